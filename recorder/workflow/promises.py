"""A yes in advance: valid if the second look finds nothing, kept in memory alone."""

from __future__ import annotations

import threading

from recorder.domain.clip import Clip
from recorder.errors import RecorderError


class Promises:
    """What workers said yes to in advance; any thread may use it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pins: dict[str, tuple[str, str]] = {}  # clip: worker and PIN

    def __contains__(self, clip_id: str) -> bool:
        return clip_id in self._pins

    def make(self, clip: Clip, pin: str) -> None:
        """Keep a PIN, which was found right, until the clip's second look has ended."""
        with self._lock:
            self._pins[clip.clip_id] = clip.worker, pin

    def take(self, clip_id: str) -> str | None:
        """The PIN for a clip, which is forgotten with this; None where nothing was promised."""
        with self._lock:
            return self._pins.pop(clip_id, ("", None))[1]

    def end_of(self, worker: str) -> None:
        """Forget what a worker promised."""
        with self._lock:
            self._pins = {clip: made for clip, made in self._pins.items() if made[0] != worker}

    def end_all(self) -> None:
        """Forget everything."""
        with self._lock:
            self._pins.clear()


def found_faces(clip_id: str, frames: int) -> RecorderError:
    """Say that a yes in advance does not hold."""
    return RecorderError(
        "face-was-found",
        f"In {frames} frames of clip {clip_id} something like a face was left. It is covered now, and nothing was "
        "released.",
        "Watch the clip as it is now, then release it.",
    )
