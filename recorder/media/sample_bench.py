"""The place of the built-in scene: a wall with tools, a work bench, a towel, two hands.

Units: the picture is 1280 wide and 720 high; y grows down.
"""

from __future__ import annotations

from itertools import pairwise

import cv2
import numpy as np

from recorder.media.paint import (
    Canvas,
    Colour,
    Picture,
    Points,
    Sprite,
    Stand,
    curve,
    eased,
    lay,
    mixed,
    moved,
    oval,
)

WIDTH, HEIGHT = 1280, 720
BENCH_TOP = 418
FOLD_SECONDS = 8.0
_WALL: Colour = (168, 182, 184)
_WOOD: Colour = (74, 116, 158)
_STEEL: Colour = (150, 146, 140)
_DARK: Colour = (24, 26, 30)
_WHITE: Colour = (245, 248, 250)
_TOWEL: Colour = (206, 226, 234)
_STRIPE: Colour = (58, 134, 204)
_SKIN: Colour = (84, 118, 168)
_SLEEVE: Colour = (92, 84, 70)
_TOWEL_LIES = np.array([(418, 652), (436, 500), (600, 500), (600, 652)], np.float64)
_ON_PILE = np.array([(904, 518), (906, 494), (1128, 494), (1130, 518)], np.float64)


def draw_place(size: tuple[int, int]) -> Picture:
    """Draw wall and bench without people, BGR of shape (h, w, 3) for `size` (width, height)."""
    c = Canvas(size, size[0] / WIDTH, (0, 0))
    _draw_wall(c)
    _draw_shelf(c)
    _draw_board(c)
    _draw_bench(c)
    _draw_things(c)
    return np.ascontiguousarray(c.picture()[..., :3])


def _box(x0: float, y0: float, x1: float, y1: float) -> Points:
    return np.array([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], np.float64)


def _draw_wall(c: Canvas) -> None:
    c.fill(_box(-20, -20, WIDTH + 20, HEIGHT + 20), _WALL)
    c.fill(_box(-200, 260, 1500, 470), mixed(_WALL, _DARK, 0.3), soft=60, strength=0.5)
    window = np.array([(330, -80), (690, -80), (560, 330), (230, 300)], np.float64)
    c.fill(window, (214, 232, 240), soft=46, strength=0.55)
    rng = np.random.default_rng(3)
    for _ in range(60):
        x, y = rng.uniform(0, WIDTH), rng.uniform(0, BENCH_TOP)
        tone = _WHITE if rng.random() < 0.5 else _DARK
        c.fill(oval(x, y, rng.uniform(10, 50), rng.uniform(6, 24)), tone, soft=14, strength=0.05)


def _draw_shelf(c: Canvas) -> None:
    c.fill(_box(60, 170, 330, 184), _DARK, soft=10, strength=0.35)
    c.fill(_box(56, 156, 334, 170), mixed(_WOOD, _DARK, 0.25))
    c.fill(_box(56, 156, 334, 160), mixed(_WOOD, _WHITE, 0.3))
    tones: list[Colour] = [(70, 130, 190), (120, 150, 110), (160, 120, 90), (90, 96, 170)]
    for i, tone in enumerate(tones):
        x = 74 + i * 64
        c.fill(_box(x, 100, x + 46, 156), tone)
        c.fill(_box(x + 32, 100, x + 46, 156), _DARK, soft=6, strength=0.35)
        c.fill(_box(x + 6, 104, x + 12, 150), _WHITE, soft=3, strength=0.4)
        c.fill(_box(x - 2, 92, x + 48, 103), mixed(tone, _DARK, 0.5))
        c.fill(_box(x + 8, 122, x + 34, 142), (206, 220, 226), strength=0.9)


def _draw_board(c: Canvas) -> None:
    c.fill(_box(888, 66, 1226, 306), _DARK, soft=14, strength=0.35)
    c.fill(_box(880, 54, 1220, 296), (112, 140, 160))
    c.fill(_box(880, 54, 1220, 60), _WHITE, soft=2, strength=0.35)
    for x in range(900, 1212, 24):
        for y in range(74, 290, 24):
            c.fill(oval(x, y, 2.6, 2.6), _DARK, strength=0.55)
    _draw_hammer(c, 940, 92)
    _draw_spanner(c, 1030, 96)
    for i, tone in enumerate([(50, 60, 190), (60, 150, 210), (130, 90, 40)]):
        x = 1096 + i * 40
        c.fill(_box(x + 4, 108, x + 24, 190), _DARK, soft=6, strength=0.4)
        c.fill(_box(x - 2, 172, x + 5, 262), _STEEL)
        c.fill(curve([(x - 11, 96), (x + 14, 96), (x + 16, 178), (x - 13, 178)], 2), tone)
        c.fill(_box(x - 6, 104, x - 2, 168), _WHITE, soft=2, strength=0.4)


def _draw_hammer(c: Canvas, x: float, y: float) -> None:
    c.fill(_box(x - 2, y + 24, x + 24, y + 180), _DARK, soft=7, strength=0.4)
    c.fill(_box(x - 9, y + 20, x + 9, y + 172), (60, 108, 160))
    c.fill(_box(x - 5, y + 24, x - 1, y + 168), _WHITE, soft=2, strength=0.35)
    head = [(x - 36, y), (x + 26, y), (x + 40, y + 10), (x + 26, y + 32), (x - 36, y + 32)]
    c.fill(np.array(head, np.float64), mixed(_STEEL, _DARK, 0.35))
    c.fill(_box(x - 34, y + 3, x + 24, y + 9), _WHITE, soft=2, strength=0.5)


def _draw_spanner(c: Canvas, x: float, y: float) -> None:
    c.fill(_box(x, y + 10, x + 20, y + 170), _DARK, soft=7, strength=0.4)
    c.fill(_box(x - 8, y + 18, x + 8, y + 150), _STEEL)
    for end in (y + 14, y + 156):
        c.fill(oval(x, end, 22, 22), _STEEL)
        c.fill(oval(x, end, 10, 10), (112, 140, 160))
    c.fill(_box(x - 5, y + 40, x - 2, y + 130), _WHITE, soft=1.5, strength=0.6)


def _draw_bench(c: Canvas) -> None:
    c.fill(_box(-20, BENCH_TOP - 14, 1300, BENCH_TOP), _DARK, soft=8, strength=0.5)
    c.fill(_box(-20, BENCH_TOP, 1300, 760), _WOOD)
    rng = np.random.default_rng(5)
    lines = [BENCH_TOP + 302 * (i / 5) ** 1.25 for i in range(6)]
    for top, bottom in pairwise(lines):
        tone = _DARK if rng.random() < 0.5 else _WHITE
        c.fill(_box(-20, top, 1300, bottom), tone, strength=0.07)
        for _ in range(16):
            x, y, length = rng.uniform(-100, 1280), rng.uniform(top, bottom), rng.uniform(80, 420)
            grain = np.array([(x, y), (x + length / 2, y + rng.uniform(-3, 3)), (x + length, y)])
            c.line(grain, mixed(_WOOD, _DARK, 0.5), 2, soft=1.2, strength=0.35)
        c.line(np.array([(-20, bottom), (1300, bottom)]), _DARK, 3, soft=0.8, strength=0.6)
    c.fill(_box(-20, BENCH_TOP, 1300, BENCH_TOP + 5), mixed(_WOOD, _WHITE, 0.4), strength=0.7)
    c.fill(oval(560, 500, 420, 60), (214, 232, 240), soft=40, strength=0.22)
    c.fill(_box(-60, 690, 1340, 780), _DARK, soft=30, strength=0.4)


def _draw_things(c: Canvas) -> None:
    for i in range(4):  # the pile of folded towels
        y = 596 - i * 26
        c.fill(_box(922, y + 4, 1140, y + 34), _DARK, soft=9, strength=0.3)
        edge = [(906, y), (1126, y), (1134, y + 13), (1126, y + 27), (906, y + 27), (898, y + 13)]
        c.fill(curve(edge, 2), mixed(_TOWEL, _DARK, 0.05 + 0.05 * (i % 2)))
        c.line(np.array([(906, y + 14), (1120, y + 14)]), _DARK, 2, soft=1.5, strength=0.3)
        c.fill(_box(946, y + 1, 958, y + 26), _STRIPE, soft=1)
    c.fill(oval(196, 636, 74, 18), _DARK, soft=10, strength=0.4)
    c.fill(curve([(110, 520), (250, 520), (244, 640), (116, 640)], 2), (116, 96, 60))
    c.fill(_box(216, 530, 246, 632), _DARK, soft=8, strength=0.4)
    c.fill(oval(180, 527, 66, 15), mixed((116, 96, 60), _WHITE, 0.25))
    c.fill(oval(180, 529, 58, 11), _DARK, strength=0.85)
    ring = oval(1180, 668, 58, 30)
    c.fill(moved(ring, 6, 10), _DARK, soft=8, strength=0.4)
    c.fill(ring, (60, 170, 214))
    c.fill(oval(1180, 666, 32, 15), mixed(_WOOD, _DARK, 0.4))


class Hands:
    """A towel that two hands fold and lay on the pile, again and again."""

    def __init__(self, scale: float) -> None:
        self._scale = scale
        self._left = _hand_sprite(scale)
        self._right = self._left.mirrored()

    def lay(self, picture: Picture, seconds: float) -> None:
        """Draw towel and hands over a BGR picture as they are `seconds` after the start."""
        share = seconds % FOLD_SECONDS / FOLD_SECONDS
        opened = 0.5 + 0.5 * np.cos(np.pi * eased(share, 0.2, 0.48))
        away, back = eased(share, 0.7, 0.86), eased(share, 0.88, 1.0)
        lift = 130 * np.sqrt(opened * (1 - opened)) * 2
        if back > 0:  # the next towel comes from below
            self._towel(picture, 1.0, 0.0, 260 * (1 - back))
        if away < 1:
            self._towel(picture, opened, lift, 0.0, away)
        else:
            self._cloth(picture, _ON_PILE, 0.97)
        rub = 22 * np.sin(8 * np.pi * share) * (share < 0.2 or 0.5 < share < 0.7)
        x, y = rub + 470 * (away - back), -60 * (away - back)
        open_again = max(opened, back)
        self._hand(picture, self._left, (424 + x, 596 + y), 14)
        self._hand(picture, self._right, (584 + 178 * open_again + x, 596 - lift + y), -14)

    def _towel(self, picture: Picture, opened: float, lift: float, below: float, away: float = 0.0) -> None:
        """Draw a towel whose right half is `opened` (1) or folded over (0)."""
        cloth = moved(_TOWEL_LIES, 0, below)
        edge = 418 + 372 * opened
        flap = cloth[[3, 2, 2, 3]].copy()
        flap[2:] = [(edge + 18 * (1 - opened), 500 - lift + below), (edge, 652 - lift + below)]
        self._cloth(picture, cloth + (_ON_PILE - cloth) * away, 1.0)
        lying = flap[[3, 2, 1, 0]] if opened < 0.5 else flap
        bend = 2 * np.sqrt(opened * (1 - opened))
        self._cloth(picture, lying + (_ON_PILE - lying) * away, 0.97 - 0.25 * bend)

    def _cloth(self, picture: Picture, corners: Points, light: float) -> None:
        self._patch(picture, moved(corners, 6, 8), mixed(_WOOD, _DARK, 0.6))
        self._patch(picture, corners, mixed(_DARK, _TOWEL, light))
        near_l, far_l, far_r, near_r = corners
        for a, b in ((0.80, 0.88), (0.12, 0.17)):  # stripes along the long sides
            left, right = near_l - far_l, near_r - far_r
            stripe = [far_l + left * a, far_r + right * a, far_r + right * b, far_l + left * b]
            self._patch(picture, np.array(stripe), mixed(_DARK, _STRIPE, light))

    def _patch(self, picture: Picture, points: Points, colour: Colour) -> None:
        at = np.round(points * self._scale * 16).astype(np.int32)
        cv2.fillPoly(picture, [at], colour, cv2.LINE_AA, 4)

    def _hand(self, picture: Picture, sprite: Sprite, at: tuple[float, float], turn: float) -> None:
        spot = (at[0] * self._scale, at[1] * self._scale)
        lay(picture, sprite, Stand(spot, turn), picture.shape[0])


def _hand_sprite(scale: float) -> Sprite:
    """Draw a left hand seen from above with its forearm, fingers up."""
    size = (round(190 * scale), round(420 * scale))
    c = Canvas(size, scale, (95 * scale, 120 * scale))
    shade, light = mixed(_SKIN, (20, 24, 60), 0.45), mixed(_SKIN, _WHITE, 0.35)
    fingers = [(-38, -56, -12), (-13, -88, -4), (13, -92, 3), (37, -74, 10)]
    for x, top, lean in fingers:
        c.line(np.array([(x, 10), (x + lean, top)]), shade, 27)
        c.line(np.array([(x - 1, 10), (x + lean - 1, top + 1)]), _SKIN, 22, soft=1)
        c.line(np.array([(x - 4, 0), (x + lean - 4, top + 8)]), light, 7, soft=3, strength=0.5)
        c.fill(oval(x + lean, top - 3, 7, 9), mixed(light, (170, 170, 230), 0.4), soft=1)
    c.line(np.array([(36, 52), (62, 20), (68, -12)]), shade, 29)
    c.line(np.array([(35, 52), (61, 20), (67, -11)]), _SKIN, 24, soft=1)
    palm = [(-52, 0), (-30, -18), (30, -18), (52, 4), (48, 60), (34, 96), (-34, 96), (-48, 56)]
    c.fill(curve(palm), _SKIN, soft=1)
    c.fill(oval(-14, 30, 26, 34), light, soft=12, strength=0.35)
    for x, _, _ in fingers:
        c.fill(oval(x, 2, 9, 6), shade, soft=4, strength=0.5)
    arm = np.array([(-36, 80), (36, 80), (52, 320), (-52, 320)], np.float64)
    c.fill(arm, _SKIN, soft=1)
    c.fill(np.array([(18, 80), (36, 80), (52, 320), (26, 320)]), shade, soft=8, strength=0.6)
    c.fill(np.array([(-50, 150), (50, 150), (66, 320), (-66, 320)]), _SLEEVE)
    c.fill(np.array([(-52, 146), (52, 146), (53, 166), (-53, 166)]), mixed(_SLEEVE, _WHITE, 0.15))
    c.shade(np.array([(26, 150), (54, 150), (66, 320), (36, 320)]), _DARK, soft=9, strength=0.4)
    return c.sprite()
