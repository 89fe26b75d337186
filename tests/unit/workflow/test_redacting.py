"""Covering a file: every frame at its own time, the same result each time, and nothing half done."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from recorder.cli import run
from recorder.errors import RecorderError
from recorder.media.sample import Sample
from recorder.workflow.redacting import redact

TICKS = [0, 40, 80, 85, 200, 210, 400, 1500, 1533, 1566]  # milliseconds: nothing regular about them


def write(path: Path, size: tuple[int, int] = (320, 240), ticks: list[int] = TICKS, first: int = 150) -> Path:
    """Write frames of the sample's scene, without loss, at these times."""
    sample = Sample((320, 240))
    with av.open(str(path), "w") as container:
        stream = container.add_stream("ffv1", rate=30)
        stream.width, stream.height = size
        stream.pix_fmt = "yuv444p"  # which allows odd sizes
        stream.codec_context.time_base = Fraction(1, 1000)
        for n, tick in enumerate(ticks):
            picture = cv2.cvtColor(sample.draw(first + n), cv2.COLOR_YUV2BGR_I420)
            picture = cv2.resize(picture, size)
            frame = av.VideoFrame.from_ndarray(picture, format="bgr24").reformat(format="yuv444p")
            frame.pts, frame.time_base = tick, Fraction(1, 1000)
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    return path


def read(path: Path) -> tuple[list[float], list[np.ndarray]]:
    with av.open(str(path)) as container:
        frames = list(container.decode(video=0))
        return [float(f.time) for f in frames], [f.to_ndarray(format="gray") for f in frames]


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return write(tmp_path / "in.mkv")


def test_frames_keep_their_number_and_their_times(clip: Path, tmp_path: Path) -> None:
    report = redact(clip, tmp_path / "out.mp4", level=1)
    times, pictures = read(tmp_path / "out.mp4")
    assert times == pytest.approx([tick / 1000 for tick in TICKS], abs=0.0011)
    assert {picture.shape for picture in pictures} == {(240, 320)}
    assert report["frames"] == len(TICKS)
    assert report["level"] == 1
    assert sum(count for look, count in report["passes"].items() if look != "close") >= len(TICKS)
    assert report["faces_covered_frames"] > 0
    assert 0 < report["covered_share"] < 0.5
    assert report["whole_frame_covered_frames"] == report["faults"] == 0


def test_the_result_repeats(clip: Path, tmp_path: Path) -> None:
    reports = [redact(clip, tmp_path / name, level=2) for name in ("a.mp4", "b.mp4")]
    one, other = (read(tmp_path / name)[1] for name in ("a.mp4", "b.mp4"))
    assert all(map(np.array_equal, one, other))
    timeless = [{k: v for k, v in report.items() if not k.endswith("ms_a_frame")} for report in reports]
    assert timeless[0] == timeless[1]


@pytest.mark.parametrize(("size", "grown"), [((321, 241), (242, 322)), ((64, 33), (34, 64)), ((34, 150), (150, 34))])
def test_odd_and_small_sizes_come_out_even(size: tuple[int, int], grown: tuple[int, int], tmp_path: Path) -> None:
    source = write(tmp_path / "in.mkv", size, TICKS[:4])
    redact(source, tmp_path / "out.mp4", level=0)
    assert {picture.shape for picture in read(tmp_path / "out.mp4")[1]} == {grown}


def test_the_work_zone_is_kept(clip: Path, tmp_path: Path) -> None:
    report = redact(clip, tmp_path / "out.mp4", level=0, zone=((0.5, 0), (1, 0), (1, 1), (0.5, 1)))
    assert report["covered_share"] >= 0.5
    for picture in read(tmp_path / "out.mp4")[1]:
        assert np.ptp(picture[:, :112].astype(int)) <= 6


def test_the_level_is_measured_and_told(clip: Path, tmp_path: Path) -> None:
    told: list[int] = []
    report = redact(clip, tmp_path / "out.mp4", chosen=told.append)
    assert told == [report["level"]]
    assert report["level"] in range(4)


def test_a_result_is_whole_or_not_there(clip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "out.mp4"

    def broken(frames: int) -> None:
        assert not target.exists()
        if frames:
            raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="space"):
        redact(clip, target, level=0, progress=broken)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["in.mkv"]


@pytest.mark.parametrize(
    ("source", "level", "code"),
    [("none.mkv", 1, "video-missing"), ("text.mp4", 1, "video-unreadable"), ("in.mkv", 9, "no-such-level")],
)
def test_faults_are_told_plainly(source: str, level: int, code: str, clip: Path, tmp_path: Path) -> None:
    (tmp_path / "text.mp4").write_text("no video")
    with pytest.raises(RecorderError) as caught:
        redact(tmp_path / source, tmp_path / "out.mp4", level=level)
    assert caught.value.code == code
    assert not (tmp_path / "out.mp4").exists()


def test_a_video_is_never_replaced_by_its_own_result(clip: Path) -> None:
    before = clip.read_bytes()
    with pytest.raises(RecorderError, match="itself"):
        redact(clip, clip, level=0)
    assert clip.read_bytes() == before


def test_the_command_writes_its_figures(
    clip: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    out, stats = tmp_path / "out.mp4", tmp_path / "stats.json"
    command = ["redact", str(clip), str(out), "--level", "0", "--stats", str(stats), "--work-zone", "0,0 1,0 1,1 0,1"]

    assert run(command) == 0
    assert json.loads(stats.read_text())["frames"] == len(TICKS)
    assert "Level 0." in capsys.readouterr().err
    assert run([*command[:-1], "0,0 1,0"]) == 1
    assert "work zone" in capsys.readouterr().err
