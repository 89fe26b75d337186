"""The worker's complaint about a row of her ledger: a number, a day by which she is answered, a receipt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, get_args

from recorder.domain.moment import Moment, parse_stamp, stamp
from recorder.domain.receipt import Receipt, RowHead, write
from recorder.domain.settlement import GRIEVANCE
from recorder.errors import RecorderError
from recorder.storage.ledger import LedgerRow
from recorder.workflow.station import Station, transaction

Kind = Literal["not-paid", "wrong"]


@dataclass(frozen=True, slots=True)
class Dispute:
    """One complaint: `number` counts on in its campaign's ledger, `about` is the row, `receipt` its proof."""

    campaign: str
    number: int
    kind: str
    about: int
    when: datetime
    answer_due: datetime
    receipt: LedgerRow


def dispute(station: Station, worker: str, pin: str, row: int, campaign_id: str, kind: Kind) -> LedgerRow:
    """Write down that a release of hers was not paid, or that its row is wrong; give the complaint's receipt.

    The same complaint again gives the first one. RecorderError for a wrong PIN, and for a row that is none of hers.
    """
    if kind not in get_args(Kind):
        raise ValueError(f"no kind of complaint: {kind!r}")
    station.worker_key(worker, pin)
    station.campaign(campaign_id)
    moment = station.dated()
    with transaction(station.db):
        rows = station.ledger.rows(campaign_id)
        clip = _release(rows, row, worker)
        made = [old for old in rows if old.receipt.event == "DISPUTE"]
        for old in made:
            if (old.receipt.fields["about"], old.receipt.fields["kind"]) == (str(row), kind):
                return old
        return _write(station, clip, len(made) + 1, kind, moment, rows[-1].receipt)


def disputes(station: Station, worker: str) -> list[Dispute]:
    """A worker's complaints, newest first."""
    found = [
        _read(campaign_id, row)
        for campaign_id in sorted({c.campaign_id for c in station.people.campaigns()})
        for row in station.ledger.rows(campaign_id)
        if row.receipt.event == "DISPUTE" and row.receipt.fields["worker"] == worker
    ]
    return sorted(found, key=lambda each: (each.when, each.number), reverse=True)


def _release(rows: list[LedgerRow], number: int, worker: str) -> Receipt:
    for row in rows:
        receipt = row.receipt
        if receipt.row == number and receipt.event == "CLIP" and receipt.fields["worker"] == worker:
            return receipt
    raise RecorderError(
        "unknown-row",
        f"Row {number} is no release of {worker}. Nothing was written down.",
        "Open the receipt that is wrong, and say so there.",
    )


def _write(station: Station, clip: Receipt, number: int, kind: str, moment: Moment, last: Receipt) -> LedgerRow:
    f = clip.fields
    head = RowHead(f["campaign"], int(f["campaign_version"]), station.station_id, last.row + 1, last.sha256)
    receipt = write(
        head,
        [
            f"event DISPUTE {number} {kind}",
            f"about row {clip.row}",
            f"answer due {stamp(moment.wall + GRIEVANCE)}",
            f"worker {f['worker']}",
            f"consent {f['consent']}",
            f"time {moment.line()}",
        ],
    )
    written = LedgerRow(receipt, station.signing_key().sign(receipt.text, "receipt@fairtake"), f["worker"])
    station.ledger.add(receipt, written.signature)
    return written


def _read(campaign_id: str, row: LedgerRow) -> Dispute:
    f = row.receipt.fields
    due = parse_stamp(f["due"])
    return Dispute(campaign_id, int(f["number"]), f["kind"], int(f["about"]), row.receipt.when, due, row)
