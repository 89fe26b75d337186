"""Fault injection at each step of covering: every output frame that it touches leaves covered whole."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recorder.media import yunet
from recorder.media.budget import Budget
from recorder.media.cover import Cover
from recorder.media.faces import Close, FaceDetector, Pass, Sighting
from recorder.media.frame import CoveredFrame, Frame, Planes
from recorder.media.i420 import parts_of
from recorder.media.policy import LADDER, LIVE, Policy
from recorder.media.regions import Box, draw_mask

SIZE = (96, 64)
POLICY = Policy(((Pass(96), Pass(96, 50)),))
ILL = 20


def frame(number: int, t: float | None = None) -> Frame:
    planes = np.random.default_rng(number).integers(60, 200, (SIZE[1] * 3 // 2, SIZE[0]), np.uint8)
    return Frame(planes, 100 + number / 30 if t is None else t, number)


def run(cover: Cover, frames: list[Frame]) -> list[CoveredFrame]:
    out = [covered for item in frames for covered in cover.push(item)]
    return out + cover.finish()


def whole(covered: CoveredFrame) -> bool:
    return covered.whole and all(len(np.unique(part)) == 1 for part in parts_of(covered.planes))


def untouched(covered: CoveredFrame) -> bool:
    return np.array_equal(covered.planes, frame(covered.index).planes)


# --- the network's own answers --------------------------------------------------------------------

Answers = list[np.ndarray]


def no_answer(answers: Answers) -> Answers:
    raise RuntimeError("the runtime is ill")


def no_memory(answers: Answers) -> Answers:
    raise MemoryError


def nan(answers: Answers) -> Answers:
    answers[-1][..., 0] = math.nan
    return answers


def infinite(answers: Answers) -> Answers:
    answers[0][0, 0] = math.inf
    return answers


NETWORK: dict[str, Callable[[Answers], object]] = {
    "raises": no_answer,
    "no memory": no_memory,
    "nan": nan,
    "infinite": infinite,
    "empty list": lambda answers: [],
    "empty arrays": lambda answers: [a[:, :0] for a in answers],
    "one missing": lambda answers: answers[:-1],
    "wrong shape": lambda answers: [a[:, :-1] for a in answers],
    "transposed": lambda answers: [a.transpose(0, 2, 1) for a in answers],
    "text": lambda answers: ["ill"] * len(answers),
    "none": lambda answers: None,
}


class IllSession:
    """The real session, whose answers go wrong from one call on, for some calls."""

    def __init__(self, real: object, calls: range, ill: Callable[[Answers], object]) -> None:
        self.real, self.calls, self.ill, self.count = real, calls, ill, 0

    def run(self, *args: object) -> object:
        self.count += 1
        answers = self.real.run(*args)  # type: ignore[attr-defined]
        return self.ill([a.copy() for a in answers]) if self.count - 1 in self.calls else answers


@pytest.mark.parametrize("kind", NETWORK)
def test_a_frame_whose_network_fails_leaves_whole(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    real = yunet._session
    monkeypatch.setattr(yunet, "_session", lambda model: IllSession(real(model), range(ILL, ILL + 2), NETWORK[kind]))
    cover = Cover(FaceDetector(), POLICY, SIZE)
    out = run(cover, [frame(n) for n in range(50)])
    # two frames fail in the first look, and so never come to the second, whose turn is on the next two
    assert [c.index for c in out if c.whole] == [ILL, ILL + 1, ILL + 2, ILL + 3]
    assert all(whole(c) if c.whole else untouched(c) for c in out)
    assert cover.stats.whole_frame_covered_frames == cover.stats.faults == 4


@pytest.mark.parametrize("kind", NETWORK)
def test_a_network_that_stays_ill_lets_nothing_through(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    real = yunet._session
    monkeypatch.setattr(yunet, "_session", lambda model: IllSession(real(model), range(ILL, 9999), NETWORK[kind]))
    out = run(Cover(FaceDetector(), POLICY, SIZE), [frame(n) for n in range(50)])
    assert [c.index for c in out if c.whole] == list(range(ILL, 50))
    assert all(whole(c) if c.whole else untouched(c) for c in out)


# --- the steps around it --------------------------------------------------------------------------


class Scripted:
    """Answers from a script, by the number of its call."""

    def __init__(self, script: Callable[[int, Pass | Close], list[Sighting]] = lambda number, look: []) -> None:
        self.script, self.calls = script, 0

    def detect(self, planes: Planes, look: Pass | Close) -> list[Sighting]:
        self.calls += 1
        return self.script(self.calls - 1, look)


STEPS = {
    "drawing": "recorder.media.cover.draw_mask",
    "filling": "recorder.media.cover.cover_mask",
    "joining": "recorder.media.cover.Tracks.at",
    "growing": "recorder.media.regions.Box.grown",
}


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("fault", [MemoryError, ValueError, OverflowError])
def test_a_fault_while_covering_covers_whole(
    step: str, fault: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    def ill(*args: object) -> None:
        raise fault

    face = Sighting(40, 30, 12, 14, 0, 0.9)
    cover = Cover(Scripted(lambda number, look: [face]), POLICY, SIZE)
    monkeypatch.setattr(STEPS[step], ill)
    out = run(cover, [frame(n) for n in range(20)])
    assert len(out) == 20
    assert all(map(whole, out))
    assert cover.stats.faults >= 20


def test_a_fault_in_joining_sightings_covers_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    def ill(*args: object) -> None:
        raise MemoryError

    cover = Cover(Scripted(), POLICY, SIZE)
    monkeypatch.setattr("recorder.media.cover.Tracks.add", ill)
    out = run(cover, [frame(n) for n in range(20)])
    assert len(out) == 20
    assert all(map(whole, out))


def test_a_fault_in_the_work_zone_covers_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    def ill(*args: object) -> None:
        raise MemoryError

    cover = Cover(Scripted(), replace(POLICY, zone=((0, 0), (1, 0), (1, 1))), SIZE)
    monkeypatch.setattr("recorder.media.zone.Zone.cover", ill)
    assert all(map(whole, run(cover, [frame(n) for n in range(20)])))


def test_a_close_look_that_fails_covers_whole() -> None:
    face = Sighting(40, 30, 12, 14, 0, 0.9)

    def script(number: int, look: Pass | Close) -> list[Sighting]:
        if isinstance(look, Close):
            raise MemoryError
        return [face] if number == 0 else []

    out = run(Cover(Scripted(script), Policy(((Pass(96),),)), SIZE), [frame(n) for n in range(20)])
    assert not out[0].whole
    assert all(map(whole, out[1:]))


# --- time, in live recording ----------------------------------------------------------------------


class Clock:
    """A clock that a test moves on."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def live(detector: Scripted, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Cover:
    monkeypatch.setattr("recorder.media.looker.time.perf_counter", clock)
    monkeypatch.setattr("recorder.media.cover.time.perf_counter", clock)
    return Cover(detector, LIVE, SIZE, budget=Budget(1 / 30, {"0@640": 5.0}, now=clock))


def test_a_stall_of_three_seconds_covers_its_frame_and_those_that_waited(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    stalled: list[float] = []

    def script(number: int, look: Pass | Close) -> list[Sighting]:
        if clock.now > 101 and not stalled:
            stalled.append(clock.now)
            clock.now += 3
        return []

    cover = live(Scripted(script), clock, monkeypatch)
    out: list[CoveredFrame] = []
    for n in range(150):
        clock.now = max(clock.now, 100 + n / 30)  # frames that came while it hung wait with their own times
        out += cover.push(frame(n))
    out += cover.finish()
    at = next(c.index for c in out if c.t >= stalled[0])
    waited = [c.index for c in out if stalled[0] < c.t < stalled[0] + 3 - 0.5]
    by_index = {c.index: c for c in out}
    assert [c.index for c in out] == list(range(150))
    assert whole(by_index[at])
    assert len(waited) > 60
    assert all(whole(by_index[n]) for n in waited)
    assert cover.stats.unlooked >= len(waited)
    assert all(untouched(c) for c in out if c.index < at - 16 or c.t > stalled[0] + 3.1)
    assert cover.stats.whole_frame_covered_frames == sum(c.whole for c in out)


def test_a_late_frame_is_covered_whole_and_the_next_one_in_time_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    cover = live(Scripted(), clock, monkeypatch)
    out: list[CoveredFrame] = []
    for n in range(60):
        clock.now = 100 + n / 30 + (0.6 if n == 30 else 0)
        out += cover.push(frame(n))
    out += cover.finish()
    assert [c.index for c in out if c.whole] == [30]
    assert whole(out[30])
    assert cover.stats.unlooked == 1
    assert sum(cover.stats.levels.values()) == 59


def test_a_machine_that_gets_slow_looks_less_and_never_not_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()

    def script(number: int, look: Pass | Close) -> list[Sighting]:
        clock.now += 0.009 if clock.now < 102 else 0.02
        return []

    cover = live(Scripted(script), clock, monkeypatch)
    out: list[CoveredFrame] = []
    for n in range(240):
        clock.now = max(clock.now, 100 + n / 30)
        out += cover.push(frame(n))
    out += cover.finish()
    assert [c.index for c in out] == list(range(240))
    assert cover.stats.levels.keys() >= {3}
    assert min(cover.stats.levels) < 3
    assert cover.stats.unlooked == 0
    assert sum(cover.stats.levels.values()) == 240


def test_a_budget_needs_a_ladder() -> None:
    with pytest.raises(ValueError, match="ladder"):
        Cover(Scripted(), POLICY, SIZE, budget=Budget(1 / 30, {}, now=time.monotonic))
    assert {len(schedule) for schedule in LADDER} == {len(LIVE.schedule)}


# --- what is inside a cover decides nothing -------------------------------------------------------

boxes = st.builds(
    Sighting,
    st.floats(-300, 380),
    st.floats(-250, 250),
    st.floats(1, 300),
    st.floats(1, 250),
    st.sampled_from([0.0, 50.0, -50.0, 90.0]),
    st.floats(0.3, 1.0),
)


@settings(deadline=None, max_examples=40)
@given(st.dictionaries(st.integers(0, 11), st.lists(boxes, min_size=1, max_size=3), max_size=5), st.integers(0, 99))
def test_the_output_does_not_depend_on_any_covered_pixel(found: dict[int, list[Sighting]], seed: int) -> None:
    """Also with boxes at the edges, with negative coordinates, and many times as large as the picture."""
    policy = Policy(((Pass(96),),), look_back_s=0.1, close_looks=0)
    rng = np.random.default_rng(seed)

    def covered(change: bool) -> list[CoveredFrame]:
        frames = [frame(n) for n in range(12)]
        for n, faces in found.items():
            if change:
                mask = draw_mask([Box(f.cx, f.cy, f.w, f.h, f.angle).grown(policy.grow) for f in faces], SIZE) > 0
                wide = mask.repeat(2, axis=0).repeat(2, axis=1)
                for part, where in zip(parts_of(frames[n].planes), (wide, mask, mask), strict=True):
                    part[where] = rng.integers(0, 256, int(where.sum()))
        detector = Scripted(lambda number, look: found.get(number, []) if number < 12 else [])
        return run(Cover(detector, policy, SIZE), frames)

    for one, other in zip(covered(False), covered(True), strict=True):
        assert one.faces == other.faces
        assert np.array_equal(one.planes, other.planes)
