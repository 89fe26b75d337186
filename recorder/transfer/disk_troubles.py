"""What went wrong with a disk, from what the system said to one sentence: what happened, what to do."""

from __future__ import annotations

import errno
from pathlib import Path

from recorder.transfer.disk import FAT_LARGEST, Disk, room
from recorder.transfer.target import TargetError, Trouble

_FULL = {errno.ENOSPC, errno.EDQUOT}
_READ_ONLY = {errno.EROFS}
_NO_RIGHT = {errno.EACCES, errno.EPERM}
_IN_THE_WAY = {errno.EEXIST, errno.ENOTDIR, errno.EISDIR, errno.ELOOP}
_BROKEN = {errno.EIO, getattr(errno, "EUCLEAN", errno.EIO), getattr(errno, "EBADMSG", errno.EIO)}
_GONE = {errno.ENODEV, errno.ENXIO, errno.ENOENT, getattr(errno, "ENOMEDIUM", errno.ENODEV)}
_NO_ANSWER_NAMES = (  # not every system has all of them
    *("ESTALE", "EHOSTDOWN", "EHOSTUNREACH", "ENETDOWN", "ENETUNREACH", "ENETRESET", "ETIMEDOUT", "ENOTCONN"),
    *("ECONNRESET", "ECONNABORTED", "ECONNREFUSED", "EPIPE", "EREMOTEIO", "ENOLINK", "ECOMM", "ENONET"),
)
_NO_ANSWER = {getattr(errno, name) for name in _NO_ANSWER_NAMES if hasattr(errno, name)}
# Windows' own numbers, where Python's translation to errno loses what we must tell apart.
# learn.microsoft.com/windows/win32/debug/system-error-codes
_WINDOWS = {
    **dict.fromkeys((15, 21, 55, 433, 1006, 1112, 1167), errno.ENODEV),  # not ready, no such device, no medium
    **dict.fromkeys((23, 31, 483, 1117), errno.EIO),  # data error, general failure
    **dict.fromkeys((39, 112, 1295), errno.ENOSPC),
    **dict.fromkeys((51, 53, 54, 59, 64, 67, 121, 1203, 1222, 1231, 1236), errno.ETIMEDOUT),  # the network's
    19: errno.EROFS,
    223: errno.EFBIG,
}


def told(error: OSError, root: Path, disk: Disk | None, left: int, largest: int) -> TargetError:
    """The TargetError for what the system said; `disk` None when nothing was begun on it in this try.

    `left`: bytes that were still to be written; `largest`: bytes of the parcel's largest file.
    """
    number = _WINDOWS.get(getattr(error, "winerror", None) or 0, error.errno or 0)
    if number in _NO_ANSWER:
        return _whole(f"the share {root} does not answer; look at the network, the rest follows", Trouble.UNREACHABLE)
    if disk and number not in _FULL and not _still_there(disk):
        return _whole(
            f"the disk was pulled out of {root} while a clip was being copied, or it broke; nothing is lost: "
            "plug it in again, the rest follows",
            Trouble.PULLED,
        )
    return _of_a_disk_that_is_there(error, number, root, left, largest)


def _of_a_disk_that_is_there(error: OSError, number: int, root: Path, left: int, largest: int) -> TargetError:
    if number == errno.EFBIG or (number in _FULL and largest > FAT_LARGEST and (room(root) or 0) > left):
        return too_large(root, largest)
    if number in _FULL:
        return full(root, left)
    if number in _READ_ONLY:
        what = f"the disk {root} can only be read; look for a switch on it, or have the computer check it for faults"
        return _whole(what, Trouble.READ_ONLY)
    if number in _NO_RIGHT:
        what = f"Fairtake may not write to {root}; give this computer's user the right to, or choose another folder"
        return _whole(what, Trouble.READ_ONLY)
    if number in _IN_THE_WAY:
        return TargetError(
            f"something else lies at {error.filename or root}, where the clip belongs; move it away",
            Trouble.CHANGED_THERE,
        )
    if number in _GONE:
        return _whole(f"the disk or folder {root} went away; plug the disk in again", Trouble.NOT_THERE)
    if number in _BROKEN:
        what = f"a place of the disk {root} can't be read or written: it is worn out or damaged; use another disk"
        return TargetError(what, Trouble.CHANGED_THERE)
    return TargetError(f"the disk {root} did not take it: {error.strerror}", Trouble.SERVER_ERROR)


def full(root: Path, left: int) -> TargetError:
    """Say how much room is missing; no other clip has a chance where less than a megabyte is free."""
    free = _free(root)
    missing = max(1, -(-(left - free) // 1_000_000))
    return TargetError(
        f"the disk {root} is full: {missing} MB of free space are missing; "
        "remove something from it, or plug in another disk and choose it for the target",
        Trouble.NO_SPACE,
        whole=free < 1_000_000,
    )


def too_large(root: Path, largest: int) -> TargetError:
    """Say that this kind of disk holds no file of this length."""
    return TargetError(
        f"the clip's video has {largest / 1e9:.1f} GB, and the disk {root} can't hold so large a file (FAT32 ends at "
        "4.3 GB); use a disk formatted as exFAT, then retry",
        Trouble.TOO_LARGE,
        permanent=True,
    )


def _free(root: Path) -> int:
    try:
        return room(root) or 0
    except OSError:
        return 0


def _still_there(disk: Disk) -> bool:
    try:
        disk.check()
    except OSError:
        return False
    return True


def _whole(what: str, code: Trouble) -> TargetError:
    return TargetError(what, code, whole=True)
