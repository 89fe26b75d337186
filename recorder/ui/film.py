"""What a screen shows about a clip in review."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from recorder.domain.clip import Clip
from recorder.domain.moment import parse_stamp
from recorder.domain.money import minor_unit, pay_for, seconds_text
from recorder.workflow import versions
from recorder.workflow.station import Station


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the task and its stretch of the clip in milliseconds."""

    title: dict[str, str]
    start_ms: int
    end_ms: int


@dataclass(frozen=True, slots=True)
class Film:
    """One version of a clip; `paid_ms` counts for pay, gaps left out; money under the terms it was recorded on."""

    clip_id: str
    version: int
    campaign: str
    title: dict[str, str]
    when: datetime
    duration_ms: int
    paid_ms: int
    steps: tuple[Step, ...]
    rate: Decimal
    currency: str
    counts: str
    practice: bool
    recovered: bool
    looked: bool

    def owed(self, cut_ms: int) -> Decimal:
        """What a release would be paid after so much is cut out; nothing where sessions are paid, not clips."""
        if self.counts != "recorded":
            return Decimal(0).quantize(minor_unit(self.currency))
        return pay_for(Decimal(seconds_text(max(0, self.paid_ms - cut_ms))), self.rate, self.currency)


def load_film(station: Station, clip_id: str) -> Film:
    """Read what is known of a clip; RecorderError when there is none of that id."""
    clip = versions.known(station, clip_id)
    campaign = station.campaign(clip.campaign, clip.campaign_version)
    task = campaign.task(clip.task)
    pay = clip.manifest["terms"]["pay"]
    titles = {step["id"]: step["title"] for step in task["steps"]}
    return Film(
        clip_id=clip_id,
        version=clip.version,
        campaign=clip.campaign,
        title=task["title"],
        when=parse_stamp(clip.started),
        duration_ms=int(clip.manifest["duration_ms"]),
        paid_ms=clip.seconds_ms,
        steps=_steps(clip, titles),
        rate=Decimal(pay["per_hour"]),
        currency=pay["currency"],
        counts=pay["counts"],
        practice=campaign.practice,
        recovered=clip.recovered,
        looked=clip.looked,
    )


def _steps(clip: Clip, titles: dict[str, dict[str, str]]) -> tuple[Step, ...]:
    return tuple(
        Step(titles.get(step["id"], {"en": step["id"]}), int(step["start_ms"]), int(step["end_ms"]))
        for step in clip.manifest["steps"]
    )
