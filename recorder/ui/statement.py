"""The statement of earnings as a page: laid out by Qt from simple HTML, for a PDF and for a printer."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QObject, Qt
from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument, QTextOption

from recorder.domain.clip import SettlementState
from recorder.ui.languages import language as language_of
from recorder.ui.texts import text_in
from recorder.ui.words import clock_time, day, money
from recorder.workflow.earning import Account, Row, Summary


class Statement(QObject):
    """A worker's statement in one language; an object only because that is what Qt translates by."""

    def __init__(self, summary: Summary, name: str, language: str) -> None:
        super().__init__()
        self._summary, self._name, self._language = summary, name, language

    def pdf(self) -> bytes:
        """Give the page as a PDF (A4)."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(16, 16, 16, 16))
        writer.setTitle(self.tr("My earnings"))
        self.document().print_(writer)
        return bytes(buffer.data().data())

    def document(self) -> QTextDocument:
        """The laid out text."""
        document = QTextDocument()
        option = QTextOption()
        if language_of(self._language).right_to_left:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        document.setDefaultTextOption(option)
        document.setDefaultStyleSheet("body{font-size:11pt} h1{font-size:20pt} td,th{padding:4px 10px 4px 0}")
        document.setHtml(self.html())
        return document

    def html(self) -> str:
        """The page's text."""
        direction = "rtl" if language_of(self._language).right_to_left else "ltr"
        title = escape(self.tr("My earnings"))
        parts = [f"<html><body dir='{direction}'><h1>{title}</h1><p>{escape(self._name)}</p>"]
        parts += [self._account(account) for account in self._summary.accounts]
        head = (self.tr("When"), self.tr("Task"), self.tr("Time"), self.tr("Money"), self.tr("State"), self.tr("Row"))
        parts.append("<table><tr>" + "".join(f"<th align='left'>{escape(h)}</th>" for h in head) + "</tr>")
        parts += [self._row(row) for row in self._summary.rows]
        parts.append("</table></body></html>")
        return "".join(parts)

    def _account(self, account: Account) -> str:
        lines = [(name, money(account.totals[s], account.currency, self._language)) for s, name in self._names()]
        for name, rate in (
            (self.tr("A real hour here"), account.real_hour),
            (self.tr("An hour recorded"), account.recorded_hour),
        ):
            brought = self.tr("none yet") if rate.per_hour is None else self._money(account, rate.per_hour)
            lines.append((f"{name} ({clock_time(float(rate.seconds))})", brought))
        lines.append((self.tr("Paid to someone else"), self._money(account, account.paid_elsewhere)))
        practice = self.tr("Practice: nobody is paid")
        kind = f"<p><b>{escape(practice)}</b></p>" if account.practice else ""
        rows = "".join(f"<tr><td>{escape(name)}</td><td><b>{escape(value)}</b></td></tr>" for name, value in lines)
        return f"{kind}<table>{rows}</table><br>"

    def _money(self, account: Account, amount: Decimal) -> str:
        return money(amount, account.currency, self._language)

    def _row(self, row: Row) -> str:
        names = dict(self._names()) | {
            SettlementState.REJECTED: self.tr("Not accepted"),
            SettlementState.ELSEWHERE: self.tr("Paid to someone else"),
        }
        cells = (
            day(row.when, self._language),
            text_in(row.titles, self._language),
            clock_time(float(row.seconds)),
            money(row.amount, row.currency, self._language),
            names[row.state],
            QLocale.c().toString(row.row),
        )
        return "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in cells) + "</tr>"

    def _names(self) -> tuple[tuple[SettlementState, str], ...]:
        return (
            (SettlementState.OWED, self.tr("Owed")),
            (SettlementState.ACCEPTED, self.tr("Accepted")),
            (SettlementState.PAID, self.tr("Paid")),
            (SettlementState.OVERDUE, self.tr("Overdue")),
        )
