"""Versions of an unreleased clip: each a sealed file with an identity of its own.

A new version is written beside the old one; then the database names it, the file takes the old one's
place, and the old identity is destroyed. Each step can be done again after a crash.
"""

from __future__ import annotations

from pathlib import Path

from recorder.domain.clip import CONSENT, MANIFEST, VIDEO, Clip
from recorder.domain.document import Document, to_bytes
from recorder.errors import RecorderError
from recorder.vault.age import AgeError, AgeFile
from recorder.vault.keys import sync_folder, write_private
from recorder.workflow.station import Station, clip_key_id, transaction

NAMESPACE = "clip@fairtake"
REMOVED = "the video is no longer on this station"


def version_path(folder: Path, version: int) -> Path:
    """Where a version's video lies until it is the clip's only one."""
    return folder / (VIDEO if version == 1 else f"{VIDEO}.v{version}")


def keep(station: Station, clip: Clip, manifest: Document, *, recovered: bool) -> Clip:
    """A version's video is whole on disk: make it the clip's version, and write its draft manifest."""
    version = int(manifest["clip_version"])
    with transaction(station.db):
        refuse_changed(station, clip)
        station.clips.sealed(clip.clip_id, station.at(), version, manifest, recovered)
    settle(station, clip.clip_id)
    return known(station, clip.clip_id)


def settle(station: Station, clip_id: str) -> None:
    """Bring a clip's folder and keys in line with the database: one video, one key, one draft."""
    clip = known(station, clip_id)
    folder = station.home.clip_folder(clip_id)
    newer = folder / f"{VIDEO}.v{clip.version}"
    if newer.exists():
        newer.replace(folder / VIDEO)
        sync_folder(folder)
    for stale in folder.glob(f"{VIDEO}.v*"):
        stale.unlink()
    write_draft(station, clip)
    only = clip_key_id(clip_id, clip.version)
    station.keys.shred([k for k in station.keys.ids(f"clip:{clip_id}:") if k != only])


def write_draft(station: Station, clip: Clip) -> None:
    """Write clip.json, signed by the station alone: a draft until the worker's yes."""
    folder = station.home.clip_folder(clip.clip_id)
    data = to_bytes(clip.manifest)
    path = folder / MANIFEST
    if path.exists() and path.read_bytes() == data and len(list(folder.glob(f"{MANIFEST}.*.sig"))) == 1:
        return
    for old in folder.glob(f"{MANIFEST}.*.sig"):
        old.unlink()
    write_private(path, data)
    signature = station.signing_key().sign(data, NAMESPACE)
    write_private(folder / f"{MANIFEST}.{station.station_id}.sig", signature)


def write_consent(station: Station, clip: Clip) -> None:
    """Put the consent record that a clip rests on beside it."""
    record = station.people.consent(clip.record_id)
    if record is None:
        raise RecorderError("no-consent", "The clip's consent record is gone.", "Ask the coordinator.")
    folder = station.home.clip_folder(clip.clip_id)
    write_private(folder / CONSENT, record.data)
    write_private(folder / f"{CONSENT}.{record.worker}.sig", record.worker_signature)
    write_private(folder / f"{CONSENT}.{station.station_id}.sig", record.station_signature)


def open_video(station: Station, clip: Clip) -> AgeFile:
    """The clip's plaintext as a file in memory; RecorderError when its key or its bytes are gone, or its video left."""
    identity = station.clip_identity(clip.clip_id, clip.version)
    if identity is None:
        raise RecorderError(
            "key-destroyed",
            f"The key of clip {clip.clip_id} was destroyed; nobody can open it any more.",
            "There is nothing to do: that is what taking back means.",
        )
    refuse_removed(clip)
    path = station.home.clip_folder(clip.clip_id) / VIDEO
    try:
        return AgeFile(path.open("rb"), [identity])
    except (OSError, AgeError) as error:
        raise damaged(clip) from error


def refuse_removed(clip: Clip) -> None:
    """Refuse a clip whose video has left this station."""
    if clip.video_removed is not None:
        raise RecorderError(
            "video-removed",
            f"Clip {clip.clip_id} was delivered; {REMOVED}.",
            "Its receipt and its history are still here. Whoever received it has the film.",
        )


def damaged(clip: Clip) -> RecorderError:
    """Say that a clip's video can't be read."""
    return RecorderError(
        "clip-damaged",
        f"The video of clip {clip.clip_id} is missing or damaged. Your other clips are not touched.",
        "Discard it, or put the file back from a back-up.",
    )


def known(station: Station, clip_id: str) -> Clip:
    """The clip of that id; RecorderError when there is none."""
    clip = station.clips.get(clip_id)
    if clip is None:
        raise RecorderError("unknown-clip", f"There is no clip {clip_id!r}.", "List the clips with: fairtake clips.")
    return clip


def refuse_taken_back(station: Station, clip_id: str) -> None:
    """Withdrawal wins: once somebody took a clip back, nothing else happens to it."""
    if station.clips.intent(clip_id) is not None:
        raise RecorderError(
            "taken-back", f"Clip {clip_id} was taken back.", "Its key is destroyed; there is nothing left to do."
        )


def refuse_changed(station: Station, clip: Clip) -> None:
    """Refuse to go on with a clip that was taken back, or has another state or version than when work on it began."""
    refuse_taken_back(station, clip.clip_id)
    now = known(station, clip.clip_id)
    if (now.version, now.state) != (clip.version, clip.state):
        raise RecorderError(
            "clip-changed",
            f"Clip {clip.clip_id} was changed meanwhile: it is {now.state.value}, version {now.version}.",
            "Nothing was done to it; look at the clip as it is now.",
        )
