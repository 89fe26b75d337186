"""Progress: how much is done, or a moving block where nobody knows how long it takes."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from recorder.ui.theme import AMBER, CARD, INK

_STEP_MS = 150


class ProgressBar(QWidget):
    """A bar with an ink edge. `show_share` from 0 to 1; None moves an amber block."""

    def __init__(self, name: str, colour: QColor = INK) -> None:
        super().__init__()
        self._name, self._colour = name, colour
        self._share: float | None = 0.0
        self._phase = 0
        self._timer = QTimer(self, interval=_STEP_MS)
        self._timer.timeout.connect(self._move)
        self.setFixedHeight(18)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_share(0.0)

    @property
    def share(self) -> float | None:
        """What it shows."""
        return self._share

    def show_share(self, share: float | None) -> None:
        """Show how much is done."""
        self._share = share if share is None else min(max(share, 0.0), 1.0)
        told = "" if self._share is None else f" {round(self._share * 100)} %"
        self.setAccessibleName(f"{self._name}{told}")
        (self._timer.start if share is None else self._timer.stop)()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt names it
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(INK, 2))
        painter.setBrush(CARD)
        radius = area.height() / 2
        painter.drawRoundedRect(area, radius, radius)
        inner = area.adjusted(1, 1, -1, -1)
        if self._share is None:
            block = inner.width() / 5
            left = inner.left() + (inner.width() - block) * self._phase / 9
            inner = QRectF(left, inner.top(), block, inner.height())
        else:
            width = inner.width() * self._share
            from_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            inner.setLeft(inner.right() - width) if from_right else inner.setWidth(width)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(AMBER if self._share is None else self._colour)
        if inner.width() > 0:
            painter.drawRoundedRect(inner, min(radius, inner.width() / 2), radius)

    def _move(self) -> None:
        self._phase = (self._phase + 1) % 10
        self.update()
