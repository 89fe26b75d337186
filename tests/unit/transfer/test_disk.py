"""USB as people use it: full, pulled while writing, read-only, two sticks, the wrong stick, none at all."""

import errno
import json
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from disks import NAMES, Stick, arrived, cupboard, make_parcel, whole
from notes import MemoryNotes

from recorder.transfer import disk as disks_of_ours
from recorder.transfer.disk import FAT_LARGEST, MARK, Disk, adopt, find, largest_file, nothing_mounted, read_mark
from recorder.transfer.disk_troubles import told
from recorder.transfer.folder import FolderTarget
from recorder.transfer.target import Arrival, Parcel, TargetError, TargetSettings, Trouble

MB = 1 << 20
Seen = Callable[[int, int], None]


@pytest.fixture
def sticks(tmp_path: Path) -> Iterator[Callable[..., Stick]]:
    with cupboard(tmp_path) as make:
        yield make


@pytest.fixture
def parcel(tmp_path: Path) -> Parcel:
    return make_parcel(tmp_path / "clips" / "c-1", 12 * MB + 99)


def deliver(place: Path, parcel: Parcel, disk_id: str = "", seen: Seen = lambda _d, _a: None) -> tuple[Arrival, str]:
    target = FolderTarget(TargetSettings("stick", "folder", str(place), disk_id=disk_id))
    return target.send(parcel, MemoryNotes(), seen), target.disk_id()


def failed(place: Path, parcel: Parcel, disk_id: str = "", seen: Seen = lambda _d, _a: None) -> TargetError:
    with pytest.raises(TargetError) as told:
        deliver(place, parcel, disk_id, seen)
    assert "Errno" not in str(told.value)
    return told.value


def once_at(part: float, act: Callable[[], None]) -> Seen:
    done_it: list[int] = []

    def seen(done: int, total: int) -> None:
        if done >= part * total and not done_it:
            done_it.append(done)
            act()

    return seen


def test_the_first_delivery_marks_the_disk_and_tells_its_id(sticks: Callable[..., Stick], parcel: Parcel) -> None:
    place = sticks(40).plug_in()
    arrival, known = deliver(place, parcel)
    assert arrival.confirmed
    assert json.loads((place / MARK).read_text()) == {"format": "fairtake-disk/1", "id": known}
    assert len(known) == 16
    assert deliver(place, parcel, known)[1] == known
    assert whole(parcel) == arrived(place)


def test_the_id_is_noted_before_the_first_byte_and_known_when_it_fails(tmp_path: Path, parcel: Parcel) -> None:
    notes, target = MemoryNotes(), FolderTarget(TargetSettings("stick", "folder", str(tmp_path / "usb")))
    (tmp_path / "usb").mkdir()

    def first(_done: int, _all: int) -> None:
        assert notes.get() == {"disk": read_mark(tmp_path / "usb")}
        raise KeyError

    with pytest.raises(KeyError):
        target.send(parcel, notes, first)
    assert target.disk_id() == notes.get()["disk"] != ""


@pytest.mark.parametrize("system", ["ext4", "vfat", "exfat"])
@pytest.mark.parametrize("part", [0.02, 0.35, 0.7, 0.97])
def test_pulled_while_it_is_used(sticks: Callable[..., Stick], parcel: Parcel, part: float, system: str) -> None:
    stick = sticks(80, system)
    known = deliver(stick.plug_in(), make_parcel(parcel.folder.parent / "c-0", clip_id="c-0"))[1]
    error = failed(stick.place, parcel, known, once_at(part, stick.pull))
    assert error.code is Trouble.PULLED
    assert error.whole
    assert not error.permanent
    assert "pulled out" in str(error)
    assert "nothing is lost" in str(error)
    stick.take_away()
    assert failed(stick.place, parcel, known).code is Trouble.NOT_THERE
    assert arrived(stick.place) == {}  # nothing went onto the empty mount point
    stick.plug_in()
    assert f"{parcel.place}/clip.json" not in arrived(stick.place)
    assert deliver(stick.place, parcel, known)[0].confirmed
    stick.take_away()
    stick.plug_in()
    found = arrived(stick.place)
    assert {name: found[name] for name in whole(parcel)} == whole(parcel)


def test_pulled_and_unmounted_at_once_nothing_lands_on_the_computer(
    sticks: Callable[..., Stick], parcel: Parcel
) -> None:
    stick = sticks(40)
    known = deliver(stick.plug_in(), make_parcel(parcel.folder.parent / "c-0", clip_id="c-0"))[1]
    error = failed(stick.place, parcel, known, once_at(0.3, stick.take_away))
    assert error.code is Trouble.PULLED
    assert list(stick.place.iterdir()) == []
    stick.plug_in()
    assert deliver(stick.place, parcel, known)[0].confirmed


def test_pulled_at_the_end_it_goes_on_near_the_end(sticks: Callable[..., Stick], tmp_path: Path) -> None:
    large = make_parcel(tmp_path / "clips" / "large", 60 * MB)
    stick = sticks(100)
    known = deliver(stick.plug_in(), make_parcel(tmp_path / "clips" / "c-0", clip_id="c-0"))[1]

    def slowly(done: int, total: int) -> None:  # else all of it is still on its way when the stick goes
        time.sleep(0.002)
        pull(done, total)

    pull = once_at(0.45, stick.pull)
    assert failed(stick.place, large, known, slowly).code is Trouble.PULLED
    stick.take_away()
    stick.plug_in()
    part = stick.place / large.place / f"{NAMES[0]}.part"
    original = (large.folder / NAMES[0]).read_bytes()
    pieces = _pieces(part.read_bytes(), original)
    held = next((number for number, (ours, theirs) in enumerate(pieces) if ours != theirs), len(pieces))
    assert held > 0  # it was made durable on the way, not at the end alone
    smallest = [60 * MB]

    def look(_done: int, _all: int) -> None:
        if part.exists():
            smallest[0] = min(smallest[0], part.stat().st_size)

    assert deliver(stick.place, large, known, look)[0].confirmed
    assert smallest[0] >= held * MB
    assert arrived(stick.place)[f"{large.place}/{NAMES[0]}"] == original


def _pieces(one: bytes, other: bytes) -> list[tuple[bytes, bytes]]:
    return [(one[at : at + MB], other[at : at + MB]) for at in range(0, len(one) // MB * MB, MB)]


def test_reading_back_asks_the_disk_not_the_memory(sticks: Callable[..., Stick], parcel: Parcel) -> None:
    stick = sticks(40)
    place = stick.plug_in()
    last = (parcel.folder / NAMES[0]).read_bytes()[-4096:]

    def wear_out() -> None:
        image = stick.image.read_bytes()
        at = image.index(last[:64])
        with stick.image.open("r+b") as file:
            file.seek(at)
            file.write(b"worn out")

    error = failed(place, parcel, "", once_at(0.6, wear_out))
    assert error.code is Trouble.CHANGED_THERE
    assert "worn out" in str(error)
    assert deliver(place, parcel)[0].confirmed
    assert arrived(place) == whole(parcel)


def test_the_wrong_stick_at_the_same_place(sticks: Callable[..., Stick], parcel: Parcel) -> None:
    ours, other = sticks(40), sticks(40)
    known = deliver(ours.plug_in(), parcel)[1]
    ours.take_away()
    other.plug_in()
    error = failed(other.place, parcel, known)
    assert error.code is Trouble.WRONG_DISK
    assert error.whole
    assert "a disk without our mark" in str(error)
    assert [p.name for p in other.place.iterdir()] == ["lost+found"]
    second = deliver(other.place, parcel)[1]  # another target's, with no disk yet
    assert second != known
    error = failed(other.place, parcel, known)
    assert error.code is Trouble.WRONG_DISK
    assert f"disk {second[:4].upper()}, not disk {known[:4].upper()}" in str(error)
    assert adopt(other.place, parcel.folder) == second  # somebody chose this one
    other.take_away()
    ours.plug_in()
    assert deliver(ours.place, parcel, known)[0].confirmed


def test_sticks_swapped_in_the_middle(sticks: Callable[..., Stick], parcel: Parcel) -> None:
    ours, other = sticks(40), sticks(40)
    known = deliver(ours.plug_in(), make_parcel(parcel.folder.parent / "c-0", clip_id="c-0"))[1]

    def swap() -> None:
        ours.take_away()
        other.plug_in()

    assert failed(ours.place, parcel, known, once_at(0.3, swap)).code is Trouble.PULLED
    assert f"{parcel.place}/clip.json" not in arrived(other.place)
    assert failed(other.place, parcel, known).code is Trouble.WRONG_DISK


def test_sticks_swapped_in_the_middle_for_one_that_looks_alike(sticks: Callable[..., Stick], parcel: Parcel) -> None:
    ours, other = sticks(40), sticks(40)
    deliver(other.plug_in(), make_parcel(parcel.folder.parent / "c-0", clip_id="c-0"))
    (other.place / parcel.place).mkdir()
    shutil.copy(parcel.folder / NAMES[0], other.place / parcel.place / f"{NAMES[0]}.part")
    other.take_away()
    ours.plug_in()

    def swap() -> None:
        ours.take_away()
        other.plug_in()

    assert failed(ours.place, parcel, "", once_at(0.3, swap)).code is Trouble.PULLED
    assert f"{parcel.place}/{NAMES[1]}" not in arrived(other.place)


def test_a_full_stick(sticks: Callable[..., Stick], parcel: Parcel) -> None:
    place = sticks(8).plug_in()
    error = failed(place, parcel)
    assert error.code is Trouble.NO_SPACE
    assert "MB of free space are missing" in str(error)
    assert arrived(place) == {}


def test_a_stick_with_its_switch_on(sticks: Callable[..., Stick], parcel: Parcel) -> None:
    stick = sticks(40)
    place = stick.plug_in("-o", "ro")
    error = failed(place, parcel)
    assert error.code is Trouble.READ_ONLY
    assert "switch" in str(error)
    stick.take_away()
    assert deliver(stick.plug_in(), parcel)[0].confirmed


def test_made_read_only_in_the_middle(sticks: Callable[..., Stick], parcel: Parcel) -> None:
    stick = sticks(40)
    place = stick.plug_in()

    def remount(done: int, total: int) -> None:
        if done == total:  # no file is open for writing in this moment
            subprocess.run(["mount", "-o", "remount,ro", str(place)], check=True)

    assert failed(place, parcel, "", remount).code is Trouble.READ_ONLY
    assert f"{parcel.place}/clip.json" not in arrived(place)
    subprocess.run(["mount", "-o", "remount,rw", str(place)], check=True)
    assert deliver(place, parcel)[0].confirmed


def test_a_mark_that_can_not_be_understood_is_none(tmp_path: Path, parcel: Parcel) -> None:
    for text in (b"", b"\xff\xfe", b"[]", b'{"format": "other/1", "id": "7"}', b'{"format": "fairtake-disk/1"}'):
        (tmp_path / MARK).write_bytes(text)
        assert read_mark(tmp_path) == ""
    disk = find(tmp_path, "", parcel.folder)
    assert read_mark(tmp_path) == disk.id != ""


def test_an_unplugged_stick_of_the_mount_table(
    sticks: Callable[..., Stick], parcel: Parcel, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    stick = sticks(40, place="my usb")
    table = tmp_path / "fstab"
    table.write_text(f"# places\nUUID=1 {str(stick.place).replace(' ', chr(92) + '040')} ext4 noauto,user 0 0\n")
    monkeypatch.setattr(disks_of_ours, "_FSTAB", table)
    error = failed(stick.place, parcel)  # the very first delivery, nothing plugged in
    assert error.code is Trouble.NOT_THERE
    assert "no disk is plugged in" in str(error)
    assert list(stick.place.iterdir()) == []
    stick.plug_in()
    assert not nothing_mounted(stick.place)
    assert deliver(stick.place, parcel)[0].confirmed


def test_an_empty_folder_where_sticks_come_up(
    sticks: Callable[..., Stick], parcel: Parcel, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    stick = sticks(40, place="media-stick")
    monkeypatch.setattr(disks_of_ours, "_REMOVABLE", (tmp_path,))
    assert failed(stick.place, parcel).code is Trouble.NOT_THERE
    stick.plug_in()
    assert deliver(stick.place, parcel)[0].confirmed
    monkeypatch.setattr(disks_of_ours, "_MOUNTS", tmp_path / "no such list")
    assert not nothing_mounted(stick.place)
    stick.take_away()
    assert nothing_mounted(stick.place)


def test_fat_takes_no_file_of_4_gib(tmp_path: Path, parcel: Parcel, monkeypatch: pytest.MonkeyPatch) -> None:
    table = tmp_path / "mountinfo"
    table.write_text(
        "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n"
        f"40 22 8:17 / {tmp_path} rw,nosuid shared:1 - vfat /dev/sdb1 rw\n"
        f"41 40 8:33 / {tmp_path}/clips rw - ext4 /dev/sdc1 rw\n"
    )
    monkeypatch.setattr(disks_of_ours, "_MOUNTS", table)
    assert largest_file(tmp_path) == largest_file(tmp_path / "folder") == FAT_LARGEST == 4_294_967_295
    assert largest_file(tmp_path / "clips") is None
    video = parcel.folder / NAMES[0]
    os.truncate(video, FAT_LARGEST + 1)  # a hole, no bytes
    (tmp_path / "out").mkdir()
    error = failed(tmp_path / "out", parcel)
    assert error.code is Trouble.TOO_LARGE
    assert error.permanent
    assert "4.3 GB" in str(error)
    assert arrived(tmp_path / "out") == {}


GONE_SHARE = ("ESTALE", "EHOSTDOWN", "ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH", "ENOTCONN", "ECONNRESET")
SAID = [
    *((number, Trouble.UNREACHABLE) for number in GONE_SHARE),
    *((number, Trouble.NO_SPACE) for number in ("ENOSPC", "EDQUOT")),
    *((number, Trouble.READ_ONLY) for number in ("EROFS", "EACCES", "EPERM")),
    *((number, Trouble.CHANGED_THERE) for number in ("EIO", "EEXIST", "ENOTDIR", "EISDIR")),
    *((number, Trouble.NOT_THERE) for number in ("ENODEV", "ENXIO", "ENOENT")),
    ("EFBIG", Trouble.TOO_LARGE),
    ("EINVAL", Trouble.SERVER_ERROR),
]


@pytest.mark.parametrize(("name", "code"), SAID)
def test_each_word_of_the_system_has_its_own(tmp_path: Path, parcel: Parcel, name: str, code: Trouble) -> None:
    disk = find(tmp_path, "", parcel.folder)
    number = getattr(errno, name)
    error = told(OSError(number, os.strerror(number)), tmp_path, None, 5, 5)
    assert error.code is code
    assert error.permanent is (code is Trouble.TOO_LARGE)
    assert "Errno" not in str(error)
    gone = Disk(tmp_path, "another", disk.device)  # it was begun, and the disk is not the same any more
    later = told(OSError(number, os.strerror(number)), tmp_path, gone, 5, 5).code
    assert later is (code if code in (Trouble.UNREACHABLE, Trouble.NO_SPACE) else Trouble.PULLED)


def test_windows_says_it_in_other_numbers(tmp_path: Path) -> None:
    def said(number: int) -> Trouble:
        error = OSError(errno.EACCES, "as Python translates it")
        error.winerror = number  # type: ignore[attr-defined,unused-ignore]
        return told(error, tmp_path, None, 5, 5).code

    assert {n: said(n) for n in (21, 1167, 1117, 112, 64, 121, 19, 223, 5)} == {
        **dict.fromkeys((21, 1167), Trouble.NOT_THERE),
        **{1117: Trouble.CHANGED_THERE, 112: Trouble.NO_SPACE, 19: Trouble.READ_ONLY, 223: Trouble.TOO_LARGE},
        **dict.fromkeys((64, 121), Trouble.UNREACHABLE),
        5: Trouble.READ_ONLY,
    }


def test_windows_calls_a_full_file_table_a_full_disk(tmp_path: Path) -> None:
    error = told(OSError(errno.ENOSPC, ""), tmp_path, None, 5, FAT_LARGEST + 1)
    assert error.code is Trouble.TOO_LARGE


def test_it_works_where_the_system_lacks_these_calls(
    tmp_path: Path, parcel: Parcel, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("posix_fadvise", "fdatasync"):
        monkeypatch.delattr(os, name, raising=False)
    monkeypatch.setattr(disks_of_ours, "_MOUNTS", tmp_path / "none")
    monkeypatch.setattr(disks_of_ours, "_FSTAB", tmp_path / "none")
    (tmp_path / "out").mkdir()
    arrival, known = deliver(tmp_path / "out", parcel)
    assert arrival.confirmed
    assert arrived(tmp_path / "out") == whole(parcel)
    shutil.rmtree(tmp_path / "out")
    assert failed(tmp_path / "out", parcel, known).code is Trouble.NOT_THERE
