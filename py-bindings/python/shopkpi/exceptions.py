"""Exceptions of shopkpi: one root, one child for each subject.

Every exception carries a stable ``code`` for programs and a ``cure`` for people; the cure is also shown as a note below
the traceback.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

__all__ = [
    "AnswerError",
    "ApiError",
    "AuthError",
    "CallError",
    "ConfigError",
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
    "ReportError",
    "RequestError",
    "ShopKpiError",
    "SimulatorError",
    "StorageError",
    "SyncError",
    "TargetError",
    "TokenStoreError",
    "TransportError",
    "WebhookError",
]


class ShopKpiError(Exception):
    """Root of all exceptions of this package.

    Attributes
    ----------
    code : str
        Stable text, ``"<subject>.<kind>"``, for example ``"money.currency_mismatch"``.
    cure : str
        What to change so that the call works.
    issues : list of dict
        Every single finding with ``code``, ``place``, ``value``, ``message`` and ``cure``, where there may be several; the
        message says equal ones once.
    """

    code: str
    cure: str
    issues: list[dict[str, str]]

    def __init__(self, message: str, code: str, cure: str, issues: Iterable[Mapping[str, str]] = ()) -> None:
        super().__init__(message)
        self.code = code
        self.cure = cure
        self.issues = [dict(issue) for issue in issues]
        if cure:
            self.add_note(cure)

    def __reduce__(self) -> tuple[type[ShopKpiError], tuple[object, ...]]:
        return type(self), (str(self), self.code, self.cure, self.issues)


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


class ReportError(ShopKpiError, ValueError):
    """Reports: making, reading and asking them."""


class DriverError(ShopKpiError, ValueError):
    """Driver trees."""


class ExplainError(ShopKpiError, ValueError):
    """Why a number moved."""


class ForecastError(ShopKpiError, ValueError):
    """Profiles, baselines, forecasts and probabilities."""


class CallError(ShopKpiError, RuntimeError):
    """A call of the Open API that failed; children say of what.

    Attributes
    ----------
    operation : str
        Name of the operation, or method and path.
    request_id : str or None
        What to name when asking the platform's support.
    attempts : int
        How often it was tried; 0 where nothing was sent.
    platform_code : int or None
        The platform's own number of the refusal.
    """

    operation: str
    request_id: str | None
    attempts: int
    platform_code: int | None

    def __init__(
        self,
        message: str,
        code: str,
        cure: str,
        operation: str = "",
        request_id: str | None = None,
        attempts: int = 0,
        platform_code: int | None = None,
    ) -> None:
        super().__init__(message, code, cure)
        self.operation = operation
        self.request_id = request_id
        self.attempts = attempts
        self.platform_code = platform_code

    def __reduce__(self) -> tuple[type[ShopKpiError], tuple[object, ...]]:
        around = (self.operation, self.request_id, self.attempts, self.platform_code)
        return type(self), (str(self), self.code, self.cure, *around)


class RequestError(CallError, ValueError):
    """A request that cannot be written; it was not sent."""


class AuthError(CallError):
    """Tokens, scopes, account or shop stand in the way; the call was not sent."""


class TokenStoreError(CallError):
    """Tokens cannot be kept or found."""


class TransportError(CallError, ConnectionError):
    """No whole answer came."""


class ApiError(CallError):
    """The platform refused the call."""


class AnswerError(CallError):
    """The answer is not what the operation returns."""


class ConfigError(ShopKpiError, ValueError):
    """Settings of a client."""


class StorageError(ShopKpiError, RuntimeError):
    """A store of synced shops."""


class SyncError(ShopKpiError, RuntimeError):
    """A sync that cannot run."""


class SimulatorError(ShopKpiError, ValueError):
    """A simulator that cannot be started."""


class WebhookError(ShopKpiError, ValueError):
    """A notification that is not genuine, too old, or cannot be read."""


@contextmanager
def needed(package: str, install: str) -> Iterator[None]:
    """Imports a package that is no dependency: where it is missing, the error says what to install."""
    try:
        yield
    except ImportError as missing:
        raise ImportError(f"{package} is not installed; run: pip install {install}") from missing
