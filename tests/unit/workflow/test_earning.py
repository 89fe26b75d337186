"""My earnings: states from the ledger alone, honest hours, weeks that add up, nobody else's rows."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from homes import install_version, only_clip, practice_root, stopped
from rows import payment, release, verdict

from recorder.domain.clip import SettlementState as State
from recorder.domain.document import Document
from recorder.domain.moment import stamp
from recorder.errors import RecorderError
from recorder.workflow import practice
from recorder.workflow.earning import EARNED, Account, Rate, rows_of, signed_in_seconds, summary
from recorder.workflow.station import Station
from recorder.workflow.taking_back import discard, withdraw

NOW = datetime(2027, 3, 10, 12, tzinfo=UTC)  # a Wednesday


@pytest.fixture
def station(consented: Station) -> Station:
    """A station whose ledger is empty, on a day that stands still."""
    return stopped(consented, NOW)


def only(station: Station, worker: str = practice.WORKER) -> Account:
    (account,) = summary(station, worker, zone=UTC).accounts
    return account


def sums(account: Account) -> dict[State, str]:
    return {state: str(amount) for state, amount in account.totals.items() if amount}


def test_before_the_first_release_there_is_an_honest_nothing(station: Station) -> None:
    account = only(station)
    assert (account.currency, account.practice) == ("INR", True)
    assert all(str(amount) == "0.00" for amount in account.totals.values())
    assert (account.next_due, account.overdue_since) == (None, None)
    assert account.real_hour == account.recorded_hour == Rate(None, Decimal(0))
    assert [week.total for week in account.weeks] == [0] * 8
    assert summary(station, practice.WORKER).rows == ()
    assert summary(station, "w-nobody").accounts == ()


def test_each_state_is_read_from_the_ledger(station: Station) -> None:
    ago = {days: NOW - timedelta(days=days) for days in (1, 2, 3, 40, 41)}
    owed, accepted, paid = (release(station, f"c-{n}", ago[n]) for n in (1, 2, 3))
    release(station, "c-40", ago[40])
    other = release(station, "c-41", ago[41])
    verdict(station, "ACCEPTED", accepted, NOW)
    verdict(station, "ACCEPTED", paid, NOW)
    payment(station, [paid], NOW)
    payment(station, [other], NOW, name="UTR-2", to="other")
    account = only(station)
    assert sums(account) == {state: "24.00" for state in State if state is not State.REJECTED}
    assert str(account.paid_elsewhere) == "24.00"
    assert str(account.earned) == "96.00"
    assert account.next_due == accepted.when + timedelta(days=30)
    assert account.overdue_since == ago[40] + timedelta(days=30)
    rows = rows_of(station, practice.WORKER)
    assert [row.clip_id for row in rows] == ["c-1", "c-2", "c-3", "c-40", "c-41"]
    assert [row.state for row in rows] == [State.OWED, State.ACCEPTED, State.PAID, State.OVERDUE, State.ELSEWHERE]
    assert rows[0].titles["en"] == "Fold a towel"
    assert (rows[0].row, rows[0].seconds, rows[0].amount) == (owed.row, Decimal(60), Decimal("24.00"))


def test_pay_by_release_survives_a_rejection(station: Station) -> None:
    clip = release(station, "c-1", NOW - timedelta(days=1))
    verdict(station, "REJECTED", clip, NOW)
    (row,) = rows_of(station, practice.WORKER)
    assert (row.state, row.rejected) == (State.OWED, True)
    assert sums(only(station)) == {State.OWED: "24.00"}


def on_acceptance(document: Document) -> None:
    document["pay"]["earned_on"] = "acceptance"


def test_pay_by_acceptance_is_due_from_then_on_and_lost_by_a_rejection(station: Station) -> None:
    install_version(station, 2, on_acceptance, practice_root(station))
    long_ago = NOW - timedelta(days=60)
    rows = [release(station, f"c-{number}", long_ago, version=2) for number in range(3)]
    assert sums(only(station)) == {State.OWED: "72.00"}
    assert only(station).next_due is None
    verdict(station, "REJECTED", rows[0], NOW)
    verdict(station, "ACCEPTED", rows[1], NOW - timedelta(days=29))
    verdict(station, "ACCEPTED", rows[2], NOW - timedelta(days=31))
    assert sums(only(station)) == {State.REJECTED: "24.00", State.ACCEPTED: "24.00", State.OVERDUE: "24.00"}
    assert only(station).next_due == NOW + timedelta(days=1)


def test_one_payment_settles_many_rows_and_no_others(station: Station) -> None:
    made = [release(station, f"c-{number}", NOW) for number in range(4)]
    payment(station, [made[0], made[2]], NOW)
    assert [row.state for row in sorted(rows_of(station, practice.WORKER), key=lambda r: r.row)] == [
        State.PAID,
        State.OWED,
        State.PAID,
        State.OWED,
    ]


def test_another_worker_s_rows_and_payments_are_not_hers(station: Station) -> None:
    hers = release(station, "c-1", NOW)
    theirs = release(station, "c-2", NOW, worker="w-2")
    payment(station, [hers, theirs], NOW, worker="w-2")
    assert [row.clip_id for row in rows_of(station, practice.WORKER)] == ["c-1"]
    assert sums(only(station)) == {State.OWED: "24.00"}
    assert sums(only(station, "w-2")) == {State.PAID: "24.00"}


def test_weeks_begin_on_monday_where_she_lives(station: Station) -> None:
    india = timezone(timedelta(hours=5, minutes=30))
    late_sunday = datetime(2027, 3, 7, 20, tzinfo=UTC)  # already Monday in India
    release(station, "c-1", late_sunday)
    (there,) = summary(station, practice.WORKER, zone=india).accounts
    here = only(station)
    assert [week.monday for week in here.weeks][-2:] == [date(2027, 3, 1), date(2027, 3, 8)]
    assert [str(week.total) for week in here.weeks][-2:] == ["24.00", "0.00"]
    assert [str(week.total) for week in there.weeks][-2:] == ["0.00", "24.00"]


def test_weeks_show_only_the_last_ones_and_totals_show_all(station: Station) -> None:
    for weeks_ago in (0, 1, 7, 8):
        release(station, f"c-{weeks_ago}", NOW - timedelta(weeks=weeks_ago))
    account = only(station)
    assert [str(week.total) for week in account.weeks] == ["24.00", *["0.00"] * 5, "24.00", "24.00"]
    assert account.weeks[0].sums[State.OVERDUE] == Decimal("24.00")
    assert str(account.earned) == "96.00"
    (three,) = summary(station, practice.WORKER, weeks=3, zone=UTC).accounts
    assert len(three.weeks) == 3


def sign_in(station: Station, seconds: float, began: datetime, worker: str = practice.WORKER) -> None:
    sessions = station.sessions
    sessions.end(sessions.begin(worker, stamp(began)), stamp(began + timedelta(seconds=seconds)), seconds)


def test_the_real_hour_divides_by_the_time_signed_in(station: Station) -> None:
    release(station, "c-1", NOW, seconds="900")
    sign_in(station, 1800, NOW - timedelta(hours=2))
    sign_in(station, 5400, NOW - timedelta(hours=1))
    sign_in(station, 99999, NOW, worker="w-2")
    account = only(station)
    assert account.real_hour == Rate(Decimal("180.00"), Decimal(7200))
    assert account.recorded_hour == Rate(Decimal("1440.00"), Decimal(900))


def test_what_somebody_else_got_is_not_in_her_hour(station: Station) -> None:
    first, second = (release(station, f"c-{n}", NOW, seconds="900") for n in (1, 2))
    payment(station, [first], NOW, to="other")
    payment(station, [second], NOW, name="UTR-2")
    sign_in(station, 3600, NOW - timedelta(hours=2))
    account = only(station)
    assert account.real_hour.per_hour == Decimal("360.00")
    assert account.recorded_hour == Rate(Decimal("720.00"), Decimal(1800))


def test_a_discarded_take_counts_in_her_hours(reviewed: Station) -> None:
    clip = only_clip(reviewed)
    length = Decimal(clip.manifest["duration_ms"]) / 1000
    discard(reviewed, clip.clip_id, practice.PIN)
    assert signed_in_seconds(reviewed, practice.WORKER) == length > 0
    sign_in(reviewed, 600, datetime.fromisoformat(clip.started) - timedelta(seconds=5))
    assert signed_in_seconds(reviewed, practice.WORKER) == 600  # it was inside the session


def test_a_session_that_a_crash_cut_off_counts_as_far_as_it_was_noted(reviewed: Station) -> None:
    began = datetime.fromisoformat(only_clip(reviewed).started) - timedelta(seconds=30)
    reviewed.sessions.note(reviewed.sessions.begin(practice.WORKER, stamp(began)), 20.0)
    assert signed_in_seconds(reviewed, practice.WORKER) == 20


def test_what_a_withdrawn_clip_earned_stays(released: Station) -> None:
    before = only(released).earned
    withdraw(released, only_clip(released).clip_id, practice.PIN)
    assert only(released).earned == before > 0


def test_a_clock_set_back_does_not_hide_what_is_overdue(station: Station) -> None:
    release(station, "c-1", NOW - timedelta(days=40))
    station.people.set_fact("highest_time", stamp(NOW))
    assert sums(only(stopped(station, NOW - timedelta(days=300)))) == {State.OVERDUE: "24.00"}


def test_earned_names_every_state_but_rejected_and_elsewhere() -> None:
    assert set(State) - set(EARNED) == {State.REJECTED, State.ELSEWHERE}


def test_a_row_that_was_changed_is_told(station: Station) -> None:
    release(station, "c-1", NOW)
    station.db.execute("UPDATE receipts SET text = ?", [b"gift"])
    with pytest.raises(RecorderError) as told:
        summary(station, practice.WORKER)
    assert told.value.code == "ledger-damaged"


def test_another_thread_s_station_sees_the_same(station: Station) -> None:
    release(station, "c-1", NOW)
    other = station.again()
    assert summary(other, practice.WORKER) == summary(station, practice.WORKER)
    other.close()
