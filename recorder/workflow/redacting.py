"""Covering a video file with the live engine, its schedule fixed so that a result repeats."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from recorder.errors import RecorderError
from recorder.media.budget import Budget, measure
from recorder.media.camera import FrameSource
from recorder.media.cover import Cover
from recorder.media.encoder import ClipEncoder
from recorder.media.faces import FaceDetector
from recorder.media.foresight import Foresight
from recorder.media.frame import CoveredFrame, Frame
from recorder.media.plainfile import PlainFile
from recorder.media.policy import LADDER, at_level
from recorder.media.stream import open_file
from recorder.media.zone import Corners
from recorder.workflow.ahead import ahead

Progress = Callable[[int], None]  # frames covered so far

_LIVE_FPS = 30.0  # no more is asked of this machine when the level is chosen


def redact(
    source: Path,
    target: Path,
    *,
    level: int | None = None,
    zone: Corners = (),
    chosen: Callable[[int], None] = lambda _level: None,
    progress: Progress = lambda _done: None,
) -> dict[str, Any]:
    """Cover every face in a video file and write it to `target` as MP4; give what was done, for JSON.

    Every frame of the source comes out, at its own time from the first frame on. An odd width or height
    grows by one pixel, as H.264 wants it, and a turned video comes out upright. `level` is a step of the
    ladder (default: what this machine sustains live, told to `chosen`). `target` appears when it is
    whole. RecorderError when the source can't be read or the level is none; OSError from the disk.
    """
    if level is not None and not 0 <= level < len(LADDER):
        raise RecorderError("no-such-level", f"There is no level {level}.", f"Choose one from 0 to {len(LADDER) - 1}.")
    if target.exists() and target.samefile(source):
        raise RecorderError("same-file", "The result would replace the video itself.", "Give it another name.")
    detector = FaceDetector()
    with closing(open_file(source)) as frames:
        if level is None:
            level = sustained_level(detector, frames.size, frames.fps)
        chosen(level)
        policy = at_level(level, zone)
        eyes = Foresight(detector, policy)
        cover = Cover(eyes, policy, frames.size)
        began = time.monotonic()
        _write(frames, eyes, cover, target, progress)
        seconds = time.monotonic() - began
    return _report(cover, level, frames, seconds)


def level_for(source: Path) -> int:
    """Measure at which level this machine keeps up live with a camera like this file; RecorderError as `redact`."""
    with closing(open_file(source)) as frames:
        return sustained_level(FaceDetector(), frames.size, frames.fps)


def sustained_level(detector: FaceDetector, size: tuple[int, int], fps: float) -> int:
    """Measure at which level this machine keeps up with a camera of (width, height) and `fps`."""
    return Budget(1 / min(fps, _LIVE_FPS), measure(detector, size)).level


def _write(frames: FrameSource, eyes: Foresight, cover: Cover, target: Path, progress: Progress) -> None:
    file = PlainFile(target)
    try:
        encoder = ClipEncoder(file, frames.size, fps=frames.fps)
        # decode, look, cover and encode on a thread each
        with (
            closing(ahead(iter(frames.read, None))) as raw,
            closing(ahead(eyes.looked(raw))) as looked,
            closing(ahead(_covered(cover, looked))) as covered,
        ):
            for frame in covered:
                encoder.push(frame)
                progress(encoder.frames)
        encoder.close()
        file.close()
    except BaseException:
        file.abandon()
        raise


def _covered(cover: Cover, raw: Iterable[Frame]) -> Iterator[CoveredFrame]:
    for frame in raw:
        yield from cover.push(frame)
    yield from cover.finish()


def _report(cover: Cover, level: int, source: FrameSource, seconds: float) -> dict[str, Any]:
    stats = cover.stats
    frames = max(stats.frames, 1)
    return {
        "frames": stats.frames,
        "size": list(source.size),
        "level": level,
        "covered_share": round(stats.covered_share, 5),
        "faces_covered_frames": stats.faces_covered_frames,
        "whole_frame_covered_frames": stats.whole_frame_covered_frames,
        "faults": stats.faults,
        "passes": dict(sorted(stats.passes.items())),
        "ms_a_frame": round(seconds * 1000 / frames, 2),
        "cover_cpu_ms_a_frame": round(stats.cpu_ms / frames, 2),
    }
