"""The cover engine: what leaves, when it leaves, and that it fails closed."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from recorder.media.cover import Cover
from recorder.media.faces import Close, DetectorFault, FaceDetector, Pass, Sighting
from recorder.media.frame import CoveredFrame, Frame, Planes
from recorder.media.i420 import parts_of
from recorder.media.policy import LIVE, SECOND_LOOK, Policy
from recorder.media.regions import Box, draw_mask
from recorder.media.sample import Sample
from recorder.media.second_look import Found, Turns, look_at

CLIPS = sorted((Path(__file__).resolve().parents[3] / "../shared/data/clips").glob("*.mkv"))
SIZE = (64, 48)
BASE, EXTRA, OTHER = Pass(64), Pass(64, 50), Pass(64, -50)
ONE = Policy(((BASE,),))
TURNS = Policy(((BASE, EXTRA), (BASE, OTHER), (BASE,)))
FACE = Sighting(32, 24, 10, 12, 0, 0.9)


def number_of(planes: Planes) -> int:
    """Frames made by `frame` carry their number in a corner, so that a detector can tell them apart."""
    return int(planes[0, 0])


def frame(number: int, fps: float = 30.0) -> Frame:
    planes = np.random.default_rng(number).integers(60, 200, (SIZE[1] * 3 // 2, SIZE[0]), np.uint8)
    planes[:2, :2] = number
    return Frame(planes, 100 + number / fps, number)


class Scripted:
    """A detector that answers from a script, and remembers what it was asked."""

    def __init__(self, script: Callable[[int, Pass | Close], object]) -> None:
        self.script = script
        self.asked: list[tuple[int, Pass | Close]] = []

    def detect(self, planes: Planes, look: Pass | Close) -> list[Sighting]:
        self.asked.append((number_of(planes), look))
        return self.script(number_of(planes), look)  # type: ignore[return-value]


def nothing(number: int, look: Pass | Close) -> list[Sighting]:
    return []


def face_on(*numbers: int, face: Sighting = FACE) -> Callable[[int, Pass | Close], list[Sighting]]:
    return lambda number, look: [face] if number in numbers and look == BASE else []


def run(cover: Cover, frames: Sequence[Frame]) -> list[CoveredFrame]:
    out: list[CoveredFrame] = []
    for item in frames:
        out += cover.push(item)
    return out + cover.finish()


def covers(covered: CoveredFrame, box: Box) -> bool:
    """Tell whether the box shows nothing but flat colours."""
    mask = draw_mask([box], covered.size).astype(bool)
    return all(len(np.unique(part[mask])) <= 1 for part in parts_of(covered.planes)[1:])


def whole(covered: CoveredFrame) -> bool:
    return covered.whole and all(len(np.unique(part)) == 1 for part in parts_of(covered.planes))


def untouched(covered: CoveredFrame) -> bool:
    return np.array_equal(covered.planes, frame(covered.index).planes)


# --- what leaves, and when ----------------------------------------------------------------------


@pytest.mark.parametrize("fps", [5.0, 10.0, 29.97, 30.0, 60.0])
@pytest.mark.parametrize("policy", [ONE, TURNS])
def test_every_frame_leaves_once_in_order_with_its_own_time(fps: float, policy: Policy) -> None:
    frames = [frame(n, fps) for n in range(50)]
    seen: list[int] = []
    cover = Cover(Scripted(nothing), policy, SIZE, lambda covered: seen.append(covered.index))
    out = run(cover, frames)
    assert [(c.index, c.t) for c in out] == [(f.index, f.t) for f in frames]
    assert seen == list(range(50))
    assert all(map(untouched, out))
    assert cover.stats.frames == 50
    assert cover.pending == 0


@pytest.mark.parametrize("fps", [4.0, 10.0, 30.0])
@pytest.mark.parametrize("policy", [ONE, TURNS, replace(TURNS, schedule=TURNS.schedule * 3, look_back_s=0.2)])
def test_no_frame_leaves_before_its_window_was_looked_at(fps: float, policy: Policy) -> None:
    detector = Scripted(nothing)
    cover = Cover(detector, policy, SIZE)
    for n in range(40):
        for covered in cover.push(frame(n, fps)):
            later = {look for number, look in detector.asked if number >= covered.index}
            assert later == {look for entry in policy.schedule for look in entry}
            assert frame(n, fps).t - covered.t >= policy.look_back_s
            assert (covered.index, BASE) in detector.asked
            assert not covered.whole


def test_no_more_frames_wait_than_the_window_holds() -> None:
    cover = Cover(Scripted(nothing), LIVE, SIZE)
    for n in range(60):
        cover.push(frame(n))
        assert cover.pending <= 16


def test_at_the_end_the_last_frame_gets_every_pass_once() -> None:
    detector = Scripted(nothing)
    run(Cover(detector, TURNS, SIZE), [frame(n) for n in range(4)])
    assert sorted(map(str, (look for number, look in detector.asked if number == 3))) == ["+50@64", "-50@64", "0@64"]
    assert len([1 for number, _ in detector.asked if number == 1]) == 2


def test_a_face_seen_only_by_the_last_passes_is_covered_backwards() -> None:
    tilted = replace(FACE, angle=-50)
    detector = Scripted(lambda number, look: [tilted] if (number, look) == (5, OTHER) else [])
    policy = Policy(((BASE,), (BASE,), (BASE, EXTRA), (BASE,), (BASE, OTHER), (BASE,)))
    out = run(Cover(detector, policy, SIZE), [frame(n) for n in range(6)])
    assert all(covers(c, Box(32, 24, 14, 16.8, -50)) and c.faces == 1 for c in out)


def test_a_stall_of_the_camera_ends_the_windows_before_it() -> None:
    detector = Scripted(face_on(9))
    cover = Cover(detector, TURNS, SIZE)
    before = [frame(n) for n in range(9)]
    after = [replace(frame(n), t=frame(n).t + 3) for n in range(9, 14)]
    for item in before:
        assert cover.push(item) == []
    out = cover.push(after[0])
    assert [c.index for c in out] == list(range(9))
    assert all(map(untouched, out))  # what was seen after the stall says nothing about these
    asked_of_last = {look for number, look in detector.asked if number == 8}
    assert asked_of_last == {BASE, EXTRA, OTHER}
    assert [c.index for c in run(cover, after[1:])] == list(range(9, 14))


def test_time_that_runs_backwards_does_not_lose_a_frame() -> None:
    times = [0.0, 0.2, 0.1, 0.1, 0.4, 0.9, 0.8, 2.0]
    frames = [replace(frame(n), t=t) for n, t in enumerate(times)]
    out = run(Cover(Scripted(face_on(3)), ONE, SIZE), frames)
    assert [c.t for c in out] == times
    assert all(c.faces for c in out[:4])


def test_a_clock_set_back_keeps_look_back_hold_and_memory_in_bounds() -> None:
    frames = [frame(n) for n in range(100)]
    frames = [replace(f, t=f.t - 1000) if f.index >= 40 else f for f in frames]
    cover = Cover(Scripted(face_on(35, 64)), replace(ONE, look_back_s=0.52, hold_s=0.32), SIZE)
    out = []
    for item in frames:
        out += cover.push(item)
        assert cover.pending <= 17
    out += cover.finish()
    assert [c.t for c in out] == [f.t for f in frames]
    # the step itself counts as no time at all, so the hold reaches one frame further
    assert [c.index for c in out if c.faces] == [*range(19, 46), *range(48, 74)]


def test_a_frame_of_another_size_or_without_a_time_is_refused() -> None:
    cover = Cover(Scripted(nothing), ONE, SIZE)
    with pytest.raises(ValueError, match="size"):
        cover.push(Frame(np.zeros((36, 24), np.uint8), 0.0, 0))
    for t in (math.nan, math.inf):
        with pytest.raises(ValueError, match="time"):
            cover.push(replace(frame(0), t=t))


def test_a_picture_that_cannot_be_written_is_covered_in_a_copy() -> None:
    frames = [frame(n) for n in range(3)]
    for item in frames:
        item.planes.flags.writeable = False
    out = run(Cover(Scripted(face_on(1)), ONE, SIZE), frames)
    assert all(covers(c, Box(32, 24, 14, 16.8)) for c in out)


# --- what is covered ----------------------------------------------------------------------------


def test_look_back_and_hold_cover_by_time() -> None:
    cover = Cover(Scripted(face_on(40)), ONE, SIZE)
    out = run(cover, [frame(n) for n in range(90)])
    expected = [n for n in range(90) if -0.5 <= (n - 40) / 30 <= 1.0]
    assert [c.index for c in out if c.faces] == expected
    for c in out:
        assert covers(c, Box(32, 24, 14, 16.8)) if c.faces else untouched(c)
    assert cover.stats.faces_covered_frames == len(expected)
    assert cover.stats.whole_frame_covered_frames == 0


def test_a_face_seen_once_and_looked_for_in_vain_is_held_all_the_same() -> None:
    detector = Scripted(face_on(40))
    out = run(Cover(detector, ONE, SIZE), [frame(n) for n in range(90)])
    assert [c.index for c in out if c.faces] == list(range(25, 71))
    close = [number for number, look in detector.asked if isinstance(look, Close)]
    assert close == list(range(41, 71))  # but it is looked for all the while


def test_a_lost_face_is_looked_for_closely_where_it_should_be() -> None:
    script = {n: [replace(FACE, cx=10.0 + n)] for n in range(5, 15)}
    detector = Scripted(lambda n, look: script.get(n, []) if isinstance(look, Pass) else [])
    run(Cover(detector, ONE, SIZE), [frame(n) for n in range(30)])
    looks = {n: look for n, look in detector.asked if isinstance(look, Close)}
    assert list(looks) == list(range(15, 30))
    assert looks[18].cx == pytest.approx(28, abs=0.1)
    assert {looks[n].angle for n in range(15, 19)} == {0, 40, -40}


def test_a_face_under_the_score_does_not_count() -> None:
    out = run(Cover(Scripted(face_on(3, face=replace(FACE, score=0.29))), ONE, SIZE), [frame(n) for n in range(9)])
    assert all(map(untouched, out))


def test_the_way_between_two_sightings_is_covered() -> None:
    policy = replace(ONE, look_back_s=0.4, hold_s=0.05)
    left, right = replace(FACE, cx=8.0), replace(FACE, cx=56.0)
    script = {10: [left], 20: [right]}
    out = run(Cover(Scripted(lambda n, look: script.get(n, [])), policy, SIZE), [frame(n) for n in range(40)])
    for n in range(10, 21):
        assert covers(out[n], Box(8 + 48 * (n - 10) / 10, 24, 14, 16.8))
    assert not covers(out[21], Box(32, 24, 14, 16.8))


# --- failing closed -----------------------------------------------------------------------------


def fault(number: int, look: Pass | Close) -> object:
    raise DetectorFault("the network is ill")


def memory(number: int, look: Pass | Close) -> object:
    raise MemoryError


def broken_off() -> Iterator[Sighting]:
    yield FACE
    raise OSError("in the middle")


FAULTS: dict[str, Callable[[int, Pass | Close], object]] = {
    "raises": fault,
    "no memory": memory,
    "none": lambda number, look: None,
    "not a list": lambda number, look: 7,
    "not sightings": lambda number, look: [(1, 2, 3, 4)],
    "breaks off": lambda number, look: broken_off(),
    "nan centre": lambda number, look: [replace(FACE, cx=math.nan)],
    "infinite size": lambda number, look: [replace(FACE, h=math.inf)],
    "nan angle": lambda number, look: [replace(FACE, angle=math.nan)],
    "nan score": lambda number, look: [replace(FACE, score=math.nan)],
    "score above 1": lambda number, look: [replace(FACE, score=1.5)],
    "negative size": lambda number, look: [replace(FACE, w=-3)],
    "far away": lambda number, look: [replace(FACE, cy=1e6)],
    "wrong shape": lambda number, look: [replace(FACE, cx=np.zeros(3))],  # type: ignore[arg-type]
}


@pytest.mark.parametrize("kind", FAULTS)
@pytest.mark.parametrize("ill", [BASE, EXTRA])
def test_a_frame_without_an_answer_leaves_whole_and_only_that_one(kind: str, ill: Pass) -> None:
    policy = Policy(((BASE, EXTRA),))
    detector = Scripted(lambda n, look: FAULTS[kind](n, look) if (n, look) == (20, ill) else [])
    cover = Cover(detector, policy, SIZE)
    out = run(cover, [frame(n) for n in range(60)])
    assert [c.index for c in out if c.whole] == [20]
    assert whole(out[20])
    assert all(untouched(c) for c in out if c.index != 20)
    assert cover.stats.whole_frame_covered_frames == cover.stats.faults == 1


@pytest.mark.parametrize("kind", FAULTS)
def test_a_detector_that_never_answers_lets_no_picture_through(kind: str) -> None:
    cover = Cover(Scripted(FAULTS[kind]), TURNS, SIZE)
    out = run(cover, [frame(n) for n in range(40)])
    assert len(out) == 40
    assert all(map(whole, out))
    assert cover.stats.whole_frame_covered_frames == 40


def test_an_angle_that_never_answers_leaves_no_frame_judged() -> None:
    detector = Scripted(lambda n, look: FAULTS["raises"](n, look) if look == OTHER else [])
    out = run(Cover(detector, TURNS, SIZE), [frame(n) for n in range(40)])
    assert all(map(whole, out))


def test_a_fault_in_the_last_passes_covers_the_frames_that_needed_them() -> None:
    detector = Scripted(lambda n, look: FAULTS["raises"](n, look) if (n, look) == (29, EXTRA) else [])
    out = run(Cover(detector, TURNS, SIZE), [frame(n) for n in range(30)])
    assert [c.index for c in out if c.whole] == [28, 29]  # 27 was the last to get that pass


def test_what_a_failing_frame_did_see_still_counts_for_its_neighbours() -> None:
    def script(number: int, look: Pass | Close) -> object:
        if number != 20:
            return []
        return [FACE] if look == BASE else FAULTS["raises"](number, look)

    policy = Policy(((BASE, EXTRA),))
    out = run(Cover(Scripted(script), policy, SIZE), [frame(n) for n in range(60)])
    assert whole(out[20])
    assert all(out[n].faces == 1 for n in (5, 19, 21, 50))


def test_a_fault_in_the_filling_covers_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    def ill(planes: Planes, mask: object) -> int:
        raise MemoryError

    monkeypatch.setattr("recorder.media.cover.cover_mask", ill)
    cover = Cover(Scripted(nothing), ONE, SIZE)
    out = run(cover, [frame(n) for n in range(5)])
    assert all(map(whole, out))
    assert cover.stats.whole_frame_covered_frames == 5


# --- the policy ---------------------------------------------------------------------------------


def test_the_window_is_the_longer_of_look_back_and_schedule() -> None:
    assert TURNS.window_s(1 / 30) == 0.5
    assert TURNS.window_s(1 / 5) == pytest.approx(0.6)


@pytest.mark.parametrize("policy", [LIVE, SECOND_LOOK])
def test_presets_look_upright_on_every_frame_and_speak_json(policy: Policy) -> None:
    assert all(entry[0].angle == 0 for entry in policy.schedule)
    written = json.loads(json.dumps(policy.as_parameters()))
    assert written["look_back_s"] == 0.5
    assert len(written["schedule"]) == len(policy.schedule)
    assert written["schedule"][0][0] == {"long_side": policy.schedule[0][0].long_side, "angle": 0.0}


def test_the_live_policy_looks_at_tilted_faces_within_its_window() -> None:
    angles = {look.angle for entry in LIVE.schedule for look in entry}
    assert {0, 50, -50, 90, -90} <= angles
    assert LIVE.window_s(1 / 30) == 0.5


@pytest.mark.parametrize("schedule", [(), ((),), ((BASE,), ())])
def test_a_schedule_without_a_base_pass_is_refused(schedule: tuple[tuple[Pass, ...], ...]) -> None:
    with pytest.raises(ValueError, match="a pass"):
        Policy(schedule)


# --- with the real detector ---------------------------------------------------------------------


def structure(luma: Planes) -> float:
    return float(cv2.Laplacian(luma, cv2.CV_32F).var())


def test_the_sample_face_is_covered_from_its_first_frame_to_its_last() -> None:
    sample = Sample((640, 480))
    frames = [Frame(sample.draw(n), n / 30, n) for n in range(60, 150)]
    before = {f.index: f.planes.copy() for f in frames}
    cover = Cover(FaceDetector(), LIVE, sample.size)
    out = run(cover, frames)
    assert [c.index for c in out] == list(range(60, 150))
    shown = 0
    for c in out:
        truth = sample.truth(c.index)
        if truth is None:
            continue
        x, y, w, h = truth
        left, right = max(0, x), max(0, min(640, x + w))
        if right - left < w // 2:
            continue
        shown += 1
        face = slice(y, y + h), slice(left, right)
        assert structure(c.planes[face]) < 0.1 * structure(before[c.index][face])
    assert shown > 60
    assert cover.stats.whole_frame_covered_frames == 0
    assert set(cover.stats.passes) - {"close"} == {str(look) for entry in LIVE.schedule for look in entry}


@pytest.mark.parametrize("clip", CLIPS, ids=lambda path: path.stem)
def test_nothing_is_found_any_more_in_a_covered_real_clip(clip: Path) -> None:
    with av.open(str(clip)) as container:
        pictures = [f.to_ndarray(format="yuv420p") for f, _ in zip(container.decode(video=0), range(20), strict=False)]
    frames = [Frame(planes, n / 30, n) for n, planes in enumerate(pictures)]
    detector = FaceDetector()
    faces = [[face for face in detector.detect(f.planes, Pass(640)) if face.score > 0.7] for f in frames[::5]]
    assert any(faces)
    out = run(Cover(detector, LIVE, frames[0].size), frames)
    for c, found in zip(out[::5], faces, strict=True):
        assert c.faces
        assert all(covers(c, Box(face.cx, face.cy, face.w, face.h)) for face in found)
    left = [face for c in out[::5] for face in detector.detect(c.planes, Pass(640)) if face.score > 0.5]
    assert left == []


def test_the_second_look_finds_nothing_in_what_the_live_engine_covered() -> None:
    sample = Sample((1280, 720))
    out = run(Cover(FaceDetector(), LIVE, sample.size), [Frame(sample.draw(n), n / 30, n) for n in range(150, 158)])
    times = [b.t - a.t for a, b in pairwise(out)]
    assert all(t > 0 for t in times)
    turns, detector = Turns(SECOND_LOOK), FaceDetector()
    looked = [look_at(detector, Frame(c.planes, c.t, c.index), turns.looks(c.t, c.t + 1 / 30)) for c in out]
    assert Found([seen for one in looked for seen in one], sample.size).frames == 0
