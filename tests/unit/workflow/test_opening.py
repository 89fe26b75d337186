"""The buyer's side: a clip opens whole and right, or not at all."""

import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path

import av
import pytest
from homes import FRAMES, export, only_clip

from recorder.domain.clip import MANIFEST, VIDEO, key_file
from recorder.domain.document import from_bytes, to_bytes
from recorder.errors import RecorderError
from recorder.vault.age import Identity
from recorder.workflow import practice
from recorder.workflow.opening import open_clips, read_identities
from recorder.workflow.station import Station


@pytest.fixture
def folder(released: Station, tmp_path: Path) -> Path:
    """A clip folder as a buyer gets it."""
    clip = only_clip(released)
    place = tmp_path / "got" / clip.clip_id
    shutil.copytree(released.home.clip_folder(clip.clip_id), place)
    return place


@pytest.fixture
def buyer(released: Station) -> list[Identity]:
    return read_identities(released.path / "practice" / "buyer.key")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


def refused(path: Path, identities: list[Identity], out: Path) -> RecorderError:
    """An opening that must leave nothing behind."""
    with pytest.raises(RecorderError) as told:
        list(open_clips(path, identities, out))
    assert not out.exists() or list(out.rglob("*")) == []
    assert "Errno" not in told.value.what
    return told.value


def change(path: Path, at: int) -> None:
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)


def promise(folder: Path) -> tuple[str, int]:
    plain = from_bytes((folder / MANIFEST).read_bytes())["plaintext"]
    return plain["sha256"], plain["bytes"]


def test_a_batch_opens_to_films_that_play(released: Station, buyer: list[Identity], out: Path, tmp_path: Path) -> None:
    batch = export(released, tmp_path / "stick")
    seen: list[tuple[str, int, int]] = []
    (opened,) = open_clips(batch.path, buyer, out, lambda *said: seen.append(said))
    clip = only_clip(released)
    assert opened.clip_id == clip.clip_id
    assert opened.path == out / f"{clip.clip_id}.mp4"
    data = opened.path.read_bytes()
    assert (hashlib.sha256(data).hexdigest(), len(data)) == promise(released.home.clip_folder(clip.clip_id))
    assert seen[-1] == (clip.clip_id, len(data), len(data))
    with av.open(opened.path) as film:
        assert sum(1 for _ in film.decode(video=0)) == FRAMES


def test_one_clip_opens_into_a_file_or_a_folder(folder: Path, buyer: list[Identity], out: Path) -> None:
    (to_file,) = open_clips(folder, buyer, out / "mine.mp4")
    (to_folder,) = open_clips(folder, buyer, out)
    assert to_file.path == out / "mine.mp4"
    assert to_folder.path == out / f"{folder.name}.mp4"
    assert to_file.path.read_bytes() == to_folder.path.read_bytes()
    assert sorted(p.name for p in out.iterdir()) == sorted(["mine.mp4", f"{folder.name}.mp4"])


def test_another_identity_does_not_open_it(folder: Path, out: Path) -> None:
    assert refused(folder, [Identity.generate()], out).code == "wrong-identity"


def test_any_of_several_identities_and_key_files_may_fit(folder: Path, buyer: list[Identity], out: Path) -> None:
    stranger = Identity.generate()
    (folder / key_file("a-other")).write_bytes((folder / key_file(practice.BUYER)).read_bytes())
    (opened,) = open_clips(folder, [stranger, *buyer], out)
    assert opened.path.exists()


@pytest.mark.parametrize("text", ["", "# only a comment\n", "AGE-SECRET-KEY-1NONSENSE", "ssh-ed25519 AAAA", "\xff"])
def test_what_is_no_identity_file_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / "key").write_text(text)
    for path in (tmp_path / "key", tmp_path / "none", tmp_path):
        with pytest.raises(RecorderError) as told:
            read_identities(path)
        assert told.value.code == "identity-unreadable"


def test_an_unreleased_clip_has_no_key_for_anybody(reviewed: Station, out: Path) -> None:
    buyer = read_identities(reviewed.path / "practice" / "buyer.key")
    assert refused(reviewed.home.clip_folder(only_clip(reviewed).clip_id), buyer, out).code == "not-released"


@pytest.mark.parametrize("at", [0, 30, 150, 400, 70_000, -1])
def test_a_changed_video_does_not_open(folder: Path, buyer: list[Identity], out: Path, at: int) -> None:
    change(folder / VIDEO, at)
    fault = refused(folder, buyer, out)
    assert fault.code == "clip-damaged"
    assert folder.name in fault.what


@pytest.mark.parametrize("left", [0, 100, 70_000, -1])
def test_a_cut_video_does_not_open(folder: Path, buyer: list[Identity], out: Path, left: int) -> None:
    (folder / VIDEO).write_bytes((folder / VIDEO).read_bytes()[:left])
    assert refused(folder, buyer, out).code == "clip-damaged"


def test_a_missing_video_does_not_open(folder: Path, buyer: list[Identity], out: Path) -> None:
    (folder / VIDEO).unlink()
    assert refused(folder, buyer, out).code == "clip-damaged"


@pytest.mark.parametrize("at", [0, 60, 200, -1])
def test_a_changed_key_file_does_not_open(folder: Path, buyer: list[Identity], out: Path, at: int) -> None:
    change(folder / key_file(practice.BUYER), at)
    assert refused(folder, buyer, out).code in ("clip-damaged", "wrong-identity")


def test_another_video_than_the_signed_one_is_told(folder: Path, buyer: list[Identity], out: Path) -> None:
    manifest = from_bytes((folder / MANIFEST).read_bytes())
    manifest["plaintext"]["sha256"] = "0" * 64
    (folder / MANIFEST).write_bytes(to_bytes(manifest))
    fault = refused(folder, buyer, out)
    assert fault.code == "clip-damaged"
    assert "signed" in fault.what


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b"{}", b'{"plaintext": []}', b'{"plaintext": {"sha256": "a", "bytes": "many"}}', b"\xff"]
)
def test_a_damaged_manifest_is_told(folder: Path, buyer: list[Identity], out: Path, data: bytes) -> None:
    (folder / MANIFEST).write_bytes(data)
    assert refused(folder, buyer, out).code == "clip-damaged"


def test_a_folder_without_a_clip_is_told(tmp_path: Path, buyer: list[Identity], out: Path) -> None:
    (tmp_path / "empty").mkdir()
    for path in (tmp_path / "empty", tmp_path / "none"):
        assert refused(path, buyer, out).code == "nothing-to-open"


def test_withdrawn_clips_are_not_opened(released: Station, buyer: list[Identity], out: Path, tmp_path: Path) -> None:
    batch = export(released, tmp_path / "stick").path
    clip_id = only_clip(released).clip_id
    (batch / "data" / "withdrawals" / f"{clip_id}.json").write_bytes(b"{}")
    assert list(open_clips(batch, buyer, out)) == []
    assert refused(batch / "data" / "clips" / clip_id, buyer, out).code == "withdrawn"


def test_what_lay_there_before_stays_when_it_fails(folder: Path, buyer: list[Identity], out: Path) -> None:
    out.mkdir()
    (out / "mine.mp4").write_bytes(b"my older film")
    change(folder / VIDEO, -1)
    with pytest.raises(RecorderError):
        list(open_clips(folder, buyer, out / "mine.mp4"))
    assert [(p.name, p.read_bytes()) for p in out.iterdir()] == [("mine.mp4", b"my older film")]


def test_a_full_disk_is_not_blamed_on_the_clip(
    folder: Path, buyer: list[Identity], small_disk: Callable[..., Path]
) -> None:
    fault = refused(folder, buyer, small_disk(64))
    assert fault.code == "open-failed"
    assert "No space" in fault.what


def test_a_place_that_can_not_be_written_is_told(folder: Path, buyer: list[Identity], tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(RecorderError) as told:
        list(open_clips(folder, buyer, tmp_path / "file"))
    assert told.value.code == "open-failed"
    assert (tmp_path / "file").read_bytes() == b""
