"""The queue as a screen shows it, and what may be decided in it."""

from __future__ import annotations

import pytest
from homes import only_clip
from standing_in import with_server

from recorder.domain.clip import DeliveryState
from recorder.domain.delivery import Key
from recorder.errors import RecorderError
from recorder.transfer.target import Arrival, Parcel, TargetError, Trouble
from recorder.workflow import practice, queue_acts, queue_view
from recorder.workflow.delivering import deliver
from recorder.workflow.station import Station
from recorder.workflow.taking_back import withdraw


def key(station: Station, target: str) -> Key:
    clip = only_clip(station)
    return Key(clip.clip_id, clip.version, target)


def test_lines_and_counts_tell_the_same(released: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    server = with_server(released, monkeypatch, "a", "b", "c")
    server.answer = Arrival(False, "unread")
    released.deliveries.change(key(released, "a"), DeliveryState.RECEIVED, released.at())
    queue_acts.hold(released, key(released, "c"))
    deliver(released)
    seen = queue_view.overview(released)
    assert (seen.received, seen.unconfirmed, seen.held, seen.sent, seen.all) == (1, 1, 1, 0, 3)
    lines = list(queue_view.every_line(released))
    assert [(line.target, line.state.value, line.code, line.rule) for line in lines] == [
        ("a", "received", "", ""), ("b", "sent", "unconfirmed", ""), ("c", "held", "by hand", "by hand"),
    ]  # fmt: skip
    line = lines[1]
    clip = only_clip(released)
    assert (line.kind_of_target, line.task, line.worker, line.recorded) == ("tus", clip.task, clip.worker, clip.started)
    assert line.bytes == line.done > 0
    assert queue_view.line(released, line.key) == line
    assert queue_view.lines(released, states={DeliveryState.HELD}) == [lines[2]]
    assert queue_view.lines(released, worker="w-other") == []
    assert queue_view.overview(released, "w-other").all == 0
    assert [one.target for one in queue_view.lines(released, limit=2)] == ["c", "b"]


def test_what_waits_for_a_target_out_of_reach_tells_why_and_until_when(
    released: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = with_server(released, monkeypatch)

    def away(_parcel: Parcel, _done: int) -> None:
        raise TargetError("the server does not answer", Trouble.UNREACHABLE, whole=True)

    server.before_piece = away
    deliver(released)
    (line,) = queue_view.lines(released)
    assert (line.state.value, line.code, line.detail) == ("waiting", "unreachable", "the server does not answer")
    assert line.next_at == released.targets.get(practice.CAMPAIGN, "there").next_at
    (trouble,) = queue_view.overview(released).troubles
    assert (trouble.target, trouble.code, trouble.waiting, trouble.next_at) == ("there", "unreachable", 1, line.next_at)
    queue_acts.retry(released, line.key)
    assert queue_view.lines(released)[0].next_at is None


def test_a_withdrawn_clip_s_line_says_so(released: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    with_server(released, monkeypatch)
    deliver(released)
    withdraw(released, only_clip(released).clip_id, practice.PIN)
    lines = queue_view.lines(released)
    assert [(line.key.kind, line.state.value, line.withdrawn) for line in lines] == [
        ("withdrawal", "waiting", True),
        ("clip", "received", True),
    ]


@pytest.mark.parametrize(
    ("act", "states", "code"),
    [
        (queue_acts.send_again, ["received", "waiting", "failed"], "not-unconfirmed"),
        (queue_acts.hold, ["received", "sent", "set aside"], "delivery-changed"),
        (queue_acts.let_go, ["waiting", "received", "failed"], "delivery-changed"),
        (queue_acts.set_aside, ["received", "sent"], "delivery-changed"),
    ],
)
def test_what_can_t_be_decided_is_refused(
    released: Station, monkeypatch: pytest.MonkeyPatch, act: queue_acts.Act, states: list[str], code: str
) -> None:
    with_server(released, monkeypatch)
    for state in states:
        released.deliveries.change(key(released, "there"), DeliveryState(state), released.at())
        if act is queue_acts.let_go and state == "waiting":
            assert act(released, key(released, "there")).state is DeliveryState.WAITING  # nothing to do
            continue
        with pytest.raises(RecorderError) as told:
            act(released, key(released, "there"))
        assert told.value.code == code
        row = released.deliveries.get(key(released, "there"))
        assert row is not None and row.state.value == state


def test_a_delivery_that_is_none_is_told(released: Station) -> None:
    with pytest.raises(RecorderError) as told:
        queue_acts.hold(released, key(released, "nowhere"))
    assert told.value.code == "unknown-delivery"
