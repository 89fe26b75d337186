"""Pictures of every kind become I420: turned, odd, deep, full range, of another size."""

from __future__ import annotations

import struct
from pathlib import Path

import cv2
import numpy as np
import pytest
from video_files import corners, marked, read_all, write_video

from recorder.media.i420 import parts_of
from recorder.media.stream import open_file


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
