"""Money by week as bars, stacked by where it stands; read out bar by bar with the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QToolTip

from recorder.domain.clip import SettlementState
from recorder.ui.theme import AMBER, INK, INK_2, Theme
from recorder.ui.widgets.money import brush_of

_ORDER = (SettlementState.PAID, SettlementState.OVERDUE, SettlementState.ACCEPTED, SettlementState.OWED)


@dataclass(frozen=True, slots=True)
class Bar:
    """One week: its name under the bar, the amounts by state, the sum as text, and all of it in words."""

    name: str
    sums: dict[SettlementState, Decimal]
    total: str
    spoken: str


class Chart(QAbstractSlider):
    """Bars in the way of reading. Left and right go from bar to bar; what it shows is its accessible text too.

    A slider to who listens: its value is the number of the bar.
    """

    def __init__(self, name: str, bars: Sequence[Bar], theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.ring_radius = 12
        self.bars = list(bars)
        self.at = len(self.bars) - 1
        self._name = name
        self.setRange(0, max(0, self.at))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(150)
        self.setAccessibleDescription("\n".join(bar.spoken for bar in self.bars))
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt names it
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if not step or not self.bars:
            event.ignore()
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        self.at = min(max(self.at + step, 0), len(self.bars) - 1)
        self._tell()
        self.update()
        QToolTip.showText(self.mapToGlobal(self._place(self.at).topLeft().toPoint()), self.bars[self.at].spoken, self)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102 - Qt names it
        event.ignore()  # the page scrolls

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt names it
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        base = self._base()
        painter.setPen(QPen(INK, 3))
        painter.drawLine(0, round(base), self.width(), round(base))
        for number, bar in enumerate(self.bars):
            self._paint_bar(painter, bar, self._place(number))
            if self.hasFocus() and number == self.at:
                painter.setPen(QPen(AMBER, 6))
                place = self._place(number)
                painter.drawLine(place.bottomLeft(), place.bottomRight())

    def _paint_bar(self, painter: QPainter, bar: Bar, place: QRectF) -> None:
        painter.setFont(self.theme.font("small-strong"))
        height = painter.fontMetrics().height()
        painter.setPen(INK)
        wide = place.adjusted(-30, 0, 30, 0)
        if bar.total:
            above = QRectF(wide.x(), place.top() - height - 4, wide.width(), height)
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, bar.total)
        painter.setFont(self.theme.font("small"))
        painter.setPen(INK_2)
        below = QRectF(wide.x(), self._base() + 6, wide.width(), height)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, bar.name)
        if place.height() < 1:
            return
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRoundedRect(place, 8, 8)
        path.addRect(place.adjusted(0, 8, 0, 0))
        painter.setClipPath(path.simplified())
        total = sum(bar.sums.values(), Decimal(0))
        bottom = place.bottom()
        painter.setPen(QPen(INK, 2))
        for state in _ORDER:
            part = float(bar.sums.get(state, Decimal(0)) / total) * place.height() if total else 0.0
            if part:
                painter.setBrush(brush_of(state))
                painter.drawRect(QRectF(place.x(), bottom - part, place.width(), part + 1))
                bottom -= part
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path.simplified())

    def _base(self) -> float:
        return self.height() - self.theme.pixels("small") * 1.6 - 8

    def _place(self, number: int) -> QRectF:
        """Where a bar stands; all share one scale from zero."""
        most = max((sum(bar.sums.values(), Decimal(0)) for bar in self.bars), default=Decimal(0))
        column = self.width() / max(1, len(self.bars))
        width = min(64.0, column * 0.62)
        from_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        index = len(self.bars) - 1 - number if from_right else number
        room = self._base() - self.theme.pixels("small") * 1.6
        total = sum(self.bars[number].sums.values(), Decimal(0))
        height = float(total / most) * room if most else 0.0
        return QRectF(index * column + (column - width) / 2, self._base() - height, width, height)

    def _tell(self) -> None:
        now = f": {self.bars[self.at].spoken}" if self.bars else ""
        self.setAccessibleName(f"{self._name}{now}")
        self.setValue(max(0, self.at))
