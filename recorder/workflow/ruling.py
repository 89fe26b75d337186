"""Which rule holds which target now: looked at again and again, and written down only where that changes."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from recorder.domain.delivery import PAUSED, NetworkRule, NetworkSeen, held_by
from recorder.errors import RecorderError
from recorder.storage.targets import TargetRow
from recorder.transfer.target import TargetError, Trouble
from recorder.workflow.station import Station
from recorder.workflow.target_settings import document_of

_NETWORK_S = 10.0  # to look at the network may start a program: so seldom
_ABOUT_NETWORK = (NetworkRule.UNMETERED, NetworkRule.WIRED)


@dataclass(frozen=True, slots=True)
class _Unknown:
    kind: str = "unknown"
    metered: bool | None = None


def look() -> NetworkSeen:
    """Which network there is."""
    from recorder.transfer import network  # here: most targets have no rule about it

    return network.look()


class Ruling:
    """Judges all targets; `seen` looks at the network. One for each thread."""

    def __init__(self, seen: Callable[[], NetworkSeen] = look) -> None:
        self._seen = seen
        self._network: NetworkSeen = _Unknown()
        self._looked: float | None = None
        self._last: tuple[str, bool | None] | None = None  # what was there when something was out of reach

    def apply(self, station: Station) -> bool:
        """Hold and let go by the rules as they stand now; tells whether anything changed."""
        wall = station.now().wall.astimezone()
        changed = False
        for row in station.targets.all():
            network = self._look() if row.rules.network in _ABOUT_NETWORK else self._network
            rule = held_by(row.rules, network, wall.hour * 60 + wall.minute, remote=_remote(station, row))
            rule = PAUSED if row.paused else rule
            if rule != row.held_by:
                changed = station.targets.hold(row.campaign, row.target, rule, station.at()) or changed
        return changed

    def network_came(self, station: Station) -> bool:
        """Whether there is another network than at the last look; what was unreachable is tried now, then."""
        gone = [row for row in station.targets.all() if row.code == Trouble.UNREACHABLE and row.next_at]
        if not gone:
            return False
        seen = self._look()
        before, self._last = self._last, (seen.kind, seen.metered)
        if before is None or seen.kind == "none" or self._last == before:
            return False
        for row in gone:
            station.targets.try_now(row.campaign, row.target)
        return True

    def _look(self) -> NetworkSeen:
        now = time.monotonic()
        if self._looked is None or now - self._looked >= _NETWORK_S:
            self._network, self._looked = self._seen(), now
        return self._network


def _remote(station: Station, row: TargetRow) -> bool:
    """Whether it is reached over a network; what nobody knows is."""
    if row.rules.network not in _ABOUT_NETWORK:
        return True
    try:
        return bool(document_of(station.campaign(row.campaign), row.target)["kind"] != "folder")
    except (RecorderError, TargetError):
        return True
