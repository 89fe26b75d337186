"""Network cameras: real servers on loopback, until they go away, and those that are not there."""

from __future__ import annotations

import contextlib
import functools
import http.server
import shutil
import socket
import subprocess
import threading
import time
import traceback
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import cv2
import pytest
from rtsp_camera import rtsp_camera
from video_files import code_of, corners, marked, noisy, read_all, with_bad_picture, write_video

from recorder.errors import RecorderError
from recorder.media import stream
from recorder.media.stream import VideoSource, open_url, spoken_address

FFMPEG = shutil.which("ffmpeg")
needs_ffmpeg = pytest.mark.skipif(not FFMPEG, reason="left out: needs ffmpeg")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextlib.contextmanager
def ffmpeg_server(clip: Path, muxer: str) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """Serve a clip over and over as MJPEG, as a network camera does."""
    url = f"http://127.0.0.1:{free_port()}/"
    assert FFMPEG is not None
    command = [FFMPEG, "-v", "error", "-re", "-stream_loop", "-1", "-i", str(clip), "-c:v", "mjpeg"]
    command += ["-threads", "1", "-f", muxer, "-listen", "1", url]
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield url, process
    finally:
        process.kill()
        process.wait()


def opened(url: str) -> VideoSource:
    """Open the URL as soon as its server listens."""
    for _ in range(100):
        with contextlib.suppress(RecorderError):
            return open_url(url)
        time.sleep(0.1)
    return open_url(url)


@needs_ffmpeg
@pytest.mark.parametrize("muxer", ["mpjpeg", "mjpeg"])
def test_a_network_camera_until_it_goes_away(tmp_path: Path, muxer: str) -> None:
    # Noise makes each picture some kilobytes, as a camera's are: MJPEG is known by its bytes.
    pictures = [cv2.add(marked(step=i), noise // 4) for i, noise in enumerate(noisy(25))]
    clip = write_video(tmp_path / "c.mkv", pictures, codec="libx264")
    before = time.monotonic()
    with ffmpeg_server(clip, muxer) as (url, process), contextlib.closing(opened(url)) as source:
        frames = [source.read() for _ in range(12)]
        assert source.live and source.format == "mjpeg 160x96" and source.name == url
        times = [frame.t for frame in frames if frame]
        assert len(times) == 12 and before < times[0] and times[-1] <= time.monotonic()
        assert all(b > a for a, b in pairwise(times))
        assert corners(frames[-1]) == [True, False, False, False]
        process.kill()
        error = code_of(lambda: list(iter(source.read, None)))
        assert error.code == "stream-lost" and "127.0.0.1" in error.what


@needs_ffmpeg
def test_an_rtsp_camera_until_it_goes_away(tmp_path: Path) -> None:
    clip = write_video(tmp_path / "c.mkv", [marked(step=i) for i in range(30)], codec="libx264")
    assert FFMPEG is not None
    with rtsp_camera(FFMPEG, clip) as url, contextlib.closing(open_url(url)) as source:
        frames = [source.read() for _ in range(10)]
        assert source.live and source.format == "mjpeg 160x96" and source.name == url
        assert all(b.t > a.t for a, b in pairwise(frames) if a and b)
        assert corners(frames[-1]) == [True, False, False, False]
        assert code_of(lambda: list(iter(source.read, None))).code == "stream-lost"


@contextlib.contextmanager
def silent_server() -> Iterator[int]:
    """Accept connections and never answer."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield int(server.getsockname()[1])


@pytest.mark.parametrize("scheme", ["http", "rtsp"])
def test_a_silent_server_is_given_up(scheme: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert stream._PATIENCE_S <= 5
    monkeypatch.setattr(stream, "_PATIENCE_S", 0.5)
    with silent_server() as port:
        url = f"{scheme}://meena:secret@127.0.0.1:{port}/live?token=hidden"
        error = code_of(lambda: open_url(url))
    assert error.code == "stream-unreachable"
    assert error.what == f"No video came from {scheme}://127.0.0.1:{port}/live."
    told = "".join(traceback.format_exception(error))
    assert "secret" not in told and "hidden" not in told


@pytest.mark.parametrize("scheme", ["http", "https", "rtsp"])
def test_nobody_there_is_unreachable(scheme: str) -> None:
    error = code_of(lambda: open_url(f"{scheme}://127.0.0.1:{free_port()}/"))
    assert error.code == "stream-unreachable"


def test_addresses_are_told_without_secrets() -> None:
    assert spoken_address("rtsp://a:b@c@host:1/x?y=z#q") == "rtsp://host:1/x"
    assert spoken_address("http://host/a@b") == "http://host/a@b"


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@contextlib.contextmanager
def web_server(folder: Path) -> Iterator[str]:
    """Serve the files of a folder on loopback."""
    handler = functools.partial(_Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


def test_a_recording_on_a_server_is_read_like_a_file(tmp_path: Path) -> None:
    write_video(tmp_path / "a.mkv", [marked(step=i) for i in range(20)], codec="libx264")
    with web_server(tmp_path) as base:
        source = open_url(f"{base}/a.mkv")
        frames = read_all(source)
        missing = code_of(lambda: open_url(f"{base}/b.mkv"))
    assert not source.live and missing.code == "stream-unreachable"
    assert [round((f.t - frames[0].t) * 1000) for f in frames] == [i * 40 for i in range(20)]


def test_a_damaged_packet_does_not_end_a_stream(tmp_path: Path) -> None:
    path = write_video(tmp_path / "bad.avi", noisy(9), codec="png", pix_fmt="rgb24")
    path.write_bytes(with_bad_picture(path.read_bytes(), number=5))
    with web_server(tmp_path) as base:
        frames = read_all(open_url(f"{base}/bad.avi"))
    places = [round((f.t - frames[0].t) / 0.04) for f in frames]
    assert places[:4] == [0, 1, 2, 3] and places[-3:] == [6, 7, 8]
