"""The queue as a screen and `fairtake queue` show it: counts at once, lines a page at a time."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from recorder.domain.clip import DeliveryState
from recorder.domain.delivery import Key
from recorder.errors import RecorderError
from recorder.storage.delivery_queue import Cursor, Shown
from recorder.storage.targets import TargetRow
from recorder.transfer.target import TargetError
from recorder.workflow.station import Station
from recorder.workflow.target_settings import document_of

_EACH = 500


@dataclass(frozen=True, slots=True)
class TargetTrouble:
    """A target that is out of reach as a whole: what waits for it, why, and when it is tried again."""

    campaign: str
    target: str
    code: str
    detail: str
    next_at: str | None
    waiting: int


@dataclass(frozen=True, slots=True)
class Overview:
    """How many deliveries stand where; `sent` without the unconfirmed ones.

    `troubles`: targets out of reach. What waits for them is in `waiting`, and in their own `waiting`.
    """

    waiting: int = 0
    held: int = 0
    sending: int = 0
    sent: int = 0
    unconfirmed: int = 0
    received: int = 0
    failed: int = 0
    set_aside: int = 0
    troubles: tuple[TargetTrouble, ...] = ()

    @property
    def all(self) -> int:
        """How many there are."""
        return (
            self.waiting + self.held + self.sending + self.sent + self.unconfirmed + self.received + self.failed
            + self.set_aside
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Line:
    """One delivery. `recorded`, `changed` and `next_at` are stamps; `bytes` is 0 where nobody knows yet.

    For one that waits, `code`, `detail` and `next_at` tell of its target where that is out of reach. `withdrawn`: the
    clip was taken back. `cursor` is the line's place, to ask for those behind it.
    """

    key: Key
    campaign: str
    target: str
    kind_of_target: str
    task: str
    worker: str
    recorded: str
    state: DeliveryState
    code: str
    detail: str
    rule: str
    bytes: int
    done: int
    next_at: str | None
    tries: int
    changed: str
    withdrawn: bool
    cursor: Cursor


def overview(station: Station, worker: str | None = None) -> Overview:
    """Count the deliveries, of one worker if told so; takes no longer the more there are."""
    numbers: dict[str, int] = {}
    waiting: dict[tuple[str, str], int] = {}
    for count in station.queue.counts(worker):
        name = "unconfirmed" if count.unconfirmed else count.state.name.lower()
        numbers[name] = numbers.get(name, 0) + count.n
        if count.state is DeliveryState.WAITING:
            place = (count.campaign, count.target)
            waiting[place] = waiting.get(place, 0) + count.n
    troubles = tuple(
        TargetTrouble(t.campaign, t.target, t.code, t.detail, t.next_at or None, waiting[t.campaign, t.target])
        for t in station.targets.all()
        if t.code and (t.campaign, t.target) in waiting
    )
    return Overview(**numbers, troubles=troubles)


def lines(
    station: Station,
    after: Cursor | None = None,
    limit: int = 50,
    states: Collection[DeliveryState] | None = None,
    worker: str | None = None,
    *,
    newest_first: bool = True,
) -> list[Line]:
    """So many lines behind `after`, in the order in which the clips were recorded."""
    chosen = tuple(DeliveryState) if states is None else states
    page = station.queue.page(after, limit, states=chosen, worker=worker, newest_first=newest_first)
    targets = {(t.campaign, t.target): t for t in station.targets.all()}
    kinds = _Kinds(station)
    return [_line(shown, targets[shown.delivery.campaign, shown.delivery.target], kinds) for shown in page]


def every_line(
    station: Station, states: Collection[DeliveryState] | None = None, worker: str | None = None
) -> Iterator[Line]:
    """All lines, the oldest first, read page by page."""
    page = lines(station, None, _EACH, states, worker, newest_first=False)
    while page:
        yield from page
        page = lines(station, page[-1].cursor, _EACH, states, worker, newest_first=False)


def line(station: Station, key: Key) -> Line | None:
    """One line as it stands now, or None."""
    shown = station.queue.shown(key)
    if shown is None:
        return None
    delivery = shown.delivery
    return _line(shown, station.targets.get(delivery.campaign, delivery.target), _Kinds(station))


def _line(shown: Shown, target: TargetRow, kinds: _Kinds) -> Line:
    d = shown.delivery
    made = Line(
        key=d.key,
        campaign=d.campaign,
        target=d.target,
        kind_of_target=kinds.of(d.campaign, shown.campaign_version, d.target),
        task=shown.task,
        worker=d.worker,
        recorded=shown.recorded,
        state=d.state,
        code=d.code,
        detail=d.detail,
        rule=d.rule,
        bytes=d.bytes,
        done=d.done,
        next_at=d.next_at,
        tries=d.tries,
        changed=d.changed,
        withdrawn=shown.withdrawn,
        cursor=shown.cursor,
    )
    if d.state is DeliveryState.WAITING:
        return replace(made, code=target.code, detail=target.detail or d.detail, next_at=target.next_at or None)
    return made


class _Kinds:
    """The kinds of targets; each version of a campaign is read once."""

    def __init__(self, station: Station) -> None:
        self._station = station
        self._known: dict[tuple[str, int, str], str] = {}

    def of(self, campaign: str, version: int, target: str) -> str:
        """tus, s3 or folder; empty where the campaign can't tell."""
        place = (campaign, version, target)
        if place not in self._known:
            try:
                kind = str(document_of(self._station.campaign(campaign, version), target)["kind"])
            except (RecorderError, TargetError):
                kind = ""
            self._known[place] = kind
        return self._known[place]
