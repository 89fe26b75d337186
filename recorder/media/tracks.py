"""The ways of faces: sightings joined in time, and where each face may be between and beyond them.

A track holds place, size, angle and speed, and nothing that tells one person from another. A wrong
guess may cover too much: every sighting lies on a track, and no track leaves out one of its own.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from statistics import median
from typing import Final

from recorder.media.faces import Close, Sighting
from recorder.media.policy import Policy
from recorder.media.regions import Box

_SAME: Final = 0.6  # sightings of one frame nearer than so many sizes are one face
_REACH: Final = 3.0  # no step of a track is longer, in sizes; what is farther is bridged
_FREE: Final = 15.0  # sizes a second that a face may move whose speed is not known yet
_STRAY: Final = 8.0  # sizes a second that a face may stray from where its speed would put it
_SPEED_OVER_S: Final = 0.11  # the stretch over which a speed is measured
_STILL: Final = 0.4  # sizes a second: slower is no movement but the detector's own wavering
_CARRY_S: Final = 0.4  # for so long a face is thought to go on at its last speed

_LEAST_SIDE: Final = 48.0  # pixels: a smaller cut-out shows a face without its surroundings
# How a lost face is looked for in turn: turned by so much against the last sighting, on so many sizes around it.
_CLOSER: Final = ((0.0, 2.6), (0.0, 4.0), (40.0, 3.0), (-40.0, 3.0))

_ECHO_SCORE: Final = 0.5  # surer sightings are never taken for an echo of another
_KNOWN: Final = 3  # a track of so many points is a face that is expected to go on
_LIKE: Final = 1.6  # a weak sighting's sides differ at most so much from the face expected there
_SHAPE: Final = 3  # the size of a face is the middle one of so many points on either side
_AHEAD: Final = 1.3  # a face out of sight may have gone faster by so much


@dataclass(frozen=True, slots=True)
class Point:
    """One face on one frame: all the boxes it was seen as, the surest first."""

    t: float
    boxes: tuple[Box, ...]

    @property
    def box(self) -> Box:
        """The surest box."""
        return self.boxes[0]

    @property
    def size(self) -> float:
        """Mean side of the surest box, in pixels."""
        return math.sqrt(self.box.w * self.box.h)


@dataclass(slots=True)
class Track:
    """One face's way: points in order of time, and how often it was looked for in vain since the last."""

    points: list[Point] = field(default_factory=list)
    misses: int = 0
    bridged: bool = False

    @property
    def last(self) -> Point:
        """The newest point."""
        return self.points[-1]

    def speed(self, *, at_end: bool = True) -> tuple[float, float]:
        """Give pixels a second at the end or the beginning of the track."""
        points = self.points if at_end else self.points[::-1]
        end = points[-1]
        near = [p for p in points if 0 < abs(end.t - p.t) <= _SPEED_OVER_S] or points[-2:-1]
        if not near:
            return 0.0, 0.0
        start = near[0]
        vx, vy = ((n - o) / (end.t - start.t) for n, o in zip(_centre(end), _centre(start), strict=True))
        fast = math.hypot(vx, vy) / end.size
        damp = 0.0 if fast < _STILL else min(1.0, _FREE / fast)
        return vx * damp, vy * damp

    def expected(self, t: float) -> Box:
        """Where the face is thought to be at `t`, not before the last point."""
        return _carried(self.last, self.speed(), t)

    def hold_s(self, policy: Policy) -> float:
        """For how long the face may still be there: less if it was seen once, and looked for in every way since."""
        in_vain = len(self.points) == 1 and self.misses >= len(_CLOSER)
        return min(policy.lone_hold_s, policy.hold_s) if in_vain else policy.hold_s

    def close_look(self, t: float) -> Close:
        """Give the next way to look for the face at `t`, not before the last point: the likeliest first."""
        angle, span = _CLOSER[self.misses % len(_CLOSER)]
        box = self.expected(t)
        return Close(box.cx, box.cy, max(_LEAST_SIDE, self.last.size * span), self.last.box.angle + angle)

    def add(self, point: Point) -> None:
        """Take the newest point, or more sightings of it."""
        if self.points and self.last.t == point.t:
            self.points[-1] = Point(point.t, self.last.boxes + point.boxes)
        else:
            self.points.append(point)
        self.misses, self.bridged = 0, False

    def at(self, t: float, policy: Policy) -> Iterator[Box]:
        """Give all the places where the face may be at `t`, by what is known by now."""
        after = bisect_left(self.points, t, key=_time)
        seen = after < len(self.points) and self.points[after].t == t
        if seen:
            yield from self._shaped(after).boxes
        before = self._shaped(after - 1) if after else None
        later = self._shaped(after + seen) if after + seen < len(self.points) else None
        if before and later:
            yield from _between(before, later, t, policy, seen)
        elif before and not seen and t - before.t <= self.hold_s(policy):
            yield from _swept(before, self.speed(), t, policy)
        elif later and not seen:  # whatever still waits to leave
            yield from _swept(later, self.speed(at_end=False), t, policy)

    def _shaped(self, index: int) -> Point:
        """Give a point with boxes no smaller than the track's size about then: a face seen in part is whole."""
        point = self.points[index]
        usual = median(p.size for p in self.points[max(0, index - _SHAPE) : index + _SHAPE + 1])
        if usual <= point.size:
            return point
        return Point(point.t, tuple(box.grown(usual / point.size) for box in point.boxes))


class Tracks:
    """All tracks of one video. Times never run backwards; the same time may come more than once."""

    def __init__(self, policy: Policy) -> None:
        self._policy = policy
        self._open_s = max(policy.hold_s, policy.join_s)  # after so long a track does not go on
        self._tracks: list[Track] = []
        self._bridges: list[Track] = []

    def add(self, t: float, sightings: list[Sighting]) -> None:
        """Take what was seen at `t`, no older than what came before; scores below the policy's may be among it.

        A face that is expected at a place needs a lower score there than one that nobody knows of.
        """
        sightings = sorted(sightings, key=lambda seen: -seen.score)
        groups = _groups([seen for seen in sightings if seen.score >= self._policy.score])
        points = [Point(t, tuple(map(_box, group))) for group in groups]
        open_ = [track for track in self._tracks if t - track.last.t <= self._open_s]
        self._join(points, open_)
        for seen in sightings:
            if self._policy.expected_score <= seen.score < self._policy.score:
                _expect(Point(t, (_box(seen),)), open_)

    def _join(self, points: list[Point], open_: list[Track]) -> None:
        """Give each point to the track it fits best, one each; what fits none begins a new one."""
        fits = sorted((_far(track, p), i, j) for i, track in enumerate(open_) for j, p in enumerate(points))
        taken: dict[int, int] = {}
        for far, i, j in fits:
            if far <= 1 and j not in taken and i not in taken.values():
                taken[j] = i
        lost = [track for i, track in enumerate(open_) if i not in taken.values()]
        for j, point in enumerate(points):
            if j in taken:
                open_[taken[j]].add(point)
            else:
                self._begin(point, lost)

    def at(self, t: float) -> list[Box]:
        """Give every place where a face may be at `t`."""
        return [box for track in (*self._tracks, *self._bridges) for box in track.at(t, self._policy)]

    def unseen(self, t: float) -> list[Track]:
        """Give the tracks that may go on but have no point at `t`, those looked for least first."""
        lost = [track for track in self._tracks if 0 < t - track.last.t <= self._policy.hold_s]
        return sorted(lost, key=lambda track: (track.misses, -len(track.points)))

    def forget(self, t: float) -> None:
        """Let go of what says nothing about `t` and later."""
        oldest = t - self._open_s
        self._tracks = [track for track in self._tracks if track.last.t >= oldest]
        self._bridges = [bridge for bridge in self._bridges if bridge.last.t >= t]
        for track in self._tracks:
            while len(track.points) > 2 and track.points[1].t < oldest:
                del track.points[0]

    def _begin(self, point: Point, lost: list[Track]) -> None:
        """Start a track, and bridge the way from the lost one that it may go on from."""
        likely = [
            track
            for track in lost
            if track.last.t < point.t and not track.bridged and self._may_go_on(track.last, point)
        ]
        if likely:
            nearest = min(likely, key=lambda track: _apart(track.last.box, point.box))
            nearest.bridged = True
            self._bridges.append(Track([nearest.last, point]))
        self._tracks.append(Track([point]))

    def _may_go_on(self, one: Point, other: Point) -> bool:
        reach = self._policy.join_reach * max(one.box.w, one.box.h, other.box.w, other.box.h)
        return (
            other.t - one.t <= self._policy.join_s
            and _ratio(one.box, other.box) <= self._policy.join_ratio
            and _apart(one.box, other.box) <= reach
        )


def _time(point: Point) -> float:
    return point.t


def _centre(point: Point) -> tuple[float, float]:
    return point.box.cx, point.box.cy


def _apart(one: Box, other: Box) -> float:
    return math.hypot(one.cx - other.cx, one.cy - other.cy)


def _ratio(one: Box, other: Box) -> float:
    small, large = sorted((one.w * one.h, other.w * other.h))
    return math.sqrt(large / small)


def _box(seen: Sighting) -> Box:
    return Box(seen.cx, seen.cy, seen.w, seen.h, seen.angle)


def _groups(sightings: list[Sighting]) -> list[list[Sighting]]:
    """Put together what one face was seen as on one frame, the surest first."""
    groups: list[list[Sighting]] = []
    for seen in sightings:
        for group in groups:
            if _are_one(group[0], seen):
                group.append(seen)
                break
        else:
            groups.append([seen])
    return groups


def _are_one(surer: Sighting, other: Sighting) -> bool:
    """Whether the less sure sighting shows the same face, or is no more than its echo in a turned picture."""
    one, two = _box(surer), _box(other)
    near = _apart(one, two) <= _SAME * math.sqrt(max(one.w * one.h, two.w * two.h))
    echo = other.score < _ECHO_SCORE and other.angle != surer.angle and two.w * two.h > one.w * one.h
    return near and (echo or _ratio(one, two) <= 2)


def _expect(point: Point, open_: list[Track]) -> None:
    """Take a weak sighting for the face that should be there, if there is one and it was not seen."""
    for track in open_:
        known = len(track.points) >= _KNOWN and track.last.t < point.t
        if known and _far(track, point) <= 1 and _ratio(track.last.box, point.box) <= _LIKE:
            track.add(point)
            return


def _far(track: Track, point: Point) -> float:
    """Tell how far a point lies from where a track may be: above 1 it is another face."""
    if _ratio(track.last.box, point.box) > 2:
        return math.inf
    stray = _FREE if len(track.points) == 1 else _STRAY
    size = math.sqrt(track.last.size * point.size)
    reach = min(_REACH, _SAME + stray * (point.t - track.last.t)) * size
    return _apart(track.expected(point.t), point.box) / reach


def _carried(point: Point, speed: tuple[float, float], t: float, ahead: float = 1.0) -> Box:
    for_s = max(-_CARRY_S, min(t - point.t, _CARRY_S)) * ahead
    return replace(point.box, cx=point.box.cx + speed[0] * for_s, cy=point.box.cy + speed[1] * for_s)


def _swept(point: Point, speed: tuple[float, float], t: float, policy: Policy) -> Iterator[Box]:
    """Beyond an end of a track the face may have stayed, gone on, or anything between."""
    wide = 1 + policy.widen * min(abs(t - point.t), _CARRY_S)
    target = _carried(point, speed, t, _AHEAD)
    steps = math.ceil(2 * _apart(target, point.box) / point.size) or 1
    for box in point.boxes:
        for step in range(steps + 1):
            share = step / steps
            cx = box.cx + (target.cx - point.box.cx) * share
            cy = box.cy + (target.cy - point.box.cy) * share
            yield replace(box, cx=cx, cy=cy).grown(wide)


def _between(one: Point, other: Point, t: float, policy: Policy, seen: bool) -> Iterator[Box]:
    """Between two points the face moved evenly; if it was long unseen it may also be late or early."""
    share = (t - one.t) / (other.t - one.t)
    (x0, y0), (x1, y1) = _centre(one), _centre(other)
    wide = 1 + policy.widen * min(t - one.t, other.t - t)
    for box in (one.box, other.box):
        yield replace(box, cx=x0 + (x1 - x0) * share, cy=y0 + (y1 - y0) * share).grown(wide)
    if other.t - one.t > policy.sure_s and not seen:
        yield from one.boxes
        yield from other.boxes
