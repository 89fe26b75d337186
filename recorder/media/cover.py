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

import numpy as np

from recorder.media.budget import Budget
from recorder.media.doubts import Doubts
from recorder.media.faces import Close, Pass, Sighting
from recorder.media.fill import cover_mask, cover_whole
from recorder.media.frame import CoveredFrame, Frame, Planes
from recorder.media.looker import CoverStats, Detector, Looker
from recorder.media.policy import LADDER, Policy
from recorder.media.regions import draw_mask
from recorder.media.tracks import Tracks
from recorder.media.trial import hear
from recorder.media.zone import Zone


@dataclass(slots=True, repr=False)
class _Held:
    frame: Frame
    planes: Planes
    at: float  # capture time that never runs backwards
    number: int
    whole: bool = False
    share: float = 1.0
    looked: set[Pass] = field(default_factory=set)


class Cover:
    """Covers the faces of frames of one size, in order, by the rules of a policy.

    `push` takes frames and gives those that may leave, `finish` the rest. The engine owns a frame from
    `push` on and covers it in place: the caller keeps no reference to its planes. `on_covered` is called
    with each frame that leaves. One thread at a time.

    With a `budget` (live only) each frame is looked at as hard as there is time for: the schedule is the
    budget's, an answer that comes too late is none, and a frame that waited too long gets no look.
    """

    def __init__(
        self,
        detector: Detector,
        policy: Policy,
        size: tuple[int, int],
        on_covered: Callable[[CoveredFrame], None] | None = None,
        budget: Budget | None = None,
    ) -> None:
        if budget and len(policy.schedule) != len(LADDER[0]):
            raise ValueError("a budget needs the schedule of a ladder")
        self.stats = CoverStats()
        self._budget = budget
        self._looker = Looker(detector, size, self.stats, budget)
        self._schedule = policy.schedule
        self._zone = Zone(policy.zone, size) if policy.zone else None
        self._policy = policy
        self._size = size
        self._on_covered = on_covered
        self._held: deque[_Held] = deque()
        self._tracks = Tracks(policy)
        self._doubts = Doubts(size, policy.score)
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
        started, began = time.thread_time(), time.perf_counter()
        self._looker.spent_ms = 0.0
        held = self._take(frame)
        out: list[CoveredFrame] = []
        if self._held and held.at - self._held[-1].at > self._policy.look_back_s:
            out += self._drain()
        self._held.append(held)
        if self._has_time(held):
            self._look(held, held.number % len(self._schedule))
        while self._held and self._window_is_over():
            out.append(self._let_go())
        self.stats.cpu_ms += (time.thread_time() - started) * 1000
        if self._budget:
            self._budget.rest((time.perf_counter() - began) * 1000 - self._looker.spent_ms)
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
        self._cover_outside(held)
        return held

    def _cover_outside(self, held: _Held) -> None:
        try:
            if self._zone:
                self._zone.cover(held.planes)
        except Exception:
            self._give_up(held)

    def _has_time(self, held: _Held) -> bool:
        """Settle how hard to look; a frame for which there is no time leaves covered whole."""
        if self._budget is None:
            return True
        level = self._budget.choose(held.frame.t)
        if level is None:
            held.whole = True
            self.stats.unlooked += 1
            return False
        self._schedule = LADDER[level]
        self.stats.levels[level] = self.stats.levels.get(level, 0) + 1
        return True

    def _look(self, held: _Held, entry: int) -> None:
        """Run one entry of the schedule; a frame that gets no answer will be covered whole."""
        found: list[Sighting] = []
        try:
            for look in self._schedule[entry]:
                if look not in held.looked:
                    found += self._sighted(held, look)
                    held.looked.add(look)
            self._answered[entry] = held.number
        except Exception:  # whatever it was, memory too: nobody has judged this picture
            self._give_up(held)
        self._join(held, found)
        self._look_closer(held)
        self._hear()

    def _look_closer(self, held: _Held) -> None:
        """Look again, closely, for the faces known so far that this frame did not show yet."""
        found: list[Sighting] = []
        try:
            for track in self._tracks.unseen(held.at)[: self._policy.close_looks]:
                look = track.close_look(held.at)
                track.misses += 1
                found += self._sighted(held, look)
        except Exception:
            self._give_up(held)
        self._join(held, found)

    def _hear(self) -> None:
        """Look at what is doubtful on the frames where it was seen; where there is no time for that, believe it."""
        cases = self._tracks.on_trial()
        if self._one_kind():
            for case in cases:
                case.abandon()
        else:
            self.stats.faults += hear(cases, self._policy.trial_looks, self._raw_at, self._looker.look)

    def _raw_at(self, t: float) -> Planes | None:
        return next((held.planes for held in reversed(self._held) if held.at == t), None)

    def _sighted(self, held: _Held, look: Pass | Close) -> list[Sighting]:
        """Give what one look shows that is to be believed; where there is one kind of look only, that is all."""
        found = self._looker.look(held.planes, look)
        self._doubts.forget(self._held[0].at)
        return found if self._one_kind() else self._doubts.sift(held.at, look, found)

    def _one_kind(self) -> bool:
        return len({look for entry in self._schedule for look in entry}) == 1

    def _join(self, held: _Held, found: list[Sighting]) -> None:
        """Put sightings on tracks; if that fails, all frames that wait may lack a face."""
        try:
            self._tracks.add(held.at, found)
        except Exception:
            self._give_up(held)
            for other in self._held:
                other.whole = True

    def _give_up(self, held: _Held) -> None:
        held.whole = True
        self.stats.faults += 1

    # --- letting go ----------------------------------------------------------------------------

    def _window_is_over(self) -> bool:
        oldest, newest = self._held[0], self._held[-1]
        whole_schedule = newest.number - oldest.number >= len(self._schedule) - 1
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
        # a pass that gave no answer since this frame came leaves it unjudged at that angle and size
        whole = held.whole or min(self._answered) < held.number
        faces = 0 if whole else self._fill(held)
        if faces < 0:
            whole, faces = True, 0
        if whole:
            held.share = 1.0
            cover_whole(held.planes)
        covered = CoveredFrame(held.planes, held.frame.t, held.frame.index, faces, whole)
        self._count(covered, held.share)
        if self._on_covered is not None:
            self._on_covered(covered)
        return covered

    def _fill(self, held: _Held) -> int:
        """Cover all that was seen in the frame's window; give how many regions, or -1 if it failed."""
        try:
            self._tracks.forget(held.at)
            boxes = [box.grown(self._policy.grow) for box in self._tracks.at(held.at)]
            mask = draw_mask(boxes, self._size)
            faces = cover_mask(held.planes, mask)
            covered = mask if self._zone is None else mask | self._zone.outside
            held.share = float(np.count_nonzero(covered)) / covered.size
            return faces
        except Exception:
            self.stats.faults += 1
            return -1

    def _count(self, covered: CoveredFrame, share: float) -> None:
        self.stats.frames += 1
        self.stats.covered_share += (share - self.stats.covered_share) / self.stats.frames
        self.stats.faces_covered_frames += covered.faces > 0
        self.stats.whole_frame_covered_frames += covered.whole
