"""How the people of the built-in scene come in, look around, lean over and go."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from recorder.media.paint import Stand, eased
from recorder.media.sample_bench import WIDTH

LOOP_SECONDS = 16.0
UNIT = 88.0  # pixels of a 1280 wide picture in one unit of a person
_COMES, _STANDS, _GOES, _GONE = 2.0, 3.8, 10.4, 12.2
_LATER = 1.3  # seconds: so that two people do not move as one
_OUTSIDE, _PLACE, _HEAD_Y = -210.0, 470.0, 222.0


@dataclass(frozen=True)
class Pose:
    """Where a person stands; (x, y) is the head's centre in a 1280 wide picture.

    `lean` is -1 to 1 to the right, `roll` degrees clockwise, `yaw` -1 to 1, to the right.
    """

    x: float
    y: float
    lean: float
    roll: float
    yaw: float
    blinks: bool

    @property
    def scale(self) -> float:
        """How much larger she is than upright: leaning over the bench brings her nearer."""
        return 1.0 + 0.1 * abs(self.lean)

    def body(self, scale: float) -> Stand:
        """Say where the body stands in a picture `scale` times 1280 wide."""
        return Stand((self.x * scale, self.y * scale), 6 * self.lean, self.scale)

    def head(self, scale: float) -> Stand:
        """Say where the head is."""
        return Stand((self.x * scale, self.y * scale), self.roll, self.scale)

    def features(self, scale: float) -> Stand:
        """Say where eyes, nose and mouth are: a turned head shows them moved and narrower."""
        x = self.x + 0.17 * self.yaw * UNIT * self.scale
        return Stand((x * scale, self.y * scale), self.roll, self.scale, 1 - 0.12 * abs(self.yaw))


def pose_at(seconds: float) -> Pose | None:
    """Return how the person stands at `seconds`, None while nobody is there."""
    t = seconds % LOOP_SECONDS
    if not _COMES <= t < _GONE:
        return None
    lean = eased(t, 6.6, 7.6) - eased(t, 8.8, 9.8)
    x, yaw = _walk(t)
    if _STANDS < t < _GOES:
        yaw = 0.9 * math.sin((t - _STANDS) * 1.6) * eased(t, _STANDS, 4.4) * (1 - lean)
    x += 4 * math.sin(t * 1.3) + 60 * lean
    y = _HEAD_Y + 26 * lean + (0.0 if _STANDS < t < _GOES else 7 * abs(math.sin(t * 5)))
    roll = 13 * lean + 4 * math.sin(t * 0.9)
    side = -1 if int(seconds // LOOP_SECONDS) % 2 else 1
    if side < 0:  # every other one comes from the right
        x = WIDTH - x
    return Pose(x, y, side * lean, side * roll, side * yaw, blinks=t % 2.7 < 0.14)


def beside(seconds: float) -> Pose | None:
    """Return how a second person stands: on the other side, and each time a little later."""
    pose = pose_at(seconds - _LATER)
    if pose is None:
        return None
    return replace(pose, x=WIDTH - pose.x, lean=-pose.lean, roll=-pose.roll, yaw=-pose.yaw)


def _walk(t: float) -> tuple[float, float]:
    """Give the place, coming from the left and going back there, and the turn of the head."""
    come, go = eased(t, _COMES, _STANDS), eased(t, _GOES, _GONE)
    x = _OUTSIDE + (_PLACE - _OUTSIDE) * (come - go)
    return x, 0.8 * (1 - come) - 0.8 * go
