"""Homes with a real sealed clip: recorded once for a test file, copied for each test."""

from __future__ import annotations

import shutil
from pathlib import Path

from recorder.app import open_station
from recorder.domain.clip import Clip
from recorder.workflow import looking, practice, recording, releasing
from recorder.workflow.station import Station
from tests.ui.film import consent, film

SECONDS = 3


def recorded(folder: Path, *, looked: bool = False, released: bool = False) -> Path:
    """A home with one clip in review, on request looked at again, on request released."""
    station, _ = open_station(folder / "home")
    consent(station)
    camera = str(film(folder / "film.mp4", SECONDS))
    order = recording.Order(practice.CAMPAIGN, practice.WORKER, practice.PIN, "fold-towel", camera)
    clip = recording.record(station, order).clip
    if looked or released:
        looking.look_again(station, clip.clip_id)
    if released:
        releasing.release(station, clip.clip_id, practice.PIN)
    station.close()
    return station.path


def opened(template: Path, place: Path) -> Station:
    """A copy of a home, open."""
    shutil.copytree(template, place, ignore=shutil.ignore_patterns("reserve", "lock"))
    return open_station(place)[0]


def only_clip(station: Station) -> Clip:
    """The clip as it is now."""
    (clip,) = station.clips.all()
    return clip
