"""What a person may decide about a delivery: try now, hold, let go, set aside, send again."""

from __future__ import annotations

from collections.abc import Callable

from recorder.domain.clip import DeliveryState
from recorder.domain.delivery import BY_HAND, CLIP, Key
from recorder.errors import RecorderError
from recorder.storage.deliveries import Delivery
from recorder.workflow import versions
from recorder.workflow.station import Station, transaction

Act = Callable[[Station, Key], Delivery]
_WAITING, _HELD, _SENDING, _FAILED, _ASIDE, _SENT = (
    DeliveryState.WAITING,
    DeliveryState.HELD,
    DeliveryState.SENDING,
    DeliveryState.FAILED,
    DeliveryState.SET_ASIDE,
    DeliveryState.SENT,
)


def retry(station: Station, key: Key) -> Delivery:
    """Try now: what failed or was set aside waits again, and its target is not waited for any longer."""
    with transaction(station.db):
        delivery = _open(station, key)
        station.targets.try_now(delivery.campaign, delivery.target)
        station.deliveries.change(key, _WAITING, station.at(), only_from=(_FAILED, _ASIDE))
    return _known(station, key)


def hold(station: Station, key: Key) -> Delivery:
    """Hold a delivery until it is let go; one that runs stops, and goes on from there later."""
    return _change(station, key, _HELD, BY_HAND, (_WAITING, _FAILED, _SENDING))


def let_go(station: Station, key: Key) -> Delivery:
    """Let a delivery go on that was held by hand."""
    return _change(station, key, _WAITING, "", (_HELD,))


def set_aside(station: Station, key: Key) -> Delivery:
    """Don't try a delivery again; what had been sent of it stays where it is."""
    return _change(station, key, _ASIDE, BY_HAND, (_WAITING, _HELD, _FAILED, _SENDING))


def send_again(station: Station, key: Key) -> Delivery:
    """Send once more what may have arrived and could not be confirmed: it may be there twice then, or in its place."""
    with transaction(station.db):
        delivery = _open(station, key)
        if delivery.state is not _SENT:
            raise RecorderError(
                "not-unconfirmed",
                f"This delivery is {delivery.state.value}. Only what was sent and not confirmed is sent again.",
                "See where it stands with: fairtake queue.",
            )
        station.deliveries.put_notes(key, {})
        station.deliveries.change(key, _WAITING, station.at(), detail="to be sent again, by decision")
    return _known(station, key)


def of_clip(station: Station, clip_id: str, act: Act, *states: DeliveryState) -> list[Delivery]:
    """Do one of these to all deliveries of a clip that stand in one of `states` (none named: to all)."""
    versions.known(station, clip_id)
    versions.refuse_taken_back(station, clip_id)
    for delivery in station.deliveries.all(clip_id):
        if delivery.kind == CLIP and (not states or delivery.state in states):
            act(station, delivery.key)
    return station.deliveries.all(clip_id)


def pause(station: Station, campaign: str, target: str, paused: bool) -> None:
    """Hold all that waits for a target, or let it go; it is looked at with the rules."""
    station.targets.set_paused(campaign, target, paused)


def _change(
    station: Station, key: Key, state: DeliveryState, code: str, only_from: tuple[DeliveryState, ...]
) -> Delivery:
    with transaction(station.db):
        delivery = _open(station, key)
        changed = station.deliveries.change(
            key, state, station.at(), code=code, detail=code, tries=delivery.tries, only_from=only_from
        )
    now = _known(station, key)
    if not changed and now.state is not state:
        raise RecorderError(
            "delivery-changed",
            f"This delivery is {now.state.value} now, so that can't be done. Nothing was changed.",
            "Look at the queue again: fairtake queue.",
        )
    return now


def _open(station: Station, key: Key) -> Delivery:
    """The delivery, whose clip nobody took back; a notice may be acted on whatever became of the clip."""
    if key.kind == CLIP:
        versions.refuse_taken_back(station, key.clip_id)
    return _known(station, key)


def _known(station: Station, key: Key) -> Delivery:
    delivery = station.deliveries.get(key)
    if delivery is None:
        raise RecorderError(
            "unknown-delivery",
            f"Clip {key.clip_id} has no delivery to {key.target!r}.",
            "See what there is with: fairtake queue.",
        )
    return delivery
