"""The frames of a new version of a clip: covered already, and now covered in more places."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

import cv2
import numpy as np

from recorder.media.fill import cover_regions
from recorder.media.frame import CoveredFrame, Frame
from recorder.media.regions import Box

Fractions = Sequence[float]  # of the picture's width and height, by turns


def cover_more(frame: Frame, boxes: Iterable[Box], t: float) -> CoveredFrame:
    """Cover more of a frame of a covered clip, for good; `t` is its time in the new version, in seconds.

    The frame is covered in place: the caller keeps no reference to it. Boxes are in pixels of the picture.
    """
    planes = np.require(frame.planes, requirements=("C", "W"))
    faces = cover_regions(planes, boxes)
    return CoveredFrame(planes, t, frame.index, faces, whole=False)


def box_of(fractions: Fractions, size: tuple[int, int]) -> list[Box]:
    """Give x, y, w, h as fractions of a picture of `size` (width, height) as a box in pixels."""
    (x, y, w, h), (width, height) = fractions, size
    return [Box((x + w / 2) * width, (y + h / 2) * height, w * width, h * height)]


def polygon_of(corners: Sequence[Fractions], size: tuple[int, int]) -> list[Box]:
    """Give a polygon as flat boxes, each one row of cells of 2 x 2 pixels; together they hold all that it touches."""
    width, height = size[0] // 2, size[1] // 2
    cells = np.zeros((height, width), np.uint8)
    points = np.array([[x * width, y * height] for x, y in corners])
    cv2.fillPoly(cells, [np.floor(points).astype(np.int32)], (1,))
    cv2.dilate(cells, np.ones((3, 3), np.uint8), dst=cells)  # what the rounding of corners left out
    return [box for row in np.flatnonzero(cells.any(axis=1)).tolist() for box in _row(row, cells[row].tolist())]


def _row(row: int, cells: list[int]) -> Iterable[Box]:
    for inside, run in groupby(enumerate(cells), key=lambda cell: cell[1]):
        columns = [column for column, _ in run]
        if inside:
            yield Box(columns[0] + columns[-1] + 1.0, 2.0 * row + 1.0, 2.0 * len(columns), 2.0)
