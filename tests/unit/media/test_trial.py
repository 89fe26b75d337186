"""Trials: what is believed to be a face, what is dismissed as a hand, and how each is covered."""

from __future__ import annotations

import numpy as np
import pytest

from recorder.media.cover import Cover
from recorder.media.faces import Close, Pass, Sighting
from recorder.media.frame import CoveredFrame, Frame, Planes
from recorder.media.policy import LADDER, LIVE, Policy, at_level
from recorder.media.regions import Box
from recorder.media.tracks import Tracks
from recorder.media.trial import PROOF, Case, Trial, hear

SIZE = (640, 480)
BOX = Box(320, 240, 60, 80, 50)
FACE, FAINT, HAND = {0: 0.5, 30: 0.9, 60: 0.6, 180: 0.4}, {0: 0.4, -30: 0.5}, {0: 0.8, 60: 0.5, 120: 0.3, 180: 0.25}
SAME_SIDE = {0: 0.8, 30: 0.7, -30: 0.6, 60: 0.5, -60: 0.5, 180: 0.3}


def planes(low: int = 20, high: int = 220) -> Planes:
    made = np.full((SIZE[1] * 3 // 2, SIZE[0]), low, np.uint8)
    made[np.arange(len(made)) // 8 % 2 == 0] = high
    return made


def shown(look: Close, by_turn: dict[int, float], box: Box = BOX) -> list[Sighting]:
    turn = (round(look.angle - box.angle) + 150) % 360 - 150
    return [Sighting(box.cx, box.cy, 60, 80, look.angle, by_turn[turn])] if turn in by_turn else []


def tried(by_turn: dict[int, float], picture: Planes | None = None, box: Box = BOX) -> Case:
    case = Case()
    case.add(0.0, box, 0.4)
    raw = planes() if picture is None else picture
    assert hear([case], 99, lambda _: raw, lambda _, look: shown(look, by_turn, box)) == 0
    return case


def test_a_trial_turns_the_picture_a_whole_turn() -> None:
    trial, turns = Trial(0.0, BOX), []
    while not trial.is_over:
        look = trial.next()
        turns.append((look.angle - BOX.angle) % 360)
        assert (look.cx, look.cy) == (320, 240)
        assert 2 <= look.side / 69.3 <= 3.3
    assert turns[0] == 0
    assert sorted(turns) == list(range(0, 360, 30))


def test_a_face_is_proven_from_its_own_side() -> None:
    assert tried(FACE).proven
    assert tried({-120: PROOF}).proven
    assert not tried({0: PROOF - 0.01}).proven


def test_what_looks_a_little_like_a_face_from_many_sides_is_dismissed() -> None:
    assert tried(HAND).is_dismissed
    assert not tried(HAND).is_believed


@pytest.mark.parametrize("by_turn", [{}, FAINT, SAME_SIDE])
def test_a_face_that_is_hard_to_see_is_believed(by_turn: dict[int, float]) -> None:
    case = tried(by_turn)
    assert case.is_believed
    assert not case.proven


def test_in_the_dark_or_cut_by_the_edge_it_is_believed() -> None:
    assert tried(HAND, planes(20, 60)).is_believed
    assert tried(HAND, box=Box(20, 240, 60, 80, 50)).is_believed
    assert not tried(HAND, box=Box(80, 240, 60, 80, 50)).is_believed


def test_what_shows_beside_it_or_in_another_size_says_nothing() -> None:
    for seen in (Sighting(400, 240, 60, 80, 0, 0.95), Sighting(320, 240, 160, 160, 0, 0.95)):
        case = Case()
        case.add(0.0, BOX, 0.4)
        hear([case], 99, lambda _: planes(), lambda _, __, seen=seen: [seen])
        assert not case.proven
        assert case.is_believed


def test_looks_are_shared_out_and_a_fault_or_a_lost_frame_means_belief() -> None:
    looks: list[Close] = []
    cases = [Case(), Case()]
    for case in cases:
        case.add(0.0, BOX, 0.4)

    def look_at(_: Planes, look: Close) -> list[Sighting]:
        looks.append(look)
        return shown(look, HAND)

    assert hear(cases, 5, lambda _: planes(), look_at) == 0
    assert len(looks) == 5
    assert not cases[0].is_believed
    assert not cases[0].is_dismissed
    hear(cases, 19, lambda _: planes(), look_at)
    assert [case.is_dismissed for case in cases] == [True, True]

    lost, broken = Case(), Case()
    for case in (lost, broken):
        case.add(0.0, BOX, 0.4)
    hear([lost], 9, lambda _: None, look_at)
    assert hear([broken], 9, lambda _: planes(), lambda *_: 1 / 0) == 1
    assert lost.is_believed
    assert broken.is_believed


def test_a_dismissed_thing_gets_another_trial_and_a_sure_sighting_ends_all_doubt() -> None:
    case = tried(HAND)
    case.add(0.1, BOX, 0.4)
    assert case.trial is None
    case.add(0.3, BOX, 0.4)
    assert case.trial
    assert case.is_dismissed
    hear([case], 99, lambda _: planes(), lambda _, look: shown(look, FAINT))
    assert case.is_believed
    again = tried(HAND)
    again.add(0.1, BOX, PROOF)
    assert again.proven
    assert again.is_believed


# --- on tracks -----------------------------------------------------------------------------------

DOUBTED = Policy(((Pass(640),),), trial_looks=6)


def seen(cx: float, score: float = 0.4) -> Sighting:
    return Sighting(cx, 240, 60, 80, 0, score)


def test_a_dismissed_thing_is_not_looked_for_and_faint_sightings_do_not_lead_it_on() -> None:
    tracks = Tracks(DOUBTED)
    for n in range(4):
        tracks.add(n / 30, [seen(320)])
    upright = Box(320, 240, 60, 80)
    hear(tracks.on_trial(), 99, lambda _: planes(), lambda _, look: shown(look, FAINT, upright))
    assert len(tracks.unseen(0.15)) == 1
    tracks.add(0.15, [seen(320)])
    hear(tracks.on_trial(), 99, lambda _: planes(), lambda _, look: shown(look, HAND, upright))
    assert tracks.unseen(0.2) == []
    tracks.add(0.3, [seen(322, 0.2)])
    assert tracks.at(0.3) == []


@pytest.mark.parametrize(("score", "bridged"), [(0.4, False), (0.9, True)])
def test_only_a_proven_face_is_bridged_to_what_may_be_the_same(score: float, bridged: bool) -> None:
    tracks = Tracks(DOUBTED)
    tracks.add(0.0, [seen(100, score)])
    tracks.add(0.4, [seen(500)])
    assert any(250 < box.cx < 350 for box in tracks.at(0.2)) is bridged


@pytest.mark.parametrize(("score", "farthest"), [(0.4, 240), (0.9, 360)])
def test_what_waits_for_its_trial_stays_where_it_was_seen(score: float, farthest: float) -> None:
    tracks = Tracks(DOUBTED)
    for n in range(5):
        tracks.add(n / 30, [seen(200 + 10 * n, score)])
    assert max(box.cx for box in tracks.at(0.4)) == pytest.approx(farthest)


# --- in the engine -------------------------------------------------------------------------------

UP, RIGHT = Pass(640), Pass(640, 50)
POLICY = Policy(((UP, RIGHT),), close_looks=0, trial_looks=6)


class Scripted:
    def __init__(self, frames: set[int], by_turn: dict[int, float], score: float = 0.4) -> None:
        self.frames, self.by_turn, self.score = frames, by_turn, score

    def detect(self, planes: Planes, look: Pass | Close) -> list[Sighting]:
        if isinstance(look, Close):
            return shown(look, self.by_turn)
        number = int(planes[0, 0]) - 100
        return [Sighting(320, 240, 60, 80, 50, self.score)] if look == RIGHT and number in self.frames else []


def covered_frames(detector: Scripted, policy: Policy = POLICY) -> list[int]:
    cover = Cover(detector, policy, SIZE)
    out: list[CoveredFrame] = []
    for number in range(90):
        out += cover.push(Frame(planes(high=100 + number), number / 30, number))
    return [frame.index for frame in (*out, *cover.finish()) if frame.faces]


def test_a_hand_is_covered_when_it_was_seen_and_a_face_through_look_back_and_hold() -> None:
    hand = covered_frames(Scripted({40, 45}, HAND))
    assert set(range(39, 47)) <= set(hand)
    assert not set(hand) & set(range(30, 38))
    assert max(hand) == 46
    for face in (FACE, FAINT):
        assert set(range(25, 75)) <= set(covered_frames(Scripted({40, 45}, face)))


def test_without_time_for_trials_all_is_believed() -> None:
    everywhere = set(range(25, 75))
    hand = Scripted({40, 45}, HAND)
    assert everywhere <= set(covered_frames(hand, Policy(((UP, RIGHT),), close_looks=0)))
    assert everywhere <= set(covered_frames(hand, Policy(((RIGHT,),), close_looks=0, trial_looks=6)))
    assert [at_level(level).trial_looks for level in range(len(LADDER))] == [LIVE.trial_looks] * len(LADDER)
