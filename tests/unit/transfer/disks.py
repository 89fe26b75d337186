"""Real disks for tests: an image file on a loop device, with a file system, that can be pulled out while in use."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

import pytest

from recorder.transfer.disk import MARK
from recorder.transfer.target import Parcel

NAMES = ("clip.mp4.age", "consent.json", "clip.key.b1.age", "clip.json.w-1.sig", "clip.json")
_SET, _GET, _SIZE, _LIMIT_AT = 0x4C04, 0x4C05, 232, 32  # LOOP_SET_STATUS64, _GET_, struct loop_info64, lo_sizelimit
_MAKE = {
    "ext4": ["mkfs.ext4", "-q", "-m", "0", "-E", "nodiscard"],
    "vfat": ["mkfs.fat", "-F", "32", "-s", "1"],
    "exfat": ["mkfs.exfat"],
}
_MOUNT = {"ext4": ["-o", "commit=1"]}  # else ext4 waits 5 s for its journal before it says that the device is gone
_HELPERS = {"exfat": "mount.exfat-fuse"}  # where the kernel does not know it


def make_parcel(folder: Path, video: int = 300_000, clip_id: str = "c-1") -> Parcel:
    """A clip folder with a video of so many bytes, and a file that does not go along."""
    folder.mkdir(parents=True)
    for number, name in enumerate(NAMES):
        (folder / name).write_bytes(os.urandom(500 + number if number else video))
    (folder / "other.txt").write_bytes(b"does not go along")
    files = {name: sha256((folder / name).read_bytes()).hexdigest() for name in NAMES}
    return Parcel("towels", "station-1", clip_id, 1, folder, files)


def arrived(root: Path) -> dict[str, bytes]:
    """All files on a disk but its mark."""
    found = (p for p in root.rglob("*") if p.is_file() and p.name != MARK)
    return {p.relative_to(root).as_posix(): p.read_bytes() for p in found}


def whole(parcel: Parcel) -> dict[str, bytes]:
    """What `arrived` gives when this parcel is there and nothing else."""
    return {f"{parcel.place}/{name}": (parcel.folder / name).read_bytes() for name in parcel.files}


class Stick:
    """One disk in an image file; `pull` makes each access to it fail with EIO, as the kernel does for a lost device."""

    def __init__(self, image: Path, place: Path, system: str) -> None:
        self.image, self.place, self._system, self._device = image, place, system, ""

    def plug_in(self, *options: str) -> Path:
        """Attach and mount it; a file system that was cut off is put right by its own journal."""
        if self._system == "vfat":  # it has no journal; desktops check it when it is plugged in
            subprocess.run(["fsck.fat", "-a", str(self.image)], capture_output=True, check=False)
        self._device = _run("losetup", "-f", "--show", str(self.image))
        options = options or tuple(_MOUNT.get(self._system, ()))
        helper = _HELPERS.get(self._system, "")
        ways = [["mount", *options], *([[helper]] if shutil.which(helper) else [])]
        for way in ways:
            if not subprocess.run([*way, self._device, str(self.place)], capture_output=True, check=False).returncode:
                return self.place
        self.take_away(mounted=False)
        pytest.skip(f"left out: nothing here mounts {self._system}")

    def pull(self) -> None:
        """Cut the device off below the mounted file system: its length becomes one sector, all else is EIO."""
        import fcntl  # sticks are Linux alone, the parcels above are not

        device = os.open(self._device, os.O_RDWR)
        try:
            info = bytearray(_SIZE)
            fcntl.ioctl(device, _GET, info)
            struct.pack_into("<Q", info, _LIMIT_AT, 512)
            fcntl.ioctl(device, _SET, bytes(info))
        finally:
            os.close(device)

    def take_away(self, mounted: bool = True) -> None:
        """Unmount and detach; the empty folder stays."""
        if self._device:
            if mounted:
                subprocess.run(["umount", "-l", str(self.place)], check=True)
            _run("losetup", "-d", self._device)
        self._device = ""


@contextmanager
def cupboard(tmp_path: Path) -> Iterator[Callable[..., Stick]]:
    """Makes sticks of so many MB with a file system; all that are still plugged in are taken away at the end."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("left out: plugging disks in needs root")
    made: list[Stick] = []

    def make(megabytes: int, system: str = "ext4", place: str = "usb") -> Stick:
        if not shutil.which("losetup") or not shutil.which(_MAKE[system][0]):
            pytest.skip(f"left out: a stick needs losetup and {_MAKE[system][0]}")
        image = tmp_path / f"stick-{len(made)}.img"
        with image.open("wb") as file:
            file.truncate(megabytes << 20)
        _run(*_MAKE[system], str(image))
        (tmp_path / place).mkdir(exist_ok=True)
        stick = Stick(image, tmp_path / place, system)
        made.append(stick)
        try:
            stick.plug_in()
        except subprocess.CalledProcessError:
            pytest.skip("left out: a stick needs the right to attach loop devices")
        stick.take_away()
        return stick

    try:
        yield make
    finally:
        for stick in made:
            stick.take_away()


def _run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
