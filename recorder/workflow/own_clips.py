"""A worker's own clips as her list shows them: where each stands, and the trail of what she took back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from recorder.domain.clip import Clip, DeliveryState, SettlementState, TakeState
from recorder.domain.moment import parse_stamp
from recorder.errors import RecorderError
from recorder.workflow.earning import Row, rows_of
from recorder.workflow.station import Station
from recorder.workflow.trail import TrailStep, trail


class Standing(StrEnum):
    """Where a clip stands, in the one word that matters most to her."""

    TO_LOOK_AT = "to look at"
    WAITING = "waiting"
    SENDING = "sending"
    SET_ASIDE = "set aside"
    RECEIVED = "received"
    PAID = "paid"
    TAKEN_BACK = "taken back"
    THROWN_AWAY = "thrown away"
    UNFINISHED = "unfinished"


@dataclass(frozen=True, slots=True)
class OwnClip:
    """One clip: what of, when, how long; `amount` is what stands on its receipt, None before a release."""

    clip_id: str
    titles: Mapping[str, str]
    icon: str
    when: datetime
    seconds: float
    standing: Standing
    recovered: bool
    campaign: str
    row: int | None
    amount: Decimal | None
    currency: str
    trail: tuple[TrailStep, ...]


def own_clips(station: Station, worker: str) -> list[OwnClip]:
    """All of her clips, the newest first; nobody else's."""
    earned = {row.clip_id: row for row in rows_of(station, worker)}
    clips = station.clips.all(worker=worker)
    ways = station.deliveries.states_of(worker)
    return [_own(station, clip, earned.get(clip.clip_id), set(ways.get(clip.clip_id, ()))) for clip in reversed(clips)]


def _own(station: Station, clip: Clip, earned: Row | None, ways: set[DeliveryState]) -> OwnClip:
    titles, icon = _task(station, clip)
    return OwnClip(
        clip_id=clip.clip_id,
        titles=titles,
        icon=icon,
        when=parse_stamp(clip.started),
        seconds=clip.seconds_ms / 1000,
        standing=_standing(clip, earned, ways),
        recovered=clip.recovered,
        campaign=clip.campaign,
        row=earned.row if earned else None,
        amount=earned.amount if earned else None,
        currency=earned.currency if earned else "",
        trail=tuple(trail(station, clip.clip_id)),
    )


def _task(station: Station, clip: Clip) -> tuple[Mapping[str, str], str]:
    try:
        task = station.campaign(clip.campaign, clip.campaign_version).task(clip.task)
    except RecorderError:  # a campaign that was tampered with is told elsewhere; her clips stay in her list
        return {"en": clip.task}, "film"
    return task["title"], task.get("icon") or "film"


def _standing(clip: Clip, earned: Row | None, states: set[DeliveryState]) -> Standing:
    simple = {
        TakeState.RECORDING: Standing.UNFINISHED,
        TakeState.REVIEW: Standing.TO_LOOK_AT,
        TakeState.DISCARDED: Standing.THROWN_AWAY,
        TakeState.WITHDRAWN: Standing.TAKEN_BACK,
    }
    if clip.state in simple:
        return simple[clip.state]
    if earned is not None and earned.state is SettlementState.PAID:
        return Standing.PAID
    if states & {DeliveryState.FAILED, DeliveryState.SET_ASIDE}:
        return Standing.SET_ASIDE
    if states and states <= {DeliveryState.RECEIVED}:
        return Standing.RECEIVED
    return Standing.SENDING if states & {DeliveryState.SENDING, DeliveryState.SENT} else Standing.WAITING
