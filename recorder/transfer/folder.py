"""A folder as a target: a disk, a USB stick, a network share.

Files are copied under another name, made durable, read back and compared, then renamed; clip.json
comes last, so a clip folder with clip.json in it is whole. A half copy is gone on with.
"""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

from recorder.transfer.copying import PART, Meter, copy, damaged, hash_there, holds, size_there
from recorder.transfer.disk import Disk, find, largest_file, room, sync_folder
from recorder.transfer.disk_troubles import full, told, too_large
from recorder.transfer.target import Arrival, Notes, Parcel, Progress, TargetSettings

_DISK = "disk"
_STAYING = ("clip", "withdrawal")  # once whole; anything else (a trial) is taken back whole


class FolderTarget:
    """Copies parcels to `address/<campaign>/<station>/<clip_id>/`, on the one disk that is this target's."""

    def __init__(self, settings: TargetSettings) -> None:
        self._root = Path(settings.address)
        self._disk_id = settings.disk_id

    def disk_id(self) -> str:
        """The disk's id, empty before the first delivery; to be kept in the settings, also when `send` raised."""
        return self._disk_id

    def close(self) -> None:
        """Nothing is held."""

    def send(self, parcel: Parcel, notes: Notes, progress: Progress) -> Arrival:
        """Copy what is not there yet, read all of it back; TargetError when the disk does not take it.

        What progress raises leaves what was copied so far for the next try. Bytes count half when they are written
        and half when they were read back. Notes hold the disk's id.
        """
        sizes = _sizes(parcel)
        meter = Meter(progress, sum(sizes.values()))
        disk = None
        try:
            disk = self._find(parcel, notes)
            _refuse_if_too_much(disk.root, parcel, sizes)
            _copy_all(disk, parcel, sizes, meter)
        except OSError as error:
            if error is meter.raised:
                raise
            left = _left(self._root / parcel.place, sizes)
            raise told(error, self._root, disk, left, max(sizes.values())) from error
        return Arrival(confirmed=True, detail=f"{sum(sizes.values())} bytes read back and compared")

    def stop(self, parcel: Parcel, notes: Notes) -> str:
        """Remove what was copied of a clip that did not get there whole; TargetError when its disk is not there."""
        if not notes.get().get(_DISK) and not (self._root / parcel.place).is_dir():
            return "nothing had been copied"
        disk = None
        try:
            disk = self._find(parcel, notes)
            return _take_back(_place(disk.root, parcel), parcel)
        except OSError as error:
            raise told(error, self._root, disk, 0, 0) from error

    def _find(self, parcel: Parcel, notes: Notes) -> Disk:
        expected = self._disk_id or str(notes.get().get(_DISK, ""))
        disk = find(self._root, expected, parcel.folder)
        self._disk_id = disk.id
        if notes.get().get(_DISK) != disk.id:
            notes.put({**notes.get(), _DISK: disk.id})
        return disk


def _sizes(parcel: Parcel) -> dict[str, int]:
    try:
        return parcel.sizes()
    except OSError as error:
        raise damaged(Path(error.filename or parcel.folder).name, permanent=True) from error


def _refuse_if_too_much(root: Path, parcel: Parcel, sizes: dict[str, int]) -> None:
    limit, largest = largest_file(root), max(sizes.values())
    if limit is not None and largest > limit:
        raise too_large(root, largest)
    free, left = room(root), _left(root / parcel.place, sizes)
    if free is not None and left > free:
        raise full(root, left)


def _left(place: Path, sizes: dict[str, int]) -> int:
    # Bytes still to be written: what is there, whole or half, has its room already.
    left = 0
    for name, size in sizes.items():
        held = 0
        for path in (place / name, place / f"{name}{PART}"):
            with suppress(OSError):
                held = max(held, size_there(path) or 0)
        left += max(0, size - held)
    return left


def _copy_all(disk: Disk, parcel: Parcel, sizes: dict[str, int], meter: Meter) -> None:
    place = _place(disk.root, parcel)
    place.mkdir(parents=True, exist_ok=True)
    last, done = list(parcel.files)[-1], 0
    for name, expected in parcel.files.items():
        disk.check()  # sticks are swapped in the middle, too
        if name == last:
            _sync_up(place, disk.root)  # or the name that says "all is there" could outlive a name before it
        if not holds(place / name, sizes[name], expected, meter):
            _unmark(place / last)
            meter.at(done)
            copy(parcel.folder / name, place / name, expected, meter)
        done += sizes[name]
        meter.at(done)
    sync_folder(place)
    disk.check()


def _unmark(mark: Path) -> None:
    # While an older version or a damaged copy is replaced file by file, nothing may say that all is there.
    if size_there(mark) is not None:
        mark.unlink()
        sync_folder(mark.parent)


def _take_back(place: Path, parcel: Parcel) -> str:
    copied = _remove(place, [f"{name}{PART}" for name in parcel.files])
    last = list(parcel.files)[-1]
    if parcel.kind in _STAYING and _is(place / last, parcel.files[last]):
        return "all of it had arrived before and stays on the disk"
    copied += _remove(place, [last, *parcel.files])
    with suppress(OSError):  # not empty: something of somebody else's
        place.rmdir()
    if place.parent.is_dir():
        sync_folder(place.parent)
    return "what had been copied was removed from the disk" if copied else "nothing had been copied"


def _is(mark: Path, expected: str) -> bool:
    # After a withdrawal nobody may know the hash any more; then the name alone tells, as it does to any reader.
    return size_there(mark) is not None and (not expected or hash_there(mark, Meter(_on, 0), 0) == expected)


def _on(_done: int, _all: int) -> None:
    """Nothing stops a stop."""


def _remove(place: Path, names: list[str]) -> int:
    removed = 0
    for name in names:
        if size_there(place / name) is not None:
            (place / name).unlink()
            removed += 1
    return removed


def _place(root: Path, parcel: Parcel) -> Path:
    place = root / parcel.place
    if not place.resolve().is_relative_to(root.resolve()):  # a prepared stick with a link on it
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(place))
    return place


def _sync_up(folder: Path, root: Path) -> None:
    # A new folder's own name is kept in the folder above it.
    for one in (folder, *folder.parents):
        sync_folder(one)
        if one == root:
            return
