"""Work that runs on a thread of its own, a few steps ahead of who asks for it."""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterable
from contextlib import suppress
from queue import Full, Queue
from typing import TypeVar

T = TypeVar("T")

_MOST = 4  # made and not yet taken; raw frames of 1080p are 3 MB each
_PATIENCE_S = 0.2


def ahead(items: Iterable[T]) -> Generator[T, None, None]:
    """Yield `items` in order, made on another thread, at most a few before they are asked for.

    What making them raises is raised here, behind all that was made before. Closing this generator ends the
    thread after the item it is at, and waits for that.
    """
    made: Queue[tuple[T] | None] = Queue(_MOST)
    over = threading.Event()
    faults: list[BaseException] = []
    thread = threading.Thread(target=_make, args=(items, made, over, faults), name="ahead", daemon=True)
    thread.start()
    try:
        while (item := made.get()) is not None:
            yield item[0]
        if faults:
            raise faults[0]
    finally:
        over.set()
        thread.join()


def _make(items: Iterable[T], made: Queue[tuple[T] | None], over: threading.Event, faults: list[BaseException]) -> None:
    try:
        for item in items:
            if not _put(made, (item,), over):
                return
    except BaseException as fault:
        faults.append(fault)
    _put(made, None, over)


def _put(made: Queue[tuple[T] | None], item: tuple[T] | None, over: threading.Event) -> bool:
    """Put an item in as soon as there is room; False when nobody takes any more."""
    while not over.is_set():
        with suppress(Full):
            made.put(item, timeout=_PATIENCE_S)
            return True
    return False
