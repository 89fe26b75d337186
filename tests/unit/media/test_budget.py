"""The budget: levels follow what looks cost, and time that is not there is said so."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from recorder.media.budget import Budget, mean_cost, measure
from recorder.media.faces import Pass
from recorder.media.frame import Planes
from recorder.media.policy import LADDER, LIVE, LIVE_LEVEL, at_level

FAST = {"0@480": 2.0, "0@640": 4.0, "0@960": 9.0}


class Clock:
    def __init__(self) -> None:
        self.now = 50.0

    def __call__(self) -> float:
        return self.now


def costs(factor: float) -> dict[str, float]:
    return {name: ms * factor for name, ms in FAST.items()}


def test_a_slower_machine_gets_a_lower_level() -> None:
    levels = [Budget(1 / 30, costs(factor)).level for factor in (0.5, 1, 2, 4, 9, 100)]
    assert levels == sorted(levels, reverse=True)
    assert levels[0] == LIVE_LEVEL
    assert levels[-1] == 0


def test_a_slower_camera_leaves_more_time() -> None:
    assert Budget(1 / 10, costs(3)).level > Budget(1 / 60, costs(3)).level


def test_levels_fall_and_rise_with_what_looks_cost() -> None:
    clock = Clock()
    budget = Budget(1 / 30, costs(1), now=clock)
    assert budget.choose(50.0) == LIVE_LEVEL

    def spend(factor: float) -> None:
        for _ in range(100):
            for look in {look for entry in LADDER[LIVE_LEVEL] for look in entry}:
                budget.spent(str(look), 6 * factor * (look.long_side / 640) ** 2)

    spend(4)
    assert budget.choose(50.0) in (0, 1)
    spend(1)
    assert budget.choose(50.0) == LIVE_LEVEL


def test_what_covering_costs_counts_too() -> None:
    budget = Budget(1 / 30, costs(1), now=Clock())
    for _ in range(100):
        budget.rest(25)
    assert budget.choose(50.0) == 0


def test_a_frame_that_waited_gets_the_least_or_no_look() -> None:
    clock = Clock()
    budget = Budget(1 / 30, costs(1), now=clock)
    assert budget.choose(50.0) == LIVE_LEVEL
    clock.now = 50.2
    assert budget.choose(50.0) == 0
    clock.now = 50.6
    assert budget.choose(50.0) is None
    assert budget.choose(50.6) == LIVE_LEVEL


def test_the_first_frame_may_have_waited_for_us_to_begin() -> None:
    clock = Clock()
    budget = Budget(1 / 30, costs(1), now=clock)
    assert budget.choose(48.0) == LIVE_LEVEL


def test_a_look_not_measured_counts_by_its_pixels() -> None:
    known = {"0@640": 4.0}
    assert mean_cost(((Pass(640),),), known) == 4
    assert mean_cost(((Pass(960),),), known) == pytest.approx(9)
    assert mean_cost(((Pass(640, 50),), (Pass(640, 90),)), known) == pytest.approx(6)


def test_measuring_looks_at_everything_the_live_levels_need() -> None:
    asked: list[tuple[str, tuple[int, ...]]] = []

    class Counting:
        def detect(self, planes: Planes, look: Pass) -> object:
            asked.append((str(look), planes.shape))
            assert planes.dtype == np.uint8
            return []

    measured = measure(Counting(), (64, 48))
    assert set(measured) == {str(look) for level in LADDER[: LIVE_LEVEL + 1] for entry in level for look in entry}
    assert {shape for _, shape in asked} == {(72, 64)}
    assert all(ms >= 0 for ms in measured.values())


def _no_less(less: tuple[Pass, ...], more: tuple[Pass, ...]) -> bool:
    """Whether each look of the one has one of the other at the same angle that is as fine at least."""
    finest = {angle: max(look.long_side for look in more if look.angle == angle) for angle in {m.angle for m in more}}
    return all(look.long_side <= finest.get(look.angle, 0) for look in less)


def test_the_ladder_rises_step_by_step_and_each_step_looks_at_every_angle_and_for_far_faces() -> None:
    known = {"0@640": 4.0}
    steps = [mean_cost(schedule, known) for schedule in LADDER]
    assert steps == sorted(steps)
    assert len(set(steps)) == len(steps)
    for schedule in LADDER:
        assert {look.angle for entry in schedule for look in entry} == {0, 50, -50, 90, -90}
        assert max(look.long_side for entry in schedule for look in entry if not look.angle) >= 960
    for less, more in pairwise(LADDER):
        assert all(_no_less(one, other) for one, other in zip(less, more, strict=True))
    assert at_level(LIVE_LEVEL) == LIVE
    with pytest.raises(ValueError, match="level"):
        at_level(len(LADDER))
