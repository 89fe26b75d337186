"""Video files: their own times, and everything that breaks them."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from video_files import code_of, marked, noisy, read_all, with_bad_picture, write_video

from recorder.media.stream import FrameTimes, open_file

CLIPS = Path(__file__).resolve().parents[3] / "../shared/data/clips"


CLIP_FILES = sorted(path for path in CLIPS.glob("*.*") if path.suffix in {".mkv", ".gif"})


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
    path.write_bytes(with_bad_picture(path.read_bytes(), number=5))
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


def test_a_name_with_a_colon_or_percent_is_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    plain = write_video(tmp_path / "a.mkv", [marked()])
    for name in ("rec:1.mkv", "100%d.mkv", "http:a.mkv"):
        shutil.copy(plain, name)
        assert len(read_all(open_file(Path(name)))) == 1


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
