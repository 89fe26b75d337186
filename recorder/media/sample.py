"""A built-in moving scene: hands at a work bench, and people who come into the picture.

It needs no camera and no file, is the same bytes for the same frame number on each run, and
knows where the face is, so the whole way of a frame can be tried and tested with it.
"""

from __future__ import annotations

import math
import time

import cv2
import numpy as np

from recorder.media.frame import Frame, Planes
from recorder.media.i420 import even, from_bgr, parts_of
from recorder.media.paint import Picture, lay
from recorder.media.sample_bench import BENCH_TOP, HEIGHT, WIDTH, Hands, draw_place
from recorder.media.sample_person import FACE, LOOKS, draw_person
from recorder.media.sample_pose import LOOP_SECONDS, UNIT, Pose, beside, pose_at

Face = tuple[int, int, int, int]  # x, y, width, height in pixels

FPS = 30.0
_NOISE_DEVIATION = 2.0
_NOISE_SPARE = 64
_LIGHT_PERIOD_S = 11.0


class Sample:
    """The scene as a source that waits for its reader and never ends.

    `size` is (width, height) in pixels, drawn to fill it, cut at right or below. Frames' times are that of
    opening plus index / 30. Every 16 s another person comes and goes; with `faces` 2 somebody else comes
    from the other side a little later and stands beside her.
    """

    name = "sample"
    fps = FPS

    def __init__(self, size: tuple[int, int] = (1280, 720), faces: int = 1) -> None:
        if faces not in (1, 2):
            raise ValueError("the scene has room for one or two people")
        self.live = False
        self.size = even(*size)
        self.format = f"built-in {self.size[0]}x{self.size[1]}"
        self._scale = max(self.size[0] / WIDTH, self.size[1] / HEIGHT)
        self._place = draw_place(self.size)
        self._hands = Hands(self._scale)
        self._people = [draw_person(look, UNIT * self._scale) for look in LOOKS]
        self._noise = [_noise(self.size, seed) for seed in range(2)]
        self._start = time.monotonic()
        self._count = 0
        self._faces = faces

    def read(self) -> Frame:
        """Return the next frame."""
        index = self._count
        self._count += 1
        return Frame(self.draw(index), self._start + index / FPS, index)

    def close(self) -> None:
        """Do nothing: there is no device to let go of."""

    def draw(self, index: int) -> Planes:
        """Return the I420 planes of frame `index`."""
        seconds = index / FPS
        picture = self._place.copy()
        for number, pose in enumerate(self._poses(seconds), start=int(seconds // LOOP_SECONDS)):
            if pose is not None:
                self._lay_person(picture, number, pose)
        self._hands.lay(picture, seconds)
        planes = from_bgr(picture)
        self._light(parts_of(planes)[0], index)
        return planes

    def truth(self, index: int) -> Face | None:
        """Return the first face's box (x, y, width, height) in pixels, None when it is not in view.

        It may reach over the picture's edge while the person comes in or goes.
        """
        return self._face(pose_at(index / FPS))

    def faces(self, index: int) -> list[Face]:
        """Return the boxes of all faces in view on frame `index`."""
        found = (self._face(pose) for pose in self._poses(index / FPS))
        return [face for face in found if face is not None]

    def _poses(self, seconds: float) -> list[Pose | None]:
        return [pose_at(seconds), beside(seconds)][: self._faces]

    def _face(self, pose: Pose | None) -> Face | None:
        if pose is None:
            return None
        left, top, right, bottom = (side * UNIT * self._scale for side in FACE)
        # A turned box's corners lie outside of the face: turn its middle, keep its sides.
        x, y = pose.head(self._scale).matrix((0, 0)) @ ((left + right) / 2, (top + bottom) / 2, 1)
        w, h = round((right - left) * pose.scale), round((bottom - top) * pose.scale)
        x, y = round(x - w / 2), round(y - h / 2)
        return (x, y, w, h) if -w < x < self.size[0] else None

    def _lay_person(self, picture: Picture, number: int, pose: Pose) -> None:
        person = self._people[number % len(self._people)]
        bottom = round(BENCH_TOP * self._scale)
        lay(picture, person.body, pose.body(self._scale), bottom)
        lay(picture, person.head, pose.head(self._scale), bottom)
        lay(picture, person.features, pose.features(self._scale), bottom)
        if pose.blinks:
            lay(picture, person.lids, pose.features(self._scale), bottom)

    def _light(self, luma: Planes, index: int) -> None:
        """Let the light change slowly and add a sensor's noise, in place."""
        rng = np.random.default_rng(index)
        y, x, which = (int(v) for v in rng.integers(0, (_NOISE_SPARE, _NOISE_SPARE, 2)))
        height, width = luma.shape
        noise = self._noise[which][y : y + height, x : x + width]
        gain = 1.0 + 0.05 * math.sin(index / FPS * 2 * math.pi / _LIGHT_PERIOD_S)
        cv2.addWeighted(luma, gain, noise, 1.0, -128.0, dst=luma)


def _noise(size: tuple[int, int], seed: int) -> Planes:
    """Make noise around 128, somewhat larger than the picture, so that it can be moved about."""
    shape = (size[1] + _NOISE_SPARE, size[0] + _NOISE_SPARE)
    noise = np.random.default_rng(seed).standard_normal(shape, np.float32)
    return np.round(noise * _NOISE_DEVIATION + 128).astype(np.uint8)
