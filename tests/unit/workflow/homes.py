"""Homes to test on: made once, with a short clip recorded from a real file, then copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import av
import numpy as np

from recorder.app import open_station
from recorder.domain.clip import Clip
from recorder.domain.consent import Yes
from recorder.domain.document import Document, from_bytes, sha256, to_bytes
from recorder.domain.moment import Moment, stamp
from recorder.storage.people import InstalledCampaign
from recorder.vault.sshsig import SigningKey
from recorder.vault.verify import read_anchor, verify
from recorder.workflow import consenting, exporting, looking, practice, recording, releasing
from recorder.workflow.station import Station

SIZE = (320, 240)
FRAMES = 30
YES = Yes("en", 4000, False, {"train-robot": True}, "on the screen", "PIN")


def film(path: Path, frames: int = FRAMES) -> Path:
    """A second of a moving square over a fine grain, which fills several age chunks; nobody is in it."""
    width, height = SIZE
    grain = np.random.default_rng(7)
    with av.open(path, "w") as out:
        stream = out.add_stream("ffv1", rate=30)
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        for index in range(frames):
            picture = np.full((height, width, 3), 90, np.uint8)
            picture[120:] += grain.integers(0, 160, (120, width, 1), np.uint8)
            left = 6 * index % (width - 40)
            picture[60:100, left : left + 40] = (200, 180, 40)
            out.mux(stream.encode(av.VideoFrame.from_ndarray(picture, "rgb24")))
        out.mux(stream.encode())
    return path


def order(film: Path, **changes: object) -> recording.Order:
    made = recording.Order(practice.CAMPAIGN, practice.WORKER, practice.PIN, "fold-towel", str(film))
    for name, value in changes.items():
        setattr(made, name, value)
    return made


def consented(home: Path) -> Station:
    """A new home in which the practice worker said yes."""
    station, _ = open_station(home)
    consenting.give(station, station.campaign(practice.CAMPAIGN), practice.WORKER, practice.PIN, YES)
    return station


def make_templates(folder: Path) -> dict[str, Path]:
    """Homes by the place of a clip on its way: consented, reviewed (second look done), released, and second
    (one released, one reviewed); and the film that they were recorded from.
    """
    made = {"film": film(folder / "film.mkv")}
    station = consented(folder / "home")
    made["consented"] = _keep(station, folder / "consented")
    station, _ = open_station(folder / "home")
    clip = recording.record(station, order(made["film"])).clip
    assert looking.look_again(station, clip.clip_id).found_frames == 0
    made["reviewed"] = _keep(station, folder / "reviewed")
    station, _ = open_station(folder / "home")
    releasing.release(station, clip.clip_id, practice.PIN)
    made["released"] = _keep(station, folder / "released")
    station, _ = open_station(folder / "home")
    second = recording.record(station, order(made["film"])).clip
    looking.look_again(station, second.clip_id)
    made["second"] = _keep(station, folder / "second")
    return made


def _keep(station: Station, place: Path) -> Path:
    station.close()
    return copy(station.path, place)


def copy(home: Path, place: Path) -> Path:
    shutil.copytree(home, place, ignore=shutil.ignore_patterns("reserve", "lock"))
    return place


def only_clip(station: Station) -> Clip:
    (clip,) = station.clips.all()
    return clip


def coordinator(station: Station) -> exporting.Coordinator:
    return exporting.coordinator(station, practice.CAMPAIGN, station.path / "practice" / "coordinator")


def export(station: Station, folder: Path) -> exporting.Batch:
    return exporting.export(station, practice.CAMPAIGN, folder, coordinator(station))


def faults_of(station: Station, path: Path) -> list[str]:
    """The codes of what is wrong with a batch or clip folder, judged by the practice root."""
    return [f.code for f in verify(path, read_anchor(station.path / "practice" / "root.pub")).faults]


def later(station: Station, **time: float) -> Station:
    """The same station with a clock that stands elsewhere."""
    now = station.now
    return replace(station, now=lambda: replace(now(), wall=now().wall + timedelta(**time)))


def stopped(station: Station, wall: datetime) -> Station:
    """The same station with a clock that stands still."""
    return replace(station, now=lambda: Moment(wall, True, "0" * 32, 1.0))


def fails_at(work: Callable[..., object], number: int, error: BaseException) -> Callable[..., object]:
    """`work`, raising `error` in place of its call number `number` (from 0) and working again after that."""
    calls = iter(range(number + 1))

    def run(*args: object, **named: object) -> object:
        if next(calls, None) == number:
            raise error
        return work(*args, **named)

    return run


def install_version(station: Station, version: int, change: Callable[[Document], None], key: SigningKey) -> None:
    """Put a further version of the practice campaign into the database, signed by `key`."""
    installed = station.people.campaign(practice.CAMPAIGN)
    assert installed is not None
    document = from_bytes(installed.data)
    document["version"] = version
    change(document)
    data = to_bytes(document)
    made = InstalledCampaign(practice.CAMPAIGN, version, data, key.sign(data, "campaign@fairtake"), key.public.line())
    station.people.install(made, stamp(station.now().wall))


def practice_root(station: Station) -> SigningKey:
    return SigningKey.from_openssh((station.path / "practice" / "root").read_bytes())


def files_of(folder: Path) -> dict[str, str]:
    """{path: SHA-256} of all that lies in a folder."""
    return {p.relative_to(folder).as_posix(): sha256(p.read_bytes()) for p in folder.rglob("*") if p.is_file()}
