"""A long clip of the built-in scene, cut and padded as while it is recorded: what a measurement opens."""

from __future__ import annotations

import io
from collections.abc import Callable

from recorder.media.encoder import ClipEncoder
from recorder.media.fragments import TIMESCALE
from recorder.media.frame import CoveredFrame
from recorder.media.muxer import CHUNK, Coded, FragmentWriter, Sink
from recorder.media.reader import ClipReader
from recorder.media.sample import FPS, Sample

_DRAWN_S = 20  # a clip's worth of drawing and encoding; after that it begins again with its first key frame
Progress = Callable[[int, int], None]  # frames drawn, frames to draw


def write_clip(
    sink: Sink, seconds: float, size: tuple[int, int] = (1280, 720), progress: Progress = lambda _done, _all: None
) -> None:
    """Write a clip of `seconds` at 30 fps and `size` (width, height) to `sink`, fragments cut as in real time."""
    drawn = _Memory()
    _draw(drawn, round(min(seconds, _DRAWN_S) * FPS), size, progress)
    reader = ClipReader(io.BytesIO(drawn.data))
    reel, step = list(reader.frames()), round(TIMESCALE / FPS)
    head = bytes(drawn.data[: reader.first])
    clock = [0.0]
    sink.write(head)
    writer = FragmentWriter(sink, step, lambda: clock[0], behind=len(head))
    for index in range(round(seconds * FPS)):
        _, data, key = reel[index % len(reel)]
        clock[0] = index / FPS
        writer.add(Coded(index * step, data, key), clock[0])
        writer.settle(1 / FPS)
    writer.finish()


def _draw(sink: Sink, frames: int, size: tuple[int, int], progress: Progress) -> None:
    scene = Sample(size)
    encoder = ClipEncoder(sink, scene.size, fps=FPS)
    for index in range(frames):
        encoder.push(CoveredFrame(scene.draw(index), index / FPS, index, 0, False))
        progress(index + 1, frames)
    encoder.close()


class _Memory:
    """A sink whose bytes are only read again."""

    def __init__(self) -> None:
        self.data = bytearray()

    @property
    def pending(self) -> int:
        return len(self.data) % CHUNK

    @property
    def room(self) -> int:
        return CHUNK - self.pending

    def write(self, data: bytes | memoryview) -> None:
        self.data += data

    def seal_chunk(self) -> None:
        pass
