"""Campaigns, roots, enrolments and consent records, kept as the bytes that were signed."""

import sqlite3
from pathlib import Path

import pytest

from recorder.domain.consent import GIVEN, WITHDRAWN, ConsentRecord
from recorder.domain.document import to_bytes
from recorder.storage.database import open_station_db
from recorder.storage.people import Enrolment, InstalledCampaign, People


@pytest.fixture
def people(tmp_path: Path) -> People:
    return People(open_station_db(tmp_path))


def offer(version: int, campaign: str = "towels", data: bytes = b"{}") -> InstalledCampaign:
    return InstalledCampaign(campaign, version, data, b"sig", "root")


def record(name: str, worker: str = "w-1") -> ConsentRecord:
    document = {"record_id": name}
    return ConsentRecord(name, worker, to_bytes(document), b"hers", b"ours", GIVEN, document)


def test_facts(people: People) -> None:
    assert people.fact("station") is None
    people.set_fact("station", "station-1")
    people.set_fact("station", "station-2")
    assert people.fact("station") == "station-2"


def test_roots_count_for_all_or_for_one_campaign(people: People) -> None:
    people.trust_root("key-1", None, "t")
    people.trust_root("key-2", "practice", "t")
    people.trust_root("key-1", None, "t2")
    assert sorted(people.roots()) == [("key-1", None), ("key-2", "practice")]


def test_every_version_of_a_campaign_stays(people: People) -> None:
    for version in (2, 10, 9):
        people.install(offer(version), "t")
    people.install(offer(1, "screws"), "t")
    assert people.campaign("towels") == offer(10)
    assert people.campaign("towels", 9) == offer(9)
    assert people.campaign("towels", 3) is None
    assert people.campaign("none") is None
    assert [(c.campaign_id, c.version) for c in people.campaigns()] == [
        ("screws", 1),
        ("towels", 2),
        ("towels", 9),
        ("towels", 10),
    ]


def test_an_installed_version_never_changes(people: People) -> None:
    people.install(offer(1, data=b"first"), "t")
    people.install(offer(1, data=b"second"), "t")
    found = people.campaign("towels")
    assert found is not None
    assert found.data == b"first"


def test_enrolments_come_station_first_and_once(people: People) -> None:
    made = [Enrolment(kind, name, b"{}", "asha", b"sig") for kind, name in (("worker", "w-1"), ("station", "s-1"))]
    for enrolment in made:
        people.enrol("towels", enrolment)
    people.enrol("screws", made[0])
    assert people.enrolments("towels") == [made[1], made[0]]
    with pytest.raises(sqlite3.IntegrityError):
        people.enrol("towels", made[0])


def test_consents_come_newest_first(people: People) -> None:
    for name, worker, campaign, given in (
        ("one", "w-1", "towels", "2026-01-01"),
        ("two", "w-1", "towels", "2026-01-02"),
        ("same", "w-1", "towels", "2026-01-02"),
        ("his", "w-2", "towels", "2026-01-03"),
        ("other", "w-1", "screws", "2026-01-03"),
    ):
        people.add_consent(record(name, worker), campaign, given)
    assert [c.record_id for c in people.consents("towels", "w-1")] == ["same", "two", "one"]
    assert people.consent("his") == record("his", "w-2")
    assert people.consent("none") is None
    with pytest.raises(sqlite3.IntegrityError):
        people.add_consent(record("one"), "towels", "2026-01-04")


def test_a_consent_changes_its_state_and_nothing_else(people: People) -> None:
    people.add_consent(record("one"), "towels", "t")
    people.add_consent(record("two"), "towels", "t")
    people.set_consent_state("one", WITHDRAWN)
    found, other = people.consent("one"), people.consent("two")
    assert found is not None
    assert other is not None
    assert (found.state, found.data, found.document) == (WITHDRAWN, record("one").data, {"record_id": "one"})
    assert other.state == GIVEN
