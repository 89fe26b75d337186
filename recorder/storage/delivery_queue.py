"""The queue of deliveries as its two readers need it: what comes next, and what a screen shows.

Every query here finds its rows by an index, however many there are.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from heapq import merge
from itertools import islice
from typing import Any

from recorder.domain.clip import DeliveryState
from recorder.domain.delivery import Key
from recorder.storage.database import StationDb
from recorder.storage.deliveries import COLUMNS, FROM, Delivery, read_row
from recorder.storage.targets import Targets

_OF = "d.campaign_id = ? AND d.target = ?"
# What `lines` asks for: (where, order), the newest first and the oldest first.
PAGES = {
    True: ("(d.seq, d.kind) < (?, ?)", "d.seq DESC, d.kind DESC"),
    False: ("(d.seq, d.kind) > (?, ?)", "d.seq, d.kind"),
}
_SHOWN = "c.task, c.started, c.campaign_version, i.kind IS NOT NULL"
_JOINS = "JOIN clips c ON c.clip_id = d.clip_id LEFT JOIN intents i ON i.clip_id = d.clip_id"
_LAST = "~"  # sorts behind every kind


@dataclass(frozen=True, slots=True, order=True)
class Cursor:
    """A place in the list of deliveries: behind which line to go on."""

    seq: int
    target: str
    kind: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A delivery with what a list tells of its clip; `recorded` is a stamp."""

    delivery: Delivery
    task: str
    recorded: str
    campaign_version: int
    withdrawn: bool

    @property
    def cursor(self) -> Cursor:
        """Its place in the list."""
        return Cursor(self.delivery.seq, self.delivery.target, self.delivery.kind)


@dataclass(frozen=True, slots=True)
class Count:
    """How many deliveries of a target stand in a state; `unconfirmed` are sent ones that nobody could confirm."""

    campaign: str
    target: str
    state: DeliveryState
    unconfirmed: bool
    n: int


class DeliveryQueue:
    """Reads the deliveries table by its indexes."""

    def __init__(self, db: StationDb) -> None:
        self._db, self._targets = db, Targets(db)

    def oldest(self, campaign: str, target: str) -> Delivery | None:
        """What waits for a target since longest; a notice goes before all clips."""
        return self._first("next_waiting", f"{_OF} AND d.state = 'waiting' ORDER BY d.turn", [campaign, target])

    def smallest(self, campaign: str, target: str) -> Delivery | None:
        """The smallest that waits for a target."""
        return self._first("next_small", f"{_OF} AND d.state = 'waiting' ORDER BY d.bytes, d.turn", [campaign, target])

    def due(self, campaign: str, target: str, now: str, beyond: str) -> Delivery | None:
        """A failed one whose next try is due; one later than `beyond` was set under another clock, and is due too."""
        where = f"{_OF} AND d.state = 'failed' AND d.next_at"
        early = self._first("next_failed", f"{where} <= ? ORDER BY d.next_at", [campaign, target, now])
        return early or self._first("next_failed", f"{where} > ? ORDER BY d.next_at DESC", [campaign, target, beyond])

    def failed(self, campaign: str, target: str) -> list[Delivery]:
        """All failed ones of a target, the oldest first."""
        rows = self._db.execute(
            f"SELECT {COLUMNS} FROM {_with('deliveries_shown')} WHERE {_OF} AND d.state = 'failed'"  # noqa: S608
            " ORDER BY d.seq, d.kind",
            [campaign, target],
        )
        return [read_row(row) for row in rows.fetchall()]

    def next_due(self, campaign: str, target: str) -> str | None:
        """When the next failed one of a target is tried again."""
        found = self._first(
            "next_failed", f"{_OF} AND d.state = 'failed' AND d.next_at > '' ORDER BY d.next_at", [campaign, target]
        )
        return found.next_at if found else None

    def look(self, key: Key) -> tuple[DeliveryState, str | None, str] | None:
        """(state as it is written, kind of the intent against its clip, what holds its target) of one that runs."""
        row = self._db.execute(
            f"SELECT d.state, i.kind, coalesce(t.held_by, '') FROM {FROM} LEFT JOIN intents i"  # noqa: S608
            " ON i.clip_id = d.clip_id WHERE d.clip_id = ? AND d.version = ? AND d.target = ? AND d.kind = ?",
            [key.clip_id, key.version, key.target, key.kind],
        ).fetchone()
        return (DeliveryState(row[0]), row[1], row[2]) if row else None

    def counts(self, worker: str | None = None) -> list[Count]:
        """How many stand where, by target; of one worker if told so. What a rule holds is counted as held."""
        where, values = ("", []) if worker is None else ("WHERE worker = ?", [worker])
        rows = self._db.execute(
            f"SELECT campaign_id, target, state, unconfirmed, sum(n) FROM delivery_counts {where}"  # noqa: S608
            " GROUP BY campaign_id, target, state, unconfirmed",
            values,
        )
        held = {(t.campaign, t.target) for t in self._targets.all() if t.held_by}
        return [
            Count(c, t, DeliveryState.HELD if s == "waiting" and (c, t) in held else DeliveryState(s), bool(u), n)
            for c, t, s, u, n in rows.fetchall()
            if n
        ]

    def page(
        self,
        after: Cursor | None,
        limit: int,
        *,
        states: Collection[DeliveryState] = tuple(DeliveryState),
        worker: str | None = None,
        newest_first: bool = True,
    ) -> list[Shown]:
        """So many lines behind a place, in the order in which the clips were recorded."""
        streams = [
            self._stream(target.campaign, target.target, state, worker, after, limit, newest_first)
            for target in self._targets.all()
            for state in _stored(states, target.held_by)
        ]
        ordered = merge(*streams, key=lambda s: s.cursor, reverse=newest_first)
        return list(islice(ordered, limit))

    def shown(self, key: Key) -> Shown | None:
        """One line, or None."""
        row = self._db.execute(
            f"SELECT {COLUMNS}, {_SHOWN} FROM {FROM} {_JOINS}"  # noqa: S608 - names of our own
            " WHERE d.clip_id = ? AND d.version = ? AND d.target = ? AND d.kind = ?",
            [key.clip_id, key.version, key.target, key.kind],
        ).fetchone()
        return _read_shown(row) if row else None

    def _stream(
        self,
        campaign: str,
        target: str,
        state: str,
        worker: str | None,
        after: Cursor | None,
        limit: int,
        newest_first: bool,
    ) -> list[Shown]:
        behind, order = PAGES[newest_first]
        values: list[Any] = [campaign, target, state]
        whose, index = "", "deliveries_shown"
        if worker is not None:
            whose, index = "d.worker = ? AND ", "deliveries_of_worker"
            values.insert(0, worker)
        where = ""
        if after is not None:
            where = f"AND {behind}"
            values += [after.seq, _kind_at(target, after)]
        rows = self._db.execute(
            f"SELECT {COLUMNS}, {_SHOWN} FROM {_with(index)} {_JOINS}"  # noqa: S608 - names of our own
            f" WHERE {whose}{_OF} AND d.state = ? {where} ORDER BY {order} LIMIT ?",
            [*values, limit],
        )
        return [_read_shown(row) for row in rows.fetchall()]

    def _first(self, index: str, where: str, values: list[str]) -> Delivery | None:
        row = self._db.execute(f"SELECT {COLUMNS} FROM {_with(index)} WHERE {where} LIMIT 1", values).fetchone()  # noqa: S608
        return read_row(row) if row else None


def _read_shown(row: tuple[Any, ...]) -> Shown:
    return Shown(read_row(row[:-4]), row[-4], row[-3], row[-2], bool(row[-1]))


def _with(index: str) -> str:
    return FROM.replace("deliveries d", f"deliveries d INDEXED BY {index}", 1)


def _stored(states: Collection[DeliveryState], held_by: str) -> list[str]:
    """The states as they are written down, for a target that a rule holds or not."""
    written = {state.value for state in states}
    if held_by:
        written.discard("waiting")
        if DeliveryState.HELD in states:
            written.add("waiting")
    return sorted(written)


def _kind_at(target: str, after: Cursor) -> str:
    """Beside which kind, among the lines of one clip, a target's lines go on."""
    if target == after.target:
        return after.kind
    return _LAST if target < after.target else ""
