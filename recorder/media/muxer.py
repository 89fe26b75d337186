"""Coded frames into fragments, cut and padded so that a crash costs little.

A sink seals its bytes in chunks of 64 KiB, and only a sealed chunk outlives a crash. So a fragment ends
where a chunk does, or, when frames have waited too long, a `free` box fills the chunk. libav's muxer
is not used for this: it can't be asked to end a fragment, and it holds one frame back to know how long
that lasts. Here the last frame of a fragment lasts the usual time if the next is not known yet; the
next fragment states its own start (tfdt), so no time is ever off.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from statistics import median
from typing import NamedTuple, Protocol

from recorder.media.mp4 import Sample, fragment, fragment_size, free_box
from recorder.media.mp4_index import Key, index_box

CHUNK = 65_536  # bytes that the sink seals at once (age's STREAM)
SAFE_WITHIN_S = 0.25  # a frame is sealed this long after it was pushed, at the latest
MARGIN_S = 0.05  # of that, kept for late frames and slow writes

_SMALLEST_BOX = 8


class Sink(Protocol):
    """Where the plaintext goes: something that seals it in chunks of 64 KiB."""

    @property
    def pending(self) -> int:
        """Bytes that wait in the present chunk, 0 to 65536; a full one waits for what follows it."""

    @property
    def room(self) -> int:
        """Bytes that the present chunk still takes: 65536 - pending."""

    def write(self, data: bytes | memoryview) -> None:
        """Take bytes; seal each chunk that is full and not the last."""

    def seal_chunk(self) -> None:
        """Seal the pending chunk, which is full, now; the caller promises that more follows."""


class Coded(NamedTuple):
    """One coded frame: its pts in ticks, its bytes as an mdat holds them, whether it is a key frame."""

    pts: int
    data: bytes
    key: bool


class FragmentWriter:
    """Cuts coded frames into fragments and pads chunks so that no frame waits too long.

    A fragment counts only as a whole, so one is cut before it would straddle two chunks; the frame that
    does straddle is a fragment alone. `usual` is a first guess at the ticks from frame to frame, `behind`
    the bytes that the sink took before. What the sink raises passes through, and the writer is of no more
    use then.
    """

    def __init__(self, sink: Sink, usual: int, now: Callable[[], float], behind: int = 0) -> None:
        self._sink = sink
        self._at = behind
        self._keys: list[Key] = []
        self._now = now
        self._frames: list[Coded] = []
        self._body = 0
        self._number = 0
        self._oldest: float | None = None  # when the oldest frame that is not yet sealed was pushed
        self._guess = usual
        self._steps: deque[int] = deque(maxlen=31)
        self._last_pts = 0
        self.last_duration = usual

    def add(self, frame: Coded, pushed: float) -> None:
        """Take the next coded frame, that was pushed at `pushed` on the `now` clock."""
        if self._number or self._frames:
            self._steps.append(frame.pts - self._last_pts)
        self._last_pts = frame.pts
        if self._frames and self._size_with(frame) > CHUNK:
            self._cut(frame.pts)
        self._frames.append(frame)
        self._body += len(frame.data)
        if self._oldest is None:
            self._oldest = pushed
        if self._size_with() >= CHUNK:
            self._cut()
            self._oldest = pushed if self._sink.pending else None
            self._seal_if_full()

    def settle(self, next_s: float) -> None:
        """Pad and seal now if by the next chance, in `next_s` seconds, some frame would wait too long."""
        if self._oldest is None:
            return
        if self._now() + next_s + MARGIN_S > self._oldest + SAFE_WITHIN_S:
            self._cut()
            self._pad()

    def finish(self) -> None:
        """Write what is left, and the index; with that, the sink's last chunk is never empty."""
        self._cut()
        if self._keys:
            self._write(index_box(self._keys))

    def _size_with(self, *more: Coded) -> int:
        body = self._body + sum(len(frame.data) for frame in more)
        return self._sink.pending + fragment_size(len(self._frames) + len(more), body)

    def _cut(self, end: int | None = None) -> None:
        """Write the frames as one fragment; `end` is the next frame's pts, if it is known."""
        if not self._frames:
            return
        times = [frame.pts for frame in self._frames]
        times.append(times[-1] + self._usual_step() if end is None else end)
        samples = [
            Sample(after - frame.pts, len(frame.data), frame.key)
            for frame, after in zip(self._frames, times[1:], strict=True)
        ]
        body = b"".join(frame.data for frame in self._frames)
        self._number += 1
        self._frames, self._body = [], 0
        self.last_duration = samples[-1].duration
        self._keys += [Key(times[n], self._at, n) for n, sample in enumerate(samples) if sample.key]
        self._write(fragment(self._number, times[0], samples, body))

    def _write(self, data: bytes) -> None:
        self._sink.write(data)
        self._at += len(data)

    def _usual_step(self) -> int:
        return int(median(self._steps)) if self._steps else self._guess

    def _pad(self) -> None:
        room = self._sink.room
        if 0 < room < CHUNK:
            self._write(free_box(room if room >= _SMALLEST_BOX else room + CHUNK))
        self._seal_if_full()
        self._oldest = None

    def _seal_if_full(self) -> None:
        if not self._sink.room:
            self._sink.seal_chunk()
            self._oldest = None
