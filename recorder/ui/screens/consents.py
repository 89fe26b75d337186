"""My consents: what she said yes to, and taking it back on the same screen with as many steps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from recorder.domain.moment import parse_stamp
from recorder.ui.context import Context
from recorder.ui.page import Page
from recorder.ui.texts import text_in
from recorder.ui.widgets.panels import Panel, Picture, Pill
from recorder.ui.widgets.press import Button
from recorder.ui.words import Words, day
from recorder.workflow.consents import LIVE, TAKEN_BACK, Given


class ConsentsPage(Page):
    """`take_back` (after her yes) and `change` give a Given."""

    take_back, change = Signal(object), Signal(object)

    def __init__(self, context: Context, consents: Sequence[Given]) -> None:
        super().__init__(context, "")
        self.title.setText(self.tr("My consents"))
        self.line.setText(self.tr("What you said yes to. Take it back any day."))
        self.line.show()
        body = QVBoxLayout()
        body.setSpacing(16)
        self.buttons: list[Button] = []
        for given in consents:
            body.addWidget(self._card(given))
        if not consents:
            inside = QVBoxLayout()
            panel = Panel(inside, "sand")
            words = Words(self.tr("You said yes to nothing yet."), self.theme, "strong")
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            inside.addWidget(words)
            body.addWidget(panel)
        body.addStretch(1)
        self.set_body(body)

    def _card(self, given: Given) -> Panel:
        language = self.context.language
        inside = QVBoxLayout()
        panel = Panel(inside, "card" if given.state == LIVE else "sand")
        inside.setSpacing(12)
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Words(text_in(given.title, language), self.theme, "head"))
        since = self.tr("Since {day}, notice {version}").format(
            day=day(parse_stamp(given.since), language), version=given.notice_version
        )
        words.addWidget(Words(since, self.theme, "small"))
        head.addLayout(words, 1)
        head.addWidget(self._state(given))
        inside.addLayout(head)
        for purpose in given.purposes:
            row = QHBoxLayout()
            row.setSpacing(14)
            row.addWidget(Picture(purpose.icon or "film", 28, 44))
            row.addWidget(Words(text_in(purpose.title, language), self.theme, "body"), 1)
            kind, picture, word = (
                ("done", "check", self.tr("Yes")) if purpose.given else ("line", "cross", self.tr("No"))
            )
            row.addWidget(Pill(word, self.theme, kind, picture))
            inside.addLayout(row)
        if given.state == LIVE:
            inside.addLayout(self._actions(given))
        return panel

    def _actions(self, given: Given) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        change = Button(self.tr("Read it again, choose anew"), self.theme, "letter")
        change.clicked.connect(lambda: self.change.emit(given))
        back = Button(self.tr("Take back"), self.theme, "undo")
        back.clicked.connect(lambda: self._ask(given))
        for button in (change, back):
            row.addWidget(button, 1)
            self.buttons.append(button)
        return row

    def _ask(self, given: Given) -> None:
        told = self.tr(
            "Nothing more is recorded, and all %n clips under it are taken back. Your pay stays yours. "
            "What a machine has learned can't be unlearned.",
            "",
            len(given.clips),
        )
        self.context.window.ask_first(
            "undo",
            self.tr("Take your yes back?"),
            told,
            self.tr("No, leave it"),
            self.tr("Yes, take it back"),
            lambda: self.take_back.emit(given),
        )

    def _state(self, given: Given) -> Pill:
        if given.state == LIVE:
            return Pill(self.tr("It counts now"), self.theme, "done", "check")
        if given.state == TAKEN_BACK:
            return Pill(self.tr("Taken back"), self.theme, "ink", "undo")
        return Pill(self.tr("Replaced by a newer one"), self.theme, "line", "clock")
