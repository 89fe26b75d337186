"""I420 planes: views of their parts, and pictures made into them (BT.601, limited range)."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from recorder.media.frame import Planes

_BLACK = (16, 128, 128)


def even(width: int, height: int) -> tuple[int, int]:
    """Round a size up to even sides."""
    return width + width % 2, height + height % 2


def parts_of(planes: Planes) -> tuple[Planes, Planes, Planes]:
    """Give views of Y (h, w), U and V (h / 2, w / 2) in one array of I420 planes."""
    rows, width = planes.shape
    height = rows * 2 // 3
    chroma = planes[height:].reshape(2, height // 2, width // 2)
    return planes[:height], chroma[0], chroma[1]


def from_bgr(image: NDArray[np.uint8]) -> Planes:
    """Convert a BGR picture of shape (h, w, 3) to I420, repeating the last row or column if odd."""
    height, width = image.shape[:2]
    if height % 2 or width % 2:
        image = np.pad(image, ((0, height % 2), (0, width % 2), (0, 0)), mode="edge")
    return np.asarray(cv2.cvtColor(image, cv2.COLOR_BGR2YUV_I420), np.uint8)


def packed(parts: Sequence[Planes], size: tuple[int, int]) -> Planes:
    """Copy Y, U and V into one array of `size`, repeating the last row or column of an odd Y."""
    width, height = size
    planes = np.empty((height * 3 // 2, width), np.uint8)
    for target, part in zip(parts_of(planes), parts, strict=True):
        rows, columns = part.shape
        target[:rows, :columns] = part
        target[rows:, :columns] = part[-1:]
        target[:, columns:] = target[:, columns - 1 : columns]
    return planes


def fitted(parts: Sequence[Planes], size: tuple[int, int]) -> Planes:
    """Scale Y, U and V into a picture of `size`, keeping proportions, centred on black."""
    (width, height), (rows, columns) = size, parts[0].shape
    scale = min(width / columns, height / rows)
    half_w, half_h = max(1, round(columns * scale / 2)), max(1, round(rows * scale / 2))
    left, top = (width // 2 - half_w) // 2, (height // 2 - half_h) // 2
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    planes = np.empty((height * 3 // 2, width), np.uint8)
    for target, part, black in zip(parts_of(planes), parts, _BLACK, strict=True):
        pair = target.shape[1] * 2 // width  # 2 in Y, 1 in U and V, whose pixels are pairs
        x, y, w, h = left * pair, top * pair, half_w * pair, half_h * pair
        target[:] = black
        target[y : y + h, x : x + w] = cv2.resize(np.ascontiguousarray(part), (w, h), interpolation=how)
    return planes
