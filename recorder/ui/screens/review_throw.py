"""Throwing a clip away: asked once, then it can be had back for ten seconds, then its key goes."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from recorder.ui.context import Context

UNDO_S = 10


class Throwing(QObject):
    """`changed` comes each second while a clip is about to go, `gone` when it is to be discarded now."""

    changed = Signal()
    gone = Signal()

    def __init__(self, context: Context, owner: QObject) -> None:
        super().__init__(owner)
        self._window = context.window
        self.seconds = 0  # until it goes; 0 while nobody threw it away
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self._tick)

    def ask(self) -> None:
        """Ask; nothing happens before her yes."""
        self._window.ask_first(
            "bin",
            self.tr("Throw this clip away?"),
            self.tr("Nobody can see it any more. Your time still counts."),
            self.tr("Keep it"),
            self.tr("Throw away"),
            self.begin,
        )

    def begin(self) -> None:
        """She said yes."""
        self.seconds = UNDO_S
        self._clock.start()
        words = self.tr("The clip goes in {seconds} seconds.").format(seconds=UNDO_S)
        self._window.toast(words, self.tr("Have it back"), self.have_back, UNDO_S * 1000)
        self.changed.emit()

    def have_back(self) -> None:
        """Keep it after all; does nothing when it is not about to go."""
        if not self.seconds:
            return
        self.seconds = 0
        self._clock.stop()
        self._window.toast(self.tr("The clip is kept."))
        self.changed.emit()

    def _tick(self) -> None:
        self.seconds -= 1
        if not self.seconds:
            self._clock.stop()
            self.gone.emit()
        else:
            self.changed.emit()
