"""Foreign tables as facts: which of their columns is which of ours."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from html import escape
from typing import Any

from shopkpi._native import Facts, arrow_columns, mapped_facts, table_columns
from shopkpi.data import ArrowTable

__all__ = ["ColumnMap", "map_columns"]

_LIKELY = 0.82
"""Similarity of two names from which on they are suggested for each other."""


def _words(name: str) -> str:
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name)
    return " ".join(re.findall(r"\w+", spaced.replace("_", " ").lower()))


class ColumnMap:
    """Which column of a foreign table stands for which of ours; ``facts()`` makes the facts.

    Attributes
    ----------
    table : str
        Our fact table.
    columns : dict of str to str
        Our column and theirs.
    constants : dict of str to str
        Our columns that have the same value in every row.
    sure : dict of str to float
        How alike the two names are, 1 for equal ones and for those that were given.
    missing : list of str
        Our required columns without one of theirs.
    unused : list of str
        Their columns that stand for none of ours.
    """

    __slots__ = ("_source", "columns", "constants", "missing", "sure", "table", "unused")

    def __init__(
        self,
        table: str,
        columns: dict[str, str],
        constants: dict[str, str],
        sure: dict[str, float],
        missing: list[str],
        unused: list[str],
        source: ArrowTable,
    ) -> None:
        self.table = table
        self.columns = columns
        self.constants = constants
        self.sure = sure
        self.missing = missing
        self.unused = unused
        self._source = source

    def facts(self) -> Facts:
        """The foreign table as facts.

        Raises
        ------
        ValueError
            A required column is missing; its name and meaning are in the message.
        FactsError
            Values that cannot be converted without loss, such as floats as amounts.
        """
        if self.missing:
            meanings = {column["name"]: column["meaning"] for column in table_columns(self.table)}
            lines = "\n".join(f"  {name}: {meanings[name]}" for name in self.missing)
            raise ValueError(
                f"{self.table}: no column was found for\n{lines}\n"
                "name them: map_columns(source, table, columns={ours: theirs}, constants={ours: value})"
            )
        return mapped_facts(self._source, self.table, self.columns, self.constants)

    def __repr__(self) -> str:
        lines = [f"{self.table}:"]
        lines += [f"  {ours} <- {theirs} ({self.sure[ours]:.2f})" for ours, theirs in self.columns.items()]
        lines += [f"  {ours} = {value!r}" for ours, value in self.constants.items()]
        lines += [f"  {name}: missing" for name in self.missing]
        if self.unused:
            lines.append(f"  not used: {', '.join(self.unused)}")
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        return f"<pre>{escape(repr(self))}</pre>"


def map_columns(
    source: ArrowTable,
    table: str = "order_lines",
    *,
    columns: Mapping[str, str] | None = None,
    constants: Mapping[str, Any] | None = None,
) -> ColumnMap:
    """Suggests which column of a foreign table stands for which of ours.

    Equal names, the names of the Open API and of Seller Center exports, and similar names are found; whatever is given in
    ``columns`` or ``constants`` wins. Nothing is computed until ``facts()`` is called on the result.

    Parameters
    ----------
    source : Arrow table
        A pyarrow, Polars, pandas (3 or later) or DuckDB table.
    table : str
        Our fact table, one of ``table_names()``.
    columns : mapping of str to str, optional
        Our column and theirs, where it is known.
    constants : mapping of str to str, optional
        Our columns that have one value in every row, such as ``{"currency": "GBP"}``.

    Raises
    ------
    KeyError
        A given name is neither ours nor theirs.

    Examples
    --------
    >>> import shopkpi as sk
    >>> foreign = sk.facts("costs", [{"cost_id": "c-1", "kind": "HOST", "day": "2026-11-11", "currency": "THB", "amount": "4"}])
    >>> found = sk.map_columns(foreign, "costs")
    >>> found.missing, found.columns["amount"], len(found.facts())
    ([], 'amount', 1)
    """
    given, fixed = dict(columns or {}), {name: str(value) for name, value in (constants or {}).items()}
    ours = {column["name"]: column for column in table_columns(table)}
    theirs = [name for name, _ in arrow_columns(source)]
    for name in [*given, *fixed]:
        if name not in ours:
            near = difflib.get_close_matches(name, ours, 1)
            raise KeyError(f"{table} has no column {name!r}" + (f"; did you mean {near[0]!r}?" if near else ""))
    for name in given.values():
        if name not in theirs:
            near = difflib.get_close_matches(name, theirs, 1)
            raise KeyError(f"the source has no column {name!r}" + (f"; did you mean {near[0]!r}?" if near else ""))
    found, sure = dict(given), dict.fromkeys(given, 1.0)
    free = [name for name in theirs if name not in given.values()]
    wanted = {name: column for name, column in ours.items() if name not in given and name not in fixed}
    ranked = sorted(
        (
            (-max(_likeness(_words(label), _words(name)) for label in _labels(column)), place, our, name)
            for place, (our, column) in enumerate(wanted.items())
            for name in free
        ),
    )
    for likeness, _, our, name in ranked:
        if -likeness >= _LIKELY and our not in found and name not in found.values():
            found[our], sure[our] = name, -likeness
    missing = [name for name, column in ours.items() if not column["nullable"] and name not in found and name not in fixed]
    order = {name: place for place, name in enumerate(ours)}
    found = dict(sorted(found.items(), key=lambda item: order[item[0]]))
    unused = [name for name in theirs if name not in found.values()]
    return ColumnMap(table, found, fixed, sure, missing, unused, source)


def _labels(column: Mapping[str, Any]) -> list[str]:
    labels = [column["name"]]
    for text in (column["api"], column["export"]):
        labels += [part.strip().rsplit(".", 1)[-1] for part in re.split(r"[,;/]", text) if part.strip() not in ("", "–")]
    return labels


def _likeness(ours: str, theirs: str) -> float:
    return 1.0 if ours == theirs else difflib.SequenceMatcher(None, ours, theirs).ratio()
