"""The index at a clip's end: where its key frames are, so that opening and seeking read little of the file.

After ISO/IEC 14496-12, 8.8.9 to 8.8.11: `mfra` holds one `tfra` (the random access points of the track) and, last of
all, `mfro`, which tells the size of the whole, so that it is found from the end. A clip without one is whole too.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import NamedTuple

from recorder.media.mp4 import box, children

MFRO = 16  # bytes of the box that ends an index

_LENGTHS = 0x3  # traf and trun numbers in 1 byte each, sample numbers in 4
_ENTRY = struct.Struct(">QQBBI")


class Key(NamedTuple):
    """A key frame: its pts in ticks, the file's byte where its fragment's moof begins, its place in there, from 0."""

    pts: int
    moof: int
    place: int


def index_box(keys: Sequence[Key]) -> bytes:
    """Make the mfra box of a clip whose only track has these key frames, in order."""
    entries = b"".join(_ENTRY.pack(key.pts, key.moof, 1, 1, key.place + 1) for key in keys)
    tfra = box(b"tfra", struct.pack(">IIII", 0x0100_0000, 1, _LENGTHS, len(keys)) + entries)
    return box(b"mfra", tfra + box(b"mfro", struct.pack(">II", 0, 8 + len(tfra) + MFRO)))


def index_size(mfro: bytes) -> int | None:
    """Read how many bytes before the end of the file its index begins; None when these are not the bytes of an mfro."""
    size, kind, _, index = struct.unpack(">I4sII", mfro)
    return index if (size, kind) == (MFRO, b"mfro") else None


def read_index(mfra: bytes) -> list[Key]:
    """Read the body of an mfra box that `index_box` made; ValueError or struct.error when it is another."""
    for kind, body in children(mfra):
        if kind == b"tfra":
            version, _, lengths, count = struct.unpack_from(">IIII", body)
            if (version, lengths) != (0x0100_0000, _LENGTHS) or len(body) != 16 + count * _ENTRY.size:
                raise ValueError("an index of another kind")
            return [Key(pts, moof, place - 1) for pts, moof, _, _, place in _ENTRY.iter_unpack(body[16:])]
    raise ValueError("an index of no track")
