"""The index at a clip's end, and what is read by it: both ends when opening, one key frame's stretch when seeking."""

from __future__ import annotations

import io
import random
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recorder.errors import RecorderError
from recorder.media.fragments import FragmentScanner, strip_free
from recorder.media.mp4_index import MFRO, Key, index_box, index_size, read_index
from recorder.media.player import Player, decode
from recorder.media.reader import BadClipError, ClipReader
from recorder.media.sample_clip import write_clip
from tests.unit.media.clips import CHUNK, ChunkSink, boxes, make_clip, needs_ffmpeg, needs_ffprobe, probe

TIMES = [i / 30 + random.Random(i).uniform(0, 0.02) + (2 if i > 40 else 0) for i in range(200)]
CLIP, ENCODED = make_clip(TIMES)
BARE = CLIP[: -boxes(CLIP)[-1][1]]  # as an interrupted recording leaves it


class Counted(io.BytesIO):
    """Counts the chunks that a sealed file would have to decrypt."""

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        self.chunks: set[int] = set()

    def read(self, size: int | None = -1, /) -> bytes:
        data = super().read(size)
        if data:
            self.chunks |= set(range((self.tell() - len(data)) // CHUNK, (self.tell() - 1) // CHUNK + 1))
        return data


def keys_of(data: bytes) -> list[Key]:
    scanner = FragmentScanner()
    scanner.feed(data)
    return scanner.keys


def test_the_index_says_where_each_key_frame_is() -> None:
    kind, size = boxes(CLIP)[-1]
    assert kind == b"mfra"
    index = read_index(CLIP[-size + 8 :])
    assert index == keys_of(CLIP)
    assert len(index) >= 12
    for key in index:
        assert CLIP[key.moof + 4 : key.moof + 8] == b"moof"
        assert next(ClipReader(io.BytesIO(CLIP)).frames(key))[::2] == (key.pts, True)


def test_opening_and_seeking_read_a_small_part() -> None:
    stream = Counted(CLIP)
    with Player(stream) as player:
        assert len(stream.chunks) <= 4 < len(CLIP) // CHUNK // 3
        stream.chunks.clear()
        player.seek(player.duration / 2)
        assert player.read()
        assert len(stream.chunks) <= 5


def test_without_an_index_the_same_frames_come() -> None:
    assert boxes(BARE)[-1][0] != b"mfra"
    with Player(io.BytesIO(CLIP)) as one, Player(io.BytesIO(BARE)) as other:
        assert one.duration == other.duration == pytest.approx(ENCODED.duration_ms / 1000, abs=1e-3)
        for seconds in (3.0, 0.2, 8.1, 1.5):
            one.seek(seconds)
            other.seek(seconds)
            a, b = one.read(), other.read()
            assert a is not None
            assert b is not None
            assert (a.t, (a.planes == b.planes).all()) == (b.t, True)


def test_the_frame_before() -> None:
    times = [frame.t for frame in decode(io.BytesIO(CLIP))]
    with Player(io.BytesIO(CLIP)) as player:
        assert [player.before(t) for t in times] == [times[0], *times[:-1]]


def test_a_sought_frame_that_takes_long_is_announced_by_one_before_it() -> None:
    with Player(io.BytesIO(CLIP)) as player:
        player.seek(0.45)
        frames = [player.read(0.0)]
        while frames[-1] is not None and frames[-1].t < player.aim:
            frames.append(player.read(0.0))
        assert len(frames) > 5
        player.seek(0.45)
        right = player.read()
        assert right is not None
        assert frames[-1] is not None
        assert right.t == player.aim == frames[-1].t
        assert (right.planes == frames[-1].planes).all()


@pytest.mark.parametrize(
    "tail",
    [
        index_box([Key(0, 3, 0)]),
        index_box([Key(0, len(CLIP), 0)]),
        index_box([Key(5, keys_of(CLIP)[0].moof, 0)]),
        index_box([keys_of(CLIP)[0]._replace(place=1)]),
        index_box([keys_of(CLIP)[0]._replace(place=999)]),
        index_box([]).replace(b"tfra", b"tfrb"),
        b"\0" * 8 + index_box(keys_of(CLIP))[8:],
    ],
    ids=["no-box", "behind-the-end", "other-time", "no-key", "no-such-frame", "no-track", "no-mfra"],
)
def test_an_index_that_leads_elsewhere_is_told(tail: bytes) -> None:
    with pytest.raises(RecorderError) as told:
        list(decode(io.BytesIO(BARE + tail)))
    assert told.value.code == "clip-unreadable"


@given(st.integers(0, len(CLIP) - 1), st.binary(min_size=1, max_size=8))
@settings(max_examples=60, deadline=None)
def test_damage_of_the_boxes_is_one_kind_of_error(at: int, damage: bytes) -> None:
    try:
        reader = ClipReader(io.BytesIO(CLIP[:at] + damage + CLIP[at + len(damage) :]))
        reader.end()
        for _ in reader.frames():
            pass
    except BadClipError:
        pass


def test_what_ends_in_no_index_has_none() -> None:
    assert index_size(bytes(MFRO)) is None
    assert index_size(index_box([Key(1, 2, 3)])[-MFRO:]) == len(index_box([Key(1, 2, 3)]))


def test_a_salvaged_clip_gets_an_index_of_its_own() -> None:
    stripped = b"".join(strip_free([CLIP]))
    scanner = FragmentScanner()
    scanner.feed(stripped)
    assert [(key.pts, key.place) for key in scanner.keys] == [(key.pts, key.place) for key in keys_of(CLIP)]
    assert scanner.keys != keys_of(CLIP)
    salvaged = stripped + index_box(scanner.keys)
    for one, other in zip(decode(io.BytesIO(CLIP)), decode(io.BytesIO(salvaged)), strict=True):
        assert (one.t, (one.planes == other.planes).all()) == (other.t, True)


@needs_ffprobe
@needs_ffmpeg
def test_stock_tools_read_it_as_before_and_seek(tmp_path: Path) -> None:
    for name, data in (("with.mp4", CLIP), ("bare.mp4", BARE)):
        (tmp_path / name).write_bytes(data)
    told = [probe(tmp_path / name, "-show_entries", "packet=pts,size,flags") for name in ("with.mp4", "bare.mp4")]
    assert told[0]["packets"] == told[1]["packets"]
    assert len(told[0]["packets"]) == len(TIMES)
    at = keys_of(CLIP)[5].pts / 90_000
    command = f"ffmpeg -v warning -ss {at + 0.001} -i with.mp4 -frames:v 1 -pix_fmt yuv420p -f rawvideo -"
    done = subprocess.run(command.split(), cwd=tmp_path, capture_output=True, check=True)
    assert done.stderr == b""
    with Player(io.BytesIO(CLIP)) as player:
        player.seek(at + 0.03)
        shown = [player.read() for _ in range(3)]
    assert done.stdout in [frame.planes.tobytes() for frame in shown if frame is not None]


def test_a_long_clip_of_the_scene_begins_again(tmp_path: Path) -> None:
    sink = ChunkSink()
    write_clip(sink, 21, (160, 120))
    with Player(io.BytesIO(bytes(sink.data))) as player:
        assert player.duration == pytest.approx(21, abs=0.01)
        first = player.read()
        player.seek(20.0)
        again = player.read()
    assert first is not None
    assert again is not None
    assert (again.t, (again.planes == first.planes).all()) == (20.0, True)
    assert [kind for kind, _ in boxes(bytes(sink.data))].count(b"free") > 50  # padded as in real time
