"""The seekable view of a sealed file: what the player reads when it scrubs."""

import io
import os
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recorder.vault.age import CHUNK, AgeError, AgeFile, Identity, encrypt_bytes

ME = Identity.generate()
DATA = random.Random(3).randbytes(20 * CHUNK + 999)
FILE = encrypt_bytes(DATA, [ME.recipient])
SEALED = CHUNK + 16
HEADER = len(encrypt_bytes(b"", [ME.recipient])) - 16

places = st.integers(0, len(DATA) + 50)
moves = st.one_of(
    st.tuples(st.just(os.SEEK_SET), places),
    st.tuples(st.just(os.SEEK_CUR), st.integers(-100_000, 100_000)),
    st.tuples(st.just(os.SEEK_END), st.integers(-len(DATA), 50)),
)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(moves, st.integers(0, 3 * CHUNK)), max_size=12))
def test_behaves_as_the_plain_file(steps: list[tuple[tuple[int, int], int]]) -> None:
    view, plain = AgeFile(io.BytesIO(FILE), [ME]), io.BytesIO(DATA)
    assert view.size == len(DATA)
    for (whence, offset), size in steps:
        if whence == os.SEEK_CUR:
            offset = max(offset, -plain.tell())
        assert view.seek(offset, whence) == plain.seek(offset, whence)
        assert view.read(size) == plain.read(size)
        assert view.tell() == plain.tell()


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK])
def test_sizes_around_a_chunk(size: int) -> None:
    view = AgeFile(io.BytesIO(encrypt_bytes(DATA[:size], [ME.recipient])), [ME])
    assert view.size == size
    assert view.readable()
    assert view.seekable()
    assert not view.writable()
    assert view.read() == DATA[:size]
    assert view.read(1) == b""


def test_the_file_may_begin_behind_something_else() -> None:
    source = io.BytesIO(b"before" + FILE)
    source.seek(6)
    view = AgeFile(source, [ME])
    view.seek(CHUNK * 5)
    assert view.read(9) == DATA[CHUNK * 5 :][:9]


@pytest.mark.parametrize("cut", [1, 999, 999 + 16, 999 + 16 + SEALED, len(FILE) - HEADER])
def test_a_cut_file_is_noticed_at_opening(cut: int) -> None:
    source = io.BytesIO(FILE[:-cut])
    with pytest.raises(AgeError) as caught:
        AgeFile(source, [ME])
    assert caught.value.kind == "payload"
    assert not source.closed


def test_a_file_that_goes_on_is_noticed_at_opening() -> None:
    for more in (b"x", bytes(SEALED), FILE[HEADER:]):
        with pytest.raises(AgeError):
            AgeFile(io.BytesIO(FILE + more), [ME])


def test_a_damaged_chunk_is_refused_and_the_others_can_be_read() -> None:
    bad = bytearray(FILE)
    bad[HEADER + 3 * SEALED + 5] ^= 1
    view = AgeFile(io.BytesIO(bad), [ME])
    assert view.read(3 * CHUNK) == DATA[: 3 * CHUNK]
    with pytest.raises(AgeError) as caught:
        view.read(1)
    assert caught.value.kind == "payload"
    assert view.seek(4 * CHUNK) == 4 * CHUNK
    assert view.read() == DATA[4 * CHUNK :]


def test_swapped_chunks_are_refused() -> None:
    one, two = (FILE[HEADER + i * SEALED :][:SEALED] for i in (1, 2))
    bad = FILE[: HEADER + SEALED] + two + one + FILE[HEADER + 3 * SEALED :]
    view = AgeFile(io.BytesIO(bad), [ME])
    view.seek(CHUNK)
    with pytest.raises(AgeError):
        view.read(10)


@pytest.mark.parametrize(("offset", "whence"), [(-1, os.SEEK_SET), (-1, os.SEEK_CUR), (0, 9)])
def test_impossible_seeks_are_refused(offset: int, whence: int) -> None:
    view = AgeFile(io.BytesIO(FILE), [ME])
    with pytest.raises(ValueError, match="seek"):
        view.seek(offset, whence)
    assert view.tell() == 0


def test_closing_closes_the_file_below(tmp_path: Path) -> None:
    path = tmp_path / "clip.mp4.age"
    path.write_bytes(FILE)
    source = path.open("rb")
    with io.BufferedReader(AgeFile(source, [ME])) as view:
        assert view.read(70_000) == DATA[:70_000]
    assert source.closed
    raw = view.raw
    with pytest.raises(ValueError, match="closed"):
        raw.read(1)


def test_far_more_chunks_than_are_kept_can_be_read_back_and_forth() -> None:
    view = AgeFile(io.BytesIO(FILE), [ME])
    for number in [*range(20), *reversed(range(20))]:
        view.seek(number * CHUNK)
        assert view.read(10) == DATA[number * CHUNK :][:10]
        assert len(view._kept) <= 16
