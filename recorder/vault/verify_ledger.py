"""Judging receipts: each signature, the chain, the arithmetic, and the checkpoint it ends with."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from recorder.domain.document import Document, sha256
from recorder.domain.money import seconds_text
from recorder.domain.receipt import Receipt, chain_faults, read
from recorder.domain.settlement import settling_faults
from recorder.vault.trust import MALFORMED, Findings, Trust, check_signature

CHECKPOINT, PREVIOUS = "checkpoint.txt", "previous-checkpoint.txt"
_CHECKPOINT = re.compile(
    r"FAIRTAKE CHECKPOINT 1\ncampaign (?P<campaign>[a-z0-9-]{1,40})\nstation (?P<station>[a-z0-9-]{1,40})\n"
    r"ledger (?P<rows>[0-9]{1,9}):(?P<sha256>[0-9a-f]{64})\nafter (?P<start>[0-9]{1,9}):(?P<prev>[0-9a-f]{64})\n"
    r"batch (?P<batch>[a-z0-9-]{1,80})\n"
)


@dataclass(frozen=True, slots=True)
class LedgerEnd:
    """How long a ledger was when a batch left, and from where on its rows are in it.

    `rows` and `sha256` are the number and SHA-256 of the last row, `start` and `prev` those of the last
    row that an earlier batch brought (0 and 64 zeros for the first batch).
    """

    campaign: str
    station: str
    rows: int
    sha256: str
    start: int
    prev: str
    batch: str

    def text(self) -> bytes:
        """The text that station and coordinator sign."""
        return (
            f"FAIRTAKE CHECKPOINT 1\ncampaign {self.campaign}\nstation {self.station}\n"
            f"ledger {self.rows}:{self.sha256}\nafter {self.start}:{self.prev}\nbatch {self.batch}\n"
        ).encode()


def read_checkpoint(data: bytes) -> LedgerEnd:
    """Read a checkpoint strictly; ValueError otherwise."""
    match = _CHECKPOINT.fullmatch(data.decode("ascii"))
    if match is None:
        raise ValueError("not a checkpoint in the fixed form")
    campaign, station, rows, last, start, prev, batch = match.groups()
    return LedgerEnd(campaign, station, int(rows), last, int(start), prev, batch)


def row_name(row: int) -> str:
    """File name of a receipt."""
    return f"row-{row:06d}.txt"


def check_ledger(findings: Findings, folder: Path, trust: Trust, batch: str | None) -> list[Receipt]:
    """Judge a ledger folder; its well-signed receipts in order.

    The checkpoint, which the station signed, says behind which row this batch's rows begin and with
    which they end: those must form a chain. Older rows (of clips that left late) stand alone and only
    need the station's signature.
    """
    receipts = [r for r in (_check_row(findings, path, trust) for path in sorted(folder.glob("row-*.txt"))) if r]
    end = _check_checkpoint(findings, folder / CHECKPOINT, trust)
    if end is None:
        return receipts
    _check_previous(findings, folder / PREVIOUS, end, trust)
    recent = [r for r in receipts if r.row > end.start]
    for fault in chain_faults(recent, end.start + 1, end.prev):
        findings.fault(folder, "ledger-broken", fault)
    for receipt, why in settling_faults(receipts, whole=False):
        findings.fault(folder / row_name(receipt.row), "settling-wrong", why)
    _check_end(findings, folder / CHECKPOINT, end, recent, batch)
    return receipts


def check_receipt_of_clip(
    findings: Findings, path: Path, receipt: Receipt | None, manifest: Document, data: bytes
) -> None:
    """Judge that a clip's receipt says what its manifest says."""
    if receipt is None:
        findings.fault(path, "receipt-missing", "no receipt of its release is here")
        return
    try:
        says = _said_by(manifest)
    except MALFORMED as error:
        findings.fault(path, "manifest-invalid", f"a member is missing or of the wrong kind: {error!r}")
        return
    for name, value in (says | {"manifest": sha256(data)}).items():
        if receipt.fields[name] != value:
            findings.fault(path, "receipt-contradicts", f"row {receipt.row} has another {name} than the clip")


def _said_by(manifest: Document) -> dict[str, str]:
    """What a receipt must say of a clip, by the names of its fields."""
    pay = manifest["terms"]["pay"]
    gaps = sum(g["end_ms"] - g["start_ms"] for g in manifest["frames"]["gaps"])
    return {
        "campaign": manifest["campaign"],
        "clip_version": str(manifest["clip_version"]),
        "worker": manifest["worker"],
        "consent": manifest["consent_sha256"],
        "station": manifest["station"],
        "campaign_version": str(manifest["campaign_version"]),
        "task": manifest["task"],
        "task_version": str(manifest["task_version"]),
        "seconds": seconds_text(max(0, manifest["duration_ms"] - gaps)),
        "currency": pay["currency"],
        "rate": pay["per_hour"],
        "counts": pay["counts"],
    }


def _check_row(findings: Findings, path: Path, trust: Trust) -> Receipt | None:
    try:
        receipt = read(path.read_bytes())
    except (OSError, ValueError) as error:
        findings.fault(path, "receipt-invalid", f"can't be read: {error}")
        return None
    station = receipt.fields["station"]
    if path.name != row_name(receipt.row):
        findings.fault(path, "receipt-invalid", f"holds row {receipt.row}")
    if trust.campaign_id not in (None, receipt.fields["campaign"]):
        findings.fault(path, "receipt-of-another", f"belongs to campaign {receipt.fields['campaign']}")
    if station not in trust.stations:
        findings.fault(path, "signer-unknown", f"no coordinator enrolled station {station}")
        return None
    signature = path.with_name(f"{path.name}.{station}.sig")
    if check_signature(findings, signature, path, "receipt@fairtake", expected=trust.stations[station]) is None:
        return None
    if receipt.event == "CLIP" and not _pay_is_right(receipt):
        findings.fault(path, "pay-wrong", "the pay is not what its seconds and its rate make")
    findings.count("receipts")
    return receipt


def _pay_is_right(receipt: Receipt) -> bool:
    try:
        return receipt.pay_is_right()
    except ArithmeticError:  # a number with more digits than any pay has
        return False


def _check_checkpoint(findings: Findings, path: Path, trust: Trust) -> LedgerEnd | None:
    try:
        end = read_checkpoint(path.read_bytes())
    except (OSError, ValueError) as error:
        findings.fault(path, "checkpoint-invalid", f"can't be read: {error}")
        return None
    if trust.campaign_id not in (None, end.campaign):
        findings.fault(path, "checkpoint-of-another", f"belongs to campaign {end.campaign}")
    signers = {end.station: trust.stations.get(end.station)}
    signers |= {n: k for n, k in trust.coordinators.items() if path.with_name(f"{path.name}.{n}.sig").exists()}
    if len(signers) < 2:
        findings.fault(path, "signature-missing", "no coordinator countersigned it")
    for name, key in signers.items():
        if key is None:
            findings.fault(path, "signer-unknown", f"no coordinator enrolled station {name}")
            continue
        check_signature(findings, path.with_name(f"{path.name}.{name}.sig"), path, "checkpoint@fairtake", expected=key)
    return end


def _check_previous(findings: Findings, path: Path, end: LedgerEnd, trust: Trust) -> None:
    """Judge the checkpoint that this batch goes on from; the first batch has none."""
    if not path.exists():
        if end.start:
            findings.fault(path, "checkpoint-missing", f"row {end.start} left in an earlier batch, and this proves it")
        return
    before = _check_checkpoint(findings, path, trust)
    if before and (before.rows, before.sha256) != (end.start, end.prev):
        findings.fault(path, "checkpoint-of-another", "is not the checkpoint that this batch goes on from")


def _check_end(findings: Findings, path: Path, end: LedgerEnd, rows: list[Receipt], batch: str | None) -> None:
    last = (rows[-1].row, rows[-1].sha256) if rows else (end.start, end.prev)
    if (end.rows, end.sha256) != last:
        findings.fault(path, "ledger-short", f"the ledger had {end.rows} rows when it was signed, {last[0]} are here")
    if batch is not None and end.batch != batch:
        findings.fault(path, "checkpoint-of-another", f"was made for {end.batch}")
