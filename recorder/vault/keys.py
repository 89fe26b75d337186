"""Keys at rest: everything in keys.db is wrapped by the station's vault key.

Wrapping is ChaCha20-Poly1305 (RFC 8439) with a random nonce in front and the row's id as associated
data, so that rows can't be swapped. A worker's key needs her PIN as well: Argon2id (RFC 9106, 64 MiB,
3 passes) over the PIN, mixed with the vault key by HKDF-SHA256. A PIN alone falls to an offline
search; with the vault key it does not.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from recorder.errors import RecorderError

_NONCE, _SALT = 12, 16


class Vault:
    """Wraps and unwraps keys under the vault key (32 bytes), which it never shows."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def __repr__(self) -> str:
        return "Vault(...)"

    def wrap(self, key_id: str, secret: bytes) -> bytes:
        """Wrap a secret for the row `key_id`."""
        return _seal(self._key, key_id, secret)

    def unwrap(self, key_id: str, wrapped: bytes) -> bytes:
        """Unwrap a row's secret; RecorderError when it was made under another vault key, or changed."""
        secret = _open(self._key, key_id, wrapped)
        if secret is None:
            raise _does_not_open()
        return secret

    def wrap_with_pin(self, key_id: str, secret: bytes, pin: str) -> bytes:
        """Wrap a worker's secret under her PIN and the vault key."""
        salt = os.urandom(_SALT)
        return salt + _seal(self._pin_key(pin, salt), key_id, secret)

    def unwrap_with_pin(self, key_id: str, wrapped: bytes, pin: str) -> bytes:
        """Unwrap a worker's secret; RecorderError when the PIN is wrong (which a changed row can't be told from)."""
        if len(wrapped) < _SALT + _NONCE:
            raise _does_not_open()
        secret = _open(self._pin_key(pin, wrapped[:_SALT]), key_id, wrapped[_SALT:])
        if secret is None:
            raise RecorderError("wrong-pin", "That PIN is not right.", "Try again, or ask the coordinator.")
        return secret

    def _pin_key(self, pin: str, salt: bytes) -> bytes:
        stretched = Argon2id(salt=salt, length=32, iterations=3, lanes=1, memory_cost=64 * 1024).derive(pin.encode())
        return HKDF(SHA256(), 32, salt, b"fairtake worker key").derive(self._key + stretched)


def _does_not_open() -> RecorderError:
    return RecorderError(
        "vault-key-wrong",
        "A key of this station does not open with its vault key. Nothing was changed.",
        "Ask the coordinator: the vault key or keys.db comes from somewhere else.",
    )


def practice_vault(folder: Path) -> Vault:
    """The practice vault: its key lies in a file beside a note that says so."""
    path = folder / "vault.key"
    if not path.exists() and (folder.parent / "keys.db").exists():
        raise RecorderError(
            "vault-key-missing",
            f"The practice vault key {path} is gone, so the keys of this home can't be opened.",
            "Put it back from a back-up, or start a new home with --home.",
        )
    if not path.exists():
        write_private(path, os.urandom(32))
    key = path.read_bytes()
    if len(key) != 32:
        raise RecorderError(
            "vault-key-wrong",
            f"The practice vault key {path} is damaged.",
            "Put it back from a back-up, or start a new home with --home.",
        )
    return Vault(key)


def write_private(path: Path, data: bytes) -> None:
    """Write a file that only this user reads: whole and on the disk before its name exists."""
    fresh = path.with_name(path.name + ".new")
    fresh.unlink(missing_ok=True)  # one that a crash left may be open to others
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(handle)
        fresh.replace(path)
    except BaseException:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make a folder's entries durable (a no-op where the system can't open folders)."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _seal(key: bytes, key_id: str, secret: bytes) -> bytes:
    nonce = os.urandom(_NONCE)
    return nonce + ChaCha20Poly1305(key).encrypt(nonce, secret, key_id.encode())


def _open(key: bytes, key_id: str, wrapped: bytes) -> bytes | None:
    try:
        return ChaCha20Poly1305(key).decrypt(wrapped[:_NONCE], wrapped[_NONCE:], key_id.encode())
    except (InvalidTag, ValueError):
        return None
