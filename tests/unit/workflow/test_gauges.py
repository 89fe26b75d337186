"""Minutes left and pay so far: from this station's own clips, and rounded as a receipt rounds."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from homes import SIZE, only_clip

from recorder.domain.campaign import Campaign
from recorder.domain.money import pay_for, seconds_text
from recorder.workflow import gauges, practice
from recorder.workflow.gauges import minutes_left, pay_so_far
from recorder.workflow.home import STOP_FREE, Home
from recorder.workflow.station import Station

HOUR_720P = 60 * 60 * 552_960  # bytes


def room(monkeypatch: pytest.MonkeyPatch, above: int) -> None:
    monkeypatch.setattr(Home, "free", lambda _home: STOP_FREE + above)


def test_a_station_without_clips_goes_by_the_pixels(consented: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    room(monkeypatch, HOUR_720P)
    assert minutes_left(consented, (1280, 720)) == 60
    assert minutes_left(consented, (1920, 1080)) == 26
    assert minutes_left(consented, (64, 36)) == 101  # a chunk is sealed however small the picture is


def test_a_full_disk_has_no_minute_left(consented: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    room(monkeypatch, 0)
    assert minutes_left(consented, SIZE) == 0
    monkeypatch.setattr(Home, "free", lambda _home: 0)
    assert minutes_left(consented, SIZE) == 0


def test_it_goes_by_the_last_clips_of_that_size(reviewed: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    room(monkeypatch, 60_000_000)
    before = minutes_left(reviewed, SIZE)
    clip = only_clip(reviewed)
    assert before == int(60_000_000 / (65_536 / 0.2) / 60)  # a clip of a second says too little
    longer = clip.manifest | {"duration_ms": 8_000, "files": [clip.manifest["files"][0] | {"bytes": 800_000}]}
    longer["frames"] = longer["frames"] | {"gaps": [{"start_ms": 1000, "end_ms": 3000}]}
    for number in range(3):
        reviewed.clips.add(replace(clip, clip_id=f"c{number}", seq=10 + number, manifest=longer))
    assert minutes_left(reviewed, SIZE) == int(60_000_000 / (800_000 / 6) / 60) == 7
    assert minutes_left(reviewed, (1280, 720)) == 1  # other sizes are not told by these
    reviewed.clips.add(
        replace(clip, clip_id="c9", seq=99, version=2, manifest=longer | {"files": [{"bytes": 8}], "clip_version": 2})
    )
    assert minutes_left(reviewed, SIZE) == 7  # made after the take


@pytest.mark.parametrize("milliseconds", [0, 1, 999, 1001, 31_200, 3_600_000])
def test_pay_so_far_is_what_the_receipt_will_say(consented: Station, milliseconds: int) -> None:
    campaign = consented.campaign(practice.CAMPAIGN)
    seconds = Decimal(seconds_text(milliseconds))
    assert pay_so_far(campaign, milliseconds) == pay_for(seconds, campaign.per_hour, campaign.currency)


def test_an_hour_pays_the_rate_in_the_currency_s_own_digits(consented: Station) -> None:
    campaign = consented.campaign(practice.CAMPAIGN)
    assert pay_so_far(campaign, 3_600_000) == campaign.per_hour
    yen = Campaign(campaign.document | {"pay": campaign.document["pay"] | {"currency": "JPY", "per_hour": "999.5"}})
    assert pay_so_far(yen, 1_800_000) == Decimal("500")
    assert gauges.pay_so_far(yen, 0) == 0
