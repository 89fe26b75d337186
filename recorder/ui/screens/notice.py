"""The notice alone and whole, before anything is asked: what is taken beside what it is for."""

from __future__ import annotations

import time
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from recorder.domain.campaign import Campaign
from recorder.ui.context import Context
from recorder.ui.page import Page
from recorder.ui.texts import text_in
from recorder.ui.theme import GREEN_TINT, LINE
from recorder.ui.widgets.panels import Panel, Picture, banner
from recorder.ui.widgets.press import Button
from recorder.ui.words import Words, day
from recorder.workflow.notices import Notice


class NoticePage(Page):
    """`read` gives (milliseconds it was open, whether it was read aloud); `refused` leaves no trace."""

    read = Signal(int, bool)
    refused = Signal()

    def __init__(self, context: Context, campaign: Campaign, notice: Notice, kept_until: date) -> None:
        super().__init__(context, "", aloud="words", sound=notice.sound)
        self._campaign, self._notice = campaign, notice
        self._opened, self._heard = time.monotonic(), False
        self.title.setText(self.tr("Before you decide"))
        line = self.tr("{campaign}, notice {version}")
        name = text_in(campaign.document["title"], context.language)
        self.line.setText(line.format(campaign=name, version=notice.version))
        self.line.show()
        if self.aloud is not None:
            self.aloud.clicked.connect(self._note_heard)
        self.back.connect(self.refused)
        columns = self.columns()
        columns.addWidget(self._items(), 1)
        columns.addWidget(self._side(kept_until))
        body = QVBoxLayout()
        body.setSpacing(16)
        if not notice.signed:
            body.addWidget(self._not_in_her_language())
        body.addLayout(columns)
        body.addWidget(self._whole())
        self.set_body(body)
        no = Button(self.tr("No, go back"), self.theme, "back", "no")
        no.clicked.connect(self.refused)
        on = Button(self.tr("Next: my choices"), self.theme, "next", "no", after=True)
        on.clicked.connect(lambda: self.read.emit(round((time.monotonic() - self._opened) * 1000), self._heard))
        self.set_foot(no, on)

    def _note_heard(self) -> None:
        self._heard = True

    def _items(self) -> Panel:
        rows = (
            ("film", self.tr("Film of your hands and bench"), "robot", self.tr("To teach a machine this task")),
            ("steps", self.tr("The steps you mark"), "brain", self.tr("To show it which part is which")),
            ("clock", self.tr("When, and how long"), "coin", self.tr("To count your pay")),
            ("shield", self.tr("Your yes, signed"), "scale", self.tr("To prove what you allowed")),
            ("id", self.tr("A number, not your name"), "wallet", self.tr("To pay you, to find your clips")),
        )
        grid = QGridLayout()
        panel = Panel(grid)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.addWidget(Words(self.tr("What we take"), self.theme, "small"), 0, 1)
        grid.addWidget(Words(self.tr("What it is for"), self.theme, "small"), 0, 4)
        for number, (taken, what, use, why) in enumerate(rows):
            line = QFrame()
            line.setFixedHeight(2)
            line.setStyleSheet(f"background: {LINE.name()};")
            grid.addWidget(line, 2 * number + 1, 0, 1, 5)
            at = 2 * number + 2
            grid.addWidget(Picture(taken, 32, 52), at, 0)
            grid.addWidget(Words(what, self.theme, "strong"), at, 1)
            grid.addWidget(Picture("next", 22), at, 2)
            grid.addWidget(Picture(use, 32, 52, GREEN_TINT), at, 3)
            grid.addWidget(Words(why, self.theme, "body"), at, 4)
            grid.setRowStretch(at, 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(4, 1)
        return panel

    def _side(self, kept_until: date) -> QWidget:
        controller = self._campaign.document["controller"]
        facts = (
            ("company", self.tr("Who asks"), controller["name"]),
            ("clock", self.tr("Kept until"), day(kept_until, self.context.language)),
            ("undo", self.tr("Change your mind"), self.tr("My clips, any day")),
            ("flag", self.tr("Complain"), controller.get("grievance", controller["contact"])),
        )
        inside = QGridLayout()
        inside.setHorizontalSpacing(14)
        card = Panel(inside)
        for number, (picture, what, value) in enumerate(facts):
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(Words(what, self.theme, "small"))
            words.addWidget(Words(value, self.theme, "strong"))
            inside.addWidget(Picture(picture, 32), number, 0, Qt.AlignmentFlag.AlignTop)
            inside.addLayout(words, number, 1)
        inside.setColumnStretch(1, 1)
        side = QWidget()
        if not self.theme.narrow:
            side.setFixedWidth(self.theme.side - 28)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(card, 1)
        column.addWidget(self._never())
        return side

    def _never(self) -> Panel:
        layout = QVBoxLayout()
        panel = Panel(layout, "sand")
        head = QHBoxLayout()
        head.addWidget(Picture("shield", 28))
        head.addWidget(Words(self.tr("Never sent"), self.theme, "strong"), 1)
        layout.addLayout(head)
        row = QHBoxLayout()
        for picture, what in (
            ("hidden", self.tr("Faces")),
            ("micoff", self.tr("Sound")),
            ("idoff", self.tr("Name")),
        ):
            pair = QVBoxLayout()
            pair.addWidget(Picture(picture, 32), 0, Qt.AlignmentFlag.AlignCenter)
            pair.addWidget(Words(what, self.theme, "body", wrap=False), 0, Qt.AlignmentFlag.AlignCenter)
            row.addLayout(pair, 1)
        layout.addLayout(row)
        return panel

    def _whole(self) -> Panel:
        """The signed text itself, letter by letter."""
        layout = QVBoxLayout()
        panel = Panel(layout)
        layout.addWidget(Words(self.tr("The whole notice"), self.theme, "head"))
        layout.addWidget(Words(self._notice.text.strip(), self.theme, "body"))
        return panel

    def _not_in_her_language(self) -> Panel:
        return banner(
            "hold",
            self.tr("Not in your language"),
            self.tr("Nobody signed this notice in your language. Ask somebody you trust to read it to you."),
            self.theme,
        )
