"""Counting wrong PINs, wherever a PIN is asked for: at the sign-in screen and by every command."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil
from typing import TYPE_CHECKING, TypeVar

from recorder.domain.lockout import PinLocked, PinWrong, Tries
from recorder.errors import RecorderError
from recorder.storage.database import transaction

if TYPE_CHECKING:
    from recorder.workflow.station import Station

T = TypeVar("T")


def counted(station: Station, worker: str, work: Callable[[], T]) -> T:
    """Do what a PIN opens, counting it; PinWrong when it was wrong, PinLocked when none is taken now.

    A try is counted before it is judged: who pulls the plug in between has spent it.
    """
    now = station.now()
    with transaction(station.db):
        before = station.workers.tries(worker).again(now)
        left = before.left(now)
        station.workers.set_tries(worker, before if left else before.one_more(now))
    if left:
        raise PinLocked(ceil(left))
    try:
        opened = work()
    except RecorderError as error:
        if error.code == "wrong-pin":
            tries = before.one_more(now)
            raise PinWrong(tries.tries_left, tries.wait_s) from error
        station.workers.set_tries(worker, before)  # her PIN was not at fault
        raise
    station.workers.set_tries(worker, Tries())
    return opened
