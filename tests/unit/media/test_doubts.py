"""Doubts: which sightings as large as the picture are believed, and when."""

from __future__ import annotations

import numpy as np
import pytest

from recorder.media.cover import Cover
from recorder.media.doubts import Doubts, Look
from recorder.media.faces import Close, Pass, Sighting
from recorder.media.frame import CoveredFrame, Frame, Planes
from recorder.media.policy import Policy

SIZE = (640, 480)
UP, FINE, RIGHT, LEFT = Pass(640), Pass(960), Pass(640, 50), Pass(640, -50)
TURNS = Policy(((UP, RIGHT), (UP, LEFT)), close_looks=0)


def huge(score: float = 0.4, side: float = 400, angle: float = 0, cx: float = 320) -> Sighting:
    return Sighting(cx, 240, side, side, angle, score)


def test_a_weak_one_waits_for_another_kind_of_look() -> None:
    doubts = Doubts(SIZE, 0.3)
    assert doubts.sift(0.0, UP, [huge()]) == []
    assert doubts.sift(0.1, UP, [huge(0.45)]) == []  # the same kind says nothing new
    assert doubts.sift(0.2, FINE, [huge(0.3)]) == [huge(0.3), huge(), huge(0.45)]
    assert doubts.sift(0.3, UP, [huge(0.35)]) == [huge(0.35)]  # a face by now


@pytest.mark.parametrize(
    "seen",
    [
        huge(0.7),  # sure
        huge(0.4, side=240),  # not so large
        huge(0.29),  # makes no face by itself
        Sighting(100, 100, 50, 60, 0, 0.3),
    ],
)
def test_all_else_is_believed_at_once(seen: Sighting) -> None:
    assert Doubts(SIZE, 0.3).sift(0.0, UP, [seen]) == [seen]


@pytest.mark.parametrize(
    ("look", "other"),
    [
        (FINE, huge(0.29)),  # no face by itself
        (FINE, huge(0.9, side=190)),  # of another size
        (FINE, huge(0.4, cx=530)),  # elsewhere
    ],
)
def test_what_confirms_is_a_face_about_there(look: Look, other: Sighting) -> None:
    doubts = Doubts(SIZE, 0.3)
    doubts.sift(0.0, UP, [huge()])
    assert huge() not in doubts.sift(0.1, look, [other])


def test_no_face_leans_to_both_sides() -> None:
    doubts = Doubts(SIZE, 0.3)
    assert doubts.sift(0.0, LEFT, [huge(angle=-50)]) == []
    assert doubts.sift(0.0, RIGHT, [huge(angle=50)]) == []
    assert len(doubts.sift(0.0, UP, [huge()])) == 3


def test_a_smaller_face_there_and_a_close_look_confirm_too() -> None:
    for look, other in ((FINE, huge(0.3, side=210)), (Close(320, 240, 600), huge(0.3))):
        doubts = Doubts(SIZE, 0.3)
        doubts.sift(0.0, UP, [huge()])
        assert doubts.sift(0.1, look, [other]) == [other, huge()]


def test_what_is_forgotten_is_not_confirmed() -> None:
    doubts = Doubts(SIZE, 0.3)
    doubts.sift(0.0, UP, [huge()])
    doubts.sift(0.1, UP, [huge(0.35)])
    doubts.forget(0.1)
    assert doubts.sift(0.5, FINE, [huge()]) == [huge(), huge(0.35)]


# --- in the engine -------------------------------------------------------------------------------


class Scripted:
    def __init__(self, answers: dict[tuple[int, Pass], Sighting]) -> None:
        self.answers = answers

    def detect(self, planes: Planes, look: Pass | Close) -> list[Sighting]:
        number = int(planes[0, 0])
        return [self.answers[number, look]] if isinstance(look, Pass) and (number, look) in self.answers else []


def covered_frames(answers: dict[tuple[int, Pass], Sighting], policy: Policy = TURNS, fps: float = 30) -> list[int]:
    cover = Cover(Scripted(answers), policy, SIZE)
    out: list[CoveredFrame] = []
    for number in range(40):
        planes = np.full((SIZE[1] * 3 // 2, SIZE[0]), number, np.uint8)
        out += cover.push(Frame(planes, number / fps, number))
    return [frame.index for frame in (*out, *cover.finish()) if frame.faces]


def test_one_weak_look_does_not_hide_the_whole_picture() -> None:
    assert covered_frames({(20, UP): huge(), (22, UP): huge()}) == []
    assert covered_frames({(20, UP): huge(0.7)}) == list(range(5, 40))


@pytest.mark.parametrize(("fps", "later"), [(30, 35), (2, 21)])
def test_once_confirmed_it_is_covered_from_before_it_was_first_seen(fps: float, later: int) -> None:
    covered = covered_frames({(20, UP): huge(), (later, LEFT): huge(0.3, angle=-50)}, fps=fps)
    assert {20, later} <= set(covered)


def test_where_there_is_one_kind_of_look_it_is_believed() -> None:
    policy = Policy(((UP,),), close_looks=0)
    assert 20 in covered_frames({(20, UP): huge()}, policy)
