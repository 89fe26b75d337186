"""Work that makes way for recordings: paused while one runs in this process, of low priority against other programs.

Measured on two cores that were busy otherwise: a paced 720p recording lost a tenth to a third of its frames beside a
second look of low priority alone, since the threads of one process also share Python's lock. So it pauses.
"""

from __future__ import annotations

import os
import sys
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from queue import Empty, Full, Queue
from typing import Generic, TypeVar

T = TypeVar("T")
R = TypeVar("R")

# Linux: the share of a processor against a recording is about a tenth, and all of what nobody else wants. Less
# (or SCHED_IDLE) would never come to an end on a machine that is busy with something else.
_NICE = 10
_AHEAD = 4
_PATIENCE_S = 0.2


class _Recordings:
    """Counts the recordings of this process; `over` is set while there is none."""

    def __init__(self) -> None:
        self.over = threading.Event()
        self.over.set()
        self._running = 0
        self._lock = threading.Lock()

    def count(self, more: int) -> None:
        with self._lock:
            self._running += more
            (self.over.clear if self._running else self.over.set)()


_recordings = _Recordings()


@contextmanager
def before_all_else() -> Iterator[None]:
    """While this lasts, work in the background waits (what it began on a few frames is finished)."""
    _recordings.count(+1)
    try:
        yield
    finally:
        _recordings.count(-1)


def recording() -> bool:
    """Whether a recording runs in this process."""
    return not _recordings.over.is_set()


def lower_priority() -> None:
    """Give this thread, and those it starts, a low priority, where the system knows priorities of threads."""
    if sys.platform == "linux":
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICE)


def nothing() -> None:
    """Nothing is to be done while one waits."""


def in_background(items: Iterable[T], waiting: Callable[[], None] = nothing) -> Generator[T]:
    """Give what `items` gives, made on a thread of low priority; its exception is raised here.

    Who stops reading (and closes this generator, or lets an exception pass) stops the work after the present item.
    `waiting` is called again and again while nothing comes, as during a recording; what it raises stops the work too.
    """
    hand = _Hand[T]()
    thread = threading.Thread(target=hand.work, args=(items,), name="background", daemon=True)
    thread.start()
    try:
        while (got := hand.take(waiting)) is not None:
            yield got[0]
        if hand.fault is not None:
            raise hand.fault
    finally:
        hand.stopped.set()
        thread.join()


class _Hand(Generic[T]):
    def __init__(self) -> None:
        self.given: Queue[tuple[T] | None] = Queue(_AHEAD)
        self.stopped = threading.Event()
        self.fault: BaseException | None = None

    def take(self, waiting: Callable[[], None]) -> tuple[T] | None:
        while True:
            with suppress(Empty):
                return self.given.get(timeout=_PATIENCE_S)
            waiting()

    def work(self, items: Iterable[T]) -> None:
        lower_priority()
        iterator = iter(items)
        try:
            for item in iterator:
                if not self._give((item,)) or not self._may_go_on():
                    break
        except BaseException as fault:
            self.fault = fault
        finally:
            with suppress(BaseException):
                getattr(iterator, "close", lambda: None)()
            self._give(None)

    def _may_go_on(self) -> bool:
        while not _recordings.over.wait(_PATIENCE_S):
            if self.stopped.is_set():
                return False
        return True

    def _give(self, item: tuple[T] | None) -> bool:
        while not self.stopped.is_set():
            with suppress(Full):
                self.given.put(item, timeout=_PATIENCE_S)
                return True
        return False


def in_turns(work: Callable[[T], R], items: Iterable[T], threads: int) -> Iterator[R]:
    """Give `work(item)` for each item, in order, made on so many threads; few items are held at any time."""
    waiting: deque[Future[R]] = deque()
    with ThreadPoolExecutor(threads) as pool:
        try:
            for item in items:
                waiting.append(pool.submit(work, item))
                if len(waiting) > threads + _AHEAD:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            pool.shutdown(wait=True, cancel_futures=True)
