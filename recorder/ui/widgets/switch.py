"""The switch of a purpose: a word, a shape and a colour say whether it is on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from recorder.ui.icons import icon
from recorder.ui.theme import CONTROL, GREEN, GREEN_DEEP, INK, PAPER, WHITE, Theme

_WIDTH, _HEIGHT, _EDGE, _KNOB = 112, 64, 3, 48


class Switch(QAbstractButton):
    """Off at first. Its accessible name tells its state too: `Purpose: Yes`."""

    def __init__(self, purpose: str, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.ring_radius = _HEIGHT / 2
        self._purpose = purpose
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(self.sizeHint())
        self.toggled.connect(self._tell)
        self._tell(False)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt names it
        metrics = self.theme.font("button")
        self.setFont(metrics)
        words = max(self.fontMetrics().horizontalAdvance(word) for word in (self.tr("Yes"), self.tr("No")))
        return QSize(_WIDTH + 20 + words, max(_HEIGHT, self.fontMetrics().height()))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt names it
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, from_right = self.isChecked(), self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = 0 if from_right else self.width() - _WIDTH
        top = (self.height() - _HEIGHT) / 2
        painter.setPen(QPen(GREEN if on else CONTROL, _EDGE))
        painter.setBrush(GREEN if on else PAPER)
        body = QRectF(left, top, _WIDTH, _HEIGHT).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.drawRoundedRect(body, body.height() / 2, body.height() / 2)
        knob = _KNOB + (4 if self.isDown() else 0)
        at_end = on != from_right
        x = left + _WIDTH - knob - 8 if at_end else left + 8
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(WHITE if on else CONTROL)
        painter.drawRoundedRect(QRectF(x, top + 8, knob, _KNOB), _KNOB / 2, _KNOB / 2)
        mark = icon("check" if on else "cross", 26, GREEN_DEEP if on else WHITE)
        painter.drawPixmap(round(x + (knob - 26) / 2), round(top + 19), mark)
        painter.setPen(INK)
        painter.setFont(self.font())
        where = QRectF(_WIDTH + 20 if from_right else 0, 0, self.width() - _WIDTH - 20, self.height())
        side = Qt.AlignmentFlag.AlignLeft if from_right else Qt.AlignmentFlag.AlignRight
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side, self._word())

    def _word(self) -> str:
        return self.tr("Yes") if self.isChecked() else self.tr("No")

    def _tell(self, _on: bool) -> None:
        self.setAccessibleName(f"{self._purpose}: {self._word()}")
