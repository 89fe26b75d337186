"""My consents: what was said last counts, taking back takes all with it, and nothing gives it life again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from homes import YES, export, fails_at, faults_of, files_of, install_version, later, order, practice_root

from recorder.app import open_station
from recorder.cli import run
from recorder.domain.clip import TakeState
from recorder.domain.consent import GIVEN, WITHDRAWN, ConsentRecord
from recorder.domain.document import from_bytes, sha256
from recorder.domain.receipt import chain_faults
from recorder.errors import RecorderError
from recorder.vault import sshsig
from recorder.workflow import consenting, consents, ledgering, practice, recording, releasing, taking_back
from recorder.workflow.consenting import live_consent
from recorder.workflow.consents import asks, consents_of, withdraw_consent
from recorder.workflow.station import Station, transaction
from recorder.workflow.verifying import verify_home

WITH_RESALE = replace(YES, decisions={"train-robot": True, "resale": True})


def give(station: Station, **changes: object) -> ConsentRecord:
    yes = replace(YES, **changes)  # type: ignore[arg-type]
    return consenting.give(station, station.campaign(practice.CAMPAIGN), practice.WORKER, practice.PIN, yes)


def live(station: Station) -> ConsentRecord:
    return live_consent(station, station.campaign(practice.CAMPAIGN), practice.WORKER)


def only_record(station: Station) -> ConsentRecord:
    (record,) = station.people.all_consents(practice.WORKER)
    return record


def take_back(station: Station) -> consents.Withdrawal:
    return withdraw_consent(station, only_record(station).record_id, practice.PIN)


def refused(station: Station) -> None:
    with pytest.raises(RecorderError) as told:
        live(station)
    assert told.value.code == "no-consent"


# --- what counts -----------------------------------------------------------------------------


def test_what_she_said_last_counts(consented: Station, templates: dict[str, Path]) -> None:
    broad = give(consented, decisions={"train-robot": True, "resale": True})
    assert live(consented) == broad
    before = recording.record(consented, order(templates["film"])).clip
    narrow = give(consented)
    assert live(consented) == narrow
    after = recording.record(consented, order(templates["film"])).clip
    assert (before.manifest["terms"]["resale"], after.manifest["terms"]["resale"]) == (True, False)
    assert (before.record_id, after.record_id) == (broad.record_id, narrow.record_id)


def test_it_counts_though_the_clock_went_back_a_little(consented: Station) -> None:
    first = give(consented, decisions={"train-robot": True, "resale": True})
    second = give(later(consented, minutes=-4))
    third = give(later(consented, minutes=-2), decisions={"train-robot": True, "public-research": True})
    assert second.document["events"][0]["event_time"] < first.document["events"][0]["event_time"]
    assert live(consented) == third


def test_an_older_yes_does_not_come_back_when_the_newer_one_is_taken_back(consented: Station) -> None:
    newer = give(consented, decisions={"train-robot": True, "resale": True})
    withdraw_consent(consented, newer.record_id, practice.PIN)
    refused(consented)
    again = give(consented)
    assert live(consented) == again


def test_taking_back_an_older_yes_leaves_the_newer_one(consented: Station) -> None:
    older, newer = only_record(consented), give(consented)
    withdraw_consent(consented, older.record_id, practice.PIN)
    assert live(consented) == newer


def test_asks_say_where_she_stands(consented: Station, tmp_path: Path) -> None:
    (ask,) = asks(consented, practice.WORKER)
    assert (ask.why, ask.notice_version) == ("", 1)
    assert ask.live == only_record(consented)
    assert [(p.id, p.given, p.necessary, p.icon) for p in ask.purposes] == [
        ("train-robot", True, True, "robot"),
        ("public-research", False, False, "book"),
        ("resale", False, False, "company"),
    ]
    take_back(consented)
    (ask,) = asks(consented, practice.WORKER)
    assert (ask.live, ask.why, [p.given for p in ask.purposes]) == (None, "withdrawn", [False] * 3)
    assert asks(consented, "w-2") == []
    fresh, _ = open_station(tmp_path / "fresh")
    (ask,) = asks(fresh, practice.WORKER)
    assert (ask.live, ask.why, [p.given for p in ask.purposes]) == (None, "never asked", [False] * 3)
    fresh.close()


def test_a_new_notice_asks_again(consented: Station) -> None:
    new = {"version": 2, "sha256": "0" * 64}
    install_version(consented, 2, lambda document: document["notices"][0].update(new), practice_root(consented))
    (ask,) = asks(consented, practice.WORKER)
    assert (ask.live, ask.why, ask.notice_version) == (None, "changed", 2)
    (given,) = consents_of(consented, practice.WORKER)
    assert (given.state, given.notice_version) == ("live", 1)  # it stands for what was recorded under it


def test_my_consents_list_each_with_what_rests_on_it(reviewed: Station) -> None:
    older, newer = only_record(reviewed), give(reviewed, decisions={"train-robot": True, "resale": True})
    (clip,) = reviewed.clips.all()
    second, first = consents_of(reviewed, practice.WORKER)
    assert (first.record_id, first.state, first.clips) == (
        older.record_id,
        "superseded",
        [(clip.clip_id, TakeState.REVIEW)],
    )
    assert (second.record_id, second.state, second.clips) == (newer.record_id, "live", [])
    assert [p.given for p in second.purposes] == [True, False, True]
    assert second.title["hi"].startswith("अभ्यास")
    assert (second.language, second.withdrawn) == ("en", None)
    withdraw_consent(reviewed, newer.record_id, practice.PIN)
    second, first = consents_of(reviewed, practice.WORKER)
    assert (second.state, first.state) == ("withdrawn", "superseded")
    assert second.withdrawn is not None
    assert consents_of(reviewed, "w-2") == []


# --- taking back -------------------------------------------------------------------------------


def test_taking_a_consent_back_takes_all_that_rests_on_it(second: Station) -> None:
    released, unreleased = second.clips.all()
    earned = ledgering.earnings(second, practice.CAMPAIGN)
    told: list[tuple[int, int]] = []
    done = withdraw_consent(second, only_record(second).record_id, practice.PIN, lambda a, b: told.append((a, b)))
    assert done.clips == [released.clip_id, unreleased.clip_id]
    assert told == [(0, 2), (1, 2), (2, 2)]
    assert [c.state for c in second.clips.all()] == [TakeState.WITHDRAWN, TakeState.DISCARDED]
    assert second.keys.ids("clip:") == []
    assert [d.state.value for d in second.deliveries.all()] == ["set aside"]
    assert second.clips.open_intents() == []
    refused(second)
    assert ledgering.earnings(second, practice.CAMPAIGN) == earned  # what was earned stays hers
    assert verify_home(second).faults == []


def test_the_proof_is_a_signed_row(second: Station) -> None:
    record = only_record(second)
    row = take_back(second).row
    assert row.receipt.text.splitlines()[4:6] == [f"event WITHDRAWAL {record.record_id}".encode(), b"scope consent"]
    assert row.receipt.fields["consent"] == sha256(record.data)
    assert sshsig.verify(row.signature, row.receipt.text, "receipt@fairtake") == second.signing_key().public
    rows = [r.receipt for r in second.ledger.rows(practice.CAMPAIGN)]
    assert [r.event for r in rows] == ["CLIP", "WITHDRAWAL", "WITHDRAWAL"]
    assert chain_faults(rows) == []


def test_a_changed_state_does_not_bring_it_back(second: Station) -> None:
    record = only_record(second)
    take_back(second)
    assert only_record(second).state == WITHDRAWN
    second.people.set_consent_state(record.record_id, GIVEN)
    refused(second)
    assert consents_of(second, practice.WORKER)[0].state == "withdrawn"


def test_a_second_time_is_the_same_withdrawal(second: Station) -> None:
    first = take_back(second)
    history = [second.clips.history(c.clip_id) for c in second.clips.all()]
    assert take_back(second) == first
    assert [second.clips.history(c.clip_id) for c in second.clips.all()] == history


def test_only_she_takes_it_back(second: Station) -> None:
    before = files_of(second.path / "clips")
    for record_id, pin, code in (
        (only_record(second).record_id, "0000", "wrong-pin"),
        ("none", practice.PIN, "unknown-consent"),
    ):
        with pytest.raises(RecorderError) as told:
            withdraw_consent(second, record_id, pin)
        assert told.value.code == code
    assert files_of(second.path / "clips") == before
    assert live(second) == only_record(second)
    assert second.clips.open_intents() == []


def test_what_was_taken_back_or_thrown_away_before_stays_as_it_was(second: Station) -> None:
    released, unreleased = second.clips.all()
    taking_back.withdraw(second, released.clip_id, practice.PIN)
    taking_back.discard(second, unreleased.clip_id, practice.PIN)
    before = [second.clips.history(c.clip_id) for c in second.clips.all()]
    take_back(second)
    assert [second.clips.history(c.clip_id) for c in second.clips.all()] == before
    assert [r.receipt.event for r in second.ledger.rows(practice.CAMPAIGN)].count("WITHDRAWAL") == 2


def test_a_clip_that_resists_does_not_save_the_others(second: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    error = RecorderError("shred-unfinished", "Not yet.", "Again.")
    with monkeypatch.context() as patch:
        patch.setattr(taking_back, "finish", fails_at(taking_back.finish, 0, error))
        with pytest.raises(RecorderError) as told:
            take_back(second)
    assert told.value is error
    assert [c.state for c in second.clips.all()] == [TakeState.RELEASED, TakeState.DISCARDED]
    with pytest.raises(RecorderError):
        releasing.complete(second, second.clips.all()[0].clip_id)
    take_back(second)
    assert [c.state for c in second.clips.all()] == [TakeState.WITHDRAWN, TakeState.DISCARDED]


def test_a_recording_that_slipped_in_goes_at_the_next_start(consented: Station, templates: dict[str, Path]) -> None:
    """Her yes was taken back between the gate and the first frame."""
    record = only_record(consented)
    made = order(templates["film"])
    made.started = lambda _pipeline, _source: consented.people.set_consent_state(record.record_id, WITHDRAWN)
    clip = recording.record(consented, made).clip
    with pytest.raises(RecorderError) as told:
        releasing.release(consented, clip.clip_id, practice.PIN)
    assert told.value.code in ("no-consent", "not-looked-at")
    home = consented.path
    consented.close()
    station, recovered = open_station(home)
    assert [r.what for r in recovered] == ["finished"]
    assert [c.state for c in station.clips.all()] == [TakeState.DISCARDED]
    station.close()


class Cut(BaseException):
    """A power failure."""


def at_receipt(patch: pytest.MonkeyPatch, _station: Station) -> None:
    patch.setattr(taking_back, "add_withdrawal", fails_at(taking_back.add_withdrawal, 0, Cut()))


def at_intents(patch: pytest.MonkeyPatch, _station: Station) -> None:
    patch.setattr(consents, "intend", fails_at(consents.intend, 0, Cut()))


def before_the_first_key(patch: pytest.MonkeyPatch, _station: Station) -> None:
    patch.setattr(taking_back, "finish", fails_at(taking_back.finish, 0, Cut()))


def between_two_clips(patch: pytest.MonkeyPatch, _station: Station) -> None:
    patch.setattr(taking_back, "finish", fails_at(taking_back.finish, 1, Cut()))


@pytest.mark.parametrize(
    ("cut", "gone"), [(at_receipt, False), (at_intents, False), (before_the_first_key, True), (between_two_clips, True)]
)
def test_it_is_all_or_nothing_over_a_crash(
    second: Station,
    monkeypatch: pytest.MonkeyPatch,
    cut: Callable[[pytest.MonkeyPatch, Station], None],
    gone: bool,
) -> None:
    record, home = only_record(second), second.path
    with monkeypatch.context() as patch:
        cut(patch, second)
        with pytest.raises(Cut):
            take_back(second)
    second.close()
    station, _ = open_station(home)
    states = [c.state for c in station.clips.all()]
    if gone:
        assert states == [TakeState.WITHDRAWN, TakeState.DISCARDED]
        assert station.keys.ids("clip:") == []
        refused(station)
    else:
        assert states == [TakeState.RELEASED, TakeState.REVIEW]
        assert live(station).record_id == record.record_id
    assert verify_home(station).faults == []
    station.close()


# --- what others see -----------------------------------------------------------------------------


def test_a_batch_tells_of_it_and_verifies(second: Station, tmp_path: Path) -> None:
    first = export(second, tmp_path / "stick")
    take_back(second)
    batch = export(second, tmp_path / "stick")
    assert batch.clips == []
    assert faults_of(second, batch.path) == []
    notices = [path.stem for path in (batch.path / "data/withdrawals").glob("*.json")]
    assert notices == first.clips
    texts = [path.read_bytes() for path in (batch.path / "data/ledger").glob("row-*.txt")]
    assert sum(b"scope consent" in text for text in texts) == 1


def test_a_batch_with_a_clip_of_a_withdrawn_consent_is_faulted(
    second: Station, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A station that sends what its own ledger says was taken back."""
    with monkeypatch.context() as patch:
        patch.setattr(consents, "intend", lambda _station, _record: None)
        take_back(second)
        patch.setattr("recorder.workflow.exporting.stands", lambda _station, _record: True)
        batch = export(second, tmp_path / "stick")
    assert len(batch.clips) == 1
    assert faults_of(second, batch.path) == ["consent-ended"]


def test_nothing_of_a_withdrawn_consent_is_released_or_exported(second: Station, tmp_path: Path) -> None:
    record = only_record(second)
    released, unreleased = second.clips.all()
    with transaction(second.db):
        consents._take_back(second, record)
    second.people.set_consent_state(record.record_id, GIVEN)  # only the ledger knows
    with pytest.raises(RecorderError) as told:
        releasing.release(second, unreleased.clip_id, practice.PIN)
    assert told.value.code == "no-consent"
    with pytest.raises(RecorderError) as told:
        recording.record(second, order(tmp_path / "none.mkv"))
    assert told.value.code == "no-consent"
    batch = export(second, tmp_path / "stick")
    assert batch.clips == []
    assert "consent" in batch.left_out[released.clip_id]


def test_the_command_takes_it_back(second: Station, capsys: pytest.CaptureFixture[str]) -> None:
    record, home = only_record(second), second.path
    second.close()
    assert run(["withdraw", "--consent", record.record_id, "--home", str(home), "--json"]) == 0
    said = from_bytes(capsys.readouterr().out.encode())
    assert (said["state"], len(said["clips"])) == ("withdrawn", 2)
    assert "scope consent" in said["receipt"]
    assert run(["withdraw", "--consent", "none", "--home", str(home)]) == 1
    assert "unknown-consent" in capsys.readouterr().err
    with pytest.raises(SystemExit) as usage:
        run(["withdraw", "--home", str(home)])
    assert usage.value.code == 2
