"""Trying a target with a small file: sent, confirmed and taken away again, as a notice about no clip."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from recorder.domain.document import sha256, to_bytes
from recorder.errors import RecorderError
from recorder.transfer.target import Arrival, Parcel, TargetError
from recorder.transfer.targets import open_target
from recorder.workflow.station import Station
from recorder.workflow.target_settings import settings_of

_NAME = "trial.json"


class _InMemory:
    def __init__(self) -> None:
        self._notes: dict[str, Any] = {}

    def get(self) -> dict[str, Any]:
        return dict(self._notes)

    def put(self, notes: Mapping[str, Any]) -> None:
        self._notes = dict(notes)


def try_target(station: Station, campaign: str, target: str) -> Arrival:
    """Send a small file and have it confirmed; RecorderError says what does not work."""
    data = to_bytes({"type": "trial/1", "station": station.station_id, "time": station.at()})
    notes = _InMemory()
    try:
        settings = settings_of(station, station.campaign(campaign), target)
        with tempfile.TemporaryDirectory() as place, closing(open_target(settings)) as opened:
            folder = Path(place)
            (folder / _NAME).write_bytes(data)
            parcel = Parcel(campaign, station.station_id, "trial", 1, folder, {_NAME: sha256(data)}, "trial")
            arrival = opened.send(parcel, notes, lambda _done, _all: None)
            with suppress(TargetError):
                opened.stop(parcel, notes)
            return arrival
    except TargetError as error:
        raise RecorderError(
            "target-failed", f"Target {target} does not work: {error}.", "Put that right, then test it again."
        ) from error
