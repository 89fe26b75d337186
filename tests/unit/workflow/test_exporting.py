"""Batches: only what may leave, whole and signed, each going on where the one before ended."""

import hashlib
import os
import shutil
import subprocess
from collections import namedtuple
from collections.abc import Callable
from pathlib import Path

import bagit
import pytest
from homes import coordinator, export, faults_of, files_of, install_version, only_clip, practice_root

from recorder.domain.clip import CONSENT, VIDEO, TakeState
from recorder.domain.consent import WITHDRAWN
from recorder.domain.document import Document
from recorder.errors import RecorderError
from recorder.vault.sshsig import SigningKey
from recorder.workflow import exporting, practice
from recorder.workflow.exporting import eligible
from recorder.workflow.releasing import release
from recorder.workflow.station import Station
from recorder.workflow.taking_back import withdraw

STRANGER = SigningKey.from_raw(b"s" * 32)
Usage = namedtuple("Usage", "total used free")


def refused(station: Station, folder: Path) -> RecorderError:
    """An export that must leave no trace, neither there nor in the ledger."""
    before = files_of(folder) if folder.is_dir() else None
    with pytest.raises(RecorderError) as told:
        export(station, folder)
    assert (files_of(folder) if folder.is_dir() else None) == before
    assert not list(folder.glob(".*.part")) if folder.is_dir() else True
    assert station.ledger.exported() == {}
    assert station.ledger.last_checkpoint(practice.CAMPAIGN) is None
    return told.value


def why_not(station: Station) -> str:
    clips, left = eligible(station, practice.CAMPAIGN)
    assert clips == []
    (why,) = left.values()
    return why


def test_a_batch_holds_the_clip_and_all_that_proves_it(released: Station, tmp_path: Path) -> None:
    clip = only_clip(released)
    batch = export(released, tmp_path / "stick")
    assert faults_of(released, batch.path) == []
    assert (batch.clips, batch.left_out) == ([clip.clip_id], {})
    assert list((tmp_path / "stick").iterdir()) == [batch.path]
    names = files_of(batch.path)
    kept = files_of(released.home.clip_folder(clip.clip_id))
    assert {n: h for n, h in names.items() if n.startswith("data/clips/")} == {
        f"data/clips/{clip.clip_id}/{n}": h for n, h in kept.items()
    }
    (row,) = released.ledger.rows(practice.CAMPAIGN)
    assert (batch.path / "data/ledger/row-000001.txt").read_bytes() == row.receipt.text
    index = (batch.path / "data/clips.csv").read_text("utf-8").splitlines()
    assert index[1].split(",")[:3] == [clip.clip_id, "fold-towel", practice.WORKER]
    assert released.ledger.exported() == {clip.clip_id: batch.path.name}


def test_stock_tools_find_it_whole(released: Station, tmp_path: Path) -> None:
    batch = export(released, tmp_path)
    assert bagit.Bag(str(batch.path)).is_valid()
    for manifest in ("tagmanifest-sha256.txt", "manifest-sha256.txt"):
        for line in (batch.path / manifest).read_text("utf-8").splitlines():
            digest, name = line.split("  ")
            assert hashlib.sha256((batch.path / name).read_bytes()).hexdigest() == digest
    if shutil.which("sha256sum"):
        words = ["sha256sum", "-c", "--quiet", "tagmanifest-sha256.txt", "manifest-sha256.txt"]
        subprocess.run(words, cwd=batch.path, check=True)


def test_a_clip_leaves_once(released: Station, tmp_path: Path) -> None:
    batch = export(released, tmp_path)
    with pytest.raises(RecorderError) as told:
        export(released, tmp_path)
    assert told.value.code == "nothing-to-export"
    assert batch.path.name in told.value.what


def test_nothing_recorded_is_nothing_to_export(consented: Station, tmp_path: Path) -> None:
    fault = refused(consented, tmp_path)
    assert (fault.code, "nothing was recorded" in fault.what) == ("nothing-to-export", True)


def test_only_released_clips_leave(reviewed: Station, tmp_path: Path) -> None:
    assert why_not(reviewed) == "not released: review"
    assert refused(reviewed, tmp_path).code == "nothing-to-export"


def test_each_reason_to_stay_is_named(released: Station) -> None:
    clip = only_clip(released)
    manifest = clip.manifest
    look = manifest["cover"] | {"second_look": None}
    for change, back, why in (
        (
            lambda: released.people.set_consent_state(clip.record_id, WITHDRAWN),
            lambda: released.people.set_consent_state(clip.record_id, "dpv:ConsentGiven"),
            "its consent does not stand any more",
        ),
        (
            lambda: released.clips.set_manifest(clip.clip_id, manifest | {"cover": look}),
            lambda: released.clips.set_manifest(clip.clip_id, manifest),
            "its second look has not finished",
        ),
        (
            lambda: released.clips.move(clip.clip_id, "t", TakeState.DISCARDED),
            lambda: released.clips.move(clip.clip_id, "t", TakeState.RELEASED),
            "not released: discarded",
        ),
        (
            lambda: released.clips.intend(clip.clip_id, "withdraw", "t"),
            lambda: None,
            "taken back",
        ),
    ):
        change()
        assert why_not(released) == why
        back()


def test_a_withdrawn_clip_stays_and_its_withdrawal_leaves(released: Station, tmp_path: Path) -> None:
    clip_id = only_clip(released).clip_id
    withdraw(released, clip_id, practice.PIN)
    assert why_not(released) == "not released: withdrawn"
    batch = export(released, tmp_path)
    assert batch.clips == []
    assert (batch.path / "data" / "withdrawals" / f"{clip_id}.json").exists()
    assert not (batch.path / "data" / "clips").exists()
    assert faults_of(released, batch.path) == []
    with pytest.raises(RecorderError) as told:
        export(released, tmp_path)  # it was told
    assert told.value.code == "nothing-to-export"


@pytest.mark.parametrize("name", [VIDEO, CONSENT, "clip.json", f"clip.json.{practice.WORKER}.sig"])
@pytest.mark.parametrize("damage", ["changed", "gone"])
def test_a_clip_that_does_not_verify_stays(released: Station, name: str, damage: str) -> None:
    path = released.home.clip_folder(only_clip(released).clip_id) / name
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.unlink()
    if damage == "changed":
        path.write_bytes(data)
    assert why_not(released).startswith("it does not verify: ")


def test_one_that_stays_does_not_hold_back_another(second: Station, tmp_path: Path) -> None:
    done, waiting = second.clips.all()
    batch = export(second, tmp_path)
    assert (batch.clips, batch.left_out) == ([done.clip_id], {waiting.clip_id: "not released: review"})
    assert faults_of(second, batch.path) == []


def test_a_second_batch_goes_on_where_the_first_ended(second: Station, tmp_path: Path) -> None:
    first = export(second, tmp_path)
    clip = second.clips.all()[1]
    release(second, clip.clip_id, practice.PIN)
    after = export(second, tmp_path)
    assert after.clips == [clip.clip_id]
    assert first.path.name != after.path.name
    ledger = after.path / "data" / "ledger"
    assert [p.name for p in sorted(ledger.glob("row-*.txt"))] == ["row-000002.txt"]
    previous = (ledger / "previous-checkpoint.txt").read_bytes()
    assert previous == (first.path / "data" / "ledger" / "checkpoint.txt").read_bytes()
    assert faults_of(second, after.path) == []
    (ledger / "row-000002.txt").write_bytes((ledger / "row-000002.txt").read_bytes().replace(b"row 2", b"row 3"))
    assert faults_of(second, after.path)


def test_a_clip_that_leaves_late_brings_its_old_row_along(second: Station, tmp_path: Path) -> None:
    late, clip = second.clips.all()
    video = second.home.clip_folder(late.clip_id) / VIDEO
    video.rename(video.with_suffix(".away"))
    release(second, clip.clip_id, practice.PIN)
    first = export(second, tmp_path)
    assert first.clips == [clip.clip_id]
    assert faults_of(second, first.path) == []
    video.with_suffix(".away").rename(video)
    after = export(second, tmp_path)
    assert after.clips == [late.clip_id]
    rows = sorted(p.name for p in (after.path / "data" / "ledger").glob("row-*.txt"))
    assert rows == ["row-000001.txt"]
    assert faults_of(second, after.path) == []


def test_withdrawals_go_along_every_time(second: Station, tmp_path: Path) -> None:
    gone, clip = second.clips.all()
    export(second, tmp_path)
    withdraw(second, gone.clip_id, practice.PIN)
    release(second, clip.clip_id, practice.PIN)
    batch = export(second, tmp_path)
    assert (batch.path / "data" / "withdrawals" / f"{gone.clip_id}.json").exists()
    assert faults_of(second, batch.path) == []


def test_only_a_coordinator_of_the_campaign_exports(released: Station, tmp_path: Path) -> None:
    by = coordinator(released)
    assert by.name == practice.COORDINATOR
    stranger = tmp_path / "stranger"
    stranger.write_bytes(STRANGER.to_openssh())
    for path, code in (
        (stranger, "not-a-coordinator"),
        (released.path / "practice" / "root", "not-a-coordinator"),
        (released.path / "practice" / "root.pub", "key-unreadable"),
        (tmp_path / "none", "key-unreadable"),
        (tmp_path, "key-unreadable"),
    ):
        with pytest.raises(RecorderError) as told:
            exporting.coordinator(released, practice.CAMPAIGN, path)
        assert told.value.code == code


def test_a_comment_on_a_coordinator_s_key_does_not_matter(released: Station) -> None:
    def change(document: Document) -> None:
        document["coordinators"][0]["key"] += " asha's stick"

    install_version(released, 2, change, practice_root(released))
    assert coordinator(released).name == practice.COORDINATOR


def test_a_full_stick_is_told_before_anything_is_written(released: Station, small_disk: Callable[..., Path]) -> None:
    disk = small_disk(1024)
    fault = refused(released, disk)
    assert fault.code == "export-full"
    assert "Nothing was written" in fault.what


def test_a_stick_that_fills_up_midway_holds_no_half_batch(
    released: Station, small_disk: Callable[..., Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    disk = small_disk(200)
    with monkeypatch.context() as patch:
        patch.setattr(exporting.shutil, "disk_usage", lambda _folder: Usage(10**9, 0, 10**9))
        fault = refused(released, disk)
    assert fault.code == "export-failed"
    assert "No space" in fault.what
    assert list(disk.iterdir()) == []
    assert faults_of(released, export(released, tmp_path).path) == []


def test_a_stick_that_can_only_be_read_is_told(released: Station, small_disk: Callable[..., Path]) -> None:
    disk = small_disk(20_000)
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    assert refused(released, disk).code == "export-failed"
    assert refused(released, disk / "new").code == "export-place"


def test_a_file_in_the_way_is_told(released: Station, tmp_path: Path) -> None:
    (tmp_path / "stick").write_bytes(b"a letter")
    assert refused(released, tmp_path / "stick").code == "export-place"
    assert (tmp_path / "stick").read_bytes() == b"a letter"


def test_what_an_export_left_that_was_killed_is_cleared_away(released: Station, tmp_path: Path) -> None:
    name = exporting._name(released, tmp_path)
    (tmp_path / f".{name}.part" / "clips").mkdir(parents=True)
    (tmp_path / f".{name}.part" / "clips" / "half").write_bytes(os.urandom(10))
    batch = export(released, tmp_path)
    assert batch.path.name == name
    assert faults_of(released, batch.path) == []
    assert list(tmp_path.glob(".*")) == []


def test_a_batch_that_was_not_noted_down_is_made_again_under_another_name(
    released: Station, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"

    def cut(*_args: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(released.ledger, "add_batch", cut)
        with pytest.raises(KeyboardInterrupt):
            export(released, stick)
    assert released.ledger.exported() == {}
    (first,) = stick.iterdir()
    again = export(released, stick)
    assert again.path != first
    assert faults_of(released, first) == faults_of(released, again.path) == []
