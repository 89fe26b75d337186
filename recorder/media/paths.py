"""Where a face may have been between two sightings of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from recorder.media.policy import Policy
from recorder.media.regions import Box


@dataclass(frozen=True, slots=True)
class Link:
    """Two sightings, at the times `start` and `end`, that may be one face that moved in a straight line."""

    start: float
    first: Box
    end: float
    last: Box

    def at(self, t: float) -> tuple[Box, Box]:
        """Give both sightings' boxes, each moved to where the face was at `start` <= t <= `end`."""
        share = (t - self.start) / (self.end - self.start)
        cx = self.first.cx + (self.last.cx - self.first.cx) * share
        cy = self.first.cy + (self.last.cy - self.first.cy) * share
        return replace(self.first, cx=cx, cy=cy), replace(self.last, cx=cx, cy=cy)


class Paths:
    """Joins each sighting to the nearest one on the next frame where a likely one is.

    A wrong guess covers too much and never too little: links only ever add.
    """

    def __init__(self, policy: Policy) -> None:
        self._policy = policy
        self._open: list[tuple[float, Box]] = []

    def extend(self, t: float, boxes: list[Box]) -> list[Link]:
        """Take the sightings of a frame, no older than those before; give the links that end in them."""
        links, still_open = [], []
        for start, box in self._open:
            if t - start > self._policy.join_s:
                continue
            likely = [other for other in boxes if start < t and self._may_be_one(box, other)]
            if likely:
                nearest = min(likely, key=partial(_distance, box))
                links.append(Link(start, box, t, nearest))
            else:
                still_open.append((start, box))
        self._open = still_open + [(t, box) for box in boxes]
        return links

    def _may_be_one(self, one: Box, other: Box) -> bool:
        small, large = sorted((one.w * one.h, other.w * other.h))
        reach = self._policy.join_reach * max(one.w, one.h, other.w, other.h)
        return large <= small * self._policy.join_ratio**2 and _distance(one, other) <= reach


def _distance(one: Box, other: Box) -> float:
    return float(((one.cx - other.cx) ** 2 + (one.cy - other.cy) ** 2) ** 0.5)
