"""A clip folder as one plain tar that is never on disk: made while it is sent, from any byte on.

POSIX ustar (IEEE Std 1003.1, pax, "ustar Interchange Format"), by hand, for the bytes must repeat on every machine and
with every Python: fixed modes, owners and times, names sorted, nothing about people. Two zero blocks end it.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from recorder.transfer.target import Parcel, TargetError, Trouble

_BLOCK = 512
_LONGEST_NAME = 100
_LARGEST_FILE = 8**11 - 1  # eleven octal digits; more would need an extension that not every tar reads
_PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class _Part:
    # Either bytes of our own, or all of a file.
    start: int
    length: int
    data: bytes = b""
    path: Path | None = None


class Tar:
    """The tar of a parcel: entries `<parcel.name>/<file>`; `length` in bytes is known before anything is read."""

    def __init__(self, parcel: Parcel) -> None:
        """TargetError when a file is gone, too large, or named so that a plain tar can't hold it."""
        self._parcel = parcel
        self._parts: list[_Part] = []
        self.length = 0
        for name, size in sorted(_sizes(parcel).items()):
            self._add(_header(f"{parcel.name}/{name}", size))
            self._parts.append(_Part(self.length, size, path=parcel.folder / name))
            self.length += size
            self._add(bytes(-size % _BLOCK))
        self._add(bytes(2 * _BLOCK))
        self._starts = [part.start for part in self._parts]

    def _add(self, data: bytes) -> None:
        if data:
            self._parts.append(_Part(self.length, len(data), data))
            self.length += len(data)

    def reader(self, offset: int = 0) -> TarReader:
        """Read from this byte on; nothing before it is looked at."""
        return TarReader(self._parts, bisect_right(self._starts, offset) - 1, offset)

    def sha256(self, before_each: Callable[[], None] = lambda: None) -> str:
        """Give the SHA-256 of the whole tar, in hex, and check each file against the parcel in the same pass.

        `before_each` is called before each piece of at most 1 MiB. TargetError when a file is not what was released.
        """
        whole = hashlib.sha256()
        for part in self._parts:
            if part.path is None:
                whole.update(part.data)
            elif self._pass_over(part, whole, before_each) != self._parcel.files[part.path.name]:
                raise _damaged(part.path.name)
        return whole.hexdigest()

    def _pass_over(self, part: _Part, whole: hashlib._Hash, before_each: Callable[[], None]) -> str:
        own = hashlib.sha256()
        with TarReader([part], 0, part.start) as reader:
            while True:
                before_each()
                piece = reader.read(_PIECE)
                if not piece:
                    return own.hexdigest()
                own.update(piece)
                whole.update(piece)


class TarReader:
    """Gives the bytes of a tar in pieces; TargetError when a file is no longer as long as it was."""

    def __init__(self, parts: list[_Part], index: int, offset: int) -> None:
        self._parts, self._index, self._offset = parts, index, offset
        self._file: BinaryIO | None = None

    def read(self, most: int) -> bytes:
        """Give the next bytes, `most` of them unless the tar ends sooner; nothing at its end."""
        pieces: list[bytes] = []
        while most > 0 and (piece := self._next(most)):
            pieces.append(piece)
            most -= len(piece)
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def _next(self, most: int) -> bytes:
        while self._index < len(self._parts):
            part = self._parts[self._index]
            left = part.start + part.length - self._offset
            if left > 0:
                piece = self._take(part, min(left, most))
                self._offset += len(piece)
                return piece
            self._index += 1
            self.close()
        return b""

    def _take(self, part: _Part, most: int) -> bytes:
        begin = self._offset - part.start
        if part.path is None:
            return part.data[begin : begin + most]
        try:
            if self._file is None:
                self._file = part.path.open("rb", buffering=0)
                self._file.seek(begin)
            piece = self._file.read(most)
        except OSError as error:
            raise _damaged(part.path.name) from error
        if not piece:
            raise _damaged(part.path.name)
        return piece

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def __enter__(self) -> TarReader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _sizes(parcel: Parcel) -> dict[str, int]:
    sizes = {}
    for name in parcel.files:
        try:
            sizes[name] = (parcel.folder / name).stat().st_size
        except OSError as error:
            raise _damaged(name) from error
    return sizes


def _header(name: str, size: int) -> bytes:
    raw = name.encode()
    if len(raw) > _LONGEST_NAME:
        raise TargetError(f"the name {name} is too long for a tar", Trouble.TOO_LARGE, permanent=True)
    if size > _LARGEST_FILE:
        raise TargetError(f"{name} is too large: a tar takes files up to 8 GiB", Trouble.TOO_LARGE, permanent=True)
    fields = [
        raw.ljust(_LONGEST_NAME, b"\0"),
        b"0000644\0",
        b"0000000\0" * 2,  # no owner, no group
        b"%011o\0" % size,
        b"%011o\0" % 0,  # no time
        b" " * 8,  # the sum is made with spaces in its place
        b"0",  # an ordinary file
        bytes(100),
        b"ustar\x0000",
        bytes(64),  # no names of people
        b"0000000\0" * 2,
    ]
    block = b"".join(fields).ljust(_BLOCK, b"\0")
    return block[:148] + b"%06o\0 " % sum(block) + block[156:]


def _damaged(name: str) -> TargetError:
    return TargetError(f"the station's own file {name} is damaged or gone", Trouble.DAMAGED_HERE, permanent=True)
