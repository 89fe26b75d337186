"""Review: her own clip, decrypted in memory while it plays; she seeks, steps, and decides.

What is decoded here was covered before it was sealed, so it may be shown.
"""

from __future__ import annotations

from dataclasses import dataclass

from recorder.domain.clip import Clip, TakeState
from recorder.domain.document import Document
from recorder.errors import RecorderError
from recorder.media.player import Player
from recorder.vault.age import AgeError, AgeFile
from recorder.workflow import versions
from recorder.workflow.station import Station

OPENED = "opened"  # in a clip's history


@dataclass(frozen=True, slots=True)
class OpenClip:
    """A clip that is open for review, for one thread at a time; `close` it.

    `size` is (width, height) in pixels, `duration` in seconds; steps and gaps are those of the manifest, in ms.
    """

    clip: Clip
    player: Player
    plain: AgeFile

    @property
    def size(self) -> tuple[int, int]:
        """(width, height) in pixels."""
        return self.player.size

    @property
    def duration(self) -> float:
        """Seconds from the first frame to the end of the last."""
        return self.player.duration

    @property
    def steps(self) -> list[Document]:
        """The task's steps, {id, start_ms, end_ms}."""
        return list(self.clip.manifest["steps"])

    @property
    def gaps(self) -> list[Document]:
        """The waits over half a second between two frames, {start_ms, end_ms}."""
        return list(self.clip.manifest["frames"]["gaps"])

    def close(self) -> None:
        """Forget the pictures and the plaintext."""
        self.player.close()
        self.plain.close()


def open_clip(station: Station, clip_id: str, worker: str) -> OpenClip:
    """Open one of a worker's own clips, and note that in its history.

    RecorderError when it is not hers, was taken back or is still being recorded, or can't be read.
    """
    clip = versions.known(station, clip_id)
    if clip.worker != worker:
        raise RecorderError("not-yours", f"Clip {clip_id} is another worker's.", "Open one of your own clips.")
    versions.refuse_taken_back(station, clip_id)
    if clip.state not in (TakeState.REVIEW, TakeState.RELEASED):
        raise RecorderError(
            "not-in-review", f"Clip {clip_id} is {clip.state.value}.", "Wait until it is recorded, or open another."
        )
    plain = versions.open_video(station, clip)
    try:
        player = Player(plain)
    except BaseException as error:
        plain.close()
        if isinstance(error, AgeError | OSError):
            raise versions.damaged(clip) from error
        raise
    station.clips.note(clip_id, station.at(), OPENED, f"version {clip.version}")
    return OpenClip(clip, player, plain)
