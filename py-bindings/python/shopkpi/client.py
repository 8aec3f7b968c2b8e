"""Calls of the TikTok Shop Open API."""

from __future__ import annotations

import datetime as dt
import json
import os
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from shopkpi._documents import dumps
from shopkpi.exceptions import CallError

if TYPE_CHECKING:
    from shopkpi._native import Facts, NativeCall, NativeClient

__all__ = ["Answer", "AsyncClient", "Client", "Page", "RawAnswer", "Shop"]

Parameter: TypeAlias = str | int | bool | Decimal
Parameters: TypeAlias = Mapping[str, Parameter | Sequence[Parameter]]
Span: TypeAlias = tuple[dt.datetime | None, dt.datetime | None]


class Shop(NamedTuple):
    """A shop that an account may act for.

    ``cipher`` names the shop in calls; it is not shown.
    """

    id: str
    name: str | None
    region: str | None
    seller_type: str | None
    code: str | None
    account: str
    cipher: str

    def __repr__(self) -> str:
        return f"Shop({self.id!r}, {self.name!r}, {self.region!r})"


class Answer(NamedTuple):
    """A successful answer: the data, and what stands around it.

    ``data`` is what the platform sent, numbers with a point as Decimal. ``item_errors`` are the items of a batch that
    failed although the call succeeded.
    """

    data: Any
    request_id: str
    message: str
    status: int
    attempts: int
    seconds: float
    item_errors: list[dict[str, Any]]

    def __repr__(self) -> str:
        return f"<Answer {self.status} of request {self.request_id}>"


class RawAnswer(NamedTuple):
    """An answer as it came, success or not."""

    status: int
    headers: dict[str, str]
    body: bytes
    attempts: int

    def json(self) -> Any:
        """The body as JSON, numbers with a point as Decimal."""
        return json.loads(self.body, parse_float=Decimal)

    def __repr__(self) -> str:
        return f"<RawAnswer {self.status}, {len(self.body):,} bytes>"


class Page(NamedTuple):
    """A page of a list: its rows, its number from 1, and how many rows the list has where the answer says it."""

    rows: list[dict[str, Any]]
    number: int
    total_count: int | None
    request_id: str

    def __repr__(self) -> str:
        return f"<Page {self.number}: {len(self.rows)} rows of {self.total_count}>"


def _text(value: Parameter) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _asked(
    path: str,
    method: str | None,
    params: Parameters | None,
    body: object,
    reading: bool,
    keyed: bool,
    timeout: float | None,
) -> dict[str, Any]:
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


def _wanted(status: str | None, created: Span | None, updated: Span | None) -> dict[str, Any]:
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


def _answer(text: str) -> Answer:
    document = json.loads(text, parse_float=Decimal)
    document["seconds"] = float(document["seconds"])
    return Answer(**document)


class _Walk:
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


def _made(
    app_key: str,
    app_secret: str,
    tokens: str | os.PathLike[str] | None,
    base_url: str | None,
    auth_url: str | None,
    timeout: float,
    max_attempts: int | None,
) -> NativeClient:
    from shopkpi._native import NativeClient

    return NativeClient(app_key, app_secret, tokens, base_url, auth_url or base_url, timeout, max_attempts)


class Client:
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
        self._native = _made(app_key, app_secret, tokens, base_url, auth_url, timeout, max_attempts)

    @classmethod
    def _of(cls, native: NativeClient) -> Client:
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
        asked = _asked(path, method, params, json, reading, keyed, timeout)
        return _answer(self._native.call(*_who(shop, account), asked).wait())

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
        asked = _asked(path, method, params, json, reading, keyed, timeout)
        return _raw(self._native.raw(*_who(shop, account), asked).wait())

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
        walk = _Walk(path, params, rows)
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
        json, params = _order_walk(_wanted(status, created, updated), page_size)
        return self.pages("/order/202309/orders/search", shop=shop, params=params, json=json, rows="orders")

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
        wanted = _wanted(status, created, updated)
        call = self._native.order_lines(shop.account, shop.cipher, shop.id, shop.region, wanted)
        return call.wait()  # type: ignore[no-any-return]

    def __repr__(self) -> str:
        return f"<Client of app {self.app_key!r}>"


class AsyncClient:
    """The same as ``Client`` for programs that run on ``asyncio``; every call is awaited.

    Calls run on threads of the library and wake the event loop when they are done; a task that is cancelled calls its call
    off. It is used from one event loop at a time or from several.

    Examples
    --------
    >>> import asyncio
    >>> import shopkpi as sk
    >>> async def count(local):
    ...     client = local.async_client()
    ...     shops = await client.shops()
    ...     answers = await asyncio.gather(*(client.orders_as_facts(shop) for shop in shops))
    ...     return len(shops), all(len(lines) > 0 for lines in answers)
    >>> with sk.simulator(seed=7, shops=2, orders=60) as local:
    ...     asyncio.run(count(local))
    (2, True)
    """

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
        self._native = _made(app_key, app_secret, tokens, base_url, auth_url, timeout, max_attempts)

    @classmethod
    def _of(cls, native: NativeClient) -> AsyncClient:
        made = cls.__new__(cls)
        made._native = native
        return made

    @property
    def app_key(self) -> str:
        """Key of the app."""
        return self._native.app_key

    def authorize_url(self, service_id: str, state: str, *, page: str = "seller") -> str:
        """As ``Client.authorize_url``."""
        return self._native.authorize_url(page, service_id, state)

    async def exchange(self, code: str) -> str:
        """As ``Client.exchange``."""
        return await _awaited(self._native.exchange(code))  # type: ignore[no-any-return]

    async def exchange_callback(self, callback: str, state: str) -> str:
        """As ``Client.exchange_callback``."""
        return await _awaited(self._native.exchange_callback(callback, state))  # type: ignore[no-any-return]

    async def import_tokens(self, account: str, access_token: str, refresh_token: str = "") -> None:
        """As ``Client.import_tokens``."""
        await _awaited(self._native.import_tokens(account, access_token, refresh_token))

    async def refresh(self, account: str | None = None) -> None:
        """As ``Client.refresh``."""
        await _awaited(self._native.refresh(account))

    async def forget(self, account: str) -> None:
        """As ``Client.forget``."""
        await _awaited(self._native.forget(account))

    async def accounts(self) -> list[str]:
        """As ``Client.accounts``."""
        return await _awaited(self._native.accounts())  # type: ignore[no-any-return]

    async def shops(self, account: str | None = None) -> list[Shop]:
        """As ``Client.shops``."""
        return [Shop(*row) for row in await _awaited(self._native.shops(account))]

    async def call(
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
        """As ``Client.call``."""
        asked = _asked(path, method, params, json, reading, keyed, timeout)
        return _answer(await _awaited(self._native.call(*_who(shop, account), asked)))

    async def raw(
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
        """As ``Client.raw``."""
        asked = _asked(path, method, params, json, reading, keyed, timeout)
        return _raw(await _awaited(self._native.raw(*_who(shop, account), asked)))

    async def pages(
        self,
        path: str,
        *,
        shop: Shop | None = None,
        account: str | None = None,
        method: str | None = None,
        params: Parameters | None = None,
        json: object = None,
        rows: str | None = None,
    ) -> AsyncIterator[Page]:
        """As ``Client.pages``, for ``async for``."""
        walk = _Walk(path, params, rows)
        while not walk.done:
            answer = await self.call(path, shop=shop, account=account, method=method, params=walk.params, json=json)
            yield walk.take(answer)

    def order_pages(
        self,
        shop: Shop,
        *,
        status: str | None = None,
        created: Span | None = None,
        updated: Span | None = None,
        page_size: int = 100,
    ) -> AsyncIterator[Page]:
        """As ``Client.order_pages``, for ``async for``."""
        json, params = _order_walk(_wanted(status, created, updated), page_size)
        return self.pages("/order/202309/orders/search", shop=shop, params=params, json=json, rows="orders")

    async def orders_as_facts(
        self,
        shop: Shop,
        *,
        status: str | None = None,
        created: Span | None = None,
        updated: Span | None = None,
    ) -> Facts:
        """As ``Client.orders_as_facts``."""
        wanted = _wanted(status, created, updated)
        call = self._native.order_lines(shop.account, shop.cipher, shop.id, shop.region, wanted)
        return await _awaited(call)  # type: ignore[no-any-return]

    def __repr__(self) -> str:
        return f"<AsyncClient of app {self.app_key!r}>"


def _who(shop: Shop | None, account: str | None) -> tuple[str | None, str | None]:
    if shop is None:
        return account, None
    if account is not None and account != shop.account:
        raise ValueError(f"the shop belongs to account {shop.account}, not to {account}")
    return shop.account, shop.cipher


def _raw(row: tuple[int, list[tuple[str, str]], bytes, int]) -> RawAnswer:
    status, headers, body, attempts = row
    return RawAnswer(status, dict(headers), body, attempts)


def _order_walk(wanted: Mapping[str, Any], page_size: int) -> tuple[dict[str, Any], dict[str, Parameter]]:
    by = "update_time" if wanted["updated_from"] is not None else "create_time"
    return _filters(wanted), {"page_size": page_size, "sort_field": by, "sort_order": "ASC"}


async def _awaited(call: NativeCall) -> Any:
    """Waits for a call on the running event loop; a cancelled task calls it off."""
    import asyncio

    loop = asyncio.get_running_loop()
    ready = loop.create_future()

    def settle() -> None:
        if not ready.done():
            ready.set_result(None)

    def told() -> None:
        try:
            loop.call_soon_threadsafe(settle)
        except RuntimeError:
            # The loop ended before the answer came; nobody waits for it.
            pass

    call.on_done(told)
    try:
        await ready
    except asyncio.CancelledError:
        call.cancel()
        raise
    return call.result()
