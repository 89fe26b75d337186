"""X25519 identities and recipients of age, and how they wrap a file key (C2SP age specification)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from recorder.vault import bech32
from recorder.vault.age_header import (
    FILE_KEY_BYTES,
    AgeError,
    Stanza,
    decode_base64,
    encode_base64,
    hkdf,
)

_TYPE = "X25519"
_INFO = b"age-encryption.org/v1/X25519"
_NONCE = bytes(12)  # each wrapping key is used once
_KEY_BYTES = 32
_WRAPPED_BYTES = FILE_KEY_BYTES + 16


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody a file can be sealed to: `raw` is the X25519 public key, 32 bytes.

    Raises ValueError for a wrong length or a point of low order (anybody could open the file).
    """

    raw: bytes

    def __post_init__(self) -> None:
        if len(self.raw) != _KEY_BYTES:
            raise ValueError("an age recipient has 32 bytes")
        _shared(X25519PrivateKey.generate(), self.raw)

    @classmethod
    def parse(cls, text: str) -> Recipient:
        """Read `age1...` text; raises ValueError for anything else, upper case included."""
        prefix, raw = bech32.decode(text)
        if prefix != "age" or text != text.lower():
            raise ValueError("this is not an age X25519 recipient")
        return cls(raw)

    def encode(self) -> str:
        """Return the `age1...` text."""
        return bech32.encode("age", self.raw)

    def wrap(self, file_key: bytes) -> Stanza:
        """Return the stanza that gives `file_key` (16 bytes) to this recipient, under a fresh share."""
        ephemeral = X25519PrivateKey.generate()
        share = ephemeral.public_key().public_bytes_raw()
        key = _wrapping_key(_shared(ephemeral, self.raw), share, self.raw)
        body = ChaCha20Poly1305(key).encrypt(_NONCE, file_key, None)
        return Stanza(_TYPE, (encode_base64(share),), body)


class Identity:
    """The secret that opens what was sealed to its `recipient`. Neither repr nor errors show it."""

    def __init__(self, raw: bytes) -> None:
        if len(raw) != _KEY_BYTES:
            raise ValueError("an age identity has 32 bytes")
        self._key = X25519PrivateKey.from_private_bytes(raw)

    @classmethod
    def generate(cls) -> Identity:
        """Make a new random identity."""
        return cls(X25519PrivateKey.generate().private_bytes_raw())

    @classmethod
    def parse(cls, text: str) -> Identity:
        """Read `AGE-SECRET-KEY-1...` text; raises ValueError for anything else, lower case included."""
        prefix, raw = bech32.decode(text)
        if prefix != "age-secret-key-" or text != text.upper():
            raise ValueError("this is not an age X25519 identity")
        return cls(raw)

    def encode(self) -> str:
        """Return the secret `AGE-SECRET-KEY-1...` text."""
        return bech32.encode("age-secret-key-", self.raw).upper()

    @property
    def raw(self) -> bytes:
        """The secret scalar, 32 bytes."""
        return self._key.private_bytes_raw()

    @cached_property
    def recipient(self) -> Recipient:
        """Whom to seal to, so that this identity can open it."""
        return Recipient(self._key.public_key().public_bytes_raw())

    def unwrap(self, stanza: Stanza) -> bytes | None:
        """Return the file key, or None if this X25519 stanza is for somebody else.

        Raises AgeError("header") for a share of low order.
        """
        share = decode_base64(stanza.arguments[0])
        try:
            shared = _shared(self._key, share)
        except ValueError as error:
            raise AgeError("header", "an age share is a point of low order") from error
        key = _wrapping_key(shared, share, self.recipient.raw)
        try:
            return ChaCha20Poly1305(key).decrypt(_NONCE, stanza.body, None)
        except InvalidTag:
            return None

    def __repr__(self) -> str:
        return f"Identity(for {self.recipient.encode()})"


def parse_identities(text: str) -> list[Identity]:
    """Read a key file as `age-keygen` writes it: one identity a line, `#` comments, empty lines.

    Raises ValueError for any other line, and if there is no identity at all.
    """
    lines = [line.strip() for line in text.splitlines()]
    found = [Identity.parse(line) for line in lines if line and not line.startswith("#")]
    if not found:
        raise ValueError("the key file holds no identity")
    return found


def find_file_key(stanzas: Iterable[Stanza], identities: Sequence[Identity]) -> bytes:
    """Return the file key that one of `identities` opens; stanzas of other types are passed over.

    Raises AgeError("header") for a malformed X25519 stanza, wherever it stands, and
    AgeError("no-match") if the file is for somebody else.
    """
    ours = [stanza for stanza in stanzas if stanza.type == _TYPE]
    for stanza in ours:
        _check_shape(stanza)
    # Every stanza is tried: a bad one after a good one is refused all the same.
    tried = [identity.unwrap(stanza) for stanza in ours for identity in identities]
    keys = [key for key in tried if key is not None]
    if not keys:
        raise AgeError("no-match", "the age file is sealed to somebody else")
    return keys[0]


def _check_shape(stanza: Stanza) -> None:
    shares = [len(decode_base64(argument)) for argument in stanza.arguments]
    # The body's length is looked at before it is opened: a longer file key could fit two identities.
    if shares != [_KEY_BYTES] or len(stanza.body) != _WRAPPED_BYTES:
        raise AgeError("header", "an X25519 stanza of the age header is malformed")


def _shared(secret: X25519PrivateKey, public: bytes) -> bytes:
    """Diffie-Hellman; raises ValueError where the result is all zero, which means low order."""
    try:
        return secret.exchange(X25519PublicKey.from_public_bytes(public))
    except ValueError as error:
        raise ValueError("the X25519 public key is of low order") from error


def _wrapping_key(shared: bytes, share: bytes, recipient: bytes) -> bytes:
    return hkdf(shared, share + recipient, _INFO)
