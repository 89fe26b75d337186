"""The fill: it covers all of each box, touches nothing else, and tells nothing of what it covers."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from recorder.media.fill import cover_regions, cover_whole
from recorder.media.frame import Planes
from recorder.media.i420 import parts_of
from recorder.media.regions import Box, draw_mask

SIZE = (96, 64)
numbers = st.floats(-150, 250)
sides = st.floats(0, 120)
boxes = st.builds(
    Box, numbers, numbers, sides, sides, st.sampled_from([0.0, 90.0, -90.0, 180.0]) | st.floats(-400, 400)
)
lists = st.lists(boxes, max_size=5)
seeds = st.integers(0, 2**32 - 1)


def noise(seed: int, size: tuple[int, int] = SIZE) -> Planes:
    return np.random.default_rng(seed).integers(0, 256, (size[1] * 3 // 2, size[0]), np.uint8)


def touched_pixels(box: Box, size: tuple[int, int] = SIZE) -> NDArray[np.bool]:
    """By another way than the code's: sample each pixel densely and ask whether a sample lies in the box."""
    steps = (np.arange(5) / 4)[None, :]
    xs = (np.arange(size[0])[:, None] + steps).reshape(-1) - box.cx
    ys = (np.arange(size[1])[:, None] + steps).reshape(-1) - box.cy
    x, y = np.meshgrid(xs, ys)
    turn = math.radians(box.angle)
    across = x * math.cos(turn) + y * math.sin(turn)
    along = y * math.cos(turn) - x * math.sin(turn)
    inside = (np.abs(across) <= box.w / 2 - 1e-6) & (np.abs(along) <= box.h / 2 - 1e-6)
    return inside.reshape(size[1], 5, size[0], 5).any(axis=(1, 3))


def wide(mask: Planes) -> NDArray[np.bool]:
    return mask.astype(bool).repeat(2, axis=0).repeat(2, axis=1)


def split(planes: Planes, mask: Planes) -> list[tuple[Planes, NDArray[np.bool]]]:
    small = mask.astype(bool)
    return list(zip(parts_of(planes), (wide(mask), small, small), strict=True))


@given(lists, seeds, seeds)
def test_what_lies_inside_never_changes_the_output(found: list[Box], seed: int, other: int) -> None:
    first, second = noise(seed), noise(seed)
    mask = draw_mask(found, SIZE)
    for (part, inside), strange in zip(split(second, mask), parts_of(noise(other)), strict=True):
        part[inside] = strange[inside]
    cover_regions(first, found)
    cover_regions(second, found)
    assert first.tobytes() == second.tobytes()


@given(lists, seeds)
def test_every_pixel_inside_is_fill_and_no_pixel_outside_changes(found: list[Box], seed: int) -> None:
    mask = draw_mask(found, SIZE)
    outputs = []
    for value in (0, 255):  # were a pixel left as it was, the two outputs would differ there
        planes = noise(seed)
        for part, inside in split(planes, mask):
            part[inside] = value
        cover_regions(planes, found)
        outputs.append(planes)
    for plane, before, (_, inside) in zip(
        parts_of(outputs[0]), parts_of(noise(seed)), split(outputs[0], mask), strict=True
    ):
        assert np.array_equal(plane[~inside], before[~inside])
    assert np.array_equal(*outputs)


@given(lists)
def test_the_mask_holds_all_that_a_box_touches(found: list[Box]) -> None:
    mask = wide(draw_mask(found, SIZE))
    for box in found:
        assert not (touched_pixels(box) & ~mask).any()


@given(boxes)
def test_the_mask_reaches_no_further_than_a_few_pixels(box: Box) -> None:
    roomy = touched_pixels(Box(box.cx, box.cy, box.w + 10, box.h + 10, box.angle))
    assert not (wide(draw_mask([box], SIZE)) & ~roomy).any()


@given(lists, seeds)
def test_the_order_of_boxes_does_not_matter(found: list[Box], seed: int) -> None:
    first, second = noise(seed), noise(seed)
    assert cover_regions(first, found) == cover_regions(second, found[::-1])
    assert np.array_equal(first, second)


absurd = st.floats(allow_nan=True, allow_infinity=True)


@given(st.lists(st.builds(Box, absurd, absurd, absurd, absurd, absurd), min_size=1, max_size=3), seeds)
def test_absurd_numbers_never_leave_a_box_uncovered(found: list[Box], seed: int) -> None:
    planes = noise(seed)
    cover_regions(planes, found)
    if not all(box.is_sound() for box in found):
        assert all(len(np.unique(part)) == 1 for part in parts_of(planes))


def test_numbers_too_large_to_reckon_with_cover_everything() -> None:
    planes = noise(2)
    cover_regions(planes, [Box(1e308, -1e308, 1.7e308, 1.7e308, 45)])
    assert all(len(np.unique(part)) == 1 for part in parts_of(planes))


@pytest.mark.parametrize("angle", [0.0, 30.0, 90.0])
def test_a_box_far_larger_than_the_picture_covers_it_all(angle: float) -> None:
    planes = noise(1)
    assert cover_regions(planes, [Box(1e8, 0, 1e9, 1e9, angle)]) == 1
    assert [len(np.unique(part)) for part in parts_of(planes)] == [1, 1, 1]


def test_a_box_beyond_the_edge_covers_its_part_inside() -> None:
    planes = np.full((96, 96), 200, np.uint8)
    parts_of(planes)[0][:20, :10] = 30
    assert cover_regions(planes, [Box(-10, 10, 40, 20)]) == 1
    assert (parts_of(planes)[0] == 200).all()


def test_nothing_to_cover_changes_nothing() -> None:
    planes = noise(3)
    assert cover_regions(planes, []) == 0
    assert cover_regions(planes, [Box(-500, -500, 20, 20), Box(500, 20, 30, 30, 45)]) == 0
    assert np.array_equal(planes, noise(3))


def test_each_region_takes_the_colour_around_it() -> None:
    planes = np.empty((96, 96), np.uint8)
    y, u, v = parts_of(planes)
    y[:, :48], y[:, 48:], u[:], v[:] = 60, 180, 90, 150
    assert cover_regions(planes, [Box(20, 30, 12, 12), Box(76, 30, 12, 12, 45)]) == 2
    assert (y[:, :48] == 60).all()
    assert (y[:, 48:] == 180).all()
    assert (u == 90).all()
    assert (v == 150).all()


def test_regions_side_by_side_lend_each_other_nothing() -> None:
    """Three columns: the middle one's ring is partly the others' insides, which must not be read."""
    columns = [Box(cx, 32, 16, 200) for cx in (20, 48, 76)]
    first, second = noise(5), noise(5)
    y = parts_of(second)[0]
    y[:, 12:28] = y[:, 68:84] = 255
    cover_regions(first, columns)
    cover_regions(second, columns)
    assert np.array_equal(first, second)


def test_a_whole_cover_is_the_same_grey_for_any_picture() -> None:
    first, second = noise(1), noise(2)
    cover_whole(first)
    cover_whole(second)
    assert np.array_equal(first, second)
    assert len(np.unique(parts_of(first)[0])) == 1


def test_a_picture_that_cannot_be_written_is_refused() -> None:
    planes = noise(1)
    planes.flags.writeable = False
    with pytest.raises(ValueError, match="writable"):
        cover_regions(planes, [Box(5, 5, 5, 5)])
    with pytest.raises(ValueError, match="writable"):
        cover_whole(noise(1, (192, 64))[:, ::2])
