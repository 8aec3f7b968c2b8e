"""Syncs into a store, what queries read from it, and what the doctor says."""

import datetime as dt
import sys
import types
from collections import defaultdict
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import shopkpi as sk

KEY = [("order_id", "ascending"), ("line_id", "ascending")]
COLUMNS = ["order_id", "line_id", "shop_id", "status", "currency", "unit_price", "seller_discount", "paid_time", "update_time"]


def lines(facts: sk.Facts) -> pa.Table:
    """Rows in one order, words as words: how they are encoded depends on which shop came first."""
    table = pa.table(facts).select(COLUMNS)
    plain = [pa.field(field.name, pa.string() if pa.types.is_dictionary(field.type) else field.type) for field in table.schema]
    return table.cast(pa.schema(plain)).sort_by(KEY)


def test_the_store_holds_the_truth(world: sk.Simulator, synced: sk.Store) -> None:
    assert lines(synced.facts("order_lines")).equals(lines(world.order_lines()))
    after = pa.table(synced.facts("after_sales")), pa.table(world.after_sales())
    assert sorted(after[0]["after_sale_id"].to_pylist()) == sorted(after[1]["after_sale_id"].to_pylist())
    assert {"order_lines", "after_sales", "packages"} <= set(synced.tables)
    assert [shop["zone"] for shop in synced.shops] == [zone_of(shop["market"]) for shop in synced.shops]


def zone_of(market: str) -> str:
    return {"US": "America/Los_Angeles", "TH": "Asia/Bangkok"}[market]


def test_a_store_is_computed_with_its_own_days_and_coverage(world: sk.Simulator, synced: sk.Store) -> None:
    from zoneinfo import ZoneInfo

    table = sk.compute(synced, "orders", by="shop_id", grain="day", basis="kpi1")
    zones = {shop["id"]: ZoneInfo(shop["zone"]) for shop in synced.shops}
    # A second method: distinct paid orders, samples and cancelled ones too, by the shop's own day, in plain Python.
    counted: dict[tuple[str, dt.date], set[str]] = defaultdict(set)
    for row in pa.table(world.order_lines()).to_pylist():
        if row["paid_time"] is not None:
            day = row["paid_time"].astimezone(zones[row["shop_id"]]).date()
            counted[row["shop_id"], day].add(row["order_id"])
    found = {(row["shop_id"], row["period"][0]): row["orders"] for row in table.rows() if row["orders"]}
    assert found == {key: Decimal(len(ids)) for key, ids in counted.items()}
    (coverage,) = table.coverage()
    assert coverage["stated"]["watermark"].startswith("2026-06-30T12:00:00")
    assert "order_lines" in table._repr_html_()
    # The day that is not over is drawn as one.
    month = sk.compute(synced, "orders", grain="day", period="2026-06", basis="kpi1")
    spec = sk.plot.trend(month, "orders").to_dict()
    line, partial = spec["layer"]
    assert [point["day"] for point in line["data"]["values"] if not point["complete"]] == ["2026-06-30"]
    assert partial["transform"] == [{"filter": "!datum.complete"}] and "hollow" in str(spec["title"])
    with pytest.raises(sk.EngineError, match="ad_spend"):
        sk.compute(synced, "roas")


def test_rows_can_be_narrowed(synced: sk.Store, world: sk.Simulator) -> None:
    first = synced.shops[0]["id"]
    some = pa.table(synced.facts("order_lines", shops=first))
    assert set(some["shop_id"].to_pylist()) == {first}
    middle = world.now - dt.timedelta(days=7)
    late = pa.table(synced.facts("order_lines", created=(middle, None)))
    early = pa.table(synced.facts("order_lines", created=(None, middle)))
    assert min(late["create_time"].to_pylist()) >= middle > max(early["create_time"].to_pylist())
    assert late.num_rows + early.num_rows == len(synced.facts("order_lines"))
    with pytest.raises(sk.FactsError, match="order_lines"):
        synced.facts("order_line")


def test_a_dataset_is_read_again_only_when_something_changed(synced: sk.Store) -> None:
    assert synced.dataset(["order_lines"]) is synced.dataset(["order_lines"])
    assert set(synced.dataset(["order_lines"]).rows) == {"order_lines"}
    assert set(synced.dataset().rows) >= {"order_lines", "after_sales", "packages"}


def test_log_and_coverage_are_values(synced: sk.Store) -> None:
    newest = synced.log(1)[0]
    assert newest["code"] == "sync.run_ended" and newest["time"].tzinfo is not None
    days = [row for row in synced.coverage(synced.shops[0]["id"]) if row["kind"] == "order"]
    assert all(row["complete"] for row in days) and isinstance(days[0]["day"], dt.date)
    steps = {(b["day"] - a["day"]).days for a, b in zip(days, days[1:], strict=False)}
    assert steps == {1} and synced.recovered is None
    synced.check()


def test_export_and_import_give_the_same_store(synced: sk.Store, tmp_path: Path) -> None:
    moved = synced.export(tmp_path / "out")
    assert moved.rows == sum(len(synced.facts(table)) for table in synced.tables)
    assert pq.read_table(tmp_path / "out" / "order_lines.parquet").num_rows == len(synced.facts("order_lines"))
    with sk.open_store(tmp_path / "again.db") as again:
        assert again.import_from(tmp_path / "out").states == moved.states
        assert lines(again.facts("order_lines")).equals(lines(synced.facts("order_lines")))
        assert again.coverage() == synced.coverage() and again.rebuild() > 0
        asked = dict(by="shop_id", grain="week")
        ours, theirs = (list(sk.compute(store, ["orders", "gmv"], **asked).rows()) for store in (again, synced))
        assert ours == theirs
        with pytest.raises(sk.StorageError) as missing:
            again.import_from(tmp_path / "nothing")
        assert missing.value.code == "storage.transfer"
    assert repr(again).endswith("closed)")
    with pytest.raises(sk.ShopKpiError) as closed:
        again.facts("order_lines")
    assert closed.value.code == "python.closed"


def test_a_file_of_something_else_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("no database " * 1000)
    with pytest.raises(sk.StorageError) as foreign:
        sk.open_store(path)
    assert foreign.value.code == "storage.not_a_store" and "does not exist yet" in foreign.value.cure


class Stop(Exception):
    pass


def test_an_interrupted_sync_goes_on_and_misses_nothing(tmp_path: Path) -> None:
    def stop(state: Mapping[str, Any]) -> None:
        raise Stop(state)

    with sk.simulator(seed=4, shops=2, orders=400, days=20, faults=50) as local:
        path = tmp_path / "shops.db"
        with pytest.raises(Stop):
            sk.sync(local, path, progress=stop)
        report = sk.sync(local, path, progress=False)
        for _ in range(3):
            if report.is_current:
                break
            report = sk.sync(local, path, progress=False)
        with sk.open_store(path) as store:
            assert lines(store.facts("order_lines")).equals(lines(local.order_lines()))
            local.advance(dt.timedelta(days=1))
            later = sk.sync(local, store, progress=False)
            assert later.totals["added"] > 0
            assert lines(store.facts("order_lines")).equals(lines(local.order_lines()))


def test_choices_of_a_sync(world: sk.Simulator, tmp_path: Path) -> None:
    with sk.open_store(tmp_path / "shops.db") as store:
        assert [row["operation"] for row in sk.plan_calls(world, store)] == ["getAuthorizedShops"] * 2
        one = world.client().shops()[0]
        report = sk.sync(world, store, shops=one, kinds="order", since=dt.date(2026, 6, 25), progress=False)
        assert report.shops == [one.id] and {row["kind"] for row in report.lists} == {"order"}
        days = [row["day"] for row in store.coverage()]
        assert min(days) == dt.date(2026, 6, 25)
        planned = sk.plan_calls(world, store, kinds="order")
        assert {row["stage"] for row in planned} >= {"shops", "follow"} and planned[-1]["until"] is not None
    with pytest.raises(ValueError, match="known are order"):
        sk.sync(world, tmp_path / "shops.db", kinds="orders")
    with pytest.raises(TypeError, match="give a Client or a Simulator"):
        sk.sync("shops", tmp_path / "shops.db")  # type: ignore[arg-type]


class Recorder:
    """What the sync needs of tqdm."""

    made: list["Recorder"] = []

    def __init__(self, **_: object) -> None:
        self.total, self.n, self.closed, self.words = 0, 0, False, ""
        Recorder.made.append(self)

    def set_postfix_str(self, words: str, refresh: bool) -> None:
        self.words = words

    def close(self) -> None:
        self.closed = True


def test_progress_goes_to_tqdm_a_line_or_a_function(
    world: sk.Simulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tqdm = types.ModuleType("tqdm.auto")
    tqdm.tqdm = Recorder  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "tqdm", types.ModuleType("tqdm"))
    monkeypatch.setitem(sys.modules, "tqdm.auto", tqdm)
    report = sk.sync(world, tmp_path / "a.db", kinds="order")
    (bar,) = Recorder.made
    # The platform's pages overlap, so that a walk may read an order twice.
    assert bar.closed and bar.n == bar.total >= report.totals["added"] > 0 and bar.words.startswith("2/2 shops")
    monkeypatch.setitem(sys.modules, "tqdm.auto", None)
    monkeypatch.delitem(sys.modules, "ipykernel", raising=False)
    sk.sync(world, tmp_path / "b.db", kinds="order")
    (line,) = capsys.readouterr().err.splitlines()
    assert line.endswith("2/2 shops") and " documents, " in line
    states: list[Mapping[str, Any]] = []
    sk.sync(world, tmp_path / "c.db", kinds="order", progress=states.append)
    assert states[-1]["shops_ended"] == 2 and states[-1]["documents"] == bar.n and states[-1]["failed"] == 0
    assert capsys.readouterr().err == ""


def test_the_doctor_knows_an_authorisation_that_is_over(tmp_path: Path) -> None:
    with sk.simulator(seed=9, shops=1, orders=60, days=10) as local, sk.open_store(tmp_path / "shops.db") as store:
        client = local.client()
        assert sk.sync(client, store, kinds="order", progress=False).is_current
        healthy = sk.doctor(client, store, kinds="order")
        assert healthy.worst == "fine" and healthy.problems == [] and "doctor.totals" in str(healthy)
        local.revoke_shop(0)
        ill = sk.doctor(client, store, kinds="order")
        assert ill.worst == "error" and all(finding.cure for finding in ill.problems)
        assert ill.problems[0].check == "authorisation" and str(ill.problems[0]).endswith(ill.problems[0].cure)
        html = ill._repr_html_()
        assert "doctor.covered" in html and "<table" in html and "✓" in html and "✗" in html


def test_a_list_that_fails_stands_in_the_report(tmp_path: Path) -> None:
    with sk.simulator(seed=9, shops=1, orders=30, days=5) as local:
        client = sk.Client(local.app_key, local.app_secret, base_url=local.base_url, max_attempts=1)
        client.exchange(local.code())
        local.set_faults({"too_many_requests": 1000})
        report = sk.sync(client, tmp_path / "a.db", kinds="order", progress=False)
        assert not report.is_current
        (problem,) = report.problems
        assert problem.code == "api.rate_limit" and problem.account is not None and problem.cure
        assert "api.rate_limit" in repr(problem) and "1 problems" in repr(report) and "account" in report._repr_html_()


def test_a_world_of_facts(world: sk.Simulator) -> None:
    truth = world.order_lines()
    with sk.simulator(order_lines=truth) as again:
        assert {shop.id for shop in again.shops} == {shop.id for shop in world.shops}
        ours, theirs = pa.table(again.order_lines()), pa.table(truth)
        assert sorted(ours["order_id"].to_pylist()) == sorted(theirs["order_id"].to_pylist())
