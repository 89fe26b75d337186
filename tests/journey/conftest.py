"""Recorded once, used by many: what a session's journeys start from."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from recorder.app import open_station
from recorder.workflow import exporting, practice, taking_back
from recorder.workflow.station import Station
from tests.journey.helpers import CLIPS, Demo, Office, demo, give_consent, make_video, release, take


def export(station: Station, folder: Path) -> Path:
    """Export a batch with the practice coordinator's key."""
    by = exporting.coordinator(station, practice.CAMPAIGN, station.path / "practice" / "coordinator")
    return exporting.export(station, practice.CAMPAIGN, folder, by).path


@pytest.fixture(scope="session")
def tiny_video(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """0.8 s of the built-in scene."""
    return make_video(tmp_path_factory.mktemp("video") / "tiny.mkv", 8)


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory, tiny_video: Path) -> Office:
    """A home with two batches; see `Office`. Nobody may change it: copy it, or put back what you touch."""
    folder = tmp_path_factory.mktemp("office")
    station, _ = open_station(folder / "home")
    give_consent(station)
    release(station, take(station, tiny_video))
    first = export(station, folder / "out")
    one, gone = take(station, tiny_video), take(station, tiny_video)
    give_consent(station, public_research=True)
    two = take(station, tiny_video)
    release(station, one)
    release(station, gone)
    shutil.copytree(station.home.clip_folder(gone), folder / "gone")
    taking_back.withdraw(station, gone, practice.PIN)
    release(station, two)
    second = export(station, folder / "out")
    station.close()
    return Office(folder / "home", first, second, one, two, gone, folder / "gone")


@pytest.fixture
def batch(office: Office, tmp_path: Path) -> Path:
    """A copy of the second batch to spoil."""
    return Path(shutil.copytree(office.second, tmp_path / office.second.name))


@pytest.fixture(scope="session")
def demo_of_a_file(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    """`fairtake demo` on a video with a face in most frames: a real one where it is at hand."""
    folder = tmp_path_factory.mktemp("demo")
    real = CLIPS / "book.mkv"
    source = real if real.exists() else make_video(folder / "scene.mkv", 45, fps=15, size=(640, 480))
    return demo(folder, str(source))
