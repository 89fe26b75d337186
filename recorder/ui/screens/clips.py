"""My clips: where each stands, and taking one back with one press and one yes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from recorder.domain.moment import parse_stamp
from recorder.ui.context import Context
from recorder.ui.page import Page
from recorder.ui.texts import text_in
from recorder.ui.widgets.panels import Panel, Picture, Pill
from recorder.ui.widgets.press import Button, Press
from recorder.ui.widgets.trail import Trail, TrailLine
from recorder.ui.words import Words, clock_time, day, money
from recorder.workflow.own_clips import OwnClip, Standing
from recorder.workflow.trail import Mark, Step, TrailStep

_PILLS = {
    Standing.TO_LOOK_AT: ("wait", "film"),
    Standing.WAITING: ("flat", "cable"),
    Standing.SENDING: ("wait", "send"),
    Standing.SET_ASIDE: ("ink", "alert"),
    Standing.RECEIVED: ("done", "check"),
    Standing.PAID: ("done", "coin"),
    Standing.TAKEN_BACK: ("ink", "undo"),
    Standing.THROWN_AWAY: ("line", "bin"),
    Standing.UNFINISHED: ("flat", "clock"),
}
_GIVEN = (Standing.WAITING, Standing.SENDING, Standing.SET_ASIDE, Standing.RECEIVED, Standing.PAID)


class ClipsPage(Page):
    """`look`, `take_back` and `receipt` give an OwnClip; `take_back` only after her yes."""

    look, take_back, receipt = Signal(object), Signal(object), Signal(object)

    def __init__(self, context: Context, clips: Sequence[OwnClip], chosen: str = "") -> None:
        super().__init__(context, "")
        self.title.setText(self.tr("My clips"))
        self.line.setText(self.tr("Taking back is as short as giving: one press, one yes"))
        self.line.show()
        self._clips = list(clips)
        self._side = QVBoxLayout()
        self.cards: dict[str, Press] = {}
        left = QVBoxLayout()
        left.setSpacing(16)
        for clip in self._clips:
            left.addWidget(self._row(clip))
        if not self._clips:
            left.addWidget(self._none())
        left.addStretch(1)
        columns = self.columns()
        columns.addLayout(left, 1)
        side = QWidget()
        side.setLayout(self._side)
        self._side.setContentsMargins(0, 0, 0, 0)
        columns.addWidget(side, 1)
        self.set_body(columns)
        first = next((c for c in self._clips if c.clip_id == chosen), self._clips[0] if self._clips else None)
        if first is not None:
            self.choose(first)

    def choose(self, clip: OwnClip) -> None:
        """Show what there is to know of a clip."""
        for clip_id, card in self.cards.items():
            card.set_mark("here" if clip_id == clip.clip_id else "none")
        while (item := self._side.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        self._side.addWidget(self._details(clip))
        self._side.addStretch(1)

    def _row(self, clip: OwnClip) -> QWidget:
        title = text_in(clip.titles, self.context.language)
        press = Press(self.theme, f"{title}, {self._word(clip.standing)}")
        press.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        inside = QHBoxLayout(press)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(16)
        inside.addWidget(Picture(clip.icon, 48, 76))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Words(title, self.theme, "strong"))
        when = f"{day(clip.when, self.context.language, year=False)} · {clock_time(clip.seconds)}"
        words.addWidget(Words(when, self.theme, "small"))
        words.addWidget(self._pill(clip.standing), 0, Qt.AlignmentFlag.AlignLeading)
        inside.addLayout(words, 1)
        inside.addWidget(Picture("next", 26))
        press.clicked.connect(lambda: self.choose(clip))
        self.cards[clip.clip_id] = press
        return press

    def _details(self, clip: OwnClip) -> Panel:
        inside = QVBoxLayout()
        panel = Panel(inside)
        inside.setSpacing(14)
        head = QHBoxLayout()
        name = f"{text_in(clip.titles, self.context.language)} · {clock_time(clip.seconds)}"
        head.addWidget(Words(name, self.theme, "head"), 1)
        head.addWidget(self._pill(clip.standing))
        inside.addLayout(head)
        if clip.trail:
            inside.addWidget(Trail([self._line(step) for step in clip.trail], self.theme))
        if clip.standing in (*_GIVEN, Standing.TAKEN_BACK):
            inside.addLayout(self._kept(clip))
        for button in self._actions(clip):
            inside.addWidget(button)
        return panel

    def _actions(self, clip: OwnClip) -> list[Button]:
        made: list[Button] = []
        if clip.standing is Standing.TO_LOOK_AT:
            made.append(Button(self.tr("Look at it"), self.theme, "play"))
            made[-1].clicked.connect(lambda: self.look.emit(clip))
        if clip.standing in _GIVEN:
            made.append(Button(self.tr("Take back"), self.theme, "undo"))
            made[-1].clicked.connect(lambda: self._ask(clip))
        if clip.row is not None:
            made.append(Button(self.tr("My receipt"), self.theme, "receipt"))
            made[-1].clicked.connect(lambda: self.receipt.emit(clip))
        return made

    def _ask(self, clip: OwnClip) -> None:
        self.context.window.ask_first(
            "undo",
            self.tr("Take this clip back?"),
            self.tr("Its key is destroyed here, and every buyer is told to delete it. Your pay stays yours."),
            self.tr("No, leave it"),
            self.tr("Yes, take it back"),
            lambda: self.take_back.emit(clip),
        )

    def _kept(self, clip: OwnClip) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        facts = [("brain", self.tr("A machine can't unlearn it"))]
        if clip.amount is not None:
            kept = self.tr("You keep {amount}")
            facts.insert(0, ("coin", kept.format(amount=money(clip.amount, clip.currency, self.context.language))))
        for picture, text in facts:
            inside = QHBoxLayout()
            panel = Panel(inside, "sand", 16)
            inside.addWidget(Picture(picture, 28))
            inside.addWidget(Words(text, self.theme, "strong"), 1)
            row.addWidget(panel, 1)
        return row

    def _none(self) -> Panel:
        inside = QVBoxLayout()
        panel = Panel(inside, "sand")
        words = Words(self.tr("You recorded nothing yet."), self.theme, "strong")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside.addWidget(words)
        return panel

    def _pill(self, standing: Standing) -> Pill:
        kind, picture = _PILLS[standing]
        return Pill(self._word(standing), self.theme, kind, picture)

    def _word(self, standing: Standing) -> str:
        return {
            Standing.TO_LOOK_AT: self.tr("To look at"),
            Standing.WAITING: self.tr("Waiting"),
            Standing.SENDING: self.tr("Sending"),
            Standing.SET_ASIDE: self.tr("Set aside"),
            Standing.RECEIVED: self.tr("Received"),
            Standing.PAID: self.tr("Paid"),
            Standing.TAKEN_BACK: self.tr("Taken back"),
            Standing.THROWN_AWAY: self.tr("Thrown away"),
            Standing.UNFINISHED: self.tr("Not finished"),
        }[standing]

    def _line(self, step: TrailStep) -> TrailLine:
        at = day(parse_stamp(step.at), self.context.language) if step.at else self.tr("not yet")
        if step.step is Step.TAKEN_BACK:
            return TrailLine("done", "check", self.tr("You took it back"), at)
        if step.step is Step.KEY:
            kind = "done" if step.mark is Mark.DONE else "wait"
            return TrailLine(kind, "keyoff", self.tr("Key destroyed on this station"), at)
        if step.step is Step.QUEUE:
            kind = "done" if step.mark is Mark.DONE else "wait"
            return TrailLine(kind, "check", self.tr("Taken out of the sending queue"), at)
        return self._buyer(step, at)

    def _buyer(self, step: TrailStep, at: str) -> TrailLine:
        if step.mark is Mark.NEVER_HAD_IT:
            return TrailLine("done", "check", step.who, self.tr("Never had it"))
        if step.mark is Mark.TOLD:
            return TrailLine("wait", "letter", self.tr("{buyer} told").format(buyer=step.who), at)
        if step.mark is Mark.OVERDUE:
            late = self.tr("Overdue since {day}").format(day=at)
            return TrailLine("late", "alert", self.tr("{buyer} told, no answer").format(buyer=step.who), late)
        return TrailLine("wait", "hold", step.who, self.tr("Will be told with the next batch"))
