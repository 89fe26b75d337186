"""What happened, step after step: a disc for each, joined by a line, with words beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from recorder.ui.icons import icon
from recorder.ui.theme import AMBER, GREEN_DEEP, INK, WHITE, Theme
from recorder.ui.words import Words

_DISC = 44


@dataclass(frozen=True, slots=True)
class TrailLine:
    """One step: kind done (green), wait (amber) or late (ink), its icon, and two lines of words."""

    kind: str
    picture: str
    what: str
    more: str


class Trail(QWidget):
    """A list of steps, the first above."""

    def __init__(self, lines: Sequence[TrailLine], theme: Theme) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(0)
        for number, line in enumerate(lines):
            grid.addWidget(_Disc(line, first=number == 0, last=number == len(lines) - 1), number, 0)
            words = QVBoxLayout()
            words.setSpacing(0)
            words.setContentsMargins(0, 8, 0, 8)
            words.addStretch(1)
            words.addWidget(Words(line.what, theme, "strong"))
            words.addWidget(Words(line.more, theme, "small"))
            words.addStretch(1)
            grid.addLayout(words, number, 1)
        grid.setColumnStretch(1, 1)
        self.setAccessibleName(". ".join(f"{line.what}, {line.more}" for line in lines))


class _Disc(QWidget):
    def __init__(self, line: TrailLine, *, first: bool, last: bool) -> None:
        super().__init__()
        self._line, self._first, self._last = line, first, last
        self.setFixedWidth(_DISC + 4)
        self.setMinimumHeight(_DISC + 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, x = self.height() / 2, self.width() / 2
        painter.setPen(QPen(INK, 3))
        if not self._first:
            painter.drawLine(round(x), 0, round(x), round(middle))
        if not self._last:
            painter.drawLine(round(x), round(middle), round(x), self.height())
        painter.setPen(QPen(INK, 2) if self._line.kind == "wait" else Qt.PenStyle.NoPen)
        painter.setBrush({"done": GREEN_DEEP, "wait": AMBER}.get(self._line.kind, INK))
        painter.drawEllipse(round(x - _DISC / 2), round(middle - _DISC / 2), _DISC, _DISC)
        colour = INK if self._line.kind == "wait" else WHITE
        painter.drawPixmap(round(x - 13), round(middle - 13), icon(self._line.picture, 26, colour))
