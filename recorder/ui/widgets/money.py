"""The marks of money: the same hatch, colour and sign wherever an amount stands in one of its states."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from recorder.domain.clip import SettlementState
from recorder.ui.icons import icon
from recorder.ui.theme import AMBER, CARD, GREEN, INK, WHITE

_SIGNS = {SettlementState.PAID: "check", SettlementState.OVERDUE: "clock"}


def fill_of(state: SettlementState) -> tuple[QColor, QBrush | None]:
    """Ground and hatch of a state: owed is hatched amber, accepted amber, paid green, overdue ink cross-hatched."""
    if state is SettlementState.OWED:
        return CARD, QBrush(AMBER, Qt.BrushStyle.BDiagPattern)
    if state is SettlementState.OVERDUE:
        return INK, QBrush(QColor("#8A938F"), Qt.BrushStyle.DiagCrossPattern)
    return {SettlementState.ACCEPTED: AMBER, SettlementState.PAID: GREEN}.get(state, CARD), None


class MoneyMark(QWidget):
    """A small square in the look of a state; words stand beside it."""

    def __init__(self, state: SettlementState, side: int = 26) -> None:
        super().__init__()
        self._state = state
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt names it
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ground, hatch = fill_of(self._state)
        painter.setPen(QPen(INK, 2))
        painter.setBrush(ground)
        painter.drawRoundedRect(area, 6, 6)
        if hatch is not None:
            painter.setBrush(hatch)
            painter.drawRoundedRect(area, 6, 6)
        if sign := _SIGNS.get(self._state):
            side = self.width() - 10
            painter.drawPixmap(5, 5, icon(sign, side, WHITE))
