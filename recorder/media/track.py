"""The ways of faces: sightings joined in time, and where each face may be between and beyond them.

A track holds place, size, angle and speed, and nothing that tells one person from another. A wrong
guess may cover too much: every sighting lies on a track, and no track leaves out one of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from recorder.media.faces import Close
from recorder.media.policy import Policy
from recorder.media.regions import Box
from recorder.media.trial import Case
from recorder.media.way import Point, Way, carried

_LEAST_SIDE: Final = 48.0  # pixels: a smaller cut-out shows a face without its surroundings
# How a lost face is looked for in turn: turned by so much against the last sighting, on so many sizes around it.
_CLOSER: Final = ((0.0, 2.6), (0.0, 4.0), (40.0, 3.0), (-40.0, 3.0))


class Track:
    """One face's way, and how often it was looked for in vain since the last point.

    Weak sightings lead the way on, but may be off: what the sure ones alone say is covered as well. With a `case`
    it has to prove itself: without proof it is covered only where it was seen, and dismissed, only just then.
    """

    def __init__(self, *points: Point, case: Case | None = None) -> None:
        self.case = case
        self.misses = 0
        self.bridged = False
        self._all, self._sure = Way(), Way()
        for point in points:
            self.add(point)

    def __len__(self) -> int:
        return len(self._all.points)

    @property
    def last(self) -> Point:
        """The newest point."""
        return self._all.points[-1]

    def add(self, point: Point, *, sure: bool = True) -> None:
        """Take the newest point, or more sightings of it."""
        self._all.add(point)
        if sure:
            self._sure.add(point)
        self.misses, self.bridged = 0, False
        if self.case:
            self.case.add(point.t, point.box, point.score)

    @property
    def is_dismissed(self) -> bool:
        """Whether a trial found no face in it."""
        return self.case is not None and self.case.is_dismissed

    @property
    def is_proven(self) -> bool:
        """Whether it is a face for certain, or never has to prove it."""
        return self.case is None or self.case.proven

    @property
    def is_believed(self) -> bool:
        """Whether it counts as a face."""
        return self.case is None or self.case.is_believed

    def expected(self, t: float) -> Box:
        """Where the face is thought to be at `t`, not before the last point."""
        return carried(self.last, self._all.speed(), t)

    def close_look(self, t: float) -> Close:
        """Give the next way to look for the face at `t`, not before the last point: the likeliest first."""
        angle, span = _CLOSER[self.misses % len(_CLOSER)]
        box = self.expected(t)
        return Close(box.cx, box.cy, max(_LEAST_SIDE, self.last.size * span), self.last.box.angle + angle)

    def at(self, t: float, policy: Policy) -> Iterator[Box]:
        """Give all the places where the face may be at `t`, by what is known by now."""
        if not self.is_believed:
            yield from self._all.doubted(t, policy) if self.is_dismissed else self._all.at(t, policy, still=True)
            return
        yield from self._all.at(t, policy)
        if len(self._sure.points) < len(self._all.points):
            yield from self._sure.at(t, policy)

    def forget(self, oldest: float) -> None:
        """Let go of points that say nothing about `oldest` and later."""
        self._all.forget(oldest)
        self._sure.forget(oldest)
