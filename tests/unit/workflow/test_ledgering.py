"""The worker's ledger: what is owed, since when, and whether anybody touched it."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from homes import later, only_clip, stopped

from recorder.domain.clip import SettlementState
from recorder.domain.moment import parse_stamp
from recorder.domain.receipt import Receipt, RowHead, write
from recorder.errors import RecorderError
from recorder.vault.sshsig import SigningKey
from recorder.vault.trust import Findings
from recorder.workflow import practice
from recorder.workflow.ledgering import earnings, total, verify_against, verify_own_ledger
from recorder.workflow.station import Station
from recorder.workflow.taking_back import withdraw

STRANGER = SigningKey.from_raw(b"s" * 32)
SPACE = "receipt@fairtake"


def judged(station: Station) -> list[str]:
    return [fault.code for fault in verify_own_ledger(station, practice.CAMPAIGN).faults]


def first(station: Station) -> Receipt:
    return station.ledger.rows(practice.CAMPAIGN)[0].receipt


def rewrite(station: Station, text: bytes, signature: bytes | None = None, row: int = 1) -> None:
    station.db.execute("UPDATE receipts SET text = ? WHERE row = ?", [text, row])
    if signature is not None:
        station.db.execute("UPDATE receipts SET signature = ? WHERE row = ?", [signature, row])


def add_row(station: Station, clip: str, worker: str = practice.WORKER, amount: str = "12.48") -> Receipt:
    """A further row of the chain, signed by the station."""
    row, prev = station.ledger.end(practice.CAMPAIGN)
    lines = [
        f"event CLIP {clip} v1 {'ab' * 32}",
        "task fold-towel/1 seconds 31.2",
        f"pay INR {amount} at 1440.00 per hour recorded",
        f"worker {worker}",
        f"consent {'cd' * 32}",
        f"time {station.now().line()}",
    ]
    receipt = write(RowHead(practice.CAMPAIGN, 1, station.station_id, row + 1, prev), lines)
    station.ledger.add(receipt, station.signing_key().sign(receipt.text, SPACE))
    return receipt


def test_each_release_is_owed(released: Station) -> None:
    (row,) = earnings(released, practice.CAMPAIGN)
    assert row.state is SettlementState.OWED
    assert row.practice
    assert row.receipt == first(released)
    assert total([row]) == Decimal(row.receipt.fields["amount"]) > 0


def test_what_is_not_paid_in_time_is_overdue(released: Station) -> None:
    when = parse_stamp(first(released).fields["time"].split(" ")[0])
    for after, state in (
        (timedelta(0), SettlementState.OWED),
        (timedelta(days=30), SettlementState.OWED),
        (timedelta(days=30, seconds=1), SettlementState.OVERDUE),
        (timedelta(days=400), SettlementState.OVERDUE),
    ):
        assert [e.state for e in earnings(stopped(released, when + after), practice.CAMPAIGN)] == [state]


def test_each_worker_sees_her_own_rows_and_their_sum(released: Station) -> None:
    add_row(released, "c-2", "w-2")
    add_row(released, "c-3")
    hers = earnings(released, practice.CAMPAIGN, practice.WORKER)
    assert [e.receipt.row for e in hers] == [1, 3]
    assert [e.receipt.row for e in earnings(released, practice.CAMPAIGN)] == [1, 2, 3]
    assert total(hers) == Decimal(first(released).fields["amount"]) + Decimal("12.48")
    assert total([]) == Decimal(0)
    assert earnings(released, practice.CAMPAIGN, "w-9") == []


def test_a_withdrawal_is_no_earning_and_takes_none(released: Station) -> None:
    before = total(earnings(released, practice.CAMPAIGN))
    withdraw(released, only_clip(released).clip_id, practice.PIN)
    assert len(released.ledger.rows(practice.CAMPAIGN)) == 2
    assert total(earnings(released, practice.CAMPAIGN)) == before


def test_a_column_that_was_changed_hides_nobody_s_rows(released: Station) -> None:
    released.db.execute("UPDATE receipts SET worker = 'w-2'")
    assert len(earnings(released, practice.CAMPAIGN, practice.WORKER)) == 1
    assert earnings(released, practice.CAMPAIGN, "w-2") == []


def test_an_unknown_campaign_is_told(released: Station) -> None:
    with pytest.raises(RecorderError) as told:
        earnings(released, "none")
    assert told.value.code == "unknown-campaign"


def test_a_ledger_that_nobody_touched_holds(released: Station) -> None:
    add_row(released, "c-2")
    findings = verify_own_ledger(released, practice.CAMPAIGN)
    assert findings.faults == []
    assert findings.checked == {"receipts": 2}
    assert verify_own_ledger(released, "none") == Findings()


def test_an_edited_row_is_named(released: Station) -> None:
    add_row(released, "c-2")
    text = first(released).text
    rewrite(released, text.replace(b"worker w-practice", b"worker w-somebody"))
    assert judged(released) == ["signature-wrong", "ledger-broken"]
    rewrite(released, text)
    assert judged(released) == []


def test_a_raised_pay_is_named(released: Station) -> None:
    add_row(released, "c-2")
    amount = first(released).fields["amount"].encode()
    rewrite(released, first(released).text.replace(b"INR " + amount, b"INR 999.99"))
    assert judged(released) == ["signature-wrong", "pay-wrong", "ledger-broken"]


def test_a_wrong_pay_is_named_even_well_signed(released: Station) -> None:
    add_row(released, "c-2", amount="12.49")
    faults = verify_own_ledger(released, practice.CAMPAIGN).faults
    assert [(f.path, f.code) for f in faults] == [("ledger practice row 2", "pay-wrong")]


@pytest.mark.parametrize(
    "damage", [lambda t: t + b"and more\n", lambda t: b"", lambda t: t.replace(b"INR", b"inr"), lambda t: t[:-1]]
)
def test_a_row_that_is_no_receipt_any_more_is_named(released: Station, damage: Callable[[bytes], bytes]) -> None:
    add_row(released, "c-2")
    rewrite(released, damage(first(released).text))
    faults = verify_own_ledger(released, practice.CAMPAIGN).faults
    assert [(f.path, f.code) for f in faults[:1]] == [("ledger practice row 1", "receipt-invalid")]


def test_another_signature_is_named(released: Station) -> None:
    text = first(released).text
    rewrite(released, text, STRANGER.sign(text, SPACE))
    assert judged(released) == ["signer-wrong"]
    rewrite(released, text, released.signing_key().sign(text, "clip@fairtake"))
    assert judged(released) == ["signature-wrong"]
    rewrite(released, text, b"")
    assert judged(released) == ["signature-wrong"]


def test_a_dropped_row_is_named(released: Station) -> None:
    add_row(released, "c-2")
    add_row(released, "c-3")
    released.db.execute("DELETE FROM receipts WHERE row = 2")
    assert judged(released) == ["ledger-broken", "ledger-broken"]


def test_swapped_rows_are_named(released: Station) -> None:
    second = add_row(released, "c-2")
    one, two = (r.signature for r in released.ledger.rows(practice.CAMPAIGN))
    text = first(released).text
    rewrite(released, second.text, two, row=1)
    rewrite(released, text, one, row=2)
    assert "ledger-broken" in judged(released)


def test_her_paper_is_held_against_the_ledger(released: Station, tmp_path: Path) -> None:
    paper = tmp_path / "receipt.txt"
    paper.write_bytes(first(released).text)
    assert verify_against(released, paper).faults == []
    add_row(released, "c-2")
    assert verify_against(released, paper).faults == []


def test_a_ledger_that_was_rewritten_after_her_paper_is_named(released: Station, tmp_path: Path) -> None:
    paper = tmp_path / "receipt.txt"
    paper.write_bytes(first(released).text)
    seconds = first(released).fields["seconds"].encode()
    amount = first(released).fields["amount"].encode()
    less = first(released).text.replace(b"seconds " + seconds, b"seconds 0.1").replace(b"INR " + amount, b"INR 0.04")
    rewrite(released, less, released.signing_key().sign(less, SPACE))
    assert judged(released) == []  # the station signs anything
    assert [f.code for f in verify_against(released, paper).faults] == ["receipt-not-in-ledger"]
    released.db.execute("DELETE FROM receipts")
    assert [f.code for f in verify_against(released, paper).faults] == ["receipt-not-in-ledger"]


def test_a_receipt_of_elsewhere_is_named(released: Station, tmp_path: Path) -> None:
    paper = tmp_path / "receipt.txt"
    paper.write_bytes(first(released).text.replace(b"campaign practice", b"campaign towels"))
    assert [f.code for f in verify_against(released, paper).faults] == ["receipt-not-in-ledger"]


@pytest.mark.parametrize("data", [None, b"", b"a photo of a receipt", b"\xff\xd8"])
def test_what_is_no_receipt_is_told(released: Station, tmp_path: Path, data: bytes | None) -> None:
    if data is not None:
        (tmp_path / "receipt.txt").write_bytes(data)
    with pytest.raises(RecorderError) as told:
        verify_against(released, tmp_path / "receipt.txt")
    assert told.value.code == "receipt-unreadable"


def test_the_clock_of_another_day_changes_no_verdict(released: Station) -> None:
    assert verify_own_ledger(later(released, days=4000), practice.CAMPAIGN).faults == []
