"""What is sent: a released clip's files for the buyers of a target, or the notice that a clip was taken back."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from recorder.domain.clip import CONSENT, MANIFEST, VIDEO, Clip, key_file
from recorder.domain.delivery import CLIP, WITHDRAWAL, Key
from recorder.domain.document import sha256, to_bytes
from recorder.transfer.target import Parcel, TargetError, Trouble
from recorder.vault.keys import write_private
from recorder.workflow.station import Station
from recorder.workflow.target_settings import document_of
from recorder.workflow.versions import REMOVED

NOTICE = "withdrawal.json"


class KeptNotes:
    """What a target remembers of one delivery, in station.db."""

    def __init__(self, station: Station, key: Key) -> None:
        self._deliveries, self._key = station.deliveries, key

    def get(self) -> dict[str, Any]:
        """What was put last, or nothing."""
        return self._deliveries.notes(self._key)

    def put(self, notes: Mapping[str, Any]) -> None:
        """Keep it; durable when this returns."""
        self._deliveries.put_notes(self._key, notes)


def parcel_files(folder: Path, clip: Clip, buyers: set[str]) -> dict[str, str]:
    """A released clip's files for these buyers, with their SHA-256; clip.json last, as the mark that all is there."""
    names = _names(clip, buyers)
    hashes = {VIDEO: clip.manifest["files"][0]["sha256"]}
    return hashes | {name: sha256((folder / name).read_bytes()) for name in names}


def parcel_of(station: Station, clip: Clip, target: str, kind: str = CLIP) -> Parcel:
    """What goes to a target; OSError when a file is not there, TargetError when the clip's video has left."""
    folder = station.home.clip_folder(clip.clip_id)
    if kind == WITHDRAWAL:
        names = (f"{NOTICE}.{station.station_id}.sig", NOTICE)
        if not all((folder / name).is_file() for name in names):
            write_notice(station, clip)
        files = {name: sha256((folder / name).read_bytes()) for name in names}
    elif clip.video_removed is not None:
        raise TargetError(f"delivered; {REMOVED}", Trouble.DAMAGED_HERE, permanent=True)
    else:
        files = parcel_files(folder, clip, _buyers(station, clip, target))
    return Parcel(clip.campaign, station.station_id, clip.clip_id, clip.version, folder, files, kind)


def stopping_parcel(station: Station, clip: Clip) -> Parcel:
    """A clip that was taken back, by the names that its files had; good for `Target.stop` alone."""
    buyers = {b["id"] for b in clip.manifest["release"]["buyers"]}
    files = dict.fromkeys((VIDEO, *_names(clip, buyers)), "")
    folder = station.home.clip_folder(clip.clip_id)
    return Parcel(clip.campaign, station.station_id, clip.clip_id, clip.version, folder, files)


def withdrawal_notice(station: Station, clip: Clip) -> bytes:
    """The notice `withdrawal/1` that a clip was taken back."""
    return to_bytes(
        {
            "type": "withdrawal/1",
            "clip_id": clip.clip_id,
            "campaign": clip.campaign,
            "station": station.station_id,
            "scope": "clip",
            "asks": "stop using it and delete it",
        }
    )


def write_notice(station: Station, clip: Clip) -> None:
    """Put the signed notice into the clip's folder, from where it is delivered."""
    folder = station.home.clip_folder(clip.clip_id)
    folder.mkdir(mode=0o700, exist_ok=True)
    data = withdrawal_notice(station, clip)
    signature = station.signing_key().sign(data, "withdrawal@fairtake")
    write_private(folder / f"{NOTICE}.{station.station_id}.sig", signature)
    write_private(folder / NOTICE, data)


def _names(clip: Clip, buyers: set[str]) -> list[str]:
    worker, station = clip.worker, clip.manifest["station"]
    names = [CONSENT, f"{CONSENT}.{worker}.sig", f"{CONSENT}.{station}.sig"]
    names += [key_file(b["id"]) for b in clip.manifest["release"]["buyers"] if b["id"] in buyers]
    return [*names, f"{MANIFEST}.{worker}.sig", f"{MANIFEST}.{station}.sig", MANIFEST]


def _buyers(station: Station, clip: Clip, target: str) -> set[str]:
    return set(document_of(station.campaign(clip.campaign, clip.campaign_version), target)["buyers"])
