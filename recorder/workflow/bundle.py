"""Filling a folder or a zip beside its final name: it appears whole, or not at all."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import zipfile
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from recorder.errors import RecorderError
from recorder.vault.keys import sync_folder

MB = 1_000_000


class Bundle(ABC):
    """What is being filled: `put` small files, write large ones through `file`; `sums` has each one's SHA-256."""

    def __init__(self) -> None:
        self.sums: dict[str, str] = {}

    def put(self, name: str, data: bytes) -> None:
        """Add a file; OSError when there is no room."""
        with self.file(name) as out:
            out.write(data)

    @contextmanager
    def file(self, name: str) -> Iterator[_Hashed]:
        """Give something to write a file into, `name` with slashes; OSError when there is no room."""
        with self._open(name) as raw:
            hashed = _Hashed(raw)
            yield hashed
        self.sums[name] = hashed.digest.hexdigest()

    @abstractmethod
    def _open(self, name: str) -> IO[bytes]: ...

    def finish(self) -> None:  # noqa: B027 - most have nothing to do
        """Write what has to come last."""

    def abandon(self) -> None:  # noqa: B027 - most have nothing to do
        """Let go of the files, so that a stick can be pulled."""


class _Hashed:
    def __init__(self, raw: IO[bytes]) -> None:
        self._raw, self.digest = raw, hashlib.sha256()

    def write(self, data: bytes, /) -> None:
        self.digest.update(data)
        self._raw.write(data)


class _Folder(Bundle):
    def __init__(self, path: Path) -> None:
        super().__init__()
        path.mkdir(mode=0o700)
        self._path = path

    def _open(self, name: str) -> IO[bytes]:
        path = self._path / name
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        return path.open("xb")


class _Zip(Bundle):
    """Stored, not compressed: what is large in it is sealed, and does not get smaller."""

    def __init__(self, path: Path, top: str) -> None:
        super().__init__()
        self._file = path.open("xb")
        self._zip, self._top = zipfile.ZipFile(self._file, "w"), top

    def _open(self, name: str) -> IO[bytes]:
        return self._zip.open(f"{self._top}/{name}", "w", force_zip64=True)

    def finish(self) -> None:
        self._zip.close()
        self._file.close()

    def abandon(self) -> None:
        self._file.close()
        with suppress(ValueError):  # its end is written to a file that is closed: nowhere
            self._zip.close()


@contextmanager
def bundle(place: Path, name: str, needed: int, as_zip: bool) -> Iterator[tuple[Bundle, Path]]:
    """A bundle that gets its name when the block ends well, and the path it will have.

    A name that is taken gets a number. After an error, or a cancel by an exception, nothing is left.
    RecorderError place-missing, place-full or place-failed, when `place` is not there, has not the `needed`
    bytes free, or does not take it.
    """
    _refuse_place(place, needed)
    goal = _free(place, name, ".zip" if as_zip else "")
    work = place / f".{goal.name}.part"
    try:
        _remove(work)
        filled = _Zip(work, goal.stem) if as_zip else _Folder(work)
        try:
            yield filled, goal
            filled.finish()
        except BaseException:
            filled.abandon()
            raise
        os.sync()  # many small files: all of them, on whatever stick it is
        work.rename(goal)
        sync_folder(place)
    except OSError as error:
        _remove(work)
        raise _failed(place, error) from error
    except BaseException:
        _remove(work)
        raise


def _remove(work: Path) -> None:
    with suppress(OSError):
        work.unlink() if work.is_file() else shutil.rmtree(work, ignore_errors=True)


def _free(place: Path, name: str, ending: str) -> Path:
    goal, number = place / f"{name}{ending}", 1
    while goal.exists():
        number += 1
        goal = place / f"{name}-{number}{ending}"
    return goal


def _refuse_place(place: Path, needed: int) -> None:
    if not place.is_dir():
        raise RecorderError(
            "place-missing", f"{place} is not there. Nothing was written.", "Plug the stick in, then try again."
        )
    try:
        free = shutil.disk_usage(place).free
    except OSError as error:
        raise _failed(place, error) from error
    if free < needed:
        raise _full(f"{-(-needed // MB)} MB are needed, {place} has {free // MB} MB free.")


def _full(why: str) -> RecorderError:
    return RecorderError("place-full", f"{why} Nothing was left on it.", "Use a larger stick, or leave the films out.")


def _failed(place: Path, error: OSError) -> RecorderError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return _full(f"{place} is full.")
    return RecorderError(
        "place-failed",
        f"{place} does not take it: {error.strerror or error}. Everything is kept here.",
        "Check the stick (pulled out? write protected?), then try again.",
    )
