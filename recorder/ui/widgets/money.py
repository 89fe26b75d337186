"""The marks of money: the same hatch, colour and sign wherever an amount stands in one of its states."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from recorder.domain.clip import SettlementState
from recorder.ui.icons import icon
from recorder.ui.theme import AMBER, CARD, GREEN, INK, SAND, WHITE

_SIGNS = {SettlementState.PAID: "check", SettlementState.OVERDUE: "clock"}
_STRIPES = 14  # pixels from one stripe of a hatch to the next


def brush_of(state: SettlementState) -> QBrush:
    """Owed is hatched amber on white, accepted amber, paid green, overdue hatched ink; the rest is sand."""
    if state is SettlementState.OWED:
        return _hatch(CARD.name(), AMBER.name(), 6)
    if state is SettlementState.OVERDUE:
        return _hatch(INK.name(), "#5F6864", 2)
    return QBrush({SettlementState.ACCEPTED: AMBER, SettlementState.PAID: GREEN}.get(state, SAND))


@lru_cache
def _hatch(ground: str, stripe: str, width: int) -> QBrush:
    tile = QPixmap(_STRIPES, _STRIPES)
    tile.fill(QColor(ground))
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(stripe), width))
    for shift in (-_STRIPES, 0, _STRIPES):  # so that the tiles join
        painter.drawLine(shift - 4, _STRIPES + 4, shift + _STRIPES + 4, -4)
    painter.end()
    return QBrush(tile)


class MoneyMark(QWidget):
    """A small square in the look of a state; words stand beside it."""

    def __init__(self, state: SettlementState, side: int = 26) -> None:
        super().__init__()
        self._state = state
        self.setFixedSize(side, side)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt names it
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(INK, 2))
        painter.setBrush(brush_of(self._state))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        if sign := _SIGNS.get(self._state):
            side = self.width() - 10
            painter.drawPixmap(5, 5, icon(sign, side, WHITE))
