"""What a computation reads."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Protocol, Self, TypeAlias, runtime_checkable

from shopkpi._native import Export, Facts, FxTable, NativeDataset

__all__ = ["ArrowTable", "Coverage", "Data", "Dataset", "Rows", "Source", "Stored"]


@runtime_checkable
class ArrowTable(Protocol):
    """Anything with the Arrow PyCapsule interface: pyarrow, Polars, pandas 3, DuckDB results, and our own tables."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The table as an Arrow stream."""


Rows: TypeAlias = Sequence[Mapping[str, Any]]
Path: TypeAlias = str | os.PathLike[str]
Source: TypeAlias = ArrowTable | Rows | Path
Coverage: TypeAlias = str | tuple[dt.date, dt.date]


@runtime_checkable
class Stored(Protocol):
    """A store of synced shops, such as ``open_store`` gives."""

    @property
    def tables(self) -> list[str]:
        """The fact tables that it holds."""

    def dataset(
        self, tables: Sequence[str] | None = None, *, zone: str | None = None, fx: FxTable | None = None
    ) -> Dataset:
        """Shops, rows and coverage of some of them."""


class Dataset:
    """Fact tables, shops, exchange rates and what is known about completeness.

    Parameters
    ----------
    tables : mapping of str to table, Export or iterable of Export, optional
        For each fact table its data: an Arrow table of any library, a list of dicts, or the path of a Parquet file or
        folder (read in a stream). Exports bring their tables with them.
    zone : str, optional
        Time zone of rows whose shop is not given, such as ``"Asia/Bangkok"``. Days are the shop's own days.
    fx : FxTable, optional
        Exchange rates.
    coverage : mapping of str to period, optional
        For each fact table the days that it is complete for: ``"2026-11"``, ``"2026-11-01..2026-11-22"``, or the first
        and the last date. Only with it a day without rows is known to be a day without business.

    Raises
    ------
    FactsError
        Everything that is wrong with a table, with row and column.
    EngineError
        A shop or an assignment that cannot be read, a file that cannot be opened.

    Examples
    --------
    >>> import shopkpi as sk
    >>> costs = [{"cost_id": "c-1", "kind": "HOST", "day": "2026-11-11", "currency": "THB", "amount": "450.50"}]
    >>> sk.Dataset({"costs": costs}, zone="Asia/Bangkok")
    Dataset(costs: 1 row)
    """

    def __init__(
        self,
        tables: Mapping[str, Source] | Export | Iterable[Export] | None = None,
        *,
        zone: str | None = None,
        fx: FxTable | None = None,
        coverage: Mapping[str, Coverage] | None = None,
    ) -> None:
        self._native = NativeDataset()
        self._paths: dict[str, list[str]] = {}
        if zone is not None:
            self._native.set_zone(zone)
        if fx is not None:
            self._native.set_fx(fx)
        if isinstance(tables, Mapping):
            for name, source in tables.items():
                self.add(name, source)
        elif isinstance(tables, Export):
            self.add_export(tables)
        elif tables is not None:
            for export in tables:
                self.add_export(export)
        for name, days in (coverage or {}).items():
            self.set_coverage(name, days)

    @classmethod
    def _of(cls, native: NativeDataset) -> Self:
        made = cls()
        made._native = native
        return made

    def add(self, table: str, source: Source) -> Self:
        """Adds rows, an Arrow table, or Parquet files of a fact table.

        Parameters
        ----------
        table : str
            Name of the fact table, one of ``table_names()``.
        source : Arrow table, list of dict, or path
            The data. Rows of ``shops`` and ``assignments`` say whose days and whose people the others are.

        Raises
        ------
        FactsError, EngineError
            As for the class.
        """
        if isinstance(source, (str, os.PathLike)):
            path = os.fspath(source)
            self._native.add_parquet(table, [path])
            self._paths.setdefault(table, []).append(path)
        else:
            self._native.add(table, source)
        return self

    def add_export(self, export: Export) -> Self:
        """Adds all tables of an export file."""
        for name, facts in export.tables.items():
            self._native.add(name, facts)
        return self

    def index(self, table: str, columns: Sequence[str]) -> Self:
        """Numbers the ids of some columns of a table, once, so that each later query that counts those ids or groups by
        them takes less time. Results are the same with and without.

        It takes about as long as a query or two, and memory of 4 bytes per row and 8 per different id for each column. Only
        whole numbers are numbered, as the platform's ids are; other columns, and tables of Parquet files, stay as they
        are: ``indexed`` says which are numbered. Adding to a table takes its indexes away.

        Parameters
        ----------
        table : str
            Name of the fact table.
        columns : list of str
            Such as ``["order_id", "buyer_id"]`` for metrics of orders and of returning buyers.

        Raises
        ------
        EngineError
            ``facts.unknown_table`` or ``facts.unknown_column``, with the nearest name.

        Examples
        --------
        >>> import shopkpi as sk
        >>> costs = [{"cost_id": "17", "kind": "HOST", "day": "2026-11-11", "currency": "THB", "amount": "450.50"}]
        >>> sk.Dataset({"costs": costs}).index("costs", ["cost_id"]).indexed
        {'costs': ['cost_id']}
        """
        if isinstance(columns, str):
            raise TypeError(f"columns is a list of names: [{columns!r}]")
        self._native.index(table, list(columns))
        return self

    @property
    def indexed(self) -> dict[str, list[str]]:
        """The columns of each table whose ids are numbered, by name."""
        return self._native.indexed()

    def set_coverage(
        self,
        table: str,
        days: Coverage,
        *,
        missing: Sequence[dt.date] = (),
        watermark: dt.datetime | None = None,
    ) -> Self:
        """States the days that a table is complete for, but for those missing, and up to when its source was read."""
        text = days if isinstance(days, str) else f"{days[0]}..{days[1] + dt.timedelta(days=1)}"
        self._native.set_coverage(table, text, list(missing), watermark)
        return self

    @property
    def rows(self) -> dict[str, int]:
        """Rows in memory by table; Parquet files are not counted."""
        return self._native.rows()

    def __repr__(self) -> str:
        parts = [f"{name}: {rows:,} row{'' if rows == 1 else 's'}" for name, rows in self.rows.items()]
        parts += [f"{name}: {', '.join(paths)}" for name, paths in self._paths.items()]
        return f"Dataset({'; '.join(parts)})"


Data: TypeAlias = Dataset | Stored | Mapping[str, Source] | Export | Iterable[Export] | ArrowTable
"""What ``compute`` reads."""


def as_dataset(
    data: Data,
    *,
    zone: str | None,
    fx: FxTable | None,
    tables: Callable[[], Iterable[str]],
) -> Dataset:
    """The argument of ``compute`` as a dataset; a bare table is taken as order lines, of a store the tables are read that
    are needed."""
    if isinstance(data, Stored):
        needed = set(tables())
        return data.dataset([table for table in data.tables if table in needed], zone=zone, fx=fx)
    if isinstance(data, Dataset):
        if zone is not None or fx is not None:
            raise TypeError("zone and fx belong to the Dataset: give them to Dataset(..., zone=..., fx=...)")
        return data
    if isinstance(data, Facts):
        return Dataset({data.name: data}, zone=zone, fx=fx)
    if isinstance(data, Mapping | Export):
        return Dataset(data, zone=zone, fx=fx)
    if isinstance(data, ArrowTable):
        return Dataset({"order_lines": data}, zone=zone, fx=fx)
    return Dataset(data, zone=zone, fx=fx)
