"""The live picture before recording: covered as in a recording, and neither kept nor written anywhere."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import closing, suppress
from queue import Empty, Full, Queue

from recorder.errors import RecorderError
from recorder.media.budget import Budget, measure
from recorder.media.camera import FrameSource, open_source
from recorder.media.cover import Cover
from recorder.media.faces import FaceDetector
from recorder.media.frame import CoveredFrame, Frame
from recorder.media.policy import LIVE_LEVEL, at_level
from recorder.media.readings import Meter, Readings
from recorder.media.watchdog import Watchdog, WatchdogEvent
from recorder.media.zone import Corners, check_zone

RETRY_S = 1.0
_TICK_S = 0.25
_RAW = 6  # frames that may wait, as in a recording


class Preview:
    """Shows one camera, named as for `Order.camera`, from `start` to `stop`; a camera that is not there is waited for.

    All is called on the preview's own threads: `covered` with every picture (quick, please), `readings` about once a
    second, `trouble` with what the watchdog sees, and with a RecorderError once for each time the camera is not to
    be had: that is over when pictures come. RecorderError work-zone-invalid when the corners enclose nothing.
    """

    def __init__(
        self,
        camera: str,
        *,
        work_zone: Corners = (),
        covered: Callable[[CoveredFrame], None],
        readings: Callable[[Readings], None] = lambda _readings: None,
        trouble: Callable[[RecorderError | WatchdogEvent], None] = lambda _trouble: None,
    ) -> None:
        if work_zone:
            check_zone(work_zone)
        self._camera, self._zone = camera, work_zone
        self._covered, self._readings, self._trouble = covered, readings, trouble
        self._over = threading.Event()
        self._told = False
        self._detector: FaceDetector | None = None
        self._costs: dict[tuple[int, int], dict[str, float]] = {}
        self._thread = threading.Thread(target=self._run, name="preview", daemon=True)

    def start(self) -> None:
        """Begin; once only."""
        self._thread.start()

    def stop(self) -> None:
        """End and wait until the camera is free; may be called more than once, from any thread but the preview's."""
        self._over.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        while not self._over.is_set():
            try:
                with closing(open_source(self._camera, paced=True)) as source:
                    self._show(source)
            except RecorderError as error:
                self._tell(error)
            except Exception as error:  # whatever broke: the screen is told, and it is tried again
                self._tell(_broken(error))
            self._over.wait(RETRY_S)

    def _tell(self, error: RecorderError) -> None:
        if not self._told and not self._over.is_set():
            self._told = True
            self._trouble(error)

    def _show(self, source: FrameSource) -> None:
        """Show until the source ends; raises what it raises, and what breaks in covering."""
        self._detector = self._detector or FaceDetector()
        policy = at_level(LIVE_LEVEL, self._zone)
        if source.size not in self._costs:  # once a size: it also sets up the networks
            self._costs[source.size] = measure(self._detector, source.size)
        budget = Budget(1 / max(source.fps, 1.0), self._costs[source.size])
        cover = Cover(self._detector, policy, source.size, budget=budget)
        showing = _Showing(cover, self._covered, self._trouble)
        meter = Meter(source.size, source.name, self._zone)
        try:
            while not self._over.is_set() and showing.fault is None:
                frame = source.read()
                if frame is None:
                    break
                self._told = False
                reading = meter.saw(frame)  # before it is covered in place
                if reading is not None:
                    self._readings(reading)
                showing.give(frame)
        finally:
            showing.close()
        if showing.fault is not None:
            raise showing.fault


class _Showing:
    """Covers on a thread of its own; frames that come while too many wait are left out."""

    def __init__(
        self, cover: Cover, covered: Callable[[CoveredFrame], None], trouble: Callable[[WatchdogEvent], None]
    ) -> None:
        self._cover, self._covered, self._trouble = cover, covered, trouble
        self._raw: Queue[Frame] = Queue(_RAW)
        self._watchdog = Watchdog()
        self._over = threading.Event()
        self.fault: Exception | None = None
        self._thread = threading.Thread(target=self._run, name="preview cover", daemon=True)
        self._thread.start()

    def give(self, frame: Frame) -> None:
        """Take a frame; never waits for one that is being covered."""
        self._alarm(self._watchdog.saw(frame))
        with suppress(Full):
            self._raw.put_nowait(frame)

    def close(self) -> None:
        """Let go of all frames that wait; nothing is shown any more."""
        self._over.set()
        self._thread.join()

    def _run(self) -> None:
        try:
            while not self._over.is_set():
                self._next()
        except Exception as error:
            self.fault = error

    def _next(self) -> None:
        try:
            frame = self._raw.get(timeout=_TICK_S)
        except Empty:
            self._alarm(self._watchdog.tick(time.monotonic()))
            return
        for covered in self._cover.push(frame):
            if not self._over.is_set():
                self._covered(covered)

    def _alarm(self, event: WatchdogEvent | None) -> None:
        if event is not None:
            self._trouble(event)


def _broken(error: Exception) -> RecorderError:
    return RecorderError(
        "preview-broken",
        f"The live picture stopped because something inside failed ({type(error).__name__}). Nothing was recorded.",
        "It is tried again by itself; tell the coordinator if it does not come back.",
    )
