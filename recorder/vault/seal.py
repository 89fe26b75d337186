"""A clip's video, sealed while it is recorded: plaintext in, one age file on disk.

The file never holds plaintext, and each chunk's ciphertext is made exactly once: when the disk is full
the bytes wait in memory, and the very same bytes are written later.
"""

from __future__ import annotations

import hashlib
import os
import threading
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from recorder.vault.age import AgeWriter, Recipient
from recorder.vault.keys import sync_folder


@dataclass(frozen=True, slots=True)
class Sealed:
    """A finished age file: SHA-256 and size in bytes of the file, and of the plaintext inside."""

    sha256: str
    bytes: int
    plain_sha256: str
    plain_bytes: int


class SealedFile:
    """The sink that the encoder writes to: `write`, `pending`, `room`, `seal_chunk`.

    One thread writes; `sync` may be called from another. None of them raises because of the disk:
    `fault` holds the error, later bytes wait in memory, and `close` tries once more. Opening raises
    OSError (also when the file exists: a version is sealed once).
    """

    def __init__(self, path: Path, recipient: Recipient) -> None:
        self._disk = _Disk(path)
        self._plain = hashlib.sha256()
        self._writer = AgeWriter(self._disk, [recipient])
        sync_folder(path.parent)

    @property
    def fault(self) -> OSError | None:
        """What the disk said when it would take no more, or None."""
        return self._disk.fault

    @property
    def pending(self) -> int:
        """Bytes of plaintext in the chunk that waits to be full."""
        return self._writer.pending

    @property
    def room(self) -> int:
        """Bytes that still fit into the waiting chunk."""
        return self._writer.room

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Take plaintext."""
        self._plain.update(data)
        self._writer.write(data)

    def seal_chunk(self) -> None:
        """Write out the waiting chunk, which is exactly full; more data must follow."""
        self._writer.seal_chunk()

    def sync(self) -> None:
        """Make what was written so far durable."""
        self._disk.sync()

    def close(self) -> Sealed:
        """Seal the last chunk and make the file durable; OSError when the disk still takes no more."""
        self._writer.close()
        self._disk.finish()
        size = self._writer.accepted
        return Sealed(self._disk.hash.hexdigest(), self._disk.size, self._plain.hexdigest(), size)

    def abandon(self) -> None:
        """Let go of the file as it stands: what was sealed stays, and can be salvaged."""
        self._disk.release()


class _Disk:
    """An append-only file that keeps what the disk refused, in order."""

    def __init__(self, path: Path) -> None:
        self.fault: OSError | None = None
        self.hash = hashlib.sha256()
        self.size = 0
        self._owed: list[bytes] = []
        self._open = threading.Lock()  # nothing is made durable by a number that is another file's by now
        self._handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)

    def write(self, data: bytes) -> None:
        self.hash.update(data)
        self.size += len(data)
        self._owed.append(data)
        if self.fault is None:
            try:
                self._pay()
            except OSError as error:
                self.fault = error

    def sync(self) -> None:
        with self._open:
            if self._handle < 0:
                return
            try:
                os.fsync(self._handle)
            except OSError as error:
                self.fault = self.fault or error

    def finish(self) -> None:
        """Write all that is owed and make it durable; OSError otherwise."""
        self._pay()
        os.fsync(self._handle)
        self.fault = None
        self.release()

    def release(self) -> None:
        with self._open:
            if self._handle >= 0:
                with suppress(OSError):
                    os.close(self._handle)
                self._handle = -1

    def _pay(self) -> None:
        while self._owed:
            taken = os.write(self._handle, self._owed[0])
            rest = self._owed[0][taken:]
            self._owed[:1] = [rest] if rest else []
