"""Pictures: trend, attainment, driver waterfall, LIVE timeline, cohorts.

Every picture carries the definition of its numbers and how complete they are.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any

from shopkpi._native import Plan
from shopkpi.chart import COLOURS, Chart, framed
from shopkpi.table import KpiTable

__all__ = ["attainment", "cohort_triangle", "live_timeline", "trend", "waterfall"]

_WIDTH, _HEIGHT = 640, 280
Actuals = Iterable[tuple[str, dt.date, Decimal | int | str]]


def caption(table: KpiTable, metric: str, lang: str = "en") -> list[str]:
    """What a number means and how complete it is, in two or three lines."""
    definition = table.definition(metric)
    name = definition.zh if lang == "zh" else definition.en
    lines = [f"{name} ({definition.metric} v{definition.version}, {definition.fingerprint[:8]})", definition.basis.describe(lang)]
    expected = covered = 0
    for row in range(len(table)):
        coverage = table.cell_coverage(row, metric)
        expected += coverage["days_expected"] or 0
        covered += coverage["days_covered"] or 0
    if expected:
        lines.append(f"已覆盖 {covered}/{expected} 天" if lang == "zh" else f"{covered} of {expected} days covered")
    return lines


def _names(table: KpiTable, metric: str, lang: str) -> str:
    definition = table.definition(metric)
    return definition.zh if lang == "zh" else definition.en


def _currency(table: KpiTable, metric: str) -> str | None:
    found = {table.currency(row, metric) for row in range(len(table))} - {None}
    if len(found) > 1:
        raise ValueError(f"{metric} has amounts in {', '.join(sorted(map(str, found)))}; compute it in one currency first")
    return found.pop() if found else None


def trend(table: KpiTable, metric: str, *, plan: Plan | None = None, node: str | None = None, lang: str = "en") -> Chart:
    """A metric over time, with the plan's days and the band between its base and stretch tiers.

    Parameters
    ----------
    table : KpiTable
        With a grain, and without other dimensions or with one, which becomes lines.
    metric : str
        The metric.
    plan : Plan, optional
        Its days are drawn beside a daily table without dimensions.
    node : str, optional
        Node of the plan; the whole when absent.
    lang : str
        ``"en"`` or ``"zh"``.

    Raises
    ------
    ValueError
        The table has no grain, more than one dimension, or amounts in several currencies.
    """
    if len(table) == 0 or table.period(0) is None:
        raise ValueError("a trend needs a table with a grain: compute(..., grain=\"day\")")
    if len(table.dimensions) > 1:
        raise ValueError(f"a trend shows one dimension at most; roll up: table.rollup({', '.join(map(repr, table.dimensions[1:]))})")
    currency, unit = _currency(table, metric), table.definition(metric).unit
    label = _names(table, metric, lang) + (f" ({currency})" if currency else f" ({unit})")
    points = []
    for row in range(len(table)):
        value, days = table.value(row, metric), table.period(row)
        if value is not None and days is not None:
            complete = bool(table.cell_coverage(row, metric)["complete"])
            points.append(
                {
                    "day": days[0].isoformat(),
                    "value": float(value),
                    "text": f"{value:,}",
                    "series": (table.keys(row) or [""])[0] or "",
                    "complete": complete,
                }
            )
    x = {"field": "day", "type": "temporal", "title": None, "axis": {"format": "%d %b", "labelAngle": 0}}
    y = {"field": "value", "type": "quantitative", "title": label, "axis": {"format": ".0%" if unit == "share" else "~s"}}
    line: dict[str, Any] = {
        "data": {"values": points},
        "mark": {"type": "line", "point": {"size": 28}, "color": COLOURS["actual"]},
        "encoding": {
            "x": x,
            "y": y,
            "tooltip": [
                {"field": "day", "type": "temporal"},
                {"field": "text", "title": label},
                {"field": "complete", "title": "complete"},
            ],
        },
    }
    if table.dimensions:
        line["encoding"]["color"] = {"field": "series", "type": "nominal", "title": table.dimensions[0], "scale": {"scheme": "tableau10"}}
    layers, words = [line], caption(table, metric, lang)
    if len({point["complete"] for point in points}) == 2:
        # Half a day beside whole ones must not look like a fall.
        partial = {
            "transform": [{"filter": "!datum.complete"}],
            "mark": {"type": "point", "filled": True, "fill": "white", "stroke": COLOURS["actual"], "strokeWidth": 1.5, "opacity": 1},
        }
        layers.append({**line, **partial})
        words.append("空心点：数据尚不完整" if lang == "zh" else "hollow points: not all of their days are covered yet")
    if plan is not None:
        layers = [*_plan_layers(plan, node or plan.node_ids[0], x), *layers]
    return framed(_names(table, metric, lang), words, width=_WIDTH, height=_HEIGHT, layer=layers)


def _plan_layers(plan: Plan, node: str, x: Mapping[str, Any]) -> list[dict[str, Any]]:
    whole = plan.target(node)
    days = plan.days(node)
    scale = {
        tier: Fraction(amount) / Fraction(whole) if (amount := plan.target(node, tier=tier)) is not None and whole else None
        for tier in ("base", "stretch")
    }
    values = []
    for day, amount in days:
        record: dict[str, Any] = {"day": day.isoformat(), "plan": float(amount)}
        for tier, factor in scale.items():
            if factor is not None:
                record[tier] = float(Fraction(amount) * factor)
        values.append(record)
    layers: list[dict[str, Any]] = []
    if None not in scale.values():
        layers.append(
            {
                "data": {"values": values},
                "mark": {"type": "area", "color": COLOURS["band"], "opacity": 0.35},
                "encoding": {"x": x, "y": {"field": "base", "type": "quantitative"}, "y2": {"field": "stretch"}},
            }
        )
    layers.append(
        {
            "data": {"values": values},
            "mark": {"type": "line", "strokeDash": [5, 3], "color": COLOURS["plan"]},
            "encoding": {
                "x": x,
                "y": {"field": "plan", "type": "quantitative"},
                "tooltip": [{"field": "day", "type": "temporal"}, {"field": "plan", "format": ",.2f"}],
            },
        }
    )
    return layers


def attainment(plan: Plan, actuals: Actuals, *, through: dt.date, grain: str = "week", lang: str = "en") -> Chart:
    """Attainment by node and week: actual over target, only for weeks that are over.

    Parameters
    ----------
    plan : Plan
        The plan.
    actuals : list of (node, day, amount)
        What nodes without parts sold.
    through : datetime.date
        The last complete day; later weeks stay empty, and a week that is not over is measured by its days so far.
    grain : str
        ``"day"``, ``"week"`` or ``"month"``.
    """
    sold: dict[str, dict[dt.date, Decimal]] = {}
    for node, day, amount in actuals:
        if day > through:
            raise ValueError(f"{node}: {day} is after the last complete day {through}")
        sold.setdefault(node, {})[day] = sold.get(node, {}).get(day, Decimal(0)) + Decimal(amount)
    cells = []
    leaves = [node for node in plan.node_ids if not plan.parts(node)]
    for node in leaves:
        targets = dict(plan.days(node))
        for start, end, _ in plan.by(node, grain):
            days = [start + dt.timedelta(days=offset) for offset in range((end - start).days)]
            over = [day for day in days if day <= through]
            target = sum((targets[day] for day in over), Decimal(0))
            if not over or target == 0:
                continue
            actual = sum((sold.get(node, {}).get(day, Decimal(0)) for day in over), Decimal(0))
            share = Fraction(actual) / Fraction(target)
            cells.append(
                {
                    "node": node,
                    "from": start.isoformat(),
                    "share": float(share),
                    "text": f"{float(share):.0%}" + ("" if over == days else "*"),
                    "actual": f"{actual:,}",
                    "target": f"{target:,}",
                }
            )
    notes = [
        f"{plan.id} v{plan.version}: {plan.metric}" + (f", {plan.currency}" if plan.currency else ""),
        (f"截至 {through}；* 为未完结的周期，按已过天数计算" if lang == "zh" else f"through {through}; * not over yet, measured by its days so far"),
    ]
    encoding = {
        "x": {"field": "from", "type": "ordinal", "title": None, "axis": {"labelAngle": 0}},
        "y": {"field": "node", "type": "nominal", "title": None, "sort": leaves},
    }
    colour = {
        "field": "share",
        "type": "quantitative",
        "title": "达成率" if lang == "zh" else "attainment",
        "scale": {"scheme": "blueorange", "domainMid": 1, "reverse": True, "domain": [0.5, 1.5], "clamp": True},
        "legend": {"format": ".0%"},
    }
    tooltip = [{"field": name} for name in ("node", "from", "actual", "target", "text")]
    layers = [
        {"mark": {"type": "rect", "stroke": "white"}, "encoding": {"color": colour, "tooltip": tooltip}},
        {"mark": {"type": "text", "fontSize": 11}, "encoding": {"text": {"field": "text"}}},
    ]
    title = "目标达成" if lang == "zh" else "Attainment"
    return framed(title, notes, width=_WIDTH, height={"step": 26}, data={"values": cells}, encoding=encoding, layer=layers)


def waterfall(explanation: Mapping[str, Any], *, lang: str = "en") -> Chart:
    """The change of a metric as steps, one for each driver below the root; the steps add up to the change exactly.

    Parameters
    ----------
    explanation : dict
        What ``DriverTree.explain`` returned.
    """
    lines: Sequence[Mapping[str, Any]] = explanation["lines"]
    root = lines[0]
    steps = [line for line in lines if line["parent"] == 0]
    base, current = Fraction(root["base"]), Fraction(root["current"])
    start_label, end_label = ("基准", "实际") if lang == "zh" else ("base", "actual")
    bars: list[dict[str, Any]] = [_bar(start_label, Fraction(0), base, "total", base)]
    level = base
    for line in steps:
        part = Fraction(line["contribution"])
        kind = "up" if part >= 0 else "down"
        bars.append(_bar(line[lang if lang == "zh" else "en"], level, level + part, kind, Fraction(line["printed"]), signed=True))
        level += part
    bars.append(_bar(end_label, Fraction(0), current, "total", current))
    names = [bar["name"] for bar in bars]
    colour = {"up": COLOURS["up"], "down": COLOURS["down"], "total": COLOURS["total"]}
    encoding = {
        "x": {"field": "name", "type": "nominal", "sort": names, "title": None, "axis": {"labelAngle": 0}},
        "y": {"field": "from", "type": "quantitative", "title": None, "axis": {"format": "~s"}},
    }
    layers = [
        {
            "mark": {"type": "bar", "size": 46},
            "encoding": {
                "y2": {"field": "to"},
                "color": {"field": "kind", "type": "nominal", "scale": {"domain": list(colour), "range": list(colour.values())}, "legend": None},
                "tooltip": [{"field": "name"}, {"field": "text"}],
            },
        },
        {
            "mark": {"type": "text", "dy": -8, "fontSize": 11},
            "encoding": {"y": {"field": "top", "type": "quantitative"}, "text": {"field": "text"}},
        },
    ]
    title = root["zh"] if lang == "zh" else root["en"]
    notes = [f"{explanation['tree']}, {explanation['method']}", *explanation.get("sentences", [])[:2]]
    return framed(title, notes, width=_WIDTH, height=_HEIGHT, data={"values": bars}, encoding=encoding, layer=layers)


def _bar(name: str, start: Fraction, end: Fraction, kind: str, shown: Fraction, *, signed: bool = False) -> dict[str, Any]:
    text = f"{float(shown):+,.2f}" if signed else f"{float(shown):,.2f}"
    return {"name": name, "from": float(start), "to": float(end), "top": float(max(start, end)), "kind": kind, "text": text}


def live_timeline(sessions: KpiTable, metric: str, *, lang: str = "en") -> Chart:
    """LIVE sessions on a time line: when they ran, and what they brought.

    Parameters
    ----------
    sessions : KpiTable
        By ``live_session_id`` and with a daily grain.
    metric : str
        Size of the marks.
    """
    if "live_session_id" not in sessions.dimensions or len(sessions) == 0 or sessions.period(0) is None:
        raise ValueError("compute the sessions by \"live_session_id\" with grain=\"day\"")
    place = sessions.dimensions.index("live_session_id")
    currency = _currency(sessions, metric)
    label = _names(sessions, metric, lang) + (f" ({currency})" if currency else "")
    values = []
    for row in range(len(sessions)):
        value, days = sessions.value(row, metric), sessions.period(row)
        if value is not None and days is not None:
            values.append({"session": sessions.keys(row)[place], "day": days[0].isoformat(), "value": float(value), "text": f"{value:,}"})
    encoding = {
        "x": {"field": "day", "type": "temporal", "title": None, "axis": {"format": "%d %b", "labelAngle": 0}},
        "y": {"field": "value", "type": "quantitative", "title": label, "axis": {"format": "~s"}},
        "tooltip": [{"field": "session"}, {"field": "day", "type": "temporal"}, {"field": "text", "title": label}],
    }
    layers = [
        {"mark": {"type": "rule", "color": COLOURS["band"]}, "encoding": {"y2": {"datum": 0}}},
        {"mark": {"type": "circle", "size": 90, "color": COLOURS["actual"], "opacity": 0.85}},
    ]
    title = "直播场次" if lang == "zh" else "LIVE sessions"
    return framed(title, caption(sessions, metric, lang), width=_WIDTH, height=_HEIGHT, data={"values": values}, encoding=encoding, layer=layers)


def cohort_triangle(cohorts: Mapping[str, Sequence[Decimal | None]], *, title: str, notes: Sequence[str] = (), lang: str = "en") -> Chart:
    """Cohorts by age: a row for each cohort, a column for each period since, empty where the cohort is not old enough.

    Parameters
    ----------
    cohorts : mapping of str to list
        For each cohort its shares by age, such as the share of a month's orders that was refunded after 0, 1, 2 … weeks;
        None where it is not known yet.
    title : str
        What is shown.
    notes : list of str
        Definition and coverage, shown below the title.
    """
    cells = [
        {"cohort": name, "age": age, "share": float(share), "text": f"{float(share):.1%}"}
        for name, shares in cohorts.items()
        for age, share in enumerate(shares)
        if share is not None
    ]
    encoding = {
        "x": {"field": "age", "type": "ordinal", "title": "周期数" if lang == "zh" else "periods since", "axis": {"labelAngle": 0, "orient": "top"}},
        "y": {"field": "cohort", "type": "ordinal", "title": None, "sort": list(cohorts)},
    }
    colour = {"field": "share", "type": "quantitative", "title": None, "scale": {"scheme": "blues"}, "legend": None}
    highest = max((float(share) for shares in cohorts.values() for share in shares if share is not None), default=1.0)
    dark = {"condition": {"test": f"datum.share > {highest * 0.6}", "value": "white"}, "value": "black"}
    layers = [
        {"mark": {"type": "rect", "stroke": "white"}, "encoding": {"color": colour}},
        {"mark": {"type": "text", "fontSize": 11}, "encoding": {"text": {"field": "text"}, "color": dark}},
    ]
    return framed(title, list(notes), width={"step": 56}, height={"step": 26}, data={"values": cells}, encoding=encoding, layer=layers)
