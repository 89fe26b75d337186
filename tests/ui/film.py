"""A small film that stands for a camera: something moves in it, and nobody is in it."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np

from recorder.domain.consent import Yes
from recorder.errors import RecorderError
from recorder.media.camera import FrameSource
from recorder.media.frame import Frame
from recorder.workflow import consenting, practice
from recorder.workflow.station import Station

SIZE = (320, 240)


def film(path: Path, seconds: int = 60) -> Path:
    """A square that goes to and fro over a grain, 30 times a second."""
    width, height = SIZE
    grain = np.random.default_rng(7).integers(0, 120, (height // 2, width, 1), np.uint8)
    pictures = []
    for index in range(60):
        picture = np.full((height, width, 3), 110, np.uint8)
        picture[height // 2 :] += grain
        left = 4 * abs(30 - index) + 40
        picture[130:180, left : left + 60] = (200, 180, 40)
        pictures.append(av.VideoFrame.from_ndarray(picture, "rgb24"))
    with av.open(path, "w") as out:
        stream = out.add_stream("mpeg4", rate=30)
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        for index in range(30 * seconds):
            shown = pictures[index % len(pictures)]
            shown.pts = index
            out.mux(stream.encode(shown))
        out.mux(stream.encode())
    return path


def consent(station: Station) -> None:
    """The practice worker says yes."""
    yes = Yes("en", 4000, False, {"train-robot": True}, "on the screen", "PIN")
    consenting.give(station, station.campaign(practice.CAMPAIGN), practice.WORKER, practice.PIN, yes)


class Plug:
    """The cable of a camera: while it is pulled, reading fails and opening does too."""

    def __init__(self) -> None:
        self.pulled = False

    def check(self) -> None:
        if self.pulled:
            raise RecorderError("camera-lost", "The camera went away.", "Plug it in again.")

    def on(self, source: FrameSource) -> Pluggable:
        """The source at the end of this cable."""
        self.check()
        return Pluggable(source, self)


class Pluggable:
    """A source that goes away with its plug."""

    def __init__(self, source: FrameSource, plug: Plug) -> None:
        self._source, self._plug = source, plug
        self.name, self.format, self.size = source.name, source.format, source.size
        self.live, self.fps = source.live, source.fps

    def read(self) -> Frame | None:
        self._plug.check()
        return self._source.read()

    def close(self) -> None:
        self._source.close()
