"""Where the money stands follows from the rows alone, and the sums by state always add up."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recorder.domain.clip import SettlementState as State
from recorder.domain.moment import stamp
from recorder.domain.receipt import NO_PREV, Receipt, RowHead, write
from recorder.domain.settlement import PayTerms, settle, settling_faults

START = datetime(2026, 11, 1, tzinfo=UTC)
DUE = timedelta(days=30)
AT_RELEASE, AT_ACCEPTANCE = PayTerms(DUE, True), PayTerms(DUE, False)


@dataclass
class Ledger:
    """Rows in their chain, one an hour."""

    rows: list[Receipt] = field(default_factory=list)

    def add(self, *event: str, worker: str = "w-1") -> Receipt:
        prev = self.rows[-1].sha256 if self.rows else NO_PREV
        when = START + timedelta(hours=len(self.rows))
        consent = [] if event[0].startswith("event PAID") else [f"consent {'cd' * 32}"]
        time = f"time {stamp(when)} synced boot 5c1e0000 +1.000s"
        head = RowHead("towels", 7, "station-1", len(self.rows) + 1, prev)
        self.rows.append(write(head, [*event, f"worker {worker}", *consent, time]))
        return self.rows[-1]

    def clip(self, amount: str = "12.48", worker: str = "w-1", currency: str = "INR") -> Receipt:
        name = f"clip-{len(self.rows) + 1}"
        lines = [f"event CLIP {name} v1 {'ab' * 32}", "task fold/3 seconds 31.2"]
        return self.add(*lines, f"pay {currency} {amount} at 1440.00 per hour recorded", worker=worker)

    def verdict(self, event: str, about: int, clip: str | None = None, worker: str = "w-1") -> Receipt:
        name = clip or f"clip-{about}"
        return self.add(f"event {event} {name} v1", f"about row {about}", f"by b-1 {'ef' * 32}", worker=worker)

    def paid(
        self, rows: list[int], amount: str, name: str = "UTR/26.11-7", to: str = "worker", worker: str = "w-1"
    ) -> Receipt:
        named = " ".join(map(str, rows))
        return self.add(f"event PAID {name}", f"rows {named}", f"pay INR {amount} to {to}", worker=worker)

    def dispute(self, about: int, days: int = 90, worker: str = "w-1") -> Receipt:
        due = START + timedelta(hours=len(self.rows), days=days)
        return self.add("event DISPUTE 1 not-paid", f"about row {about}", f"answer due {stamp(due)}", worker=worker)

    def faults(self, whole: bool = True, start: int = 0) -> list[tuple[int, str]]:
        return [(r.row, why) for r, why in settling_faults(self.rows[start:], whole=whole)]

    def states(self, terms: PayTerms = AT_RELEASE, now: datetime = START) -> list[State]:
        return [each.state for each in settle(self.rows, {7: terms}, now)]


@st.composite
def ledgers(draw: st.DrawFn) -> Ledger:
    """Any rows in any order, also such as contradict each other or name what is not there."""
    made, number = Ledger(), st.integers(1, 12)
    worker = st.sampled_from(["w-1", "w-2"])
    for _ in range(draw(st.integers(0, 12))):
        kind = draw(st.sampled_from(["clip", "clip", "ACCEPTED", "REJECTED", "paid", "dispute"]))
        if kind == "clip":
            cents = draw(st.integers(0, 10**7))
            made.clip(str(Decimal(cents).scaleb(-2)), draw(worker), draw(st.sampled_from(["INR", "INR", "JPY"])))
        elif kind == "paid":
            rows = draw(st.lists(number, min_size=1, max_size=4))
            made.paid(rows, "12.48", draw(st.sampled_from(["a", "b"])), draw(st.sampled_from(["worker", "other"])))
        elif kind == "dispute":
            made.dispute(draw(number), worker=draw(worker))
        else:
            made.verdict(kind, draw(number), worker=draw(worker))
    return made


@given(ledgers(), st.sampled_from([AT_RELEASE, AT_ACCEPTANCE]), st.integers(0, 100))
def test_the_sums_by_state_always_make_the_sum_of_the_releases(made: Ledger, terms: PayTerms, days: int) -> None:
    settled = settle(made.rows, {7: terms}, START + timedelta(days=days))
    clips = [r for r in made.rows if r.event == "CLIP"]
    assert [each.receipt for each in settled] == clips
    for currency in ("INR", "JPY"):
        by_state = [sum(s.amount for s in settled if s.state is state and s.currency == currency) for state in State]
        assert sum(by_state) == sum(Decimal(r.fields["amount"]) for r in clips if r.fields["currency"] == currency)


@given(ledgers(), st.integers(0, 100))
def test_nothing_but_a_payment_to_her_makes_paid(made: Ledger, days: int) -> None:
    for each in settle(made.rows, {7: AT_RELEASE}, START + timedelta(days=days)):
        named = {
            (number, r.fields["to"])
            for r in made.rows
            if r.event == "PAID" and r.row > each.receipt.row
            for number in map(int, r.fields["rows"].split())
        }
        if each.state is State.PAID:
            assert (each.receipt.row, "worker") in named
        if each.state is State.ELSEWHERE:
            assert (each.receipt.row, "other") in named
        assert (each.payment is not None) is (each.state in (State.PAID, State.ELSEWHERE))


def test_the_last_verdict_counts_and_a_payment_more() -> None:
    made = Ledger()
    made.clip()
    made.verdict("ACCEPTED", 1)
    assert made.states(AT_ACCEPTANCE) == [State.ACCEPTED]
    made.verdict("REJECTED", 1)
    assert made.states(AT_ACCEPTANCE) == [State.REJECTED]
    made.paid([1], "12.48")
    assert made.states(AT_ACCEPTANCE) == [State.PAID]
    made.paid([1], "12.48", "again", "other")
    assert made.states(AT_ACCEPTANCE) == [State.PAID]


def test_money_that_somebody_else_got_is_not_in_her_hands() -> None:
    made = Ledger()
    made.clip()
    made.clip()
    made.paid([1], "12.48", to="other")
    made.paid([2], "12.48", "b")
    assert made.states() == [State.ELSEWHERE, State.PAID]


def test_a_ledger_that_adds_up_has_no_fault() -> None:
    made = Ledger()
    made.clip()
    made.clip("7.52")
    made.clip(worker="w-2")
    made.verdict("ACCEPTED", 1)
    made.dispute(2)
    made.paid([1, 2], "20.00")
    made.paid([3], "12.48", worker="w-2")  # one transfer may pay two workers
    assert made.faults() == []


def wrong(kind: str, made: Ledger) -> None:
    """Add row 5 to a ledger of two releases of hers, one of another worker, and a payment of row 1."""
    rows = {
        "another worker's row": lambda: made.paid([3], "12.48", "b"),
        "too little": lambda: made.paid([2], "12.47", "b"),
        "the payment id again": lambda: made.paid([2], "12.48", "a"),
        "a row again": lambda: made.paid([1, 2], "24.96", "b"),
        "a row twice": lambda: made.paid([2, 2], "24.96", "b"),
        "a row that is not there": lambda: made.paid([9], "12.48", "b"),
        "a payment as a release": lambda: made.paid([4], "12.48", "b"),
        "another clip": lambda: made.verdict("ACCEPTED", 2, "clip-1"),
        "a complaint of another": lambda: made.dispute(3),
        "a complaint answered too late": lambda: made.dispute(2, days=91),
        "a row to come": lambda: made.verdict("ACCEPTED", 6),
    }
    rows[kind]()


@pytest.mark.parametrize(
    "kind",
    [
        "another worker's row", "too little", "the payment id again", "a row again", "a row twice",
        "a row that is not there", "a payment as a release", "another clip", "a complaint of another",
        "a complaint answered too late", "a row to come",
    ],
)  # fmt: skip
def test_each_row_that_the_others_do_not_bear_out_is_named(kind: str) -> None:
    made = Ledger()
    made.clip()
    made.clip()
    made.clip(worker="w-2")
    made.paid([1], "12.48", "a")
    assert made.faults() == []
    wrong(kind, made)
    assert [row for row, _ in made.faults()] == [5], made.faults()


def test_in_a_part_of_a_ledger_older_rows_are_taken_on_trust() -> None:
    made = Ledger()
    made.clip()
    made.clip()
    made.verdict("ACCEPTED", 1)
    made.paid([1, 2], "24.96")
    made.dispute(1)
    assert made.faults(whole=False, start=1) == []
    assert [row for row, _ in made.faults(whole=True, start=1)] == [3, 4, 5]
