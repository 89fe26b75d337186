"""What a worker finds when she signs in: her tasks, her money, and what is on its way."""

from __future__ import annotations

from dataclasses import dataclass

from recorder.domain.clip import DeliveryState, TakeState
from recorder.domain.document import Document
from recorder.workflow.consents import Ask, asks
from recorder.workflow.earning import Account, summary
from recorder.workflow.station import Station

_SENDING = (DeliveryState.SENDING, DeliveryState.SENT)


@dataclass(frozen=True, slots=True)
class TaskCard:
    """A task that she may record; `ask` tells whether her yes stands."""

    ask: Ask
    task: Document


@dataclass(frozen=True, slots=True)
class OnTheWay:
    """How many of her clips stand where: not released, released and here, being sent, received with matching hash."""

    in_review: int
    sealed: int
    sending: int
    received: int


@dataclass(frozen=True, slots=True)
class Today:
    """Everything on the first screen after the sign-in; `accounts` may be empty."""

    tasks: tuple[TaskCard, ...]
    accounts: tuple[Account, ...]
    way: OnTheWay


def today(station: Station, worker: str) -> Today:
    """Read what one worker may see today, and nothing of anybody else."""
    tasks = tuple(TaskCard(ask, task) for ask in asks(station, worker) for task in ask.campaign.document["tasks"])
    return Today(tasks, summary(station, worker).accounts, _on_the_way(station, worker))


def _on_the_way(station: Station, worker: str) -> OnTheWay:
    clips = station.clips.all(worker=worker)
    released = [clip for clip in clips if clip.state is TakeState.RELEASED]
    by_clip = station.deliveries.states_of(worker)
    states = [by_clip.get(clip.clip_id, []) for clip in released]
    received = sum(bool(each) and all(state is DeliveryState.RECEIVED for state in each) for each in states)
    sending = sum(any(state in _SENDING for state in each) for each in states)
    in_review = sum(clip.state is TakeState.REVIEW for clip in clips)
    return OnTheWay(in_review, len(released) - received - sending, sending, received)
