"""Decodes the page of 50 orders with Python's json and with orjson, beside `cargo bench -p benches --bench api_decode`.

    python benches/python/api_decode_peers.py

Both make plain dictionaries and lists and leave amounts as texts and times as numbers; the typed decoding of this library
makes exact amounts, times and words in the same pass. Prints the fastest and the median of 300 rounds, and megabytes per
second of the median.
"""

import json
import pathlib
import statistics
import time

try:
    import orjson
except ImportError:
    orjson = None

PAGE = pathlib.Path(__file__).parents[2] / "tests" / "fixtures" / "order_page.json"


def measure(name, decode, body):
    rounds = []
    for _ in range(300):
        start = time.perf_counter()
        decode(body)
        rounds.append(time.perf_counter() - start)
    median = statistics.median(rounds)
    print(f"{name}: fastest {min(rounds) * 1e6:.0f} us, median {median * 1e6:.0f} us, {len(body) / median / 1e6:.0f} MB/s")


def main():
    body = PAGE.read_bytes()
    orders = len(json.loads(body)["data"]["orders"])
    print(f"{len(body)} bytes, {orders} orders")
    measure("json", json.loads, body)
    if orjson is None:
        print("orjson is not installed")
    else:
        measure(f"orjson {orjson.__version__}", orjson.loads, body)


if __name__ == "__main__":
    main()
