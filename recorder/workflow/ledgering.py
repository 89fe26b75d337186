"""Reading the ledger: what is owed, whether it holds, and whether a receipt on paper stands in it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from recorder.domain.clip import SettlementState
from recorder.domain.receipt import Receipt, chain_faults, read
from recorder.domain.settlement import settling_faults
from recorder.errors import RecorderError
from recorder.vault import sshsig
from recorder.vault.sshsig import PublicKey
from recorder.vault.trust import Findings
from recorder.workflow.earning import settled
from recorder.workflow.station import Station


@dataclass(frozen=True, slots=True)
class Earning:
    """One CLIP row with where its money stands."""

    receipt: Receipt
    state: SettlementState
    practice: bool


def earnings(station: Station, campaign_id: str, worker: str | None = None) -> list[Earning]:
    """What each release earned; owed turns into overdue when its due date, by the terms then, has passed."""
    practice = station.campaign(campaign_id).practice
    return [Earning(each.receipt, each.state, practice) for each in settled(station, campaign_id, worker)]


def total(rows: list[Earning]) -> Decimal:
    """The sum of what stands on the receipts."""
    return sum((Decimal(row.receipt.fields["amount"]) for row in rows), Decimal(0))


def verify_own_ledger(station: Station, campaign_id: str) -> Findings:
    """Judge every row of this station's own ledger: signature, chain, arithmetic."""
    findings, key = Findings(), station.signing_key().public
    receipts = []
    for row, text, signature in station.ledger.texts(campaign_id):
        name = f"ledger {campaign_id} row {row}"
        try:
            receipts.append(read(text))
            _check_row(findings, name, receipts[-1], signature, key)
        except ValueError as error:
            findings.fault(name, "receipt-invalid", str(error))
        findings.count("receipts")
    for fault in chain_faults(receipts):
        findings.fault(f"ledger {campaign_id}", "ledger-broken", fault)
    for receipt, why in settling_faults(receipts, whole=True):
        findings.fault(f"ledger {campaign_id} row {receipt.row}", "settling-wrong", why)
    return findings


def _check_row(findings: Findings, name: str, receipt: Receipt, signature: bytes, key: PublicKey) -> None:
    try:
        if sshsig.verify(signature, receipt.text, "receipt@fairtake") != key:
            findings.fault(name, "signer-wrong", "was signed by another key than this station's")
    except ValueError as error:
        findings.fault(name, "signature-wrong", str(error))
    if receipt.event == "CLIP" and not receipt.pay_is_right():
        findings.fault(name, "pay-wrong", "the pay is not what its seconds and its rate make")


def verify_against(station: Station, paper: Path) -> Findings:
    """Judge whether a receipt that a worker holds stands in the ledger, letter by letter."""
    try:
        held = read(paper.read_bytes())
    except (OSError, ValueError) as error:
        raise RecorderError(
            "receipt-unreadable", f"{paper} is not a receipt.", "Give the file with the receipt's exact text."
        ) from error
    campaign = held.fields["campaign"]
    findings = verify_own_ledger(station, campaign)
    texts = [text for _row, text, _signature in station.ledger.texts(campaign)]
    if held.text not in texts:
        findings.fault(paper, "receipt-not-in-ledger", f"row {held.row} of this ledger is not what the receipt says")
    return findings
