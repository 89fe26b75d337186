"""The tar that clips travel in: known before it is read, the same everywhere, readable by any tar."""

from __future__ import annotations

import io
import shutil
import subprocess
import tarfile
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recorder.transfer.tar import Tar
from recorder.transfer.target import Parcel, TargetError, Trouble

# Sizes around the block of 512 bytes.
SIZES = {"clip.mp4.age": 70_001, "consent.json": 512, "b.sig": 511, "a.sig": 513, "empty": 0, "clip.json": 9}


def parcel_of(folder: Path, sizes: dict[str, int] = SIZES, kind: str = "clip") -> Parcel:
    for number, (name, size) in enumerate(sizes.items()):
        (folder / name).write_bytes((bytes(range(number, 251)) * (size // 200 + 1))[:size])
    files = {name: sha256((folder / name).read_bytes()).hexdigest() for name in sizes}
    return Parcel("towels", "station-1", "c-1", 1, folder, files, kind)


def whole(tar: Tar, offset: int = 0, most: int = 4096) -> bytes:
    with tar.reader(offset) as reader:
        return b"".join(iter(lambda: reader.read(most), b""))


def test_its_length_is_known_before_it_is_made(tmp_path: Path) -> None:
    tar = Tar(parcel_of(tmp_path))
    assert len(whole(tar)) == tar.length
    assert tar.length % 512 == 0


def test_python_reads_what_went_in(tmp_path: Path) -> None:
    parcel = parcel_of(tmp_path)
    with tarfile.open(fileobj=io.BytesIO(whole(Tar(parcel)))) as read:
        members = read.getmembers()
        assert [m.name for m in members] == [f"c-1/{name}" for name in sorted(SIZES)]
        for m in members:
            file = read.extractfile(m)
            assert file is not None
            assert file.read() == (tmp_path / Path(m.name).name).read_bytes()
            assert (m.mode, m.uid, m.gid, m.mtime, m.uname, m.gname, m.isreg()) == (0o644, 0, 0, 0, "", "", True)


@pytest.mark.skipif(shutil.which("tar") is None, reason="left out: tar is not here")
def test_the_machines_own_tar_unpacks_it_without_a_word(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "out").mkdir()
    data = whole(Tar(parcel_of(tmp_path / "in", kind="withdrawal")))
    done = subprocess.run(["tar", "xf", "-", "-C", str(tmp_path / "out")], input=data, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    for name in SIZES:
        assert (tmp_path / "out/withdrawal-c-1" / name).read_bytes() == (tmp_path / "in" / name).read_bytes()


def test_the_bytes_never_change(tmp_path: Path) -> None:
    # A resumed upload may have begun with another version of Fairtake.
    tar = Tar(parcel_of(tmp_path, {"clip.json": 3, "clip.mp4.age": 600}))
    assert tar.length == 512 + 512 + 512 + 1024 + 1024
    assert tar.sha256() == "edde8337e85f173c63d2f71d8e80c6c30543a89eae9b2ba73beb0f131efe696d"


def test_times_and_rights_of_the_files_do_not_show(tmp_path: Path) -> None:
    parcel = parcel_of(tmp_path)
    before = Tar(parcel).sha256()
    for name in SIZES:
        (tmp_path / name).chmod(0o600)
        (tmp_path / name).touch()
    assert Tar(parcel).sha256() == before


@settings(max_examples=60, deadline=None)
@given(offset=st.integers(0, 76_800), most=st.integers(1, 9000))
def test_from_any_byte_on_it_is_the_same(tmp_path_factory: pytest.TempPathFactory, offset: int, most: int) -> None:
    tar = Tar(parcel_of(tmp_path_factory.getbasetemp()))
    assert tar.length == 76_800
    with tar.reader(offset) as reader:
        assert reader.read(most) == whole(tar)[offset : offset + most]


def test_what_lies_before_the_offset_is_not_read(tmp_path: Path) -> None:
    parcel = parcel_of(tmp_path)
    tar = Tar(parcel)
    data = whole(tar)
    last = data.index(b"c-1/consent.json")
    for name in sorted(SIZES)[:-2]:
        (tmp_path / name).unlink()
    assert whole(tar, last) == data[last:]


def test_its_hash_is_that_of_its_bytes(tmp_path: Path) -> None:
    tar = Tar(parcel_of(tmp_path))
    asked: list[int] = []
    assert tar.sha256(lambda: asked.append(1)) == sha256(whole(tar)).hexdigest()
    assert len(asked) >= len(SIZES)


@pytest.mark.parametrize("name", SIZES)
def test_a_file_that_is_not_what_was_released_is_named(tmp_path: Path, name: str) -> None:
    parcel = parcel_of(tmp_path)
    data = (tmp_path / name).read_bytes()
    (tmp_path / name).write_bytes(data[:-1] + b"?")
    with pytest.raises(TargetError, match=name) as told:
        Tar(parcel).sha256()
    assert (told.value.code, told.value.permanent) == (Trouble.DAMAGED_HERE, True)


def test_a_file_that_is_gone_or_was_cut_off_is_named(tmp_path: Path) -> None:
    parcel = parcel_of(tmp_path)
    tar = Tar(parcel)
    (tmp_path / "clip.mp4.age").write_bytes(b"short")
    with pytest.raises(TargetError, match=r"clip\.mp4\.age") as told:
        whole(tar)
    assert told.value.code == Trouble.DAMAGED_HERE
    (tmp_path / "clip.mp4.age").unlink()
    for try_it in (lambda: whole(tar), lambda: Tar(parcel)):
        with pytest.raises(TargetError, match=r"clip\.mp4\.age") as told:
            try_it()
        assert told.value.code == Trouble.DAMAGED_HERE


def test_too_large_and_too_long_are_refused_in_words(tmp_path: Path) -> None:
    with (tmp_path / "clip.mp4.age").open("wb") as file:
        file.truncate(8**11)  # a hole, no bytes on disk
    with pytest.raises(TargetError, match="8 GiB") as told:
        Tar(Parcel("towels", "station-1", "c-1", 1, tmp_path, {"clip.mp4.age": ""}))
    assert (told.value.code, told.value.permanent) == (Trouble.TOO_LARGE, True)
    with (tmp_path / "clip.mp4.age").open("wb") as file:
        file.truncate(8**11 - 1)
    assert Tar(Parcel("towels", "station-1", "c-1", 1, tmp_path, {"clip.mp4.age": ""})).length > 8**11
    (tmp_path / ("n" * 97)).touch()
    with pytest.raises(TargetError, match="too long"):
        Tar(Parcel("towels", "station-1", "c-1", 1, tmp_path, {"n" * 97: ""}))
