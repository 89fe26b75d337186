"""Which purposes? One switch each, all off at first, with the consequences before the yes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recorder.ui.context import Context
from recorder.ui.page import Page
from recorder.ui.texts import text_in
from recorder.ui.widgets.panels import Panel, Picture
from recorder.ui.widgets.press import Button
from recorder.ui.widgets.switch import Switch
from recorder.ui.words import Words
from recorder.workflow.consents import Purpose

_FALLBACK = ("robot", "company", "public", "film")


class ConsentPage(Page):
    """`agreed` gives {purpose: her answer}; `refused` leaves no trace. Enter never says yes by itself."""

    agreed = Signal(dict)
    refused = Signal()

    def __init__(self, context: Context, purposes: Sequence[Purpose]) -> None:
        super().__init__(context, "", aloud="words")
        self.title.setText(self.tr("What may we do with your video?"))
        self.line.setText(self.tr("You choose. You can change your mind later."))
        self.line.show()
        self.back.connect(self.refused)
        self._purposes = list(purposes)
        self.switches: dict[str, Switch] = {}
        body = QVBoxLayout()
        body.setSpacing(16)
        body.addLayout(self._consequences())
        for number, purpose in enumerate(self._purposes):
            body.addWidget(self._row(purpose, number), 1)
        self.set_body(body)
        self.no = Button(self.tr("No, go back"), self.theme, "cross", "no")
        self.no.clicked.connect(self.refused)
        self.yes = Button("", self.theme, "check", "yes")
        self.yes.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.yes.clicked.connect(lambda: self.agreed.emit(self.answers()))
        self.set_foot(self.no, self.yes)
        self._judge()

    def answers(self) -> dict[str, bool]:
        """What the switches say now."""
        return {name: switch.isChecked() for name, switch in self.switches.items()}

    def first(self) -> QWidget | None:
        """The reader or the no: never a switch, never the yes."""
        return self.aloud or self.no

    def _consequences(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        for picture, text in (
            ("brain", self.tr("What a machine learned can't be unlearned")),
            ("coin", self.tr("Pay you have earned stays yours")),
            ("shield", self.tr("No penalty for saying no")),
        ):
            inside = QHBoxLayout()
            panel = Panel(inside, "sand", 16)
            inside.setContentsMargins(16, 10, 16, 10)
            inside.setSpacing(12)
            inside.addWidget(Picture(picture, 28))
            inside.addWidget(Words(text, self.theme, "small-strong" if self.theme.compact else "strong"), 1)
            row.addWidget(panel, 1)
        return row

    def _row(self, purpose: Purpose, number: int) -> Panel:
        language = self.context.language
        title = text_in(purpose.title, language)
        inside = QHBoxLayout()
        panel = Panel(inside)
        inside.setSpacing(20)
        side = 64 if self.theme.compact else 84
        inside.addWidget(Picture(purpose.icon or _FALLBACK[number % len(_FALLBACK)], side * 5 // 8, side))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(Words(title, self.theme, "head"))
        words.addWidget(Words(text_in(purpose.plain, language), self.theme, "body"))
        without = self.tr("If no: this task is not recorded.") if purpose.necessary else self._same()
        words.addWidget(Words(without, self.theme, "small"))
        words.addStretch(1)
        inside.addLayout(words, 1)
        switch = Switch(title, self.theme)
        switch.toggled.connect(self._judge)
        self.switches[purpose.id] = switch
        inside.addWidget(switch, 0, Qt.AlignmentFlag.AlignVCenter)
        return panel

    def _same(self) -> str:
        return self.tr("If no: same work, same pay.")

    def _judge(self) -> None:
        answers = self.answers()
        needed = all(answers[p.id] for p in self._purposes if p.necessary)
        if not any(answers.values()):
            self.yes.set_possible(False, self.tr("Nothing is on yet"))
        elif not needed:
            self.yes.set_possible(False, self.tr("Without the first there is nothing to record"))
        else:
            self.yes.set_possible(True, self.tr("Yes, to what is on"))
