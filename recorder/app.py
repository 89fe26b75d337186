"""The composition root: puts a station together from a folder."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

from recorder.workflow import practice
from recorder.workflow.recovery import Recovered, recover
from recorder.workflow.station import Station, open_home


def home_path(named: str | None) -> Path:
    """Where the station lives: --home, else FAIRTAKE_HOME, else the user's data folder."""
    chosen = named or os.environ.get("FAIRTAKE_HOME")
    return Path(chosen).expanduser() if chosen else Path(platformdirs.user_data_dir("fairtake", appauthor=False))


def open_station(home: Path) -> tuple[Station, list[Recovered]]:
    """Open a home, set it up at its first start, and finish what a crash cut off."""
    station = open_home(home)
    try:
        practice.set_up(station)
        return station, recover(station)
    except BaseException:
        station.close()
        raise
