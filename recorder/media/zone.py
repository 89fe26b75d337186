"""The work zone: a polygon drawn once for a station; all that lies outside of it is covered always."""

from __future__ import annotations

import math
from typing import Final

import cv2
import numpy as np

from recorder.errors import RecorderError
from recorder.media.frame import Planes
from recorder.media.i420 import parts_of

Corners = tuple[tuple[float, float], ...]

_GREY: Final = (126, 128, 128)  # fixed: a colour taken from the picture could carry something of a face
_LEAST: Final = 0.01  # of the picture's area


def parse_zone(text: str) -> Corners:
    """Read corners such as `0.1,0.2 0.9,0.2 0.5,1` (fractions of width and height); RecorderError work-zone-invalid."""
    try:
        corners = tuple((float(x), float(y)) for x, y in (pair.split(",") for pair in text.split()))
    except ValueError:
        raise _invalid("it is not written as pairs of numbers") from None
    check_zone(corners)
    return corners


def check_zone(corners: Corners) -> None:
    """RecorderError work-zone-invalid unless the corners enclose a part of the picture."""
    if len(corners) < 3:
        raise _invalid("it has fewer than three corners")
    if not all(0 <= n <= 1 and math.isfinite(n) for corner in corners for n in corner):
        raise _invalid("a corner lies outside the picture")
    if cv2.contourArea(np.array(corners, np.float32)) < _LEAST:
        raise _invalid("it encloses next to nothing")


class Zone:
    """Covers all outside a polygon in pictures of one size (width, height in pixels).

    `corners` are fractions of width and height; RecorderError work-zone-invalid. `outside` is 1 in each cell
    of 2 x 2 pixels that does not lie wholly inside, shape (height / 2, width / 2).
    """

    def __init__(self, corners: Corners, size: tuple[int, int]) -> None:
        check_zone(corners)
        inside = np.zeros((size[1] // 2, size[0] // 2), np.uint8)
        points = np.array(corners) * (inside.shape[1], inside.shape[0])
        cv2.fillPoly(inside, [np.round(points).astype(np.int32)], 1)
        # the drawn polygon holds the cells that its edge runs through, and is rounded by half a cell
        inside = np.asarray(cv2.erode(inside, np.ones((3, 3), np.uint8), borderValue=1), np.uint8)
        self.outside: Planes = 1 - inside
        self._cells = self.outside.astype(bool)
        self._pixels = self._cells.repeat(2, axis=0).repeat(2, axis=1)

    def cover(self, planes: Planes) -> None:
        """Fill all outside in an I420 picture with one grey, in place."""
        masks = (self._pixels, self._cells, self._cells)
        for part, mask, value in zip(parts_of(planes), masks, _GREY, strict=True):
            np.copyto(part, np.uint8(value), where=mask)


def _invalid(why: str) -> RecorderError:
    return RecorderError(
        "work-zone-invalid",
        f"The work zone can't be used: {why}.",
        'Give at least three corners as fractions of width and height, such as "0.1,0.2 0.9,0.2 0.9,1 0.1,1".',
    )
