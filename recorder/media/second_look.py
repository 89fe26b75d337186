"""The second look's rules: how a frame is looked at, what counts as a face, and where more is covered.

**What counts.** At a score of 0.2 the detector also fires on hands, on folds and on the bench. So a sighting counts
as a face on its own from a score of 0.3 on. Below, it counts when something confirms it: another sighting at about
the same place, at most 0.25 s away, on another frame or by another kind of look, whose angle is at most 90 degrees
away (no face leans to both sides). One that is larger than three quarters of the picture's shorter side
counts only when a look of another kind confirms it, whatever its score: a face that large is seen by several kinds,
while a lamp and a table edge together look like one to a single kind, again and again.

A look at a new version that an earlier look led to (`again`) has mostly pixels before it that were judged already,
in better quality. What was just under the mark then is now just above it here and there, for a frame coded anew is
never quite the same. So a weak sighting then counts only when a look of another kind confirms it.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, takewhile
from typing import Protocol

from recorder.media.faces import DetectorFault, Pass, Sighting
from recorder.media.frame import Frame, Planes
from recorder.media.policy import SECOND_LOOK, Policy
from recorder.media.regions import Box

WITHIN_S = 0.25  # every angle at least so often; what confirms a sighting is no farther away
ALONE = 0.3  # a sighting with this score needs nothing that confirms it
HUGE = 0.75  # of the picture's shorter side
STRETCH_S = 0.5  # finds at most so far apart are told as one stretch
_JUST = 1e-6  # seconds: frame times are sums of fractions


class Detector(Protocol):
    """What a look asks of a detector; `recorder.media.faces.FaceDetector` is the real one."""

    def detect(self, planes: Planes, look: Pass) -> list[Sighting]:
        """Give the faces in an I420 picture, in its own pixels; any exception means no answer."""


class Turns:
    """Tells which looks each frame gets, frame after frame.

    Each frame gets its first pass and at least the turned one that waited longest; the first and the last frame of a
    clip get all. No turned one waits longer than 0.25 s, except across a longer gap between two frames.
    """

    def __init__(self, policy: Policy = SECOND_LOOK) -> None:
        self._base = policy.schedule[0][0]
        self._last = {look: -math.inf for entry in policy.schedule for look in entry[1:]}

    def looks(self, t: float, next_t: float) -> tuple[Pass, ...]:
        """Give the looks for the frame at `t` seconds, when the next one is at `next_t` (infinite: there is none)."""
        waiting = sorted(self._last, key=self._last.__getitem__)
        due = [look for n, look in enumerate(waiting) if n == 0 or self._last[look] + WITHIN_S < next_t]
        self._last |= dict.fromkeys(due, t)
        return self._base, *due


@dataclass(frozen=True, slots=True)
class Seen:
    """One sighting: on the frame at `t` seconds with number `index`, by the look `look`."""

    t: float
    index: int
    look: Pass
    sighting: Sighting

    @property
    def box(self) -> Box:
        """Where it is, in pixels."""
        s = self.sighting
        return Box(s.cx, s.cy, s.w, s.h, s.angle)

    def is_sound(self) -> bool:
        """Tell whether its numbers are ones to reckon with."""
        return self.box.is_sound() and min(self.box.w, self.box.h) > 0 and 0 <= self.sighting.score <= 1


def look_at(detector: Detector, frame: Frame, looks: Sequence[Pass], policy: Policy = SECOND_LOOK) -> list[Seen]:
    """All sightings on a frame with at least the policy's score; DetectorFault when the answer makes no sense."""
    seen = [Seen(frame.t, frame.index, look, s) for look in looks for s in detector.detect(frame.planes, look)]
    for one in seen:
        if not one.is_sound():
            raise DetectorFault("a sighting makes no sense")
    return [one for one in seen if one.sighting.score >= policy.score]


class Found:
    """What a look over a whole clip found; `seen` in order of time, `size` (width, height) of the picture.

    Holds boxes in memory to cover them. What is told and kept (`document`) has times and counts only.
    """

    def __init__(
        self, seen: Sequence[Seen], size: tuple[int, int], policy: Policy = SECOND_LOOK, *, again: bool = False
    ) -> None:
        self._policy = policy
        huge = HUGE * min(size)
        self.faces = [one for one in seen if counts(one, huge, _near(seen, one.t, WITHIN_S), again)]
        self._times = [one.t for one in self.faces]
        self._ways = list(_ways(self.faces, policy.look_back_s))

    @property
    def frames(self) -> int:
        """On how many frames there is a face."""
        return len({one.index for one in self.faces})

    def document(self) -> dict[str, object]:
        """Frames, finds by kind of look, and stretches of time in ms, for a clip's manifest."""
        return {
            "found_frames": self.frames,
            "found_by": dict(sorted(Counter(str(one.look) for one in self.faces).items())),
            "found": self.stretches(),
        }

    def stretches(self) -> list[dict[str, int]]:
        """From the first to the last frame of each group of finds, in ms."""
        made: list[dict[str, int]] = []
        for t in self._times:
            ms = round(t * 1000)
            if made and ms - made[-1]["end_ms"] <= STRETCH_S * 1000:
                made[-1]["end_ms"] = ms
            else:
                made.append({"start_ms": ms, "end_ms": ms})
        return made

    def boxes(self, t: float) -> list[Box]:
        """What is to be covered on the frame at `t` seconds: finds before and after it, and the ways between."""
        low = bisect_left(self._times, t - self._policy.hold_s - _JUST)
        high = bisect_right(self._times, t + self._policy.look_back_s + _JUST)
        boxes = [one.box for one in self.faces[low:high]]
        begun = bisect_left(self._ways, t - self._policy.look_back_s - _JUST, key=lambda way: way[0].t)
        for start, end in takewhile(lambda way: way[0].t < t, islice(self._ways, begun, None)):
            boxes += _between(start, end, t) if t < end.t else ()
        return [box.grown(self._policy.grow) for box in boxes]


def counts(one: Seen, huge: float, near: Sequence[Seen], again: bool = False) -> bool:
    """Whether a sighting is a face, given all sightings near it in time; `huge` is in pixels."""
    is_huge = max(one.sighting.w, one.sighting.h) > huge
    if one.sighting.score >= ALONE and not is_huge:
        return True
    return any(
        (other.look != one.look or (other.index != one.index and not is_huge and not again)) and _agree(one, other)
        for other in near
    )


def _agree(one: Seen, other: Seen) -> bool:
    """Whether two sightings may be of one face: about the same place, size and side it leans to."""
    large, small = max(one.box.w, one.box.h), max(other.box.w, other.box.h)
    apart = abs((one.look.angle - other.look.angle + 180) % 360 - 180)
    return apart <= 90 and 0.5 <= large / small <= 2 and _distance(one.box, other.box) <= max(large, small) / 2


def _near(seen: Sequence[Seen], t: float, within: float) -> Sequence[Seen]:
    """Those of a list in order of time that are at most `within` seconds away."""
    low = bisect_left(seen, t - within - _JUST, key=lambda one: one.t)
    return seen[low : bisect_right(seen, t + within + _JUST, key=lambda one: one.t)]


def _ways(faces: Sequence[Seen], within: float) -> Iterator[tuple[Seen, Seen]]:
    """Pairs of finds that may be one face that moved on, each with the nearest on the next frame that has one."""
    for one in faces:
        later = [o for o in _near(faces, one.t, within) if o.index > one.index and _may_be_one(one, o)]
        soonest = [(_distance(one.box, o.box), n) for n, o in enumerate(later) if o.index == later[0].index]
        if soonest:
            yield one, later[min(soonest)[1]]


def _may_be_one(one: Seen, other: Seen) -> bool:
    sides = max(one.box.w, one.box.h), max(other.box.w, other.box.h)
    return max(sides) <= 2 * min(sides) and _distance(one.box, other.box) <= 8 * max(sides)


def _between(a: Seen, b: Seen, t: float) -> tuple[Box, Box]:
    """Both boxes, moved to where the face was at `t` if it moved in a straight line."""
    share = (t - a.t) / (b.t - a.t)
    cx, cy = (p + (q - p) * share for p, q in ((a.box.cx, b.box.cx), (a.box.cy, b.box.cy)))
    return replace(a.box, cx=cx, cy=cy), replace(b.box, cx=cx, cy=cy)


def _distance(one: Box, other: Box) -> float:
    return math.hypot(one.cx - other.cx, one.cy - other.cy)
