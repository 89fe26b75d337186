"""Bech32 against the vectors of BIP-173."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recorder.vault import bech32


@pytest.mark.parametrize(
    ("text", "prefix", "size"),
    [
        ("A12UEL5L", "a", 0),
        ("a12uel5l", "a", 0),
        ("abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw", "abcdef", 20),
        ("split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w", "split", 30),
    ],
)
def test_accepts_what_bip_173_calls_valid(text: str, prefix: str, size: int) -> None:
    found, data = bech32.decode(text)
    assert (found, len(data)) == (prefix, size)
    assert bech32.encode(found, data) == text.lower()


@pytest.mark.parametrize(
    "text",
    [
        "\x201nwldj5",
        "\x7f1axkwrx",
        "\x801eym55h",
        "an84characterslonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1569pvx",
        "pzry9x0s0muk",
        "1pzry9x0s0muk",
        "x1b4n0q5v",
        "li1dgmt3",
        "de1lg7wt\xff",
        "A1G7SGD8",
        "10a06t8",
        "1qzzfhee",
        "A12uEL5L",
        "",
    ],
)
def test_refuses_what_bip_173_calls_invalid(text: str) -> None:
    with pytest.raises(ValueError, match="bech32"):
        bech32.decode(text)


def test_a_letter_that_only_looks_upper_case_is_refused() -> None:
    data = b"\xb0" * 20
    text = bech32.encode("abc", data).upper()
    assert "K" in text
    with pytest.raises(ValueError, match="ASCII"):
        bech32.decode(text.replace("K", "\N{KELVIN SIGN}"))


def test_padding_must_be_short_and_zero() -> None:
    # One byte is two letters with two bits of padding: "q" and "s" end the same byte otherwise.
    good = bech32.encode("a", b"\0")
    for values in ([0, 1], [0, 0, 0]):
        tail = values + bech32._checksum("a", values)
        with pytest.raises(ValueError, match="padding"):
            bech32.decode("a1" + "".join("qpzry9x8gf2tvdw0s3jn54khce6mua7l"[v] for v in tail))
    assert bech32.decode(good) == ("a", b"\0")


@given(st.binary(max_size=40), st.data())
def test_any_data_comes_back_and_any_changed_letter_is_noticed(data: bytes, draw: st.DataObject) -> None:
    text = bech32.encode("age", data)
    assert bech32.decode(text) == ("age", data)
    place = draw.draw(st.integers(4, len(text) - 1))
    letter = draw.draw(st.sampled_from("qpzry9x8gf2tvdw0s3jn54khce6mua7l").filter(text[place].__ne__))
    with pytest.raises(ValueError, match="checksum"):
        bech32.decode(text[:place] + letter + text[place + 1 :])
