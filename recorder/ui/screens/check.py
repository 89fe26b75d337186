"""Did we say it clearly? Three questions that check our words; a wrong answer reads that part again."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recorder.ui.context import Context
from recorder.ui.page import Page
from recorder.ui.widgets.panels import Panel, Picture, Pill
from recorder.ui.widgets.press import Button, Tile
from recorder.ui.words import Words


@dataclass(frozen=True, slots=True)
class Question:
    """One question; the first answer (icon, words) is the right one, `again` says it once more."""

    words: str
    answers: tuple[tuple[str, str], ...]
    again: str


class CheckPage(Page):
    """`understood` when all three were answered; nothing else of it is counted or kept."""

    understood = Signal()
    refused = Signal()
    tell_again = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context, "", aloud="none")
        self.title.setText(self.tr("Did we say it clearly?"))
        self.line.setText(self.tr("This checks our words, not you"))
        self.line.show()
        self.questions = self._questions()
        self.number = 0
        self.back.connect(self.refused)
        self.no = Button(self.tr("No, go back"), self.theme, "cross")
        self.no.clicked.connect(self.refused)
        self.again = Button(self.tr("Tell me again"), self.theme, "letter")
        self.again.clicked.connect(self.tell_again)
        self.set_foot(self.no, self.again)
        self._marks = QWidget()
        self.in_header(self._marks)
        self._ask()

    def first(self) -> QWidget | None:
        """The reader beside the question, else the first answer."""
        return self._reader or self.tiles[0]

    def _ask(self, told: str = "") -> None:
        question = self.questions[self.number]
        body = QVBoxLayout()
        body.setSpacing(16)
        head = QHBoxLayout()
        head.setSpacing(16)
        self._reader = self.reader()
        if self._reader is not None:
            head.addWidget(self._reader)
        head.addWidget(Words(question.words, self.theme, "title"), 1)
        body.addLayout(head)
        if told:
            inside = QHBoxLayout()
            panel = Panel(inside, "wait", 16)
            inside.addWidget(Picture("letter", 28))
            inside.addWidget(Words(told, self.theme, "strong"), 1)
            body.addWidget(panel)
        row = QHBoxLayout()
        row.setSpacing(24)
        self.tiles = []
        order = list(enumerate(question.answers))
        secrets.SystemRandom().shuffle(order)
        for place, (picture, words) in order:
            tile = Tile(picture, words, self.theme, 84 if self.theme.compact else 128, "strong")
            tile.setProperty("right", place == 0)
            tile.clicked.connect(lambda _down=False, right=place == 0: self._answer(right))
            row.addWidget(tile, 1)
            self.tiles.append(tile)
        body.addLayout(row, 1)
        self.set_body(body)
        self._order()
        self._show_marks()
        if self.isVisible() and (start := self.first()) is not None:
            start.setFocus()

    def _order(self) -> None:
        """The question with its answers comes before the foot, also when it is another one."""
        chain = [*([self._reader] if self._reader is not None else []), *self.tiles, self.no, self.again]
        for one, other in pairwise(chain):
            QWidget.setTabOrder(one, other)

    def _answer(self, right: bool) -> None:
        if not right:
            told = self.questions[self.number].again
            self._ask(told)
            self.context.speech.say(told, self.context.language)
            return
        self.number += 1
        if self.number == len(self.questions):
            self.understood.emit()
        else:
            self._ask()

    def _show_marks(self) -> None:
        marks = QWidget()
        row = QHBoxLayout(marks)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        count = len(self.questions)
        for n in range(count):
            if n < self.number:
                row.addWidget(Pill(str(n + 1), self.theme, "done", "check"))
            elif n == self.number:
                row.addWidget(Pill(self.tr("{n} of {count}").format(n=n + 1, count=count), self.theme, "wait"))
            else:
                row.addWidget(Pill(str(n + 1), self.theme, "flat"))
        self.header.replaceWidget(self._marks, marks)
        self._marks.deleteLater()
        self._marks = marks

    def _questions(self) -> tuple[Question, ...]:
        return (
            Question(
                self.tr("What happens to the film?"),
                (
                    ("robot", self.tr("A machine learns the task from it")),
                    ("bin", self.tr("It is thrown away tonight")),
                    ("rating", self.tr("My boss grades me with it")),
                ),
                self.tr("A machine learns the task from the film. Nobody is graded by it."),
            ),
            Question(
                self.tr("What if you say no?"),
                (
                    ("shield", self.tr("Nothing happens to me")),
                    ("cross", self.tr("I lose my work")),
                    ("coin", self.tr("I must pay something")),
                ),
                self.tr("You can say no. There is no penalty, and nobody sees it."),
            ),
            Question(
                self.tr("Can you change your mind later?"),
                (
                    ("undo", self.tr("Yes, and I keep my pay")),
                    ("lock", self.tr("No, never")),
                    ("wallet", self.tr("Yes, but I give my pay back")),
                ),
                self.tr("You can take it back any day. Pay you have earned stays yours."),
            ),
        )
