"""A new worker: the coordinator settles who she is, she alone chooses her number."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from recorder.domain.campaign import Campaign
from recorder.ui.context import Context
from recorder.ui.pictures import picture_name
from recorder.ui.screens.enrol import EnrolPage, Newcomer, NewPinPage
from recorder.ui.screens.sign_in import SignInPage
from recorder.ui.shell import Shell
from recorder.ui.widgets.focus import FocusRing
from recorder.workflow import enrolling, practice
from recorder.workflow.station import Station
from tests.ui.walk import Walk, walking


@pytest.fixture
def campaigns(station: Station) -> list[Campaign]:
    """The practice campaign, and one like it that is real."""
    offer = station.campaign(practice.CAMPAIGN)
    real = replace(offer, document=offer.document | {"id": "field", "practice": False, "minimum_age": 21})
    return [offer, real]


@pytest.fixture
def page(shell: Shell, context: Context, station: Station, campaigns: list[Campaign], qtbot: QtBot) -> EnrolPage:
    context.person = None
    made = EnrolPage(context, campaigns, enrolling.free_pictures(station))
    shell.show_page(made)
    qtbot.waitUntil(made.name.hasFocus)
    return made


def test_who_she_is_is_settled_by_the_keyboard(page: EnrolPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.name, " Ravi ")
    qtbot.keyClick(page.tiles[1], Qt.Key.Key_Space)
    qtbot.keyClick(page.age, Qt.Key.Key_Space)
    with qtbot.waitSignal(page.settled) as settled:
        qtbot.keyClick(page.on, Qt.Key.Key_Space)
    picture = page.tiles[1].property("picture")
    assert settled.args == [Newcomer(practice.CAMPAIGN, "Ravi", picture, True, None, "")]


def test_what_is_missing_is_said_one_after_the_other(page: EnrolPage) -> None:
    assert not page.on.isEnabled()
    assert page.on.accessibleName() == "The name is missing"
    page.name.setText("Ravi")
    assert page.on.accessibleName() == "The picture is missing"
    page.tiles[0].click()
    assert page.on.accessibleName() == "Too young for this work"
    assert not page.on.isEnabled()
    page.age.click()
    assert page.on.isEnabled()
    page.name.setText("  ")
    assert not page.on.isEnabled()


def test_real_work_asks_for_the_coordinators_key_and_its_own_age(
    page: EnrolPage, campaigns: list[Campaign], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "18" in page.age_words.text()
    assert not page.key.isVisible()
    page.name.setText("Ravi")
    page.tiles[0].click()
    page.age.click()
    page.works[1].click()
    assert "21" in page.age_words.text()
    assert page.key.isVisible()
    assert page.on.accessibleName() == "The coordinator's key is missing"
    assert not page._banner.isVisible()
    key = tmp_path / "coordinator"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(key), ""))
    page.key.click()
    page.passphrase.setText("secret words")
    assert page.passphrase.echoMode() is QLineEdit.EchoMode.Password
    with qtbot.waitSignal(page.settled) as settled:
        page.on.click()
    assert settled.args[0].key_file == key
    assert settled.args[0].passphrase == "secret words"


def test_the_chosen_work_and_picture_have_a_sign_besides_their_colour(page: EnrolPage) -> None:
    assert [sign.isVisible() for sign in page._signs] == [True, False]
    page.works[1].click()
    assert [sign.isVisible() for sign in page._signs] == [False, True]
    assert [work.isChecked() for work in page.works] == [False, True]
    page.tiles[2].click()
    assert [tile.mark for tile in page.tiles].count("here") == 1
    assert page.tiles[2].isChecked()


def test_every_picture_has_a_name_and_none_is_somebodys_already(page: EnrolPage, station: Station) -> None:
    taken = {row.picture for row in station.workers.all()}
    pictures = [tile.property("picture") for tile in page.tiles]
    assert not taken & set(pictures)
    assert [tile.accessibleName() for tile in page.tiles] == [picture_name(picture) for picture in pictures]
    assert len({tile.accessibleName() for tile in page.tiles}) == len(pictures)


def test_the_line_that_is_written_in_shows_the_focus(page: EnrolPage, shell: Shell) -> None:
    (ring,) = shell.findChildren(FocusRing)
    assert ring.widget() is page.name
    assert ring.isVisible()


@pytest.fixture
def number(shell: Shell, context: Context, qtbot: QtBot) -> NewPinPage:
    context.person = None
    made = NewPinPage(context, "fish", 4)
    shell.show_page(made)
    qtbot.waitUntil(made.pad.keys["1"].hasFocus)
    return made


def _type(qtbot: QtBot, page: NewPinPage, pin: str) -> None:
    for digit in pin:
        qtbot.keyClick(QApplication.focusWidget() or page, digit)


def test_her_number_is_chosen_when_it_came_twice(number: NewPinPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(number.chosen):
        _type(qtbot, number, "8642")
    assert number.told.text() == "Once more, the same number."
    with qtbot.waitSignal(number.chosen) as chosen:
        _type(qtbot, number, "8642")
    assert chosen.args == ["8642"]


def test_two_different_numbers_begin_anew(number: NewPinPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(number.chosen):
        _type(qtbot, number, "8642")
        _type(qtbot, number, "8643")
        assert number.told.text() == "These were two numbers. Begin again."
        _type(qtbot, number, "8643")
    with qtbot.waitSignal(number.chosen) as chosen:
        _type(qtbot, number, "8643")
    assert chosen.args == ["8643"]


def test_she_is_enrolled_and_signs_in_with_her_picture(station: Station, qtbot: QtBot) -> None:
    with walking(station, qtbot) as walk:
        _enrol(walk, "Ravi", "8642")
        (new,) = [row for row in station.workers.all() if row.worker != practice.WORKER]
        today = walk.sign_in(new.worker, "8642")
        assert "Ravi" in today.title.text()


def test_leaving_before_the_number_enrols_nobody(station: Station, qtbot: QtBot) -> None:
    with walking(station, qtbot) as walk:
        _settle(walk, "Ravi")
        walk.on(NewPinPage)
        walk.key(Qt.Key.Key_Escape)
        walk.on(EnrolPage)
        walk.key(Qt.Key.Key_Escape)
        walk.on(SignInPage)
        assert [row.worker for row in station.workers.all()] == [practice.WORKER]


def _settle(walk: Walk, name: str) -> None:
    walk.press(walk.on(SignInPage).helper)
    page = walk.on(EnrolPage)
    walk.qtbot.keyClicks(page.name, name)
    walk.press(page.tiles[0])
    walk.press(page.age)
    walk.press(page.on)


def _enrol(walk: Walk, name: str, pin: str) -> None:
    _settle(walk, name)
    page = walk.on(NewPinPage)
    for digit in pin + pin:
        walk.qtbot.keyClick(page, digit)
    walk.on(SignInPage)
