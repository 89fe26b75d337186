"""Where frames come from: a webcam, a video file, a network stream or the built-in scene."""

from __future__ import annotations

import re
import sys
import time
from pathlib import Path
from typing import Protocol

import cv2
import numpy as np
from cv2_enumerate_cameras import enumerate_cameras

from recorder.errors import RecorderError
from recorder.media.frame import Frame
from recorder.media.i420 import from_bgr
from recorder.media.pace import Limited, Paced

_BACKENDS = {"linux": cv2.CAP_V4L2, "win32": cv2.CAP_DSHOW, "darwin": cv2.CAP_AVFOUNDATION}
_BACKEND = _BACKENDS.get(sys.platform, cv2.CAP_ANY)
_WEBCAM_SIZE = (1280, 720)
_WEBCAM_FPS = 30.0
_SAMPLE_SECONDS = 20.0
# A cable touched gives one or two bad grabs; a camera that is gone gives nothing else.
_GRAB_PATIENCE_S = 0.5
_GRAB_PAUSE_S = 0.05


class FrameSource(Protocol):
    """A camera, or what stands in for one; used by one thread, which also closes it.

    `name` is what the camera is called, `format` what it delivers (as `MJPG 1280x720`), `size`
    (width, height) in pixels, both even, `fps` its nominal rate. A `live` source can't wait for
    its reader; one that isn't live never loses a frame. Each frame's planes are a new array.
    """

    name: str
    format: str
    size: tuple[int, int]
    live: bool
    fps: float

    def read(self) -> Frame | None:
        """Return the next frame, waiting for it, or None at the end; may raise RecorderError."""
        ...

    def close(self) -> None:
        """Let go of the device, file or connection."""
        ...


def open_source(
    spec: str,
    *,
    paced: bool = False,
    seconds: float | None = None,
    size: tuple[int, int] | None = None,
) -> FrameSource:
    """Open what `spec` names: `sample`, a webcam's index or name, a video file, or a URL.

    `paced` lets a file or the sample come at its real pace, as a camera would; `seconds` ends
    any source after that time, by its frames' times (the unpaced sample ends after 20 s anyway);
    `size` (width, height in pixels) is asked of a webcam, drawn by the sample, and what other
    video is scaled into.

    Raises RecorderError `no-camera`, `camera-in-use`, `camera-ambiguous`, `video-missing`,
    `video-unreadable`, `stream-unreachable`; reading may raise `camera-lost`, `stream-lost`.
    """
    source = _open(spec, size)
    if paced and not source.live:
        source = Paced(source)
    if seconds is None and spec == "sample" and not paced:
        seconds = _SAMPLE_SECONDS
    return source if seconds is None else Limited(source, seconds)


def _open(spec: str, size: tuple[int, int] | None) -> FrameSource:
    # The ways are imported when taken: a station with a webcam never loads the others.
    if spec == "sample":
        from recorder.media.sample import Sample

        return Sample(size or (1280, 720))
    if spec.isdecimal():
        return open_webcam(int(spec), size or _WEBCAM_SIZE)
    if re.match(r"(https?|rtsps?)://", spec, re.IGNORECASE):
        from recorder.media.stream import open_url

        return open_url(spec, size)
    if "://" in spec:
        raise RecorderError(
            "stream-unreachable",
            "This kind of address can't be read.",
            "Use an address that begins with http, https or rtsp.",
        )
    path = Path(spec)
    if path.exists() or _looks_like_file(spec):
        from recorder.media.stream import open_file

        return open_file(path, size)
    return open_webcam(_index_of(spec), size or _WEBCAM_SIZE)


def opens_by_name(name: str, names: list[str]) -> bool:
    """Whether `open_source` takes `name` for one of the cameras called `names`, and for that one only."""
    same = [other for other in names if other.casefold() == name.strip().casefold()]
    other_meaning = name == "sample" or name.isdecimal() or "://" in name or _looks_like_file(name)
    return len(same) == 1 and not other_meaning and not Path(name).exists()


def _looks_like_file(spec: str) -> bool:
    return "/" in spec or "\\" in spec or bool(re.search(r"\.\w{2,4}$", spec))


def list_cameras() -> list[tuple[int, str]]:
    """List the webcams that are connected, as (index, name), by index."""
    return sorted((camera.index, camera.name) for camera in enumerate_cameras(_BACKEND))


def _index_of(name: str) -> int:
    """Find the camera called `name`, or the only one with `name` as a part of its name."""
    wanted = name.strip().casefold()
    cameras = list_cameras()
    found = [camera for camera in cameras if camera[1].casefold() == wanted]
    found = found or [camera for camera in cameras if wanted and wanted in camera[1].casefold()]
    if len(found) > 1:
        raise RecorderError(
            "camera-ambiguous",
            f"More than one camera is called {name}: {_told(found)}.",
            "Choose one by its number.",
        )
    if not found:
        raise _no_camera(f"No camera is called {name}.", cameras)
    return found[0][0]


def _told(cameras: list[tuple[int, str]]) -> str:
    return ", ".join(f"{index} ({name})" for index, name in cameras)


def _no_camera(what: str, cameras: list[tuple[int, str]]) -> RecorderError:
    if not cameras:
        return RecorderError("no-camera", "No camera is connected.", "Plug one in, then try again.")
    return RecorderError("no-camera", what, f"Choose one of these: {_told(cameras)}.")


def open_webcam(index: int, size: tuple[int, int] = _WEBCAM_SIZE) -> Webcam:
    """Open the webcam at `index`, asking for MJPG at `size` (width, height) and 30 fps.

    Raises RecorderError `no-camera` or `camera-in-use`.
    """
    cameras = list_cameras()
    names = dict(cameras)
    if index not in names:
        raise _no_camera(f"There is no camera number {index}.", cameras)
    capture = cv2.VideoCapture(index, _BACKEND)
    # MJPG first: over USB 2, uncompressed 720p comes at 10 fps, and the driver picks by order.
    capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
    capture.set(cv2.CAP_PROP_FRAME_WIDTH, size[0])
    capture.set(cv2.CAP_PROP_FRAME_HEIGHT, size[1])
    capture.set(cv2.CAP_PROP_FPS, _WEBCAM_FPS)
    return Webcam(capture, names[index])


class Webcam:
    """A camera behind `cv2.VideoCapture`, which is released when no first frame comes.

    `format`, `size` and `fps` tell what really came: OpenCV ignores a request that the camera
    can't meet without a word. `t` is taken straight after the grab. Raises RecorderError
    `camera-in-use` when the device gives nothing at all.
    """

    live = True

    def __init__(self, capture: cv2.VideoCapture, name: str) -> None:
        self.name = name
        self._capture = capture
        self._count = 0
        self._next = self._read()
        if self._next is None:
            capture.release()
            raise RecorderError(
                "camera-in-use",
                f"The camera {name} is there but gives no picture.",
                "Close other programs that use it, or ask whether this account may use cameras.",
            )
        self.size = self._next.size
        self.format = f"{_pixel_format(capture)} {self.size[0]}x{self.size[1]}"
        fps = capture.get(cv2.CAP_PROP_FPS)
        self.fps = fps if 1 <= fps <= 240 else _WEBCAM_FPS

    def read(self) -> Frame | None:
        """Wait for the next frame; raises RecorderError `camera-lost`, and never returns None."""
        frame, self._next = self._next or self._read(), None
        if frame is None:
            raise RecorderError(
                "camera-lost",
                f"The camera {self.name} went away.",
                "Plug it in again, then start a new recording.",
            )
        return frame

    def close(self) -> None:
        """Release the device."""
        self._next = None
        self._capture.release()

    def _read(self) -> Frame | None:
        give_up = time.monotonic() + _GRAB_PATIENCE_S
        while True:
            grabbed = self._capture.grab()
            t = time.monotonic()
            whole, image = self._capture.retrieve() if grabbed else (False, None)
            if whole:
                self._count += 1
                return Frame(from_bgr(np.asarray(image, np.uint8)), t, self._count - 1)
            if t > give_up:
                return None
            time.sleep(_GRAB_PAUSE_S)


def _pixel_format(capture: cv2.VideoCapture) -> str:
    code = int(capture.get(cv2.CAP_PROP_FOURCC))
    letters = code.to_bytes(4, "little", signed=code < 0).decode("ascii", "replace")
    return letters.strip() if letters.isprintable() and letters.strip() else "raw"
