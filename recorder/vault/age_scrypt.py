"""Age files sealed with a passphrase, such as `age -d` asks for (C2SP age specification, scrypt recipient).

A passphrase stands alone in its file: together with other recipients age refuses it.
"""

from __future__ import annotations

import os
import secrets

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from recorder.vault.age_header import Stanza, encode_base64
from recorder.vault.age_stream import AgeWriter, SupportsWrite

WORK = 17  # scrypt with N = 2^17: 128 MiB and about half a second a file; age opens up to 2^22
LEAST = 8  # letters of a passphrase
_SALT = 16
_LABEL = b"age-encryption.org/v1/scrypt"
_NONCE = bytes(12)  # each wrapping key is used once


class Passphrase:
    """The one who knows a passphrase; raises ValueError for one that age can't be given, or a short one."""

    def __init__(self, text: str, work: int = WORK) -> None:
        if len(text) < LEAST or not text.isprintable():
            raise ValueError(f"a passphrase has at least {LEAST} printable letters")
        self._text, self._work = text.encode(), work

    def __repr__(self) -> str:
        return "Passphrase(...)"

    def wrap(self, file_key: bytes) -> Stanza:
        """Return the stanza that gives `file_key` (16 bytes) to whoever knows the passphrase."""
        salt = os.urandom(_SALT)
        key = Scrypt(salt=_LABEL + salt, length=32, n=1 << self._work, r=8, p=1).derive(self._text)
        body = ChaCha20Poly1305(key).encrypt(_NONCE, file_key, None)
        return Stanza("scrypt", (encode_base64(salt), str(self._work)), body)


def seal_with_passphrase(out: SupportsWrite, passphrase: Passphrase) -> AgeWriter:
    """Give a writer that seals into `out` for the passphrase alone."""
    return AgeWriter(out, [passphrase])


def suggest_passphrase() -> str:
    """Make one that reads alike in every script, and is typed on a number pad: 24 digits, 79 bits."""
    return "-".join(f"{secrets.randbelow(10_000):04d}" for _ in range(6))
