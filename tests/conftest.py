"""What tests of several kinds need: a disk that is really small, and the real age on a terminal of its own."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Callable[..., Path]]:
    """Makes a disk of so many KB that can be filled up, and made read-only by `mount -o remount,ro`."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("left out: making a small disk needs root")
    places: list[Path] = []

    def make(kilobytes: int, inodes: int = 10_000) -> Path:
        place = tmp_path / f"disk-{len(places)}"
        place.mkdir(mode=0o700)
        made = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k,nr_inodes={inodes},mode=0700", "tmpfs", str(place)],
            capture_output=True,
            check=False,
        )
        if made.returncode:
            pytest.skip("left out: making a small disk needs the right to mount")
        places.append(place)
        return place

    yield make
    for place in places:
        subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.fixture
def age_opens() -> Callable[[Path, Path, str], int]:
    """Runs `age -d` on a terminal of its own, since it reads passphrases from nothing else; gives its exit code."""

    def run(source: Path, goal: Path, phrase: str) -> int:
        pty = pytest.importorskip("pty", reason="left out: needs a pseudo terminal")
        child, terminal = pty.fork()
        if child == 0:
            os.execvp("age", ["age", "-d", "-o", str(goal), str(source)])  # noqa: S606
        said = b""
        while b"assphrase" not in said:
            said += os.read(terminal, 1024)
        os.write(terminal, f"{phrase}\n".encode())
        try:
            while os.read(terminal, 1024):
                pass
        except OSError:  # the child closed its end
            pass
        os.close(terminal)
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])

    return run
