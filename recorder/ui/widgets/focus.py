"""The focus ring: amber with an ink line around it, outside the widget that has the focus."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFocusFrame,
    QLineEdit,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)

from recorder.ui.theme import AMBER, INK, INNER_RADIUS

_OUT = 7


class _Room(QProxyStyle):
    """Lets the ring lie outside its widget, unmasked."""

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        margins = (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin)
        return _OUT if metric in margins else super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        data: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        return 0 if hint == QStyle.StyleHint.SH_FocusFrame_Mask else super().styleHint(hint, option, widget, data)


class FocusRing(QFocusFrame):
    """One for the whole window: it goes to whatever takes the focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = _Room()
        self.setStyle(self._room)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        ringed = new is not None and (hasattr(new, "ring_radius") or isinstance(new, QLineEdit))
        inside = ringed and new is not None and new.window() is self.window()
        self.setWidget(new if inside else None)  # type: ignore[arg-type]
        QTimer.singleShot(0, self, self._once_more)

    def _once_more(self) -> None:
        """Show again: the frame hides from what is out of view, and the page may have scrolled to it since."""
        widget = self.widget()
        if widget is not None and not self.isVisible():
            self.setWidget(None)  # type: ignore[arg-type]
            self.setWidget(widget)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt names it
        widget = self.widget()
        if widget is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = min(float(getattr(widget, "ring_radius", INNER_RADIUS)), widget.height() / 2)
        for out, width, colour in ((3.0, 4.0, AMBER), (6.0, 2.0, INK)):
            painter.setPen(QPen(colour, width))
            inset = _OUT - out
            area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(area, radius + out, radius + out)
