"""Signing in: a picture and a PIN; the time signed in is what real hourly pay is counted by."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import dataclass

from recorder.domain.campaign import PIN_DIGITS
from recorder.errors import RecorderError
from recorder.storage.workers import WorkerRow
from recorder.workflow.enrolling import enrolled, name_of
from recorder.workflow.station import Station


@dataclass(frozen=True, slots=True)
class WorkerCard:
    """What the sign-in screen shows of a worker: no name. `text_scale` in percent.

    `pin_digits` is how many digits her campaign wants; a PIN chosen under an earlier version may have 4 to 6.
    """

    worker: str
    picture: str
    language: str
    text_scale: int
    pin_digits: int


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Somebody is signed in; `started_monotonic` is a reading of `time.monotonic`, in seconds."""

    worker: str
    session_id: int
    name: str
    picture: str
    language: str
    text_scale: int
    started_monotonic: float

    @property
    def seconds(self) -> float:
        """How long by now."""
        return time.monotonic() - self.started_monotonic


def workers(station: Station) -> list[WorkerCard]:
    """Everybody who may sign in here, in the order they were enrolled."""
    digits: dict[str, int] = {}
    with suppress(RecorderError):  # a campaign that was tampered with is told where it is used, not here
        digits = {worker: max(c.pin_digits for c in offers) for worker, offers in enrolled(station).items()}
    return [
        WorkerCard(row.worker, row.picture, row.language, row.text_scale, digits.get(row.worker, PIN_DIGITS))
        for row in station.workers.all()
    ]


def sign_in(station: Station, worker: str, pin: str) -> SignedIn:
    """Open a session with her PIN; PinWrong and PinLocked (domain/lockout.py) say how it goes on."""
    station.worker_key(worker, pin)
    row = known(station, worker)
    session = station.sessions.begin(worker, station.at())
    name = name_of(station, row)
    return SignedIn(worker, session, name, row.picture, row.language, row.text_scale, time.monotonic())


def note_time(station: Station, signed_in: SignedIn) -> None:
    """Note how long she is signed in; called each minute, so that a crash loses no more than that."""
    station.sessions.note(signed_in.session_id, signed_in.seconds)


def sign_out(station: Station, signed_in: SignedIn) -> None:
    """Close the session."""
    station.sessions.end(signed_in.session_id, station.at(), signed_in.seconds)


def prefer(station: Station, worker: str, language: str, text_scale: int) -> None:
    """Remember her language and her size of text (100 to 200 percent) for the next time."""
    if not 100 <= text_scale <= 200:
        raise RecorderError(
            "text-scale", f"Text can't be shown at {text_scale} %.", "Choose a size from 100 to 200 percent."
        )
    known(station, worker)
    station.workers.prefer(worker, language, text_scale)


def known(station: Station, worker: str) -> WorkerRow:
    """The row of a worker; RecorderError when nobody of that id may sign in."""
    row = station.workers.get(worker)
    if row is None:
        raise RecorderError(
            "unknown-worker",
            f"Nobody called {worker} is enrolled on this station.",
            "Sign in with a picture that is on the screen, or ask the coordinator.",
        )
    return row
