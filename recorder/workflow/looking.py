"""The second look: a stricter pass over a sealed clip, decrypted in memory, before it may be released.

What it finds is covered in a new version, which is looked at in its turn. It runs on threads of low priority, and
nothing is kept of a look that did not come to its end: after a crash the clip waits for its look as before.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from queue import SimpleQueue

from recorder.domain.clip import Clip, TakeState
from recorder.domain.document import Document
from recorder.errors import RecorderError
from recorder.media.edit import cover_more
from recorder.media.faces import DetectorFault, FaceDetector, Pass
from recorder.media.frame import CoveredFrame, Frame
from recorder.media.policy import SECOND_LOOK
from recorder.media.second_look import Found, Seen, Turns, look_at
from recorder.workflow import manifest as manifests
from recorder.workflow import versions
from recorder.workflow.background import in_turns
from recorder.workflow.remaking import Progress, alone_with, in_review, remake, through
from recorder.workflow.station import Station, transaction

KIND = "second look"  # in a clip's edits
_ROUNDS = 8  # waving hands may take several; each covers what the one before brought out
_DETECTORS = 2  # each on a thread of its own
Detectors = SimpleQueue[FaceDetector]


@dataclass(frozen=True, slots=True)
class SecondLook:
    """What came of it: the clip as it is now, and what each version's look found, as in clip.json.

    `looks` has one entry a version looked at; the last one found nothing.
    """

    clip: Clip
    looks: tuple[Document, ...]

    @property
    def found_frames(self) -> int:
        """In how many frames a face was found and covered."""
        return max(int(look["found_frames"]) for look in self.looks)


def to_look_at(station: Station) -> list[Clip]:
    """The clips in review that were not looked at, oldest first."""
    return [clip for clip in station.clips.all(state=TakeState.REVIEW) if not clip.looked]


def nothing(_done: int, _all: int) -> None:
    """Progress that nobody wants to know."""


def look_again(
    station: Station, clip_id: str, progress: Progress = nothing, covering: Progress = nothing
) -> SecondLook:
    """Look at every frame of a clip once more, covering what is found, until a look finds nothing.

    Tells `progress` of each look, and `covering` of each version that is made. What one of them raises breaks the look
    off, and what is whole so far is kept. RecorderError when the clip is not in review, can't be opened, does not
    decode whole, keeps a face, or is being changed.
    """
    with alone_with(clip_id):
        clip = in_review(station, clip_id, "Only a clip in review is looked at again.")
        return _look_until_clear(station, clip, progress, covering)


def _look_until_clear(station: Station, clip: Clip, progress: Progress, covering: Progress) -> SecondLook:
    detectors: Detectors = SimpleQueue()
    for _ in range(_DETECTORS):
        detectors.put(FaceDetector())
    looks: list[Document] = []
    for _ in range(_ROUNDS):
        found = _look(station, clip, detectors, progress)
        looks.append(found.document())
        clip = _keep_look(station, clip, found)
        if not found.frames:
            return SecondLook(clip, tuple(looks))
        clip = _cover(station, clip, found, covering)
    raise RecorderError(
        "faces-remain",
        f"After {_ROUNDS} rounds a face still seems to be in clip {clip.clip_id}. "
        "The clip is kept, and can't be released.",
        "Cut that part out or discard the clip, and record again with nobody else in view.",
    )


def _look(station: Station, clip: Clip, detectors: Detectors, progress: Progress) -> Found:
    """Look at every frame of one version."""

    def work(frames: Iterator[tuple[Frame, float]]) -> Iterator[list[Seen]]:
        turns = Turns(SECOND_LOOK)
        jobs = ((frame, turns.looks(frame.t, later)) for frame, later in frames)
        return in_turns(lambda job: _looked(detectors, *job), jobs, _DETECTORS)

    seen: list[Seen] = []
    try:
        with closing(through(station, clip, work, progress)) as answers:
            for answer in answers:
                seen += answer
    except DetectorFault as fault:
        raise RecorderError(
            "look-failed",
            f"A frame of clip {clip.clip_id} could not be looked at ({fault}). The clip is kept, unreleased.",
            f"Try again with: fairtake check-faces {clip.clip_id}.",
        ) from fault
    (width, height), edits = clip.manifest["size"], clip.manifest["edits"]
    again = bool(edits) and edits[-1]["kind"] == KIND
    return Found(seen, (width, height), SECOND_LOOK, again=again)


def _looked(detectors: Detectors, frame: Frame, looks: tuple[Pass, ...]) -> list[Seen]:
    detector = detectors.get()
    try:
        return look_at(detector, frame, looks, SECOND_LOOK)
    finally:
        detectors.put(detector)


def _keep_look(station: Station, clip: Clip, found: Found) -> Clip:
    look = {"clip_version": clip.version, "frames": clip.manifest["frames"]["encoded"]}
    look |= found.document() | {"parameters": SECOND_LOOK.as_parameters()}
    with transaction(station.db):
        versions.refuse_changed(station, clip)
        station.clips.set_manifest(clip.clip_id, manifests.with_second_look(clip.manifest, look))
        station.clips.note(clip.clip_id, station.at(), "second look", f"version {clip.version}: {found.frames} frames")
    versions.settle(station, clip.clip_id)
    return versions.known(station, clip.clip_id)


def _cover(station: Station, clip: Clip, found: Found, progress: Progress) -> Clip:
    """Seal a new version with what was found covered."""

    def change(frame: Frame) -> CoveredFrame:
        return cover_more(frame, found.boxes(frame.t), frame.t)

    edit = {"kind": KIND, "clip_version": clip.version + 1} | found.document()
    also = {"edits": [*clip.manifest["edits"], edit]}
    return remake(station, clip, change, also, progress)
