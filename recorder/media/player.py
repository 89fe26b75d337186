"""Plays a clip's plaintext from a file-like object: for review, and for the second look.

The pictures were covered before they were sealed, but a decoded one is a `Frame`: only `cover` and
`edit` make a `CoveredFrame`, also of what is to be encoded again.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Protocol

import av
import numpy as np

from recorder.errors import RecorderError
from recorder.media.frame import Frame, Planes


class Seekable(Protocol):
    """Plaintext in memory, or decrypted as it is read."""

    def read(self, size: int, /) -> bytes:
        """Give up to `size` bytes; none at the end."""

    def seek(self, offset: int, whence: int, /) -> int:
        """Move, as `io.IOBase.seek` does, and tell the position."""

    def tell(self) -> int:
        """Tell the position."""


class Player:
    """An opened clip, read frame by frame from any time on; use it from one thread.

    `size` is (width, height) in pixels, `times` the time of every frame and `duration` that of the end,
    in seconds from the clip's start. Opening reads the headers of all fragments. Whatever the stream
    raises passes through; RecorderError tells of a stream that is no clip or is damaged.
    """

    def __init__(self, stream: Seekable) -> None:
        self._source = _Source(stream)
        with self._source.faults():
            self._container = av.open(self._source, "r", format="mp4")
            self._video = self._container.streams.video[0]
            self._ticks = [entry.timestamp for entry in self._video.index_entries]
            self._base = self._video.time_base or 0
            if not self._ticks or not self._base:
                raise LookupError("no frames")
        self.size = (self._video.width, self._video.height)
        self.times = tuple(float(ticks * self._base) for ticks in self._ticks)
        self.duration = float((self._video.duration or self._ticks[-1]) * self._base)
        self._next = 0
        self._pictures = self._container.decode(self._video)

    def seek(self, seconds: float) -> None:
        """Go to the frame that is on screen at `seconds`: the last one not later, else the first."""
        ticks = int(round(seconds / self._base, 3))  # a time of `times` finds its own frame
        self._next = max(0, bisect_right(self._ticks, ticks) - 1)
        with self._source.faults():
            self._container.seek(self._ticks[self._next], stream=self._video)
            self._pictures = self._container.decode(self._video)

    def read(self) -> Frame | None:
        """Give the next frame, `t` its time in the clip; None after the last one."""
        if self._next >= len(self._ticks):
            return None
        wanted = self._ticks[self._next]
        with self._source.faults():
            picture = next(p for p in self._pictures if p.pts is not None and p.pts >= wanted)
            if picture.pts != wanted:
                raise LookupError("a frame is missing")
            planes: Planes = np.asarray(picture.to_ndarray(format="yuv420p"), np.uint8)
        frame = Frame(planes, self.times[self._next], self._next)
        self._next += 1
        return frame

    def close(self) -> None:
        """Let go of the stream (it stays open); closing twice does no harm."""
        self._container.close()

    def __enter__(self) -> Player:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, where: TracebackType | None
    ) -> None:
        self.close()


def decode(stream: Seekable) -> Iterator[Frame]:
    """Give every frame of a clip's plaintext in order, `t` in seconds from its start, `index` from 0.

    Raises as `Player` does.
    """
    with Player(stream) as player:
        while (frame := player.read()) is not None:
            yield frame


class _Source:
    """Hands a stream to libav and keeps its fault: PyAV prints some of the faults of a callback and drops them."""

    def __init__(self, stream: Seekable) -> None:
        self._stream = stream
        self._fault: BaseException | None = None
        self.seek = stream.seek
        self.tell = stream.tell

    def read(self, size: int) -> bytes:
        if self._fault is None:
            try:
                return self._stream.read(size)
            except BaseException as fault:
                self._fault = fault
        return b""

    @contextmanager
    def faults(self) -> Iterator[None]:
        """Raise the stream's own fault unchanged, what libav can't read as a RecorderError."""
        try:
            yield
        except (av.error.FFmpegError, LookupError, StopIteration) as fault:
            if self._fault is None:
                raise RecorderError(
                    "clip-unreadable",
                    "This clip is damaged and can't be played.",
                    "Recover it, or record the task again.",
                ) from fault
        if self._fault is not None:
            raise self._fault
