"""Reading the machine's clocks."""

from __future__ import annotations

import ctypes
import time
import uuid
from datetime import UTC, datetime
from pathlib import Path

from recorder.domain.moment import Moment

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_FALLBACK_BOOT = uuid.uuid4().hex  # elsewhere than Linux: this process stands for the boot
_UNSYNCED = 5  # TIME_ERROR of adjtimex(2)


def now() -> Moment:
    """Read the wall clock, whether it is synchronised, and the time since boot."""
    clock = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
    return Moment(datetime.now(UTC), _synced(), _boot_id(), time.clock_gettime(clock))


def _boot_id() -> str:
    try:
        return _BOOT_ID.read_text().strip().replace("-", "")
    except OSError:
        return _FALLBACK_BOOT


def _synced() -> bool:
    # adjtimex(2) with an empty request only reads; 256 bytes are more than struct timex on any ABI.
    try:
        answer = ctypes.CDLL(None).adjtimex(ctypes.create_string_buffer(256))
    except (OSError, AttributeError):
        return False
    return 0 <= int(answer) < _UNSYNCED
