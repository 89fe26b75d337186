"""How far a clip's second look is, as a screen is told; who runs it is settled elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol

from recorder.errors import RecorderError


class LookPhase(StrEnum):
    """Where a clip stands with its second look."""

    WAITING = "waiting"  # in the queue
    PAUSED = "paused"  # makes way for a recording
    RUNNING = "running"
    CLEAR = "clear"  # the version that she sees was looked at, and nothing is left
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class LookState:
    """`done` of `of` frames; `found` frames with a face that was covered; `trouble` says why it failed.

    `promised` when she said yes in advance; `released` the campaign and row of the receipt when that came true.
    """

    phase: LookPhase
    done: int = 0
    of: int = 0
    seconds_left: float | None = None
    found: int = 0
    promised: bool = False
    released: tuple[str, int] | None = None
    trouble: RecorderError | None = None


class Looks(Protocol):
    """The second looks of all clips. Nothing here waits: state is what was heard last."""

    changed: Any  # a signal with the clip's id, on the window's thread

    def state(self, clip_id: str) -> LookState:
        """How far this clip is."""
        ...

    def prefer(self, clip_id: str) -> None:
        """Look at this one next; also one that is new, was changed, or failed before."""
        ...

    def promise(self, clip_id: str, pin: str) -> None:
        """Release it by itself if its look finds nothing."""
        ...

    def unpromise(self, clip_id: str) -> None:
        """Take the yes in advance back."""
        ...
