"""Second looks as the screens hear them: a real clip, the real service."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from recorder.domain.clip import TakeState
from recorder.ui.bridge import Bridge
from recorder.ui.look_state import LookPhase, LookState
from recorder.ui.looks import LookSignals
from recorder.workflow import practice
from recorder.workflow.station import Station

from .clips import only_clip, opened, recorded
from .walk import Walk, walking

SLOW = 120_000


@pytest.fixture(scope="module")
def reviewed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return recorded(tmp_path_factory.mktemp("reviewed"))


@pytest.fixture
def station(reviewed: Path, tmp_path: Path) -> Iterator[Station]:
    station = opened(reviewed, tmp_path / "home")
    yield station
    station.close()


@pytest.fixture
def looks(bridge: Bridge) -> Iterator[LookSignals]:
    made = LookSignals(bridge)
    yield made
    made.stop()


@pytest.fixture
def kept_away(bridge: Bridge, station: Station) -> Iterator[LookSignals]:
    """No look begins before `with looks.aside` has ended."""
    made = LookSignals(bridge)
    with made.aside(only_clip(station).clip_id):
        yield made
    made.stop()


def test_a_clip_waits_is_looked_at_and_is_clear(looks: LookSignals, station: Station, qtbot: QtBot) -> None:
    clip_id = only_clip(station).clip_id
    with looks.service.aside(clip_id):  # it may have begun by itself
        heard: list[LookState] = [looks.state(clip_id)]
        looks.changed.connect(lambda clip: heard.append(looks.state(clip)))
    qtbot.waitUntil(lambda: heard[-1].phase is LookPhase.CLEAR, timeout=SLOW)
    phases = [state.phase for state in heard]
    assert list(dict.fromkeys(phases)) == [LookPhase.WAITING, LookPhase.RUNNING, LookPhase.CLEAR]
    running = [state for state in heard if state.phase is LookPhase.RUNNING]
    assert [state.done for state in running] == sorted(state.done for state in running)
    assert {state.of for state in running} == {int(only_clip(station).manifest["frames"]["encoded"])}
    assert only_clip(station).looked
    assert only_clip(station).state is TakeState.REVIEW  # nobody promised anything


def test_a_promise_releases_and_tells_the_row(looks: LookSignals, station: Station, qtbot: QtBot) -> None:
    clip_id = only_clip(station).clip_id
    with qtbot.waitSignal(looks.released, timeout=SLOW) as told:
        looks.promise(clip_id, practice.PIN)
        assert looks.state(clip_id).promised
        looks.wake()
    assert told.args == [clip_id, practice.CAMPAIGN, 1]
    assert only_clip(station).state is TakeState.RELEASED
    assert looks.state(clip_id).released == (practice.CAMPAIGN, 1)
    assert not looks.state(clip_id).promised


def test_a_promise_under_a_wrong_number_is_told_and_releases_nothing(
    kept_away: LookSignals, station: Station, qtbot: QtBot
) -> None:
    clip_id = only_clip(station).clip_id
    kept_away.promise(clip_id, "9999")
    qtbot.waitUntil(lambda: kept_away.state(clip_id).trouble is not None, timeout=SLOW)
    trouble = kept_away.state(clip_id).trouble
    assert trouble is not None
    assert trouble.code == "wrong-pin"
    assert not kept_away.state(clip_id).promised
    assert clip_id not in kept_away.service.promises


def test_a_promise_taken_back_and_one_of_who_signs_out_release_nothing(
    looks: LookSignals, station: Station, qtbot: QtBot
) -> None:
    clip_id, promises = only_clip(station).clip_id, looks.service.promises
    for end in (lambda: looks.unpromise(clip_id), lambda: looks.forget_promises(practice.WORKER)):
        looks.promise(clip_id, practice.PIN)
        qtbot.waitUntil(lambda: clip_id in promises, timeout=SLOW)
        end()
        assert clip_id not in promises
        assert not looks.state(clip_id).promised
    looks.promise(clip_id, practice.PIN)
    qtbot.waitUntil(lambda: clip_id in promises, timeout=SLOW)
    looks.forget_promises("w-somebody-else")
    assert clip_id in promises
    looks.forget_promises(practice.WORKER)
    looks.prefer(clip_id)
    qtbot.waitUntil(lambda: looks.state(clip_id).phase is LookPhase.CLEAR, timeout=SLOW)
    assert only_clip(station).state is TakeState.REVIEW


def test_signing_out_ends_what_she_promised(station: Station, qtbot: QtBot) -> None:
    clip_id = only_clip(station).clip_id
    with walking(station, qtbot) as walk:
        today = walk.sign_in()
        looks = walk.way.looks
        looks.service.promises.make(only_clip(station), practice.PIN)
        _sign_out(walk, today)
        assert clip_id not in looks.service.promises
        qtbot.waitUntil(lambda: looks.state(clip_id).phase is LookPhase.CLEAR, timeout=SLOW)
    assert only_clip(station).state is TakeState.REVIEW


def _sign_out(walk: Walk, today: object) -> None:
    today.sign_out.emit()  # type: ignore[attr-defined]


def test_what_was_known_before_is_told_when_it_is_preferred(station: Station, bridge: Bridge, qtbot: QtBot) -> None:
    """A clip that was looked at before this start is clear at once."""
    first = LookSignals(bridge)
    clip_id = only_clip(station).clip_id
    first.wake()
    qtbot.waitUntil(lambda: first.state(clip_id).phase is LookPhase.CLEAR, timeout=SLOW)
    first.stop()
    again = LookSignals(bridge)
    assert again.state(clip_id).phase is LookPhase.WAITING
    again.prefer(clip_id)
    qtbot.waitUntil(lambda: again.state(clip_id).phase is LookPhase.CLEAR, timeout=SLOW)
    again.stop()
