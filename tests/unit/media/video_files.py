"""Small videos that tests make, and what they ask of a source."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from recorder.errors import RecorderError
from recorder.media.frame import Frame
from recorder.media.i420 import parts_of
from recorder.media.stream import VideoSource


def write_video(
    path: Path,
    pictures: Sequence[np.ndarray],
    *,
    codec: str = "ffv1",
    pix_fmt: str = "yuv420p",
    times_ms: Sequence[int] | None = None,
    full_range: bool = False,
) -> Path:
    """Write BGR pictures of one size, each at its time in milliseconds (default 25 fps)."""
    with av.open(str(path), "w") as container:
        video: Any = container.add_stream(codec, rate=25)
        video.height, video.width = pictures[0].shape[:2]
        video.pix_fmt = pix_fmt
        video.codec_context.time_base = video.time_base = Fraction(1, 1000)
        if full_range:
            video.codec_context.color_range = 2
        for i, picture in enumerate(pictures):
            frame = av.VideoFrame.from_ndarray(picture, "bgr24").reformat(
                format=pix_fmt, dst_color_range="JPEG" if full_range else "MPEG"
            )
            frame.pts = times_ms[i] if times_ms else i * 40
            frame.time_base = Fraction(1, 1000)
            container.mux(video.encode(frame))
        container.mux(video.encode())
    return path


def marked(width: int = 160, height: int = 96, step: int = 0) -> np.ndarray:
    """Draw grey with a white patch at top left, and a bar that moves with `step`."""
    picture = np.full((height, width, 3), 90, np.uint8)
    picture[: height // 4, : width // 4] = 255
    picture[height // 2 :, step * 8 % width : step * 8 % width + 8] = (0, 0, 255)
    return picture


def noisy(count: int) -> list[np.ndarray]:
    """Draw pictures that compress badly, so that damage hits them."""
    rng = np.random.default_rng(2)
    return [rng.integers(0, 255, (96, 160, 3), np.uint8) for _ in range(count)]


def read_all(source: VideoSource) -> list[Frame]:
    with contextlib.closing(source):
        return list(iter(source.read, None))


def code_of(action: Callable[[], object]) -> RecorderError:
    with pytest.raises(RecorderError) as caught:
        action()
    return caught.value


def corners(frame: Frame) -> list[bool]:
    """Tell which corner is white: top left, top right, bottom left, bottom right."""
    luma = parts_of(frame.planes)[0]
    return [bool(luma[y, x] > 200) for y in (4, -5) for x in (4, -5)]


def with_bad_picture(data: bytes, number: int) -> bytes:
    """Wipe out the header of one PNG picture, counted from 1."""
    at = -1
    for _ in range(number):
        at = data.index(b"\x89PNG", at + 1)
    return data[:at] + b"\0" * 16 + data[at + 16 :]
