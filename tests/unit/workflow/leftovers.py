"""Clips with a face that the cover missed: made of the practice scene, sealed as any other version."""

from __future__ import annotations

from homes import SIZE, only_clip

from recorder.domain.clip import Clip
from recorder.media.frame import CoveredFrame, Frame
from recorder.media.sample import Sample
from recorder.workflow.remaking import remake
from recorder.workflow.station import Station

SHOWN = range(10, 16)  # the frames of the clip in which she is seen
_AT = 200  # her frame of the scene
_SAMPLE = Sample((640, 480))


def missed_face(station: Station) -> Clip:
    """Make version 2 of the only clip: the practice scene's worker, uncovered, in a few of the frames."""
    left, top, width, height = truth()

    def change(frame: Frame) -> CoveredFrame:
        planes = frame.planes.copy()
        if frame.index in SHOWN:
            scene = _SAMPLE.draw(_AT)[:480]
            x, y = left - width // 2, max(0, top - height // 2)
            part = scene[y : y + SIZE[1], x : x + 2 * width]
            planes[: part.shape[0], 100 : 100 + part.shape[1]] = part
        return CoveredFrame(planes, frame.t, frame.index, 0, False)

    return remake(station, only_clip(station), change, {}, lambda _done, _all: None)


def truth() -> tuple[int, int, int, int]:
    """Where her face is in the practice scene: x, y, w, h."""
    at = _SAMPLE.truth(_AT)
    assert at is not None
    return at


def place() -> tuple[slice, slice]:
    """Rows and columns of her face in the clip's picture."""
    _, top, width, height = truth()
    x, y = 100 + width // 2, top - max(0, top - height // 2)
    assert x + width < SIZE[0] and y + height < SIZE[1]
    return slice(y, y + height), slice(x, x + width)
