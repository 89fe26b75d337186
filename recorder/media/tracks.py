"""All the faces of one video: which sighting goes on which track, and what is looked for again.

A wrong guess may cover too much: every sighting lies on a track, and no track leaves out one of its own.
"""

from __future__ import annotations

import math
from typing import Final

from recorder.media.faces import Sighting
from recorder.media.policy import Policy
from recorder.media.regions import Box
from recorder.media.track import Track
from recorder.media.trial import Case
from recorder.media.way import Point, apart, ratio

_SAME: Final = 0.6  # sightings of one frame nearer than so many sizes are one face
_REACH: Final = 3.0  # no step of a track is longer, in sizes; what is farther is bridged
_FREE: Final = 15.0  # sizes a second that a face may move whose speed is not known yet
_STRAY: Final = 8.0  # sizes a second that a face may stray from where its speed would put it
_ECHO_SCORE: Final = 0.5  # surer sightings are never taken for an echo of another
_KNOWN: Final = 3  # a track of so many points is a face that is expected to go on
_LIKE: Final = 1.6  # a weak sighting's sides differ at most so much from the face expected there


class Tracks:
    """All tracks of one video. Times never run backwards; the same time may come more than once."""

    def __init__(self, policy: Policy) -> None:
        self._policy = policy
        self._open_s = max(policy.hold_s, policy.join_s)  # after so long a track does not go on
        self._tracks: list[Track] = []
        self._bridges: list[tuple[Track, tuple[Track, Track]]] = []

    def add(self, t: float, sightings: list[Sighting]) -> None:
        """Take what was seen at `t`, no older than what came before; scores below the policy's may be among it.

        A face that is expected at a place needs a lower score there than one that nobody knows of.
        """
        sightings = sorted(sightings, key=lambda seen: -seen.score)
        groups = _groups([seen for seen in sightings if seen.score >= self._policy.score])
        points = [Point(t, tuple(map(_box, group)), group[0].score) for group in groups]
        open_ = [track for track in self._tracks if t - track.last.t <= self._open_s]
        self._join(points, open_)
        for seen in sightings:
            if self._policy.expected_score <= seen.score < self._policy.score:
                _expect(Point(t, (_box(seen),), seen.score), open_)

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
        return [box for track in (*self._tracks, *self._bridges_at()) for box in track.at(t, self._policy)]

    def _bridges_at(self) -> list[Track]:
        return [way for way, ends in self._bridges if any(end.is_proven for end in ends)]

    def on_trial(self) -> list[Case]:
        """Give the cases whose trial is not over, those never tried before first."""
        cases = [track.case for track in self._tracks if track.case and track.case.trial]
        return sorted(cases, key=lambda case: case.is_dismissed)

    def unseen(self, t: float) -> list[Track]:
        """Give the tracks that may go on but have no point at `t`, those looked for least first."""
        lost = [
            track for track in self._tracks if not track.is_dismissed and 0 < t - track.last.t <= self._policy.hold_s
        ]
        return sorted(lost, key=lambda track: (track.misses, -len(track)))

    def forget(self, t: float) -> None:
        """Let go of what says nothing about `t` and later."""
        oldest = t - self._open_s
        self._tracks = [track for track in self._tracks if track.last.t >= oldest]
        self._bridges = [bridge for bridge in self._bridges if bridge[0].last.t >= t]
        for track in self._tracks:
            track.forget(oldest)

    def _begin(self, point: Point, lost: list[Track]) -> None:
        """Start a track, and bridge the way from the lost one that it may go on from."""
        track = Track(point, case=Case() if self._policy.trial_looks else None)
        likely = [
            other
            for other in lost
            if other.last.t < point.t and not other.bridged and self._may_go_on(other.last, point)
        ]
        if likely:
            nearest = min(likely, key=lambda other: apart(other.last.box, point.box))
            nearest.bridged = True
            self._bridges.append((Track(nearest.last, point), (nearest, track)))
        self._tracks.append(track)

    def _may_go_on(self, one: Point, other: Point) -> bool:
        reach = self._policy.join_reach * max(one.box.w, one.box.h, other.box.w, other.box.h)
        return (
            other.t - one.t <= self._policy.join_s
            and ratio(one.box, other.box) <= self._policy.join_ratio
            and apart(one.box, other.box) <= reach
        )


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
    near = apart(one, two) <= _SAME * math.sqrt(max(one.w * one.h, two.w * two.h))
    echo = other.score < _ECHO_SCORE and other.angle != surer.angle and two.w * two.h > one.w * one.h
    return near and (echo or ratio(one, two) <= 2)


def _expect(point: Point, open_: list[Track]) -> None:
    """Take a weak sighting for the face that should be there, if there is one and it was not seen."""
    for track in open_:
        known = not track.is_dismissed and len(track) >= _KNOWN and track.last.t < point.t
        if known and _far(track, point) <= 1 and ratio(track.last.box, point.box) <= _LIKE:
            track.add(point, sure=False)
            return


def _far(track: Track, point: Point) -> float:
    """Tell how far a point lies from where a track may be: above 1 it is another face."""
    if ratio(track.last.box, point.box) > 2:
        return math.inf
    stray = _FREE if len(track) == 1 else _STRAY
    size = math.sqrt(track.last.size * point.size)
    reach = min(_REACH, _SAME + stray * (point.t - track.last.t)) * size
    return apart(track.expected(point.t), point.box) / reach
