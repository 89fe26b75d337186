"""Judges our age reader with C2SP's test vectors (where they are) and with frozen ones of our own."""

import hashlib
import io
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest

from recorder.vault.age import AgeError, AgeFile, Identity, Salvage, decrypt
from recorder.vault.age_header import read_header, write_header

ROOT = Path(__file__).resolve().parents[3]
OURS = ROOT / "tests/vectors/age"
TEST_KIT = ROOT / "../shared/data/age-vectors"
NOT_VECTORS = {"README.md", "LICENSE.txt"}
# What age can do and we refuse: passphrases, post-quantum recipients, armor.
FOREIGN = ("armor", "scrypt", "hybrid")
KINDS = {
    "no match": "no-match",
    "HMAC failure": "hmac",
    "header failure": "header",
    "payload failure": "payload",
}


@dataclass
class Vector:
    expect: str
    payload: str | None
    file_key: bytes
    identities: list[str]
    file: bytes

    @classmethod
    def load(cls, path: Path) -> "Vector":
        head, file = path.read_bytes().split(b"\n\n", 1)
        fields = [line.split(": ", 1) for line in head.decode().splitlines()]
        one = dict(fields)
        if one.get("compressed") == "zlib":
            file = zlib.decompress(file)
        identities = [value for name, value in fields if name == "identity"]
        key = bytes.fromhex(one.get("file key", ""))
        return cls(one["expect"], one.get("payload"), key, identities, file)

    @property
    def can_be_remade(self) -> bool:
        return self.expect == "success" and bool(self.file_key)

    def keys(self) -> list[Identity]:
        return [Identity.parse(text) for text in self.identities]


def vectors(*names: str, foreign: bool, remade: bool = False) -> list[object]:
    """Parameters for every vector there is, or those whose names are given."""
    folders = [folder for folder in (OURS, TEST_KIT) if folder.is_dir()]
    paths = [path for folder in folders for path in sorted(folder.iterdir())]
    return [
        pytest.param(path, id=f"{path.parent.name}-{path.name}")
        for path in paths
        if path.name not in NOT_VECTORS
        and path.name.startswith(FOREIGN) == foreign
        and (path.name in names or not names)
        and (not remade or Vector.load(path).can_be_remade)
    ]


def given_out(make: Callable[[], Iterable[bytes]]) -> tuple[bytes, str | None]:
    """Return (all bytes that came out, kind of the error behind them or None)."""
    out = bytearray()
    try:
        for chunk in make():
            out += chunk
    except AgeError as error:
        return bytes(out), error.kind
    return bytes(out), None


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize("path", vectors(foreign=False))
def test_decides_as_the_vector_says(path: Path) -> None:
    vector = Vector.load(path)
    plain, kind = given_out(lambda: decrypt(io.BytesIO(vector.file), vector.keys()))
    assert kind == KINDS.get(vector.expect)
    assert (kind is None) == (vector.expect == "success")
    if vector.payload is None:
        assert plain == b""
    else:
        assert sha256(plain) == vector.payload


@pytest.mark.parametrize("path", vectors(foreign=False))
def test_salvage_gives_the_same_bytes_and_says_whether_all(path: Path) -> None:
    vector = Vector.load(path)
    if vector.expect not in ("success", "payload failure"):
        with pytest.raises(AgeError):
            Salvage(io.BytesIO(vector.file), vector.keys())
        return
    salvage = Salvage(io.BytesIO(vector.file), vector.keys())
    assert sha256(b"".join(salvage)) == vector.payload
    assert salvage.complete == (vector.expect == "success")


@pytest.mark.parametrize("path", vectors(foreign=False))
def test_the_seekable_view_agrees(path: Path) -> None:
    vector = Vector.load(path)

    def whole() -> list[bytes]:
        return [AgeFile(io.BytesIO(vector.file), vector.keys()).read()]

    plain, kind = given_out(whole)
    assert kind == KINDS.get(vector.expect)
    if kind is None:
        assert sha256(plain) == vector.payload


@pytest.mark.parametrize("path", vectors(foreign=False, remade=True))
def test_writes_the_header_of_every_good_vector_again(path: Path) -> None:
    vector = Vector.load(path)
    source = io.BytesIO(vector.file)
    header = read_header(source)
    assert write_header(list(header.stanzas), vector.file_key) == vector.file[: source.tell()]


@pytest.mark.parametrize("path", vectors(foreign=True))
def test_refuses_what_it_does_not_know(path: Path) -> None:
    vector = Vector.load(path)
    known = [text for text in vector.identities if not text.startswith("AGE-SECRET-KEY-PQ-")]
    for text in set(vector.identities) - set(known):
        with pytest.raises(ValueError, match="not an age X25519 identity"):
            Identity.parse(text)
    # Without a key of ours a stranger tries: that must not open it either.
    keys = [Identity.parse(text) for text in known] or [Identity.generate()]
    plain, kind = given_out(lambda: decrypt(io.BytesIO(vector.file), keys))
    assert plain == b""
    assert kind in ("header", "no-match")


MALFORMED = ("scrypt_beside", "scrypt_and_x25519", "scrypt_double", "hybrid_x25519_arg")


@pytest.mark.parametrize("path", vectors(*MALFORMED, foreign=True))
def test_a_malformed_foreign_header_is_called_so(path: Path) -> None:
    vector = Vector.load(path)
    keys = [Identity.parse(text) for text in vector.identities if "-PQ-" not in text]
    with pytest.raises(AgeError) as caught:
        decrypt(io.BytesIO(vector.file), keys or [Identity.generate()])
    assert caught.value.kind == "header"
