"""How a try at a delivery ended, and writing that down: one transaction for the delivery, its target and the clip."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import timedelta

from recorder.domain.clip import DeliveryState
from recorder.domain.delivery import CAP_S, CLIP, UNCONFIRMED, WITHDRAWN, backoff_s
from recorder.domain.moment import stamp
from recorder.storage.deliveries import WITHDRAWN_WHILE, Delivery
from recorder.transfer.target import Arrival, TargetError, Trouble
from recorder.workflow.going import Going
from recorder.workflow.station import Station, transaction

_DISK_S = 30.0  # a stick is looked for so often: that costs nothing, and who plugs it in waits for it
_DISK_TROUBLES = (Trouble.NOT_THERE, Trouble.WRONG_DISK, Trouble.PULLED)
_THERE = (DeliveryState.RECEIVED, DeliveryState.SENT)
_SAID = {
    "end": "stopped with the program; it goes on where it was",
    "recording": "made way for a recording; it goes on where it was",
    "rule": "a rule came in between; it goes on where it was",
}


@dataclass(frozen=True, slots=True)
class End:
    """`whole`: the target is out of reach, not this delivery alone. `halted`: why one of ours stopped it."""

    state: DeliveryState
    code: str = ""
    detail: str = ""
    whole: bool = False
    after_s: float | None = None
    halted: str = ""


def by_arrival(arrival: Arrival) -> End:
    """It is there: received only where that was confirmed."""
    if arrival.confirmed:
        return End(DeliveryState.RECEIVED, detail=arrival.detail)
    return End(DeliveryState.SENT, UNCONFIRMED, arrival.detail)


def by_fault(error: TargetError) -> End:
    """The target did not take it, or nobody knows."""
    if error.unconfirmed:
        return End(DeliveryState.SENT, UNCONFIRMED, str(error))
    if error.whole:
        return End(DeliveryState.WAITING, error.code, str(error), whole=True, after_s=error.after_s)
    state = DeliveryState.SET_ASIDE if error.permanent else DeliveryState.FAILED
    return End(state, error.code, str(error), after_s=error.after_s)


def by_us(why: str, said: str = "") -> End:
    """It was stopped by somebody's will."""
    return End(DeliveryState.WAITING, detail=said or _SAID.get(why, ""), halted=why)


def write_down(station: Station, delivery: Delivery, end: End, going: Going) -> None:
    """Write the end of a try down; what somebody decided meanwhile stays, unless it has arrived."""
    with transaction(station.db):
        at = station.at()
        going.save()
        taken_back = delivery.kind == CLIP and station.clips.intent(delivery.clip_id) is not None
        if taken_back and end.state not in _THERE:
            said = f"{WITHDRAWN_WHILE}sending; {end.detail}".rstrip("; ")
            end = replace(end, state=DeliveryState.SET_ASIDE, code=WITHDRAWN, detail=said, whole=False)
        any_state = taken_back or end.state in _THERE
        before = station.deliveries.get(delivery.key)
        tries = (before.tries if before else 0) + (not end.halted and not end.whole and end.state not in _THERE)
        station.deliveries.change(
            delivery.key,
            end.state,
            at,
            code=end.code,
            detail=end.detail,
            tries=tries,
            next_at=_next(station, tries, end) if end.state is DeliveryState.FAILED else "",
            only_from=tuple(DeliveryState) if any_state else (DeliveryState.SENDING,),
        )
        _tell_target(station, delivery, end, going, at)
        if _is_news(delivery, end):
            word = "delivery" if delivery.kind == CLIP else "notice"
            said = f"{delivery.target} {end.detail}".strip()
            station.clips.note(delivery.clip_id, at, f"{word} {end.state.value}", said)


def _tell_target(station: Station, delivery: Delivery, end: End, going: Going, at: str) -> None:
    campaign, target = delivery.campaign, delivery.target
    if end.whole:
        tries = station.targets.get(campaign, target).tries + 1
        station.targets.fault(campaign, target, end.code, end.detail, _next(station, tries, end), at)
    elif end.state in _THERE:
        station.targets.reached(campaign, target, at, going.measured())
    elif end.state is DeliveryState.FAILED:
        station.targets.cut(campaign, target)


def _next(station: Station, tries: int, end: End) -> str:
    wait = backoff_s(tries, random.random())  # noqa: S311 - it spreads load, it guards nothing
    if end.code in _DISK_TROUBLES:
        wait = min(wait, _DISK_S)
    if end.after_s is not None:
        wait = max(wait, min(end.after_s, CAP_S))
    return stamp(station.now().wall + timedelta(seconds=wait))


def _is_news(delivery: Delivery, end: End) -> bool:
    """Whether the clip's own history should tell it: its end, or another fault than the one before."""
    return end.state is not DeliveryState.WAITING and (end.state, end.code) != (delivery.state, delivery.code)
