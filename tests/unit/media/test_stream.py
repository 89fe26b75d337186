"""Video files and streams: real files, a real MJPEG server, and everything that breaks them."""

from __future__ import annotations

import contextlib
import functools
import http.server
import shutil
import socket
import struct
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rtsp_camera import rtsp_camera

from recorder.errors import RecorderError
from recorder.media import stream
from recorder.media.frame import Frame
from recorder.media.i420 import parts_of
from recorder.media.stream import FrameTimes, VideoSource, open_file, open_url, spoken_address

CLIPS = Path(__file__).resolve().parents[3] / "../shared/data/clips"
CLIP_FILES = sorted(path for path in CLIPS.glob("*.*") if path.suffix in {".mkv", ".gif"})
FFMPEG = shutil.which("ffmpeg")


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


@pytest.mark.parametrize("path", CLIP_FILES, ids=lambda path: path.name)
def test_shared_clips_are_read_whole(path: Path) -> None:
    with av.open(str(path)) as container:
        expected = [frame.time for frame in container.decode(video=0)]
    source = open_file(path)
    frames = read_all(source)
    assert [frame.index for frame in frames] == list(range(len(expected)))
    assert all(frame.size == source.size for frame in frames)
    assert [f.t - frames[0].t for f in frames] == pytest.approx([t - expected[0] for t in expected], abs=1e-6)
    assert (source.name, source.live) == (path.name, False)
    assert source.format.split()[0] in {"h264", "gif"}


def test_frame_times_are_the_files_own(tmp_path: Path) -> None:
    times = [200, 240, 250, 900, 901, 3000]
    before = time.monotonic()
    source = open_file(write_video(tmp_path / "vfr.mkv", [marked(step=i) for i in range(6)], times_ms=times))
    frames = read_all(source)
    assert [round((f.t - frames[0].t) * 1000) for f in frames] == [0, 40, 50, 700, 701, 2800]
    assert before <= frames[0].t <= time.monotonic()


def test_each_frame_is_a_new_array(tmp_path: Path) -> None:
    frames = read_all(open_file(write_video(tmp_path / "a.mkv", [marked(step=i) for i in range(3)])))
    assert not np.shares_memory(frames[0].planes, frames[1].planes)
    assert not np.array_equal(frames[0].planes, frames[1].planes)
    assert frames[0].planes.flags.owndata and frames[0].planes.flags.c_contiguous


# The display matrix as a, b, c, d, and where the white corner goes.
TURNS = {
    "upright": ((1, 0, 0, 1), 0, (160, 96)),
    "quarter clockwise": ((0, 1, -1, 0), 1, (96, 160)),
    "half": ((-1, 0, 0, -1), 3, (160, 96)),
    "quarter back": ((0, -1, 1, 0), 2, (96, 160)),
    "mirrored": ((-1, 0, 0, 1), 1, (160, 96)),
}


@pytest.mark.parametrize("name", TURNS)
def test_a_turned_video_comes_upright(tmp_path: Path, name: str) -> None:
    matrix, corner, size = TURNS[name]
    path = write_video(tmp_path / "turned.mp4", [marked()] * 3, codec="libx264")
    data = bytearray(path.read_bytes())
    at = data.index(b"tkhd") + 44  # behind name, version and flags, times, ids, layer and volume
    assert struct.unpack_from(">i", data, at)[0] == 1 << 16
    a, b, c, d = (v << 16 for v in matrix)
    struct.pack_into(">9i", data, at, a, b, 0, c, d, 0, 0, 0, 1 << 30)
    path.write_bytes(data)
    source = open_file(path)
    assert source.size == size
    assert corners(read_all(source)[0]) == [i == corner for i in range(4)]


def test_odd_sides_repeat_the_last_line(tmp_path: Path) -> None:
    picture = np.random.default_rng(1).integers(0, 255, (75, 101, 3), np.uint8)
    source = open_file(write_video(tmp_path / "odd.mkv", [picture]))
    frame = read_all(source)[0]
    luma = parts_of(frame.planes)[0]
    assert source.size == frame.size == (102, 76)
    assert np.array_equal(luma[:, 101], luma[:, 100])
    assert np.array_equal(luma[75], luma[74])
    assert not np.array_equal(luma[74], luma[73])


@pytest.mark.parametrize("pix_fmt", ["yuv420p", "yuv420p10le", "yuv422p", "yuv444p12le", "bgr0", "gray"])
def test_any_pixel_format_becomes_i420(tmp_path: Path, pix_fmt: str) -> None:
    picture = np.full((64, 64, 3), 128, np.uint8)
    picture[:32] = (40, 40, 200) if pix_fmt != "gray" else 60
    frame = read_all(open_file(write_video(tmp_path / "p.mkv", [picture], pix_fmt=pix_fmt)))[0]
    expected = cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_I420)
    assert frame.planes.shape == expected.shape
    for got, want in zip(parts_of(frame.planes), parts_of(expected), strict=True):
        for y in (5, -5):  # the seam between the colours is each scaler's own
            assert abs(int(got[y, 5]) - int(want[y, 5])) <= 3


@pytest.mark.parametrize("codec", ["ffv1", "mjpeg"])
def test_full_range_becomes_limited(tmp_path: Path, codec: str) -> None:
    picture = np.full((64, 64, 3), 255, np.uint8)
    picture[:32] = 0
    pix_fmt = "yuvj420p" if codec == "mjpeg" else "yuv420p"
    path = write_video(tmp_path / "full.mkv", [picture], codec=codec, pix_fmt=pix_fmt, full_range=True)
    luma = parts_of(read_all(open_file(path))[0].planes)[0]
    assert (int(luma[8, 8]), int(luma[56, 56])) == (16, 235)


def test_an_animated_gif(tmp_path: Path) -> None:
    pictures = [np.full((40, 60, 3), (0, 0, 255), np.uint8), np.full((40, 60, 3), 255, np.uint8)]
    path = write_video(tmp_path / "a.gif", pictures, codec="gif", pix_fmt="rgb8", times_ms=[0, 300])
    source = open_file(path)
    frames = read_all(source)
    assert source.format == "gif 60x40"
    assert frames[1].t - frames[0].t == pytest.approx(0.3)
    y, _, v = parts_of(frames[0].planes)
    assert abs(int(y[20, 30]) - 81) <= 3 and abs(int(v[10, 15]) - 240) <= 3


def test_a_change_of_size_is_fitted_into_the_first(tmp_path: Path) -> None:
    shapes = [(64, 96), (64, 96), (64, 32), (256, 384)]
    jpegs = [cv2.imencode(".jpg", np.full((*s, 3), 200, np.uint8))[1].tobytes() for s in shapes]
    path = tmp_path / "sizes.mjpeg"
    path.write_bytes(b"".join(jpegs))
    frames = read_all(open_file(path))
    assert [frame.size for frame in frames] == [(96, 64)] * 4
    narrow = parts_of(frames[2].planes)[0]
    assert int(narrow[32, 4]) == 16 and int(narrow[32, 48]) > 150 and int(narrow[32, 91]) == 16
    assert parts_of(frames[3].planes)[0].min() > 150


def test_size_scales_and_keeps_proportions(tmp_path: Path) -> None:
    path = write_video(tmp_path / "s.mkv", [np.full((100, 100, 3), 200, np.uint8)])
    source = open_file(path, size=(200, 100))
    luma = parts_of(read_all(source)[0].planes)[0]
    assert source.size == (200, 100)
    assert [int(luma[50, x]) > 100 for x in (10, 60, 140, 190)] == [False, True, True, False]


@pytest.mark.parametrize("suffix", ["mkv", "mp4", "ts"])
def test_a_damaged_middle_is_left_out(tmp_path: Path, suffix: str) -> None:
    path = write_video(tmp_path / f"torn.{suffix}", noisy(60), codec="libx264")
    data = bytearray(path.read_bytes())
    middle = len(data) // 3
    data[middle : middle + 4000] = bytes(range(250)) * 16
    path.write_bytes(data)
    frames = read_all(open_file(path))
    assert 10 < len(frames) <= 60
    assert all(b.t > a.t for a, b in pairwise(frames))


def test_a_torn_end_gives_what_was_whole(tmp_path: Path) -> None:
    path = write_video(tmp_path / "torn.mkv", noisy(30))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert 5 < len(read_all(open_file(path))) < 30


def test_a_packet_that_fails_to_decode_is_skipped(tmp_path: Path) -> None:
    path = write_video(tmp_path / "bad.mov", noisy(9), codec="png", pix_fmt="rgb24")
    data = path.read_bytes()
    at = -1
    for _ in range(5):  # the fifth picture's header
        at = data.index(b"\x89PNG", at + 1)
    path.write_bytes(data[:at] + b"\0" * 16 + data[at + 16 :])
    frames = read_all(open_file(path))
    assert [round((f.t - frames[0].t) / 0.04) for f in frames] == [0, 1, 2, 3, 5, 6, 7, 8]
    assert [f.index for f in frames] == list(range(8))


def test_a_file_without_one_good_picture(tmp_path: Path) -> None:
    path = write_video(tmp_path / "bad.mov", noisy(3), codec="png", pix_fmt="rgb24")
    path.write_bytes(path.read_bytes().replace(b"\x89PNG", b"\0\0\0\0"))
    assert code_of(lambda: open_file(path)).code == "video-unreadable"


def _no_video(path: Path) -> None:
    with av.open(str(path), "w") as container:
        sound: Any = container.add_stream("pcm_s16le", rate=8000)
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 800), np.int16), "s16", "mono")
        frame.rate = 8000
        container.mux(sound.encode(frame))


UNREADABLE: dict[str, Callable[[Path], object]] = {
    "empty.mp4": lambda path: path.write_bytes(b""),
    "letter.txt": lambda path: path.write_text("Dear reader, this is a letter.\n" * 40),
    "letter.mp4": lambda path: path.write_text("Dear reader, this is a letter.\n" * 40),
    "folder.mp4": lambda path: path.mkdir(),
    "sound.wav": _no_video,
    "list.m3u8": lambda path: path.write_text("#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:9/a.ts\n"),
    "half.mp4": lambda path: path.write_bytes(
        write_video(path.with_suffix(".mov"), noisy(5), codec="libx264").read_bytes()[:900]
    ),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_what_is_not_a_video_is_refused(tmp_path: Path, name: str) -> None:
    UNREADABLE[name](tmp_path / name)
    error = code_of(lambda: open_file(tmp_path / name))
    assert error.code == "video-unreadable"
    assert name in error.what and str(tmp_path) not in str(error)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    error = code_of(lambda: open_file(tmp_path / "gone.mp4"))
    assert (error.code, error.what) == ("video-missing", "There is no file gone.mp4.")


def test_a_name_with_a_colon_or_percent_is_a_file(tmp_path: Path) -> None:
    plain = write_video(tmp_path / "a.mkv", [marked()])
    for name in ("rec: 1.mkv", "100%d.mkv", "http.mkv"):
        shutil.copy(plain, tmp_path / name)
        assert len(read_all(open_file(tmp_path / name))) == 1


@given(st.lists(st.one_of(st.none(), st.floats(-10, 1e4)), max_size=60), st.floats(0.004, 1))
def test_times_always_increase(owns: list[float | None], step: float) -> None:
    times = FrameTimes(100.0, step)
    given_out = [times.at(own) for own in owns]
    assert given_out[:1] == [100.0][: len(owns)]
    assert all(b > a for a, b in pairwise(given_out))


@given(st.lists(st.integers(2, 5000), max_size=60))
def test_good_times_are_not_changed(gaps_ms: list[int]) -> None:
    own = np.cumsum([7000, *gaps_ms]) / 1000
    times = FrameTimes(50.0, 1 / 30)
    assert [times.at(t) - 50 for t in own] == pytest.approx(list(own - own[0]))


def test_equal_missing_and_restarted_times() -> None:
    times = FrameTimes(0.0, 0.04)
    own = [1.0, 1.04, 1.04, 1.08, None, 1.16, 0.0, 0.04]
    assert [round(times.at(t), 4) for t in own] == [0, 0.04, 0.041, 0.08, 0.12, 0.16, 0.2, 0.24]


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


if FFMPEG:  # one of the peers that tests talk to

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
    assert "secret" not in str(error) and "hidden" not in str(error)


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


def test_a_recording_on_a_server_is_read_like_a_file(tmp_path: Path) -> None:
    write_video(tmp_path / "a.mkv", [marked(step=i) for i in range(20)], codec="libx264")
    handler = functools.partial(_Quiet, directory=str(tmp_path))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        base = f"http://127.0.0.1:{server.server_address[1]}"
        source = open_url(f"{base}/a.mkv")
        frames = read_all(source)
        missing = code_of(lambda: open_url(f"{base}/b.mkv"))
        server.shutdown()
    assert not source.live and missing.code == "stream-unreachable"
    assert [round((f.t - frames[0].t) * 1000) for f in frames] == [i * 40 for i in range(20)]
