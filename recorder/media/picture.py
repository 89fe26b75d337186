"""A covered frame as a small RGB picture, to look at."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from recorder.media.frame import CoveredFrame, Planes
from recorder.media.i420 import even, parts_of


def rgb_of(covered: CoveredFrame, width: int) -> NDArray[np.uint8]:
    """Give the picture as RGB of shape (h, w, 3), scaled down to about `width` pixels where it is wider.

    The planes are scaled before they are converted, between neighbours only: good to look at, and a third of the
    work of the mean over areas.
    """
    planes = covered.planes
    columns, rows = covered.size
    if width < columns:
        size = even(max(2, width), max(2, round(rows * width / columns)))
        planes = _scaled(planes, size)
    return np.asarray(cv2.cvtColor(planes, cv2.COLOR_YUV2RGB_I420), np.uint8)


def _scaled(planes: Planes, size: tuple[int, int]) -> Planes:
    small = np.empty((size[1] * 3 // 2, size[0]), np.uint8)
    for target, part in zip(parts_of(small), parts_of(planes), strict=True):
        cv2.resize(part, (target.shape[1], target.shape[0]), dst=target, interpolation=cv2.INTER_LINEAR)
    return small
