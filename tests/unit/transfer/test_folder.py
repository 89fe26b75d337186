"""A folder as a target: what arrived was read back, and half a clip never looks like a whole one."""

import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

import pytest
from disks import NAMES, arrived, make_parcel, whole
from notes import MemoryNotes

from recorder.transfer.disk import MARK
from recorder.transfer.folder import FolderTarget
from recorder.transfer.target import Arrival, Parcel, Stopped, TargetError, TargetSettings, Trouble

MB = 1 << 20


@pytest.fixture
def parcel(tmp_path: Path) -> Parcel:
    return make_parcel(tmp_path / "clips" / "c-1")


@pytest.fixture
def large(tmp_path: Path) -> Parcel:
    return make_parcel(tmp_path / "clips" / "c-1", 10 * MB + 77)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def target(root: Path) -> FolderTarget:
    return FolderTarget(TargetSettings("stick", "folder", str(root)))


def send(root: Path, parcel: Parcel, seen: Callable[[int, int], None] = lambda _done, _all: None) -> Arrival:
    return target(root).send(parcel, MemoryNotes(), seen)


def stop_at(part: float) -> Callable[[int, int], None]:
    def seen(done: int, total: int) -> None:
        if done >= part * total:
            raise Stopped

    return seen


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


def test_progress_is_asked_before_each_piece_and_ends_with_all_of_it(root: Path, large: Parcel) -> None:
    seen: list[tuple[int, int]] = []
    send(root, large, lambda done, total: seen.append((done, total)))
    total = sum(map(len, whole(large).values()))
    dones = [done for done, _ in seen]
    assert {t for _, t in seen} == {total}
    assert dones == sorted(dones)
    assert (dones[0], dones[-1]) == (0, total)
    assert max(b - a for a, b in pairwise(dones)) <= MB


def test_clips_and_stations_do_not_mix(root: Path, parcel: Parcel) -> None:
    send(root, parcel)
    send(root, replace(parcel, clip_id="c-2"))
    send(root, replace(parcel, station="station-2"))
    assert len(arrived(root)) == 3 * len(NAMES)


def test_a_reader_never_sees_clip_json_before_the_rest(root: Path, parcel: Parcel) -> None:
    place = root / parcel.place
    order: list[list[str]] = []
    send(root, parcel, lambda _done, _all: order.append([n for n in NAMES if (place / n).exists()]))
    assert order == sorted(order, key=len)
    assert all(seen == list(NAMES[: len(seen)]) for seen in order)
    assert order[-1] == list(NAMES[:-1])  # nothing can stop it any more once clip.json is there


def test_a_newer_version_never_lies_beside_the_old_clip_json(root: Path, parcel: Parcel, tmp_path: Path) -> None:
    send(root, parcel)
    newer = replace(make_parcel(tmp_path / "newer"), version=2)
    old, mixed = whole(parcel), []

    def seen(_done: int, _all: int) -> None:
        now = arrived(root)
        mixed.append(f"{parcel.place}/clip.json" in now and now != old)

    assert send(root, newer, seen).confirmed
    assert mixed
    assert not any(mixed)
    assert arrived(root) == whole(newer)


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


def test_a_full_disk_says_how_much_is_missing(small_disk: Callable[..., Path], large: Parcel) -> None:
    error = failed(small_disk(4096), large)
    assert error.code is Trouble.NO_SPACE
    assert "7 MB of free space are missing" in str(error)  # 10.5 MB, 4.2 MB less the folders
    assert not error.whole  # a smaller clip may still go there


def test_a_disk_that_others_fill_up_in_the_middle(small_disk: Callable[..., Path], large: Parcel) -> None:
    disk = small_disk(12 * 1024)

    def fill(done: int, _all: int) -> None:
        if 2 * MB <= done < 3 * MB:
            (disk / "film.mkv").write_bytes(bytes(4 * MB))

    with pytest.raises(TargetError, match=r"[34] MB of free space are missing") as told:
        send(disk, large, fill)
    assert told.value.code is Trouble.NO_SPACE
    assert told.value.whole  # not even a small clip has room
    assert "towels/station-1/c-1/clip.mp4.age.part" in arrived(disk)
    (disk / "film.mkv").unlink()
    assert send(disk, large).confirmed
    assert arrived(disk) == whole(large)


def test_a_folder_that_can_only_be_read_is_told(small_disk: Callable[..., Path], parcel: Parcel) -> None:
    disk = small_disk(512)
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    error = failed(disk, parcel)
    assert error.code is Trouble.READ_ONLY
    assert "can only be read" in str(error)
    assert error.whole


def test_a_file_system_that_takes_no_file_so_large(root: Path, large: Parcel) -> None:
    resource = pytest.importorskip("resource", reason="left out: needs a limit on the length of files")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (5 * MB, before[1]))
    try:
        error = failed(root, large)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert error.code is Trouble.TOO_LARGE
    assert error.permanent
    assert "exFAT" in str(error)


@pytest.mark.parametrize("share", [0.0, 0.3, 0.6, 0.95, 1.0])
def test_stopped_it_goes_on_from_there(root: Path, large: Parcel, share: float) -> None:
    with pytest.raises(Stopped):
        send(root, large, stop_at(share))
    assert f"{large.place}/clip.json" not in arrived(root)
    assert send(root, large).confirmed
    assert arrived(root) == whole(large)


def test_what_was_copied_is_not_written_again(root: Path, large: Parcel) -> None:
    with pytest.raises(Stopped):
        send(root, large, stop_at(0.4))
    part = root / large.place / "clip.mp4.age.part"
    held, inode = part.stat().st_size // MB * MB, part.stat().st_ino
    os.utime(part, ns=(0, 0))
    seen: list[int] = []

    def look(_done: int, _all: int) -> None:
        if part.exists() and part.stat().st_mtime_ns != 0:
            seen.append(part.stat().st_size)

    assert send(root, large, look).confirmed
    assert held >= 7 * MB
    assert min(seen) >= held
    assert (root / large.place / "clip.mp4.age").stat().st_ino == inode


@pytest.mark.parametrize("at", [0, 3 * MB + 5, 7 * MB])
def test_a_half_copy_with_other_bytes_in_it_is_mended(root: Path, large: Parcel, at: int) -> None:
    place = root / large.place
    place.mkdir(parents=True)
    data = bytearray((large.folder / NAMES[0]).read_bytes()[: 8 * MB])
    data[at : at + 4096] = bytes(4096)  # as file systems leave it that had the length down before the data
    (place / f"{NAMES[0]}.part").write_bytes(data)
    assert send(root, large).confirmed
    assert arrived(root) == whole(large)


def test_a_half_copy_longer_than_the_file_is_cut(root: Path, large: Parcel) -> None:
    place = root / large.place
    place.mkdir(parents=True)
    (place / f"{NAMES[0]}.part").write_bytes((large.folder / NAMES[0]).read_bytes() + bytes(3 * MB))
    assert send(root, large).confirmed
    assert arrived(root) == whole(large)


def test_a_disk_that_gives_back_other_bytes_is_told(root: Path, large: Parcel) -> None:
    part = root / large.place / f"{NAMES[0]}.part"

    def wear_out(done: int, total: int) -> None:
        if 0.6 * total < done < 0.7 * total and part.exists():  # all is written, reading back has begun
            with part.open("r+b") as file:
                file.seek(9 * MB)
                file.write(b"worn out")

    with pytest.raises(TargetError, match="came back changed") as told:
        send(root, large, wear_out)
    assert told.value.code is Trouble.CHANGED_THERE
    assert not told.value.permanent
    assert arrived(root) == {}


@pytest.mark.parametrize("error", [OSError(28, "of the caller"), KeyboardInterrupt(), Stopped()])
def test_what_progress_raises_comes_through_as_it_is(root: Path, parcel: Parcel, error: BaseException) -> None:
    def seen(_done: int, _all: int) -> None:
        raise error

    with pytest.raises(type(error)) as told:
        send(root, parcel, seen)
    assert told.value is error


def test_a_link_on_a_prepared_stick_leads_nowhere(root: Path, parcel: Parcel, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "diary").write_bytes(b"dear")
    try:
        (root / "towels").symlink_to(mine)
    except OSError:
        pytest.skip("left out: making links needs a right here")
    assert failed(root, parcel).code is Trouble.CHANGED_THERE
    (root / "towels").unlink()
    (root / parcel.place).mkdir(parents=True)
    (root / parcel.place / f"{NAMES[0]}.part").symlink_to(mine / "diary")
    assert failed(root, parcel).code is Trouble.CHANGED_THERE
    assert arrived(mine) == {"diary": b"dear"}


def test_stop_takes_a_half_copy_back(root: Path, large: Parcel) -> None:
    notes, one = MemoryNotes(), target(root)
    with pytest.raises(Stopped):
        one.send(large, notes, stop_at(0.5))
    assert arrived(root)
    assert "removed" in one.stop(large, notes)
    assert arrived(root) == {}
    assert not (root / large.place).exists()
    assert "nothing" in one.stop(large, notes)


def test_stop_leaves_what_is_whole_and_what_is_not_ours(root: Path, large: Parcel) -> None:
    notes, one = MemoryNotes(), target(root)
    one.send(large, notes, lambda _done, _all: None)
    (root / large.place / f"{NAMES[0]}.part").write_bytes(b"of a second try")
    assert "stays" in one.stop(large, notes)
    assert arrived(root) == whole(large)
    (root / large.place / "clip.json").write_bytes(b"damaged")
    (root / large.place / "note.txt").write_bytes(b"of the coordinator")
    one.stop(large, notes)
    assert arrived(root) == {f"{large.place}/note.txt": b"of the coordinator"}


def test_stop_knows_a_clip_of_which_only_the_names_are_left(root: Path, large: Parcel) -> None:
    notes, one = MemoryNotes(), target(root)
    with pytest.raises(Stopped):
        one.send(large, notes, stop_at(0.5))
    nameless = replace(large, files=dict.fromkeys(large.files, ""))
    shutil.rmtree(large.folder)
    assert "removed" in one.stop(nameless, notes)
    assert arrived(root) == {}
    (root / large.place).mkdir(parents=True)
    (root / large.place / "clip.json").write_bytes(b"{}")
    assert "stays" in one.stop(nameless, notes)
    assert arrived(root)


def test_a_trial_is_taken_back_whole(root: Path, parcel: Parcel) -> None:
    notes, one, trial = MemoryNotes(), target(root), replace(parcel, kind="trial")
    assert one.send(trial, notes, lambda _done, _all: None).confirmed
    assert "removed" in one.stop(trial, notes)
    assert arrived(root) == {}


def test_stop_says_that_the_disk_with_the_half_copy_is_not_there(root: Path, large: Parcel) -> None:
    notes, one = MemoryNotes(), target(root)
    assert one.stop(large, notes) == "nothing had been copied"
    with pytest.raises(Stopped):
        one.send(large, notes, stop_at(0.5))
    root.rename(root.with_name("in somebody's pocket"))
    with pytest.raises(TargetError) as told:
        one.stop(large, notes)
    assert told.value.code is Trouble.NOT_THERE


def test_a_withdrawal_notice_goes_beside_the_clip(root: Path, parcel: Parcel) -> None:
    send(root, parcel)
    (parcel.folder / "withdrawal.json").write_bytes(b"{}")
    files = {"withdrawal.json": sha256(b"{}").hexdigest()}
    send(root, replace(parcel, kind="withdrawal", files=files))
    assert arrived(root) == {**whole(parcel), "towels/station-1/withdrawals/c-1/withdrawal.json": b"{}"}


def test_a_folder_of_this_computer_that_was_emptied_is_taken_again(root: Path, parcel: Parcel) -> None:
    one = target(root)
    one.send(parcel, MemoryNotes(), lambda _done, _all: None)
    known = one.disk_id()
    shutil.rmtree(root)
    root.mkdir()
    again = FolderTarget(TargetSettings("stick", "folder", str(root), disk_id=known))
    assert again.send(parcel, MemoryNotes(), lambda _done, _all: None).confirmed
    assert again.disk_id() == known
    assert (root / MARK).exists()
