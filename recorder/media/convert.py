"""Decoded video frames of any pixel format, turn and size into I420 planes."""

from __future__ import annotations

from typing import Any

import av
import numpy as np
from av.sidedata.sidedata import SideDataContainer
from av.video.reformatter import ColorRange, Colorspace, VideoReformatter

from recorder.media.frame import Planes
from recorder.media.i420 import even, fitted, packed

# AVColorSpace values that mean BT.601: unspecified (taken so), BT.470BG, SMPTE 170M.
_BT601 = (2, 5, 6)


class FrameConverter:
    """Turns the decoded frames of one source into I420 planes of one size.

    The first frame fixes the size unless `size` (width, height in pixels) does. A frame of
    another shape is scaled into it and keeps its proportions, so a face is never squeezed.
    """

    def __init__(self, size: tuple[int, int] | None = None) -> None:
        self.size = even(*size) if size else None
        self._reformatter = VideoReformatter()

    def planes(self, frame: av.VideoFrame) -> Planes:
        """Return a new array of I420 planes, shape (height * 3 // 2, width)."""
        parts = _turned(_parts(self._as_yuv420p(frame)), _display_matrix(frame))
        height, width = parts[0].shape
        if self.size is None:
            self.size = even(width, height)
        same = even(width, height) == self.size
        return packed(parts, self.size) if same else fitted(parts, self.size)

    def _as_yuv420p(self, frame: av.VideoFrame) -> av.VideoFrame:
        limited = frame.color_range != ColorRange.JPEG
        if frame.format.name == "yuv420p" and limited and frame.colorspace in _BT601:
            return frame
        return self._reformatter.reformat(
            frame,
            format="yuv420p",
            dst_colorspace=Colorspace.ITU601,
            dst_color_range=ColorRange.MPEG,
            threads=1,
        )


def _parts(frame: av.VideoFrame) -> list[Planes]:
    """Give views of Y, U and V without the padding at the end of each line."""
    parts = []
    for plane in frame.planes:
        lines = np.frombuffer(memoryview(plane), np.uint8).reshape(-1, plane.line_size)
        parts.append(lines[: plane.height, : plane.width])
    return parts


def _display_matrix(frame: av.VideoFrame) -> tuple[int, int, int, int]:
    """Read a, b, c, d of the display matrix (ISO/IEC 14496-12, 6.2.2), else the identity."""
    # not frame.side_data: the frame would keep that, that keeps the frame, and both the picture's memory
    container: Any = SideDataContainer  # its type stub has no constructor
    data: Any = container(frame).get("DISPLAYMATRIX")
    if data is None:
        return 1, 0, 0, 1
    m = np.frombuffer(memoryview(data), np.int32)
    return int(m[0]), int(m[1]), int(m[3]), int(m[4])


def _turned(parts: list[Planes], matrix: tuple[int, int, int, int]) -> list[Planes]:
    """Turn and mirror by x' = ax + cy, y' = bx + dy, to the nearest right angle."""
    a, b, c, d = matrix
    if abs(b) > abs(a):  # x and y change places; from here on, the signs tell of mirroring
        parts, a, d = [part.T for part in parts], c, b
    return [part[:: -1 if d < 0 else 1, :: -1 if a < 0 else 1] for part in parts]
