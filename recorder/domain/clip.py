"""A clip: its states, and the manifest (clip.json) that travels with it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from recorder.domain.document import Document


class TakeState(StrEnum):
    """Where a take stands between the worker and the vault."""

    RECORDING = "recording"
    REVIEW = "review"
    RELEASED = "released"
    DISCARDED = "discarded"
    WITHDRAWN = "withdrawn"


class DeliveryState(StrEnum):
    """Where a released clip stands on its way to one target."""

    WAITING = "waiting"
    HELD = "held"
    SENDING = "sending"
    SENT = "sent"
    RECEIVED = "received"
    FAILED = "failed"
    SET_ASIDE = "set aside"


class SettlementState(StrEnum):
    """Where a receipt stands on its way to the worker's pocket."""

    OWED = "owed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    PAID = "paid"
    OVERDUE = "overdue"
    ELSEWHERE = "paid to someone else"


VIDEO = "clip.mp4.age"
MANIFEST = "clip.json"
CONSENT = "consent.json"


def key_file(buyer: str) -> str:
    """Name of the file that carries the clip's identity to one buyer."""
    return f"clip.key.{buyer}.age"


@dataclass(frozen=True, slots=True)
class Clip:
    """One row of the station's memory: whose take it is, of what, and in which state.

    `video_removed` is when its video left this station, all its targets having confirmed it; None while it is here.
    """

    clip_id: str
    version: int
    campaign: str
    campaign_version: int
    worker: str
    record_id: str
    task: str
    seq: int
    state: TakeState
    recovered: bool
    started: str
    manifest: Document
    video_removed: str | None = None

    @property
    def seconds_ms(self) -> int:
        """Recorded milliseconds that count for pay: gaps do not; 0 while it is being recorded."""
        return paid_ms(self.manifest) if "duration_ms" in self.manifest else 0

    @property
    def looked(self) -> bool:
        """Whether this version's second look ran and found nothing left."""
        look = self.manifest["cover"].get("second_look")
        return bool(look) and look["clip_version"] == self.version and look["found_frames"] == 0


def paid_ms(manifest: Document) -> int:
    """Milliseconds of a manifest that count for pay: its duration without its gaps."""
    gaps = sum(gap["end_ms"] - gap["start_ms"] for gap in manifest["frames"]["gaps"])
    return max(0, int(manifest["duration_ms"]) - int(gaps))
