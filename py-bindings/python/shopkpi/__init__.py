"""Exact money and shop time for TikTok Shop KPIs.

>>> import shopkpi as sk
>>> bonus = sk.Money("100.00", "USD")
>>> [str(part) for part in bonus.allocate([1, 1, 1])]
['33.34 USD', '33.33 USD', '33.33 USD']
"""

from __future__ import annotations

from importlib.metadata import version as _version

from shopkpi._native import (
    Currency,
    Money,
    ParsedAmount,
    allocate,
    local_days,
    parse_amount,
    tz_data_version,
)
from shopkpi.exceptions import FactsError, MetricError, ModelError, MoneyError, PeriodError, ShopKpiError

__version__ = _version("shopkpi")

__all__ = [
    "Currency",
    "FactsError",
    "MetricError",
    "ModelError",
    "Money",
    "MoneyError",
    "ParsedAmount",
    "PeriodError",
    "ShopKpiError",
    "__version__",
    "allocate",
    "local_days",
    "parse_amount",
    "tz_data_version",
]
