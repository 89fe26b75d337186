"""Sources around another source: one that keeps real time, one that ends after some seconds."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from recorder.media.frame import Frame

if TYPE_CHECKING:
    from recorder.media.camera import FrameSource


class _Around:
    """Shows the attributes of the source inside as its own."""

    def __init__(self, inner: FrameSource) -> None:
        self._inner = inner
        self.name = inner.name
        self.format = inner.format
        self.size = inner.size
        self.live = inner.live
        self.fps = inner.fps

    def close(self) -> None:
        """Close the source inside."""
        self._inner.close()


class Paced(_Around):
    """Delivers a file's frames when they are due, as a camera would.

    The schedule starts at the first read. A late reader gets the frames it missed at once, one
    a read, and is back on schedule after them: nothing is skipped here. `t` is when it was read.
    """

    def __init__(self, inner: FrameSource) -> None:
        super().__init__(inner)
        self.live = True
        self._ahead: float | None = None

    def read(self) -> Frame | None:
        """Wait until the next frame is due and return it, or None at the end."""
        frame = self._inner.read()
        if frame is None:
            return None
        if self._ahead is None:
            now = time.monotonic()
            self._ahead = frame.t - now
            return replace(frame, t=now)  # what all later ones are due by
        time.sleep(max(0.0, frame.t - self._ahead - time.monotonic()))
        return replace(frame, t=time.monotonic())


class Limited(_Around):
    """Ends once frames have come for `seconds`, counted from the first frame's time."""

    def __init__(self, inner: FrameSource, seconds: float) -> None:
        super().__init__(inner)
        self._seconds = seconds
        self._end: float | None = None

    def read(self) -> Frame | None:
        """Return the next frame, or None at the end or when the time is over."""
        frame = self._inner.read()
        if frame is None:
            return None
        if self._end is None:
            # Less a microsecond, or rounding would let one frame more slip in.
            self._end = frame.t + self._seconds - 1e-6
        return frame if frame.t < self._end else None
