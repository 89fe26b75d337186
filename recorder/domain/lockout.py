"""Wrong PINs: five tries, then each further one waits longer.

A wait runs on the clock that counts from the machine's start, which nobody can set. After a restart the
wall clock says how much of it has gone by; one that was set back only makes that less.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from recorder.domain.moment import Moment, parse_stamp, stamp
from recorder.errors import RecorderError

FREE_TRIES = 5
_WAITS_S = (30, 60, 120, 300, 900, 3600)  # after the fifth wrong try in a row, the sixth ... the last for all further


class PinWrong(RecorderError):
    """A PIN was wrong: `tries_left` more at once, or, when that is 0, a wait of `wait_s` seconds first."""

    def __init__(self, tries_left: int, wait_s: int) -> None:
        then = f"{tries_left} tries left." if tries_left else f"Wait {wait_s} s before the next try."
        super().__init__("wrong-pin", "That PIN is not right.", f"Try again, or ask the coordinator. {then}")
        self.tries_left = tries_left
        self.wait_s = wait_s


class PinLocked(RecorderError):
    """No PIN is judged for `wait_s` more seconds, not even the right one."""

    def __init__(self, wait_s: int) -> None:
        what = "There were too many wrong PINs, so none is taken for a while. Nothing was lost."
        super().__init__("pin-locked", what, f"Wait {wait_s} s, then try again, or ask the coordinator.")
        self.tries_left = 0
        self.wait_s = wait_s


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong PINs in a row, and when the last wait began: wall clock, boot, seconds since that boot."""

    failures: int = 0
    since: datetime | None = None
    boot_id: str = ""
    boottime: float = 0.0

    @property
    def tries_left(self) -> int:
        """How many more may follow at once."""
        return max(0, FREE_TRIES - self.failures)

    @property
    def wait_s(self) -> int:
        """How long the wait after this many wrong tries is, in seconds."""
        if self.tries_left:
            return 0
        return _WAITS_S[min(self.failures - FREE_TRIES, len(_WAITS_S) - 1)]

    def left(self, now: Moment) -> float:
        """Seconds of the wait that are still to come; 0 when a try may be made."""
        if self.since is None:
            return 0.0
        same = now.boot_id == self.boot_id
        gone = now.boottime - self.boottime if same else (now.wall - self.since).total_seconds()
        return self.wait_s - min(max(gone, 0.0), self.wait_s)

    def one_more(self, now: Moment) -> Tries:
        """The same after one more wrong try, made now."""
        more = Tries(self.failures + 1)
        return Tries(more.failures, now.wall, now.boot_id, now.boottime) if more.wait_s else more

    def again(self, now: Moment) -> Tries:
        """The same with what is left of its wait counted on this boot's own clock."""
        if self.since is None or now.boot_id == self.boot_id:
            return self
        return Tries(self.failures, now.wall, now.boot_id, now.boottime - (self.wait_s - self.left(now)))

    def text(self) -> str | None:
        """When the wait began, as it is kept; None while there is none."""
        return None if self.since is None else f"{stamp(self.since)} {self.boot_id} {self.boottime:.3f}"


def read_tries(failures: int, text: str | None) -> Tries:
    """Read what was kept; what can't be read waits in full from the next look on."""
    if text is None:
        return Tries(failures)
    try:
        wall, boot_id, boottime = text.split(" ")
        return Tries(failures, parse_stamp(wall), boot_id, float(boottime))
    except ValueError:
        return Tries(failures, datetime.max.replace(tzinfo=UTC))
