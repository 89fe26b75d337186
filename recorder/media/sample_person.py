"""The people of the built-in scene: heads and bodies, in the units of `sample_face`."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from recorder.media.paint import Canvas, Sprite, curve, mixed, moved, oval
from recorder.media.sample_face import BLACK, Look, draw_features, draw_lids, tones

# The face in these units: left, top, right, bottom.
FACE = (-0.78, -0.92, 0.78, 1.15)


LOOKS = (
    Look((58, 84, 128), (26, 24, 28), (62, 58, 112), (24, 38, 66), (150, 108, 46), broad=1.03),
    Look((98, 138, 190), (22, 26, 36), (88, 84, 158), (28, 50, 84), (84, 72, 150), long_hair=True),
    Look((160, 186, 228), (52, 84, 118), (118, 122, 190), (112, 92, 58), (88, 104, 60), beard=0.5),
)


@dataclass(frozen=True)
class Person:
    """Sprites of one person, anchored at the head's centre."""

    head: Sprite
    features: Sprite
    lids: Sprite
    body: Sprite


def draw_person(look: Look, unit: float) -> Person:
    """Draw a person at `unit` pixels a unit."""
    head, features, lids = (_canvas(unit, 3.0, 3.7, 1.75) for _ in range(3))
    body = _canvas(unit, 4.8, 5.6, 1.3)
    _draw_skull(head, look)
    draw_features(features, look)
    draw_lids(lids, look)
    _draw_body(body, look)
    return Person(head.sprite(), features.sprite(), lids.sprite(), body.sprite())


def _canvas(unit: float, width: float, height: float, above: float) -> Canvas:
    """Make a canvas of that many units, with (0, 0) in the middle and `above` from its top."""
    size = (round(width * unit), round(height * unit))
    return Canvas(size, unit, (width / 2 * unit, above * unit))


def _face_outline(broad: float, grow: float = 0.0) -> list[tuple[float, float]]:
    right = [(0.0, 1.2), (0.3, 1.17), (0.56, 0.92), (0.72, 0.5), (0.79, 0.0), (0.77, -0.5)]
    right += [(0.62, -0.98), (0.3, -1.22), (0.0, -1.27)]
    right = [(x * (broad + grow), y * (1 + grow)) for x, y in right]
    return right + [(-x, y) for x, y in reversed(right[1:-1])]


def _draw_skull(c: Canvas, look: Look) -> None:
    deep, shade, light = tones(look)
    for side in (-1, 1):
        ear = oval(side * 0.83 * look.broad, 0.12, 0.13, 0.25, side * 0.16)
        c.fill(ear, shade, soft=0.01)
        c.fill(oval(side * 0.83 * look.broad, 0.13, 0.06, 0.15), deep, soft=0.03, strength=0.6)
    c.fill(curve(_face_outline(look.broad)), shade)
    c.shade(curve(_face_outline(look.broad, -0.16)), look.skin, soft=0.10)
    c.shade(oval(-0.2, -0.5, 0.42, 0.28), light, soft=0.16, strength=0.55)
    c.shade(oval(0.62, 0.35, 0.2, 0.7), deep, soft=0.16, strength=0.35)
    c.shade(oval(0, 1.12, 0.42, 0.12), deep, soft=0.09, strength=0.4)
    c.shade(oval(0, 0.93, 0.17, 0.1), light, soft=0.07, strength=0.3)
    for side in (-1, 1):
        c.shade(oval(side * 0.42, 0.34, 0.2, 0.15), light, soft=0.1, strength=0.4)
        c.shade(oval(side * 0.46, 0.44, 0.2, 0.14), (84, 84, 200), soft=0.1, strength=0.14)
    if look.beard:
        _draw_beard(c, look)
    _draw_hair(c, look)


def _draw_beard(c: Canvas, look: Look) -> None:
    b = look.broad
    edge = [
        (-0.76, 0.15),
        (-0.62, 0.45),
        (-0.42, 0.6),
        (0.0, 0.56),
        (0.42, 0.6),
        (0.62, 0.45),
        (0.76, 0.15),
        (0.72, 0.7),
        (0.5, 1.1),
        (0.0, 1.26),
        (-0.5, 1.1),
        (-0.72, 0.7),
    ]
    c.shade(curve([(x * b, y) for x, y in edge]), look.hair, soft=0.06, strength=look.beard)


def _draw_hair(c: Canvas, look: Look) -> None:
    low = 0.35 if look.long_hair else -0.1
    edge = [
        (-0.84, low),
        (-0.9, -0.5),
        (-0.72, -1.15),
        (-0.3, -1.46),
        (0.3, -1.46),
        (0.72, -1.15),
        (0.9, -0.5),
        (0.84, low),
        (0.74, -0.35),
        (0.62, -0.74),
        (0.3, -0.92),
        (-0.1, -0.9),
        (-0.45, -0.82),
        (-0.66, -0.66),
        (-0.74, -0.35),
    ]
    c.fill(curve([(x * look.broad, y) for x, y in edge], 2), look.hair, soft=0.015)
    rng = np.random.default_rng(7)
    for start in np.linspace(-0.7, 0.7, 38):
        bend, top = rng.uniform(-0.05, 0.05), -1.42 + 0.5 * start * start
        line = np.array(
            [(start * 0.55, top), (start * 0.95 + bend, top + 0.22), (start * 1.12, top + 0.42 + 0.2 * abs(start))]
        )
        tone = mixed(look.hair, (150, 170, 190) if rng.random() < 0.5 else BLACK, 0.25)
        c.shade(np.concatenate([line, moved(line[::-1], 0.012, 0)]), tone, soft=0.008, strength=0.6)
    c.shade(oval(-0.3, -1.2, 0.32, 0.09, -0.35), (190, 200, 215), soft=0.09, strength=0.22)


def _draw_body(c: Canvas, look: Look) -> None:
    deep, shade, _ = tones(look)
    dark, pale = mixed(look.shirt, BLACK, 0.45), mixed(look.shirt, (255, 255, 255), 0.2)
    if look.long_hair:  # behind the neck, so it belongs to the body's sprite
        hair = [
            (-0.9, -0.6),
            (-0.5, -1.2),
            (0.5, -1.2),
            (0.9, -0.6),
            (1.0, 0.6),
            (1.05, 1.75),
            (0.5, 2.0),
            (-0.5, 2.0),
            (-1.05, 1.75),
            (-1.0, 0.6),
        ]
        c.fill(curve(hair), mixed(look.hair, BLACK, 0.35), soft=0.01)
    torso = curve(
        [
            (-0.5, 1.6),
            (-1.4, 1.88),
            (-1.95, 2.3),
            (-2.15, 3.4),
            (-2.2, 4.6),
            (2.2, 4.6),
            (2.15, 3.4),
            (1.95, 2.3),
            (1.4, 1.88),
            (0.5, 1.6),
        ],
        2,
    )
    c.fill(torso, look.shirt)
    c.shade(oval(1.8, 3.4, 0.8, 1.7), dark, soft=0.3, strength=0.5)
    c.shade(oval(-1.3, 2.5, 0.6, 0.5), pale, soft=0.25, strength=0.5)
    for side in (-1, 1):
        arm = np.array([(side * 1.55, 2.75), (side * 1.62, 3.5), (side * 1.5, 4.6)])
        c.line(arm, dark, 0.05, soft=0.05, strength=0.7)
        crease = np.array([(side * 0.5, 2.5), (side * 0.72, 3.3), (side * 0.6, 4.2)])
        c.line(crease, dark, 0.06, soft=0.08, strength=0.35)
    neck = curve([(-0.42, 0.6), (0.42, 0.6), (0.43, 1.45), (0.62, 1.75), (0, 2.1), (-0.62, 1.75), (-0.43, 1.45)], 2)
    c.fill(neck, mixed(look.skin, shade, 0.5))
    c.shade(oval(0.02, 1.18, 0.46, 0.26), deep, soft=0.1, strength=0.7)
    for side in (-1, 1):
        collar = np.array([(side * 0.46, 1.55), (side * 0.75, 1.74), (side * 0.3, 2.3), (0.0, 2.12)])
        c.fill(collar, pale, soft=0.01)
        c.line(collar[1:], dark, 0.025, soft=0.015, strength=0.8)
    c.line(np.array([(0, 2.15), (0.02, 4.6)]), dark, 0.03, soft=0.02, strength=0.8)
    for y in (2.6, 3.2, 3.8):
        c.fill(oval(0.0, y, 0.05, 0.05), pale)
