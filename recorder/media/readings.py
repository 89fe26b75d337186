"""What can be told of a live picture before recording: light, sharpness, movement, rate. Figures only, no pixels."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from enum import StrEnum

import cv2
import numpy as np
from numpy.typing import NDArray

from recorder.media.frame import Frame, Planes
from recorder.media.i420 import parts_of
from recorder.media.zone import Corners, Zone

# Mean luma, 16 to 235. Rooms that people film in by daylight or lamps lie at 120 to 160; at a quarter of that
# light (about 45) a webcam's noise drowns small things. Above, or where a quarter of the picture is all but
# white, hands lose their shape.
_LOW_MEAN, _HIGH_MEAN = 70.0, 195.0
_WHITE, _WHITE_SHARE = 230, 0.25

# 95 % of blocks have less detail than the figure; twice the median is taken off, for noise is everywhere alike and
# edges are not. Sharp pictures of webcams and films: 70 to 2300; out of focus by two pixels of 640: under 20.
_SHARP = 30.0
_BLOCK = 8
_WIDTH = 640

# Movement: pixels of a small picture that changed by more than noise and flicker do. Hands at work: 1 to 20 %
# in a fifth of a second; an empty bench: none.
_MOVE_WIDTH = 160
_CHANGED = 8
_MOVING_SHARE = 0.005

_LOOK_EVERY_S = 0.2
_TELL_EVERY_S = 1.0


class Light(StrEnum):
    """How light the picture is."""

    LOW = "low"
    OK = "ok"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Readings:
    """One second of a camera's picture.

    `mean_luma` is 16 (black) to 235 (white). `sharpness` is the variance of the Laplacian of luma at 640 pixels
    width where the picture has most detail, above that of its noise; `sharp` judges it (in the dark, noise hides all
    detail: look at `light` first). `moving` tells whether anything moved in the lower two thirds, by `moved_share` of
    it: that stands for hands in view, when the worker is asked to move hers; nothing here knows a hand. `fps` is
    counted.
    """

    light: Light
    mean_luma: float
    sharp: bool
    sharpness: float
    moving: bool
    moved_share: float
    fps: float
    size: tuple[int, int]
    name: str


class Meter:
    """Reads raw frames of one size, from one thread, before they are covered in place; keeps one small grey picture.

    What lies outside the work zone does not count.
    """

    def __init__(self, size: tuple[int, int], name: str, zone: Corners = ()) -> None:
        self._size, self._name = size, name
        self._outside = Zone(zone, size).outside if zone else None
        self._times: deque[float] = deque()
        self._looked = self._told = -np.inf
        self._before: Planes | None = None
        self._moved = 0.0

    def saw(self, frame: Frame) -> Readings | None:
        """Take note of a frame; about once a second of the frames' time give the readings."""
        t = frame.t
        self._times.append(t)
        if t - self._looked < _LOOK_EVERY_S:
            return None
        self._looked = t
        luma = parts_of(frame.planes)[0]
        self._moved = max(self._moved, self._movement(luma))
        if not np.isfinite(self._told):
            self._told = t
        if t - self._told < _TELL_EVERY_S:
            return None
        readings = self._readings(luma)
        self._told, self._moved = t, 0.0
        return readings

    def _readings(self, luma: Planes) -> Readings:
        picture = _scaled(luma, _WIDTH)
        seen = self._seen(picture)
        mean = float(picture[seen].mean())
        sharpness = _sharpness(picture, seen)
        return Readings(
            light=_light(mean, float((picture[seen] >= _WHITE).mean())),
            mean_luma=round(mean, 1),
            sharp=sharpness >= _SHARP,
            sharpness=round(sharpness, 1),
            moving=self._moved >= _MOVING_SHARE,
            moved_share=round(self._moved, 4),
            fps=self._rate(),
            size=self._size,
            name=self._name,
        )

    def _movement(self, luma: Planes) -> float:
        now = np.asarray(cv2.GaussianBlur(_scaled(luma, _MOVE_WIDTH), (3, 3), 0), np.uint8)
        before, self._before = self._before, now
        if before is None:
            return 0.0
        lower = slice(now.shape[0] // 3, None)
        changed = cv2.absdiff(now[lower], before[lower]) > _CHANGED
        seen = self._seen(now)[lower]
        return float(changed[seen].mean()) if seen.any() else 0.0

    def _seen(self, picture: Planes) -> NDArray[np.bool]:
        if self._outside is None:
            return np.ones(picture.shape, bool)
        height, width = picture.shape
        outside = np.asarray(cv2.resize(self._outside, (width, height), interpolation=cv2.INTER_NEAREST), np.uint8)
        return np.equal(outside, 0)

    def _rate(self) -> float:
        while self._times[-1] - self._times[0] > 2 * _TELL_EVERY_S:
            self._times.popleft()
        spent = self._times[-1] - self._times[0]
        return round((len(self._times) - 1) / spent, 1) if spent else 0.0


def _scaled(luma: Planes, width: int) -> Planes:
    height = max(1, round(luma.shape[0] * width / luma.shape[1]))
    if width >= luma.shape[1]:
        return luma
    return np.asarray(cv2.resize(luma, (width, height), interpolation=cv2.INTER_AREA), np.uint8)


def _light(mean: float, white_share: float) -> Light:
    if mean < _LOW_MEAN:
        return Light.LOW
    return Light.HIGH if mean > _HIGH_MEAN or white_share > _WHITE_SHARE else Light.OK


def _sharpness(picture: Planes, seen: NDArray[np.bool]) -> float:
    rows, columns = picture.shape[0] // _BLOCK, picture.shape[1] // _BLOCK
    edges = _blocks(cv2.Laplacian(picture, cv2.CV_32F), rows, columns).var(axis=1)
    edges = edges[_blocks(seen, rows, columns).all(axis=1)]
    if not edges.size:
        return 0.0
    return max(0.0, float(np.percentile(edges, 95) - 2 * np.median(edges)))


def _blocks(picture: NDArray[np.generic], rows: int, columns: int) -> NDArray[np.generic]:
    """Cut into blocks of 8 x 8, shape (rows * columns, 64); what does not fill one is left out."""
    cut = picture[: rows * _BLOCK, : columns * _BLOCK].reshape(rows, _BLOCK, columns, _BLOCK)
    return cut.swapaxes(1, 2).reshape(-1, _BLOCK * _BLOCK)
