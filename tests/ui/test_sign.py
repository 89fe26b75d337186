"""The act of signing: what she says yes to stands beside her number; wrong numbers are told and wait."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recorder.domain.lockout import PinLocked, PinWrong
from recorder.ui.context import Context
from recorder.ui.screens.pin import PinPage
from recorder.ui.shell import Shell
from tests.ui.walk import button

LINES = [("check", "Teaching a robot"), ("cross", "Selling it on")]


@pytest.fixture
def page(shell: Shell, context: Context, qtbot: QtBot) -> PinPage:
    made = PinPage(context, "Sign with your number", "With it you say yes", LINES, 4)
    shell.show_page(made)
    qtbot.waitUntil(made.pad.keys["1"].hasFocus)
    return made


def _type(qtbot: QtBot, page: PinPage, pin: str) -> None:
    for digit in pin:
        qtbot.keyClick(QApplication.focusWidget() or page, digit)


def test_her_number_is_given_by_keyboard_and_by_finger(page: PinPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.given) as given:
        _type(qtbot, page, "4711")
    assert given.args == ["4711"]
    with qtbot.waitSignal(page.given) as given:
        for digit in "0815":
            qtbot.mouseClick(page.pad.keys[digit], Qt.MouseButton.LeftButton)
    assert given.args == ["0815"]


def test_what_she_signs_is_on_the_screen_and_her_number_is_not(page: PinPage, qtbot: QtBot) -> None:
    _type(qtbot, page, "987")
    spoken = page.spoken()
    for _, text in LINES:
        assert text in spoken
    assert "987" not in " ".join(spoken)


def test_a_wrong_number_says_how_many_tries_are_left_and_begins_anew(page: PinPage, qtbot: QtBot) -> None:
    _type(qtbot, page, "12")
    page.refuse(PinWrong(3, 0))
    assert page.told.isVisible()
    assert "3 tries left" in page.told.text()
    assert page.pad.dots.accessibleName() == "0 of 4 digits"
    page.refuse(PinWrong(1, 0))
    assert "1 try left" in page.told.text()
    with qtbot.waitSignal(page.given) as given:
        _type(qtbot, page, "1234")
    assert given.args == ["1234"]


def test_too_many_wrong_numbers_wait_and_then_it_goes_on(page: PinPage, qtbot: QtBot) -> None:
    page.refuse(PinLocked(2))
    assert "00:02" in page.told.text()
    with qtbot.assertNotEmitted(page.given):
        _type(qtbot, page, "1234")
    qtbot.waitUntil(page.pad.isEnabled, timeout=5000)
    assert not page.told.isVisible()
    with qtbot.waitSignal(page.given):
        _type(qtbot, page, "1234")


def test_no_and_escape_refuse_also_while_it_waits(page: PinPage, qtbot: QtBot) -> None:
    page.refuse(PinLocked(60))
    for refuse in (
        lambda: qtbot.keyClick(button(page, "No, go back"), Qt.Key.Key_Space),
        lambda: qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Escape),
        page.back.emit,
    ):
        with qtbot.waitSignal(page.refused), qtbot.assertNotEmitted(page.given):
            refuse()


def test_enter_on_half_a_number_signs_nothing(page: PinPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.given):
        _type(qtbot, page, "123")
        page.pad.press("check")
        qtbot.keyClick(page.pad, Qt.Key.Key_Return)
