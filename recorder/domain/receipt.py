"""Receipts: the rows of the ledger, plain text that a worker can hold and anyone can check.

The text is defined in resources/docs/FORMATS.md. `prev` is the SHA-256 of the whole text before it,
so that a row can't be changed, dropped or put in between without the next one telling.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from recorder.domain.document import sha256
from recorder.domain.moment import parse_stamp
from recorder.domain.money import pay_for

NO_PREV = "0" * 64
_ID = r"[a-z0-9-]{1,40}"
_HEX = r"[0-9a-f]{64}"
_AMOUNT = r"(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,6})?"  # what decimal arithmetic does exactly
_ROW = r"[1-9][0-9]{0,8}"
_STAMP = r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z"
_TIME = rf"{_STAMP} (?:un)?synced boot [0-9a-f]{{8}} \+[0-9]+\.[0-9]{{3}}s"

_HEAD = (
    rf"FAIRTAKE RECEIPT 1\n"
    rf"campaign (?P<campaign>{_ID}) v(?P<campaign_version>[1-9][0-9]*)\n"
    rf"station (?P<station>{_ID}) row (?P<row>[1-9][0-9]*)\n"
    rf"prev (?P<prev>{_HEX})\n"
)
_WHO = rf"worker (?P<worker>{_ID})\nconsent (?P<consent>{_HEX})\ntime (?P<time>{_TIME})\n"
# What came of a CLIP row, named by its number: a buyer's verdict, a payment, the worker's complaint.
_VERDICT = (
    rf"(?P<clip>{_ID}) v(?P<clip_version>[1-9][0-9]*)\nabout row (?P<about>{_ROW})\n"
    rf"by (?P<buyer>{_ID}) (?P<basis>{_HEX})\n"
)
_SETTLING = {
    "ACCEPTED": re.compile(_HEAD + rf"event (?P<event>ACCEPTED) {_VERDICT}" + _WHO),
    "REJECTED": re.compile(_HEAD + rf"event (?P<event>REJECTED) {_VERDICT}" + _WHO),
    "PAID": re.compile(
        _HEAD + rf"event (?P<event>PAID) (?P<payment>[A-Za-z0-9._/-]{{1,40}})\n"
        rf"rows (?P<rows>{_ROW}(?: {_ROW})*)\n"
        rf"pay (?P<currency>[A-Z]{{3}}) (?P<amount>{_AMOUNT}) to (?P<to>worker|other)\n"
        rf"worker (?P<worker>{_ID})\ntime (?P<time>{_TIME})\n"
    ),
    "DISPUTE": re.compile(
        _HEAD + rf"event (?P<event>DISPUTE) (?P<number>{_ROW}) (?P<kind>not-paid|wrong)\n"
        rf"about row (?P<about>{_ROW})\nanswer due (?P<due>{_STAMP})\n" + _WHO
    ),
}
# Each event has its fixed lines; a receipt of an event that is not listed here is not a receipt.
_EVENTS = _SETTLING | {
    "CLIP": re.compile(
        _HEAD + rf"event (?P<event>CLIP) (?P<clip>{_ID}) v(?P<clip_version>[1-9][0-9]*) (?P<manifest>{_HEX})\n"
        rf"task (?P<task>{_ID})/(?P<task_version>[1-9][0-9]*) seconds (?P<seconds>{_AMOUNT})\n"
        rf"pay (?P<currency>[A-Z]{{3}}) (?P<amount>{_AMOUNT}) at (?P<rate>{_AMOUNT}) "
        r"per hour (?P<counts>recorded|session)\n"
        + _WHO
    ),
    "WITHDRAWAL": re.compile(
        _HEAD + rf"event (?P<event>WITHDRAWAL) (?:(?P<clip>{_ID}) v(?P<clip_version>[1-9][0-9]*)\nscope clip"
        rf"|(?P<record>{_ID})\nscope consent)\n" + _WHO
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Receipt:
    """One row as read back from its text; `fields` are the named parts of its event's lines.

    A withdrawal has either `clip` and `clip_version`, or `record`: the consent that was taken back as a whole.
    """

    text: bytes
    event: str
    row: int
    prev: str
    fields: dict[str, str]

    @property
    def sha256(self) -> str:
        """What the next row's `prev` must say."""
        return sha256(self.text)

    @property
    def when(self) -> datetime:
        """The wall clock's time when the row was written, in UTC."""
        return parse_stamp(self.fields["time"].split(" ")[0])

    def pay_is_right(self) -> bool:
        """Recompute a CLIP row's pay from the seconds and the rate that it names."""
        f = self.fields
        if f["counts"] == "session":
            return Decimal(f["amount"]) == 0
        return Decimal(f["amount"]) == pay_for(Decimal(f["seconds"]), Decimal(f["rate"]), f["currency"])


@dataclass(frozen=True, slots=True)
class RowHead:
    """The lines that every receipt begins with."""

    campaign: str
    campaign_version: int
    station: str
    row: int
    prev: str

    def text(self) -> str:
        """The four head lines."""
        return (
            f"FAIRTAKE RECEIPT 1\ncampaign {self.campaign} v{self.campaign_version}\n"
            f"station {self.station} row {self.row}\nprev {self.prev}\n"
        )


def write(head: RowHead, lines: Sequence[str]) -> Receipt:
    """Put a receipt together from its head and its event's lines; refuses what `read` would refuse."""
    return read((head.text() + "".join(f"{line}\n" for line in lines)).encode())


def read(text: bytes) -> Receipt:
    """Read a receipt strictly: the exact lines of its event, nothing more; ValueError otherwise."""
    plain = text.decode("ascii")
    event = re.search(r"^event ([A-Z]+)", plain, re.MULTILINE)
    pattern = _EVENTS.get(event[1]) if event else None
    match = pattern.fullmatch(plain) if pattern else None
    if match is None:
        raise ValueError("not a receipt in the fixed form")
    fields = {name: value for name, value in match.groupdict().items() if value is not None}
    parse_stamp(fields["time"].split(" ")[0])
    if "due" in fields:
        parse_stamp(fields["due"])
    return Receipt(text, fields["event"], int(fields["row"]), fields["prev"], fields)


def chain_faults(receipts: Sequence[Receipt], start_row: int = 1, prev: str = NO_PREV) -> list[str]:
    """Name each break in a run of receipts that should begin at `start_row` after `prev`."""
    faults = []
    for expected, receipt in enumerate(receipts, start_row):
        if receipt.row != expected:
            faults.append(f"row {expected} is missing: row {receipt.row} stands in its place")
        if receipt.prev != prev:
            faults.append(f"row {receipt.row} does not follow from the row before it")
        prev = receipt.sha256
    return faults
