"""Exporting a batch: what is eligible, with consent, people, ledger and proof, in a signed BagIt folder.

It is built beside its final name and renamed when it is whole and signed, so a stick that was pulled
never holds half a batch that looks like one.
"""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from recorder.domain.clip import VIDEO, Clip, TakeState
from recorder.errors import RecorderError
from recorder.vault.keys import sync_folder
from recorder.vault.trust import Findings, Trust
from recorder.vault.verify_clip import check_clip
from recorder.workflow.batch import BatchWriter, Coordinator, Progress
from recorder.workflow.consenting import stands
from recorder.workflow.enrolling import coordinator_key, coordinator_name
from recorder.workflow.releasing import mend
from recorder.workflow.station import Station, transaction
from recorder.workflow.verifying import trust_of
from recorder.workflow.versions import REMOVED


@dataclass(frozen=True, slots=True)
class Batch:
    """A finished batch: where it lies, which clips it holds, and which were left out and why."""

    path: Path
    clips: list[str]
    left_out: dict[str, str]


def coordinator(station: Station, campaign_id: str, keyfile: Path, passphrase: str | None = None) -> Coordinator:
    """Read a coordinator's key and find her in the campaign; RecorderError when she is not there."""
    key = coordinator_key(keyfile, passphrase)
    return Coordinator(coordinator_name(station.campaign(campaign_id), key, station.now()), key)


def eligible(station: Station, campaign_id: str) -> tuple[list[Clip], dict[str, str]]:
    """(clips that may leave now, {clip: why not} for the others)."""
    gone, chosen, left = station.ledger.exported(), [], {}
    trust = trust_of(station, campaign_id)
    for clip in station.clips.all():
        if clip.campaign != campaign_id:
            continue
        why = _why_not(station, clip, gone) or _not_whole(station, clip, trust)
        if why is None:
            chosen.append(clip)
        else:
            left[clip.clip_id] = why
    return chosen, left


def export(
    station: Station, campaign_id: str, folder: Path, by: Coordinator, progress: Progress = lambda _done, _all: None
) -> Batch:
    """Write a batch of all eligible clips into `folder`; RecorderError when there is none, or no room.

    A withdrawal that no batch told of yet leaves even without a clip.
    """
    clips, left_out = eligible(station, campaign_id)
    if not clips and not _untold(station, campaign_id):
        reasons = "; ".join(sorted(set(left_out.values()))) or "nothing was recorded"
        raise RecorderError("nothing-to-export", f"No clip can leave now: {reasons}.", "Release a clip first.")
    _refuse_place(station, folder, clips)
    name = _name(station, folder)
    work = folder / f".{name}.part"
    try:
        shutil.rmtree(work, ignore_errors=True)
        checkpoint = BatchWriter(station, campaign_id, work, name, by).write(clips, progress)
        os.sync()  # one batch is thousands of small files: all of them, on whatever stick it is
        work.rename(folder / name)
        sync_folder(folder)
    except OSError as error:
        shutil.rmtree(work, ignore_errors=True)
        raise RecorderError(
            "export-failed",
            f"The batch could not be written: {error.strerror or error}. Nothing left the station.",
            "Check the stick (full? pulled? write protected?) and export again.",
        ) from error
    with transaction(station.db):
        station.ledger.add_batch(campaign_id, checkpoint, [c.clip_id for c in clips], station.at())
    return Batch(folder / name, [c.clip_id for c in clips], left_out)


def _untold(station: Station, campaign_id: str) -> bool:
    last = station.ledger.last_checkpoint(campaign_id)
    rows = station.ledger.rows(campaign_id, after=last.rows if last else 0)
    return any(row.receipt.event == "WITHDRAWAL" for row in rows)


def _why_not(station: Station, clip: Clip, gone: dict[str, str]) -> str | None:
    record = station.people.consent(clip.record_id)
    reasons = (
        (clip.clip_id in gone, f"already in {gone.get(clip.clip_id)}"),
        (clip.state is not TakeState.RELEASED, f"not released: {clip.state.value}"),
        (station.clips.intent(clip.clip_id) is not None, "taken back"),
        (record is None or not stands(station, record), "its consent does not stand any more"),
        (clip.video_removed is not None, f"delivered; {REMOVED}"),
        (not clip.looked, "its second look has not finished"),
    )
    return next((why for holds, why in reasons if holds), None)


def _not_whole(station: Station, clip: Clip, trust: Trust) -> str | None:
    mend(station, clip)
    findings = Findings()
    check_clip(findings, station.home.clip_folder(clip.clip_id), trust)
    fault = next(iter(findings.faults), None)
    return f"it does not verify: {Path(fault.path).name} {fault.what}" if fault else None


def _refuse_place(station: Station, folder: Path, clips: list[Clip]) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise RecorderError(
            "export-place",
            f"{folder} can't be used: {error.strerror}.",
            "Plug in the stick, or name a folder that you may write to.",
        ) from error
    needed = sum((station.home.clip_folder(c.clip_id) / VIDEO).stat().st_size for c in clips) + 2_000_000
    if free < needed:
        raise RecorderError(
            "export-full",
            f"The batch needs {needed // 1_000_000} MB, {folder} has {free // 1_000_000} MB free. Nothing was written.",
            "Use a larger stick.",
        )


def _name(station: Station, folder: Path) -> str:
    number = len(station.ledger.batches()) + 1  # counted over all campaigns: a name is used once
    while True:
        name = f"batch-{station.at()[:10]}-{station.station_id}-{number}"
        if not (folder / name).exists():
            return name
        number += 1
