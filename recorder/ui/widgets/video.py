"""A picture of what is kept: covered frames only, never mirrored, with words on dark chips."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from recorder.ui.icons import icon
from recorder.ui.theme import RADIUS, WHITE, Theme

_CHIP = QColor(22, 32, 29, 235)
_DARK = QColor("#6E6E68")


class Video(QWidget):
    """Shows pictures that were covered before. `outlines` are polygons as fractions of the picture.

    Chips are (corner, icon, words): corner is `top`, `top-end` or `bottom`.
    """

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._image: QImage | None = None
        self.chips: list[tuple[str, str, str]] = []
        self.outlines: list[list[tuple[float, float]]] = []
        self.message = ""
        self.setAccessibleName(name)
        self.setMinimumSize(320, 180)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt names it
        return QSize(768, 432)

    def show_picture(self, rgb: Any) -> None:
        """Show an RGB array (height, width, 3) of bytes; it is copied."""
        height, width = rgb.shape[:2]
        self._image = QImage(rgb.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
        self.update()

    def show_nothing(self, message: str) -> None:
        """Show words instead of a picture."""
        self._image, self.message = None, message
        self.update()

    def picture_area(self) -> QRectF:
        """Where the picture lies on this widget: as large as it fits, in its own proportion."""
        area = QRectF(self.rect())
        if self._image is None or self._image.isNull():
            return area
        scale = min(area.width() / self._image.width(), area.height() / self._image.height())
        width, height = self._image.width() * scale, self._image.height() * scale
        return QRectF((area.width() - width) / 2, (area.height() - height) / 2, width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt names it
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        area = self.picture_area()
        path = QPainterPath()
        path.addRoundedRect(area, RADIUS, RADIUS)
        painter.setClipPath(path)
        painter.fillRect(area, _DARK)
        if self._image is not None:
            painter.drawImage(area, self._image)
        else:
            painter.setPen(WHITE)
            painter.setFont(self.theme.font("strong"))
            painter.drawText(area.adjusted(24, 24, -24, -24), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
                             self.message)  # fmt: skip
        self._paint_outlines(painter, area)
        for corner, picture, words in self.chips:
            self._paint_chip(painter, area, corner, picture, words)

    def _paint_outlines(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QPen(WHITE, 2, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for outline in self.outlines:
            path = QPainterPath()
            points = [(area.x() + x * area.width(), area.y() + y * area.height()) for x, y in outline]
            path.moveTo(*points[0])
            for point in points[1:]:
                path.lineTo(*point)
            path.closeSubpath()
            painter.drawPath(path)

    def _paint_chip(self, painter: QPainter, area: QRectF, corner: str, picture: str, words: str) -> None:
        painter.setFont(self.theme.font("small-strong"))
        metrics = painter.fontMetrics()
        width, height = metrics.horizontalAdvance(words) + 66, max(48, metrics.height() + 16)
        from_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at_right = (corner == "top-end") != from_right
        x = area.right() - width - 16 if at_right else area.left() + 16
        y = area.bottom() - height - 16 if corner == "bottom" else area.top() + 16
        chip = QRectF(x, y, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_CHIP)
        painter.drawRoundedRect(chip, height / 2, height / 2)
        image = x + width - 44 if from_right else x + 18
        painter.drawPixmap(round(image), round(y + (height - 24) / 2), icon(picture, 24, WHITE))
        painter.setPen(WHITE)
        text = chip.adjusted(18, 0, -50, 0) if from_right else chip.adjusted(50, 0, -16, 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)
