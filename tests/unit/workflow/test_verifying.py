"""Judging a whole home: each clip, each ledger, each key, against the roots it trusts."""

from pathlib import Path

import pytest
from homes import only_clip

from recorder.domain.clip import CONSENT, MANIFEST, VIDEO, TakeState
from recorder.errors import RecorderError
from recorder.vault.sshsig import PublicKey, SigningKey
from recorder.workflow import practice
from recorder.workflow.station import Station
from recorder.workflow.verifying import trust_of, verify_home

STRANGER = SigningKey.from_raw(b"s" * 32)


def codes(station: Station) -> set[str]:
    return {fault.code for fault in verify_home(station).faults}


def folder_of(station: Station) -> Path:
    return station.home.clip_folder(only_clip(station).clip_id)


def test_a_home_in_order_has_no_fault(second: Station) -> None:
    findings = verify_home(second)
    assert findings.faults == []
    assert (findings.checked["clips"], findings.checked["receipts"]) == (2, 1)
    root = PublicKey.parse((second.path / "practice" / "root.pub").read_text("utf-8").strip())
    assert verify_home(second, root).faults == []


def test_another_root_than_the_given_one_is_named(released: Station) -> None:
    (fault,) = verify_home(released, STRANGER.public).faults
    assert (fault.path, fault.code) == ("campaign practice v1", "signer-wrong")


@pytest.mark.parametrize(
    ("name", "code"),
    [(VIDEO, "changed-file"), (CONSENT, "signature-wrong"), (f"{MANIFEST}.{practice.WORKER}.sig", "signature-wrong")],
)
def test_a_changed_file_is_named(released: Station, name: str, code: str) -> None:
    path = folder_of(released) / name
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    assert code in codes(released)


def test_a_missing_key_is_named(reviewed: Station) -> None:
    reviewed.keys.shred(reviewed.keys.ids("clip:"))
    assert codes(reviewed) == {"key-missing"}


def test_a_manifest_that_the_memory_does_not_know_is_named(reviewed: Station) -> None:
    clip = only_clip(reviewed)
    reviewed.clips.set_manifest(clip.clip_id, clip.manifest | {"duration_ms": 1})
    assert codes(reviewed) == {"changed-file"}


def test_an_edited_ledger_is_named(released: Station) -> None:
    released.db.execute("UPDATE receipts SET text = replace(cast(text AS TEXT), 'w-practice', 'w-somebody')")
    released.db.execute("UPDATE receipts SET text = cast(text AS BLOB)")
    assert codes(released) == {"signature-wrong"}


def test_what_was_discarded_is_not_looked_for(reviewed: Station) -> None:
    clip = only_clip(reviewed)
    reviewed.clips.move(clip.clip_id, reviewed.at(), TakeState.DISCARDED)
    (folder_of(reviewed) / VIDEO).unlink()
    assert codes(reviewed) == set()


def test_the_keys_are_those_that_the_coordinator_enrolled(released: Station) -> None:
    trust = trust_of(released, practice.CAMPAIGN)
    assert trust.stations == {released.station_id: released.signing_key().public.line()}
    assert list(trust.workers) == [practice.WORKER]
    assert list(trust.coordinators) == [practice.COORDINATOR]
    released.db.execute("UPDATE campaigns SET signature = x'00'")
    with pytest.raises(RecorderError) as told:
        trust_of(released, practice.CAMPAIGN)
    assert told.value.code == "campaign-forged"
