"""Take my data: all that the station holds about one worker, in one folder that she can read and check."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from recorder.domain.clip import VIDEO, Clip
from recorder.domain.document import Document
from recorder.domain.moment import stamp
from recorder.errors import RecorderError
from recorder.vault.age_scrypt import Passphrase, suggest_passphrase
from recorder.workflow.bundle import bundle
from recorder.workflow.disputing import disputes
from recorder.workflow.earning import summary
from recorder.workflow.enrolling import name_of
from recorder.workflow.my_data_files import FILM, Progress, Taking, can_open
from recorder.workflow.my_data_page import Story
from recorder.workflow.station import Station

_ROOM = 4_000_000  # bytes, for all that is no film


@dataclass(frozen=True, slots=True)
class Taken:
    """The finished folder or zip, how many films are in it, and {clip: why} for those that could not be."""

    path: Path
    films: int
    left_out: Mapping[str, str]


def take_data(
    station: Station,
    worker: str,
    pin: str,
    destination: Path,
    *,
    clips: bool,
    passphrase: str | None,
    progress: Progress = lambda _done, _all: None,
    as_zip: bool = False,
    language: str = "en",
    words: Mapping[str, str] | None = None,
) -> Taken:
    """Write `my-data-<worker>-<date>` into `destination`: whole, or not at all.

    `clips` brings her own covered films along, each an age file sealed with `passphrase`. `words` gives
    the page's texts in her `language` (see my_data_page.WORDS), English where one is missing. Each clip's
    history notes that it was taken along. RecorderError for a wrong PIN, a bad passphrase, and a place
    that is missing, full, or fails.
    """
    station.worker_key(worker, pin)
    lock = _lock(passphrase) if clips else None
    films = {clip.clip_id: _size(station, clip) for clip in station.clips.all(worker=worker) if lock and can_open(clip)}
    name = f"my-data-{worker}-{station.at()[:10]}"
    total = sum(films.values())
    story = _story(station, worker, language, words or {})
    with bundle(destination, name, total + _ROOM, as_zip) as (out, path):
        taking = Taking(station, worker, out, lock, progress, total)
        taking.take(story)
        progress(total, total)
    return Taken(path, taking.films, taking.left_out)


def _size(station: Station, clip: Clip) -> int:
    path = station.home.clip_folder(clip.clip_id) / VIDEO
    return path.stat().st_size if path.is_file() else 0


def _lock(passphrase: str | None) -> Passphrase:
    try:
        return Passphrase(passphrase or "")
    except ValueError as error:
        raise RecorderError(
            "passphrase-bad",
            f"The films need a passphrase: {error}. Nothing was written.",
            "Take the one that is offered, or think of a longer one.",
        ) from error


def _story(station: Station, worker: str, language: str, words: Mapping[str, str]) -> Story:
    return Story(
        worker=worker,
        station=station.station_id,
        at=station.at(),
        person=_person(station, worker),
        language=language,
        words=words,
        earnings=summary(station, worker),
        sessions=[
            {"signed_in": s.signed_in, "signed_out": s.signed_out, "seconds": s.seconds}
            for s in station.sessions.of(worker)
        ],
        disputes=[
            {
                "campaign": d.campaign,
                "number": d.number,
                "kind": d.kind,
                "about_row": d.about,
                "receipt_row": d.receipt.receipt.row,
                "made": stamp(d.when),
                "answer_due": stamp(d.answer_due),
            }
            for d in disputes(station, worker)
        ],
    )


def _person(station: Station, worker: str) -> Document:
    """What her row at this station says of her; empty for one that has none."""
    row = station.workers.get(worker)
    if row is None:
        return {}
    return {
        "worker": worker,
        "name": name_of(station, row),
        "picture": row.picture,
        "language": row.language,
        "text_scale": row.text_scale,
        "enrolled": row.enrolled,
    }


__all__ = ["FILM", "Progress", "Taken", "suggest_passphrase", "take_data"]
