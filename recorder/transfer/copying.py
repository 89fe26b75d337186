"""One file onto a disk: go on from a half copy, never let much wait in memory, read all of it back.

A disk may be pulled in any moment. So the copy has another name until it was read back, and what the disk has is kept
durable piece by piece: a half copy is worth something, and a bar at 90 % means that 90 % is on the disk.
"""

from __future__ import annotations

import errno
import hashlib
import os
import stat
import time
from pathlib import Path
from typing import BinaryIO, Protocol

from recorder.transfer.disk import forget
from recorder.transfer.target import Progress, TargetError, Trouble

PIECE = 1 << 20
PART = ".part"
_SYNC_S = 0.2  # a sync can't be broken off: none should take longer than this
_MOST_UNSYNCED = 64 << 20
_FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
_SHORT_OF_HANDLES = (errno.EMFILE, errno.ENFILE, errno.ENOMEM)


class _Hash(Protocol):
    def update(self, data: bytes, /) -> None: ...


class Meter:
    """Tells progress before each piece. A byte counts half when it is written and half when it was read back."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress, self._total, self._halves = progress, total, 0
        self.raised: BaseException | None = None

    def piece(self, halves: int) -> None:
        """A piece that counts for so many half bytes is about to be dealt with; raises what progress raises."""
        try:
            self._progress(min(self._halves // 2, self._total), self._total)
        except BaseException as error:
            self.raised = error  # so that an OSError of the caller's is not taken for one of the disk's
            raise
        self._halves += halves

    def at(self, done: int) -> None:
        """So many bytes of the parcel are there now, however that came about."""
        self._halves = 2 * done


def size_there(path: Path) -> int | None:
    """Bytes of a plain file, None when there is none; OSError EEXIST when something else has that name."""
    try:
        found = path.lstat()
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(found.st_mode):
        raise FileExistsError(errno.EEXIST, "something else has the name of a file of the clip", str(path))
    return found.st_size


def holds(path: Path, size: int, expected: str, meter: Meter) -> bool:
    """Is the file there whole? Reads all of it, past the system's memory."""
    return size_there(path) == size and hash_there(path, meter, 2) == expected


def copy(source: Path, goal: Path, expected: str, meter: Meter) -> None:
    """Copy one file, going on from what is there of it; the goal appears when all of it was read back.

    TargetError when our own file is damaged or the disk gives back other bytes; OSError when the disk fails, and
    whatever progress raises: then the half copy stays for the next try.
    """
    part = goal.with_name(goal.name + PART)
    size_there(part)  # nothing else has that name
    if _write(source, part, meter) != expected:
        part.unlink(missing_ok=True)
        raise damaged(source.name, permanent=True)
    if hash_there(part, meter, 1) != expected:
        part.unlink(missing_ok=True)
        raise TargetError(
            f"{goal.name} came back changed from {goal.parent}; if that goes on, the disk is worn out: use another one",
            Trouble.CHANGED_THERE,
        )
    meter.piece(0)  # the last moment to stop before it counts
    part.replace(goal)


def hash_there(path: Path, meter: Meter, weight: int) -> str:
    """SHA-256 of what the disk gives; each byte counts for so many halves."""
    digest = hashlib.sha256()
    with path.open("rb", buffering=0) as file:
        forget(file.fileno())
        left = os.fstat(file.fileno()).st_size
        while left > 0:
            meter.piece(weight * min(PIECE, left))
            piece = file.read(PIECE)
            if not piece:
                break
            digest.update(piece)
            left -= len(piece)
    return digest.hexdigest()


def _write(source: Path, part: Path, meter: Meter) -> str:
    digest = hashlib.sha256()
    with _ours(source) as reader, _theirs(part) as writer:
        held = _equal(reader, writer, digest, meter)
        reader.seek(held)
        writer.seek(held)
        if os.fstat(writer.fileno()).st_size > held:
            writer.truncate(held)
        unsynced, most = 0, PIECE
        while piece := _read(reader):
            meter.piece(len(piece))
            _put(writer, piece)
            digest.update(piece)
            unsynced += len(piece)
            if unsynced >= most:
                unsynced, most = 0, _synced(writer, unsynced)
        _durable(writer)
    return digest.hexdigest()


def _equal(reader: BinaryIO, writer: BinaryIO, digest: _Hash, meter: Meter) -> int:
    # How many bytes of the half copy are the file's own. After a cut its end often is not.
    forget(writer.fileno())
    left, held = os.fstat(writer.fileno()).st_size, 0
    while left >= PIECE:
        meter.piece(PIECE)
        try:
            piece = writer.read(PIECE)
        except OSError:  # a bad place, or blocks that a cut left nowhere: written anew from here
            break
        if piece != _read(reader):
            break
        digest.update(piece)
        held, left = held + PIECE, left - PIECE
    return held


def _ours(source: Path) -> BinaryIO:
    try:
        return source.open("rb", buffering=0)
    except OSError as error:
        raise damaged(source.name, permanent=error.errno not in _SHORT_OF_HANDLES) from error


def _read(reader: BinaryIO) -> bytes:
    try:
        return reader.read(PIECE)
    except OSError as error:
        raise damaged(Path(reader.name).name, permanent=True) from error


def damaged(name: str, *, permanent: bool) -> TargetError:
    """Say that the fault is on this side."""
    return TargetError(f"the station's own file {name} is damaged or gone", Trouble.DAMAGED_HERE, permanent=permanent)


def _theirs(part: Path) -> BinaryIO:
    # Never through a link: a prepared stick could lead us to overwrite a file of this computer.
    return os.fdopen(os.open(part, _FLAGS, 0o666), "r+b", buffering=0)


def _put(writer: BinaryIO, piece: bytes) -> None:
    view = memoryview(piece)
    while view:
        view = view[writer.write(view) :]


def _synced(writer: BinaryIO, count: int) -> int:
    # Make it durable; give how many bytes may wait until the next time.
    before = time.monotonic()
    (os.fdatasync if hasattr(os, "fdatasync") else os.fsync)(writer.fileno())
    took = max(time.monotonic() - before, 1e-3)
    return int(min(_MOST_UNSYNCED, max(PIECE, count * _SYNC_S / took)))


def _durable(file: BinaryIO) -> None:
    os.fsync(file.fileno())
    if hasattr(os, "posix_fadvise"):
        return
    try:  # macOS: fsync reaches the disk's electronics only
        import fcntl

        if (full := getattr(fcntl, "F_FULLFSYNC", None)) is not None:
            fcntl.fcntl(file.fileno(), full)
    except (ImportError, OSError):  # Windows has no such module, some shares no such call
        return
