"""The worker's complaint: a number, a day by which she is answered, a signed row, and nobody else's business."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from threading import Thread

import pytest
from homes import export, faults_of, stopped
from rows import release

from recorder.domain.receipt import read
from recorder.errors import RecorderError
from recorder.vault import sshsig
from recorder.workflow import practice
from recorder.workflow.disputing import Kind, dispute, disputes
from recorder.workflow.earning import rows_of, summary
from recorder.workflow.ledgering import verify_own_ledger
from recorder.workflow.station import Station

NOW = datetime(2027, 3, 10, 12, tzinfo=UTC)


def complain(station: Station, row: int = 1, kind: Kind = "not-paid", pin: str = practice.PIN) -> bytes:
    return dispute(station, practice.WORKER, pin, row, practice.CAMPAIGN, kind).text


def test_a_complaint_is_a_row_signed_by_the_station_with_its_day(released: Station) -> None:
    there = stopped(released, NOW)
    row = dispute(there, practice.WORKER, practice.PIN, 1, practice.CAMPAIGN, "not-paid")
    f = read(row.text).fields
    assert (f["event"], f["number"], f["about"], f["kind"], f["worker"]) == (
        "DISPUTE",
        "1",
        "1",
        "not-paid",
        practice.WORKER,
    )
    assert f["consent"] == released.ledger.rows(practice.CAMPAIGN)[0].receipt.fields["consent"]
    assert sshsig.verify(row.signature, row.text, "receipt@fairtake") == released.signing_key().public
    (told,) = disputes(there, practice.WORKER)
    assert (told.number, told.about, told.kind, told.when) == (1, 1, "not-paid", NOW)
    assert told.answer_due == NOW + timedelta(days=90)
    assert told.receipt == row
    assert verify_own_ledger(there, practice.CAMPAIGN).faults == []


def test_numbers_count_on_and_the_same_complaint_counts_once(released: Station) -> None:
    second = release(released, "c-2", released.now().wall)
    first = complain(released)
    assert complain(released, kind="wrong") != first
    complain(released, second.row)
    assert complain(released) == first
    assert [(d.number, d.about, d.kind) for d in disputes(released, practice.WORKER)] == [
        (3, 2, "not-paid"),
        (2, 1, "wrong"),
        (1, 1, "not-paid"),
    ]


def test_a_complaint_changes_no_sum_and_marks_the_row(released: Station) -> None:
    before = summary(released, practice.WORKER).accounts
    assert [row.disputed for row in rows_of(released, practice.WORKER)] == [False]
    complain(released)
    assert summary(released, practice.WORKER).accounts == before
    assert [row.disputed for row in rows_of(released, practice.WORKER)] == [True]


def test_only_her_own_releases_and_only_with_her_pin(released: Station) -> None:
    release(released, "c-2", released.now().wall, worker="w-2")
    complain(released)
    for row in (2, 3, 9, 0):  # another's, her own complaint, none
        with pytest.raises(RecorderError) as told:
            complain(released, row)
        assert told.value.code == "unknown-row"
    with pytest.raises(RecorderError) as told:
        complain(released, pin="9999")
    assert told.value.code == "wrong-pin"
    assert len(released.ledger.rows(practice.CAMPAIGN)) == 3
    assert disputes(released, "w-2") == []
    with pytest.raises(ValueError, match="no kind"):
        complain(released, kind="gift")  # type: ignore[arg-type]


def test_two_presses_at_once_make_one_complaint_and_a_whole_chain(released: Station) -> None:
    made: list[bytes] = []

    def press() -> None:
        other = released.again()
        made.append(complain(other))
        other.close()

    threads = [Thread(target=press) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 4
    assert len(set(made)) == 1
    assert verify_own_ledger(released, practice.CAMPAIGN).faults == []


def test_a_complaint_leaves_with_the_next_batch_which_verifies(released: Station, tmp_path: object) -> None:
    text = complain(released)
    batch = export(released, released.path / "out")
    assert text in {path.read_bytes() for path in batch.path.glob("data/ledger/row-*.txt")}
    assert faults_of(released, batch.path) == []
