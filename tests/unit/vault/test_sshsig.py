"""SSH signatures: the same bytes as ssh-keygen makes, and one spelling only."""

import base64
import hashlib
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recorder.vault import sshsig
from recorder.vault.sshsig import PublicKey, SignatureError, SigningKey, verify

FROZEN = Path(__file__).resolve().parents[2] / "vectors/sshsig"
KEY = SigningKey.from_raw(bytes(range(32)))
SPACE = "clip@fairtake"
SIGNED = KEY.sign(b"towel", SPACE)

needs_ssh_keygen = pytest.mark.skipif(
    shutil.which("ssh-keygen") is None, reason="left out: needs the ssh-keygen command"
)
small = settings(deadline=None, max_examples=15)


class Peer:
    """The real ssh-keygen, with KEY in a file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.key_file = folder / "key"
        self.key_file.touch(mode=0o600)
        self.key_file.write_bytes(KEY.to_openssh())

    def run(self, *words: str, data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        command = ["ssh-keygen", *words]
        return subprocess.run(command, input=data, capture_output=True, check=False)

    def sign(self, message: bytes, namespace: str, *options: str) -> bytes:
        words = ("-Y", "sign", "-f", str(self.key_file), "-n", namespace, *options)
        done = self.run(*words, data=message)
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout

    def verifies(self, signature: bytes, message: bytes, namespace: str, signers: str) -> bool:
        allowed, file = self.folder / "allowed_signers", self.folder / "m.sig"
        allowed.write_text(signers + "\n")
        file.write_bytes(signature)
        words = ("-f", str(allowed), "-I", "station-1", "-n", namespace, "-s", str(file))
        return self.run("-Y", "verify", *words, data=message).returncode == 0


@pytest.fixture(scope="module")
def peer(tmp_path_factory: pytest.TempPathFactory) -> Peer:
    return Peer(tmp_path_factory.mktemp("ssh"))


def test_makes_the_frozen_signature_again() -> None:
    message = (FROZEN / "message.txt").read_bytes()
    assert KEY.sign(message, SPACE) == (FROZEN / "message.sha512.sig").read_bytes()


@pytest.mark.parametrize("name", ["message.sha512.sig", "message.sha256.sig"])
def test_accepts_the_frozen_signatures(name: str) -> None:
    message = (FROZEN / "message.txt").read_bytes()
    signer = verify((FROZEN / name).read_bytes(), message, SPACE)
    assert signer == PublicKey.parse((FROZEN / "key.pub").read_text()) == KEY.public
    with pytest.raises(SignatureError):
        verify((FROZEN / name).read_bytes(), message + b"x", SPACE)


@needs_ssh_keygen
@small
@given(st.binary(max_size=3000), st.from_regex(r"[a-z@.-]{1,80}", fullmatch=True))
def test_signs_the_same_bytes_as_ssh_keygen(peer: Peer, message: bytes, namespace: str) -> None:
    signature = peer.sign(message, "x" + namespace)
    assert KEY.sign(message, "x" + namespace) == signature
    assert verify(signature, message, "x" + namespace) == KEY.public


@needs_ssh_keygen
@small
@given(st.binary(max_size=3000))
def test_ssh_keygen_accepts_ours_and_only_in_its_namespace(peer: Peer, message: bytes) -> None:
    key = SigningKey.generate()
    signature = key.sign(message, SPACE)
    allowed = sshsig.allowed_signers_line("station-1", key.public, ["receipt@fairtake", SPACE])
    assert peer.verifies(signature, message, SPACE, allowed)
    assert not peer.verifies(signature, message + b"x", SPACE, allowed)
    other = sshsig.allowed_signers_line("station-1", key.public, ["receipt@fairtake"])
    assert not peer.verifies(signature, message, SPACE, other)


@needs_ssh_keygen
def test_we_accept_sha256_from_ssh_keygen(peer: Peer) -> None:
    signature = peer.sign(b"towel", SPACE, "-O", "hashalg=sha256")
    assert verify(signature, b"towel", SPACE) == KEY.public
    assert signature != SIGNED


@needs_ssh_keygen
@pytest.mark.parametrize("kind", ["ecdsa", "rsa"])
def test_signatures_of_other_keys_are_refused(peer: Peer, tmp_path: Path, kind: str) -> None:
    made = tmp_path / "made"
    peer.run("-q", "-t", kind, "-N", "", "-f", str(made))
    signature = peer.run("-Y", "sign", "-f", str(made), "-n", SPACE, data=b"towel").stdout
    assert signature.startswith(b"-----BEGIN SSH SIGNATURE-----")
    with pytest.raises(SignatureError, match="Ed25519"):
        verify(signature, b"towel", SPACE)


@pytest.mark.parametrize("mask", [0x01, 0x20, 0x80])
def test_a_change_of_any_byte_is_refused(mask: int) -> None:
    assert verify(SIGNED, b"towel", SPACE) == KEY.public
    for place in range(len(SIGNED)):
        bad = bytearray(SIGNED)
        bad[place] ^= mask
        with pytest.raises(SignatureError):
            verify(bytes(bad), b"towel", SPACE)


@pytest.mark.parametrize("more", [b"\n", b"\r", b" ", b"A", b"="])
def test_a_stray_byte_anywhere_is_refused(more: bytes) -> None:
    for place in range(len(SIGNED) + 1):
        with pytest.raises(SignatureError):
            verify(SIGNED[:place] + more + SIGNED[place:], b"towel", SPACE)


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace(b"\n", b"\r\n"),
        lambda text: text[:-1],
        lambda text: text + text,
        lambda text: text.splitlines()[1],
        lambda _: b"",
        lambda _: b"\xff" * 300,
    ],
)
def test_other_armor_is_refused(change: Callable[[bytes], bytes]) -> None:
    with pytest.raises(SignatureError):
        verify(change(SIGNED), b"towel", SPACE)


@given(st.binary(max_size=400))
def test_any_blob_in_right_armor_is_refused_and_never_breaks_us(blob: bytes) -> None:
    for content in (blob, BLOB[:10] + blob, BLOB[: len(blob)], BLOB + blob + b"x"):
        with pytest.raises(SignatureError):
            verify(sshsig._armor(content), b"towel", SPACE)


def test_namespace_is_part_of_the_signature() -> None:
    for wrong in ("receipt@fairtake", "clip@fairtak", "CLIP@fairtake", ""):
        with pytest.raises(SignatureError):
            verify(SIGNED, b"towel", wrong)
    with pytest.raises(ValueError, match="namespace"):
        KEY.sign(b"towel", "")


def field(data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + data


def forged(**change: bytes) -> bytes:
    """A signature that KEY really made, over blobs with one field changed."""
    use = {
        "kind": b"ssh-ed25519", "space": SPACE.encode(), "reserved": b"", "hash": b"sha512",
        "inner": b"ssh-ed25519", "version": b"\0\0\0\1", "tail": b"", "inner_tail": b"", "public": KEY.public.raw,
    } | change  # fmt: skip
    head = field(use["space"]) + field(use["reserved"]) + field(use["hash"])
    digest = hashlib.new("sha384" if use["hash"] == b"sha384" else "sha512", b"towel")
    raw = KEY._key.sign(b"SSHSIG" + head + field(digest.digest()))
    public = field(use["kind"]) + field(use["public"])
    inner = field(use["inner"]) + field(raw) + use["inner_tail"]
    body = field(public) + head + field(inner) + use["tail"]
    return sshsig._armor(b"SSHSIG" + use["version"] + body)


BLOB = base64.b64decode(b"".join(SIGNED.splitlines()[1:-1]))


def test_the_forger_can_make_a_good_one() -> None:
    assert forged() == SIGNED


@pytest.mark.parametrize(
    "change",
    [
        {"reserved": b"x"},
        {"hash": b"sha384"},
        {"hash": b"SHA512"},
        {"hash": b""},
        {"kind": b"ssh-ed448"},
        {"inner": b"ssh-rsa"},
        {"version": b"\0\0\0\2"},
        {"space": b""},
        {"tail": b"\0"},
        {"inner_tail": b"\0"},
        {"public": KEY.public.raw + b"\0"},
        {"public": b""},
    ],
)
def test_fields_that_we_do_not_take_are_refused_even_if_signed(change: dict[str, bytes]) -> None:
    with pytest.raises(SignatureError):
        verify(forged(**change), b"towel", SPACE)
