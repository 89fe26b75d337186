"""The work zone: outside of it nothing of the picture is left, whatever the detector says."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recorder.errors import RecorderError
from recorder.media.cover import Cover
from recorder.media.faces import Close, Pass, Sighting
from recorder.media.frame import Frame, Planes
from recorder.media.i420 import parts_of
from recorder.media.policy import Policy
from recorder.media.zone import Zone, parse_zone

SIZE = (96, 64)
CORNERS = ((0.25, 0.25), (0.75, 0.25), (0.75, 0.75), (0.25, 0.75))


class Watching:
    """A detector that keeps what it was shown."""

    def __init__(self) -> None:
        self.shown: list[Planes] = []

    def detect(self, planes: Planes, look: Pass | Close) -> list[Sighting]:
        self.shown.append(planes.copy())
        return []


def noise(seed: int) -> Planes:
    return np.random.default_rng(seed).integers(0, 256, (SIZE[1] * 3 // 2, SIZE[0]), np.uint8)


def test_a_zone_is_read_from_pairs_of_numbers() -> None:
    assert parse_zone(" 0.1,0.2  0.9,0.2 0.5,1 ") == ((0.1, 0.2), (0.9, 0.2), (0.5, 1.0))


@pytest.mark.parametrize(
    "text",
    ["", "0,0 1,1", "0,0 1,0 x,1", "0,0 1,0 2,1", "0,0 1,0 nan,1", "0,0 .5,.5 1,1", "0 0 1 0 1 1", "0,0,0 1,0 1,1"],
)
def test_what_encloses_nothing_is_refused(text: str) -> None:
    with pytest.raises(RecorderError) as caught:
        parse_zone(text)
    assert caught.value.code == "work-zone-invalid"


def test_outside_is_grey_and_inside_stays() -> None:
    planes = noise(1)
    Zone(CORNERS, SIZE).cover(planes)
    light, before = parts_of(planes)[0], parts_of(noise(1))[0]
    assert np.unique(light[:16]).tolist() == [126]
    assert np.unique(light[:, 72:]).tolist() == [126]
    assert np.array_equal(light[20:44, 28:68], before[20:44, 28:68])


def test_outside_is_covered_from_the_first_frame_on_and_before_anything_looks() -> None:
    detector = Watching()
    cover = Cover(detector, Policy(((Pass(96),),), zone=CORNERS), SIZE)
    out = [c for n in range(20) for c in cover.push(Frame(noise(n), n / 30, n))] + cover.finish()
    for planes in (*detector.shown, *(c.planes for c in out)):
        assert np.unique(parts_of(planes)[0][:16]).tolist() == [126]
    assert not any(c.whole for c in out)
    assert 0.7 < cover.stats.covered_share < 0.85


def area(corners: list[tuple[float, float]]) -> float:
    return float(cv2.contourArea(np.array(corners, np.float32)))


corner = st.tuples(st.floats(0, 1), st.floats(0, 1))
triangles = st.lists(corner, min_size=3, max_size=3).filter(lambda corners: area(corners) > 0.02)


@settings(deadline=None)
@given(triangles, st.integers(0, 1000))
def test_no_pixel_outside_the_polygon_is_left(corners: list[tuple[float, float]], seed: int) -> None:
    zone = Zone(tuple(corners), SIZE)
    one, other = noise(seed), noise(seed + 1)
    zone.cover(one)
    zone.cover(other)
    outline = (np.array(corners) * SIZE).astype(np.float32)
    y, x = np.nonzero(parts_of(one)[0] != parts_of(other)[0])
    middles = zip((x + 0.5).tolist(), (y + 0.5).tolist(), strict=True)
    assert all(cv2.pointPolygonTest(outline, middle, False) >= 0 for middle in middles)
