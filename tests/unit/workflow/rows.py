"""Rows to put into a ledger, as a release, a buyer's verdict and a payment write them."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from recorder.domain.moment import stamp
from recorder.domain.money import pay_for
from recorder.domain.receipt import Receipt, RowHead, write
from recorder.workflow import practice
from recorder.workflow.station import Station

CONSENT = f"consent {'cd' * 32}"


def add(station: Station, event: list[str], when: datetime, worker: str = practice.WORKER, version: int = 1) -> Receipt:
    """One row with its event's lines, signed by the station."""
    row, prev = station.ledger.end(practice.CAMPAIGN)
    consent = [] if event[0].startswith("event PAID") else [CONSENT]
    lines = [*event, f"worker {worker}", *consent, f"time {stamp(when)} synced boot 00000000 +1.000s"]
    receipt = write(RowHead(practice.CAMPAIGN, version, station.station_id, row + 1, prev), lines)
    station.ledger.add(receipt, station.signing_key().sign(receipt.text, "receipt@fairtake"))
    return receipt


def release(
    station: Station,
    clip: str,
    when: datetime,
    seconds: str = "60",
    worker: str = practice.WORKER,
    version: int = 1,
) -> Receipt:
    pay = pay_for(Decimal(seconds), Decimal("1440.00"), "INR")
    event = [
        f"event CLIP {clip} v1 {'ab' * 32}",
        f"task fold-towel/1 seconds {seconds}",
        f"pay INR {pay} at 1440.00 per hour recorded",
    ]
    return add(station, event, when, worker, version)


def verdict(station: Station, event: str, about: Receipt, when: datetime, worker: str = practice.WORKER) -> Receipt:
    f = about.fields
    lines = [f"event {event} {f['clip']} v1", f"about row {about.row}", f"by buyer-practice {'ef' * 32}"]
    return add(station, lines, when, worker)


def payment(
    station: Station,
    rows: list[Receipt],
    when: datetime,
    *,
    name: str = "UTR-1",
    to: str = "worker",
    amount: str | None = None,
    worker: str = practice.WORKER,
) -> Receipt:
    total = amount or str(sum((Decimal(r.fields["amount"]) for r in rows), Decimal(0)))
    lines = [f"event PAID {name}", f"rows {' '.join(str(r.row) for r in rows)}", f"pay INR {total} to {to}"]
    return add(station, lines, when, worker)
