"""Results: numbers with their definitions and their evidence."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from shopkpi._html import table_html
from shopkpi._native import Definition, Explanation, NativeKpiTable
from shopkpi.exceptions import needed

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa

__all__ = ["KpiTable"]


class KpiTable:
    """Metrics by dimensions and periods; every number knows its definition, its rows and how complete they are.

    ``compute`` makes it. It has the Arrow PyCapsule interface, so that ``pyarrow.table(t)``, ``polars.DataFrame(t)`` and
    DuckDB read it without copying; values are exact decimals.
    """

    def __init__(self, native: NativeKpiTable) -> None:
        self._native = native

    def __len__(self) -> int:
        return len(self._native)

    @property
    def dimensions(self) -> list[str]:
        """Names of the key columns."""
        return self._native.dimensions

    @property
    def metrics(self) -> list[str]:
        """Names of the value columns."""
        return self._native.metrics

    def definition(self, metric: str) -> Definition:
        """The definition behind a column."""
        return self._native.definition(metric)

    def keys(self, row: int) -> list[str | None]:
        """Values of the dimensions in a row; None is the group without one."""
        return self._native.keys(row)

    def period(self, row: int) -> tuple[dt.date, dt.date] | None:
        """First day of a row, and the day after its last one."""
        return self._native.period(row)

    def is_others(self, row: int) -> bool:
        """Whether a row of ``top`` holds the groups that are not shown."""
        return self._native.is_others(row)

    def value(self, row: int, metric: str) -> Decimal | None:
        """A value as shown: rounded once, as its definition says; None where there is none."""
        return self._native.value(row, metric)

    def exact(self, row: int, metric: str) -> str | None:
        """The exact value as a fraction, such as ``"2/3"``."""
        return self._native.exact(row, metric)

    def currency(self, row: int, metric: str) -> str | None:
        """Currency of a value."""
        return self._native.currency(row, metric)

    def coverage(self) -> list[dict[str, Any]]:
        """What was read of each fact table, and what its source says about its completeness."""
        return self._native.coverage()  # type: ignore[no-any-return]

    def cell_coverage(self, row: int, metric: str) -> dict[str, Any]:
        """Days expected and covered behind one number, watermark, maturity."""
        return self._native.cell_coverage(row, metric)  # type: ignore[no-any-return]

    def rollup(self, *without: str, grain: str | None = None) -> KpiTable:
        """The table without some dimensions, or by a coarser grain (``"all"`` for one period).

        Ratios are computed anew from their sums and distinct counts count once, so that the result is what ``compute``
        gives for the coarser question.

        Raises
        ------
        EngineError
            For dimensions that are not there or have totals of their own.
        """
        native = self._native.rollup(list(without)) if without or grain is None else self._native
        if grain is not None:
            native = native.rollup_grain(None if grain == "all" else grain)
        return KpiTable(native)

    def top(self, n: int, metric: str, *, within: Sequence[str] = (), order: str = "best") -> KpiTable:
        """The first ``n`` rows by a metric, and a line that holds all others, exact for every kind of metric."""
        return KpiTable(self._native.top(metric, n, list(within), order))

    def ranks(self, metric: str, *, within: Sequence[str] = (), order: str = "best") -> list[int | None]:
        """Rank of each row; equal values have equal ranks."""
        return self._native.ranks(metric, list(within), order)

    def shares(self, metric: str, *, within: Sequence[str] = (), digits: int = 1) -> list[Decimal | None]:
        """Share of each row in percent; as printed they add up to exactly 100."""
        return self._native.shares(metric, list(within), digits)

    def compare(self, row: int, metric: str, against: str | Mapping[str, Any]) -> dict[str, Any]:
        """A number beside the one it was compared with: value, base, exact difference, and whether the two may be compared.

        The comparison must have been asked for in ``compute(..., compare=...)``. Half a day never meets a whole one: where
        the days are not complete there is no difference, and ``comparability`` says why.
        """
        return self._native.change(row, metric, against)  # type: ignore[no-any-return]

    def explain_number(self, row: int, metric: str, *, sample: int = 5) -> Explanation:
        """Definition, filters, days, both sides of a ratio, contributing rows with a sample, and coverage of one number."""
        return self._native.explain(row, metric, sample)

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The table as an Arrow stream."""
        return self._native.__arrow_c_stream__(requested_schema)

    def to_arrow(self) -> pa.Table:
        """The table for pyarrow; definitions and units are metadata of the fields.

        Raises
        ------
        ImportError
            pyarrow is not installed: ``pip install shopkpi[pandas]`` brings it.
        """
        with needed("pyarrow", "pyarrow"):
            import pyarrow
        return pyarrow.table(self)

    def to_polars(self) -> pl.DataFrame:
        """The table for Polars.

        Raises
        ------
        ImportError
            Polars is not installed: ``pip install shopkpi[polars]``.
        """
        with needed("Polars", "'shopkpi[polars]'"):
            import polars
        return polars.DataFrame(self)

    def to_pandas(self) -> pd.DataFrame:
        """The table for pandas, with Arrow types: decimals stay exact.

        Raises
        ------
        ImportError
            pandas is not installed: ``pip install shopkpi[pandas]``.
        """
        with needed("pandas", "'shopkpi[pandas]'"):
            import pandas
        return self.to_arrow().to_pandas(types_mapper=pandas.ArrowDtype)

    def rows(self) -> Iterator[dict[str, Any]]:
        """Rows as dicts: dimensions, ``period`` (first and last day), and values as Decimal."""
        for row in range(len(self)):
            record: dict[str, Any] = dict(zip(self.dimensions, self.keys(row), strict=True))
            if (days := self.period(row)) is not None:
                record["period"] = (days[0], days[1] - dt.timedelta(days=1))
            record.update((metric, self.value(row, metric)) for metric in self.metrics)
            yield record

    def __repr__(self) -> str:
        by = f" by {', '.join(self.dimensions)}" if self.dimensions else ""
        return f"<KpiTable: {', '.join(self.metrics)}{by}, {len(self):,} rows>"

    def _repr_html_(self) -> str:
        return table_html(self)
