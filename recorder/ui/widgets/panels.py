"""What is read: cards, tinted panels, pills, banners."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QSizePolicy, QVBoxLayout, QWidget

from recorder.ui.icons import icon
from recorder.ui.theme import (
    AMBER,
    AMBER_TINT,
    CARD,
    GREEN_TINT,
    INK,
    INNER_RADIUS,
    LINE,
    PAPER,
    RADIUS,
    SAND,
    WHITE,
    Theme,
)
from recorder.ui.words import Words

# kind: (fill, edge, width of the edge)
_PANELS = {
    "card": (CARD, LINE, 2.0),
    "strong": (CARD, INK, 4.0),
    "sand": (SAND, SAND, 0.0),
    "done": (GREEN_TINT, GREEN_TINT, 0.0),
    "wait": (AMBER_TINT, AMBER, 2.0),
    "alarm": (AMBER, INK, 4.0),
    "banner": (AMBER_TINT, AMBER, 3.0),
}
# kind: (fill, text, edge)
_PILLS = {
    "done": (GREEN_TINT, INK, GREEN_TINT),
    "wait": (AMBER_TINT, INK, AMBER_TINT),
    "flat": (SAND, INK, SAND),
    "ink": (INK, WHITE, INK),
    "line": (PAPER, INK, INK),
}


class Panel(QFrame):
    """A surface that is read, with a layout: kind card, strong, sand, done, wait, alarm or banner."""

    def __init__(self, layout: QLayout | None = None, kind: str = "card", radius: float = RADIUS) -> None:
        super().__init__()
        self._kind, self._radius = kind, radius
        inner = layout or QVBoxLayout()
        inner.setContentsMargins(20, 16, 20, 16)
        self.setLayout(inner)

    def set_kind(self, kind: str) -> None:
        """Change what it looks like."""
        self._kind = kind
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt names it
        fill, edge, width = _PANELS[self._kind]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge, width) if width else Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        half = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), self._radius, self._radius)


class Pill(QFrame):
    """A state in a word, an icon and a tint: kind done, wait, flat, ink or line."""

    def __init__(self, text: str, theme: Theme, kind: str = "flat", picture: str = "") -> None:
        super().__init__()
        self._kind = kind
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 14, 4)
        layout.setSpacing(8)
        colour = _PILLS[kind][1]
        if picture:
            image = QLabel()
            image.setPixmap(icon(picture, 20, colour))
            layout.addWidget(image)
        self.words = Words(text, theme, "small-strong", colour, wrap=False)
        layout.addWidget(self.words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt names it
        fill, _, edge = _PILLS[self._kind]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge, 2) if edge != fill else Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)


class Picture(QLabel):
    """An icon on a rounded tile."""

    def __init__(self, picture: str, side: int, tile: int = 0, fill: QColor = SAND, colour: QColor = INK) -> None:
        super().__init__()
        self._fill = fill if tile else None
        self.setPixmap(icon(picture, side, colour))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedSize(tile or side, tile or side)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt names it
        if self._fill is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._fill)
            radius = min(INNER_RADIUS, self.width() / 4)
            painter.drawRoundedRect(self.rect(), radius, radius)
            painter.end()
        super().paintEvent(event)


def banner(picture: str, word: str, sentence: str, theme: Theme) -> Panel:
    """A line over the whole width that can't be closed: an icon, a word and one sentence."""
    layout = QHBoxLayout()
    panel = Panel(layout, "banner", INNER_RADIUS)
    layout.setContentsMargins(20, 10, 20, 10)
    layout.setSpacing(12)
    layout.addWidget(Picture(picture, 28))
    layout.addWidget(Words(word, theme, "strong", wrap=False))
    layout.addWidget(Words(sentence, theme, "body"), 1)
    panel.setAccessibleName(f"{word}. {sentence}")
    return panel


def fact(picture: str, label: str, value: str, theme: Theme) -> QWidget:
    """A line of a list: an icon, what it is, and its value in bold."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(12)
    layout.addWidget(Picture(picture, 28))
    layout.addWidget(Words(label, theme, "body"), 1)
    layout.addWidget(Words(value, theme, "strong"), 1)
    row.setAccessibleName(f"{label}: {value}")
    return row
