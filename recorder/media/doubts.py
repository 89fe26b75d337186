"""Weak sightings as large as the picture: believed only when another kind of look shows the same.

A lamp, a box and a table edge together can look like one huge face to one kind of look on one frame. Believed at
once it would hide all the work for one and a half seconds. A face that near is seen within the window by several
kinds of look, or by one of them with certainty.
"""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass
from typing import Final

from recorder.media.faces import Close, Pass, Sighting

_HUGE: Final = 0.5  # of the picture's shorter side
_SURE: Final = 0.7  # a huge sighting with this score needs nothing that confirms it
_ALIKE: Final = 2.0  # sides of two sightings of one face differ at most so many fold
_TURN: Final = 90.0  # degrees: no face leans to both sides

Look = Pass | Close


@dataclass(slots=True)
class _Large:
    t: float
    look: Look
    sighting: Sighting
    believed: bool


class Doubts:
    """Sifts the sightings on pictures of (width, height), look by look; times never run backwards.

    What is confirmed is given then, and covered backwards from there: as long as a frame waits to leave, what was
    seen on it must not be forgotten. Scores below `score` pass: they make no face by themselves.
    """

    def __init__(self, size: tuple[int, int], score: float) -> None:
        self._huge = _HUGE * min(size)
        self._score = score
        self._recent: deque[_Large] = deque()

    def forget(self, oldest: float) -> None:
        """Let go of what was seen before `oldest`: no later look confirms it."""
        while self._recent and self._recent[0].t < oldest:
            self._recent.popleft()

    def sift(self, t: float, look: Look, sightings: list[Sighting]) -> list[Sighting]:
        """Give what to believe of one look at the frame at `t`, and what it confirms of the looks before."""
        believed: list[Sighting] = []
        for seen in sightings:
            believed += self._weigh(_Large(t, look, seen, not self._is_doubtful(seen)))
        return believed

    def _weigh(self, one: _Large) -> list[Sighting]:
        """Believe a sighting, or keep it in mind; give it, and earlier ones that it confirms, if believed."""
        if one.sighting.score < self._score or _side(one.sighting) * _ALIKE < self._huge:
            return [one.sighting]
        alike = [other for other in self._recent if _agree(one, other)]
        one.believed |= any(other.believed or other.look != one.look for other in alike)
        confirmed = [other for other in alike if not other.believed and other.look != one.look]
        for other in confirmed:
            other.believed = True
        self._recent.append(one)
        return [large.sighting for large in (one, *confirmed) if large.believed]

    def _is_doubtful(self, seen: Sighting) -> bool:
        return seen.score < _SURE and _side(seen) > self._huge


def _side(seen: Sighting) -> float:
    return max(seen.w, seen.h)


def _agree(one: _Large, other: _Large) -> bool:
    """Whether two sightings may be of one face: about the same place, size and side it leans to."""
    a, b = one.sighting, other.sighting
    small, large = sorted((_side(a), _side(b)))
    turn = abs((a.angle - b.angle + 180) % 360 - 180)
    return turn <= _TURN and large <= _ALIKE * small and math.hypot(a.cx - b.cx, a.cy - b.cy) <= large / 2
