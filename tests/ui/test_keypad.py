"""Digits for a PIN: by finger, by keyboard, never shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from recorder.ui import languages
from recorder.ui.theme import TARGET, Theme
from recorder.ui.widgets.keypad import Keypad
from recorder.ui.words import Words


@pytest.fixture
def pad(qtbot: QtBot) -> Keypad:
    languages.use("en")
    made = Keypad(Theme())
    qtbot.addWidget(made)
    made.resize(400, 500)
    made.show()
    return made


def test_four_digits_give_themselves(pad: Keypad, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pad.entered) as entered:
        for digit in "0429":
            qtbot.mouseClick(pad.keys[digit], Qt.MouseButton.LeftButton)
    assert entered.args == ["0429"]
    assert pad.dots.accessibleName() == "0 of 4 digits"


def test_the_keyboard_gives_them_wherever_the_focus_is_on_the_pad(pad: Keypad, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pad.entered) as entered:
        for key in ("5", "7"):
            qtbot.keyClick(pad.keys["3"], key)
        qtbot.keyClick(pad.keys["3"], Qt.Key.Key_Backspace)
        for key in ("6", "0", "1"):
            qtbot.keyClick(pad.keys["3"], key)
    assert entered.args == ["5601"]


@pytest.mark.parametrize("press_ok", [Qt.Key.Key_Return, Qt.Key.Key_Enter, "ok"])
def test_a_longer_number_is_given_early_only_by_ok(press_ok: Qt.Key | str, qtbot: QtBot) -> None:
    pad = Keypad(Theme(), 6)
    qtbot.addWidget(pad)
    with qtbot.assertNotEmitted(pad.entered):
        for digit in "123":
            pad.press(digit)
        assert not pad.keys["check"].isEnabled()
        pad.press("check")
        pad.press("4")
    assert pad.keys["check"].isEnabled()
    with qtbot.waitSignal(pad.entered) as entered:
        if isinstance(press_ok, str):
            pad.keys["check"].click()
        else:
            qtbot.keyClick(pad, press_ok)
    assert entered.args == ["1234"]


def test_enter_on_a_digit_presses_it_until_there_are_enough(pad: Keypad, qtbot: QtBot) -> None:
    qtbot.keyClick(pad.keys["8"], Qt.Key.Key_Return)
    assert pad.dots.accessibleName() == "1 of 4 digits"


def test_no_more_digits_than_six_and_none_of_another_script(pad: Keypad) -> None:
    assert Keypad(Theme(), 9)._digits == 6
    for char in ("x", "४", "٣", " "):
        pad.take_key(_typed(char))
    assert pad.dots.accessibleName() == "0 of 4 digits"


def test_what_was_typed_is_nowhere_to_be_read(pad: Keypad) -> None:
    pad.press("7")
    pad.press("7")
    told = [pad.dots.accessibleName(), pad.accessibleName(), *(w.text() for w in pad.findChildren(Words))]
    assert "77" not in " ".join(told)
    assert told[0] == "2 of 4 digits"
    pad.clear()
    assert pad.dots.accessibleName() == "0 of 4 digits"


def test_each_key_has_a_name_and_room_for_a_glove(pad: Keypad) -> None:
    names = [key.accessibleName() for key in pad.keys.values()]
    assert names == ["1", "2", "3", "4", "5", "6", "7", "8", "9", "Delete the last digit", "0", "OK"]
    for key in pad.keys.values():
        assert min(key.width(), key.height()) >= TARGET


def test_digits_stand_as_on_a_telephone_in_arabic_too(qtbot: QtBot) -> None:
    languages.use("ar")
    try:
        pad = Keypad(Theme())
        qtbot.addWidget(pad)
        pad.resize(400, 500)
        pad.show()
        assert pad.keys["1"].x() < pad.keys["2"].x() < pad.keys["3"].x()
        assert pad.keys["1"].y() < pad.keys["4"].y() < pad.keys["0"].y()
    finally:
        languages.use("en")


def _typed(char: str) -> QKeyEvent:
    return QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, char)
