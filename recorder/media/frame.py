"""The two kinds of picture: a raw one, and one that may leave this package.

Pictures are I420 (Y, then U, then V, 8 bit, BT.601 limited range) in one array of shape
(height * 3 // 2, width): half the memory of BGR, what cameras and x264 speak, and what
`av.VideoFrame.from_ndarray(planes, "yuv420p")` takes as it is. Width and height are even.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Planes = NDArray[np.uint8]


@dataclass(frozen=True, slots=True, repr=False)
class Frame:
    """A raw picture: never leaves `recorder.media`, never touches the disk.

    `planes` is I420 of shape (height * 3 // 2, width), `t` the capture time in seconds on
    `time.monotonic`'s clock, `index` its number at the source, from 0.
    """

    planes: Planes
    t: float
    index: int

    @property
    def size(self) -> tuple[int, int]:
        """(width, height) in pixels."""
        return self.planes.shape[1], self.planes.shape[0] * 2 // 3


@dataclass(frozen=True, slots=True, repr=False)
class CoveredFrame:
    """A picture that was covered: what the cover engine let go, or such a picture with more covered (`edit`).

    `faces` counts the covered regions, `whole` tells that all of it was covered (nobody could judge it).
    """

    planes: Planes
    t: float
    index: int
    faces: int
    whole: bool

    @property
    def size(self) -> tuple[int, int]:
        """(width, height) in pixels."""
        return self.planes.shape[1], self.planes.shape[0] * 2 // 3
