"""Where the station can't even be opened: the window says why, for who started it from an icon and sees no terminal."""

from __future__ import annotations

from typing import cast

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from recorder.errors import RecorderError
from recorder.ui import languages
from recorder.ui.bridge import Bridge
from recorder.ui.context import Context
from recorder.ui.screens.trouble import TroublePage
from recorder.ui.shell import Shell
from recorder.ui.speech import Speech


def tell(error: RecorderError, language: str | None) -> None:
    """Show a fault of the start until it was read; not on a platform where nobody could see it."""
    if QGuiApplication.platformName() in ("offscreen", "minimal"):
        return
    shell = page_of(error, language)
    shell.show()
    shell.activateWindow()
    QApplication.exec()
    shell.deleteLater()


def page_of(error: RecorderError, language: str | None) -> Shell:
    """The window with the fault in it; it closes when she goes on."""
    shell = Shell()
    code = languages.use(language or "en").code
    no_bridge = cast("Bridge", None)  # there is no station to ask; this one page asks nothing
    page = TroublePage(Context(shell.theme, no_bridge, Speech(), shell, lambda _error: None, code), error)
    page.closed.connect(shell.close)
    shell.show_page(page)
    return shell
