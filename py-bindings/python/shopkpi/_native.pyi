"""
Exact money and shop time; the public names are those of `shopkpi`.
"""

from _typeshed import SupportsGetItem
from array import array
from collections.abc import Iterable
from decimal import Decimal
from typing import SupportsIndex, final

__all__ = ["Currency", "Money", "ParsedAmount", "allocate", "local_days", "parse_amount", "tz_data_version"]

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

def tz_data_version() -> str:
    """
    The release of the IANA time zone data that local days are computed with, for example ``"2025b"``.
    """
