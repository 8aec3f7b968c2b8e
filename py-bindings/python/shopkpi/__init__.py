"""The KPIs of TikTok Shop sellers: exact numbers with their definitions and their evidence.

>>> import shopkpi as sk
>>> bonus = sk.Money("100.00", "USD")
>>> [str(part) for part in bonus.allocate([1, 1, 1])]
['33.34 USD', '33.33 USD', '33.33 USD']
"""

from __future__ import annotations

from importlib.metadata import version as _version

from shopkpi._native import (
    Basis,
    Catalog,
    Currency,
    Definition,
    DriverTree,
    Explanation,
    Export,
    Facts,
    FxTable,
    Metric,
    Money,
    ParsedAmount,
    Plan,
    allocate,
    facts,
    forecast,
    local_days,
    parse_amount,
    plan,
    propose,
    read_export,
    table_columns,
    table_names,
    tz_data_version,
)
from shopkpi import plot
from shopkpi.chart import Chart
from shopkpi.query import catalog, compute
from shopkpi.data import Dataset
from shopkpi.exceptions import (
    DriverError,
    EngineError,
    ExplainError,
    ExportError,
    FactsError,
    ForecastError,
    MetricError,
    ModelError,
    MoneyError,
    PeriodError,
    ShopKpiError,
    TargetError,
)
from shopkpi.mapping import ColumnMap, map_columns
from shopkpi.table import KpiTable

__version__ = _version("shopkpi")

__all__ = [
    "Basis",
    "Catalog",
    "Chart",
    "ColumnMap",
    "Currency",
    "Dataset",
    "Definition",
    "DriverError",
    "DriverTree",
    "EngineError",
    "ExplainError",
    "Explanation",
    "Export",
    "ExportError",
    "Facts",
    "FactsError",
    "ForecastError",
    "FxTable",
    "KpiTable",
    "Metric",
    "MetricError",
    "ModelError",
    "Money",
    "MoneyError",
    "ParsedAmount",
    "PeriodError",
    "Plan",
    "ShopKpiError",
    "TargetError",
    "__version__",
    "allocate",
    "catalog",
    "compute",
    "facts",
    "forecast",
    "local_days",
    "map_columns",
    "parse_amount",
    "plan",
    "plot",
    "propose",
    "read_export",
    "table_columns",
    "table_names",
    "tz_data_version",
]
