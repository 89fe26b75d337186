"""The encoder, judged by ffprobe, by decoding, and by a sink that models the sealed chunks."""

from __future__ import annotations

import hashlib
import io
import random
import subprocess
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest

from recorder.media.encoder import ClipEncoder
from recorder.media.fragments import FragmentScanner
from recorder.media.frame import Planes
from recorder.media.muxer import Coded, FragmentWriter
from recorder.media.player import decode
from tests.unit.media.clips import (
    CHUNK,
    ChunkSink,
    boxes,
    covered,
    make_clip,
    needs_ffmpeg,
    needs_ffprobe,
    noise,
    picture,
    probe,
)

# 30 fps with jitter, two equal times, one going back, then three seconds of nothing
IRREGULAR = [1000 + i / 30 + random.Random(i).uniform(0, 0.02) for i in range(40)]
IRREGULAR[7] = IRREGULAR[6]
IRREGULAR[20] = IRREGULAR[19] - 0.004
IRREGULAR += [1004.5 + i / 30 for i in range(25)]


def expected_pts(times: list[float]) -> list[int]:
    pts: list[int] = []
    for t in times:
        ticks = round((t - times[0]) * 90000)
        pts.append(max(ticks, pts[-1] + 1) if pts else 0)
    return pts


@needs_ffprobe
def test_ffprobe_sees_the_true_times_and_nothing_else(tmp_path: Path) -> None:
    data, encoded = make_clip(IRREGULAR)
    clip = tmp_path / "clip.mp4"
    clip.write_bytes(data)
    packets = probe(clip, "-show_entries", "packet=pts,dts,flags,duration")["packets"]
    pts = [int(p["pts"]) for p in packets]
    assert pts == expected_pts(IRREGULAR)
    assert [int(p["dts"]) for p in packets] == pts
    assert encoded.frames == len(IRREGULAR)
    keys = [int(p["pts"]) for p in packets if p["flags"].startswith("K")]
    assert keys[0] == 0
    # no later than the first frame that is 0.5 s after the last key frame
    for before, after in pairwise([*keys, pts[-1] + 1]):
        assert not [p for p in pts if before + 45000 <= p < after]
    assert len(keys) <= 7

    told = probe(clip, "-show_streams", "-show_format")
    (stream,) = told["streams"]
    assert (stream["codec_name"], stream["has_b_frames"], stream["pix_fmt"]) == ("h264", 0, "yuv420p")
    assert (stream["color_space"], stream["color_range"]) == ("smpte170m", "tv")
    assert (stream["time_base"], stream["start_pts"]) == ("1/90000", 0)
    assert encoded.duration_ms == round(int(stream["duration_ts"]) / 90)
    assert encoded.duration_ms == round((pts[-1] + int(packets[-1]["duration"])) / 90)
    assert 25 <= int(packets[-1]["duration"]) / 90 <= 42


@needs_ffprobe
def test_an_auditor_gets_the_same_hash_of_the_times(tmp_path: Path) -> None:
    data, encoded = make_clip(IRREGULAR)
    (tmp_path / "clip.mp4").write_bytes(data)
    command = "ffprobe -v error -select_streams v:0 -show_entries packet=pts -of csv=p=0 clip.mp4"
    printed = subprocess.run(command.split(), cwd=tmp_path, capture_output=True, check=True).stdout
    assert hashlib.sha256(printed).hexdigest() == encoded.pts_sha256


def test_gaps_and_rate_are_measured() -> None:
    data, encoded = make_clip(IRREGULAR)
    pts = expected_pts(IRREGULAR)
    assert encoded.gaps == [{"start_ms": round(pts[39] / 90), "end_ms": round(pts[40] / 90)}]
    assert encoded.first_t == 1000 + random.Random(0).uniform(0, 0.02)
    assert encoded.fps_measured == pytest.approx(30, abs=0.5)
    scanner = FragmentScanner()
    scanner.feed(data)
    assert vars(scanner.timing) | {"first_t": encoded.first_t} == vars(encoded)


def test_a_slow_camera_is_not_called_thirty() -> None:
    data, encoded = make_clip([i / 8 for i in range(24)], fps=30)
    assert encoded.fps_measured == 8.0
    assert encoded.duration_ms == 3000
    with av.open(io.BytesIO(data)) as container:
        assert float(container.streams.video[0].average_rate) == pytest.approx(8, rel=0.02)


def test_the_picture_is_the_one_pushed() -> None:
    size = (320, 240)
    data, _ = make_clip([i / 30 for i in range(20)], size)
    frames = list(decode(io.BytesIO(data)))
    assert len(frames) == 20
    for index, frame in enumerate(frames):
        error = np.mean((frame.planes.astype(float) - picture(size, index)) ** 2)
        assert 10 * np.log10(255**2 / max(error, 1e-9)) > 38  # dB
    wrong = np.mean((frames[3].planes.astype(float) - picture(size, 9)) ** 2)
    assert 10 * np.log10(255**2 / wrong) < 30  # so the bar above can fail


@needs_ffmpeg
def test_ffmpeg_decodes_without_complaint(tmp_path: Path) -> None:
    clip = tmp_path / "clip.mp4"
    clip.write_bytes(make_clip(IRREGULAR)[0])
    command = ["ffmpeg", "-v", "warning", "-i", str(clip), "-fps_mode", "passthrough", "-f", "framemd5", "-"]
    done = subprocess.run(command, capture_output=True, check=True)
    assert done.stderr == b""
    assert len([line for line in done.stdout.splitlines() if line[:1] != b"#"]) == len(IRREGULAR)


def test_large_pictures_use_two_slices_and_still_hold_nothing_back() -> None:
    size = (1920, 1088)
    sink = ChunkSink()
    encoder = ClipEncoder(sink, size, now=lambda: 0.0)
    planes = picture(size, 0)
    for index in range(4):
        encoder.push(covered(planes, index / 30))
        assert encoder.frames == index + 1
    assert encoder.seconds == pytest.approx(3 / 30)
    assert encoder.close().frames == 4
    assert len(list(decode(io.BytesIO(bytes(sink.data))))) == 4


def test_free_boxes_end_where_chunks_end_and_stand_between_fragments() -> None:
    data, _ = make_clip([i / 30 for i in range(60)])
    kinds = boxes(data)
    assert [kind for kind, _ in kinds[:2]] == [b"ftyp", b"moov"]
    at, free = 0, 0
    for (kind, size), (after, _) in pairwise([*kinds, (b"end", 0)]):
        at += size
        if kind == b"moof":
            assert after == b"mdat"
        if kind == b"free":
            free += 1
            assert at % CHUNK == 0 or after == b"end"
    # one for each 0.2 s or so: the frames of 0.17 s wait, the rest is margin
    assert 8 <= free <= 13


def test_nothing_pushed_is_still_a_file() -> None:
    sink = ChunkSink()
    encoded = ClipEncoder(sink, (96, 64)).close()
    assert (encoded.frames, encoded.duration_ms, encoded.gaps, encoded.first_t) == (0, 0, [], None)
    assert encoded.pts_sha256 == hashlib.sha256().hexdigest()
    assert [kind for kind, _ in boxes(bytes(sink.data))] == [b"ftyp", b"moov"]


def test_a_frame_of_another_size_is_refused_and_costs_nothing() -> None:
    sink = ChunkSink()
    encoder = ClipEncoder(sink, (96, 64))
    encoder.push(covered(picture((96, 64), 0), 1.0))
    with pytest.raises(ValueError, match=r"\(64, 96\)"):
        encoder.push(covered(picture((64, 96), 1), 1.1))
    assert encoder.close().frames == 1


def test_a_shut_encoder_takes_no_more() -> None:
    encoder = ClipEncoder(ChunkSink(), (96, 64))
    encoder.close()
    encoder.abandon()
    for use in (encoder.close, encoder.tick, lambda: encoder.push(covered(picture((96, 64), 0), 1.0))):
        with pytest.raises(ValueError, match="shut"):
            use()


# --- a full disk -----------------------------------------------------------------------------


def record(sink: ChunkSink, shut: list[ClipEncoder]) -> None:
    clock = [0.0]
    encoder = ClipEncoder(sink, (96, 64), now=lambda: clock[0])
    shut.append(encoder)
    for index in range(25):
        clock[0] = index / 30
        encoder.push(covered(picture((96, 64), index), clock[0]))
    encoder.close()


def test_a_full_disk_surfaces_at_every_write_and_leaves_a_clip() -> None:
    whole = ChunkSink()
    record(whole, [])
    assert whole.calls > 10
    for fail_at in range(1, whole.calls + 1):
        sink = ChunkSink(fail_at)
        encoders: list[ClipEncoder] = []
        with pytest.raises(OSError, match="No space left") as caught:
            record(sink, encoders)
        assert caught.value is sink.fault
        for encoder in encoders:
            with pytest.raises(ValueError, match="shut"):
                encoder.tick()
            encoder.abandon()
        assert sink.calls == fail_at  # nothing was written after the fault
        salvaged = bytes(sink.data[: sink.scanner.whole])
        if sink.scanner.frames:
            assert len(list(decode(io.BytesIO(salvaged)))) == sink.scanner.frames


# --- what a crash costs ----------------------------------------------------------------------


class Clock:
    """A clock on which each look at it takes a while, as encoding and writing do."""

    def __init__(self, jitter: random.Random) -> None:
        self.t = 0.0
        self._jitter = jitter

    def __call__(self) -> float:
        seen = self.t
        self.t += self._jitter.uniform(0.001, 0.006)
        return seen


def assert_old_frames_are_sealed(sink: ChunkSink, pushed: list[float], now: float) -> None:
    for t in pushed[sink.scanner.frames :]:
        assert now - t <= 0.25


@pytest.mark.parametrize("fps", [6, 10, 15, 24, 30, 60])
@pytest.mark.parametrize(
    ("size", "draw"),
    [((64, 48), picture), ((128, 96), noise), ((192, 128), noise), ((320, 240), noise)],
    ids=["low", "middle", "high", "highest"],
)
def test_no_frame_stays_unsealed_for_a_quarter_second(
    fps: int, size: tuple[int, int], draw: Callable[[tuple[int, int], int], Planes]
) -> None:
    jitter = random.Random(fps)
    clock = Clock(jitter)
    sink = ChunkSink()
    encoder = ClipEncoder(sink, size, fps=fps, now=clock)
    pushed: list[float] = []
    planes = [draw(size, index) for index in range(8)]
    for index in range(45):
        clock.t = max(clock.t, index / fps + jitter.uniform(0, 0.03))
        assert_old_frames_are_sealed(sink, pushed, clock.t)
        pushed.append(clock.t)
        encoder.push(covered(planes[index % 8], clock.t))
        assert_old_frames_are_sealed(sink, pushed, clock.t)
    for _ in range(6):  # the camera stalls: ticks come, frames don't
        clock.t += 0.05
        assert_old_frames_are_sealed(sink, pushed, clock.t)
        encoder.tick()
    assert sink.scanner.frames == 45
    encoder.close()
    assert sink.pending > 0


def coded(index: int, size: int) -> Coded:
    return Coded(index * 3000, bytes(size), index % 15 == 0)


def test_no_padding_above_its_break_even_rate() -> None:
    """At 450 kB/s and 30 fps chunks fill by themselves; fragments are few, and no frame waits."""
    sink, pushed = ChunkSink(), []
    now = [0.0]
    ClipEncoder(sink, (96, 64)).close()  # ftyp and moov
    writer = FragmentWriter(sink, 3000, lambda: now[0])
    for index in range(300):
        now[0] = index / 30
        pushed.append(now[0])
        writer.add(coded(index, 15_000), now[0])
        writer.settle(1 / 30)
        assert_old_frames_are_sealed(sink, pushed, now[0])
    kinds = [kind for kind, _ in boxes(bytes(sink.data))]
    assert kinds.count(b"free") == 0
    assert kinds.count(b"moof") <= 2 * (sink.sealed // CHUNK + 1)


@pytest.mark.parametrize("short", range(0, 20))
def test_chunks_that_are_full_or_nearly_full(short: int) -> None:
    """A frame that leaves 0 to 19 bytes of the chunk: sealed as it is, or padded, one chunk more if need be."""
    sink = ChunkSink()
    now = [0.0]
    writer = FragmentWriter(sink, 3000, lambda: now[0])
    writer.add(coded(0, CHUNK - 108 - short), now[0])
    assert sink.forced == (short == 0)
    writer.settle(0.3)
    assert sink.pending == 0
    assert sink.sealed == (2 * CHUNK if 0 < short < 8 else CHUNK)
    writer.finish()
    expected = [b"moof", b"mdat"] + [b"free"] * (short > 0) + [b"mfra"]
    assert [kind for kind, _ in boxes(bytes(sink.data))] == expected
    assert sink.pending > 0


def test_ending_off_a_full_chunk_needs_no_padding() -> None:
    sink = ChunkSink()
    writer = FragmentWriter(sink, 3000, lambda: 0.0)
    writer.add(coded(0, 30_000), 0.0)
    writer.finish()
    assert [kind for kind, _ in boxes(bytes(sink.data))] == [b"moof", b"mdat", b"mfra"]
