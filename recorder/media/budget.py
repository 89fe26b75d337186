"""How much looking a frame can be given: measured on this machine, never assumed."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import Final, Protocol

import numpy as np

from recorder.media.faces import Pass
from recorder.media.frame import Planes
from recorder.media.policy import LADDER, LIVE_LEVEL, Schedule

SHARE: Final = 0.8  # of the time between two frames; the other core decodes, encodes and seals
PATIENCE_S: Final = 1.0  # an answer that took longer came too late for a live picture

_LEARN: Final = 0.1  # weight of the newest measurement
_UP: Final = 0.9  # a higher level must fit into so much of the budget, or levels would swing
_BEHIND: Final = 3.0  # frames of delay from which on only the lowest level is tried
_TOO_LATE_S: Final = 0.5  # a frame that has waited so long is covered whole instead of looked at
_REST_MS: Final = 4.0  # what covering and close looks cost, until it was measured


class Looker(Protocol):
    """The part of a detector that is timed."""

    def detect(self, planes: Planes, look: Pass) -> object:
        """Look once at an I420 picture."""


class Budget:
    """Chooses each live frame's level from what looks have cost so far.

    `interval_s` is the time between two frames, `costs` measured milliseconds of looks (see `measure`).
    """

    def __init__(
        self,
        interval_s: float,
        costs: dict[str, float] | None = None,
        *,
        top: int = LIVE_LEVEL,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self.patience_s = PATIENCE_S
        self._interval_s = interval_s
        self._costs = dict(costs or {})
        self._rest = _REST_MS
        self._usual_lag = math.inf
        self._top = top
        self._now = now
        self.level = self._affordable(1.0)

    def choose(self, t: float) -> int | None:
        """Give the level for a frame captured at `t`; None if there is no time to look at it at all."""
        lag = self._now() - t
        self._usual_lag = min(self._usual_lag, lag)  # the first frame may have waited for us to begin
        late = lag - self._usual_lag
        if late > _TOO_LATE_S:
            return None
        best = self._affordable(1.0)
        if best > self.level:
            best = max(self.level, self._affordable(_UP))
        self.level = best
        return 0 if late > _BEHIND * self._interval_s else best

    def spent(self, look: str, ms: float) -> None:
        """Take note of what one look at everything cost."""
        self._costs[look] = _blend(self._costs.get(look), ms)

    def rest(self, ms: float) -> None:
        """Take note of what a frame cost beside those looks."""
        self._rest = _blend(self._rest, ms)

    def _affordable(self, share: float) -> int:
        limit = self._interval_s * 1000 * SHARE * share
        fitting = [n for n in range(self._top + 1) if self._rest + mean_cost(LADDER[n], self._costs) <= limit]
        return max(fitting, default=0)


def _blend(old: float | None, new: float) -> float:
    return new if old is None else old + _LEARN * (new - old)


def mean_cost(schedule: Schedule, costs: dict[str, float]) -> float:
    """Milliseconds a frame of a schedule; a look not measured yet counts by its pixels beside one that was."""
    known = [(Pass(int(name.split("@")[1])), ms) for name, ms in costs.items() if name.startswith("0@")]
    per_pixel = max((ms / look.long_side**2 for look, ms in known), default=0.0)
    looks = [look for entry in schedule for look in entry]
    guess = (costs.get(str(look), per_pixel * look.long_side**2 * (2 if look.angle % 90 else 1)) for look in looks)
    return sum(guess) / len(schedule)


def measure(detector: Looker, size: tuple[int, int]) -> dict[str, float]:
    """CPU milliseconds of each look of the live levels at a picture of (width, height); the best of three.

    The networks are set up on the way, so that no frame has to wait for that.
    """
    planes = np.full((size[1] * 3 // 2, size[0]), 128, np.uint8)
    looks = {look for schedule in LADDER[: LIVE_LEVEL + 1] for entry in schedule for look in entry}
    return {str(look): min(_timed(detector, planes, look) for _ in range(3)) for look in looks}


def _timed(detector: Looker, planes: Planes, look: Pass) -> float:
    began = time.thread_time()
    detector.detect(planes, look)
    return (time.thread_time() - began) * 1000
