"""Time, claimed honestly: the wall clock, whether it was synchronised, and the boot it belongs to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from recorder.domain.document import Document
from recorder.errors import RecorderError

TOLERANCE = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Moment:
    """One reading of the clocks: `wall` in UTC, `boottime` in seconds since `boot_id` began."""

    wall: datetime
    synced: bool
    boot_id: str
    boottime: float

    def document(self) -> Document:
        """The `time` member of clip.json."""
        return {
            "wall": stamp(self.wall),
            "boot_id": self.boot_id,
            "boottime_s": round(self.boottime, 3),
            "synced": self.synced,
        }

    def line(self) -> str:
        """The `time` line of a receipt, without its first word."""
        sync = "synced" if self.synced else "unsynced"
        return f"{stamp(self.wall)} {sync} boot {self.boot_id[:8]} +{self.boottime:.3f}s"


def stamp(wall: datetime) -> str:
    """UTC time as `2026-11-22T13:40:05Z`."""
    return wall.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def parse_stamp(text: str) -> datetime:
    """Read what `stamp` wrote; raises ValueError on anything else."""
    read = datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    if stamp(read) != text:  # strptime also takes single digits, and digits of other scripts
        raise ValueError(f"not a time as we write it: {text!r}")
    return read


def refuse_past(now: Moment, highest_seen: datetime | None) -> None:
    """Refuse to date a record when the clock stands well before a time this station already saw."""
    if highest_seen is not None and now.wall < highest_seen - TOLERANCE:
        raise RecorderError(
            "clock-went-back",
            f"The clock says {stamp(now.wall)}, but this station already saw {stamp(highest_seen)}. "
            "Everything recorded so far is kept.",
            "Set the computer's date and time, then try again.",
        )
