"""The steps of a task as cards: which are done, which is now, which come."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QSizePolicy, QVBoxLayout, QWidget

from recorder.ui.icons import icon
from recorder.ui.theme import AMBER, CARD, GREEN_DEEP, GREEN_TINT, INK, INNER_RADIUS, LINE, SAND, WHITE, Theme
from recorder.ui.words import Words, centred

_MOST = 5
_GAP = 12
_BADGE, _INSET = 28, 8
_LEAST = 96


class StepCards(QWidget):
    """`steps` are (icon, title). As many cards are shown as fit, the present one always among them."""

    def __init__(self, steps: list[tuple[str, str]], theme: Theme) -> None:
        super().__init__()
        self._index = 0
        layout = QHBoxLayout(self)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        self.cards = [
            StepCard(picture, title, number, len(steps), theme) for number, (picture, title) in enumerate(steps)
        ]
        for card in self.cards:
            layout.addWidget(card, 4)
        self._least = 120 if theme.compact else 132
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.show_step(0)

    def show_step(self, index: int) -> None:
        """Make this the present step, from 0."""
        self._index = index
        layout = self.layout()
        for number, card in enumerate(self.cards):
            card.show_state("done" if number < index else "now" if number == index else "later")
            if isinstance(layout, QHBoxLayout):
                layout.setStretch(number, 6 if number == index else 4)
        self._choose()

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt names it
        return QSize(400, max([self._least, *(card.tall(150) for card in self.cards)]))

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt names it
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt names it
        super().resizeEvent(event)
        self._choose()

    def _choose(self) -> None:
        """Show the present card, then the ones around it, nearest and coming ones first, while there is room."""
        if not self.cards:
            return
        nearest = sorted(range(len(self.cards)), key=lambda n: (abs(n - self._index), -n))
        room, shown = self.width() + _GAP, set[int]()
        for number in nearest[:_MOST]:
            room -= self.cards[number].least_width() + _GAP
            if room < 0 and shown:
                break
            shown.add(number)
            self.cards[number].setMinimumWidth(self.cards[number].least_width())
        for number, card in enumerate(self.cards):
            card.setVisible(number in shown)


class StepCard(QFrame):
    """One step; state done, now or later."""

    def __init__(self, picture: str, title: str, number: int, of: int, theme: Theme) -> None:
        super().__init__()
        self.theme, self._title, self._number, self._of = theme, title, number, of
        self._picture = picture
        self.state = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 16, 10, 8)
        layout.setSpacing(2)
        self._image = QLabel()
        self._image.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words = centred(Words(title, theme, "small", INK))
        layout.addStretch(1)
        layout.addWidget(self._image)
        layout.addWidget(self._words)
        layout.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_state(self, state: str) -> None:
        """Show it as done, now or later."""
        if state == self.state:
            return
        self.state = state
        now = state == "now"
        self._words.setFont(self.theme.font("strong" if now else "small"))
        self._image.setPixmap(icon(self._picture, 52 if now else 40, INK))
        told = {
            "done": self.tr("Step {number} of {all}, done: {title}"),
            "now": self.tr("Step {number} of {all}, now: {title}"),
            "later": self.tr("Step {number} of {all}, later: {title}"),
        }[state]
        self.setAccessibleName(told.format(number=self._number + 1, all=self._of, title=self._title))
        self.update()

    def least_width(self) -> int:
        """Pixels that it needs for its title to go into two lines."""
        metrics = QFontMetrics(self.theme.font("strong" if self.state == "now" else "small"))
        longest = max(metrics.horizontalAdvance(word) for word in self._title.split())
        for width in range(longest, metrics.horizontalAdvance(self._title) + 8, 8):
            wrapped = metrics.boundingRect(0, 0, width, 4000, Qt.TextFlag.TextWordWrap, self._title)
            if wrapped.height() <= 2 * metrics.lineSpacing():
                return max(_LEAST, width + 28)
        return max(_LEAST, longest + 28)

    def tall(self, width: int) -> int:
        """Pixels that it needs in height when it is so wide."""
        metrics = QFontMetrics(self.theme.font("strong"))
        wrapped = metrics.boundingRect(0, 0, width - 24, 2000, Qt.TextFlag.TextWordWrap, self._title)
        return 52 + 30 + wrapped.height()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt names it
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self.state == "now":
            _round(painter, area, QPen(INK, 2), 1)
            _round(painter, area, QPen(AMBER, 5), 4.5, CARD)
        elif self.state == "done":
            _round(painter, area, QPen(GREEN_TINT, 2), 1, GREEN_TINT)
        else:
            _round(painter, area, QPen(LINE, 2), 1, CARD)
        self._paint_badge(painter)

    def _paint_badge(self, painter: QPainter) -> None:
        from_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - _BADGE - _INSET if from_right else _INSET
        disc = QRectF(x, _INSET, _BADGE, _BADGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush({"done": GREEN_DEEP, "now": AMBER}.get(self.state, SAND))
        painter.drawEllipse(disc)
        if self.state == "done":
            painter.drawPixmap(round(x) + 4, _INSET + 4, icon("check", 20, WHITE))
            return
        painter.setPen(INK)
        font = self.theme.font("small-strong")
        font.setPixelSize(18)  # fits its disc, whatever the scale of text
        painter.setFont(font)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._number + 1))


def _round(painter: QPainter, area: QRectF, pen: QPen, inset: float, fill: object = None) -> None:
    painter.setPen(pen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    radius = INNER_RADIUS + 4 - inset
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius, radius)
