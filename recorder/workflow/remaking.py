"""Making a new version of a clip in review: decoded, changed and encoded in memory, sealed under a new identity."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
from math import inf
from typing import TypeVar

from recorder.domain.clip import Clip, TakeState
from recorder.domain.document import Document
from recorder.errors import RecorderError, out_of_space
from recorder.media.encoder import ClipEncoder, Encoded
from recorder.media.frame import CoveredFrame, Frame
from recorder.media.player import Player
from recorder.vault.age import AgeError, AgeFile
from recorder.vault.seal import Sealed, SealedFile
from recorder.workflow import manifest as manifests
from recorder.workflow import versions
from recorder.workflow.background import in_background
from recorder.workflow.station import Station, clip_key_id

T = TypeVar("T")
Progress = Callable[[int, int], None]  # frames done, frames in all
Change = Callable[[Frame], CoveredFrame | None]  # None: the frame is left out


_busy: set[str] = set()
_busy_lock = threading.Lock()


@contextmanager
def alone_with(clip_id: str) -> Iterator[None]:
    """Keep all others from making a version of a clip meanwhile; RecorderError when somebody is at it."""
    with _busy_lock:
        if clip_id in _busy:
            raise RecorderError("clip-busy", f"Clip {clip_id} is being worked on.", "Wait until that is done.")
        _busy.add(clip_id)
    try:
        yield
    finally:
        with _busy_lock:
            _busy.remove(clip_id)


def in_review(station: Station, clip_id: str, only: str) -> Clip:
    """The clip of that id; RecorderError when it is not in review, where `only` says what is done there only."""
    clip = versions.known(station, clip_id)
    versions.refuse_taken_back(station, clip_id)
    if clip.state is not TakeState.REVIEW:
        raise RecorderError("not-in-review", f"Clip {clip_id} is {clip.state.value}.", only)
    return clip


def through(
    station: Station, clip: Clip, work: Callable[[Iterator[tuple[Frame, float]]], Iterator[T]], progress: Progress
) -> Generator[T]:
    """Run `work` in the background over every frame of a clip, each with the time of the next one (or infinity).

    Tells `progress` of each frame that was worked on, and says the same once more while a recording keeps it waiting,
    so that what `progress` raises breaks it off at any time. RecorderError when the clip can't be opened or does not
    decode whole.
    """
    expected, seen = int(clip.manifest["frames"]["encoded"]), 0
    with closing(versions.open_video(station, clip)) as plain:
        made = in_background(work(_frames(plain)), lambda: progress(seen, expected))
        with closing(made):
            try:
                for one in made:
                    seen += 1
                    progress(seen, expected)
                    yield one
            except (AgeError, OSError) as error:  # opening looks at both ends only
                raise versions.damaged(clip) from error
    if seen != expected:
        raise RecorderError(
            "clip-damaged",
            f"Clip {clip.clip_id} holds {seen} of {expected} frames. Your other clips are not touched.",
            "Discard it, or put its file back from a back-up.",
        )


def _frames(plain: AgeFile) -> Iterator[tuple[Frame, float]]:
    with Player(plain) as player:
        frame = player.read()
        while frame is not None:
            after = player.read()
            yield frame, after.t if after else inf
            frame = after


def remake(station: Station, clip: Clip, change: Change, also: Document, progress: Progress) -> Clip:
    """Seal a new version of what `change` makes of each frame, with the members `also`; destroy the old key.

    The new version's second look has not run. RecorderError when it can't be made; the old version then stays.
    """
    number = clip.version + 1
    path = versions.version_path(station.home.clip_folder(clip.clip_id), number)
    path.unlink(missing_ok=True)
    try:
        sealed = SealedFile(path, station.new_clip_identity(clip.clip_id, number).recipient)
        try:
            encoded = _encode(station, clip, change, sealed, progress)
            manifest = _manifest(clip, number, encoded, sealed.close())
        finally:
            sealed.abandon()
    except BaseException as error:
        path.unlink(missing_ok=True)
        station.keys.shred([clip_key_id(clip.clip_id, number)])
        if isinstance(error, OSError):
            raise _full(clip) from error
        raise
    return versions.keep(station, clip, manifest | also, recovered=clip.recovered)


def _encode(station: Station, clip: Clip, change: Change, sealed: SealedFile, progress: Progress) -> Encoded:
    width, height = clip.manifest["size"]
    encoder = ClipEncoder(sealed, (width, height), fps=clip.manifest["frames"]["fps_measured"] or 30)

    def encode(frames: Iterator[tuple[Frame, float]]) -> Iterator[None]:
        for frame, _ in frames:
            changed = change(frame)
            if changed is not None:
                encoder.push(changed)
            if sealed.fault is not None:
                raise _full(clip)
            yield

    try:
        for _ in through(station, clip, encode, progress):
            pass
        if not encoder.frames:
            raise RecorderError(
                "nothing-left",
                f"Nothing would be left of clip {clip.clip_id}. It is kept as it was.",
                f"To throw it away, run: fairtake discard {clip.clip_id}.",
            )
        return encoder.close()
    finally:
        encoder.abandon()


def _manifest(clip: Clip, number: int, encoded: Encoded, sealed: Sealed) -> Document:
    """The clip's manifest for a new version; frames that were cut out count neither as captured nor as dropped."""
    frames = clip.manifest["frames"]
    cut = int(frames["encoded"]) - encoded.frames
    captured = None if frames["captured"] is None else int(frames["captured"]) - cut
    manifest = manifests.with_video(clip.manifest, number, encoded, sealed, captured)
    if cut:  # nobody counted on which frames a face was covered, only on how many
        manifest = manifests.with_counts(manifest, None, None)
    return manifests.with_second_look(manifest, None)


def _full(clip: Clip) -> RecorderError:
    return out_of_space(f"Clip {clip.clip_id} is kept as it was.")
