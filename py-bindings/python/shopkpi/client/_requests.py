"""What is sent: arguments of the calls as the platform takes them, and walks over pages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, TypeAlias

from shopkpi._documents import dumps
from shopkpi.client._answers import Answer, Page, Shop
from shopkpi.exceptions import CallError

Parameter: TypeAlias = str | int | bool | Decimal
Parameters: TypeAlias = Mapping[str, Parameter | Sequence[Parameter]]
Span: TypeAlias = tuple[dt.datetime | None, dt.datetime | None]

#: The list of orders.
ORDERS = "/order/202309/orders/search"


def who(shop: Shop | None, account: str | None) -> tuple[str | None, str | None]:
    """Account and cipher of a call."""
    if shop is None:
        return account, None
    if account is not None and account != shop.account:
        raise ValueError(f"the shop belongs to account {shop.account}, not to {account}")
    return shop.account, shop.cipher


def _text(value: Parameter) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def asked(
    path: str,
    method: str | None,
    params: Parameters | None,
    body: object,
    reading: bool,
    keyed: bool,
    timeout: float | None,
) -> dict[str, Any]:
    """A call of any path."""
    query = [
        (name, _text(value) if isinstance(value, str | int | Decimal) else ",".join(_text(part) for part in value))
        for name, value in (params or {}).items()
    ]
    sent = None if body is None else dumps(body).encode()
    return {
        "path": path,
        "method": None if method is None else method.upper(),
        "query": query,
        "body": sent,
        "reading": reading,
        "keyed": keyed,
        "timeout": timeout,
    }


def wanted(status: str | None, created: Span | None, updated: Span | None) -> dict[str, Any]:
    """Which orders are asked for."""
    made, changed = created or (None, None), updated or (None, None)
    return {
        "status": status,
        "created_from": made[0],
        "created_until": made[1],
        "updated_from": changed[0],
        "updated_until": changed[1],
    }


def _filters(wanted: Mapping[str, Any]) -> dict[str, Any]:
    names = {
        "created_from": "create_time_ge",
        "created_until": "create_time_lt",
        "updated_from": "update_time_ge",
        "updated_until": "update_time_lt",
    }
    body: dict[str, Any] = {} if wanted["status"] is None else {"order_status": wanted["status"]}
    for ours, theirs in names.items():
        if (time := wanted[ours]) is not None:
            if time.tzinfo is None:
                raise ValueError(f"{time.isoformat()} has no time zone; give an aware datetime")
            body[theirs] = int(time.timestamp())
    return body


def order_walk(wanted: Mapping[str, Any], page_size: int) -> tuple[dict[str, Any], dict[str, Parameter]]:
    """Body and parameters of a walk over such orders."""
    by = "update_time" if wanted["updated_from"] is not None else "create_time"
    return _filters(wanted), {"page_size": page_size, "sort_field": by, "sort_order": "ASC"}


class Walk:
    """A walk over pages that cannot go round in circles."""

    def __init__(self, path: str, params: Parameters | None, rows: str | None) -> None:
        self.path, self.params, self.key = path, dict(params or {}), rows
        self.seen: set[str] = set()
        self.number = 0
        self.done = False

    def take(self, answer: Answer) -> Page:
        """The page of an answer; readies the parameters of the next one."""
        data = answer.data if isinstance(answer.data, dict) else {}
        self.number += 1
        page = Page(self._rows(data), self.number, data.get("total_count"), answer.request_id)
        token = str(data.get("next_page_token") or "").strip()
        if token in self.seen:
            message = f"page {self.number} of {self.path} repeats the cursor of an earlier page"
            cure = "walk a shorter span of time; sort by creation time so that rows do not move"
            raise CallError(message, "page.repeated_cursor", cure, self.path, answer.request_id, answer.attempts)
        self.seen.add(token)
        self.params["page_token"] = token
        self.done = not token
        return page

    def _rows(self, data: Mapping[str, Any]) -> list[dict[str, Any]]:
        if self.key is not None:
            return list(data.get(self.key) or [])
        lists = [value for value in data.values() if isinstance(value, list)]
        if len(lists) > 1:
            names = [name for name, value in data.items() if isinstance(value, list)]
            raise ValueError(f"the answer has several lists: {', '.join(names)}; name one with rows=")
        return list(lists[0]) if lists else []
