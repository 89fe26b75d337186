"""The player gives exactly the frames that ffmpeg decodes, from any time on."""

from __future__ import annotations

import hashlib
import io
import random
import subprocess
from pathlib import Path

import numpy as np
import pytest

from recorder.errors import RecorderError
from recorder.media.frame import Frame
from recorder.media.player import Player, decode
from tests.unit.media.clips import make_clip, needs_ffmpeg

TIMES = [i / 30 + random.Random(i).uniform(0, 0.02) + (2 if i > 40 else 0) for i in range(64)]
CLIP, ENCODED = make_clip(TIMES)
FRAMES = list(decode(io.BytesIO(CLIP)))


def opened() -> Player:
    return Player(io.BytesIO(CLIP))


def read(player: Player) -> Frame:
    frame = player.read()
    assert frame is not None
    return frame


def test_all_frames_with_their_times() -> None:
    assert [frame.index for frame in FRAMES] == list(range(64))
    assert [frame.t for frame in FRAMES] == pytest.approx([t - TIMES[0] for t in TIMES], abs=1e-5)
    assert all(frame.planes.shape == (96, 96) and frame.planes.dtype == np.uint8 for frame in FRAMES)
    with opened() as player:
        assert player.size == (96, 64)
        assert round(player.duration * 1000) == ENCODED.duration_ms


@needs_ffmpeg
def test_frames_are_those_of_ffmpeg(tmp_path: Path) -> None:
    (tmp_path / "clip.mp4").write_bytes(CLIP)
    command = "ffmpeg -v error -i clip.mp4 -fps_mode passthrough -pix_fmt yuv420p -f framehash -hash sha256 -"
    printed = subprocess.run(command.split(), cwd=tmp_path, capture_output=True, check=True, text=True).stdout
    hashes = [line.split(",")[-1].strip() for line in printed.splitlines() if not line.startswith("#")]
    assert [hashlib.sha256(frame.planes.tobytes()).hexdigest() for frame in FRAMES] == hashes


def test_seeking_finds_the_frame_on_screen_wherever_it_comes_from() -> None:
    order = [63, 0, 41, 40, 15, 14, 16, 62, 1, *random.Random(4).sample(range(64), 20)]
    with opened() as player:
        for index in order:
            at = FRAMES[index].t
            until = FRAMES[index + 1].t if index < 63 else player.duration
            for seconds in (at, (at + until) / 2, until - 1e-4):
                player.seek(seconds)
                for wanted in FRAMES[index : index + 2]:
                    frame = read(player)
                    assert frame.t == wanted.t
                    assert np.array_equal(frame.planes, wanted.planes)


def test_seeking_beyond_the_ends_gives_the_first_and_the_last() -> None:
    with opened() as player:
        player.seek(-3)
        assert read(player).t == 0
        player.seek(1000)
        assert read(player).t == FRAMES[63].t
        assert player.read() is None
        assert player.read() is None
        player.seek(0)
        assert read(player).t == 0


def test_closing_leaves_the_stream_open() -> None:
    stream = io.BytesIO(CLIP)
    player = Player(stream)
    player.close()
    player.close()
    assert not stream.closed


@pytest.mark.parametrize(
    "data", [b"", bytes(5000), CLIP[:600], CLIP[:900]], ids=["empty", "zeros", "torn", "no-frames"]
)
def test_what_is_no_clip_is_told_in_plain_words(data: bytes) -> None:
    with pytest.raises(RecorderError) as caught:
        Player(io.BytesIO(data))
    assert caught.value.code == "clip-unreadable"
    assert caught.value.next_step


def test_damaged_video_is_never_played_as_if_it_were_whole() -> None:
    at = CLIP.index(b"mdat") + 4
    torn = CLIP[:at] + bytes(2000) + CLIP[at + 2000 :]
    with pytest.raises(RecorderError):
        list(decode(io.BytesIO(torn)))


def test_a_frame_that_the_decoder_leaves_out_is_noticed() -> None:
    at = CLIP.index(b"mdat", len(CLIP) // 2) + 4 + 4  # behind the first unit's length
    assert CLIP[at] & 31 in (1, 5)
    torn = CLIP[:at] + b"\x1e" + CLIP[at + 1 :]  # a unit type that decoders pass over
    with pytest.raises(RecorderError):
        list(decode(io.BytesIO(torn)))


class Tampered(io.BytesIO):
    """A stream like the vault's, whose later chunks are not authentic."""

    def __init__(self, good: int) -> None:
        super().__init__(CLIP)
        self.good = good
        self.fault = PermissionError("chunk 3 is not authentic")

    def read(self, size: int | None = -1, /) -> bytes:
        if self.tell() + (size or 0) > self.good:
            raise self.fault
        return super().read(size)


@pytest.mark.parametrize("good", [0, 40_000, 200_000, len(CLIP) - 1])
def test_a_fault_of_the_stream_comes_through_unchanged(good: int, capfd: pytest.CaptureFixture[str]) -> None:
    stream = Tampered(good)
    with pytest.raises(PermissionError) as caught:
        list(decode(stream))
    assert caught.value is stream.fault
    assert capfd.readouterr().err == ""


def test_a_fault_after_opening_comes_through_too() -> None:
    stream = Tampered(1 << 30)
    with Player(stream) as player:
        stream.good = 0
        with pytest.raises(PermissionError):
            player.seek(player.duration)
            while player.read():
                pass
