"""Deliveries while the program runs: what is due goes out by itself, each target on a thread of its own.

One target that is slow or out of reach holds up no other. Nothing is sent while a recording runs in this process.
Waits are short slices, so that sleep and a clock that jumps are caught up with.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from recorder.domain.clip import DeliveryState
from recorder.domain.delivery import LONGEST_S, WITHDRAWAL, Key, NetworkSeen, is_weak
from recorder.domain.moment import parse_stamp, stamp
from recorder.storage.deliveries import Delivery
from recorder.storage.targets import TargetRow
from recorder.workflow import background, space
from recorder.workflow.delivering import rescue, run_one
from recorder.workflow.ruling import Ruling, look
from recorder.workflow.station import Station

SLICE_S = 30.0
_LANES = 3  # so many targets at once
_RECORDING_S = 1.0
_REST_S = 5.0  # after something that should not happen
_TELL_EVERY_S = 0.25
_SPACE_EVERY_S = 600.0


@dataclass(slots=True)
class Watchers:
    """Who wants to know: called on the threads that deliver, so they must be quick.

    `changed` tells that a delivery, or with None any number of them, stands elsewhere now. `progress` is told at most
    four times a second: the delivery, bytes done, bytes in all, bytes a second, seconds left (None: not known yet).
    """

    changed: Callable[[Key | None], None] = lambda _key: None
    progress: Callable[[Key, int, int, float, float | None], None] = lambda _key, _done, _all, _rate, _left: None


def next_job(station: Station, target: TargetRow, *, after_retry: bool = False) -> Delivery | None:
    """What goes to a target next: notices, then the oldest; on a weak link the smallest.

    A failed one has its turn when its next try is due, but not twice in a row while others wait (`after_retry`). None
    while a rule holds the target, or it is not to be tried yet.
    """
    now, beyond = _now(station)
    if target.held_by or target.paused or not is_due(target.next_at, now, beyond):
        return None
    weak = is_weak(target.bytes_per_s, target.cuts)
    waiting = (station.queue.smallest if weak else station.queue.oldest)(target.campaign, target.target)
    failed = station.queue.due(target.campaign, target.target, now, beyond)
    if waiting is None or failed is None:
        return waiting or failed
    if after_retry or waiting.kind == WITHDRAWAL:
        return waiting
    return min(waiting, failed, key=lambda d: d.seq)


def is_due(next_at: str, now: str, beyond: str) -> bool:
    """Whether a next try is due; one `beyond` the longest wait was set under another clock, and is due too."""
    return next_at <= now or next_at > beyond


def _now(station: Station) -> tuple[str, str]:
    wall = station.now().wall
    return stamp(wall), stamp(wall + timedelta(seconds=LONGEST_S))


class Dispatch:
    """Delivers until it is stopped; `again` gives each of its threads a station of its own.

    `start` it once; all other methods may be called from any thread. `despite_rules` sends what a rule would hold.
    """

    def __init__(
        self,
        again: Callable[[], Station],
        watchers: Watchers | None = None,
        seen: Callable[[], NetworkSeen] = look,
        *,
        despite_rules: bool = False,
    ) -> None:
        self._again, self._watchers = again, watchers or Watchers()
        self._despite_rules = despite_rules
        self._ruling = Ruling(seen)
        self._changed = threading.Condition()
        self._stopped = self._news = False
        self._lanes: dict[tuple[str, str], threading.Thread] = {}
        self._rest_until: dict[tuple[str, str], float] = {}
        self._tidied: float | None = None
        self._thread = threading.Thread(target=self._run, name="deliveries", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self, wait_s: float = 5.0) -> None:
        """Stop what runs where it is (it goes on from there), and wait for the end up to `wait_s`."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()
            lanes = list(self._lanes.values())
        until = time.monotonic() + wait_s
        for thread in (*lanes, self._thread):
            if thread.ident is not None:  # it was started
                thread.join(max(0.0, until - time.monotonic()))

    def wake(self) -> None:
        """Say that something may be due: a release, another rule, a network that came."""
        with self._changed:
            self._news = True
            self._changed.notify_all()

    def _run(self) -> None:
        station = self._again()
        try:
            if self._safely(lambda: rescue(station)):
                self._watchers.changed(None)
            while not self._stopped:
                wait_s = self._safely(lambda: self._turn(station))
                with self._changed:
                    self._changed.wait_for(lambda: self._news or self._stopped, _REST_S if wait_s is None else wait_s)
                    self._news = False
        finally:
            station.close()

    def _safely(self, work: Callable[[], float]) -> float | None:
        try:
            return work()
        except Exception:  # a database that is locked, a disk that is away: try again later
            return None

    def _turn(self, station: Station) -> float:
        """Start what is due; gives how many seconds there is nothing to do, as far as is known."""
        if background.recording():
            return _RECORDING_S
        if not self._despite_rules and self._ruling.apply(station):
            self._watchers.changed(None)
        self._ruling.network_came(station)
        targets = [_free(t) if self._despite_rules else t for t in station.targets.all()]
        waits = [self._start_lane(station, target) for target in targets]
        self._tidy(station)
        return max(0.0, min([SLICE_S, *waits]))

    def _start_lane(self, station: Station, target: TargetRow) -> float:
        place = (target.campaign, target.target)
        rest = self._rest_until.get(place, 0.0) - time.monotonic()
        if rest > 0:
            return rest
        with self._changed:
            if place in self._lanes or len(self._lanes) >= _LANES or self._stopped:
                return SLICE_S  # its end wakes us
        if next_job(station, target) is None:
            return _seconds_until_due(station, target)
        thread = threading.Thread(target=self._lane, args=(place,), name=f"delivery to {target.target}", daemon=True)
        with self._changed:
            self._lanes[place] = thread
        thread.start()
        return SLICE_S

    def _lane(self, place: tuple[str, str]) -> None:
        try:
            station = self._again()
            try:
                self._send_all(station, place)
            finally:
                station.close()
        except Exception:
            self._rest_until[place] = time.monotonic() + _REST_S
        finally:
            with self._changed:
                del self._lanes[place]
                self._news = True
                self._changed.notify_all()

    def _send_all(self, station: Station, place: tuple[str, str]) -> None:
        """Send what is due for one target, until there is nothing more, or it is out of reach."""
        after_retry = False
        while not self._stopped and not background.recording():
            target = station.targets.get(*place)
            target = _free(target) if self._despite_rules else target
            job = next_job(station, target, after_retry=after_retry)
            if job is None:
                return
            after_retry = job.state is DeliveryState.FAILED
            told = _Telling(self._watchers)
            end = run_one(station, job, told, despite_rules=self._despite_rules, ended=lambda: self._stopped)
            self._watchers.changed(job.key)
            if end is None:  # another thread has it
                self._rest_until[place] = time.monotonic() + _REST_S
                return

    def _tidy(self, station: Station) -> None:
        now = time.monotonic()
        if self._tidied is None or now - self._tidied > _SPACE_EVERY_S:
            self._tidied = now
            if space.tidy(station):
                self._watchers.changed(None)


class _Telling:
    """Tells a watcher that a delivery begins, and how far it is, a few times a second."""

    def __init__(self, watchers: Watchers) -> None:
        self._watchers, self._told = watchers, 0.0

    def __call__(self, delivery: Delivery, done: int, total: int, rate: float, left: float | None) -> None:
        now = time.monotonic()
        if not self._told:
            self._watchers.changed(delivery.key)
        if now - self._told >= _TELL_EVERY_S or done == total:
            self._told = now
            self._watchers.progress(delivery.key, done, total, rate, left)


def _free(target: TargetRow) -> TargetRow:
    return TargetRow(target.campaign, target.target, bytes_per_s=target.bytes_per_s, next_at=target.next_at)


def _seconds_until_due(station: Station, target: TargetRow) -> float:
    """Seconds until a target, or a failed delivery of it, is tried again; at most a slice."""
    if target.held_by or target.paused:
        return SLICE_S
    wall, (now, beyond) = station.now().wall, _now(station)
    at = target.next_at if not is_due(target.next_at, now, beyond) else None
    at = at or station.queue.next_due(target.campaign, target.target)
    return min(SLICE_S, max(1.0, (parse_stamp(at) - wall).total_seconds())) if at else SLICE_S
