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
assert_type(sk.local_days([0], "Asia/Bangkok"), array[int])
assert_type(sk.tz_data_version(), str)

try:
    sk.Money("x", "USD")
except sk.ShopKpiError as error:
    assert_type(error.code, str)
    assert_type(error.cure, str)
