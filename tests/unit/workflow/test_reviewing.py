"""Review of a real sealed clip: only hers, logged, played at its own pace, stepped and scrubbed, in memory only."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise

import numpy as np
import pytest
from homes import FRAMES, SIZE, files_of, only_clip

from recorder.domain.clip import VIDEO, TakeState
from recorder.domain.edits import CutEdit
from recorder.errors import RecorderError
from recorder.media.display import Picture
from recorder.media.frame import CoveredFrame, Frame
from recorder.workflow import practice, taking_back
from recorder.workflow.editing import edit
from recorder.workflow.playback import Playback
from recorder.workflow.remaking import remake
from recorder.workflow.reviewing import OpenClip, open_clip
from recorder.workflow.station import Station

PATIENCE_S = 60
STEP = 1 / 30


def opened(station: Station) -> OpenClip:
    return open_clip(station, only_clip(station).clip_id, practice.WORKER)


def refused(station: Station, worker: str = practice.WORKER) -> str:
    before = station.clips.history(only_clip(station).clip_id)
    with pytest.raises(RecorderError) as told:
        open_clip(station, only_clip(station).clip_id, worker)
    assert station.clips.history(only_clip(station).clip_id) == before
    return told.value.code


class Screen:
    """Keeps what is shown, and waits for more."""

    def __init__(self) -> None:
        self.pictures: list[Picture] = []
        self.at: list[float] = []
        self.ends = 0
        self.faults: list[RecorderError] = []
        self._news = threading.Condition()
        self.delay = 0.0

    def shown(self, picture: Picture) -> None:
        time.sleep(self.delay)
        with self._news:
            self.pictures.append(picture)
            self.at.append(time.monotonic())
            self._news.notify_all()

    def ended(self) -> None:
        with self._news:
            self.ends += 1
            self._news.notify_all()

    def failed(self, fault: RecorderError) -> None:
        with self._news:
            self.faults.append(fault)
            self._news.notify_all()

    def wait(self, there_is: Callable[[], object]) -> None:
        with self._news:
            assert self._news.wait_for(there_is, PATIENCE_S)

    @property
    def frames(self) -> list[int]:
        return [round(picture.t / STEP) for picture in self.pictures]

    def settles_at(self, frame: int) -> None:
        self.wait(lambda: self.pictures and self.pictures[-1].exact and self.frames[-1] == frame)


@contextmanager
def playing(clip: OpenClip, width: int = 704) -> Iterator[tuple[Playback, Screen]]:
    screen = Screen()
    playback = Playback(clip, screen.shown, screen.ended, screen.failed, width)
    try:
        screen.wait(lambda: screen.pictures or screen.faults)
        yield playback, screen
    finally:
        playback.close(PATIENCE_S)
        assert clip.plain.closed


# --- opening -------------------------------------------------------------------------------------


def test_opening_tells_what_is_there_and_is_logged_once(reviewed: Station) -> None:
    clip = opened(reviewed)
    try:
        assert clip.size == SIZE
        assert round(clip.duration * 1000) == only_clip(reviewed).manifest["duration_ms"]
        assert ([step["id"] for step in clip.steps], clip.gaps) == (["lay-flat"], [])
    finally:
        clip.close()
    (note,) = [n for n in reviewed.clips.history(clip.clip.clip_id) if n["step"] == "opened"]
    assert note["detail"] == "version 1"


def test_only_her_own_clips_open(reviewed: Station) -> None:
    assert refused(reviewed, "w-other") == "not-yours"


def test_what_is_recorded_or_gone_does_not_open(reviewed: Station) -> None:
    clip_id = only_clip(reviewed).clip_id
    reviewed.clips.move(clip_id, reviewed.at(), TakeState.RECORDING)
    assert refused(reviewed) == "not-in-review"
    reviewed.clips.move(clip_id, reviewed.at(), TakeState.REVIEW)
    taking_back.discard(reviewed, clip_id, practice.PIN)
    assert refused(reviewed) == "taken-back"


def test_a_released_clip_is_still_hers_to_watch(released: Station) -> None:
    opened(released).close()


def test_a_damaged_clip_is_told(reviewed: Station) -> None:
    path = reviewed.home.clip_folder(only_clip(reviewed).clip_id) / VIDEO
    whole = path.read_bytes()
    path.write_bytes(whole[:-10])
    assert refused(reviewed) == "clip-damaged"
    path.write_bytes(whole[:300] + bytes(100) + whole[400:])  # in the first chunk
    assert refused(reviewed) == "clip-damaged"


def test_nothing_is_written_while_it_plays(reviewed: Station) -> None:
    folder = reviewed.home.clip_folder(only_clip(reviewed).clip_id)
    before = files_of(folder)
    with playing(opened(reviewed)) as (playback, screen):
        playback.play()
        screen.wait(lambda: screen.ends)
        assert files_of(folder) == before


# --- playing -------------------------------------------------------------------------------------


def test_all_frames_are_shown_at_their_own_pace(reviewed: Station) -> None:
    with playing(opened(reviewed), width=160) as (playback, screen):
        assert screen.frames == [0]
        assert not playback.playing
        playback.play()
        screen.wait(lambda: screen.ends)
        assert not playback.playing
    assert screen.pictures[-1].rgb.shape == (120, 160, 3)
    assert screen.frames == sorted(set(screen.frames))  # one may be left out where the machine is late
    assert screen.frames[-1] == FRAMES - 1
    assert not any(picture.jumped for picture in screen.pictures)
    times = [(at, picture.t) for at, picture in zip(screen.at[1:], screen.pictures[1:], strict=True)]
    assert all(at - times[0][0] >= t - times[0][1] - STEP * 3 for at, t in times)  # never ahead of its time


def test_pause_stops_and_play_goes_on_from_there_and_again_from_the_end(reviewed: Station) -> None:
    with playing(opened(reviewed)) as (playback, screen):
        playback.play()
        screen.wait(lambda: len(screen.pictures) > 4)
        playback.pause()
        time.sleep(0.3)
        stood = len(screen.pictures)
        time.sleep(0.3)
        assert len(screen.pictures) == stood
        playback.play()
        screen.wait(lambda: screen.ends)
        assert screen.frames == sorted(set(screen.frames))
        playback.play()
        screen.wait(lambda: screen.ends == 2)
    again = screen.frames.index(0, 1)
    assert screen.frames[again - 1] == FRAMES - 1
    assert screen.frames[-1] == FRAMES - 1


def test_double_and_half_speed(reviewed: Station) -> None:
    took = []
    for speed in (4.0, 0.5):
        with playing(opened(reviewed)) as (playback, screen):
            playback.speed = speed
            playback.play()
            screen.wait(lambda screen=screen: screen.ends)
            took.append(screen.at[-1] - screen.at[1])
    assert took[1] > 1.5
    assert took[1] > 2 * took[0]


def test_seeking_shows_the_frame_on_screen_then(reviewed: Station) -> None:
    with playing(opened(reviewed)) as (playback, screen):
        whole = {frame: None for frame in range(FRAMES)}
        for frame in (17, 3, 29, 14, 15, 0):
            playback.seek((frame + 0.5) * STEP)
            screen.settles_at(frame)
            whole[frame] = screen.pictures[-1].rgb
        playback.seek(1000)
        screen.settles_at(FRAMES - 1)
        playback.seek(-1)
        screen.settles_at(0)
        squares = [int(np.argmax(whole[f][80, :, 0].astype(int) - whole[f][80, :, 2])) for f in (3, 15, 29)]
    assert squares[0] < squares[1] < squares[2]  # the square moves to the right


def test_while_scrubbing_the_last_wish_wins(reviewed: Station) -> None:
    with playing(opened(reviewed)) as (playback, screen):
        screen.delay = 0.2
        for frame in range(1, 28):
            playback.seek((frame + 0.5) * STEP)
        screen.settles_at(27)
        assert len(screen.pictures) < 10


def test_stepping_goes_one_frame_either_way_and_stays_in_the_clip(reviewed: Station) -> None:
    with playing(opened(reviewed)) as (playback, screen):
        for step, frame in ((1, 1), (1, 2), (-1, 1), (3, 4), (-4, 0)):
            playback.step(step)
            screen.settles_at(frame)
        playback.step(-1)
        playback.seek((15 + 0.5) * STEP)
        screen.settles_at(15)
        playback.step(-1)  # across a key frame
        screen.settles_at(14)
        playback.seek(1000)
        screen.settles_at(FRAMES - 1)
        playback.step(1)
        while playback._steps:  # there is no frame to go to, and so no picture
            time.sleep(0.01)
        playback.step(-1)
        screen.settles_at(FRAMES - 2)
        assert not screen.faults


def test_a_gap_is_jumped(reviewed: Station) -> None:
    def later(frame: Frame) -> CoveredFrame:
        return CoveredFrame(frame.planes, frame.t + (30 if frame.index >= 10 else 0), frame.index, 0, False)

    remake(reviewed, only_clip(reviewed), later, {}, lambda _done, _all: None)
    began = time.monotonic()
    with playing(opened(reviewed)) as (playback, screen):
        assert playback._clip.gaps == [{"start_ms": 300, "end_ms": 30333}]
        playback.play()
        screen.wait(lambda: screen.ends)
    assert time.monotonic() - began < 20
    (jump,) = [n for n, picture in enumerate(screen.pictures) if picture.jumped]
    assert screen.pictures[jump].t - screen.pictures[jump - 1].t > 29


def test_damage_in_the_middle_is_told_and_ends_it(reviewed: Station) -> None:
    path = reviewed.home.clip_folder(only_clip(reviewed).clip_id) / VIDEO
    data = bytearray(path.read_bytes())
    data[len(data) // 4] ^= 1  # before the last whole picture, which is read when a clip is opened
    path.write_bytes(data)
    with playing(opened(reviewed)) as (playback, screen):
        playback.play()
        screen.wait(lambda: screen.faults)
        assert screen.faults[0].code == "clip-damaged"
        assert not playback.playing


def test_after_an_edit_the_new_version_opens(reviewed: Station) -> None:
    edit(reviewed, only_clip(reviewed).clip_id, practice.PIN, [CutEdit(0, 500)])
    with playing(opened(reviewed)) as (playback, screen):
        playback.play()
        screen.wait(lambda: screen.ends)
        assert screen.frames[-1] == FRAMES - 15 - 1
        assert all(before < after for before, after in pairwise(screen.frames))
