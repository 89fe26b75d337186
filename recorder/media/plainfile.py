"""A sink for a clip that is no secret: a plain file, whole or not there at all."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

CHUNK: Final = 1 << 16


class PlainFile:
    """Takes an encoder's bytes into `path` with `.part` behind its name; `close` gives it its name.

    Raises OSError as files do. `pending` and `room` count as a sealed file's chunks do.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._part = path.with_name(f"{path.name}.part")
        self._file = self._part.open("wb")
        self.pending = 0

    @property
    def room(self) -> int:
        """Bytes that the present chunk still takes."""
        return CHUNK - self.pending

    def write(self, data: bytes | memoryview) -> None:
        """Write bytes; a full chunk waits for what follows it."""
        self._file.write(data)
        if data:
            self.pending = (self.pending + len(data) - 1) % CHUNK + 1

    def seal_chunk(self) -> None:
        """Begin the next chunk."""
        self.pending = 0

    def close(self) -> None:
        """Make the file durable and give it its name."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        self._part.replace(self._path)

    def abandon(self) -> None:
        """Remove what was written."""
        self._file.close()
        self._part.unlink(missing_ok=True)
