"""keys.db: wrapped keys, and nothing else, so that destroying one can be proven.

The rows are opaque here (the vault wraps them). `synchronous=FULL`, `secure_delete=ON`; shredding
deletes, vacuums, truncates the write-ahead log, checks SQLite's answer, then scans the files.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from recorder.errors import RecorderError
from recorder.storage.database import connect, transaction, trouble

KEYS_DB = "keys.db"
_PATIENCE_MS = 2000  # how long an open reader is waited for


class KeyTable:
    """Wrapped keys by id. Not for use by two threads."""

    def __init__(self, home: Path) -> None:
        self._home = home
        path = home / KEYS_DB
        known = path.exists()
        self._unwiped: list[bytes] = []  # what was deleted and may still stand in the files
        self._dirty = known  # the last run may have been cut off between deleting and wiping
        try:
            self._db = connect(path)
            if known and self._db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                raise sqlite3.DatabaseError("malformed")
            self._db.execute("CREATE TABLE IF NOT EXISTS keys (id TEXT PRIMARY KEY, wrapped BLOB NOT NULL)")
        except sqlite3.DatabaseError as error:
            raise trouble(error, home) or _damaged() from error

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
        """Destroy keys so that no byte of them stays in any `keys.db*`; RecorderError if that can't be shown.

        Also finishes what an earlier shred left undone, in this run or in one that was cut off.
        """
        marks = [w for w in map(self.get, key_ids) if w is not None]
        if not marks and not self._dirty:
            return
        self._dirty = True
        self._unwiped += marks
        with transaction(self._db):
            for key_id in key_ids:
                self._db.execute("DELETE FROM keys WHERE id = ?", [key_id])
        if not self._wiped():
            raise RecorderError(
                "shred-unfinished",
                "The clip's key is deleted, but its bytes could not yet be wiped from the disk.",
                "Close other programs that read the station's files and start Fairtake again: it finishes by itself.",
            )

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def _wiped(self) -> bool:
        self._db.execute("VACUUM")
        if not self._truncate_log() or self._still_there():
            return False
        self._unwiped.clear()
        self._dirty = False
        return True

    def _truncate_log(self) -> bool:
        # An open reader makes SQLite answer "busy", and everything stays in the log.
        before = self._db.execute("PRAGMA busy_timeout").fetchone()[0]
        self._db.execute(f"PRAGMA busy_timeout = {_PATIENCE_MS}")
        busy, _log, _done = self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        self._db.execute(f"PRAGMA busy_timeout = {before}")
        return not busy

    def _still_there(self) -> bool:
        return any(
            mark[:16] in data or mark[-16:] in data
            for path in self._home.glob(f"{KEYS_DB}*")
            for data in [path.read_bytes()]
            for mark in self._unwiped
        )


def _damaged() -> RecorderError:
    # No copy is put aside: a key that is shredded later would live on in it.
    return RecorderError(
        "keys-damaged",
        f"{KEYS_DB}, which holds the keys of all clips, is damaged. It was left as it is; the clips are untouched.",
        f"Ask the coordinator: put {KEYS_DB} back from a back-up.",
    )
