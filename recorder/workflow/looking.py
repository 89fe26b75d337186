"""The second look: a stricter pass over a sealed clip, decrypted in memory, before it may be released.

What it finds is covered in a new version, which is looked at in its turn.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass

from recorder.domain.clip import Clip, TakeState
from recorder.errors import RecorderError
from recorder.media.cover import Cover
from recorder.media.encoder import ClipEncoder
from recorder.media.faces import FaceDetector
from recorder.media.frame import Frame
from recorder.media.player import decode
from recorder.media.policy import SECOND_LOOK
from recorder.vault.age import AgeError
from recorder.vault.seal import SealedFile
from recorder.workflow import manifest as manifests
from recorder.workflow import versions
from recorder.workflow.station import Station

Progress = Callable[[int, int], None]  # frames done, frames in all
_ROUNDS = 3


@dataclass(frozen=True, slots=True)
class SecondLook:
    """What came of it: the clip as it is now, and in how many frames a face was found and covered."""

    clip: Clip
    found_frames: int


def look_again(station: Station, clip_id: str, progress: Progress = lambda _done, _all: None) -> SecondLook:
    """Look at every frame of a clip once more, covering what is found, until a look finds nothing.

    RecorderError when the clip is not in review, can't be opened, does not decode whole, or keeps a face.
    """
    clip = versions.known(station, clip_id)
    if clip.state is not TakeState.REVIEW:
        raise RecorderError(
            "not-in-review", f"Clip {clip_id} is {clip.state.value}.", "Only a clip in review is looked at again."
        )
    detector = FaceDetector()
    covered = 0
    for _ in range(_ROUNDS):
        found = _look(station, clip, detector, progress)
        clip = _keep_look(station, clip, found)
        if not found:
            return SecondLook(clip, covered)
        covered = max(covered, found)
        clip = _cover_more(station, clip, detector, found)
    raise RecorderError(
        "faces-remain",
        f"After {_ROUNDS} rounds a face still seems to be in clip {clip_id}. The clip is kept, and can't be released.",
        "Discard it and record again, with nobody else in view.",
    )


def _frames(station: Station, clip: Clip) -> Iterator[Frame]:
    try:
        with closing(versions.open_video(station, clip)) as plain:
            yield from decode(plain)
    except (AgeError, OSError) as error:  # opening looks at both ends only
        raise versions.damaged(clip) from error


def _look(station: Station, clip: Clip, detector: FaceDetector, progress: Progress) -> int:
    """Count the frames in which something is found; every frame must be there."""
    expected, seen, found = int(clip.manifest["frames"]["encoded"]), 0, 0
    for frame in _frames(station, clip):
        looks = SECOND_LOOK.schedule[seen % len(SECOND_LOOK.schedule)]
        found += any(s.score >= SECOND_LOOK.score for look in looks for s in detector.detect(frame.planes, look))
        seen += 1
        progress(seen, expected)
    if seen != expected:
        raise RecorderError(
            "clip-damaged",
            f"Clip {clip.clip_id} holds {seen} of {expected} frames. Your other clips are not touched.",
            "Discard it, or put its file back from a back-up.",
        )
    return found


def _keep_look(station: Station, clip: Clip, found: int) -> Clip:
    look = {
        "clip_version": clip.version,
        "frames": clip.manifest["frames"]["encoded"],
        "found_frames": found,
        "parameters": SECOND_LOOK.as_parameters(),
    }
    station.clips.set_manifest(clip.clip_id, manifests.with_second_look(clip.manifest, look))
    station.clips.note(clip.clip_id, station.at(), "second look", f"version {clip.version}: {found} frames")
    versions.settle(station, clip.clip_id)
    return versions.known(station, clip.clip_id)


def _cover_more(station: Station, clip: Clip, detector: FaceDetector, found: int) -> Clip:
    """Seal a new version with what was found covered, under a new identity."""
    width, height = clip.manifest["size"]
    cover = Cover(detector, SECOND_LOOK, (width, height))
    version = clip.version + 1
    path = versions.version_path(station.home.clip_folder(clip.clip_id), version)
    path.unlink(missing_ok=True)
    sealed = SealedFile(path, station.new_clip_identity(clip.clip_id, version).recipient)
    encoder = ClipEncoder(sealed, (width, height), fps=clip.manifest["frames"]["fps_measured"] or 30)
    for frame in _frames(station, clip):
        for covered in cover.push(frame):
            encoder.push(covered)
    for covered in cover.finish():
        encoder.push(covered)
    timing = encoder.close()
    captured = clip.manifest["frames"]["captured"]
    manifest = manifests.with_video(clip.manifest, version, timing, sealed.close(), captured)
    manifest = manifests.with_second_look(manifest, None)
    edit = {"kind": "second look", "clip_version": version, "found_frames": found}
    return versions.keep(station, clip, manifest | {"edits": [*clip.manifest["edits"], edit]}, recovered=clip.recovered)
