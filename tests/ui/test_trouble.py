"""What went wrong: one sentence, what was kept, what to do now, a code; never a dead end."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recorder.errors import RecorderError
from recorder.ui import theme, troubles
from recorder.ui.context import Context
from recorder.ui.icons import icon
from recorder.ui.screens.today import TodayPage
from recorder.ui.screens.trouble import TroublePage
from recorder.ui.shell import Shell
from recorder.ui.troubles import Troubles
from recorder.workflow.station import Station
from tests.ui.walk import walking

CODES = sorted(Troubles().known("kept"))


def _shown(shell: Shell, context: Context, error: RecorderError) -> TroublePage:
    page = TroublePage(context, error)
    shell.show_page(page)
    return page


@pytest.mark.parametrize("code", CODES)
def test_each_known_fault_is_told_in_simple_words(code: str, qtbot: QtBot) -> None:
    told = troubles.told(RecorderError(code, "technical", "technical"))
    assert "technical" not in f"{told.what} {told.do_now}"
    for text in (told.what, told.kept, told.do_now):
        assert text.endswith(".")
        assert len(text) <= 90
    assert not icon(told.picture, 64, theme.INK).isNull()


def test_the_screen_says_what_what_was_kept_what_to_do_and_the_code(shell: Shell, context: Context) -> None:
    spoken = _shown(shell, context, RecorderError("disk-full", "", "")).spoken()
    for text in (
        "This did not work",
        "The disk is full.",
        "What was kept",
        "Everything recorded so far is safe on this station.",
        "What to do now",
        "Call the coordinator: clips must be delivered first.",
        "For the coordinator",
        "disk-full",
    ):
        assert text in spoken


def test_a_fault_without_words_of_its_own_is_told_as_it_came(shell: Shell, context: Context) -> None:
    spoken = _shown(shell, context, RecorderError("new-fault", "The press is stuck.", "Turn it off.")).spoken()
    assert "The press is stuck." in spoken
    assert "Turn it off." in spoken
    assert "new-fault" in spoken


def test_the_way_on_has_the_focus_and_every_key_finds_it(shell: Shell, context: Context, qtbot: QtBot) -> None:
    page = _shown(shell, context, RecorderError("unexpected", "", ""))
    qtbot.waitUntil(page.go_on.hasFocus)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape):
        with qtbot.waitSignal(page.closed):
            qtbot.keyClick(QApplication.focusWidget(), key)


def test_nothing_on_it_is_red(shell: Shell, context: Context, qtbot: QtBot) -> None:
    page = _shown(shell, context, RecorderError("disk-full", "", ""))
    qtbot.waitUntil(page.go_on.hasFocus)
    image = page.grab().toImage()
    pixels = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    assert theme.RED.rgb() not in pixels
    assert theme.AMBER_TINT.rgb() in pixels


def test_after_a_fault_she_is_where_it_is_safe(station: Station, qtbot: QtBot) -> None:
    with walking(station, qtbot) as walk:
        walk.sign_in()
        walk.way.fail(RecorderError("clip-unreadable", "", ""))
        walk.press(walk.on(TroublePage).go_on)
        qtbot.waitUntil(lambda: isinstance(walk.page, TodayPage))
