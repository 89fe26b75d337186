"""Where she is in a clip: its steps, what is cut out, what she covered; to be pressed, dragged and moved by keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from recorder.ui.theme import AMBER, CARD, GREEN, INK, SAND, WHITE, Theme
from recorder.ui.words import clock_time

_BAR, _GAP, _RADIUS, _COVER, _HATCH = 30, 6, 8, 16, 9
_STEP_MS, _FAR_MS = 1000, 10_000
Stretch = tuple[int, int]


class Timeline(QAbstractSlider):
    """`sought` gives milliseconds. Time runs the way of reading: from the right in Arabic.

    A slider to who listens: its value is the second where she is.
    """

    sought = Signal(int)

    def __init__(self, theme: Theme, duration_ms: int, steps: Sequence[tuple[str, int, int]]) -> None:
        """`steps` are title, start and end in milliseconds."""
        super().__init__()
        self.theme = theme
        self.ring_radius = _RADIUS
        self._duration = max(1, duration_ms)
        self.setRange(0, self._duration // 1000)
        self._steps = list(steps)
        self._cuts: Sequence[Stretch] = ()
        self._covers: Sequence[Stretch] = ()
        self._mark: int | None = None
        self.position = 0
        self.dragged = False  # while a finger or the mouse holds the line
        self.setFont(theme.font("small"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tell()

    def set_edits(self, cuts: Sequence[Stretch], covers: Sequence[Stretch], mark: int | None = None) -> None:
        """Show what is planned; from `mark` to where she is a cut is being made."""
        self._cuts, self._covers, self._mark = cuts, covers, mark
        self._tell()
        self.update()

    def set_position(self, ms: int) -> None:
        """Move the line that shows where she is."""
        self.position = min(max(ms, 0), self._duration)
        self._tell()
        self.update()

    def step_now(self) -> int | None:
        """Number of the step that she is in, from 0."""
        inside = (n for n, (_, start, end) in enumerate(self._steps) if start <= self.position < end)
        return next(inside, None)

    # --- Qt ---------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt names it
        return QSize(400, max(64, self._steps_height() + _GAP + _BAR))

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt names it
        return QSize(200, self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt names it
        self.dragged = True
        self._seek(self._ms_at(event.position().x()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: D102 - Qt names it
        self.dragged = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt names it
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._seek(self._ms_at(event.position().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt names it
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        ahead = -1 if self._from_right() else 1
        moves = {
            Qt.Key.Key_Right: self.position + ahead * _STEP_MS,
            Qt.Key.Key_Left: self.position - ahead * _STEP_MS,
            Qt.Key.Key_PageUp: self.position - _FAR_MS,
            Qt.Key.Key_PageDown: self.position + _FAR_MS,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self._duration,
        }
        if event.key() in moves:
            self._seek(moves[Qt.Key(event.key())])
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102 - Qt names it
        event.ignore()  # the page scrolls

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt names it
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = float(self._steps_height() + _GAP if self._steps else 0)
        bar = QRectF(0, top, self.width(), max(_BAR, self.height() - top))
        self._paint_steps(painter)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(GREEN)
        painter.drawRoundedRect(bar, _RADIUS, _RADIUS)
        for cut in self._cuts:
            _paint_cut(painter, self._stretch(cut, bar))
        if self._mark is not None:
            edges = sorted((self._mark, self.position))
            _paint_cut(painter, self._stretch((edges[0], edges[1]), bar))
        for cover in self._covers:
            paint_cover(painter, self._stretch(cover, bar))
        self._paint_playhead(painter)

    # --- the rest ---------------------------------------------------------------------------

    def _seek(self, ms: int) -> None:
        self.set_position(ms)
        self.sought.emit(self.position)

    def _from_right(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _x(self, ms: float) -> float:
        x = ms / self._duration * self.width()
        return self.width() - x if self._from_right() else x

    def _ms_at(self, x: float) -> int:
        x = self.width() - x if self._from_right() else x
        return round(x / max(1, self.width()) * self._duration)

    def _stretch(self, stretch: Stretch, within: QRectF) -> QRectF:
        left, right = sorted((self._x(stretch[0]), self._x(stretch[1])))
        return QRectF(left, within.top(), max(6.0, right - left), within.height())

    def _steps_height(self) -> int:
        return self.fontMetrics().height() + 10 if self._steps else 0

    def _paint_steps(self, painter: QPainter) -> None:
        now = self.step_now()
        painter.setLayoutDirection(self.layoutDirection())
        for number, (title, start, end) in enumerate(self._steps):
            area = self._stretch((start, end), QRectF(0, 0, 0, self._steps_height())).adjusted(2, 0, -2, 0)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(AMBER if number == now else SAND)
            painter.drawRoundedRect(area, _RADIUS, _RADIUS)
            painter.setFont(self.theme.font("small-strong" if number == now else "small"))
            room = area.width() - 12
            words = painter.fontMetrics().elidedText(f"{number + 1} {title}", Qt.TextElideMode.ElideRight, int(room))
            if painter.fontMetrics().horizontalAdvance(words) > room or len(words) < 3:
                words = str(number + 1)
            painter.setPen(INK)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_playhead(self, painter: QPainter) -> None:
        x = min(max(self._x(self.position), 5.0), self.width() - 5.0)
        painter.setPen(QPen(WHITE, 2))
        painter.setBrush(INK)
        painter.drawRoundedRect(QRectF(x - 4, 0, 8, self.height()), 3, 3)

    def _tell(self) -> None:
        told = self.tr("Timeline: {now} of {all}.").format(
            now=clock_time(self.position / 1000), all=clock_time(self._duration / 1000)
        )
        number = self.step_now()
        if number is not None:
            told += " " + self.tr("Step {number}: {title}.").format(number=number + 1, title=self._steps[number][0])
        if self._cuts:
            told += " " + self.tr("%n parts cut out.", "", len(self._cuts))
        if self._covers:
            told += " " + self.tr("%n covers by you.", "", len(self._covers))
        self.setAccessibleName(told)
        self.setValue(self.position // 1000)


class Swatch(QWidget):
    """A sample of how a cut or a cover looks on the timeline; words stand beside it."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind
        self.setFixedSize(30, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt names it
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self._kind == "cut":
            _paint_cut(painter, area.adjusted(1, 1, -1, -1), round_edge=True)
        else:
            paint_cover(painter, area.adjusted(0, -1, 0, 1))


def _paint_cut(painter: QPainter, area: QRectF, *, round_edge: bool = False) -> None:
    """Draw a hatched stretch with ink edges."""
    painter.save()
    shape = QPainterPath()
    shape.addRoundedRect(area, 4, 4) if round_edge else shape.addRect(area)
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    painter.fillRect(area, CARD)
    painter.setPen(QPen(INK, 2.5))
    x = area.left() - area.height()
    while x < area.right():
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()))
        x += _HATCH
    painter.restore()
    painter.setPen(QPen(INK, 3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if round_edge:
        painter.drawRoundedRect(area, 4, 4)
    else:
        painter.drawLine(area.topLeft(), area.bottomLeft())
        painter.drawLine(area.topRight(), area.bottomRight())


def paint_cover(painter: QPainter, area: QRectF) -> None:
    """Draw a covered stretch: a white bar with an ink edge in the middle of `area`."""
    painter.setPen(QPen(INK, 3))
    painter.setBrush(CARD)
    middle = QRectF(area.left() + 1.5, area.center().y() - _COVER / 2, max(8.0, area.width() - 3), _COVER)
    painter.drawRoundedRect(middle, 4, 4)
