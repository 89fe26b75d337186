"""The act of signing: her number once more, beside what she signs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recorder.errors import RecorderError
from recorder.ui.context import Context
from recorder.ui.page import Page
from recorder.ui.widgets.keypad import Keypad
from recorder.ui.widgets.panels import Panel, Picture
from recorder.ui.widgets.press import Button
from recorder.ui.words import Words, clock_time


class PinPage(Page):
    """`given` gives the PIN; answer with `refuse` when it was wrong. `lines` are (icon, what she signs)."""

    given = Signal(str)
    refused = Signal()

    def __init__(self, context: Context, title: str, line: str, lines: Sequence[tuple[str, str]], digits: int) -> None:
        super().__init__(context, title, line)
        self.back.connect(self.refused)
        self._wait_s = 0
        self._wait = QTimer(self, interval=1000)
        self._wait.timeout.connect(self._count_down)
        inside = QVBoxLayout()
        card = Panel(inside)
        inside.setSpacing(16)
        for picture, text in lines:
            row = QHBoxLayout()
            row.setSpacing(16)
            row.addWidget(Picture(picture, 36, 60))
            row.addWidget(Words(text, self.theme, "strong"), 1)
            inside.addLayout(row)
        self.told = Words("", self.theme, "strong")
        told_row = QHBoxLayout()
        told_row.addWidget(Picture("alert", 28))
        told_row.addWidget(self.told, 1)
        self._told_panel = Panel(told_row, "wait", 16)
        self._told_panel.hide()
        inside.addStretch(1)
        inside.addWidget(self._told_panel)
        self.pad = Keypad(self.theme, digits)
        self.pad.entered.connect(self.given)
        columns = self.columns()
        columns.addWidget(card, 5)
        columns.addWidget(self.pad, 3)
        self.set_body(columns)
        no = Button(self.tr("No, go back"), self.theme, "cross")
        no.clicked.connect(self.refused)
        self.set_foot(no)

    def refuse(self, error: RecorderError) -> None:
        """Say that the number was wrong, and how long to wait if it must be."""
        self.pad.clear()
        self._wait_s = int(getattr(error, "wait_s", 0) or 0)
        if self._wait_s:
            self._wait.start()
            self._count_down()
        else:
            left = int(getattr(error, "tries_left", 0) or 0)
            self._tell(self.tr("That was not the number. %n tries left.", "", left))

    def first(self) -> QWidget | None:
        """The pad."""
        return self.pad.keys["1"]

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt names it
        if not (self.pad.isEnabled() and self.pad.take_key(event)):
            super().keyPressEvent(event)

    def _count_down(self) -> None:
        self.pad.setEnabled(self._wait_s <= 0)
        if self._wait_s <= 0:
            self._wait.stop()
            self._told_panel.hide()
            return
        wait = self.tr("Too many wrong numbers. Wait {time}, then try again.")
        self._tell(wait.format(time=clock_time(self._wait_s)))
        self._wait_s -= 1

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self._told_panel.show()
