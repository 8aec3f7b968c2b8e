"""
The public names are those of `shopkpi`.
"""

from _typeshed import Incomplete, SupportsGetItem
from array import array
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from decimal import Decimal
from os import PathLike
from pathlib import Path
from typing import Any, Final, SupportsFloat, SupportsIndex, final

__all__ = ["VERSION", "Basis", "Brief", "Catalog", "Currency", "Definition", "DriverTree", "Explanation", "Export", "Facts", "FxTable", "Metric", "Money", "NativeCall", "NativeClient", "NativeDataset", "NativeKpiTable", "NativeProgress", "NativeSimulator", "NativeStore", "ParsedAmount", "Plan", "allocate", "arrow_columns", "examine", "facts", "forecast", "local_days", "make_brief", "mapped_facts", "parse_amount", "plan", "plan_sync", "propose", "read_export", "read_webhook", "run_query", "start_sync", "table_columns", "table_names", "tz_data_version"]

VERSION: Final[str]
"""
Version of the package.
"""

@final
class Basis:
    """
    The choices (口径) that turn a word such as "GMV" into one number.

    Parameters
    ----------
    preset : str, optional
        Name to start from, one of ``Basis.presets()``; ``"tiktok_analytics"`` when absent.
    **choices
        What differs from the preset, for example ``clock="shipped"`` or ``samples="include"``.

    Raises
    ------
    MetricError
        ``metric.unknown_preset`` with the nearest name, ``metric.document`` for a choice that does not exist.

    Examples
    --------
    >>> import shopkpi as sk
    >>> paid = sk.Basis("paid_net")
    >>> sk.Basis("paid_net", samples="include").diff(paid)
    ['samples: a included, b excluded']
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, preset: str | None = None, **choices) -> Basis: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def describe(self, /, lang: str = ...) -> str:
        """
        The basis in a sentence, in English (``lang="en"``) or Chinese (``"zh"``).
        """
    def diff(self, /, other: Basis, lang: str = ...) -> list[str]:
        """
        What differs between this basis (a) and another (b), a sentence each.
        """
    @staticmethod
    def from_json(text: str) -> Basis:
        """
        The basis of a document that ``to_dict`` or ``json.dumps`` wrote.

        Raises
        ------
        MetricError
            ``metric.document``.
        """
    @property
    def preset(self, /) -> str | None:
        """
        The preset that equals this basis, if one does.
        """
    @staticmethod
    def presets() -> dict[str, str]:
        """
        The names of the presets, with their sources.

        Examples
        --------
        >>> import shopkpi as sk
        >>> "paid_net" in sk.Basis.presets()
        True
        """
    def to_dict(self, /) -> Any:
        """
        All choices as a dict.
        """

@final
class Brief:
    """
    The Monday-morning brief: sections, findings and every figure with its evidence.

    ``shopkpi.brief`` makes it. In a notebook it shows itself.
    """
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    @property
    def as_of(self, /) -> date:
        """
        The last complete local day.
        """
    def explain(self, /, figure: str, *, lang: str = ...) -> str:
        """
        Where a figure comes from: definition, days, rows, arithmetic, and the same for the figures it is computed from.

        Raises
        ------
        ReportError
            No figure has this name; the message holds the nearest one.
        """
    @property
    def figures(self, /) -> list[str]:
        """
        Names of the figures.
        """
    @property
    def findings(self, /) -> Any:
        """
        What should be done, the most important first: dicts with ``severity``, ``title``, ``action``, ``figures`` and,
        where known, ``owner`` and ``due``.
        """
    @property
    def next_plan(self, /) -> Plan | None:
        """
        The plan of the month after it; ``None`` when history is too short.
        """
    @property
    def plan(self, /) -> Plan | None:
        """
        The plan of the month that is under way; ``None`` when history is too short.
        """
    def save(self, /, folder: str | PathLike[str], *, lang: str = ...) -> Path:
        """
        Writes ``brief.html``, ``brief.en.md``, ``brief.zh.md`` and ``brief.json`` into a folder, which is made where it is
        missing, and says where the page is.
        """
    @property
    def tables(self, /) -> dict:
        """
        Tables by name: key figures of the last month, and the plans by node and by node and day. Each is anything that an
        Arrow library takes, such as ``polars.DataFrame(brief.tables["month"])``.
        """
    def to_html(self, /, *, lang: str = ...) -> str:
        """
        The page: one file that needs no network, with both languages and a switch.
        """
    def to_json(self, /) -> str:
        """
        The same as JSON, for other programs.
        """
    def to_markdown(self, /, *, lang: str = ...) -> str:
        """
        The same as Markdown.
        """
    def value(self, /, figure: str) -> Decimal | None:
        """
        The value of a figure; ``None`` where there is none, and ``explain`` says why.

        Raises
        ------
        ReportError
            No figure has this name.
        """

@final
class Catalog:
    """
    Metrics by id, in two languages.

    ``shopkpi.catalog`` is the standard one. Own metrics come from a document of the same format, or replace standard ones.

    Examples
    --------
    >>> import shopkpi as sk
    >>> [metric.id for metric in sk.catalog.search("退款")][:1]
    ['refund_amount']
    >>> own = sk.Catalog.from_toml('''
    ... [[metric]]
    ... id = "big_orders"
    ... version = 1
    ... en = "Orders of three pieces or more"
    ... zh = "三件及以上订单"
    ... unit = "order"
    ... direction = "higher"
    ... meaning = "Orders with a line of at least three pieces."
    ... source = "our own"
    ... since = "2026-01-01"
    ... measure = { table = "order_lines", aggregate = "count_distinct", columns = ["order_id"], filter = "quantity >= 3", basis = true }
    ... ''')
    >>> "big_orders" in sk.catalog.merged(own)
    True
    """
    def __contains__(self, id: str, /) -> bool: ...
    def __getitem__(self, id: str, /) -> Metric: ...
    def __iter__(self, /) -> Any: ...
    def __len__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def check(self, /) -> list[str]:
        """
        Everything that is wrong with the metrics, a line each; empty for a sound catalogue.
        """
    def define(self, /, metric: str, basis: Basis | str | None = None) -> Definition:
        """
        A metric under a basis.

        Parameters
        ----------
        metric : str
            Id of the metric.
        basis : Basis or str, optional
            The basis, or the name of a preset; ``"tiktok_analytics"`` when absent.

        Raises
        ------
        MetricError
            ``metric.unknown_metric`` with the nearest id, ``metric.invalid``.
        """
    @staticmethod
    def from_json(document: Any, family: str = "own") -> Catalog:
        """
        A catalogue from a JSON document, or from the same as plain Python values.

        Raises
        ------
        MetricError
            As for ``from_toml``.
        """
    @staticmethod
    def from_toml(text: str, family: str = "own") -> Catalog:
        """
        A catalogue from a TOML document.

        Raises
        ------
        MetricError
            ``metric.document``, or ``metric.invalid`` with everything that is wrong and its place.
        """
    def keys(self, /) -> list[str]:
        """
        Ids in the order of the catalogue.
        """
    def merged(self, /, other: Catalog) -> Catalog:
        """
        Both catalogues as one; metrics of ``other`` replace those of the same id.
        """
    def search(self, /, words: str) -> list[Metric]:
        """
        The metrics that fit a word in English or Chinese, best first.
        """
    @staticmethod
    def standard() -> Catalog:
        """
        The standard catalogue.
        """
    def to_toml(self, /) -> str:
        """
        All metrics as a TOML document.
        """

@final
class Currency:
    """
    A currency of ISO 4217, for example ``Currency("USD")``.

    Parameters
    ----------
    code : str
        The three-letter code, in upper or lower case.

    Raises
    ------
    MoneyError
        ``money.unknown_currency``, ``money.unsupported_currency``.

    Examples
    --------
    >>> import shopkpi as sk
    >>> sk.Currency("idr").minor_digits
    0
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, code: Currency | str) -> Currency: ...
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The three-letter code.
        """
    @property
    def iso_minor_digits(self, /) -> int:
        """
        Digits after the point by ISO 4217.
        """
    @property
    def minor_digits(self, /) -> int:
        """
        Digits after the point in which the platform settles; 0 for IDR, JPY, VND.
        """
    @property
    def name(self, /) -> str:
        """
        The English name.
        """

@final
class Definition:
    """
    A metric under a basis: everything that is needed to compute a number, with the fingerprint that is stamped on it.

    Examples
    --------
    >>> import shopkpi as sk
    >>> gmv, net = sk.catalog.define("gmv"), sk.catalog.define("gmv", "paid_net")
    >>> gmv.fingerprint == net.fingerprint
    False
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def basis(self, /) -> Basis:
        """
        The basis.
        """
    @property
    def canonical_text(self, /) -> str:
        """
        The definition as text, the same on every machine.
        """
    def diff(self, /, other: Definition, lang: str = ...) -> list[str]:
        """
        What differs between this definition (a) and another (b), a sentence each.
        """
    @property
    def en(self, /) -> str:
        """
        English name.
        """
    @property
    def fingerprint(self, /) -> str:
        """
        32 hexadecimal digits; equal ones mean the same rows, arithmetic and rounding.
        """
    @property
    def metric(self, /) -> str:
        """
        The metric's id.
        """
    def notes(self, /, lang: str = ...) -> list[str]:
        """
        Things to know before using the number.
        """
    @property
    def tables(self, /) -> dict[str, list[str]]:
        """
        Fact tables with the columns that are read.
        """
    @property
    def unit(self, /) -> str:
        """
        Unit of the value.
        """
    @property
    def version(self, /) -> int:
        """
        Version of the metric.
        """
    @property
    def zh(self, /) -> str:
        """
        Chinese name.
        """

@final
class DriverTree:
    """
    How one metric is made of others, as data: sums, products and ratios.

    Examples
    --------
    >>> import shopkpi as sk
    >>> tree = sk.DriverTree.builtin("shop")
    >>> base = {"visitors": 100_000, "cvr": "0.02", "aov": 25}
    >>> now = {"visitors": 120_000, "cvr": "0.018", "aov": "27.5"}
    >>> why = tree.explain(base, now, currency="USD")
    >>> [(line["node"], line["printed"]) for line in why["lines"] if line["node"] == "visitors"]
    [('visitors', '9966.67')]
    """
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @staticmethod
    def builtin(id: str) -> DriverTree:
        """
        A built-in tree: ``"shop"``, ``"live"``, ``"ads"``, ``"affiliate"``, ``"profit"``.
        """
    def explain(self, /, base: Any, current: Any, *, method: str = "shapley", currency: Currency | str | None = None, against: str = "period", lang: str = ...) -> Any:
        """
        Why the root moved from one set of values to another, along the tree. Contributions add up to the change exactly, also
        as printed.

        Parameters
        ----------
        base, current : dict
            Values of the leaves (and of inner nodes, where they were observed) before and now.
        method : str
            ``"shapley"``, ``"lmdi"`` or ``"mrci"``.
        currency : Currency or str, optional
            For the digits of printed money.
        against : str
            ``"period"`` or ``"plan"``: how the sentences speak of the base.
        lang : str
            Language of the sentences.
        """
    @staticmethod
    def from_toml(text: str, catalog: Catalog | None = None) -> DriverTree:
        """
        A tree from a TOML document.
        """
    @property
    def id(self, /) -> str:
        """
        Id of the tree.
        """
    @property
    def metrics(self, /) -> list[str]:
        """
        Ids of the metrics that the leaves need.
        """
    @property
    def nodes(self, /) -> list[str]:
        """
        Ids of the nodes, the root first.
        """
    def split(self, /, target: Decimal | int | str, base: Any, *, weights: dict[str, Decimal | int | str] = ..., fixed: dict[str, Decimal | int | str] = ..., bounds: dict[str, tuple[Decimal | int | str | None, Decimal | int | str | None]] = ..., currency: Currency | str | None = None) -> Any:
        """
        What each driver must reach for a target at the root.

        Parameters
        ----------
        target : amount
            Target of the root.
        base : dict
            Value of each leaf now: Decimal, int, or text such as ``"0.02"`` or ``"2/3"``.
        weights : dict of str to amount, optional
            How much of the growth a driver carries.
        fixed : dict of str to amount, optional
            Drivers that stay at a value.
        bounds : dict of str to (low, high), optional
            Least and greatest multiple of the base.
        currency : Currency or str, optional
            Digits of money in sums.

        Raises
        ------
        DriverError
            Which bound is in the way, and by how much.
        """
    def to_toml(self, /) -> str:
        """
        The tree as a TOML document.
        """

@final
class Explanation:
    """
    A number with everything that led to it: definition, filters, days and zones, both sides of a ratio, how many rows
    counted and which, how complete the data is.
    """
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def fingerprint(self, /) -> str:
        """
        Fingerprint of the definition.
        """
    @property
    def rows(self, /) -> int:
        """
        Rows that counted, added over the measures.
        """
    @property
    def shown(self, /) -> Decimal | None:
        """
        The value as shown.
        """
    def text(self, /, lang: str = ...) -> str:
        """
        The explanation in English (``lang="en"``) or Chinese (``"zh"``), a fact a line.
        """
    def to_dict(self, /) -> Any:
        """
        The same as a dict; exact values are text.
        """

@final
class Export:
    """
    An export file that was read: its facts, and what was detected, skipped and rejected.
    """
    def __repr__(self, /) -> str: ...
    @property
    def kind(self, /) -> str:
        """
        Kind of export, such as ``"orders"``.
        """
    @property
    def report(self, /) -> Any:
        """
        What was detected and how sure, rows read, used, skipped and rejected with their places, control totals.
        """
    @property
    def tables(self, /) -> dict[str, Facts]:
        """
        The facts by the name of their table.
        """

@final
class Facts:
    """
    A table of facts or of results that other libraries read without copying.

    It has the Arrow PyCapsule interface: ``pyarrow.table(facts)``, ``polars.DataFrame(facts)``, and DuckDB take it as it is.

    Examples
    --------
    >>> import shopkpi as sk
    >>> facts = sk.facts("costs", [{"cost_id": "c-1", "kind": "HOST", "day": "2026-11-11", "currency": "THB", "amount": "450.50"}])
    >>> len(facts), facts.name, facts.column_names[:3]
    (1, 'costs', ['cost_id', 'kind', 'day'])
    """
    def __arrow_c_stream__(self, /, requested_schema: Any | None = None) -> Any:
        """
        The table as an Arrow stream.
        """
    def __len__(self, /) -> int: ...
    def __repr__(self, /) -> str: ...
    @property
    def column_names(self, /) -> list[str]:
        """
        Names of the columns.
        """
    @property
    def issues(self, /) -> Any:
        """
        What could not become a row or was doubtful, with place, value and cure; empty for tables that were checked whole.
        """
    @property
    def name(self, /) -> str:
        """
        Name of the fact table.
        """

@final
class FxTable:
    """
    Dated exchange rates, each with its source.

    Parameters
    ----------
    rates : list of dict
        Each with ``from``, ``to``, ``date``, ``rate`` (text, Decimal or int) and ``source``.
    max_age_days : int, optional
        On a day without a rate the last one counts if it is at most this old; otherwise such a day is an error.
    pivot : Currency or str, optional
        Pairs without a rate may be derived through this currency.
    inverse : bool, optional
        Whether a rate may be turned round.

    Raises
    ------
    MoneyError
        For a rate that is not above zero, twice the same pair and day, or an unknown currency.

    Examples
    --------
    >>> import shopkpi as sk
    >>> fx = sk.FxTable([{"from": "GBP", "to": "USD", "date": "2026-11-02", "rate": "1.2503", "source": "ECB"}])
    >>> len(fx)
    1
    """
    def __len__(self, /) -> int: ...
    def __new__(cls, /, rates: Any, *, max_age_days: SupportsIndex | None = None, pivot: Currency | str | None = None, inverse: bool = False) -> FxTable: ...
    def __repr__(self, /) -> str: ...

@final
class Metric:
    """
    A metric: what it is called, what it means, and how it is computed. The basis is not part of it.

    Examples
    --------
    >>> import shopkpi as sk
    >>> aov = sk.catalog["aov"]
    >>> aov.unit, aov.direction, aov.zh
    ('money/order', 'higher', '笔单价')
    """
    def __repr__(self, /) -> str: ...
    @property
    def aliases(self, /) -> list[str]:
        """
        Other words that people use for it.
        """
    @property
    def choices(self, /) -> list[str]:
        """
        Choices that must be stated before two people compare the number.
        """
    @property
    def direction(self, /) -> str:
        """
        Which way is better: ``"higher"``, ``"lower"`` or ``"neutral"``.
        """
    @property
    def disputes(self, /) -> list[str]:
        """
        Other meanings of the same word.
        """
    @property
    def en(self, /) -> str:
        """
        English name.
        """
    @property
    def family(self, /) -> str:
        """
        Group of the catalogue, such as ``"sales"``.
        """
    @property
    def formula(self, /) -> str:
        """
        The formula as people read it.
        """
    @property
    def id(self, /) -> str:
        """
        Name in code, files and results.
        """
    @property
    def meaning(self, /) -> str:
        """
        What it says, in a sentence.
        """
    @property
    def source(self, /) -> str:
        """
        Where the definition comes from.
        """
    @property
    def unit(self, /) -> str:
        """
        Unit of the value, such as ``"money/order"``.
        """
    @property
    def version(self, /) -> int:
        """
        Raised whenever the meaning or the computation changes.
        """
    @property
    def zh(self, /) -> str:
        """
        Chinese name.
        """

@final
class Money:
    """
    An exact amount of one currency.

    Amounts are given as ``decimal.Decimal``, ``int`` or ``str``. A ``float`` is refused, because it has already lost the
    exact digits. Nothing is rounded unless a rounding is named, and two currencies never meet in one calculation.

    Parameters
    ----------
    amount : Decimal, int or str
        The amount in units of the currency.
    currency : Currency or str
        The currency or its ISO 4217 code.

    Raises
    ------
    TypeError
        The amount is a float, a bool or no number.
    MoneyError
        The text is not a number, or the currency is unknown.

    Examples
    --------
    >>> import shopkpi as sk
    >>> price = sk.Money("12.50", "USD")
    >>> price + sk.Money(1, "USD")
    Money('13.50', 'USD')
    """
    def __abs__(self, /) -> Money: ...
    def __add__(self, other: object, /) -> Money: ...
    def __bool__(self, /) -> bool: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ge__(self, other: object, /) -> bool: ...
    def __gt__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __le__(self, other: object, /) -> bool: ...
    def __lt__(self, other: object, /) -> bool: ...
    def __mul__(self, factor: object, /) -> Money: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __neg__(self, /) -> Money: ...
    def __new__(cls, /, amount: Decimal | int | str, currency: Currency | str) -> Money: ...
    def __reduce__(self, /) -> tuple[type, tuple[str, str]]: ...
    def __repr__(self, /) -> str: ...
    def __rmul__(self, factor: object, /) -> Money: ...
    def __str__(self, /) -> str: ...
    def __sub__(self, other: object, /) -> Money: ...
    def allocate(self, /, weights: SupportsGetItem[int, Decimal | int | str], *, zero_weights: str = ...) -> list[Money]:
        """
        Parts in the ratio of the weights, in whole minor units, that add up to the amount.

        Left-over units go to the largest remainders, the first part first.

        Parameters
        ----------
        weights : sequence of Decimal, int or str
            One weight for each part, none negative.
        zero_weights : {"error", "equal"}
            What to do when all weights are zero.

        Raises
        ------
        MoneyError
            ``money.digits_lost`` when the amount is not in whole minor units (round it first), ``money.zero_weights``,
            ``money.negative_weight``, ``money.empty_allocation``.

        Examples
        --------
        >>> import shopkpi as sk
        >>> [str(part) for part in sk.Money(100, "USD").allocate([1, 1, 1])]
        ['33.34 USD', '33.33 USD', '33.33 USD']
        """
    @property
    def amount(self, /) -> Decimal:
        """
        The amount, with the digits it was given with.
        """
    @property
    def currency(self, /) -> Currency:
        """
        The currency.
        """
    def round(self, /, rounding: str, *, digits: SupportsIndex | None = None) -> Money:
        """
        The amount rounded to a number of digits by a rounding that is named.

        Parameters
        ----------
        rounding : str
            ``half_even``, ``half_up``, ``half_down``, ``up``, ``down``, ``floor`` or ``ceiling``.
        digits : int, optional
            Digits after the point; the currency's minor digits when left out.

        Raises
        ------
        MoneyError
            ``money.unknown_name`` for another rounding.
        """
    @staticmethod
    def total(amounts: SupportsGetItem[int, Money], currency: Currency | str) -> Money:
        """
        The sum of amounts of one currency; zero for none.

        Raises
        ------
        MoneyError
            ``money.currency_mismatch`` when an amount is of another currency, ``money.overflow``.
        """

@final
class NativeCall:
    """
    A call that is under way.
    """
    def cancel(self, /) -> None:
        """
        Calls the work off; what was sent already is not taken back.
        """
    def on_done(self, /, told: Any) -> None:
        """
        Calls `told` once when the answer is there, from another thread, or at once.
        """
    def result(self, /) -> Any:
        """
        The answer, once.
        """
    def wait(self, /, tick: Any | None = None) -> Any:
        """
        Waits for the answer without the interpreter's lock, calls `tick` meanwhile, and calls the work off on Ctrl-C.
        """

@final
class NativeClient:
    """
    What the classes of `shopkpi.client` share.
    """
    def __new__(cls, /, app_key: str, app_secret: str, tokens: str | PathLike[str] | None, base_url: str | None, auth_url: str | None, timeout: SupportsFloat | SupportsIndex, max_attempts: SupportsIndex | None) -> NativeClient: ...
    def __repr__(self, /) -> str: ...
    def accounts(self, /) -> NativeCall:
        """
        The accounts whose tokens are stored.
        """
    @property
    def app_key(self, /) -> str:
        """
        Key of the app.
        """
    def authorize_url(self, /, page: str, service_id: str, state: str) -> str:
        """
        The page on which an account agrees.
        """
    def call(self, /, account: str | None, cipher: str | None, asked: Incomplete) -> NativeCall:
        """
        Calls a path; the answer and what stands around it, as JSON text.
        """
    def exchange(self, /, code: str) -> NativeCall:
        """
        Turns a code into tokens; the account's id.
        """
    def exchange_callback(self, /, callback: str, state: str) -> NativeCall:
        """
        The same with the whole callback address, whose state is checked.
        """
    def forget(self, /, account: str) -> NativeCall:
        """
        Forgets an account.
        """
    def import_tokens(self, /, account: str, access: str, refresh: str) -> NativeCall:
        """
        Keeps tokens that were obtained elsewhere.
        """
    def order_lines(self, /, account: str, cipher: str, shop: str, region: str | None, wanted: Incomplete) -> NativeCall:
        """
        The orders of a shop as order lines, page by page, each order once in its newest state.
        """
    def raw(self, /, account: str | None, cipher: str | None, asked: Incomplete) -> NativeCall:
        """
        Calls a path; status, headers, body and attempts, whatever they say.
        """
    def refresh(self, /, account: str | None) -> NativeCall:
        """
        Refreshes the tokens of an account now.
        """
    def shops(self, /, account: str | None) -> NativeCall:
        """
        The shops of an account or of all, as (id, name, region, seller_type, code, account, cipher).
        """

@final
class NativeDataset:
    """
    What a computation reads; `shopkpi.Dataset` is the class people use.
    """
    def __new__(cls, /) -> NativeDataset: ...
    def add(self, /, table: str, value: Any) -> int:
        """
        Adds rows or an Arrow table; returns the number of rows.
        """
    def add_parquet(self, /, table: str, paths: SupportsGetItem[int, str | PathLike[str]]) -> None:
        """
        Adds Parquet files or folders, to be read in a stream.
        """
    def index(self, /, table: str, columns: SupportsGetItem[int, str]) -> None:
        """
        Numbers the ids of some columns of a table.
        """
    def indexed(self, /) -> dict[str, list[str]]:
        """
        The columns of each table whose ids are numbered.
        """
    def rows(self, /) -> dict[str, int]:
        """
        Rows in memory by table.
        """
    def set_coverage(self, /, table: str, days: str, missing: SupportsGetItem[int, date], watermark: datetime | None = None) -> None:
        """
        States the days that a table is complete for.
        """
    def set_fx(self, /, fx: FxTable) -> None:
        """
        Sets the exchange rates.
        """
    def set_zone(self, /, zone: str) -> None:
        """
        Sets the zone of rows without a known shop.
        """

@final
class NativeKpiTable:
    """
    The result of a query with everything behind its numbers.
    """
    def __arrow_c_stream__(self, /, requested_schema: Any | None = None) -> Any:
        """
        The table as an Arrow stream.
        """
    def __len__(self, /) -> int: ...
    def cell_coverage(self, /, row: SupportsIndex, metric: str) -> Any:
        """
        How complete the data behind one number is.
        """
    def change(self, /, row: SupportsIndex, metric: str, against: Any) -> Any:
        """
        A number and what it is compared with.
        """
    def coverage(self, /) -> Any:
        """
        What was read of each fact table.
        """
    def currency(self, /, row: SupportsIndex, metric: str) -> str | None:
        """
        Currency of a value.
        """
    def definition(self, /, metric: str) -> Definition:
        """
        The definition behind a metric's column.
        """
    @property
    def dimensions(self, /) -> list[str]:
        """
        Names of the key columns.
        """
    def exact(self, /, row: SupportsIndex, metric: str) -> str | None:
        """
        The exact value as a fraction in text.
        """
    def explain(self, /, row: SupportsIndex, metric: str, sample: SupportsIndex) -> Explanation:
        """
        Everything behind one number.
        """
    def is_others(self, /, row: SupportsIndex) -> bool:
        """
        Whether a row holds the groups that are not shown.
        """
    def keys(self, /, row: SupportsIndex) -> list[str | None]:
        """
        Keys of a row.
        """
    @property
    def metrics(self, /) -> list[str]:
        """
        Labels of the metrics.
        """
    def period(self, /, row: SupportsIndex) -> tuple[date, date] | None:
        """
        First day of a row and the day after its last one.
        """
    def ranks(self, /, metric: str, within: SupportsGetItem[int, str], by: str) -> list[int | None]:
        """
        Rank of each row.
        """
    def rollup(self, /, without: SupportsGetItem[int, str]) -> NativeKpiTable:
        """
        The table without some dimensions.
        """
    def rollup_grain(self, /, grain: str | None) -> NativeKpiTable:
        """
        The table by a coarser grain, or in one period.
        """
    def shares(self, /, metric: str, within: SupportsGetItem[int, str], digits: SupportsIndex) -> list[Decimal | None]:
        """
        Share of each row in percent; those of a partition add up to 100 as printed.
        """
    def top(self, /, metric: str, n: SupportsIndex, within: SupportsGetItem[int, str], by: str) -> NativeKpiTable:
        """
        The first rows by a metric, and one that holds all others.
        """
    def value(self, /, row: SupportsIndex, metric: str) -> Decimal | None:
        """
        The value as shown: rounded once, as the definition says.
        """

@final
class NativeProgress:
    """
    How far a sync is; the interpreter looks at it when it likes.
    """
    def snapshot(self, /) -> Any:
        """
        The state now, as a dict.
        """

@final
class NativeSimulator:
    """
    What `shopkpi.Simulator` is made of.
    """
    def __new__(cls, /, wishes: Incomplete) -> NativeSimulator: ...
    def advance(self, /, by: timedelta) -> None:
        """
        Lets time pass.
        """
    def after_sales(self, /, shops: SupportsGetItem[int, str]) -> Facts:
        """
        True after-sales.
        """
    @property
    def app_key(self, /) -> str:
        """
        Key of the app.
        """
    @property
    def app_secret(self, /) -> str:
        """
        Secret of the app.
        """
    def authorize_url(self, /, state: str) -> str:
        """
        The authorise page.
        """
    @property
    def base_url(self, /) -> str:
        """
        Address of the calls.
        """
    def calls(self, /) -> dict[str, int]:
        """
        Calls so far by operation.
        """
    def client(self, /, tokens: str | PathLike[str] | None) -> NativeClient:
        """
        A client of this simulator, not authorised yet.
        """
    def code(self, /, seller: SupportsIndex) -> str | None:
        """
        A fresh code of a seller.
        """
    def deliveries(self, /) -> tuple[int, int, int]:
        """
        Notifications sent, taken and refused.
        """
    def expire_tokens(self, /) -> None:
        """
        Ends every access token.
        """
    def faults_hit(self, /) -> dict[str, int]:
        """
        Faults that struck so far.
        """
    @property
    def is_running(self, /) -> bool:
        """
        Whether it runs.
        """
    @property
    def now(self, /) -> datetime:
        """
        The world's time.
        """
    def order_lines(self, /, shops: SupportsGetItem[int, str]) -> Facts:
        """
        True order lines.
        """
    def revoke_shop(self, /, place: SupportsIndex) -> None:
        """
        A shop's authorisation is taken back.
        """
    @property
    def service_id(self, /) -> str:
        """
        Id of the service.
        """
    def set_faults(self, /, faults: SupportsIndex | dict[str, SupportsIndex] | None, latency: SupportsFloat | SupportsIndex | None = None) -> None:
        """
        Another plan of faults.
        """
    def set_webhook(self, /, address: str) -> None:
        """
        Where notifications go.
        """
    def shops(self, /) -> list[tuple[str, int, str, int, int]]:
        """
        The shops, as (id, place, market, seller, orders).
        """
    def stop(self, /) -> None:
        """
        Ends the server.
        """

@final
class NativeStore:
    """
    What `shopkpi.Store` is made of.
    """
    def __new__(cls, /, path: str | PathLike[str]) -> NativeStore: ...
    def batches(self, /) -> int:
        """
        Number of the last batch that was taken in; it rises with every change.
        """
    def check(self, /) -> None:
        """
        Reads the whole file and checks its structure.
        """
    def close(self, /) -> None:
        """
        Ends the use of the file; what runs still holds it until it ends.
        """
    @property
    def closed(self, /) -> bool:
        """
        Whether it was closed.
        """
    def coverage(self, /, shops: SupportsGetItem[int, str]) -> Any:
        """
        What is stated about days, as dicts.
        """
    def dataset(self, /, tables: SupportsGetItem[int, str], zone: str | None = None, fx: FxTable | None = None) -> NativeDataset:
        """
        Shops, rows and coverage for queries.
        """
    def export(self, /, folder: str | PathLike[str]) -> tuple[int, int, list[Path]]:
        """
        Writes everything into a folder as Parquet; states, rows, files.
        """
    def facts(self, /, table: str, shops: SupportsGetItem[int, str], created_from: datetime | None = None, created_until: datetime | None = None) -> Facts:
        """
        Rows of a fact table.
        """
    def import_folder(self, /, folder: str | PathLike[str]) -> tuple[int, int, list[Path]]:
        """
        Takes such a folder in.
        """
    def log(self, /, limit: SupportsIndex) -> Any:
        """
        The newest entries of the run log, as dicts.
        """
    @property
    def path(self, /) -> Path:
        """
        The file.
        """
    def rebuild(self, /) -> int:
        """
        Makes all rows again from the kept payloads; how many documents were read.
        """
    def recovered(self, /) -> str | None:
        """
        What an interrupted write left behind when the store was opened; none where nothing was lost.
        """
    def shops(self, /) -> Any:
        """
        The shops as dicts.
        """
    @staticmethod
    def tables() -> list[str]:
        """
        The fact tables that stores hold.
        """

@final
class ParsedAmount:
    """
    What a cell holds: an amount, a currency, both, or neither.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Decimal | None:
        """
        The number; None for a blank cell, which is not zero.
        """
    @property
    def currency(self, /) -> Currency | None:
        """
        The currency that the text names, else the one that was expected.
        """
    @property
    def money(self, /) -> Money | None:
        """
        The amount of money, when number and currency are both known.
        """

@final
class Plan:
    """
    A plan: a tree of targets with a row of days for each node, exact to the smallest unit at every node and on every day.

    ``shopkpi.plan`` builds it from a document; it is never changed: edits and re-plans give the next version.

    Examples
    --------
    >>> import datetime as dt, shopkpi as sk
    >>> spec = {"id": "2026-11", "metric": "gmv", "unit": "USD", "period": "2026-11", "target": "100.00",
    ...         "root": {"id": "brand", "children": [{"id": "us", "kind": "shop"}, {"id": "gb", "kind": "shop"},
    ...                                              {"id": "my", "kind": "shop"}]}}
    >>> plan = sk.plan(spec, who="mei", why="first version", at=dt.datetime(2026, 10, 25, tzinfo=dt.timezone.utc))
    >>> [str(plan.target(shop)) for shop in ("us", "gb", "my")]
    ['33.34', '33.33', '33.33']
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    @property
    def booked_through(self, /) -> date | None:
        """
        Last day that holds what was really sold.
        """
    def by(self, /, node: str, grain: str) -> list[tuple[date, date, Decimal]]:
        """
        The target of a node by a grain: first day, the day after the last one, amount.
        """
    @property
    def changes(self, /) -> Any:
        """
        The audit trail, oldest first: who, why, when, what.
        """
    def check(self, /) -> None:
        """
        Adds up every node, day and tier again.
        """
    @property
    def currency(self, /) -> str | None:
        """
        Currency of the amounts; None for counts.
        """
    def days(self, /, node: str) -> list[tuple[date, Decimal]]:
        """
        The target of a node on each day.
        """
    def days_table(self, /) -> Facts:
        """
        All nodes × days as an Arrow table.
        """
    def diff(self, /, other: Plan, *, lang: str = ...) -> list[str]:
        """
        What changed from this version to another one, a sentence each.
        """
    def edit(self, /, *, pins: dict | None = None, moves: SupportsGetItem[int, tuple[str, str, Decimal | int | str]] = ..., who: str, why: str, at: datetime) -> Plan:
        """
        The next version, with amounts pinned or moved by hand; the others absorb exactly.

        Parameters
        ----------
        pins : dict of str to amount, optional
            Nodes that get exactly this amount for the whole period.
        moves : list of (from, to, amount), optional
            Amounts that go from one node to another.
        who, why, at
            For the audit trail.
        """
    @staticmethod
    def from_json(text: str) -> Plan:
        """
        Reads a plan that ``to_json`` wrote.
        """
    @staticmethod
    def from_toml(text: str) -> Plan:
        """
        Reads a plan that ``to_toml`` wrote.
        """
    @property
    def id(self, /) -> str:
        """
        Name of the plan.
        """
    @property
    def metric(self, /) -> str:
        """
        The metric that is planned.
        """
    @property
    def node_ids(self, /) -> list[str]:
        """
        Ids of the nodes, the whole first, each before its parts.
        """
    def nodes_table(self, /) -> Facts:
        """
        All nodes as an Arrow table.
        """
    def pace(self, /, node: str, actuals: SupportsGetItem[int, tuple[str, date, Decimal | int | str]], *, through: date, credibility: Decimal | int | str = ..., today: dict | None = None) -> Any:
        """
        Where a node stands: attainment, pace by the weights of its days, forecast, what the rest must bring. Undefined
        figures carry their reason.

        Parameters
        ----------
        node : str
            The node.
        actuals, through
            As for ``replan``.
        credibility : amount
            Weight of the pace so far in the blended forecast, 0 to 1.
        today : dict, optional
            The running day: ``hours`` (24 weights), ``hour``, ``minute`` and ``amount``. Without it sales of the running day
            are refused: half a day is never compared with a whole one.
        """
    def parts(self, /, node: str) -> list[str]:
        """
        Ids of the parts of a node.
        """
    @property
    def period(self, /) -> tuple[date, date]:
        """
        First day, and the day after the last one.
        """
    def replan(self, /, actuals: SupportsGetItem[int, tuple[str, date, Decimal | int | str]], *, through: date, keep: str = "totals", cap_factor: Decimal | int | str | None = None, pins: SupportsGetItem[int, tuple[str, date, Decimal | int | str]] = ..., restated: bool = False, who: str, why: str, at: datetime) -> tuple[Plan, Any]:
        """
        The next version when the beginning of the period is known: past days hold what was sold, the remaining days the
        rest.

        Parameters
        ----------
        actuals : list of (node, day, amount)
            What nodes without parts sold; a day without an entry had no sales.
        through : datetime.date
            The last complete day.
        keep : str
            ``"totals"`` (everybody's total), ``"whole"`` (the total of the whole) or ``"days"`` (the remaining day targets).
        cap_factor : amount, optional
            No remaining day carries more than this many times its plan; what is left over is reported.
        pins : list of (node, day, amount), optional
            Remaining days that carry exactly this amount.
        restated : bool
            Accepts actuals that differ from those booked earlier.

        Returns
        -------
        tuple of Plan and list of dict
            The next version, and for each node how it ended.
        """
    def target(self, /, node: str, *, tier: str = "target") -> Decimal | None:
        """
        The target of a node for the whole period, or another tier of it (None where the plan has none).
        """
    def to_json(self, /) -> str:
        """
        The plan as JSON: every node, every day, the audit trail.
        """
    def to_toml(self, /) -> str:
        """
        The plan as TOML.
        """
    @property
    def version(self, /) -> int:
        """
        Version, from 1.
        """
    def why(self, /, node: str, *, lang: str = ...) -> str:
        """
        Why a node has the amount that it has, in English or Chinese.
        """

def allocate(total: int, weights: SupportsGetItem[int, Decimal | int | str], *, zero_weights: str = ...) -> list[int]:
    """
    Whole units shared in the ratio of the weights; the parts add up to the total.

    For things that are counted: orders, vouchers, minor units. Left-over units go to the largest remainders, the first
    part first.

    Parameters
    ----------
    total : int
        Units to share; may be negative.
    weights : sequence of Decimal, int or str
        One weight for each part, none negative.
    zero_weights : {"error", "equal"}
        What to do when all weights are zero.

    Raises
    ------
    MoneyError
        ``money.zero_weights``, ``money.negative_weight``, ``money.empty_allocation``.

    Examples
    --------
    >>> import shopkpi as sk
    >>> sk.allocate(10, ["0.5", "0.3", "0.2"])
    [5, 3, 2]
    >>> sk.allocate(-7, [1, 1])
    [-4, -3]
    """

def arrow_columns(source: Any) -> list[tuple[str, str]]:
    """
    Names of the columns of an Arrow table.
    """

def examine(client: NativeClient, store: NativeStore, kinds: SupportsGetItem[int, str], days: SupportsIndex) -> NativeCall:
    """
    Looks for what is wrong.
    """

def facts(table: str, rows: Any) -> Facts:
    """
    Facts from rows or from a table of another library, checked and in the types of the fact table.

    Parameters
    ----------
    table : str
        Name of the fact table, such as ``"order_lines"``; ``table_names()`` lists them.
    rows : list of dict, or any Arrow table
        Rows with the columns as keys, amounts as text, Decimal or int; or a pyarrow, Polars, pandas or DuckDB table.

    Returns
    -------
    Facts

    Raises
    ------
    FactsError
        ``facts.invalid_batch`` with every finding and its place; ``facts.unknown_table`` with the nearest name.

    Examples
    --------
    >>> import shopkpi as sk
    >>> sk.facts("costs", [{"cost_id": "c-1", "kind": "HOST", "day": "2026-11-11", "currency": "THB", "amount": 450.5}])
    Traceback (most recent call last):
        ...
    shopkpi.exceptions.FactsError: costs: the batch does not fit: ...
    """

def forecast(days: SupportsGetItem[int, tuple[date, Decimal | int | str]], horizon: SupportsIndex, *, closed: SupportsGetItem[int, date] = ...) -> Any:
    """
    Forecasts the days after a daily history, with intervals.

    Parameters
    ----------
    days : list of (datetime.date, amount)
        The history.
    horizon : int
        Days to forecast.
    closed : list of datetime.date, optional
        Days on which nothing is sold.

    Returns
    -------
    dict
        ``days`` with value and interval, total and its interval, ``findings``.

    Raises
    ------
    ForecastError
        The history is too short.
    """

def local_days(seconds: Iterable[int], zone: str) -> array[int]:
    """
    The local day of each moment, as days since 1970-01-01.

    Parameters
    ----------
    seconds : iterable of int
        Seconds since 1970-01-01 UTC. A contiguous int64 buffer (a NumPy array, ``array.array("q")``) is read in bulk.
    zone : str
        IANA name of the shop's time zone, for example ``"America/Los_Angeles"``.

    Returns
    -------
    array.array
        32-bit day numbers; ``numpy.asarray`` takes them without copying, ``date.fromordinal(719163 + day)`` is the date.

    Raises
    ------
    PeriodError
        ``period.unknown_zone``, or a moment too far away to have a date.

    Examples
    --------
    >>> import shopkpi as sk
    >>> list(sk.local_days([0, 61_200], "Asia/Bangkok"))
    [0, 1]
    """

def make_brief(data: NativeDataset, basis: Basis | str, made_at: datetime, *, second: Basis | str | None, by: str, by_name: tuple[str, str] | None, top: SupportsIndex, as_of: date | None, currency: Currency | str | None, person: str | None, team: str | None, title: tuple[str, str] | None, sources: SupportsGetItem[int, tuple[str, str]], threads: SupportsIndex) -> Brief:
    """
    Makes a brief: what ``shopkpi.brief`` hands over after it has read its arguments.
    """

def mapped_facts(source: Any, table: str, columns: dict[str, str], constants: dict[str, str]) -> Facts:
    """
    The facts of a foreign table: `columns` says under which name it has each of ours, `constants` what is the same in
    every row. Values are converted exactly or refused.
    """

def parse_amount(text: str, *, decimal_mark: str | None, currency: Currency | str | None = None, dash_as_none: bool = False) -> ParsedAmount:
    """
    Reads an amount as it stands in an export or an API answer, for example ``"Rp1.234.567"`` or ``"(1,234.50)"``.

    Parameters
    ----------
    text : str
        The cell.
    decimal_mark : {"point", "comma"} or None
        What separates the decimals in this file. With None only text that can be read in one way is accepted.
    currency : Currency or str, optional
        The currency of the file; another one in the text is an error. Needs a decimal mark.
    dash_as_none : bool
        Whether a dash or slash alone means "no amount". Needs a decimal mark.

    Raises
    ------
    MoneyError
        ``money.not_a_number``, ``money.bad_grouping``, ``money.ambiguous_amount``, ``money.ambiguous_symbol``,
        ``money.currency_mismatch``.

    Examples
    --------
    >>> import shopkpi as sk
    >>> sk.parse_amount("IDR 12.500", decimal_mark="comma", currency="IDR").money
    Money('12500', 'IDR')
    >>> sk.parse_amount("", decimal_mark="point").amount is None
    True
    """

def plan(spec: Any, *, who: str, why: str, at: datetime) -> Plan:
    """
    Builds a plan.

    Parameters
    ----------
    spec : dict or str
        The amount, the days and the organisation: a dict, or a TOML document.
    who, why : str
        For the audit trail.
    at : datetime.datetime
        When; with a time zone.

    Returns
    -------
    Plan

    Raises
    ------
    TargetError
        Names the node, person or day, and says what to change.
    """

def plan_sync(client: NativeClient, store: NativeStore, wishes: Incomplete) -> NativeCall:
    """
    What a sync would call now.
    """

def propose(days: SupportsGetItem[int, tuple[date, Decimal | int | str]], *, baseline: str = "trimmed_mean", uplift: Decimal | int | str = ..., lang: str = ...) -> Any:
    """
    Proposes targets for the month after a daily history.

    Parameters
    ----------
    days : list of (datetime.date, amount)
        The history; a day that is missing is a hole, not a zero.
    baseline : str
        ``"trimmed_mean"``, ``"percentiles"`` or ``"seasonal_trend"``.
    uplift : amount
        Step from base to target and from target to stretch, ``"0.1"`` for 10 %.
    lang : str
        Language of the sentences.

    Returns
    -------
    dict
        ``tiers`` with value and probability, ``phase`` of the shop, ``findings`` about the history, ``sentences``.

    Raises
    ------
    ForecastError
        The history is too short for the baseline.
    """

def read_export(path: str | PathLike[str], *, shop: str, market: str | None = None, zone: str | None = None, currency: Currency | str | None = None, kind: str | None = None, date_order: str | None = None, decimal_mark: str | None = None, encoding: str | None = None, delimiter: str | None = None, sheet: str | None = None, period: tuple[date, date] | None = None) -> Export:
    """
    Reads a file exported from Seller Center (CSV, TXT or XLSX, any language and region).

    Kind, language, region, encoding, delimiter, date order and decimal mark are detected from the content and reported;
    each can be set. What the content does not settle is an error that names the option.

    Parameters
    ----------
    path : str or os.PathLike
        The file.
    shop : str
        Id of the shop that the file belongs to; files do not say it.
    market, zone, currency, kind, date_order, decimal_mark, encoding, delimiter, sheet : str, optional
        What is known better than by detection, for example ``market="TH"``, ``date_order="day_first"``.
    period : tuple of datetime.date, optional
        First and last day that the figures of an analytics file cover.

    Returns
    -------
    Export

    Raises
    ------
    ExportError
        The file as a whole cannot be read or leaves a choice open; ``cure`` says what to do.
    """

def read_webhook(body: bytes, signature: str, app_key: str, app_secret: str, now: datetime, past_seconds: SupportsIndex | None) -> Any:
    """
    Checks signature, age and form of a notification; what stands around its data, as a dict.
    """

def run_query(data: NativeDataset, catalog: Catalog, metrics: SupportsGetItem[int, str], definitions: SupportsGetItem[int, Definition], by: SupportsGetItem[int, str], grain: str | None, period: str | None, scope: SupportsGetItem[int, tuple[str, SupportsGetItem[int, str]]], basis: Basis | str | None, currency: Currency | str | None, compare: SupportsGetItem[int, Any], threads: SupportsIndex | None) -> NativeKpiTable:
    """
    Computes metrics: what `shopkpi.compute` hands over after it has read its arguments.
    """

def start_sync(client: NativeClient, store: NativeStore, wishes: Incomplete) -> tuple[NativeCall, NativeProgress]:
    """
    Starts a sync; the call and how far it is.
    """

def table_columns(table: str) -> Any:
    """
    The columns of a fact table: name, kind, whether it may be missing, unit, meaning.

    Raises
    ------
    FactsError
        ``facts.unknown_table`` with the nearest name.

    Examples
    --------
    >>> import shopkpi as sk
    >>> [column["name"] for column in sk.table_columns("costs") if not column["nullable"]]
    ['cost_id', 'kind', 'day', 'currency', 'amount']
    """

def table_names() -> list[str]:
    """
    The names of the fact and dimension tables.

    Examples
    --------
    >>> import shopkpi as sk
    >>> sk.table_names()[:2]
    ['order_lines', 'after_sales']
    """

def tz_data_version() -> str:
    """
    The release of the IANA time zone data that local days are computed with, for example ``"2025b"``.
    """
