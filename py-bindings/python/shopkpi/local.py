"""A local TikTok Shop."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, NamedTuple, Self

from shopkpi._native import NativeSimulator
from shopkpi.client import AsyncClient, Client

if TYPE_CHECKING:
    from shopkpi._native import Facts
    from shopkpi.data import ArrowTable, Rows

__all__ = ["Deliveries", "SimulatedShop", "Simulator", "simulator"]


class SimulatedShop(NamedTuple):
    """A shop of the world: its id, its place from 0, its market, its seller from 0, and its orders so far."""

    id: str
    place: int
    market: str
    seller: int
    orders: int


class Deliveries(NamedTuple):
    """Notifications sent out, and attempts that were answered with 200 or not."""

    sent: int
    taken: int
    refused: int


class Simulator:
    """A running local TikTok Shop: a real HTTP server on this machine with a world made from a seed.

    ``simulator`` starts it; the end of its ``with`` block stops it.
    """

    def __init__(self, native: NativeSimulator) -> None:
        self._native = native
        self._client: Client | None = None

    @property
    def base_url(self) -> str:
        """Address of the calls and of the token endpoints."""
        return self._native.base_url

    @property
    def app_key(self) -> str:
        """Key of the app."""
        return self._native.app_key

    @property
    def app_secret(self) -> str:
        """Secret of the app; it protects nothing."""
        return self._native.app_secret

    @property
    def service_id(self) -> str:
        """Id of the app's service."""
        return self._native.service_id

    def authorize_url(self, state: str) -> str:
        """The authorise page, with a state that comes back."""
        return self._native.authorize_url(state)

    def code(self, seller: int = 0) -> str:
        """A fresh code of a seller, counted from 0, as if the seller had agreed on the authorise page just now.

        Raises
        ------
        IndexError
            There is no such seller.
        """
        if (code := self._native.code(seller)) is None:
            raise IndexError(f"the world has no seller {seller}")
        return code

    def client(self, *, tokens: str | os.PathLike[str] | None = None) -> Client:
        """A client that all sellers have authorised, and that lives in the world's time."""
        client = Client._of(self._native.client(tokens))
        for seller in self._sellers():
            client.exchange(self.code(seller))
        return client

    def async_client(self, *, tokens: str | os.PathLike[str] | None = None) -> AsyncClient:
        """The same for programs that run on ``asyncio``."""
        native = self._native.client(tokens)
        for seller in self._sellers():
            native.exchange(self.code(seller)).wait()
        return AsyncClient._of(native)

    def _sellers(self) -> list[int]:
        return sorted({shop.seller for shop in self.shops})

    def _own_client(self) -> Client:
        if self._client is None:
            self._client = self.client()
        return self._client

    @property
    def now(self) -> dt.datetime:
        """The world's time."""
        return self._native.now

    def advance(self, by: dt.timedelta) -> None:
        """Lets time pass in the world: new orders come, old ones move on, tokens end."""
        self._native.advance(by)

    def set_faults(self, faults: int | Mapping[str, int] | None, *, latency: float | None = None) -> None:
        """Another plan of faults from now on, as for ``simulator``; ``latency`` is in seconds."""
        self._native.set_faults(faults if faults is None or isinstance(faults, int) else dict(faults), latency)

    @property
    def faults_hit(self) -> dict[str, int]:
        """How often each kind of fault struck so far."""
        return self._native.faults_hit()

    @property
    def calls(self) -> dict[str, int]:
        """Calls so far by the platform's name of the operation."""
        return self._native.calls()

    def expire_tokens(self) -> None:
        """Ends every access token before its time; refresh tokens hold."""
        self._native.expire_tokens()

    def revoke_shop(self, place: int) -> None:
        """The seller takes the authorisation of a shop back, counted from 0."""
        self._native.revoke_shop(place)

    def set_webhook(self, address: str) -> None:
        """Sends every notification that no shop sends elsewhere to an address."""
        self._native.set_webhook(address)

    @property
    def deliveries(self) -> Deliveries:
        """What became of notifications so far."""
        return Deliveries(*self._native.deliveries())

    @property
    def shops(self) -> list[SimulatedShop]:
        """The shops of the world, whether authorised or not."""
        return [SimulatedShop(*row) for row in self._native.shops()]

    def order_lines(self, shops: str | Sequence[str] = ()) -> Facts:
        """What is true at this moment: the order lines of some shops, or of all. No call is counted."""
        return self._native.order_lines([shops] if isinstance(shops, str) else list(shops))

    def after_sales(self, shops: str | Sequence[str] = ()) -> Facts:
        """What is true at this moment: returns, refunds and cancellations."""
        return self._native.after_sales([shops] if isinstance(shops, str) else list(shops))

    def stop(self) -> None:
        """Ends the server; a second time changes nothing."""
        self._native.stop()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def __repr__(self) -> str:
        if not self._native.is_running:
            return "<Simulator, stopped>"
        return f"<Simulator at {self.base_url}, {len(self.shops)} shops, {self.now:%Y-%m-%d %H:%M} UTC>"


def simulator(
    *,
    seed: int = 7,
    shops: int | None = None,
    markets: Sequence[str] | None = None,
    sellers: int = 1,
    orders: int = 3000,
    days: int = 60,
    now: dt.datetime | None = None,
    running: bool = False,
    faults: int | Mapping[str, int] | None = None,
    calls_per_second: int | None = None,
    order_lines: ArrowTable | Rows | None = None,
    after_sales: ArrowTable | Rows | None = None,
    port: int = 0,
    redirect: str | None = None,
) -> Simulator:
    """Starts a local TikTok Shop that answers the platform's paths with its signatures, tokens, pages and codes.

    Parameters
    ----------
    seed : int, optional
        The same settings give the same world, on every machine.
    shops, markets : int, list of str, optional
        How many shops, over the markets in turn; or the market of each. One in every market when both are absent.
    sellers : int, optional
        Shops are dealt out to them in turn; each has an authorisation of its own.
    orders, days : int, optional
        About so many orders in all shops, and so many days of history, at the start.
    now : datetime, optional
        The world's time at the start; 2026-06-30 12:00 UTC when absent. It stands still until ``advance``.
    running : bool, optional
        Whether the world's time runs with this machine's clock.
    faults : int or mapping, optional
        What goes wrong: so many of a thousand calls over all kinds, or for each of ``"latency"``,
        ``"too_many_requests"``, ``"server_error"``, ``"reset"``, ``"truncated"``, ``"duplicates"``, ``"stale"``,
        ``"token_expiry"``, ``"late_edits"``.
    calls_per_second : int, optional
        How many calls each shop and operation allows; no limit when absent.
    order_lines, after_sales : table, optional
        A world of these facts in place of one that is made from the seed.
    port : int, optional
        Any free one when absent.
    redirect : str, optional
        Where the authorise page sends the seller.

    Raises
    ------
    SimulatorError
        A world without shops or with more than 200, a port that is taken, facts that do not fit.

    Examples
    --------
    >>> import shopkpi as sk
    >>> with sk.simulator(seed=7, markets=["TH", "US"], orders=200) as shop:
    ...     truth = sk.compute(shop.order_lines(), "orders", by="shop_id", zone="UTC")
    ...     [row.market for row in shop.shops], sum(row["orders"] for row in truth.rows()) > 0
    (['TH', 'US'], True)
    """
    wishes = {
        "seed": seed,
        "shops": shops,
        "markets": None if markets is None else list(markets),
        "sellers": sellers,
        "orders": orders,
        "days": days,
        "now": now,
        "running": running,
        "faults": faults if faults is None or isinstance(faults, int) else dict(faults),
        "calls_per_second": calls_per_second,
        "port": port,
        "redirect": redirect,
        "order_lines": order_lines,
        "after_sales": after_sales,
    }
    return Simulator(NativeSimulator(wishes))
