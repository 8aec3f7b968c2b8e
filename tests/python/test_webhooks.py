"""Notifications: genuine ones of the simulator and of a published vector, and everything that is not."""

import datetime as dt
import hashlib
import hmac
import http.server
import json
import re
import threading
from pathlib import Path
from typing import Any

import pytest

import shopkpi as sk
from shopkpi.webhooks import _NAMES

ROOT = Path(__file__).resolve().parents[2]
KEYS = {"app_key": "abcdef", "app_secret": "123"}
SENT = dt.datetime(2026, 11, 22, 12, tzinfo=dt.timezone.utc)


def signed(body: bytes) -> str:
    """The platform's rule, written down a second time: HMAC-SHA256 of key and body under the secret."""
    return hmac.new(b"123", b"abcdef" + body, hashlib.sha256).hexdigest()


def notification(**changes: Any) -> bytes:
    whole = {"type": 1, "tts_notification_id": "7", "shop_id": "749", "timestamp": int(SENT.timestamp()), "data": {"order_id": "5"}}
    return json.dumps(whole | changes).encode()


def test_a_genuine_notification_is_a_typed_event() -> None:
    body = notification()
    event = sk.verify_webhook(body, {"Authorization": signed(body)}, now=SENT, **KEYS)
    assert (event.type, event.name, event.shop_id, event.key) == (1, "ORDER_STATUS_CHANGE", "749", "id:7")
    assert event.time == SENT and event.data == {"order_id": "5"}


def test_unknown_types_and_missing_ids_are_kept() -> None:
    body = notification(type=999, tts_notification_id=None)
    event = sk.verify_webhook(body, signed(body), now=SENT, **KEYS)
    assert event.name is None and event.key == "sha256:" + hashlib.sha256(body).hexdigest()


@pytest.mark.parametrize(
    ("body", "signature", "now", "code"),
    [
        (notification(), "zz", SENT, "webhook.malformed_signature"),
        (notification(), "0" * 64, SENT, "webhook.wrong_signature"),
        (notification() + b" ", signed(notification()), SENT, "webhook.wrong_signature"),
        (notification(), signed(notification()), SENT + dt.timedelta(hours=25), "webhook.out_of_window"),
        (notification(), signed(notification()), SENT - dt.timedelta(minutes=6), "webhook.out_of_window"),
        (b"[]", signed(b"[]"), SENT, "webhook.shape"),
        (b"\xff", signed(b"\xff"), SENT, "webhook.shape"),
    ],
)
def test_anything_else_is_refused(body: bytes, signature: str, now: dt.datetime, code: str) -> None:
    with pytest.raises(sk.WebhookError) as refused:
        sk.verify_webhook(body, signature, now=now, **KEYS)
    assert refused.value.code == code and refused.value.cure


def test_headers_without_a_signature() -> None:
    with pytest.raises(KeyError, match="Authorization"):
        sk.verify_webhook(notification(), {"content-type": "application/json"}, **KEYS)


def test_the_names_are_those_of_the_events() -> None:
    source = (ROOT / "tiktok-client/src/webhook/events.rs").read_text(encoding="utf-8")
    assert {int(number): name for number, name in re.findall(r"/// Type (\d+) \(`(\w+)`\)", source)} == _NAMES


class Hook(http.server.BaseHTTPRequestHandler):
    """The app's address for notifications."""

    seen: list[tuple[dict[str, str], bytes]] = []
    came = threading.Event()

    def do_POST(self) -> None:
        Hook.seen.append((dict(self.headers), self.rfile.read(int(self.headers["content-length"]))))
        self.send_response(200)
        self.end_headers()
        Hook.came.set()

    def log_message(self, *arguments: Any) -> None:
        pass


def test_notifications_of_the_simulator_are_genuine() -> None:
    with sk.simulator(seed=2, shops=1, orders=120, days=20) as local, http.server.HTTPServer(("127.0.0.1", 0), Hook) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        keys = {"app_key": local.app_key, "app_secret": local.app_secret}
        local.set_webhook(f"http://127.0.0.1:{server.server_port}/hook")
        local.advance(dt.timedelta(hours=12))
        assert Hook.came.wait(20)
        server.shutdown()
        assert local.deliveries.sent > 0
    headers, body = Hook.seen[0]
    event = sk.verify_webhook(body, headers, **keys)
    assert event.shop_id and event.data
    with pytest.raises(sk.WebhookError):
        sk.verify_webhook(body, headers, app_key=keys["app_key"], app_secret="other")
