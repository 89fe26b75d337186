"""The built-in scene as a video file: what a measurement records, without paying for the drawing."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av
from av.container import OutputContainer
from av.packet import Packet
from av.video.stream import VideoStream

from recorder.media.sample import FPS, Sample
from recorder.media.sample_pose import LOOP_SECONDS

_KEY_FRAME_EVERY = 30  # frames
_DRAWN_S = 2 * LOOP_SECONDS  # two people come and go; longer films begin again
# Costs as much to decode as what a webcam sends (MJPG); at 24 the noise is gone, and the work with it.
_OPTIONS = {"preset": "superfast", "tune": "zerolatency", "crf": "22"}

Progress = Callable[[int, int], None]  # frames drawn, frames to draw


def write_sample(
    path: Path,
    seconds: float,
    size: tuple[int, int] = (1280, 720),
    progress: Progress = lambda _done, _all: None,
    faces: int = 1,
) -> None:
    """Write `seconds` of the scene to `path` (MP4, H.264, 30 fps, no B-frames), `size` (width, height) in pixels.

    `faces` is how many people are in view at a time, 1 or 2.

    At most 32 s are drawn (about 10 s of work at 720p); after them the film begins again.
    """
    frames = max(1, round(seconds * FPS))
    with av.open(str(path), "w", format="mp4") as container:
        stream = container.add_stream("libx264", rate=Fraction(FPS), options=_OPTIONS)
        scene = Sample(size, faces)
        stream.width, stream.height = scene.size
        stream.pix_fmt = "yuv420p"
        stream.codec_context.gop_size = _KEY_FRAME_EVERY
        stream.codec_context.thread_count = 1
        reel = _encoded(scene, stream, min(frames, round(_DRAWN_S * FPS)), progress)
        _mux(container, stream, reel, frames)


def _encoded(scene: Sample, stream: VideoStream, frames: int, progress: Progress) -> list[tuple[bytes, bool]]:
    packets: list[Packet[VideoStream]] = []
    for index in range(frames):
        picture = av.VideoFrame.from_ndarray(scene.draw(index), "yuv420p")
        picture.pts = index
        packets += stream.encode(picture)
        progress(index + 1, frames)
    packets += stream.encode(None)
    return [(bytes(packet), packet.is_keyframe) for packet in packets]


def _mux(container: OutputContainer, stream: VideoStream, reel: list[tuple[bytes, bool]], frames: int) -> None:
    """Write `frames` packets, beginning again where the reel ends (its first is a key frame)."""
    for index in range(frames):
        data, key = reel[index % len(reel)]
        packet = Packet(data)
        packet.stream, packet.time_base = stream, Fraction(1, round(FPS))
        packet.pts = packet.dts = index
        packet.is_keyframe = key
        container.mux(packet)
