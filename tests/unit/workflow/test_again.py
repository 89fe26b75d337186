"""One station used by several threads: each with its own connections, one lock for all."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from recorder.app import open_station
from recorder.errors import RecorderError
from recorder.workflow.station import open_home


def test_another_thread_sees_and_changes_the_same_station(tmp_path: Path) -> None:
    station, _ = open_station(tmp_path / "home")
    seen: list[str] = []

    def work() -> None:
        other = station.again()
        seen.append(other.station_id)
        other.sessions.end(other.sessions.begin("w-1", "2026-11-22T10:00:00Z"), "2026-11-22T11:00:00Z", 3600.0)
        other.close()

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen == [station.station_id]
    (session,) = station.sessions.of("w-1")
    assert (session.seconds, session.signed_out) == (3600.0, "2026-11-22T11:00:00Z")
    station.close()


def test_closing_the_second_lets_the_first_hold_the_home(tmp_path: Path) -> None:
    station, _ = open_station(tmp_path / "home")
    station.again().close()
    with pytest.raises(RecorderError, match="Another Fairtake"):
        open_home(tmp_path / "home")
    assert station.people.fact("station") == station.station_id
    station.close()
    open_home(tmp_path / "home").close()
