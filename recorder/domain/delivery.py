"""Deliveries: what one is called, the rules that hold it, and how long to wait after a failure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from recorder.domain.document import Document
from recorder.errors import RecorderError

CLIP, WITHDRAWAL = "clip", "withdrawal"  # kinds: the clip, and the notice that it was taken back
BY_HAND = "by hand"  # the name of a hold that a person made, on one delivery
PAUSED = "paused"  # and of one on a whole target
UNCONFIRMED, WITHDRAWN = "unconfirmed", "withdrawn"  # codes beside those of a target's troubles

CAP_S = 3600.0  # the longest wait after failures
_FIRST_S, _JITTER = 60.0, 0.25
_WEAK_BYTES_PER_S = 64_000
_WEAK_CUTS = 3
_DAY = 24 * 60
_HOURS = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])-([01][0-9]|2[0-3]):([0-5][0-9])", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class Key:
    """What a delivery is known by: nothing is sent twice under one key."""

    clip_id: str
    version: int
    target: str
    kind: str = CLIP


class NetworkRule(StrEnum):
    """Over which network a target may be reached."""

    ANY = "any"
    UNMETERED = "unmetered"
    WIRED = "wired"
    NEVER = "never"


class NetworkSeen(Protocol):
    """What is known of the network: `kind` none, wired, wireless or unknown; `metered` None where nobody knows."""

    @property
    def kind(self) -> str:
        """What it is."""
        ...

    @property
    def metered(self) -> bool | None:
        """Whether each byte costs."""
        ...


@dataclass(frozen=True, slots=True)
class Rules:
    """When a target may be used: `hours` in local minutes since midnight, over midnight too; 0 kB/s is no limit."""

    network: NetworkRule = NetworkRule.ANY
    hours: tuple[int, int] | None = None
    kbytes_per_s: int = 0

    def document(self) -> Document:
        """As it is kept."""
        return {
            "network": self.network.value,
            "hours": list(self.hours) if self.hours else None,
            "kbytes_per_s": self.kbytes_per_s,
        }


def read_rules(document: Document) -> Rules:
    """Read what `Rules.document` gave; members may be missing."""
    hours = document.get("hours")
    return Rules(
        NetworkRule(document.get("network", NetworkRule.ANY)),
        (int(hours[0]), int(hours[1])) if hours else None,
        int(document.get("kbytes_per_s", 0)),
    )


def held_by(rules: Rules, network: NetworkSeen, local_minutes: int, *, remote: bool = True) -> str:
    """Name the rule that holds a target now, or nothing. What is not known of a network counts against it.

    A target that is not `remote` (a disk) is held by `never` and by the hours only.
    """
    if rules.network is NetworkRule.NEVER:
        return "never"
    if remote and rules.network is NetworkRule.WIRED and network.kind != "wired":
        return "wired only"
    if remote and rules.network is NetworkRule.UNMETERED and network.metered is not False:
        return "not metered"
    return "" if rules.hours is None or _within(rules.hours, local_minutes) else "hours"


def _within(hours: tuple[int, int], minutes: int) -> bool:
    start, end = hours
    return start <= minutes < end if start <= end else minutes >= start or minutes < end


def read_hours(text: str) -> tuple[int, int] | None:
    """Read `22:00-06:00`, or `all` for the whole day; RecorderError for anything else."""
    if text == "all":
        return None
    found = _HOURS.fullmatch(text)
    if found is None:
        raise RecorderError("bad-hours", f"{text[:40]!r} are no hours.", "Write them as 22:00-06:00, or all.")
    a, b, c, d = (int(part) for part in found.groups())
    start, end = a * 60 + b, c * 60 + d
    return None if start == end else (start, end)


def hours_text(hours: tuple[int, int] | None) -> str:
    """Hours as `read_hours` reads them."""
    if hours is None:
        return "all"
    return "-".join(f"{at // 60 % 24:02d}:{at % 60:02d}" for at in hours)


def backoff_s(tries: int, chance: float) -> float:
    """Seconds to wait after so many failures in a row (from 1): doubling from a minute to an hour, then spread.

    `chance` in 0..1 spreads it over 75 % to 125 %, so that many stations don't come back in the same moment.
    """
    doubled = _FIRST_S * 2.0 ** min(max(tries, 1) - 1, 16)
    return min(doubled, CAP_S) * (1 - _JITTER + 2 * _JITTER * chance)


LONGEST_S = CAP_S * (1 + _JITTER)  # a next try later than that was written under another clock


def is_weak(bytes_per_s: float, cuts: int) -> bool:
    """Whether a link is so slow, or was cut so often in a row, that small clips should go first."""
    return 0 < bytes_per_s < _WEAK_BYTES_PER_S or cuts >= _WEAK_CUTS
