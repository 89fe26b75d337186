"""What went wrong: one sentence, what was kept, what to do now, and a code for the coordinator."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recorder.errors import RecorderError
from recorder.ui.context import Context
from recorder.ui.page import Page
from recorder.ui.troubles import told
from recorder.ui.widgets.panels import Panel, Picture
from recorder.ui.widgets.press import Button
from recorder.ui.words import Words


class TroublePage(Page):
    """`closed` when she has read it."""

    closed = Signal()

    def __init__(self, context: Context, error: RecorderError) -> None:
        super().__init__(context, "")
        told_so = told(error)
        self.title.setText(self.tr("This did not work"))
        self.back.connect(self.closed)
        body = QVBoxLayout()
        body.setSpacing(24)
        body.addWidget(self._what(told_so.picture, told_so.what))
        cards = QHBoxLayout()
        cards.setSpacing(24)
        for kind, picture, head, text in (
            ("card", "shield", self.tr("What was kept"), told_so.kept),
            ("strong", "hands", self.tr("What to do now"), told_so.do_now),
            ("card", "id", self.tr("For the coordinator"), error.code),
        ):
            cards.addWidget(self._card(kind, picture, head, text), 1)
        body.addLayout(cards, 1)
        self.set_body(body)
        self.go_on = Button(self.tr("Go on"), self.theme, "next", "no", after=True)
        self.go_on.clicked.connect(self.closed)
        self.set_foot(self.go_on)

    def first(self) -> QWidget | None:
        """The way on."""
        return self.go_on

    def _what(self, picture: str, sentence: str) -> Panel:
        inside = QHBoxLayout()
        panel = Panel(inside, "wait")
        inside.setSpacing(24)
        side = 88 if self.theme.compact else 124
        inside.addWidget(Picture(picture, side * 5 // 8, side, self.palette().base().color()))
        inside.addWidget(Words(sentence, self.theme, "title"), 1)
        return panel

    def _card(self, kind: str, picture: str, head: str, text: str) -> Panel:
        inside = QVBoxLayout()
        panel = Panel(inside, kind)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(Picture(picture, 30, 52))
        row.addWidget(Words(head, self.theme, "small"), 1)
        inside.addLayout(row)
        inside.addWidget(Words(text, self.theme, "strong"))
        inside.addStretch(1)
        return panel
