"""Times what the window's thread does between two looks at its event queue, by the thread's own clock.

Waiting costs that clock nothing, nor does what other threads and programs do meanwhile.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QAbstractEventDispatcher, QThread

BOUND_MS = 50.0


class Turn(NamedTuple):
    """One turn of the event loop: milliseconds of the thread's own time, and where that was."""

    ms: float
    where: str


class Watcher:
    """`where` tells what is on the screen when a turn begins."""

    def __init__(self, where: Callable[[], str]) -> None:
        self._where, self._at = where, where()
        self.turns: list[Turn] = []
        self._dispatcher = QAbstractEventDispatcher.instance(QThread.currentThread())
        self._began = time.thread_time()
        self._dispatcher.awake.connect(self._mark)
        self._dispatcher.aboutToBlock.connect(self._mark)

    def stop(self) -> None:
        """Watch no longer."""
        self._mark()
        self._dispatcher.awake.disconnect(self._mark)
        self._dispatcher.aboutToBlock.disconnect(self._mark)

    def slowest(self, count: int = 10) -> list[Turn]:
        """The longest turns, longest first."""
        return sorted(self.turns, reverse=True)[:count]

    def _mark(self) -> None:
        now = time.thread_time()
        here = self._where()
        spent = 1000 * (now - self._began)
        if spent >= 1:
            self.turns.append(Turn(round(spent, 1), f"{self._at} -> {here}" if here != self._at else here))
        self._at = here
        self._began = time.thread_time()
