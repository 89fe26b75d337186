"""The practice campaign: made once, whole, and marked as practice everywhere."""

import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from homes import YES, fails_at, files_of

from recorder.app import open_station
from recorder.domain.document import from_bytes
from recorder.vault.age import parse_identities
from recorder.vault.sshsig import PublicKey, SigningKey
from recorder.vault.trust import add_campaign, check_signature
from recorder.workflow import consenting, practice
from recorder.workflow.station import Station, open_home
from recorder.workflow.verifying import trust_of, verify_home


class Cut(BaseException):
    """A power failure."""


def judge(station: Station) -> None:
    """All that a practice home must be able to do."""
    folder = station.path / "practice"
    campaign = station.campaign(practice.CAMPAIGN)
    root = PublicKey.parse((folder / "root.pub").read_text("utf-8").strip())
    assert station.people.roots() == [(root.line(), practice.CAMPAIGN)]
    assert campaign.practice
    trust = trust_of(station, practice.CAMPAIGN)
    assert trust.stations == {station.station_id: station.signing_key().public.line()}
    hers = station.worker_key(practice.WORKER, practice.PIN).public.line()
    assert trust.workers == {practice.WORKER: hers}
    coordinator = SigningKey.from_openssh((folder / "coordinator").read_bytes())
    assert trust.coordinators == {practice.COORDINATOR: coordinator.public.line()}
    (identity,) = parse_identities((folder / "buyer.key").read_text("utf-8"))
    assert [b["recipient"] for b in campaign.buyers()] == [identity.recipient.encode()]
    assert [stat.S_IMODE(p.stat().st_mode) for p in folder.iterdir() if p.is_file()] == [0o600] * 9
    consenting.give(station, campaign, practice.WORKER, practice.PIN, YES)
    assert verify_home(station).faults == []


def test_a_first_start_makes_all_of_it(tmp_path: Path) -> None:
    station, recovered = open_station(tmp_path)
    assert recovered == []
    judge(station)
    station.close()


def test_a_second_start_changes_nothing(tmp_path: Path) -> None:
    station, _ = open_station(tmp_path)
    name, campaigns = station.station_id, station.people.campaigns()
    key, enrolments = station.signing_key().raw, station.people.enrolments(practice.CAMPAIGN)
    station.close()
    before = {n: h for n, h in files_of(tmp_path).items() if "db" not in n}
    station, _ = open_station(tmp_path)
    assert (station.station_id, station.people.campaigns()) == (name, campaigns)
    assert (station.signing_key().raw, station.people.enrolments(practice.CAMPAIGN)) == (key, enrolments)
    station.close()
    assert {n: h for n, h in files_of(tmp_path).items() if "db" not in n} == before


def write_files(station: Station, number: int, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(practice, "write_private", fails_at(practice.write_private, number, Cut()))


def write_keys(station: Station, number: int, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(station.keys, "replace", fails_at(station.keys.replace, number, Cut()))


def write_rows(station: Station, number: int, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(station.people, "enrol", fails_at(station.people.enrol, number, Cut()))


def write_name(station: Station, number: int, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(station.people, "set_fact", fails_at(station.people.set_fact, number, Cut()))


@pytest.mark.parametrize(
    ("cut", "number"),
    [
        *[(write_files, n) for n in (0, 2, 7, 8)],
        (write_keys, 0),
        (write_keys, 1),
        (write_rows, 0),
        (write_rows, 1),
        (write_name, 0),
    ],
)
def test_a_first_start_that_was_cut_off_begins_anew(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    cut: Callable[[Station, int, pytest.MonkeyPatch], None],
    number: int,
) -> None:
    station = open_home(tmp_path)
    with monkeypatch.context() as patch:
        cut(station, number, patch)
        with pytest.raises(Cut):
            practice.set_up(station)
    station.close()
    station, recovered = open_station(tmp_path)
    assert recovered == []
    judge(station)
    station.close()


def test_its_campaign_is_signed_for_those_who_check_it(consented: Station, tmp_path: Path) -> None:
    from recorder.vault.trust import Findings, Trust

    found = consented.people.campaign(practice.CAMPAIGN)
    assert found is not None
    path, signature = tmp_path / "campaign.json", tmp_path / "campaign.json.root.sig"
    path.write_bytes(found.data)
    signature.write_bytes(found.signature)
    findings = Findings()
    assert check_signature(findings, signature, path, "campaign@fairtake", expected=found.root) == found.root
    assert add_campaign(Trust(), found.data).campaign_id == practice.CAMPAIGN


def test_it_says_everywhere_that_it_is_practice(consented: Station) -> None:
    folder = consented.path / "practice"
    assert (folder / "PRACTICE.txt").read_text("utf-8").startswith("PRACTICE ONLY")
    notice = consented.path / "campaigns" / practice.CAMPAIGN / "1" / "notice-en.txt"
    assert notice.read_text("utf-8").startswith("PRACTICE ONLY")
    document = consented.campaign(practice.CAMPAIGN).document
    assert document["practice"] is True
    assert "nobody is paid" in document["title"]["en"]
    (record,) = consented.people.consents(practice.CAMPAIGN, practice.WORKER)
    assert from_bytes(record.data)["campaign"] == "practice"
