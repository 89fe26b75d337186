"""Where the second look of a clip stands, as it is told to her: in rounds, so that progress never runs backwards."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from recorder.domain.clip import Clip
from recorder.errors import RecorderError
from recorder.workflow.looking import KIND

_LONGEST_STEP_S = 2.0  # what takes longer is a pause for a recording, and tells nothing of the speed
_SURE_AFTER = 30  # frames, before the time left is told


class Look(StrEnum):
    """Where the second look of a clip stands."""

    WAITING = "waiting"
    RUNNING = "running"
    COVERING = "covering"  # what was found; then the next round begins
    CLEAR = "clear"
    FOUND = "found"  # and covered
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class LookState:
    """The second look of one clip.

    `round` counts from 1 while it runs, and `done` of `all` frames of that round are through (or, while it is
    covering, of the new version); a round that found something is followed by another. `found` is on how many frames
    something was found so far, `seconds_left` of this round (None: not known yet).
    """

    look: Look
    round: int = 0
    done: int = 0
    all: int = 0
    found: int = 0
    seconds_left: float | None = None
    error: RecorderError | None = None


def resting(clip: Clip) -> LookState:
    """The state of a clip that nobody looks at now."""
    if not clip.looked:
        return LookState(Look.WAITING)
    found = found_since_hers(clip)
    return LookState(Look.FOUND if found else Look.CLEAR, found=found)


def found_since_hers(clip: Clip) -> int:
    """On how many frames looks found something since the last version that she made herself."""
    found = 0
    for edit in reversed(clip.manifest["edits"]):
        if edit["kind"] != KIND:
            break
        found = max(found, int(edit["found_frames"]))
    return found


class Rounds:
    """Makes states of what a look that runs tells; `found` is what earlier rounds found already."""

    def __init__(self, frames: int, found: int, now: Callable[[], float] = time.monotonic) -> None:
        self.state = LookState(Look.RUNNING, 1, 0, frames, found)
        self._now = now
        self._last = now()
        self._worked = 0.0

    def looked(self, done: int, of: int) -> LookState:
        """So many frames of a round were looked at."""
        number = self.state.round
        if self.state.look is Look.COVERING:
            number += 1
        return self._go(Look.RUNNING, number, done, of, self.state.found)

    def covered(self, done: int, of: int, found: int) -> LookState:
        """So many frames of a new version were made, after a round that found something on `found` frames."""
        return self._go(Look.COVERING, self.state.round, done, of, max(self.state.found, found))

    def _go(self, look: Look, number: int, done: int, of: int, found: int) -> LookState:
        if (look, number, done) == (self.state.look, self.state.round, self.state.done):
            return self.state  # it waits for a recording
        now = self._now()
        if look is not self.state.look:
            self._worked = 0.0
        self._worked += min(now - self._last, _LONGEST_STEP_S)
        self._last = now
        left = self._worked / done * (of - done) if done >= _SURE_AFTER else None
        self.state = LookState(look, number, done, of, found, left)
        return self.state
