"""Checked by mypy in strict mode: the types that a user of the package sees."""

from array import array
from decimal import Decimal
from typing import assert_type

import shopkpi as sk

price = sk.Money("12.50", "USD")
assert_type(price, sk.Money)
assert_type(price.amount, Decimal)
assert_type(price.currency, sk.Currency)
assert_type(price + price, sk.Money)
assert_type(price.allocate([1, "2", Decimal(3)]), list[sk.Money])
assert_type(sk.allocate(10, [1, 2]), list[int])
assert_type(sk.local_days([0], "Asia/Bangkok"), "array[int]")
assert_type(sk.tz_data_version(), str)

try:
    sk.Money("x", "USD")
except sk.ShopKpiError as error:
    assert_type(error.code, str)
    assert_type(error.cure, str)

assert_type(sk.catalog.search("退款"), list[sk.Metric])
definition = sk.catalog.define("gmv", "paid_net")
assert_type(definition.basis, sk.Basis)
line = {
    "order_id": "1",
    "line_id": "1",
    "shop_id": "7495000000000000001",
    "currency": "THB",
    "quantity": 2,
    "create_time": "2026-11-10T18:30:00Z",
    "paid_time": "2026-11-10T18:31:00Z",
    "status": "IN_TRANSIT",
    "unit_price": "199.50",
}
table = sk.compute({"order_lines": [line]}, ["gmv", "orders"], by="shop_id", grain="day", zone="Asia/Bangkok")
assert_type(table, sk.KpiTable)
assert_type(table.value(0, "gmv"), Decimal | None)
assert_type(table.rollup("shop_id"), sk.KpiTable)
assert_type(table.explain_number(0, "gmv"), sk.Explanation)
assert_type(sk.plot.trend(table, "gmv"), sk.Chart)
