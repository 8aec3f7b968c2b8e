"""What calls give back."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any, NamedTuple


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


def answer_of(text: str) -> Answer:
    """An answer from the text in which the library gives it."""
    document = json.loads(text, parse_float=Decimal)
    document["seconds"] = float(document["seconds"])
    return Answer(**document)


def raw_of(row: tuple[int, list[tuple[str, str]], bytes, int]) -> RawAnswer:
    """An answer as it came."""
    status, headers, body, attempts = row
    return RawAnswer(status, dict(headers), body, attempts)
