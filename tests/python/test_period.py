"""Local days from Python, against the standard library's own time zones."""

import array
from datetime import date, datetime, timezone
from zoneinfo import ZoneInfo

import numpy as np
import pytest

import shopkpi as sk

ZONES = ["America/Los_Angeles", "Europe/London", "Asia/Jakarta", "Asia/Tokyo", "America/Sao_Paulo", "America/Tijuana"]


def expected_days(seconds: list[int], zone: str) -> list[int]:
    local = (datetime.fromtimestamp(second, timezone.utc).astimezone(ZoneInfo(zone)).date() for second in seconds)
    return [day.toordinal() - date(1970, 1, 1).toordinal() for day in local]


@pytest.mark.parametrize("zone", ZONES)
def test_days_agree_with_zoneinfo(zone: str) -> None:
    hours = list(range(1_700_000_000, 1_800_000_000, 3601 * 7))
    assert list(sk.local_days(hours, zone)) == expected_days(hours, zone)


def test_buffers_and_iterables_give_the_same() -> None:
    seconds = [0, 86_399, 86_400, 1_763_769_600]
    expected = expected_days(seconds, "Asia/Jakarta")
    for given in (seconds, tuple(seconds), iter(seconds), array.array("q", seconds), np.array(seconds), np.array(seconds)[::1]):
        days = sk.local_days(given, "Asia/Jakarta")
        assert isinstance(days, array.array) and days.typecode == "i"
        assert list(days) == expected
    strided = np.arange(0, 10_000_000, 5_000, dtype=np.int64)[::-3]
    assert list(sk.local_days(strided, "Asia/Jakarta")) == expected_days(strided.tolist(), "Asia/Jakarta")
    assert np.asarray(sk.local_days(seconds, "Asia/Jakarta")).dtype == np.int32
    assert list(sk.local_days([], "Asia/Jakarta")) == []


def test_seconds_that_are_no_whole_numbers_are_refused() -> None:
    for given in ([1.5], np.array([1.0]), ["1"], [None], 5):
        with pytest.raises(TypeError):
            sk.local_days(given, "Asia/Jakarta")  # type: ignore[arg-type]
    with pytest.raises(OverflowError):
        sk.local_days([2**63], "Asia/Jakarta")


def test_period_errors_have_code_and_cure() -> None:
    with pytest.raises(sk.PeriodError) as caught:
        sk.local_days([0], "Asia/Jakata")
    assert caught.value.code == "period.unknown_zone"
    assert "Asia/Jakarta" in str(caught.value)
    assert caught.value.cure
    with pytest.raises(sk.PeriodError):
        sk.local_days([2**62], "Asia/Jakarta")


def test_time_zone_data_has_a_release() -> None:
    assert len(sk.tz_data_version()) == 5
