"""Order lines for the tests: made from a seed, as dicts and as tables of other libraries."""

import datetime as dt
import random
from decimal import Decimal
from typing import Any

SHOPS = ["7495000000000000001", "7495000000000000002"]
ZONE = "Asia/Bangkok"


def lines(count: int, seed: int = 7) -> list[dict[str, Any]]:
    """Paid lines of 2026-11, some cancelled; amounts in cents, several lines an order."""
    chance = random.Random(seed)
    start = dt.datetime(2026, 11, 1, tzinfo=dt.timezone.utc)
    found = []
    for number in range(count):
        created = start + dt.timedelta(seconds=chance.randrange(29 * 86_400))
        found.append(
            {
                "order_id": str(576_461_413_000_000_000 + number // 2),
                "line_id": str(number),
                "shop_id": SHOPS[number // 2 % 2],
                "product_id": str(17_290_000_000 + number // 2 % 5),
                "currency": "THB",
                "create_time": created,
                "paid_time": created + dt.timedelta(minutes=1),
                "status": "CANCELLED" if chance.random() < 0.1 else "COMPLETED",
                "quantity": chance.randrange(1, 4),
                "unit_price": Decimal(chance.randrange(100, 90_000)) / 100,
            }
        )
    return found


def local_day(line: dict[str, Any]) -> dt.date:
    """The shop's day on which a line was paid."""
    return (line["paid_time"] + dt.timedelta(hours=7)).date()
