"""A station that can't be opened is told in the window too, in her language."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from recorder.errors import RecorderError
from recorder.ui import languages
from recorder.ui.no_start import page_of
from recorder.ui.screens.trouble import TroublePage


def test_the_fault_is_shown_and_going_on_closes_the_window(qtbot: QtBot) -> None:
    shell = page_of(RecorderError("home-in-use", "Another Fairtake is using it.", "Close it first."), "es")
    qtbot.addWidget(shell)
    with qtbot.waitExposed(shell):
        shell.show()
    page = shell.page
    assert isinstance(page, TroublePage)
    spoken = " ".join(page.spoken())
    languages.use("en")
    assert "home-in-use" in spoken
    assert "Fairtake" in spoken
    assert "Use the window that is open" not in spoken
    page.go_on.click()
    assert not shell.isVisible()
