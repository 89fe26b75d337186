"""Sessions: how long a worker was signed in, which is what her real hourly pay is counted by."""

from __future__ import annotations

from dataclasses import dataclass

from recorder.storage.database import StationDb


@dataclass(frozen=True, slots=True)
class Session:
    """One time from sign-in to sign-out; `seconds` by a clock that never jumps, `signed_out` None while it lasts.

    After a crash a session stays open, with the seconds that were noted last.
    """

    session_id: int
    worker: str
    signed_in: str
    signed_out: str | None
    seconds: float


class Sessions:
    """The table of sessions."""

    def __init__(self, db: StationDb) -> None:
        self._db = db

    def begin(self, worker: str, at: str) -> int:
        """Note a sign-in; give the session's id."""
        cursor = self._db.execute("INSERT INTO sessions (worker, signed_in) VALUES (?, ?)", [worker, at])
        return int(cursor.lastrowid or 0)

    def note(self, session_id: int, seconds: float) -> None:
        """Note how long a session has lasted by now."""
        self._db.execute("UPDATE sessions SET seconds = ? WHERE session_id = ?", [seconds, session_id])

    def end(self, session_id: int, at: str, seconds: float) -> None:
        """Note a sign-out."""
        self._db.execute(
            "UPDATE sessions SET seconds = ?, signed_out = ? WHERE session_id = ?", [seconds, at, session_id]
        )

    def of(self, worker: str) -> list[Session]:
        """A worker's sessions, oldest first."""
        rows = self._db.execute(
            "SELECT session_id, worker, signed_in, signed_out, seconds FROM sessions WHERE worker = ?"
            " ORDER BY session_id",
            [worker],
        )
        return [Session(*row) for row in rows.fetchall()]
