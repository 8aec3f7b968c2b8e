"""Plain Python values as JSON text for the compiled half."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal
from typing import Any


def _plain(value: Any) -> str:
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ValueError(f"{value} is no amount")
        return format(value, "f")
    if isinstance(value, dt.datetime):
        if value.tzinfo is None:
            raise ValueError(f"{value.isoformat()} has no time zone; give an aware datetime")
        return value.isoformat()
    if isinstance(value, dt.date):
        return value.isoformat()
    to_dict = getattr(value, "to_dict", None)
    if callable(to_dict):
        return to_dict()  # type: ignore[no-any-return]
    raise TypeError(f"{type(value).__name__} is not accepted here: give dicts of text, int, Decimal, bool, date or datetime")


def dumps(value: Any) -> str:
    """JSON text of dicts, lists and exact values; NaN and infinities are refused."""
    return json.dumps(value, default=_plain, allow_nan=False, ensure_ascii=False)
