"""Money: decimal text and a currency; never a float."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Decimal, localcontext

# Minor digits after ISO 4217 where they are not 2.
_DIGITS = dict.fromkeys(
    ("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND",
     "VUV", "XAF", "XOF", "XPF"), 0,
) | dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3)  # fmt: skip


def minor_unit(currency: str) -> Decimal:
    """The smallest amount of a currency: Decimal('0.01') for INR, Decimal('1') for JPY."""
    return Decimal(1).scaleb(-_DIGITS.get(currency, 2))


def rounded(amount: Decimal, currency: str) -> Decimal:
    """Round half-even to the currency's minor unit: once, on the receipt's own line."""
    with localcontext(prec=50):
        return amount.quantize(minor_unit(currency), rounding=ROUND_HALF_EVEN)


def pay_for(seconds: Decimal, per_hour: Decimal, currency: str) -> Decimal:
    """Pay for exactly the seconds that the receipt names, at an hourly rate."""
    with localcontext(prec=50):
        return rounded(seconds * per_hour / 3600, currency)


def seconds_text(milliseconds: int) -> str:
    """Whole milliseconds as decimal seconds, without needless zeros: 31200 -> '31.2', 0 -> '0'."""
    whole, rest = divmod(milliseconds, 1000)
    return f"{whole}.{rest:03d}".rstrip("0").rstrip(".")
