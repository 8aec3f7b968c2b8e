"""The face that is awaited, method by method the same as the one that waits."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

from shopkpi.client._answers import Answer, Page, RawAnswer, Shop, answer_of, raw_of
from shopkpi.client._app import App
from shopkpi.client._requests import ORDERS, Parameters, Span, Walk, asked, order_walk, wanted, who

if TYPE_CHECKING:
    from shopkpi._native import Facts, NativeCall


class AsyncClient(App):
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

    async def exchange(self, code: str) -> str:
        """As ``Client.exchange``."""
        return await awaited(self._native.exchange(code))  # type: ignore[no-any-return]

    async def exchange_callback(self, callback: str, state: str) -> str:
        """As ``Client.exchange_callback``."""
        return await awaited(self._native.exchange_callback(callback, state))  # type: ignore[no-any-return]

    async def import_tokens(self, account: str, access_token: str, refresh_token: str = "") -> None:
        """As ``Client.import_tokens``."""
        await awaited(self._native.import_tokens(account, access_token, refresh_token))

    async def refresh(self, account: str | None = None) -> None:
        """As ``Client.refresh``."""
        await awaited(self._native.refresh(account))

    async def forget(self, account: str) -> None:
        """As ``Client.forget``."""
        await awaited(self._native.forget(account))

    async def accounts(self) -> list[str]:
        """As ``Client.accounts``."""
        return await awaited(self._native.accounts())  # type: ignore[no-any-return]

    async def shops(self, account: str | None = None) -> list[Shop]:
        """As ``Client.shops``."""
        return [Shop(*row) for row in await awaited(self._native.shops(account))]

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
        request = asked(path, method, params, json, reading, keyed, timeout)
        return answer_of(await awaited(self._native.call(*who(shop, account), request)))

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
        request = asked(path, method, params, json, reading, keyed, timeout)
        return raw_of(await awaited(self._native.raw(*who(shop, account), request)))

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
        walk = Walk(path, params, rows)
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
        json, params = order_walk(wanted(status, created, updated), page_size)
        return self.pages(ORDERS, shop=shop, params=params, json=json, rows="orders")

    async def orders_as_facts(
        self,
        shop: Shop,
        *,
        status: str | None = None,
        created: Span | None = None,
        updated: Span | None = None,
    ) -> Facts:
        """As ``Client.orders_as_facts``."""
        filters = wanted(status, created, updated)
        call = self._native.order_lines(shop.account, shop.cipher, shop.id, shop.region, filters)
        return await awaited(call)  # type: ignore[no-any-return]


async def awaited(call: NativeCall) -> Any:
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
