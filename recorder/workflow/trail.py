"""What became of a clip that was taken back, step by step, as far as this station knows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from recorder.domain.clip import Clip, DeliveryState, TakeState
from recorder.domain.delivery import CLIP
from recorder.domain.document import Document
from recorder.domain.moment import parse_stamp, stamp
from recorder.workflow.station import Station
from recorder.workflow.versions import known

ANSWER_DAYS = 30  # for a buyer to confirm: the month that Article 12(3) GDPR gives
_OUT = (DeliveryState.RECEIVED, DeliveryState.SENT)


class Step(StrEnum):
    """What a step is about."""

    TAKEN_BACK = "taken back"
    KEY = "key destroyed"
    QUEUE = "out of the queue"
    BUYER = "buyer"


class Mark(StrEnum):
    """How far a step is; the last four are a buyer's. None says `confirmed`: no answer can be brought in yet."""

    DONE = "done"
    WAITING = "waiting"
    NEVER_HAD_IT = "never had it"
    NEXT_BATCH = "will be told with the next batch"
    TOLD = "told"
    OVERDUE = "told, no answer"


@dataclass(frozen=True, slots=True)
class TrailStep:
    """One step; `at` is a stamp or None, `who` a buyer's name, `detail` a batch's name where one told the buyer.

    An overdue buyer's `at` is since when, a told one's when the notice left the station.
    """

    step: Step
    mark: Mark
    at: str | None
    who: str = ""
    detail: str = ""


def trail(station: Station, clip_id: str) -> list[TrailStep]:
    """The steps of a clip that was discarded or withdrawn, in their order; none for any other clip."""
    clip = known(station, clip_id)
    begun = station.clips.taken_back(clip_id)
    if begun is None:
        return []
    steps = [TrailStep(Step.TAKEN_BACK, Mark.DONE, begun), _key(station, clip)]
    if "release" in clip.manifest:
        steps.append(_queue(clip, station))
        steps += [_buyer(station, clip, buyer) for buyer in _buyers(station, clip)]
    return steps


def _key(station: Station, clip: Clip) -> TrailStep:
    if station.keys.ids(f"clip:{clip.clip_id}:"):
        return TrailStep(Step.KEY, Mark.WAITING, None)
    return TrailStep(Step.KEY, Mark.DONE, _ended(station, clip))


def _queue(clip: Clip, station: Station) -> TrailStep:
    if clip.state is not TakeState.WITHDRAWN:
        return TrailStep(Step.QUEUE, Mark.WAITING, None)
    return TrailStep(Step.QUEUE, Mark.DONE, _ended(station, clip))


def _ended(station: Station, clip: Clip) -> str | None:
    """When it was withdrawn or discarded for good: its key was destroyed just before."""
    over = (TakeState.WITHDRAWN.value, TakeState.DISCARDED.value)
    return next((row["at"] for row in station.clips.history(clip.clip_id) if row["step"] in over), None)


def _buyers(station: Station, clip: Clip) -> list[Document]:
    named = {b["id"]: b for b in station.campaign(clip.campaign, clip.campaign_version).buyers()}
    return [named[b["id"]] for b in clip.manifest["release"]["buyers"] if b["id"] in named]


def _buyer(station: Station, clip: Clip, buyer: Document) -> TrailStep:
    who = str(buyer["name"])
    if not _left(station, clip, buyer["id"]):
        return TrailStep(Step.BUYER, Mark.NEVER_HAD_IT, None, who)
    row = station.ledger.of_clip(clip.clip_id, "WITHDRAWAL")
    told = station.ledger.batch_with(clip.campaign, row.receipt.row) if row else None
    if told is None:
        return TrailStep(Step.BUYER, Mark.NEXT_BATCH, None, who)
    batch, at = told
    due = parse_stamp(at) + timedelta(days=ANSWER_DAYS)
    if station.now().wall > due:
        return TrailStep(Step.BUYER, Mark.OVERDUE, stamp(due), who, batch)
    return TrailStep(Step.BUYER, Mark.TOLD, at, who, batch)


def _left(station: Station, clip: Clip, buyer: str) -> bool:
    """Whether a copy for this buyer left the station: in a batch, or to a target of hers."""
    if clip.clip_id in station.ledger.exported():
        return True
    targets = station.campaign(clip.campaign, clip.campaign_version).targets()
    hers = {t["id"] for t in targets if buyer in t["buyers"]}
    ways = [d for d in station.deliveries.all(clip.clip_id) if d.target in hers and d.kind == CLIP]
    return any(d.state in _OUT or d.begun for d in ways)
