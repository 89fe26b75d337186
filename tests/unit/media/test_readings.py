"""Readings of real films and of the sample, as they are and spoilt: dark, too bright, out of focus, still."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import cv2
import numpy as np
import pytest

from recorder.media.camera import open_source
from recorder.media.frame import Frame, Planes
from recorder.media.i420 import parts_of
from recorder.media.readings import Light, Meter, Readings

CLIPS = Path(__file__).resolve().parents[3] / "../shared/data/clips"
SPECS = [
    "sample",
    *(str(CLIPS / name) for name in ("classroom.gif", "again.mkv", "night.mkv") if (CLIPS / name).exists()),
]
GRAIN = np.random.default_rng(5)


def noisy(luma: np.ndarray) -> Planes:
    return np.clip(luma + GRAIN.normal(0, 2, luma.shape), 0, 255).astype(np.uint8)


def dark(luma: Planes) -> Planes:
    return noisy((luma.astype(float) - 16) / 4 + 16)


def bright(luma: Planes) -> Planes:
    return np.clip(luma * 1.8 + 10, 16, 235).astype(np.uint8)


def blurred(luma: Planes) -> Planes:
    return np.asarray(cv2.GaussianBlur(luma, (0, 0), 2 * max(luma.shape[1] / 640, 1)), np.uint8)


def read(
    spec: str, change: Callable[[Planes], Planes] = lambda luma: luma, zone: tuple[tuple[float, float], ...] = ()
) -> Readings:
    with closing(open_source(spec)) as source:
        meter = Meter(source.size, source.name, zone)
        for index in range(60):
            frame = source.read()
            assert frame is not None
            luma = parts_of(frame.planes)[0]
            luma[:] = change(luma)
            told = meter.saw(Frame(frame.planes, 50 + index / 25, index))
            if told is not None:
                return told
    raise AssertionError("nothing was told in more than a second")


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: Path(spec).name)
class TestPictures:
    def test_as_it_is(self, spec: str) -> None:
        told = read(spec)
        assert (told.light, told.sharp, told.moving, told.fps) == (Light.OK, True, True, 25.0)
        with closing(open_source(spec)) as source:
            assert (told.size, told.name) == (source.size, source.name)

    def test_dark(self, spec: str) -> None:
        assert read(spec, dark).light is Light.LOW

    def test_too_bright(self, spec: str) -> None:
        assert read(spec, bright).light is Light.HIGH

    def test_out_of_focus(self, spec: str) -> None:
        told = read(spec, blurred)
        assert (told.sharp, told.light) == (False, Light.OK)

    def test_noise_is_no_detail(self, spec: str) -> None:
        assert not read(spec, lambda luma: dark(blurred(luma))).sharp

    def test_nobody_moves(self, spec: str) -> None:
        kept: list[Planes] = []

        def still(luma: Planes) -> Planes:
            kept.append(luma.copy())
            return noisy(kept[0])

        told = read(spec, still)
        assert (told.moving, told.light, told.sharp) == (False, Light.OK, True)


def test_only_the_work_zone_counts() -> None:
    def right_half_dark(luma: Planes) -> Planes:
        luma[:, luma.shape[1] // 2 :] = 16
        return luma

    left = ((0.0, 0.0), (0.5, 0.0), (0.5, 1.0), (0.0, 1.0))
    right = ((0.5, 0.0), (1.0, 0.0), (1.0, 1.0), (0.5, 1.0))
    inside, outside = read("sample", right_half_dark, left), read("sample", right_half_dark, right)
    assert (inside.light, outside.light) == (Light.OK, Light.LOW)
    assert (outside.moving, outside.sharp) == (False, False)
    assert inside.mean_luma > 100 > 20 > outside.mean_luma


def test_movement_in_the_upper_third_is_not_hands() -> None:
    meter, told = Meter((320, 240), "test"), []
    for index in range(40):
        planes = np.full((360, 320), 128, np.uint8)
        planes[10:60, 4 * index : 4 * index + 60] = 220
        told.append(meter.saw(Frame(planes, index / 25, index)))
    assert [reading.moving for reading in told if reading] == [False]
    planes = np.full((360, 320), 128, np.uint8)
    for index in range(40, 80):
        planes = planes.copy()
        planes[150:200, 4 * (index - 40) : 4 * (index - 40) + 60] = 220
        told.append(meter.saw(Frame(planes, index / 25, index)))
    assert any(reading.moving for reading in told if reading)


def test_readings_come_once_a_second_with_the_rate_of_late() -> None:
    meter = Meter((320, 240), "test")
    times = [index / 30 for index in range(90)] + [3 + index / 10 for index in range(50)]
    told = [meter.saw(Frame(np.full((360, 320), 128, np.uint8), t, i)) for i, t in enumerate(times)]
    rates = [reading.fps for reading in told if reading]
    assert 6 <= len(rates) <= 8
    assert rates[0] == pytest.approx(30, abs=0.5)
    assert rates[-1] == pytest.approx(10, abs=0.5)
