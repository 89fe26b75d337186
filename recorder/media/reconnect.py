"""A camera that may be pulled out and put back, as one source: same size, numbers that go on."""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import replace

from recorder.errors import RecorderError
from recorder.media.camera import FrameSource, Webcam, list_cameras, open_source, open_webcam
from recorder.media.frame import Frame
from recorder.media.i420 import fitted, parts_of

LOST = frozenset({"camera-lost", "stream-lost"})  # what a read raises when the camera is gone


class Lasting:
    """The source that `spec` names, opened already, which `reopen` opens again after a read raised one of `LOST`.

    What comes back with another size is scaled to the first one's, keeping proportions. One thread reads and
    reopens; `is_gone` and `close` may be called from others.
    """

    def __init__(self, source: FrameSource, spec: str) -> None:
        self._source, self._spec = source, spec
        self.name, self.format, self.size = source.name, source.format, source.size
        self.live, self.fps = source.live, source.fps
        self._index = int(spec) if spec.isdecimal() else None
        self._webcam = isinstance(source, Webcam)
        self._count = 0
        self._closed = False
        self._lock = threading.Lock()

    def read(self) -> Frame | None:
        """Return the next frame, or None at the end; raises what the source raises."""
        frame = self._source.read()
        if frame is None:
            return None
        planes = frame.planes if frame.size == self.size else fitted(parts_of(frame.planes), self.size)
        self._count += 1
        return replace(frame, planes=planes, index=self._count - 1)

    def is_gone(self) -> bool:
        """Whether the system no longer lists the webcam; of a stream nobody knows before a read fails."""
        return self._webcam and self.name not in (name for _, name in list_cameras())

    def reopen(self) -> bool:
        """Try once to open the same camera again; whether it gives pictures. It may have another number now."""
        with suppress(RecorderError):
            self._source.close()  # while it is held, its number is not given back
            source = self._open()
            with self._lock:
                self._source = source
                if self._closed:  # by somebody who did not want to wait for us
                    source.close()
            return True
        return False

    def close(self) -> None:
        """Let go of the camera; it is not opened again."""
        with self._lock:
            self._closed = True
            self._source.close()

    def _open(self) -> FrameSource:
        if not self._webcam:
            return open_source(self._spec)
        numbers = [index for index, name in list_cameras() if name == self.name]
        if not numbers:
            raise RecorderError("no-camera", f"The camera {self.name} is not connected.", "Plug it in again.")
        return open_webcam(self._index if self._index in numbers else numbers[0], self.size)
