"""A folder as a target: a disk, a USB stick, a network share.

Files are copied under another name, made durable, read back and compared, then renamed; clip.json
comes last, so a clip folder with clip.json in it is whole.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from contextlib import suppress
from pathlib import Path

from recorder.transfer.target import Arrival, Notes, Parcel, Progress, TargetError, TargetSettings, Trouble

_PIECE = 1 << 20


class FolderTarget:
    """Copies parcels to `root/<campaign>/<station>/<clip_id>/`."""

    def __init__(self, settings: TargetSettings) -> None:
        self._root = Path(settings.address)

    def close(self) -> None:
        """Nothing is held."""

    def stop(self, parcel: Parcel, notes: Notes) -> str:
        """Remove what was copied of a clip."""
        shutil.rmtree(self._root / parcel.place, ignore_errors=True)
        return "what had been copied was removed"

    def send(self, parcel: Parcel, notes: Notes, progress: Progress) -> Arrival:
        """Copy what is not there yet, read all of it back; TargetError when the folder does not take it."""
        if not self._root.is_dir():
            raise TargetError(
                f"the folder {self._root} is not there; plug the disk in or make the folder",
                Trouble.NOT_THERE,
                whole=True,
            )
        place = self._root / parcel.place
        total = sum((parcel.folder / name).stat().st_size for name in parcel.files)
        done = 0
        try:
            place.mkdir(parents=True, exist_ok=True)
            for name, expected in parcel.files.items():
                if _hash(place / name) != expected:
                    _copy(parcel.folder / name, place / name, expected)
                done += (parcel.folder / name).stat().st_size
                progress(done, total)
            _sync(place)
        except OSError as error:
            raise TargetError(f"the folder {self._root} did not take it: {error.strerror}", Trouble.NO_SPACE) from error
        return Arrival(confirmed=True, detail=f"{total} bytes read back and compared")


def _copy(source: Path, goal: Path, expected: str) -> None:
    if _hash(source) != expected:
        raise TargetError(
            f"the station's own file {source.name} is damaged or gone", Trouble.DAMAGED_HERE, permanent=True
        )
    fresh = goal.with_name(goal.name + ".part")
    try:
        with source.open("rb") as reader, fresh.open("wb") as writer:
            shutil.copyfileobj(reader, writer, _PIECE)
            writer.flush()
            os.fsync(writer.fileno())
            _forget(writer.fileno())
        if _hash(fresh) != expected:
            raise TargetError(f"{goal.name} came back changed from {goal.parent}", Trouble.CHANGED_THERE)
        fresh.replace(goal)
    except BaseException:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise


def _forget(handle: int) -> None:
    # Else reading back would only ask the system's memory, not the disk.
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)


def _hash(path: Path) -> str | None:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError:
        return None


def _sync(folder: Path) -> None:
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
