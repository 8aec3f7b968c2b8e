"""Plans, proposals, forecasts and explanations from Python."""

import datetime as dt
import pickle
from decimal import Decimal
from fractions import Fraction

import polars as pl
import pytest

import shopkpi as sk

AT = dt.datetime(2026, 10, 25, 8, tzinfo=dt.timezone.utc)
SPEC = {
    "id": "2026-11",
    "metric": "gmv",
    "unit": "USD",
    "period": "2026-11",
    "target": "100000.37",
    "base": "90000",
    "stretch": "120000",
    "calendar": {"uplift": [{"day": "2026-11-11", "name": "11.11", "factor": "4"}]},
    "root": {
        "id": "brand",
        "split": "history",
        "children": [
            {"id": f"p{number}", "kind": "person", "history": str(1000 + 37 * number)} for number in range(7)
        ],
    },
}


@pytest.fixture
def plan() -> sk.Plan:
    return sk.plan(SPEC, who="mei", why="first version", at=AT)


def test_every_level_sums_to_the_cent(plan: sk.Plan) -> None:
    people = plan.parts("brand")
    assert sum(plan.target(person) for person in people) == plan.target("brand") == Decimal("100000.37")
    for person in people:
        assert sum(amount for _, amount in plan.days(person)) == plan.target(person)
        assert sum(amount for *_, amount in plan.by(person, "week")) == plan.target(person)
    days = pl.DataFrame(plan.days_table())
    assert len(days) >= 30 * len(people)
    plan.check()


def test_a_plan_is_a_value(plan: sk.Plan) -> None:
    for copy in (pickle.loads(pickle.dumps(plan)), sk.Plan.from_toml(plan.to_toml()), sk.Plan.from_json(plan.to_json())):
        assert copy == plan
    edited = plan.edit(pins={"p0": "20000"}, who="mei", why="key account", at=AT)
    assert (plan.version, edited.version) == (1, 2)
    assert edited.target("p0") == 20_000 and edited.target("brand") == plan.target("brand")
    assert [change["why"] for change in edited.changes] == ["first version", "key account"]
    assert plan.diff(edited, lang="zh")


def test_the_past_stays_and_the_rest_catches_up(plan: sk.Plan) -> None:
    through = dt.date(2026, 11, 10)
    actuals = [(person, dt.date(2026, 11, day), 100 + day) for person in plan.parts("brand") for day in range(1, 11)]
    later, report = plan.replan(actuals, through=through, who="mei", why="slow start", at=AT)
    assert later.target("brand") == plan.target("brand")
    assert dict(later.days("p3"))[dt.date(2026, 11, 4)] == 104
    assert len(report) == 7
    pace = plan.pace("brand", actuals, through=through)
    assert Fraction(pace["pace_index"]["value"]) < 1
    with pytest.raises(sk.TargetError, match="2026-11-11"):
        plan.pace("brand", [("p0", dt.date(2026, 11, 11), 5)], through=through)


def test_wrong_plans_name_the_place() -> None:
    with pytest.raises(sk.TargetError) as error:
        sk.plan(SPEC | {"unit": "USDX"}, who="mei", why="x", at=AT)
    assert error.value.code.startswith("target.")
    capped = SPEC | {"root": {"id": "brand", "children": [{"id": "a", "kind": "person", "cap": "10"}]}}
    with pytest.raises(sk.TargetError, match="cap"):
        sk.plan(capped, who="mei", why="x", at=AT)


def history(days: int) -> list[tuple[dt.date, Decimal]]:
    start = dt.date(2026, 1, 1)
    return [(start + dt.timedelta(days=day), Decimal(900 + 50 * (day % 7)) + day) for day in range(days)]


def test_proposals_say_their_evidence() -> None:
    proposal = sk.propose(history(304), lang="zh")
    assert [tier["name"] for tier in proposal["tiers"]] == ["base", "target", "stretch"]
    assert any("达成概率" in sentence for sentence in proposal["sentences"])
    assert sk.propose(history(20))["phase"] == "test"


def test_forecasts_have_intervals() -> None:
    forecast = sk.forecast(history(304), 14)
    assert len(forecast["days"]) == 14
    assert sum(Decimal(day["value"]) for day in forecast["days"]) == Decimal(forecast["total"])


def test_contributions_add_up_to_the_gap() -> None:
    tree = sk.DriverTree.builtin("shop")
    base = {"visitors": 100_000, "cvr": "0.02", "aov": 25}
    now = {"visitors": 120_000, "cvr": "0.018", "aov": Decimal("27.5")}
    why = tree.explain(base, now, currency="USD", lang="zh")
    parts = [line for line in why["lines"] if line["parent"] == 0]
    assert sum(Fraction(line["contribution"]) for line in parts) == Fraction(why["lines"][0]["contribution"]) == 9_400
    assert sum(Decimal(line["printed"]) for line in parts) == 9_400
    assert why["sentences"]
    with pytest.raises(ValueError, match="cvr"):
        tree.explain(base | {"cvr": 0.02}, now)
    split = tree.split("75000", base, weights={"visitors": 6, "cvr": 3, "aov": 1})
    assert split
    assert pickle.loads(pickle.dumps(tree)).nodes == tree.nodes


def test_pictures_carry_their_evidence(plan: sk.Plan) -> None:
    actuals = [(person, dt.date(2026, 11, day), 500) for person in plan.parts("brand") for day in range(1, 11)]
    heat = sk.plot.attainment(plan, actuals, through=dt.date(2026, 11, 10), lang="zh")
    assert "2026-11-10" in str(heat.to_dict()["title"]["subtitle"])
    tree = sk.DriverTree.builtin("shop")
    why = tree.explain({"visitors": 100_000, "cvr": "0.02", "aov": 25}, {"visitors": 120_000, "cvr": "0.018", "aov": "27.5"}, currency="USD")
    bars = sk.plot.waterfall(why).to_dict()["data"]["values"]
    assert bars[-1]["to"] == pytest.approx(bars[-2]["to"])
    assert heat.to_altair() is not None
