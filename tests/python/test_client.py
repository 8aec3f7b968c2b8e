"""The client of the Open API against the local simulator, with and without asyncio."""

import asyncio
import inspect
import pickle
import re
import signal
import stat
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pyarrow as pa
import pytest

import shopkpi as sk

SEARCH = "/order/202309/orders/search"


def of_region(client: sk.Client, region: str) -> sk.Shop:
    return next(shop for shop in client.shops() if shop.region == region)


def test_shops_of_all_accounts_and_of_one(world: sk.Simulator, client: sk.Client) -> None:
    shops = client.shops()
    assert sorted(shop.id for shop in shops) == sorted(shop.id for shop in world.shops)
    accounts = client.accounts()
    assert len(accounts) == 2 and {shop.account for shop in shops} == set(accounts)
    assert [shop.account for shop in client.shops(accounts[0])] == [accounts[0]]
    assert shops[0].cipher not in repr(shops)


def test_any_path_is_called_and_its_method_is_known(client: sk.Client) -> None:
    shop = of_region(client, "US")
    answer = client.call(SEARCH, shop=shop, params={"page_size": 5}, json={})
    orders = answer.data["orders"]
    assert len(orders) == 5 and answer.request_id and answer.attempts == 1 and answer.item_errors == []
    ids = [order["id"] for order in orders[:2]]
    detail = client.call("/order/202309/orders", shop=shop, params={"ids": ids})
    assert [order["id"] for order in detail.data["orders"]] == ids
    assert "payment" in client.raw(SEARCH, shop=shop, params={"page_size": 1}, json={}).json()["data"]["orders"][0]


@pytest.mark.parametrize("page_size", [7, 100])
def test_pages_hold_every_order_once(world: sk.Simulator, client: sk.Client, page_size: int) -> None:
    shop = of_region(client, "US")
    pages = list(client.order_pages(shop, page_size=page_size))
    ids = [order["id"] for page in pages for order in page.rows]
    true = next(known for known in world.shops if known.id == shop.id)
    assert len(ids) == len(set(ids)) == pages[0].total_count == true.orders
    assert [page.number for page in pages] == list(range(1, len(pages) + 1))


def test_filters_of_a_walk_are_those_of_the_platform(world: sk.Simulator, client: sk.Client) -> None:
    import datetime as dt

    shop, middle = of_region(client, "US"), world.now - dt.timedelta(days=7)
    whole = client.orders_as_facts(shop)
    before = client.orders_as_facts(shop, created=(None, middle))
    after = client.orders_as_facts(shop, created=(middle, None))
    assert 0 < len(before) < len(whole) and len(before) + len(after) == len(whole)
    done = client.orders_as_facts(shop, status="COMPLETED")
    assert set(pa.table(done)["status"].to_pylist()) == {"COMPLETED"}
    listed = [order for page in client.order_pages(shop, status="COMPLETED") for order in page.rows]
    assert {order["status"] for order in listed} == {"COMPLETED"}
    with pytest.raises(ValueError, match="has no time zone"):
        list(client.order_pages(shop, created=(dt.datetime(2026, 6, 1), None)))


def test_orders_as_facts_are_the_truth(world: sk.Simulator, client: sk.Client) -> None:
    shop = of_region(client, "TH")
    facts, truth = client.orders_as_facts(shop), world.order_lines(shop.id)
    assert facts.issues == []
    columns = ["order_id", "line_id", "status", "currency", "unit_price", "create_time", "paid_time"]
    key = [("order_id", "ascending"), ("line_id", "ascending")]
    assert pa.table(facts).select(columns).sort_by(key).equals(pa.table(truth).select(columns).sort_by(key))


def test_a_list_in_a_circle_ends() -> None:
    from shopkpi.client._requests import Walk

    walk = Walk("/x", {}, None)
    answer = sk.Answer({"rows": [{}], "next_page_token": "same"}, "r", "", 200, 1, 0.0, [])
    assert walk.take(answer).rows == [{}] and not walk.done
    with pytest.raises(sk.CallError) as circle:
        walk.take(answer)
    assert circle.value.code == "page.repeated_cursor" and circle.value.request_id == "r"
    with pytest.raises(ValueError, match="several lists: a, b"):
        Walk("/x", {}, None).take(answer._replace(data={"a": [], "b": []}))


def test_numbers_with_a_point_are_exact() -> None:
    from shopkpi.client._answers import answer_of

    text = '{"data":{"rate":0.1},"request_id":"","message":"","status":200,"attempts":1,"seconds":0.5,"item_errors":[]}'
    answer = answer_of(text)
    assert answer.data["rate"] == Decimal("0.1") and answer.seconds == 0.5


def test_both_faces_have_the_same_methods() -> None:
    def signatures(face: type) -> dict[str, list[inspect.Parameter]]:
        public = {name: member for name, member in inspect.getmembers(face) if not name.startswith("_")}
        calls = {name: member for name, member in public.items() if inspect.isfunction(member)}
        return {name: list(inspect.signature(member).parameters.values()) for name, member in calls.items()}

    waits, awaited = signatures(sk.Client), signatures(sk.AsyncClient)
    assert len(waits) > 10 and waits == awaited
    assert inspect.signature(sk.Client) == inspect.signature(sk.AsyncClient)


class Kept:
    """What a page of the simulator leads to."""

    def __init__(self, url: str) -> None:
        class Stay(urllib.request.HTTPRedirectHandler):
            def redirect_request(self, *_: Any, **__: Any) -> None:
                return None

        try:
            urllib.request.build_opener(urllib.request.ProxyHandler({}), Stay).open(url)
            raise AssertionError("the page leads nowhere")
        except urllib.error.HTTPError as answer:
            with answer:
                self.location = str(answer.headers["location"])


def test_authorisation_from_page_to_tokens_in_a_file(tmp_path: Path) -> None:
    tokens = tmp_path / "tokens.json"
    with sk.simulator(seed=3, shops=1, orders=10) as local:
        client = sk.Client(local.app_key, local.app_secret, tokens=tokens, base_url=local.base_url)
        real = client.authorize_url(local.service_id, "s t")
        assert real == f"https://services.tiktokshop.com/open/authorize?service_id={local.service_id}&state=s%20t"
        back = Kept(local.authorize_url("csrf-1")).location
        with pytest.raises(sk.AuthError) as foreign:
            client.exchange_callback(back, "csrf-2")
        assert foreign.value.code == "auth.state_mismatch"
        account = client.exchange_callback(back, "csrf-1")
        assert client.accounts() == [account] and stat.S_IMODE(tokens.stat().st_mode) == 0o600
        before = tokens.read_text()
        client.refresh()
        assert tokens.read_text() != before
        # Another program with the same file goes on, also when the access token has ended.
        other = sk.Client(local.app_key, local.app_secret, tokens=tokens, base_url=local.base_url)
        local.expire_tokens()
        assert len(other.shops()) == 1
        other.forget(account)
        assert other.accounts() == []


def test_every_failure_is_an_exception_with_code_and_cure(world: sk.Simulator, client: sk.Client) -> None:
    shop = of_region(client, "US")

    def strange() -> sk.Client:
        made = sk.Client(world.app_key, "wrong", base_url=world.base_url, max_attempts=1)
        made.import_tokens("a", "no token")
        return made

    cases: list[tuple[Any, type[sk.ShopKpiError], str]] = [
        (lambda: sk.Client("", "x"), sk.ConfigError, "config.empty_credential"),
        (lambda: sk.Client("k", "s", base_url="http://example.org"), sk.ConfigError, "config.address"),
        (lambda: sk.Client("k", "s").shops(), sk.AuthError, "auth.no_account"),
        (lambda: client.call("/authorization/202309/shops"), sk.AuthError, "auth.choose_account"),
        (lambda: client.call(SEARCH, account=shop.account, json={}), sk.AuthError, "auth.shop_needed"),
        (lambda: client.call("order", shop=shop), sk.RequestError, "request.path"),
        (lambda: client.call("/nowhere/202309/x", shop=shop), sk.ApiError, "api.route"),
        (lambda: client.exchange("used"), sk.ApiError, "api.authorization"),
        (lambda: strange().shops(), sk.ApiError, "api.signature"),
        (lambda: sk.Client("k", "s", base_url="http://127.0.0.1:9", max_attempts=1).exchange("c"), sk.TransportError, "transport.connect"),
    ]
    for call, kind, code in cases:
        with pytest.raises(kind) as failed:
            call()
        error = failed.value
        assert error.code == code and error.cure, code
        if isinstance(error, sk.CallError):
            assert isinstance(error, RuntimeError)
        again = pickle.loads(pickle.dumps(error))
        assert type(again) is type(error) and vars(again) == vars(error) and str(again) == str(error)
    with pytest.raises(sk.ApiError) as refused:
        client.call("/nowhere/202309/x", shop=shop)
    assert refused.value.platform_code == 36009009 and refused.value.request_id and refused.value.attempts == 1
    assert issubclass(sk.TransportError, ConnectionError)
    with pytest.raises(ValueError, match="belongs to account"):
        client.call(SEARCH, shop=shop, account="other")
    with pytest.raises(ValueError, match='give "GET"'):
        client.call(SEARCH, shop=shop, method="patch")


def test_bad_answers_are_repeated_until_there_is_a_good_one() -> None:
    with sk.simulator(seed=5, shops=1, orders=200, days=20) as local:
        client = local.client()
        shop = client.shops()[0]
        whole = {order["id"] for page in client.order_pages(shop) for order in page.rows}
        local.set_faults({"reset": 200, "truncated": 200, "server_error": 100})
        again = {order["id"] for page in client.order_pages(shop, page_size=20) for order in page.rows}
        assert again == whole and sum(local.faults_hit.values()) > 0
        with pytest.raises(ValueError, match="'rest'|\"rest\" is no fault"):
            local.set_faults({"rest": 1})


@pytest.fixture
def slow() -> Iterator[tuple[sk.Client, sk.Simulator]]:
    with sk.simulator(seed=5, shops=1, orders=20) as local:
        client = local.client()
        local.set_faults({"latency": 1000}, latency=20.0)
        yield client, local


def test_ctrl_c_ends_the_wait(slow: tuple[sk.Client, sk.Simulator]) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    signal.setitimer(signal.ITIMER_REAL, 0.2)
    try:
        with pytest.raises(KeyboardInterrupt):
            slow[0].shops()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def test_other_threads_run_during_a_call(slow: tuple[sk.Client, sk.Simulator]) -> None:
    client, local = slow
    local.set_faults({"latency": 1000}, latency=0.5)
    ran = threading.Event()
    timer = threading.Timer(0.05, ran.set)
    timer.start()
    client.shops()
    assert ran.is_set()
    timer.join()


def test_a_cancelled_task_calls_its_call_off(slow: tuple[sk.Client, sk.Simulator]) -> None:
    async def hurry() -> None:
        client = slow[1].async_client()
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(client.shops(), 0.1)

    asyncio.run(hurry())


def test_async_calls_give_the_same(world: sk.Simulator, client: sk.Client) -> None:
    shop = of_region(client, "US")

    async def run() -> tuple[list[int], list[sk.Facts], list[str]]:
        own = world.async_client()
        assert sorted(await own.shops()) == sorted(client.shops())
        pages = [len(page.rows) async for page in own.order_pages(shop, page_size=30)]
        facts = await asyncio.gather(*(own.orders_as_facts(one) for one in await own.shops()))
        codes = []
        for call in (own.call("/nowhere/202309/x", shop=shop), own.exchange("used"), own.call("order", shop=shop)):
            try:
                await call
            except sk.CallError as error:
                codes.append(error.code)
        answer = await own.raw(SEARCH, shop=shop, params={"page_size": 1}, json={})
        assert answer.status == 200
        return pages, facts, codes

    pages, facts, codes = asyncio.run(run())
    assert pages == [len(page.rows) for page in client.order_pages(shop, page_size=30)]
    assert sorted(map(len, facts)) == sorted(len(client.orders_as_facts(one)) for one in client.shops())
    assert codes == ["api.route", "api.authorization", "request.path"]


FORKED = """
import os, sys
import shopkpi as sk
with sk.simulator(seed=3, shops=1, orders=10) as local:
    client = local.client()
    child = os.fork()
    if child == 0:
        codes = []
        for call in (client.shops, lambda: local.base_url):
            try:
                call()
            except sk.ShopKpiError as error:
                codes.append(error.code)
        with sk.simulator(seed=3, shops=1, orders=10) as own:
            codes.append(len(own.client().shops()))
        print(codes, flush=True)
        os._exit(0)
    os.waitpid(child, 0)
    print(len(client.shops()))
"""


def test_a_forked_child_is_told_and_can_start_anew() -> None:
    done = subprocess.run([sys.executable, "-c", FORKED], capture_output=True, text=True, check=False, timeout=60)
    assert done.stdout.splitlines() == ["['python.after_fork', 'python.after_fork', 1]", "1"], done.stderr


def test_nothing_shows_secrets(world: sk.Simulator, client: sk.Client) -> None:
    shown = repr(client) + repr(client._native) + repr(world) + repr(client.shops())
    for secret in [world.app_secret, *(shop.cipher for shop in client.shops())]:
        assert secret not in shown
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+", world.base_url) and urlsplit(world.base_url).port


def test_a_stopped_simulator_says_so() -> None:
    local = sk.simulator(seed=1, shops=1, orders=1)
    local.stop()
    local.stop()
    with pytest.raises(sk.ShopKpiError) as over:
        _ = local.base_url
    assert over.value.code == "python.closed" and repr(local) == "<Simulator, stopped>"
    with pytest.raises(sk.SimulatorError) as empty:
        sk.simulator(markets=[])
    assert empty.value.code == "simulator.shops"
    with sk.simulator(seed=1, shops=1, orders=1) as local, pytest.raises(IndexError):
        local.code(7)
