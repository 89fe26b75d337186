"""The list before a recording: each line with a picture, a word, a plain hint, and a mark with a shape of its own."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from recorder.ui.icons import icon
from recorder.ui.theme import AMBER, AMBER_TINT, CARD, CONTROL, GREEN_DEEP, INK, LINE, RADIUS, SAND, WHITE, Theme
from recorder.ui.widgets.panels import Picture
from recorder.ui.words import Words

_MARK = 38
# kind: (disc, edge, icon, its colour); advise and stop also tint their line
_MARKS: dict[str, tuple[QColor, QColor, str, QColor]] = {
    "good": (GREEN_DEEP, GREEN_DEEP, "check", WHITE),
    "advise": (AMBER, AMBER, "alert", INK),
    "stop": (INK, INK, "cross", WHITE),
    "wait": (CARD, CONTROL, "hold", INK),
    "remind": (SAND, SAND, "question", INK),
}
_TINTED = ("advise", "stop")


class CheckRow(QWidget):
    """One line; `kind` is good, advise (may go on), stop (may not), wait (not known yet) or remind."""

    def __init__(self, picture: str, word: str, theme: Theme) -> None:
        super().__init__()
        self._word = word
        self.kind, self.hint = "wait", ""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 2, 16, 2)
        layout.setSpacing(14)
        layout.addWidget(Picture(picture, 32))
        self.words = Words("", theme, "body")
        self.words.setTextFormat(Qt.TextFormat.RichText)
        layout.addWidget(self.words, 1)
        self._mark = _Mark()
        layout.addWidget(self._mark)
        self.setMinimumHeight(_MARK + 6)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        self.show_state("wait")

    def show_state(self, kind: str, hint: str = "") -> None:
        """Show how it stands."""
        self.kind, self.hint = kind, hint
        told = f" · {escape(hint)}" if hint else ""
        self.words.setText(f"<b>{escape(self._word)}</b>{told}")
        self._mark.set_kind(kind)
        self.setAccessibleName(self.told())
        parent = self.parentWidget()
        if parent is not None:
            parent.update()  # it draws our ground

    def told(self) -> str:
        """The line as it is read aloud, with what its mark says."""
        states = {
            "good": self.tr("good"),
            "advise": self.tr("could be better"),
            "stop": self.tr("must be put right"),
            "wait": self.tr("being looked at"),
            "remind": self.tr("please check"),
        }
        parts = (self._word, self.hint, states[self.kind])
        return ". ".join(part for part in parts if part)


class CheckList(QFrame):
    """A card of lines; `rows` by their ids, in reading order."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(2, 2, 2, 2)
        self._layout.setSpacing(2)
        self.rows: dict[str, CheckRow] = {}

    def add(self, name: str, picture: str, word: str) -> None:
        """Add a line at the end."""
        self.rows[name] = CheckRow(picture, word, self._theme)
        self._layout.addWidget(self.rows[name], 1)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt names it
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(LINE, 2))
        painter.setBrush(CARD)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(area, RADIUS, RADIUS)
        path = QPainterPath()
        path.addRoundedRect(area.adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)
        painter.setClipPath(path)
        for row in self.rows.values():
            if row.kind in _TINTED:
                painter.fillRect(row.geometry().adjusted(-2, -2, 2, 2), AMBER_TINT)
        painter.setClipping(False)
        for row in list(self.rows.values())[1:]:
            painter.drawLine(1, row.y() - 1, self.width() - 1, row.y() - 1)


class _Mark(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._kind = "wait"
        self.setFixedSize(_MARK, _MARK)

    def set_kind(self, kind: str) -> None:
        self._kind = kind
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        disc, edge, picture, colour = _MARKS[self._kind]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge, 2))
        painter.setBrush(disc)
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.drawPixmap((_MARK - 24) // 2, (_MARK - 24) // 2, icon(picture, 24, colour))
