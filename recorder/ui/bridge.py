"""From the window to the use cases and back: no use case ever runs on the thread that draws.

Short questions go, one after the other, to one office thread; long work gets a thread of its own. Each has its own
`Station`. Answers come back as calls on the window's thread, and only while the widget that asked is still there.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import closing
from queue import SimpleQueue
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from recorder.errors import RecorderError
from recorder.workflow.station import Station

Work = Callable[[Station], Any]
LongWork = Callable[[Station, "Job"], Any]
Then = Callable[[Any], None]
Failed = Callable[[RecorderError], None]


class Cancelled(Exception):
    """Raised in long work by its progress callback after `cancel`."""


class Job(QObject):
    """One piece of work under way. Its signals arrive on the window's thread."""

    progressed = Signal(int, int)
    told = Signal(object)
    _ended = Signal(object, object)

    def __init__(self, bridge: QObject, owner: QObject, then: Then, failed: Failed) -> None:
        super().__init__(bridge)  # so that no other thread, letting go of it last, destroys it
        self._owner, self._then, self._failed = owner, then, failed
        self._cancelled = threading.Event()
        self.running = True
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the work to end; it ends at its next progress."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether it was asked to end."""
        return self._cancelled.is_set()

    def progress(self, done: int, of: int) -> None:
        """For the work: tell how far it is. Raises Cancelled after `cancel`."""
        if self.cancelled:
            raise Cancelled
        self.progressed.emit(done, of)

    def finish(self, work: Callable[[], Any]) -> None:
        """For the bridge: do the work here, and send back what came of it."""
        try:
            answer, error = work(), None
        except Cancelled:
            answer, error = None, RecorderError("cancelled", "Stopped, as you asked.", "Nothing was changed.")
        except RecorderError as known:
            answer, error = None, known
        except Exception as fault:
            answer, error = None, _unexpected(fault)
        if isValid(self):
            self._ended.emit(answer, error)

    def _deliver(self, answer: Any, error: RecorderError | None) -> None:
        self.running = False
        self.deleteLater()
        if not isValid(self._owner):
            return
        if error is None:
            self._then(answer)
        else:
            self._failed(error)


class Bridge(QObject):
    """Runs use cases for the window. `failed` is who hears of faults that nobody else takes."""

    failed = Signal(object)

    def __init__(self, station: Station) -> None:
        super().__init__()
        self.station = station
        self._questions: SimpleQueue[tuple[Job, Work] | None] = SimpleQueue()
        self._jobs: list[tuple[Job, threading.Thread]] = []
        self._office = threading.Thread(target=self._answer, name="office", daemon=True)
        self._office.start()

    def ask(self, owner: QObject, work: Work, then: Then, failed: Failed | None = None) -> Job:
        """Do something short, after what was asked before."""
        job = Job(self, owner, then, failed or self.failed.emit)
        self._keep(job, self._office)
        self._questions.put((job, work))
        return job

    def run(self, owner: QObject, work: LongWork, then: Then, failed: Failed | None = None) -> Job:
        """Do something long on a thread of its own; it tells `job.progress` and may be cancelled."""
        job = Job(self, owner, then, failed or self.failed.emit)
        thread = threading.Thread(target=self._run, args=(job, work), name="long-work", daemon=True)
        self._keep(job, thread)
        thread.start()
        return job

    def close(self, patience_s: float = 10.0) -> None:
        """Ask all work to end and wait for it."""
        self._questions.put(None)
        for job, _ in self._jobs:
            job.cancel()
        for thread in {thread for _, thread in self._jobs} | {self._office}:
            thread.join(patience_s)

    def _keep(self, job: Job, thread: threading.Thread) -> None:
        self._jobs = [(old, its) for old, its in self._jobs if old.running]
        self._jobs.append((job, thread))

    def _answer(self) -> None:
        opened: list[Station] = []

        def own() -> Station:  # opened where its fault can be told, and the next question tries again
            if not opened:
                opened.append(self.station.again())
            return opened[0]

        while (question := self._questions.get()) is not None:
            job, work = question
            job.finish(lambda work=work: work(own()))  # type: ignore[misc]
        for station in opened:
            station.close()

    def _run(self, job: Job, work: LongWork) -> None:
        def all_of_it() -> Any:
            with closing(self.station.again()) as station:
                return work(station, job)

        job.finish(all_of_it)


def _unexpected(fault: Exception) -> RecorderError:
    kind = type(fault).__name__
    return RecorderError(
        "unexpected",
        f"Something inside failed that should not ({kind}). Everything recorded so far is kept.",
        "Try again; if it happens twice, tell the coordinator.",
    )
