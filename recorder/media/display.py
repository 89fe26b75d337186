"""Pictures to be looked at: small, in the colours that a screen takes."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from recorder.media.frame import CoveredFrame, Frame
from recorder.media.i420 import even, parts_of


@dataclass(frozen=True, slots=True, repr=False)
class Picture:
    """A covered picture for the screen: `rgb` of shape (height, width, 3), at `t` seconds of its clip.

    Not `exact`: on the way to the frame that was sought, which follows. `jumped`: a gap before it was not waited for.
    """

    rgb: NDArray[np.uint8]
    t: float
    exact: bool = True
    jumped: bool = False


def picture_of(frame: Frame | CoveredFrame, width: int) -> NDArray[np.uint8]:
    """Give a frame of a covered clip as RGB of shape (height, width, 3), scaled down to `width` pixels.

    A frame that is not wider keeps its size; `width` is rounded up to an even number.
    """
    if width < frame.size[0]:
        wide, high = even(width, max(2, round(frame.size[1] * width / frame.size[0])))
        planes = np.empty((high * 3 // 2, wide), np.uint8)
        parts = (planes[:high], *planes[high:].reshape(2, high // 2, wide // 2))
        for target, part in zip(parts, parts_of(frame.planes), strict=True):
            cv2.resize(part, target.shape[::-1], dst=target, interpolation=cv2.INTER_AREA)
    else:
        planes = frame.planes
    return np.asarray(cv2.cvtColor(planes, cv2.COLOR_YUV2RGB_I420), np.uint8)
