"""Deliveries: each clip waits once for each target."""

from pathlib import Path

import pytest

from recorder.domain.clip import Clip, DeliveryState, TakeState
from recorder.domain.delivery import WITHDRAWAL, Key
from recorder.storage.clips import Clips
from recorder.storage.database import open_station_db
from recorder.storage.deliveries import Deliveries


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
    (only,) = deliveries.all()
    assert (only.key, only.state, only.detail) == (Key("z", 1, "inbox"), DeliveryState.RECEIVED, "read back")
    assert only.changed == "t2"


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
    begun = state is DeliveryState.SENDING  # of the others nobody said that a byte had left
    said = f"withdrawn while {state.value}" if begun else "withdrawn"  # a part may have reached the target
    assert states(deliveries) == [
        ("z", "inbox", state.value if there else "set aside", "so" if there else said),
        ("a", "inbox", "waiting", ""),
    ]


def test_each_change_stands_in_its_history_once(deliveries: Deliveries) -> None:
    key = Key("z", 1, "inbox")
    deliveries.queue("z", 1, "inbox", "t1")
    assert deliveries.change(key, DeliveryState.SENDING, "t2", only_from=[DeliveryState.WAITING])
    assert not deliveries.change(key, DeliveryState.SENDING, "t3", only_from=[DeliveryState.WAITING])
    deliveries.change(key, DeliveryState.FAILED, "t4", code="server-error", detail="500", tries=1, next_at="t9")
    assert deliveries.history(key) == [
        ("t1", DeliveryState.WAITING, "", ""),
        ("t2", DeliveryState.SENDING, "", ""),
        ("t4", DeliveryState.FAILED, "server-error", "500"),
    ]


def test_weeks_of_the_same_failure_keep_the_first_and_the_last(deliveries: Deliveries) -> None:
    key = Key("z", 1, "inbox")
    deliveries.queue("z", 1, "inbox", "t0")
    for number in range(50):
        deliveries.change(key, DeliveryState.SENDING, f"s{number}")
        deliveries.change(key, DeliveryState.FAILED, f"f{number}", code="server-error")
    assert [(row[0], row[1].value) for row in deliveries.history(key)] == [
        ("t0", "waiting"), ("s0", "sending"), ("f0", "failed"), ("s49", "sending"), ("f49", "failed"),
    ]  # fmt: skip


def test_notes_are_kept_and_mean_that_a_byte_may_have_left(deliveries: Deliveries) -> None:
    key = Key("z", 1, "inbox")
    deliveries.queue("z", 1, "inbox", "t")
    assert deliveries.notes(key) == {}
    deliveries.put_notes(key, {"url": "https://there/1", "last": True})
    assert deliveries.notes(key) == {"url": "https://there/1", "last": True}
    (row,) = deliveries.all()
    assert row.begun and not row.stopped
    deliveries.stopped(key)
    (row,) = deliveries.all()
    assert row.stopped and deliveries.notes(key) == {}


def test_a_notice_goes_to_each_target_that_may_have_a_byte_and_to_no_other(deliveries: Deliveries) -> None:
    for target in ("got", "sent", "part", "none", "running"):
        deliveries.queue("z", 1, target, "t")
    deliveries.change(Key("z", 1, "got"), DeliveryState.RECEIVED, "t")
    deliveries.change(Key("z", 1, "sent"), DeliveryState.SENT, "t", code="unconfirmed")
    deliveries.change(Key("z", 1, "running"), DeliveryState.SENDING, "t")
    deliveries.begin(Key("z", 1, "part"))
    for _twice in range(2):
        deliveries.drop("z", "t2")
        deliveries.queue_notices("z", "t2")
    assert {d.target for d in deliveries.all("z") if d.kind == WITHDRAWAL} == {"got", "sent", "part", "running"}
    assert {d.target: d.detail for d in deliveries.all("z") if d.state is DeliveryState.SET_ASIDE} == {
        "part": "withdrawn while waiting",
        "none": "withdrawn",
        "running": "withdrawn while sending",
    }


def test_what_a_kill_left_as_being_sent_waits_again(deliveries: Deliveries) -> None:
    for target in ("a", "b"):
        deliveries.queue("z", 1, target, "t")
        deliveries.change(Key("z", 1, target), DeliveryState.SENDING, "t")
    assert deliveries.rescue({Key("z", 1, "b")}, "t2") == 1
    assert states(deliveries) == [("z", "a", "waiting", "it was cut off"), ("z", "b", "sending", "")]


def test_an_older_home_keeps_its_deliveries(tmp_path: Path) -> None:
    """Rows of schema 2 come over with what is known of them; a start completes each release once more."""
    import sqlite3

    from recorder.storage import migrations
    from recorder.storage.delivery_queue import DeliveryQueue

    old = sqlite3.connect(tmp_path / "station.db", isolation_level=None)
    for statement in (*migrations._FIRST, *migrations._SECOND):
        old.execute(statement)
    old.execute(
        "CREATE TABLE _sqlite_migrations (id INTEGER PRIMARY KEY, migration_set TEXT, name TEXT, applied_at TEXT)"
    )
    for name in ("first_schema", "people_and_sessions"):
        old.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('station', ?, 't')", [name]
        )
    for seq, (state, detail) in enumerate(
        [("waiting", ""), ("received", "ok"), ("sent", ""), ("set aside", "withdrawn while sending"), ("failed", "no")],
        1,
    ):
        old.execute(
            "INSERT INTO clips VALUES (?, 1, 'towels', 1, 'w', 'r', 'fold', ?, 'released', 0, 't', ?)",
            [f"c{seq}", seq, '{"files": [{"bytes": 77}]}'],
        )
        old.execute("INSERT INTO deliveries VALUES (?, 1, 'inbox', ?, ?, 't5')", [f"c{seq}", state, detail])
    old.execute("PRAGMA user_version = 2")
    old.close()
    db = open_station_db(tmp_path)
    rows = Deliveries(db).all()
    assert [(d.clip_id, d.state.value, d.code, d.begun, d.bytes, d.worker, d.kind) for d in rows] == [
        ("c1", "waiting", "", False, 77, "w", "clip"),
        ("c2", "received", "", True, 77, "w", "clip"),
        ("c3", "sent", "unconfirmed", True, 77, "w", "clip"),
        ("c4", "set aside", "withdrawn", True, 77, "w", "clip"),
        ("c5", "failed", "", True, 77, "w", "clip"),
    ]
    assert sum(count.n for count in DeliveryQueue(db).counts()) == 5
    assert Clips(db).open_releases() == ["c1", "c2", "c3", "c4", "c5"]
    assert Clips(db).confirmed() == ["c2"]
    db.close()
