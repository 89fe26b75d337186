"""Judging receipts: each signature, the chain, the arithmetic, and the checkpoint it ends with."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from recorder.domain.document import Document, sha256
from recorder.domain.money import seconds_text
from recorder.domain.receipt import NO_PREV, Receipt, chain_faults, read
from recorder.vault.trust import Findings, Trust, check_signature

CHECKPOINT, PREVIOUS = "checkpoint.txt", "previous-checkpoint.txt"
_CHECKPOINT = re.compile(
    r"FAIRTAKE CHECKPOINT 1\ncampaign (?P<campaign>[a-z0-9-]{1,40})\nstation (?P<station>[a-z0-9-]{1,40})\n"
    r"ledger (?P<rows>[0-9]+):(?P<sha256>[0-9a-f]{64})\nbatch (?P<batch>[a-z0-9-]{1,80})\n"
)


@dataclass(frozen=True, slots=True)
class LedgerEnd:
    """How long a ledger was when a batch left: number of rows, and the last one's SHA-256."""

    rows: int
    sha256: str
    batch: str
    station: str


def checkpoint_text(campaign: str, station: str, rows: int, last: str, batch: str) -> bytes:
    """The text that station and coordinator sign."""
    return (
        f"FAIRTAKE CHECKPOINT 1\ncampaign {campaign}\nstation {station}\nledger {rows}:{last}\nbatch {batch}\n"
    ).encode()


def read_checkpoint(data: bytes) -> LedgerEnd:
    """Read a checkpoint strictly; ValueError otherwise."""
    match = _CHECKPOINT.fullmatch(data.decode("ascii"))
    if match is None:
        raise ValueError("not a checkpoint in the fixed form")
    return LedgerEnd(int(match["rows"]), match["sha256"], match["batch"], match["station"])


def row_name(row: int) -> str:
    """File name of a receipt."""
    return f"row-{row:06d}.txt"


def check_ledger(findings: Findings, folder: Path, trust: Trust, batch: str | None) -> dict[tuple[str, str], Receipt]:
    """Judge a ledger folder; its good receipts by (clip, event).

    Rows since the previous checkpoint must form a chain that ends at this checkpoint; older rows (of
    clips that left late) stand alone and only need the station's signature.
    """
    receipts = [r for r in (_check_row(findings, path, trust) for path in sorted(folder.glob("row-*.txt"))) if r]
    before = _check_checkpoint(findings, folder / PREVIOUS, trust) if (folder / PREVIOUS).exists() else None
    end = _check_checkpoint(findings, folder / CHECKPOINT, trust)
    start, prev = (before.rows, before.sha256) if before else (0, NO_PREV)
    recent = [r for r in receipts if r.row > start]
    for fault in chain_faults(recent, start + 1, prev):
        findings.fault(folder, "ledger-broken", fault)
    if end:
        _check_end(findings, folder / CHECKPOINT, end, recent, (start, prev), batch)
    return {(r.fields["clip"], r.event): r for r in receipts if "clip" in r.fields}


def check_receipt_of_clip(
    findings: Findings, path: Path, receipt: Receipt | None, manifest: Document, data: bytes
) -> None:
    """Judge that a clip's receipt says what its manifest says."""
    if receipt is None:
        findings.fault(path, "receipt-missing", "no receipt of its release is here")
        return
    fields, pay = receipt.fields, manifest["terms"]["pay"]
    gaps = sum(g["end_ms"] - g["start_ms"] for g in manifest["frames"]["gaps"])
    says = {
        "manifest": sha256(data),
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
    for name, value in says.items():
        if fields[name] != value:
            findings.fault(path, "receipt-contradicts", f"row {receipt.row} has another {name} than the clip")


def _check_row(findings: Findings, path: Path, trust: Trust) -> Receipt | None:
    try:
        receipt = read(path.read_bytes())
    except (OSError, ValueError) as error:
        findings.fault(path, "receipt-invalid", f"can't be read: {error}")
        return None
    station = receipt.fields["station"]
    if path.name != row_name(receipt.row):
        findings.fault(path, "receipt-invalid", f"holds row {receipt.row}")
    if station not in trust.stations:
        findings.fault(path, "signer-unknown", f"no coordinator enrolled station {station}")
        return None
    signature = path.with_name(f"{path.name}.{station}.sig")
    if check_signature(findings, signature, path, "receipt@fairtake", expected=trust.stations[station]) is None:
        return None
    if receipt.event == "CLIP" and not receipt.pay_is_right():
        findings.fault(path, "pay-wrong", "the pay is not what its seconds and its rate make")
    findings.count("receipts")
    return receipt


def _check_checkpoint(findings: Findings, path: Path, trust: Trust) -> LedgerEnd | None:
    try:
        end = read_checkpoint(path.read_bytes())
    except (OSError, ValueError) as error:
        findings.fault(path, "checkpoint-invalid", f"can't be read: {error}")
        return None
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


def _check_end(
    findings: Findings, path: Path, end: LedgerEnd, rows: list[Receipt], start: tuple[int, str], batch: str | None
) -> None:
    last = (rows[-1].row, rows[-1].sha256) if rows else start
    if (end.rows, end.sha256) != last:
        findings.fault(path, "ledger-short", f"the ledger had {end.rows} rows when it was signed, {last[0]} are here")
    if batch is not None and end.batch != batch:
        findings.fault(path, "checkpoint-of-another", f"was made for {end.batch}")
