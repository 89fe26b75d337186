"""What tests of several rooms need: no verdict by the clock, and a disk that is really small."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")


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
