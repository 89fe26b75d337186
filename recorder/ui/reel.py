"""Plays a sealed clip on a thread of its own, decrypted in memory only; the window gets finished pictures."""

from __future__ import annotations

import threading
import time
from collections import deque
from contextlib import ExitStack
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from recorder.errors import RecorderError
from recorder.media.edit import cover_more
from recorder.media.picture import rgb_of
from recorder.media.player import Player
from recorder.ui.bridge import Bridge, Job
from recorder.workflow import versions
from recorder.workflow.station import Station

_LATE_S = 0.25  # further behind than this, time goes on from here
_JUST_BEFORE_S = 0.002
_WIDEST = 1280  # pixels of a picture for the screen


class Shown(NamedTuple):
    """A picture (height, width, 3) of bytes, and its time in seconds."""

    rgb: Any
    t: float


class Reel(QObject):
    """`shown` gives a picture and its time, `ended` comes at the clip's end, `closed` when nothing is open any more.

    A seek that comes while another is under way takes its place. While it plays, the stretches in `cuts`
    (milliseconds) are jumped over.
    """

    shown = Signal(object, float)
    ended = Signal()
    closed = Signal()
    failed = Signal(object)

    def __init__(self, bridge: Bridge, clip_id: str, owner: QObject) -> None:
        super().__init__(owner)
        self.cuts: tuple[tuple[int, int], ...] = ()
        self._commands: deque[tuple[str, float]] = deque()
        self._news = threading.Condition()
        self._newest: Shown | None = None
        self._linked = threading.Event()
        self._job = bridge.run(self, lambda station, job: self._work(station, job, clip_id), self._over, self._failed)
        self._job.told.connect(self._take)
        self._linked.set()

    @property
    def open(self) -> bool:
        """Whether its thread still has the clip."""
        return self._job.running

    def play(self) -> None:
        """Go on from where it is."""
        self._command("play", 0)

    def pause(self) -> None:
        """Stand still."""
        self._command("pause", 0)

    def seek(self, seconds: float) -> None:
        """Go to the frame that is on screen at a time."""
        self._command("seek", seconds)

    def step(self, frames: int) -> None:
        """Go one frame on (1) or back (-1), and stand still."""
        self._command("step", frames)

    def close(self) -> None:
        """Let go of the clip."""
        self._command("close", 0)

    # --- on the window's thread -------------------------------------------------------------

    def _command(self, name: str, value: float) -> None:
        with self._news:
            if name == "seek":
                self._commands = deque(c for c in self._commands if c[0] != "seek")
            self._commands.append((name, value))
            self._news.notify()

    def _take(self, news: str) -> None:
        if news == "ended":
            self.ended.emit()
            return
        with self._news:
            shown, self._newest = self._newest, None
        if shown is not None:
            self.shown.emit(*shown)

    def _over(self, _nothing: object) -> None:
        self.closed.emit()

    def _failed(self, error: RecorderError) -> None:
        if error.code != "cancelled":
            self.failed.emit(error)
        self.closed.emit()

    # --- on its own thread ------------------------------------------------------------------

    def _work(self, station: Station, job: Job, clip_id: str) -> None:
        self._linked.wait()
        with ExitStack() as open_things:
            plain = open_things.enter_context(versions.open_video(station, versions.known(station, clip_id)))
            player = _Projector(open_things.enter_context(Player(plain)), self, job)
            player.go_to(0.0)
            while not job.cancelled:
                command = self._next_command(player.wait_s())
                if command is not None and command[0] == "close":
                    return
                player.obey(*command) if command is not None else player.show_due()

    def _next_command(self, wait_s: float) -> tuple[str, float] | None:
        with self._news:
            if not self._commands:
                self._news.wait(wait_s)
            return self._commands.popleft() if self._commands else None

    def put(self, job: Job, shown: Shown) -> None:
        """For its thread: hand over a picture, in place of one that nobody took yet."""
        with self._news:
            waits, self._newest = self._newest is not None, shown
        if not waits:
            job.told.emit("shown")


class _Projector:
    """Keeps the time: which frame comes when."""

    def __init__(self, player: Player, reel: Reel, job: Job) -> None:
        self._player, self._reel, self._job = player, reel, job
        self._next: Shown | None = None
        self._playing = False
        self._begun, self._t = 0.0, 0.0

    def wait_s(self) -> float:
        """How long until something is to be done."""
        if not self._playing or self._next is None:
            return 0.2
        return max(0.0, self._begun + self._next.t - time.perf_counter())

    def obey(self, name: str, value: float) -> None:
        if name == "play":
            self._playing = True
            self._prepare()
        elif name == "pause":
            self._playing = False
        elif name == "seek":
            self.go_to(value)
        elif name == "step":
            self._playing = False
            self._show(self._read()) if value > 0 else self.go_to(self._t - _JUST_BEFORE_S)

    def go_to(self, seconds: float) -> None:
        self._player.seek(max(0.0, seconds))
        self._show(self._read())
        if self._playing:
            self._prepare()

    def show_due(self) -> None:
        if not self._playing or self._next is None or self.wait_s() > 0:
            return
        if time.perf_counter() - self._begun - self._next.t > _LATE_S:
            self._begun = time.perf_counter() - self._next.t
        self._show(self._next)
        self._next = self._read_past_cuts()
        self._end_if_over()

    def _prepare(self) -> None:
        self._next = self._read_past_cuts()
        self._end_if_over()
        if self._next is not None:
            self._begun = time.perf_counter() - self._next.t

    def _read_past_cuts(self) -> Shown | None:
        shown = self._read()
        while shown is not None and (end := self._cut_at(shown.t)) is not None:
            self._player.seek(end)
            jumped = self._read()
            if jumped is None or jumped.t <= shown.t:  # the cut goes to the end
                return None
            self._begun -= jumped.t - shown.t
            shown = jumped
        return shown

    def _cut_at(self, seconds: float) -> float | None:
        ms = round(seconds * 1000, 3)
        return next((end / 1000 for start, end in self._reel.cuts if start <= ms < end), None)

    def _end_if_over(self) -> None:
        if self._next is None:
            self._playing = False
            self._job.told.emit("ended")

    def _read(self) -> Shown | None:
        frame = self._player.read()
        if frame is None:
            return None
        return Shown(rgb_of(cover_more(frame, [], frame.t), _WIDEST), frame.t)

    def _show(self, shown: Shown | None) -> None:
        if shown is not None:
            self._t = shown.t
            self._reel.put(self._job, shown)
