"""Is my money right? What is owed and was paid, what an hour really brings, and where to say it is wrong."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from recorder.domain.clip import SettlementState
from recorder.ui.context import Context
from recorder.ui.page import Page
from recorder.ui.texts import text_in
from recorder.ui.widgets.chart import Bar, Chart
from recorder.ui.widgets.money import MoneyMark
from recorder.ui.widgets.panels import Panel, Picture, Pill, banner
from recorder.ui.widgets.press import Button, Press
from recorder.ui.widgets.progress import ProgressBar
from recorder.ui.words import Words, clock_time, day, money, number
from recorder.workflow.earning import Account, Rate, Row, Summary, Week

_WEEKS_COMPACT = 6


class EarningsPage(Page):
    """`opened` gives a Row whose receipt is wanted; `wrong` a list of rows to complain about; `paper`: print it."""

    opened = Signal(object)
    wrong, paper = Signal(), Signal()

    def __init__(self, context: Context, summary: Summary) -> None:
        super().__init__(context, "")
        self.title.setText(self.tr("My earnings"))
        self.line.setText(self.tr("The last weeks, and all of it"))
        self.line.show()
        body = QVBoxLayout()
        body.setSpacing(16)
        self.charts: list[Chart] = []
        for account in summary.accounts:
            self._add_account(body, account)
        if not summary.rows:
            body.addWidget(self._nothing_yet())
        self.rows = [self._row(row) for row in summary.rows]
        if self.rows:
            body.addWidget(Words(self.tr("Each clip you gave"), self.theme, "head"))
        for press in self.rows:
            body.addWidget(press)
        body.addStretch(1)
        self.set_body(body)
        wrong = Button(self.tr("Something is wrong"), self.theme, "flag")
        wrong.clicked.connect(self.wrong)
        paper = Button(self.tr("Save or print"), self.theme, "print")
        paper.clicked.connect(self.paper)
        self.set_foot(wrong, paper)
        chain = [*([self.aloud] if self.aloud is not None else []), wrong, paper, *self.charts, *self.rows]
        for one, other in pairwise(chain):
            self.setTabOrder(one, other)

    def _add_account(self, body: QVBoxLayout, account: Account) -> None:
        if account.practice:
            told = self.tr("These sums are for trying. Nobody is paid.")
            body.addWidget(banner("practice", self.tr("Practice"), told, self.theme))
        body.addLayout(self._states(account))
        columns = self.columns()
        columns.addWidget(self._weeks(account), 1)
        columns.addWidget(self._rates(account))
        body.addLayout(columns, 1)

    def _states(self, account: Account) -> QGridLayout:
        language = self.context.language
        due = account.next_due and day(account.next_due, language, year=False)
        late = account.overdue_since and day(account.overdue_since, language, year=False)
        cards = (
            (SettlementState.OWED, self.tr("Owed"), self.tr("No answer from the buyer")),
            (
                SettlementState.ACCEPTED,
                self.tr("Accepted"),
                self.tr("To be paid by {day}").format(day=due) if due else self.tr("The buyer said yes"),
            ),
            (SettlementState.PAID, self.tr("Paid"), self.tr("In your hands")),
            (
                SettlementState.OVERDUE,
                self.tr("Overdue"),
                self.tr("Was due on {day}").format(day=late) if late else self.tr("Nothing is late"),
            ),
        )
        grid = QGridLayout()
        grid.setSpacing(16)
        for place, (state, name, more) in enumerate(cards):
            inside = QVBoxLayout()
            card = Panel(inside)
            inside.setContentsMargins(20, 8, 16, 8)
            inside.setSpacing(0)
            head = QHBoxLayout()
            head.setSpacing(12)
            head.addWidget(MoneyMark(state, 34))
            head.addWidget(Words(name, self.theme, "strong"), 1)
            inside.addLayout(head)
            amount = money(account.totals[state], account.currency, language)
            inside.addWidget(Words(amount, self.theme, "title"))
            if not self.theme.compact:
                inside.addWidget(Words(more, self.theme, "small"))
            card.setAccessibleName(f"{name}: {amount}. {more}")
            across = 2 if self.theme.narrow else len(cards)
            grid.addWidget(card, place // across, place % across)
            grid.setColumnStretch(place % across, 1)
        return grid

    def _weeks(self, account: Account) -> Panel:
        weeks = account.weeks[-_WEEKS_COMPACT:] if self.theme.compact or self.theme.narrow else account.weeks
        inside = QVBoxLayout()
        panel = Panel(inside)
        title = self.tr("Each week, in {currency}").format(currency=account.currency)
        inside.addWidget(Words(title, self.theme, "strong"))
        self.charts.append(Chart(title, [self._bar(week, account.currency) for week in weeks], self.theme))
        inside.addWidget(self.charts[-1], 1)
        return panel

    def _bar(self, week: Week, currency: str) -> Bar:
        language = self.context.language
        names = self._names()
        sums = {state: week.sums[state] for state in names}
        parts = [f"{names[s]} {money(amount, currency, language)}" for s, amount in sums.items() if amount]
        name = day(week.monday, language, short=True)
        spoken = self.tr("Week of {day}: {amounts}").format(
            day=day(week.monday, language, year=False), amounts=", ".join(parts) or self.tr("nothing")
        )
        total = sum(sums.values(), Decimal(0))
        told = number(total, language, currency=currency) if total else ""
        return Bar(name, sums, told, spoken)

    def _rates(self, account: Account) -> QWidget:
        side = QWidget()
        if not self.theme.narrow:
            side.setFixedWidth(self.theme.side - 40)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        most = max(account.real_hour.per_hour or Decimal(0), account.recorded_hour.per_hour or Decimal(0))
        real = self._rate("clock", self.tr("A real hour here"), self.tr("Signed in: {time}"), account.real_hour, most)
        made = self._rate("film", self.tr("An hour recorded"), self.tr("Recorded: {time}"), account.recorded_hour, most)
        real[0].set_kind("strong")
        for card, amount in (real, made):
            amount.setText(amount.text() or self.tr("none yet"))
            column.addWidget(card, 1)
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 0)
        row.addWidget(Words(self.tr("Paid to someone else"), self.theme, "body"), 1)
        elsewhere = money(account.paid_elsewhere, account.currency, self.context.language)
        row.addWidget(Words(elsewhere, self.theme, "strong", wrap=False))
        column.addLayout(row)
        self._currency = account.currency
        for (_card, amount), rate in ((real, account.real_hour), (made, account.recorded_hour)):
            if rate.per_hour is not None:
                amount.setText(money(rate.per_hour, account.currency, self.context.language))
        return side

    def _rate(self, picture: str, name: str, behind: str, rate: Rate, most: Decimal) -> tuple[Panel, Words]:
        inside = QVBoxLayout()
        card = Panel(inside)
        inside.setContentsMargins(20, 10, 20, 10)
        inside.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Picture(picture, 28))
        head.addWidget(Words(name, self.theme, "strong"), 1)
        inside.addLayout(head)
        amount = Words("", self.theme, "title")
        inside.addWidget(amount)
        bar = ProgressBar(name)
        bar.show_share(float(rate.per_hour / most) if rate.per_hour and most else 0.0)
        inside.addWidget(bar)
        inside.addWidget(Words(behind.format(time=clock_time(float(rate.seconds))), self.theme, "small"))
        return card, amount

    def _nothing_yet(self) -> Panel:
        inside = QVBoxLayout()
        panel = Panel(inside, "sand")
        words = Words(self.tr("You gave nothing yet. What you earn will stand here."), self.theme, "strong")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside.addWidget(words)
        return panel

    def _row(self, row: Row) -> Press:
        language = self.context.language
        title, amount = text_in(row.titles, language), money(row.amount, row.currency, language)
        press = Press(self.theme, f"{title}, {amount}, {self._state(row.state)}")
        inside = QHBoxLayout(press)
        inside.setContentsMargins(20, 8, 16, 8)
        inside.setSpacing(16)
        inside.addWidget(MoneyMark(row.state, 34))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Words(title, self.theme, "strong"))
        when = f"{day(row.when, language)} · {clock_time(float(row.seconds))} · {self._state(row.state)}"
        words.addWidget(Words(when, self.theme, "small"))
        inside.addLayout(words, 1)
        if row.disputed:
            told = Pill(self.tr("You complained"), self.theme, "wait", "flag")
            place = words if self.theme.narrow else inside
            place.addWidget(told, 0, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        inside.addWidget(Words(amount, self.theme, "strong", wrap=False))
        inside.addWidget(Picture("next", 26))
        press.clicked.connect(lambda: self.opened.emit(row))
        return press

    def _names(self) -> dict[SettlementState, str]:
        return {
            SettlementState.OWED: self.tr("Owed"),
            SettlementState.ACCEPTED: self.tr("Accepted"),
            SettlementState.PAID: self.tr("Paid"),
            SettlementState.OVERDUE: self.tr("Overdue"),
        }

    def _state(self, state: SettlementState) -> str:
        return self._names().get(state, self.tr("Paid to someone else"))
