"""The payload of an age v1 file: STREAM, 64 KiB chunks of ChaCha20-Poly1305 (C2SP age specification).

A chunk's nonce is its number, 11 bytes big endian, and one byte that is 1 for the last chunk only.
The last chunk may be short, and empty only if it is the first.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import BinaryIO, Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from recorder.vault.age_header import FILE_KEY_BYTES, AgeError, Stanza, hkdf, read_header, write_header
from recorder.vault.age_identity import Identity, find_file_key

CHUNK = 65536
TAG = 16
SEALED_CHUNK = CHUNK + TAG
_NONCE = 16


class SupportsWrite(Protocol):
    """Where sealed bytes go: takes all of `data`, and may keep it, or raises."""

    def write(self, data: bytes, /) -> int | None:
        """Take `data`; the number of bytes taken, or None for all."""
        ...


class SupportsWrap(Protocol):
    """Whom a file can be sealed to."""

    def wrap(self, file_key: bytes) -> Stanza:
        """Return the stanza that gives `file_key` (16 bytes) to this one."""
        ...


class AgeWriter:
    """Seals what is written into it to `recipients`, 64 KiB at a time.

    The header goes to `out` at once. A full pending chunk waits until more data follows (or
    `seal_chunk` is told so), since only then is it known not to be the last.

    Each chunk is sealed exactly once and handed to `out.write` exactly once, as `bytes` that `out` may
    keep; no nonce is ever used twice. If `out.write` raises, the chunk counts as handed over: it is for
    `out` to keep those bytes and try again. The writer stays usable, and `accepted` tells how much
    plaintext it has taken, so a caller can go on behind it.
    Raises ValueError without recipients, and what `out.write` raises.
    """

    def __init__(self, out: SupportsWrite, recipients: Sequence[SupportsWrap]) -> None:
        if not recipients:
            raise ValueError("an age file needs a recipient")
        file_key, nonce = os.urandom(FILE_KEY_BYTES), os.urandom(_NONCE)
        self._cipher = payload_cipher(file_key, nonce)
        self._out = out
        self._buffer = bytearray(CHUNK)
        self._view = memoryview(self._buffer)
        self._pending = 0
        self._number = 0
        self._closed = False
        self._hand_over(write_header([r.wrap(file_key) for r in recipients], file_key) + nonce)

    @property
    def pending(self) -> int:
        """Bytes of plaintext that wait to be sealed, 0 to 65536."""
        return self._pending

    @property
    def room(self) -> int:
        """Bytes that still fit into the pending chunk: 65536 - pending, so 0 when it is full."""
        return CHUNK - self._pending

    @property
    def accepted(self) -> int:
        """Bytes of plaintext taken so far, sealed or pending."""
        return self._number * CHUNK + self._pending

    @property
    def closed(self) -> bool:
        """Whether the last chunk was sealed."""
        return self._closed

    def write(self, data: bytes | bytearray | memoryview) -> int:
        """Take all of `data` and return its length in bytes; raises ValueError once closed."""
        self._check_open()
        rest = memoryview(data).cast("B")
        size = len(rest)
        while len(rest) > self.room:
            if self._pending:
                taken = self._fill(rest[: self.room])
                rest = rest[taken:]
                self._seal(self._view)
            else:  # a whole chunk with more behind it needs no copy
                chunk, rest = rest[:CHUNK], rest[CHUNK:]
                self._seal(chunk)
        self._fill(rest)
        return size

    def seal_chunk(self) -> None:
        """Seal the pending chunk, which is full; the caller promises that more data follows.

        Raises ValueError if it isn't full.
        """
        self._check_open()
        if self._pending != CHUNK:
            raise ValueError(f"the pending chunk is not full: {self.room} bytes are missing")
        self._seal(self._view)

    def close(self) -> None:
        """Seal the last chunk; does nothing the second time. `out` stays open.

        Raises ValueError if the promise made to `seal_chunk` was broken: no data followed. Nothing is
        sealed then and the writer stays open, so the data can still be written.
        """
        if self._closed:
            return
        if self._number and not self._pending:
            raise ValueError("data was promised after the sealed chunk and never came")
        self._closed = True
        self._seal(self._view[: self._pending], final=True)

    def _check_open(self) -> None:
        if self._closed:
            raise ValueError("the age writer is closed")

    def _fill(self, data: memoryview) -> int:
        end = self._pending + len(data)
        self._view[self._pending : end] = data
        self._pending = end
        return len(data)

    def _seal(self, plain: memoryview, *, final: bool = False) -> None:
        sealed = self._cipher.encrypt(chunk_nonce(self._number, final=final), plain, None)
        # Moved on before `out` can raise, so that this number is never sealed again.
        self._number += not final
        self._pending = self._pending if final else 0
        self._hand_over(sealed)

    def _hand_over(self, sealed: bytes) -> None:
        taken = self._out.write(sealed)
        if taken is not None and taken != len(sealed):
            raise OSError(f"only {taken} of {len(sealed)} sealed bytes were taken")


def payload_cipher(file_key: bytes, nonce: bytes) -> ChaCha20Poly1305:
    """Return the cipher of the payload that begins with the 16 random bytes `nonce`."""
    return ChaCha20Poly1305(hkdf(file_key, nonce, b"payload"))


def chunk_nonce(number: int, *, final: bool) -> bytes:
    """Return the 12-byte nonce of chunk `number`, counted from 0."""
    return number.to_bytes(11, "big") + (b"\1" if final else b"\0")


def open_payload(source: BinaryIO, identities: Sequence[Identity]) -> ChaCha20Poly1305:
    """Read the header and return the payload's cipher; `source` is left at the first chunk.

    Raises AgeError("header"), ("no-match") or ("hmac").
    """
    header = read_header(source)
    file_key = find_file_key(header.stanzas, identities)
    header.authenticate(file_key)
    nonce = read_full(source, _NONCE)
    if len(nonce) < _NONCE:
        raise AgeError("header", "the age file ends before its payload")
    return payload_cipher(file_key, nonce)


def open_chunk(cipher: ChaCha20Poly1305, number: int, sealed: bytes, *, final: bool) -> bytes:
    """Return the plaintext of one chunk; raises AgeError("payload") if it isn't authentic."""
    try:
        plain = cipher.decrypt(chunk_nonce(number, final=final), sealed, None)
    except InvalidTag as error:
        raise AgeError("payload", f"chunk {number} of the age file is torn or altered") from error
    if number and not plain:
        raise AgeError("payload", "the last chunk of the age file is empty")
    return plain


def read_chunks(source: BinaryIO, cipher: ChaCha20Poly1305) -> Iterator[bytes]:
    """Yield the plaintext of each chunk as soon as it is found authentic.

    Raises AgeError("payload") behind the last good one if the final chunk is missing, or not the end.
    """
    number, final = 0, False
    while not final:
        plain, final = _open_next(cipher, number, read_full(source, SEALED_CHUNK))
        yield plain
        number += 1
    if source.read(1):
        raise AgeError("payload", "the age file goes on after its last chunk")


def read_full(source: BinaryIO, size: int) -> bytes:
    """Read `size` bytes, fewer only at the end, also from sources that return short reads."""
    data = source.read(size)
    while data and len(data) < size and (more := source.read(size - len(data))):
        data += more
    return data


def _open_next(cipher: ChaCha20Poly1305, number: int, sealed: bytes) -> tuple[bytes, bool]:
    """Return (plaintext, whether it was the last): a whole chunk may be either, a short one is last."""
    if len(sealed) == SEALED_CHUNK:
        try:
            return open_chunk(cipher, number, sealed, final=False), False
        except AgeError:
            pass
    return open_chunk(cipher, number, sealed, final=True), True
