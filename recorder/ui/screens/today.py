"""Which task now? Her tasks as large cards, her money, and what is on its way."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from recorder.domain.clip import SettlementState
from recorder.ui.context import Context
from recorder.ui.icons import icon
from recorder.ui.page import Page
from recorder.ui.texts import text_in
from recorder.ui.theme import AMBER, GREEN_DEEP, INK, SAND, WHITE
from recorder.ui.widgets.money import MoneyMark
from recorder.ui.widgets.panels import Panel, Picture, Pill, banner
from recorder.ui.widgets.press import Button, Press
from recorder.ui.words import Words, centred, day, isolated, money, trailing
from recorder.workflow.today import TaskCard, Today

_ACROSS = 3


class TodayPage(Page):
    """`task_chosen` gives a TaskCard; the other signals name the screen that is wanted."""

    task_chosen = Signal(object)
    clips, consents, data, earnings, deliveries, sign_out, bigger = (
        Signal(), Signal(), Signal(), Signal(), Signal(), Signal(), Signal(),
    )  # fmt: skip

    def __init__(self, context: Context, today: Today) -> None:
        super().__init__(context, "", back=False)
        name = context.person.name if context.person else ""
        self.title.setText(self.tr("Today, {name}").format(name=name))
        now = QDate.currentDate().toPython()
        self.line.setText(day(now, context.language))  # type: ignore[arg-type]
        self.line.show()
        larger = Press(self.theme, self.tr("Larger words"), radius=32)
        larger_words = QHBoxLayout(larger)
        larger_words.addWidget(centred(Words("A+", self.theme, "button", wrap=False)))
        larger.clicked.connect(self.bigger)
        self.in_header(larger)
        leave = Button(self.tr("Sign out"), self.theme, "lock")
        leave.clicked.connect(self.sign_out)
        self.in_header(leave)
        self.cards: list[Press] = []
        tasks = QGridLayout()
        tasks.setSpacing(16)
        for number, card in enumerate(today.tasks):
            across = 2 if self.theme.narrow else _ACROSS
            tasks.addWidget(self._task(card), number // across, number % across)
        side = QVBoxLayout()
        side.setSpacing(16)
        side.addWidget(self._earnings(today))
        side.addWidget(self._way(today), 1)
        columns = self.columns()
        columns.addLayout(tasks, 5)
        columns.addLayout(side, 3)
        body = QVBoxLayout()
        body.setSpacing(16)
        if context.practice_only:
            body.addWidget(self._practice())
        body.addLayout(columns, 1)
        self.set_body(body)
        self._buttons()

    def first(self) -> QWidget | None:
        """The first task."""
        return self.cards[0] if self.cards else self.aloud

    def _practice(self) -> Panel:
        told = self.tr("Nothing is sold, nobody is paid. Try everything.")
        return banner("practice", self.tr("Practice"), told, self.theme)

    def _buttons(self) -> None:
        buttons = []
        for picture, text, signal in (
            ("film", self.tr("My clips"), self.clips),
            ("shield", self.tr("My consents"), self.consents),
            ("folder", self.tr("Take my data"), self.data),
        ):
            button = Button(text, self.theme, picture)
            button.clicked.connect(signal)
            buttons.append(button)
        self.set_foot(*buttons)

    def _task(self, card: TaskCard) -> Press:
        language = self.context.language
        title = text_in(card.task["title"], language)
        said = self.tr("You said yes") if card.ask.live else self.tr("Asks first")
        press = Press(self.theme, f"{title}. {said}")
        press.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        inside = QVBoxLayout(press)
        beside = 8 if self.theme.compact else 14
        inside.setContentsMargins(beside, 14, beside, 12)
        inside.setSpacing(4)
        inside.addWidget(_Poster(card.task.get("icon") or "hands", 44 if self.theme.compact else 104), 1)
        inside.addWidget(Words(title, self.theme, "head"))
        campaign = card.ask.campaign
        pay = money(campaign.per_hour, campaign.currency, language)
        row = QHBoxLayout()
        row.addWidget(Picture("coin", 26))
        row.addWidget(Words(pay, self.theme, "strong", wrap=False))
        row.addWidget(Words(self.tr("an hour recorded"), self.theme, "small"), 1)
        inside.addLayout(row)
        steps = QHBoxLayout()
        steps.addWidget(Picture("steps", 26))
        steps.addWidget(Words(self.tr("%n steps", "", len(card.task["steps"])), self.theme, "small"), 1)
        if not self.theme.compact:
            inside.addLayout(steps)
        kind, picture = ("done", "check") if card.ask.live else ("wait", "letter")
        inside.addWidget(Pill(said, self.theme, kind, picture), 0, Qt.AlignmentFlag.AlignLeading)
        press.clicked.connect(lambda: self.task_chosen.emit(card))
        self.cards.append(press)
        return press

    def _earnings(self, today: Today) -> Press:
        press = Press(self.theme, self.tr("My earnings"))
        inside = QGridLayout(press)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setVerticalSpacing(2 if self.theme.compact else 6)
        inside.addWidget(Picture("wallet", 30), 0, 0)
        inside.addWidget(Words(self.tr("My earnings"), self.theme, "strong"), 0, 1)
        inside.addWidget(Picture("next", 28), 0, 2, Qt.AlignmentFlag.AlignTrailing)
        account = today.accounts[0] if today.accounts else None
        names = {
            SettlementState.OWED: self.tr("Owed"),
            SettlementState.ACCEPTED: self.tr("Accepted"),
            SettlementState.PAID: self.tr("Paid"),
            SettlementState.OVERDUE: self.tr("Overdue"),
        }
        currency = account.currency if account else "INR"
        spoken = []
        for number, (state, name) in enumerate(names.items(), start=1):
            amount = money(account.totals[state] if account else Decimal(0), currency, self.context.language)
            inside.addWidget(MoneyMark(state), number, 0)
            inside.addWidget(Words(name, self.theme, "body", wrap=False), number, 1)
            inside.addWidget(trailing(Words(amount, self.theme, "strong", wrap=False)), number, 2)
            spoken.append(f"{name} {amount}")
        hour = account.real_hour.per_hour if account else None
        inside.addWidget(Words(self.tr("A real hour here"), self.theme, "body"), 6, 0, 1, 2)
        told = money(hour, currency, self.context.language) if hour is not None else self.tr("none yet")
        inside.addWidget(trailing(Words(told, self.theme, "strong", wrap=False)), 6, 2)
        press.setAccessibleDescription(", ".join(spoken))
        press.clicked.connect(self.earnings)
        return press

    def _way(self, today: Today) -> Press:
        press = Press(self.theme, self.tr("On their way"))
        press.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        inside = QGridLayout(press)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(Picture("send", 28))
        head.addWidget(Words(self.tr("On their way"), self.theme, "strong"), 1)
        head.addWidget(Picture("next", 28))
        inside.addLayout(head, 0, 0, 1, 2)
        counts = (
            ("film", SAND, INK, self.tr("To look at"), today.way.in_review),
            ("lock", SAND, INK, self.tr("Sealed here"), today.way.sealed),
            ("send", AMBER, INK, self.tr("Sending"), today.way.sending),
            ("check", GREEN_DEEP, WHITE, self.tr("Received"), today.way.received),
        )
        for number, (picture, fill, colour, name, count) in enumerate(counts):
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(Picture(picture, 22, 36, fill, colour))
            row.addWidget(Words(isolated(str(count)), self.theme, "strong", wrap=False))
            row.addWidget(Words(name, self.theme, "small"), 1)
            inside.addLayout(row, 1 + number // 2, number % 2)
        inside.setColumnStretch(0, 1)
        inside.setColumnStretch(1, 1)
        inside.setRowStretch(3, 1)
        press.setMinimumWidth(inside.minimumSize().width())  # its least side for gloves would allow words to be cut
        press.setAccessibleDescription(", ".join(f"{name} {count}" for *_, name, count in counts))
        press.clicked.connect(self.deliveries)
        return press


class _Poster(QWidget):
    """A large picture on a sand tile that takes the room there is."""

    def __init__(self, picture: str, side: int) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = QVBoxLayout(self)
        image = QLabel()
        image.setPixmap(icon(picture, side, INK))
        layout.addWidget(image, 0, Qt.AlignmentFlag.AlignCenter)
        self.setMinimumHeight(side + 16)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(SAND)
        painter.drawRoundedRect(self.rect(), 12, 12)
