"""Exceptions of shopkpi: one root, one child for each subject.

Every exception carries a stable ``code`` for programs and a ``cure`` for people; the cure is also shown as a note below
the traceback.
"""

from __future__ import annotations

__all__ = [
    "DriverError",
    "EngineError",
    "ExplainError",
    "ExportError",
    "FactsError",
    "ForecastError",
    "MetricError",
    "ModelError",
    "MoneyError",
    "PeriodError",
    "ShopKpiError",
    "TargetError",
]


class ShopKpiError(Exception):
    """Root of all exceptions of this package.

    Attributes
    ----------
    code : str
        Stable text, ``"<subject>.<kind>"``, for example ``"money.currency_mismatch"``.
    cure : str
        What to change so that the call works.
    """

    code: str
    cure: str

    def __init__(self, message: str, code: str, cure: str) -> None:
        super().__init__(message)
        self.code = code
        self.cure = cure
        if cure:
            self.add_note(cure)

    def __reduce__(self) -> tuple[type[ShopKpiError], tuple[str, str, str]]:
        return type(self), (str(self), self.code, self.cure)


class MoneyError(ShopKpiError, ValueError):
    """Currencies, amounts, splits and reading amounts from text."""


class PeriodError(ShopKpiError, ValueError):
    """Time zones, days and periods."""


class ModelError(ShopKpiError, ValueError):
    """Ids, rows and documents of the data model."""


class MetricError(ShopKpiError, ValueError):
    """Metrics, bases, expressions and catalogues."""


class FactsError(ShopKpiError, ValueError):
    """Fact tables and batches of other libraries."""


class EngineError(ShopKpiError, ValueError):
    """Queries and their results."""


class ExportError(ShopKpiError, ValueError):
    """Seller Center export files."""


class TargetError(ShopKpiError, ValueError):
    """Splits, plans, re-planning and pace."""


class DriverError(ShopKpiError, ValueError):
    """Driver trees."""


class ExplainError(ShopKpiError, ValueError):
    """Why a number moved."""


class ForecastError(ShopKpiError, ValueError):
    """Profiles, baselines, forecasts and probabilities."""
