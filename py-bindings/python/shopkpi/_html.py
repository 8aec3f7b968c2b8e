"""Tables in notebooks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from html import escape
from typing import TYPE_CHECKING

from shopkpi._native import Currency

if TYPE_CHECKING:
    from shopkpi._native import Definition
    from shopkpi.table import KpiTable

SHOWN = 60
"""Rows that a notebook shows; the rest is counted below."""

_STYLE = (
    "border-collapse:collapse;font:13px/1.5 system-ui,'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif;"
    "font-variant-numeric:tabular-nums"
)
_HEAD = "padding:4px 12px;border-bottom:2px solid currentColor;font-weight:600;vertical-align:bottom"
_CELL = "padding:3px 12px;border-bottom:1px solid rgba(128,128,128,.25);text-align:left"
_NOTE = "font:12px/1.5 system-ui,'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif;opacity:.75;margin:6px 0 0"


def number_text(value: Decimal | None, unit: str, currency: str | None = None) -> str:
    """A value as people read it: grouped digits, money with at least its minor digits, shares in percent."""
    if value is None:
        return "–"
    if currency is not None:
        decimals = -min(int(value.as_tuple().exponent), 0)
        return f"{value:,.{max(decimals, Currency(currency).minor_digits)}f}"
    if unit == "share":
        return f"{value * 100:,.1f} %"
    if unit == "multiple":
        return f"{value:,.2f}"
    return f"{value:,}"


def period_label(days: tuple[dt.date, dt.date]) -> str:
    """The days of a row, the last one included."""
    first, last = days[0], days[1] - dt.timedelta(days=1)
    return first.isoformat() if first == last else f"{first.isoformat()} – {last.isoformat()}"


def _about(definition: Definition) -> str:
    basis = definition.basis
    name = basis.preset or "own basis"
    return f"{definition.en} {definition.zh}\n{definition.metric} v{definition.version}, {name}, {definition.fingerprint[:8]}\n{basis.describe()}"


def table_html(table: KpiTable) -> str:
    """A KPI table as HTML: definitions and exact values on hover, how complete the data is below."""
    definitions = {metric: table.definition(metric) for metric in table.metrics}
    shown = min(len(table), SHOWN)
    with_period = shown > 0 and table.period(0) is not None
    head = [f"<th style='{_HEAD};text-align:left'>{escape(name)}</th>" for name in table.dimensions]
    if with_period:
        head.append(f"<th style='{_HEAD};text-align:left'>period</th>")
    for metric, definition in definitions.items():
        unit = "" if definition.unit.startswith("money") else definition.unit
        head.append(
            f"<th style='{_HEAD};text-align:right' title='{escape(_about(definition), quote=True)}'>{escape(definition.en)}"
            f"<br><span style='font-weight:400;opacity:.75'>{escape(definition.zh)}{' · ' + escape(unit) if unit else ''}</span></th>"
        )
    body, partial = [], 0
    for row in range(shown):
        keys = ["all others" if table.is_others(row) else "(none)" if key is None else key for key in table.keys(row)]
        cells = [f"<td style='{_CELL}'>{escape(key)}</td>" for key in keys]
        days = table.period(row)
        if with_period:
            cells.append(f"<td style='{_CELL};white-space:nowrap'>{period_label(days) if days else ''}</td>")
        for metric, definition in definitions.items():
            coverage = table.cell_coverage(row, metric)
            expected, covered = coverage["days_expected"], coverage["days_covered"]
            about = f"exact {table.exact(row, metric)}" if table.value(row, metric) is not None else "no value"
            mark = ""
            if expected is not None:
                about += f"; {covered} of {expected} days covered{'' if coverage['stated'] else ' (by the rows seen)'}"
            if coverage["mature"] is False:
                about += f"; final from {coverage['matures_on']}"
            if expected is not None and not coverage["complete"]:
                mark, partial = "<sup>*</sup>", partial + 1
            currency = table.currency(row, metric)
            text = number_text(table.value(row, metric), definition.unit, currency)
            cells.append(
                f"<td style='{_CELL};text-align:right;white-space:nowrap' title='{escape(about, quote=True)}'>"
                f"{escape(text)}{f' <span style=opacity:.6>{currency}</span>' if currency else ''}{mark}</td>"
            )
        body.append(f"<tr>{''.join(cells)}</tr>")
    notes = []
    if shown < len(table):
        notes.append(f"{len(table) - shown:,} more rows")
    if partial:
        notes.append("* not all days of the number are covered, or its cohort is still moving")
    bases = {definition.basis for definition in definitions.values()}
    notes += [basis.describe() for basis in bases]
    for table_coverage in table.coverage():
        first, last = table_coverage["first_day"], table_coverage["last_day"]
        notes.append(f"{table_coverage['table']}: {table_coverage['rows']:,} rows, {first} – {last}")
    return (
        f"<div><table style=\"{_STYLE}\"><thead><tr>{''.join(head)}</tr></thead><tbody>{''.join(body)}</tbody></table>"
        f"<p style=\"{_NOTE}\">{'<br>'.join(escape(note) for note in notes)}</p></div>"
    )


def plain_table(
    head: Sequence[str], rows: Sequence[Sequence[str]], *, right: Sequence[int] = (), notes: Sequence[str] = ()
) -> str:
    """Rows of text; the columns ``right`` hold numbers."""

    def cell(place: int, text: str) -> str:
        return f"<td style='{_CELL}{';text-align:right' if place in right else ''}'>{escape(text)}</td>"

    top = "".join(
        f"<th style='{_HEAD};text-align:{'right' if place in right else 'left'}'>{escape(text)}</th>"
        for place, text in enumerate(head)
    )
    body = "".join(f"<tr>{''.join(cell(place, text) for place, text in enumerate(row))}</tr>" for row in rows)
    return (
        f'<div><table style="{_STYLE}"><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>'
        f'<p style="{_NOTE}">{"<br>".join(escape(note) for note in notes)}</p></div>'
    )
