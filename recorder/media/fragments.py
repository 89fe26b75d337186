"""What is whole in a clip's plaintext, its frame times, and the same clip without its padding.

A clip is `ftyp moov (moof mdat | free)* mfra`: one video track, no edit list, no B-frames. Everything here
works on pieces of any size and keeps no coded video, so that a clip is never whole in memory.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from recorder.media.mp4 import Fragment, Header, Track, read_header
from recorder.media.mp4_index import Key

TIMESCALE = 90_000  # ticks a second of the track, as in MPEG systems
GAP_S = 0.5  # a longer wait between two frames is listed as a gap

_LARGEST_HEADER_BOX = 1 << 20  # bytes; a larger moov or moof is none of ours


@dataclass(frozen=True)
class Timing:
    """The frame times of a clip, as clip.json states them.

    `pts_sha256` is the SHA-256 over each pts in ticks as a decimal number and a line feed, in order:
    `ffprobe -v error -select_streams v:0 -show_entries packet=pts -of csv=p=0 clip.mp4 | sha256sum`.
    `gaps` are {start_ms, end_ms} of the waits over 0.5 s; `fps_measured` counts the time outside them.
    """

    frames: int
    duration_ms: int
    pts_sha256: str
    gaps: list[dict[str, int]]
    fps_measured: float


class Timeline:
    """Sums frame times up one by one; only the gaps are kept."""

    def __init__(self, timescale: int = TIMESCALE) -> None:
        self._timescale = timescale
        self._hash = hashlib.sha256()
        self._steps = self._ticks = 0
        self._gaps: list[dict[str, int]] = []
        self._in_gaps_ms = 0
        self.recorded_ms = 0  # up to the last frame, without the gaps
        self.frames = 0
        self.last = -1

    def add(self, pts: int) -> None:
        """Take the next frame's pts, in ticks."""
        if self.frames:
            self._step(pts)
        self._hash.update(b"%d\n" % pts)
        self.frames += 1
        self.last = pts
        self.recorded_ms = self._ms(pts) - self._in_gaps_ms

    def _step(self, pts: int) -> None:
        if pts - self.last > GAP_S * self._timescale:
            gap = {"start_ms": self._ms(self.last), "end_ms": self._ms(pts)}
            self._gaps.append(gap)
            self._in_gaps_ms += gap["end_ms"] - gap["start_ms"]
        else:
            self._steps += 1
            self._ticks += pts - self.last

    def _ms(self, ticks: int) -> int:
        return round(ticks * 1000 / self._timescale)

    def timing(self, last_duration: int) -> Timing:
        """Sum up; the last frame lasts `last_duration` ticks."""
        rate = self._steps * self._timescale / self._ticks if self._ticks else 0.0
        return Timing(
            frames=self.frames,
            duration_ms=self._ms(self.last + last_duration) if self.frames else 0,
            pts_sha256=self._hash.hexdigest(),
            gaps=list(self._gaps),
            fps_measured=round(rate, 3),
        )


class FragmentScanner:
    """Reads a clip's plaintext, in order, and keeps count of what is whole, and where its key frames are (`keys`).

    Cutting the plaintext after `whole` bytes leaves a file that plays, with `frames` frames; `whole`
    is 0 until moov is complete. What can't be a clip ends the count for good: `damaged`.
    """

    def __init__(self) -> None:
        self.whole = 0
        self.damaged = False
        self.keys: list[Key] = []
        self._buffer = bytearray()
        self._skip = 0  # bytes of the present box that are still to come
        self._kind = b""
        self._consumed = 0
        self._track: Track | None = None
        self._fragment: Fragment | None = None  # its mdat has not ended yet
        self._timeline = Timeline()
        self._last_duration = 0

    @property
    def frames(self) -> int:
        """Frames in the whole fragments."""
        return self._timeline.frames

    @property
    def timing(self) -> Timing:
        """Times of the frames in the whole fragments: what the encoder's `close` would have told."""
        return self._timeline.timing(self._last_duration)

    def feed(self, data: bytes | memoryview) -> None:
        """Take the next bytes of the plaintext; never raises on account of what they hold."""
        if self.damaged:
            return
        self._buffer += data
        try:
            while self._step():
                pass
        except (ValueError, IndexError, struct.error):
            self.damaged = True
            self._buffer.clear()

    def _step(self) -> bool:
        if self._skip:
            return self._skip_body()
        header = read_header(self._buffer)
        if header is None:
            return False
        self._kind = header.kind
        if header.kind in (b"moov", b"moof"):
            return self._read_whole(header)
        if header.kind == b"mdat" and self._fragment and self._fragment.size > header.size - header.start:
            raise ValueError("the frames are larger than the mdat that holds them")
        self._skip = header.size
        return True

    def _skip_body(self) -> bool:
        taken = min(self._skip, len(self._buffer))
        self._skip -= taken
        self._consume(taken)
        return taken > 0

    def _read_whole(self, header: Header) -> bool:
        if header.size > _LARGEST_HEADER_BOX:
            raise ValueError("a header box this large is none of ours")
        if len(self._buffer) < header.size:
            return False
        body = bytes(self._buffer[header.start : header.size])
        if header.kind == b"moov":
            self._track = Track(body)
            self._timeline = Timeline(self._track.timescale)
        elif self._track is None or self._fragment:
            raise ValueError("a moof before moov, or before the last one's mdat")
        else:
            self._fragment = self._track.fragment(body)
            self.keys += [Key(self._fragment.pts[n], self._consumed, n) for n in self._fragment.keys]
        self._consume(header.size)
        return True

    def _consume(self, size: int) -> None:
        del self._buffer[:size]
        self._consumed += size
        if not self._skip:
            self._box_ended()

    def _box_ended(self) -> None:
        if self._kind == b"mdat" and self._fragment:
            for pts in self._fragment.pts:
                self._timeline.add(pts)
            self._last_duration = self._fragment.last_duration
            self._fragment = None
        if self._track and not self._fragment:
            self.whole = self._consumed


def strip_free(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Pass a clip's plaintext on without its `free` boxes and its index; pieces may be cut anywhere.

    Nothing else changes, for the offsets in a moof count from that moof; those of an index do not. A box that is cut short at
    the end passes as it is. Raises ValueError where no box can start.
    """
    buffer = bytearray()
    left, keep = 0, True
    for piece in pieces:
        buffer += piece
        while left or len(buffer) >= 8:
            if not left:
                header = read_header(buffer)
                if header is None:
                    break
                left, keep = header.size, header.kind not in (b"free", b"mfra")
            part = bytes(buffer[:left])
            if not part:
                break
            del buffer[:left]
            left -= len(part)
            if keep:
                yield part
    if buffer:
        yield bytes(buffer)
