"""The folder a station lives in: made private, held by one program at a time, with room to stop cleanly."""

from __future__ import annotations

import os
import shutil
from copy import copy
from pathlib import Path
from types import TracebackType
from typing import Self

from recorder.errors import RecorderError

try:
    import fcntl
except ImportError:  # Windows: opening the lock file for writing twice is refused there by itself
    fcntl = None  # type: ignore[assignment]

MB = 1_000_000
LEAST_FREE = 256 * MB  # below this no recording begins
STOP_FREE = 64 * MB  # below this a recording is ended while there is still room to end it well
_BALLAST = 4 * 1024 * 1024


class Home:
    """A station's folder, locked for this process; RecorderError when it can't be used."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            path.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._lock = os.open(path / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            self._take_lock()
            for folder in ("clips", "campaigns", "practice"):
                (path / folder).mkdir(mode=0o700, exist_ok=True)
            self.restore_ballast()
        except OSError as error:
            raise _told(error, path) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, at: TracebackType | None) -> None:
        if self._lock >= 0:
            os.close(self._lock)
            self._lock = -1

    @property
    def is_held(self) -> bool:
        """Whether this is what holds the folder's lock."""
        return self._lock >= 0

    def shared(self) -> Home:
        """The same folder for another thread of this program; the one that was opened holds the lock."""
        other = copy(self)
        other._lock = -1
        return other

    def clip_folder(self, clip_id: str) -> Path:
        """Where a clip's files lie."""
        return self.path / "clips" / clip_id

    def free(self) -> int:
        """Free bytes on the home's disk."""
        return shutil.disk_usage(self.path).free

    def refuse_full(self) -> None:
        """Refuse to begin a recording that could not be ended."""
        if self.free() < LEAST_FREE:
            raise RecorderError(
                "disk-full",
                f"Only {self.free() // MB} MB are free; a recording needs at least {LEAST_FREE // MB} MB. "
                "Nothing was recorded and nothing was lost.",
                "Deliver or discard clips, or free space on this disk, then try again.",
            )

    def drop_ballast(self) -> None:
        """Give back the reserved space, so that a clip can be ended on a full disk."""
        (self.path / "reserve").unlink(missing_ok=True)

    def restore_ballast(self) -> None:
        """Reserve a little space where there is enough; where there is none, give it back to end or discard clips."""
        reserve = self.path / "reserve"
        if self.free() < _BALLAST // 4:
            self.drop_ballast()
            return
        if reserve.exists() and reserve.stat().st_size == _BALLAST:
            return
        if self.free() < 4 * _BALLAST:
            return
        handle = os.open(reserve, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(os.urandom(_BALLAST))  # random: some disks store zeros for free

    def _take_lock(self) -> None:
        if fcntl is None:
            return
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(self._lock)
            raise RecorderError(
                "home-in-use",
                f"Another Fairtake is using {self.path}.",
                "Close it first, or choose another home with --home.",
            ) from None


def _told(error: OSError, path: Path) -> RecorderError:
    if error.errno == 28:
        return RecorderError(
            "disk-full",
            f"The disk that holds {path} is full. Nothing was changed.",
            "Free some space, then try again.",
        )
    return RecorderError(
        "home-read-only",
        f"Fairtake can't use its home {path}: {error.strerror}. Nothing was changed.",
        "Make the folder writable for this user, or choose another with --home.",
    )
