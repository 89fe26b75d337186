"""The ledger's table: rows are only ever added, and each clip's release stands there once."""

import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database

from recorder.domain.receipt import NO_PREV, Receipt, RowHead, write
from recorder.errors import RecorderError
from recorder.storage.database import open_station_db
from recorder.storage.ledger import Checkpoint, Ledger


@pytest.fixture
def db(tmp_path: Path) -> Database:
    return open_station_db(tmp_path)


@pytest.fixture
def ledger(db: Database) -> Ledger:
    return Ledger(db)


def clip_row(row: int, prev: str = NO_PREV, clip: str | None = None, campaign: str = "towels") -> Receipt:
    return write(
        RowHead(campaign, 7, "station-1", row, prev),
        [
            f"event CLIP {clip or f'clip-{row}'} v1 {'ab' * 32}",
            "task fold/3 seconds 31.2",
            "pay INR 12.48 at 1440.00 per hour recorded",
            "worker w-1",
            f"consent {'cd' * 32}",
            "time 2026-11-22T13:40:05Z unsynced boot 5c1e0000 +918.273s",
        ],
    )


def gone(row: int, prev: str, clip: str) -> Receipt:
    return write(
        RowHead("towels", 7, "station-1", row, prev),
        [
            f"event WITHDRAWAL {clip} v1",
            "scope clip",
            "worker w-1",
            f"consent {'cd' * 32}",
            "time 2026-11-22T13:40:05Z unsynced boot 5c1e0000 +918.273s",
        ],
    )


def filled(ledger: Ledger, number: int) -> list[Receipt]:
    made: list[Receipt] = []
    for row in range(1, number + 1):
        made.append(clip_row(row, made[-1].sha256 if made else NO_PREV))
        ledger.add(made[-1], f"sig {row}".encode())
    return made


def test_each_campaign_has_a_ledger_of_its_own(ledger: Ledger) -> None:
    assert ledger.end("towels") == (0, NO_PREV)
    made = filled(ledger, 3)
    ledger.add(clip_row(1, clip="other", campaign="screws"), b"sig")
    assert ledger.end("towels") == (3, made[2].sha256)
    assert ledger.end("screws")[0] == 1
    assert [r.receipt for r in ledger.rows("towels")] == made
    assert [(r.receipt.row, r.signature, r.worker) for r in ledger.rows("towels", after=1)] == [
        (2, b"sig 2", "w-1"),
        (3, b"sig 3", "w-1"),
    ]
    assert ledger.rows("towels", after=3) == []


def test_rows_come_by_number_not_by_text(ledger: Ledger) -> None:
    filled(ledger, 11)
    assert [r.receipt.row for r in ledger.rows("towels")] == list(range(1, 12))
    assert ledger.end("towels")[0] == 11


def test_a_row_number_is_not_used_twice(ledger: Ledger) -> None:
    made = filled(ledger, 2)
    with pytest.raises(sqlite3.IntegrityError):
        ledger.add(clip_row(2, made[0].sha256, clip="other"), b"sig")
    assert [r.receipt for r in ledger.rows("towels")] == made


def test_a_clip_is_released_once_and_withdrawn_once(ledger: Ledger) -> None:
    made = filled(ledger, 2)
    with pytest.raises(sqlite3.IntegrityError):
        ledger.add(clip_row(3, made[1].sha256, clip="clip-1"), b"sig")
    back = gone(3, made[1].sha256, "clip-1")
    ledger.add(back, b"sig")
    with pytest.raises(sqlite3.IntegrityError):
        ledger.add(gone(4, back.sha256, "clip-1"), b"sig")
    found = ledger.of_clip("clip-1", "WITHDRAWAL")
    assert found is not None
    assert found.receipt == back
    assert ledger.of_clip("clip-2", "WITHDRAWAL") is None
    assert len(ledger.rows("towels")) == 3


def test_a_row_that_is_no_receipt_any_more_is_told(db: Database, ledger: Ledger) -> None:
    made = filled(ledger, 2)
    db.execute("UPDATE receipts SET text = ? WHERE row = 2", [made[1].text + b"and more\n"])
    for work in (ledger.end, ledger.rows):
        with pytest.raises(RecorderError) as told:
            work("towels")  # type: ignore[operator]
        assert told.value.code == "ledger-damaged"
    with pytest.raises(RecorderError):
        ledger.of_clip("clip-2", "CLIP")
    assert ledger.texts("towels") == [
        (1, made[0].text, b"sig 1"),
        (2, made[1].text + b"and more\n", b"sig 2"),
    ]


def test_batches_are_remembered_with_their_checkpoint_and_clips(ledger: Ledger) -> None:
    assert ledger.last_checkpoint("towels") is None
    first = Checkpoint(2, "batch-1", b"text", b"sig")
    second = Checkpoint(2, "batch-0-later", b"text 2", b"sig 2")
    ledger.add_batch("towels", first, ["a", "b"], "t1")
    ledger.add_batch("towels", second, ["c"], "t2")
    ledger.add_batch("screws", Checkpoint(9, "batch-9", b"", b""), [], "t0")
    assert ledger.last_checkpoint("towels") == second
    assert ledger.batches("towels") == ["batch-1", "batch-0-later"]
    assert ledger.exported() == {"a": "batch-1", "b": "batch-1", "c": "batch-0-later"}
    with pytest.raises(sqlite3.IntegrityError):
        ledger.add_batch("towels", first, ["d"], "t3")
