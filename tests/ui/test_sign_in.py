"""Who am I: a picture and a number, by finger or by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recorder.domain.lockout import PinLocked, PinWrong
from recorder.ui.context import Context
from recorder.ui.screens.sign_in import Face, SignInPage
from recorder.ui.shell import Shell

FACES = [Face(f"w-{p}", p) for p in ("kite", "fish", "lamp", "boat", "bell", "leaf", "bike", "sun", "box", "flag")]


@pytest.fixture
def page(shell: Shell, context: Context, qtbot: QtBot) -> SignInPage:
    made = SignInPage(context, FACES)
    shell.show_page(made)
    qtbot.waitUntil(lambda: made.tiles[0].hasFocus())
    return made


def test_keyboard_alone_signs_in(page: SignInPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.tiles[1], Qt.Key.Key_Space)
    assert page.tiles[1].mark == "done"
    assert page.tiles[0].mark == "none"
    with qtbot.waitSignal(page.tried) as tried:
        for digit in "4711":
            qtbot.keyClick(page, digit)
    assert tried.args == ["w-fish", "4711"]


def test_backspace_takes_the_last_digit_back(page: SignInPage, qtbot: QtBot) -> None:
    page.tiles[0].click()
    with qtbot.waitSignal(page.tried) as tried:
        for key in ("1", "2", "9"):
            qtbot.keyClick(page, key)
        qtbot.keyClick(page, Qt.Key.Key_Backspace)
        for key in ("3", "4"):
            qtbot.keyClick(page, key)
    assert tried.args == ["w-kite", "1234"]


def test_digits_count_for_nobody_before_a_picture_is_chosen(page: SignInPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.tried):
        for digit in "1234":
            qtbot.keyClick(page, digit)
            page.pad.keys[digit].click()
    assert page.told.text() == "Choose your picture first."


def test_typed_digits_are_never_shown(page: SignInPage, qtbot: QtBot) -> None:
    page.tiles[0].click()
    for digit in "987":
        qtbot.keyClick(page, digit)
    assert "987" not in " ".join(page.spoken())
    assert page.pad.dots.accessibleName() == "3 of 4 digits"


def test_a_wrong_number_says_how_many_tries_are_left(page: SignInPage) -> None:
    page.refuse(PinWrong(3, 0))
    assert page.told.isVisible()
    assert "3" in page.told.text()
    assert page.pad.isEnabled()


def test_too_many_wrong_numbers_wait(page: SignInPage, qtbot: QtBot) -> None:
    page.tiles[0].click()
    page.refuse(PinLocked(2))
    assert not page.pad.isEnabled()
    assert "00:02" in page.told.text()
    with qtbot.assertNotEmitted(page.tried):
        for digit in "1234":
            qtbot.keyClick(page, digit)
    qtbot.waitUntil(page.pad.isEnabled, timeout=5000)
    assert not page.told.isVisible()


def test_more_pictures_than_fit_come_on_another_page(page: SignInPage) -> None:
    shown = [tile.property("worker") for tile in page.tiles]
    page._more()
    rest = [tile.property("worker") for tile in page.tiles]
    assert sorted(shown + rest) == sorted(face.worker for face in FACES)


def test_no_name_of_anybody_is_on_the_screen(page: SignInPage) -> None:
    assert "Meena" not in " ".join(page.spoken())
