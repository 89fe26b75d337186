"""Money: exact to half a minor unit, and never a float."""

from decimal import Decimal, localcontext
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recorder.domain.money import minor_unit, pay_for, rounded, seconds_text

CURRENCIES = st.sampled_from(["INR", "EUR", "JPY", "KWD"])
SECONDS = st.integers(0, 10**9).map(lambda ms: Decimal(ms).scaleb(-3))
RATES = st.integers(0, 10**9).map(lambda cents: Decimal(cents).scaleb(-2))


@pytest.mark.parametrize(
    ("currency", "unit"), [("INR", "0.01"), ("EUR", "0.01"), ("JPY", "1"), ("VND", "1"), ("KWD", "0.001")]
)
def test_minor_units_follow_iso_4217(currency: str, unit: str) -> None:
    assert minor_unit(currency) == Decimal(unit)


@pytest.mark.parametrize(
    ("amount", "currency", "said"),
    [
        ("2.5", "JPY", "2"),
        ("3.5", "JPY", "4"),
        ("0.125", "INR", "0.12"),
        ("0.135", "INR", "0.14"),
        ("0.0005", "KWD", "0.000"),
        ("0.0015", "KWD", "0.002"),
        ("0.1250000001", "INR", "0.13"),
        ("7", "INR", "7.00"),
    ],
)
def test_rounds_half_to_even(amount: str, currency: str, said: str) -> None:
    assert str(rounded(Decimal(amount), currency)) == said


def test_the_example_of_the_formats() -> None:
    assert str(pay_for(Decimal("31.2"), Decimal("1440.00"), "INR")) == "12.48"


@given(SECONDS, RATES, CURRENCIES)
def test_pay_is_within_half_a_minor_unit_of_the_exact_value(seconds: Decimal, rate: Decimal, currency: str) -> None:
    pay = pay_for(seconds, rate, currency)
    exact = Fraction(seconds) * Fraction(rate) / 3600
    assert isinstance(pay, Decimal)
    assert abs(Fraction(pay) - exact) <= Fraction(minor_unit(currency)) / 2
    assert pay == pay.quantize(minor_unit(currency))


@given(SECONDS, SECONDS, RATES, CURRENCIES)
def test_more_seconds_never_pay_less(one: Decimal, other: Decimal, rate: Decimal, currency: str) -> None:
    less, more = sorted((one, other))
    assert pay_for(less, rate, currency) <= pay_for(more, rate, currency)


@given(SECONDS, RATES, CURRENCIES)
def test_the_caller_s_precision_does_not_matter(seconds: Decimal, rate: Decimal, currency: str) -> None:
    with localcontext(prec=3):
        rough = pay_for(seconds, rate, currency)
    assert rough == pay_for(seconds, rate, currency)


def test_a_float_is_no_money() -> None:
    with pytest.raises((TypeError, AttributeError)):
        pay_for(31.2, Decimal("1440"), "INR")  # type: ignore[arg-type]
    with pytest.raises((TypeError, AttributeError)):
        rounded(12.48, "INR")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("milliseconds", "text"), [(0, "0"), (1, "0.001"), (31200, "31.2"), (1000, "1"), (10_000, "10"), (999, "0.999")]
)
def test_seconds_have_no_needless_zeros(milliseconds: int, text: str) -> None:
    assert seconds_text(milliseconds) == text


@given(st.integers(0, 10**12))
def test_seconds_say_exactly_the_milliseconds(milliseconds: int) -> None:
    text = seconds_text(milliseconds)
    assert Decimal(text) * 1000 == milliseconds
    assert "e" not in text.lower()
