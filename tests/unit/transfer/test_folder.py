"""A folder as a target: what arrived was read back, and half a clip never looks like a whole one."""

import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from notes import MemoryNotes

from recorder.transfer.folder import FolderTarget
from recorder.transfer.target import Arrival, Parcel, TargetError, TargetSettings

NAMES = ("clip.mp4.age", "consent.json", "clip.key.b1.age", "clip.json.w-1.sig", "clip.json")


@pytest.fixture
def parcel(tmp_path: Path) -> Parcel:
    folder = tmp_path / "clips" / "c-1"
    folder.mkdir(parents=True)
    for number, name in enumerate(NAMES):
        (folder / name).write_bytes(os.urandom(300_000 if number == 0 else 500 + number))
    (folder / "other.txt").write_bytes(b"does not go along")
    files = {name: sha256((folder / name).read_bytes()).hexdigest() for name in NAMES}
    return Parcel("towels", "station-1", "c-1", 1, folder, files)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def send(root: Path, parcel: Parcel, seen: Callable[[int, int], None] = lambda _done, _all: None) -> Arrival:
    return FolderTarget(TargetSettings("stick", "folder", str(root))).send(parcel, MemoryNotes(), seen)


def arrived(root: Path) -> dict[str, bytes]:
    return {p.relative_to(root).as_posix(): p.read_bytes() for p in root.rglob("*") if p.is_file()}


def whole(parcel: Parcel) -> dict[str, bytes]:
    return {f"towels/station-1/c-1/{name}": (parcel.folder / name).read_bytes() for name in NAMES}


def failed(root: Path, parcel: Parcel) -> TargetError:
    with pytest.raises(TargetError) as told:
        send(root, parcel)
    assert "Errno" not in str(told.value)
    assert "Traceback" not in str(told.value)
    return told.value


def test_copies_exactly_what_was_named_and_says_that_it_was_read_back(root: Path, parcel: Parcel) -> None:
    arrival = send(root, parcel)
    assert arrival.confirmed
    assert arrived(root) == whole(parcel)
    assert str(sum(map(len, whole(parcel).values()))) in arrival.detail


def test_sent_twice_it_is_there_once_and_untouched(root: Path, parcel: Parcel) -> None:
    send(root, parcel)
    place = root / "towels/station-1/c-1"
    before = {p.name: (p.stat().st_ino, p.stat().st_mtime_ns) for p in place.iterdir()}
    assert send(root, parcel).confirmed
    assert {p.name: (p.stat().st_ino, p.stat().st_mtime_ns) for p in place.iterdir()} == before


def test_progress_counts_up_to_all_of_it(root: Path, parcel: Parcel) -> None:
    seen: list[tuple[int, int]] = []
    send(root, parcel, lambda done, total: seen.append((done, total)))
    total = sum(map(len, whole(parcel).values()))
    assert [t for _, t in seen] == [total] * len(NAMES)
    assert [d for d, _ in seen] == sorted({d for d, _ in seen})
    assert seen[-1] == (total, total)


def test_clips_and_stations_do_not_mix(root: Path, parcel: Parcel) -> None:
    send(root, parcel)
    send(root, replace(parcel, clip_id="c-2"))
    send(root, replace(parcel, station="station-2"))
    assert len(arrived(root)) == 3 * len(NAMES)


def test_a_reader_never_sees_clip_json_before_the_rest(root: Path, parcel: Parcel) -> None:
    place = root / "towels/station-1/c-1"
    order: list[list[str]] = []
    send(root, parcel, lambda _done, _all: order.append(sorted(p.name for p in place.iterdir())))
    assert order == [sorted(NAMES[: n + 1]) for n in range(len(NAMES))]


@pytest.mark.parametrize("missing", NAMES[:-1])
def test_when_one_file_fails_clip_json_is_not_there(root: Path, parcel: Parcel, missing: str) -> None:
    place = root / "towels/station-1/c-1"
    (place / f"{missing}.part" / "in the way").mkdir(parents=True)  # can't be opened for writing
    failed(root, parcel)
    assert not (place / "clip.json").exists()
    shutil.rmtree(place / f"{missing}.part")
    assert send(root, parcel).confirmed
    assert arrived(root) == whole(parcel)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("damage", [lambda d: d[:-1], lambda d: d + b"x", lambda d: b"x" + d[1:], lambda d: b""])
def test_a_damaged_copy_is_noticed_and_written_again(
    root: Path, parcel: Parcel, name: str, damage: Callable[[bytes], bytes]
) -> None:
    send(root, parcel)
    path = root / "towels/station-1/c-1" / name
    path.write_bytes(damage(path.read_bytes()))
    assert send(root, parcel).confirmed
    assert arrived(root) == whole(parcel)


def test_a_half_copy_of_a_power_failure_does_not_disturb(root: Path, parcel: Parcel) -> None:
    place = root / "towels/station-1/c-1"
    place.mkdir(parents=True)
    (place / "clip.mp4.age.part").write_bytes(b"half")
    assert send(root, parcel).confirmed
    assert arrived(root) == whole(parcel)


@pytest.mark.parametrize("name", NAMES)
def test_a_damaged_file_of_the_station_is_not_sent_and_not_blamed_on_the_folder(
    root: Path, parcel: Parcel, name: str
) -> None:
    data = bytearray((parcel.folder / name).read_bytes())
    data[17] ^= 1
    (parcel.folder / name).write_bytes(data)
    error = failed(root, parcel)
    assert error.permanent
    assert name in str(error)
    assert f"towels/station-1/c-1/{name}" not in arrived(root)
    assert not [path for path in arrived(root) if path.endswith((".part", "clip.json"))]


def test_a_folder_that_is_not_there_is_told_and_not_made(tmp_path: Path, parcel: Parcel) -> None:
    error = failed(tmp_path / "unplugged", parcel)
    assert "not there" in str(error)
    assert not error.permanent
    assert not (tmp_path / "unplugged").exists()
    (tmp_path / "file").touch()
    assert "not there" in str(failed(tmp_path / "file", parcel))


def test_a_file_in_the_way_is_told(root: Path, parcel: Parcel) -> None:
    (root / "towels").write_bytes(b"somebody's file")
    error = failed(root, parcel)
    assert not error.permanent
    assert (root / "towels").read_bytes() == b"somebody's file"


def test_a_full_disk_is_told_and_nothing_half_is_left(small_disk: Callable[..., Path], parcel: Parcel) -> None:
    disk = small_disk(256)
    error = failed(disk, parcel)
    assert "space" in str(error)
    assert not error.permanent
    assert arrived(disk) == {}


def test_after_room_was_made_it_arrives(small_disk: Callable[..., Path], parcel: Parcel) -> None:
    disk = small_disk(512)
    (disk / "film.mkv").write_bytes(b"x" * 300_000)
    failed(disk, parcel)
    (disk / "film.mkv").unlink()
    assert send(disk, parcel).confirmed
    assert arrived(disk) == whole(parcel)


def test_a_folder_that_can_only_be_read_is_told(small_disk: Callable[..., Path], parcel: Parcel) -> None:
    disk = small_disk(512)
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    assert "Read-only" in str(failed(disk, parcel))


def test_a_disk_that_gives_back_other_bytes_is_told(
    root: Path, parcel: Parcel, monkeypatch: pytest.MonkeyPatch
) -> None:
    true_copy = shutil.copyfileobj

    def flip(source: object, goal: object, size: int) -> None:
        true_copy(source, goal, size)  # type: ignore[arg-type]
        goal.seek(100)  # type: ignore[attr-defined]
        goal.write(b"worn out")  # type: ignore[attr-defined]

    monkeypatch.setattr(shutil, "copyfileobj", flip)
    error = failed(root, parcel)
    assert "changed" in str(error)
    assert not error.permanent
    assert arrived(root) == {}
