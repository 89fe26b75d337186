"""A delivery that runs, as its pieces go out: how fast, not faster than its rules say, and whether it may go on."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from recorder.domain.clip import DeliveryState
from recorder.domain.delivery import WITHDRAWAL
from recorder.storage.deliveries import Delivery
from recorder.transfer.target import Stopped
from recorder.workflow import background
from recorder.workflow.station import Station

LOOK_S = 0.25  # so often it is asked whether a running delivery may go on
_SAVE_S = 5.0
_RATE_OVER_S = 10.0
_MEASURED_BYTES = 256_000  # less than that measures the time to answer, not the rate

# Delivery, bytes done, bytes in all, bytes a second, seconds left (None: not known yet).
Told = Callable[[Delivery, int, int, float, float | None], None]


class Halted(Stopped):
    """Why a delivery of ours was stopped: `why` is withdrawn, by hand, rule, recording or end."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Going:
    """The `Progress` that a target calls before each piece."""

    def __init__(
        self,
        station: Station,
        delivery: Delivery,
        told: Told,
        *,
        limit: int = 0,
        despite_rules: bool = False,
        ended: Callable[[], bool] = lambda: False,
    ) -> None:
        self._station, self._delivery, self._told = station, delivery, told
        self._limit, self._despite_rules, self._ended = limit * 1000, despite_rules, ended
        self._began: tuple[float, int] | None = None
        self._points: deque[tuple[float, int]] = deque()
        self._looked = self._saved = 0.0
        self._waited = 0.0
        self.done = self.total = 0

    def __call__(self, done: int, total: int) -> None:
        """Wait as long as the rate asks for, tell, and raise `Halted` when it may not go on."""
        now = time.monotonic()
        self.done, self.total = done, total
        if self._began is None:
            self._began = now, done
            self._station.deliveries.begin(self._delivery.key)
        self.look(now)
        self._wait(done)
        self._measure(time.monotonic(), done)
        self._save(now)
        rate = self.rate()
        self._told(self._delivery, done, total, rate, (total - done) / rate if rate else None)

    def look(self, now: float) -> None:
        """Ask whether it may go on, at most every quarter of a second."""
        if now - self._looked < LOOK_S:
            return
        self._looked = now
        if self._ended():
            raise Halted("end")
        if background.recording():
            raise Halted("recording")
        seen = self._station.queue.look(self._delivery.key)
        if seen is None or (seen[1] is not None and self._delivery.kind != WITHDRAWAL):
            raise Halted("withdrawn")
        if seen[0] is not DeliveryState.SENDING:
            raise Halted("by hand")
        if seen[2] and not self._despite_rules:
            raise Halted("rule")

    def rate(self) -> float:
        """Bytes a second over the last seconds; 0 while that is not known."""
        if len(self._points) < 2:
            return 0.0
        (then, before), (now, done) = self._points[0], self._points[-1]
        return max(0.0, (done - before) / (now - then)) if now > then else 0.0

    def measured(self) -> float:
        """Bytes a second over the whole delivery; 0 when too little went to tell. Waits of a limit don't count."""
        if self._began is None:
            return 0.0
        sent, spent = self.done - self._began[1], time.monotonic() - self._began[0] - self._waited
        return sent / spent if sent >= _MEASURED_BYTES and spent > 0 else 0.0

    def save(self) -> None:
        """Remember how far it came."""
        if self._began is not None:
            self._station.deliveries.progress(self._delivery.key, self.done, self.total)

    def _save(self, now: float) -> None:
        if now - self._saved >= _SAVE_S:
            self._saved = now
            self.save()

    def _measure(self, now: float, done: int) -> None:
        if self._points and done < self._points[-1][1]:  # the other side went back
            self._points.clear()
        self._points.append((now, done))
        while len(self._points) > 2 and now - self._points[0][0] > _RATE_OVER_S:
            self._points.popleft()

    def _wait(self, done: int) -> None:
        if not self._limit or self._began is None:
            return
        began, before = self._began
        due = began + (done - before) / self._limit
        while (left := due - time.monotonic()) > 0:
            nap = min(left, LOOK_S)
            time.sleep(nap)
            self._waited += nap
            self.look(time.monotonic())
