"""One delivery, from waiting to its end: claimed once, sent, and called received only when that was confirmed.

It can end by itself, by its target's fault, or by somebody's will; each end is one transaction with its history.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from threading import Lock

from recorder.domain.clip import Clip, DeliveryState, TakeState
from recorder.domain.delivery import BY_HAND, CLIP, WITHDRAWAL, WITHDRAWN, Key
from recorder.errors import RecorderError
from recorder.storage.deliveries import Delivery
from recorder.transfer.target import Notes, Parcel, Target, TargetError, TargetSettings, Trouble
from recorder.transfer.targets import open_target
from recorder.workflow import releasing, versions
from recorder.workflow.delivery_end import End, by_arrival, by_fault, by_us, write_down
from recorder.workflow.going import Going, Halted, Told
from recorder.workflow.parcels import KeptNotes, parcel_files, parcel_of, stopping_parcel
from recorder.workflow.ruling import Ruling
from recorder.workflow.station import Station, transaction
from recorder.workflow.target_settings import settings_of

OPEN = (DeliveryState.WAITING, DeliveryState.FAILED)

_running: set[Key] = set()  # of this process: a home is held by one
_running_lock = Lock()


def nothing_told(_d: Delivery, _done: int, _all: int, _rate: float, _left: float | None) -> None:
    """Nobody watches."""


def deliver(
    station: Station,
    progress: Callable[[Delivery, int, int], None] = lambda _d, _done, _all: None,
    *,
    now: bool = False,
) -> list[Delivery]:
    """Try all that waits or failed once, oldest first, without waiting for a next try; one never blocks the others.

    What a rule holds is left, but for `now`. Gives all deliveries.
    """
    rescue(station)
    if not now:
        Ruling().apply(station)

    def told(delivery: Delivery, done: int, total: int, _rate: float, _left: float | None) -> None:
        progress(delivery, done, total)

    for target in station.targets.all():
        if target.held_by and not now:
            continue
        for delivery in _once(station, target.campaign, target.target):
            end = run_one(station, delivery, told, despite_rules=now)
            if end is not None and _out_of_reach(end):
                break
    return station.deliveries.all()


def _out_of_reach(delivery: Delivery) -> bool:
    """Whether a try ended with its target: a fault of the whole, a rule, the program's end."""
    return delivery.state is DeliveryState.WAITING or (
        delivery.state is DeliveryState.HELD and delivery.rule != BY_HAND
    )


def _once(station: Station, campaign: str, target: str) -> Iterator[Delivery]:
    failed = station.queue.failed(campaign, target)
    while (delivery := station.queue.oldest(campaign, target)) is not None:
        while failed and failed[0].seq < delivery.seq and delivery.kind == CLIP:
            yield failed.pop(0)
        yield delivery
    yield from failed


def rescue(station: Station) -> int:
    """Put back what a kill left as being sent; it goes on by its notes. Gives how many there were."""
    with _running_lock:
        return station.deliveries.rescue(frozenset(_running), station.at())


def run_one(
    station: Station,
    delivery: Delivery,
    told: Told = nothing_told,
    *,
    despite_rules: bool = False,
    ended: Callable[[], bool] = lambda: False,
) -> Delivery | None:
    """Try one delivery; gives it as it stands then, None when another thread has it, or it may not be sent."""
    key = delivery.key
    with _as_running(key) as mine:
        if not mine or not _claim(station, key):
            return station.deliveries.get(key) if mine else None
        rules = station.targets.get(delivery.campaign, delivery.target).rules
        going = Going(station, delivery, told, limit=rules.kbytes_per_s, despite_rules=despite_rules, ended=ended)
        end = _try(station, delivery, going)
        write_down(station, delivery, end, going)
    return station.deliveries.get(key)


@contextmanager
def _as_running(key: Key) -> Iterator[bool]:
    with _running_lock:
        mine = key not in _running
        _running.add(key)
    try:
        yield mine
    finally:
        if mine:
            with _running_lock:
                _running.discard(key)


def _claim(station: Station, key: Key) -> bool:
    """Take it out of the queue, under the lock that a withdrawal takes: what was taken back is never begun."""
    with transaction(station.db):
        at = station.at()
        clip = versions.known(station, key.clip_id)
        if key.kind == CLIP and station.clips.intent(key.clip_id) is not None:
            station.deliveries.change(
                key, DeliveryState.SET_ASIDE, at, code=WITHDRAWN, detail=WITHDRAWN, only_from=OPEN
            )
            return False
        if key.kind == CLIP and (clip.state is not TakeState.RELEASED or clip.version != key.version):
            station.deliveries.change(
                key, DeliveryState.SET_ASIDE, at, code=Trouble.SETTINGS, detail="it is not released", only_from=OPEN
            )
            return False
        now = station.deliveries.get(key)
        return now is not None and station.deliveries.change(
            key, DeliveryState.SENDING, at, tries=now.tries, code="", only_from=OPEN
        )


def _try(station: Station, delivery: Delivery, going: Going) -> End:
    try:
        clip = versions.known(station, delivery.clip_id)
        settings = settings_of(station, station.campaign(clip.campaign, clip.campaign_version), delivery.target)
        notes = KeptNotes(station, delivery.key)
        with closing(open_target(settings)) as target:
            return _send(station, delivery, clip, target, settings, notes, going)
    except Halted as halted:
        return by_us(halted.why)
    except TargetError as error:
        return by_fault(error)
    except OSError as error:
        said = f"a file of this clip can't be read: {error.strerror or error}"
        return End(DeliveryState.SET_ASIDE, Trouble.DAMAGED_HERE, said)
    except RecorderError as error:
        return End(DeliveryState.FAILED, Trouble.SETTINGS, error.what)
    except Exception as error:  # whatever it is, the other clips are delivered; its text may hold a secret
        return End(
            DeliveryState.FAILED, "unexpected", f"something inside failed that should not: {type(error).__name__}"
        )


def _send(
    station: Station,
    delivery: Delivery,
    clip: Clip,
    target: Target,
    settings: TargetSettings,
    notes: Notes,
    going: Going,
) -> End:
    if delivery.kind == WITHDRAWAL:
        _stop_first(station, delivery, clip, target)
    else:
        releasing.mend(station, clip)
    parcel = parcel_of(station, clip, settings.id, delivery.kind)
    try:
        arrival = target.send(parcel, notes, going)
    except Halted as halted:
        if halted.why == WITHDRAWN:
            return by_us(WITHDRAWN, _stop(station, delivery.key, target, parcel, notes))
        raise
    except BaseException:
        if station.clips.intent(clip.clip_id) is not None and delivery.kind == CLIP:
            _stop(station, delivery.key, target, parcel, notes)
        raise
    _keep_disk(station, clip, settings, target)
    return by_arrival(arrival)


def _stop(station: Station, key: Key, target: Target, parcel: Parcel, notes: Notes) -> str:
    """Take back what was begun; where that can't be done now, the notice's delivery does it."""
    try:
        said = target.stop(parcel, notes)
    except TargetError as error:
        return f"what was begun could not be taken back yet: {error}"
    station.deliveries.stopped(key)
    return said


def _stop_first(station: Station, delivery: Delivery, clip: Clip, target: Target) -> None:
    """Before a notice: take back what a delivery of the clip had begun, if nobody could until now."""
    key = Key(delivery.clip_id, delivery.version, delivery.target)
    begun = station.deliveries.get(key)
    if begun is None or begun.state is not DeliveryState.SET_ASIDE or begun.stopped or not begun.begun:
        return
    parcel = stopping_parcel(station, clip)
    said = target.stop(parcel, KeptNotes(station, key))
    station.deliveries.stopped(key)
    station.clips.note(clip.clip_id, station.at(), "delivery stopped", f"{delivery.target} {said}")


def _keep_disk(station: Station, clip: Clip, settings: TargetSettings, target: Target) -> None:
    """A disk that took the first clip is the right one from then on."""
    tells = getattr(target, "disk_id", None)
    if callable(tells) and not settings.disk_id and (disk := tells()):
        station.targets.set_disk(clip.campaign, settings.id, str(disk))


__all__ = ["deliver", "parcel_files", "rescue", "run_one"]
