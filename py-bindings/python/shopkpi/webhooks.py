"""Notifications that the platform sends."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from shopkpi._native import read_webhook

__all__ = ["WebhookEvent", "verify_webhook"]

_NAMES = {
    1: "ORDER_STATUS_CHANGE",
    3: "RECIPIENT_ADDRESS_UPDATE",
    4: "PACKAGE_UPDATE",
    5: "PRODUCT_STATUS_CHANGE",
    6: "SELLER_DEAUTHORIZATION",
    7: "UPCOMING_AUTHORIZATION_EXPIRATION",
    11: "CANCELLATION_STATUS_CHANGE",
    12: "RETURN_STATUS_CHANGE",
    13: "NEW_CONVERSATION",
    14: "NEW_MESSAGE",
    15: "PRODUCT_INFORMATION_CHANGE",
    16: "PRODUCT_CREATION",
    18: "PRODUCT_CATEGORY_CHANGE",
    33: "NEW_MESSAGE_LISTENER",
    36: "INVOICE_STATUS_CHANGE",
    37: "PRODUCT_AUDIT_STATUS_CHANGE",
}


class WebhookEvent(NamedTuple):
    """A genuine notification.

    ``type`` is the platform's number and ``name`` its word, None where the platform has published none. ``key`` is the
    same for every delivery of the same notification: they come at least once and in any order. ``data`` is what happened;
    use it as a hint to ask for the order again.
    """

    type: int
    name: str | None
    key: str
    id: str | None
    shop_id: str | None
    seller: str | None
    creator: str | None
    time: dt.datetime | None
    data: dict[str, Any]


def verify_webhook(
    body: bytes,
    signature: str | Mapping[str, str],
    *,
    app_key: str,
    app_secret: str,
    max_age: dt.timedelta | None = dt.timedelta(hours=24),
    now: dt.datetime | None = None,
) -> WebhookEvent:
    """Checks that a notification is genuine, and reads it. The comparison takes constant time.

    Parameters
    ----------
    body : bytes
        The raw body, exactly as it came.
    signature : str or mapping
        The text of the ``Authorization`` header, or all headers of the request.
    app_key, app_secret : str
        Of the app that the notification is for.
    max_age : timedelta, optional
        Older notifications are refused as replays; the platform repeats one for up to about 16 hours. None takes any age.
    now : datetime, optional
        The time to count from; the machine's when absent.

    Raises
    ------
    WebhookError
        ``webhook.malformed_signature``, ``webhook.wrong_signature``, ``webhook.out_of_window``, ``webhook.shape``.
    KeyError
        The headers hold no ``Authorization``.

    Examples
    --------
    >>> import shopkpi as sk
    >>> body = (b'{"type":1,"tts_notification_id":"7380066284010030890","shop_id":"7495540735365777507",'
    ...         b'"timestamp":1718305585,"data":{"is_on_hold_order":true,"order_id":"576653688135258178",'
    ...         b'"order_status":"UNPAID","update_time":1718305585}}')
    >>> signature = "5dec0f11ec2f6783b8deee53c9ffbf8d024302f7c7e7fa55a35d17629031ac05"
    >>> event = sk.verify_webhook(body, {"authorization": signature}, app_key="abcdef", app_secret="123", max_age=None)
    >>> event.name, event.data["order_id"]
    ('ORDER_STATUS_CHANGE', '576653688135258178')
    """
    if not isinstance(signature, str):
        found = {name.lower(): value for name, value in signature.items()}
        if "authorization" not in found:
            raise KeyError("the headers hold no Authorization: give all headers of the request, or its text")
        signature = found["authorization"]
    at = now or dt.datetime.now(dt.timezone.utc)
    past = None if max_age is None else int(max_age.total_seconds())
    head = read_webhook(body, signature, app_key, app_secret, at, past)
    time = head["time"]
    data = json.loads(body, parse_float=Decimal).get("data")
    return WebhookEvent(
        type=head["type"],
        name=_NAMES.get(head["type"]),
        key=head["key"],
        id=head["id"],
        shop_id=head["shop_id"],
        seller=head["seller"],
        creator=head["creator"],
        time=None if time is None else dt.datetime.fromisoformat(time),
        data=data if isinstance(data, dict) else {},
    )
