"""The consent gate: only a signed, living yes to this very notice opens it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from homes import YES, copy, install_version, only_clip, order, practice_root

from recorder.app import open_station
from recorder.domain.consent import EXPIRED, WITHDRAWN
from recorder.domain.document import Document, from_bytes, to_bytes
from recorder.errors import RecorderError
from recorder.storage.people import InstalledCampaign
from recorder.vault import sshsig
from recorder.vault.sshsig import SigningKey
from recorder.workflow import consenting, practice, recording
from recorder.workflow.consenting import NAMESPACE, live_consent
from recorder.workflow.station import Station

STRANGER = SigningKey.from_raw(b"s" * 32)


@pytest.fixture
def fresh(tmp_path: Path) -> Station:
    """A home in which nobody said anything yet."""
    return open_station(tmp_path / "home")[0]


def refused(station: Station, version: int | None = None) -> RecorderError:
    with pytest.raises(RecorderError) as told:
        live_consent(station, station.campaign(practice.CAMPAIGN, version), practice.WORKER)
    assert told.value.code == "no-consent"
    assert "Nothing was recorded" in told.value.what
    return told.value


def keys(station: Station) -> tuple[SigningKey, SigningKey]:
    """Hers and the station's."""
    return station.worker_key(practice.WORKER, practice.PIN), station.signing_key()


def rewrite(station: Station, **columns: Any) -> None:
    """Change the only consent record behind the program's back."""
    for name, value in columns.items():
        station.db.execute(f"UPDATE consents SET {name} = ?", [value])  # noqa: S608


def resigned(station: Station, change: Callable[[Document], None]) -> None:
    """Change what the record says, with the right signatures on it."""
    document = from_bytes(station.people.consents(practice.CAMPAIGN, practice.WORKER)[0].data)
    change(document)
    data = to_bytes(document)
    hers, ours = (key.sign(data, NAMESPACE) for key in keys(station))
    rewrite(station, document=data, worker_signature=hers, station_signature=ours)


def test_a_yes_is_written_signed_by_both_and_opens_the_gate(fresh: Station) -> None:
    campaign = fresh.campaign(practice.CAMPAIGN)
    record = consenting.give(fresh, campaign, practice.WORKER, practice.PIN, YES)
    hers, ours = keys(fresh)
    assert sshsig.verify(record.worker_signature, record.data, "consent@fairtake") == hers.public
    assert sshsig.verify(record.station_signature, record.data, "consent@fairtake") == ours.public
    assert fresh.people.consent(record.record_id) == record
    assert live_consent(fresh, campaign, practice.WORKER) == record
    assert from_bytes(record.data) == record.document
    assert record.document["pii_principal"] == practice.WORKER


def test_a_no_writes_nothing(fresh: Station) -> None:
    tables = [name for (name,) in fresh.db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    before = {name: fresh.db.execute(f"SELECT * FROM {name}").fetchall() for name in tables if name != "facts"}  # noqa: S608
    for decisions in ({}, {"train-robot": False}, {"resale": True}):
        with pytest.raises(RecorderError) as told:
            consenting.give(
                fresh,
                fresh.campaign(practice.CAMPAIGN),
                practice.WORKER,
                practice.PIN,
                replace(YES, decisions=decisions),
            )
        assert told.value.code == "consent-refused"
    after = {name: fresh.db.execute(f"SELECT * FROM {name}").fetchall() for name in before}  # noqa: S608
    assert after == before
    refused(fresh)


def test_nobody_says_yes_for_her(fresh: Station) -> None:
    campaign = fresh.campaign(practice.CAMPAIGN)
    for worker, pin, code in ((practice.WORKER, "0000", "wrong-pin"), ("w-2", practice.PIN, "not-enrolled")):
        with pytest.raises(RecorderError) as told:
            consenting.give(fresh, campaign, worker, pin, YES)
        assert told.value.code == code
    assert fresh.people.consents(practice.CAMPAIGN, practice.WORKER) == []


def test_a_record_that_would_break_the_schema_is_not_written(fresh: Station) -> None:
    with pytest.raises(RecorderError) as told:
        consenting.give(
            fresh, fresh.campaign(practice.CAMPAIGN), practice.WORKER, practice.PIN, replace(YES, shown_ms=-1)
        )
    assert told.value.code == "consent-invalid"
    assert "notice/shown_ms" in told.value.what
    assert fresh.people.consents(practice.CAMPAIGN, practice.WORKER) == []


def test_without_a_record_nothing_is_recorded(fresh: Station, templates: dict[str, Path]) -> None:
    refused(fresh)
    with pytest.raises(RecorderError) as told:
        recording.record(fresh, order(templates["film"]))
    assert told.value.code == "no-consent"
    assert fresh.clips.all() == []
    assert fresh.keys.ids("clip:") == []
    assert list((fresh.path / "clips").iterdir()) == []


@pytest.mark.parametrize("state", [WITHDRAWN, EXPIRED])
def test_a_record_that_ended_does_not_open_it(consented: Station, state: str) -> None:
    (record,) = consented.people.consents(practice.CAMPAIGN, practice.WORKER)
    consented.people.set_consent_state(record.record_id, state)
    refused(consented)


@pytest.mark.parametrize("change", [{"version": 2}, {"sha256": "0" * 64}])
def test_a_yes_to_another_notice_does_not_open_it(consented: Station, change: Document) -> None:
    root = practice_root(consented)
    install_version(consented, 2, lambda document: document["notices"][0].update(change), root)
    refused(consented)
    live_consent(consented, consented.campaign(practice.CAMPAIGN, 1), practice.WORKER)


def test_a_newer_campaign_with_the_same_notice_needs_no_new_yes(consented: Station) -> None:
    install_version(consented, 2, lambda document: document.update(minimum_age=21), practice_root(consented))
    campaign = consented.campaign(practice.CAMPAIGN)
    assert campaign.version == 2
    assert live_consent(consented, campaign, practice.WORKER).worker == practice.WORKER


def test_changed_bytes_do_not_open_it(consented: Station) -> None:
    (record,) = consented.people.consents(practice.CAMPAIGN, practice.WORKER)
    forged = record.data.replace(b'"decision": "refused"', b'"decision": "given"', 1)
    assert forged != record.data
    rewrite(consented, document=forged)
    refused(consented)
    rewrite(consented, document=record.data)
    live_consent(consented, consented.campaign(practice.CAMPAIGN), practice.WORKER)


@pytest.mark.parametrize("column", ["worker_signature", "station_signature"])
def test_a_signature_by_another_key_does_not_open_it(consented: Station, column: str) -> None:
    (record,) = consented.people.consents(practice.CAMPAIGN, practice.WORKER)
    rewrite(consented, **{column: STRANGER.sign(record.data, NAMESPACE)})
    refused(consented)
    rewrite(consented, **{column: b"none"})
    refused(consented)


def test_swapped_signatures_do_not_open_it(consented: Station) -> None:
    (record,) = consented.people.consents(practice.CAMPAIGN, practice.WORKER)
    rewrite(consented, worker_signature=record.station_signature, station_signature=record.worker_signature)
    refused(consented)


def test_a_signature_for_another_purpose_does_not_open_it(consented: Station) -> None:
    (record,) = consented.people.consents(practice.CAMPAIGN, practice.WORKER)
    hers, _ = keys(consented)
    rewrite(consented, worker_signature=hers.sign(record.data, "clip@fairtake"))
    refused(consented)


def test_a_well_signed_record_with_a_hole_does_not_open_it(consented: Station) -> None:
    resigned(consented, lambda document: document.pop("withdrawal"))
    refused(consented)


def test_a_well_signed_record_of_another_campaign_does_not_open_it(consented: Station) -> None:
    resigned(consented, lambda document: document.update(campaign="towels"))
    refused(consented)


def test_somebody_else_s_record_does_not_open_it(consented: Station) -> None:
    rewrite(consented, worker="w-2")
    refused(consented)
    with pytest.raises(RecorderError):
        live_consent(consented, consented.campaign(practice.CAMPAIGN), "w-2")


def test_a_worker_who_is_not_enrolled_in_a_campaign_does_not_open_its_gate(consented: Station) -> None:
    root = practice_root(consented)
    offered = consented.people.campaign(practice.CAMPAIGN)
    assert offered is not None
    data = to_bytes(from_bytes(offered.data) | {"campaign_id": "towels"})
    consented.people.trust_root(root.public.line(), None, consented.at())
    signature = root.sign(data, "campaign@fairtake")
    installed = InstalledCampaign("towels", 1, data, signature, root.public.line())
    consented.people.install(installed, consented.at())
    resigned(consented, lambda document: document.update(campaign="towels"))
    rewrite(consented, campaign_id="towels")
    (record,) = consented.people.consents("towels", practice.WORKER)
    campaign = consented.campaign("towels")
    assert record.covers(campaign)
    with pytest.raises(RecorderError) as told:
        live_consent(consented, campaign, practice.WORKER)
    assert told.value.code == "not-enrolled"


def test_a_key_that_no_coordinator_enrolled_does_not_open_it(consented: Station) -> None:
    (record,) = consented.people.consents(practice.CAMPAIGN, practice.WORKER)
    rewrite(consented, worker_signature=STRANGER.sign(record.data, NAMESPACE))
    enrolled = consented.people.enrolments(practice.CAMPAIGN)[1]
    forged = to_bytes(from_bytes(enrolled.data) | {"key": STRANGER.public.line()})
    for signature in (enrolled.signature, STRANGER.sign(forged, "enrolment@fairtake"), b""):
        consented.db.execute(
            "UPDATE enrolments SET document = ?, signature = ? WHERE kind = 'worker'", [forged, signature]
        )
        refused(consented)
    asha = SigningKey.from_openssh((consented.path / "practice" / "coordinator").read_bytes())
    consented.db.execute(
        "UPDATE enrolments SET signature = ? WHERE kind = 'worker'", [asha.sign(forged, "enrolment@fairtake")]
    )
    live_consent(consented, consented.campaign(practice.CAMPAIGN), practice.WORKER)  # her new key, well enrolled


def test_a_forged_newer_record_does_not_hide_the_true_one(consented: Station) -> None:
    (record,) = consented.people.consents(practice.CAMPAIGN, practice.WORKER)
    forged = replace(record, record_id="forged", worker_signature=STRANGER.sign(record.data, NAMESPACE))
    consented.people.add_consent(forged, practice.CAMPAIGN, "2099-01-01T00:00:00Z")
    assert live_consent(consented, consented.campaign(practice.CAMPAIGN), practice.WORKER) == record


def test_the_clip_carries_the_record_that_opened_the_gate(templates: dict[str, Path], tmp_path: Path) -> None:
    station, _ = open_station(copy(templates["reviewed"], tmp_path / "home"))
    clip = only_clip(station)
    record = station.people.consent(clip.record_id)
    assert record is not None
    folder = station.home.clip_folder(clip.clip_id)
    assert (folder / "consent.json").read_bytes() == record.data
    assert (folder / f"consent.json.{clip.worker}.sig").read_bytes() == record.worker_signature
    assert (folder / f"consent.json.{station.station_id}.sig").read_bytes() == record.station_signature
    station.close()
