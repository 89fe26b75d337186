"""Looks at pictures: asks the detector, believes no answer that makes no sense, and keeps the count."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, field
from typing import Final, Protocol

from recorder.media.budget import Budget
from recorder.media.faces import Close, DetectorFault, Pass, Sighting
from recorder.media.frame import Planes

_FARTHEST: Final = 4.0  # a box more than so many pictures away, or as large, is no answer


class Detector(Protocol):
    """What the engine asks of a detector; `recorder.media.faces.FaceDetector` is the real one."""

    def detect(self, planes: Planes, look: Pass | Close) -> list[Sighting]:
        """Give the faces in an I420 picture, in its own pixels; any exception means no answer."""


@dataclass(slots=True)
class CoverStats:
    """What the engine did so far; `frames` are those that left, `cpu_ms` is of the pushing thread.

    `levels` counts the frames looked at on each level of a budget, `unlooked` those there was no time for
    (they leave covered whole); `covered_share` is the mean share of a frame's area that is covered.
    """

    frames: int = 0
    faces_covered_frames: int = 0
    whole_frame_covered_frames: int = 0
    faults: int = 0
    passes: dict[str, int] = field(default_factory=dict)
    levels: dict[int, int] = field(default_factory=dict)
    unlooked: int = 0
    covered_share: float = 0.0
    cpu_ms: float = 0.0


class Looker:
    """Asks a detector about pictures of (width, height), within a budget if there is one.

    `spent_ms` adds up what looks at everything took, for its owner to set back.
    """

    def __init__(self, detector: Detector, size: tuple[int, int], stats: CoverStats, budget: Budget | None) -> None:
        self.spent_ms = 0.0
        self._detector = detector
        self._size = size
        self._stats = stats
        self._budget = budget

    def look(self, planes: Planes, look: Pass | Close) -> list[Sighting]:
        """Give what one look shows; DetectorFault, or what the detector raises, if that is no answer."""
        self._stats.passes[str(look)] = self._stats.passes.get(str(look), 0) + 1
        began = time.perf_counter()
        sightings = self._detector.detect(planes, look)
        self._note(look, time.perf_counter() - began)
        if not all(self._is_sound(seen) for seen in sightings):
            raise DetectorFault("a sighting makes no sense")
        return sightings

    def _note(self, look: Pass | Close, seconds: float) -> None:
        if self._budget is None:
            return
        if seconds > self._budget.patience_s:
            raise DetectorFault("the answer came too late")
        if isinstance(look, Pass):
            self.spent_ms += seconds * 1000
            self._budget.spent(str(look), seconds * 1000)

    def _is_sound(self, seen: Sighting) -> bool:
        farthest = _FARTHEST * max(self._size)
        return (
            all(abs(v) <= farthest for v in (seen.cx, seen.cy))
            and all(0 < v <= farthest for v in (seen.w, seen.h))
            and math.isfinite(seen.angle)
            and 0 <= seen.score <= 1
        )
