"""Plays a clip's plaintext from a file-like object: for review, and for the second look.

The pictures were covered before they were sealed, but a decoded one is a `Frame`: only `cover` and
`edit` make a `CoveredFrame`, also of what is to be encoded again, and `display` a picture to be looked at.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

import av
import numpy as np
from av.video.codeccontext import VideoCodecContext
from av.video.frame import VideoFrame

from recorder.errors import RecorderError
from recorder.media.frame import Frame, Planes
from recorder.media.muxer import Coded
from recorder.media.reader import BadClipError, ClipReader, Seekable


class Player:
    """An opened clip, read frame by frame from any time on; use it from one thread.

    `size` is (width, height) in pixels, `duration` the time of the clip's end in seconds from its start, `aim` that of
    the frame that the next `read` gives (after a seek only). Whatever the stream raises passes through; RecorderError
    tells of a stream that is no clip or is damaged.
    """

    def __init__(self, stream: Seekable) -> None:
        with _told():
            self._reader = ClipReader(stream)
            self._scale = self._reader.track.timescale
            self.size = self._reader.size
            self.duration = self._reader.end() / self._scale
            self._decoder = _decoder(self._reader.setup)
        self._start(self._reader.frames(), 0)

    @property
    def aim(self) -> float:
        """Time of the frame that was sought."""
        return self._aim / self._scale

    def seek(self, seconds: float) -> None:
        """Go to the frame that is on screen at `seconds`: the last one not later, else the first."""
        ticks = int(round(seconds * self._scale, 3))  # a time that a frame told finds that frame
        with _told():
            key, wanted = self._reader.on_screen(ticks)
            self._decoder.flush_buffers()
            self._start(self._reader.frames(key), wanted)

    def before(self, seconds: float) -> float:
        """The time of the frame before the one at `seconds`; that of the first frame where there is none."""
        with _told():
            return self._reader.before(int(round(seconds * self._scale, 3))) / self._scale

    def read(self, patience_s: float | None = None) -> Frame | None:
        """Give the next frame, `t` its time in the clip, `index` counted from where reading began; None at the end.

        Where the frame that was sought is still to be reached after `patience_s`, gives the one reached so far.
        """
        late = None if patience_s is None else time.perf_counter() + patience_s
        with _told():
            while (picture := self._next()) is not None:
                self._index += 1
                reached = picture.pts is not None and picture.pts >= self._aim
                if reached or (late is not None and time.perf_counter() > late):
                    planes: Planes = np.asarray(picture.to_ndarray(format="yuv420p"), np.uint8)
                    return Frame(planes, (picture.pts or 0) / self._scale, self._index)
        return None

    def close(self) -> None:
        """Let go of the pictures (the stream stays open); closing twice does no harm."""
        self._start(iter(()), 0)

    def __enter__(self) -> Player:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, where: TracebackType | None
    ) -> None:
        self.close()

    def _start(self, coded: Iterator[Coded], aim: int) -> None:
        self._coded, self._aim = coded, aim
        self._expected: deque[int] = deque()
        self._pictures: deque[VideoFrame] = deque()
        self._ended = False
        self._index = -1

    def _next(self) -> VideoFrame | None:
        while not self._pictures and not self._ended:
            self._feed(next(self._coded, None))
        if not self._pictures:
            if self._expected:
                raise BadClipError("the last frames are missing")
            return None
        picture = self._pictures.popleft()
        if picture.pts != self._expected.popleft():  # no B-frames: they leave in the order they came
            raise BadClipError("a frame is missing")
        return picture

    def _feed(self, coded: Coded | None) -> None:
        if coded is None:
            self._ended = True
            self._pictures += self._decoder.decode(None)
            return
        packet = av.Packet(coded.data)
        packet.pts = packet.dts = coded.pts
        self._expected.append(coded.pts)
        self._pictures += self._decoder.decode(packet)


def decode(stream: Seekable) -> Iterator[Frame]:
    """Give every frame of a clip's plaintext in order, `t` in seconds from its start, `index` from 0.

    Raises as `Player` does.
    """
    with Player(stream) as player:
        while (frame := player.read()) is not None:
            yield frame


def _decoder(setup: bytes) -> VideoCodecContext:
    decoder = VideoCodecContext.create("h264", "r")
    decoder.extradata = setup
    decoder.thread_count = 1  # libav's own threads can wait for Python's lock for ever when the decoder is let go
    return decoder


@contextmanager
def _told() -> Iterator[None]:
    """Say what can't be read as a RecorderError."""
    try:
        yield
    except (av.error.FFmpegError, BadClipError) as fault:
        raise RecorderError(
            "clip-unreadable",
            "This clip is damaged and can't be played.",
            "Recover it, or record the task again.",
        ) from fault
