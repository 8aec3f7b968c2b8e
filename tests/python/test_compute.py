"""KPI tables from Python, against sums by hand, pandas, Polars and DuckDB."""

import datetime as dt
import os
import pickle
import subprocess
import sys
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from shop_lines import SHOPS, ZONE, lines, local_day

import shopkpi as sk

LINES = lines(2_000)


@pytest.fixture(scope="module")
def facts() -> sk.Facts:
    return sk.facts("order_lines", LINES)


def test_daily_sums_are_those_by_hand(facts: sk.Facts) -> None:
    table = sk.compute(facts, ["gmv", "orders"], by="shop_id", grain="day", zone=ZONE)
    sums: dict[tuple[str, dt.date], Decimal] = defaultdict(Decimal)
    orders: dict[tuple[str, dt.date], set[str]] = defaultdict(set)
    for line in LINES:
        key = (line["shop_id"], local_day(line))
        sums[key] += line["unit_price"] * line["quantity"]
        orders[key].add(line["order_id"])
    found = {(row["shop_id"], row["period"][0]): (row["gmv"], row["orders"]) for row in table.rows()}
    assert found == {key: (sums[key], len(orders[key])) for key in sums}


def test_every_library_hands_over_the_same(facts: sk.Facts) -> None:
    arrow = pa.table(facts)
    sources = {
        "pyarrow": arrow,
        "polars": pl.DataFrame(facts),
        "pandas": arrow.to_pandas(types_mapper=pd.ArrowDtype),
        "duckdb": duckdb.sql("select * from arrow"),
        "dicts": LINES,
        "batches": arrow.to_reader(max_chunksize=77),
    }
    results = {}
    for name, source in sources.items():
        table = sk.compute({"order_lines": source}, ["gmv", "aov", "buyers"], by="product_id", zone=ZONE)
        results[name] = table.to_arrow()
    for name, result in results.items():
        assert result.equals(results["pyarrow"]), name


def test_results_open_in_every_library(facts: sk.Facts) -> None:
    table = sk.compute(facts, "gmv", by="shop_id", zone=ZONE)
    total = sum(line["unit_price"] * line["quantity"] for line in LINES)
    assert table.to_polars()["gmv"].sum() == total
    assert sum(table.to_pandas()["gmv"]) == total
    arrow = table.to_arrow()
    assert duckdb.sql("select sum(gmv) from arrow").limit(1).fetchall() == [(total,)]
    assert arrow.schema.field("gmv").metadata[b"kpi.fingerprint"].decode() == table.definition("gmv").fingerprint


def test_a_parquet_file_is_read_in_a_stream(facts: sk.Facts, tmp_path) -> None:
    import pyarrow.parquet as pq

    path = tmp_path / "lines.parquet"
    pq.write_table(pa.table(facts), path, row_group_size=300)
    from_file = sk.compute({"order_lines": path}, ["gmv", "orders"], grain="week", zone=ZONE)
    in_memory = sk.compute(facts, ["gmv", "orders"], grain="week", zone=ZONE)
    assert from_file.to_arrow().equals(in_memory.to_arrow())


def test_rollup_top_shares_and_ranks(facts: sk.Facts) -> None:
    table = sk.compute(facts, ["gmv", "aov"], by=["shop_id", "product_id"], zone=ZONE)
    assert table.rollup("product_id").to_arrow().equals(sk.compute(facts, ["gmv", "aov"], by="shop_id", zone=ZONE).to_arrow())
    top = table.rollup("shop_id").top(2, "gmv")
    assert (len(top), top.is_others(2)) == (3, True)
    shares = table.shares("gmv", within=["shop_id"], digits=2)
    for shop in SHOPS:
        assert sum(share for row, share in enumerate(shares) if table.keys(row)[0] == shop) == 100
    values = [table.value(row, "gmv") for row in range(len(table))]
    assert table.ranks("gmv")[values.index(max(values))] == 1


def test_days_become_months(facts: sk.Facts) -> None:
    days = sk.compute(facts, ["gmv", "aov"], grain="day", zone=ZONE)
    month = sk.compute(facts, ["gmv", "aov"], grain="month", zone=ZONE)
    assert days.rollup(grain="month").to_arrow().equals(month.to_arrow())


def test_comparisons_need_complete_days(facts: sk.Facts) -> None:
    week = dict(period="2026-W47", compare="previous_period")
    unknown = sk.compute(sk.Dataset(facts and {"order_lines": facts}, zone=ZONE), "gmv", **week)
    stated = sk.Dataset({"order_lines": facts}, zone=ZONE, coverage={"order_lines": "2026-11-02..2026-11-29"})
    change = sk.compute(stated, "gmv", **week).compare(0, "gmv", "previous_period")
    assert change["comparability"] == "whole"
    value, base = Fraction(change["value"]), Fraction(change["base"])
    assert Fraction(change["delta"]) == value - base
    assert unknown.compare(0, "gmv", "previous_period")["comparability"] in {"whole", "unknown"}


def test_one_currency_or_a_rate(facts: sk.Facts) -> None:
    fx = sk.FxTable(
        [{"from": "THB", "to": "USD", "date": "2026-11-01", "rate": "0.03", "source": "test"}], max_age_days=40
    )
    table = sk.compute(sk.Dataset({"order_lines": facts}, zone=ZONE, fx=fx), "gmv", currency="USD")
    total = sum(line["unit_price"] * line["quantity"] for line in LINES)
    assert table.value(0, "gmv") == (total * Decimal("0.03")).quantize(Decimal("0.01"), rounding="ROUND_HALF_UP")
    assert table.currency(0, "gmv") == "USD"
    with pytest.raises(sk.EngineError, match="2026-11") as gap:
        sk.compute(sk.Dataset({"order_lines": facts}, zone=ZONE), "gmv", currency="USD")
    assert gap.value.cure


def test_an_explanation_names_definition_rows_and_days(facts: sk.Facts) -> None:
    table = sk.compute(facts, "aov", by="shop_id", period="2026-11", zone=ZONE)
    why = table.explain_number(0, "aov", sample=3)
    document = why.to_dict()
    assert document["fingerprint"] == table.definition("aov").fingerprint
    assert document["zones"] == [ZONE]
    assert len(document["evidence"][0]["sample"]) == 3
    assert "笔单价" in why.text("zh") and "order" in str(why)
    assert why.shown == table.value(0, "aov")


def test_html_has_numbers_definitions_and_coverage(facts: sk.Facts) -> None:
    html = sk.compute(facts, ["gmv", "aov"], by="shop_id", period="2026-11", zone=ZONE)._repr_html_()
    assert "笔单价" in html and "tiktok_analytics" in html and "order_lines: 2,000 rows" in html
    assert "of 30 days covered" in html


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        ({"metrics": "gvm"}, "metric.unknown_metric", "did you mean"),
        ({"metrics": "gmv", "by": "shop"}, "engine.invalid", "shop_id"),
        ({"metrics": "refund_rate"}, "engine.invalid", "after_sales"),
        ({"metrics": "gmv", "basis": "paid_nett"}, "metric.unknown_preset", "paid_net"),
        ({"metrics": "gmv", "period": "2026-13"}, "period.", "2026-13"),
        ({"metrics": "gmv", "grain": "fortnight"}, "period.", "fortnight"),
        ({"metrics": "gmv", "zone": "Asia/Bankok"}, "period.unknown_zone", "Asia/Bangkok"),
    ],
)
def test_wrong_questions_name_the_cure(facts: sk.Facts, arguments, code: str, words: str) -> None:
    with pytest.raises(sk.ShopKpiError) as error:
        sk.compute(facts, arguments.pop("metrics"), **{"zone": ZONE} | arguments)
    assert error.value.code.startswith(code)
    assert words in str(error.value)
    assert error.value.cure
    assert pickle.loads(pickle.dumps(error.value)).code == error.value.code


def test_wrong_rows_are_all_named() -> None:
    rows = lines(3)
    rows[1]["unit_price"] = 1.5
    rows[2]["quantity"] = -1
    del rows[0]["currency"]
    with pytest.raises(sk.FactsError) as error:
        sk.facts("order_lines", rows)
    for place in ("[0]", "[1].unit_price", "[2]"):
        assert place in str(error.value), error.value
    with pytest.raises(TypeError, match="no table"):
        sk.compute({"order_lines": 7}, "gmv")  # type: ignore[dict-item]


def test_equal_findings_are_said_once_and_listed_one_by_one() -> None:
    rows = [lines(1)[0] | {"quantity": -1}] * 600
    with pytest.raises(sk.FactsError) as error:
        sk.facts("order_lines", rows)
    assert "[0, 1, 2 and 597 more].quantity" in str(error.value) and len(str(error.value)) < 400
    assert [issue["place"] for issue in error.value.issues] == [f"[{row}].quantity" for row in range(600)]
    assert {"code", "place", "value", "message", "cure", "level"} == set(error.value.issues[0])
    assert pickle.loads(pickle.dumps(error.value)).issues == error.value.issues
    with pytest.raises(sk.MoneyError) as other:
        sk.Currency("nothing")
    assert other.value.issues == []


def test_naive_times_are_refused() -> None:
    row = lines(1)[0] | {"create_time": dt.datetime(2026, 11, 1)}
    with pytest.raises(ValueError, match="no time zone"):
        sk.facts("order_lines", [row])


def test_threads_do_not_change_a_number(facts: sk.Facts) -> None:
    results = [sk.compute(facts, ["gmv", "buyers"], grain="day", zone=ZONE, threads=count).to_arrow() for count in (1, 2, 5)]
    assert results[0].equals(results[1]) and results[0].equals(results[2])


def test_numbered_ids_do_not_change_a_number() -> None:
    data = sk.Dataset({"order_lines": lines(3_000)}, zone=ZONE)
    ask = {"grain": "day", "by": ["shop_id", "product_id"]}
    plain = sk.compute(data, ["gmv", "orders", "aov"], **ask).to_arrow()
    assert data.indexed == {}
    assert data.index("order_lines", ["order_id", "status"]).indexed == {"order_lines": ["order_id"]}
    assert sk.compute(data, ["gmv", "orders", "aov"], **ask).to_arrow().equals(plain)
    with pytest.raises(sk.EngineError, match="no text column \"oder_id\"; did you mean \"order_id\""):
        data.index("order_lines", ["oder_id"])
    with pytest.raises(TypeError, match=r"\['order_id'\]"):
        data.index("order_lines", "order_id")
    assert data.add("order_lines", lines(10, seed=8)).indexed == {}


def test_definitions_bring_their_own_basis(facts: sk.Facts) -> None:
    both = sk.compute(facts, [sk.catalog.define("gmv"), sk.catalog.define("gmv", "shipped")], zone=ZONE)
    assert len(both.metrics) == 2
    assert sk.catalog.define("gmv").diff(sk.catalog.define("gmv", "paid_net"), "zh")


def test_forks_compute_too(facts: sk.Facts) -> None:
    sk.compute(facts, "gmv", zone=ZONE)
    reader, writer = os.pipe()
    if (child := os.fork()) == 0:
        os.write(writer, str(sk.compute(facts, "orders", zone=ZONE).value(0, "orders")).encode())
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as answer:
        assert int(answer.read()) == 1_000
    assert os.waitpid(child, 0)[1] == 0


def test_threads_of_python_compute_side_by_side(facts: sk.Facts) -> None:
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(lambda _: sk.compute(facts, "gmv", by="product_id", zone=ZONE).to_arrow(), range(8)))
    assert all(result.equals(results[0]) for result in results)


def test_ctrl_c_ends_the_wait() -> None:
    code = """
import signal, sys, threading, os, time
sys.path.insert(0, sys.argv[1])
import shopkpi as sk
from shop_lines import lines, ZONE
import pyarrow as pa
facts = pa.table(sk.facts("order_lines", lines(4000)))
many = pa.concat_tables([facts] * 400)
data = sk.Dataset({"order_lines": many}, zone=ZONE)
threading.Timer(0.2, lambda: os.kill(os.getpid(), signal.SIGINT)).start()
try:
    while True:
        sk.compute(data, ["gmv", "buyers", "aov"], by=["product_id", "shop_id"], grain="day", threads=1)
except KeyboardInterrupt:
    print("stopped")
    sys.stdout.flush()
    os._exit(0)
"""
    here = str(Path(__file__).parent)
    done = subprocess.run([sys.executable, "-c", code, here], capture_output=True, text=True, timeout=120, check=False)
    assert done.stdout == "stopped\n", done.stderr
