"""What a receipt says, in a person's language: the same words on the screen and on paper."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from recorder.domain.clip import DeliveryState, SettlementState
from recorder.ui.paper import Fact, Sheet
from recorder.ui.texts import text_in
from recorder.ui.widgets.qr import Matrix
from recorder.ui.words import clock_time, day, isolated, money
from recorder.workflow.receipts import ReceiptCard, Titles


class ReceiptWords(QObject):
    """The words of one receipt in one language."""

    def __init__(self, card: ReceiptCard, language: str) -> None:
        super().__init__()
        self._card, self._language = card, language

    def facts(self) -> tuple[Fact, ...]:
        """All lines, in reading order."""
        card = self._card
        given = self.tr("{task}, {time}").format(
            task=self._titled(card.task_title), time=clock_time(float(card.seconds))
        )
        lines = [
            Fact("film", self.tr("You gave"), given),
            Fact("clock", self.tr("When"), self._when()),
            Fact("robot", self.tr("For"), self._all(card.given)),
            Fact("company", self.tr("Not for"), self._all(card.refused)),
            Fact("coin", self._state(), self._money()),
            Fact("undo", self.tr("Take back"), self._back()),
            Fact("shield", self.tr("Signed by"), self._signer()),
        ]
        return tuple(line for line in lines if line.value)

    def sent(self) -> tuple[str, str, str] | None:
        """How far the clip came: words, kind of pill and icon; None where it goes nowhere by itself."""
        if self._card.withdrawn:
            return self.tr("Taken back"), "ink", "undo"
        if self._card.batch is not None:
            return self.tr("Left with a batch"), "flat", "box"
        if self._card.sent is None:
            return None
        return {
            DeliveryState.WAITING: (self.tr("Not sent yet"), "wait", "hold"),
            DeliveryState.HELD: (self.tr("Not sent yet: waits for cable"), "wait", "hold"),
            DeliveryState.SENDING: (self.tr("Being sent"), "wait", "send"),
            DeliveryState.SENT: (self.tr("Sent, not confirmed yet"), "wait", "send"),
            DeliveryState.RECEIVED: (self.tr("Received"), "done", "check"),
            DeliveryState.FAILED: (self.tr("Not sent yet: tries again"), "wait", "hold"),
            DeliveryState.SET_ASIDE: (self.tr("Not sent: ask for help"), "ink", "alert"),
        }[self._card.sent]

    def sheet(self, matrix: Matrix) -> Sheet:
        """The page to print."""
        card = self._card
        return Sheet(
            title=self.tr("Receipt {number}").format(number=isolated(str(card.row))),
            line=self._titled(card.campaign_title),
            note=self.tr("Practice: nobody is paid.") if card.practice else "",
            facts=self.facts(),
            caption=self.tr("Any phone can read it. No Fairtake needed."),
            signed_words=self.tr("The exact words that are signed"),
            signature_words=self.tr("The signature"),
            check_words=self.tr(
                "To check: put the words into receipt.txt, the signature into receipt.txt.sig, "
                "take allowed_signers from the batch, and run"
            ),
            text=card.text,
            signature=card.signature,
            check="ssh-keygen -Y verify -f allowed_signers "
            f"-I {card.station} -n receipt@fairtake -s receipt.txt.sig < receipt.txt",
            matrix=matrix,
            right_to_left=QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft,
        )

    def _when(self) -> str:
        local = self._card.when.astimezone()
        told = self.tr("{day}, {time}") if self._card.synced else self.tr("{day}, {time} (clock unsure)")
        return told.format(day=day(local, self._language), time=isolated(f"{local:%H:%M}"))

    def _state(self) -> str:
        return {
            SettlementState.OWED: self.tr("Owed to you"),
            SettlementState.ACCEPTED: self.tr("Accepted"),
            SettlementState.REJECTED: self.tr("Not accepted"),
            SettlementState.PAID: self.tr("Paid to you"),
            SettlementState.OVERDUE: self.tr("Overdue"),
        }.get(self._card.state, self.tr("Paid to someone else"))

    def _money(self) -> str:
        amount = money(self._card.amount, self._card.currency, self._language)
        if self._card.due is None:
            return amount
        return self.tr("{amount} by {day}").format(amount=amount, day=self._due(self._card.due))

    def _due(self, due: datetime) -> str:
        return day(due.astimezone(), self._language, year=due.year != self._card.when.year)

    def _back(self) -> str:
        return self.tr("You took it back.") if self._card.withdrawn else self.tr("My clips, any day")

    def _signer(self) -> str:
        return self.tr("{station}, number {row}").format(
            station=isolated(self._card.station), row=isolated(str(self._card.row))
        )

    def _titled(self, titles: Titles) -> str:
        return text_in(titles, self._language)

    def _all(self, titles: tuple[Titles, ...]) -> str:
        return " · ".join(self._titled(each) for each in titles)
