"""The header of an age v1 file: version line, stanzas, MAC (C2SP age specification)."""

from __future__ import annotations

import base64
import binascii
import hmac
from dataclasses import dataclass
from typing import BinaryIO, Literal

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

FILE_KEY_BYTES = 16
_VERSION = b"age-encryption.org/v1\n"
_COLUMNS = 64
_MAX_HEADER = 1 << 20  # bytes; a thousand recipients need about a tenth of it

AgeFault = Literal["header", "no-match", "hmac", "payload"]


class AgeError(ValueError):
    """An age file that can't be opened.

    `kind` is "header" (malformed, or a version we don't know), "no-match" (sealed to somebody else),
    "hmac" (the header was altered) or "payload" (the content is altered, torn or goes on too long).
    """

    def __init__(self, kind: AgeFault, message: str) -> None:
        super().__init__(message)
        self.kind: AgeFault = kind


@dataclass(frozen=True, slots=True)
class Stanza:
    """One wrapping of the file key: its type, further arguments, and body."""

    type: str
    arguments: tuple[str, ...]
    body: bytes


@dataclass(frozen=True, slots=True)
class Header:
    """A parsed header; `covered` are the bytes under the MAC, from the version line to `---`."""

    stanzas: tuple[Stanza, ...]
    mac: bytes
    covered: bytes

    def authenticate(self, file_key: bytes) -> None:
        """Raise AgeError("hmac") unless the MAC was made with `file_key`."""
        if not hmac.compare_digest(self.mac, _mac(file_key, self.covered)):
            raise AgeError("hmac", "the header of the age file was altered")


def hkdf(secret: bytes, salt: bytes, info: bytes) -> bytes:
    """Return 32 bytes of HKDF-SHA-256."""
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=info).derive(secret)


def encode_base64(data: bytes) -> str:
    """Return standard base64 without padding."""
    return base64.b64encode(data).rstrip(b"=").decode("ascii")


def decode_base64(text: str) -> bytes:
    """Return the bytes of unpadded, canonical base64; raises AgeError("header") for anything else."""
    try:
        data = base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except binascii.Error as error:
        raise AgeError("header", "the age header holds malformed base64") from error
    if encode_base64(data) != text:
        raise AgeError("header", "the age header holds base64 that isn't canonical")
    return data


def write_header(stanzas: list[Stanza], file_key: bytes) -> bytes:
    """Return a whole header, with its MAC and last line end."""
    covered = _VERSION + b"".join(map(_encode_stanza, stanzas)) + b"---"
    return covered + f" {encode_base64(_mac(file_key, covered))}\n".encode("ascii")


def read_header(source: BinaryIO) -> Header:
    """Read a header and leave `source` at the first byte after it; raises AgeError("header")."""
    lines = _Lines(source)
    if lines.next() != _VERSION[:-1].decode("ascii"):
        raise AgeError("header", "this is not an age v1 file")
    stanzas: list[Stanza] = []
    while not (line := lines.next()).startswith("---"):
        stanzas.append(_read_stanza(line, lines))
    types = [stanza.type for stanza in stanzas]
    if not types or ("scrypt" in types and len(types) > 1):
        raise AgeError("header", "the age header holds no stanza, or a passphrase is not alone")
    mac = decode_base64(line[4:])
    if line[:4] != "--- " or len(mac) != 32:
        raise AgeError("header", "the last line of the age header is malformed")
    return Header(tuple(stanzas), mac, bytes(lines.seen[: -len(line) - 1]) + b"---")


class _Lines:
    """The header's lines, one at a time, with everything read so far in `seen`."""

    def __init__(self, source: BinaryIO) -> None:
        self._source = source
        self.seen = bytearray()

    def next(self) -> str:
        line = self._source.readline(_MAX_HEADER - len(self.seen))
        self.seen += line
        if line[-1:] != b"\n":
            raise AgeError("header", "the age header is torn or too long")
        text = line[:-1].decode("latin-1")
        if not all(" " <= letter <= "~" for letter in text):
            raise AgeError("header", "the age header holds a foreign character")
        return text


def _read_stanza(first: str, lines: _Lines) -> Stanza:
    mark, *words = first.split(" ")
    if mark != "->" or not words or "" in words:
        raise AgeError("header", "a stanza of the age header is malformed")
    body: list[str] = []
    while not body or len(body[-1]) == _COLUMNS:
        body.append(lines.next())
    if len(body[-1]) > _COLUMNS:
        raise AgeError("header", "a line of the age header is too long")
    return Stanza(words[0], tuple(words[1:]), decode_base64("".join(body)))


def _encode_stanza(stanza: Stanza) -> bytes:
    first = " ".join(("->", stanza.type, *stanza.arguments))
    body = encode_base64(stanza.body)
    # The loop reaches one past a full last line: a stanza always ends with a short line.
    rows = [body[i : i + _COLUMNS] for i in range(0, len(body) + 1, _COLUMNS)]
    return "".join(line + "\n" for line in [first, *rows]).encode("ascii")


def _mac(file_key: bytes, covered: bytes) -> bytes:
    return hmac.digest(hkdf(file_key, b"", b"header"), covered, "sha256")
