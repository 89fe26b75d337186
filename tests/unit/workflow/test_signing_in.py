"""Signing in: her PIN, wrong ones counted wherever they are tried, and the time she is signed in."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from homes import copy, later, only_clip

from recorder.app import open_station
from recorder.domain.lockout import PinLocked, PinWrong, Tries
from recorder.errors import RecorderError
from recorder.workflow import practice, releasing, signing_in, taking_back
from recorder.workflow.signing_in import sign_in, sign_out, workers
from recorder.workflow.station import Station

HERS, WRONG = (practice.WORKER, practice.PIN), (practice.WORKER, "0000")


def wrong(station: Station, times: int = 1) -> PinWrong:
    for _ in range(times):
        with pytest.raises(PinWrong) as told:
            sign_in(station, *WRONG)
    return told.value


def locked(station: Station) -> PinLocked:
    with pytest.raises(PinLocked) as told:
        sign_in(station, *HERS)
    return told.value


def passed(station: Station, seconds: float, wall: float | None = None) -> Station:
    """The same station, so much later on the same boot; the wall clock may have been set."""
    now, moved = station.now, timedelta(seconds=seconds if wall is None else wall)
    return replace(station, now=lambda: replace(now(), wall=now().wall + moved, boottime=now().boottime + seconds))


def rebooted(station: Station, **wall: float) -> Station:
    moved = timedelta(**wall)
    now, boot = station.now, time.monotonic()
    return replace(
        station,
        now=lambda: replace(now(), wall=now().wall + moved, boot_id="f" * 32, boottime=time.monotonic() - boot),
    )


def test_the_screen_shows_pictures_and_no_names(consented: Station) -> None:
    (card,) = workers(consented)
    assert (card.worker, card.picture, card.pin_digits, card.text_scale) == (practice.WORKER, "kite", 4, 100)
    assert "Practice" not in repr(card)
    row = consented.workers.get(practice.WORKER)
    assert row is not None
    assert b"Practice" not in row.name


def test_her_pin_opens_a_session_with_her_name(consented: Station) -> None:
    signing_in.prefer(consented, practice.WORKER, "hi", 150)
    signed = sign_in(consented, *HERS)
    assert (signed.name, signed.picture, signed.language, signed.text_scale) == ("Practice", "kite", "hi", 150)
    (session,) = consented.sessions.of(practice.WORKER)
    assert (session.session_id, session.signed_out, session.seconds) == (signed.session_id, None, 0)


def test_her_time_is_noted_by_a_clock_that_nobody_sets(consented: Station) -> None:
    signed = sign_in(consented, *HERS)
    signed = replace(signed, started_monotonic=signed.started_monotonic - 60)
    signing_in.note_time(later(consented, hours=-5), signed)
    (noted,) = consented.sessions.of(practice.WORKER)
    assert 60 <= noted.seconds < 90
    assert noted.signed_out is None
    signed = replace(signed, started_monotonic=signed.started_monotonic - 60)
    sign_out(consented, signed)
    (over,) = consented.sessions.of(practice.WORKER)
    assert 120 <= over.seconds < 150
    assert over.signed_out is not None


def test_no_session_begins_with_a_wrong_pin_or_for_a_stranger(consented: Station) -> None:
    wrong(consented)
    for worker in ("w-2", consented.station_id):
        with pytest.raises(RecorderError) as told:
            sign_in(consented, worker, practice.PIN)
        assert told.value.code == "unknown-worker"
    assert consented.db.execute("SELECT count(*) FROM sessions").fetchone()[0] == 0


def test_five_wrong_ones_and_then_it_waits_even_for_the_right_one(consented: Station) -> None:
    assert [wrong(consented).tries_left for _ in range(4)] == [4, 3, 2, 1]
    last = wrong(consented)
    assert (last.tries_left, last.wait_s) == (0, 30)
    assert 29 <= locked(consented).wait_s <= 30
    assert 0 < locked(passed(consented, 28)).wait_s <= 2
    assert sign_in(passed(consented, 31), *HERS).worker == practice.WORKER
    assert consented.workers.tries(practice.WORKER) == Tries()
    assert wrong(consented).tries_left == 4


def test_each_further_one_waits_longer_and_trying_while_it_waits_adds_nothing(consented: Station) -> None:
    wrong(consented, 5)
    for _ in range(3):
        locked(consented)
    then = passed(consented, 31)
    assert wrong(then).wait_s == 60
    assert 59 <= locked(then).wait_s <= 60


def test_setting_the_clock_shortens_nothing(consented: Station) -> None:
    wrong(consented, 5)
    for hours in (-48, 48):
        assert locked(passed(consented, 1, wall=3600 * hours)).wait_s >= 28


def test_a_restart_shortens_nothing(consented: Station) -> None:
    wrong(consented, 5)
    home = consented.path
    consented.close()
    station, _ = open_station(home)
    assert 28 <= locked(station).wait_s <= 30
    back = rebooted(station, hours=-2)
    assert locked(back).wait_s == 30
    assert sign_in(passed(back, 31, wall=0), *HERS).name == "Practice"
    station.close()


def test_a_try_is_spent_before_it_is_judged(consented: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    class Cut(BaseException):
        """A power failure."""

    def cut(*_args: object) -> bytes:
        raise Cut

    with monkeypatch.context() as patch:
        patch.setattr(type(consented.vault), "unwrap_with_pin", cut)
        for _ in range(5):
            with pytest.raises(Cut):
                sign_in(consented, *WRONG)
    locked(consented)


def test_a_key_that_does_not_open_for_another_reason_is_not_her_fault(consented: Station) -> None:
    consented.keys.replace(f"worker:{practice.WORKER}", b"short")
    with pytest.raises(RecorderError) as told:
        sign_in(consented, *HERS)
    assert told.value.code == "vault-key-wrong"
    assert consented.workers.tries(practice.WORKER) == Tries()


@pytest.mark.parametrize("work", [releasing.release, taking_back.discard])
def test_every_command_counts_the_same_tries(reviewed: Station, work: Callable[[Station, str, str], object]) -> None:
    clip = only_clip(reviewed).clip_id
    wrong(reviewed, 2)
    for left in (2, 1, 0):
        with pytest.raises(PinWrong) as told:
            work(reviewed, clip, "9999")
        assert told.value.tries_left == left
    locked(reviewed)
    with pytest.raises(PinLocked):
        work(reviewed, clip, practice.PIN)
    assert reviewed.clips.open_intents() == []


def test_two_threads_share_one_count(consented: Station) -> None:
    other = consented.again()
    wrong(other, 4)
    assert wrong(consented).wait_s == 30
    with pytest.raises(PinLocked):
        sign_in(other, *HERS)
    other.close()


@pytest.mark.parametrize("percent", [99, 201])
def test_text_is_not_made_smaller_than_it_was_designed(consented: Station, percent: int) -> None:
    with pytest.raises(RecorderError) as told:
        signing_in.prefer(consented, practice.WORKER, "en", percent)
    assert told.value.code == "text-scale"


def test_a_home_made_before_gets_the_practice_worker(templates: dict[str, Path], tmp_path: Path) -> None:
    home = copy(templates["consented"], tmp_path / "home")
    station, _ = open_station(home)
    station.db.execute("DELETE FROM workers")
    station.close()
    station, _ = open_station(home)
    assert [card.picture for card in workers(station)] == ["kite"]
    assert sign_in(station, *HERS).name == "Practice"
    station.close()
