"""What every delivery target can do, whatever it speaks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

Progress = Callable[[int, int], None]  # bytes done, bytes in all


@dataclass(frozen=True, slots=True)
class Parcel:
    """One clip to send: `files` in sending order with their SHA-256; the last one says that all is there."""

    campaign: str
    station: str
    clip_id: str
    version: int
    folder: Path
    files: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Arrival:
    """What the other side has: `confirmed` only when length and SHA-256 were read back from there."""

    confirmed: bool
    detail: str


class Target(Protocol):
    """A place that released clips go to; sending the same parcel twice leaves it there once."""

    def send(self, parcel: Parcel, progress: Progress) -> Arrival:
        """Send a parcel and confirm it; TargetError when it did not get there."""
        ...


class TargetError(Exception):
    """A delivery that failed; `permanent` when trying again can't help. Its text is plain words."""

    def __init__(self, what: str, *, permanent: bool = False) -> None:
        super().__init__(what)
        self.permanent = permanent
