"""Decodes the page of 50 orders with this library and with its peers, in turn, in one run.

    python benches/python/api_decode_peers.py

Peers: Python's `json`, `orjson`, the Python client `tiktok-shop-api` (its models from a decoded dictionary), the Rust crate
of the same name and `serde_json::Value`. The Rust side is built from `benches/api_peers`, which is no member of the
workspace; what is not installed or cannot be built is named and left out. Prints the fastest and the median of 300 rounds,
and megabytes per second of the median. The plain decoders leave amounts as texts and times as numbers; this library makes
exact amounts, times and words in the same pass.
"""

import json
import pathlib
import statistics
import subprocess
import time

try:
    import orjson
except ImportError:
    orjson = None
try:
    from tiktok_shop_api.generated.models.get_order_list_response import GetOrderListResponse
except ImportError:
    GetOrderListResponse = None

ROOT = pathlib.Path(__file__).parents[2]
PAGE = ROOT / "tests" / "fixtures" / "order_page.json"
ROUNDS = 300


def timed(decode, body):
    start = time.perf_counter_ns()
    decode(body)
    return time.perf_counter_ns() - start


def rust():
    """The Rust side as a process that measures one round for each line it is sent."""
    manifest = ROOT / "benches" / "api_peers" / "Cargo.toml"
    command = ["cargo", "run", "--quiet", "--release", "--manifest-path", manifest, "--", PAGE]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    return process, process.stdout.readline().rstrip("\n").split("\t")


def main():
    body = PAGE.read_bytes()
    print(f"{len(body)} bytes, {len(json.loads(body)['data']['orders'])} orders, {ROUNDS} rounds")
    decoders = {"Python json to dict": json.loads}
    if orjson is None:
        print("orjson is not installed")
    else:
        decoders[f"orjson {orjson.__version__} to dict"] = orjson.loads
    if GetOrderListResponse is None:
        print("tiktok-shop-api is not installed")
    else:
        load = json.loads if orjson is None else orjson.loads
        decoders["Python tiktok-shop-api, its models"] = lambda body: GetOrderListResponse.from_dict(load(body))
    process, names = rust()
    if names == [""]:
        print("the Rust side could not be built")
        names = []
    rounds = {name: [] for name in [*names, *decoders]}
    for _ in range(ROUNDS):
        if names:
            process.stdin.write("\n")
            process.stdin.flush()
            for name, nanos in zip(names, process.stdout.readline().split("\t"), strict=True):
                rounds[name].append(int(nanos))
        for name, decode in decoders.items():
            rounds[name].append(timed(decode, body))
    process.stdin.close()
    process.wait()
    for name, nanos in sorted(rounds.items(), key=lambda item: statistics.median(item[1])):
        median = statistics.median(nanos)
        print(
            f"{name:52} fastest {min(nanos) / 1e3:6.0f} us {len(body) / min(nanos) * 1e3:5.0f} MB/s   "
            f"median {median / 1e3:6.0f} us {len(body) / median * 1e3:5.0f} MB/s"
        )


if __name__ == "__main__":
    main()
