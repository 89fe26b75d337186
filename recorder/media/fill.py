"""Covers regions for good: flat colour, taken from around them and never from inside any of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from recorder.media.frame import Planes
from recorder.media.i420 import parts_of
from recorder.media.regions import Box, draw_mask

_GREY: Final = (126, 128, 128)
_RING: Final = 6  # how far around a region its colour is taken from, in cells of 2 pixels


def cover_whole(planes: Planes) -> None:
    """Fill all of an I420 picture with one grey that depends on nothing."""
    for part, value in zip(_writable(planes), _GREY, strict=True):
        part[:] = value


def cover_regions(planes: Planes, boxes: Iterable[Box]) -> int:
    """Fill everything the boxes touch in an I420 picture (h * 3 // 2, w), in place; give how many regions.

    Boxes that touch make one region. It grows outward to whole 2 x 2 cells (one pixel of U and V) and
    gets one flat colour: the mean of a ring around it, without the pixels of any other region; grey
    where no such pixel is left. ValueError if `planes` can't be written in place.
    """
    return cover_mask(planes, draw_mask(boxes, (planes.shape[1], planes.shape[0] * 2 // 3)))


def cover_mask(planes: Planes, mask: Planes) -> int:
    """Fill what a mask of `draw_mask` marks in an I420 picture, as `cover_regions` does."""
    parts = _writable(planes)
    left, top, width, height = cv2.boundingRect(mask)
    if not width:
        return 0
    _, labels, stats, _ = cv2.connectedComponentsWithStats(
        mask[top : top + height, left : left + width], connectivity=8, ltype=cv2.CV_16U
    )
    for label, (x, y, w, h, _) in enumerate(stats[1:].tolist(), start=1):
        region = labels[y : y + h, x : x + w] == label
        _fill(parts, mask, region, (left + x, top + y))
    return len(stats) - 1


def _writable(planes: Planes) -> tuple[Planes, Planes, Planes]:
    if not (planes.flags.c_contiguous and planes.flags.writeable):
        raise ValueError("a picture to cover must be one writable block")
    return parts_of(planes)


def _fill(
    parts: tuple[Planes, Planes, Planes],
    mask: Planes,
    region: NDArray[np.bool],
    corner: tuple[int, int],
) -> None:
    """Fill one region, given on its own bounding box whose corner is (x, y) in cells."""
    (x, y), (h, w) = corner, region.shape
    colour = _ring_colour(parts, mask, region, corner)
    wide = region.repeat(2, axis=0).repeat(2, axis=1)
    np.copyto(parts[0][2 * y : 2 * (y + h), 2 * x : 2 * (x + w)], colour[0], where=wide)
    for part, value in zip(parts[1:], colour[1:], strict=True):
        np.copyto(part[y : y + h, x : x + w], value, where=region)


def _ring_colour(
    parts: tuple[Planes, Planes, Planes],
    mask: Planes,
    region: NDArray[np.bool],
    corner: tuple[int, int],
) -> tuple[np.uint8, ...]:
    """Mean Y, U and V of the cells near a region that belong to no region at all."""
    (x, y), (h, w) = corner, region.shape
    x0, y0 = max(0, x - _RING), max(0, y - _RING)
    near = np.zeros(mask[y0 : y + h + _RING, x0 : x + w + _RING].shape, np.uint8)
    near[y - y0 : y - y0 + h, x - x0 : x - x0 + w] = region
    cv2.dilate(near, np.ones((2 * _RING + 1, 2 * _RING + 1), np.uint8), dst=near)
    ring = np.asarray(near > mask[y0 : y + h + _RING, x0 : x + w + _RING], np.uint8)
    if not ring.any():
        return tuple(map(np.uint8, _GREY))
    rows, columns = ring.shape
    light = parts[0][2 * y0 : 2 * (y0 + rows), 2 * x0 : 2 * (x0 + columns)]
    thin = cv2.resize(light, (columns, rows), interpolation=cv2.INTER_NEAREST)  # one of four is plenty
    tints = (part[y0 : y0 + rows, x0 : x0 + columns] for part in parts[1:])
    return tuple(np.uint8(round(cv2.mean(part, ring)[0])) for part in (thin, *tints))
