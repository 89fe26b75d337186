"""Deliveries: each clip waits once for each target."""

from pathlib import Path

import pytest

from recorder.domain.clip import Clip, DeliveryState, TakeState
from recorder.storage.clips import Clips
from recorder.storage.database import open_station_db
from recorder.storage.deliveries import Deliveries, Delivery


@pytest.fixture
def deliveries(tmp_path: Path) -> Deliveries:
    db = open_station_db(tmp_path)
    for seq, clip_id in enumerate(("z", "a"), 1):
        Clips(db).add(
            Clip(clip_id, 1, "towels", 7, "w-1", "consent-1", "fold", seq, TakeState.RELEASED, False, "t", {})
        )
    return Deliveries(db)


def states(deliveries: Deliveries) -> list[tuple[str, str, str, str]]:
    return [(d.clip_id, d.target, d.state.value, d.detail) for d in deliveries.all()]


def test_queued_twice_is_queued_once(deliveries: Deliveries) -> None:
    deliveries.queue("z", 1, "inbox", "t1")
    (first,) = deliveries.all()
    deliveries.move(first, DeliveryState.RECEIVED, "read back", "t2")
    deliveries.queue("z", 1, "inbox", "t3")
    assert deliveries.all() == [Delivery("z", 1, "inbox", DeliveryState.RECEIVED, "read back", "t2")]


def test_come_in_the_order_of_recording(deliveries: Deliveries) -> None:
    for clip_id, target in (("a", "inbox"), ("z", "stick"), ("z", "inbox")):
        deliveries.queue(clip_id, 1, target, "t")
    assert [(d.clip_id, d.target) for d in deliveries.all()] == [("z", "inbox"), ("z", "stick"), ("a", "inbox")]
    assert [d.target for d in deliveries.all("a")] == ["inbox"]
    assert deliveries.all("none") == []


def test_one_moves_without_the_others(deliveries: Deliveries) -> None:
    for clip_id, target in (("z", "inbox"), ("z", "stick"), ("a", "inbox")):
        deliveries.queue(clip_id, 1, target, "t")
    deliveries.move(deliveries.all()[0], DeliveryState.FAILED, "no disk", "t2")
    assert states(deliveries) == [
        ("z", "inbox", "failed", "no disk"),
        ("z", "stick", "waiting", ""),
        ("a", "inbox", "waiting", ""),
    ]


@pytest.mark.parametrize("state", DeliveryState)
def test_a_withdrawn_clip_leaves_every_queue_it_still_waits_in(deliveries: Deliveries, state: DeliveryState) -> None:
    deliveries.queue("z", 1, "inbox", "t")
    deliveries.queue("a", 1, "inbox", "t")
    deliveries.move(deliveries.all("z")[0], state, "so", "t2")
    deliveries.drop("z", "t3")
    there = state in (DeliveryState.RECEIVED, DeliveryState.SENT)
    begun = state not in (DeliveryState.WAITING, DeliveryState.HELD)
    said = f"withdrawn while {state.value}" if begun else "withdrawn"  # a part may have reached the target
    assert states(deliveries) == [
        ("z", "inbox", state.value if there else "set aside", "so" if there else said),
        ("a", "inbox", "waiting", ""),
    ]
