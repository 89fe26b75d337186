"""Finds faces in a raw picture, at any size and angle; boxes only, and no identity anywhere."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from recorder.media.frame import Planes
from recorder.media.i420 import parts_of
from recorder.media.yunet import MODEL_SHA256, DetectorFault, Net, checked_model, load_model

__all__ = ["CLOSE_SIDE", "Close", "DetectorFault", "FaceDetector", "Pass", "Sighting"]

Matrix = NDArray[np.float64]

CLOSE_SIDE: Final = 192
_MIRROR_UP_TO: Final = 640  # finer looks are for far faces, which the edge seldom cuts

_QUARTERS = {1: cv2.ROTATE_90_COUNTERCLOCKWISE, 2: cv2.ROTATE_180, 3: cv2.ROTATE_90_CLOCKWISE}


@dataclass(frozen=True, slots=True)
class Pass:
    """One way to look at a picture.

    `long_side` is the length in pixels that the longer side is scaled to. `angle` (degrees) finds faces
    tilted clockwise by about so much: the picture is turned the other way before looking.
    """

    long_side: int
    angle: float = 0.0

    def __str__(self) -> str:
        return f"{self.angle:+g}@{self.long_side}" if self.angle else f"0@{self.long_side}"


@dataclass(frozen=True, slots=True)
class Close:
    """A look at one place: a square of `side` pixels around (`cx`, `cy`), scaled to `CLOSE_SIDE` pixels.

    `angle` as in `Pass`. It costs an eighth of a look at everything, and sees what lies there at its best size.
    """

    cx: float
    cy: float
    side: float
    angle: float = 0.0

    def __str__(self) -> str:
        return "close"


@dataclass(frozen=True, slots=True)
class Sighting:
    """A face as a turned box in pixels of the full picture, which may reach beyond its edges.

    Centre (`cx`, `cy`), `w` and `h` along the box's own axes, turned clockwise by `angle` degrees (as
    `cv2.RotatedRect`); `score` 0 to 1.
    """

    cx: float
    cy: float
    w: float
    h: float
    angle: float
    score: float


class FaceDetector:
    """Looks at raw pictures for faces; keeps one network for each input size. One thread at a time.

    `model` are the weights (default: the installed ones); RecorderError model-missing or
    model-damaged if they are not exactly those of `model_sha256`.
    """

    name = "YuNet 2023mar"
    model_sha256 = MODEL_SHA256

    def __init__(self, model: bytes | None = None) -> None:
        self._model = load_model() if model is None else checked_model(model)
        self._nets: dict[tuple[int, int], Net] = {}
        cv2.setNumThreads(1)  # for such small pictures its pool costs more than it saves

    def detect(self, planes: Planes, look: Pass | Close) -> list[Sighting]:
        """Faces in I420 `planes` of shape (h * 3 // 2, w), best first; DetectorFault if no answer."""
        picture, to_full = _close_up(planes, look) if isinstance(look, Close) else _prepare(planes, look)
        boxes, scores = self._net(picture).run(picture)
        centres = (boxes[:, :2] + boxes[:, 2:] / 2) @ to_full[:, :2].T + to_full[:, 2]
        extents = boxes[:, 2:] * np.linalg.norm(to_full[:, :2], axis=0)
        rows = np.column_stack((centres, extents)).tolist()
        return [
            Sighting(cx, cy, w, h, look.angle, score)
            for (cx, cy, w, h), score in zip(rows, scores.tolist(), strict=True)
        ]

    def _net(self, picture: Planes) -> Net:
        height, width = (-(-n // 32) * 32 for n in picture.shape[:2])
        if (width, height) not in self._nets:
            self._nets[width, height] = Net(self._model, (width, height))
        return self._nets[width, height]


def _prepare(planes: Planes, look: Pass) -> tuple[Planes, Matrix]:
    """Give the scaled and turned BGR picture, and the 2x3 map from its pixels to the full picture's."""
    width, height = planes.shape[1], planes.shape[0] * 2 // 3
    scale = look.long_side / max(width, height)
    small = max(1, round(width * scale / 2)) * 2, max(1, round(height * scale / 2)) * 2
    picture, back = _shrunk(planes, small), np.eye(2, 3)
    if look.angle:
        picture, back = _turned(picture, look.angle)
    elif look.long_side <= _MIRROR_UP_TO:
        picture, back = _mirrored(picture)
    return picture, np.diag((width / small[0], height / small[1])) @ back


def _close_up(planes: Planes, look: Close) -> tuple[Planes, Matrix]:
    """Cut out and turn the square of a close look; beyond the picture it is mirrored, which mends cut faces.

    A face that is thought to have left the picture is looked for at the edge where it left: half of the
    square at least lies within, since to mirror a strip of two pixels hundreds of times took 0.1 s.
    """
    width, height = planes.shape[1], planes.shape[0] * 2 // 3
    look = replace(look, cx=min(max(0.0, look.cx), width), cy=min(max(0.0, look.cy), height))
    turn = math.radians(look.angle)
    reach = look.side / 2 * (abs(math.cos(turn)) + abs(math.sin(turn)))
    x0, x1 = _even_span(look.cx - reach, look.cx + reach, width)
    y0, y1 = _even_span(look.cy - reach, look.cy + reach, height)
    scale = min(CLOSE_SIDE / look.side, 2.0)
    small = max(1, round((x1 - x0) * scale / 2)) * 2, max(1, round((y1 - y0) * scale / 2)) * 2
    scaled = np.empty((small[1] * 3 // 2, small[0]), np.uint8)
    how = cv2.INTER_AREA if scale < 0.7 else cv2.INTER_LINEAR
    for part, target, n in zip(parts_of(planes), parts_of(scaled), (1, 2, 2), strict=True):
        cut = part[y0 // n : y1 // n, x0 // n : x1 // n]
        cv2.resize(cut, target.shape[::-1], dst=target, interpolation=how)
    picture = np.asarray(cv2.cvtColor(scaled, cv2.COLOR_YUV2BGR_I420), np.uint8)
    to_small = np.array([[small[0] / (x1 - x0), 0, 0], [0, small[1] / (y1 - y0), 0]])
    to_small[:, 2] = -to_small[0, 0] * x0, -to_small[1, 1] * y0
    spin = np.asarray(cv2.getRotationMatrix2D((0.0, 0.0), look.angle, CLOSE_SIDE / look.side / scale), np.float64)
    centre = to_small @ (look.cx, look.cy, 1)
    spin[:, 2] = CLOSE_SIDE / 2 - spin[:, :2] @ centre
    turned = np.asarray(
        cv2.warpAffine(picture, spin, (CLOSE_SIDE, CLOSE_SIDE), borderMode=cv2.BORDER_REFLECT), np.uint8
    )
    whole = np.vstack((spin, (0, 0, 1))) @ np.vstack((to_small, (0, 0, 1)))
    return turned, np.linalg.inv(whole)[:2]


def _even_span(low: float, high: float, end: int) -> tuple[int, int]:
    """Give the even bounds, at least two pixels apart, of what lies within 0 to `end`."""
    first = min(max(0, math.floor(low / 2) * 2), end - 2)
    return first, max(first + 2, min(end, math.ceil(high / 2) * 2))


def _shrunk(planes: Planes, size: tuple[int, int]) -> Planes:
    """Scale the three planes and convert after, which is half the work of converting first."""
    width, height = size
    scaled = np.empty((height * 3 // 2, width), np.uint8)
    exact = planes.shape[1] % width == 0 and planes.shape[0] % scaled.shape[0] == 0
    how = cv2.INTER_AREA if exact else cv2.INTER_LINEAR  # area is slow at other ratios
    for source, target in zip(parts_of(planes), parts_of(scaled), strict=True):
        cv2.resize(source, target.shape[::-1], dst=target, interpolation=how)
    return np.asarray(cv2.cvtColor(scaled, cv2.COLOR_YUV2BGR_I420), np.uint8)


def _mirrored(picture: Planes) -> tuple[Planes, Matrix]:
    """Mirror the top, at least an eighth, above itself: a head cut by the upper edge is then no longer cut.

    Mouth and chin alone hardly count as a face for the network; the mirror image mends them, and most of
    its rows are ones that the network's input has to spare anyway.
    """
    height = picture.shape[0]
    rows = min(-(-height * 9 // 8 // 32) * 32 - height, height)
    whole = cv2.copyMakeBorder(picture, rows, 0, 0, 0, cv2.BORDER_REFLECT)
    return np.asarray(whole, np.uint8), np.array([[1.0, 0, 0], [0, 1, -rows]])


def _turned(picture: Planes, angle: float) -> tuple[Planes, Matrix]:
    """Turn counter-clockwise onto a canvas that holds all of it, its edges drawn out; also give the way back."""
    height, width = picture.shape[:2]
    turn = np.asarray(cv2.getRotationMatrix2D((0.0, 0.0), angle, 1.0), np.float64)
    corners = turn[:, :2] @ np.array([[0, width, 0, width], [0, 0, height, height]], np.float64)
    low, high = corners.min(axis=1), corners.max(axis=1)
    turn[:, 2] = -low
    back = np.asarray(cv2.invertAffineTransform(turn), np.float64)
    if angle % 90 == 0:
        quarter = _QUARTERS.get(int(angle // 90 % 4))
        return picture if quarter is None else np.asarray(cv2.rotate(picture, quarter), np.uint8), back
    columns, rows = (int(n) for n in np.ceil(high - low))
    # black corners together with a lamp or a table looked like one huge face
    turned = cv2.warpAffine(picture, turn, (columns, rows), borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(turned, np.uint8), back
