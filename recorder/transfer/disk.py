"""Which disk is this? A mark on it says so; and what a disk can take: room, large files, is it there at all.

A path alone names no disk: two sticks come up at the same path, and a stick that was pulled leaves its empty mount
point behind, on the system's own disk. So the first delivery puts a small mark file onto the disk, and from then on
nothing is written where another mark is, or none.
"""

from __future__ import annotations

import errno
import json
import os
import secrets
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from recorder.transfer.target import TargetError, Trouble

MARK = ".fairtake-disk.json"
FAT_LARGEST = (4 << 30) - 1  # FAT keeps a file's length in 32 bits
_FORMAT = "fairtake-disk/1"
_HERE = "here-"  # begins the id of a folder on the very disk that the station is on: that one can't be unplugged
_LONGEST_MARK = 4096
_REMOVABLE = (Path("/media"), Path("/run/media"), Path("/Volumes"))  # only mount points belong in these (FHS 3.0, 3.11)
_FSTAB = Path("/etc/fstab")
_MOUNTS = Path("/proc/self/mountinfo")  # proc(5); missing where there is no Linux


@dataclass(frozen=True, slots=True)
class Disk:
    """The disk that one delivery goes to, as it was when the delivery began."""

    root: Path
    id: str
    device: int

    def check(self) -> None:
        """OSError ENODEV when what is at the path now is not this disk any more, or what reading the mark gave."""
        if self.root.stat().st_dev != self.device or read_mark(self.root) != self.id:
            raise OSError(errno.ENODEV, os.strerror(errno.ENODEV))


def find(root: Path, expected: str, station: Path) -> Disk:
    """The target's own disk, marked if it is new; TargetError when it is not there or another one is.

    `expected` is the id from the mark, or empty for a target that has no disk yet; `station` any folder of the
    station. OSError when the disk can't be read or written.
    """
    if not root.is_dir():
        what = f"the disk or folder {root} is not there; plug the disk in, or make the folder"
        raise TargetError(what, Trouble.NOT_THERE, whole=True)
    if nothing_mounted(root):
        what = f"no disk is plugged in at {root}, where one belongs; plug it in, or choose a folder on this computer"
        raise TargetError(what, Trouble.NOT_THERE, whole=True)
    found = read_mark(root)
    here = _same_device(root, station)
    if expected and found != expected and not (here and not found and expected.startswith(_HERE)):
        raise _another(root, expected, found, here)
    if not found:
        write_mark(root, expected or (_HERE if here else "") + secrets.token_hex(8))
    return Disk(root, read_mark(root), root.stat().st_dev)


def adopt(root: Path, station: Path) -> str:
    """Take the disk that is plugged in now as the target's own: its id, to be kept in the target's settings."""
    return find(root, "", station).id


def _another(root: Path, expected: str, found: str, here: bool) -> TargetError:
    if here and not found:
        what = f"disk {short(expected)} of this target is not plugged in: {root} is on this computer; plug the disk in"
        return TargetError(what, Trouble.NOT_THERE, whole=True)
    which = f"disk {short(found)}" if found else "a disk without our mark"
    what = f"another disk is plugged in at {root}: {which}, not disk {short(expected)}; "
    what += "plug in the right one, or choose this one for the target"
    return TargetError(what, Trouble.WRONG_DISK, whole=True)


def short(disk_id: str) -> str:
    """What people are shown of an id, enough to tell two sticks apart."""
    return disk_id.removeprefix(_HERE)[:4].upper()


def read_mark(root: Path) -> str:
    """The id on a disk, past the system's memory; empty when there is no mark that can be understood."""
    try:
        with (root / MARK).open("rb") as file:
            forget(file.fileno())
            mark = json.loads(file.read(_LONGEST_MARK))
    except (FileNotFoundError, ValueError):
        return ""
    if not isinstance(mark, dict) or mark.get("format") != _FORMAT:
        return ""
    return str(mark.get("id", ""))


def write_mark(root: Path, disk_id: str) -> None:
    """Mark a disk for good: durable when this returns."""
    fresh = root / f"{MARK}.part"
    try:
        with fresh.open("wb") as file:
            file.write(json.dumps({"format": _FORMAT, "id": disk_id}).encode() + b"\n")
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(root / MARK)
    except OSError:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise
    sync_folder(root)


def forget(handle: int) -> None:
    """Let the system forget what it remembers of a file, so that reading it asks the disk.

    It holds for this computer only: a share's server and a disk's own electronics have memories too.
    """
    if hasattr(os, "posix_fadvise"):  # Linux
        with suppress(OSError):  # ESPIPE and the like: not a file on a disk
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
        return
    with suppress(ImportError, OSError):  # macOS
        import fcntl

        if (uncached := getattr(fcntl, "F_NOCACHE", None)) is not None:
            fcntl.fcntl(handle, uncached, 1)


def sync_folder(folder: Path) -> None:
    """Make names in a folder durable; OSError when the disk is gone."""
    if os.name == "nt":  # no handle of a folder there, and names are journalled
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.EBADF, errno.ENOTSUP, errno.ENOSYS):  # some shares can't
            raise
    finally:
        os.close(handle)


def room(root: Path) -> int | None:
    """Free bytes for us, or None where the disk does not tell."""
    usage = shutil.disk_usage(root)
    return usage.free if usage.total else None


def largest_file(root: Path) -> int | None:
    """Bytes that a file on this disk may have at most, or None when there is no such limit or it can't be told."""
    return FAT_LARGEST if _mounted_on(root)[1] in ("vfat", "msdos", "fuse.fusefat") else None


def nothing_mounted(root: Path) -> bool:
    """Whether this is a mount point, or a folder in one, whose disk is not mounted."""
    path = root.resolve()
    point, _ = _mounted_on(path)
    for place in _REMOVABLE:
        if place in path.parents and (point in place.parents or (not point and _same_device(path, place))):
            return True
    waiting = [p for p in _listed(_FSTAB, 1) if (p == path or p in path.parents) and p != p.parent]
    return bool(point) and any(p not in _listed(_MOUNTS, 4) for p in waiting)


def _same_device(path: Path, other: Path) -> bool:
    with suppress(FileNotFoundError):  # the folder of a clip that was taken back is gone
        return other.stat().st_dev == path.stat().st_dev
    return False


def _mounted_on(path: Path) -> tuple[Path | None, str]:
    point, kind = None, ""
    for line in _lines(_MOUNTS):
        fields = line.split()
        place = _unescaped(fields[4])
        if (place == path or place in path.parents) and (point is None or place == point or point in place.parents):
            point, kind = place, fields[fields.index("-") + 1]
    return point, kind


def _listed(table: Path, column: int) -> set[Path]:
    rows = [line.split() for line in _lines(table) if not line.lstrip().startswith("#")]
    return {_unescaped(row[column]) for row in rows if len(row) > column and row[column].startswith("/")}


def _lines(table: Path) -> list[str]:
    try:
        return [line for line in table.read_text(errors="surrogateescape").splitlines() if line.strip()]
    except OSError:
        return []


def _unescaped(text: str) -> Path:
    for code, sign in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        text = text.replace(code, sign)
    return Path(text)
