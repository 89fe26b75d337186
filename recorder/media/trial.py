"""Trials: a face that was seen only faintly is looked at from all sides, on the frame where it was seen.

A face looks like a face from its own side only, and from there mostly beyond doubt. Hands and prints on clothes look
a little like a face from many sides, and hardly ever beyond doubt. So a trial turns the raw frame, which still waits
to leave, a whole turn. Until it is over, and where it can't be held, a doubtful thing is covered like any face; what
was dismissed is still covered where and when it was seen, and gets another trial.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Final

import numpy as np

from recorder.media.faces import Close, Sighting
from recorder.media.frame import Planes
from recorder.media.regions import Box

PROOF: Final = 0.85  # a score that hands hardly ever reach, and nearly every face at its own angle

_LEAST_SIDE: Final = 48.0  # pixels: a smaller cut-out shows a face without its surroundings
_SPANS: Final = (2.2, 3.2)  # sizes of the face that a look takes in, by turns
_TURNS: Final = (0, 30, -30, 60, -60, 90, -90, 120, -120, 150, -150, 180)  # degrees against the sighting
_FAINT: Final = 0.2  # a score that says: a little like a face
_WRONG: Final = 90  # degrees: turned away from its own side by so much, no face looks like one ...
_OFTEN: Final = 2  # ... in so many looks
_NEAR: Final = 0.7  # what proves a face lies within so many sizes of it
_ALIKE: Final = 2.0  # and is at most so many times as large or small
_DIM: Final = 64.0  # grey levels: where the picture has less contrast, faces too are only ever seen faintly
_AGAIN_S: Final = 0.25  # a doubtful thing that is seen again gets another trial after so long


class Trial:
    """The looks still to be made at `box`, as it was seen on the frame at `t`."""

    def __init__(self, t: float, box: Box) -> None:
        self.t = t
        self.box = box
        self._size = math.sqrt(box.w * box.h)
        self._left = list(reversed(_TURNS))
        self._scores: dict[int, float] = {}  # of what each turn so far showed there

    @property
    def is_over(self) -> bool:
        """Whether no look is left."""
        return not self._left

    def next(self) -> Close:
        """Give the next look, the likeliest first; IndexError if none is left."""
        turn = self._left.pop()
        side = self._size * _SPANS[turn // 30 % 2]
        return Close(self.box.cx, self.box.cy, max(_LEAST_SIDE, side), self.box.angle + turn)

    def take(self, look: Close, found: Sequence[Sighting]) -> None:
        """Take what a look shows."""
        there = (seen.score for seen in found if self._is_there(seen))
        self._scores[round(look.angle - self.box.angle)] = max(there, default=0.0)

    def close(self) -> None:
        """Make no more looks."""
        self._left.clear()

    def proves(self) -> bool:
        """Tell whether one of the looks shows a face beyond doubt."""
        return max(self._scores.values(), default=0.0) >= PROOF

    def dismisses(self) -> bool:
        """Tell whether it is over, and the thing looks like a face from sides where no face does."""
        own = max(self._scores, key=self._scores.__getitem__, default=0)
        wrong = [turn for turn in self._scores if abs((turn - own + 180) % 360 - 180) >= _WRONG]
        often = sum(self._scores[turn] >= _FAINT for turn in wrong) >= _OFTEN
        return self.is_over and often and not self.proves()

    def _is_there(self, seen: Sighting) -> bool:
        size = math.sqrt(seen.w * seen.h)
        near = math.hypot(seen.cx - self.box.cx, seen.cy - self.box.cy) <= _NEAR * self._size
        return near and max(size, self._size) <= _ALIKE * min(size, self._size)


class Case:
    """What is known of a doubtful thing: proven a face, dismissed for now, or neither of them yet."""

    def __init__(self) -> None:
        self.proven = False
        self._tried = False
        self._dismissed = False
        self._trial: Trial | None = None

    @property
    def is_dismissed(self) -> bool:
        """Whether its newest whole trial found no face, and nothing ever proved one."""
        return self._dismissed and not self.proven

    @property
    def is_believed(self) -> bool:
        """Whether it counts as a face: proven, or tried and not dismissed, or never to be tried."""
        return self.proven or not (self._dismissed or (self._trial and not self._tried))

    @property
    def trial(self) -> Trial | None:
        """The trial whose looks are still to be made, if there is one."""
        return None if self.proven or self._trial is None or self._trial.is_over else self._trial

    def add(self, t: float, box: Box, score: float) -> None:
        """Take a sighting of it, no older than those before."""
        self.proven |= score >= PROOF
        if self._trial is None or (self._trial.is_over and (not self._dismissed or t - self._trial.t >= _AGAIN_S)):
            self._trial = Trial(t, box)

    def judge(self) -> None:
        """Take the trial's verdict, as far as it goes."""
        if self._trial and self._trial.is_over:
            self._tried, self._dismissed = True, self._trial.dismisses()
        self.proven |= self._trial is not None and self._trial.proves()

    def abandon(self) -> None:
        """End the trial without a verdict: what was not dismissed before is believed until it is seen again."""
        self._trial = None


def hear(
    cases: Sequence[Case],
    looks: int,
    raw_at: Callable[[float], Planes | None],
    look_at: Callable[[Planes, Close], Sequence[Sighting]],
) -> int:
    """Make up to `looks` looks for those on trial, in their order; give how many looks failed.

    `raw_at` gives the I420 picture of a time, if it still waits. What can't be judged is believed.
    """
    faults = 0
    for case in cases:
        while trial := case.trial:
            if looks == 0:
                return faults
            looks -= 1
            faults += _try(case, trial, raw_at(trial.t), look_at)
    return faults


def _try(
    case: Case, trial: Trial, planes: Planes | None, look_at: Callable[[Planes, Close], Sequence[Sighting]]
) -> bool:
    """Make one look; tell whether it failed."""
    try:
        if planes is None:
            case.abandon()
        elif is_dim(planes, trial.box):
            case.proven = True
        elif is_cut(planes, trial.box):
            trial.close()
            case.judge()
        else:
            look = trial.next()
            trial.take(look, look_at(planes, look))
            case.judge()
    except Exception:  # whatever it was, memory too
        case.proven = True
        return True
    return False


def is_cut(planes: Planes, box: Box) -> bool:
    """Tell whether a box reaches beyond the picture: a face of which a part is missing seldom looks like one."""
    (rx, ry), (height, width) = box.reach(), (planes.shape[0] * 2 // 3, planes.shape[1])
    return not (rx <= box.cx <= width - rx and ry <= box.cy <= height - ry)


def is_dim(planes: Planes, box: Box) -> bool:
    """Tell whether the surroundings of a box in an I420 picture have too little contrast for a trial."""
    height, reach = planes.shape[0] * 2 // 3, math.sqrt(box.w * box.h)
    step = max(1, int(reach / 16))
    top, left = max(0, int(box.cy - reach)), max(0, int(box.cx - reach))
    crop = planes[top : max(0, min(height, int(box.cy + reach))) : step, left : max(0, int(box.cx + reach)) : step]
    if crop.size == 0:
        return True
    dark, bright = np.percentile(crop, (5, 95))
    return bool(bright - dark < _DIM)
