"""Deliveries: for each released clip and target, where it stands, and how it came there.

A target that a rule holds says so once, in its own row: what waits for it reads as held.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from recorder.domain.clip import DeliveryState
from recorder.domain.delivery import CLIP, WITHDRAWAL, WITHDRAWN, Key
from recorder.storage.database import StationDb, atomically

WITHDRAWN_WHILE = "withdrawn while "  # then the state it had: a part of it may have reached the target
FIRST = -(1 << 40)  # added to a notice's turn: it goes before all clips
COLUMNS = (
    "d.clip_id, d.version, d.target, d.kind, d.campaign_id, d.worker, d.state, d.code, d.detail, d.changed, d.seq,"
    " d.bytes, d.done, d.tries, d.next_at, d.begun, d.stopped, coalesce(t.held_by, '')"
)
FROM = "deliveries d LEFT JOIN targets t ON t.campaign_id = d.campaign_id AND t.target = d.target"
_IS = "clip_id = ? AND version = ? AND target = ? AND kind = ?"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One parcel on its way to one target; `detail` says why it stands where it stands.

    `bytes` and `done` may be 0 while nothing is known. `next_at` is None where nothing is waited for, `rule` names
    what holds it. `begun`: a byte of it may have reached the target; `stopped`: that was taken back there.
    """

    key: Key
    campaign: str
    worker: str
    state: DeliveryState
    code: str
    detail: str
    changed: str
    seq: int
    bytes: int
    done: int
    tries: int
    next_at: str | None
    begun: bool
    stopped: bool
    rule: str = ""

    @property
    def clip_id(self) -> str:
        """The clip."""
        return self.key.clip_id

    @property
    def version(self) -> int:
        """The clip's version."""
        return self.key.version

    @property
    def target(self) -> str:
        """The target's id in the clip's campaign."""
        return self.key.target

    @property
    def kind(self) -> str:
        """A clip, or a notice."""
        return self.key.kind


class Deliveries:
    """The deliveries table; a key stands once, so nothing is sent twice. Each change adds a row to its history."""

    def __init__(self, db: StationDb) -> None:
        self._db = db

    def queue(self, clip_id: str, version: int, target: str, at: str, kind: str = CLIP) -> None:
        """Put a clip, or a notice about it, into a target's queue; a second time changes nothing."""
        with atomically(self._db):
            added = self._db.execute(
                "INSERT INTO deliveries (clip_id, version, target, kind, campaign_id, worker, state, changed, seq,"
                " turn, bytes) SELECT clip_id, ?, ?, ?, campaign_id, worker, ?, ?, seq, seq + ?, CASE WHEN ? THEN"
                " coalesce(json_extract(manifest, '$.files[0].bytes'), 0) ELSE 0 END FROM clips WHERE clip_id = ?"
                " ON CONFLICT DO NOTHING",
                [
                    version, target, kind, DeliveryState.WAITING.value, at, 0 if kind == CLIP else FIRST, kind == CLIP,
                    clip_id,
                ],
            ).rowcount  # fmt: skip
            if added:
                self._db.execute(
                    "INSERT INTO targets (campaign_id, target) SELECT campaign_id, ? FROM clips WHERE clip_id = ?"
                    " ON CONFLICT DO NOTHING",
                    [target, clip_id],
                )
                if kind == CLIP:
                    self._db.execute("DELETE FROM confirmed WHERE clip_id = ?", [clip_id])
                self._note(Key(clip_id, version, target, kind), DeliveryState.WAITING, "", "", at)

    def get(self, key: Key) -> Delivery | None:
        """One delivery, or None."""
        found = self._db.execute(
            f"SELECT {COLUMNS} FROM {FROM} WHERE d.clip_id = ? AND d.version = ? AND d.target = ? AND d.kind = ?",  # noqa: S608
            _values(key),
        ).fetchone()
        return read_row(found) if found else None

    def all(self, clip_id: str | None = None) -> list[Delivery]:
        """Deliveries, of one clip if told so, in the order their clips were recorded."""
        where, values = ("", []) if clip_id is None else ("WHERE d.clip_id = ?", [clip_id])
        rows = self._db.execute(f"SELECT {COLUMNS} FROM {FROM} {where} ORDER BY d.seq, d.target, d.kind", values)  # noqa: S608
        return [read_row(row) for row in rows.fetchall()]

    def ways_of(self, worker: str) -> dict[str, dict[str, DeliveryState]]:
        """Where each of a worker's clips stands with which target, by clip; in one query."""
        ways: dict[str, dict[str, DeliveryState]] = {}
        rows = self._db.execute(
            f"SELECT d.clip_id, d.target, CASE WHEN d.state = 'waiting' AND coalesce(t.held_by, '') <> '' THEN 'held'"  # noqa: S608
            f" ELSE d.state END FROM {FROM} WHERE d.worker = ? AND d.kind = ?"
            " ORDER BY d.target",
            [worker, CLIP],
        )
        for clip_id, target, state in rows.fetchall():
            ways.setdefault(clip_id, {})[target] = DeliveryState(state)
        return ways

    def states_of(self, worker: str) -> dict[str, list[DeliveryState]]:
        """Where each of a worker's clips stands, by clip; in one query."""
        return {clip_id: list(states.values()) for clip_id, states in self.ways_of(worker).items()}

    def move(self, delivery: Delivery, state: DeliveryState, detail: str, at: str) -> None:
        """Take a delivery to another state, whatever it is in."""
        self.change(delivery.key, state, at, detail=detail)

    def change(
        self,
        key: Key,
        state: DeliveryState,
        at: str,
        *,
        code: str = "",
        detail: str = "",
        tries: int = 0,
        next_at: str = "",
        only_from: Collection[DeliveryState] = tuple(DeliveryState),
    ) -> bool:
        """Take a delivery to another state, with a row in its history; False when it is in none of `only_from`."""
        marks = ", ".join("?" * len(only_from))
        with atomically(self._db):
            changed = self._db.execute(
                f"UPDATE deliveries SET state = ?, code = ?, detail = ?, changed = ?, tries = ?, next_at = ?"  # noqa: S608
                f" WHERE {_IS} AND state IN ({marks})",
                [state.value, code, detail, at, tries, next_at, *_values(key), *(s.value for s in only_from)],
            ).rowcount
            if changed:
                self._note(key, state, code, detail, at)
                if state is DeliveryState.RECEIVED and key.kind == CLIP:
                    self._confirm(key.clip_id, at)
        return bool(changed)

    def begin(self, key: Key) -> None:
        """Remember that a byte may reach the target from now on."""
        self._db.execute(f"UPDATE deliveries SET begun = 1 WHERE {_IS}", _values(key))  # noqa: S608

    def stopped(self, key: Key) -> None:
        """Remember that what had been begun at the target was taken back there."""
        self._db.execute(f"UPDATE deliveries SET stopped = 1, notes = '{{}}' WHERE {_IS}", _values(key))  # noqa: S608

    def progress(self, key: Key, done: int, total: int) -> None:
        """Remember how far it is, in bytes."""
        self._db.execute(
            f"UPDATE deliveries SET done = ?, bytes = ? WHERE {_IS}",  # noqa: S608
            [done, total, *_values(key)],
        )

    def notes(self, key: Key) -> dict[str, Any]:
        """What the target must remember of it."""
        row = self._db.execute(f"SELECT notes FROM deliveries WHERE {_IS}", _values(key)).fetchone()  # noqa: S608
        return dict(json.loads(row[0])) if row else {}

    def put_notes(self, key: Key, notes: Mapping[str, Any]) -> None:
        """Keep what the target must remember; durable when this returns. From then on a byte may have left."""
        self._db.execute(
            f"UPDATE deliveries SET notes = ?, begun = begun OR ? WHERE {_IS}",  # noqa: S608
            [json.dumps(dict(notes)), bool(notes), *_values(key)],
        )

    def rescue(self, running: Collection[Key], at: str) -> int:
        """Put back what is called sending and is not (a kill left it so); gives how many there were."""
        rows = self._db.execute(
            "SELECT clip_id, version, target, kind FROM deliveries INDEXED BY under_way WHERE state = 'sending'"
        )
        stale = [key for row in rows.fetchall() if (key := Key(*row)) not in running]
        for key in stale:
            self.change(
                key, DeliveryState.WAITING, at, detail="it was cut off", only_from=[DeliveryState.SENDING]
            )  # fmt: skip
        return len(stale)

    def drop(self, clip_id: str, at: str) -> None:
        """Take a withdrawn clip out of every queue it still waits in; `detail` keeps what may have left in part."""
        for delivery in self.all(clip_id):
            if delivery.kind != CLIP or delivery.state in (DeliveryState.RECEIVED, DeliveryState.SENT):
                continue
            sending = delivery.state is DeliveryState.SENDING
            if sending:
                self.begin(delivery.key)
            if delivery.code != WITHDRAWN:
                said = f"{WITHDRAWN_WHILE}{delivery.state.value}" if delivery.begun or sending else "withdrawn"
                self.change(delivery.key, DeliveryState.SET_ASIDE, at, code=WITHDRAWN, detail=said)
        self._db.execute("DELETE FROM confirmed WHERE clip_id = ?", [clip_id])

    def queue_notices(self, clip_id: str, at: str) -> None:
        """Queue the notice of a withdrawal for each target that got, or may have got, a byte of the clip."""
        for delivery in self.all(clip_id):
            there = delivery.state in (DeliveryState.RECEIVED, DeliveryState.SENT)
            if delivery.kind == CLIP and (there or delivery.begun):
                self.queue(clip_id, delivery.version, delivery.target, at, WITHDRAWAL)

    def history(self, key: Key) -> list[tuple[str, DeliveryState, str, str]]:
        """(time, state, code, detail) of a delivery, oldest first."""
        rows = self._db.execute(
            f"SELECT at, state, code, detail FROM delivery_history WHERE {_IS} ORDER BY id",  # noqa: S608
            _values(key),
        )
        return [(row[0], DeliveryState(row[1]), row[2], row[3]) for row in rows.fetchall()]

    def _note(self, key: Key, state: DeliveryState, code: str, detail: str, at: str) -> None:
        """Add a row; of many tries that ended alike the first and the last stay, so that weeks without a net fit."""
        last = self._db.execute(
            f"SELECT id, state, code, detail FROM delivery_history WHERE {_IS} ORDER BY id DESC LIMIT 4",  # noqa: S608
            _values(key),
        ).fetchall()
        again = [(state.value, code, detail) == row[1:] for row in last] == [False, True, False, True]
        if again and last[0][1] == last[2][1] == DeliveryState.SENDING.value:
            self._db.execute("DELETE FROM delivery_history WHERE id IN (?, ?)", [last[1][0], last[2][0]])
        self._db.execute(
            "INSERT INTO delivery_history (clip_id, version, target, kind, at, state, code, detail)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [*_values(key), at, state.value, code, detail],
        )

    def _confirm(self, clip_id: str, at: str) -> None:
        self._db.execute(
            "INSERT INTO confirmed SELECT clip_id, campaign_id, ? FROM clips WHERE clip_id = ? AND NOT EXISTS"
            " (SELECT 1 FROM deliveries WHERE clip_id = ? AND kind = 'clip' AND state <> 'received') AND NOT EXISTS"
            " (SELECT 1 FROM intents WHERE clip_id = ?) ON CONFLICT DO NOTHING",
            [at, clip_id, clip_id, clip_id],
        )


def read_row(row: tuple[Any, ...]) -> Delivery:
    """Read what COLUMNS gives."""
    key, (campaign, worker, state, code, detail, changed, *numbers) = Key(*row[:4]), row[4:]
    seq, size, done, tries, next_at, begun, stopped, rule = numbers
    state = DeliveryState(state)
    if state is DeliveryState.WAITING and rule:
        state = DeliveryState.HELD
    elif state is not DeliveryState.HELD:
        rule = ""
    elif code:  # held by hand
        rule = code
    return Delivery(
        key, campaign, worker, state, code, detail or rule, changed, seq, size, done, tries, next_at or None,
        bool(begun), bool(stopped), rule,
    )  # fmt: skip


def _values(key: Key) -> list[str | int]:
    return [key.clip_id, key.version, key.target, key.kind]
