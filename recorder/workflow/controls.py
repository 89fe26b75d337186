"""What a worker does while she records: pause, go on, the next step, stop.

Each press takes effect at the next frame that is read, so that clip, gaps and steps agree on one clock: the frames'.
"""

from __future__ import annotations

import threading
from bisect import bisect_right
from collections.abc import Sequence

from recorder.domain.document import Document
from recorder.media.fragments import GAP_S

# A pause is at least this long: then it is a gap in the clip's own frame times, whoever counts them, and never paid.
_SHORTEST_PAUSE_S = GAP_S + 0.001


class Controls:
    """The handle on a running recording; from any thread, and nothing here ever waits.

    `steps` are the ids of the task's steps, in order. If `paused`, nothing is recorded until `resume`.
    """

    def __init__(self, steps: Sequence[str] = (), *, paused: bool = False) -> None:
        self.began_paused = paused
        self.stopping = threading.Event()
        self._steps = tuple(steps)
        self._lock = threading.Lock()
        self._wanted = not paused
        self._lost = False
        self._edges: list[float] = []  # frame times at which recording began, ended, began ...
        self._last: float | None = None  # time of the last frame that was let in
        self._marks: list[float] = []  # frame times at which the second step began, the third ...
        self._waiting_marks = 0
        self._first: float | None = None  # the clip's own zero
        self._recorded_ms = 0

    # --- for her ---------------------------------------------------------------------------------

    def stop(self) -> None:
        """End the recording here; what came before is kept, also while the camera is lost."""
        self.stopping.set()

    def pause(self) -> None:
        """Record nothing from the next frame on; the picture goes on."""
        with self._lock:
            self._wanted = False

    def resume(self) -> bool:
        """Record from the next frame on, but at least half a second after the last; False while the camera is lost."""
        with self._lock:
            self._wanted = self._wanted or not self._lost
            return self._wanted

    def mark_step(self) -> bool:
        """Begin the next step now, or with the end of the pause; False before the first frame and in the last step."""
        with self._lock:
            if not self._edges or self._index() >= len(self._steps) - 1:
                return False
            self._waiting_marks += 1
            return True

    @property
    def paused(self) -> bool:
        """Whether recording waits for `resume`: also before the first one, and after the camera was lost."""
        return not self._wanted

    @property
    def lost(self) -> bool:
        """Whether the camera is gone at present."""
        return self._lost

    @property
    def recorded_ms(self) -> int:
        """Milliseconds in the clip so far that count for pay, without gaps: what is encoded, so half a second late."""
        return self._recorded_ms

    @property
    def step_index(self) -> int:
        """Number of the present step, from 0."""
        with self._lock:
            return self._index()

    # --- for the pipeline ------------------------------------------------------------------------

    def lets_in(self, t: float) -> bool:
        """Decide whether the next frame, of time `t`, will be in the clip; asked once for each frame, in order."""
        with self._lock:
            on = len(self._edges) % 2 == 1
            wanted = self._wanted and (on or self._last is None or t - self._last >= _SHORTEST_PAUSE_S)
            if wanted is not on:
                self._edges.append(t)
            if wanted:
                self._last = t
                self._marks += [t] * self._waiting_marks
                self._waiting_marks = 0
            return wanted

    def let_in(self, t: float) -> bool:
        """Whether the frame of time `t` was let in."""
        with self._lock:
            return bisect_right(self._edges, t) % 2 == 1

    def camera_lost(self) -> bool:
        """The camera is gone: pause; False if that was known."""
        with self._lock:
            known, self._lost, self._wanted = self._lost, True, False
            return not known

    def camera_back(self) -> bool:
        """The camera gives pictures again: still paused; False if it was not lost."""
        with self._lock:
            lost, self._lost = self._lost, False
            return lost

    def encoding(self, t: float) -> None:
        """The frame of time `t` goes into the clip; the first one is its zero."""
        if self._first is None:
            self._first = t

    def encoded(self, recorded_ms: int) -> None:
        """So much of the clip counts for pay."""
        self._recorded_ms = recorded_ms

    def step_starts(self) -> list[Document]:
        """The steps that began, as {id, start_ms} in the clip's own time; nothing before its first frame."""
        first = self._first
        if first is None:
            return []
        with self._lock:
            times = [first, *self._marks]
        pairs = zip(self._steps, times, strict=False)
        return [{"id": step, "start_ms": max(0, round((t - first) * 1000))} for step, t in pairs]

    def _index(self) -> int:
        return len(self._marks) + self._waiting_marks
