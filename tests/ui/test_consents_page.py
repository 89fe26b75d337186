"""My consents: what she said yes to, and taking it back on the same screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recorder.domain.clip import TakeState
from recorder.domain.consent import GIVEN
from recorder.errors import RecorderError
from recorder.ui.screens.consents import ConsentsPage
from recorder.ui.screens.notice import NoticePage
from recorder.ui.screens.today import TodayPage
from recorder.workflow import practice
from recorder.workflow.consenting import live_consent
from recorder.workflow.station import Station

from .clips import only_clip, opened, recorded
from .film import consent
from .walk import SECOND_PIN, Walk, button, enrol_second, walking


@pytest.fixture(scope="module")
def reviewed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return recorded(tmp_path_factory.mktemp("reviewed"))


@pytest.fixture
def station(reviewed: Path, tmp_path: Path) -> Iterator[Station]:
    station = opened(reviewed, tmp_path / "home")
    yield station
    station.close()


@pytest.fixture
def walk(station: Station, qtbot: QtBot) -> Iterator[Walk]:
    with walking(station, qtbot) as begun:
        begun.sign_in().consents.emit()
        yield begun


def test_it_says_what_she_agreed_to_and_what_not(walk: Walk) -> None:
    said = list(walk.on(ConsentsPage).spoken())
    assert "It counts now" in said
    assert any(words.endswith(", notice 1") for words in said)
    assert said[said.index("Teaching a robot this task") + 1] == "Yes"
    assert said[said.index("Open research") + 1] == "No"
    assert said[said.index("Selling it on to other companies") + 1] == "No"


def test_escape_leaves_the_yes_as_it_is(walk: Walk, station: Station, qtbot: QtBot) -> None:
    page = walk.on(ConsentsPage)
    with qtbot.assertNotEmitted(page.take_back), qtbot.assertNotEmitted(page.back):
        walk.press(button(page, "Take back"))
        asked = walk.question()
        assert asked.safe.hasFocus()
        said = asked.accessibleName()
        assert "What a machine has learned can't be unlearned." in said
        assert "Your pay stays yours." in said
        qtbot.keyClick(asked.safe, Qt.Key.Key_Escape)
    assert live_consent(station, station.campaign(practice.CAMPAIGN), practice.WORKER).state == GIVEN


def test_one_press_and_one_yes_take_it_back_with_all_that_was_recorded(
    walk: Walk, station: Station, qtbot: QtBot
) -> None:
    page, clip = walk.on(ConsentsPage), only_clip(station)
    walk.press(button(page, "Take back"))
    asked = walk.question()
    qtbot.keyClick(asked.safe, Qt.Key.Key_Tab)
    qtbot.keyClick(asked.do, Qt.Key.Key_Space)
    after = walk.on(ConsentsPage, page)
    assert "Taken back" in after.spoken()
    assert after.buttons == []
    assert only_clip(station).state is TakeState.DISCARDED
    assert station.keys.ids(f"clip:{clip.clip_id}") == []
    with pytest.raises(RecorderError, match="consent"):
        live_consent(station, station.campaign(practice.CAMPAIGN), practice.WORKER)
    walk.key(Qt.Key.Key_Escape)
    assert all("Asks first" in card.accessibleName() for card in walk.on(TodayPage).cards)


def test_reading_it_again_begins_with_the_notice(walk: Walk) -> None:
    walk.press(button(walk.on(ConsentsPage), "Read it again, choose anew"))
    notice = walk.on(NoticePage)
    assert "PRACTICE ONLY" in " ".join(notice.spoken())


def test_a_newer_yes_replaces_the_one_before(station: Station, qtbot: QtBot) -> None:
    consent(station)
    with walking(station, qtbot) as walk:
        walk.sign_in().consents.emit()
        page = walk.on(ConsentsPage)
        said = list(page.spoken())
        assert said.index("It counts now") < said.index("Replaced by a newer one")
        assert len(page.buttons) == 2


def test_another_worker_said_yes_to_nothing_yet(station: Station, qtbot: QtBot) -> None:
    second = enrol_second(station)
    with walking(station, qtbot) as walk:
        walk.sign_in(second, SECOND_PIN).consents.emit()
        page = walk.on(ConsentsPage)
        assert page.buttons == []
        assert "You said yes to nothing yet." in page.spoken()
