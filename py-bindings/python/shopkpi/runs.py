"""Syncs of shops into a store, and what is wrong with them."""

from __future__ import annotations

import datetime as dt
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from shopkpi._html import plain_table
from shopkpi._native import NativeClient, examine, plan_sync, start_sync
from shopkpi.client import Client, Shop
from shopkpi.local import Simulator
from shopkpi.store import Store

__all__ = ["Diagnosis", "Finding", "Problem", "SyncReport", "doctor", "plan_calls", "sync"]

Source: TypeAlias = Client | Simulator
Progress: TypeAlias = bool | Callable[[Mapping[str, Any]], object]


class Problem(NamedTuple):
    """Why a list of a shop, or an account, is not current: a stable code, words, and what to do."""

    shop_id: str | None
    kind: str | None
    account: str | None
    code: str
    message: str
    cure: str


class SyncReport:
    """What a run did for each list (orders, returns, cancellations, parcels) of each shop."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document

    @property
    def is_current(self) -> bool:
        """Whether every list of every shop is current."""
        return bool(self._document["current"])

    @property
    def shops(self) -> list[str]:
        """Ids of the shops."""
        return list(self._document["shops"])

    @property
    def lists(self) -> list[dict[str, Any]]:
        """A row for each list of each shop: calls, attempts, documents added, changed, unchanged, older, and its error."""
        return [dict(row) for row in self._document["lists"]]

    @property
    def totals(self) -> dict[str, int]:
        """All lists together."""
        return {name: value for name, value in self._document["totals"].items() if name != "error"}

    @property
    def problems(self) -> list[Problem]:
        """What is not current and why; the next run goes on there."""
        found = []
        for row in self._document["lists"]:
            if (error := row["error"]) is not None:
                found.append(Problem(row["shop_id"], row["kind"], None, error["code"], error["message"], error["cure"]))
        for row in self._document["accounts"]:
            error = row["error"]
            found.append(Problem(None, None, row["account"], error["code"], error["message"], error["cure"]))
        return found

    def to_dict(self) -> dict[str, Any]:
        """The same as a dict."""
        return dict(self._document)

    def __repr__(self) -> str:
        totals, shops = self.totals, len(self.shops)
        state = "current" if self.is_current else f"{len(self.problems)} problems"
        return (
            f"<SyncReport: {shops} shop{'' if shops == 1 else 's'}, {totals['calls']:,} calls, {totals['added']:,} new, "
            f"{totals['changed']:,} changed, {state}>"
        )

    def _repr_html_(self) -> str:
        head = ["shop", "list", "calls", "new", "changed", "unchanged", "state"]
        rows = []
        for row in self._document["lists"]:
            error = row["error"]
            state = "current" if error is None else f"{error['message']} ({error['code']}); {error['cure']}"
            numbers = [f"{row[name]:,}" for name in ("calls", "added", "changed", "unchanged")]
            rows.append([row["shop_id"], row["kind"], *numbers, state])
        notes = [f"account {row['account']}: {row['error']['message']}" for row in self._document["accounts"]]
        return plain_table(head, rows, right=range(2, 6), notes=[*notes, repr(self).strip("<>")])


class Finding(NamedTuple):
    """One finding of ``doctor``: how bad, what was looked at, what was found and what to do."""

    severity: str
    check: str
    code: str
    message: str
    cure: str
    shop_id: str | None
    account: str | None

    def __str__(self) -> str:
        about = f"shop {self.shop_id}: " if self.shop_id else f"account {self.account}: " if self.account else ""
        text = f"{self.severity}: {self.check}: {about}{self.message} ({self.code})"
        return f"{text}; {self.cure}" if self.cure else text


_SEVERITIES = ("fine", "warning", "error")
_MARKS = {"fine": "✓", "warning": "!", "error": "✗"}


class Diagnosis:
    """All findings of a look, in the order in which to look: authorisation, scopes, clock, answers, coverage, totals."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        self.findings = list(findings)

    @property
    def worst(self) -> str:
        """The worst severity: ``"fine"``, ``"warning"`` or ``"error"``."""
        return max((finding.severity for finding in self.findings), key=_SEVERITIES.index, default="fine")

    @property
    def problems(self) -> list[Finding]:
        """The findings that are not fine."""
        return [finding for finding in self.findings if finding.severity != "fine"]

    def __str__(self) -> str:
        return "\n".join(str(finding) for finding in self.findings)

    def __repr__(self) -> str:
        return f"<Diagnosis: {len(self.findings)} findings, worst {self.worst}>"

    def _repr_html_(self) -> str:
        rows = [
            [_MARKS[row.severity], row.check, row.shop_id or row.account or "", row.message, row.cure, row.code]
            for row in self.findings
        ]
        return plain_table(["", "check", "about", "finding", "what to do", "code"], rows, notes=[f"worst: {self.worst}"])


def sync(
    source: Source,
    store: Store | str | os.PathLike[str],
    *,
    shops: str | Shop | Sequence[str | Shop] = (),
    since: dt.datetime | dt.date | None = None,
    kinds: str | Sequence[str] = (),
    side_by_side: int = 4,
    progress: Progress = True,
) -> SyncReport:
    """Brings shops into a store: whole at first, current from then on.

    Every page is in the store together with its cursor, so a run that is interrupted, by Ctrl-C too, goes on where it was.
    A list that fails leaves the other lists and shops alone and stands in the report.

    Parameters
    ----------
    source : Client or Simulator
        Where the shops are.
    store : Store or path
        Where they go.
    shops : str, Shop or a list of them, optional
        All shops of all accounts when absent.
    since : datetime or date, optional
        How far back the first fetch of a shop goes: to the begin of that day in the shop's zone; 30 days when absent. Shops
        that were begun keep theirs.
    kinds : str or list of str, optional
        Only these lists, such as ``"order"``, ``"return"``, ``"cancellation"``, ``"package"``.
    side_by_side : int, optional
        Shops at the same time.
    progress : bool or callable, optional
        A bar in the terminal or the notebook (by tqdm, if it is installed), nothing, or a function that is given the state
        as a dict.

    Returns
    -------
    SyncReport

    Raises
    ------
    StorageError
        The store fails.
    TokenStoreError
        The file of tokens fails.

    Examples
    --------
    >>> import shopkpi as sk, tempfile, os
    >>> folder = tempfile.TemporaryDirectory()
    >>> with sk.simulator(seed=7, shops=2, orders=120, days=14) as local:
    ...     with sk.open_store(os.path.join(folder.name, "shops.db")) as store:
    ...         first = sk.sync(local, store, kinds="order", progress=False)
    ...         again = sk.sync(local, store, kinds="order", progress=False)
    >>> first.is_current, first.totals["added"] > 0, again.totals["added"]
    (True, True, 0)
    >>> folder.cleanup()
    """
    wishes = _wishes(shops, since, kinds, side_by_side)
    with _Opened(store) as opened:
        call, state = start_sync(_client(source), opened._native, wishes)
        if progress is False:
            return SyncReport(call.wait())
        show = _Bar() if progress is True else None
        told: Callable[[Mapping[str, Any]], object] = show if show is not None else progress  # type: ignore[assignment]
        try:
            return SyncReport(call.wait(lambda: told(state.snapshot())))
        finally:
            if show is not None:
                show.close()


def plan_calls(
    source: Source,
    store: Store,
    *,
    shops: str | Shop | Sequence[str | Shop] = (),
    since: dt.datetime | dt.date | None = None,
    kinds: str | Sequence[str] = (),
) -> list[dict[str, Any]]:
    """What ``sync`` would call now, as far as the store can tell; nothing is sent."""
    wishes = _wishes(shops, since, kinds, 1)
    rows: list[dict[str, Any]] = plan_sync(_client(source), store._native, wishes).wait()
    for row in rows:
        for name in ("from", "until"):
            row[name] = None if row[name] is None else dt.datetime.fromisoformat(row[name])
    return rows


def doctor(
    source: Source,
    store: Store | str | os.PathLike[str],
    *,
    kinds: str | Sequence[str] = (),
    days: int = 30,
) -> Diagnosis:
    """Looks for what is wrong: authorisation, scopes, clock, last answers, coverage, totals.

    Makes one call for each account, and one for each list of each shop.

    Parameters
    ----------
    source : Client or Simulator
        Where the shops are.
    store : Store or path
        Where they were synced to.
    kinds : str or list of str, optional
        Only these lists.
    days : int, optional
        Compares so many of the last covered days with the platform.

    Examples
    --------
    >>> import shopkpi as sk, tempfile, os
    >>> folder = tempfile.TemporaryDirectory()
    >>> with sk.simulator(seed=7, shops=1, orders=60, days=14) as local:
    ...     with sk.open_store(os.path.join(folder.name, "shops.db")) as store:
    ...         before = sk.doctor(local, store, kinds="order")
    ...         report = sk.sync(local, store, kinds="order", progress=False)
    ...         after = sk.doctor(local, store, kinds="order")
    >>> len(before.findings) > 0, after.worst
    (True, 'fine')
    >>> folder.cleanup()
    """
    chosen = [kinds] if isinstance(kinds, str) else list(kinds)
    with _Opened(store) as opened:
        rows = examine(_client(source), opened._native, chosen, days).wait()
    return Diagnosis([Finding(**row) for row in rows])


class _Opened:
    """A store for the time of a call: the caller's own, or one opened by its path."""

    def __init__(self, store: Store | str | os.PathLike[str]) -> None:
        self.mine = not isinstance(store, Store)
        self.store = store if isinstance(store, Store) else Store(store)

    def __enter__(self) -> Store:
        return self.store

    def __exit__(self, *_: object) -> None:
        if self.mine:
            self.store.close()


def _client(source: Source) -> NativeClient:
    if isinstance(source, Simulator):
        return source._own_client()._native
    if isinstance(source, Client):
        return source._native
    raise TypeError(f"{type(source).__name__} is no source of shops: give a Client or a Simulator")


def _wishes(
    shops: str | Shop | Sequence[str | Shop],
    since: dt.datetime | dt.date | None,
    kinds: str | Sequence[str],
    side_by_side: int,
) -> dict[str, Any]:
    chosen: list[str | Shop] = [shops] if isinstance(shops, str | Shop) else list(shops)
    if since is not None and not isinstance(since, dt.datetime):
        # At noon in UTC it is this day in every shop's zone.
        since = dt.datetime.combine(since, dt.time(12), dt.timezone.utc)
    return {
        "shops": [shop.id if isinstance(shop, Shop) else shop for shop in chosen],
        "since": since,
        "kinds": [kinds] if isinstance(kinds, str) else list(kinds),
        "side_by_side": side_by_side,
    }


class _Bar:
    """Documents that came in: by tqdm where it is installed, else as one line, in a notebook or on stderr."""

    def __init__(self) -> None:
        self.bar = _tqdm()
        self.line: Any = None if self.bar is not None else _line()
        self.last = ""

    def __call__(self, state: Mapping[str, Any]) -> None:
        words = f"{state['shops_ended']}/{state['shops']} shops"
        for name in ("holes", "failed"):
            if state[name]:
                words += f", {state[name]} {name}"
        if self.bar is not None:
            self.bar.total, self.bar.n = state["expected"], state["documents"]
            self.bar.set_postfix_str(words, refresh=True)
            return
        line = f"{state['documents']:,} of {state['expected']:,} documents, {words}"
        if line != self.last:
            self.line(line, len(self.last))
            self.last = line

    def close(self) -> None:
        """Ends the line."""
        if self.bar is not None:
            self.bar.close()
        elif sys.stderr.isatty():
            print(file=sys.stderr, flush=True)
        elif "ipykernel" not in sys.modules:
            print(self.last, file=sys.stderr, flush=True)


def _line() -> Callable[[str, int], object]:
    """Where a line is shown that replaces itself: an output of the notebook, the terminal, or nowhere."""
    if "ipykernel" in sys.modules:
        try:
            from IPython.display import display
        except ImportError:
            return lambda line, width: None
        show: Callable[..., Any] = display
        shown = show({"text/plain": ""}, raw=True, display_id=True)
        return lambda line, width: shown.update({"text/plain": line}, raw=True)
    if sys.stderr.isatty():
        return lambda line, width: print(f"\r{line:<{width}}", end="", file=sys.stderr, flush=True)
    return lambda line, width: None


def _tqdm() -> Any:
    import warnings

    with warnings.catch_warnings():
        # A notebook without widgets is told so by a warning and gets the bar as text.
        warnings.simplefilter("ignore")
        try:
            from tqdm.auto import tqdm
        except ImportError:
            return None
        return tqdm(unit=" documents", desc="sync", leave=True)
