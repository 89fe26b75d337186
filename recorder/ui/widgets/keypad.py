"""Digits for a PIN: a pad to press, dots to see how many, and the keyboard's own digits at once."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from recorder.ui.icons import icon
from recorder.ui.theme import CARD, INK, TARGET, Theme
from recorder.ui.widgets.press import Press
from recorder.ui.words import Words, centred

LEAST_DIGITS, MOST_DIGITS = 4, 6


class Keypad(QWidget):
    """`entered` gives the PIN when OK is pressed, or by itself at `digits` digits. What was typed is never shown."""

    entered = Signal(str)
    touched = Signal()

    def __init__(self, theme: Theme, digits: int = 4) -> None:
        super().__init__()
        self.theme = theme
        self._digits = min(digits, MOST_DIGITS)
        self._typed = ""
        self.dots = Dots(self._digits)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(self.dots)
        grid = QGridLayout()
        grid.setSpacing(16)
        self.keys: dict[str, Press] = {}
        for number, key in enumerate(("1", "2", "3", "4", "5", "6", "7", "8", "9", "backspace", "0", "check")):
            self.keys[key] = self._key(key)
            grid.addWidget(self.keys[key], number // 3, number % 3)
        grid_box = QWidget()
        grid_box.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # digits stand as on every telephone
        grid.setContentsMargins(0, 0, 0, 0)
        grid_box.setLayout(grid)
        layout.addWidget(grid_box, 1)
        self._show()

    def press(self, key: str) -> None:
        """Do what a key does: a digit, `backspace` or `check`."""
        self.touched.emit()
        if key == "check":
            self._give()
        elif key == "backspace":
            self._typed = self._typed[:-1]
        elif len(self._typed) < self._digits:
            self._typed += key
            if len(self._typed) == self._digits:
                self._show()
                self._give()
        self._show()

    def clear(self) -> None:
        """Forget what was typed."""
        self._typed = ""
        self._show()

    def take_key(self, event: QKeyEvent) -> bool:
        """Take a key of the keyboard, if it is a digit, Backspace or Enter."""
        text = event.text()
        if text.isdecimal() and text.isascii():
            self.press(text)
        elif event.key() == Qt.Key.Key_Backspace:
            self.press("backspace")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and len(self._typed) >= LEAST_DIGITS:
            self.press("check")
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt names it
        if not self.take_key(event):
            super().keyPressEvent(event)

    def _key(self, key: str) -> Press:
        names = {"backspace": self.tr("Delete the last digit"), "check": self.tr("OK")}
        button = Press(self.theme, names.get(key, key))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        inside = QVBoxLayout(button)
        inside.setContentsMargins(4, 4, 4, 4)
        if key in names:
            picture = QLabel()
            picture.setPixmap(icon(key, 32, INK))
            inside.addWidget(picture, 0, Qt.AlignmentFlag.AlignCenter)
        else:
            words = centred(Words(key, self.theme, "title", wrap=False))
            button.setMinimumHeight(max(TARGET, words.sizeHint().height() + 8))
            inside.addWidget(words)
        button.clicked.connect(lambda: self.press(key))
        return button

    def _show(self) -> None:
        self.dots.show_count(len(self._typed))
        self.keys["check"].setEnabled(len(self._typed) >= LEAST_DIGITS)

    def _give(self) -> None:
        if len(self._typed) >= LEAST_DIGITS:
            typed, self._typed = self._typed, ""
            self.entered.emit(typed)


class Dots(QWidget):
    """As many rings as the PIN has digits; those typed are filled."""

    def __init__(self, digits: int) -> None:
        super().__init__()
        self._digits, self._count = digits, 0
        self.setFixedHeight(56)

    def show_count(self, count: int) -> None:
        """Show so many as typed."""
        self._count = count
        self.setAccessibleName(self.tr("{count} of {digits} digits").format(count=count, digits=self._digits))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt names it
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(INK, 3))
        side, gap = 26, 18
        left = (self.width() - self._digits * side - (self._digits - 1) * gap) / 2
        for number in range(self._digits):
            painter.setBrush(INK if number < self._count else CARD)
            painter.drawEllipse(QRectF(left + number * (side + gap), 15, side, side))
