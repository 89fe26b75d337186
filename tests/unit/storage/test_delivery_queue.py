"""The queue as it is read: by index however long it is, counted as it changes, in pages without a gap."""

from __future__ import annotations

from pathlib import Path

import pytest

from recorder.domain.clip import Clip, DeliveryState, TakeState
from recorder.domain.delivery import CLIP, WITHDRAWAL, Key, Rules
from recorder.storage.clips import Clips
from recorder.storage.database import StationDb, open_station_db
from recorder.storage.deliveries import Deliveries
from recorder.storage.delivery_queue import Count, Cursor, DeliveryQueue
from recorder.storage.targets import Targets

W, HELD, SENT, FAILED, RECEIVED = (
    DeliveryState.WAITING,
    DeliveryState.HELD,
    DeliveryState.SENT,
    DeliveryState.FAILED,
    DeliveryState.RECEIVED,
)


@pytest.fixture
def db(tmp_path: Path) -> StationDb:
    db = open_station_db(tmp_path)
    for seq in range(1, 7):
        worker, size = f"w-{seq % 2}", 1000 * (7 - seq)
        manifest = {"files": [{"bytes": size}]}
        Clips(db).add(
            Clip(f"c{seq}", 1, "towels", 1, worker, "r", "fold", seq, TakeState.RELEASED, False, f"t{seq}", manifest)
        )
        for target in ("a", "b"):
            Deliveries(db).queue(f"c{seq}", 1, target, "t")
    return db


def key(seq: int, target: str = "a", kind: str = CLIP) -> Key:
    return Key(f"c{seq}", 1, target, kind)


def recount(db: StationDb) -> set[tuple[str, str, str, bool, int]]:
    rows = db.execute(
        "SELECT campaign_id, target, state, code = 'unconfirmed', count(*) FROM deliveries GROUP BY 1, 2, 3, 4"
    )
    return {(c, t, s, bool(u), n) for c, t, s, u, n in rows.fetchall()}


def counted(counts: list[Count]) -> set[tuple[str, str, str, bool, int]]:
    return {(c.campaign, c.target, c.state.value, c.unconfirmed, c.n) for c in counts}


def test_what_comes_next_is_the_oldest_or_the_smallest_and_a_notice_before_all(db: StationDb) -> None:
    deliveries, queue = Deliveries(db), DeliveryQueue(db)
    oldest, smallest = queue.oldest("towels", "a"), queue.smallest("towels", "a")
    assert oldest is not None and oldest.key == key(1)
    assert smallest is not None and smallest.key == key(6)
    deliveries.queue("c5", 1, "a", "t", WITHDRAWAL)
    for first in (queue.oldest("towels", "a"), queue.smallest("towels", "a")):
        assert first is not None and first.key == key(5, kind=WITHDRAWAL)
    assert queue.oldest("towels", "none") is None


def test_a_failed_one_is_due_by_the_clock_and_when_the_clock_went_back(db: StationDb) -> None:
    deliveries, queue = Deliveries(db), DeliveryQueue(db)
    deliveries.change(key(3), FAILED, "t", tries=1, next_at="2026-11-22T10:00:00Z")
    assert queue.due("towels", "a", "2026-11-22T09:59:59Z", "2026-11-22T11:15:00Z") is None
    assert queue.next_due("towels", "a") == "2026-11-22T10:00:00Z"
    for now, beyond in (("2026-11-22T10:00:00Z", "2026-11-22T11:15:00Z"), ("2020-01-01", "2020-01-01T01:15:00Z")):
        due = queue.due("towels", "a", now, beyond)
        assert due is not None and (due.key, due.tries) == (key(3), 1)


def test_counts_are_right_whatever_changes(db: StationDb) -> None:
    deliveries, queue = Deliveries(db), DeliveryQueue(db)
    deliveries.change(key(1), RECEIVED, "t")
    deliveries.change(key(2), SENT, "t", code="unconfirmed")
    deliveries.change(key(2, "b"), SENT, "t", code="unconfirmed")
    deliveries.change(key(2, "b"), SENT, "t")  # confirmed later, the state is the same
    deliveries.queue("c1", 1, "a", "t", WITHDRAWAL)
    deliveries.queue("c1", 1, "a", "t", WITHDRAWAL)
    db.execute("DELETE FROM deliveries WHERE clip_id = 'c6'")
    assert counted(queue.counts()) == recount(db)
    assert sum(c.n for c in queue.counts("w-1")) + sum(c.n for c in queue.counts("w-0")) == 11
    assert ("towels", "a", "sent", True, 1) in counted(queue.counts("w-0"))
    assert queue.counts("nobody") == []


def test_a_rule_holds_all_that_waits_for_its_target_in_one_row(db: StationDb) -> None:
    deliveries, queue, targets = Deliveries(db), DeliveryQueue(db), Targets(db)
    deliveries.change(key(1), RECEIVED, "t")
    changes = db.conn.total_changes
    assert targets.hold("towels", "a", "wired only", "t2")
    assert db.conn.total_changes - changes <= 2  # the target's row and its history, not each of its deliveries
    assert not targets.hold("towels", "a", "wired only", "t3")
    held = deliveries.get(key(2))
    assert held is not None and (held.state, held.rule, held.detail) == (HELD, "wired only", "wired only")
    assert ("towels", "a", "held", False, 5) in counted(queue.counts())
    assert [s.delivery.key for s in queue.page(None, 99, states=[HELD])] == [key(n) for n in (6, 5, 4, 3, 2)]
    assert {s.delivery.target for s in queue.page(None, 99, states=[W])} == {"b"}
    assert deliveries.ways_of("w-0")["c2"] == {"a": HELD, "b": W}
    targets.hold("towels", "a", "", "t4")
    free = deliveries.get(key(2))
    assert free is not None and (free.state, free.rule) == (W, "")
    assert [row[1:] for row in targets.history("towels", "a")] == [("held", "wired only"), ("let go", "")]


@pytest.mark.parametrize("newest_first", [True, False])
@pytest.mark.parametrize("size", [1, 2, 5, 100])
def test_pages_leave_nothing_out_and_tell_nothing_twice(db: StationDb, size: int, newest_first: bool) -> None:
    deliveries, queue = Deliveries(db), DeliveryQueue(db)
    deliveries.change(key(2), RECEIVED, "t")
    deliveries.change(key(3, "b"), FAILED, "t")
    for target in "ab":
        deliveries.queue("c4", 1, target, "t", WITHDRAWAL)
    seen: list[Cursor] = []
    cursor = None
    while page := queue.page(cursor, size, newest_first=newest_first):
        assert len(page) <= size
        seen += [shown.cursor for shown in page]
        cursor = seen[-1]
    assert seen == sorted(set(seen), reverse=newest_first)
    assert len(seen) == 14
    hers = queue.page(None, 100, worker="w-1", newest_first=newest_first)
    assert {shown.delivery.worker for shown in hers} == {"w-1"}
    assert len(hers) == 6
    shown = next(s for s in hers if s.delivery.clip_id == "c1")
    assert (shown.task, shown.recorded, shown.withdrawn) == ("fold", "t1", False)


def test_no_query_of_the_queue_reads_all_rows(db: StationDb, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many deliveries there are: each is found by an index, and so are those that a start looks at."""
    plans: list[tuple[str, str]] = []
    run = StationDb.execute

    def explained(self: StationDb, sql: str, parameters: object = ()) -> object:
        if sql.lstrip().startswith(("SELECT", "UPDATE", "DELETE")):
            for row in run(self, f"EXPLAIN QUERY PLAN {sql}", parameters).fetchall():
                plans.append((sql, row[3]))
        return run(self, sql, parameters)

    monkeypatch.setattr(StationDb, "execute", explained)
    deliveries, queue, clips = Deliveries(db), DeliveryQueue(db), Clips(db)
    for worker in (None, "w-1"):
        queue.counts(worker)
        for newest_first in (True, False):
            queue.page(None, 50, worker=worker, newest_first=newest_first)
            queue.page(Cursor(3, "a", CLIP), 50, worker=worker, states=[W, HELD], newest_first=newest_first)
    queue.oldest("towels", "a")
    queue.smallest("towels", "a")
    queue.due("towels", "a", "t", "u")
    queue.next_due("towels", "a")
    queue.failed("towels", "a")
    queue.look(key(1))
    queue.shown(key(1))
    deliveries.get(key(1))
    deliveries.all("c1")
    deliveries.ways_of("w-1")
    deliveries.change(key(1), RECEIVED, "t")
    deliveries.change(key(1, "b"), RECEIVED, "t")
    deliveries.history(key(1))
    deliveries.rescue((), "t")
    deliveries.drop("c1", "t")
    deliveries.queue_notices("c1", "t")
    Targets(db).hold("towels", "a", "never", "t")
    Targets(db).history("towels", "a")
    clips.confirmed("towels", "t", 10)
    clips.confirmed(limit=1)
    clips.open_releases()
    clips.open_intents()
    clips.all(state=TakeState.REVIEW)
    clips.all(worker="w-1")
    small = ("t", "targets", "delivery_counts", "open_releases", "intents")  # tables of a few rows
    ordered = ("under_way", "confirmed_anywhere")  # indexes that hold just what is asked for
    scans = [(sql, plan.split()) for sql, plan in plans if plan.startswith("SCAN")]
    bad = [scan for scan in scans if scan[1][1] not in small and scan[1][-1] not in ordered]
    assert bad == []
    assert len(plans) > 40
    assert not [plan for sql, plan in plans if "TEMP B-TREE" in plan and "LIMIT" in sql]


def test_what_is_known_of_a_target_is_kept(db: StationDb) -> None:
    targets = Targets(db)
    assert targets.get("towels", "new").rules == Rules()
    targets.set_rules("towels", "new", Rules(kbytes_per_s=7))
    targets.set_plain_http("towels", "new", True)
    targets.set_ca("towels", "new", "PEM")
    targets.set_address("towels", "new", "https://elsewhere.example")
    targets.set_disk("towels", "new", "disk-1")
    targets.set_paused("towels", "new", True)
    row = targets.get("towels", "new")
    assert (row.rules.kbytes_per_s, row.plain_http, row.ca, row.paused) == (7, True, "PEM", True)
    assert (row.address, row.disk_id) == ("https://elsewhere.example", "disk-1")
    assert [t.target for t in targets.all()] == ["a", "b", "new"]


def test_a_target_s_fault_is_told_once_and_ends_when_it_is_reached(db: StationDb) -> None:
    targets = Targets(db)
    for number in range(3):
        targets.fault("towels", "a", "unreachable", "no answer", f"n{number}", f"t{number}")
    row = targets.get("towels", "a")
    assert (row.code, row.tries, row.cuts, row.next_at) == ("unreachable", 3, 3, "n2")
    targets.reached("towels", "a", "t9", 12_345.0)
    row = targets.get("towels", "a")
    assert (row.code, row.tries, row.cuts, row.next_at, row.bytes_per_s) == ("", 0, 0, "", 12_345.0)
    targets.reached("towels", "a", "t9")
    assert targets.get("towels", "a").bytes_per_s == 12_345.0
    assert [row[1] for row in targets.history("towels", "a")] == ["unreachable", "reached"]
