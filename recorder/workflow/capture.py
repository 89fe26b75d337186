"""Reading the camera: until the end, or through a camera that is pulled out and put back."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Protocol

from recorder.errors import RecorderError
from recorder.media.camera import FrameSource
from recorder.media.frame import Frame
from recorder.media.reconnect import LOST, Lasting
from recorder.media.watchdog import CameraTrouble, Watchdog, WatchdogEvent
from recorder.workflow.controls import Controls

RETRY_S = 1.0


class Listener(Protocol):
    """Who is told what happens to the camera, on the threads of a pipeline."""

    def camera(self, event: WatchdogEvent, /) -> None:
        """A trouble that the watchdog saw began or ended."""

    def lost(self, error: RecorderError, /) -> None:
        """The camera is gone, and waited for."""

    def back(self) -> None:
        """It gives pictures again."""


class Break:
    """Stands between two frames when the camera was lost: nothing behind it tells about what came before."""


class Capture:
    """Reads frames and gives them to `give`, and a `Break` when the camera is lost.

    A `Lasting` source is opened again about once a second until it is back; any other ends with its error.
    `seconds` count from the first recorded frame; the source is read for `window_s` behind the end.
    """

    def __init__(
        self,
        source: FrameSource,
        controls: Controls,
        listener: Listener,
        give: Callable[[Frame | Break], None],
        *,
        seconds: float | None,
        window_s: float,
    ) -> None:
        self._source, self._controls, self._listener, self._give = source, controls, listener, give
        self._lasting = source if isinstance(source, Lasting) else None
        self._seconds, self._window_s = seconds, window_s
        self._watchdog = Watchdog()
        self._first_t: float | None = None
        self.over = threading.Event()  # nothing more is read
        self.stop_at: float | None = None  # frames from then on are only there to be looked at
        self.captured = 0
        self.events: list[WatchdogEvent] = []

    def run(self) -> None:
        """Read until the end; raises what the source raises, other than for a camera that may come back."""
        while not self.over.is_set():
            try:
                frame = self._source.read()
            except RecorderError as error:
                if self._lasting is None or error.code not in LOST:
                    raise
                self._lose(error)
                if not self._found_again(self._lasting):
                    return
                continue
            if frame is None or not self._take(frame):
                return

    def tick(self) -> None:
        """Look at the clock: a camera that hangs is told about, and one that is listed no more is lost."""
        if not self._source.live:
            return
        event = self._watchdog.tick(time.monotonic())
        self._tell(event)
        hangs = event is not None and event.began and event.trouble is CameraTrouble.NO_NEW_FRAME
        if hangs and self._lasting is not None and self._lasting.is_gone():
            self._lose(_gone(self._source.name))

    def _take(self, frame: Frame) -> bool:
        """Pass a frame on; False when enough was read."""
        if self._controls.camera_back():
            self._listener.back()
        if self._source.live:  # a file waits for us, and may well show a still picture
            self._tell(self._watchdog.saw(frame))
        recorded = self._controls.lets_in(frame.t)
        if self._is_past(frame.t, recorded):
            return False
        self.captured += recorded and self.stop_at is None
        self._give(frame)
        return True

    def _is_past(self, t: float, recorded: bool) -> bool:
        """Whether enough was read behind the end that every recorded frame was looked back at."""
        if self._first_t is None and recorded:
            self._first_t = t
        timed_out = self._seconds is not None and self._first_t is not None and t - self._first_t >= self._seconds
        if self.stop_at is None and (timed_out or self._controls.stopping.is_set()):
            self.stop_at = t
        return self.stop_at is not None and t > self.stop_at + self._window_s

    def _lose(self, error: RecorderError) -> None:
        if self._controls.camera_lost():
            self._give(Break())
            self._listener.lost(error)

    def _found_again(self, source: Lasting) -> bool:
        while not self._controls.stopping.wait(RETRY_S):
            if source.reopen():
                return True
        return False

    def _tell(self, event: WatchdogEvent | None) -> None:
        if event is not None:
            self.events.append(event)
            self._listener.camera(event)


def _gone(name: str) -> RecorderError:
    return RecorderError("camera-lost", f"The camera {name} went away.", "Plug it in again, then go on.")
