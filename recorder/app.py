"""The composition root: puts a station together from a folder, and the window around it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import platformdirs

from recorder.errors import RecorderError
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


def open_window(home: Path, language: str | None = None, camera: str | None = None) -> int:
    """Run the window until it is closed; returns the exit code. Faults of the start are told by the caller.

    `camera` names one that no list shows, such as a network camera's address.
    """
    _refuse_without_qt()
    from PySide6.QtWidgets import QApplication

    from recorder.ui.way import Way

    application = QApplication(["fairtake"])
    application.setApplicationName("Fairtake")
    application.setDesktopFileName("fairtake")
    try:
        station, recovered = open_station(home)
    except RecorderError as error:
        from recorder.ui.no_start import tell

        tell(error, language)
        raise
    try:
        way = Way(station, recovered, camera)
        way.begin(language)
        return int(application.exec())
    finally:
        station.close()


def shoot_screens(home: Path, folder: Path, chosen: list[str], told: Callable[[Path], None]) -> None:
    """Take pictures of every screen on a practice station made in `home`; `told` hears of each file."""
    _refuse_without_qt()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from recorder.ui.shots import shoot

    station, _ = open_station(home)
    try:
        shoot(station, folder, chosen, told)
    finally:
        station.close()


def open_once(home: Path, painted: Callable[[], None], rested: Callable[[], None]) -> None:
    """Open the window without a screen; tell when its first page is there, and when nothing more happens; close it."""
    _refuse_without_qt()
    from recorder.ui.measure import open_once

    station, _ = open_station(home)
    try:
        open_once(station, painted, rested)
    finally:
        station.close()


def walk_screens(home: Path, film: Path, seconds: float) -> dict[str, float]:
    """Go the worker's whole way by itself, as `recorder.ui.measure.walk` says, without a screen."""
    _refuse_without_qt()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from recorder.ui.measure import walk

    station, _ = open_station(home)
    try:
        return walk(station, film, seconds)
    finally:
        station.close()


def _refuse_without_qt() -> None:
    # Qt is imported late: every other command runs on machines without its libraries.
    try:
        import PySide6.QtWidgets  # noqa: F401 - only to see whether it loads
    except ImportError as error:
        raise RecorderError(
            "qt-missing",
            f"The window needs libraries that this system does not have ({error}).",
            "On Debian, sh installer/bootstrap.sh names them, and as root installs them.",
        ) from error
