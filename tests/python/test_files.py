"""Seller Center export files and foreign tables."""

from pathlib import Path

import polars as pl
import pyarrow as pa
import pytest
from shop_lines import ZONE, lines

import shopkpi as sk

EXPORTS = Path(__file__).resolve().parents[1] / "fixtures" / "exports"


def test_an_order_file_becomes_a_kpi_table() -> None:
    path = next(EXPORTS.glob("orders*us*.csv"), None) or next(path for path in sorted(EXPORTS.glob("*.csv")))
    export = sk.read_export(path, shop="7495000000000000001")
    report = export.report
    assert report["rows"]["used"] > 0 and report["fingerprint"]
    if export.kind == "orders":
        table = sk.compute(export, ["orders", "gmv"], zone=report["zone"]["value"])
        assert table.value(0, "orders") > 0


def test_a_file_that_is_none_says_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "notes.csv"
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(sk.ExportError) as error:
        sk.read_export(path, shop="7495000000000000001")
    assert error.value.code and error.value.cure
    with pytest.raises(sk.ExportError, match="missing.csv"):
        sk.read_export(tmp_path / "missing.csv", shop="7495000000000000001")


def test_foreign_columns_are_found_or_asked_for() -> None:
    facts = pa.table(sk.facts("order_lines", lines(20)))
    foreign = pl.DataFrame(facts.select(["order_id", "line_id", "create_time", "status", "quantity", "unit_price"])).rename(
        {"order_id": "Order ID", "unit_price": "unitPrice", "create_time": "Created Time", "status": "Order Status"}
    )
    found = sk.map_columns(foreign, constants={"currency": "THB"})
    assert found.columns["order_id"] == "Order ID" and found.columns["unit_price"] == "unitPrice"
    assert found.missing == ["shop_id"]
    with pytest.raises(ValueError, match="shop_id: "):
        found.facts()
    mapped = sk.map_columns(foreign, constants={"currency": "THB", "shop_id": "7495000000000000001"}).facts()
    assert sk.compute(mapped, "orders", basis="created_list", zone=ZONE) is not None
    assert len(mapped) == 20
    with pytest.raises(KeyError, match="did you mean"):
        sk.map_columns(foreign, columns={"unit_prise": "unitPrice"})
