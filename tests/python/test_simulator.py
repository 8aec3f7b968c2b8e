"""A client that was written elsewhere, the package ``tiktok-shop-api``, against the local simulator."""

import contextlib
import http.client
import http.server
import importlib.util
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

import shopkpi as sk

PACKAGE = "tiktok-shop-api>=0.1,<0.2"


@pytest.fixture(scope="module")
def sdk() -> Any:
    """The foreign client; skipped only where it cannot be installed."""
    if importlib.util.find_spec("tiktok_shop_api") is None:
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", PACKAGE]
        installed = subprocess.run(command, capture_output=True, text=True, check=False)
        if installed.returncode != 0:
            pytest.skip(f"pip cannot install {PACKAGE}: {installed.stderr.strip()[-300:]}")
        importlib.invalidate_caches()
    return importlib.import_module("tiktok_shop_api")


@pytest.fixture(scope="module")
def simulator() -> Iterator[dict[str, str]]:
    """A world that stands still, so that a walk over pages can be compared with itself."""
    with sk.simulator(seed=7, shops=3, orders=450, redirect="https://app.example/back") as local:
        names = ("base_url", "app_key", "app_secret", "service_id")
        yield {name: getattr(local, name) for name in names}


def code_from_page(simulator: dict[str, str], state: str) -> str:
    """Opens the authorise page as a browser does, and takes the code from the address it leads to."""
    page = f"/open/authorize?service_id={simulator['service_id']}&state={state}"
    connection = http.client.HTTPConnection(urlsplit(simulator["base_url"]).netloc)
    with contextlib.closing(connection):
        connection.request("GET", page)
        answer = connection.getresponse()
        assert answer.status == 302
        location = answer.headers["location"]
    query = parse_qs(urlsplit(location).query)
    assert query["state"] == [state]
    return query["code"][0]


@pytest.fixture(scope="module")
def tokens(sdk: Any, simulator: dict[str, str]) -> Any:
    auth = sdk.TikTokShopAuth(
        simulator["app_key"], simulator["app_secret"], simulator["service_id"], base_url=simulator["base_url"]
    )
    code = code_from_page(simulator, "csrf-1")
    tokens = auth.exchange_code(code)
    with pytest.raises(sdk.TikTokShopError) as used:
        auth.exchange_code(code)
    assert used.value.code == 36004004
    return tokens


@pytest.fixture(scope="module")
def shop(sdk: Any, simulator: dict[str, str], tokens: Any) -> Iterator[Any]:
    """The client of the first shop."""
    key, secret = simulator["app_key"], simulator["app_secret"]
    with sdk.TikTokShop(key, secret, access_token=tokens.access_token, base_url=simulator["base_url"]) as client:
        shops = client.authorization.get_authorized_shops().to_dict()["data"]["shops"]
        assert [shop["region"] for shop in shops] == ["US", "GB", "DE"]
        with client.with_shop(shop_cipher=shops[0]["cipher"]) as shop:
            yield shop


def orders(shop: Any, page_size: int) -> list[dict[str, Any]]:
    """Every order, page by page."""
    found: list[dict[str, Any]] = []
    more: dict[str, Any] = {}
    for _ in range(1000):
        data = shop.orders.get_order_list(page_size=page_size, **more).to_dict()["data"]
        found += data["orders"]
        if not data.get("next_page_token"):
            assert len(found) == data["total_count"]
            return found
        more = {"page_token": data["next_page_token"]}
    raise AssertionError("the walk does not end")


def test_tokens_say_what_they_are(tokens: Any) -> None:
    assert tokens.access_token_expire_in > time.time() + 6 * 86400
    assert tokens.refresh_token_expire_in > tokens.access_token_expire_in
    assert tokens.user_type == 0 and "seller.order.info" in tokens.granted_scopes


def test_pages_of_any_size_hold_every_order_once(shop: Any) -> None:
    whole = orders(shop, 100)
    ids = [order["id"] for order in whole]
    assert len(ids) > 100 and len(set(ids)) == len(ids)
    assert [order["id"] for order in orders(shop, 17)] == ids


def test_detail_is_the_order_of_the_list(shop: Any) -> None:
    listed = orders(shop, 50)[:3]
    detail = shop.orders.get_order_detail(ids=[order["id"] for order in listed]).to_dict()["data"]["orders"]
    assert [order["id"] for order in detail] == [order["id"] for order in listed]
    for full, short in zip(detail, listed, strict=True):
        assert full["payment"] == short["payment"] and full["line_items"] == short["line_items"]


def test_a_wrong_signature_is_refused(sdk: Any, simulator: dict[str, str], tokens: Any) -> None:
    key = simulator["app_key"]
    with sdk.TikTokShop(key, "wrong", access_token=tokens.access_token, base_url=simulator["base_url"]) as client:
        with pytest.raises(sdk.TikTokShopError) as refused:
            client.authorization.get_authorized_shops()
    assert refused.value.code == 106001


class Hook(http.server.BaseHTTPRequestHandler):
    """The app's address for notifications."""

    seen: list[tuple[str, bytes]] = []

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        Hook.seen.append((self.headers["authorization"], body))
        self.send_response(200)
        self.end_headers()

    def log_message(self, *arguments: Any) -> None:
        pass


def test_notifications_are_genuine(sdk: Any, simulator: dict[str, str], shop: Any) -> None:
    models = importlib.import_module("tiktok_shop_api.generated.models")
    server = http.server.HTTPServer(("127.0.0.1", 0), Hook)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        address = f"http://127.0.0.1:{server.server_port}/hook"
        body = {"address": address, "event_type": "ORDER_STATUS_CHANGE"}
        shop.event.update_shop_webhook(body=models.UpdateShopWebhookRequest.from_dict(body))
        waiting = [order for order in orders(shop, 100) if order["status"] == "AWAITING_SHIPMENT"]
        shop.fulfillment.ship_package(waiting[0]["packages"][0]["id"])
        end = time.monotonic() + 20
        while not Hook.seen and time.monotonic() < end:
            time.sleep(0.02)
    finally:
        server.shutdown()
        server.server_close()
    signature, raw = Hook.seen[0]
    keys = {"app_key": simulator["app_key"], "app_secret": simulator["app_secret"]}
    event = sdk.Webhooks.verify_and_parse(**keys, raw_body=raw, signature=signature)
    data = event.to_dict()["data"]
    assert data["order_id"] == waiting[0]["id"] and data["order_status"] == "AWAITING_COLLECTION"
    with pytest.raises(sdk.WebhookSignatureError):
        sdk.Webhooks.verify_and_parse(**keys, raw_body=raw + b" ", signature=signature)


def test_refresh_gives_a_new_pair(sdk: Any, simulator: dict[str, str], tokens: Any, shop: Any) -> None:
    auth = sdk.TikTokShopAuth(simulator["app_key"], simulator["app_secret"], base_url=simulator["base_url"])
    renewed = auth.refresh(tokens.refresh_token)
    assert renewed.access_token != tokens.access_token and renewed.refresh_token != tokens.refresh_token
    key, secret = simulator["app_key"], simulator["app_secret"]
    with sdk.TikTokShop(key, secret, access_token=renewed.access_token, base_url=simulator["base_url"]) as client:
        assert client.authorization.get_authorized_shops() is not None
    # The use of the new pair ends the old refresh token.
    with pytest.raises(sdk.TikTokShopError) as over:
        auth.refresh(tokens.refresh_token)
    assert over.value.code == 36004001
