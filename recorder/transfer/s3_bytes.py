"""A file as S3 sees it: its SHA-256 whole and part by part, and a stretch of it that can be sent."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import BinaryIO

from recorder.transfer.target import TargetError, Trouble

PIECE = 1 << 20
# One call that sends must be over within the time-out, so what is given at once is small: a bad mobile link
# takes 2 KB a second.
_SENT_AT_ONCE = 1 << 15
SMALLEST_PART = 5 * PIECE  # what S3 allows, and so what a cut connection costs at most
_MOST_PARTS = 10_000  # S3's limit


def part_size(length: int) -> int:
    """Bytes a part of a file of this length: the smallest S3 allows, while it does not make too many parts."""
    needed = -(-length // _MOST_PARTS)
    return max(SMALLEST_PART, -(-needed // PIECE) * PIECE)


@dataclass(frozen=True)
class Sums:
    """Length and SHA-256 of a file, and the SHA-256 of each of its parts of `part` bytes."""

    length: int
    part: int
    whole: bytes
    parts: tuple[bytes, ...]

    @property
    def hex(self) -> str:
        """The SHA-256 of all of it, as manifests write it."""
        return self.whole.hex()

    @cached_property
    def plain(self) -> str:
        """What a store says of an object that came in one piece."""
        return b64(self.whole)

    @cached_property
    def composite(self) -> str:
        """What a store says of one that came in parts: the SHA-256 of the parts' SHA-256, and how many they were."""
        return f"{b64(hashlib.sha256(b''.join(self.parts)).digest())}-{len(self.parts)}"


def b64(digest: bytes) -> str:
    """A checksum the way S3 writes it."""
    return b64encode(digest).decode()


def measure(path: Path, part: int, tick: Callable[[], None]) -> Sums:
    """Read a file once; TargetError when it can't be read. `tick` is called for each MiB."""
    whole, parts, length = hashlib.sha256(), list[bytes](), 0
    current = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while piece := _read(file, PIECE):
                tick()
                whole.update(piece)
                current.update(piece)
                length += len(piece)
                if length % part == 0:
                    parts.append(current.digest())
                    current = hashlib.sha256()
    except (FileNotFoundError, PermissionError) as error:
        raise damaged(path, permanent=isinstance(error, FileNotFoundError)) from error
    if length % part or not parts:
        parts.append(current.digest())
    return Sums(length, part, whole.digest(), tuple(parts))


def damaged(path: Path, *, permanent: bool) -> TargetError:
    """The error for a file of the station's own that is not what it was."""
    return TargetError(
        f"the station's own file {path.name} is damaged or gone", Trouble.DAMAGED_HERE, permanent=permanent
    )


class Stretch:
    """Some bytes of a file as something to read from.

    botocore reads a body twice: once to sign it, once to send it, in whatever size it likes. Only what is sent,
    which is from `sending = True` on, is told to `before` (bytes of this stretch sent so far), in small pieces.
    What `before` raises is kept in `raised`, since botocore wraps it in an error of its own.
    """

    def __init__(self, file: BinaryIO, start: int, length: int, before: Callable[[int], None]) -> None:
        self._file, self._start, self._length, self._before = file, start, length, before
        self._at = 0
        self.sending = False
        self.raised: BaseException | None = None

    def __len__(self) -> int:
        return self._length

    def tell(self) -> int:
        """Where in the stretch reading goes on."""
        return self._at

    def seek(self, offset: int, whence: int = 0) -> int:
        """Go on reading elsewhere; sending begins anew."""
        base = (0, self._at, self._length)[whence]
        self._at, self.sending = min(max(base + offset, 0), self._length), False
        return self._at

    def read(self, size: int | None = None) -> bytes:
        """The next bytes; fewer than asked for while it is sent."""
        left = self._length - self._at
        wanted = left if size is None or size < 0 else min(size, left)
        try:
            if self.sending and wanted:
                wanted = min(wanted, _SENT_AT_ONCE)
                self._before(self._at)
            self._file.seek(self._start + self._at)
            piece = _read(self._file, wanted)
        except BaseException as error:
            self.raised = error
            raise
        self._at += len(piece)
        return piece


def _read(file: BinaryIO, size: int) -> bytes:
    try:
        return file.read(size)
    except OSError as error:
        raise TargetError(
            f"this station's disk did not give {file.name}: {error.strerror}", Trouble.DAMAGED_HERE
        ) from error
