"""The Monday-morning brief."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Sequence

from shopkpi._native import Basis, Brief, Currency, FxTable, make_brief
from shopkpi.data import Data, as_dataset

__all__ = ["brief"]


def brief(
    data: Data,
    *,
    basis: Basis | str = "paid_net",
    second: Basis | str | None = "tiktok_analytics",
    by: str = "shop_id",
    by_name: str | tuple[str, str] | None = None,
    top: int = 10,
    as_of: dt.date | None = None,
    currency: Currency | str | None = None,
    person: str | None = None,
    team: str | None = None,
    title: str | tuple[str, str] | None = None,
    sources: Sequence[tuple[str, str]] = (),
    made_at: dt.datetime | None = None,
    fx: FxTable | None = None,
    zone: str | None = None,
    threads: int | None = None,
) -> Brief:
    """Makes the brief for Monday morning: what was sold, the pace of the month, why the last month was not its plan, and
    the target of the next one, split to weeks, days, people and shops.

    Parameters
    ----------
    data : Dataset, Store, mapping of tables, exports, or one table
        The facts, as for ``compute``.
    basis, second : Basis or str
        What counts (口径), and the basis that is shown beside it.
    by, by_name : str
        What the figures are broken down by, and what it is called: one text, or an English and a Chinese one.
    top : int
        How many of these are shown by themselves.
    as_of : datetime.date, optional
        The last complete local day. Without it, the day through which the data says it is complete.
    currency, fx, zone : optional
        As for ``compute``.
    person, team : str, optional
        For whom the brief is; everything without them.
    title : str, optional
        One text, or an English and a Chinese one.
    sources : list of (name, account), optional
        Named in the brief as the sources of the data.
    made_at : datetime.datetime, optional
        The moment that the brief names; now without it.
    threads : int, optional
        The result does not depend on it.

    Returns
    -------
    Brief
        It shows itself in a notebook; ``save(folder)`` writes the page, Markdown and JSON.

    Raises
    ------
    ReportError
        No day is known to be complete; nothing was sold.
    EngineError
        Several currencies without exchange rates, and whatever else ``compute`` refuses.

    Examples
    --------
    >>> import datetime as dt, shopkpi as sk
    >>> day = dt.date(2026, 9, 1)
    >>> lines = [{"order_id": f"{n}", "line_id": "1", "shop_id": "7495000000000000001", "currency": "THB", "quantity": 1,
    ...           "create_time": f"{day + dt.timedelta(n)}T05:00:00Z", "paid_time": f"{day + dt.timedelta(n)}T05:01:00Z",
    ...           "status": "COMPLETED", "unit_price": str(100 + n % 7)} for n in range(80)]
    >>> brief = sk.brief({"order_lines": lines}, zone="Asia/Bangkok", as_of=dt.date(2026, 11, 15))
    >>> brief.value("to-date.gmv")
    Decimal('1547')
    """
    dataset = as_dataset(data, zone=zone, fx=fx, tables=lambda: ("order_lines", "after_sales"))
    return make_brief(
        dataset._native,
        basis,
        made_at if made_at is not None else dt.datetime.now(dt.timezone.utc),
        second=second,
        by=by,
        by_name=_both(by_name),
        top=top,
        as_of=as_of,
        currency=currency,
        person=person,
        team=team,
        title=_both(title),
        sources=list(sources),
        threads=threads if threads is not None else os.cpu_count() or 1,
    )


def _both(text: str | tuple[str, str] | None) -> tuple[str, str] | None:
    return (text, text) if isinstance(text, str) else text
