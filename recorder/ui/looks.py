"""The second looks behind the screens: what the service tells on its thread, as signals on the window's."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from recorder.domain.clip import Clip
from recorder.errors import RecorderError
from recorder.storage.ledger import LedgerRow
from recorder.ui.bridge import Bridge
from recorder.ui.look_state import LookPhase, LookState
from recorder.workflow import versions
from recorder.workflow.look_state import Look
from recorder.workflow.look_state import LookState as Told
from recorder.workflow.second_looks import SecondLooks, Watchers

_PHASES = {
    Look.WAITING: LookPhase.WAITING,
    Look.RUNNING: LookPhase.RUNNING,
    Look.COVERING: LookPhase.RUNNING,
    Look.CLEAR: LookPhase.CLEAR,
    Look.FOUND: LookPhase.CLEAR,
    Look.FAILED: LookPhase.FAILED,
}


class LookSignals(QObject):
    """Keeps what was heard last of each clip. `changed` gives a clip's id; `released` also (campaign, row)."""

    changed = Signal(str)
    released = Signal(str, str, int)
    _heard = Signal(str, object)
    _row = Signal(str, object)
    _broken = Signal(str, object)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._states: dict[str, LookState] = {}
        self._heard.connect(self._take)
        self._row.connect(self._take_row)
        self._broken.connect(self._take_broken)
        self.service = SecondLooks(bridge.station.again, Watchers(self._heard.emit, self._row.emit, self._broken.emit))
        self.service.start()

    def state(self, clip_id: str) -> LookState:
        """How far this clip is, as far as was heard."""
        return self._states.get(clip_id, LookState(LookPhase.WAITING))

    def prefer(self, clip_id: str) -> None:
        """Look at this one next; also one that is new, was changed, or failed before."""
        self.service.retry(clip_id)
        self.service.prefer(clip_id)
        self._bridge.ask(self, lambda station: versions.known(station, clip_id), self._learn, lambda _error: None)

    def promise(self, clip_id: str, pin: str) -> None:
        """Release it by itself if its look finds nothing."""
        self._keep(clip_id, replace(self.state(clip_id), promised=True))

        def given(row: LedgerRow | None) -> None:
            if row is not None:
                self._take_row(clip_id, row)

        self._bridge.ask(
            self,
            lambda station: self.service.promise(station, clip_id, pin),
            given,
            lambda error: self._take_broken(clip_id, error),
        )

    def aside(self, clip_id: str) -> AbstractContextManager[None]:
        """For long work: keep its look away from a clip while that is changed or thrown away. Entering it waits."""
        return self.service.aside(clip_id)

    def unpromise(self, clip_id: str) -> None:
        """Take the yes in advance back."""
        self.service.promises.take(clip_id)
        self._keep(clip_id, replace(self.state(clip_id), promised=False))

    def forget_promises(self, worker: str) -> None:
        """She signs out: what she said in advance ends."""
        self.service.promises.end_of(worker)
        self._states = {clip: replace(state, promised=False) for clip, state in self._states.items()}

    def wake(self) -> None:
        """There may be a new clip."""
        self.service.wake()

    def stop(self) -> None:
        """End the looks; what was not finished begins again at the next start."""
        self.service.stop()

    def _learn(self, clip: Clip) -> None:
        self._take(clip.clip_id, self.service.state(clip))

    def _take(self, clip_id: str, told: Told) -> None:
        self._keep(
            clip_id,
            LookState(
                _PHASES[told.look],
                told.done,
                told.all,
                told.seconds_left,
                told.found,
                clip_id in self.service.promises,
                self.state(clip_id).released,
                told.error,
            ),
        )

    def _take_row(self, clip_id: str, row: LedgerRow) -> None:
        fields = row.receipt.fields
        released = (fields["campaign"], row.receipt.row)
        self._keep(clip_id, replace(self.state(clip_id), promised=False, released=released))
        self.released.emit(clip_id, *released)

    def _take_broken(self, clip_id: str, why: RecorderError) -> None:
        self._keep(clip_id, replace(self.state(clip_id), promised=False, trouble=why))

    def _keep(self, clip_id: str, state: LookState) -> None:
        self._states[clip_id] = state
        self.changed.emit(clip_id)
