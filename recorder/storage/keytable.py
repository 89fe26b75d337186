"""keys.db: wrapped keys, and nothing else, so that destroying one can be proven.

The rows are opaque here (the vault wraps them). `synchronous=FULL`, `secure_delete=ON`; shredding
deletes, vacuums, truncates the write-ahead log, checks SQLite's answer, then scans the files.
"""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path

from recorder.errors import RecorderError
from recorder.storage.database import connect, told

KEYS_DB = "keys.db"


class KeyTable:
    """Wrapped keys by id. Not for use by two threads."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._path = home / KEYS_DB
        known = self._path.exists()
        try:
            self._db = connect(self._path)
            if known and self._db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                raise sqlite3.DatabaseError("malformed")
            self._db.execute("CREATE TABLE IF NOT EXISTS keys (id TEXT PRIMARY KEY, wrapped BLOB NOT NULL)")
        except sqlite3.DatabaseError as error:
            raise told(error, home, self._path) from error

    def put(self, key_id: str, wrapped: bytes) -> None:
        """Store a wrapped key durably; an id is used once."""
        self._db.execute("INSERT INTO keys VALUES (?, ?)", [key_id, wrapped])

    def replace(self, key_id: str, wrapped: bytes) -> None:
        """Put a key under an id, in place of what may stand there."""
        self._db.execute("INSERT OR REPLACE INTO keys VALUES (?, ?)", [key_id, wrapped])

    def get(self, key_id: str) -> bytes | None:
        """The wrapped key, or None when there is none (any more)."""
        row = self._db.execute("SELECT wrapped FROM keys WHERE id = ?", [key_id]).fetchone()
        return row[0] if row else None

    def ids(self, prefix: str) -> list[str]:
        """All ids that begin with `prefix`."""
        rows = self._db.execute("SELECT id FROM keys WHERE substr(id, 1, ?) = ?", [len(prefix), prefix])
        return [row[0] for row in rows.fetchall()]

    def shred(self, key_ids: list[str]) -> None:
        """Destroy keys so that no byte of them stays in any `keys.db*`; RecorderError if that can't be shown."""
        marks = [w for w in map(self.get, key_ids) if w is not None]
        if not marks:
            return
        self._db.executescript("BEGIN IMMEDIATE;")
        for key_id in key_ids:
            self._db.execute("DELETE FROM keys WHERE id = ?", [key_id])
        self._db.execute("COMMIT")
        self._db.execute("VACUUM")
        if not self._truncate_log() or self._still_there(marks):
            raise RecorderError(
                "shred-unfinished",
                "The clip's key is deleted, but its bytes could not yet be wiped from the disk.",
                "Close other programs that read the station's files and start Fairtake again: it finishes by itself.",
            )

    def wipe_log(self) -> bool:
        """Empty the write-ahead log (at start, for a shred that was cut off); False while somebody reads."""
        self._db.execute("VACUUM")
        return self._truncate_log()

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def _truncate_log(self) -> bool:
        # An open reader makes SQLite answer "busy" and everything stays in the log: ask again for a while.
        for _ in range(20):
            busy, _log, _done = self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            if not busy:
                return True
            time.sleep(0.1)
        return False

    def _still_there(self, marks: list[bytes]) -> bool:
        return any(
            mark[:16] in data or mark[-16:] in data
            for path in self._home.glob(f"{KEYS_DB}*")
            for data in [path.read_bytes()]
            for mark in marks
        )
