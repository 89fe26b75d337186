"""Parts of the recording screen: the count before it, the figures beside it, a line of warning, and its end."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from recorder.ui.icons import icon
from recorder.ui.theme import INK, INNER_RADIUS, LINE, WHITE, Theme
from recorder.ui.widgets.panels import Panel, Picture
from recorder.ui.widgets.progress import ProgressBar
from recorder.ui.widgets.record_button import TakeKey
from recorder.ui.words import Words, centred, clock_time

COUNT_FROM = 3
COUNT_MS = 1000


class Countdown(QWidget):
    """Three, two, one, over the picture; `zero` when it is over."""

    zero = Signal()
    counted = Signal(int)

    def __init__(self, over: QWidget, theme: Theme) -> None:
        super().__init__(over)
        self.theme = theme
        self.left = 0
        self._side = 160 if theme.compact else 200
        self.setFixedSize(self._side, self._side)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        middle = QVBoxLayout(over)
        middle.addWidget(self, 0, Qt.AlignmentFlag.AlignCenter)
        self._timer = QTimer(self, interval=COUNT_MS)
        self._timer.timeout.connect(self._next)
        self.hide()

    def begin(self) -> None:
        """Count anew."""
        self._timer.setInterval(COUNT_MS)
        self._show(COUNT_FROM)
        self._timer.start()

    def cancel(self) -> None:
        """Count no more."""
        self._timer.stop()
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt names it
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(WHITE, 4))
        painter.setBrush(INK)
        area = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.drawEllipse(area)
        painter.setPen(WHITE)
        font = self.theme.font("time")
        font.setPixelSize(self._side // 2)
        painter.setFont(font)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(self.left))

    def _next(self) -> None:
        if self.left > 1:
            self._show(self.left - 1)
        else:
            self.cancel()
            self.zero.emit()

    def _show(self, left: int) -> None:
        self.left = left
        self.setAccessibleName(self.tr("Recording starts in %n s", "", left))
        self.setVisible(True)
        self.update()
        self.counted.emit(left)


class Figures(QWidget):
    """The time, the pay so far and the room left."""

    def __init__(self, theme: Theme, *, practice: bool) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8 if theme.compact else 12)
        self.time = centred(Words(clock_time(0), theme, "time", wrap=False))
        self.time.setFixedHeight(round(theme.pixels("time") * 1.05))
        column.addWidget(self.time)
        rows = QVBoxLayout()
        card = Panel(rows)
        rows.setContentsMargins(20, 0, 20, 0)
        rows.setSpacing(0)
        pay = self.tr("Practice, not paid") if practice else self.tr("Pay so far")
        self.pay = _Figure("coin", pay, theme)
        self.room = _Figure("disk", self.tr("Room on disk"), theme)
        rows.addWidget(self.pay)
        line = QWidget()
        line.setFixedHeight(2)
        line.setAutoFillBackground(True)
        colours = line.palette()
        colours.setColor(line.backgroundRole(), LINE)
        line.setPalette(colours)
        rows.addWidget(line)
        rows.addWidget(self.room)
        column.addWidget(card)

    def show_take(self, seconds: float, pay: str) -> None:
        """Show how much was recorded, and what that makes."""
        text = clock_time(seconds)
        if text != self.time.text():
            self.time.setText(text)
            self.time.setAccessibleName(self.tr("Recorded {time}").format(time=text))
            self.pay.show_value(pay)


class _Figure(QWidget):
    def __init__(self, picture: str, label: str, theme: Theme) -> None:
        super().__init__()
        self._label = label
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(14)
        row.addWidget(Picture(picture, 32))
        row.addWidget(Words(label, theme, "body"), 1)
        self.value = Words("", theme, "head", wrap=False)
        row.addWidget(self.value)
        self.setMinimumHeight(52 if theme.compact else 66)

    def show_value(self, value: str) -> None:
        self.value.setText(value)
        self.setAccessibleName(f"{self._label}: {value}")


class Notice(Panel):
    """One line over the picture while something is wrong, or paused; hidden else."""

    def __init__(self, theme: Theme) -> None:
        row = QHBoxLayout()
        super().__init__(row, "banner", INNER_RADIUS)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(14)
        self._image = QLabel()
        self.words = Words("", theme, "strong")
        row.addWidget(self._image)
        row.addWidget(self.words, 1)
        self.hide()

    def say(self, picture: str, text: str) -> None:
        """Show this; nothing hides it."""
        self.setVisible(bool(text))
        self.words.setText(text)
        self.setAccessibleName(text)
        if text:
            self._image.setPixmap(icon(picture, 32, INK))


class Keys(QWidget):
    """Next step, pause, stop; before the recording only the way back, after it only a bar."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        space = QCoreApplication.translate("Keys", "Space")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.next = TakeKey(self.tr("Next step"), theme, "stepnext", "N", wide=True)
        self.pause = TakeKey(self.tr("Pause"), theme, "pause", "P")
        self.stop = TakeKey(self.tr("Stop"), theme, "stop", space, kind="stop")
        self.cancel = TakeKey(self.tr("Not now"), theme, "cross", QCoreApplication.translate("Keys", "Esc"), wide=True)
        self._pair = QWidget()
        row = QHBoxLayout(self._pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.pause, 1)
        row.addWidget(self.stop, 1)
        inside = QVBoxLayout()
        self._closing = Panel(inside)
        inside.setSpacing(12)
        bar = ProgressBar(self.tr("The film is closed and sealed"))
        bar.show_share(None)
        for part in (Words(self.tr("The film is closed and sealed"), theme, "strong"), bar):
            inside.addWidget(part)
        for widget, share in ((self.next, 4), (self._pair, 3), (self.cancel, 4), (self._closing, 0)):
            column.addWidget(widget, share)
        self._bar = bar
        self.show_only("before")

    def show_only(self, part: str, *, steps: bool = True) -> None:
        """Show the keys of a part: before, during or after the recording."""
        self.cancel.setVisible(part == "before")
        self.next.setVisible(part == "during" and steps)
        self._pair.setVisible(part == "during")
        self._closing.setVisible(part == "after")
        self._bar.show_share(None if part == "after" else 0.0)
