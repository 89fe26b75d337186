"""Taking back: the key is destroyed for good, what was earned stays, and it works from every step."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from homes import files_of, only_clip

from recorder.app import open_station
from recorder.domain.clip import CONSENT, MANIFEST, VIDEO, TakeState
from recorder.domain.receipt import chain_faults
from recorder.errors import RecorderError
from recorder.vault import sshsig
from recorder.workflow import ledgering, practice, taking_back, versions
from recorder.workflow.releasing import release
from recorder.workflow.station import Station, clip_key_id
from recorder.workflow.taking_back import DISCARD, WITHDRAW, discard, withdraw


class Cut(BaseException):
    """A power failure."""


def wrapped_key(station: Station) -> bytes:
    clip = only_clip(station)
    found = station.keys.get(clip_key_id(clip.clip_id, clip.version))
    assert found is not None
    return found


def traces(station: Station, key: bytes) -> int:
    data = b"".join(path.read_bytes() for path in station.path.glob("keys.db*"))
    return sum(key[at : at + 8] in data for at in range(len(key) - 7))


def folder_of(station: Station) -> Path:
    return station.home.clip_folder(only_clip(station).clip_id)


def test_a_discarded_clip_s_key_is_gone_from_the_disk(reviewed: Station) -> None:
    clip, key, folder = only_clip(reviewed), wrapped_key(reviewed), folder_of(reviewed)
    copy = (folder / VIDEO).read_bytes()
    assert traces(reviewed, key) > 0
    discard(reviewed, clip.clip_id, practice.PIN)
    assert traces(reviewed, key) == 0
    assert only_clip(reviewed).state is TakeState.DISCARDED
    assert not folder.exists()
    assert reviewed.clips.history(clip.clip_id)[-1]["step"] == "discarded"
    assert reviewed.clips.open_intents() == []
    folder.mkdir()
    (folder / VIDEO).write_bytes(copy)  # somebody kept a copy: nobody can open it
    with pytest.raises(RecorderError) as told:
        versions.open_video(reviewed, only_clip(reviewed))
    assert told.value.code == "key-destroyed"


def test_her_time_in_it_stays_on_record(reviewed: Station) -> None:
    before = only_clip(reviewed)
    discard(reviewed, before.clip_id, practice.PIN)
    assert only_clip(reviewed).seconds_ms == before.seconds_ms > 0
    assert reviewed.ledger.rows(practice.CAMPAIGN) == []


@pytest.mark.parametrize("work", [discard, withdraw])
def test_only_she_takes_it_back(released: Station, work: Callable[[Station, str, str], object]) -> None:
    before = files_of(folder_of(released))
    with pytest.raises(RecorderError) as told:
        work(released, only_clip(released).clip_id, "0000")
    assert told.value.code == "wrong-pin"
    assert files_of(folder_of(released)) == before
    assert released.clips.open_intents() == []
    with pytest.raises(RecorderError) as told:
        work(released, "none", practice.PIN)
    assert told.value.code == "unknown-clip"


def test_a_discard_twice_is_one_discard(reviewed: Station) -> None:
    clip_id = only_clip(reviewed).clip_id
    discard(reviewed, clip_id, practice.PIN)
    before = reviewed.clips.history(clip_id)
    discard(reviewed, clip_id, practice.PIN)
    assert reviewed.clips.history(clip_id) == before


def test_what_was_released_is_withdrawn_not_discarded(released: Station) -> None:
    with pytest.raises(RecorderError) as told:
        discard(released, only_clip(released).clip_id, practice.PIN)
    assert told.value.code == "already-released"
    assert released.clips.open_intents() == []
    assert (folder_of(released) / VIDEO).exists()


def test_what_was_not_released_is_discarded_not_withdrawn(reviewed: Station) -> None:
    with pytest.raises(RecorderError) as told:
        withdraw(reviewed, only_clip(reviewed).clip_id, practice.PIN)
    assert told.value.code == "not-released"
    assert reviewed.clips.open_intents() == []


def test_a_withdrawal_destroys_the_key_stops_deliveries_and_is_receipted(released: Station) -> None:
    clip, key, folder = only_clip(released), wrapped_key(released), folder_of(released)
    (first,) = released.ledger.rows(practice.CAMPAIGN)
    row = withdraw(released, clip.clip_id, practice.PIN)
    assert traces(released, key) == 0
    assert only_clip(released).state is TakeState.WITHDRAWN
    assert released.ledger.rows(practice.CAMPAIGN) == [first, row]
    assert chain_faults([first.receipt, row.receipt]) == []
    fields = row.receipt.fields
    assert (fields["event"], fields["clip"], fields["worker"]) == ("WITHDRAWAL", clip.clip_id, practice.WORKER)
    assert fields["consent"] == clip.manifest["consent_sha256"]
    own = released.signing_key().public
    assert sshsig.verify(row.signature, row.receipt.text, "receipt@fairtake") == own
    names = set(files_of(folder))
    assert {MANIFEST, CONSENT} <= names
    assert VIDEO not in names
    assert not [name for name in names if name.startswith("clip.key.")]
    assert [(d.state.value, d.detail) for d in released.deliveries.all()] == [("set aside", "withdrawn")]


def test_what_was_earned_stays_hers(released: Station) -> None:
    before = ledgering.earnings(released, practice.CAMPAIGN)
    withdraw(released, only_clip(released).clip_id, practice.PIN)
    assert ledgering.earnings(released, practice.CAMPAIGN) == before
    assert ledgering.verify_own_ledger(released, practice.CAMPAIGN).faults == []


def test_a_withdrawal_twice_is_one_receipt(released: Station) -> None:
    clip_id = only_clip(released).clip_id
    row = withdraw(released, clip_id, practice.PIN)
    assert withdraw(released, clip_id, practice.PIN) == row
    assert len(released.ledger.rows(practice.CAMPAIGN)) == 2


def test_after_a_withdrawal_nothing_releases_it_again(released: Station) -> None:
    clip_id = only_clip(released).clip_id
    withdraw(released, clip_id, practice.PIN)
    with pytest.raises(RecorderError) as told:
        release(released, clip_id, practice.PIN)
    assert told.value.code == "taken-back"


def test_after_an_intent_no_new_version_is_kept(reviewed: Station) -> None:
    clip = only_clip(reviewed)
    reviewed.clips.intend(clip.clip_id, DISCARD, reviewed.at())
    with pytest.raises(RecorderError) as told:
        versions.keep(reviewed, clip, clip.manifest | {"clip_version": 2}, recovered=False)
    assert told.value.code == "taken-back"
    assert only_clip(reviewed).version == 1


@pytest.mark.parametrize("where", ["shred", "rmtree", "move", "intent_done"])
def test_a_discard_that_was_cut_off_is_finished_at_the_next_start(
    reviewed: Station, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    clip, key = only_clip(reviewed), wrapped_key(reviewed)

    def cut(*_args: object, **_named: object) -> None:
        raise Cut

    owner = {"shred": reviewed.keys, "rmtree": taking_back.shutil}.get(where, reviewed.clips)
    with monkeypatch.context() as patch:
        patch.setattr(owner, where, cut)
        with pytest.raises(Cut):
            discard(reviewed, clip.clip_id, practice.PIN)
    reviewed.close()
    again, recovered = open_station(reviewed.path)
    assert [(r.clip_id, r.what) for r in recovered] == [(clip.clip_id, "finished")]
    assert only_clip(again).state is TakeState.DISCARDED
    assert traces(again, key) == 0
    assert not folder_of(again).exists()
    again.close()
    last, recovered = open_station(reviewed.path)
    assert recovered == []
    last.close()


@pytest.mark.parametrize("where", ["shred", "unlink", "drop", "add", "move", "intent_done"])
def test_a_withdrawal_that_was_cut_off_is_finished_at_the_next_start(
    released: Station, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    clip, key = only_clip(released), wrapped_key(released)

    def cut(*_args: object, **_named: object) -> None:
        raise Cut

    owners = {"shred": released.keys, "unlink": Path, "drop": released.deliveries, "add": released.ledger}
    with monkeypatch.context() as patch:
        patch.setattr(owners.get(where, released.clips), where, cut)
        with pytest.raises(Cut):
            withdraw(released, clip.clip_id, practice.PIN)
    released.close()
    again, recovered = open_station(released.path)
    assert [(r.clip_id, r.what) for r in recovered] == [(clip.clip_id, "finished")]
    assert only_clip(again).state is TakeState.WITHDRAWN
    assert traces(again, key) == 0
    assert not (folder_of(again) / VIDEO).exists()
    assert [r.receipt.event for r in again.ledger.rows(practice.CAMPAIGN)] == ["CLIP", "WITHDRAWAL"]
    assert again.clips.open_intents() == []
    again.close()


def test_while_somebody_reads_keys_db_it_is_not_called_done(released: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("recorder.storage.keytable._PATIENCE_MS", 50)
    clip, key = only_clip(released), wrapped_key(released)
    reader = sqlite3.connect(released.path / "keys.db")
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM keys").fetchall()
    with pytest.raises(RecorderError) as told:
        withdraw(released, clip.clip_id, practice.PIN)
    assert told.value.code == "shred-unfinished"
    assert released.clips.open_intents() == [(clip.clip_id, WITHDRAW)]
    released.close()
    busy, recovered = open_station(released.path)
    assert [r.what for r in recovered] == ["needs help", "needs help"]
    assert {r.fault.code for r in recovered if r.fault} == {"shred-unfinished"}
    assert busy.clips.open_intents() == [(clip.clip_id, WITHDRAW)]
    busy.close()
    reader.close()
    again, recovered = open_station(released.path)
    assert [r.what for r in recovered] == ["finished"]
    assert traces(again, key) == 0
    assert only_clip(again).state is TakeState.WITHDRAWN
    again.close()
