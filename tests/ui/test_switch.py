"""The switch of a purpose: off at first; a word, a sign and a colour tell whether it is on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from pytestqt.qtbot import QtBot

from recorder.ui import languages
from recorder.ui.theme import TARGET, Theme
from recorder.ui.widgets.switch import Switch


@pytest.fixture(autouse=True)
def english(qtbot: QtBot) -> Iterator[None]:
    languages.use("en")
    yield
    languages.use("en")


def _switch(qtbot: QtBot, scale: int = 100) -> Switch:
    made = Switch("Selling", Theme(scale=scale))
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_is_off_at_first_and_its_name_says_so(qtbot: QtBot) -> None:
    switch = _switch(qtbot)
    assert not switch.isChecked()
    assert switch.accessibleName() == "Selling: No"
    told = QAccessible.queryAccessibleInterface(switch)
    assert told.role() == QAccessible.Role.CheckBox
    assert not told.state().checked


def test_space_and_a_finger_turn_it_and_enter_does_not(qtbot: QtBot) -> None:
    switch = _switch(qtbot)
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert switch.isChecked()
    assert switch.accessibleName() == "Selling: Yes"
    assert QAccessible.queryAccessibleInterface(switch).state().checked
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert not switch.isChecked()
    qtbot.keyClick(switch, Qt.Key.Key_Return)
    assert not switch.isChecked()


def test_without_colours_on_and_off_differ_in_word_and_in_sign(qtbot: QtBot) -> None:
    switch = _switch(qtbot)
    off = _grey(switch)
    switch.setChecked(True)
    on = _grey(switch)
    word = QRect(0, 0, switch.width() - 112, switch.height())
    assert on.copy(word) != off.copy(word)
    assert _likeness(off.copy(QRect(switch.width() - 112 + 8, 8, 48, 48))) > 0.8  # a cross
    assert _likeness(on.copy(QRect(switch.width() - 48 - 8, 8, 48, 48))) < 0.5  # a check mark


def test_it_is_mirrored_in_arabic(qtbot: QtBot) -> None:
    languages.use("ar")
    switch = _switch(qtbot)
    switch.setChecked(True)
    image = switch.grab().toImage()
    assert image.pixelColor(56, 4).name() == "#1f6f54"  # its body stands where reading ends
    assert image.pixelColor(switch.width() - 56, 4).name() != "#1f6f54"
    assert image.pixelColor(14, 32).name() == "#ffffff"  # and its knob where a yes is
    assert image.pixelColor(112 - 14, 32).name() == "#1f6f54"


@pytest.mark.parametrize("scale", [100, 125, 150, 200])
def test_its_word_has_the_room_it_needs(qtbot: QtBot, scale: int) -> None:
    switch = _switch(qtbot, scale)
    assert min(switch.width(), switch.height()) >= TARGET
    for word in ("Yes", "No"):
        assert switch.width() - 112 - 20 >= switch.fontMetrics().horizontalAdvance(word)
    assert switch.height() >= switch.fontMetrics().height()


def _grey(switch: Switch) -> QImage:
    return switch.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)


def _likeness(knob: QImage) -> float:
    """How much of a knob's sign is there in its mirror image too, 0 to 1."""
    ground = knob.pixelColor(24, 6).lightness()
    sign = {
        (x, y) for y in range(11, 37) for x in range(11, 37) if abs(knob.pixelColor(x, y).lightness() - ground) > 60
    }
    return sum((47 - x, y) in sign for x, y in sign) / len(sign)
