"""Delivery: each released clip to each target of its buyers, once; "received" only when read back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from recorder.domain.clip import CONSENT, MANIFEST, VIDEO, Clip, DeliveryState, TakeState, key_file
from recorder.domain.document import Document, sha256
from recorder.errors import RecorderError
from recorder.storage.deliveries import Delivery
from recorder.transfer.target import Parcel, Target, TargetError, TargetSettings, Trouble
from recorder.transfer.targets import open_target
from recorder.workflow import versions
from recorder.workflow.station import Station

Progress = Callable[[Delivery, int, int], None]  # bytes done, bytes in all
_OPEN = (DeliveryState.WAITING, DeliveryState.SENDING, DeliveryState.FAILED)


def deliver(station: Station, progress: Progress = lambda _d, _done, _all: None) -> list[Delivery]:
    """Try every open delivery once, oldest first; one that fails never blocks the others."""
    for delivery in station.deliveries.all():
        if delivery.state in _OPEN:
            _deliver_one(station, delivery, progress)
    return station.deliveries.all()


def retry(station: Station, clip_id: str) -> list[Delivery]:
    """Put a clip's failed and set-aside deliveries back into the queue."""
    versions.refuse_taken_back(station, versions.known(station, clip_id).clip_id)
    for delivery in station.deliveries.all(clip_id):
        if delivery.state in (DeliveryState.FAILED, DeliveryState.SET_ASIDE):
            station.deliveries.move(delivery, DeliveryState.WAITING, "", station.at())
    return station.deliveries.all(clip_id)


def parcel_files(folder: Path, clip: Clip, buyers: set[str]) -> dict[str, str]:
    """A released clip's files for these buyers, with their SHA-256; clip.json last, as the mark that all is there."""
    worker, station = clip.worker, clip.manifest["station"]
    names = [CONSENT, f"{CONSENT}.{worker}.sig", f"{CONSENT}.{station}.sig"]
    names += [key_file(b["id"]) for b in clip.manifest["release"]["buyers"] if b["id"] in buyers]
    names += [f"{MANIFEST}.{worker}.sig", f"{MANIFEST}.{station}.sig"]
    hashes = {VIDEO: clip.manifest["files"][0]["sha256"]}
    hashes |= {name: sha256((folder / name).read_bytes()) for name in (*names, MANIFEST)}
    return hashes


def _deliver_one(station: Station, delivery: Delivery, progress: Progress) -> None:
    clip = versions.known(station, delivery.clip_id)
    if clip.state is not TakeState.RELEASED or station.clips.intent(clip.clip_id):
        return
    station.deliveries.move(delivery, DeliveryState.SENDING, "", station.at())
    state, detail = _send(station, clip, delivery, progress)
    station.deliveries.move(delivery, state, detail, station.at())
    station.clips.note(clip.clip_id, station.at(), f"delivery {state.value}", f"{delivery.target} {detail}".strip())


def _send(station: Station, clip: Clip, delivery: Delivery, progress: Progress) -> tuple[DeliveryState, str]:
    folder = station.home.clip_folder(clip.clip_id)
    try:
        settings = _settings(station, clip, delivery.target)
        files = parcel_files(folder, clip, set(settings["buyers"]))
        parcel = Parcel(clip.campaign, station.station_id, clip.clip_id, clip.version, folder, files)
        arrival = _open(station, settings).send(parcel, _Notes(), lambda done, total: progress(delivery, done, total))
    except TargetError as error:
        return (DeliveryState.SET_ASIDE if error.permanent else DeliveryState.FAILED), str(error)
    except OSError as error:
        return DeliveryState.SET_ASIDE, f"a file of this clip can't be read: {error.strerror}"
    except RecorderError as error:
        return DeliveryState.FAILED, error.what
    return (DeliveryState.RECEIVED if arrival.confirmed else DeliveryState.SENT), arrival.detail


def _settings(station: Station, clip: Clip, target: str) -> Document:
    for settings in station.campaign(clip.campaign, clip.campaign_version).targets():
        if settings["id"] == target:
            return settings
    raise TargetError(f"the campaign has no target {target!r}", Trouble.SETTINGS, permanent=True)


def _open(station: Station, settings: Document) -> Target:
    address = str(settings.get("url") or station.path / settings["path"])  # an absolute path stays as it is
    return open_target(TargetSettings(settings["id"], settings["kind"], address))


class _Notes:
    def __init__(self) -> None:
        self._notes: dict[str, Any] = {}

    def get(self) -> dict[str, Any]:
        return self._notes

    def put(self, notes: Mapping[str, Any]) -> None:
        self._notes = dict(notes)


def nothing_to_deliver() -> RecorderError:
    """Say that the queue is empty."""
    return RecorderError("queue-empty", "Nothing waits to be delivered.", "Release a clip first.")
