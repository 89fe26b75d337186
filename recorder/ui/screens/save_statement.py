"""The statement of her earnings: to a stick as PDF and CSV, or to a printer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recorder.errors import RecorderError
from recorder.ui.context import Context
from recorder.ui.page import Page
from recorder.ui.places import Place
from recorder.ui.troubles import told
from recorder.ui.widgets.fixed_places import FixedPlaces
from recorder.ui.widgets.panels import Panel
from recorder.ui.widgets.press import Button
from recorder.ui.words import Words


class SaveStatementPage(Page):
    """`chosen` gives a folder, `printed` when paper is wanted; answer with `show_done` or `show_fault`."""

    chosen = Signal(Path)
    printed = Signal()

    def __init__(self, context: Context, places: Sequence[Place]) -> None:
        super().__init__(context, "")
        self.title.setText(self.tr("Save or print my earnings"))
        self.line.setText(self.tr("A page to read, and a table for a computer"))
        self.line.show()
        self.list = FixedPlaces(places, self.theme)
        self.list.chosen.connect(self.chosen)
        inside = QVBoxLayout()
        self._panel = Panel(inside, "done", 16)
        self.said = Words("", self.theme, "strong")
        inside.addWidget(self.said)
        self._panel.hide()
        body = QVBoxLayout()
        body.setSpacing(16)
        body.addWidget(self.list, 1)
        body.addWidget(self._panel)
        self.set_body(body)
        paper = Button(self.tr("Print"), self.theme, "print")
        paper.clicked.connect(self.printed)
        self.set_foot(paper)

    def first(self) -> QWidget | None:
        """The first place to save to."""
        return self.list.buttons[0] if self.list.buttons else self.aloud

    def show_done(self, path: Path) -> None:
        """Say where it lies."""
        self._say("done", self.tr("Saved: {file}").format(file=path))

    def show_fault(self, error: RecorderError) -> None:
        """Say why it lies nowhere."""
        self._say("wait", f"{told(error).what} {told(error).do_now}")

    def _say(self, kind: str, text: str) -> None:
        self._panel.set_kind(kind)
        self.said.setText(text)
        self._panel.show()
