"""Pauses and steps of a real take: on the covered picture, in the sealed file, in clip.json and on the receipt."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest
from homes import film as make_film
from homes import only_clip, order

from recorder.app import open_station
from recorder.domain.clip import TakeState, paid_ms
from recorder.domain.document import from_bytes
from recorder.domain.edits import CutEdit
from recorder.errors import RecorderError
from recorder.media.frame import CoveredFrame
from recorder.vault.seal import SealedFile
from recorder.workflow import looking, practice, releasing, versions
from recorder.workflow.controls import Controls
from recorder.workflow.editing import edit
from recorder.workflow.pipeline import Pipeline, Watchers
from recorder.workflow.recording import Order, Take, record
from recorder.workflow.station import Station
from recorder.workflow.verifying import verify_home

FRAMES = 130
needs_ffprobe = pytest.mark.skipif(not shutil.which("ffprobe"), reason="left out: needs ffprobe")


@pytest.fixture(scope="module")
def long_film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_film(tmp_path_factory.mktemp("film") / "long.mkv", FRAMES)


class Presses:
    """Somebody who presses when she sees a frame: {its index: name of what she presses}."""

    def __init__(self, film: Path, presses: dict[int, str], **changes: object) -> None:
        self.seen: list[int] = []
        self.controls: list[Controls] = []
        self._presses = presses
        self.order: Order = order(film, watchers=Watchers(covered=self.saw), started=self.started, **changes)

    def started(self, line: Pipeline, _source: object) -> None:
        self.controls.append(line.controls)

    def saw(self, frame: CoveredFrame) -> None:
        self.seen.append(frame.index)
        if frame.index in self._presses:
            getattr(self.controls[0], self._presses[frame.index])()


def times_ms(station: Station, folder: Path) -> list[float]:
    """The frame times of the only clip, as stock ffprobe tells them."""
    with versions.open_video(station, only_clip(station)) as plain:
        (folder / "clip.mp4").write_bytes(plain.read())
    command = ["ffprobe", "-v", "error", "-select_streams", "v:0", "-show_entries", "packet=pts", "-of", "json"]
    done = subprocess.run([*command, str(folder / "clip.mp4")], capture_output=True, check=True)
    return [packet["pts"] / 90 for packet in json.loads(done.stdout)["packets"]]


@needs_ffprobe
@pytest.mark.parametrize("resumed", [24, 50], ids=["a short one", "a long one"])
def test_a_pause_is_a_gap_that_is_not_paid(consented: Station, long_film: Path, tmp_path: Path, resumed: int) -> None:
    her = Presses(long_film, {20: "pause", resumed: "resume"})
    take = record(consented, her.order)
    manifest = take.clip.manifest
    assert take.ended_early is None
    assert her.seen == list(range(FRAMES))  # the picture went on
    frames = manifest["frames"]
    assert frames["captured"] == frames["encoded"] < FRAMES
    assert frames["dropped"] == 0
    (gap,) = frames["gaps"]
    assert gap["end_ms"] - gap["start_ms"] > 500
    times = times_ms(consented, tmp_path)
    assert len(times) == frames["encoded"]
    waits = [(round(a), round(b)) for a, b in pairwise(times) if b - a > 100]
    assert waits == [(gap["start_ms"], gap["end_ms"])]
    assert paid_ms(manifest) == manifest["duration_ms"] - (gap["end_ms"] - gap["start_ms"])
    assert abs(her.controls[0].recorded_ms - paid_ms(manifest)) < 50  # all but the last frame's own time
    assert abs(paid_ms(manifest) - frames["encoded"] * 1000 / 30) < 50


def test_pauses_and_steps_stay_through_her_cut_the_look_and_the_release(consented: Station, long_film: Path) -> None:
    her = Presses(long_film, {10: "pause", 30: "resume", 60: "mark_step", 80: "mark_step"})
    clip = record(consented, her.order).clip
    steps = clip.manifest["steps"]
    assert [step["id"] for step in steps] == ["lay-flat", "fold-twice", "put-away"]
    assert steps[0]["start_ms"] == 0
    assert all(a["end_ms"] == b["start_ms"] > a["start_ms"] for a, b in pairwise(steps))
    assert steps[-1]["end_ms"] == clip.manifest["duration_ms"]
    edit(consented, clip.clip_id, practice.PIN, [CutEdit(0, 200)])
    moved = only_clip(consented).manifest["steps"]
    assert [(s["start_ms"], s["end_ms"]) for s in moved] == [
        (max(0, s["start_ms"] - 200), s["end_ms"] - 200) for s in steps
    ]
    looking.look_again(consented, clip.clip_id)
    releasing.release(consented, clip.clip_id, practice.PIN)
    released = only_clip(consented)
    assert released.state is TakeState.RELEASED
    assert from_bytes((consented.home.clip_folder(clip.clip_id) / "clip.json").read_bytes())["steps"] == moved
    assert len(released.manifest["frames"]["gaps"]) == 1
    (row,) = consented.ledger.rows(practice.CAMPAIGN)
    assert f"seconds {paid_ms(released.manifest) / 1000:g}" in row.receipt.text.decode()
    assert verify_home(consented).faults == []


def test_without_a_press_the_first_step_is_the_whole_clip(consented: Station, long_film: Path) -> None:
    manifest = record(consented, order(long_film, seconds=0.5)).clip.manifest
    assert manifest["steps"] == [{"id": "lay-flat", "start_ms": 0, "end_ms": manifest["duration_ms"]}]


def test_the_steps_outlive_a_crash(consented: Station, long_film: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class PowerCut(BaseException):
        pass

    def cut(_sealed: SealedFile) -> None:
        raise PowerCut

    monkeypatch.setattr(SealedFile, "close", cut)
    her = Presses(long_film, {10: "mark_step"}, paced=True)
    with pytest.raises(PowerCut):
        record(consented, her.order)
    monkeypatch.undo()
    consented.close()
    station, recovered = open_station(consented.path)
    manifest = only_clip(station).manifest
    assert [r.what for r in recovered] == ["recovered"]
    assert [step["id"] for step in manifest["steps"]] == ["lay-flat", "fold-twice"]
    assert manifest["steps"][-1]["end_ms"] == manifest["duration_ms"]
    station.close()


def test_nothing_is_recorded_before_the_press_but_all_is_covered(consented: Station, long_film: Path) -> None:
    her = Presses(long_film, {40: "resume"}, begin_paused=True)
    manifest = record(consented, her.order).clip.manifest
    assert her.seen == list(range(FRAMES))
    assert 0 < manifest["frames"]["encoded"] < FRAMES - 40
    assert manifest["frames"]["captured"] == manifest["frames"]["encoded"]
    assert manifest["frames"]["gaps"] == []  # the clip begins at the press
    assert manifest["steps"][0]["start_ms"] == 0
    assert manifest["cover"]["whole_frame_covered_frames"] <= manifest["frames"]["encoded"]


def test_seconds_count_from_the_press(consented: Station, long_film: Path) -> None:
    her = Presses(long_film, {40: "resume"}, begin_paused=True, seconds=1.0)
    assert record(consented, her.order).clip.manifest["frames"]["encoded"] == 30


def test_stopping_before_the_press_leaves_nothing(consented: Station, long_film: Path) -> None:
    her = Presses(long_film, {20: "stop"}, begin_paused=True)
    with pytest.raises(RecorderError) as told:
        record(consented, her.order)
    assert told.value.code == "cancelled"
    assert only_clip(consented).state is TakeState.DISCARDED
    assert consented.keys.ids("clip:") == []
    assert list((consented.path / "clips").iterdir()) == []


def test_a_stop_in_a_pause_keeps_what_came_before(consented: Station, long_film: Path) -> None:
    her = Presses(long_film, {20: "pause", 50: "stop"})
    take: Take = record(consented, her.order)
    frames = take.clip.manifest["frames"]
    assert (take.ended_early, take.clip.state) == (None, TakeState.REVIEW)
    assert 20 < frames["encoded"] == frames["captured"] < 50
    assert frames["gaps"] == []
    path = consented.home.clip_folder(take.clip.clip_id) / "clip.mp4.age"
    assert take.clip.manifest["files"][0]["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
