"""The watchdog: pictures that stop, freeze or go black, told once each way."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from recorder.media.frame import Frame
from recorder.media.sample import Sample
from recorder.media.watchdog import CameraTrouble, Watchdog, WatchdogEvent

SIZE = (64, 48)


def frame(luma: float, noise: float, t: float, seed: int | None = None) -> Frame:
    """Make a frame of even brightness with sensor noise of that deviation."""
    rng = np.random.default_rng(round(t * 1000) if seed is None else seed)
    planes = np.full((SIZE[1] * 3 // 2, SIZE[0]), 128, np.uint8)
    picture = rng.normal(luma, noise, (SIZE[1], SIZE[0])) if noise else luma
    planes[: SIZE[1]] = np.clip(picture, 0, 255)
    return Frame(planes, t, round(t * 30))


def run(dog: Watchdog, frames: list[Frame]) -> list[WatchdogEvent]:
    """Show the frames with a tick after each, then ask until nothing is left to tell."""
    told = [event for f in frames for event in (dog.saw(f), dog.tick(f.t + 0.01)) if event]
    while frames and (event := dog.tick(frames[-1].t + 0.02)):
        told.append(event)
    return told


def seconds(start: float, length: float, fps: int = 10) -> list[float]:
    return [start + i / fps for i in range(round(length * fps))]


def test_a_good_camera_is_left_alone() -> None:
    assert run(Watchdog(), [frame(120, 2, t) for t in seconds(0, 6)]) == []


def test_no_new_frame_is_told_once_and_cleared_once() -> None:
    dog = Watchdog()
    dog.saw(frame(120, 2, 10.0))
    assert dog.tick(11.9) is None
    assert dog.tick(12.0) == WatchdogEvent(CameraTrouble.NO_NEW_FRAME, 10.0, began=True)
    assert dog.tick(15.0) is None
    assert dog.saw(frame(120, 2, 16.0)) == WatchdogEvent(CameraTrouble.NO_NEW_FRAME, 10.0, began=False)
    assert dog.tick(17.0) is None


def test_a_camera_that_never_starts_is_told() -> None:
    dog = Watchdog(limit_s=1.0)
    assert [dog.tick(t) for t in (5.0, 5.9)] == [None, None]
    assert dog.tick(6.0) == WatchdogEvent(CameraTrouble.NO_NEW_FRAME, 5.0, began=True)


def test_the_same_bytes_are_a_frozen_picture() -> None:
    live = [frame(120, 2, t) for t in seconds(0, 1)]
    still = [frame(120, 2, t, seed=1) for t in seconds(1, 4)]
    again = [frame(120, 2, t) for t in seconds(5, 1)]
    frozen = CameraTrouble.FROZEN_PICTURE
    assert run(Watchdog(), live + still + again) == [
        WatchdogEvent(frozen, 1.0, began=True),
        WatchdogEvent(frozen, 1.0, began=False),
    ]


def test_a_short_repeat_is_no_trouble() -> None:
    times = seconds(0, 12)
    frames = [frame(120, 2, t, seed=int(t / 1.9)) for t in times]  # new bytes every 1.9 s
    assert run(Watchdog(), frames) == []


@pytest.mark.parametrize("where", [(0, 0), (5, 7), (70, 63)])
def test_one_byte_of_difference_is_not_frozen(where: tuple[int, int]) -> None:
    frames = [frame(120, 2, t, seed=1) for t in seconds(0, 5)]
    for i, f in enumerate(frames):
        f.planes[where] = i % 2
    assert run(Watchdog(), frames) == []


def test_a_still_scene_with_sensor_noise_is_not_frozen() -> None:
    scene = Sample((320, 180))
    still = scene.draw(0).astype(int)
    rng = np.random.default_rng(3)
    dog = Watchdog()
    for t in seconds(0, 4):
        noisy = np.clip(still + rng.normal(0, 0.6, still.shape), 0, 255).astype(np.uint8)
        assert dog.saw(Frame(noisy, t, 0)) is None


@pytest.mark.parametrize("noise", [0.0, 1.0, 2.0])
def test_a_covered_lens_is_black(noise: float) -> None:
    black = CameraTrouble.BLACK_PICTURE
    frames = [frame(17, noise, t) for t in seconds(0, 3)] + [frame(90, 3, t) for t in seconds(3, 1)]
    told = [event for event in run(Watchdog(), frames) if event.trouble is black]
    assert told == [WatchdogEvent(black, 0.0, began=True), WatchdogEvent(black, 0.0, began=False)]


@pytest.mark.parametrize(("luma", "noise"), [(30, 2), (18, 4), (45, 0.5)])
def test_a_dim_but_real_picture_is_not_black(luma: float, noise: float) -> None:
    assert run(Watchdog(), [frame(luma, noise, t) for t in seconds(0, 4)]) == []


def test_a_dim_room_is_not_black() -> None:
    planes = Sample((320, 180)).draw(150)
    planes[:180] = (planes[:180].astype(int) - 16) // 16 + 16  # a sixteenth of the light
    dog = Watchdog()
    told = []
    for i, t in enumerate(seconds(0, 4)):
        shown = planes.copy()
        shown[0, 0] = i  # not frozen
        told.append(dog.saw(Frame(shown, t, i)))
    assert planes[:180].mean() < 30 and told == [None] * len(told)


def test_two_troubles_at_once_are_both_told_one_a_call() -> None:
    dog = Watchdog()
    told = run(dog, [frame(16, 0, t) for t in seconds(0, 3)])
    assert {event.trouble for event in told} == {CameraTrouble.BLACK_PICTURE, CameraTrouble.FROZEN_PICTURE}
    assert all(event.began for event in told)
    cleared = [dog.saw(frame(100, 3, 3.0)), dog.tick(3.1), dog.tick(3.2)]
    assert [event.began if event else None for event in cleared] == [False, False, None]


def test_the_names_are_stable() -> None:
    assert sorted(CameraTrouble) == ["black-picture", "frozen-picture", "no-new-frame"]


@given(st.lists(st.tuples(st.floats(0.01, 3), st.sampled_from(["live", "still", "black", "tick"])), max_size=40))
def test_each_trouble_begins_and_ends_in_turn(steps: list[tuple[float, str]]) -> None:
    dog, t, told = Watchdog(), 0.0, []
    for wait, kind in steps:
        t += wait
        if kind == "tick":
            told.append(dog.tick(t))
        else:
            luma, noise = (16, 0) if kind == "black" else (100, 2)
            told.append(dog.saw(frame(luma, noise, t, seed=1 if kind == "still" else None)))
    for trouble in CameraTrouble:
        states = [event.began for event in told if event and event.trouble is trouble]
        assert states == [i % 2 == 0 for i in range(len(states))]


def test_a_frozen_picture_is_told_although_its_frames_are_covered_in_place() -> None:
    dog = Watchdog()
    told = []
    for t in seconds(0, 4):
        still = frame(120, 2, t, seed=1)
        told.append(dog.saw(still))
        still.planes[:] = 0  # what the cover engine may do with a frame it was given
    assert [event.trouble for event in told if event] == [CameraTrouble.FROZEN_PICTURE]
