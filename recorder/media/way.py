"""Where a face may be between and beyond the points where it was seen.

A wrong guess may cover too much: no way leaves out one of its own points.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from statistics import median
from typing import Final

from recorder.media.policy import Policy
from recorder.media.regions import Box

_FREE: Final = 15.0  # sizes a second that a face may move whose speed is not known yet
_SPEED_OVER_S: Final = 0.11  # the stretch over which a speed is measured
_STILL: Final = 0.4  # sizes a second: slower is no movement but the detector's own wavering
_CARRY_S: Final = 0.4  # for so long a face is thought to go on at its last speed

_SHAPE: Final = 3  # the size of a face is the middle one of so many points on either side
_AHEAD: Final = 1.5  # a face out of sight may have gone faster by so much


@dataclass(frozen=True, slots=True)
class Point:
    """One face on one frame: all the boxes it was seen as, the surest first."""

    t: float
    boxes: tuple[Box, ...]
    score: float = 1.0  # of the surest

    @property
    def box(self) -> Box:
        """The surest box."""
        return self.boxes[0]

    @property
    def size(self) -> float:
        """Mean side of the surest box, in pixels."""
        return math.sqrt(self.box.w * self.box.h)


@dataclass(slots=True)
class Way:
    """Points in order of time, and where they say that the face was."""

    points: list[Point] = field(default_factory=list)

    def add(self, point: Point) -> None:
        """Take the newest point, or more sightings of it."""
        if self.points and self.points[-1].t == point.t:
            last = self.points[-1]
            self.points[-1] = Point(point.t, last.boxes + point.boxes, max(last.score, point.score))
        else:
            self.points.append(point)

    def speed(self) -> tuple[float, float]:
        """Give pixels a second at the end."""
        return _speed(self.points)

    def at(self, t: float, policy: Policy, *, still: bool = False) -> Iterator[Box]:
        """Give all the places where the face may be at `t`, by what is known by now; `still`: it goes no farther."""
        after = bisect_left(self.points, t, key=_time)
        seen = after < len(self.points) and self.points[after].t == t
        if seen:
            yield from self._shaped(after).boxes
        before, later = range(after - 1, -1, -1), range(after + seen, len(self.points))
        if before and later:
            one, other = self._shaped(before[0]), self._shaped(later[0])
            yield from _between(one, other, t, policy, seen)
            if other.t - one.t > policy.sure_s and not seen:
                yield from self._astray(before, later, t, policy)
        elif before and t - self.points[before[0]].t <= policy.hold_s:
            yield from self._beyond(before, t, policy, seen, still)
        elif later:  # whatever still waits to leave
            yield from self._beyond(later, t, policy, seen, still)

    def doubted(self, t: float, policy: Policy) -> Iterator[Box]:
        """Give the places where it was seen just before or after `t`, and where it was on the way between two."""
        for index, point in enumerate(self.points):
            if abs(t - point.t) <= policy.doubt_s:
                yield from point.boxes
            earlier = self.points[index - 1] if index else point
            if earlier.t < t < point.t <= earlier.t + policy.join_s:
                yield from _midway(earlier, point, t)

    def _beyond(self, inward: range, t: float, policy: Policy, seen: bool, still: bool) -> Iterator[Box]:
        """Go on from an end to `t`, and from the point before it just as well: one sighting may be off.

        `inward` are the points from that end on; with `seen` those from the end's neighbour on, the end being at `t`.
        """
        end = t if seen else self.points[inward[0]].t
        for n, index in enumerate(inward[: 1 if seen else 2]):
            point, speed = self._shaped(index), _speed([self.points[i] for i in reversed(inward[n:])])
            if still:
                speed = 0.0, 0.0
            if point.t == end:
                yield from _swept(point, speed, t, policy)
            elif abs(end - point.t) <= policy.sure_s:
                yield from _swept(Point(end, (carried(point, speed, end),)), speed, t, policy)

    def _astray(self, before: range, later: range, t: float, policy: Policy) -> Iterator[Box]:
        """Between two points that are far apart in time a face may have gone on, turned round unseen, and come back."""
        middle = (self.points[before[0]].t + self.points[later[0]].t) / 2
        for inward, until in ((before, min(t, middle)), (later, max(t, middle))):
            speed = _speed([self.points[i] for i in reversed(inward)])
            yield from _swept(self._shaped(inward[0]), speed, until, policy)

    def forget(self, oldest: float) -> None:
        """Let go of points that say nothing about `oldest` and later."""
        while len(self.points) > 2 and self.points[1].t < oldest:
            del self.points[0]

    def _shaped(self, index: int) -> Point:
        """Give a point with boxes no smaller than the face's size about then: a face seen in part is whole."""
        point = self.points[index]
        usual = median(p.size for p in self.points[max(0, index - _SHAPE) : index + _SHAPE + 1])
        if usual <= point.size:
            return point
        return Point(point.t, tuple(box.grown(usual / point.size) for box in point.boxes))


def _time(point: Point) -> float:
    return point.t


def _speed(points: Sequence[Point]) -> tuple[float, float]:
    """Give pixels a second at the last of the points, which go one way in time."""
    end = points[-1]
    near = [p for p in points if 0 < abs(end.t - p.t) <= _SPEED_OVER_S] or points[-2:-1]
    if not near:
        return 0.0, 0.0
    start = near[0]
    vx, vy = ((n - o) / (end.t - start.t) for n, o in zip(_centre(end), _centre(start), strict=True))
    fast = math.hypot(vx, vy) / end.size
    damp = 0.0 if fast < _STILL else min(1.0, _FREE / fast)
    return vx * damp, vy * damp


def _centre(point: Point) -> tuple[float, float]:
    return point.box.cx, point.box.cy


def apart(one: Box, other: Box) -> float:
    """Distance of two boxes' centres in pixels."""
    return math.hypot(one.cx - other.cx, one.cy - other.cy)


def ratio(one: Box, other: Box) -> float:
    """How many times the one's mean side is as long as the other's, 1 or more."""
    small, large = sorted((one.w * one.h, other.w * other.h))
    return math.sqrt(large / small)


def carried(point: Point, speed: tuple[float, float], t: float, ahead: float = 1.0) -> Box:
    """Give the box at `t` if it went on at `speed` (pixels a second, times `ahead`), for 0.4 s at most."""
    for_s = max(-_CARRY_S, min(t - point.t, _CARRY_S)) * ahead
    return replace(point.box, cx=point.box.cx + speed[0] * for_s, cy=point.box.cy + speed[1] * for_s)


def _swept(point: Point, speed: tuple[float, float], t: float, policy: Policy) -> Iterator[Box]:
    """Beyond an end of a track the face may have stayed, gone on, or anything between."""
    wide = 1 + policy.widen * min(abs(t - point.t), _CARRY_S)
    target = carried(point, speed, t, _AHEAD)
    steps = math.ceil(2 * apart(target, point.box) / point.size) or 1
    for box in point.boxes:
        for step in range(steps + 1):
            share = step / steps
            cx = box.cx + (target.cx - point.box.cx) * share
            cy = box.cy + (target.cy - point.box.cy) * share
            yield replace(box, cx=cx, cy=cy).grown(wide)


def _midway(one: Point, other: Point, t: float) -> Iterator[Box]:
    share = (t - one.t) / (other.t - one.t)
    (x0, y0), (x1, y1) = _centre(one), _centre(other)
    for box in (one.box, other.box):
        yield replace(box, cx=x0 + (x1 - x0) * share, cy=y0 + (y1 - y0) * share)


def _between(one: Point, other: Point, t: float, policy: Policy, seen: bool) -> Iterator[Box]:
    """Between two points the face moved evenly; if it was long unseen it may also be late or early."""
    share = (t - one.t) / (other.t - one.t)
    (x0, y0), (x1, y1) = _centre(one), _centre(other)
    wide = 1 + policy.widen * min(t - one.t, other.t - t)
    for box in (one.box, other.box):
        yield replace(box, cx=x0 + (x1 - x0) * share, cy=y0 + (y1 - y0) * share).grown(wide)
