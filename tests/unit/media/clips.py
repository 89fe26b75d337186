"""Clips made for tests: pictures, a sink that models age's 64 KiB chunks, and the real ffprobe and ffmpeg."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

from recorder.media.encoder import ClipEncoder, Encoded
from recorder.media.fragments import FragmentScanner
from recorder.media.frame import CoveredFrame, Planes

CHUNK = 65536

needs_ffprobe = pytest.mark.skipif(not shutil.which("ffprobe"), reason="left out: needs ffprobe")
needs_ffmpeg = pytest.mark.skipif(not shutil.which("ffmpeg"), reason="left out: needs ffmpeg")


class ChunkSink:
    """Keeps the plaintext, and what of it is sealed; raises `fault` at the call number `fail_at`."""

    def __init__(self, fail_at: int | None = None) -> None:
        self.data = bytearray()
        self.sealed = 0
        self.calls = 0
        self.forced = 0
        self.fault = OSError(28, "No space left on device")
        self._fail_at = fail_at
        self.scanner = FragmentScanner()  # of the sealed bytes

    @property
    def pending(self) -> int:
        return len(self.data) - self.sealed

    @property
    def room(self) -> int:
        return CHUNK - self.pending

    def write(self, data: bytes | memoryview) -> None:
        self._call()
        self.data += data
        while self.pending > CHUNK:
            self._seal()

    def seal_chunk(self) -> None:
        self._call()
        assert self.pending == CHUNK
        self._seal()
        self.forced += 1

    def _call(self) -> None:
        self.calls += 1
        if self.calls == self._fail_at:
            raise self.fault

    def _seal(self) -> None:
        self.scanner.feed(bytes(self.data[self.sealed : self.sealed + CHUNK]))
        self.sealed += CHUNK


def picture(size: tuple[int, int], index: int) -> Planes:
    """A soft slope with a bright square that moves on each frame."""
    width, height = size
    planes = np.full((height * 3 // 2, width), 128, np.uint8)
    planes[:height] = np.linspace(40, 180, width)[None, :]
    left = 7 * index % (width - 16)
    planes[8:24, left : left + 16] = 230
    return planes


def noise(size: tuple[int, int], index: int) -> Planes:
    """A picture that no encoder can shrink much."""
    width, height = size
    planes = np.full((height * 3 // 2, width), 128, np.uint8)
    planes[:height] = np.random.default_rng(index).integers(16, 236, (height, width), np.uint8)
    return planes


def covered(planes: Planes, t: float, index: int = 0) -> CoveredFrame:
    return CoveredFrame(planes, t, index, 0, False)


def make_clip(times: list[float], size: tuple[int, int] = (96, 64), fps: float = 30) -> tuple[bytes, Encoded]:
    """Encode `picture`s at `times`; pushed when they were taken."""
    sink = ChunkSink()
    clock = [0.0]
    encoder = ClipEncoder(sink, size, fps=fps, now=lambda: clock[0])
    for index, t in enumerate(times):
        clock[0] = max(clock[0], t)
        encoder.push(covered(picture(size, index), t, index))
    encoded = encoder.close()
    return bytes(sink.data), encoded


def boxes(data: bytes) -> list[tuple[bytes, int]]:
    """The (type, size) of each box in a file."""
    found = []
    at = 0
    while at < len(data):
        size = int.from_bytes(data[at : at + 4])
        assert size >= 8, f"no box at byte {at}"
        found.append((data[at + 4 : at + 8], size))
        at += size
    assert at == len(data)
    return found


def probe(path: Path, *arguments: str) -> dict[str, list[dict[str, str]]]:
    """What ffprobe says, which must be without complaint."""
    done = subprocess.run(
        ["ffprobe", "-v", "warning", "-of", "json", *arguments, str(path)], capture_output=True, check=True
    )
    assert done.stderr == b""
    return json.loads(done.stdout)
