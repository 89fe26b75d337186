"""Figures and dates as people of each language write them, and text on the side where reading begins."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from recorder.ui import languages
from recorder.ui.languages import LANGUAGES
from recorder.ui.theme import Theme
from recorder.ui.words import Words, centred, clock_time, day, isolated, money, trailing

CODES = [language.code for language in LANGUAGES]
LRI, PDI = "\u2066", "\u2069"
LAKHS = Decimal("1234567.5")


@pytest.fixture(autouse=True)
def english_again(qtbot: QtBot) -> Iterator[None]:
    yield
    languages.use("en")


@pytest.mark.parametrize("code", CODES)
def test_figures_are_isolated_and_in_western_digits(code: str) -> None:
    for text in (money(LAKHS, "INR", code), money(Decimal(-3), "USD", code), clock_time(252), isolated("7")):
        assert text.startswith(LRI)
        assert text.endswith(PDI)
        assert all(char.isascii() for char in text if char.isdigit())


@pytest.mark.parametrize("code", [code for code in CODES if code != "es"])
def test_rupees_are_grouped_by_lakh_in_every_language(code: str) -> None:
    assert money(LAKHS, "INR", code) == f"{LRI}₹12,34,567.50{PDI}"


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("en", "$1,234,567.50"),
        ("ar", "$1,234,567.50"),
        ("hi", "$12,34,567.50"),
        ("ta", "$12,34,567.50"),
        ("bn", "$12,34,567.50"),
        ("es", "1.234.567,50\u00a0$"),
    ],
)
def test_other_money_is_grouped_as_the_language_groups(code: str, told: str) -> None:
    assert money(LAKHS, "USD", code) == f"{LRI}{told}{PDI}"


def test_spanish_has_a_decimal_comma_and_the_sign_behind() -> None:
    assert money(Decimal("93.6"), "EUR", "es") == f"{LRI}93,60\u00a0€{PDI}"
    assert money(LAKHS, "INR", "es") == f"{LRI}12.34.567,50\u00a0₹{PDI}"


def test_small_sums_are_not_grouped_and_zero_is_said() -> None:
    assert money(Decimal(0), "INR", "en") == f"{LRI}₹0.00{PDI}"
    assert money(Decimal(999), "INR", "hi") == f"{LRI}₹999.00{PDI}"
    assert money(Decimal(1000), "INR", "hi") == f"{LRI}₹1,000.00{PDI}"
    assert money(Decimal(100000), "INR", "hi") == f"{LRI}₹1,00,000.00{PDI}"


def test_what_is_owed_back_has_its_sign_first() -> None:
    assert money(Decimal("-1234.5"), "INR", "en") == f"{LRI}-₹1,234.50{PDI}"
    assert money(Decimal("-1234.5"), "EUR", "es") == f"{LRI}-1.234,50\u00a0€{PDI}"


def test_yen_have_no_fractions_and_unknown_money_its_code() -> None:
    assert money(Decimal(123456), "JPY", "en") == f"{LRI}JPY\u00a0123,456{PDI}"
    assert money(Decimal(12), "KES", "ar") == f"{LRI}KES\u00a012.00{PDI}"


def test_time_is_minutes_and_seconds_with_hours_only_where_there_are_any() -> None:
    assert clock_time(0) == f"{LRI}00:00{PDI}"
    assert clock_time(252.9) == f"{LRI}04:12{PDI}"
    assert clock_time(3600) == f"{LRI}1:00:00{PDI}"
    assert clock_time(175_500) == f"{LRI}48:45:00{PDI}"


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("en", "9 November 2026"),
        ("hi", "9 नवंबर 2026"),
        ("ta", "9 நவம்பர் 2026"),
        ("bn", "9 নভেম্বর 2026"),
        ("es", "9 de noviembre"),
        ("ar", "9 نوفمبر 2026"),
    ],
)
def test_a_day_is_in_the_words_of_the_language(code: str, told: str) -> None:
    written = day(date(2026, 11, 9), code)
    assert written.startswith(told)
    assert "2026" in written
    assert "2026" not in day(date(2026, 11, 9), code, year=False)
    assert len(day(date(2026, 11, 9), code, short=True)) <= len(written)


@pytest.mark.parametrize("text", ["Meena", "₹93.60", "مينا"])
@pytest.mark.parametrize(("code", "ahead"), [("en", "left"), ("ar", "right")])
def test_text_begins_where_reading_begins_whatever_its_letters(qtbot: QtBot, text: str, code: str, ahead: str) -> None:
    languages.use(code)
    for make, side in ((lambda w: w, ahead), (trailing, {"left": "right", "right": "left"}[ahead])):
        assert _side_of(make(_words(qtbot, text))) == side
    assert _side_of(centred(_words(qtbot, text))) == "middle"


@pytest.mark.parametrize("compact", [False, True])
def test_second_text_is_in_the_second_ink_and_never_rich(qtbot: QtBot, compact: bool) -> None:
    small = Words("<b>1</b>", Theme(compact), "small")
    qtbot.addWidget(small)
    assert small.palette().windowText().color().name() == "#3e4844"
    assert small.textFormat() == Qt.TextFormat.PlainText


def _words(qtbot: QtBot, text: str) -> Words:
    made = Words(text, Theme())
    qtbot.addWidget(made)
    made.resize(600, 60)
    return made


def _side_of(words: Words) -> str:
    """On which third of the label its ink is, as it is drawn."""
    image = QImage(words.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    words.render(image)
    dark = [x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).lightness() < 100]
    middle = sum(dark) / len(dark)
    return "left" if middle < 200 else "right" if middle > 400 else "middle"
