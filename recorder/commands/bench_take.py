"""What the benches that record share: a throw-away home, a film, and a recorder in a process of its own."""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from recorder.app import open_station
from recorder.commands.speak import Progress
from recorder.domain.consent import Yes
from recorder.errors import RecorderError
from recorder.media.sample_file import write_sample
from recorder.workflow import consenting, practice
from recorder.workflow.pipeline import Watchers
from recorder.workflow.recording import Order

Size = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Workshop:
    """A practice home whose worker said yes, and a film that comes as if from a camera."""

    home: Path
    film: Path


@contextmanager
def workshop(seconds: float, size: Size, faces: int = 1, film: Path | None = None) -> Iterator[Workshop]:
    """Make a home, and a film of `seconds` at `size` (width, height), in a temporary folder, gone afterwards.

    The film shows `faces` (1 or 2) people at a time; `film` is used in its place if given.
    """
    with TemporaryDirectory(prefix="fairtake-bench-") as name:
        made = Workshop(Path(name) / "home", film or Path(name) / "film.mp4")
        if film is None:
            draw_film(made.film, seconds, size, faces)
        give_consent(made.home)
        yield made


def draw_film(path: Path, seconds: float, size: Size, faces: int = 1) -> None:
    """Draw `seconds` of the built-in scene into an MP4 file, and tell how far it is."""
    bar = Progress(f"Drawing a film of {size[0]}x{size[1]}")
    write_sample(path, seconds, size, bar, faces)
    bar.done(f"{path.stat().st_size / 1e6:.0f} MB")


def give_consent(home: Path) -> None:
    """Set a practice home up, and write down the practice worker's yes."""
    station, _ = open_station(home)
    try:
        yes = Yes("en", 0, False, {"train-robot": True}, "practice, on this computer", "fairtake bench")
        consenting.give(station, station.campaign(practice.CAMPAIGN), practice.WORKER, practice.PIN, yes)
    finally:
        station.close()


def order(film: Path, seconds: float | None, watchers: Watchers) -> Order:
    """What `fairtake record --camera FILM --paced` orders."""
    made = Order(practice.CAMPAIGN, practice.WORKER, practice.PIN, "fold-towel", str(film))
    made.seconds, made.paced, made.watchers = seconds, True, watchers
    return made


def start(work: Callable[..., None], *arguments: Any) -> tuple[BaseProcess, Connection]:
    """Run `work(pipe, *arguments)` in a fresh process; also give the pipe's end to read from."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(work, theirs, *arguments), daemon=True)
    process.start()
    theirs.close()  # so that its death is the end of the pipe
    return process, ours


def ended_early() -> RecorderError:
    """Say that the measured process went away."""
    return RecorderError(
        "bench-failed",
        "The recording that was to be measured ended by itself.",
        "The lines above say why; try: fairtake record --camera sample --task fold-towel --seconds 5.",
    )


def _work(work: Callable[..., None], pipe: Connection, *arguments: Any) -> None:
    try:
        work(pipe, *arguments)
    except RecorderError as error:
        sys.exit(f"fairtake: {error}")
