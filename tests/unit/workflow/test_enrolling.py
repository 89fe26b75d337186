"""Enrolling: only a coordinator's word makes a worker, her name stays here, and a crash leaves no half of her."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from homes import YES, export, fails_at, faults_of, install_version, order, practice_root

from recorder.app import open_station
from recorder.domain.document import Document, from_bytes, to_bytes
from recorder.domain.worker import PICTURES
from recorder.errors import RecorderError
from recorder.resources import resource
from recorder.storage.people import InstalledCampaign
from recorder.vault.sshsig import SigningKey
from recorder.workflow import consenting, enrolling, looking, practice, recording, releasing
from recorder.workflow.signing_in import sign_in, workers
from recorder.workflow.station import Station
from recorder.workflow.verifying import trust_of

MEENA: dict[str, Any] = {
    "name": "Meena Kumari", "picture": "fish", "pin": "2468", "language": "hi", "age_confirmed": True,
}  # fmt: skip
STRANGER = SigningKey.from_raw(b"s" * 32)


def enrol(station: Station, campaign: str = practice.CAMPAIGN, **changes: Any) -> str:
    said = MEENA | {"coordinator": enrolling.practice_coordinator(station)} | changes
    return enrolling.enrol_worker(station, campaign, **said)


def refused(station: Station, campaign: str = practice.CAMPAIGN, **changes: Any) -> str:
    before = holdings(station)
    with pytest.raises(RecorderError) as told:
        enrol(station, campaign, **changes)
    assert holdings(station) == before
    return told.value.code


def holdings(station: Station) -> tuple[object, ...]:
    return station.workers.all(), station.keys.ids("worker:"), station.people.enrolments(practice.CAMPAIGN)


def install_towels(station: Station, change: Callable[[Document], object] = lambda _document: None) -> None:
    """A second campaign of the same makers, with other coordinators if `change` says so."""
    offered, root = station.people.campaign(practice.CAMPAIGN), practice_root(station)
    assert offered is not None
    document = from_bytes(offered.data) | {"campaign_id": "towels", "practice": False}
    change(document)
    data = to_bytes(document)
    station.people.trust_root(root.public.line(), None, station.at())
    signature = root.sign(data, "campaign@fairtake")
    station.people.install(InstalledCampaign("towels", 1, data, signature, root.public.line()), station.at())


def test_a_coordinator_makes_a_worker_who_can_sign_in_and_work(
    consented: Station, templates: dict[str, Path], tmp_path: Path
) -> None:
    worker = enrol(consented)
    assert [(c.worker, c.picture) for c in workers(consented)] == [(practice.WORKER, "kite"), (worker, "fish")]
    signed = sign_in(consented, worker, "2468")
    assert (signed.name, signed.language) == ("Meena Kumari", "hi")
    assert [c.campaign_id for c in enrolling.campaigns_of(consented, worker)] == [practice.CAMPAIGN]
    consenting.give(consented, consented.campaign(practice.CAMPAIGN), worker, "2468", YES)
    clip = recording.record(consented, order(templates["film"], worker=worker, pin="2468")).clip
    looking.look_again(consented, clip.clip_id)
    releasing.release(consented, clip.clip_id, "2468")
    batch = export(consented, tmp_path / "stick")
    assert batch.clips == [clip.clip_id]
    assert faults_of(consented, batch.path) == []
    told = b"".join(p.read_bytes() for p in batch.path.rglob("*") if p.is_file())
    assert b"Meena" not in told
    assert "Meena" not in "".join(p.name for p in batch.path.rglob("*"))


def test_her_name_stands_nowhere_in_the_open(consented: Station) -> None:
    enrol(consented)
    consented.close()
    files = [p for p in consented.path.rglob("*") if p.is_file()]
    assert not [p for p in files if b"Meena" in p.read_bytes() or b"Kumari" in p.read_bytes()]


def test_her_enrolment_is_signed_and_says_that_she_is_of_age(consented: Station) -> None:
    worker = enrol(consented)
    (enrolment,) = [e for e in consented.people.enrolments(practice.CAMPAIGN) if e.id == worker]
    document = from_bytes(enrolment.data)
    assert (document["of_age"], document["station"]) == (18, consented.station_id)
    hers = consented.worker_key(worker, "2468").public.line()
    assert trust_of(consented, practice.CAMPAIGN).workers[worker] == document["key"] == hers


def test_her_pin_is_hers(consented: Station) -> None:
    worker = enrol(consented)
    for who, pin in ((worker, practice.PIN), (practice.WORKER, "2468")):
        with pytest.raises(RecorderError) as told:
            sign_in(consented, who, pin)
        assert told.value.code == "wrong-pin"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"age_confirmed": False}, "age-too-low"),
        ({"coordinator": STRANGER}, "not-a-coordinator"),
        ({"picture": "kite"}, "picture-taken"),
        ({"picture": "robot"}, "picture-taken"),
        ({"name": "  "}, "name-form"),
        ({"name": "x" * 81}, "name-form"),
        *[({"pin": pin}, "pin-form") for pin in ("", "123", "12345", "12a4", "१२३४", "²³⁴⁵")],
    ],
)
def test_what_does_not_fit_makes_nobody(consented: Station, changes: dict[str, Any], code: str) -> None:
    assert refused(consented, **changes) == code


def test_the_campaign_chooses_how_long_a_pin_is(consented: Station) -> None:
    install_version(consented, 2, lambda document: document.update(pin_digits=6), practice_root(consented))
    assert refused(consented) == "pin-form"
    worker = enrol(consented, pin="246813")
    assert {c.worker: c.pin_digits for c in workers(consented)}[worker] == 6


@pytest.mark.parametrize(
    "dates", [{"from": "2020-01-01T00:00:00Z", "until": "2020-02-01T00:00:00Z"}, {"from": "2099-01-01T00:00:00Z"}]
)
def test_a_coordinator_counts_only_in_her_time(consented: Station, dates: dict[str, str]) -> None:
    install_towels(consented, lambda document: document["coordinators"][0].update(dates))
    assert refused(consented, "towels") == "coordinator-not-now"


def test_a_station_that_is_new_to_a_campaign_is_enrolled_with_her(consented: Station) -> None:
    install_towels(consented)
    worker = enrol(consented, "towels")
    assert [e.id for e in consented.people.enrolments("towels")] == [consented.station_id, worker]
    enrol(consented, "towels", picture="bell")
    assert set(trust_of(consented, "towels").stations) == {consented.station_id}
    campaign = consented.campaign("towels")
    consenting.give(consented, campaign, worker, "2468", YES)
    assert consenting.live_consent(consented, campaign, worker).worker == worker
    assert [c.campaign_id for c in enrolling.campaigns_of(consented, practice.WORKER)] == [practice.CAMPAIGN]


class Cut(BaseException):
    """A power failure."""


@pytest.mark.parametrize("place", ["put", "enrol", "add"])
def test_a_crash_leaves_no_half_of_her(consented: Station, monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    before, home = holdings(consented), consented.path
    owner: Any = {"put": consented.keys, "enrol": consented.people, "add": consented.workers}[place]
    with monkeypatch.context() as patch:
        patch.setattr(owner, place, fails_at(getattr(owner, place), 0, Cut()))
        with pytest.raises(Cut):
            enrol(consented)
    consented.close()
    station, recovered = open_station(home)
    assert recovered == []
    assert holdings(station) == before
    worker = enrol(station)
    station.close()
    station, _ = open_station(home)
    assert sign_in(station, worker, "2468").picture == "fish"
    station.close()


def test_there_are_pictures_for_a_whole_shift_and_each_is_drawn(consented: Station) -> None:
    assert len(set(PICTURES)) == len(PICTURES) >= 16
    assert [p for p in PICTURES if not resource(f"icons/{p}.svg").is_file()] == []
    assert enrolling.free_pictures(consented) == [p for p in PICTURES if p != "kite"]


@pytest.mark.skipif(not shutil.which("ssh-keygen"), reason="left out: needs ssh-keygen")
def test_a_coordinator_s_key_may_have_a_passphrase(tmp_path: Path) -> None:
    path = tmp_path / "asha"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "open it", "-f", str(path)], check=True)
    public = path.with_suffix(".pub").read_text().split()[1]
    assert enrolling.coordinator_key(path, "open it").public.line().split()[1] == public
    for passphrase, code in ((None, "key-locked"), ("", "key-locked"), ("wrong", "key-unreadable")):
        with pytest.raises(RecorderError) as told:
            enrolling.coordinator_key(path, passphrase)
        assert told.value.code == code


def test_a_passphrase_for_a_key_without_one_does_no_harm(consented: Station, tmp_path: Path) -> None:
    path = consented.path / "practice" / "coordinator"
    own = enrolling.practice_coordinator(consented)
    assert enrolling.coordinator_key(path, "anything").public == own.public
    with pytest.raises(RecorderError) as told:
        enrolling.coordinator_key(tmp_path / "none")
    assert told.value.code == "key-unreadable"


def test_a_clock_that_went_back_makes_nobody(consented: Station) -> None:
    consented.people.set_fact("highest_time", "2099-01-01T00:00:00Z")
    assert refused(replace(consented)) == "clock-went-back"
