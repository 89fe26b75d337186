"""What is in the clip, decided frame by frame: pauses, steps, and a camera that went away."""

from __future__ import annotations

import pytest

from recorder.media.fragments import GAP_S
from recorder.workflow.controls import Controls

STEPS = ("lay-flat", "fold-twice", "put-away")


def run(controls: Controls, first: int, last: int) -> list[int]:
    """Offer the frames number `first` to before `last` at 30 a second from 100 s on; give those that were let in."""
    return [index for index in range(first, last) if controls.lets_in(100 + index / 30)]


def test_all_is_let_in_until_a_pause_and_again_after_it() -> None:
    controls = Controls()
    assert run(controls, 0, 10) == list(range(10))
    controls.pause()
    assert controls.paused
    assert run(controls, 10, 40) == []
    assert controls.resume()
    assert not controls.paused
    assert run(controls, 40, 50) == list(range(40, 50))
    assert [i for i in range(50) if controls.let_in(100 + i / 30)] == [*range(10), *range(40, 50)]


@pytest.mark.parametrize("frames", [1, 3, 14])
def test_a_pause_lasts_long_enough_to_be_a_gap(frames: int) -> None:
    controls = Controls()
    run(controls, 0, 10)
    controls.pause()
    run(controls, 10, 10 + frames)
    controls.resume()
    after = run(controls, 10 + frames, 60)
    assert (after[0] - 9) / 30 > GAP_S  # seen from the last frame before it
    assert (after[0] - 10) / 30 <= GAP_S  # and no longer than it needs to be
    assert after == list(range(after[0], 60))


def test_what_begins_paused_lets_nothing_in() -> None:
    controls = Controls(STEPS, paused=True)
    assert controls.began_paused and controls.paused
    assert run(controls, 0, 90) == []
    assert not controls.let_in(101)
    controls.resume()
    assert run(controls, 90, 93) == [90, 91, 92]  # at once: there is nothing before it to keep away from


def test_steps_begin_where_they_are_marked() -> None:
    controls = Controls(STEPS)
    assert not controls.mark_step()  # nothing is recorded yet
    run(controls, 0, 30)
    controls.encoding(100.0)
    assert controls.step_index == 0
    assert controls.mark_step()
    assert controls.step_index == 1
    run(controls, 30, 60)
    assert controls.mark_step()
    run(controls, 60, 90)
    assert not controls.mark_step()  # there are three
    assert controls.step_index == 2
    run(controls, 90, 99)
    starts = [{"id": "lay-flat", "start_ms": 0}, {"id": "fold-twice", "start_ms": 1000}]
    assert controls.step_starts() == [*starts, {"id": "put-away", "start_ms": 2000}]


def test_a_mark_in_a_pause_counts_at_its_end() -> None:
    controls = Controls(STEPS)
    run(controls, 0, 30)
    controls.encoding(100.0)
    controls.pause()
    run(controls, 30, 45)
    assert controls.mark_step()
    assert controls.step_index == 1
    run(controls, 45, 90)
    assert controls.step_starts() == [{"id": "lay-flat", "start_ms": 0}]
    controls.resume()
    run(controls, 90, 99)
    assert controls.step_starts()[1] == {"id": "fold-twice", "start_ms": 3000}


def test_a_task_without_steps_has_none() -> None:
    controls = Controls()
    run(controls, 0, 3)
    controls.encoding(100.0)
    assert not controls.mark_step()
    assert (controls.step_starts(), controls.step_index) == ([], 0)


def test_a_camera_that_went_away_waits_for_her_press() -> None:
    controls = Controls()
    run(controls, 0, 10)
    assert controls.camera_lost()
    assert not controls.camera_lost()  # known
    assert controls.lost and controls.paused
    assert not controls.resume()  # there is nothing to record
    assert controls.paused
    assert controls.camera_back()
    assert not controls.camera_back()
    assert controls.paused and not controls.lost
    assert run(controls, 100, 110) == []
    assert controls.resume()
    assert run(controls, 110, 112) == [110, 111]
