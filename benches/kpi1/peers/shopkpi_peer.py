#!/usr/bin/env python3
"""Our Python package on the reference workload: the Rust engine through `shopkpi.compute`, from a pyarrow table.

The same metrics and queries as the Rust side (`src/queries.rs`), so that its time less that side's is the cost of Python.
Handing the table over is reported apart, with the memory that it takes."""
import os
import sys
import time
from collections import defaultdict

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

import shopkpi as sk

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from common import WINDOWS, reset_peak, rss_mib, run  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
FULFILMENT = {
    "due_orders": "due_orders", "late_orders": "late_orders", "late_dispatch_rate": "late_dispatch_rate", "sale_orders": "paid_orders",
    "seller_fault_orders": "seller_fault_orders", "fault_cancel_rate": "seller_fault_cancel_rate",
    "delivery_due_orders": "delivery_due_orders", "on_time_orders": "on_time_orders", "on_time_rate": "on_time_delivery_rate"}
SHOP_DAY = {
    "gmv_paid": "gmv_paid", "gmv_net": "gmv_net", "sale_orders": "orders", "sale_units": "units", "sale_aov": "aov",
    "refunded_rate": "refund_rate", "cancelled_rate": "cancel_rate"}
LIVE = {"live_gmv": "gmv_paid", "live_gmv_net": "gmv_net", "live_orders": "orders", "live_units": "units"}
TEAM = {"gmv_net": "gmv_net", "sale_orders": "orders", "sale_units": "units", "cancelled_sale_orders": "cancelled_orders"}
REPEAT = {"known_buyers": "buyers", "repeat_buyers_to_date": "repeat_buyers", "repeat_rate_to_date": "repeat_rate"}
INDEXED = ["order_id", "buyer_id", "live_session_id"]
WINDOWED = [f"{metric}_{days}d" for metric in FULFILMENT for days in WINDOWS]


def catalogue():
    """The metrics of the workload, with a windowed form of those of Q2."""
    with open(os.path.join(HERE, "..", "metrics.toml"), encoding="utf-8") as file:
        text = file.read()
    plain = sk.Catalog.from_toml(text, "kpi1")
    for metric in FULFILMENT:
        for days in WINDOWS:
            text += (f'[[metric]]\nid = "{metric}_{days}d"\nversion = 1\nen = "{metric} over {days} days"\nzh = "近{days}天 {metric}"\n'
                     f'unit = "{plain[metric].unit}"\ndirection = "none"\nmeaning = "{metric} over the last {days} local days."\n'
                     f'source = "workload KPI-1"\nsince = "2026-11-01"\n'
                     f'window = {{ input = "{metric}", days = {days}, partial = "allow" }}\n')
    return sk.Catalog.from_toml(text, "kpi1")


def dataset(folder, lines):
    """Shops with their zones, rates and order lines."""
    rates = [{"from": row["currency"], "to": "USD", "date": row["day"], "rate": row["rate"], "source": "KPI-1"}
             for row in pq.read_table(os.path.join(folder, "fx.parquet")).to_pylist() if row["currency"] != "USD"]
    shops = [{"shop_id": row["shop_id"], "market": row["market"], "currency": row["currency"], "zone": row["tz"]}
             for row in pq.read_table(os.path.join(folder, "shops.parquet")).to_pylist()]
    return sk.Dataset({"shops": shops, "order_lines": lines}, fx=sk.FxTable(rates))


def questions(data, threads):
    """The six queries, each as a function that gives its answer as Arrow."""
    metrics, basis = catalogue(), sk.Basis("kpi1")
    dollars = sk.Basis("kpi1", conversion={"currency": "USD", "rounded": "per_line", "rounding": "half_even"})

    def ask(names, basis=basis, **rest):
        return lambda: pa.table(sk.compute(data, list(names), basis=basis, catalog=metrics, threads=threads, **rest))

    return {
        "q1": ask(SHOP_DAY, by="shop_id", grain="day"),
        "q2": ask(WINDOWED, by="shop_id", period="2025-12-20..2025-12-21"),
        "q3": ask(LIVE, by=["live_session_id", "shop_id"]),
        "q4": ask(TEAM, by=["team", "owner", "currency"], grain="week"),
        "q5": ask(SHOP_DAY, dollars, by="shop_id", grain="day"),
        "q6": ask(REPEAT, by="shop_id", grain="month", period="2024-12-01..2026-02-01"),
    }


def finished(query, table):
    """The answer in the columns of the workload; not part of the time."""
    def pick(*keys, **columns):
        return pa.table({**{key: table[key] for key in keys}, **{name: table[column] for name, column in columns.items()}})

    def named(metrics):
        return {column: metric for metric, column in metrics.items()}

    if query in ("q1", "q5"):
        currency = {"currency": "gmv_paid.currency"} if query == "q1" else {}
        return pick("shop_id", **currency, day="period_from", **named(SHOP_DAY))
    if query == "q2":
        parts = []
        for days in WINDOWS:
            width = pa.array([days] * table.num_rows, pa.int64())
            values = {column: table[f"{metric}_{days}d"].cast(pa.decimal128(38, 6)) for metric, column in FULFILMENT.items()}
            parts.append(pa.table({"shop_id": table["shop_id"], "window_days": width, **values}))
        return pa.concat_tables(parts)
    if query == "q3":
        sessions = table["live_session_id"].cast(pa.int64())
        return pick("shop_id", **named(LIVE)).add_column(0, "live_session_id", sessions)
    if query == "q4":
        week = pc.iso_calendar(table["period_from"]).combine_chunks()
        rows = pick("team", "owner", "currency", **named(TEAM))
        boards = defaultdict(list)
        keys = list(zip(*(table[name].to_pylist() for name in ("team", "currency", "period_from"))))
        net = table["gmv_net"].to_pylist()
        for key, value in zip(keys, net):
            boards[key].append(value)
        places = {key: {value: place for place, value in reversed(list(enumerate(sorted(values, reverse=True), 1)))} for key, values in boards.items()}
        rank = pa.array([places[key][value] for key, value in zip(keys, net)], pa.int64())
        return rows.append_column("iso_year", week.field("iso_year")).append_column("iso_week", week.field("iso_week")).append_column("rank", rank)
    return pick("shop_id", month="period_from", **named(REPEAT))


def make(args):
    path = os.path.join(args.data, "order_lines.parquet")
    lines = pq.read_table(path) if args.mode == "arrow" else path
    reset_peak()
    before, begun = rss_mib("VmRSS"), time.perf_counter()
    data = dataset(args.data, lines)
    args.extra = {"ingest_seconds": round(time.perf_counter() - begun, 4), "ingest_mib": round(rss_mib("VmHWM") - before)}
    if args.variant == "indexed":
        begun = time.perf_counter()
        data.index("order_lines", INDEXED)
        args.extra["index_seconds"] = round(time.perf_counter() - begun, 4)
    return questions(data, args.threads)


if __name__ == "__main__":
    run("shopkpi", make, finished)
