"""Our age files and those of the real age command open in each other."""

import random
import shutil
import subprocess
from pathlib import Path

import pytest

from recorder.vault.age import CHUNK, Identity, decrypt_bytes, encrypt_bytes, parse_identities

pytestmark = pytest.mark.skipif(
    not (shutil.which("age") and shutil.which("age-keygen")),
    reason="left out: needs the age command",
)
SIZES = [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3_000_001]
DATA = random.Random(5).randbytes(max(SIZES))


def age(*words: str, data: bytes = b"") -> bytes:
    done = subprocess.run(words, input=data, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


@pytest.fixture
def key_file(tmp_path: Path) -> Path:
    path = tmp_path / "key.txt"
    age("age-keygen", "-o", str(path))
    return path


def test_keys_mean_the_same(key_file: Path) -> None:
    (identity,) = parse_identities(key_file.read_text())
    assert identity.recipient.encode() == age("age-keygen", "-y", str(key_file)).decode().strip()
    mine = Identity.generate()
    key_file.write_text(mine.encode() + "\n")
    assert age("age-keygen", "-y", str(key_file)).decode().strip() == mine.recipient.encode()


@pytest.mark.parametrize("size", SIZES)
def test_age_opens_ours(size: int, key_file: Path) -> None:
    (identity,) = parse_identities(key_file.read_text())
    sealed = encrypt_bytes(DATA[:size], [Identity.generate().recipient, identity.recipient])
    assert age("age", "-d", "-i", str(key_file), data=sealed) == DATA[:size]


@pytest.mark.parametrize("size", SIZES)
def test_we_open_what_age_sealed(size: int, key_file: Path) -> None:
    (identity,) = parse_identities(key_file.read_text())
    other = Identity.generate().recipient.encode()
    sealed = age("age", "-r", other, "-r", identity.recipient.encode(), data=DATA[:size])
    assert decrypt_bytes(sealed, [identity]) == DATA[:size]


def test_a_clip_and_its_wrapped_key_open_with_the_documented_commands(tmp_path: Path) -> None:
    buyer, clip = Identity.generate(), Identity.generate()
    files = {
        "buyer.key": buyer.encode().encode() + b"\n",
        "clip.key.b1.age": encrypt_bytes(clip.encode().encode() + b"\n", [buyer.recipient]),
        "clip.mp4.age": encrypt_bytes(DATA, [clip.recipient]),
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    line = "age -d -i buyer.key clip.key.b1.age | age -d -i - -o clip.mp4 clip.mp4.age"
    subprocess.run(["sh", "-c", line], cwd=tmp_path, check=True)
    assert (tmp_path / "clip.mp4").read_bytes() == DATA
