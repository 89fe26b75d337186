"""Looks at pictures before the engine asks: on a file with a fixed schedule it is known what will be asked.

The answers are the very same; only the time at which they are found differs, and the thread. For one picture after
the other the engine must wait for itself, since what it finds on one decides how it looks at the next; its looks at
whole pictures depend on nothing, so they can run beside it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from queue import SimpleQueue

from recorder.media.faces import Close, FaceDetector, Pass, Sighting
from recorder.media.frame import Frame, Planes
from recorder.media.policy import Policy

_THREADS = 2  # pictures do not depend on each other; with one thread looking was still what all waited for
_KEPT = 32  # pictures; so many more than may wait between the two threads


class Foresight:
    """A detector for the engine, with others of its own that look ahead.

    `looked` runs on one thread and `detect` on another. What was not foreseen, or failed, is looked at when asked.
    """

    def __init__(self, detector: FaceDetector, policy: Policy) -> None:
        self._detector = detector
        self._ahead: SimpleQueue[FaceDetector] = SimpleQueue()
        for _ in range(_THREADS):
            self._ahead.put(FaceDetector())
        self._schedule = () if policy.zone else policy.schedule  # a zone is covered before anybody looks
        self._answers: dict[tuple[int, Pass], tuple[Planes, list[Sighting]]] = {}

    def looked(self, frames: Iterable[Frame]) -> Iterator[Frame]:
        """Give the frames as they come, looked at as the schedule says."""
        waiting: deque[tuple[Frame, Future[list[tuple[int, Pass]]]]] = deque()
        kept: deque[list[tuple[int, Pass]]] = deque()

        def given() -> Frame:
            frame, looked = waiting.popleft()
            kept.append(looked.result())
            if len(kept) > _KEPT:  # what was not asked for by now never will be
                for key in kept.popleft():
                    self._answers.pop(key, None)
            return frame

        with ThreadPoolExecutor(_THREADS) as pool:
            for number, frame in enumerate(frames):
                looks = self._schedule[number % len(self._schedule)] if self._schedule else ()
                waiting.append((frame, pool.submit(self._foresee, frame.planes, looks)))
                if len(waiting) > _THREADS:
                    yield given()
            while waiting:
                yield given()

    def detect(self, planes: Planes, look: Pass | Close) -> list[Sighting]:
        """As `FaceDetector.detect`."""
        if isinstance(look, Pass):
            foreseen = self._answers.pop((id(planes), look), None)
            if foreseen is not None:
                return foreseen[1]
        return self._detector.detect(planes, look)

    def _foresee(self, planes: Planes, looks: Sequence[Pass]) -> list[tuple[int, Pass]]:
        detector = self._ahead.get()
        try:
            for look in looks:
                with suppress(Exception):  # the engine asks for itself, and judges what comes of it
                    # the picture is kept with its answer, so that no other one is taken for it
                    self._answers[id(planes), look] = planes, detector.detect(planes, look)
        finally:
            self._ahead.put(detector)
        return [(id(planes), look) for look in looks]
