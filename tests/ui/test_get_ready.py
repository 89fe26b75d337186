"""Before a recording: what is looked at, who it is, and that the camera is free when it starts."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recorder.errors import RecorderError
from recorder.media.readings import Light, Readings
from recorder.media.watchdog import CameraTrouble, WatchdogEvent
from recorder.ui.context import Context
from recorder.ui.screens.get_ready import GetReadyPage
from recorder.ui.screens.ready_checks import room_words
from recorder.ui.shell import Shell
from recorder.workflow import practice
from recorder.workflow.station import Station

from .film import film

Make = Callable[..., GetReadyPage]
SLOW = 30_000


@pytest.fixture
def make(shell: Shell, context: Context, station: Station, qtbot: QtBot) -> Iterator[Make]:
    def run(**given: object) -> GetReadyPage:
        campaign = station.campaign(practice.CAMPAIGN)
        page = GetReadyPage(context, campaign, campaign.task("fold-towel"), **given)  # type: ignore[arg-type]
        shell.show_page(page)
        return page

    yield run
    qtbot.waitUntil(
        lambda: not any(thread.name.startswith("preview") for thread in threading.enumerate()), timeout=SLOW
    )


@pytest.fixture
def fed(make: Make, qtbot: QtBot) -> GetReadyPage:
    """A page that is told plain readings, with no camera behind it."""
    page = make(cameras=[])
    qtbot.waitUntil(lambda: page.checks.rows["disk"].kind == "good")
    page._poll.stop()
    page.camera = "told"
    return page


def readings(**changes: object) -> Readings:
    told = {"light": Light.OK, "mean_luma": 130.0, "sharp": True, "sharpness": 200.0, "moving": True,
            "moved_share": 0.05, "fps": 30.0, "size": (1280, 720), "name": "told"}  # fmt: skip
    return Readings(**(told | changes))  # type: ignore[arg-type]


def kinds(page: GetReadyPage) -> dict[str, str]:
    return {name: row.kind for name, row in page.checks.rows.items()}


def test_a_real_film_gets_all_marks_and_space_starts_with_the_camera_free(
    make: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    camera = str(film(tmp_path / "film.mkv"))
    page = make(cameras=[(camera, "Bench camera")])
    assert not page.possible
    qtbot.waitUntil(lambda: page.possible, timeout=SLOW)
    qtbot.waitUntil(lambda: page.live.shown > 3, timeout=SLOW)
    assert kinds(page) | {"camera": ""} == {"hands": "good", "light": "good", "sharp": "good", "camera": "",
                                            "disk": "good", "sign": "remind"}  # fmt: skip
    assert page.start_row.button.hasFocus()
    with qtbot.waitSignal(page.start_take, timeout=SLOW) as started:
        qtbot.keyClick(page.start_row.button, Qt.Key.Key_Space)
    assert started.args == [camera]
    assert not page.live.open


def test_no_camera_says_so_and_waits(make: Make, qtbot: QtBot) -> None:
    page = make(cameras=[])
    qtbot.waitUntil(lambda: page.checks.rows["camera"].hint == "No camera: plug one in")
    assert page.video.message == "No camera: plug one in. The picture then comes by itself."
    assert page.start_row.button.accessibleName() == "Not yet. First the camera."
    with qtbot.assertNotEmitted(page.start_take, wait=100):
        qtbot.keyClick(page.start_row.button, Qt.Key.Key_Space)


def test_a_camera_that_is_plugged_in_appears_and_another_can_be_chosen(
    make: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    found: list[tuple[str, str]] = []
    monkeypatch.setattr("recorder.ui.screens.get_ready.cameras", lambda *, practice: list(found))
    monkeypatch.setattr("recorder.ui.screens.get_ready._POLL_MS", 50)
    page = make()
    qtbot.waitUntil(lambda: page.checks.rows["camera"].hint == "No camera: plug one in")
    one, two = str(film(tmp_path / "one.mkv", 1)), str(film(tmp_path / "two.mkv", 1))
    found.append((one, "Bench camera"))
    qtbot.waitUntil(lambda: page.camera == one)
    assert not page.other.isVisible()
    found.append((two, "Hall camera"))
    qtbot.waitUntil(page.other.isVisible)
    assert page.camera == one
    qtbot.keyClick(page.other, Qt.Key.Key_Space)
    assert page.camera == two
    assert page.other.accessibleName() == "Camera: Hall camera. Press for another one."


def test_hands_camera_and_disk_decide_and_light_and_sharpness_only_advise(fed: GetReadyPage) -> None:
    fed.show_readings(readings(light=Light.LOW, sharp=False, fps=12.0))
    assert kinds(fed)["light"] == kinds(fed)["sharp"] == kinds(fed)["camera"] == "advise"
    assert fed.possible
    fed.show_room(0, possible=True)
    assert fed.start_row.reason.text() == "The disk has no room."
    assert not fed.possible
    fed.show_room(47, possible=True)
    assert fed.possible
    fed.show_trouble(RecorderError("camera-in-use", "It is there.", "Close other programs."))
    assert fed.checks.rows["camera"].hint == "Another program uses it"
    assert not fed.possible


def test_hands_that_moved_may_rest_a_while_but_must_have_moved(fed: GetReadyPage) -> None:
    fed.show_readings(readings(moving=False))
    assert fed.start_row.reason.text() == "First show your hands."
    fed.show_readings(readings())
    for _ in range(9):
        fed.show_readings(readings(moving=False))
    assert fed.possible
    fed.show_readings(readings(moving=False))
    assert not fed.possible


def test_the_watchdogs_alarm_stands_until_the_next_readings(fed: GetReadyPage) -> None:
    fed.show_readings(readings())
    fed.show_trouble(WatchdogEvent(CameraTrouble.NO_NEW_FRAME, 0.0, began=True))
    assert kinds(fed)["camera"] == "stop"
    assert not fed.possible
    fed.show_readings(readings())
    assert fed.possible


def test_who_records_is_named_and_somebody_else_can_say_so(fed: GetReadyPage, qtbot: QtBot) -> None:
    assert fed.who.accessibleName() == "Recording as: Meena"
    with qtbot.waitSignal(fed.not_me):
        qtbot.keyClick(fed.who.not_me, Qt.Key.Key_Space)
    with qtbot.waitSignal(fed.back):
        qtbot.keyClick(fed, Qt.Key.Key_Escape)


def test_focus_starts_on_the_red_button_and_goes_on_to_not_me(fed: GetReadyPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(fed.start_row.button.hasFocus)
    qtbot.keyClick(fed.start_row.button, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is fed.who.not_me


def test_what_is_read_aloud_tells_each_mark(fed: GetReadyPage) -> None:
    fed.show_readings(readings(light=Light.LOW))
    told = list(fed.spoken())
    assert "Light. A little dark: lamp on. could be better" in told
    assert told[-1] == "Press to start"
    assert fed.checks.rows["light"].accessibleName() in told


def test_room_is_told_in_minutes_and_in_hours_where_there_are_many(shell: Shell) -> None:
    assert [room_words(n) for n in (1, 47, 299, 300)] == ["1 min", "47 min", "299 min", "5 h"]
