"""Checked by mypy in strict mode: the types that a user of the package sees."""

import tempfile
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


async def awaited(client: sk.AsyncClient, shop: sk.Shop) -> None:
    assert_type(await client.shops(), list[sk.Shop])
    assert_type((await client.call("/order/202309/orders", shop=shop, params={"ids": ["1"]})).request_id, str)
    async for page in client.order_pages(shop, status="COMPLETED"):
        assert_type(page, sk.Page)


with tempfile.TemporaryDirectory() as folder, sk.simulator(seed=7, shops=1, orders=20, faults={"reset": 1}) as local:
    assert_type(local.base_url, str)
    assert_type(local.order_lines(), sk.Facts)
    client = local.client()
    for shop in client.shops():
        assert_type(shop.region, str | None)
        assert_type(client.orders_as_facts(shop), sk.Facts)
        for page in client.order_pages(shop):
            assert_type(page.total_count, int | None)
    try:
        client.call("/nowhere/202309/x")
    except sk.CallError as refused:
        assert_type(refused.request_id, str | None)
    with sk.open_store(f"{folder}/shops.db") as store:
        assert_type(sk.sync(local, store, progress=False), sk.SyncReport)
        assert_type(sk.sync(client, store, shops=client.shops(), progress=lambda state: None).problems, list[sk.Problem])
        assert_type(sk.compute(store, "orders", by="shop_id"), sk.KpiTable)
        assert_type(sk.doctor(local, store).findings, list[sk.Finding])
        assert_type(store.export(folder), sk.Transferred)
