"""Wait, or stop? The camera came loose while recording: what is kept, what to do now, and how long the gap is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from recorder.ui.theme import AMBER, CARD, CONTROL, GREEN, Theme
from recorder.ui.widgets.panels import Panel, Picture
from recorder.ui.widgets.progress import ProgressBar
from recorder.ui.widgets.record_button import TakeKey
from recorder.ui.words import Words, clock_time


class CameraLost(QWidget):
    """`stop` and `go_on` are her two ways; going on is not possible before `found` is called."""

    stop = Signal()
    go_on = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._kept_s = 0.0
        self._since = QElapsedTimer()
        self._timer = QTimer(self, interval=500)
        self._timer.timeout.connect(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12 if theme.compact else 16)
        column.addWidget(self._alarm())
        column.addLayout(self._cards())
        column.addWidget(self._search(), 1)
        column.addLayout(self._keys())

    def lose(self, kept_s: float, pay: str) -> None:
        """The camera is gone after `kept_s` recorded seconds, which make `pay`."""
        self._kept_s = kept_s
        self._since.start()
        at = clock_time(kept_s)
        self.title.setText(self.tr("The camera came loose"))
        self.sentence.setText(self.tr("Recording stopped by itself at {time}.").format(time=at))
        self.kept.setText(self.tr("All of {time}, and your {pay}").format(time=at, pay=pay))
        self.do_now.setText(self.tr("Push the camera plug in again"))
        self.searching.setText(self.tr("Looking for the camera"))
        self.bar.show_share(None)
        self.stop_key.say(self.tr("Stop and keep {time}").format(time=at))
        self.on_key.say(self.tr("Waiting for the camera"), possible=False)
        self._count()
        self._timer.start()

    def found(self) -> None:
        """It gives pictures again; the gap grows until she goes on."""
        self.title.setText(self.tr("The camera is back"))
        self.sentence.setText(self.tr("Nothing is recorded until you press Go on."))
        self.searching.setText(self.tr("The camera gives pictures again"))
        self.do_now.setText(self.tr("Press Go on, or stop and keep"))
        self.bar.show_share(1.0)
        self.on_key.say(self.tr("Go on"), "play", possible=True)

    def end(self) -> None:
        """Count no more."""
        self._timer.stop()
        self.bar.show_share(1.0)

    def _count(self) -> None:
        gap = self._since.elapsed() / 1000
        self.so_far.setText(self.tr("{time} so far").format(time=clock_time(gap)))
        self.gap.setText(self.tr("Gap {time}").format(time=clock_time(gap)))
        self.line.show_gap(self._kept_s, gap)

    def _alarm(self) -> QWidget:
        row = QHBoxLayout()
        panel = Panel(row, "alarm")
        row.setSpacing(24)
        side = 88 if self.theme.compact else 124
        row.addWidget(Picture("camoff", round(side * 0.64), side, CARD))
        words = QVBoxLayout()
        words.setSpacing(4)
        self.title, self.sentence = Words("", self.theme, "money"), Words("", self.theme, "body")
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.sentence)
        words.addStretch(1)
        row.addLayout(words, 1)
        return panel

    def _cards(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        self.kept = Words("", self.theme, "strong")
        self.do_now = Words("", self.theme, "strong")
        gap = Words(self.tr("The gap is marked, not paid"), self.theme, "strong")
        for picture, label, value, kind in (
            ("shield", self.tr("Kept"), self.kept, "card"),
            ("cable", self.tr("Do now"), self.do_now, "strong"),
            ("film", self.tr("In the film"), gap, "card"),
        ):
            row.addWidget(self._card(picture, label, value, kind), 1)
        return row

    def _card(self, picture: str, label: str, value: Words, kind: str) -> Panel:
        row = QHBoxLayout()
        panel = Panel(row, kind)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(16)
        side = 48 if self.theme.compact else 60
        row.addWidget(Picture(picture, round(side * 0.6), side))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(Words(label, self.theme, "small"))
        words.addWidget(value)
        words.addStretch(1)
        row.addLayout(words, 1)
        return panel

    def _search(self) -> QWidget:
        column = QVBoxLayout()
        panel = Panel(column)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(6)
        top, gap = QHBoxLayout(), QHBoxLayout()
        self.searching, self.so_far = Words("", self.theme, "strong"), Words("", self.theme, "body", wrap=False)
        top.addWidget(self.searching, 1)
        top.addWidget(self.so_far)
        self.bar = ProgressBar(self.tr("Looking for the camera"), GREEN)
        gap.setSpacing(12)
        self.line, self.gap = GapLine(), Words("", self.theme, "small-strong", wrap=False)
        for part in (Words(clock_time(0), self.theme, "small", wrap=False), self.line, self.gap):
            gap.addWidget(part)
        column.addStretch(1)
        column.addLayout(top)
        column.addWidget(self.bar)
        column.addWidget(
            Words(self.tr("When it is back, press Go on. It never starts by itself."), self.theme, "small")
        )
        column.addLayout(gap)
        column.addStretch(1)
        return panel

    def _keys(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        space = QCoreApplication.translate("Keys", "Space")
        self.stop_key = TakeKey("", self.theme, "stop", space, wide=True)
        self.on_key = TakeKey("", self.theme, "play", "N", wide=True)
        for key, signal in ((self.stop_key, self.stop), (self.on_key, self.go_on)):
            key.ring_radius = 40
            key.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
            key.clicked.connect(signal)
            row.addWidget(key, 1)
        return row


class GapLine(QWidget):
    """The film so far in green, and the gap at its end hatched."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 1.0
        self.setFixedHeight(36)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_gap(self, kept_s: float, gap_s: float) -> None:
        """Show so many recorded seconds, then so many of the gap; the gap never less than can be seen."""
        whole = kept_s + gap_s
        self._share = min(kept_s / whole, 0.97) if whole > 0 else 0.0
        told = self.tr("Film {kept}, gap {gap}").format(kept=clock_time(kept_s), gap=clock_time(gap_s))
        self.setAccessibleName(told)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt names it
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        path = QPainterPath()
        path.addRoundedRect(area, 10, 10)
        painter.setClipPath(path)
        painter.fillRect(area, CARD)
        kept = QRectF(area)
        kept.setWidth(area.width() * self._share)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            kept.moveRight(area.right())
        painter.setPen(QPen(AMBER, 5))
        step = 16
        for x in range(-int(area.height()), int(area.width()) + step, step):
            painter.drawLine(x, int(area.bottom()) + 2, x + int(area.height()) + 2, int(area.top()) - 2)
        painter.fillRect(kept, GREEN)
        painter.setClipping(False)
        painter.setPen(QPen(CONTROL, 2))
        painter.drawRoundedRect(area, 10, 10)
