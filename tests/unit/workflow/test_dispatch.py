"""Deliveries that go out by themselves: by rules, next tries and targets, each on its own."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import pytest
from homes import later, only_clip
from standing_in import with_server

from recorder.domain.clip import DeliveryState
from recorder.domain.delivery import Key, NetworkRule, Rules
from recorder.transfer.target import Parcel, TargetError, Trouble
from recorder.workflow import background, dispatch, going, practice, queue_acts
from recorder.workflow.dispatch import Dispatch, Watchers, next_job
from recorder.workflow.ruling import Ruling
from recorder.workflow.station import Station

RECEIVED, HELD, WAITING = DeliveryState.RECEIVED, DeliveryState.HELD, DeliveryState.WAITING


@dataclass
class Net:
    kind: str = "wired"
    metered: bool | None = False


def wait_for(holds: Callable[[], bool]) -> bool:
    until = time.monotonic() + 20
    while not holds() and time.monotonic() < until:
        time.sleep(0.02)
    return holds()


def states(station: Station) -> dict[str, DeliveryState]:
    return {d.target: d.state for d in station.deliveries.all() if d.kind == "clip"}


@pytest.fixture
def running(released: Station, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Dispatch]]:
    monkeypatch.setattr(going, "LOOK_S", 0.0)
    monkeypatch.setattr(dispatch, "SLICE_S", 0.1)
    monkeypatch.setattr(dispatch, "_RECORDING_S", 0.05)
    made: list[Dispatch] = []

    def start(watchers: Watchers | None = None, net: Net | None = None) -> Dispatch:
        made.append(Dispatch(released.again, watchers, lambda: net or Net()))
        made[-1].start()
        return made[-1]

    yield start
    for each in made:
        each.stop()
        assert not each._thread.is_alive() and not each._lanes


def test_what_waits_goes_out_and_watchers_hear_of_it(
    released: Station, monkeypatch: pytest.MonkeyPatch, running: Callable[..., Dispatch]
) -> None:
    server = with_server(released, monkeypatch)
    changed: list[Key | None] = []
    told: list[tuple[int, int]] = []
    running(Watchers(changed.append, lambda _key, done, of, _rate, _left: told.append((done, of))))
    assert wait_for(lambda: states(released) == {"there": RECEIVED})
    clip = only_clip(released)
    assert server.sends == [clip.clip_id]
    assert wait_for(lambda: Key(clip.clip_id, clip.version, "there") in changed)
    assert told and told[-1][0] == told[-1][1] > 0


def test_what_is_released_meanwhile_goes_out_when_woken(
    released: Station, monkeypatch: pytest.MonkeyPatch, running: Callable[..., Dispatch]
) -> None:
    monkeypatch.setattr(dispatch, "SLICE_S", 60.0)
    with_server(released, monkeypatch, "there", "later")
    clip = only_clip(released)
    released.db.execute("DELETE FROM deliveries WHERE target = 'later'")
    work = running()
    assert wait_for(lambda: states(released) == {"there": RECEIVED})
    released.deliveries.queue(clip.clip_id, clip.version, "later", released.at())
    work.wake()
    assert wait_for(lambda: states(released) == {"there": RECEIVED, "later": RECEIVED})


def test_a_slow_target_holds_up_no_other(
    released: Station, monkeypatch: pytest.MonkeyPatch, running: Callable[..., Dispatch]
) -> None:
    server = with_server(released, monkeypatch, "quick", "slow")
    go_on = threading.Event()
    opened = server.open

    def by_target(settings: object) -> object:
        target = opened(settings)  # type: ignore[arg-type]
        send = target.send
        if settings.id == "slow":  # type: ignore[attr-defined]
            monkeypatch.setattr(target, "send", lambda *args: (go_on.wait(20), send(*args))[1])
        return target

    from recorder.workflow import delivering

    monkeypatch.setattr(delivering, "open_target", by_target)
    running()
    assert wait_for(lambda: states(released).get("quick") is RECEIVED)
    assert wait_for(lambda: states(released)["slow"] is DeliveryState.SENDING)
    go_on.set()
    assert wait_for(lambda: states(released)["slow"] is RECEIVED)


def test_a_target_out_of_reach_is_waited_for_and_its_clips_too(
    released: Station, monkeypatch: pytest.MonkeyPatch, running: Callable[..., Dispatch]
) -> None:
    server = with_server(released, monkeypatch)

    def away(_parcel: Parcel, _done: int) -> None:
        raise TargetError("no answer", Trouble.UNREACHABLE, whole=True)

    server.before_piece = away
    work = running()
    assert wait_for(lambda: released.targets.get(practice.CAMPAIGN, "there").code == "unreachable")
    assert wait_for(lambda: not work._lanes)
    for _turn in range(3):
        work.wake()
        time.sleep(0.1)
    assert len(server.sends) == 1  # not again and again
    assert states(released) == {"there": WAITING}
    server.before_piece = lambda _parcel, _done: None
    queue_acts.retry(released, released.deliveries.all()[0].key)
    work.wake()
    assert wait_for(lambda: states(released) == {"there": RECEIVED})


def test_nothing_goes_out_while_a_recording_runs(
    released: Station, monkeypatch: pytest.MonkeyPatch, running: Callable[..., Dispatch]
) -> None:
    server = with_server(released, monkeypatch)
    with background.before_all_else():
        running()
        time.sleep(0.3)
        assert server.sends == []
    assert wait_for(lambda: states(released) == {"there": RECEIVED})


def test_stopped_it_stays_where_it_was_and_goes_on_from_there(
    released: Station, monkeypatch: pytest.MonkeyPatch, running: Callable[..., Dispatch]
) -> None:
    server = with_server(released, monkeypatch)
    begun = threading.Event()
    offsets: list[int] = []

    def slowly(_parcel: Parcel, done: int) -> None:
        offsets.append(done)
        if done and not begun.is_set():
            begun.set()
            work._stopped = True

    server.before_piece = slowly
    work = running()
    assert begun.wait(20)
    work.stop()
    assert states(released) == {"there": WAITING}
    offsets.clear()
    running()
    assert wait_for(lambda: states(released) == {"there": RECEIVED})
    assert offsets[0] > 0


def test_a_rule_holds_lets_go_and_is_no_failure(
    released: Station, monkeypatch: pytest.MonkeyPatch, running: Callable[..., Dispatch]
) -> None:
    server = with_server(released, monkeypatch)
    monkeypatch.setattr("recorder.workflow.ruling._NETWORK_S", 0.0)
    released.targets.set_rules(practice.CAMPAIGN, "there", Rules(NetworkRule.WIRED))
    net = Net("wireless", False)
    running(net=net)
    assert wait_for(lambda: states(released) == {"there": HELD})
    (row,) = released.deliveries.all()
    assert (row.rule, row.tries, server.sends) == ("wired only", 0, [])
    net.kind = "wired"
    assert wait_for(lambda: states(released) == {"there": RECEIVED})


@pytest.mark.parametrize("kind", ["tus", "folder"])
def test_only_what_is_reached_over_a_network_is_held_by_its_rules(
    released: Station, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    with_server(released, monkeypatch)
    if kind == "folder":
        from homes import install_version, practice_root

        folder = {"id": "there", "kind": "folder", "path": "inbox", "buyers": [practice.BUYER]}
        install_version(released, 3, lambda d: d.update(targets=[folder]), practice_root(released))
    released.targets.set_rules(practice.CAMPAIGN, "there", Rules(NetworkRule.WIRED))
    Ruling(lambda: Net("wireless")).apply(released)
    assert states(released) == {"there": WAITING if kind == "folder" else HELD}


def test_hours_are_local_and_a_paused_target_holds_all(released: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    with_server(released, monkeypatch)
    local = released.now().wall.astimezone()
    minute = local.hour * 60 + local.minute
    released.targets.set_rules(practice.CAMPAIGN, "there", Rules(hours=((minute - 60) % 1440, (minute + 60) % 1440)))
    ruling = Ruling(Net)
    assert not ruling.apply(released)
    assert ruling.apply(replace(later(released, days=0), now=_shifted(released, hours=3)))
    assert states(released) == {"there": HELD}
    assert ruling.apply(released)
    queue_acts.pause(released, practice.CAMPAIGN, "there", True)
    ruling.apply(released)
    assert [d.rule for d in released.deliveries.all()] == ["paused"]


def _shifted(station: Station, hours: int) -> Callable[[], object]:
    from datetime import timedelta

    moment = station.now()
    return lambda: replace(moment, wall=moment.wall + timedelta(hours=hours))


def test_another_network_is_tried_at_once(released: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    with_server(released, monkeypatch)
    monkeypatch.setattr("recorder.workflow.ruling._NETWORK_S", 0.0)
    net = Net("none", None)
    ruling = Ruling(lambda: net)
    released.targets.fault(practice.CAMPAIGN, "there", "unreachable", "x", "2999-01-01T00:00:00Z", released.at())
    assert not ruling.network_came(released)
    net.kind = "wireless"
    assert ruling.network_came(released)
    assert not ruling.network_came(released)
    assert released.targets.get(practice.CAMPAIGN, "there").next_at == ""


def test_small_ones_first_on_a_weak_link_and_a_retry_takes_turns(
    second: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    from recorder.workflow.releasing import release

    first, last = second.clips.all()
    release(second, last.clip_id, practice.PIN)
    with_server(second, monkeypatch)
    second.db.execute("UPDATE deliveries SET bytes = 1 WHERE clip_id = ?", [last.clip_id])
    target = second.targets.get(practice.CAMPAIGN, "there")

    def job(**changes: object) -> str:
        found = next_job(second, replace(target, **changes))  # type: ignore[arg-type]
        return found.clip_id if found else ""

    assert job() == first.clip_id
    assert job(bytes_per_s=20_000.0) == job(cuts=3) == last.clip_id
    assert job(held_by="hours") == job(next_at="2999-01-01T00:00:00Z")[:0] == ""
    second.deliveries.change(Key(first.clip_id, first.version, "there"), DeliveryState.FAILED, "t", next_at="2000")
    assert job() == first.clip_id
    found = next_job(second, target, after_retry=True)
    assert found is not None and found.clip_id == last.clip_id
