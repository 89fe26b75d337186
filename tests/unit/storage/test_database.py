"""The station's SQLite files: private, durable, and never overwritten when something is wrong with them."""

import os
import shutil
import sqlite3
import stat
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlite_utils import Database

from recorder.errors import RecorderError
from recorder.storage.database import (
    SCHEMA,
    STATION_DB,
    back_up,
    connect,
    mark_whole,
    open_station_db,
    transaction,
    trouble,
)
from recorder.storage.migrations import station
from recorder.storage.people import People


def facts(db: Database) -> dict[str, str]:
    return dict(db.execute("SELECT name, value FROM facts").fetchall())


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home whose database knows one fact, and was closed."""
    db = open_station_db(tmp_path)
    People(db).set_fact("station", "station-1")
    db.close()
    return tmp_path


def test_commits_are_durable_and_what_is_deleted_is_overwritten(tmp_path: Path) -> None:
    db = connect(tmp_path / "any.db")
    pragmas = {name: db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")}
    assert pragmas == {"journal_mode": "wal", "synchronous": 2}
    assert db.execute("PRAGMA secure_delete").fetchone()[0] == 1
    assert db.execute("PRAGMA foreign_keys").fetchone()[0] == 1


def test_only_this_user_may_read_it(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        db = open_station_db(tmp_path)
        People(db).set_fact("a", "b")
        files = [tmp_path / f"{STATION_DB}{end}" for end in ("", "-wal", "-shm")]
        assert [stat.S_IMODE(path.stat().st_mode) for path in files] == [0o600] * 3
        db.close()
        open_station_db(tmp_path).close()
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "backup").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "backup" / STATION_DB).stat().st_mode) == 0o600


def test_steps_of_the_schema_are_made_once(home: Path) -> None:
    db = open_station_db(home)
    assert len(list(station.applied(Database(db.conn)))) == SCHEMA
    assert not station.pending(Database(db.conn))
    assert db.execute("PRAGMA user_version").fetchone()[0] == SCHEMA
    assert facts(db) == {"station": "station-1"}


def test_a_start_cut_off_between_schema_and_its_number_is_finished(home: Path) -> None:
    db = connect(home / STATION_DB)
    db.execute("PRAGMA user_version = 0")
    db.close()
    again = open_station_db(home)
    assert again.execute("PRAGMA user_version").fetchone()[0] == SCHEMA
    assert facts(again) == {"station": "station-1"}


def test_a_home_of_a_newer_program_is_refused_and_stays_as_it_is(home: Path) -> None:
    db = connect(home / STATION_DB)
    db.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    db.close()
    before = (home / STATION_DB).read_bytes()
    with pytest.raises(RecorderError) as told:
        open_station_db(home)
    assert told.value.code == "home-too-new"
    assert "newer" in told.value.what
    assert (home / STATION_DB).read_bytes() == before
    assert not (home / "backup").exists()


def test_each_start_keeps_the_last_good_copy(home: Path) -> None:
    db = open_station_db(home)
    People(db).set_fact("more", "2")
    db.close()
    copy = connect(home / "backup" / STATION_DB)
    assert facts(copy) == {"station": "station-1"}  # as it was found
    open_station_db(home).close()
    assert facts(connect(home / "backup" / STATION_DB)) == {"station": "station-1", "more": "2"}
    assert not (home / "backup" / "station.db.new").exists()


def torn(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[4096 : 4096 + 512] = os.urandom(512)
    path.write_bytes(data)


def other(path: Path) -> None:
    path.write_bytes(b"this was a database once" * 400)


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def deep(path: Path) -> None:
    """Damage behind all that is read at a start."""
    data = bytearray(path.read_bytes())
    data[-4096:-3996] = b"\xff" * 100  # the head of the last page
    path.write_bytes(data)


@pytest.mark.parametrize("damage", [torn, other, cut, deep])
def test_a_damaged_file_is_kept_aside_and_never_overwritten(home: Path, damage: object) -> None:
    db = open_station_db(home)
    for _ in range(90):
        db.execute("INSERT INTO history (clip_id, at, step, detail) VALUES ('c', 't', 's', ?)", ["x" * 900])
    db.close()
    open_station_db(home).close()  # makes the copy
    good = (home / "backup" / STATION_DB).read_bytes()
    damage(home / STATION_DB)  # type: ignore[operator]
    found = (home / STATION_DB).read_bytes()
    for _ in range(2):
        with pytest.raises(RecorderError) as told:
            open_station_db(home)
        assert told.value.code == "database-damaged"
        assert "backup" in told.value.next_step
        assert (home / STATION_DB).read_bytes() == found
        assert (home / "damaged" / STATION_DB).read_bytes() == found
        assert (home / "backup" / STATION_DB).read_bytes() == good
    shutil.copy(home / "backup" / STATION_DB, home / STATION_DB)
    assert facts(open_station_db(home)) == {"station": "station-1"}


@pytest.mark.parametrize("left", [None, b""])
def test_a_missing_or_emptied_file_is_not_replaced_by_a_new_one(home: Path, left: bytes | None) -> None:
    open_station_db(home).close()
    (home / STATION_DB).unlink()
    if left is not None:
        (home / STATION_DB).write_bytes(left)
    with pytest.raises(RecorderError) as told:
        open_station_db(home)
    assert told.value.code == "database-missing"
    assert ((home / STATION_DB).read_bytes() if (home / STATION_DB).exists() else None) == left
    shutil.copy(home / "backup" / STATION_DB, home / STATION_DB)
    assert facts(open_station_db(home)) == {"station": "station-1"}


def test_a_first_start_cut_off_before_the_schema_begins_anew(tmp_path: Path) -> None:
    (tmp_path / STATION_DB).touch()
    assert facts(open_station_db(tmp_path)) == {}
    assert not (tmp_path / "backup").exists()


def test_a_transaction_is_all_or_nothing(home: Path) -> None:
    db = open_station_db(home)
    people = People(db)
    with pytest.raises(ZeroDivisionError), transaction(db):
        people.set_fact("a", "1")
        db.execute("INSERT INTO history (clip_id, at, step, detail) VALUES ('c', 't', 's', '')")
        raise ZeroDivisionError
    assert facts(db) == {"station": "station-1"}
    assert db.execute("SELECT count(*) FROM history").fetchone()[0] == 0
    with transaction(db):
        people.set_fact("a", "1")
        db.execute("INSERT INTO history (clip_id, at, step, detail) VALUES ('c', 't', 's', '')")
    assert facts(db)["a"] == "1"
    assert db.execute("SELECT count(*) FROM history").fetchone()[0] == 1


def test_a_transaction_holds_the_write_lock_from_its_start(home: Path) -> None:
    db = open_station_db(home)
    refused: list[str] = []

    def write_too() -> None:
        second = sqlite3.connect(home / STATION_DB, timeout=0.05)
        try:
            second.execute("UPDATE facts SET value = 'x'")
        except sqlite3.OperationalError as error:
            refused.append(str(error))
        second.close()

    with transaction(db):
        thread = threading.Thread(target=write_too)
        thread.start()
        thread.join()
    assert refused == ["database is locked"]
    assert facts(db) == {"station": "station-1"}


def test_a_second_use_of_a_key_is_still_an_integrity_error(home: Path) -> None:
    db = open_station_db(home)
    with pytest.raises(sqlite3.IntegrityError), transaction(db):
        db.execute("INSERT INTO facts VALUES ('station', 'x')")
    assert facts(db) == {"station": "station-1"}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("database or disk is full", "disk-full"),
        ("attempt to write a readonly database", "home-read-only"),
        ("unable to open database file", "home-read-only"),
        ("database is locked", "home-busy"),
        ("disk I/O error", "disk-failed"),
        ("database disk image is malformed", None),
        ("file is not a database", None),
    ],
)
def test_what_sqlite_met_is_told_in_plain_words(text: str, code: str | None) -> None:
    told = trouble(sqlite3.OperationalError(text), Path("home"))
    assert (told and told.code) == code
    assert told is None or ("sql" not in str(told).lower() and told.next_step.endswith("."))


def test_a_full_disk_is_told_and_what_was_there_is_kept(small_disk: Callable[..., Path]) -> None:
    disk = small_disk(1024)
    db = open_station_db(disk)
    People(db).set_fact("station", "station-1")
    with pytest.raises(RecorderError) as told, transaction(db):
        for number in range(100):
            People(db).set_fact(f"fact {number}", "x" * 40_000)
    assert told.value.code in ("disk-full", "disk-failed")
    assert facts(db) == {"station": "station-1"}
    with transaction(db):  # goes on
        People(db).set_fact("small", "1")
    assert facts(db) == {"station": "station-1", "small": "1"}


def test_a_home_on_a_full_disk_still_opens(small_disk: Callable[..., Path]) -> None:
    disk = small_disk(1024)
    db = open_station_db(disk)
    People(db).set_fact("station", "station-1")
    db.close()
    open_station_db(disk).close()
    good = (disk / "backup" / STATION_DB).read_bytes()
    filler = disk / "filler"
    filler.write_bytes(b"x" * (shutil.disk_usage(disk).free - 60_000))
    assert facts(open_station_db(disk)) == {"station": "station-1"}
    assert (disk / "backup" / STATION_DB).read_bytes() == good
    assert not (disk / "backup" / "station.db.new").exists()


def test_a_home_that_can_only_be_read_is_told(small_disk: Callable[..., Path]) -> None:
    disk = small_disk(1024)
    open_station_db(disk).close()
    before = (disk / STATION_DB).read_bytes()
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    with pytest.raises(RecorderError) as told:
        open_station_db(disk)
    assert told.value.code == "home-read-only"
    assert (disk / STATION_DB).read_bytes() == before


def test_what_was_judged_and_copied_at_the_close_is_not_read_whole_again(home: Path) -> None:
    def leave() -> None:
        db = open_station_db(home)
        assert back_up(db, home)
        db.close()
        mark_whole(home)

    copy = home / "backup" / STATION_DB
    leave()
    before = copy.stat().st_mtime_ns
    db = open_station_db(home)
    assert copy.stat().st_mtime_ns == before  # the copy at the close is the copy of this start
    assert facts(Database(db.conn)) == {"station": "station-1"}
    db.close()
    open_station_db(home).close()  # the one before did not close well: judged and copied again
    assert copy.stat().st_mtime_ns > before
    leave()
    data = bytearray((home / STATION_DB).read_bytes())
    data[:100] = bytes(100)
    (home / STATION_DB).write_bytes(data)
    with pytest.raises(RecorderError) as told:
        open_station_db(home)
    assert told.value.code == "database-damaged"
