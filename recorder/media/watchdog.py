"""Notices when a camera stops giving a picture that is worth recording."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from recorder.media.frame import Frame, Planes
from recorder.media.i420 import parts_of

# Luma of a covered lens: black is 16, and a sensor's noise at high gain adds a little.
_BLACK_MEAN = 20.0
_BLACK_DEVIATION = 3.0
_SPARSE = 16


class CameraTrouble(StrEnum):
    """What can be wrong with a camera that did not fail outright."""

    NO_NEW_FRAME = "no-new-frame"
    FROZEN_PICTURE = "frozen-picture"
    BLACK_PICTURE = "black-picture"


@dataclass(frozen=True, slots=True)
class WatchdogEvent:
    """A trouble that began, or ended (`began` is False).

    `since_t` is when it started, on `time.monotonic`'s clock; the same in both events.
    """

    trouble: CameraTrouble
    since_t: float
    began: bool


class Watchdog:
    """Tells once when a trouble has lasted `limit_s` seconds, and once when it is over.

    Show it every frame (`saw`) and the clock now and then (`tick`), from any thread. Each call returns
    at most one event; another waits for the next call. It keeps a copy of the last frame, since the
    frame itself is covered in place later.
    """

    def __init__(self, limit_s: float = 2.0) -> None:
        self._limit_s = limit_s
        self._last: tuple[float, Planes] | None = None  # the last frame's time and picture
        self._lock = threading.Lock()
        self._since: dict[CameraTrouble, float] = {}
        self._told: set[CameraTrouble] = set()
        self._waiting: deque[WatchdogEvent] = deque()

    def saw(self, frame: Frame) -> WatchdogEvent | None:
        """Judge a new frame; times are the frames' own."""
        black = _is_black(frame.planes)
        with self._lock:
            frozen_since = self._last[0] if self._last and _same(self._last[1], frame.planes) else None
            self._keep(frame)
            self._judge(CameraTrouble.NO_NEW_FRAME, None, frame.t)
            self._judge(CameraTrouble.FROZEN_PICTURE, frozen_since, frame.t)
            self._judge(CameraTrouble.BLACK_PICTURE, frame.t if black else None, frame.t)
            return self._next()

    def tick(self, now: float) -> WatchdogEvent | None:
        """Look at the clock: `now` in seconds of `time.monotonic`.

        The time runs from the last frame, or from the first tick when none has come yet.
        """
        with self._lock:
            self._judge(CameraTrouble.NO_NEW_FRAME, self._last[0] if self._last else now, now)
            return self._next()

    def _keep(self, frame: Frame) -> None:
        if self._last is not None and self._last[1].shape == frame.planes.shape:
            np.copyto(self._last[1], frame.planes)
            self._last = frame.t, self._last[1]
        else:
            self._last = frame.t, frame.planes.copy()

    def _judge(self, trouble: CameraTrouble, seen_t: float | None, now: float) -> None:
        """Note that `trouble` is seen, from `seen_t` on at the latest, or (None) that it isn't."""
        if seen_t is None:
            since = self._since.pop(trouble, now)
            if trouble in self._told:
                self._told.discard(trouble)
                self._waiting.append(WatchdogEvent(trouble, since, began=False))
            return
        since = self._since.setdefault(trouble, seen_t)
        if now - since >= self._limit_s and trouble not in self._told:
            self._told.add(trouble)
            self._waiting.append(WatchdogEvent(trouble, since, began=True))

    def _next(self) -> WatchdogEvent | None:
        return self._waiting.popleft() if self._waiting else None


def _same(a: Planes, b: Planes) -> bool:
    """Compare all bytes, but a sixteenth of the rows first: noise tells two real frames apart."""
    return np.array_equal(a[::_SPARSE], b[::_SPARSE]) and np.array_equal(a, b)


def _is_black(planes: Planes) -> bool:
    luma = parts_of(planes)[0][::4, ::4]
    return bool(luma.mean() < _BLACK_MEAN and luma.std() < _BLACK_DEVIATION)
