"""The built-in scene as a film: all frames there, at their times, with the faces still to be found."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from recorder.media import sample_file
from recorder.media.faces import FaceDetector, Pass
from recorder.media.frame import Frame
from recorder.media.i420 import parts_of
from recorder.media.sample import Sample
from recorder.media.sample_file import write_sample
from recorder.media.stream import open_file

SIZE = (320, 240)


def frames_of(path: Path) -> list[Frame]:
    source = open_file(path)
    try:
        return list(iter(source.read, None))
    finally:
        source.close()


def test_every_frame_comes_at_its_time_and_shows_the_scene(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    write_sample(tmp_path / "film.mp4", 1.5, SIZE, lambda done, total: told.append((done, total)))
    frames = frames_of(tmp_path / "film.mp4")
    assert told == [(number, 45) for number in range(1, 46)]
    assert [frame.index for frame in frames] == list(range(45))
    assert np.diff([frame.t for frame in frames]) == pytest.approx([1 / 30] * 44, abs=1e-3)
    scene = Sample(SIZE)
    for index in (0, 44):
        drawn, shown = (parts_of(p)[0].astype(int) for p in (scene.draw(index), frames[index].planes))
        assert np.abs(drawn - shown).mean() < 4


def test_a_longer_film_begins_again_and_decodes_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sample_file, "_DRAWN_S", 1.0)
    write_sample(tmp_path / "film.mp4", 2.5, SIZE)
    frames = frames_of(tmp_path / "film.mp4")
    assert len(frames) == 75
    assert all(np.array_equal(frames[i].planes, frames[i + 30].planes) for i in (0, 13, 44))


def test_the_detector_finds_the_face_in_the_film(tmp_path: Path) -> None:
    write_sample(tmp_path / "film.mp4", 5.0, (640, 360))
    frame = frames_of(tmp_path / "film.mp4")[140]
    truth = Sample((640, 360)).truth(140)
    assert truth is not None
    x, y, w, h = truth
    best = FaceDetector().detect(frame.planes, Pass(640))[0]
    assert best.score > 0.5
    assert x < best.cx < x + w
    assert y < best.cy < y + h


def test_the_film_shows_as_many_people_as_asked(tmp_path: Path) -> None:
    write_sample(tmp_path / "film.mp4", 5.0, SIZE, faces=2)
    drawn = parts_of(Sample(SIZE, 2).draw(140))[0].astype(int)
    alone = parts_of(Sample(SIZE).draw(140))[0].astype(int)
    shown = parts_of(frames_of(tmp_path / "film.mp4")[140].planes)[0].astype(int)
    assert np.abs(drawn - shown).mean() < 4 < np.abs(alone - shown).mean()
