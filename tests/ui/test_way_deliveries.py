"""The way to the deliveries and back: a real clip, a real dispatcher, a real folder."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from recorder.domain.clip import DeliveryState
from recorder.ui import way_deliveries
from recorder.ui.screens.clips import ClipsPage
from recorder.ui.screens.deliveries import DeliveriesPage
from recorder.ui.screens.delivery import DeliveryPage
from recorder.ui.screens.sign_in import SignInPage
from recorder.ui.screens.today import TodayPage
from recorder.ui.widgets.delivery_sign import DeliverySign
from recorder.workflow import practice, taking_back
from recorder.workflow.station import Station

from .clips import only_clip, opened, recorded
from .walk import SLOW, Walk, button, enrol_second, walking

S = DeliveryState


@pytest.fixture(scope="module")
def released(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return recorded(tmp_path_factory.mktemp("released"), released=True)


@pytest.fixture
def station(released: Path, tmp_path: Path) -> Iterator[Station]:
    station = opened(released, tmp_path / "home")
    yield station
    station.close()


@pytest.fixture
def inbox(station: Station) -> Path:
    """Where the practice buyer's clips go; it is not there yet."""
    place = station.path / "practice" / "inbox"
    place.rmdir()
    return place


@pytest.fixture
def walk(station: Station, qtbot: QtBot) -> Iterator[Walk]:
    with walking(station, qtbot) as begun:
        yield begun


def sign(walk: Walk) -> DeliverySign:
    (found,) = walk.page.findChildren(DeliverySign)
    return found


def shows(walk: Walk, kind: str) -> Callable[[], bool]:
    return lambda: walk.way.sending.sign.kind == kind


def to_the_list(walk: Walk) -> DeliveriesPage:
    before = walk.page
    walk.press(sign(walk))
    return walk.on(DeliveriesPage, before)


def state(page: QWidget) -> DeliveryState:
    assert isinstance(page, DeliveriesPage)
    (row,) = page.list.rows.rows
    return row.line.state


def open_first(walk: Walk) -> DeliveryPage:
    page = walk.on(DeliveriesPage)
    walk.qtbot.waitUntil(page.list.hasFocus)
    walk.qtbot.keyClick(page.list, Qt.Key.Key_Return)
    return walk.on(DeliveryPage)


def act(walk: Walk, name: str) -> DeliveriesPage:
    page = open_first(walk)
    walk.press(button(page, name))
    return walk.on(DeliveriesPage)


def test_what_was_released_goes_by_itself_while_the_window_is_open(walk: Walk, station: Station, qtbot: QtBot) -> None:
    walk.on(SignInPage)
    qtbot.waitUntil(shows(walk, "done"), timeout=SLOW)
    assert sign(walk).accessibleName() == "All clips are delivered."
    assert sign(walk).focusPolicy() == Qt.FocusPolicy.NoFocus, "nobody is signed in"
    clip = only_clip(station)
    assert [d.state for d in station.deliveries.all(clip.clip_id)] == [S.RECEIVED]
    assert list((station.path / "practice" / "inbox").rglob("clip.json"))
    walk.sign_in()
    qtbot.waitUntil(shows(walk, "done"), timeout=SLOW)
    page = to_the_list(walk)
    assert state(page) is S.RECEIVED
    assert any("All of it is there" in text for text in page.spoken())
    assert any("Fold a towel" in text for text in page.spoken())
    qtbot.keyClick(page.list, Qt.Key.Key_Escape)
    walk.on(TodayPage)


def test_a_place_that_is_not_there_is_told_and_she_may_hold_let_go_and_try(
    inbox: Path, walk: Walk, station: Station, qtbot: QtBot
) -> None:
    walk.sign_in()
    qtbot.waitUntil(lambda: station.targets.all()[0].code == "not-there", timeout=SLOW)
    qtbot.waitUntil(shows(walk, "waiting"), timeout=SLOW)
    page = to_the_list(walk)
    assert state(page) is S.WAITING
    assert any("The stick is not there" in text for text in page.spoken())
    assert state(act(walk, "Hold it")) is S.HELD
    assert any("You hold it" in text for text in walk.page.spoken())
    qtbot.waitUntil(shows(walk, "held"), timeout=SLOW)
    assert state(act(walk, "Let it go")) is S.WAITING
    inbox.mkdir()
    page = act(walk, "Try now")
    qtbot.waitUntil(lambda: state(walk.page) is S.RECEIVED, timeout=SLOW)
    qtbot.waitUntil(shows(walk, "done"), timeout=SLOW)


def test_one_that_is_looked_at_is_followed(inbox: Path, walk: Walk, station: Station, qtbot: QtBot) -> None:
    walk.sign_in()
    qtbot.waitUntil(lambda: station.targets.all()[0].code == "not-there", timeout=SLOW)
    to_the_list(walk)
    page = open_first(walk)
    assert "Plug the stick in." in page.spoken()
    inbox.mkdir()
    station.targets.try_now(practice.CAMPAIGN, practice.TARGET)
    walk.way.sending.wake()
    qtbot.waitUntil(lambda: page.row.line.state is S.RECEIVED, timeout=SLOW)
    assert "All of it is there, and it was checked." in page.spoken()
    assert page.buttons == []
    page.back.emit()
    assert state(walk.on(DeliveriesPage)) is S.RECEIVED


def test_back_leads_to_where_she_was(inbox: Path, walk: Walk, qtbot: QtBot) -> None:
    walk.sign_in().clips.emit()
    walk.on(ClipsPage)
    page = to_the_list(walk)
    page.chips[S.WAITING].click()
    page = walk.on(DeliveriesPage, page)
    assert page.only is S.WAITING
    assert state(page) is S.WAITING
    open_first(walk)
    qtbot.keyClick(walk.page, Qt.Key.Key_Escape)
    page = walk.on(DeliveriesPage)
    assert page.only is S.WAITING, "the same ones as before"
    page.back.emit()
    walk.on(ClipsPage)


def test_another_worker_sees_none_of_it(inbox: Path, station: Station, qtbot: QtBot) -> None:
    second = enrol_second(station)
    with walking(station, qtbot) as walk:
        walk.sign_in(second, "8642")
        page = to_the_list(walk)
        assert page.list.rows.rows == []
        assert "Nothing was given yet, so nothing is sent." in page.spoken()
        qtbot.waitUntil(lambda: walk.way.sending.sign.kind == "quiet", timeout=SLOW)
        assert sign(walk).accessibleName() == "Nothing waits to be sent."


def test_a_clip_that_was_taken_back_says_so_and_offers_nothing(
    inbox: Path, station: Station, walk: Walk, qtbot: QtBot
) -> None:
    taking_back.withdraw(station, only_clip(station).clip_id, practice.PIN)
    walk.sign_in()
    page = to_the_list(walk)
    assert any("You took this clip back" in text for text in page.spoken())
    assert open_first(walk).buttons == []


def test_pages_of_rows_are_read_one_after_the_other(
    inbox: Path, station: Station, walk: Walk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(way_deliveries, "PAGE", 1)
    station.deliveries.queue(only_clip(station).clip_id, 2, practice.TARGET, station.at())
    walk.sign_in()
    page = to_the_list(walk)
    qtbot.waitUntil(lambda: len(page.list.rows.rows) == 2, timeout=SLOW)
    assert len({row.line.key for row in page.list.rows.rows}) == 2


def test_the_dispatcher_ends_with_the_window(station: Station, qtbot: QtBot) -> None:
    def running() -> list[threading.Thread]:
        return [thread for thread in threading.enumerate() if thread.name.startswith("deliver")]

    with walking(station, qtbot) as walk:
        walk.on(SignInPage)
        qtbot.waitUntil(lambda: bool(running()), timeout=SLOW)
    assert running() == []
