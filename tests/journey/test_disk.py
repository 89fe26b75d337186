"""What reaches the disk while recording: one file grows with the video, and no file holds a picture in the clear."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest

from recorder.app import open_station
from recorder.vault.age import AgeFile
from recorder.workflow.versions import known, open_video
from tests.journey.helpers import COMMAND, TASK, environment, give_consent, make_video

MARKS = {
    "a fragment": b"moof\x00\x00\x00\x10mfhd",
    "a film's first box": b"ftypiso",
    "the decoder's settings": b"avcC\x01",
    "the encoder's own text": b"x264 - core",
}
SHORT_S, LONG_S = 1, 4
LOOK_EVERY_S = 0.15
WRITES = ("write", "writev", "pwrite64", "pwritev", "pwritev2")
needs_strace = pytest.mark.skipif(not shutil.which("strace"), reason="left out: needs strace")


def marks_in(data: bytes) -> set[str]:
    """Which marks of an MP4 in the clear some bytes hold."""
    return {name for name, mark in MARKS.items() if mark in data}


def in_the_clear(folders: Iterable[Path]) -> set[tuple[str, str]]:
    """(file, mark) of every file below some folders that holds one."""
    found = set()
    for folder in folders:
        for path in folder.rglob("*"):
            try:
                data = path.read_bytes() if path.is_file() else b""
            except FileNotFoundError:
                continue  # gone since it was listed
            found |= {(path.name, mark) for mark in marks_in(data)}
    return found


@dataclass(frozen=True)
class Recording:
    """One recording, watched from outside."""

    home: Path
    written: Counter[Path]
    called: list[str]
    looks: int
    found: set[tuple[str, str]]

    @property
    def clip(self) -> Path:
        (path,) = (self.home / "clips").glob("*/clip.mp4.age")
        return path


def record(folder: Path, source: Path, seconds: int, *before: str) -> Recording:
    """Record a paced file with home, TMPDIR and working folder of its own, looking at the disk meanwhile."""
    home, temporary, here = (folder / name for name in ("home", "tmp", "here"))
    temporary.mkdir(parents=True)
    here.mkdir()
    station, _ = open_station(home)
    give_consent(station)
    station.close()
    log = folder / "strace.log"
    command = [*(word.format(log=log) for word in before), *COMMAND, "record", "--home", str(home), "--task", TASK]
    command += ["--camera", str(source), "--paced", "--seconds", str(seconds)]
    env = environment(TMPDIR=str(temporary), HOME=str(folder / "user"), PYTHONDONTWRITEBYTECODE="1")
    process = subprocess.Popen(command, cwd=here, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    looks, found, places = 0, set[tuple[str, str]](), (home, temporary, here)
    while process.poll() is None:
        looks += any((home / "clips").glob("*/clip.mp4.age"))  # those that count: while it is there
        found |= in_the_clear(places)
        time.sleep(LOOK_EVERY_S)
    assert process.returncode == 0, process.stderr and process.stderr.read()
    calls = log.read_text(errors="replace").splitlines() if before else []
    called = [line for line in calls if re.search(r"connect\(.*sa_family=AF_INET", line)]
    return Recording(home, bytes_written(calls, folder), called, looks, found | in_the_clear(places))


def bytes_written(calls: Iterable[str], folder: Path) -> Counter[Path]:
    """How many bytes each file was sent, from what strace -y saw; below `folder` named from there."""
    written: Counter[Path] = Counter()
    for line in calls:
        call = re.search(r"(\w+)\(\d+<(/[^>]+)>.*\) = (\d+)", line)
        if call and call[1] in WRITES and not call[2].startswith(("/dev/", "/proc/", "/sys/")):
            path = Path(call[2].removesuffix(" (deleted)"))
            written[path.relative_to(folder) if folder in path.parents else path] += int(call[3])
    return written


@pytest.fixture(scope="module")
def noisy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A film that can't be packed well, so that its clip clearly grows with its length."""
    return make_video(tmp_path_factory.mktemp("noisy") / "noisy.mkv", 15 * (LONG_S + 1), fps=15, noise=12)


@pytest.fixture(scope="module")
def recordings(tmp_path_factory: pytest.TempPathFactory, noisy: Path) -> tuple[Recording, Recording]:
    """A short and a long recording of the same film, under strace where it is at hand."""
    strace = ["strace", "-f", "-y", "-s", "0", "--seccomp-bpf", "-e", f"trace=connect,{','.join(WRITES)}"]
    before = [*strace, "-o", "{log}"] if shutil.which("strace") else []
    short, long = (tmp_path_factory.mktemp(name) for name in ("short", "long"))
    return record(short, noisy, SHORT_S, *before), record(long, noisy, LONG_S, *before)


@needs_strace
def test_exactly_one_file_grows_with_the_video(recordings: tuple[Recording, Recording]) -> None:
    short, long = recordings
    clip = long.clip.relative_to(long.home.parent)
    assert long.written[clip] == long.clip.stat().st_size  # each byte of it is written once
    assert long.written[clip] > 2 * short.written[short.clip.relative_to(short.home.parent)]
    more = long.written[clip] - short.written[short.clip.relative_to(short.home.parent)]
    assert more > 200_000  # or else this could not fail
    before, after = (sum_by_name(recording) for recording in recordings)
    for name in (before | after).keys() - {"clip.mp4.age"}:
        assert abs(after[name] - before[name]) < more / 50, name


def sum_by_name(recording: Recording) -> Counter[str]:
    total: Counter[str] = Counter()
    for path, size in recording.written.items():
        total[path.name] += size
    return total


@needs_strace
def test_nothing_is_written_elsewhere_and_nobody_is_called(recordings: tuple[Recording, Recording]) -> None:
    for recording in recordings:
        assert {path.parts[0] for path in recording.written} == {"home"}, recording.written
        assert recording.called == []
        folder = recording.home.parent
        assert {path.name for path in folder.iterdir()} <= {"home", "tmp", "here", "strace.log"}
        assert [*(folder / "tmp").iterdir(), *(folder / "here").iterdir()] == []


def test_no_file_holds_a_picture_in_the_clear(recordings: tuple[Recording, Recording]) -> None:
    assert recordings[1].looks >= 5
    for recording in recordings:
        assert recording.found == set()


def test_the_look_would_find_one(recordings: tuple[Recording, Recording], tmp_path: Path) -> None:
    """The opened clip holds every mark; so would any file into which the plaintext had gone."""
    station, _ = open_station(recordings[1].home)
    (clip,) = station.clips.all()
    with open_video(station, known(station, clip.clip_id)) as plain:
        assert isinstance(plain, AgeFile)
        data = plain.read()
    station.close()
    assert marks_in(data) == set(MARKS)
    (tmp_path / "leak").write_bytes(os.urandom(1000) + data)
    assert in_the_clear([tmp_path]) == {("leak", name) for name in MARKS}
