"""One delivery: why it stands where it stands, and what she may do about it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recorder.domain.clip import DeliveryState
from recorder.domain.delivery import BY_HAND
from recorder.ui.context import Context
from recorder.ui.delivery_words import DeliveryWords, Row, size, taken_back
from recorder.ui.page import Page
from recorder.ui.screens.deliveries_parts import recorded_at
from recorder.ui.texts import text_in
from recorder.ui.widgets.panels import Panel, Picture, Pill
from recorder.ui.widgets.press import Button
from recorder.ui.widgets.progress import ProgressBar
from recorder.ui.words import Words, day, isolated, trailing
from recorder.workflow.queue_view import Line

_S = DeliveryState
_KINDS = {_S.RECEIVED: "done", _S.FAILED: "wait", _S.SENDING: "wait", _S.SENT: "wait", _S.SET_ASIDE: "strong"}
_ACTS = {
    _S.WAITING: ("try", "hold"),
    _S.SENDING: ("hold",),
    _S.FAILED: ("try", "hold", "aside"),
    _S.SET_ASIDE: ("try",),
    _S.SENT: ("again",),
}


class DeliveryPage(Page):
    """The signals say what is to be done with it, `send_again` only after her yes; `again`: look where it stands."""

    try_now, hold, let_go, set_aside, send_again, again = (
        Signal(object), Signal(object), Signal(object), Signal(object), Signal(object), Signal(),
    )  # fmt: skip
    sign_leads = False

    def __init__(self, context: Context, row: Row) -> None:
        super().__init__(context, text_in(row.titles, context.language))
        self._words = DeliveryWords(context.language)
        at = recorded_at(row)
        self.line.setText(f"{day(at, context.language)}, {isolated(f'{at:%H:%M}')}")
        self.line.show()
        self.row = row
        self._show()

    def show_row(self, row: Row) -> None:
        """Show where it stands now, if that is another place than before."""
        if row == self.row:
            return
        act = next((n for n, button in enumerate(self.buttons) if button.hasFocus()), None)
        self.row = row
        self._show()
        if act is not None:
            self._focus_first()

    def _show(self) -> None:
        row = self.row
        body = QVBoxLayout()
        body.setSpacing(24 if not self.theme.compact else 16)
        body.addWidget(self._state())
        cards = self.columns()
        for kind, picture, head, text in self._cards():
            cards.addWidget(self._card(kind, picture, head, text), 1)
        body.addLayout(cards, 1)
        self.set_body(body)
        self.buttons = [self._button(act) for act in acts(row)]
        self.set_foot(*self.buttons)
        self.show_flow(row.line.key)

    def entered(self) -> None:
        """Follow it while it is sent."""
        if self.context.sending is not None:
            self.context.sending.flowing.connect(self.show_flow)
            self.context.sending.changed.connect(self.again)

    def first(self) -> QWidget | None:
        """What can be done, where there is something."""
        return self.buttons[0] if self.buttons else super().first()

    def show_flow(self, key: object) -> None:
        """Show how far it is."""
        sending = self.context.sending
        flow = sending.flow(self.row.line.key) if sending is not None and key == self.row.line.key else None
        self._flow.setVisible(flow is not None or self._flow.isVisible())
        if flow is not None:
            self._bar.show_share(flow.share)
            self._percent.setText(isolated(f"{int(flow.share * 100)} %"))
            self._speed.setText(self._words.speed(flow))

    # --- its parts --------------------------------------------------------------------------

    def _state(self) -> Panel:
        line, theme = self.row.line, self.theme
        kind, picture, word = self._words.pill(line)
        column = QVBoxLayout()
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(Pill(word, theme, kind if kind == "ink" else "line", picture))  # on a tint itself
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(Words(self._words.why(line), theme, "head"))
        if again := self._words.again(line, datetime.now().astimezone()):
            column.addWidget(Words(again, theme, "body"))
        self._flow = QWidget()
        self._flow.hide()
        under = QVBoxLayout(self._flow)
        under.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(16)
        self._bar = ProgressBar(word)
        self._percent = trailing(Words("", theme, "strong", wrap=False))
        self._speed = Words("", theme, "body")
        row.addWidget(self._bar, 1)
        row.addWidget(self._percent)
        under.addLayout(row)
        under.addWidget(self._speed)
        column.addWidget(self._flow)
        inside = QHBoxLayout()
        panel = Panel(inside, "sand" if taken_back(line) else _KINDS.get(line.state, "sand"))
        inside.setSpacing(24)
        side = 72 if theme.compact else 104
        inside.addWidget(Picture(self.row.picture, side * 5 // 8, side, self.palette().base().color()))
        inside.addLayout(column, 1)
        return panel

    def _cards(self) -> list[tuple[str, str, str, str]]:
        line, language = self.row.line, self.context.language
        picture, kind = self._words.place(line.kind_of_target)
        sizes = self.tr("{kind}: {name}, {size}").format(
            kind=kind, name=isolated(line.target), size=size(line.bytes, language)
        )
        now = "strong" if _stuck(line) else "card"
        cards = [
            ("card", picture, self.tr("Where it goes"), sizes),
            (now, "hands", self.tr("What to do now"), self._words.do_now(line)),
        ]
        if line.code:
            tries = self.tr("%n tries so far", "", line.tries)
            code = f"{isolated(line.code)} · {tries}" if line.tries else isolated(line.code)
            cards.append(("card", "id", self.tr("For the coordinator"), code))
        return cards

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

    def _button(self, act: str) -> Button:
        picture, text, do = {
            "try": ("send", self.tr("Try now"), lambda: self.try_now.emit(self.row)),
            "hold": ("hold", self.tr("Hold it"), lambda: self.hold.emit(self.row)),
            "go": ("play", self.tr("Let it go"), lambda: self.let_go.emit(self.row)),
            "aside": ("box", self.tr("Set it aside"), lambda: self.set_aside.emit(self.row)),
            "again": ("send", self.tr("Send again"), self._ask),
        }[act]
        button = Button(text, self.theme, picture)
        button.clicked.connect(do)
        return button

    def _ask(self) -> None:
        self.context.window.ask_first(
            "question",
            self.tr("Send it once more?"),
            self.tr("It may be there already, and then it is there twice."),
            self.tr("No, leave it"),
            self.tr("Yes, send it again"),
            lambda: self.send_again.emit(self.row),
        )


def _stuck(line: Line) -> bool:
    """Whether somebody may have to do something."""
    return line.state in (_S.FAILED, _S.SET_ASIDE, _S.SENT) and not taken_back(line)


def acts(row: Row) -> tuple[str, ...]:
    """What may be done with a delivery as it stands."""
    line = row.line
    if taken_back(line):
        return ()
    if line.state is _S.HELD:
        return ("go",) if BY_HAND in (line.rule, line.code) else ("hold",)
    return _ACTS.get(line.state, ())
