"""Opening the station's SQLite files: one connection a thread, WAL, and nothing damaged is overwritten."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from recorder.errors import RecorderError

STATION_DB = "station.db"
SCHEMA = 3  # how many steps migrations.py has; a home with more belongs to a newer program
_WHOLE = "whole"
DatabaseError = sqlite3.DatabaseError


class StationDb:
    """One connection.

    sqlite-utils, which migrates it, is read in only where there is something to migrate: that takes long.
    """

    def __init__(self, conn: sqlite3.Connection) -> None:
        self.conn = conn

    def execute(self, sql: str, parameters: Any = ()) -> sqlite3.Cursor:
        """Run one statement."""
        return self.conn.execute(sql, parameters)

    def close(self) -> None:
        """Close it."""
        self.conn.close()


def open_station_db(home: Path) -> StationDb:
    """Open (or make) station.db, checked and migrated; RecorderError when it is damaged or too new."""
    path = home / STATION_DB
    known = path.exists() and path.stat().st_size > 0
    if not known and (home / "backup" / STATION_DB).exists():
        raise _missing(home)
    as_left = known and _is_as_left(home)
    try:
        db = connect(path)
        if known and not as_left:
            _refuse_damage(db)
        _migrate(db, home, copied=as_left)
    except sqlite3.DatabaseError as error:
        raise trouble(error, home) or _damaged(home) from error
    return db


class _Connection(sqlite3.Connection):
    """Tells what the disk refused in plain words, wherever a statement meets it."""

    home: Path

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        try:
            return super().execute(sql, parameters)
        except sqlite3.OperationalError as error:
            raise trouble(error, self.home) or error from error


def connect(path: Path) -> StationDb:
    """Open one SQLite file in WAL mode, private to this user; a commit is on the disk when it returns."""
    with suppress(OSError):  # SQLite meets the same, and tells it
        path.touch(mode=0o600, exist_ok=True)
    connection = sqlite3.connect(path, isolation_level=None, timeout=10, factory=_Connection)
    connection.home = path.parent
    db = StationDb(connection)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
        db.execute(f"PRAGMA {pragma}").fetchall()
    return db


@contextmanager
def transaction(db: StationDb) -> Iterator[None]:
    """All or nothing, with the write lock taken at once, so that what was read inside stays true."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        if db.conn.in_transaction:  # a full disk makes SQLite roll back by itself
            db.execute("ROLLBACK")
        raise


@contextmanager
def atomically(db: StationDb) -> Iterator[None]:
    """Within a transaction that runs already, or in one of its own."""
    if db.conn.in_transaction:
        yield
        return
    with transaction(db):
        yield


def trouble(error: sqlite3.DatabaseError, home: Path) -> RecorderError | None:
    """Say in plain words what SQLite met; None when the file itself is at fault."""
    text = str(error)
    if "full" in text:
        return RecorderError(
            "disk-full",
            "The disk is full. Everything recorded so far is kept.",
            "Free some space, then try again.",
        )
    if "readonly" in text or "unable to open" in text:
        return RecorderError(
            "home-read-only",
            f"Fairtake can't write to its home {home}. Nothing was changed.",
            "Make the folder writable for this user, or choose another with --home.",
        )
    if "locked" in text:
        return RecorderError(
            "home-busy",
            "Another program holds the station's memory.",
            "Close it, then try again.",
        )
    if "disk I/O" in text:
        return RecorderError(
            "disk-failed",
            "The disk can't be read or written as it should. Everything recorded so far is kept.",
            "Check the disk (full? worn out? pulled?), then try again.",
        )
    return None


def _refuse_damage(db: StationDb) -> None:
    if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise sqlite3.DatabaseError("malformed")


def _missing(home: Path) -> RecorderError:
    return RecorderError(
        "database-missing",
        f"The station's memory {home / STATION_DB} is gone, or empty. Clips and their keys are untouched.",
        f"Ask the coordinator: put {home / 'backup' / STATION_DB} (the last good copy) in its place, or a back-up.",
    )


def _damaged(home: Path) -> RecorderError:
    # The original stays where it is as well: an empty new one would start a second ledger and would
    # make every clip's key look like an orphan.
    aside = home / "damaged"
    aside.mkdir(mode=0o700, exist_ok=True)
    for piece in home.glob(f"{STATION_DB}*"):
        copy = aside / piece.name
        if not copy.exists():
            shutil.copy2(piece, copy)
    return RecorderError(
        "database-damaged",
        f"The station's memory {STATION_DB} is damaged. It was left as it is, and a copy was put into {aside}; "
        "clips and their keys are untouched.",
        f"Ask the coordinator: put {home / 'backup' / STATION_DB} (the last good copy) in its place, or a back-up.",
    )


def _migrate(db: StationDb, home: Path, *, copied: bool) -> None:
    version = db.execute("PRAGMA user_version").fetchone()[0]
    if version > SCHEMA:
        raise RecorderError(
            "home-too-new",
            "This home was used by a newer Fairtake. Nothing was changed.",
            "Install the newest Fairtake and start it again.",
        )
    if version and not copied:
        back_up(db, home)
    if version < SCHEMA:
        from sqlite_utils import Database

        from recorder.storage.migrations import station

        station.apply(Database(db.conn))
        db.execute(f"PRAGMA user_version = {SCHEMA}")


def mark_whole(home: Path) -> None:
    """After a copy was kept and the file closed: the next start need not read all of it to judge and copy it again."""
    with suppress(OSError):
        (home / "backup" / _WHOLE).write_text(_outside(home), "ascii")


def _is_as_left(home: Path) -> bool:
    """Whether the file is the one that was judged and copied at the last close; that is asked once."""
    mark = home / "backup" / _WHOLE
    try:
        said = mark.read_text("ascii")
        mark.unlink()
        return said == _outside(home) and (home / "backup" / STATION_DB).exists()
    except (OSError, ValueError):
        return False


def _outside(home: Path) -> str:
    if (home / f"{STATION_DB}-wal").exists():  # it was not closed
        return "open"
    seen = (home / STATION_DB).stat()
    return f"{seen.st_ino} {seen.st_size} {seen.st_mtime_ns}"


def back_up(db: StationDb, home: Path) -> bool:
    """Keep the last good copy, written whole before it replaces the one before; a damaged one replaces nothing.

    Tells whether it is there.
    """
    if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        return False
    folder = home / "backup"
    fresh = folder / "station.db.new"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        fresh.unlink(missing_ok=True)
        fresh.touch(mode=0o600)
        with closing(sqlite3.connect(fresh)) as target:
            db.conn.backup(target)
    except (OSError, sqlite3.OperationalError):
        # No room: the copy before stays, and the home opens, so that clips can be discarded to make some.
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        return False
    fresh.replace(folder / STATION_DB)
    return True
