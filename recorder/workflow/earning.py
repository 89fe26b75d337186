"""My earnings: what a worker is owed and was paid, week by week, and what an hour here really brings.

The real hour divides by the time she was signed in, discarded and repeated takes included; the recorded
hour by the seconds that her receipts name. Nothing here compares one worker with another.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from decimal import Decimal, localcontext
from itertools import pairwise

from recorder.domain.campaign import Campaign
from recorder.domain.clip import SettlementState
from recorder.domain.moment import parse_stamp
from recorder.domain.money import minor_unit, rounded
from recorder.domain.settlement import PayTerms, Settled, settle
from recorder.storage.sessions import Session
from recorder.workflow.station import Station

EARNED = (SettlementState.OWED, SettlementState.ACCEPTED, SettlementState.PAID, SettlementState.OVERDUE)
Sums = Mapping[SettlementState, Decimal]  # every state stands in it, with 0 where there is nothing


@dataclass(frozen=True, slots=True)
class Row:
    """One release: what it earned, for how many seconds, and where the money stands."""

    campaign: str
    row: int
    clip_id: str
    task: str
    titles: Mapping[str, str]
    seconds: Decimal
    amount: Decimal
    currency: str
    when: datetime
    due: datetime | None
    state: SettlementState
    rejected: bool
    disputed: bool
    practice: bool


@dataclass(frozen=True, slots=True)
class Week:
    """What was released from one Monday to the next, by where the money stands now."""

    monday: date
    sums: Sums

    @property
    def total(self) -> Decimal:
        """All of it."""
        return sum(self.sums.values(), Decimal(0))


@dataclass(frozen=True, slots=True)
class Rate:
    """Money by the hour, and the seconds behind it; `per_hour` is None where there is no time to divide by."""

    per_hour: Decimal | None
    seconds: Decimal


@dataclass(frozen=True, slots=True)
class Account:
    """The money of one currency, real or practice.

    `totals` are of all time, `weeks` the last ones up to now, oldest first. `next_due` is when the next
    owed or accepted money falls due, `overdue_since` the oldest due date that has passed.
    """

    currency: str
    practice: bool
    totals: Sums
    next_due: datetime | None
    overdue_since: datetime | None
    weeks: tuple[Week, ...]
    real_hour: Rate
    recorded_hour: Rate

    @property
    def earned(self) -> Decimal:
        """Owed, accepted, paid and overdue: neither what was rejected nor what somebody else was paid."""
        return sum((self.totals[state] for state in EARNED), Decimal(0))

    @property
    def paid_elsewhere(self) -> Decimal:
        """What was paid to someone else for her work; 0 is an honest state."""
        return self.totals[SettlementState.ELSEWHERE]


@dataclass(frozen=True, slots=True)
class Summary:
    """A worker's earnings: an account for each currency (real money first), and each release, newest first."""

    worker: str
    accounts: tuple[Account, ...]
    rows: tuple[Row, ...]


def summary(station: Station, worker: str, weeks: int = 8, zone: tzinfo | None = None) -> Summary:
    """What one worker earned; days and weeks by `zone`, the system's where none is given.

    The sign-in time is not split between campaigns: with several accounts each real hour is a lower bound.
    """
    now, rows = _now(station), rows_of(station, worker)
    signed_in = signed_in_seconds(station, worker)
    kinds = {(row.practice, row.currency) for row in rows} | _offered(station, worker)
    accounts = [
        _account([r for r in rows if (r.practice, r.currency) == kind], kind, signed_in, _mondays(now, weeks, zone))
        for kind in sorted(kinds)
    ]
    return Summary(worker, tuple(accounts), tuple(rows))


def rows_of(station: Station, worker: str) -> list[Row]:
    """Every release of a worker on this station, newest first."""
    rows: list[Row] = []
    for campaign_id in sorted({c.campaign_id for c in station.people.campaigns()}):
        offers: dict[str, Campaign] = {}
        for each in settled(station, campaign_id, worker):
            version = each.receipt.fields["campaign_version"]
            if version not in offers:  # each look at one judges its signature
                offers[version] = station.campaign(campaign_id, int(version))
            rows.append(_row(offers[version], each))
    return sorted(rows, key=lambda row: (row.when, row.row), reverse=True)


def settled(station: Station, campaign_id: str, worker: str | None = None) -> list[Settled]:
    """Each release of a campaign, of one worker if told so, judged by the terms that its receipt names."""
    receipts = [r.receipt for r in station.ledger.rows(campaign_id) if worker in (None, r.receipt.fields["worker"])]
    station.campaign(campaign_id)  # an unknown one is told
    versions = {int(r.fields["campaign_version"]) for r in receipts if r.event == "CLIP"}
    terms = {version: PayTerms.of(station.campaign(campaign_id, version).document["pay"]) for version in versions}
    return settle(receipts, terms, _now(station))


def signed_in_seconds(station: Station, worker: str) -> Decimal:
    """All time that a worker was signed in; a take outside every session counts with its own length."""
    sessions = station.sessions.of(worker)
    spans = [_span(session) for session in sessions]
    total = sum((Decimal(str(session.seconds)) for session in sessions), Decimal(0))
    for clip in station.clips.all(worker=worker):
        began = parse_stamp(clip.started)
        if not any(start <= began <= end for start, end in spans):
            total += Decimal(int(clip.manifest.get("duration_ms", 0))) / 1000
    return total


def _span(session: Session) -> tuple[datetime, datetime]:
    """From sign-in to sign-out; after a crash to a minute behind the last note."""
    start = parse_stamp(session.signed_in)
    if session.signed_out is not None:
        return start, parse_stamp(session.signed_out)
    return start, start + timedelta(seconds=session.seconds + 60)


def _now(station: Station) -> datetime:
    """The later of the clock and what was seen before: a clock set back must not hide what is overdue."""
    wall = station.now().wall
    return max(wall, station.highest_time() or wall)


def _offered(station: Station, worker: str) -> set[tuple[bool, str]]:
    """The accounts that are there before the first release: of each campaign that she is enrolled in."""
    found = set()
    for campaign_id in {c.campaign_id for c in station.people.campaigns()}:
        if any(e.id == worker and e.kind == "worker" for e in station.people.enrolments(campaign_id)):
            campaign = station.campaign(campaign_id)
            found.add((campaign.practice, campaign.currency))
    return found


def _row(campaign: Campaign, each: Settled) -> Row:
    f = each.receipt.fields
    return Row(
        campaign=f["campaign"],
        row=each.receipt.row,
        clip_id=f["clip"],
        task=f["task"],
        titles=campaign.task(f["task"])["title"],
        seconds=Decimal(f["seconds"]),
        amount=each.amount,
        currency=each.currency,
        when=each.receipt.when,
        due=each.due,
        state=each.state,
        rejected=each.rejected,
        disputed=bool(each.disputes),
        practice=campaign.practice,
    )


def _account(rows: Sequence[Row], kind: tuple[bool, str], signed_in: Decimal, mondays: list[datetime]) -> Account:
    practice, currency = kind
    totals = _sums(rows, currency)
    earned = sum((totals[state] for state in EARNED), Decimal(0))
    overdue = [row.due for row in rows if row.due and row.state is SettlementState.OVERDUE]
    waiting = [row.due for row in rows if row.due and row.state is not SettlementState.OVERDUE]
    recorded = sum((row.seconds for row in rows), Decimal(0))
    return Account(
        currency=currency,
        practice=practice,
        totals=totals,
        next_due=min(waiting, default=None),
        overdue_since=min(overdue, default=None),
        weeks=tuple(
            Week(start.date(), _sums([r for r in rows if start <= r.when < end], currency))
            for start, end in pairwise(mondays)
        ),
        real_hour=_rate(earned, signed_in, currency),
        recorded_hour=_rate(earned, recorded, currency),
    )


def _sums(rows: Iterable[Row], currency: str) -> Sums:
    sums = dict.fromkeys(SettlementState, Decimal(0).quantize(minor_unit(currency)))
    for row in rows:
        sums[row.state] += row.amount
    return sums


def _rate(money: Decimal, seconds: Decimal, currency: str) -> Rate:
    if not seconds:
        return Rate(None, seconds)
    with localcontext(prec=50):
        return Rate(rounded(money * 3600 / seconds, currency), seconds)


def _mondays(now: datetime, weeks: int, zone: tzinfo | None) -> list[datetime]:
    """The beginnings of the last `weeks` weeks, and of the next one, in local time."""
    today = now.astimezone(zone).date()
    last = today - timedelta(days=today.weekday())
    days = [last - timedelta(weeks=back) for back in range(weeks - 1, -2, -1)]
    return [_midnight(day, zone) for day in days]


def _midnight(day: date, zone: tzinfo | None) -> datetime:
    start = datetime(day.year, day.month, day.day, tzinfo=zone)
    return start if zone else start.astimezone()
