"""A home: private, used by one program at a time, with room kept to end well."""

import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from recorder.errors import RecorderError
from recorder.workflow.home import LEAST_FREE, Home

ROOT = Path(__file__).resolve().parents[3]
MB = 1 << 20
HOLDER = """
import sys
from pathlib import Path
from recorder.workflow.home import Home

home = Home(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.readline()
"""


def refused(path: Path) -> RecorderError:
    with pytest.raises(RecorderError) as told:
        Home(path)
    return told.value


def holder(path: Path) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"held\n"
    return process


def test_is_made_for_this_user_only(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        with Home(tmp_path / "a" / "home") as home:
            modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in [home.path, *home.path.iterdir()]}
    finally:
        os.umask(before)
    folders, files = ("home", "clips", "campaigns", "practice"), ("lock", "reserve")
    assert modes == dict.fromkeys(folders, 0o700) | dict.fromkeys(files, 0o600)
    assert home.clip_folder("c-1") == home.path / "clips" / "c-1"


def test_a_second_program_is_refused_until_the_first_is_gone(tmp_path: Path) -> None:
    for end in ("closed", "killed"):
        process = holder(tmp_path)
        fault = refused(tmp_path)
        assert fault.code == "home-in-use"
        assert "another" in fault.what.lower()
        if end == "killed":
            process.kill()
        process.communicate(b"\n")
        Home(tmp_path).__exit__(None, None, None)


def test_a_second_opening_in_one_program_is_refused_too(tmp_path: Path) -> None:
    with Home(tmp_path) as home:
        assert refused(tmp_path).code == "home-in-use"
    home.__exit__(None, None, None)  # harmless
    with Home(tmp_path):
        pass


def test_a_program_that_it_starts_does_not_hold_the_home(tmp_path: Path) -> None:
    with Home(tmp_path):
        child = subprocess.Popen(["sleep", "30"], close_fds=False)
    try:
        Home(tmp_path).__exit__(None, None, None)
    finally:
        child.kill()
        child.wait()


def test_room_is_kept_and_given_back(tmp_path: Path) -> None:
    with Home(tmp_path) as home:
        reserve = tmp_path / "reserve"
        assert reserve.stat().st_size == 4 * MB
        first = reserve.read_bytes()
        home.restore_ballast()
        assert reserve.read_bytes() == first
        home.drop_ballast()
        home.drop_ballast()
        assert not reserve.exists()
        home.restore_ballast()
        reserve.write_bytes(b"short")
        home.restore_ballast()
        assert reserve.stat().st_size == 4 * MB


def test_no_room_is_kept_where_there_is_little(small_disk: Callable[..., Path]) -> None:
    with Home(small_disk(10 * 1024) / "home") as home:
        assert not (home.path / "reserve").exists()


def test_on_a_full_disk_the_kept_room_lets_a_home_open(small_disk: Callable[..., Path]) -> None:
    disk = small_disk(24 * 1024)
    with Home(disk / "home") as home:
        assert (home.path / "reserve").exists()
        (disk / "film").write_bytes(b"x" * home.free())
        assert home.free() == 0
    with Home(disk / "home") as home:
        assert home.free() == 4 * MB
        home.restore_ballast()
        assert home.free() == 4 * MB


def test_a_recording_needs_room_to_begin(tmp_path: Path, small_disk: Callable[..., Path]) -> None:
    with Home(small_disk(24 * 1024) / "home") as home:
        with pytest.raises(RecorderError) as told:
            home.refuse_full()
        assert told.value.code == "disk-full"
        assert "nothing was lost" in told.value.what.lower()
    with Home(tmp_path / "home") as home:
        assert home.free() > LEAST_FREE, "this test needs some free disk"
        home.refuse_full()


def test_a_home_that_can_only_be_read_is_told(small_disk: Callable[..., Path]) -> None:
    disk = small_disk(1024)
    Home(disk / "home").__exit__(None, None, None)
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    fault = refused(disk / "home")
    assert fault.code == "home-read-only"
    assert "Read-only" in fault.what
    assert refused(disk / "new").code == "home-read-only"


def test_a_disk_without_room_for_a_single_file_is_told(small_disk: Callable[..., Path]) -> None:
    fault = refused(small_disk(1024, inodes=3) / "home")
    assert fault.code == "disk-full"
    assert "Errno" not in str(fault)


def test_a_file_in_its_place_is_told_and_kept(tmp_path: Path) -> None:
    (tmp_path / "home").write_bytes(b"a letter")
    assert refused(tmp_path / "home").code == "home-read-only"
    assert (tmp_path / "home").read_bytes() == b"a letter"
