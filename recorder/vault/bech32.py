"""Bech32 as BIP-173 defines it: the text form of age keys."""

from __future__ import annotations

from collections.abc import Iterable

_ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_VALUES = {letter: value for value, letter in enumerate(_ALPHABET)}
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECKSUM = 6
_MAX_LENGTH = 90


def encode(prefix: str, data: bytes) -> str:
    """Return `data` as lower case bech32 under `prefix` (lower case, without the separating 1)."""
    values = _regroup(data, 8, 5, pad=True)
    return prefix + "1" + "".join(_ALPHABET[v] for v in values + _checksum(prefix, values))


def decode(text: str) -> tuple[str, bytes]:
    """Return (prefix in lower case, data) of bech32 text.

    Raises ValueError for mixed case, foreign characters, a wrong checksum, non-zero or too much padding,
    or more than 90 characters. The text itself never stands in the error: it may be a secret key.
    """
    if not text.isascii() or text not in (text.lower(), text.upper()):
        raise ValueError("bech32 text is not ASCII, or mixes upper and lower case")
    prefix, _, tail = text.lower().rpartition("1")
    if not prefix or len(tail) < _CHECKSUM or len(text) > _MAX_LENGTH:
        raise ValueError("bech32 text has the wrong length or no separator")
    if not all("!" <= letter <= "~" for letter in prefix) or not set(tail) <= _VALUES.keys():
        raise ValueError("bech32 text holds a foreign character")
    values = [_VALUES[letter] for letter in tail]
    if _polymod(_expand(prefix) + values) != 1:
        raise ValueError("bech32 checksum is wrong")
    return prefix, bytes(_regroup(values[:-_CHECKSUM], 5, 8, pad=False))


def _polymod(values: Iterable[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate(_GENERATOR):
            check ^= generator if top >> bit & 1 else 0
    return check


def _expand(prefix: str) -> list[int]:
    codes = prefix.encode("ascii")
    return [code >> 5 for code in codes] + [0] + [code & 31 for code in codes]


def _checksum(prefix: str, values: list[int]) -> list[int]:
    check = _polymod(_expand(prefix) + values + [0] * _CHECKSUM) ^ 1
    return [check >> 5 * (_CHECKSUM - 1 - i) & 31 for i in range(_CHECKSUM)]


def _regroup(values: Iterable[int], width: int, to_width: int, *, pad: bool) -> list[int]:
    """Cut a row of `width`-bit numbers anew into `to_width`-bit ones."""
    store = bits = 0
    groups: list[int] = []
    for value in values:
        store = store << width | value
        bits += width
        while bits >= to_width:
            bits -= to_width
            groups.append(store >> bits & (1 << to_width) - 1)
        store &= (1 << bits) - 1
    if pad and bits:
        groups.append(store << to_width - bits)
    elif not pad and (bits >= width or store):
        raise ValueError("bech32 padding is wrong")
    return groups
