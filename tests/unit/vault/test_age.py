"""Sealing and opening age files: what the writer promises and what the readers refuse."""

import io
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recorder.vault.age import (
    CHUNK,
    AgeError,
    AgeWriter,
    Identity,
    Salvage,
    decrypt,
    decrypt_bytes,
    encrypt_bytes,
)
from recorder.vault.age_header import Stanza, write_header
from recorder.vault.age_stream import payload_cipher

ME, SHE = Identity.generate(), Identity.generate()
DATA = random.Random(7).randbytes(3 * CHUNK)
SEALED = CHUNK + 16
HEADER = len(encrypt_bytes(b"", [ME.recipient])) - 16
quick = settings(deadline=None, max_examples=60)
sizes = st.one_of(
    st.integers(0, 3 * CHUNK),
    st.sampled_from([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 2 * CHUNK + 1]),
)


class Pieces(list[bytes]):
    """A sink that keeps what it is given, and raises at each write whose number is in `full_at`."""

    def __init__(self, full_at: tuple[int, ...] = ()) -> None:
        super().__init__()
        self.full_at = full_at

    def write(self, data: bytes, /) -> int:
        self.append(data)
        if len(self) - 1 in self.full_at:
            raise OSError(28, "No space left on device")
        return len(data)


@quick
@given(sizes, st.lists(st.integers(0, 3 * CHUNK), max_size=6))
def test_any_split_of_writes_gives_the_file_back(size: int, cuts: list[int]) -> None:
    out = Pieces()
    writer = AgeWriter(out, [ME.recipient])
    ends = [*sorted(min(cut, size) for cut in cuts), size]
    for begin, end in zip([0, *ends], ends, strict=False):
        assert writer.write(memoryview(DATA)[begin:end]) == end - begin
        assert writer.accepted == end
        assert writer.pending + writer.room == CHUNK
    writer.close()
    assert decrypt_bytes(b"".join(out), [ME]) == DATA[:size]
    assert len(out) == 1 + max(1, -(-size // CHUNK))
    assert len(out[0]) == HEADER
    assert all(len(piece) == SEALED for piece in out[1:-1])


@quick
@given(st.lists(st.tuples(st.integers(0, CHUNK + 9), st.booleans()), max_size=5))
def test_chunks_sealed_on_request_give_the_file_back(steps: list[tuple[int, bool]]) -> None:
    out = Pieces()
    writer = AgeWriter(out, [ME.recipient])
    want = bytearray()

    def write(data: bytes) -> None:
        want.extend(data)
        writer.write(data)

    for size, seal in steps:
        write(DATA[:size])
        if seal:
            write(b"f" * writer.room)
            assert (writer.room, writer.pending) == (0, CHUNK)
            before = len(out)
            writer.seal_chunk()
            assert (writer.room, writer.pending, len(out)) == (CHUNK, 0, before + 1)
    write(b"end")
    writer.close()
    assert decrypt_bytes(b"".join(out), [ME]) == want


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1])
def test_only_a_full_chunk_can_be_sealed_early(size: int) -> None:
    out = Pieces()
    writer = AgeWriter(out, [ME.recipient])
    writer.write(DATA[:size])
    with pytest.raises(ValueError, match="not full"):
        writer.seal_chunk()
    assert len(out) == 1
    writer.close()
    assert decrypt_bytes(b"".join(out), [ME]) == DATA[:size]


def test_a_broken_promise_is_told_and_can_be_mended() -> None:
    out = Pieces()
    writer = AgeWriter(out, [ME.recipient])
    writer.write(DATA[:CHUNK])
    writer.seal_chunk()
    with pytest.raises(ValueError, match="promised"):
        writer.close()
    assert len(out) == 2
    assert not writer.closed
    writer.write(b"after all")
    writer.close()
    assert decrypt_bytes(b"".join(out), [ME]) == DATA[:CHUNK] + b"after all"


def test_a_closed_writer_takes_no_more() -> None:
    out = Pieces()
    writer = AgeWriter(out, [ME.recipient])
    writer.write(b"x")
    writer.close()
    writer.close()
    assert writer.closed
    for act in (lambda: writer.write(b"y"), writer.seal_chunk):
        with pytest.raises(ValueError, match="closed"):
            act()
    assert decrypt_bytes(b"".join(out), [ME]) == b"x"


@pytest.mark.parametrize("full_at", [(1,), (2,), (1, 2), (3,), (1, 2, 3)])
def test_a_full_disk_loses_nothing_that_was_handed_over(full_at: tuple[int, ...]) -> None:
    out = Pieces(full_at)
    writer = AgeWriter(out, [ME.recipient])
    plain, faults = memoryview(DATA)[: 2 * CHUNK + 5000], 0
    while writer.accepted < len(plain):
        try:
            writer.write(plain[writer.accepted : writer.accepted + 50_000])
        except OSError:
            faults += 1
    try:
        writer.close()
    except OSError:
        faults += 1
    assert faults == len(full_at)
    assert len(out) == 4  # each chunk once, none again under the same nonce
    assert decrypt_bytes(b"".join(out), [ME]) == plain


def test_a_sink_that_takes_less_is_an_error() -> None:
    class Short(Pieces):
        def write(self, data: bytes, /) -> int:
            return super().write(data) - 1

    with pytest.raises(OSError, match="sealed bytes were taken"):
        AgeWriter(Short(), [ME.recipient])


def test_what_was_given_to_the_sink_never_changes() -> None:
    out, copies = Pieces(), []
    writer = AgeWriter(out, [ME.recipient])
    for begin in range(0, len(DATA), 30_000):
        writer.write(DATA[begin : begin + 30_000])
        copies.append([bytes(piece) for piece in out])
    assert all(copy == out[: len(copy)] for copy in copies)


def test_two_files_of_the_same_bytes_share_nothing() -> None:
    one, two = (encrypt_bytes(b"same" * 8, [ME.recipient]) for _ in range(2))
    assert one[-48:] != two[-48:]
    assert one.splitlines()[1:4] != two.splitlines()[1:4]


def test_each_recipient_opens_it_and_nobody_else() -> None:
    file = encrypt_bytes(b"towel", [ME.recipient, SHE.recipient])
    assert [decrypt_bytes(file, [who]) for who in (ME, SHE)] == [b"towel"] * 2
    for strangers in ([], [Identity.generate()]):
        with pytest.raises(AgeError) as caught:
            decrypt_bytes(file, strangers)
        assert caught.value.kind == "no-match"
    assert decrypt_bytes(file, [Identity.generate(), SHE]) == b"towel"


@pytest.mark.parametrize("mask", [0x01, 0x20, 0x80])
def test_a_change_of_any_byte_is_refused(mask: int) -> None:
    file = encrypt_bytes(b"towel" * 9, [SHE.recipient, ME.recipient])
    for place in range(len(file)):
        bad = bytearray(file)
        bad[place] ^= mask
        with pytest.raises(AgeError):
            decrypt_bytes(bytes(bad), [ME])


@quick
@given(st.integers(0, HEADER + len(DATA) + 3 * 16 - 1), st.integers(1, 255))
def test_a_change_in_a_long_file_gives_out_only_what_lies_before(place: int, mask: int) -> None:
    bad = bytearray(LONG)
    bad[place] ^= mask
    out = bytearray()
    with pytest.raises(AgeError):
        for chunk in decrypt(io.BytesIO(bad), [ME]):
            out += chunk
    whole = max(0, place - HEADER) // SEALED
    assert out == DATA[: whole * CHUNK]


@quick
@given(st.integers(0, HEADER + len(DATA) + 3 * 16))
def test_salvage_of_any_tear_gives_the_whole_chunks(length: int) -> None:
    torn = io.BytesIO(LONG[:length])
    if length < HEADER:
        with pytest.raises(AgeError) as caught:
            Salvage(torn, [ME])
        assert caught.value.kind == "header"
        return
    salvage = Salvage(torn, [ME])
    assert not salvage.complete
    assert b"".join(salvage) == DATA[: (length - HEADER) // SEALED * CHUNK]
    assert salvage.complete == (length == len(LONG))


class Dripping(io.RawIOBase):
    """A source that gives at most 1000 bytes a read, as a pipe may."""

    def __init__(self, data: bytes) -> None:
        self.rest = data

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray) -> int:
        piece, self.rest = self.rest[: min(1000, len(buffer))], self.rest[min(1000, len(buffer)) :]
        buffer[: len(piece)] = piece
        return len(piece)


def test_reads_from_a_source_that_gives_little_at_a_time() -> None:
    assert b"".join(decrypt(Dripping(LONG), [ME])) == DATA


def with_stanzas(*stanzas: Stanza) -> bytes:
    """A well sealed file for ME whose header also has `stanzas` first."""
    key = bytes(range(16))
    header = write_header([*stanzas, ME.recipient.wrap(key)], key)
    return header + bytes(16) + payload_cipher(key, bytes(16)).encrypt(LAST, b"towel", None)


LAST = bytes(11) + b"\1"


def test_stanzas_of_other_kinds_are_passed_over() -> None:
    assert decrypt_bytes(with_stanzas(), [ME]) == b"towel"
    for size in (0, 1, 47, 48, 49, 96, 1000):
        file = with_stanzas(Stanza("other", ("a", "~!"), bytes(size)))
        assert decrypt_bytes(file, [ME]) == b"towel"


def test_a_header_must_wrap_its_lines_and_hold_a_stanza() -> None:
    one_line, row = b"A" * 68, b"A" * 64
    file = with_stanzas(Stanza("other", (), bytes(51)))
    bare = file[: file.index(b"->")] + file[file.index(b"---") :]
    for bad in (file.replace(row + b"\nAAAA\n", one_line + b"\n"), bare, b"x" * (2 << 20)):
        assert bad != file
        with pytest.raises(AgeError) as caught:
            decrypt_bytes(bad, [ME])
        assert caught.value.kind == "header"


LONG = encrypt_bytes(DATA, [ME.recipient])
