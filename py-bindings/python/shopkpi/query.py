"""From facts to a KPI table."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from shopkpi._native import Basis, Catalog, Currency, Definition, FxTable, run_query
from shopkpi.data import Data, as_dataset
from shopkpi.table import KpiTable

__all__ = ["catalog", "compute"]

catalog: Catalog = Catalog.standard()
"""The standard metrics, browsable: ``catalog.search("退款")``, ``catalog["aov"]``."""


def period_text(period: str | tuple[dt.date, dt.date] | None) -> str | None:
    """A period as the text that the core reads; a pair is the first and the last day."""
    if period is None or isinstance(period, str):
        return period
    first, last = period
    return f"{first}..{last + dt.timedelta(days=1)}"


def compute(
    data: Data,
    metrics: str | Definition | Sequence[str | Definition],
    *,
    by: str | Sequence[str] = (),
    grain: str | None = None,
    period: str | tuple[dt.date, dt.date] | None = None,
    basis: Basis | str | None = None,
    currency: Currency | str | None = None,
    fx: FxTable | None = None,
    zone: str | None = None,
    scope: Mapping[str, str | Sequence[str]] | None = None,
    compare: str | Mapping[str, Any] | Sequence[str | Mapping[str, Any]] = (),
    catalog: Catalog = catalog,
    threads: int | None = None,
) -> KpiTable:
    """Computes metrics exactly, in the shops' own days.

    Parameters
    ----------
    data : Dataset, Store, mapping of tables, exports, or one table
        The facts. One table alone is taken as ``order_lines``; of a store the tables that the metrics need are read, with
        the zones of its shops and what it knows about completeness.
    metrics : str, Definition, or a list of them
        Ids of the catalogue, or definitions that bring their own basis.
    by : str or list of str, optional
        Dimensions: columns such as ``"shop_id"``, ``"product_id"``, ``"channel"``, and ``"shop_market"``,
        ``"shop_seller"``, ``"person"``, ``"team"``, ``"weekday"``, ``"hour"``.
    grain : str, optional
        ``"day"``, ``"week"``, ``"month"``, ``"quarter"`` or ``"year"``.
    period : str or pair of dates, optional
        ``"2026-11"``, ``"2026-W47"``, ``"2026-11-01..2026-11-22"`` (the last day is not in it), or the first and the last
        date. All days when absent.
    basis : Basis or str, optional
        What counts (口径); ``"tiktok_analytics"`` when absent.
    currency : Currency or str, optional
        Reports all amounts in this currency, at the rate of each line's day; without it amounts of two currencies in one
        number are an error.
    fx, zone : optional
        Exchange rates, and the zone of rows without a known shop, when ``data`` is no Dataset.
    scope : mapping, optional
        Only rows count whose dimension has one of the values.
    compare : str or list, optional
        ``"previous_period"``, ``"previous_month"``, ``"previous_year"``, ``"previous_year_same_weekday"``.
    catalog : Catalog, optional
        Where ids are looked up.
    threads : int, optional
        All cores when absent; the result is the same for any number.

    Returns
    -------
    KpiTable

    Raises
    ------
    EngineError
        ``engine.invalid`` with everything that does not fit (an unknown dimension, a missing fact table);
        mixed currencies, missing rates, unknown shops, numbers that do not fit.
    MetricError
        An unknown metric, with the nearest id.

    Examples
    --------
    >>> import shopkpi as sk
    >>> line = {"order_id": "1", "line_id": "1", "shop_id": "7495000000000000001", "currency": "THB", "quantity": 2,
    ...         "create_time": "2026-11-10T18:30:00Z", "paid_time": "2026-11-10T18:31:00Z", "status": "IN_TRANSIT",
    ...         "unit_price": "199.50"}
    >>> table = sk.compute({"order_lines": [line]}, ["gmv", "orders"], grain="day", zone="Asia/Bangkok")
    >>> table.value(0, "gmv"), table.period(0)[0].isoformat()
    (Decimal('399'), '2026-11-11')
    """
    asked = [metrics] if isinstance(metrics, str | Definition) else list(metrics)

    def tables() -> set[str]:
        defined = (metric if isinstance(metric, Definition) else catalog.define(metric, basis) for metric in asked)
        return {table for definition in defined for table in definition.tables}

    dataset = as_dataset(data, zone=zone, fx=fx, tables=tables)
    native = run_query(
        dataset._native,
        catalog,
        [metric for metric in asked if isinstance(metric, str)],
        [metric for metric in asked if not isinstance(metric, str)],
        [by] if isinstance(by, str) else list(by),
        grain,
        period_text(period),
        [(name, [values] if isinstance(values, str) else list(values)) for name, values in (scope or {}).items()],
        basis,
        currency,
        [compare] if isinstance(compare, str | Mapping) else list(compare),
        threads,
    )
    return KpiTable(native)
