"""What is whole in a clip, its times, and the clip without padding; judged by decoding and by ffprobe."""

from __future__ import annotations

import io
import struct
import subprocess
from itertools import pairwise
from pathlib import Path

import av
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recorder.media.fragments import FragmentScanner, Timeline, strip_free
from recorder.media.mp4 import Sample, fragment, fragment_size, free_box
from recorder.media.player import decode
from tests.unit.media.clips import boxes, make_clip, needs_ffmpeg, needs_ffprobe, probe

TIMES = [5 + i / 30 + (0.8 if i > 20 else 0) for i in range(34)]
CLIP, ENCODED = make_clip(TIMES)


def scanned(data: bytes) -> FragmentScanner:
    scanner = FragmentScanner()
    scanner.feed(data)
    return scanner


def pieces_of(data: bytes, cuts: list[int]) -> list[bytes]:
    edges = sorted({0, len(data), *(cut % (len(data) + 1) for cut in cuts)})
    return [data[start:end] for start, end in pairwise(edges)]


def test_every_cut_leaves_a_clip_whose_frames_all_decode(tmp_path: Path) -> None:
    """Byte by byte: each possible end of a torn file trims to one of a few ends, and each of those plays."""
    scanner = FragmentScanner()
    ends = {0: 0}
    for at in range(len(CLIP)):
        scanner.feed(CLIP[at : at + 1])
        assert scanner.whole <= at + 1
        ends.setdefault(scanner.whole, scanner.frames)
        assert ends[scanner.whole] == scanner.frames
    assert len(CLIP) in ends
    assert ends[len(CLIP)] == len(TIMES) == len(list(decode(io.BytesIO(CLIP))))
    playable = {end: frames for end, frames in ends.items() if frames}
    assert len(playable) > 8
    for end, frames in playable.items():
        with av.open(io.BytesIO(CLIP[:end])) as container:
            assert len([packet for packet in container.demux() if packet.size]) == frames
        decoded = list(decode(io.BytesIO(CLIP[:end])))
        assert [frame.t for frame in decoded] == pytest.approx([t - 5 for t in TIMES[:frames]], abs=1e-5)


@needs_ffprobe
def test_trimmed_files_are_clean_to_ffprobe(tmp_path: Path) -> None:
    whole = {scanned(CLIP[:at]).whole for at in range(1500, len(CLIP), 20011)} | {len(CLIP)}
    assert len(whole) > 4
    for end in whole - {scanned(CLIP[:1000]).whole}:  # without moov and a frame there is nothing to tell
        (tmp_path / "cut.mp4").write_bytes(CLIP[:end])
        told = probe(tmp_path / "cut.mp4", "-count_frames", "-show_streams")
        assert int(told["streams"][0]["nb_read_frames"]) == scanned(CLIP[:end]).frames


def test_whole_ends_are_exactly_those_of_fragments_and_free_boxes() -> None:
    ends, at = set(), 0
    for kind, size in boxes(CLIP):
        at += size
        if kind in (b"moov", b"mdat", b"free", b"mfra"):
            ends.add(at)
    assert {scanned(CLIP[: end + extra]).whole for end in ends for extra in range(0, 10)} == ends
    assert {scanned(CLIP[: end - 1]).whole for end in ends} < {0} | ends


def test_times_read_back_are_those_the_encoder_told() -> None:
    assert vars(scanned(CLIP).timing) | {"first_t": TIMES[0]} == vars(ENCODED)
    assert scanned(CLIP).timing.gaps == [{"start_ms": 667, "end_ms": 1500}]


@given(st.lists(st.integers(0, len(CLIP)), max_size=40))
@settings(max_examples=30, deadline=None)
def test_pieces_of_any_size_tell_the_same(cuts: list[int]) -> None:
    scanner = FragmentScanner()
    for piece in pieces_of(CLIP, cuts):
        scanner.feed(memoryview(piece))
    assert (scanner.whole, scanner.timing, scanner.damaged) == (len(CLIP), scanned(CLIP).timing, False)


def test_coded_video_is_never_kept() -> None:
    scanner = FragmentScanner()
    huge = fragment(1, 0, [Sample(3000, 8_000_000, True)], bytes(8_000_000))
    head = CLIP[: scanned(CLIP[:1000]).whole]
    for at in range(0, len(head + huge), 65536):
        scanner.feed((head + huge)[at : at + 65536])
        assert len(scanner._buffer) < 65536
    assert scanner.frames == 1


@given(st.binary(max_size=200))
@settings(deadline=None)
def test_garbage_behind_a_clip_counts_for_nothing(garbage: bytes) -> None:
    scanner = scanned(CLIP + b"\0\0\0\x05" + garbage)
    assert scanner.damaged or len(garbage) < 4
    assert (scanner.whole, scanner.frames) == (len(CLIP), len(TIMES))
    scanner.feed(CLIP)
    assert scanner.whole == len(CLIP)


@given(st.integers(28, 20_000), st.binary(min_size=1, max_size=8))
@settings(max_examples=200, deadline=None)
def test_damage_is_never_an_exception(at: int, damage: bytes) -> None:
    scanner = scanned(CLIP[:at] + damage + CLIP[at + len(damage) :])
    assert 0 <= scanner.whole <= len(CLIP)


@pytest.mark.parametrize(
    "tail",
    [
        fragment(9, 0, [Sample(3000, 50, True)], bytes(49)),  # frames larger than their mdat
        fragment(9, 0, [Sample(3000, 5, True)], bytes(5))[: fragment_size(1, 0) - 8] * 2,  # two moofs
        struct.pack(">I4s", 2 << 20, b"moof"),  # absurdly large
        struct.pack(">I4sQ", 1, b"free", 15),  # smaller than its own header
        struct.pack(">I4s", 24, b"moof") + struct.pack(">I4s", 40, b"traf") + bytes(8),  # cut inside
        struct.pack(">I4s", 16, b"moof") + struct.pack(">I4s", 8, b"mfhd"),  # no traf
    ],
    ids=["short-mdat", "two-moofs", "huge", "tiny", "cut", "empty"],
)
def test_what_is_no_fragment_is_damage(tail: bytes) -> None:
    scanner = scanned(CLIP + tail)
    assert scanner.damaged
    assert scanner.whole == len(CLIP)


def test_boxes_before_moov_do_not_count_and_long_sizes_do() -> None:
    good = fragment(1, 0, [Sample(3000, 4, True)], bytes(4))
    assert scanned(good).damaged
    long_free = struct.pack(">I4sQ", 1, b"free", 40) + bytes(24)
    assert scanned(CLIP + long_free).whole == len(CLIP) + 40
    assert scanned(CLIP[:28] + free_box(9)).whole == 0


def test_strip_free_drops_the_padding_and_the_index_only() -> None:
    stripped = b"".join(strip_free([CLIP]))
    assert [b for b in boxes(CLIP) if b[0] not in (b"free", b"mfra")] == boxes(stripped)
    assert len(stripped) < len(CLIP) / 4
    assert scanned(stripped).timing == scanned(CLIP).timing
    before, after = decode(io.BytesIO(CLIP)), decode(io.BytesIO(stripped))
    for one, other in zip(before, after, strict=True):
        assert (one.planes == other.planes).all()
        assert one.t == other.t


@given(st.lists(st.integers(0, len(CLIP)), max_size=40), st.integers(0, len(CLIP)))
@settings(max_examples=50, deadline=None)
def test_strip_free_passes_pieces_of_any_size(cuts: list[int], end: int) -> None:
    stripped = b"".join(strip_free(pieces_of(CLIP[:end], cuts)))
    assert stripped == b"".join(strip_free([CLIP[:end]]))
    assert b"".join(strip_free([CLIP])).startswith(stripped[:-7])


def test_strip_free_refuses_what_is_no_box() -> None:
    with pytest.raises(ValueError, match="no box"):
        list(strip_free([CLIP, bytes(8)]))


def test_a_gap_is_longer_than_half_a_second() -> None:
    timeline = Timeline()
    for pts in (0, 45_000, 90_001, 93_001):
        timeline.add(pts)
    timing = timeline.timing(3000)
    assert timing.gaps == [{"start_ms": 500, "end_ms": 1000}]
    assert timing.duration_ms == 1067
    assert timing.fps_measured == 3.75  # 2 steps in 48,000 ticks


@given(st.lists(st.integers(1, 200_000), max_size=40))
def test_recorded_time_is_what_is_paid_but_for_the_last_frame(steps: list[int]) -> None:
    line, pts = Timeline(), 0
    for step in [0, *steps]:
        pts += step
        line.add(pts)
    timing = line.timing(0)
    assert line.recorded_ms == timing.duration_ms - sum(gap["end_ms"] - gap["start_ms"] for gap in timing.gaps)


@needs_ffprobe
@needs_ffmpeg
@pytest.mark.parametrize("b_frames", [0, 2])
def test_fragments_of_another_maker_are_read_too(tmp_path: Path, b_frames: int) -> None:
    """ffmpeg writes defaults into tfhd and offsets of B-frames into trun: times must agree with ffprobe."""
    path = tmp_path / "other.mp4"
    make = "ffmpeg -v error -f lavfi -i testsrc=s=64x48:r=25:d=2 -c:v libx264 -video_track_timescale 12800"
    flags = "empty_moov+default_base_moof+frag_keyframe"
    options = ["-bf", str(b_frames), "-g", "12", "-movflags", flags, str(path)]
    subprocess.run([*make.split(), *options], check=True)
    packets = probe(path, "-show_entries", "packet=pts")["packets"]
    timeline = Timeline(12800)
    for packet in packets:
        timeline.add(int(packet["pts"]))
    timing = scanned(path.read_bytes()).timing
    assert timing.frames == 50
    assert timing.pts_sha256 == timeline.timing(512).pts_sha256
