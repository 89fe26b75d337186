"""keys.db: what is destroyed there is gone from every byte of every file."""

import os
import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from recorder.errors import RecorderError
from recorder.storage.keytable import KEYS_DB, KeyTable
from recorder.vault.keys import Vault

VAULT = Vault(bytes(range(32)))
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def keys(tmp_path: Path) -> Iterator[KeyTable]:
    table = KeyTable(tmp_path)
    yield table
    table.close()


def files(home: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(home.glob(f"{KEYS_DB}*")))


def traces(home: Path, secrets: list[bytes]) -> int:
    """In how many of these keys any 8 bytes in a row still stand in the files."""
    data = files(home)
    return sum(any(secret[at : at + 8] in data for at in range(0, len(secret) - 7)) for secret in secrets)


def fill(table: KeyTable, number: int) -> dict[str, bytes]:
    made = {f"clip:{n:04d}:1": VAULT.wrap(f"clip:{n:04d}:1", os.urandom(74)) for n in range(number)}
    for key_id, wrapped in made.items():
        table.put(key_id, wrapped)
    return made


def test_keeps_keys_by_id(keys: KeyTable) -> None:
    keys.put("clip:a:1", b"one")
    keys.put("clip:a:2", b"two")
    keys.put("clip:ab:1", b"three")
    keys.put("station", b"four")
    assert keys.get("clip:a:2") == b"two"
    assert keys.get("clip:a:3") is None
    assert keys.ids("clip:a:") == ["clip:a:1", "clip:a:2"]
    assert keys.ids("clip:%") == []
    assert sorted(keys.ids("")) == ["clip:a:1", "clip:a:2", "clip:ab:1", "station"]


def test_an_id_is_used_once_unless_it_is_replaced(keys: KeyTable) -> None:
    keys.put("station", b"one")
    with pytest.raises(sqlite3.IntegrityError):
        keys.put("station", b"two")
    assert keys.get("station") == b"one"
    keys.replace("station", b"two")
    assert keys.get("station") == b"two"


def test_keys_are_there_after_a_restart_and_only_for_this_user(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        table = KeyTable(tmp_path)
        table.put("station", b"key")
        assert {stat.S_IMODE(p.stat().st_mode) for p in tmp_path.glob(f"{KEYS_DB}*")} == {0o600}
        table.close()
    finally:
        os.umask(before)
    assert KeyTable(tmp_path).get("station") == b"key"


def test_of_200_shredded_keys_no_byte_stays(tmp_path: Path, keys: KeyTable) -> None:
    made = fill(keys, 300)
    gone = list(made)[50:250]
    assert traces(tmp_path, list(made.values())) == 300  # they would be seen
    for key_id in gone[:5]:
        keys.shred([key_id])
    keys.shred(gone[5:])
    assert traces(tmp_path, [made[key_id] for key_id in gone]) == 0
    assert all(keys.get(key_id) is None for key_id in gone)
    assert keys._db.execute("PRAGMA freelist_count").fetchone()[0] == 0  # no page is kept that held one
    kept = set(made) - set(gone)
    assert set(keys.ids("clip:")) == kept
    assert all(keys.get(key_id) == made[key_id] for key_id in kept)


def test_shredding_what_is_not_there_changes_nothing(tmp_path: Path, keys: KeyTable) -> None:
    made = fill(keys, 3)
    before = [(tmp_path / f"{KEYS_DB}{end}").read_bytes() for end in ("", "-wal")]
    keys.shred([])
    keys.shred(["clip:none:1"])
    assert [(tmp_path / f"{KEYS_DB}{end}").read_bytes() for end in ("", "-wal")] == before
    assert keys.ids("clip:") == list(made)


def test_an_open_reader_makes_it_say_that_it_is_not_finished_and_it_finishes_later(
    tmp_path: Path, keys: KeyTable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("recorder.storage.keytable._PATIENCE_MS", 50)
    made = fill(keys, 40)
    reader = sqlite3.connect(tmp_path / KEYS_DB)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM keys").fetchone()
    gone = list(made)[:20]
    with pytest.raises(RecorderError) as told:
        keys.shred(gone)
    assert told.value.code == "shred-unfinished"
    assert all(keys.get(key_id) is None for key_id in gone)
    assert traces(tmp_path, [made[k] for k in gone]) > 0
    with pytest.raises(RecorderError):
        keys.shred([])  # still not
    reader.close()
    keys.shred(gone)  # nothing is left to delete, yet it is wiped now
    assert traces(tmp_path, [made[k] for k in gone]) == 0
    assert all(keys.get(k) == made[k] for k in list(made)[20:])


def test_a_copy_of_the_file_beside_it_makes_it_say_that_it_is_not_finished(tmp_path: Path, keys: KeyTable) -> None:
    gone = list(fill(keys, 3))[:1]
    copy = tmp_path / f"{KEYS_DB}.bak"
    copy.write_bytes(files(tmp_path))
    with pytest.raises(RecorderError) as told:
        keys.shred(gone)
    assert told.value.code == "shred-unfinished"
    copy.unlink()
    keys.shred([])


def test_a_shred_that_was_killed_before_it_wiped_is_finished_at_the_next_start(tmp_path: Path) -> None:
    table = KeyTable(tmp_path)
    made = fill(table, 60)
    table.close()
    gone = list(made)[:30]
    child = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from recorder.storage.keytable import KeyTable\n"
        "table = KeyTable(Path(sys.argv[1]))\n"
        "table._wiped = lambda: os.kill(os.getpid(), signal.SIGKILL)\n"
        "table.shred(sys.argv[2:])\n"
    )
    done = subprocess.run([sys.executable, "-c", child, str(tmp_path), *gone], cwd=ROOT, check=False)
    assert done.returncode == -signal.SIGKILL
    assert traces(tmp_path, [made[k] for k in gone]) > 0
    again = KeyTable(tmp_path)
    again.shred([])  # as every start does
    assert traces(tmp_path, [made[k] for k in gone]) == 0
    assert set(again.ids("clip:")) == set(made) - set(gone)
    again.close()


def test_rows_can_not_be_swapped(tmp_path: Path, keys: KeyTable) -> None:
    for key_id, secret in (("worker:w-1", b"her"), ("worker:w-2", b"his")):
        keys.put(key_id, VAULT.wrap(key_id, secret))
    db = sqlite3.connect(tmp_path / KEYS_DB)
    with db:
        db.execute("UPDATE keys SET id = 'x' WHERE id = 'worker:w-1'")
        db.execute("UPDATE keys SET id = 'worker:w-1' WHERE id = 'worker:w-2'")
        db.execute("UPDATE keys SET id = 'worker:w-2' WHERE id = 'x'")
    db.close()
    for key_id in ("worker:w-1", "worker:w-2"):
        wrapped = keys.get(key_id)
        assert wrapped is not None
        with pytest.raises(RecorderError) as told:
            VAULT.unwrap(key_id, wrapped)
        assert told.value.code == "vault-key-wrong"


@pytest.mark.parametrize("damage", ["head", "page"])
def test_a_damaged_file_is_told_left_as_it_is_and_never_copied(tmp_path: Path, damage: str) -> None:
    table = KeyTable(tmp_path)
    fill(table, 200)
    table.close()
    path = tmp_path / KEYS_DB
    data = bytearray(path.read_bytes())
    at = 0 if damage == "head" else 4096
    data[at : at + 600] = os.urandom(600)
    path.write_bytes(data)
    with pytest.raises(RecorderError) as told:
        KeyTable(tmp_path)
    assert told.value.code == "keys-damaged"
    assert path.read_bytes() == bytes(data)
    others = {p.name for p in tmp_path.rglob("*")} - {KEYS_DB, f"{KEYS_DB}-wal", f"{KEYS_DB}-shm"}
    assert others == set()
