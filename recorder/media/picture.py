"""A covered frame as a small RGB picture, to look at."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from recorder.media.frame import CoveredFrame
from recorder.media.i420 import even, fitted, parts_of


def rgb_of(covered: CoveredFrame, width: int) -> NDArray[np.uint8]:
    """Give the picture as RGB of shape (h, w, 3), scaled down to about `width` pixels where it is wider.

    The planes are scaled before they are converted: that is a third of the work.
    """
    planes = covered.planes
    columns, rows = covered.size
    if width < columns:
        size = even(max(2, width), max(2, round(rows * width / columns)))
        planes = fitted(parts_of(planes), size)
    return np.asarray(cv2.cvtColor(planes, cv2.COLOR_YUV2RGB_I420), np.uint8)
