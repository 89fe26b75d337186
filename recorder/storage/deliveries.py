"""Deliveries: for each released clip and target, where it stands."""

from __future__ import annotations

from dataclasses import dataclass

from recorder.domain.clip import DeliveryState
from recorder.storage.database import StationDb

WITHDRAWN_WHILE = "withdrawn while "  # then the state it had: a part of it may have reached the target


@dataclass(frozen=True, slots=True)
class Delivery:
    """One clip on its way to one target; `detail` says why it stands where it stands."""

    clip_id: str
    version: int
    target: str
    state: DeliveryState
    detail: str
    changed: str


class Deliveries:
    """The deliveries table; (clip, version, target) stands once, so nothing is sent twice."""

    def __init__(self, db: StationDb) -> None:
        self._db = db

    def queue(self, clip_id: str, version: int, target: str, at: str) -> None:
        """Put a clip into a target's queue; a second time changes nothing."""
        self._db.execute(
            "INSERT OR IGNORE INTO deliveries VALUES (?, ?, ?, ?, '', ?)",
            [clip_id, version, target, DeliveryState.WAITING.value, at],
        )

    def move(self, delivery: Delivery, state: DeliveryState, detail: str, at: str) -> None:
        """Take a delivery to another state."""
        self._db.execute(
            "UPDATE deliveries SET state = ?, detail = ?, changed = ? WHERE clip_id = ? AND version = ? AND target = ?",
            [state.value, detail, at, delivery.clip_id, delivery.version, delivery.target],
        )

    def all(self, clip_id: str | None = None) -> list[Delivery]:
        """Deliveries in the order their clips were recorded."""
        rows = self._db.execute(
            "SELECT d.clip_id, d.version, target, d.state, detail, changed FROM deliveries d JOIN clips USING (clip_id)"
            " WHERE coalesce(?, d.clip_id) = d.clip_id ORDER BY seq, target",
            [clip_id],
        )
        return [Delivery(r[0], r[1], r[2], DeliveryState(r[3]), r[4], r[5]) for r in rows.fetchall()]

    def drop(self, clip_id: str, at: str) -> None:
        """Take a withdrawn clip out of every queue it still waits in; `detail` keeps what may have left in part."""
        self._db.execute(
            "UPDATE deliveries SET state = ?, changed = ?,"
            " detail = CASE WHEN state IN (?, ?) THEN 'withdrawn' ELSE ? || state END"
            " WHERE clip_id = ? AND state NOT IN (?, ?)",
            [
                DeliveryState.SET_ASIDE.value,
                at,
                DeliveryState.WAITING.value,
                DeliveryState.HELD.value,
                WITHDRAWN_WHILE,
                clip_id,
                DeliveryState.RECEIVED.value,
                DeliveryState.SENT.value,
            ],
        )
