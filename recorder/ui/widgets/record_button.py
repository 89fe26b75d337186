"""The red button that starts, the keys of a recording, and the sign that says whether it runs."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from recorder.ui.icons import icon
from recorder.ui.theme import CARD, CONTROL, INK, INK_2, RADIUS, RED, TARGET, WHITE, Theme
from recorder.ui.widgets.press import KeyCap, Press
from recorder.ui.words import Words, centred, longest_word

_EDGE, _GAP = 16, 14


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
        self._picture, self._role, self._wide = picture, "head" if wide else "button", wide
        self._icon = QLabel()
        self._words = centred(Words(text, theme, self._role))
        self._cap = KeyCap(key, theme)
        self._lay_out()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.setMinimumSize(self._least(), theme.foot)
        self._colour()

    def say(self, text: str, picture: str = "", *, possible: bool = True) -> None:
        """Say what it does now, or why it is not possible."""
        self.setEnabled(possible)
        self._picture = picture or self._picture
        self._words.setText(text)
        self._words.setFont(self.theme.font(self._role if possible else "button-light"))
        self._icon.setVisible(possible)
        self._cap.setVisible(possible)
        self.setAccessibleName(text)
        self.setMinimumWidth(self._least())
        self._colour()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt names it
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, 8, _EDGE, 8)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addStretch(1)
        for part in (self._icon, self._words, self._cap) if self._wide else (self._icon, self._cap):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        column.addStretch(1)
        column.addLayout(row)
        if not self._wide:
            column.addWidget(self._words, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def _least(self) -> int:
        """How wide it must be for its longest word, where that stands alone."""
        return TARGET if self._wide else max(TARGET, longest_word(self._words) + 2 * _EDGE + 4)

    def _fit(self) -> None:
        """Give the words the room of one line where there is as much, else as many lines as they need."""
        beside = 32 + self._cap.sizeHint().width() + 2 * _GAP if self._wide and self.isEnabled() else 0
        room = max(TARGET, self.width() - 2 * _EDGE - beside)
        metrics = self._words.fontMetrics()
        width = min(room, metrics.horizontalAdvance(self._words.text()) + 4)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter
        height = metrics.boundingRect(0, 0, width, 4000, int(flags), self._words.text()).height() + 4
        self._words.setFixedSize(width, height)
        above = 0 if self._wide else 38
        self.setMinimumHeight(max(self.theme.foot, height + above + 16))

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
