"""Those who may sign in at this station: picture, encrypted name, language, and wrong PINs in a row."""

from __future__ import annotations

from dataclasses import dataclass

from recorder.domain.lockout import Tries, read_tries
from recorder.storage.database import StationDb

_COLUMNS = "worker, picture, name, language, text_scale, enrolled"


@dataclass(frozen=True, slots=True)
class WorkerRow:
    """One pseudonym's row; `name` is wrapped by the vault, `text_scale` in percent."""

    worker: str
    picture: str
    name: bytes
    language: str
    text_scale: int
    enrolled: str


class Workers:
    """The table of workers."""

    def __init__(self, db: StationDb) -> None:
        self._db = db

    def add(self, row: WorkerRow) -> None:
        """Add a worker; her id and her picture stand once."""
        self._db.execute(
            f"INSERT INTO workers ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)",  # noqa: S608
            [row.worker, row.picture, row.name, row.language, row.text_scale, row.enrolled],
        )

    def get(self, worker: str) -> WorkerRow | None:
        """One worker, or None."""
        row = self._db.execute(f"SELECT {_COLUMNS} FROM workers WHERE worker = ?", [worker]).fetchone()  # noqa: S608
        return WorkerRow(*row) if row else None

    def all(self) -> list[WorkerRow]:
        """All workers in the order they were enrolled."""
        rows = self._db.execute(f"SELECT {_COLUMNS} FROM workers ORDER BY enrolled, rowid")  # noqa: S608
        return [WorkerRow(*row) for row in rows.fetchall()]

    def prefer(self, worker: str, language: str, text_scale: int) -> None:
        """Remember the language and the size of text that she chose."""
        self._db.execute(
            "UPDATE workers SET language = ?, text_scale = ? WHERE worker = ?", [language, text_scale, worker]
        )

    def tries(self, worker: str) -> Tries:
        """Her wrong PINs in a row, and the wait that they brought."""
        row = self._db.execute("SELECT failures, locked_until FROM workers WHERE worker = ?", [worker]).fetchone()
        return read_tries(*row) if row else Tries()

    def set_tries(self, worker: str, tries: Tries) -> None:
        """Keep how many wrong PINs there were, and when the wait began."""
        self._db.execute(
            "UPDATE workers SET failures = ?, locked_until = ? WHERE worker = ?",
            [tries.failures, tries.text(), worker],
        )
