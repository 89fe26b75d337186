"""Where a person may keep files of hers: sticks that are plugged in, and the folder of her own documents."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QStorageInfo

_MOUNTED_UNDER = {"linux": ("/media/", "/run/media/", "/mnt/"), "darwin": ("/Volumes/",)}


@dataclass(frozen=True, slots=True)
class Place:
    """A folder to write to; `stick` when it can be carried away, `name` only then, `free` in bytes."""

    folder: Path
    stick: bool
    name: str
    free: int


def places() -> list[Place]:
    """Sticks first, then the documents folder. Asks the system: not for the window's thread."""
    sticks = [
        Place(Path(volume.rootPath()), True, volume.displayName(), volume.bytesAvailable())
        for volume in QStorageInfo.mountedVolumes()
        if _is_stick(volume)
    ]
    home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    own = next(folder for folder in (Path(home), Path.home()) if folder.is_dir())
    return [*sticks, Place(own, False, "", QStorageInfo(str(own)).bytesAvailable())]


def _is_stick(volume: QStorageInfo) -> bool:
    if not volume.isValid() or not volume.isReady() or volume.isReadOnly():
        return False
    if sys.platform == "win32":
        return volume.rootPath() != QStorageInfo.root().rootPath()
    return volume.rootPath().startswith(_MOUNTED_UNDER.get(sys.platform, ()))
