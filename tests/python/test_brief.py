"""The brief from Python: the same figures as the published series of the real shop."""

from __future__ import annotations

import csv
import datetime as dt
import json
from decimal import Decimal
from pathlib import Path

import pytest

import shopkpi as sk

DAYS = Path(__file__).parents[2] / "examples" / "data" / "online-retail-daily.csv"
AS_OF = dt.date(2011, 12, 8)


@pytest.fixture(scope="module")
def daily() -> dict[dt.date, Decimal]:
    with open(DAYS, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    return {dt.date.fromisoformat(row["date"]): Decimal(row["gross_sales_gbp"]) for row in rows}


@pytest.fixture(scope="module")
def brief(daily: dict[dt.date, Decimal]) -> sk.Brief:
    """One order a day that holds what the shop sold on it."""
    lines = [
        {
            "order_id": day.isoformat(),
            "line_id": "1",
            "shop_id": "1",
            "currency": "GBP",
            "quantity": 1,
            "create_time": f"{day}T12:00:00Z",
            "status": "COMPLETED",
            "unit_price": str(gross),
        }
        for day, gross in daily.items()
        if gross and day <= AS_OF
    ]
    coverage = {"order_lines": "2009-12-01..2011-12-09"}
    data = sk.Dataset({"order_lines": lines}, zone="Europe/London", coverage=coverage)
    return sk.brief(data, basis="created_list", second=None, title="Online Retail")


def total(daily: dict[dt.date, Decimal], first: dt.date, last: dt.date) -> Decimal:
    return sum((gross for day, gross in daily.items() if first <= day <= last), Decimal(0))


def test_the_figures_are_those_of_the_published_series(brief: sk.Brief, daily: dict[dt.date, Decimal]) -> None:
    assert brief.as_of == AS_OF
    assert brief.value("to-date.gmv") == total(daily, dt.date(2011, 12, 1), AS_OF)
    assert brief.value("week.gmv") == total(daily, dt.date(2011, 11, 28), dt.date(2011, 12, 4))
    assert brief.value("gap.sold") == total(daily, dt.date(2011, 11, 1), dt.date(2011, 11, 30))


def test_the_plans_are_plans(brief: sk.Brief) -> None:
    assert brief.plan is not None and brief.next_plan is not None
    brief.next_plan.check()
    assert brief.next_plan.target("company") == brief.value("next.target")


def test_every_form_and_the_evidence(brief: sk.Brief, tmp_path: Path) -> None:
    page = brief.save(tmp_path / "brief", lang="zh")
    assert page.name == "brief.html" and 'data-figure="to-date.gmv"' in page.read_text(encoding="utf-8")
    document = json.loads((tmp_path / "brief" / "brief.json").read_text(encoding="utf-8"))
    assert Decimal(document["figures"]["to-date.gmv"]["value"]) == brief.value("to-date.gmv")
    assert "Online Retail" in brief.to_markdown() and brief._repr_html_().startswith("<iframe")
    assert "created_list" in brief.explain("to-date.gmv")
    assert {"plan_days", "next_nodes"} < set(brief.tables)
    assert all(finding["figures"] for finding in brief.findings)


def test_what_cannot_be_done_is_said_with_its_cure(brief: sk.Brief) -> None:
    with pytest.raises(sk.ReportError, match="to-date.gmv") as unknown:
        brief.value("to-date.gmw")
    assert unknown.value.code == "report.unknown_figure" and unknown.value.cure
    with pytest.raises(sk.ReportError) as nothing:
        sk.brief({"order_lines": [_line("1")]}, zone="Europe/London", as_of=dt.date(2020, 1, 1))
    assert nothing.value.code == "report.nothing_sold"
    with pytest.raises(sk.ReportError) as no_day:
        sk.brief({"order_lines": [_line("1")]}, zone="Europe/London")
    assert no_day.value.code == "report.no_day"


def _line(order: str) -> dict[str, object]:
    return {
        "order_id": order,
        "line_id": "1",
        "shop_id": "1",
        "currency": "GBP",
        "quantity": 1,
        "create_time": "2026-11-01T12:00:00Z",
        "paid_time": "2026-11-01T12:00:00Z",
        "status": "COMPLETED",
        "unit_price": "5",
    }
