"""Sealing while recording: the age file grows with the video, and a full disk loses nothing."""

import hashlib
import json
import os
import shutil
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recorder.vault.age import Identity, Salvage, decrypt_bytes
from recorder.vault.seal import Sealed, SealedFile

CHUNK = 65536
ME = Identity.generate()
needs_age = pytest.mark.skipif(not shutil.which("age"), reason="left out: needs the age command")
needs_limits = pytest.mark.skipif(sys.platform == "win32", reason="left out: needs RLIMIT_FSIZE")


def sealed_file(path: Path) -> SealedFile:
    return SealedFile(path, ME.recipient)


def pieces(size: int, seed: int = 1) -> list[bytes]:
    """So many bytes in pieces of uneven length."""
    data = hashlib.shake_256(str(seed).encode()).digest(size)
    found, at, step = [], 0, 1000
    while at < size:
        found.append(data[at : at + step])
        at, step = at + step, step * 7 % 90_000 + 1
    return found


def judge(path: Path, said: Sealed, plain: bytes) -> None:
    """All that a finished file must be."""
    data = path.read_bytes()
    assert decrypt_bytes(data, [ME]) == plain
    assert said == Sealed(hashlib.sha256(data).hexdigest(), len(data), hashlib.sha256(plain).hexdigest(), len(plain))


@needs_age
@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 300_000])
def test_the_age_command_opens_it(tmp_path: Path, size: int) -> None:
    path, key = tmp_path / "clip.mp4.age", tmp_path / "key"
    sealed, parts = sealed_file(path), pieces(size)
    for part in parts:
        sealed.write(part)
    said = sealed.close()
    judge(path, said, b"".join(parts))
    key.write_text(ME.encode() + "\n")
    opened = subprocess.run(["age", "-d", "-i", str(key), str(path)], capture_output=True, check=True)
    assert opened.stdout == b"".join(parts)


@given(st.lists(st.integers(0, 70_000), max_size=6))
@settings(max_examples=25, deadline=None)
def test_however_it_is_cut_into_pieces_the_numbers_are_right(
    tmp_path_factory: pytest.TempPathFactory, cuts: list[int]
) -> None:
    path = tmp_path_factory.mktemp("seal") / "clip.mp4.age"
    sealed, plain = sealed_file(path), b""
    for number, size in enumerate(cuts):
        piece = bytes([number]) * size
        sealed.write(memoryview(piece))
        plain += piece
    judge(path, sealed.close(), plain)


def test_only_this_user_may_read_it_and_no_plaintext_stands_in_it(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        sealed = sealed_file(tmp_path / "a")
    finally:
        os.umask(before)
    sealed.write(b"PLAINTEXT" * 20_000)
    sealed.close()
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o600
    assert b"PLAINTEXT" not in (tmp_path / "a").read_bytes()
    assert [p.name for p in tmp_path.iterdir()] == ["a"]


def test_a_version_is_sealed_once(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"an older version")
    with pytest.raises(FileExistsError):
        sealed_file(tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == b"an older version"
    with pytest.raises(FileNotFoundError):
        sealed_file(tmp_path / "no" / "a")


def test_whole_chunks_are_on_the_disk_while_it_is_written(tmp_path: Path) -> None:
    path = tmp_path / "a"
    sealed = sealed_file(path)
    sealed.write(b"x" * (2 * CHUNK + 10))
    assert (sealed.pending, sealed.room) == (10, CHUNK - 10)
    assert b"".join(Salvage(BytesIO(path.read_bytes()), [ME])) == b"x" * 2 * CHUNK
    sealed.write(b"y" * sealed.room)
    assert b"".join(Salvage(BytesIO(path.read_bytes()), [ME])) == b"x" * 2 * CHUNK
    sealed.seal_chunk()
    assert sealed.pending == 0
    assert len(b"".join(Salvage(BytesIO(path.read_bytes()), [ME]))) == 3 * CHUNK
    sealed.write(b"z")
    judge(path, sealed.close(), b"x" * (2 * CHUNK + 10) + b"y" * (CHUNK - 10) + b"z")


def test_what_was_abandoned_can_be_salvaged(tmp_path: Path) -> None:
    path = tmp_path / "a"
    sealed = sealed_file(path)
    sealed.write(b"x" * (CHUNK + 10))
    sealed.abandon()
    sealed.abandon()
    sealed.sync()
    salvage = Salvage(BytesIO(path.read_bytes()), [ME])
    assert b"".join(salvage) == b"x" * CHUNK
    assert not salvage.complete
    assert sealed.fault is None


def test_may_be_synced_from_another_thread_while_it_is_written(tmp_path: Path) -> None:
    path = tmp_path / "a"
    sealed, over, synced = sealed_file(path), threading.Event(), []

    def sync() -> None:
        while not over.is_set():
            sealed.sync()
            synced.append(path.stat().st_size)

    thread = threading.Thread(target=sync)
    thread.start()
    parts = pieces(3_000_000)
    for part in parts:
        sealed.write(part)
    said = sealed.close()
    over.set()
    thread.join()
    judge(path, said, b"".join(parts))
    assert sealed.fault is None
    assert synced == sorted(synced)


def test_a_full_disk_is_kept_as_a_fault_and_nothing_is_lost(small_disk: Callable[..., Path]) -> None:
    disk = small_disk(512)
    filler, path = disk / "reserve", disk / "clip.mp4.age"
    filler.write_bytes(b"x" * 400_000)
    sealed, parts = sealed_file(path), pieces(300_000)
    for part in parts[:-1]:
        sealed.write(part)
    assert sealed.fault is not None
    assert sealed.fault.errno == 28
    before, first = path.read_bytes(), sealed.fault
    sealed.sync()
    with pytest.raises(OSError, match="space"):
        sealed.close()
    assert sealed.fault is first
    filler.unlink()
    said = sealed.close()
    after = path.read_bytes()
    assert after.startswith(before)  # the very same bytes, and then the rest
    judge(path, said, b"".join(parts[:-1]))
    assert sealed.fault is None


LIMITED = """
import json, resource, signal, sys
from pathlib import Path
from recorder.vault.age import Identity
from recorder.vault.seal import SealedFile

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
path, piece = Path(sys.argv[1]), bytes(range(256)) * 50
resource.setrlimit(resource.RLIMIT_FSIZE, (150_000, resource.RLIM_INFINITY))
sealed = SealedFile(path, Identity.parse(sys.argv[2]).recipient)
for _ in range(30):
    sealed.write(piece)
fault, before = sealed.fault.errno, path.stat().st_size
try:
    sealed.close()
    closed = True
except OSError:
    closed = False
torn = path.read_bytes()
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
said = sealed.close()
print(json.dumps([fault, before, closed, path.read_bytes().startswith(torn), said.sha256, said.bytes,
                  said.plain_sha256, said.plain_bytes]))
"""


@needs_limits
def test_a_disk_that_takes_no_more_in_the_middle_of_a_chunk_loses_nothing(tmp_path: Path) -> None:
    path, root = tmp_path / "a", Path(__file__).resolve().parents[3]
    words = [sys.executable, "-c", LIMITED, str(path), ME.encode()]
    done = subprocess.run(words, cwd=root, capture_output=True, check=True)
    fault, before, closed, same, *said = json.loads(done.stdout)
    assert fault == 27  # EFBIG
    assert before == 150_000  # in the middle of the third chunk
    assert not closed
    assert same
    judge(path, Sealed(*said), bytes(range(256)) * 50 * 30)
