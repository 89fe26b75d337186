"""The red button that starts, the keys of a recording, and the sign that says whether it runs."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from recorder.ui.icons import icon
from recorder.ui.theme import CARD, CONTROL, INK, INK_2, RADIUS, RED, WHITE, Theme
from recorder.ui.widgets.press import KeyCap, Press
from recorder.ui.words import Words, centred


class RecordButton(Press):
    """A round button with a red disc. Where it is not possible its edge is dashed, and its name says why.

    It can have the focus all the same, so that the reason is heard; `clicked` then comes too: ask `possible`.
    """

    def __init__(self, theme: Theme, name: str) -> None:
        self._side = 88 if theme.compact else 104
        super().__init__(theme, name, radius=self._side / 2)
        self.possible = True
        self.setFixedSize(self._side, self._side)

    def set_possible(self, possible: bool, name: str) -> None:
        """Make it possible or not; `name` says what it does, or why it can't."""
        self.possible = possible
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt names it
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(CONTROL, 2, Qt.PenStyle.SolidLine if self.possible else Qt.PenStyle.DashLine))
        painter.setBrush(CARD if self.possible else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        inset = self._side * 0.16 + (3 if self.isDown() else 0)
        disc = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(Qt.PenStyle.NoPen if self.possible else QPen(INK_2, 3))
        painter.setBrush(RED if self.possible else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc)


class TakeKey(Press):
    """A large button with an icon, a word and the key that does the same; `wide` puts them all in one row."""

    def __init__(
        self, text: str, theme: Theme, picture: str, key: str, *, kind: str = "plain", wide: bool = False
    ) -> None:
        super().__init__(theme, text, kind, radius=RADIUS)
        self._picture, self._role = picture, "head" if wide else "button"
        self._icon = QLabel()
        self._words = centred(Words(text, theme, self._role))
        self._words.setMinimumWidth(theme.pixels("button") * 2)
        cap = KeyCap(key, theme)
        row = QHBoxLayout(self) if wide else QHBoxLayout()
        row.setSpacing(16)
        row.addStretch(1)
        for part in (self._icon, self._words, cap) if wide else (self._icon, cap):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignCenter)
        row.addStretch(1)
        if not wide:
            column = QVBoxLayout(self)
            column.setSpacing(4)
            column.addStretch(1)
            column.addLayout(row)
            column.addWidget(self._words)
            column.addStretch(1)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(16, 8, 16, 8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(theme.foot)
        self._colour()

    def say(self, text: str, picture: str = "", *, possible: bool = True) -> None:
        """Say what it does now, or why it is not possible."""
        self.setEnabled(possible)
        self._picture = picture or self._picture
        self._words.setText(text)
        self._words.setFont(self.theme.font(self._role if possible else "button-light"))
        self._icon.setVisible(possible)
        self.setAccessibleName(text)
        self._colour()
        self.updateGeometry()

    def _colour(self) -> None:
        self._words.paint_in(self.text_colour)
        colour = RED if self._kind == "stop" else self.text_colour
        self._icon.setPixmap(icon(self._picture, 32, colour))


class Sign(QFrame):
    """Whether it records, in the corner where reading starts: kind recording, paused or off."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.kind = "off"
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 8, 28, 8)
        layout.setSpacing(14)
        self._dot = _Dot()
        layout.addWidget(self._dot)
        self.words = Words("", theme, "head", wrap=False)
        layout.addWidget(self.words)
        self.setFixedHeight(max(64, self.words.fontMetrics().height() + 16))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_kind(self, kind: str, text: str) -> None:
        """Show this kind, with these words."""
        self.kind = kind
        self._dot.kind = kind
        self.words.setText(text)
        self.words.paint_in(WHITE if kind == "recording" else INK)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()
        self._dot.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt names it
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(INK, 3))
        painter.setBrush(INK if self.kind == "recording" else CARD)
        area = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)


class _Dot(QWidget):
    """Red with a white ring, two bars, or an empty ring: three shapes, so that no colour is needed."""

    def __init__(self) -> None:
        super().__init__()
        self.kind = "off"
        self.setFixedSize(34, 34)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.kind == "paused":
            painter.drawPixmap(1, 1, icon("pause", 32, INK))
            return
        on = self.kind == "recording"
        painter.setPen(QPen(WHITE if on else INK, 4))
        painter.setBrush(RED if on else QColor(0, 0, 0, 0))
        painter.drawEllipse(QRectF(self.rect()).adjusted(3, 3, -3, -3))
