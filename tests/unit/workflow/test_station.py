"""A station: its keys, its campaigns, and time that never goes back unnoticed."""

from datetime import timedelta
from pathlib import Path

import pytest
from homes import later, only_clip, stopped

from recorder.domain.moment import parse_stamp, stamp
from recorder.errors import RecorderError
from recorder.workflow import clock, practice
from recorder.workflow.station import Station, clip_key_id, open_home


def test_a_home_that_was_not_set_up_says_so(tmp_path: Path) -> None:
    station = open_home(tmp_path)
    with pytest.raises(RecorderError) as told:
        _ = station.station_id
    assert told.value.code == "not-set-up"
    with pytest.raises(RecorderError) as told:
        station.signing_key()
    assert told.value.code == "key-missing"
    with pytest.raises(RecorderError) as told:
        station.campaign(practice.CAMPAIGN)
    assert told.value.code == "unknown-campaign"
    station.close()


@pytest.mark.parametrize("damaged", ["station.db", "keys.db", "practice/vault.key"])
def test_a_home_that_does_not_open_is_let_go(consented: Station, damaged: str) -> None:
    consented.close()
    path = consented.path / damaged
    data = path.read_bytes()
    path.write_bytes(b"x" * 100)
    with pytest.raises(RecorderError) as told:
        open_home(consented.path)
    assert told.value.code in ("database-damaged", "keys-damaged", "vault-key-wrong")
    path.write_bytes(data)
    station = open_home(consented.path)
    assert station.people.consents(practice.CAMPAIGN, practice.WORKER)
    station.close()


def test_her_key_opens_by_her_pin_only(consented: Station) -> None:
    enrolled = consented.people.enrolments(practice.CAMPAIGN)[1]
    key = consented.worker_key(practice.WORKER, practice.PIN)
    assert key.public.line().encode() in enrolled.data
    for worker, pin, code in ((practice.WORKER, "4321", "wrong-pin"), ("w-2", practice.PIN, "unknown-worker")):
        with pytest.raises(RecorderError) as told:
            consented.worker_key(worker, pin)
        assert told.value.code == code


def test_each_version_of_a_clip_has_an_identity_of_its_own(reviewed: Station) -> None:
    clip = only_clip(reviewed)
    one, two = reviewed.clip_identity(clip.clip_id, 1), reviewed.new_clip_identity(clip.clip_id, 2)
    assert one is not None
    assert one.encode() != two.encode()
    stored = reviewed.clip_identity(clip.clip_id, 2)
    assert stored is not None
    assert stored.encode() == two.encode()
    assert reviewed.clip_identity(clip.clip_id, 3) is None
    wrapped = reviewed.keys.get(clip_key_id(clip.clip_id, 1))
    assert wrapped is not None
    assert one.encode().encode() not in wrapped


def test_after_an_intent_no_key_is_made(reviewed: Station) -> None:
    clip = only_clip(reviewed)
    reviewed.clips.intend(clip.clip_id, "discard", reviewed.at())
    with pytest.raises(RecorderError) as told:
        reviewed.new_clip_identity(clip.clip_id, 2)
    assert told.value.code == "taken-back"
    assert reviewed.keys.ids("clip:") == [clip_key_id(clip.clip_id, 1)]


def test_an_unknown_campaign_names_those_there_are(consented: Station) -> None:
    for name, version in (("none", None), (practice.CAMPAIGN, 9)):
        with pytest.raises(RecorderError) as told:
            consented.campaign(name, version)
        assert told.value.code == "unknown-campaign"
        assert practice.CAMPAIGN in told.value.next_step


def test_time_is_dated_and_remembered(consented: Station) -> None:
    start = consented.now().wall.replace(microsecond=0)
    for hours, highest in ((1, 1), (3, 3), (2.95, 3)):
        moment = stopped(consented, start + timedelta(hours=hours)).dated()
        assert moment.wall == start + timedelta(hours=hours)
        assert consented.highest_time() == start + timedelta(hours=highest)


def test_a_clock_that_went_back_dates_nothing(consented: Station) -> None:
    consented.dated()
    before = consented.highest_time()
    with pytest.raises(RecorderError) as told:
        later(consented, minutes=-6).dated()
    assert told.value.code == "clock-went-back"
    assert consented.highest_time() == before
    later(consented, minutes=-4).dated()  # within what clocks differ
    assert consented.highest_time() == before


def test_the_clock_of_this_machine(consented: Station) -> None:
    one, two = clock.now(), clock.now()
    assert one.boot_id == two.boot_id
    assert len(one.boot_id) >= 8
    assert int(one.boot_id, 16) >= 0
    assert two.boottime >= one.boottime
    assert parse_stamp(stamp(one.wall)) <= two.wall
    assert len(consented.at()) == 20
