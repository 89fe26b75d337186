"""At every start: finish what a crash cut off, and lose nothing.

A torn recording is salvaged to its last whole fragment into a new version, under a new identity (to
seal on in the old file would use a nonce twice); it stays its worker's, and is marked recovered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from recorder.domain.clip import VIDEO, Clip, TakeState
from recorder.errors import RecorderError
from recorder.media.fragments import FragmentScanner, strip_free
from recorder.media.mp4_index import index_box
from recorder.vault.age import AgeError, Identity, Salvage
from recorder.vault.age_stream import CHUNK
from recorder.vault.seal import Sealed, SealedFile
from recorder.workflow import consents, releasing, taking_back, versions
from recorder.workflow import manifest as manifests
from recorder.workflow.delivering import rescue
from recorder.workflow.station import Station


@dataclass(frozen=True, slots=True)
class Recovered:
    """What was done about one clip: `what` is recovered, nothing recorded, finished, or needs help."""

    clip_id: str
    worker: str
    what: str
    fault: RecorderError | None = None


def recover(station: Station) -> list[Recovered]:
    """Bring a home in order after whatever happened; each clip on its own, so one can't block the others."""
    done: list[Recovered] = []
    try:
        consents.intend_all(station)
    except RecorderError as error:
        done.append(Recovered("", "", "needs help", error))
    for clip_id, kind in station.clips.open_intents():
        _each(done, versions.known(station, clip_id), "finished", partial(_finish, station, kind))
    for clip in station.clips.all(state=TakeState.RECORDING):
        _each(done, clip, "recovered", lambda c: salvage(station, c))
    for clip in station.clips.all(state=TakeState.REVIEW):
        _each(done, clip, "", lambda c: versions.settle(station, c.clip_id))
    for clip_id in station.clips.open_releases():  # not all released clips: there may be very many
        if station.clips.intent(clip_id) is None:
            _each(done, versions.known(station, clip_id), "", partial(_complete, station))
    rescue(station)
    try:
        _shred_orphans(station)
    except RecorderError as error:
        done.append(Recovered("", "", "needs help", error))
    return [r for r in done if r.what]


def salvage(station: Station, clip: Clip) -> str:
    """Make a clip of what a torn recording holds; "nothing recorded" when no frame was whole."""
    folder = station.home.clip_folder(clip.clip_id)
    torn = folder / VIDEO
    identity = station.clip_identity(clip.clip_id, clip.version)
    if identity is None:  # the key was stored before the row: keys.db is not the one that was here
        raise RecorderError(
            "key-missing",
            f"The key of clip {clip.clip_id} is not in keys.db. The clip is kept as it is.",
            "Put keys.db back from a back-up, or ask the coordinator.",
        )
    scan = _scan(torn, identity)
    if scan is not None and scan.frames == 0 and torn.stat().st_size > 4 * CHUNK:
        raise RecorderError(
            "clip-damaged",
            f"The beginning of clip {clip.clip_id} is damaged, though more of it is there. It is kept as it is.",
            "Ask the coordinator: the disk may be failing.",
        )
    if scan is None or scan.frames == 0:
        taking_back.nothing_recorded(station, clip.clip_id)
        return "nothing recorded"
    versions.write_consent(station, clip)
    version = clip.version + 1
    sealed = _seal_whole(station, clip, version, torn, identity, scan.whole)
    manifest = manifests.with_video(clip.manifest, version, scan.timing, sealed, None)
    manifest = manifests.with_counts(manifest, None, None)
    manifest = manifests.with_steps(manifest, manifest["steps"])  # those that were written down while it ran
    manifest = manifests.with_levels(manifest, None, None)
    edit = {"kind": "recovered", "clip_version": version}
    manifest |= {"recovered": True, "edits": [*manifest["edits"], edit]}
    versions.keep(station, clip, manifest, recovered=True)
    return "recovered"


def _scan(torn: Path, identity: Identity) -> FragmentScanner | None:
    """Find what is whole; None when there is no file yet, or only its first bytes.

    OSError when the disk can't read it, AgeError when its header is damaged.
    """
    if not torn.exists():
        return None
    scan = FragmentScanner()
    try:
        with torn.open("rb") as file:
            for piece in Salvage(file, [identity]):
                scan.feed(piece)
    except AgeError:
        if torn.stat().st_size < CHUNK:  # cut off before its first chunk: nothing was in it
            return None
        raise
    return scan


def _seal_whole(station: Station, clip: Clip, version: int, torn: Path, identity: Identity, whole: int) -> Sealed:
    path = versions.version_path(torn.parent, version)
    path.unlink(missing_ok=True)
    sealed = SealedFile(path, station.new_clip_identity(clip.clip_id, version).recipient)
    try:
        with torn.open("rb") as file:
            scan = FragmentScanner()
            for piece in strip_free(_first(Salvage(file, [identity]), whole)):
                sealed.write(piece)
                scan.feed(piece)
            sealed.write(index_box(scan.keys))
        return sealed.close()
    except OSError as error:
        sealed.abandon()
        path.unlink(missing_ok=True)
        raise RecorderError(
            "disk-full",
            f"There is no room to put clip {clip.clip_id} in order. It is kept as it is.",
            "Free some space and start Fairtake again: it goes on by itself.",
        ) from error


def _first(pieces: Salvage, size: int) -> Iterator[bytes]:
    for piece in pieces:
        yield piece[:size]
        size -= len(piece)
        if size <= 0:
            return


def _finish(station: Station, kind: str, clip: Clip) -> str:
    taking_back.finish(station, clip.clip_id, kind)
    return "finished"


def _complete(station: Station, clip: Clip) -> str:
    before = _kept(station, clip)
    releasing.complete(station, clip.clip_id)
    return "" if _kept(station, clip) == before else "finished"


def _kept(station: Station, clip: Clip) -> tuple[list[str], list[str]]:
    keys = sorted(path.name for path in station.home.clip_folder(clip.clip_id).glob("clip.key.*.age"))
    return keys, [delivery.target for delivery in station.deliveries.all(clip.clip_id)]


def _each(done: list[Recovered], clip: Clip, what: str, work: Callable[[Clip], str | None]) -> None:
    try:
        done.append(Recovered(clip.clip_id, clip.worker, work(clip) or what))
    except (RecorderError, OSError, AgeError) as error:
        fault = error if isinstance(error, RecorderError) else _told(clip, error)
        done.append(Recovered(clip.clip_id, clip.worker, "needs help", fault))


def _told(clip: Clip, error: OSError | AgeError) -> RecorderError:
    return RecorderError(
        "clip-damaged",
        f"Clip {clip.clip_id} could not be put in order ({error}). It is kept as it is.",
        "Check the disk, then start Fairtake again.",
    )


def _shred_orphans(station: Station) -> None:
    """Destroy keys that no clip, no file and no worker needs: what was cut off between key and row.

    With no such key this still wipes what a shred that was cut off may have left in the files.
    """
    orphans = []
    for key_id in station.keys.ids("clip:"):
        clip_id = key_id.split(":")[1]
        if station.clips.get(clip_id) is None and not station.home.clip_folder(clip_id).exists():
            orphans.append(key_id)
    for key_id in station.keys.ids("worker:"):
        worker = key_id.split(":")[1]
        if station.workers.get(worker) is None and not station.people.is_enrolled(worker):
            orphans.append(key_id)
    station.keys.shred(orphans)
