"""The work zone: a polygon drawn once for a station; all that lies outside of it is covered always."""

from __future__ import annotations

import math
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

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
        inside = _inside([(x * size[0] / 2, y * size[1] / 2) for x, y in corners], (size[0] // 2, size[1] // 2))
        self._cells = ~inside
        self.outside: Planes = self._cells.astype(np.uint8)
        self._pixels = self._cells.repeat(2, axis=0).repeat(2, axis=1)

    def cover(self, planes: Planes) -> None:
        """Fill all outside in an I420 picture with one grey, in place."""
        masks = (self._pixels, self._cells, self._cells)
        for part, mask, value in zip(parts_of(planes), masks, _GREY, strict=True):
            np.copyto(part, np.uint8(value), where=mask)


def _inside(corners: list[tuple[float, float]], size: tuple[int, int]) -> NDArray[np.bool]:
    """Tell which cells of a grid of (width, height) lie wholly within a polygon, given in cells.

    The middle must be inside (even-odd rule), and no edge nearer than a cell's corner may be, except
    one along the picture's own edge.
    """
    width, height = size
    x, y = np.arange(width) + 0.5, (np.arange(height) + 0.5)[:, None]
    inside, clear = np.zeros((height, width), bool), np.ones((height, width), bool)
    for (x0, y0), (x1, y1) in zip(corners, corners[1:] + corners[:1], strict=True):
        dx, dy = x1 - x0, y1 - y0
        if dy:
            with np.errstate(over="ignore"):  # an edge that is all but level crosses no row of middles
                inside ^= ((y0 > y) != (y1 > y)) & (x < dx * (y - y0) / dy + x0)
        if (dx or dy) and not (x0 == x1 in (0, width) or y0 == y1 in (0, height)):
            along = np.clip(((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy), 0, 1)
            clear &= (x - x0 - along * dx) ** 2 + (y - y0 - along * dy) ** 2 >= 0.5
    return inside & clear


def _invalid(why: str) -> RecorderError:
    return RecorderError(
        "work-zone-invalid",
        f"The work zone can't be used: {why}.",
        'Give at least three corners as fractions of width and height, such as "0.1,0.2 0.9,0.2 0.9,1 0.1,1".',
    )
