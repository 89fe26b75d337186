"""The cover engine: holds frames until all that can be known about them is known, then covers them.

No frame leaves before its window was looked at, and one that nobody could judge leaves covered whole.
No threads in here: who pushes, waits.
"""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np

from recorder.media.faces import Close, DetectorFault, Pass, Sighting
from recorder.media.fill import cover_regions, cover_whole
from recorder.media.frame import CoveredFrame, Frame, Planes
from recorder.media.policy import Policy
from recorder.media.tracks import Tracks

_FARTHEST = 4.0  # a box more than so many pictures away, or as large, is no answer


class Detector(Protocol):
    """What the engine asks of a detector; `recorder.media.faces.FaceDetector` is the real one."""

    def detect(self, planes: Planes, look: Pass | Close) -> list[Sighting]:
        """Give the faces in an I420 picture, in its own pixels; any exception means no answer."""


@dataclass(slots=True)
class CoverStats:
    """What the engine did so far; `frames` are those that left, `cpu_ms` is of the pushing thread."""

    frames: int = 0
    faces_covered_frames: int = 0
    whole_frame_covered_frames: int = 0
    faults: int = 0
    passes: dict[str, int] = field(default_factory=dict)
    cpu_ms: float = 0.0


@dataclass(slots=True, repr=False)
class _Held:
    frame: Frame
    planes: Planes
    at: float  # capture time that never runs backwards
    number: int
    whole: bool = False
    looked: set[Pass] = field(default_factory=set)


class Cover:
    """Covers the faces of frames of one size, in order, by the rules of a policy.

    `push` takes frames and gives those that may leave, `finish` the rest. The engine owns a frame from
    `push` on and covers it in place: the caller keeps no reference to its planes. `on_covered` is called
    with each frame that leaves. One thread at a time.
    """

    def __init__(
        self,
        detector: Detector,
        policy: Policy,
        size: tuple[int, int],
        on_covered: Callable[[CoveredFrame], None] | None = None,
    ) -> None:
        self.stats = CoverStats()
        self._detector = detector
        self._policy = policy
        self._size = size
        self._on_covered = on_covered
        self._held: deque[_Held] = deque()
        self._tracks = Tracks(policy)
        self._pushed = 0
        self._newest, self._late = -math.inf, 0.0
        # for each entry of the schedule, the newest frame on which all of its passes gave an answer
        self._answered = [-1] * len(policy.schedule)

    @property
    def pending(self) -> int:
        """How many frames wait inside."""
        return len(self._held)

    def push(self, frame: Frame) -> list[CoveredFrame]:
        """Take a frame; give those whose window is over, oldest first.

        ValueError if the frame has another size or no finite time. A gap in capture times longer than
        the look-back ends the windows of all frames before it, as the end of a file does.
        """
        started = time.thread_time()
        held = self._take(frame)
        out: list[CoveredFrame] = []
        if self._held and held.at - self._held[-1].at > self._policy.look_back_s:
            out += self._drain()
        self._held.append(held)
        self._look(held, held.number % len(self._policy.schedule))
        while self._held and self._window_is_over():
            out.append(self._let_go())
        self.stats.cpu_ms += (time.thread_time() - started) * 1000
        return out

    def finish(self) -> list[CoveredFrame]:
        """Run the passes that the last frames have not had yet, and give all frames that are left."""
        started = time.thread_time()
        out = self._drain()
        self.stats.cpu_ms += (time.thread_time() - started) * 1000
        return out

    # --- looking -------------------------------------------------------------------------------

    def _take(self, frame: Frame) -> _Held:
        if frame.planes.shape != (self._size[1] * 3 // 2, self._size[0]) or frame.planes.dtype != np.uint8:
            raise ValueError("a frame has another size than the engine")
        if not math.isfinite(frame.t):
            raise ValueError("a frame has no time")
        # a clock that was set back costs its own step only, whatever time it shows after
        self._late = max(self._late, self._newest - frame.t)
        self._newest = frame.t + self._late
        planes = np.require(frame.planes, requirements=("C", "W"))
        held = _Held(frame, planes, self._newest, self._pushed)
        self._pushed += 1
        return held

    def _look(self, held: _Held, entry: int) -> None:
        """Run one entry of the schedule; a frame that gets no answer will be covered whole."""
        found: list[Sighting] = []
        try:
            for look in self._policy.schedule[entry]:
                if look not in held.looked:
                    found += self._detected(held, look)
                    held.looked.add(look)
            self._answered[entry] = held.number
        except Exception:  # whatever it was, memory too: nobody has judged this picture
            self._give_up(held)
        self._tracks.add(held.at, found)
        self._look_closer(held)

    def _look_closer(self, held: _Held) -> None:
        """Look again, closely, for the faces known so far that this frame did not show yet."""
        found: list[Sighting] = []
        try:
            for track in self._tracks.unseen(held.at)[: self._policy.close_looks]:
                look = track.close_look(held.at)
                track.misses += 1
                found += self._detected(held, look)
        except Exception:
            self._give_up(held)
        self._tracks.add(held.at, found)

    def _give_up(self, held: _Held) -> None:
        held.whole = True
        self.stats.faults += 1

    def _detected(self, held: _Held, look: Pass | Close) -> list[Sighting]:
        self.stats.passes[str(look)] = self.stats.passes.get(str(look), 0) + 1
        sightings = self._detector.detect(held.planes, look)
        if not all(self._is_sound(seen) for seen in sightings):
            raise DetectorFault("a sighting makes no sense")
        return sightings

    def _is_sound(self, seen: Sighting) -> bool:
        farthest = _FARTHEST * max(self._size)
        return (
            all(abs(v) <= farthest for v in (seen.cx, seen.cy))
            and all(0 < v <= farthest for v in (seen.w, seen.h))
            and math.isfinite(seen.angle)
            and 0 <= seen.score <= 1
        )

    # --- letting go ----------------------------------------------------------------------------

    def _window_is_over(self) -> bool:
        oldest, newest = self._held[0], self._held[-1]
        whole_schedule = newest.number - oldest.number >= len(self._policy.schedule) - 1
        return whole_schedule and newest.at - oldest.at >= self._policy.look_back_s

    def _drain(self) -> list[CoveredFrame]:
        """Look at the last frame in every other way too, then let all go."""
        if not self._held:
            return []
        last = self._held[-1]
        for entry, answered in enumerate(self._answered):
            if answered != last.number:
                self._look(last, entry)
        return [self._let_go() for _ in range(len(self._held))]

    def _let_go(self) -> CoveredFrame:
        held = self._held.popleft()
        self._tracks.forget(held.at)
        # a pass that gave no answer since this frame came leaves it unjudged at that angle and size
        whole = held.whole or min(self._answered) < held.number
        faces = 0 if whole else self._fill(held)
        if whole or faces < 0:
            cover_whole(held.planes)
        covered = CoveredFrame(held.planes, held.frame.t, held.frame.index, max(faces, 0), whole or faces < 0)
        self._count(covered)
        if self._on_covered is not None:
            self._on_covered(covered)
        return covered

    def _fill(self, held: _Held) -> int:
        """Cover all that was seen in the frame's window; give how many regions, or -1 if it failed."""
        try:
            boxes = [box.grown(self._policy.grow) for box in self._tracks.at(held.at)]
            return cover_regions(held.planes, boxes)
        except Exception:
            self.stats.faults += 1
            return -1

    def _count(self, covered: CoveredFrame) -> None:
        self.stats.frames += 1
        self.stats.faces_covered_frames += covered.faces > 0
        self.stats.whole_frame_covered_frames += covered.whole
