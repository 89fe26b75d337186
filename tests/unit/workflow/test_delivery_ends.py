"""How a delivery ends: by arrival, by each kind of fault, by somebody's will; and what is remembered of it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from homes import later, only_clip
from standing_in import Server, with_server

from recorder.domain.clip import DeliveryState
from recorder.domain.delivery import WITHDRAWAL, Key, Rules
from recorder.domain.moment import parse_stamp
from recorder.transfer.target import Arrival, Parcel, Stopped, TargetError, Trouble
from recorder.workflow import background, going, practice, queue_acts
from recorder.workflow.delivering import deliver, rescue, run_one
from recorder.workflow.station import Station
from recorder.workflow.taking_back import withdraw
from recorder.workflow.trail import Mark, trail

W, HELD, SENDING, SENT, RECEIVED, FAILED, ASIDE = (
    DeliveryState.WAITING,
    DeliveryState.HELD,
    DeliveryState.SENDING,
    DeliveryState.SENT,
    DeliveryState.RECEIVED,
    DeliveryState.FAILED,
    DeliveryState.SET_ASIDE,
)


@pytest.fixture
def server(released: Station, monkeypatch: pytest.MonkeyPatch) -> Server:
    monkeypatch.setattr(going, "LOOK_S", 0.0)
    return with_server(released, monkeypatch)


def key(station: Station) -> Key:
    clip = only_clip(station)
    return Key(clip.clip_id, clip.version, "there")


def now(station: Station) -> tuple[DeliveryState, str]:
    row = station.deliveries.get(key(station))
    assert row is not None
    return row.state, row.code


def fails(error: Exception) -> object:
    def before(_parcel: Parcel, _done: int) -> None:
        raise error

    return before


def test_sent_is_not_received_until_somebody_confirms_it(released: Station, server: Server) -> None:
    server.answer = Arrival(False, "all bytes are there, unread")
    deliver(released)
    assert now(released) == (SENT, "unconfirmed")
    assert released.clips.confirmed() == []
    deliver(released)
    queue_acts.retry(released, key(released))
    deliver(released)
    assert len(server.sends) == 1  # never twice by itself
    server.answer = Arrival(True, "compared")
    queue_acts.send_again(released, key(released))
    deliver(released)
    assert now(released) == (RECEIVED, "")
    assert len(server.sends) == 2
    assert released.clips.confirmed() == [only_clip(released).clip_id]


@pytest.mark.parametrize(
    ("error", "state", "of_target"),
    [
        (TargetError("no answer", Trouble.UNREACHABLE, whole=True), W, "unreachable"),
        (TargetError("wrong token", Trouble.CREDENTIALS, whole=True, permanent=True), W, "credentials"),
        (TargetError("500", Trouble.SERVER_ERROR), FAILED, ""),
        (TargetError("413", Trouble.TOO_LARGE, permanent=True), ASIDE, ""),
        (TargetError("answer lost, then gone", Trouble.UNCONFIRMED, unconfirmed=True), SENT, ""),
        (ValueError("a secret"), FAILED, ""),
    ],
)
def test_each_fault_has_its_end(
    released: Station, server: Server, error: Exception, state: DeliveryState, of_target: str
) -> None:
    server.before_piece = fails(error)  # type: ignore[assignment]
    deliver(released)
    row = released.deliveries.get(key(released))
    assert row is not None and row.state is state
    assert "a secret" not in row.detail
    assert released.targets.get(practice.CAMPAIGN, "there").code == of_target
    assert (row.tries, row.next_at is not None) == ((1, True) if state is FAILED else (row.tries, False))
    history = released.deliveries.history(key(released))
    assert [entry[1] for entry in history] == [W, SENDING, state]
    assert history[-1][2] == row.code


def test_what_failed_is_tried_when_its_time_has_come_and_waits_longer_each_time(
    released: Station, server: Server
) -> None:
    from recorder.workflow.dispatch import next_job

    server.before_piece = fails(TargetError("500", Trouble.SERVER_ERROR))  # type: ignore[assignment]
    waits = []
    for tries in (1, 2, 3):
        deliver(released)
        row = released.deliveries.get(key(released))
        assert row is not None and row.tries == tries and row.next_at is not None
        waits.append((parse_stamp(row.next_at) - parse_stamp(row.changed)).total_seconds())
    assert 40 <= waits[0] <= 80 and 85 <= waits[1] <= 155 and 175 <= waits[2] <= 305
    target = released.targets.get(practice.CAMPAIGN, "there")
    assert next_job(released, target) is None
    for days in (1, -400):  # its time has come; or the clock went back, so that it would never come
        job = next_job(later(released, days=days), target)
        assert job is not None and job.key == key(released)


def test_a_server_that_asks_to_wait_is_left_alone_so_long(released: Station, server: Server) -> None:
    server.before_piece = fails(TargetError("503", Trouble.SLOW_DOWN, whole=True, after_s=1800))  # type: ignore[assignment]
    deliver(released)
    target = released.targets.get(practice.CAMPAIGN, "there")
    assert parse_stamp(target.next_at) - parse_stamp(target.changed) >= timedelta(seconds=1790)


def test_it_goes_on_by_its_notes_after_a_kill(released: Station, server: Server) -> None:
    class Kill(BaseException):
        pass

    def kill(_parcel: Parcel, done: int) -> None:
        if done:
            raise Kill

    server.before_piece = kill
    with pytest.raises(Kill):
        deliver(released)
    assert now(released)[0] is SENDING
    seen: list[int] = []
    server.before_piece = lambda _parcel, done: seen.append(done)
    assert rescue(released) == 1
    deliver(released)
    assert now(released)[0] is RECEIVED
    assert seen[0] > 0  # not from the beginning


def test_two_threads_never_send_the_same(released: Station, server: Server) -> None:
    other: list[object] = []

    def meanwhile(_parcel: Parcel, _done: int) -> None:
        if not other:
            row = released.deliveries.get(key(released))
            assert row is not None
            other.append(run_one(released, row))
            other.append(rescue(released))

    server.before_piece = meanwhile
    deliver(released)
    assert other == [None, 0]
    assert server.sends == [only_clip(released).clip_id]


@pytest.mark.parametrize(
    ("act", "state", "then"), [(queue_acts.hold, HELD, RECEIVED), (queue_acts.set_aside, ASIDE, ASIDE)]
)
def test_a_person_s_word_stops_what_runs(
    released: Station, server: Server, act: queue_acts.Act, state: DeliveryState, then: DeliveryState
) -> None:
    def said(_parcel: Parcel, done: int) -> None:
        if done:
            act(released, key(released))

    server.before_piece = said
    deliver(released)
    assert now(released) == (state, "by hand")
    assert server.parcels == {} and server.stops == []
    server.before_piece = lambda _parcel, _done: None
    deliver(released)
    assert now(released)[0] is state
    if act is queue_acts.hold:
        queue_acts.let_go(released, key(released))
    deliver(released)
    assert now(released)[0] is then


def test_a_decision_that_comes_when_all_is_there_does_not_hide_that(released: Station, server: Server) -> None:
    server.at_the_end = lambda _parcel: queue_acts.set_aside(released, key(released)) and None  # type: ignore[func-returns-value]
    deliver(released)
    assert now(released)[0] is RECEIVED


def test_a_recording_goes_first(released: Station, server: Server) -> None:
    with background.before_all_else():
        deliver(released)
        assert now(released)[0] is W
        assert server.parcels == {}
    deliver(released)
    assert now(released)[0] is RECEIVED
    row = released.deliveries.get(key(released))
    assert row is not None and row.tries == 0  # that was no failure


def test_a_rule_that_comes_in_between_holds_it_and_is_no_failure(released: Station, server: Server) -> None:
    def rule(_parcel: Parcel, done: int) -> None:
        if done:
            released.targets.hold(practice.CAMPAIGN, "there", "hours", released.at())

    server.before_piece = rule
    deliver(released)
    row = released.deliveries.get(key(released))
    assert row is not None and (row.state, row.rule, row.tries) == (HELD, "hours", 0)


def test_the_rate_keeps_to_its_limit(released: Station, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []
    clock = [1000.0]

    class Time:
        @staticmethod
        def monotonic() -> float:
            return clock[0]

        @staticmethod
        def sleep(seconds: float) -> None:
            slept.append(seconds)
            clock[0] += seconds

    monkeypatch.setattr(going, "time", Time)
    monkeypatch.setattr(going, "LOOK_S", 0.25)
    released.targets.set_rules(practice.CAMPAIGN, "there", Rules(kbytes_per_s=32))
    told: list[tuple[int, float, float | None]] = []
    row = released.deliveries.get(key(released))
    assert row is not None
    run_one(released, row, lambda _d, done, _all, rate, left: told.append((done, rate, left)))
    size = told[-1][0]
    assert size > 64 << 10
    assert sum(slept) == pytest.approx(size / 32_000, rel=0.01)
    assert max(slept) <= 0.25
    assert told[-1][1] == pytest.approx(32_000, rel=0.05)
    assert told[0][2] is None and told[-1][2] == 0


def test_withdrawn_while_it_is_sent_it_stops_there_too_and_the_notice_follows(
    released: Station, server: Server
) -> None:
    clip = only_clip(released)

    def she_says(parcel: Parcel, done: int) -> None:
        if done and parcel.kind == "clip":
            withdraw(released, clip.clip_id, practice.PIN)

    server.before_piece = she_says
    deliver(released)
    row = released.deliveries.get(key(released))
    assert row is not None and (row.state, row.code, row.stopped) == (ASIDE, "withdrawn", True)
    assert row.detail.startswith("withdrawn while sending") and "ended there" in row.detail
    assert [name for name, _notes in server.stops] == [clip.clip_id]
    assert server.stops[0][1]["upload"] == clip.clip_id  # by the notes of that upload
    assert set(server.parcels) == {f"withdrawal-{clip.clip_id}"}
    notice = server.parcels[f"withdrawal-{clip.clip_id}"]
    assert list(notice)[-1] == "withdrawal.json" and len(notice) == 2
    told = released.deliveries.get(Key(clip.clip_id, clip.version, "there", WITHDRAWAL))
    assert told is not None and told.state is RECEIVED
    deliver(released)
    assert server.sends == [clip.clip_id, f"withdrawal-{clip.clip_id}"]
    assert trail(released, clip.clip_id)[-1].mark is Mark.NEXT_BATCH


def test_what_could_not_be_stopped_at_once_is_stopped_before_the_notice(released: Station, server: Server) -> None:
    clip = only_clip(released)

    def she_says(parcel: Parcel, done: int) -> None:
        if done and parcel.kind == "clip":
            withdraw(released, clip.clip_id, practice.PIN)

    def away(_parcel: Parcel) -> None:
        raise TargetError("no answer", Trouble.UNREACHABLE, whole=True)

    server.before_piece, server.at_stop = she_says, away
    deliver(released)
    assert server.stops == [] and server.parcels == {}
    row = released.deliveries.get(key(released))
    assert row is not None and not row.stopped
    server.at_stop = lambda _parcel: None
    deliver(released)
    assert [name for name, _notes in server.stops] == [clip.clip_id]
    assert set(server.parcels) == {f"withdrawal-{clip.clip_id}"}


def test_withdrawn_after_it_was_received_the_notice_goes_to_the_same_target(released: Station, server: Server) -> None:
    clip = only_clip(released)
    deliver(released)
    withdraw(released, clip.clip_id, practice.PIN)
    deliver(released)
    assert now(released)[0] is RECEIVED
    assert server.stops == []  # it is whole over there: the notice asks for its deletion
    assert f"withdrawal-{clip.clip_id}" in server.parcels


def test_withdrawn_before_a_byte_left_nobody_is_told(released: Station, server: Server) -> None:
    withdraw(released, only_clip(released).clip_id, practice.PIN)
    deliver(released)
    assert server.sends == []


def test_arrived_whole_while_she_withdrew_is_told_as_it_is(released: Station, server: Server) -> None:
    clip = only_clip(released)
    server.at_the_end = lambda parcel: (
        withdraw(released, clip.clip_id, practice.PIN) and None if parcel.kind == "clip" else None
    )  # type: ignore[func-returns-value]
    deliver(released)
    assert now(released)[0] is RECEIVED
    assert f"withdrawal-{clip.clip_id}" in server.parcels
    assert released.clips.confirmed() == []


def test_our_stop_is_a_stopped() -> None:
    assert issubclass(going.Halted, Stopped)


def test_one_that_fails_again_and_again_blocks_no_other(second: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    from recorder.workflow.releasing import release

    first, last = second.clips.all()
    release(second, last.clip_id, practice.PIN)
    server = with_server(second, monkeypatch)

    def refuse(parcel: Parcel, _done: int) -> None:
        if parcel.clip_id == first.clip_id:
            raise TargetError("400", Trouble.SERVER_ERROR)

    server.before_piece = refuse
    deliver(second)
    assert {d.clip_id: d.state for d in second.deliveries.all()} == {first.clip_id: FAILED, last.clip_id: RECEIVED}
