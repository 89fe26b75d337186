"""From the thread that covers to the screen: only the newest picture waits, older ones are never shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from recorder.media.frame import CoveredFrame
from recorder.media.picture import rgb_of
from recorder.ui.widgets.video import Video

_EVERY_MS = 55  # 18 pictures a second


class PreviewSlot(QObject):
    """Shows on `video` what is put in, 15 times a second or more if so many come, while it has been started.

    `put` is quick and may be called on any thread; `first` is emitted with the first picture shown after `start`.
    """

    first = Signal()

    def __init__(self, video: Video) -> None:
        super().__init__(video)
        self._video = video
        self._newest: CoveredFrame | None = None
        self._timer = QTimer(self, interval=_EVERY_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._show)
        self.shown = 0

    def put(self, frame: CoveredFrame) -> None:
        """Keep this frame in place of the one that waits."""
        self._newest = frame

    def start(self) -> None:
        """Show what comes from now on; what came before is forgotten."""
        self._newest, self.shown = None, 0
        self._timer.start()

    def stop(self) -> None:
        """Show nothing more; the last picture stays."""
        self._timer.stop()
        self._newest = None

    def _show(self) -> None:
        frame, self._newest = self._newest, None
        if frame is None:
            return
        ratio = self._video.devicePixelRatioF()
        self._video.show_picture(rgb_of(frame, round(self._video.width() * ratio)))
        self.shown += 1
        if self.shown == 1:
            self.first.emit()
