"""A walk along the worker's way: the real window on a real station, waiting for the screens that must come."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from recorder.ui.page import Page
from recorder.ui.screens.sign_in import SignInPage
from recorder.ui.screens.today import TodayPage
from recorder.ui.screens.trouble import TroublePage
from recorder.ui.way import Way
from recorder.ui.widgets.dialog import Dialog
from recorder.ui.widgets.press import Button
from recorder.workflow import enrolling, practice
from recorder.workflow.recovery import Recovered
from recorder.workflow.station import Station

P = TypeVar("P", bound=Page)
SLOW = 30_000
SECOND_PIN = "8642"


class Walk:
    """Presses what a worker presses, and waits for the screen that must come."""

    def __init__(self, way: Way, qtbot: QtBot) -> None:
        self.way, self.qtbot = way, qtbot

    def on(self, kind: type[P], after: Page | None = None, ms: int = SLOW) -> P:
        """Wait until a screen of this kind is shown, another one than `after`."""
        kinds = (kind, TroublePage)
        self.qtbot.waitUntil(lambda: isinstance(self.page, kinds) and self.page is not after, timeout=ms)
        if isinstance(self.page, TroublePage) and kind is not TroublePage:
            pytest.fail(" ".join(self.page.spoken()))
        assert isinstance(self.page, kind)
        return self.page

    @property
    def page(self) -> Page:
        """What is shown now."""
        assert self.way.shell.page is not None
        return self.way.shell.page

    def sign_in(self, worker: str = practice.WORKER, pin: str = practice.PIN) -> TodayPage:
        """From the sign-in to today."""
        self.on(SignInPage).tried.emit(worker, pin)
        return self.on(TodayPage)

    def key(self, key: Qt.Key | str) -> None:
        """Press a key, wherever the focus is."""
        self.qtbot.keyClick(QApplication.focusWidget() or self.page, key)

    def press(self, widget: QWidget) -> None:
        """Press a button by the keyboard."""
        assert widget.isEnabled()
        widget.setFocus()
        self.qtbot.keyClick(widget, Qt.Key.Key_Space)

    def question(self) -> Dialog:
        """The question that is asked over the page."""
        return only_question(self.way.shell)


def button(page: QWidget, text: str) -> Button:
    """The one button of a page that is called so."""
    (found,) = [b for b in page.findChildren(Button) if b.accessibleName() == text and not b.isHidden()]
    return found


def only_question(window: QWidget) -> Dialog:
    """The question that is asked over a window's page."""
    (asked,) = [d for d in window.findChildren(Dialog) if d.isVisible()]
    return asked


@contextmanager
def walking(
    station: Station, qtbot: QtBot, recovered: list[Recovered] | None = None, camera: str | None = None
) -> Iterator[Walk]:
    """The window on the sign-in, in English; closed at the end."""
    way = Way(station, recovered or [], camera)
    qtbot.addWidget(way.shell)
    with qtbot.waitActive(way.shell):
        way.begin("en")
    walk = Walk(way, qtbot)
    yield walk
    way.shell.close()
    del walk.way, way
    gc.collect()  # here, and not on a thread of the next test: timers must end where they began


def enrol_second(station: Station) -> str:
    """Another worker, enrolled by the practice coordinator; gives her id."""
    return enrolling.enrol_worker(
        station,
        practice.CAMPAIGN,
        name="Ravi",
        picture=enrolling.free_pictures(station)[0],
        pin=SECOND_PIN,
        coordinator=enrolling.practice_coordinator(station),
        language="en",
        age_confirmed=True,
    )
