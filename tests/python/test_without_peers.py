"""The package works alone: no pandas, Polars, pyarrow, DuckDB or Altair, and it starts quickly."""

import subprocess
import sys

ALONE = """
import sys, tempfile
for name in ("pandas", "polars", "pyarrow", "duckdb", "altair", "numpy", "tqdm"):
    sys.modules[name] = None
import shopkpi as sk
line = {"order_id": "1", "line_id": "1", "shop_id": "7495000000000000001", "currency": "THB", "quantity": 2,
        "create_time": "2026-11-10T18:30:00Z", "paid_time": "2026-11-10T18:31:00Z", "status": "IN_TRANSIT",
        "unit_price": "199.50"}
table = sk.compute({"order_lines": [line]}, "gmv", zone="Asia/Bangkok")
assert str(table.value(0, "gmv")) == "399"
assert "399.00" in table._repr_html_()
assert [row["gmv"] for row in table.rows()]
with sk.simulator(seed=7, shops=1, orders=20) as local, tempfile.TemporaryDirectory() as folder:
    with sk.open_store(folder + "/shops.db") as store:
        sk.sync(local, store, progress=False)
        assert "orders" in sk.compute(store, "orders")._repr_html_()
for convert, cure in ((table.to_polars, "shopkpi[polars]"), (table.to_pandas, "shopkpi[pandas]"), (table.to_arrow, "pip install pyarrow")):
    try:
        convert()
    except ImportError as error:
        assert cure in str(error), error
    else:
        raise AssertionError(cure)
print("alone")
"""


def test_nothing_else_is_needed() -> None:
    done = subprocess.run([sys.executable, "-W", "error", "-c", ALONE], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("alone\n", "")


def test_import_brings_nothing_heavy() -> None:
    code = "import sys; before = set(sys.modules); import shopkpi; print(*sorted(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    heavy = {"altair", "asyncio", "dataclasses", "importlib.metadata", "inspect", "numpy", "pandas", "pathlib", "polars"}
    heavy |= {"pyarrow", "socket", "ssl", "subprocess", "tqdm", "typing_extensions", "urllib.request"}
    assert loaded & heavy == set()
    # The time of an import is that of its modules; a new one has to be wanted.
    assert len([name for name in loaded if name.startswith("shopkpi")]) <= 22
    assert len(loaded) <= 80, sorted(loaded)
