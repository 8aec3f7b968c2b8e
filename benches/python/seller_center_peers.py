"""Reads one order file into typed facts with this library, Polars and pandas, and compares time and sums.

    cargo bench -p benches --bench seller_center_file -- make orders.csv 500000
    python benches/python/seller_center_peers.py orders.csv target/release/deps/seller_center_file-*

All three do the whole job: ids as text, amounts exact to the cent, local times to UTC by the zone of the shop, status
words to the words of the API, and the amounts of an order split over its lines to the cent by largest remainder. This
library runs on one thread, Polars on one and on all, pandas on one.
"""

import glob
import json
import os
import resource
import subprocess
import sys
import time

MONEY = [
    "SKU Unit Original Price", "SKU Subtotal Before Discount", "SKU Platform Discount", "SKU Seller Discount",
    "SKU Subtotal After Discount", "Shipping Fee After Discount", "Shipping Fee Seller Discount",
    "Shipping Fee Platform Discount", "Payment platform discount", "Retail Delivery Fee", "Taxes", "Order Amount",
    "Order Refund Amount",
]
SHARED = [
    "Shipping Fee After Discount", "Shipping Fee Seller Discount", "Shipping Fee Platform Discount",
    "Payment platform discount", "Retail Delivery Fee", "Taxes", "Order Refund Amount",
]
TIMES = ["Created Time", "Paid Time", "RTS Time", "Shipped Time", "Delivered Time", "Cancelled Time"]
WORDS = [
    "Cancel By", "Cancel Reason", "Seller SKU", "Product Name", "Product Category", "Payment Method", "Fulfillment Type",
    "Warehouse Name", "State",
]
IDS = ["Order ID", "SKU ID", "Package ID", "Buyer Username"]
COUNTS = ["Quantity", "Sku Quantity of return"]
STATUS = {
    "Unpaid": "UNPAID", "Awaiting shipment": "AWAITING_SHIPMENT", "Awaiting collection": "AWAITING_COLLECTION",
    "In transit": "IN_TRANSIT", "Delivered": "DELIVERED", "Completed": "COMPLETED", "Canceled": "CANCELLED",
}
ZONE = "America/Los_Angeles"
COLUMNS = [*IDS, *COUNTS, *MONEY, *TIMES, *WORDS, "Order Substatus", "Normal or Pre-order"]


def polars_job(path):
    import polars as pl

    cents = lambda name: (
        pl.col(name).str.strip_chars().str.replace_all("[$,]", "").cast(pl.Decimal(18, 4)).alias(name)
    )
    instant = lambda name: (
        pl.col(name)
        .str.strip_chars()
        .replace("", None)
        .str.to_datetime("%m/%d/%Y %I:%M:%S %p", time_unit="ms")
        .dt.replace_time_zone(ZONE, ambiguous="earliest", non_existent="null")
        .dt.convert_time_zone("UTC")
        .alias(name)
    )
    frame = (
        pl.scan_csv(path, infer_schema=False)
        .select(COLUMNS)
        .with_columns(
            *[pl.col(name).str.strip_chars().alias(name) for name in IDS],
            *[pl.col(name).cast(pl.Int64).alias(name) for name in COUNTS],
            *[cents(name) for name in MONEY],
            *[instant(name) for name in TIMES],
            *[pl.col(name).cast(pl.Categorical).alias(name) for name in WORDS],
            pl.col("Order Substatus").replace_strict(STATUS).cast(pl.Categorical),
            (pl.col("Normal or Pre-order") == "Pre-order").alias("Normal or Pre-order"),
        )
        .collect()
    )
    assert (frame["SKU Unit Original Price"] * frame["Quantity"] == frame["SKU Subtotal Before Discount"]).all()
    once = frame.unique("Order ID", keep="first", maintain_order=True)
    orders, amount = once.height, once["Order Amount"].sum()
    weight = (pl.col("SKU Subtotal After Discount") * 100).cast(pl.Int64)
    frame = frame.with_columns(weight.alias("w")).with_columns(pl.col("w").sum().over("Order ID").alias("W"))
    for name in SHARED:
        total = (pl.col(name) * 100).cast(pl.Int64)
        frame = (
            frame.with_columns((total * pl.col("w")).alias("x"), total.alias("t"))
            .with_columns((pl.col("x") // pl.col("W")).alias("floor"), (pl.col("x") % pl.col("W")).alias("rest"))
            .with_columns(
                (pl.col("t") - pl.col("floor").sum().over("Order ID")).alias("left"),
                pl.col("rest").rank("ordinal", descending=True).over("Order ID").alias("rank"),
            )
            .with_columns(((pl.col("floor") + (pl.col("rank") <= pl.col("left")).cast(pl.Int64))).alias(name))
        )
    sums = {name: str(frame[name].sum()) for name in SHARED}
    return {"lines": frame.height, "orders": orders, "order_amount": str(amount), "shares": sums}


def pandas_job(path):
    import pandas as pd

    frame = pd.read_csv(path, usecols=COLUMNS, dtype=str, keep_default_na=False)
    for name in IDS:
        frame[name] = frame[name].str.strip()
    for name in COUNTS:
        frame[name] = frame[name].astype("int64")
    for name in MONEY:
        # Exact cents: the digits without sign, groups and point.
        frame[name] = frame[name].str.replace(r"[$,.]", "", regex=True).astype("int64")
    for name in TIMES:
        local = pd.to_datetime(frame[name].str.strip().replace("", None), format="%m/%d/%Y %I:%M:%S %p")
        frame[name] = local.dt.tz_localize(ZONE, ambiguous=True, nonexistent="NaT").dt.tz_convert("UTC")
    for name in WORDS:
        frame[name] = frame[name].astype("category")
    frame["Order Substatus"] = frame["Order Substatus"].map(STATUS).astype("category")
    frame["Normal or Pre-order"] = frame["Normal or Pre-order"] == "Pre-order"
    assert (frame["SKU Unit Original Price"] * frame["Quantity"] == frame["SKU Subtotal Before Discount"]).all()
    once = frame.drop_duplicates("Order ID")
    orders, amount = len(once), int(once["Order Amount"].sum())
    order = frame["Order ID"]
    weight = frame["SKU Subtotal After Discount"]
    whole = weight.groupby(order, sort=False).transform("sum")
    for name in SHARED:
        product = frame[name] * weight
        floor, rest = product // whole, product % whole
        left = frame[name] - floor.groupby(order, sort=False).transform("sum")
        rank = rest.groupby(order, sort=False).rank(method="first", ascending=False)
        frame[name] = floor + (rank <= left)
    sums = {name: str(frame[name].sum()) for name in SHARED}
    return {"lines": len(frame), "orders": orders, "order_amount": f"{amount / 100:.2f}", "shares": sums}


def child(job, path, threads):
    """Runs a job in a process of its own and returns what it printed."""
    environment = dict(os.environ, POLARS_MAX_THREADS=str(threads))
    command = [sys.executable, __file__, "--job", job, path]
    return json.loads(subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout)


def main():
    if sys.argv[1] == "--job":
        job, path = sys.argv[2:]
        run = {"polars": polars_job, "pandas": pandas_job}[job]
        __import__(job)
        start = time.perf_counter()
        result = run(path)
        result["seconds"] = round(time.perf_counter() - start, 3)
        result["peak_mebibytes"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(json.dumps(result))
        return
    path, binary = sys.argv[1], sorted(glob.glob(sys.argv[2]), key=os.path.getmtime)[-1]
    megabytes = os.path.getsize(path) / 1e6
    with open(path, "rb") as file:  # the file is in the cache of the system for all
        while file.read(1 << 24):
            pass
    ours = json.loads(subprocess.run([binary, "read", path], check=True, capture_output=True, text=True).stdout)
    results = {"this library, 1 thread": ours}
    for threads in sorted({1, os.cpu_count() or 1}):
        results[f"Polars, {threads} thread(s)"] = child("polars", path, threads)
    results["pandas"] = child("pandas", path, 1)
    for name, result in results.items():
        same = result["lines"] == ours["lines"] and result["orders"] == ours["orders"]
        same = same and float(result["order_amount"]) == float(ours["order_amount"])
        speed = megabytes / result["seconds"]
        factor = result["seconds"] / ours["seconds"]
        print(
            f"{name:26} {result['seconds']:8.2f} s {speed:8.1f} MB/s {result['peak_mebibytes']:7} MiB "
            f"{factor:6.2f} x our time, same figures: {same}"
        )


if __name__ == "__main__":
    main()
