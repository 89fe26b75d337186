"""The faces of the built-in scene: eyes, nose and mouth, drawn here, nobody's likeness.

Units: the head's centre is (0, 0), the face is about 1.56 wide, its chin at 1.15; y grows down.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from recorder.media.paint import Canvas, Colour, curve, mixed, moved, oval

BLACK: Colour = (12, 10, 12)


@dataclass(frozen=True)
class Look:
    """What one person looks like; colours are BGR."""

    skin: Colour
    hair: Colour
    lips: Colour
    iris: Colour
    shirt: Colour
    long_hair: bool = False
    beard: float = 0.0
    broad: float = 1.0


def tones(look: Look) -> tuple[Colour, Colour, Colour]:
    """Give the skin's deep shade, shade and light."""
    shade = mixed(look.skin, (22, 24, 60), 0.38)
    return mixed(look.skin, (14, 14, 34), 0.62), shade, mixed(look.skin, (225, 240, 255), 0.38)


def draw_features(c: Canvas, look: Look) -> None:
    """Draw open eyes, nose and mouth."""
    deep, shade, light = tones(look)
    for side in (-1, 1):
        _draw_eye(c, look, side)
    # The nose: shaded wings and one side, a light ridge and tip, two nostrils.
    c.fill(curve([(0.03, -0.1), (0.1, 0.1), (0.17, 0.38), (0.1, 0.46), (0.06, 0.2)]), deep, soft=0.05, strength=0.34)
    c.fill(oval(-0.03, 0.12, 0.05, 0.26), light, soft=0.045, strength=0.5)
    c.fill(oval(-0.01, 0.36, 0.09, 0.07), light, soft=0.05, strength=0.5)
    c.fill(oval(0, 0.53, 0.16, 0.04), deep, soft=0.04, strength=0.55)
    for side in (-1, 1):
        wing = curve([(side * 0.11, 0.3), (side * 0.19, 0.38), (side * 0.18, 0.47), (side * 0.1, 0.46)])
        c.fill(wing, shade, soft=0.03, strength=0.6)
        c.fill(oval(side * 0.085, 0.475, 0.048, 0.026, side * 0.3), mixed(deep, BLACK, 0.6), soft=0.012, strength=0.9)
        fold = np.array([(side * 0.22, 0.44), (side * 0.3, 0.56), (side * 0.34, 0.68)])
        c.line(fold, deep, 0.02, soft=0.025, strength=0.5)
    _draw_mouth(c, look)


def _draw_mouth(c: Canvas, look: Look) -> None:
    deep, _, light = tones(look)
    upper = curve(
        [
            (-0.3, 0.745),
            (-0.14, 0.67),
            (-0.05, 0.645),
            (0, 0.665),
            (0.05, 0.645),
            (0.14, 0.67),
            (0.3, 0.745),
            (0.1, 0.765),
            (-0.1, 0.765),
        ],
        2,
    )
    lower = curve(
        [(-0.29, 0.75), (-0.1, 0.755), (0.1, 0.755), (0.29, 0.75), (0.15, 0.86), (0, 0.885), (-0.15, 0.86)], 2
    )
    c.fill(oval(0, 0.92, 0.18, 0.03), deep, soft=0.035, strength=0.45)
    c.fill(lower, look.lips, soft=0.012)
    c.fill(upper, mixed(look.lips, deep, 0.4), soft=0.01)
    c.fill(oval(-0.04, 0.815, 0.1, 0.022), light, soft=0.02, strength=0.45)
    parting = np.array([(-0.3, 0.745), (-0.12, 0.76), (0, 0.752), (0.12, 0.76), (0.3, 0.745)])
    c.line(parting, mixed(deep, BLACK, 0.6), 0.018, soft=0.008, strength=0.85)


def _draw_eye(c: Canvas, look: Look, side: int) -> None:
    deep, shade, _ = tones(look)
    x, y = side * 0.36, -0.06
    c.fill(oval(x, y - 0.03, 0.27, 0.17), shade, soft=0.07, strength=0.75)
    c.fill(oval(x - side * 0.16, y - 0.04, 0.08, 0.12), deep, soft=0.05, strength=0.35)
    almond = curve(
        [
            (x - 0.2, y + 0.02),
            (x - 0.1, y - 0.085),
            (x + 0.02, y - 0.11),
            (x + 0.13, y - 0.08),
            (x + 0.2, y + 0.0),
            (x + 0.1, y + 0.075),
            (x - 0.08, y + 0.08),
        ]
    )
    c.fill(almond, (222, 228, 232), soft=0.006)
    c.fill(oval(x, y - 0.01, 0.088, 0.09), mixed(look.iris, BLACK, 0.55), soft=0.006)
    c.fill(oval(x, y - 0.005, 0.068, 0.07), look.iris, soft=0.01)
    c.fill(oval(x, y - 0.01, 0.038, 0.04), BLACK)
    c.fill(oval(x - 0.03, y - 0.04, 0.018, 0.018), (250, 250, 250))
    c.fill(oval(x, y - 0.1, 0.19, 0.045), deep, soft=0.025, strength=0.55)
    upper = np.array(
        [(x - 0.2, y + 0.01), (x - 0.12, y - 0.075), (x, y - 0.105), (x + 0.12, y - 0.08), (x + 0.2, y + 0.0)]
    )
    c.line(upper, BLACK, 0.032, soft=0.008, strength=0.9)
    c.line(moved(upper, 0, -0.055), deep, 0.018, soft=0.015, strength=0.6)
    lower = np.array([(x - 0.16, y + 0.05), (x, y + 0.085), (x + 0.16, y + 0.045)])
    c.line(lower, deep, 0.014, soft=0.012, strength=0.7)
    brow = curve(
        [
            (x - side * 0.22, y - 0.2),
            (x - side * 0.02, y - 0.29),
            (x + side * 0.22, y - 0.26),
            (x + side * 0.3, y - 0.17),
            (x + side * 0.16, y - 0.215),
            (x - side * 0.02, y - 0.225),
            (x - side * 0.2, y - 0.14),
        ],
        2,
    )
    c.fill(brow, mixed(look.hair, BLACK, 0.3), soft=0.018, strength=0.92)


def draw_lids(c: Canvas, look: Look) -> None:
    """Draw what closes the eyes."""
    deep, shade, _ = tones(look)
    for side in (-1, 1):
        x, y = side * 0.36, -0.06
        c.fill(oval(x, y - 0.01, 0.215, 0.105), mixed(look.skin, shade, 0.5), soft=0.015)
        lashes = np.array([(x - 0.2, y + 0.02), (x - 0.08, y + 0.075), (x + 0.08, y + 0.075), (x + 0.2, y + 0.01)])
        c.line(lashes, mixed(deep, BLACK, 0.6), 0.03, soft=0.01)
