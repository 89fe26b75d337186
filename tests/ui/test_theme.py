"""Colours that can be told apart and text that can be read, computed from the theme itself."""

from __future__ import annotations

import math

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from recorder.ui import theme
from recorder.ui.shell import Shell
from recorder.ui.theme import Theme, contrast
from recorder.ui.widgets import checks, panels, press, switch, trail

TEXT, EDGE = 7.0, 3.0
GROUNDS = {
    "paper": theme.PAPER, "card": theme.CARD, "sand": theme.SAND,
    "green tint": theme.GREEN_TINT, "amber tint": theme.AMBER_TINT,
}  # fmt: skip
ROLES = tuple(theme._ROLES)


def test_contrast_is_what_wcag_says() -> None:
    assert math.isclose(contrast(QColor("#000000"), QColor("#FFFFFF")), 21.0)
    assert math.isclose(contrast(QColor("#FFFFFF"), QColor("#777777")), 4.478, abs_tol=0.001)
    assert contrast(theme.RED, theme.RED) == 1.0


@pytest.mark.parametrize("name", GROUNDS)
def test_both_inks_read_well_on_every_ground(name: str) -> None:
    for ink in (theme.INK, theme.INK_2):
        assert contrast(ink, GROUNDS[name]) >= TEXT


def test_ink_reads_well_on_amber() -> None:
    assert contrast(theme.INK, theme.AMBER) >= TEXT


@pytest.mark.parametrize("kind", press._KINDS)
def test_words_on_a_button_read_well_and_its_edge_is_seen(kind: str) -> None:
    fill, edge, text, width = press._KINDS[kind]
    assert contrast(text, fill) >= TEXT
    assert contrast(text, theme.SAND if fill.lightness() > 128 else fill.darker(110)) >= TEXT  # pressed
    for ground in (theme.PAPER, theme.CARD):
        assert contrast(edge, ground) >= EDGE
    assert width >= 2


def test_words_of_a_button_that_is_not_possible_read_well_too() -> None:
    for ground in (theme.PAPER, theme.CARD):
        assert contrast(theme.INK_2, ground) >= TEXT
        assert contrast(theme.CONTROL, ground) >= EDGE


@pytest.mark.parametrize("kind", panels._PILLS)
def test_words_on_a_pill_read_well(kind: str) -> None:
    fill, text, _ = panels._PILLS[kind]
    assert contrast(text, fill) >= TEXT


@pytest.mark.parametrize("kind", panels._PANELS)
def test_words_on_a_panel_read_well(kind: str) -> None:
    fill, _, _ = panels._PANELS[kind]
    assert contrast(theme.INK, fill) >= TEXT


@pytest.mark.parametrize("kind", checks._MARKS)
def test_each_mark_of_a_check_has_a_sign_of_its_own_that_is_seen(kind: str) -> None:
    disc, _, picture, colour = checks._MARKS[kind]
    assert contrast(colour, disc) >= EDGE
    assert [mark[2] for mark in checks._MARKS.values()].count(picture) == 1


def test_the_switch_is_seen_on_its_card_and_its_knob_on_it() -> None:
    for edge in (theme.CONTROL, theme.GREEN):
        assert contrast(edge, theme.CARD) >= EDGE
    assert contrast(theme.WHITE, theme.GREEN) >= EDGE
    assert contrast(theme.CONTROL, theme.PAPER) >= EDGE
    assert (switch.GREEN, switch.CONTROL, switch.PAPER) == (theme.GREEN, theme.CONTROL, theme.PAPER)


def test_the_focus_ring_is_seen_on_every_ground_by_its_outer_line() -> None:
    for ground in GROUNDS.values():
        assert contrast(theme.INK, ground) >= EDGE
    assert contrast(theme.AMBER, theme.INK) >= EDGE  # and its two lines beside each other


def test_the_trail_is_seen() -> None:
    for disc in (trail.GREEN_DEEP, trail.INK):
        assert contrast(theme.WHITE, disc) >= TEXT


def test_red_is_never_under_text() -> None:
    fills = [fill for fill, *_ in press._KINDS.values()] + [fill for fill, *_ in panels._PANELS.values()]
    texts = [text for _, _, text, _ in press._KINDS.values()] + [text for _, text, _ in panels._PILLS.values()]
    fills += [fill for fill, *_ in panels._PILLS.values()]
    assert theme.RED not in fills
    assert theme.RED not in texts


def test_no_text_is_smaller_than_18_pixels() -> None:
    sizes = {(role, compact): Theme(compact).pixels(role) for role in ROLES for compact in (False, True)}
    assert min(sizes.values()) == 18


def test_hints_and_dialogues_of_the_system_are_not_smaller_either(shell: Shell) -> None:
    assert shell.font().pixelSize() >= 18
    assert QApplication.font().pixelSize() >= 18
    assert QApplication.font("QTipLabel").pixelSize() >= 18


@pytest.mark.parametrize("compact", [False, True])
def test_text_grows_to_twice_its_size_and_keeps_its_ranks(compact: bool) -> None:
    once, twice = Theme(compact), Theme(compact, 200)
    for role in ("body", "small", "strong", "small-strong"):
        assert twice.pixels(role) == 2 * once.pixels(role)
    ranks = ("small", "body", "button", "head", "title", "time")
    for scale in (100, 125, 150, 200):
        sizes = [Theme(compact, scale).pixels(role) for role in ranks]
        assert sizes == sorted(sizes)
    assert twice.pixels("title") - once.pixels("title") == once.pixels("body")


def test_the_window_takes_no_size_out_of_100_to_200(shell: Shell) -> None:
    for asked, given in ((50, 100), (100, 100), (150, 150), (200, 200), (400, 200)):
        shell.set_text_scale(asked)
        assert shell.theme.scale == given
