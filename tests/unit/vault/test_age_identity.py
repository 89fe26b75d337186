"""Keys of age: text forms, secrecy, refusals."""

import traceback

import pytest

from recorder.vault.age import Identity, Recipient, encrypt_bytes, parse_identities

TEXT = "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0"
# Little endian; every point of order 1, 2, 4 and 8 (RFC 7748, section 6.1 asks for the zero check).
LOW_ORDER = [
    bytes(32),
    b"\1" + bytes(31),
    bytes.fromhex("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800"),
    bytes.fromhex("5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157"),
    bytes.fromhex("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
]


def test_text_forms_come_back() -> None:
    identity = Identity.generate()
    assert Identity.parse(identity.encode()).raw == identity.raw
    assert Recipient.parse(identity.recipient.encode()) == identity.recipient
    assert Identity.parse(TEXT).encode() == TEXT
    assert Identity.generate().raw != identity.raw


@pytest.mark.parametrize(
    "text",
    [
        TEXT.lower(),
        TEXT[:-1],
        TEXT[:-1] + "q",
        TEXT + "\n",
        Identity.parse(TEXT).recipient.encode(),
        "AGE-SECRET-KEY-PQ-1HZLGZUPT4ETPKDEV8HSGFDCYZ4E522W0A7PU2LHT8EH9W6YLNC3SW78XKG",
        "",
    ],
)
def test_identity_text_is_strict(text: str) -> None:
    with pytest.raises(ValueError, match=r"bech32|identity"):
        Identity.parse(text)


@pytest.mark.parametrize("change", [str.upper, str.title, lambda text: text + "q", lambda _: TEXT])
def test_recipient_text_is_strict(change) -> None:  # type: ignore[no-untyped-def]
    text = Identity.parse(TEXT).recipient.encode()
    with pytest.raises(ValueError, match=r"bech32|recipient"):
        Recipient.parse(change(text))


@pytest.mark.parametrize("raw", LOW_ORDER)
def test_a_recipient_of_low_order_is_refused(raw: bytes) -> None:
    with pytest.raises(ValueError, match="low order"):
        Recipient(raw)


@pytest.mark.parametrize("size", [0, 31, 33])
def test_keys_of_another_length_are_refused(size: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        Identity(bytes(size))
    with pytest.raises(ValueError, match="32 bytes"):
        Recipient(bytes(size))


def test_nothing_shows_the_secret() -> None:
    identity = Identity.parse(TEXT)
    assert identity.recipient.encode() in repr(identity)
    secrets = [TEXT[16:40].lower(), identity.raw.hex(), repr(identity.raw)[2:-1]]
    shown = f"{identity!r} {identity} {vars(identity)}".lower()
    assert not any(secret in shown for secret in secrets)
    try:
        Identity.parse(TEXT[:-1] + "Q")
    except ValueError as error:
        told = "".join(traceback.format_exception_only(error)).lower()
    assert "checksum" in told
    assert secrets[0] not in told


def test_reads_a_key_file() -> None:
    other = Identity.generate()
    text = f"# created: today\n# public key: age1...\n{TEXT}\n\n{other.encode()}\r\n"
    assert [found.raw for found in parse_identities(text)] == [Identity.parse(TEXT).raw, other.raw]


@pytest.mark.parametrize("text", ["", "# nothing\n", f"{TEXT}\nsomething else\n", TEXT.lower()])
def test_a_key_file_with_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"identity|bech32"):
        parse_identities(text)


def test_sealing_needs_a_recipient() -> None:
    with pytest.raises(ValueError, match="recipient"):
        encrypt_bytes(b"x", [])
