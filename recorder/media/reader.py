"""The coded frames of a clip, from any key frame on, reading no more of the file than they need.

Our own reading of the boxes instead of libav's demuxer: that one reads the headers of all fragments when it opens a
file, whatever index it has, and in a sealed file each of them lies in another chunk that must be decrypted.
"""

from __future__ import annotations

import os
import struct
from bisect import bisect_right
from collections.abc import Callable, Iterator
from typing import NamedTuple, Protocol, TypeVar

from recorder.media.mp4 import Fragment, Header, Track, read_header
from recorder.media.mp4_index import MFRO, Key, index_size, read_index
from recorder.media.muxer import Coded

T = TypeVar("T")
_LARGEST_HEADER_BOX = 1 << 24  # bytes; a larger moov, moof or mfra is none of ours


class Seekable(Protocol):
    """Plaintext in memory, or decrypted as it is read."""

    def read(self, size: int, /) -> bytes:
        """Give up to `size` bytes; less only at the end."""

    def seek(self, offset: int, whence: int, /) -> int:
        """Move, as `io.IOBase.seek` does, and tell the position."""


class BadClipError(Exception):
    """The plaintext is no clip, or is damaged."""


class Placed(NamedTuple):
    """A fragment, and the file's bytes where its moof and its coded frames begin."""

    moof: int
    body: int
    fragment: Fragment


class ClipReader:
    """Reads a clip; `track` is its video track, `size` (width, height) in pixels, `setup` the decoder's set-up.

    `first` is the file's byte where the first fragment may begin.
    Times are in ticks of the track. Whatever the stream raises passes through; BadClipError tells of damage.
    """

    def __init__(self, stream: Seekable) -> None:
        self._stream = stream
        self._end = stream.seek(0, os.SEEK_END)
        at, moov = next(((at, header) for at, header in self._boxes(0) if header.kind == b"moov"), (0, None))
        if moov is None:
            raise BadClipError("no moov")
        self.track = _parsed(Track, self._body(at, moov))
        self.size, self.setup = _parsed(lambda _: self.track.coding(), b"")
        self.first = at + moov.size
        self._keys = self._index() or [key for placed in self._fragments(self.first) for key in _keys_of(placed)]
        if not self._keys:
            raise BadClipError("no frames")

    def end(self) -> int:
        """The time behind the last frame."""
        end = max((placed.fragment.end for placed in self._fragments(self._keys[-1].moof)), default=None)
        if end is None:
            raise BadClipError("an index that leads elsewhere")
        return end

    def on_screen(self, ticks: int) -> tuple[Key, int]:
        """The frame that is on screen at a time: the last one not later, else the first; and the key frame it needs."""
        key = self._keys[max(0, bisect_right(self._keys, ticks, key=lambda key: key.pts) - 1)]
        found = key.pts
        for placed in self._fragments(key.moof):
            for pts in placed.fragment.pts:
                if pts > ticks:
                    return key, found
                found = max(found, pts)
        return key, found

    def before(self, pts: int) -> int:
        """The time of the frame before the one at `pts`; that of the first frame where there is none."""
        return self.on_screen(pts - 1)[1]

    def frames(self, key: Key | None = None) -> Iterator[Coded]:
        """All coded frames in order from a key frame, or from the first frame, on."""
        key = key or self._keys[0]
        for placed in self._fragments(key.moof):
            coded = list(self._coded(placed))
            if placed.moof == key.moof:
                coded = coded[key.place :]
                if not coded or coded[0].pts != key.pts or not coded[0].key:
                    raise BadClipError("an index that leads elsewhere")
            yield from coded

    def _coded(self, placed: Placed) -> Iterator[Coded]:
        fragment = placed.fragment
        body, at = self._read(placed.body, fragment.size), 0
        for place, (pts, size) in enumerate(zip(fragment.pts, fragment.sizes, strict=True)):
            yield Coded(pts, body[at : at + size], place in fragment.keys)
            at += size

    def _fragments(self, at: int) -> Iterator[Placed]:
        """All fragments from the box at `at` on."""
        opened: tuple[int, Fragment] | None = None
        for place, header in self._boxes(at):
            if header.kind == b"moof":
                opened = place, _parsed(self.track.fragment, self._body(place, header))
            elif header.kind == b"mdat" and opened:
                if opened[1].size > header.size - header.start:
                    raise BadClipError("frames larger than what holds them")
                yield Placed(opened[0], place + header.start, opened[1])
                opened = None
        if opened:
            raise BadClipError("a fragment without frames")

    def _boxes(self, at: int) -> Iterator[tuple[int, Header]]:
        """Place and header of each box from the one at `at` on."""
        while at < self._end:
            header = _parsed(read_header, self._read(at, min(16, self._end - at)))
            if header is None or header.size > self._end - at:
                raise BadClipError("a box is cut short")
            yield at, header
            at += header.size

    def _index(self) -> list[Key]:
        """The index at the end; nothing when there is none."""
        if self._end - self.first < MFRO:
            return []
        size = index_size(self._read(self._end - MFRO, MFRO))
        if size is None or not MFRO < size <= self._end - self.first:
            return []
        header = _parsed(read_header, self._read(self._end - size, 8))
        if header is None or (header.kind, header.size) != (b"mfra", size):
            raise BadClipError("an index that begins elsewhere")
        return _parsed(read_index, self._body(self._end - size, header))

    def _body(self, at: int, header: Header) -> bytes:
        if header.size > _LARGEST_HEADER_BOX:
            raise BadClipError("a header box this large is none of ours")
        return self._read(at + header.start, header.size - header.start)

    def _read(self, at: int, size: int) -> bytes:
        self._stream.seek(at, os.SEEK_SET)
        data = self._stream.read(size)
        if len(data) < size:
            raise BadClipError("the file is cut short")
        return data


def _keys_of(placed: Placed) -> Iterator[Key]:
    for place in placed.fragment.keys:
        yield Key(placed.fragment.pts[place], placed.moof, place)


def _parsed(parse: Callable[[bytes], T], data: bytes) -> T:
    try:
        return parse(data)
    except (ValueError, LookupError, struct.error) as fault:
        raise BadClipError(str(fault)) from fault
