"""The second look's rules: which looks each frame gets, what counts as a face, and what is covered then."""

import json
from itertools import pairwise
from math import inf, nan

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from recorder.media.faces import DetectorFault, Pass, Sighting
from recorder.media.frame import Frame, Planes
from recorder.media.policy import SECOND_LOOK
from recorder.media.regions import Box
from recorder.media.second_look import WITHIN_S, Found, Seen, Turns, look_at

SIZE = (1280, 720)
TURNED = [entry[1] for entry in SECOND_LOOK.schedule]
UP, RIGHT, LEFT, OVER = Pass(960), Pass(640, 50), Pass(640, -50), Pass(640, 180)


def seen(index: int, score: float, look: Pass = UP, at: tuple[float, float] = (600, 300), side: float = 60) -> Seen:
    return Seen(index / 30, index, look, Sighting(*at, side, side * 1.2, look.angle, score))


# --- turns ---------------------------------------------------------------------------------------


def looked(times: list[float]) -> list[tuple[float, tuple[Pass, ...]]]:
    turns = Turns()
    return [(t, turns.looks(t, later)) for t, later in pairwise([*times, inf])]


@pytest.mark.parametrize("fps", [5, 10, 15, 24, 25, 30, 60])
def test_every_angle_within_a_quarter_of_a_second_at_any_rate(fps: int) -> None:
    frames = looked([n / fps for n in range(3 * fps)])
    assert {abs(look.angle) for look in TURNED} >= {50, 90, 180}
    for turned in TURNED:
        at = [t for t, looks in frames if turned in looks]
        assert (at[0], at[-1]) == (0, frames[-1][0])
        assert max(b - a for a, b in pairwise(at)) <= max(WITHIN_S, 1 / fps) + 1e-9
    assert all(looks[0] == UP and len(looks) > 1 and len(set(looks)) == len(looks) for _, looks in frames)


def test_thirty_frames_a_second_get_one_upright_and_one_turned_look_each() -> None:
    assert {len(looks) for _, looks in looked([n / 30 for n in range(90)])[1:-1]} == {2}


@given(st.lists(st.floats(0.001, 2), min_size=1, max_size=60))
def test_uneven_times_too(steps: list[float]) -> None:
    frames = looked(np.cumsum(steps).tolist())
    for turned in TURNED:
        numbers = [n for n, (_, looks) in enumerate(frames) if turned in looks]
        assert (numbers[0], numbers[-1]) == (0, len(frames) - 1)
        for a, b in pairwise(numbers):
            assert b == a + 1 or frames[b][0] - frames[a][0] <= WITHIN_S + 1e-9


# --- what counts ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other", "is_face"),
    [
        (seen(9, 0.3), None, True),
        (seen(9, 0.29), None, False),
        (seen(9, 0.2), seen(16, 0.2), True),
        (seen(9, 0.2), seen(17, 0.2), False),
        (seen(9, 0.2), seen(9, 0.2, RIGHT), True),
        (seen(9, 0.2), seen(9, 0.2), False),  # two boxes of one look
        (seen(9, 0.2), seen(10, 0.2, at=(670, 300)), False),
        (seen(9, 0.2), seen(10, 0.2, at=(625, 300)), True),
        (seen(9, 0.2), seen(10, 0.2, side=150), False),
        (seen(9, 0.2, LEFT), seen(9, 0.2, RIGHT), False),  # no face leans to both sides
        (seen(9, 0.2, LEFT), seen(9, 0.2, UP), True),
        (seen(9, 0.2, UP), seen(9, 0.2, OVER), False),
        (seen(9, 0.9, side=600), None, False),
        (seen(9, 0.9, side=600), seen(10, 0.9, side=600), False),
        (seen(9, 0.9, side=600), seen(10, 0.2, RIGHT, side=600), True),
    ],
)
def test_what_counts_as_a_face(one: Seen, other: Seen | None, is_face: bool) -> None:
    near = [one] if other is None else [one, other]
    assert (one in Found(near, SIZE).faces) is is_face


def test_after_a_cover_a_weak_sighting_needs_a_look_of_another_kind() -> None:
    same, other = [seen(9, 0.2), seen(10, 0.2)], [seen(9, 0.2), seen(10, 0.2, RIGHT)]
    assert Found(same, SIZE).frames == 2
    assert Found(same, SIZE, again=True).frames == 0
    assert Found(other, SIZE, again=True).frames == 2
    assert Found([seen(9, 0.3)], SIZE, again=True).frames == 1


def test_a_detector_that_makes_no_sense_is_no_answer() -> None:
    class Odd:
        def __init__(self, sighting: Sighting) -> None:
            self.sighting = sighting

        def detect(self, planes: Planes, look: Pass) -> list[Sighting]:
            return [self.sighting]

    frame = Frame(np.zeros((1080, 1280), np.uint8), 0.5, 15)
    good = Sighting(9, 9, 9, 9, 0, 0.2)
    assert [s.sighting for s in look_at(Odd(good), frame, [UP, LEFT])] == [good, good]
    assert look_at(Odd(Sighting(9, 9, 9, 9, 0, 0.19)), frame, [UP]) == []
    for bad in (
        Sighting(nan, 9, 9, 9, 0, 0.5),
        Sighting(9, inf, 9, 9, 0, 0.5),
        Sighting(9, 9, 0, 9, 0, 0.5),
        Sighting(9, 9, 9, -9, 0, 0.5),
        Sighting(9, 9, 9, 9, nan, 0.5),
        Sighting(9, 9, 9, 9, 0, nan),
        Sighting(9, 9, 9, 9, 0, 1.1),
    ):
        with pytest.raises(DetectorFault):
            look_at(Odd(bad), frame, [UP])


# --- what is told and covered --------------------------------------------------------------------


def test_times_and_counts_are_told_and_no_place() -> None:
    found = Found([seen(3, 0.5), seen(9, 0.5, LEFT), seen(9, 0.4), seen(60, 0.9)], SIZE)
    document = found.document()
    assert document == {
        "found_frames": 3,
        "found_by": {"-50@640": 1, "0@960": 3},
        "found": [{"start_ms": 100, "end_ms": 300}, {"start_ms": 2000, "end_ms": 2000}],
    }
    assert "600" not in json.dumps(document)
    assert Found([], SIZE).document() == {"found_frames": 0, "found_by": {}, "found": []}


def test_a_find_is_covered_before_and_after_it_and_larger() -> None:
    found = Found([seen(60, 0.5)], SIZE)
    covered = [n for n in range(120) if found.boxes(n / 30)]
    assert covered == list(range(45, 76))
    (box,) = found.boxes(2.0)
    assert (box.cx, box.cy, box.w) == (600, 300, pytest.approx(60 * SECOND_LOOK.grow))


def test_the_way_between_two_finds_is_covered() -> None:
    found = Found([seen(60, 0.5, at=(200, 300)), seen(64, 0.5, at=(600, 300))], SIZE)
    assert [b.cx for b in found.boxes(62 / 30)] == pytest.approx([200, 600, 400, 400])
    assert len(found.boxes(60 / 30)) == len(found.boxes(64 / 30)) == 2
    far = Found([seen(60, 0.5, at=(100, 300)), seen(64, 0.5, at=(1200, 300))], SIZE)
    assert len(far.boxes(62 / 30)) == 2


@given(st.lists(st.tuples(st.integers(0, 40), st.floats(0.2, 1), st.sampled_from([UP, LEFT, OVER])), max_size=12))
def test_every_find_is_covered_on_its_own_frame(raw: list[tuple[int, float, Pass]]) -> None:
    sightings = [seen(index, score, look) for index, score, look in sorted(raw, key=lambda r: r[0])]
    found = Found(sightings, SIZE)
    for one in found.faces:
        grown: Box = one.box.grown(SECOND_LOOK.grow)
        assert grown in found.boxes(one.t)
    assert {one for one in sightings if one.sighting.score >= 0.3} <= set(found.faces)
