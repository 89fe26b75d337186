"""A small soft-edged painter, and the laying of its sprites over a picture."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Colour = tuple[float, float, float]  # blue, green, red, 0 to 255
Points = NDArray[np.float64]  # shape (n, 2)
Picture = NDArray[np.uint8]

_SUBPIXEL = 4  # bits below the point in cv2's drawing calls


def curve(points: Iterable[tuple[float, float]], rounds: int = 3) -> Points:
    """Round a closed polygon by cutting its corners (Chaikin 1974) `rounds` times."""
    p = np.array(list(points), np.float64)
    for _ in range(rounds):
        after = np.roll(p, -1, axis=0)
        p = np.stack([p * 0.75 + after * 0.25, p * 0.25 + after * 0.75], axis=1).reshape(-1, 2)
    return p


def oval(x: float, y: float, rx: float, ry: float, turn: float = 0.0) -> Points:
    """Give an ellipse around (x, y) with the radii `rx` and `ry`, turned by `turn` radians."""
    a = np.linspace(0, 2 * np.pi, 48, endpoint=False)
    dx, dy = rx * np.cos(a), ry * np.sin(a)
    c, s = np.cos(turn), np.sin(turn)
    return np.stack([x + dx * c - dy * s, y + dx * s + dy * c], axis=1)


def moved(points: Points, dx: float, dy: float) -> Points:
    """Move points."""
    return np.asarray(points + np.array([dx, dy]), np.float64)


def mixed(a: Colour, b: Colour, share: float) -> Colour:
    """Mix two colours, `share` (0 to 1) of it `b`."""
    return (
        a[0] + (b[0] - a[0]) * share,
        a[1] + (b[1] - a[1]) * share,
        a[2] + (b[2] - a[2]) * share,
    )


@dataclass(frozen=True)
class Sprite:
    """A premultiplied BGRA picture, shape (h, w, 4), and its `anchor` (x, y) in pixels."""

    picture: Picture
    anchor: tuple[float, float]

    def mirrored(self) -> Sprite:
        """Return it with left and right changed."""
        flipped = np.ascontiguousarray(self.picture[:, ::-1])
        return Sprite(flipped, (self.picture.shape[1] - self.anchor[0], self.anchor[1]))


class Canvas:
    """A transparent canvas in units of its own: `scale` pixels a unit, `origin` at (0, 0).

    Sizes are in pixels. It holds premultiplied float BGRA of shape (h, w, 4), 0 to 255.
    """

    def __init__(self, size: tuple[int, int], scale: float, origin: tuple[float, float]) -> None:
        self._pixels = np.zeros((size[1], size[0], 4), np.float32)
        self._scale = scale
        self._origin = np.array(origin, np.float64)

    def fill(self, points: Points, colour: Colour, *, soft: float = 0.0, strength: float = 1.0) -> None:
        """Fill a polygon; `soft` is the blur of its edge in units, `strength` its opacity."""
        self._lay(points, colour, soft, strength, width=None)

    def line(
        self,
        points: Points,
        colour: Colour,
        width: float,
        *,
        soft: float = 0.0,
        strength: float = 1.0,
    ) -> None:
        """Draw an open line of `width` units."""
        self._lay(points, colour, soft, strength, width=width)

    def shade(self, points: Points, colour: Colour, *, soft: float = 0.0, strength: float = 1.0) -> None:
        """Fill only where something is already painted."""
        self._lay(points, colour, soft, strength, width=None, inside=True)

    def picture(self) -> Picture:
        """Return the painting as premultiplied BGRA, shape (h, w, 4)."""
        return np.asarray(np.clip(self._pixels + 0.5, 0, 255), np.uint8)

    def sprite(self) -> Sprite:
        """Return the painting, cut to what is painted, with the pixel of (0, 0) as its anchor."""
        picture = self.picture()
        x, y, w, h = cv2.boundingRect(np.ascontiguousarray(picture[..., 3]))
        cut = np.ascontiguousarray(picture[y : y + h, x : x + w])
        return Sprite(cut, (float(self._origin[0]) - x, float(self._origin[1]) - y))

    def _lay(
        self,
        points: Points,
        colour: Colour,
        soft: float,
        strength: float,
        width: float | None,
        inside: bool = False,
    ) -> None:
        spots = points * self._scale + self._origin
        blur = soft * self._scale
        thick = max(1, round((width or 0) * self._scale))
        margin = int(3 * blur) + thick + 2
        height, wide = self._pixels.shape[:2]
        x0, y0 = np.maximum(np.floor(spots.min(axis=0)).astype(int) - margin, 0)
        x1, y1 = np.minimum(np.ceil(spots.max(axis=0)).astype(int) + margin, (wide, height))
        if x1 <= x0 or y1 <= y0:
            return
        mask = np.zeros((y1 - y0, x1 - x0), np.uint8)
        at = np.round((spots - (x0, y0)) * (1 << _SUBPIXEL)).astype(np.int32)
        if width is None:
            cv2.fillPoly(mask, [at], 255, cv2.LINE_AA, _SUBPIXEL)
        else:
            cv2.polylines(mask, [at], False, 255, thick, cv2.LINE_AA, _SUBPIXEL)
        cover = mask.astype(np.float32) * (strength / 255)
        if blur > 0.3:
            cover = _blurred(cover, blur)
        area = self._pixels[y0:y1, x0:x1]
        if inside:
            cover *= area[..., 3] / 255
        area += (np.array([*colour, 255], np.float32) - area) * cover[..., None]


def _blurred(cover: NDArray[np.float32], blur: float) -> NDArray[np.float32]:
    """Blur by `blur` pixels; a wide blur is made on a smaller picture, which takes less time."""
    height, width = cover.shape
    small = max(1, int(blur / 4))
    if small > 1:
        size = (max(1, width // small), max(1, height // small))
        cover = np.asarray(cv2.resize(cover, size, interpolation=cv2.INTER_AREA), np.float32)
    cover = np.asarray(cv2.GaussianBlur(cover, (0, 0), blur / small), np.float32)
    return np.asarray(cv2.resize(cover, (width, height)), np.float32)


@dataclass(frozen=True)
class Stand:
    """How a sprite stands in a picture: its anchor `at` (x, y) pixels, turned, scaled.

    `turn` is in degrees, clockwise; `squeeze` narrows it sideways before it is turned.
    """

    at: tuple[float, float]
    turn: float = 0.0
    scale: float = 1.0
    squeeze: float = 1.0

    def matrix(self, anchor: tuple[float, float]) -> NDArray[np.float64]:
        """Give the 2x3 affine matrix from the sprite's pixels to the picture's."""
        a = np.radians(self.turn)
        c, s = np.cos(a) * self.scale, np.sin(a) * self.scale
        m = np.array([[c * self.squeeze, -s, 0], [s * self.squeeze, c, 0]])
        m[:, 2] = np.array(self.at) - m[:, :2] @ np.array(anchor)
        return m


def lay(picture: Picture, sprite: Sprite, stand: Stand, bottom: int) -> None:
    """Lay a sprite over a BGR picture.

    Rows from `bottom` on stay as they are: what stands there is in front.
    """
    height, width = sprite.picture.shape[:2]
    matrix = stand.matrix(sprite.anchor)
    corners = np.array([[0, 0, 1], [width, 0, 1], [0, height, 1], [width, height, 1]]) @ matrix.T
    x0, y0 = (max(0, int(v)) for v in np.floor(corners.min(axis=0)))
    x1, y1 = (int(v) for v in np.ceil(corners.max(axis=0)))
    x1, y1 = min(x1, picture.shape[1]), min(y1, bottom)
    if x1 <= x0 or y1 <= y0:
        return
    matrix[:, 2] -= (x0, y0)
    layer = cv2.warpAffine(sprite.picture, matrix, (x1 - x0, y1 - y0), flags=cv2.INTER_LINEAR)
    rest = cv2.cvtColor(cv2.bitwise_not(layer[..., 3]), cv2.COLOR_GRAY2BGR)
    area = picture[y0:y1, x0:x1]
    behind = cv2.multiply(area, rest, scale=1 / 255)
    cv2.add(behind, cv2.cvtColor(layer, cv2.COLOR_BGRA2BGR), dst=area)


def eased(t: float, start: float, end: float) -> float:
    """Go from 0 at `start` to 1 at `end`, slowly at both."""
    x = min(1.0, max(0.0, (t - start) / (end - start)))
    return x * x * (3 - 2 * x)
