"""One recording for the window: begins it on a thread of its own, and hears what its threads tell."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from recorder.errors import RecorderError
from recorder.media.camera import FrameSource
from recorder.ui.bridge import Bridge
from recorder.ui.preview_slot import PreviewSlot
from recorder.ui.widgets.video import Video
from recorder.workflow.controls import Controls
from recorder.workflow.pipeline import Pipeline, Watchers
from recorder.workflow.recording import Order, Take, record


class _Ears(QObject):
    """What is told on the pipeline's threads arrives on the window's. It outlives the page: a clip may end later."""

    alarm = Signal(object)
    lost = Signal(object)
    back = Signal()


class Taking(QObject):
    """`pictures`: the camera gives covered pictures. `ended` gives the `Take`, `failed` why there is none."""

    pictures = Signal()
    alarm = Signal(object)  # WatchdogEvent
    lost = Signal(object)  # RecorderError
    back = Signal()
    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, bridge: Bridge, video: Video) -> None:
        super().__init__(video)
        self._bridge = bridge
        self._slot = PreviewSlot(video)
        self._slot.first.connect(self.pictures)
        self._ears = _Ears()
        for told, ours in (
            (self._ears.alarm, self.alarm),
            (self._ears.lost, self.lost),
            (self._ears.back, self.back),
        ):
            told.connect(ours, Qt.ConnectionType.QueuedConnection)
        self.controls: Controls | None = None
        self.size = (1280, 720)
        self._stopped = False

    @property
    def shown(self) -> int:
        """How many pictures were shown."""
        return self._slot.shown

    @property
    def recorded_ms(self) -> int:
        """Milliseconds that count for pay so far."""
        return self.controls.recorded_ms if self.controls is not None else 0

    def begin(self, order: Order) -> None:
        """Open the camera and show it; nothing is recorded before `controls.resume()`."""
        order.begin_paused, order.reconnect, order.paced = True, True, True
        ears = self._ears
        order.watchers = Watchers(
            covered=self._slot.put, camera=ears.alarm.emit, lost=ears.lost.emit, back=ears.back.emit
        )
        order.started = self._started
        self._slot.start()
        self._bridge.run(self, lambda station, _job: record(station, order), self._end, self._fail)

    def stop(self) -> None:
        """End it here and keep what was recorded; also before the camera is open."""
        self._stopped = True
        if self.controls is not None:
            self.controls.stop()

    def _started(self, pipeline: Pipeline, source: FrameSource) -> None:
        self.size = source.size  # on the recording's thread: quick, and no Qt
        self.controls = pipeline.controls
        if self._stopped:
            pipeline.stop()

    def _end(self, take: Take) -> None:
        self._slot.stop()
        self.ended.emit(take)

    def _fail(self, error: RecorderError) -> None:
        self._slot.stop()
        self.failed.emit(error)
