"""What a power cut or a bad disk leaves of a clip's file: all that is whole before the tear is kept."""

from __future__ import annotations

import random
from contextlib import closing
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest

from recorder.app import open_station
from recorder.domain.clip import VIDEO, TakeState
from recorder.media.fragments import FragmentScanner
from recorder.vault.age import decrypt
from recorder.vault.age_stream import SEALED_CHUNK, TAG
from recorder.workflow.station import open_home
from tests.journey.crashes import Death, copied, crash, frames_of, reopened
from tests.journey.helpers import give_consent, make_video

FRAMES = 24


@dataclass(frozen=True)
class Torn:
    """A home whose recorder died behind its clip's last byte.

    Chunks begin behind `header` bytes; `whole[n]` frames are whole in the first n chunks.
    """

    home: Path
    size: int
    header: int
    whole: list[int]

    @property
    def chunks(self) -> int:
        return len(self.whole) - 1

    def end(self, number: int) -> int:
        """Size of the file with so many chunks."""
        return self.header + number * SEALED_CHUNK


@pytest.fixture(scope="module")
def torn(tmp_path_factory: pytest.TempPathFactory) -> Torn:
    folder = tmp_path_factory.mktemp("torn")
    video = make_video(folder / "noisy.mkv", FRAMES, noise=30)
    with closing(open_station(folder / "home")[0]) as station:
        give_consent(station)
    crash(folder / "home", Death("recorder.workflow.versions:keep"), "record", video)
    with closing(open_home(folder / "home")) as station:
        (clip,) = station.clips.all()
        path = station.home.clip_folder(clip.clip_id) / VIDEO
        identity = station.clip_identity(clip.clip_id, 1)
        assert identity
        scan, whole = FragmentScanner(), [0]
        with path.open("rb") as file:
            chunks = decrypt(file, [identity])
            header = file.tell()
            for chunk in chunks:
                scan.feed(chunk)
                whole.append(scan.frames)
        made = Torn(folder / "home", path.stat().st_size, header, whole)
    assert made.whole[-1] == FRAMES
    assert made.chunks >= 6
    assert made.end(made.chunks - 1) < made.size < made.end(made.chunks)
    return made


def video_of(home: Path) -> Path:
    (path,) = home.glob(f"clips/*/{VIDEO}")
    return path


def saved(home: Path) -> int:
    """Start on the home; how many frames its clip now has, all of which decode."""
    station, recovered = reopened(home)
    with closing(station):
        (clip,) = station.clips.all()
        if clip.state is TakeState.DISCARDED:
            assert [r.what for r in recovered] == ["nothing recorded"]
            return 0
        assert [r.what for r in recovered] == ["recovered"]
        assert (clip.version, clip.recovered, clip.manifest["recovered"]) == (2, True, True)
        assert clip.manifest["edits"] == [{"kind": "recovered", "clip_version": 2}]
        return frames_of(station, clip)


def tails(torn: Torn) -> list[int]:
    """Sizes that a power cut may leave: none, a piece of the header, at and about a chunk's end, anywhere, all."""
    ends = [torn.end(1), torn.end(torn.chunks // 2)]
    chance = random.Random(3)
    anywhere = [chance.randrange(torn.header, torn.size) for _ in range(3)]
    return sorted({0, 60, torn.header, *ends, ends[1] - 1, ends[1] + 1, *anywhere, torn.size - 1, torn.size})


def test_a_file_cut_anywhere_keeps_every_frame_of_its_whole_chunks(torn: Torn, tmp_path: Path) -> None:
    kept = []
    for size in tails(torn):
        home = copied(torn.home, tmp_path / str(size))
        with video_of(home).open("r+b") as file:
            file.truncate(size)
        chunks = torn.chunks if size == torn.size else max(0, size - torn.header) // SEALED_CHUNK
        kept.append(saved(home))
        assert kept[-1] == torn.whole[chunks], f"cut at {size} of {torn.size}"
    assert kept == sorted(kept)
    assert kept[0] == 0 and kept[-1] == FRAMES


def test_each_chunk_that_reached_the_disk_can_save_frames(torn: Torn) -> None:
    assert all(before <= after for before, after in pairwise(torn.whole))
    assert len(set(torn.whole)) > torn.chunks // 2  # noise: about every chunk ends another frame


@pytest.mark.parametrize("part", ["middle", "tag", "last"])
def test_a_flipped_bit_keeps_all_before_its_chunk(part: str, torn: Torn, tmp_path: Path) -> None:
    middle = torn.chunks // 2
    at, chunk = {
        "middle": (torn.end(middle) + 1234, middle),
        "tag": (torn.end(middle + 1) - TAG, middle),
        "last": (torn.size - TAG - 1, torn.chunks - 1),
    }[part]
    home = copied(torn.home, tmp_path / "home")
    flip(video_of(home), at)
    assert saved(home) == torn.whole[chunk]


@pytest.mark.parametrize("part", ["header", "first chunk"])
def test_a_damaged_beginning_is_told_and_nothing_is_thrown_away(part: str, torn: Torn, tmp_path: Path) -> None:
    home = copied(torn.home, tmp_path / "home")
    flip(video_of(home), 100 if part == "header" else torn.header + 5000)
    before = video_of(home).read_bytes()
    for _ in range(2):  # at each start again
        station, recovered = open_station(home)
        with closing(station):
            (clip,) = station.clips.all()
            assert [r.what for r in recovered] == ["needs help"]
            assert recovered[0].fault is not None
            assert recovered[0].fault.code == "clip-damaged"
            assert clip.state is TakeState.RECORDING
            assert station.clip_identity(clip.clip_id, 1) is not None
    assert video_of(home).read_bytes() == before


def test_zeros_in_place_of_the_tail_count_as_a_tear(torn: Torn, tmp_path: Path) -> None:
    # some file systems make a file as long as it was, but of zeros where no data came to the disk
    home = copied(torn.home, tmp_path / "home")
    kept = torn.end(2) + 77
    video_of(home).write_bytes(video_of(home).read_bytes()[:kept] + bytes(torn.size - kept))
    assert saved(home) == torn.whole[2]


def flip(path: Path, at: int) -> None:
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)
