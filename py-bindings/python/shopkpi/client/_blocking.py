"""The face that waits."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from shopkpi.client._answers import Answer, Page, RawAnswer, Shop, answer_of, raw_of
from shopkpi.client._app import App
from shopkpi.client._requests import ORDERS, Parameters, Span, Walk, asked, order_walk, wanted, who

if TYPE_CHECKING:
    from shopkpi._native import Facts


class Client(App):
    """A client of one app for any number of sellers and shops; calls wait until their answer is there.

    Every call carries token, shop and signature, keeps the platform's limits, is repeated after faults where that is safe,
    and refreshes tokens by itself. Ctrl-C ends the wait and calls the work off; other threads run meanwhile.

    Parameters
    ----------
    app_key, app_secret : str
        From the app's page in Partner Center.
    tokens : path, optional
        File in which tokens are kept (readable by this user only); in memory when absent. Programs may share it.
    base_url, auth_url : str, optional
        Other hosts, such as a simulator on this machine.
    timeout : float, optional
        Seconds for one attempt.
    max_attempts : int, optional
        How often a call is tried at most.

    Raises
    ------
    ConfigError
        An empty key or secret, or an address that is not ``https://host``.

    Examples
    --------
    >>> import shopkpi as sk
    >>> with sk.simulator(seed=7, shops=1, orders=60) as local:
    ...     client = local.client()
    ...     shop = client.shops()[0]
    ...     answer = client.call("/order/202309/orders/search", shop=shop, params={"page_size": 10}, json={})
    ...     lines = client.orders_as_facts(shop)
    >>> len(answer.data["orders"]), lines.name
    (10, 'order_lines')
    """

    def exchange(self, code: str) -> str:
        """Turns the code of an authorisation into tokens, keeps them, and gives the account's id.

        A code works once and for 30 minutes.
        """
        return self._native.exchange(code).wait()  # type: ignore[no-any-return]

    def exchange_callback(self, callback: str, state: str) -> str:
        """The same with the address that the seller came back to; its state must be the one that was sent out."""
        return self._native.exchange_callback(callback, state).wait()  # type: ignore[no-any-return]

    def import_tokens(self, account: str, access_token: str, refresh_token: str = "") -> None:
        """Keeps tokens that were obtained elsewhere."""
        self._native.import_tokens(account, access_token, refresh_token).wait()

    def refresh(self, account: str | None = None) -> None:
        """Refreshes the tokens of an account now; calls do it by themselves when needed."""
        self._native.refresh(account).wait()

    def forget(self, account: str) -> None:
        """Forgets the tokens of an account."""
        self._native.forget(account).wait()

    def accounts(self) -> list[str]:
        """The accounts whose tokens are kept."""
        return self._native.accounts().wait()  # type: ignore[no-any-return]

    def shops(self, account: str | None = None) -> list[Shop]:
        """The shops that an account, or each account, may act for."""
        return [Shop(*row) for row in self._native.shops(account).wait()]

    def call(
        self,
        path: str,
        *,
        shop: Shop | None = None,
        account: str | None = None,
        method: str | None = None,
        params: Parameters | None = None,
        json: object = None,
        reading: bool = False,
        keyed: bool = False,
        timeout: float | None = None,
    ) -> Answer:
        """Calls any path of the Open API and gives its data.

        Parameters
        ----------
        path : str
            Path with version, such as ``"/order/202309/orders/search"``.
        shop : Shop, optional
            The shop that the call is about; its cipher is sent where the operation takes one.
        account : str, optional
            Who calls, where the client has several accounts and no shop is named.
        method : str, optional
            Known for all documented paths; else GET without a body and POST with one.
        params : mapping, optional
            Parameters of the query; lists are joined by commas.
        json : dict, optional
            The body. Decimal values are sent as text.
        reading, keyed : bool, optional
            Whether an operation that is not documented only reads, or carries an idempotency key, so that it may be
            repeated after a fault.
        timeout : float, optional
            Seconds for one attempt of this call.

        Raises
        ------
        ApiError
            The platform refuses; with its number, the request id and the cure.
        AuthError
            No account, no shop, a scope that was not granted, or an authorisation that is over.
        TransportError, AnswerError, RequestError
            No answer, one that cannot be read, or a request that cannot be written.
        """
        request = asked(path, method, params, json, reading, keyed, timeout)
        return answer_of(self._native.call(*who(shop, account), request).wait())

    def raw(
        self,
        path: str,
        *,
        shop: Shop | None = None,
        account: str | None = None,
        method: str | None = None,
        params: Parameters | None = None,
        json: object = None,
        reading: bool = False,
        keyed: bool = False,
        timeout: float | None = None,
    ) -> RawAnswer:
        """Calls any path and gives status, headers and bytes, also of a refusal; the arguments are those of ``call``."""
        request = asked(path, method, params, json, reading, keyed, timeout)
        return raw_of(self._native.raw(*who(shop, account), request).wait())

    def pages(
        self,
        path: str,
        *,
        shop: Shop | None = None,
        account: str | None = None,
        method: str | None = None,
        params: Parameters | None = None,
        json: object = None,
        rows: str | None = None,
    ) -> Iterator[Page]:
        """Walks a list that comes in pages: ``rows`` names its key in the data where there are several lists.

        Raises
        ------
        CallError
            ``page.repeated_cursor`` where the list goes round in circles, and what ``call`` raises.
        """
        walk = Walk(path, params, rows)
        while not walk.done:
            yield walk.take(self.call(path, shop=shop, account=account, method=method, params=walk.params, json=json))

    def order_pages(
        self,
        shop: Shop,
        *,
        status: str | None = None,
        created: Span | None = None,
        updated: Span | None = None,
        page_size: int = 100,
    ) -> Iterator[Page]:
        """Walks the orders of a shop, the oldest first, as the platform sends them.

        Parameters
        ----------
        shop : Shop
            One of ``shops()``.
        status : str, optional
            Such as ``"AWAITING_SHIPMENT"``.
        created, updated : pair of datetime, optional
            From (in it) and until (not in it); either may be None. With ``updated`` the walk goes by time of change.
        page_size : int, optional
            1 to 100.
        """
        json, params = order_walk(wanted(status, created, updated), page_size)
        return self.pages(ORDERS, shop=shop, params=params, json=json, rows="orders")

    def orders_as_facts(
        self,
        shop: Shop,
        *,
        status: str | None = None,
        created: Span | None = None,
        updated: Span | None = None,
    ) -> Facts:
        """All orders of such a walk as ``order_lines`` for ``compute``; each order once, in its newest state.

        ``Facts.issues`` lists what could not become a line.
        """
        filters = wanted(status, created, updated)
        call = self._native.order_lines(shop.account, shop.cipher, shop.id, shop.region, filters)
        return call.wait()  # type: ignore[no-any-return]
