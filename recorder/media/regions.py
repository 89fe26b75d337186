"""Geometry of covered regions: turned boxes, and the mask of all that they touch."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from recorder.media.frame import Planes

_LARGEST: Final = 1e12  # up to here a double still tells thousandths of a pixel apart


@dataclass(frozen=True, slots=True)
class Box:
    """A turned box in pixels of the full picture, which may reach beyond its edges.

    Centre (`cx`, `cy`), `w` and `h` along the box's own axes, turned clockwise by `angle` degrees (as
    `cv2.RotatedRect`). Pixel (i, j) covers [i, i + 1] x [j, j + 1].
    """

    cx: float
    cy: float
    w: float
    h: float
    angle: float = 0.0

    def grown(self, factor: float) -> Box:
        """Give the box with both sides `factor` times as long, about the same centre."""
        return replace(self, w=self.w * factor, h=self.h * factor)

    def is_sound(self) -> bool:
        """Tell whether all numbers are ones to reckon with, and no side is negative."""
        within = all(abs(n) <= _LARGEST for n in (self.cx, self.cy, self.w, self.h, self.angle))
        return within and self.w >= 0 and self.h >= 0

    def reach(self) -> tuple[float, float]:
        """Half the width and half the height of the upright rectangle around the box."""
        cos, sin = self._axis()
        return (
            (self.w * abs(cos) + self.h * abs(sin)) / 2,
            (self.w * abs(sin) + self.h * abs(cos)) / 2,
        )

    def _axis(self) -> tuple[float, float]:
        """Cosine and sine of the angle; exact at right angles."""
        if self.angle % 90 == 0:
            return ((1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0))[int(self.angle // 90 % 4)]
        turn = math.radians(self.angle % 360)
        return math.cos(turn), math.sin(turn)

    def touched(self, columns: int, rows: int) -> tuple[slice, slice, NDArray[np.bool] | bool]:
        """Give what the box touches of a grid of cells of 2 x 2 pixels: rows, columns, which of those."""
        rx, ry = self.reach()
        across = _cells(self.cx - rx, self.cx + rx, columns)
        down = _cells(self.cy - ry, self.cy + ry, rows)
        if self.angle % 90 == 0:
            return down, across, True
        cos, sin = self._axis()
        x = np.arange(across.start, across.stop) * 2.0 + (1.0 - self.cx)
        y = (np.arange(down.start, down.stop) * 2.0 + (1.0 - self.cy))[:, None]
        slack = abs(cos) + abs(sin)  # from a cell's middle to its corner, along either axis
        inside = np.abs(x * cos + y * sin) <= self.w / 2 + slack
        inside &= np.abs(y * cos - x * sin) <= self.h / 2 + slack
        return down, across, inside


_touched = lru_cache(maxsize=128)(Box.touched)  # one sighting is drawn on dozens of frames


def _cells(low: float, high: float, count: int) -> slice:
    """Give the cells of 2 pixels that [low, high] touches, of those from 0 to `count`."""
    first = math.floor(min(max(low / 2, 0.0), count))
    last = math.ceil(min(max(high / 2, 0.0), count))
    return slice(first, max(first, last))


def draw_mask(boxes: Iterable[Box], size: tuple[int, int]) -> Planes:
    """Draw the union of boxes for a picture of (width, height): 1 in each 2 x 2 cell that one touches.

    Shape (height / 2, width / 2), the grid of U and V. Boxes are cut at the picture's edge only here.
    A box with a number that is not finite or beyond 1e12, or with a negative side, covers everything.
    """
    mask = np.zeros((size[1] // 2, size[0] // 2), np.uint8)
    for box in boxes:
        if not box.is_sound():
            mask[:] = 1  # nobody knows where it is
            break
        rows, columns, inside = _touched(box, mask.shape[1], mask.shape[0])
        mask[rows, columns] |= inside
    return mask
