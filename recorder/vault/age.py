"""age v1 files with X25519 recipients: seal while recording, open, salvage, scrub.

Reads and writes what the `age` command does (format: C2SP age specification, age-encryption.org/v1).
Hybrid recipients, armor and files sealed with a passphrase are refused (age_scrypt.py writes the last).

>>> identity = Identity.generate()
>>> decrypt_bytes(encrypt_bytes(b"folded", [identity.recipient]), [identity])
b'folded'
"""

from __future__ import annotations

import io
import os
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, BinaryIO

from recorder.vault.age_header import AgeError
from recorder.vault.age_identity import Identity, Recipient, parse_identities
from recorder.vault.age_stream import (
    CHUNK,
    SEALED_CHUNK,
    TAG,
    AgeWriter,
    SupportsWrite,
    open_chunk,
    open_payload,
    read_chunks,
    read_full,
)

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

__all__ = [
    "CHUNK",
    "AgeError",
    "AgeFile",
    "AgeWriter",
    "Identity",
    "Recipient",
    "Salvage",
    "SupportsWrite",
    "decrypt",
    "decrypt_bytes",
    "encrypt_bytes",
    "parse_identities",
]

_KEPT_CHUNKS = 16  # of 64 KiB: 1 MiB of plaintext around where the player reads


def encrypt_bytes(data: bytes, recipients: Sequence[Recipient]) -> bytes:
    """Return a whole age file that seals `data`; raises ValueError without recipients."""
    out = io.BytesIO()
    writer = AgeWriter(out, recipients)
    writer.write(data)
    writer.close()
    return out.getvalue()


def decrypt_bytes(data: bytes, identities: Sequence[Identity]) -> bytes:
    """Return what the age file `data` seals; raises AgeError, and then returns nothing of it."""
    return b"".join(decrypt(io.BytesIO(data), identities))


def decrypt(source: BinaryIO, identities: Sequence[Identity]) -> Iterator[bytes]:
    """Open the age file that begins where `source` stands; yields its plaintext by chunks of 64 KiB.

    Raises AgeError at the call for a bad header. Each chunk comes as soon as it is found authentic, so
    every good chunk of a torn file is yielded before AgeError("payload") is raised.
    """
    return read_chunks(source, open_payload(source, identities))


class Salvage:
    """What can be saved of a torn age file: iterate for every authentic chunk up to the tear.

    After that, `complete` tells whether the file ended properly. A torn last chunk can't be
    authenticated and is left out. Raises AgeError when made, if the header is not whole.
    """

    def __init__(self, source: BinaryIO, identities: Sequence[Identity]) -> None:
        self._chunks = decrypt(source, identities)
        self.complete = False

    def __iter__(self) -> Iterator[bytes]:
        """Yield the chunks; a salvage is read once."""
        try:
            yield from self._chunks
        except AgeError:
            return
        self.complete = True


class AgeFile(io.RawIOBase):
    """The plaintext of a seekable age file, opened for reading and seeking, one chunk at a time.

    The file begins where `source` stands and goes to its end; closing closes `source` too.
    Raises AgeError when made, for a bad header or last chunk, so a cut file is noticed at once; and
    AgeError("payload") when a damaged chunk is read.
    """

    _source: BinaryIO | None = None  # not ours, and not ours to close, until it was found good

    def __init__(self, source: BinaryIO, identities: Sequence[Identity]) -> None:
        self._cipher = open_payload(source, identities)
        self._start = source.tell()
        sealed_size = source.seek(0, os.SEEK_END) - self._start
        self._count = max(1, -(-sealed_size // SEALED_CHUNK))
        self._size = max(0, sealed_size - self._count * TAG)
        self._position = 0
        self._kept: OrderedDict[int, bytes] = OrderedDict()
        self._load(source, self._count - 1)
        self._source = source

    @property
    def size(self) -> int:
        """Bytes of plaintext."""
        return self._size

    def readable(self) -> bool:
        """Return True."""
        return True

    def seekable(self) -> bool:
        """Return True."""
        return True

    def tell(self) -> int:
        """Return the position in the plaintext, in bytes."""
        return self._position

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        """Move as `io` files do and return the new position; raises ValueError before the start."""
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._position, os.SEEK_END: self._size}.get(whence)
        if base is None or base + offset < 0:
            raise ValueError("can't seek before the start, or in an unknown way")
        self._position = base + offset
        return self._position

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Fill `buffer` and return the number of bytes, less than asked for only at the end."""
        view = memoryview(buffer).cast("B")
        done = 0
        while done < len(view) and self._position + done < self._size:
            number, offset = divmod(self._position + done, CHUNK)
            piece = memoryview(self._chunk(number))[offset : offset + len(view) - done]
            view[done : done + len(piece)] = piece
            done += len(piece)
        self._position += done
        return done

    def close(self) -> None:
        """Close this view and the file under it, and forget the plaintext."""
        if self._source is not None:
            self._kept.clear()
            self._source.close()
        super().close()

    def _chunk(self, number: int) -> bytes:
        if self._source is None or self.closed:
            raise ValueError("the age file is closed")
        if number not in self._kept:
            return self._load(self._source, number)
        self._kept.move_to_end(number)
        return self._kept[number]

    def _load(self, source: BinaryIO, number: int) -> bytes:
        source.seek(self._start + number * SEALED_CHUNK)
        sealed = read_full(source, SEALED_CHUNK)
        plain = open_chunk(self._cipher, number, sealed, final=number == self._count - 1)
        self._kept[number] = plain
        if len(self._kept) > _KEPT_CHUNKS:
            self._kept.popitem(last=False)
        return plain
