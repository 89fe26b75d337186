"""Discarding and withdrawing: the intent first, durable; then the key; then the rest. Withdrawal wins.

Every step can be done again: what a crash cut off is finished at the next start.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable

from recorder.domain.clip import VIDEO, Clip, TakeState
from recorder.domain.receipt import RowHead, write
from recorder.errors import RecorderError
from recorder.storage.ledger import LedgerRow
from recorder.workflow.parcels import write_notice
from recorder.workflow.station import Station, transaction
from recorder.workflow.versions import known

DISCARD, WITHDRAW = "discard", "withdraw"


def discard(station: Station, clip_id: str, pin: str) -> None:
    """Throw an unreleased clip away: its key is destroyed, its row stays with her time in it."""
    clip = known(station, clip_id)
    station.worker_key(clip.worker, pin)
    if clip.state is TakeState.DISCARDED:
        return
    if clip.state not in (TakeState.REVIEW, TakeState.RECORDING):
        raise RecorderError(
            "already-released",
            f"Clip {clip_id} is {clip.state.value}, so it can't be discarded.",
            "Withdraw it instead: fairtake withdraw CLIP.",
        )
    _begin(station, clip, DISCARD)
    finish(station, clip_id, DISCARD)


def withdraw(station: Station, clip_id: str, pin: str) -> LedgerRow:
    """Take a released clip back: key destroyed, deliveries stopped, a receipt; earned pay is kept."""
    clip = known(station, clip_id)
    station.worker_key(clip.worker, pin)
    if clip.state not in (TakeState.RELEASED, TakeState.WITHDRAWN):
        raise RecorderError(
            "not-released",
            f"Clip {clip_id} is in {clip.state.value}; only a released clip can be withdrawn.",
            "Discard it instead: fairtake discard CLIP.",
        )
    _begin(station, clip, WITHDRAW)
    finish(station, clip_id, WITHDRAW)
    receipt = station.ledger.of_clip(clip_id, "WITHDRAWAL")
    assert receipt is not None  # noqa: S101 - `finish` wrote it
    return receipt


def nothing_recorded(station: Station, clip_id: str) -> None:
    """Close a take that brought no frame: no key, no file, a row that says so."""
    station.clips.intend(clip_id, DISCARD, station.at())
    finish(station, clip_id, DISCARD, "nothing was recorded")


def finish(station: Station, clip_id: str, kind: str, why: str = "") -> None:
    """Do what an intent asks for, from wherever it was cut off."""
    steps: dict[str, Callable[[Station, Clip, str], None]] = {DISCARD: _drop, WITHDRAW: _recall}
    steps[kind](station, known(station, clip_id), why)
    station.clips.intent_done(clip_id, station.at())


def _begin(station: Station, clip: Clip, kind: str) -> None:
    with transaction(station.db):  # the same lock that a release takes
        station.clips.intend(clip.clip_id, kind, station.at())


def _drop(station: Station, clip: Clip, why: str) -> None:
    station.keys.shred(station.keys.ids(f"clip:{clip.clip_id}:"))
    shutil.rmtree(station.home.clip_folder(clip.clip_id), ignore_errors=True)
    if clip.state is not TakeState.DISCARDED:
        station.clips.move(clip.clip_id, station.at(), TakeState.DISCARDED, why)


def _recall(station: Station, clip: Clip, _why: str) -> None:
    station.keys.shred(station.keys.ids(f"clip:{clip.clip_id}:"))
    folder = station.home.clip_folder(clip.clip_id)
    write_notice(station, clip)
    for path in (folder / VIDEO, *folder.glob("clip.key.*.age")):
        path.unlink(missing_ok=True)
    with transaction(station.db):
        station.deliveries.drop(clip.clip_id, station.at())
        station.deliveries.queue_notices(clip.clip_id, station.at())
        station.clips.end_release(clip.clip_id)
        if station.ledger.of_clip(clip.clip_id, "WITHDRAWAL") is None:
            _write_receipt(station, clip)
            station.clips.move(clip.clip_id, station.at(), TakeState.WITHDRAWN)


def _write_receipt(station: Station, clip: Clip) -> None:
    about = (f"event WITHDRAWAL {clip.clip_id} v{clip.version}", "scope clip")
    add_withdrawal(station, clip.campaign, clip.campaign_version, clip.worker, clip.manifest["consent_sha256"], about)


def add_withdrawal(
    station: Station, campaign: str, version: int, worker: str, consent: str, about: tuple[str, str]
) -> None:
    """Append a withdrawal to the ledger; `about` are its event and scope lines. Inside a transaction only."""
    row, prev = station.ledger.end(campaign)
    head = RowHead(campaign, version, station.station_id, row + 1, prev)
    receipt = write(head, [*about, f"worker {worker}", f"consent {consent}", f"time {station.now().line()}"])
    station.ledger.add(receipt, station.signing_key().sign(receipt.text, "receipt@fairtake"))
