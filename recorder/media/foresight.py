"""Looks at pictures before the engine asks: on a file with a fixed schedule it is known what will be asked.

The answers are the very same; only the time at which they are found differs, and the thread. For one picture after
the other the engine must wait for itself, since what it finds on one decides how it looks at the next; its looks at
whole pictures depend on nothing, so they can run beside it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress

from recorder.media.faces import Close, FaceDetector, Pass, Sighting
from recorder.media.frame import Frame, Planes
from recorder.media.policy import Policy

_KEPT = 32  # pictures; so many more than may wait between the two threads


class Foresight:
    """A detector for the engine, with a second one of its own that looks ahead.

    `looked` runs on one thread and `detect` on another. What was not foreseen, or failed, is looked at when asked.
    """

    def __init__(self, detector: FaceDetector, policy: Policy) -> None:
        self._detector, self._ahead = detector, FaceDetector()
        self._schedule = () if policy.zone else policy.schedule  # a zone is covered before anybody looks
        self._answers: dict[tuple[int, Pass], tuple[Planes, list[Sighting]]] = {}

    def looked(self, frames: Iterable[Frame]) -> Iterator[Frame]:
        """Give the frames as they come, looked at as the schedule says."""
        kept: deque[list[tuple[int, Pass]]] = deque()
        for number, frame in enumerate(frames):
            looks = self._schedule[number % len(self._schedule)] if self._schedule else ()
            kept.append([self._foresee(frame.planes, look) for look in looks])
            if len(kept) > _KEPT:  # what was not asked for by now never will be
                for key in kept.popleft():
                    self._answers.pop(key, None)
            yield frame

    def detect(self, planes: Planes, look: Pass | Close) -> list[Sighting]:
        """As `FaceDetector.detect`."""
        if isinstance(look, Pass):
            foreseen = self._answers.pop((id(planes), look), None)
            if foreseen is not None:
                return foreseen[1]
        return self._detector.detect(planes, look)

    def _foresee(self, planes: Planes, look: Pass) -> tuple[int, Pass]:
        key = id(planes), look
        with suppress(Exception):  # the engine asks for itself, and judges what comes of it
            # the picture is kept with its answer, so that no other one is taken for it
            self._answers[key] = planes, self._ahead.detect(planes, look)
        return key
