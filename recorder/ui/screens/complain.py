"""Something is wrong: which clip, and what about it. It becomes a signed row with a number and a day."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recorder.ui.context import Context
from recorder.ui.page import Page
from recorder.ui.texts import text_in
from recorder.ui.widgets.money import MoneyMark
from recorder.ui.widgets.panels import Panel, Picture, banner
from recorder.ui.widgets.press import Button, Press
from recorder.ui.words import Words, clock_time, day, isolated, money
from recorder.workflow.disputing import Dispute
from recorder.workflow.earning import Row


class ComplainPage(Page):
    """`complained` gives (Row, "not-paid" or "wrong")."""

    complained = Signal(object, str)

    def __init__(self, context: Context, rows: Sequence[Row], made: Sequence[Dispute]) -> None:
        super().__init__(context, "")
        self.title.setText(self.tr("Something is wrong"))
        self.line.setText(self.tr("Which clip? Nobody is punished for asking."))
        self.line.show()
        self._row: Row | None = None
        body = QVBoxLayout()
        body.setSpacing(16)
        for dispute in made:
            body.addWidget(self._told(dispute))
        self.cards = [self._card(row) for row in rows]
        for card in self.cards:
            body.addWidget(card)
        if not rows:
            inside = QVBoxLayout()
            panel = Panel(inside, "sand")
            inside.addWidget(Words(self.tr("You gave nothing yet, so nothing can be wrong."), self.theme, "strong"))
            body.addWidget(panel)
        body.addStretch(1)
        self.set_body(body)
        self.not_paid = Button("", self.theme, "coin")
        self.not_paid.clicked.connect(lambda: self.complained.emit(self._row, "not-paid"))
        self.wrong = Button("", self.theme, "flag")
        self.wrong.clicked.connect(lambda: self.complained.emit(self._row, "wrong"))
        self.set_foot(self.not_paid, self.wrong)
        self._judge()

    def first(self) -> QWidget | None:
        """The first clip."""
        return self.cards[0] if self.cards else self.aloud

    def _told(self, dispute: Dispute) -> Panel:
        told = self.tr("Number {number}. You get an answer by {day}.").format(
            number=isolated(str(dispute.number)), day=day(dispute.answer_due, self.context.language)
        )
        return banner("flag", self.tr("You complained"), told, self.theme)

    def _card(self, row: Row) -> Press:
        language = self.context.language
        title, amount = text_in(row.titles, language), money(row.amount, row.currency, language)
        press = Press(self.theme, f"{title}, {amount}")
        inside = QHBoxLayout(press)
        inside.setContentsMargins(20, 8, 20, 8)
        inside.setSpacing(16)
        inside.addWidget(MoneyMark(row.state, 34))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Words(title, self.theme, "strong"))
        when = f"{day(row.when, language)} · {clock_time(float(row.seconds))}"
        words.addWidget(Words(when, self.theme, "small"))
        inside.addLayout(words, 1)
        inside.addWidget(Words(amount, self.theme, "strong", wrap=False))
        if row.disputed:
            inside.addWidget(Picture("flag", 26))
        press.clicked.connect(lambda: self._choose(row, press))
        return press

    def _choose(self, row: Row, press: Press) -> None:
        self._row = row
        for card in self.cards:
            card.set_mark("here" if card is press else "none")
        self._judge()

    def _judge(self) -> None:
        chosen = self._row is not None
        first = self.tr("Choose a clip first")
        self.not_paid.set_possible(chosen, self.tr("I was not paid") if chosen else first)
        self.wrong.set_possible(chosen, self.tr("This is wrong") if chosen else first)
