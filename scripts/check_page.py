"""Opens a report's page in a headless browser and compares what it shows with the report's JSON.

    python3 scripts/check_page.py BROWSER PAGE.html REPORT.json [FOLDER]

Looks at desktop and telephone width, light and dark, in both languages. Fails on a message in the console, on any
request but the page itself, on a page that must be scrolled sideways, on a number without its evidence at hand, and on a
figure whose text is not the value of the JSON, formatted here a second time. Writes screenshots to FOLDER.

Needs nothing but Python and a Chromium: it speaks the DevTools protocol over the browser's own pipe.
"""

from __future__ import annotations

import base64
import itertools
import json
import os
import signal
import subprocess
import sys
import tempfile
from decimal import ROUND_HALF_UP, Decimal, localcontext
from pathlib import Path
from typing import Any

WIDTHS = {"desktop": (1280, 900), "phone": (390, 844)}
SECONDS = 180


class Browser:
    """One page of a headless browser."""

    def __init__(self, program: str, profile: str) -> None:
        to_read, to_write = os.pipe()
        from_read, from_write = os.pipe()

        def pipes() -> None:
            # The browser reads commands from descriptor 3 and writes answers to 4.
            source, sink = os.dup(to_read), os.dup(from_write)
            os.dup2(source, 3)
            os.dup2(sink, 4)

        self._process = subprocess.Popen(
            [
                program, "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--hide-scrollbars",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
                "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND", f"--user-data-dir={profile}",
                "--remote-debugging-pipe", "about:blank",
            ],
            preexec_fn=pipes, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(to_read)
        os.close(from_write)
        self._to, self._from = os.fdopen(to_write, "wb", buffering=0), os.fdopen(from_read, "rb", buffering=0)
        self._rest = b""
        self._numbers = itertools.count(1)
        self._session: str | None = None
        self.events: list[dict[str, Any]] = []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.call(f"{domain}.enable")

    def _receive(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            more = self._from.read(1 << 20)
            if not more:
                raise SystemExit("the browser stopped")
            self._rest += more
        message, self._rest = self._rest.split(b"\0", 1)
        answer: dict[str, Any] = json.loads(message)
        return answer

    def call(self, method: str, **params: Any) -> dict[str, Any]:
        number = next(self._numbers)
        command: dict[str, Any] = {"id": number, "method": method, "params": params}
        if self._session:
            command["sessionId"] = self._session
        self._to.write(json.dumps(command).encode() + b"\0")
        while True:
            answer = self._receive()
            if answer.get("id") == number:
                if "error" in answer:
                    raise SystemExit(f"{method}: {answer['error']}")
                result: dict[str, Any] = answer["result"]
                return result
            self.events.append(answer)

    def open(self, address: str) -> None:
        seen = len(self.events)
        self.call("Page.navigate", url=address)
        while not any(event.get("method") == "Page.loadEventFired" for event in self.events[seen:]):
            self.events.append(self._receive())

    def ask(self, script: str) -> Any:
        answer = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise SystemExit(f"{script}: {answer['exceptionDetails']}")
        return answer["result"].get("value")

    def key(self, key: str, code: int, text: str = "") -> None:
        common = {"key": key, "code": key, "windowsVirtualKeyCode": code}
        self.call("Input.dispatchKeyEvent", type="keyDown", text=text, **common)
        self.call("Input.dispatchKeyEvent", type="keyUp", **common)

    def close(self) -> None:
        self._process.terminate()
        self._process.wait(timeout=10)


def shown(figure: dict[str, Any], lang: str) -> str:
    """The text of a figure as the page must have it, from its exact value."""
    if figure["value"] is None:
        return "–"
    unit, digits = figure["unit"], figure["digits"]
    value = Decimal(figure["value"])
    with localcontext() as context:
        context.prec = 100
        if unit in ("percent", "points"):
            value *= 100
        value = value.quantize(Decimal(1).scaleb(-digits), rounding=ROUND_HALF_UP)
        plus = "+" if (figure.get("signed") or unit == "points") and value > 0 else ""
        number = plus + f"{value if value else abs(value):,f}"
    if isinstance(unit, dict):
        return f"{number} {unit['money']}"
    suffix = {"percent": "%", "points": " pp" if lang == "en" else "个百分点"}
    return number + suffix.get(unit, "")


FIGURES = """
[...document.querySelectorAll('[data-body="LANG"] [data-figure]')].map((e) => {
  const picture = e instanceof SVGElement;
  const text = picture ? e.querySelector(":scope > title").textContent : e.textContent;
  return [e.dataset.figure, text, picture];
})
"""
SIDEWAYS = "document.documentElement.scrollWidth > innerWidth ? document.documentElement.scrollWidth : 0"
BODIES = "[...document.querySelectorAll('[data-body]')].filter((e) => getComputedStyle(e).display !== 'none').map((e) => e.dataset.body)"
SILENT = """
[...document.querySelectorAll('button.f')].filter((e) => !document.getElementById(e.getAttribute('popovertarget'))).length
"""


def check_figures(browser: Browser, lang: str, report: dict[str, Any]) -> tuple[list[str], int]:
    wrong, seen = [], set()
    found = browser.ask(FIGURES.replace("LANG", lang))
    for name, text, picture in found:
        figure = report["figures"].get(name)
        if figure is None:
            wrong.append(f"{lang}: the page shows {name}, which the JSON does not have")
            continue
        expected = shown(figure, lang)
        fits = text.endswith((": " if lang == "en" else "：") + expected) if picture else text == expected
        if not fits:
            wrong.append(f"{lang}: {name} reads {text!r}, the JSON says {expected!r}")
        if not picture:
            seen.add(name)
    wrong += [f"{lang}: {name} of the JSON is not in the page" for name in report["figures"] if name not in seen]
    return wrong, len(found)


def check_keyboard(browser: Browser) -> list[str]:
    """The evidence of the first number opens and closes from the keyboard."""
    if not browser.ask("Boolean(document.querySelector('button.f'))"):
        return []
    browser.ask("[...document.querySelectorAll('button.f')].find((e) => e.offsetParent).focus(), 0")
    browser.key("Enter", 13, "\r")
    wrong = []
    if not browser.ask("document.querySelector('.why:popover-open')?.textContent.trim().length > 0"):
        wrong.append("Enter on a number does not show its evidence")
    browser.key("Escape", 27)
    if browser.ask("Boolean(document.querySelector('.why:popover-open'))"):
        wrong.append("Escape does not close the evidence")
    return wrong


def check(browser: Browser, page: Path, report: dict[str, Any], folder: Path | None) -> list[str]:
    wrong, compared = [], 0
    address = page.resolve().as_uri()
    for width, theme in itertools.product(WIDTHS, ("light", "dark")):
        wide, high = WIDTHS[width]
        browser.call("Emulation.setDeviceMetricsOverride", width=wide, height=high, deviceScaleFactor=1, mobile=width == "phone")
        browser.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": theme}])
        browser.open(address)
        for lang in ("en", "zh"):
            place = f"{width}, {theme}, {lang}"
            browser.ask(f"document.querySelector('[data-set-lang=\"{lang}\"]').click()")
            if browser.ask(BODIES) != [lang]:
                wrong.append(f"{place}: the switch does not show the language alone")
            if sideways := browser.ask(SIDEWAYS):
                wrong.append(f"{place}: the page is {sideways} pixels wide")
            if folder:
                high = browser.ask("document.documentElement.scrollHeight")
                clip = {"x": 0, "y": 0, "width": wide, "height": high, "scale": 1}
                shot = browser.call("Page.captureScreenshot", format="png", captureBeyondViewport=True, clip=clip)
                (folder / f"{width}-{theme}-{lang}.png").write_bytes(base64.b64decode(shot["data"]))
        if theme == "light":
            wrong += [f"{width}: {problem}" for problem in check_keyboard(browser)]
            for lang in ("en", "zh"):
                problems, count = check_figures(browser, lang, report)
                wrong += [f"{width}: {problem}" for problem in problems]
                compared += count
            if silent := browser.ask(SILENT):
                wrong.append(f"{width}: {silent} numbers have no evidence")
    browser.call("Emulation.setScriptExecutionDisabled", value=True)
    browser.open(address)
    if len(browser.ask(BODIES)) != 1:
        wrong.append("without scripts not exactly one language shows")
    if not compared and report["figures"]:
        wrong.append("no figure was compared")
    for event in browser.events:
        method, params = event.get("method"), event.get("params", {})
        if method == "Network.requestWillBeSent":
            url = params["request"]["url"]
            if url.split("#")[0] != address and not url.startswith(("data:", "about:")):
                wrong.append(f"the page asks for {url}")
        elif method == "Runtime.exceptionThrown":
            wrong.append(f"script: {params['exceptionDetails'].get('text')} {params['exceptionDetails'].get('exception', {}).get('description', '')}")
        elif method == "Runtime.consoleAPICalled":
            wrong.append(f"console {params['type']}: {[arg.get('value') for arg in params['args']]}")
        elif method == "Log.entryAdded":
            wrong.append(f"{params['entry']['level']}: {params['entry']['text']}")
    print(f"{page.name}: {compared} shown figures compared with {len(report['figures'])} of the JSON, {len(wrong)} problems")
    return wrong


def main() -> int:
    if len(sys.argv) not in (4, 5):
        print(__doc__, file=sys.stderr)
        return 2
    program, page, data = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    folder = Path(sys.argv[4]) if len(sys.argv) == 5 else None
    if folder:
        folder.mkdir(parents=True, exist_ok=True)
    report = json.loads(data.read_text(encoding="utf-8"))
    signal.alarm(SECONDS)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        browser = Browser(program, profile)
        try:
            wrong = check(browser, page, report, folder)
        finally:
            browser.close()
    for problem in wrong:
        print(f"page: {problem}", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
