"""The recorder that `fairtake bench record` measures, and the clocks that are read inside it."""

from __future__ import annotations

import os
import sys
import threading
import time
from contextlib import closing, suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from recorder.app import open_station
from recorder.commands.bench_take import order
from recorder.commands.machine import memory_mb, peak_memory_mb
from recorder.media.frame import CoveredFrame
from recorder.workflow.pipeline import Watchers
from recorder.workflow.recording import record

CORES = 2
STAGES = {"_capture": "capture", "_covering": "cover", "_encoding": "encode_and_seal", "MainThread": "sync"}


@dataclass(frozen=True, slots=True)
class Report:
    """What the recording process tells at its end: seconds of wall and CPU time, 10^6 bytes of memory.

    `frames` are (captured, left cover), on time.monotonic's clock; `stages` the CPU seconds of each thread;
    `memory` what the process had in the course of time, a few times a second (empty where the system does not say).
    """

    clip_id: str
    wall: float
    cpu: float
    memory_mb: float | None
    frames: list[tuple[float, float]]
    stages: dict[str, float]
    memory: list[float]


@dataclass(slots=True)
class Meter:
    """Reads the clocks on the recorder's own threads."""

    began: tuple[float, float] = (0.0, 0.0)
    frames: list[tuple[float, float]] = field(default_factory=list)
    stages: dict[str, float] = field(default_factory=lambda: dict.fromkeys(STAGES, 0.0))
    memory: list[float] = field(default_factory=list)

    def start(self, *_running: Any) -> None:
        """All is open and nothing was read yet: begin here."""
        self.began = time.monotonic(), time.process_time()
        self.stages["MainThread"] = -time.thread_time()

    def covered(self, frame: CoveredFrame) -> None:
        """A frame left cover."""
        self.frames.append((frame.t, time.monotonic()))

    def tick(self, _seconds: float) -> None:
        """Read what each thread used so far and what memory there is, where the system tells."""
        memory = memory_mb()
        if memory is not None:
            self.memory.append(memory)
        if sys.platform != "linux":
            return
        for thread in threading.enumerate():
            if thread.ident and thread.name in STAGES and thread is not threading.main_thread():
                with suppress(OSError):  # it has just ended
                    self.stages[thread.name] = time.clock_gettime(time.pthread_getcpuclockid(thread.ident))

    def report(self, clip_id: str) -> Report:
        """The clip is whole on the disk: end here."""
        wall, cpu = time.monotonic() - self.began[0], time.process_time() - self.began[1]
        self.stages["MainThread"] += time.thread_time()
        return Report(clip_id, wall, cpu, peak_memory_mb(), self.frames, self.stages, self.memory)


def recorder(pipe: Connection, home: Path, film: Path, seconds: float) -> None:
    """Record `film` at its pace for `seconds` on two cores, and send a `Report`; runs in its own process."""
    if sys.platform == "linux":
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:CORES])
    meter = Meter()
    station, _ = open_station(home)
    with closing(station):
        ordered = order(film, seconds, Watchers(covered=meter.covered, tick=meter.tick))
        ordered.started = meter.start
        take = record(station, ordered)
        pipe.send(meter.report(take.clip.clip_id))
