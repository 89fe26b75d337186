"""Tracks: which sightings are joined, and where a face is covered between and beyond them."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recorder.media.faces import Pass, Sighting
from recorder.media.policy import Policy
from recorder.media.regions import Box
from recorder.media.tracks import Tracks

POLICY = Policy(((Pass(640),),))


def seen(cx: float, cy: float, w: float, h: float, angle: float = 0.0, score: float = 0.9) -> Sighting:
    return Sighting(cx, cy, w, h, angle, score)


def covers(boxes: list[Box], cx: float, cy: float) -> bool:
    return any(abs(box.cx - cx) < 0.01 and abs(box.cy - cy) < 0.01 for box in boxes)


def joined(one: Sighting, other: Sighting, apart_s: float) -> bool:
    tracks = Tracks(POLICY)
    tracks.add(0.0, [one])
    tracks.add(apart_s, [other])
    return covers(tracks.at(apart_s / 2), (one.cx + other.cx) / 2, (one.cy + other.cy) / 2)


def test_only_likely_pairs_are_joined() -> None:
    one = seen(100, 100, 20, 20)
    assert joined(one, seen(200, 150, 25, 25, 50), 0.5)
    assert not joined(one, seen(200, 150, 25, 25), 0.6)
    assert not joined(one, seen(300, 100, 20, 20), 0.5)
    assert not joined(one, seen(110, 100, 45, 45), 0.5)
    assert not joined(one, seen(110, 100, 25, 25), 0.0)


def test_a_sighting_goes_on_one_track_and_the_other_is_held() -> None:
    tracks = Tracks(POLICY)
    tracks.add(0.0, [seen(0, 0, 20, 20)])
    tracks.add(0.1, [seen(60, 0, 20, 20), seen(30, 0, 20, 20)])
    assert covers(tracks.at(0.05), 15, 0)
    assert not covers(tracks.at(0.05), 30, 0)
    tracks.add(0.2, [seen(90, 0, 20, 20)])
    assert covers(tracks.at(0.15), 75, 0)
    assert covers(tracks.at(0.2), 90, 0)
    assert covers(tracks.at(0.2), 30, 0)


def test_between_sightings_only_the_way_is_covered() -> None:
    tracks = Tracks(POLICY)
    for n in range(10):
        tracks.add(n / 10, [seen(100 + 20 * n, 50, 40, 50)])
    boxes = tracks.at(0.45)
    assert {round(box.cx) for box in boxes} == {190}
    assert all(40 <= box.w < 42.1 for box in boxes)


def test_a_face_unseen_for_long_may_be_late_or_early() -> None:
    tracks = Tracks(POLICY)
    tracks.add(0.0, [seen(100, 50, 40, 50)])
    tracks.add(0.4, [seen(160, 50, 40, 50)])
    assert {box.cx for box in tracks.at(0.2)} == {100, 130, 160}


def test_beyond_its_ends_a_moving_face_may_have_stayed_or_gone_on() -> None:
    tracks = Tracks(POLICY)
    for n in range(10):
        tracks.add(1 + n / 30, [seen(200 + 10 * n, 50, 40, 50)])
    after, before = tracks.at(1.5), tracks.at(0.8)
    assert min(box.cx for box in after) == 290
    assert max(box.cx for box in after) >= 290 + 300 * 0.2
    assert min(box.cx for box in before) <= 200 - 300 * 0.2
    assert max(box.cx for box in before) == 200
    for boxes in (after, before):  # without a hole in between
        steps = sorted(box.cx for box in boxes)
        assert all(b - a <= 25 for a, b in pairwise(steps))
        assert max(box.w for box in boxes) > 40
    assert tracks.at(2.35) == []


@pytest.mark.parametrize("end", [0, 9])
def test_an_end_that_was_seen_badly_is_covered_as_its_neighbour_tells_too(end: int) -> None:
    tracks = Tracks(POLICY)
    for n in range(10):
        off = seen(100 + 10 * n + 14, 62, 26, 26) if n == end else seen(100 + 10 * n, 50, 40, 50, 50)
        tracks.add(1 + n / 30, [off])
    at = 1 + end / 30
    for t in (at, at + (0.1 if end else -0.1)):  # on its own frame, and beyond
        usual = [box for box in tracks.at(t) if box.angle == 50 and box.w >= 40]
        place = 100 + 10 * end + 300 * (t - at)
        assert min(abs(box.cx - place) + abs(box.cy - 50) for box in usual) < 12


def test_beyond_an_end_no_point_of_long_before_is_carried_on() -> None:
    tracks = Tracks(POLICY)
    tracks.add(0.0, [seen(100, 50, 40, 50, 50)])
    tracks.add(0.3, [seen(130, 50, 40, 50)])
    assert {box.angle for box in tracks.at(0.4)} == {0}
    assert {box.angle for box in tracks.at(-0.1)} == {50}


def test_a_face_that_leaves_is_carried_past_the_edge() -> None:
    tracks = Tracks(POLICY)
    for n in range(5):
        tracks.add(n / 30, [seen(40 - 10 * n, 50, 40, 50)])
    assert min(box.cx for box in tracks.at(0.4)) < -20


def test_a_weak_sighting_counts_only_where_a_known_face_is_expected() -> None:
    tracks = Tracks(POLICY)
    for n in range(3):
        tracks.add(n / 30, [seen(100, 50, 40, 50)])
    weak = [seen(104, 50, 40, 50, score=0.2), seen(300, 50, 40, 50, score=0.29), seen(101, 50, 90, 90, score=0.2)]
    tracks.add(0.1, weak)
    assert {(box.cx, box.w) for box in tracks.at(0.1) if box.w >= 40} >= {(104, 40)}
    assert not any(box.cx == 300 or box.w == 90 for box in tracks.at(0.1))
    tracks.add(0.2, [seen(104, 50, 40, 50, score=0.14)])
    assert tracks.unseen(0.2)


def test_a_weak_sighting_that_is_off_uncovers_nothing() -> None:
    tracks = Tracks(POLICY)
    for n in range(4):
        tracks.add(n / 30, [seen(100 + 10 * n, 50, 40, 50)])
    without = set(tracks.at(5 / 30))
    tracks.add(5 / 30, [seen(160, 70, 30, 32, score=0.2)])
    assert without <= set(tracks.at(5 / 30))
    assert any((box.cx, box.cy) == (160, 70) for box in tracks.at(5 / 30))


def test_a_face_seen_in_part_is_covered_at_its_usual_size() -> None:
    tracks = Tracks(POLICY)
    for n in range(7):
        side = 25 if n == 3 else 40
        tracks.add(n / 30, [seen(100, 50, side, side)])
    assert all(box.w >= 39.9 for box in tracks.at(3 / 30))


def test_an_echo_in_a_turned_picture_is_covered_and_makes_no_track() -> None:
    tracks = Tracks(POLICY)
    face, echo = seen(100, 50, 40, 50), seen(110, 55, 120, 120, 50, 0.35)
    tracks.add(0.0, [face])
    tracks.add(0.1, [face, echo])
    tracks.add(0.2, [face])
    assert any(box.w == 120 for box in tracks.at(0.1))
    assert not any(box.w == 120 for box in (*tracks.at(0.05), *tracks.at(0.2)))
    tracks.add(0.3, [face, replace(echo, score=0.6)])
    assert len(tracks.unseen(0.4)) == 2


def test_what_is_long_past_is_forgotten() -> None:
    tracks = Tracks(POLICY)
    for n in range(300):
        tracks.add(n / 30, [seen(100, 50, 40, 50)])
        tracks.forget(n / 30 - 0.5)
    (track,) = [track for track in tracks.unseen(10.1)]
    assert len(track) < 60
    tracks.forget(20)
    assert tracks.at(10.2) == []


faces = st.builds(
    seen, st.floats(-200, 900), st.floats(-200, 900), st.floats(1, 500), st.floats(1, 500), st.sampled_from([0, 50, 90])
)


@given(st.lists(st.lists(faces, max_size=4), min_size=1, max_size=12))
def test_every_sighting_is_covered_on_its_own_frame_and_just_around_it(frames: list[list[Sighting]]) -> None:
    tracks = Tracks(POLICY)
    for n, found in enumerate(frames):
        tracks.add(n / 30, found)
    for n, found in enumerate(frames):
        boxes = tracks.at(n / 30)
        assert all(box.is_sound() for box in boxes)
        for face in found:
            assert any(
                (box.cx, box.cy, box.angle) == (face.cx, face.cy, face.angle) and box.w >= face.w and box.h >= face.h
                for box in boxes
            )


@pytest.mark.parametrize("t", [-0.4, 0.0, 0.3, 0.9])
def test_a_lone_sighting_is_covered_as_it_is_through_look_back_and_hold(t: float) -> None:
    tracks = Tracks(POLICY)
    tracks.add(0.0, [seen(100, 50, 40, 50, 50)])
    assert any((box.cx, box.cy, box.angle) == (100, 50, 50) and box.w >= 40 for box in tracks.at(t))
