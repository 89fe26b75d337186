"""Video files and network streams as a camera, decoded by PyAV.

Addresses may carry a password, so a stream is only ever called by its host and path.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path

import av
from av.container import InputContainer
from av.stream import Disposition
from av.video.stream import VideoStream

from recorder.errors import RecorderError
from recorder.media.convert import FrameConverter
from recorder.media.frame import Frame

_PATIENCE_S = 5.0
_MOST_READ_ERRORS = 50
# These demuxers draw any text or data as letters on a screen: not a video.
_TEXT_FORMATS = {"tty", "bin", "xbin", "adf", "idf"}
_FILE_OPTIONS = {"protocol_whitelist": "file"}  # a playlist may not reach out to the network
_NETWORK_OPTIONS = {
    "protocol_whitelist": "http,https,tls,tcp,udp,rtp,rtsp,crypto,httpproxy",
    "rtsp_transport": "tcp",
    "analyzeduration": "1000000",  # in microseconds
    "formatprobesize": "32768",  # a bare MJPEG stream is only believed at the end of the probe
}


def open_file(path: Path, size: tuple[int, int] | None = None) -> VideoSource:
    """Open a video file; every frame comes, in order, as fast as it is read.

    Raises RecorderError `video-missing` or `video-unreadable`.
    """
    if not path.exists():
        raise RecorderError("video-missing", f"There is no file {path.name}.", "Check its name and folder.")
    if path.is_dir():
        raise _unreadable(path.name, "it is a folder")
    try:
        container = av.open(f"file:{path}", options=_FILE_OPTIONS)
    except av.PermissionError as error:
        raise _unreadable(path.name, "this account may not read it") from error
    except (av.FFmpegError, UnicodeError) as error:
        raise _unreadable(path.name, "it is not a video, or it is damaged") from error
    return VideoSource(container, path.name, network=False, size=size)


def open_url(url: str, size: tuple[int, int] | None = None) -> VideoSource:
    """Open an http, https or rtsp stream.

    A recording on a server, whose length is known, is read like a file. Raises RecorderError
    `stream-unreachable` within about 5 s, or `video-unreadable`.
    """
    name = spoken_address(url)
    try:
        container = av.open(url, options=_NETWORK_OPTIONS, timeout=_PATIENCE_S)
    except (av.FFmpegError, UnicodeError):
        raise _unreachable(name) from None  # its text holds the whole address
    return VideoSource(container, name, network=True, size=size)


def spoken_address(url: str) -> str:
    """Return the address without user, password, query and fragment."""
    return re.sub(r"[?#].*$", "", re.sub(r"://[^/?#]*@", "://", url))


class VideoSource:
    """Frames of an open container.

    `live` streams stamp frames with the time of decoding; recordings with the time of opening
    plus the frame's own time, made strictly increasing. Damaged packets are left out.
    """

    def __init__(
        self,
        container: InputContainer,
        name: str,
        *,
        network: bool,
        size: tuple[int, int] | None = None,
    ) -> None:
        self.name = name
        self._container = container
        self._converter = FrameConverter(size)
        self._decoded: Iterator[av.VideoFrame] = iter(())
        self._next: Frame | None = None
        self._count = 0
        try:
            stream = self._video_stream()
            self.live = network and _is_endless(container)
            stream.thread_type = "SLICE" if self.live else "AUTO"
            self.fps = _nominal_fps(stream)
            self._clock = FrameTimes(time.monotonic(), 1 / self.fps)
            self._decoded = _frames(container, stream, tries=1 if network else _MOST_READ_ERRORS)
            self._next = self._read()
            if self._next is None:
                raise _unreadable(name, "no picture in it can be shown")
            self.size = self._next.size
            self.format = f"{stream.codec_context.name} {self.size[0]}x{self.size[1]}"
        except BaseException:
            self.close()
            raise

    def read(self) -> Frame | None:
        """Return the next frame, or None at the end; raises RecorderError `stream-lost`."""
        frame, self._next = self._next, None
        return frame or self._read()

    def close(self) -> None:
        """Free the decoder and the file or connection; call it from the thread that reads."""
        self._decoded = iter(())
        self._next = None
        self._container.close()

    def _read(self) -> Frame | None:
        try:
            picture = next(self._decoded, None)
        except av.FFmpegError:
            raise (self._lost() if self._count else _unreachable(self.name)) from None
        if picture is None:
            if self.live and self._count:
                raise self._lost()
            return None
        now = time.monotonic()
        frame = Frame(
            self._converter.planes(picture),
            now if self.live else self._clock.at(picture.time),
            self._count,
        )
        self._count += 1
        return frame

    def _lost(self) -> RecorderError:
        return RecorderError(
            "stream-lost",
            f"The stream from {self.name} stopped.",
            "Check the camera and the network, then start again.",
        )

    def _video_stream(self) -> VideoStream:
        if self._container.format.name in _TEXT_FORMATS:
            raise _unreadable(self.name, "it is not a video")
        for stream in self._container.streams.video:
            if not stream.disposition & Disposition.attached_pic:
                return stream
        raise _unreadable(self.name, "there is no picture in it")


class FrameTimes:
    """Makes strictly increasing times, in seconds, of a recording's own.

    `start` is the time of the first frame, `step` the usual distance. Equal or slightly late
    times move on by a millisecond, so that true ones fit again after them; a frame without a
    time, or far behind (recordings joined end to end), comes one step after the last.
    """

    def __init__(self, start: float, step: float) -> None:
        self._start = start
        self._step = step
        self._shift: float | None = None
        self._last = 0.0

    def at(self, own: float | None) -> float:
        """Return the time of the next frame, whose own time in the recording is `own`."""
        if self._shift is None:
            self._shift = -(own or 0.0)
            return self._start
        due = self._last + self._step
        t = due if own is None else own + self._shift
        if t < self._last - 1.5 * self._step:
            self._shift += due - t
            t = due
        self._last = max(t, self._last + min(0.001, self._step / 2))
        return self._start + self._last


def _frames(container: InputContainer, stream: VideoStream, tries: int) -> Iterator[av.VideoFrame]:
    """Decode, leaving out damaged packets, until the end or the `tries`th error in reading.

    Raises av.FFmpegError only for a network stream (`tries` is 1), where it means: gone.
    """
    for _ in range(tries):
        try:
            for packet in container.demux(stream):
                yield from _decoded(packet)
            return
        except av.FFmpegError:
            if tries == 1:
                raise


def _decoded(packet: av.Packet[VideoStream]) -> list[av.VideoFrame]:
    try:
        return [frame for frame in packet.decode() if isinstance(frame, av.VideoFrame)]
    except av.FFmpegError:
        return []


def _nominal_fps(stream: VideoStream) -> float:
    fps = float(stream.average_rate or stream.guessed_rate or 0)
    return fps if 1 <= fps <= 240 else 30.0


def _is_endless(container: InputContainer) -> bool:
    return container.duration is None or "rtsp" in container.format.name


def _unreachable(name: str) -> RecorderError:
    return RecorderError(
        "stream-unreachable",
        f"No video came from {name}.",
        "Check that the camera is on, in the same network, and that the address is right.",
    )


def _unreadable(name: str, why: str) -> RecorderError:
    return RecorderError("video-unreadable", f"{name} can't be used: {why}.", "Choose another video file.")
