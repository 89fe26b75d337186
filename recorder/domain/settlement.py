"""Where the money of each release stands: worked out from the ledger alone.

Each CLIP row is in exactly one state, so the sums by state always make the sum of the rows. A payment
outweighs a verdict, a later verdict an earlier one. What a campaign pays at release stays owed after a
rejection; what it pays at acceptance is due only from then on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal

from recorder.domain.clip import SettlementState
from recorder.domain.document import Document
from recorder.domain.moment import parse_stamp
from recorder.domain.receipt import Receipt

GRIEVANCE = timedelta(days=90)  # the longest that an answer to a worker's complaint may take
_UNPAID = {False: SettlementState.OWED, True: SettlementState.ACCEPTED}
_PAID_TO = {"worker": SettlementState.PAID, "other": SettlementState.ELSEWHERE}


@dataclass(frozen=True, slots=True)
class PayTerms:
    """When a campaign version's pay is earned, and how long after that it is due."""

    due: timedelta
    at_release: bool

    @classmethod
    def of(cls, pay: Document) -> PayTerms:
        """Read the `pay` member of a campaign."""
        return cls(timedelta(days=int(pay["due_days"])), pay["earned_on"] == "release")


@dataclass(frozen=True, slots=True)
class Settled:
    """One CLIP row and what came of it; `due` None while nothing is due (not accepted yet, or rejected).

    `payment` is the row that paid it, `disputes` the worker's complaints about it.
    """

    receipt: Receipt
    state: SettlementState
    due: datetime | None
    rejected: bool = False
    payment: Receipt | None = None
    disputes: tuple[Receipt, ...] = ()

    @property
    def amount(self) -> Decimal:
        """What stands on the receipt."""
        return Decimal(self.receipt.fields["amount"])

    @property
    def currency(self) -> str:
        """The code beside it."""
        return self.receipt.fields["currency"]


@dataclass(slots=True)
class _Told:
    """What later rows say about one CLIP row."""

    verdict: Receipt | None = None
    payment: Receipt | None = None
    disputes: list[Receipt] = field(default_factory=list)


def settle(receipts: Iterable[Receipt], terms: Mapping[int, PayTerms], now: datetime) -> list[Settled]:
    """Judge each CLIP row of one ledger, in order; `terms` by campaign version."""
    clips: dict[int, Receipt] = {}
    told: dict[int, _Told] = {}
    for receipt in receipts:
        if receipt.event == "CLIP":
            clips[receipt.row], told[receipt.row] = receipt, _Told()
            continue
        for number in rows_named(receipt):
            if _is_about(receipt, clips.get(number)):
                _note(told[number], receipt)
    return [_settled(clip, told[row], terms[int(clip.fields["campaign_version"])], now) for row, clip in clips.items()]


def settling_faults(receipts: Sequence[Receipt], *, whole: bool) -> list[tuple[Receipt, str]]:
    """Each row that says what the rows before it do not bear out; with `whole` every row named must be there."""
    seen: dict[int, Receipt] = {}
    paid: set[int] = set()
    payments: set[tuple[str, str]] = set()
    faults = []
    for receipt in receipts:
        named = [seen.get(number) for number in rows_named(receipt)]
        known = [clip for clip in named if clip is not None]
        why = _named_wrongly(receipt, known) if known or whole else None
        if whole and len(known) != len(named):
            why = "names a row that is not there"
        if receipt.event == "PAID":
            why = why or _paid_wrongly(receipt, known, len(named), paid, payments)
            paid |= {clip.row for clip in known}
            payments.add((receipt.fields["worker"], receipt.fields["payment"]))
        if why:
            faults.append((receipt, why))
        seen[receipt.row] = receipt
    return faults


def rows_named(receipt: Receipt) -> list[int]:
    """The rows that a row is about."""
    text = receipt.fields.get("rows") or receipt.fields.get("about") or ""
    return [int(number) for number in text.split()]


def _is_about(receipt: Receipt, clip: Receipt | None) -> bool:
    """Whether a row may say something about a CLIP row: the same worker, clip and currency."""
    if clip is None or clip.event != "CLIP":
        return False
    names = ("worker", "clip", "currency")
    return all(receipt.fields.get(name, clip.fields[name]) == clip.fields[name] for name in names)


def _note(told: _Told, receipt: Receipt) -> None:
    if receipt.event == "PAID":
        told.payment = told.payment or receipt
    elif receipt.event == "DISPUTE":
        told.disputes.append(receipt)
    else:
        told.verdict = receipt


def _settled(clip: Receipt, told: _Told, terms: PayTerms, now: datetime) -> Settled:
    verdict = told.verdict.event if told.verdict else ""
    rejected, disputes = verdict == "REJECTED", tuple(told.disputes)
    if told.payment:
        return Settled(clip, _PAID_TO[told.payment.fields["to"]], None, rejected, told.payment, disputes)
    if rejected and not terms.at_release:
        return Settled(clip, SettlementState.REJECTED, None, rejected, None, disputes)
    earned = clip if terms.at_release else told.verdict
    due = earned.when + terms.due if earned else None
    state = SettlementState.OVERDUE if due and now > due else _UNPAID[verdict == "ACCEPTED"]
    return Settled(clip, state, due, rejected, None, disputes)


def _named_wrongly(receipt: Receipt, known: list[Receipt]) -> str | None:
    if any(not _is_about(receipt, clip) for clip in known):
        return "is about a row of another worker, clip or currency, or about no release"
    if receipt.event == "DISPUTE" and parse_stamp(receipt.fields["due"]) > receipt.when + GRIEVANCE:
        return "gives the answer more time than 90 days"
    return None


def _paid_wrongly(
    receipt: Receipt, known: list[Receipt], named: int, paid: set[int], payments: set[tuple[str, str]]
) -> str | None:
    if (receipt.fields["worker"], receipt.fields["payment"]) in payments:
        return "counts a payment a second time"
    rows = [clip.row for clip in known]
    if paid & set(rows) or len(set(rows)) != len(rows):
        return "pays a row a second time"
    amounts = [Decimal(clip.fields["amount"]) for clip in known]
    if len(known) == named and sum(amounts, Decimal(0)) != Decimal(receipt.fields["amount"]):
        return "is not the sum of the rows that it names"
    return None
