"""The boxes of a fragmented MP4 with one video track: made, and read.

After ISO/IEC 14496-12: 4.2 (a box is size, type, body; size 1 means that 8 bytes of size follow),
8.8 (movie fragments) and 8.1.2 (free space). All numbers are big endian; times are ticks of the track.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

_KEY, _DEPENDENT = 0x0200_0000, 0x0101_0000  # 8.8.3.1: depends on no other; depends on others, no sync
_NO_SYNC = 0x1_0000
_SAMPLE_ENTRY_FIELDS, _SIZE_AT = 78, 24  # 12.1.3.2: of a visual sample entry, before its boxes
_FRAGMENT_HEADERS, _SAMPLE_ENTRY = 96, 12  # of what `fragment` writes
_DURATION, _SIZE, _FLAGS, _OFFSET = 0x100, 0x200, 0x400, 0x800  # trun: what each sample states


class Sample(NamedTuple):
    """One coded frame: its duration in ticks, its size in bytes, and whether it is a key frame."""

    duration: int
    size: int
    key: bool


def fragment_size(frames: int, body: int) -> int:
    """Bytes of a fragment (moof and mdat) of so many frames with `body` bytes of coded video."""
    return _FRAGMENT_HEADERS + _SAMPLE_ENTRY * frames + body


def fragment(number: int, start: int, samples: list[Sample], body: bytes) -> bytes:
    """Make moof and mdat; `number` counts fragments from 1, `start` is the first frame's time."""
    stated = 0x1 | _DURATION | _SIZE | _FLAGS
    offset = fragment_size(len(samples), 0)  # of the first frame, counted from moof's first byte
    entries = b"".join(struct.pack(">III", s.duration, s.size, _KEY if s.key else _DEPENDENT) for s in samples)
    trun = box(b"trun", struct.pack(">III", stated, len(samples), offset) + entries)
    tfhd = box(b"tfhd", struct.pack(">II", 0x02_0000, 1))  # offsets count from moof; track 1
    tfdt = box(b"tfdt", struct.pack(">IQ", 0x0100_0000, start))
    mfhd = box(b"mfhd", struct.pack(">II", 0, number))
    return box(b"moof", mfhd + box(b"traf", tfhd + tfdt + trun)) + box(b"mdat", body)


def free_box(size: int) -> bytes:
    """Make a box of exactly `size` bytes (8 or more) that every player skips."""
    return box(b"free", bytes(size - 8))


def box(kind: bytes, body: bytes) -> bytes:
    """Make a box of a type of four letters, its body less than 4 GiB."""
    return struct.pack(">I4s", 8 + len(body), kind) + body


class Header(NamedTuple):
    """A box's type, where its body starts, and the size of the whole box, in bytes."""

    kind: bytes
    start: int
    size: int


def read_header(data: bytes | bytearray) -> Header | None:
    """Read the box header at the start of `data`; None when there are too few bytes to tell.

    Raises ValueError when no box can start so.
    """
    if len(data) < 8:
        return None
    size, kind = struct.unpack_from(">I4s", data)
    start = 8
    if size == 1:
        if len(data) < 16:
            return None
        start, size = 16, struct.unpack_from(">Q", data, 8)[0]
    if size < start:
        raise ValueError("no box starts here")
    return Header(kind, start, size)


def children(body: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Give type and body of each box in a box; ValueError when one is cut short."""
    while body:
        header = read_header(body)
        if header is None or header.size > len(body):
            raise ValueError("a box is cut short")
        yield header.kind, body[header.start : header.size]
        body = body[header.size :]


def _child(body: bytes, *path: bytes) -> bytes:
    for wanted in path:
        body = next((inside for kind, inside in children(body) if kind == wanted), b"")
    if not body:
        raise ValueError(f"no {path[-1].decode()} box")
    return body


@dataclass
class Fragment:
    """What a moof tells: each frame's pts and bytes, which are key frames (from 0), the time after the last frame
    and that frame's duration.
    """

    pts: list[int] = field(default_factory=list)
    sizes: list[int] = field(default_factory=list)
    keys: list[int] = field(default_factory=list)
    end: int = 0
    last_duration: int = 0

    @property
    def size(self) -> int:
        """Bytes of coded video in all."""
        return sum(self.sizes)


class Track:
    """The video track as moov (its body) describes it; reads the fragments that follow, in order.

    `timescale` is in ticks a second. Raises ValueError or struct.error when moov is not that of a fragmented file.
    """

    def __init__(self, moov: bytes) -> None:
        mdhd = _child(moov, b"trak", b"mdia", b"mdhd")
        self.timescale = int.from_bytes(mdhd[20:24] if mdhd[0] else mdhd[12:16])
        if not self.timescale:
            raise ValueError("no timescale")
        self._defaults = struct.unpack_from(">II", _child(moov, b"mvex", b"trex"), 12)
        self._end = 0
        self._moov = moov

    def coding(self) -> tuple[tuple[int, int], bytes]:
        """Give (width, height) in pixels and the H.264 decoder's set-up (ISO/IEC 14496-15, 5.3.3: the body of avcC).

        Raises ValueError or struct.error when the track is no such video.
        """
        stsd = _child(self._moov, b"trak", b"mdia", b"minf", b"stbl", b"stsd")
        entry = _child(stsd[8:], b"avc1")
        width, height = struct.unpack_from(">HH", entry, _SIZE_AT)
        return (width, height), _child(entry[_SAMPLE_ENTRY_FIELDS:], b"avcC")

    def fragment(self, moof: bytes) -> Fragment:
        """Read the next moof's body; raises ValueError or struct.error when it is damaged."""
        found = Fragment(end=self._end)
        duration, size = self._defaults
        for kind, body in children(_child(moof, b"traf")):
            if kind == b"tfhd":
                duration, size = self._fragment_defaults(body)
            elif kind == b"tfdt":
                found.end = int.from_bytes(body[4:12] if body[0] else body[4:8])
            elif kind == b"trun":
                _read_run(body, found, duration, size)
        self._end = found.end
        return found

    def _fragment_defaults(self, tfhd: bytes) -> tuple[int, int]:
        flags = int.from_bytes(tfhd[1:4])
        at = 8 + 8 * bool(flags & 0x1) + 4 * bool(flags & 0x2)
        duration, size = self._defaults
        if flags & 0x8:
            (duration,) = struct.unpack_from(">I", tfhd, at)
            at += 4
        if flags & 0x10:
            (size,) = struct.unpack_from(">I", tfhd, at)
        return duration, size


def _read_run(trun: bytes, found: Fragment, duration: int, size: int) -> None:
    flags, count = struct.unpack_from(">II", trun)
    version, flags = flags >> 24, flags & 0xFF_FFFF
    stated = [bit for bit in (_DURATION, _SIZE, _FLAGS, _OFFSET) if flags & bit]
    # with nothing stated a sample is an empty entry, which would let a damaged count run wild
    entry = struct.Struct(">" + "".join("i" if b == _OFFSET and version else "I" for b in stated))
    at = 8 + 4 * bool(flags & 0x1) + 4 * bool(flags & 0x4)
    if (not stated and count > 1) or len(trun) < at + count * entry.size:
        raise ValueError("a run of frames is cut short")
    for index in range(count):
        values = dict(zip(stated, entry.unpack_from(trun, at + index * entry.size), strict=True))
        found.last_duration = values.get(_DURATION, duration)
        if not values.get(_FLAGS, _NO_SYNC) & _NO_SYNC:
            found.keys.append(len(found.pts))
        found.sizes.append(values.get(_SIZE, size))
        found.pts.append(found.end + values.get(_OFFSET, 0))
        found.end += found.last_duration
