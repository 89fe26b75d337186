"""The deliveries behind the screens: what the dispatcher tells on its thread, as signals on the window's."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from recorder.domain.clip import DeliveryState
from recorder.domain.delivery import BY_HAND, Key
from recorder.errors import RecorderError
from recorder.transfer.target import Trouble
from recorder.ui.bridge import Bridge
from recorder.ui.delivery_words import Flow
from recorder.workflow.station import Station

if TYPE_CHECKING:
    from recorder.workflow.dispatch import Dispatch
    from recorder.workflow.queue_view import Overview

_GATHER_MS = 300  # so long changes are gathered before they are counted anew
_STOP_S = 10.0
_LOOKED_AT = 200  # so many of those set aside are looked at: more than a sign can tell
# Troubles of a whole target that pass by themselves: a network that is away, a stick that is not plugged in.
_AWAY = frozenset({Trouble.UNREACHABLE, Trouble.SLOW_DOWN, Trouble.SERVER_ERROR})
_PASSING = _AWAY | {Trouble.NOT_THERE}


@dataclass(frozen=True, slots=True)
class Sign:
    """What the small sign shows; `kind`: quiet, done, sent, waiting, away, held, sending or problem.

    `count` of what the kind is about, `share` of what is sent, `problems` that somebody must see to.
    """

    kind: str = "quiet"
    count: int = 0
    share: float | None = None
    problems: int = 0


@dataclass(frozen=True, slots=True)
class Counts:
    """How many deliveries stand where; `stuck` were set aside for trouble, and not on purpose."""

    overview: Overview
    stuck: int = 0


class Dispatching(QObject):
    """Runs the dispatcher and keeps what was heard last of it. Nothing here waits.

    `changed`: some delivery stands elsewhere now, and the counts may be others. `flowing` gives the key of a
    delivery under way, whose Flow has changed. `wanted`: she pressed the sign.
    """

    changed = Signal()
    flowing = Signal(object)
    wanted = Signal()
    _moved = Signal(object)  # a Key, or None for any
    _flowed = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._dispatch: Dispatch | None = None
        self._worker: str | None = None
        self._counts: Counts | None = None
        self._flows: dict[Key, Flow] = {}
        self._fresh: dict[Key, Flow] = {}  # heard on the dispatcher's thread, not yet taken over
        self._lock = threading.Lock()
        self._moved.connect(self._take_moved)
        self._flowed.connect(self._take_flows)
        self._gather = QTimer(self, interval=_GATHER_MS, singleShot=True)
        self._gather.timeout.connect(self.count)

    def begin(self) -> None:
        """Start sending what may be sent."""
        from recorder.workflow.dispatch import Dispatch, Watchers

        if self._dispatch is None:
            self._dispatch = Dispatch(self._bridge.station.again, Watchers(self._moved.emit, self._hear))
            self._dispatch.start()
            self.count()

    @Slot()
    def wake(self) -> None:
        """There may be something new to send."""
        if self._dispatch is not None:
            self._dispatch.wake()
        self._gather.start()

    def stop(self) -> None:
        """End sending; what was not finished goes on at the next start."""
        self._gather.stop()
        if self._dispatch is not None:
            self._dispatch.stop(_STOP_S)
            self._dispatch = None

    def whose(self, worker: str | None) -> None:
        """From now on count this worker's deliveries; those of all where nobody is signed in."""
        self._worker, self._counts = worker, None
        self.changed.emit()
        if self._dispatch is not None:
            self.count()

    @property
    def sign(self) -> Sign:
        """What the small sign shows now."""
        return sign_of(self._counts, list(self._flows.values()))

    def flow(self, key: Key) -> Flow | None:
        """How far a delivery is that is under way."""
        return self._flows.get(key)

    def count(self) -> None:
        """Have the deliveries counted anew."""
        worker = self._worker
        self._bridge.ask(
            self, lambda station: counts_of(station, worker), lambda found: self._take_counts(found, worker), _nothing
        )

    # --- on the dispatcher's thread ---------------------------------------------------------

    def _hear(self, key: Key, done: int, of: int, bytes_per_s: float, seconds_left: float | None) -> None:
        with self._lock:
            first = not self._fresh
            self._fresh[key] = Flow(done, of, bytes_per_s, seconds_left)
        if first:  # else the window has not yet taken what came before: one signal does for both
            self._flowed.emit()

    # --- on the window's --------------------------------------------------------------------

    def _take_flows(self) -> None:
        with self._lock:
            fresh, self._fresh = self._fresh, {}
        self._flows.update(fresh)
        for key in fresh:
            self.flowing.emit(key)

    def _take_moved(self, key: Key | None) -> None:
        if key is not None:
            self._flows.pop(key, None)
        if self._dispatch is not None and not self._gather.isActive():
            self._gather.start()

    def _take_counts(self, found: Counts, worker: str | None) -> None:
        if worker == self._worker:
            self._counts = found
            self.changed.emit()


def counts_of(station: Station, worker: str | None) -> Counts:
    """Count the deliveries of a worker, or of all; what was set aside on purpose is no problem."""
    from recorder.workflow import queue_view

    overview = queue_view.overview(station, worker)
    stuck = 0
    if overview.set_aside:
        aside = queue_view.lines(station, None, _LOOKED_AT, frozenset({DeliveryState.SET_ASIDE}), worker)
        stuck = sum(not line.withdrawn and line.code != BY_HAND for line in aside)
    return Counts(overview, stuck)


def sign_of(counts: Counts | None, flows: list[Flow]) -> Sign:
    """What matters most: what is being sent, then what somebody must see to, then what waits or is held."""
    if counts is None:
        return Sign()
    overview = counts.overview
    problems = overview.failed + counts.stuck + sum(t.waiting for t in overview.troubles if t.code not in _PASSING)
    if overview.sending:
        of = sum(flow.of for flow in flows)
        share = sum(flow.done for flow in flows) / of if of else None
        return Sign("sending", overview.waiting, share, problems)
    if problems:
        return Sign("problem", problems, None, problems)
    if away := sum(t.waiting for t in overview.troubles if t.code in _AWAY):
        return Sign("away", away)
    kinds = {"waiting": overview.waiting, "held": overview.held, "sent": overview.sent + overview.unconfirmed}
    for kind, number in kinds.items():
        if number:
            return Sign(kind, number)
    return Sign("done") if overview.received else Sign()  # nothing arrived where nothing was sent


def _nothing(_error: RecorderError) -> None:
    """The sign stays as it is; whoever opens the screen is told."""
