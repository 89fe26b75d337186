"""Opening the station's SQLite files: one connection a thread, WAL, and nothing damaged is overwritten."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from recorder.errors import RecorderError
from recorder.storage.migrations import SCHEMA, station

STATION_DB = "station.db"
StationDb = Database


def open_station_db(home: Path) -> Database:
    """Open (or make) station.db, checked and migrated; RecorderError when it is damaged or too new."""
    path = home / STATION_DB
    known = path.exists()
    try:
        db = connect(path)
        if known:
            _refuse_damage(db)
        _migrate(db, home, known)
    except sqlite3.DatabaseError as error:
        raise told(error, home, path) from error
    return db


def connect(path: Path) -> Database:
    """Open one SQLite file in WAL mode, private to this user; a commit is on the disk when it returns."""
    path.touch(mode=0o600, exist_ok=True)
    connection = sqlite3.connect(path, isolation_level=None, timeout=10)
    db = Database(connection)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
        db.execute(f"PRAGMA {pragma}").fetchall()
    return db


@contextmanager
def transaction(db: Database) -> Iterator[None]:
    """All or nothing, with the write lock taken at once, so that what was read inside stays true."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")


def told(error: sqlite3.DatabaseError, home: Path, path: Path) -> RecorderError:
    """Say in plain words what SQLite met."""
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
    return _damaged(home, path)


def _refuse_damage(db: Database) -> None:
    if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise sqlite3.DatabaseError("malformed")


def _damaged(home: Path, path: Path) -> RecorderError:
    # The original stays where it is as well: an empty new one would start a second ledger and would
    # make every clip's key look like an orphan.
    aside = home / "damaged"
    aside.mkdir(mode=0o700, exist_ok=True)
    for piece in home.glob(f"{path.name}*"):
        copy = aside / piece.name
        if not copy.exists():
            shutil.copy2(piece, copy)
    return RecorderError(
        "database-damaged",
        f"The station's memory {path.name} is damaged. It was left as it is, and a copy was put into {aside}; "
        "clips and their keys are untouched.",
        f"Ask the coordinator: put {home / 'backup' / path.name} (the last good copy) in its place, or a back-up.",
    )


def _migrate(db: Database, home: Path, known: bool) -> None:
    if db.execute("PRAGMA user_version").fetchone()[0] > SCHEMA:
        raise RecorderError(
            "home-too-new",
            "This home was used by a newer Fairtake. Nothing was changed.",
            "Install the newest Fairtake and start it again.",
        )
    if known:
        _back_up(db, home)
    if not station.pending(db):
        return
    station.apply(db)
    db.execute(f"PRAGMA user_version = {SCHEMA}")


def _back_up(db: Database, home: Path) -> None:
    """Keep the last good copy, written whole before it replaces the one before."""
    folder = home / "backup"
    folder.mkdir(mode=0o700, exist_ok=True)
    fresh = folder / "station.db.new"
    fresh.unlink(missing_ok=True)
    target = sqlite3.connect(fresh)
    with target:
        db.conn.backup(target)
    target.close()
    fresh.chmod(0o600)
    fresh.replace(folder / STATION_DB)
