"""Time: claimed as it was read, and never dated back unnoticed."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recorder.domain.moment import TOLERANCE, Moment, parse_stamp, refuse_past, stamp
from recorder.errors import RecorderError

NOON = datetime(2026, 11, 22, 12, 0, 0, tzinfo=UTC)


def at(wall: datetime) -> Moment:
    return Moment(wall, False, "5c1e0000aaaa", 918.2731)


def test_says_what_it_read_in_clip_and_receipt() -> None:
    assert at(NOON).document() == {
        "wall": "2026-11-22T12:00:00Z",
        "boot_id": "5c1e0000aaaa",
        "boottime_s": 918.273,
        "synced": False,
    }
    assert at(NOON).line() == "2026-11-22T12:00:00Z unsynced boot 5c1e0000 +918.273s"
    assert Moment(NOON, True, "a" * 32, 0.0).line() == "2026-11-22T12:00:00Z synced boot aaaaaaaa +0.000s"


def test_a_stamp_is_in_utc_wherever_the_station_stands() -> None:
    assert stamp(NOON.astimezone(timezone(timedelta(hours=5, minutes=30)))) == "2026-11-22T12:00:00Z"


@given(st.datetimes(datetime(1000, 1, 1), datetime(9999, 12, 31)).map(lambda d: d.replace(microsecond=0, tzinfo=UTC)))
def test_a_stamp_is_read_again(wall: datetime) -> None:
    assert parse_stamp(stamp(wall)) == wall


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026-11-22",
        "2026-11-22T12:00:00",
        "2026-11-22T12:00:00+00:00",
        "2026-11-22 12:00:00Z",
        "2026-1-2T3:4:5Z",
        "2026-13-01T00:00:00Z",
        "2026-02-30T00:00:00Z",
        "2026-11-22T12:00:60Z",
        "2026-11-22T12:00:00Z\n",
        "2026-11-22t12:00:00z",
        "٢٠٢٦-11-22T12:00:00Z",
    ],
)
def test_refuses_a_time_in_any_other_form(text: str) -> None:
    with pytest.raises(ValueError):
        parse_stamp(text)


@pytest.mark.parametrize("back", [timedelta(0), TOLERANCE, -timedelta(days=1)])
def test_a_clock_that_stands_about_right_may_date(back: timedelta) -> None:
    refuse_past(at(NOON - back), NOON)
    refuse_past(at(NOON), None)


def test_a_clock_that_went_back_may_not() -> None:
    with pytest.raises(RecorderError) as told:
        refuse_past(at(NOON - TOLERANCE - timedelta(seconds=1)), NOON)
    assert told.value.code == "clock-went-back"
    assert "2026-11-22T12:00:00Z" in told.value.what
    assert "kept" in told.value.what
