"""The table of those who may sign in."""

import sqlite3
from pathlib import Path

import pytest

from recorder.domain.lockout import Tries
from recorder.storage.database import open_station_db
from recorder.storage.workers import WorkerRow, Workers


@pytest.fixture
def workers(tmp_path: Path) -> Workers:
    return Workers(open_station_db(tmp_path))


def row(worker: str, picture: str, enrolled: str = "t") -> WorkerRow:
    return WorkerRow(worker, picture, b"sealed", "hi", 100, enrolled)


def test_come_in_the_order_they_were_enrolled(workers: Workers) -> None:
    made = [row("w-2", "fish", "2026-01-01"), row("w-1", "kite", "2026-01-02")]
    for each in reversed(made):
        workers.add(each)
    assert workers.all() == made
    assert workers.get("w-1") == made[1]
    assert workers.get("none") is None


def test_a_picture_and_an_id_stand_once(workers: Workers) -> None:
    workers.add(row("w-1", "kite"))
    for other in (row("w-2", "kite"), row("w-1", "fish")):
        with pytest.raises(sqlite3.IntegrityError):
            workers.add(other)
    assert workers.all() == [row("w-1", "kite")]


def test_wrong_pins_are_hers_alone(workers: Workers) -> None:
    for each in (row("w-1", "kite"), row("w-2", "fish")):
        workers.add(each)
    workers.set_tries("w-1", Tries(3))
    assert (workers.tries("w-1"), workers.tries("w-2"), workers.tries("none")) == (Tries(3), Tries(), Tries())


def test_what_she_prefers_is_kept(workers: Workers) -> None:
    workers.add(row("w-1", "kite"))
    workers.prefer("w-1", "ta", 150)
    assert workers.get("w-1") == WorkerRow("w-1", "kite", b"sealed", "ta", 150, "t")
