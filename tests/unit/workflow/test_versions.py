"""Versions of a clip: one video, one key and one draft, whatever was cut off in between."""

import io
from pathlib import Path

import pytest
from homes import files_of, only_clip

from recorder.app import open_station
from recorder.domain.clip import MANIFEST, VIDEO, Clip
from recorder.domain.document import Document, from_bytes
from recorder.errors import RecorderError
from recorder.vault.age import decrypt
from recorder.vault.seal import Sealed, SealedFile
from recorder.workflow import versions
from recorder.workflow.station import Station
from recorder.workflow.verifying import verify_home


def folder_of(station: Station) -> Path:
    return station.home.clip_folder(only_clip(station).clip_id)


def plain_of(station: Station) -> bytes:
    with versions.open_video(station, only_clip(station)) as file:
        return file.read()


def second_version(station: Station) -> tuple[Clip, Document]:
    """The same film sealed again as version 2, whole on the disk; nothing else was done yet."""
    clip = only_clip(station)
    data = plain_of(station)
    identity = station.new_clip_identity(clip.clip_id, 2)
    file = SealedFile(versions.version_path(folder_of(station), 2), identity.recipient)
    file.write(data)
    sealed: Sealed = file.close()
    entry = {"path": VIDEO, "sha256": sealed.sha256, "bytes": sealed.bytes}
    return clip, clip.manifest | {"clip_version": 2, "files": [entry]}


def judge(station: Station, version: int, plain: bytes) -> None:
    """One video that opens, one key, one draft, and nothing beside them."""
    clip = only_clip(station)
    folder = folder_of(station)
    assert clip.version == version
    assert plain_of(station) == plain
    assert station.keys.ids(f"clip:{clip.clip_id}:") == [f"clip:{clip.clip_id}:{version}"]
    assert from_bytes((folder / MANIFEST).read_bytes()) == clip.manifest
    assert [p.name for p in folder.glob(f"{VIDEO}*")] == [VIDEO]
    assert [p.name for p in folder.glob(f"{MANIFEST}*.sig")] == [f"{MANIFEST}.{station.station_id}.sig"]
    assert verify_home(station).faults == []


def reopened(station: Station) -> Station:
    station.close()
    again, recovered = open_station(station.path)
    assert recovered == []
    return again


def test_a_new_version_takes_the_place_of_the_old_one(reviewed: Station) -> None:
    plain, old = plain_of(reviewed), reviewed.clip_identity(only_clip(reviewed).clip_id, 1)
    old_video = (folder_of(reviewed) / VIDEO).read_bytes()
    assert old is not None
    clip, manifest = second_version(reviewed)
    kept = versions.keep(reviewed, clip, manifest, recovered=False)
    assert (kept.version, kept.manifest) == (2, manifest)
    judge(reviewed, 2, plain)
    with pytest.raises(ValueError):
        list(decrypt(io.BytesIO((folder_of(reviewed) / VIDEO).read_bytes()), [old]))
    assert (folder_of(reviewed) / VIDEO).read_bytes() != old_video
    assert not kept.looked  # its own second look is still to come


def test_cut_off_before_the_database_knew_the_old_version_stays(reviewed: Station) -> None:
    plain = plain_of(reviewed)
    second_version(reviewed)
    station = reopened(reviewed)
    judge(station, 1, plain)
    station.close()


@pytest.mark.parametrize("done", ["row", "file", "draft"])
def test_cut_off_after_the_database_knew_the_new_version_is_finished(
    reviewed: Station, monkeypatch: pytest.MonkeyPatch, done: str
) -> None:
    plain = plain_of(reviewed)
    clip, manifest = second_version(reviewed)
    folder = folder_of(reviewed)
    with monkeypatch.context() as patch:
        patch.setattr(versions, "settle", lambda *_: None)
        versions.keep(reviewed, clip, manifest, recovered=False)
    if done != "row":
        (folder / f"{VIDEO}.v2").replace(folder / VIDEO)
    if done == "draft":
        versions.write_draft(reviewed, only_clip(reviewed))
    station = reopened(reviewed)
    judge(station, 2, plain)
    station.close()


def test_to_settle_again_changes_nothing(reviewed: Station) -> None:
    clip, manifest = second_version(reviewed)
    versions.keep(reviewed, clip, manifest, recovered=False)
    before = files_of(folder_of(reviewed)), reviewed.keys.ids("")
    for _ in range(2):
        versions.settle(reviewed, clip.clip_id)
    assert (files_of(folder_of(reviewed)), reviewed.keys.ids("")) == before


@pytest.mark.parametrize("damage", ["gone", "changed", "unsigned", "signed by her"])
def test_the_draft_is_written_again_from_the_database(reviewed: Station, damage: str) -> None:
    clip, folder = only_clip(reviewed), folder_of(reviewed)
    plain = plain_of(reviewed)
    path, signature = folder / MANIFEST, folder / f"{MANIFEST}.{reviewed.station_id}.sig"
    if damage == "gone":
        path.unlink()
    elif damage == "changed":
        path.write_bytes(path.read_bytes().replace(b"fold-towel", b"fold-sheet"))
    elif damage == "unsigned":
        signature.unlink()
    else:
        (folder / f"{MANIFEST}.{clip.worker}.sig").write_bytes(b"x")
    versions.settle(reviewed, clip.clip_id)
    judge(reviewed, 1, plain)


def test_a_missing_or_damaged_video_is_told(reviewed: Station) -> None:
    path = folder_of(reviewed) / VIDEO
    data = path.read_bytes()
    for damaged in (b"", data[:-1], b"x" + data[1:], None):
        path.unlink(missing_ok=True)
        if damaged is not None:
            path.write_bytes(damaged)
        with pytest.raises(RecorderError) as told:
            versions.open_video(reviewed, only_clip(reviewed))
        assert told.value.code == "clip-damaged"
        assert "not touched" in told.value.what


def test_an_unknown_clip_is_told(reviewed: Station) -> None:
    with pytest.raises(RecorderError) as told:
        versions.known(reviewed, "none")
    assert told.value.code == "unknown-clip"


def test_a_consent_that_is_gone_is_told(reviewed: Station) -> None:
    reviewed.db.execute("DELETE FROM consents")
    with pytest.raises(RecorderError) as told:
        versions.write_consent(reviewed, only_clip(reviewed))
    assert told.value.code == "no-consent"
