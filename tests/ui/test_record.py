"""The recording screen on a real pipeline, a film as its camera, and real keys."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recorder.domain.clip import TakeState
from recorder.errors import RecorderError
from recorder.media import camera, reconnect
from recorder.media.watchdog import CameraTrouble, WatchdogEvent
from recorder.ui.context import Context
from recorder.ui.screens import record_parts
from recorder.ui.screens.record import Phase, RecordPage
from recorder.ui.shell import Shell
from recorder.workflow import capture, practice, recording
from recorder.workflow.station import Station

from .film import Plug, consent, film

SLOW = 30_000
Make = Callable[[], RecordPage]


@pytest.fixture(scope="session")
def bench(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(film(tmp_path_factory.mktemp("films") / "bench.mkv"))


@pytest.fixture
def make(
    shell: Shell, context: Context, station: Station, bench: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Make]:
    monkeypatch.setattr(record_parts, "COUNT_MS", 60)
    consent(station)

    def run() -> RecordPage:
        campaign = station.campaign(practice.CAMPAIGN)
        page = RecordPage(context, campaign, campaign.task("fold-towel"), bench)
        shell.show_page(page)
        return page

    yield run
    qtbot.waitUntil(recording_is_over, timeout=SLOW)


@pytest.fixture
def page(make: Make, qtbot: QtBot) -> RecordPage:
    """It records, and a second is in it."""
    made = make()
    qtbot.waitUntil(lambda: made.taking.recorded_ms > 500, timeout=SLOW)
    assert made.phase is Phase.RECORDING
    return made


@pytest.fixture
def plug(monkeypatch: pytest.MonkeyPatch) -> Plug:
    """The camera's cable, which a test can pull."""
    cable = Plug()

    def opened(spec: str, **given: object) -> object:
        given["paced"] = True
        return cable.on(camera.open_source(spec, **given))  # type: ignore[arg-type]

    monkeypatch.setattr(recording, "open_source", opened)
    monkeypatch.setattr(reconnect, "open_source", opened)
    monkeypatch.setattr(capture, "RETRY_S", 0.05)
    return cable


def recording_is_over() -> bool:
    return not any(thread.name == "long-work" for thread in threading.enumerate())


def key(qtbot: QtBot, page: RecordPage, which: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget() or page, which)


def test_it_counts_three_two_one_before_anything_is_recorded(make: Make, qtbot: QtBot) -> None:
    page = make()
    counted: list[tuple[int, int, str]] = []
    page.countdown.counted.connect(lambda n: counted.append((n, page.taking.recorded_ms, page.sign.kind)))
    qtbot.waitUntil(lambda: page.phase is Phase.RECORDING, timeout=SLOW)
    assert counted == [(3, 0, "off"), (2, 0, "off"), (1, 0, "off")]
    assert page.sign.words.text() == "Recording"
    assert page.window()._rim._kind == "recording"  # type: ignore[attr-defined]


def test_escape_in_the_count_records_nothing(make: Make, qtbot: QtBot, station: Station) -> None:
    page = make()
    page.countdown._timer.timeout.disconnect()  # three stays
    qtbot.waitUntil(lambda: page.phase is Phase.COUNTDOWN, timeout=SLOW)
    with qtbot.waitSignal(page.nothing, timeout=SLOW):
        key(qtbot, page, Qt.Key.Key_Escape)
    assert page.window()._rim._kind == "none"  # type: ignore[attr-defined]
    assert [clip for clip in station.clips.all() if clip.state is TakeState.REVIEW] == []


def test_keys_mark_steps_pause_and_stop_wherever_the_focus_is(
    page: RecordPage, shell: Shell, qtbot: QtBot, station: Station
) -> None:
    qtbot.waitUntil(page.keys.next.hasFocus)
    key(qtbot, page, Qt.Key.Key_N)
    assert [card.state for card in page.cards.cards] == ["done", "now", "later"]
    assert page.line.text() == "Step 2 of 3"
    qtbot.waitUntil(lambda: len(page.taking.controls.step_starts()) == 2, timeout=SLOW)
    key(qtbot, page, Qt.Key.Key_P)
    assert (page.phase, page.sign.kind, page.notice.isVisible()) == (Phase.PAUSED, "paused", True)
    assert page.window()._rim._kind == "paused"  # type: ignore[attr-defined]
    qtbot.waitUntil(page.keys.pause.hasFocus)
    assert page.keys.pause.accessibleName() == "Go on"
    qtbot.wait(300)  # some frames fall into the pause
    key(qtbot, page, Qt.Key.Key_P)
    assert page.phase is Phase.RECORDING
    key(qtbot, page, Qt.Key.Key_Escape)
    assert page.phase is Phase.RECORDING
    before = page.taking.recorded_ms  # half a second late
    qtbot.waitUntil(lambda: page.taking.recorded_ms > before + 1000, timeout=SLOW)
    assert shell._held
    with qtbot.waitSignal(page.recorded, timeout=SLOW) as told:
        key(qtbot, page, Qt.Key.Key_Space)
        assert page.phase is Phase.CLOSING
    assert not shell._held
    clip_id, early = told.args
    manifest = station.clips.get(clip_id).manifest
    assert early is None
    assert [step["id"] for step in manifest["steps"]] == ["lay-flat", "fold-twice"]
    assert len(manifest["frames"]["gaps"]) == 1


def test_time_pay_room_alarms_and_the_last_step_are_told(page: RecordPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "00:00" not in page.figures.time.text(), timeout=SLOW)
    assert "₹0." in page.figures.pay.value.text()  # 1440.00 an hour is 0.40 a second
    assert page.figures.pay.accessibleName().startswith("Practice, not paid: ")
    qtbot.waitUntil(lambda: page.figures.room.value.text() != "", timeout=SLOW)
    assert page.taking.shown > 0
    page.taking.alarm.emit(WatchdogEvent(CameraTrouble.FROZEN_PICTURE, 0.0, began=True))
    assert page.notice.isVisible()
    assert page.notice.accessibleName() == "The picture stands still. Look at the camera."
    page.taking.alarm.emit(WatchdogEvent(CameraTrouble.FROZEN_PICTURE, 0.0, began=False))
    assert not page.notice.isVisible()
    qtbot.waitUntil(page.keys.next.hasFocus)
    for _ in range(3):
        key(qtbot, page, Qt.Key.Key_N)
    assert not page.keys.next.isEnabled()
    assert page.keys.next.accessibleName() == "This is the last step"
    assert page.line.text() == "Step 3 of 3"
    assert page.keys.pause.hasFocus()


def test_a_pulled_camera_comes_back_and_goes_on_at_her_press_in_the_same_clip(
    plug: Plug, page: RecordPage, qtbot: QtBot, station: Station
) -> None:
    plug.pulled = True
    qtbot.waitUntil(lambda: page.phase is Phase.LOST, timeout=SLOW)
    assert page.window()._rim._kind == "alarm"  # type: ignore[attr-defined]
    assert page.sign.words.text() == "Not recording"
    qtbot.waitUntil(page.lost.stop_key.hasFocus)
    assert not page.lost.on_key.isEnabled()
    key(qtbot, page, Qt.Key.Key_N)
    assert page.phase is Phase.LOST
    kept = page.taking.recorded_ms
    plug.pulled = False
    qtbot.waitUntil(page.lost.on_key.isEnabled, timeout=SLOW)
    qtbot.wait(200)
    assert page.phase is Phase.LOST  # never by itself
    key(qtbot, page, Qt.Key.Key_N)
    assert page.phase is Phase.RECORDING
    qtbot.waitUntil(lambda: page.taking.recorded_ms > kept + 1200, timeout=SLOW)  # half a second late
    with qtbot.waitSignal(page.recorded, timeout=SLOW) as told:
        key(qtbot, page, Qt.Key.Key_Space)
    assert told.args[1] is None
    assert len(station.clips.get(told.args[0]).manifest["frames"]["gaps"]) == 1


def test_a_pulled_camera_can_be_the_end(plug: Plug, page: RecordPage, qtbot: QtBot, station: Station) -> None:
    plug.pulled = True
    qtbot.waitUntil(lambda: page.phase is Phase.LOST, timeout=SLOW)
    with qtbot.waitSignal(page.recorded, timeout=SLOW) as told:
        key(qtbot, page, Qt.Key.Key_Space)
    assert station.clips.get(told.args[0]).state is TakeState.REVIEW


def test_a_full_disk_ends_the_clip_cleanly_and_says_why(
    page: RecordPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with qtbot.waitSignal(page.recorded, timeout=SLOW) as told:
        monkeypatch.setattr(recording, "STOP_FREE", 1 << 62)
    assert isinstance(told.args[1], RecorderError)
    assert told.args[1].code == "disk-full"


def test_closing_the_window_stops_and_keeps_the_clip(
    page: RecordPage, shell: Shell, qtbot: QtBot, station: Station
) -> None:
    with qtbot.assertNotEmitted(page.recorded):
        shell.close()
        qtbot.waitUntil(recording_is_over, timeout=SLOW)
    assert [clip.state for clip in station.clips.all()] == [TakeState.REVIEW]
    assert shell._rim._kind == "none"


def test_what_can_not_begin_is_told(
    shell: Shell, context: Context, station: Station, faults: list[RecorderError], qtbot: QtBot
) -> None:
    campaign = station.campaign(practice.CAMPAIGN)  # nobody said yes
    page = RecordPage(context, campaign, campaign.task("fold-towel"), "sample")
    with qtbot.assertNotEmitted(page.nothing):
        shell.show_page(page)
        qtbot.waitUntil(lambda: bool(faults), timeout=SLOW)
    assert faults[0].code == "no-consent"
