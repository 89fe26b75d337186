"""Everything that is pressed: buttons, icon buttons, tiles. At least 64 pixels on each side, for gloves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from recorder.ui.icons import icon
from recorder.ui.theme import (
    CARD,
    CONTROL,
    GREEN,
    GREEN_DEEP,
    GREEN_TINT,
    INK,
    INK_2,
    RADIUS,
    RED,
    SAND,
    TARGET,
    WHITE,
    Theme,
)
from recorder.ui.words import Words, centred, longest_word

# kind: (fill, edge, text, width of the edge)
_KINDS = {
    "plain": (CARD, CONTROL, INK, 2),
    "yes": (GREEN_DEEP, GREEN_DEEP, WHITE, 2),
    "no": (INK, INK, WHITE, 2),
    "stop": (CARD, RED, INK, 4),
}


class Press(QAbstractButton):
    """A rounded surface that is pressed; what stands on it is in its layout. `kind`: plain, yes, no, stop.

    Where it is not possible its edge is dashed; say why in its words. `mark` draws a chosen tile: none, done
    (green edge) or here (ink edge); to who listens it is a box that is checked or not.
    """

    def __init__(self, theme: Theme, name: str, kind: str = "plain", radius: float = RADIUS) -> None:
        super().__init__()
        self.theme = theme
        self.ring_radius = radius  # the focus ring follows it
        self.enter_presses = True  # like Space; not where a yes is said
        self._kind = kind
        self._mark = "none"
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(TARGET, TARGET)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)  # as high as its words need
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def mark(self) -> str:
        """How it is marked: none, done or here."""
        return self._mark

    def set_mark(self, mark: str) -> None:
        """Mark it as none, done or here."""
        self._mark = mark
        self.setCheckable(True)
        self.setChecked(mark != "none")
        self.update()

    @property
    def text_colour(self) -> QColor:
        """The colour of words and icons on it."""
        return _KINDS[self._kind][2] if self.isEnabled() else INK_2

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt names it
        layout = self.layout()
        return layout.sizeHint().expandedTo(self.minimumSize()) if layout else self.minimumSize()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt names it
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, edge, _, width = self._surface()
        pen = QPen(edge, width)
        if not self.isEnabled():
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(fill)
        inset = width / 2
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        radius = min(self.ring_radius, area.height() / 2)
        painter.drawRoundedRect(area, radius, radius)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt names it
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.enter_presses:
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    def nextCheckState(self) -> None:  # noqa: D102 - Qt names it
        pass  # what is chosen is settled by `set_mark`, not by the press

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102 - Qt names it
        if event.type() == QEvent.Type.EnabledChange:
            self.setCursor(Qt.CursorShape.PointingHandCursor if self.isEnabled() else Qt.CursorShape.ArrowCursor)
        super().changeEvent(event)

    def _surface(self) -> tuple[QColor, QColor, QColor, int]:
        fill, edge, text, width = _KINDS[self._kind]
        if not self.isEnabled():
            return QColor(0, 0, 0, 0), CONTROL, INK_2, 2
        if self._mark == "done":
            fill, edge, width = GREEN_TINT, GREEN, 5
        elif self._mark == "here":
            edge, width = INK, 4
        if self.isDown():
            fill = SAND if fill.lightness() > 128 else fill.darker(110)
        return fill, edge, text, width


class Button(Press):
    """A button with words, an icon before them and, if wanted, the key that does the same."""

    def __init__(
        self,
        text: str,
        theme: Theme,
        picture: str = "",
        kind: str = "plain",
        *,
        key: str = "",
        after: bool = False,
        stacked: bool = False,
    ) -> None:
        super().__init__(theme, text, kind, radius=40)
        self._picture = picture
        self._icon = QLabel()
        if not picture:
            self._icon.hide()  # to show what has no parent yet would open a window
        self.words = centred(Words(text, theme, "button"))
        self.words.setMinimumWidth(theme.pixels("button") * 3)
        layout: QBoxLayout = QVBoxLayout(self) if stacked else QHBoxLayout(self)
        layout.setContentsMargins(20, 8, 20, 8)
        layout.setSpacing(4 if stacked else 12)
        layout.addStretch(1)
        parts = [self._icon, self.words] if not after else [self.words, self._icon]
        for part in parts:
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignCenter)
        if key:
            layout.addWidget(KeyCap(key, theme), 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(1)
        self.setMinimumHeight(max(TARGET, theme.foot if theme.scale == 100 else 0))
        self._colour()

    def set_text(self, text: str) -> None:
        """Change its words."""
        self.words.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def fits(self, width: int) -> bool:
        """Whether its words have room on two lines where it is so many pixels wide."""
        inside = width - 40 - (40 if self._picture else 0)
        lines = self.words.heightForWidth(inside) / self.words.fontMetrics().lineSpacing()
        return longest_word(self.words) <= inside and lines < 2.5

    def set_picture(self, picture: str) -> None:
        """Change its icon."""
        self._picture = picture
        self._icon.setVisible(bool(picture))
        self._colour()

    def set_possible(self, possible: bool, text: str) -> None:
        """Make it possible or not; `text` says what it does, or why it can't."""
        self.setEnabled(possible)
        self.set_text(text)
        self._icon.setVisible(possible and bool(self._picture))
        self.words.setFont(self.theme.font("button" if possible else "button-light"))
        self._colour()

    def _colour(self) -> None:
        self.words.paint_in(self.text_colour)
        if self._picture:
            colour = RED if self._picture == "stop" else self.text_colour
            self._icon.setPixmap(icon(self._picture, 28, colour))


class IconButton(Press):
    """A round button with an icon alone; `name` is what it is called aloud. Where it is not possible, hide it."""

    def __init__(self, picture: str, name: str, theme: Theme) -> None:
        super().__init__(theme, name, radius=TARGET / 2)
        self._picture = QLabel()
        self._picture.setPixmap(icon(picture, 28, INK))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignCenter)
        self.setFixedSize(TARGET, TARGET)
        self.setToolTip(name)

    def set_picture(self, picture: str) -> None:
        """Change its icon."""
        self._picture.setPixmap(icon(picture, 28, INK))


class Tile(Press):
    """A picture over a word, to choose by."""

    def __init__(self, picture: str, text: str, theme: Theme, side: int = 64, role: str = "strong") -> None:
        super().__init__(theme, text)
        image = QLabel()
        image.setPixmap(icon(picture, side, INK))
        self.words = centred(Words(text, theme, role))
        longest = max((self.words.fontMetrics().horizontalAdvance(word) for word in text.split()), default=0)
        self.words.setMinimumWidth(longest + 2)  # no word is broken
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addStretch(1)
        layout.addWidget(image, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self.words)
        layout.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt names it
        super().paintEvent(event)
        if self.mark == "done":
            paint_disc(QPainter(self), self.rect().width(), self.layoutDirection())


class KeyCap(QLabel):
    """The key that does the same as a button."""

    def __init__(self, key: str, theme: Theme) -> None:
        super().__init__(key)
        self.setFont(theme.font("small-strong"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContentsMargins(8, 0, 8, 0)
        self.setMinimumSize(28, 30)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt names it
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(INK, 2))
        painter.setBrush(CARD)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()
        super().paintEvent(event)


def paint_disc(painter: QPainter, width: int, direction: Qt.LayoutDirection) -> None:
    """Draw a check mark on a green disc in the upper corner where reading ends."""
    side = 36
    x = 12 if direction == Qt.LayoutDirection.RightToLeft else width - side - 12
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(GREEN_DEEP)
    painter.drawEllipse(x, 12, side, side)
    painter.drawPixmap(x + 7, 19, icon("check", 22, WHITE))
