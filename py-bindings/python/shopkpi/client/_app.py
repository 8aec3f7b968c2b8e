"""What both faces of the client have in common: they speak for an app."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Self

    from shopkpi._native import NativeClient


class App:
    """An app, and the library's client that calls for it."""

    _native: NativeClient

    def __init__(
        self,
        app_key: str,
        app_secret: str,
        *,
        tokens: str | os.PathLike[str] | None = None,
        base_url: str | None = None,
        auth_url: str | None = None,
        timeout: float = 30.0,
        max_attempts: int | None = None,
    ) -> None:
        from shopkpi._native import NativeClient

        self._native = NativeClient(app_key, app_secret, tokens, base_url, auth_url or base_url, timeout, max_attempts)

    @classmethod
    def _of(cls, native: NativeClient) -> Self:
        made = cls.__new__(cls)
        made._native = native
        return made

    @property
    def app_key(self) -> str:
        """Key of the app."""
        return self._native.app_key

    def authorize_url(self, service_id: str, state: str, *, page: str = "seller") -> str:
        """The page on which a seller agrees.

        Parameters
        ----------
        service_id : str
            Id of the service in Partner Center.
        state : str
            A text that cannot be guessed, kept in the seller's browser session: ``secrets.token_hex()``.
        page : str, optional
            ``"seller"``, ``"seller_us"``, ``"partner"``, ``"partner_us"`` or ``"creator"``.
        """
        return self._native.authorize_url(page, service_id, state)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of app {self.app_key!r}>"
