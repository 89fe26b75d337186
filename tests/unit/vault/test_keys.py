"""Keys at rest: each opens only for its own row, under its own vault key, and with the right PIN."""

import os
import stat
import subprocess
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recorder.errors import RecorderError
from recorder.vault.keys import Vault, practice_vault, write_private

KEY = bytes(range(32))
VAULT = Vault(KEY)
SECRET = b"AGE-SECRET-KEY-1TOWELS"


@pytest.fixture(scope="module")
def with_pin() -> bytes:
    return VAULT.wrap_with_pin("worker:w-1", SECRET, "1234")


@given(st.text(max_size=40), st.binary(max_size=200))
def test_what_is_wrapped_is_unwrapped(key_id: str, secret: bytes) -> None:
    wrapped = VAULT.wrap(key_id, secret)
    assert VAULT.unwrap(key_id, wrapped) == secret
    assert len(wrapped) == len(secret) + 12 + 16
    assert len(secret) < 8 or secret not in wrapped


def test_the_same_secret_never_looks_the_same_twice() -> None:
    assert len({VAULT.wrap("station", SECRET) for _ in range(50)}) == 50


def refused(work: Callable[[], bytes]) -> RecorderError:
    with pytest.raises(RecorderError) as told:
        work()
    return told.value


def test_another_vault_key_does_not_open_it() -> None:
    wrapped = VAULT.wrap("station", SECRET)
    fault = refused(lambda: Vault(bytes(32)).unwrap("station", wrapped))
    assert fault.code == "vault-key-wrong"


def test_a_key_of_another_row_does_not_open() -> None:
    wrapped = VAULT.wrap("clip:a:1", SECRET)
    assert refused(lambda: VAULT.unwrap("clip:a:2", wrapped)).code == "vault-key-wrong"


@given(st.data())
@settings(max_examples=60)
def test_a_changed_row_does_not_open(data: st.DataObject) -> None:
    wrapped = bytearray(VAULT.wrap("station", SECRET))
    at = data.draw(st.integers(0, len(wrapped) - 1))
    wrapped[at] ^= data.draw(st.integers(1, 255))
    assert refused(lambda: VAULT.unwrap("station", bytes(wrapped))).code == "vault-key-wrong"


@pytest.mark.parametrize("size", [0, 1, 11, 12, 15, 16, 27])
def test_a_row_that_is_too_short_is_told_and_does_not_crash(size: int) -> None:
    wrapped = VAULT.wrap("station", b"")[:size]
    assert refused(lambda: VAULT.unwrap("station", wrapped)).code == "vault-key-wrong"
    assert refused(lambda: VAULT.unwrap_with_pin("station", wrapped, "1234")).code == "vault-key-wrong"


def test_her_pin_opens_her_key(with_pin: bytes) -> None:
    assert VAULT.unwrap_with_pin("worker:w-1", with_pin, "1234") == SECRET
    assert SECRET not in with_pin


def test_a_wrong_pin_is_told_and_not_repeated(with_pin: bytes) -> None:
    fault = refused(lambda: VAULT.unwrap_with_pin("worker:w-1", with_pin, "987654"))
    assert fault.code == "wrong-pin"
    assert "987654" not in str(fault)


def test_the_pin_alone_is_not_enough(with_pin: bytes) -> None:
    assert refused(lambda: Vault(bytes(32)).unwrap_with_pin("worker:w-1", with_pin, "1234")).code == "wrong-pin"


def test_the_vault_key_alone_is_not_enough(with_pin: bytes) -> None:
    assert refused(lambda: VAULT.unwrap("worker:w-1", with_pin)).code == "vault-key-wrong"
    assert refused(lambda: VAULT.unwrap("worker:w-1", with_pin[16:])).code == "vault-key-wrong"


def test_her_key_does_not_open_in_the_row_of_another_worker(with_pin: bytes) -> None:
    assert refused(lambda: VAULT.unwrap_with_pin("worker:w-2", with_pin, "1234")).code == "wrong-pin"


def test_two_workers_with_one_pin_share_nothing(with_pin: bytes) -> None:
    other = VAULT.wrap_with_pin("worker:w-1", SECRET, "1234")
    assert other[:16] != with_pin[:16]
    assert refused(lambda: VAULT.unwrap_with_pin("worker:w-1", with_pin[:16] + other[16:], "1234")).code == "wrong-pin"


def test_neither_repr_nor_a_fault_shows_a_key() -> None:
    assert repr(VAULT) == str(VAULT) == "Vault(...)"
    try:
        VAULT.unwrap("station", b"x" * 60)
    except RecorderError as error:
        text = "".join(traceback.format_exception(error))
    assert KEY.hex() not in text
    assert repr(KEY)[2:-1] not in text


def test_the_practice_vault_key_is_made_once_and_private(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        wrapped = practice_vault(tmp_path).wrap("station", SECRET)
    finally:
        os.umask(before)
    path = tmp_path / "vault.key"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert len(path.read_bytes()) == 32
    assert practice_vault(tmp_path).unwrap("station", wrapped) == SECRET
    assert [p.name for p in tmp_path.iterdir()] == ["vault.key"]


@pytest.mark.parametrize("data", [b"", b"x" * 31, b"x" * 33])
def test_a_damaged_practice_vault_key_is_told_and_kept(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "vault.key").write_bytes(data)
    with pytest.raises(RecorderError) as told:
        practice_vault(tmp_path)
    assert told.value.code == "vault-key-wrong"
    assert (tmp_path / "vault.key").read_bytes() == data


def test_a_private_file_is_private_whatever_lay_there(tmp_path: Path) -> None:
    path, fresh = tmp_path / "key", tmp_path / "key.new"
    for stale in (path, fresh):
        stale.write_bytes(b"old")
        stale.chmod(0o644)
    write_private(path, b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert not fresh.exists()


def test_a_private_file_is_whole_or_not_there(tmp_path: Path, small_disk: Callable[..., Path]) -> None:
    path = small_disk(64) / "key"
    write_private(path, b"old")
    with pytest.raises(OSError, match="space"):
        write_private(path, b"x" * 200_000)
    assert path.read_bytes() == b"old"
    assert [p.name for p in path.parent.iterdir()] == ["key"]


def test_killed_while_it_writes_it_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "key"
    write_private(path, b"old")
    child = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from recorder.vault import keys\n"
        "os.fsync = lambda handle: os.kill(os.getpid(), signal.SIGKILL)\n"
        "keys.write_private(Path(sys.argv[1]), b'new')\n"
    )
    root = Path(__file__).resolve().parents[3]
    done = subprocess.run([sys.executable, "-c", child, str(path)], cwd=root, check=False)
    assert done.returncode == -9
    assert path.read_bytes() == b"old"
    write_private(path, b"newer")
    assert path.read_bytes() == b"newer"
