"""A store of synced shops."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from shopkpi._native import NativeStore
from shopkpi.data import Dataset

if TYPE_CHECKING:
    from shopkpi._native import Facts, FxTable

__all__ = ["Store", "Transferred", "open_store"]


class Transferred(NamedTuple):
    """What an export or import moved: states of documents, rows of fact tables, files."""

    states: int
    rows: int
    files: list[str]


class Store:
    """Everything that was fetched of some shops, in one SQLite file: payloads, rows, what is complete, and the run log.

    ``open_store`` opens it, ``sync`` fills it, ``compute`` reads it with its shops, zones and coverage. One process writes
    at a time; any number may read meanwhile.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._native = NativeStore(path)
        self._kept: tuple[object, FxTable | None, Dataset] | None = None

    @property
    def path(self) -> str:
        """The file."""
        return os.fspath(self._native.path)

    @property
    def tables(self) -> list[str]:
        """The fact tables that a store holds."""
        return self._native.tables()

    @property
    def shops(self) -> list[dict[str, Any]]:
        """The shops: id, account, and name, market, currency and zone where they are known."""
        return self._native.shops()  # type: ignore[no-any-return]

    @property
    def recovered(self) -> str | None:
        """What was lost when the program or the machine stopped during a write; None where nothing was."""
        return self._native.recovered()

    def facts(
        self,
        table: str,
        *,
        shops: str | Sequence[str] = (),
        created: tuple[dt.datetime | None, dt.datetime | None] = (None, None),
    ) -> Facts:
        """Rows of a fact table, for pyarrow, Polars, pandas, DuckDB and ``Dataset``.

        Parameters
        ----------
        table : str
            One of ``tables``.
        shops : str or list of str, optional
            Ids of shops; all when absent.
        created : pair of datetime, optional
            Only documents made from (in it) until (not in it); either may be None.
        """
        return self._native.facts(table, _names(shops), *created)

    def dataset(
        self,
        tables: Sequence[str] | None = None,
        *,
        zone: str | None = None,
        fx: FxTable | None = None,
    ) -> Dataset:
        """Shops, rows and coverage of some tables, or of all, as ``compute`` reads them.

        The last one is kept until the store changes, so that one query after another does not read the file again.

        Parameters
        ----------
        tables : list of str, optional
            All when absent.
        zone : str, optional
            Zone of rows whose shop has no known market.
        fx : FxTable, optional
            Exchange rates.
        """
        asked = tuple(self.tables if tables is None else tables)
        state = (asked, zone, self._native.batches())
        if self._kept is None or self._kept[0] != state or self._kept[1] is not fx:
            self._kept = state, fx, Dataset._of(self._native.dataset(list(asked), zone, fx))
        return self._kept[2]

    def coverage(self, shops: str | Sequence[str] = ()) -> list[dict[str, Any]]:
        """What is stated about each day of each shop and list: whether it is complete, and up to when changes are in."""
        rows: list[dict[str, Any]] = self._native.coverage(_names(shops))
        for row in rows:
            row["day"] = dt.date.fromisoformat(row["day"])
            row["seen_through"] = dt.datetime.fromisoformat(row["seen_through"])
        return rows

    def log(self, limit: int = 100) -> list[dict[str, Any]]:
        """The newest entries of the run log, the newest first: time, level, code, shop, message."""
        rows: list[dict[str, Any]] = self._native.log(limit)
        for row in rows:
            row["time"] = dt.datetime.fromisoformat(row["time"])
        return rows

    def export(self, folder: str | os.PathLike[str]) -> Transferred:
        """Writes everything into a folder as Parquet files that any program can read."""
        return _transferred(self._native.export(folder))

    def import_from(self, folder: str | os.PathLike[str]) -> Transferred:
        """Takes the folder of an export in; what is there already changes nothing."""
        return _transferred(self._native.import_folder(folder))

    def rebuild(self) -> int:
        """Makes all rows again from the kept payloads, after an update of the library; how many documents were read."""
        return self._native.rebuild()

    def check(self) -> None:
        """Reads the whole file and checks its structure.

        Raises
        ------
        StorageError
            ``storage.damaged`` with the first findings.
        """
        self._native.check()

    def close(self) -> None:
        """Ends the use of the file."""
        self._kept = None
        self._native.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        if self._native.closed:
            return f"Store({self.path!r}, closed)"
        shops = self.shops
        return f"Store({self.path!r}, {len(shops)} shop{'' if len(shops) == 1 else 's'})"


def open_store(path: str | os.PathLike[str]) -> Store:
    """Opens a store, or makes it where there is no file.

    Parameters
    ----------
    path : path
        The file; a journal is beside it while it is open.

    Raises
    ------
    StorageError
        ``storage.open``, ``storage.not_a_store``, ``storage.newer_schema``, ``storage.damaged``.

    Examples
    --------
    >>> import shopkpi as sk, tempfile, os
    >>> folder = tempfile.TemporaryDirectory()
    >>> with sk.simulator(seed=7, shops=1, orders=60, days=14) as local:
    ...     with sk.open_store(os.path.join(folder.name, "shops.db")) as store:
    ...         report = sk.sync(local, store, progress=False)
    ...         table = sk.compute(store, ["orders", "gmv"], grain="week")
    >>> report.is_current, table.metrics
    (True, ['orders', 'gmv'])
    >>> folder.cleanup()
    """
    return Store(path)


def _names(names: str | Sequence[str]) -> list[str]:
    return [names] if isinstance(names, str) else list(names)


def _transferred(row: tuple[int, int, list[Any]]) -> Transferred:
    states, rows, files = row
    return Transferred(states, rows, [os.fspath(file) for file in files])
