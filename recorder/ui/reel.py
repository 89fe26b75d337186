"""The film of a clip in review, for the window: opened by the office, played on a thread of its own, shown by signals.

Pictures that nobody took yet are replaced by newer ones, so a slow window never lags behind.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal

from recorder.media.display import Picture
from recorder.ui.bridge import Bridge
from recorder.workflow.playback import Playback
from recorder.workflow.reviewing import OpenClip, open_clip

_CLOSING_S = 5.0


class _Ears(QObject):
    """Hears the thread that plays. It outlives the reel, whose page may go while a picture is on its way."""

    news = Signal(str)
    failed = Signal(object)


class Reel(QObject):
    """`shown` gives a picture and its time in seconds, `ended` comes at the clip's end.

    While it plays, the stretches in `cuts` (milliseconds) are jumped over. What is asked before the clip is open is
    done then.
    """

    shown = Signal(object, float)
    ended = Signal()
    failed = Signal(object)

    def __init__(self, bridge: Bridge, clip_id: str, worker: str, width: int, owner: QObject) -> None:
        """`width` is the most pixels of a picture that are of use."""
        super().__init__(owner)
        self.cuts: Sequence[tuple[int, int]] = ()
        self._width = width
        self._playback: Playback | None = None
        self._wanted: float | None = None
        self._closed = False
        self._lock = threading.Lock()
        self._newest: Picture | None = None
        self._ears = _Ears(bridge)
        self._ears.news.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._ears.failed.connect(self.failed, Qt.ConnectionType.QueuedConnection)
        bridge.ask(self, lambda station: open_clip(station, clip_id, worker), self._opened, self.failed.emit)

    @property
    def playing(self) -> bool:
        """Whether it plays."""
        return self._playback is not None and self._playback.playing

    def play(self) -> None:
        """Go on from the present picture; from the start where it is the last one."""
        if self._playback is not None:
            self._playback.play()

    def pause(self) -> None:
        """Stand still."""
        if self._playback is not None:
            self._playback.pause()

    def seek(self, seconds: float) -> None:
        """Go to the frame that is on screen at a time."""
        self._wanted = seconds
        if self._playback is not None:
            self._playback.seek(seconds)

    def step(self, frames: int) -> None:
        """Go so many frames on, or back where negative, and stand still."""
        if self._playback is not None:
            self._playback.step(frames)

    def close(self) -> None:
        """Let go of the clip; `wait_closed` tells when that is done."""
        self._closed = True
        if self._playback is not None:
            self._playback.close()

    def wait_closed(self) -> None:
        """Wait until nothing of the clip is open; not for the window's thread."""
        if self._playback is not None:
            self._playback.close(_CLOSING_S)

    def _opened(self, clip: OpenClip) -> None:
        if self._closed:
            clip.close()
            return
        ears = self._ears
        self._playback = Playback(clip, self._put, lambda: ears.news.emit("ended"), ears.failed.emit, self._width)
        if self._wanted is not None:
            self._playback.seek(self._wanted)

    def _put(self, picture: Picture) -> None:
        """Keep the newest; called on the thread that plays."""
        with self._lock:
            waits, self._newest = self._newest is not None, picture
        if not waits:
            self._ears.news.emit("shown")

    def _take(self, news: str) -> None:
        if news == "ended":
            self.ended.emit()
            return
        with self._lock:
            picture, self._newest = self._newest, None
        if picture is None or self._closed:
            return
        cut = self._cut_at(picture.t)
        if cut is not None and self.playing:
            self.seek(cut)
        else:
            self.shown.emit(picture.rgb, picture.t)

    def _cut_at(self, seconds: float) -> float | None:
        """The end of the stretch that is cut out there, in seconds."""
        ms = round(seconds * 1000, 3)
        return next((end / 1000 for start, end in self.cuts if start <= ms < end), None)
