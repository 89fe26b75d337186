"""The way of a frame: capture, cover, encode and seal, each on a thread of its own.

Queues between them are bounded. A source that can't wait (a camera) drops frames when the first queue
is full, and the drops are counted; a file waits. If a thread dies, capture ends, and what came before
is finished to the last good frame. While recording is paused, frames are covered and shown, and end there.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from queue import Empty, Full, Queue
from typing import TypeVar

from recorder.errors import RecorderError
from recorder.media.camera import FrameSource
from recorder.media.cover import Cover
from recorder.media.encoder import ClipEncoder, Encoded
from recorder.media.frame import CoveredFrame, Frame
from recorder.media.watchdog import WatchdogEvent
from recorder.vault.seal import SealedFile
from recorder.workflow.capture import Break, Capture
from recorder.workflow.controls import Controls

T = TypeVar("T")

SYNC_S = 0.25
_TICK_S = 0.05
_PATIENCE_S = 3.0  # how long a camera that hangs is waited for after a stop
_RAW, _COVERED = 6, 8  # frames that may wait: a fifth of a second each


@dataclass(slots=True)
class Watchers:
    """Who wants to know: called on the pipeline's threads, so they must be quick.

    `covered` gets every frame that may be seen, recorded or not; `lost` and `back` tell of a camera that is waited for.
    """

    covered: Callable[[CoveredFrame], None] = lambda _frame: None
    camera: Callable[[WatchdogEvent], None] = lambda _event: None
    tick: Callable[[float], None] = lambda _seconds: None
    lost: Callable[[RecorderError], None] = lambda _error: None
    back: Callable[[], None] = lambda: None


@dataclass(slots=True)
class Outcome:
    """How a recording ended: `fault` is why it ended early; without `encoded` its end was not written."""

    captured: int = 0
    faces_covered: int = 0
    whole_covered: int = 0
    encoded: Encoded | None = None
    fault: BaseException | None = None
    events: list[WatchdogEvent] = field(default_factory=list)


class Pipeline:
    """Runs one recording; `controls` is the handle on it.

    `seconds` ends it after that much of the source's time from the first recorded frame on; `window_s` is how long
    the source is read on behind the end, so that the last recorded frames are looked back at like all others.
    """

    def __init__(
        self,
        source: FrameSource,
        cover: Cover,
        encoder: ClipEncoder,
        sealed: SealedFile,
        *,
        window_s: float,
        seconds: float | None = None,
        watchers: Watchers | None = None,
        controls: Controls | None = None,
    ) -> None:
        self._source, self._cover, self._encoder, self._sealed = source, cover, encoder, sealed
        self._watchers = watchers or Watchers()
        self.controls = controls or Controls()
        self._raw: Queue[Frame | Break | None] = Queue(_RAW)
        self._covered: Queue[CoveredFrame | None] = Queue(_COVERED)
        self._dead = threading.Event()  # nobody takes frames any more
        self._reader = Capture(source, self.controls, self._watchers, self._give, seconds=seconds, window_s=window_s)
        self._outcome = Outcome()

    def stop(self) -> None:
        """End the recording here; the source runs on for one window, unrecorded."""
        self.controls.stop()

    def run(self) -> Outcome:
        """Record until the source ends, `seconds` are over, `stop` is called, or something breaks."""
        threads = [
            threading.Thread(target=self._supervised, args=(work,), name=work.__name__, daemon=True)
            for work in (self._capture, self._covering, self._encoding)
        ]
        for thread in threads:
            thread.start()
        self._supervise(threads)
        self._outcome.captured, self._outcome.events = self._reader.captured, self._reader.events
        return self._outcome

    def _supervise(self, threads: list[threading.Thread]) -> None:
        capture, *others = threads
        stopped = None
        while any(thread.is_alive() for thread in others):
            others[-1].join(SYNC_S)
            self._sealed.sync()
            self._tick()
            stopped = stopped or (time.monotonic() if self.controls.stopping.is_set() else None)
            if stopped and capture.is_alive() and time.monotonic() - stopped > _PATIENCE_S:
                self._end_capture()  # the camera hangs: end without its last frames

    def _tick(self) -> None:
        try:
            self._reader.tick()
            self._watchers.tick(self._encoder.seconds)
        except RecorderError as error:
            self._fail(error)

    def _supervised(self, work: Callable[[], None]) -> None:
        try:
            work()
        except BaseException as error:
            self._fail(error)
        finally:
            if work == self._capture:
                self._end_capture()
            elif work == self._covering:
                self._put(self._covered, None)
            else:
                self._dead.set()
                self._reader.over.set()

    def _fail(self, error: BaseException) -> None:
        self._outcome.fault = self._outcome.fault or error
        self.controls.stop()

    # --- capture ---------------------------------------------------------------------------
    def _capture(self) -> None:
        self._reader.run()

    def _give(self, item: Frame | Break) -> None:
        if self._source.live and isinstance(item, Frame):
            self._offer(item)
        else:
            self._put(self._raw, item)

    def _offer(self, frame: Frame) -> None:
        try:
            self._raw.put_nowait(frame)
        except Full:
            return  # captured but never encoded: that is how a drop is counted

    def _end_capture(self) -> None:
        if not self._reader.over.is_set():
            self._reader.over.set()
            self._put(self._raw, None)

    # --- cover -----------------------------------------------------------------------------
    def _covering(self) -> None:
        while (item := self._take(self._raw)) is not None:
            for covered in self._cover.push(item) if isinstance(item, Frame) else self._cover.finish():
                self._pass_on(covered)
        for covered in self._cover.finish():
            self._pass_on(covered)

    def _pass_on(self, frame: CoveredFrame) -> None:
        stop_at = self._reader.stop_at
        if stop_at is not None and frame.t >= stop_at:
            return  # only there to be looked at
        self._watchers.covered(frame)
        if not self.controls.let_in(frame.t):
            return
        self._outcome.faces_covered += frame.faces > 0
        self._outcome.whole_covered += frame.whole
        self._put(self._covered, frame)

    # --- encode and seal -------------------------------------------------------------------
    def _encoding(self) -> None:
        while True:
            try:
                frame = self._covered.get(timeout=_TICK_S)
            except Empty:
                self._encoder.tick(_TICK_S)
                continue
            if frame is None:
                break
            self.controls.encoding(frame.t)
            self._encoder.push(frame)
            self.controls.encoded(self._encoder.recorded_ms)
            if self._sealed.fault:
                self._fail(self._sealed.fault)  # what is already on its way still goes in: it waits in memory
        self._outcome.encoded = self._encoder.close()

    def _put(self, queue: Queue[T], item: T) -> None:
        while not self._dead.is_set():
            with suppress(Full):
                queue.put(item, timeout=0.2)
                return

    def _take(self, queue: Queue[T]) -> T | None:
        while not self._dead.is_set():
            with suppress(Empty):
                return queue.get(timeout=0.2)
        return None
