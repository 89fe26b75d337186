"""Ed25519 keys: OpenSSH's text forms, secrecy, refusals."""

import shutil
import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from recorder.vault.sshsig import KeyLocked, PublicKey, SigningKey, allowed_signers_line

KEY = SigningKey.from_raw(bytes(range(32)))
SPACE = "clip@fairtake"
needs_ssh_keygen = pytest.mark.skipif(
    shutil.which("ssh-keygen") is None, reason="left out: needs the ssh-keygen command"
)


def ssh_keygen(*words: str) -> str:
    done = subprocess.run(["ssh-keygen", *words], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


@needs_ssh_keygen
def test_keys_mean_the_same_to_ssh_keygen(tmp_path: Path) -> None:
    private = tmp_path / "key"
    private.touch(mode=0o600)
    private.write_bytes(KEY.to_openssh())
    public = ssh_keygen("-y", "-f", str(private))
    assert public.split()[:2] == KEY.public.line().split()
    file = tmp_path / "key.pub"
    file.write_text(KEY.public.line("a comment") + "\n")
    assert ssh_keygen("-l", "-f", str(file)).split()[1] == KEY.public.fingerprint()
    made = tmp_path / "made"
    ssh_keygen("-q", "-t", "ed25519", "-N", "", "-C", "me", "-f", str(made))
    key = SigningKey.from_openssh(made.read_bytes())
    assert key.public == PublicKey.parse(made.with_suffix(".pub").read_text())


@needs_ssh_keygen
@pytest.mark.parametrize("cipher", ["aes256-ctr", "aes256-gcm@openssh.com"])
def test_a_key_file_with_a_passphrase_opens_with_it_alone(tmp_path: Path, cipher: str) -> None:
    made = tmp_path / "made"
    ssh_keygen("-q", "-t", "ed25519", "-N", "secret words", "-Z", cipher, "-a", "4", "-f", str(made))
    public = PublicKey.parse(made.with_suffix(".pub").read_text())
    assert SigningKey.from_openssh(made.read_bytes(), "secret words").public == public
    for none in (None, ""):
        with pytest.raises(KeyLocked, match="passphrase"):
            SigningKey.from_openssh(made.read_bytes(), none)
    with pytest.raises(ValueError) as told:
        SigningKey.from_openssh(made.read_bytes(), "other words")
    assert not isinstance(told.value, KeyLocked)
    assert "words" not in str(told.value)


def test_private_key_files_come_back() -> None:
    key = SigningKey.generate()
    assert SigningKey.from_openssh(key.to_openssh()).raw == key.raw
    assert SigningKey.from_raw(key.raw).public == key.public
    assert len(key.raw) == 32


def test_other_private_key_files_are_refused() -> None:
    ecdsa = generate_private_key(SECP256R1())
    file = ecdsa.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption())
    with pytest.raises(ValueError, match="Ed25519"):
        SigningKey.from_openssh(file)
    for data in (b"", b"nonsense", KEY.to_openssh()[:200]):
        with pytest.raises(ValueError, match="not an OpenSSH"):
            SigningKey.from_openssh(data)


def test_nothing_shows_the_secret() -> None:
    shown = f"{KEY!r} {KEY} {vars(KEY)}"
    assert KEY.public.fingerprint() in shown
    assert KEY.raw.hex() not in shown
    assert repr(KEY.raw)[2:-1] not in shown


def test_public_keys_are_values() -> None:
    line = KEY.public.line("who cares")
    assert PublicKey.parse(line) == PublicKey.parse(KEY.public.line() + "\n") == KEY.public
    assert len({KEY.public, PublicKey(KEY.public.raw), SigningKey.generate().public}) == 2
    with pytest.raises(ValueError, match="one line"):
        KEY.public.line("a\nssh-ed25519 AAAA")


GOOD = KEY.public.line().split()[1]


@pytest.mark.parametrize(
    "line",
    [
        "",
        GOOD,
        f"ssh-rsa {GOOD}",
        f"ssh-ed25519  {GOOD}",
        f"ssh-ed25519 {GOOD[:-1]}",
        f"ssh-ed25519 {GOOD[:-4]}",
        f"ssh-ed25519 {GOOD}AAAA",
        f"ssh-ed25519 {GOOD}=",
        f"ssh-ed25519 {GOOD}====",
        f"ssh-ed25519 {GOOD} me\nssh-ed25519 {GOOD} she",
        f"ssh-ed25519 {GOOD}\nssh-ed25519 {GOOD}",
        f'namespaces="x" ssh-ed25519 {GOOD}',
        f" ssh-ed25519 {GOOD}",
    ],
)
def test_public_key_lines_are_strict(line: str) -> None:
    with pytest.raises(ValueError, match=r"key|signature"):
        PublicKey.parse(line)


@pytest.mark.parametrize(
    ("principal", "namespaces"),
    [
        ("station-1", []),
        ("", [SPACE]),
        ("*", [SPACE]),
        ("a b", [SPACE]),
        ("a,b", [SPACE]),
        ("!a", [SPACE]),
        ("#a", [SPACE]),
        ("a\n", [SPACE]),
        ("a", [SPACE, "*"]),
        ("a", ['x"']),
        ("a", [""]),
    ],
)
def test_allowed_signers_takes_plain_words_only(principal: str, namespaces: list[str]) -> None:
    with pytest.raises(ValueError, match="plain words"):
        allowed_signers_line(principal, KEY.public, namespaces)
