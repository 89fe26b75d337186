"""The film in review: what she covers lies on the picture, and a new cover is drawn by finger or by keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen

from recorder.ui.theme import AMBER, INK, RADIUS, WHITE, Theme
from recorder.ui.widgets.video import Video
from recorder.ui.words import isolated

FILL = QColor("#6E6E68")  # about as flat as what will be in the film
Box = tuple[float, float, float, float]  # left, top, width, height as fractions of the picture
_FIRST: Box = (0.4, 0.3, 0.2, 0.3)
_STEP, _LEAST = 0.02, 0.02
_ARROWS = {
    Qt.Key.Key_Left: (-_STEP, 0.0),
    Qt.Key.Key_Right: (_STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -_STEP),
    Qt.Key.Key_Down: (0.0, _STEP),
}


class CoverFrame(Video):
    """`drawn` comes with each change of the box that is drawn; Enter emits `settled`.

    Arrows move the box, with Shift they size it. Left is left in every language: the film is never mirrored.
    """

    drawn = Signal(object)
    settled = Signal()

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__(name, theme)
        self._name = name
        self.ring_radius = RADIUS
        self.covers: list[Box] = []
        self.box: Box | None = None
        self._from: tuple[float, float] | None = None

    def start_drawing(self) -> None:
        """Put a box in the middle, to be moved and sized, or drawn anew by finger."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._set(_FIRST)

    def stop_drawing(self) -> None:
        """No box any more."""
        self.box = self._from = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.unsetCursor()
        self.setAccessibleName(self._name)
        self.update()

    def show_covers(self, covers: Sequence[Box]) -> None:
        """Lay these on the picture."""
        if list(covers) != self.covers:
            self.covers = list(covers)
            self.update()

    # --- Qt ---------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt names it
        return QSize(320, 180)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt names it
        if self.box is None:
            super().keyPressEvent(event)
        elif event.key() in _ARROWS:
            self._push(*_ARROWS[Qt.Key(event.key())], size=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.settled.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt names it
        self._from = self._fractions(event.position()) if self.box is not None else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt names it
        if self._from is None:
            return
        (x1, x2), (y1, y2) = (sorted(pair) for pair in zip(self._from, self._fractions(event.position()), strict=True))
        if x2 - x1 >= _LEAST and y2 - y1 >= _LEAST:
            self._set((x1, y1, x2 - x1, y2 - y1))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: D102 - Qt names it
        self._from = None

    def _paint_outlines(self, painter: QPainter, area: QRectF) -> None:
        for cover in self.covers:
            self._paint_box(painter, _placed(cover, area), QPen(WHITE, 2, Qt.PenStyle.DashLine))
        if self.box is not None:
            placed = _placed(self.box, area)
            self._paint_box(painter, placed, QPen(INK, 6))
            self._paint_box(painter, placed, QPen(AMBER, 3))
            painter.setPen(QPen(INK, 2))
            painter.setBrush(WHITE)
            for corner in (placed.topLeft(), placed.topRight(), placed.bottomLeft(), placed.bottomRight()):
                painter.drawEllipse(corner, 9, 9)
        super()._paint_outlines(painter, area)

    # --- the rest ---------------------------------------------------------------------------

    def _paint_box(self, painter: QPainter, placed: QRectF, pen: QPen) -> None:
        painter.setPen(pen)
        painter.setBrush(FILL)
        painter.drawRoundedRect(placed, 6, 6)

    def _fractions(self, point: QPointF) -> tuple[float, float]:
        area = self.picture_area()
        x, y = (point.x() - area.x()) / area.width(), (point.y() - area.y()) / area.height()
        return min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)

    def _push(self, dx: float, dy: float, *, size: bool) -> None:
        assert self.box is not None  # noqa: S101 - asked for before
        x, y, w, h = self.box
        if size:
            w, h = min(max(w + dx, _LEAST), 1 - x), min(max(h + dy, _LEAST), 1 - y)
        else:
            x, y = min(max(x + dx, 0.0), 1 - w), min(max(y + dy, 0.0), 1 - h)
        self._set((x, y, w, h))

    def _set(self, box: Box) -> None:
        self.box = box
        left, top, width, height = (isolated(f"{round(part * 100)} %") for part in box)
        self.setAccessibleName(
            self.tr("Cover: {left} from the left, {top} from the top, {width} wide, {height} high").format(
                left=left, top=top, width=width, height=height
            )
        )
        self.drawn.emit(box)
        self.update()


def _placed(box: Box, area: QRectF) -> QRectF:
    x, y, w, h = box
    return QRectF(area.x() + x * area.width(), area.y() + y * area.height(), w * area.width(), h * area.height())
