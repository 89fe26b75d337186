"""Ed25519 signatures in OpenSSH's SSHSIG format (PROTOCOL.sshsig of OpenSSH).

What `ssh-keygen -Y sign` makes for an Ed25519 key, byte for byte; checked without us by
`ssh-keygen -Y verify`. One signature has one spelling: where ssh-keygen forgives stray newlines in the
armor, we refuse, so that a signed file's bytes never change under the same signature.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature, InvalidTag, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_ssh_private_key,
)

_MAGIC = b"SSHSIG"
_VERSION = (1).to_bytes(4, "big")
_KEY_TYPE = b"ssh-ed25519"
_KEY_BYTES = 32
_RAW_SIGNATURE_BYTES = 64
_HASHES = (b"sha512", b"sha256")  # the first is what we sign with
_BEGIN = b"-----BEGIN SSH SIGNATURE-----\n"
_END = b"-----END SSH SIGNATURE-----\n"
_COLUMNS = 70
# Patterns, lists and quotes mean something in an allowed_signers file.
_PLAIN_WORD = re.compile(r"[A-Za-z0-9@._+/:-]+")


class SignatureError(ValueError):
    """A signature that doesn't hold, or isn't in the one form that we take."""


@dataclass(frozen=True, slots=True)
class PublicKey:
    """Who signed: `raw` is an Ed25519 public key, 32 bytes; raises ValueError for another length."""

    raw: bytes

    def __post_init__(self) -> None:
        if len(self.raw) != _KEY_BYTES:
            raise ValueError("an Ed25519 public key has 32 bytes")

    @classmethod
    def parse(cls, line: str) -> PublicKey:
        """Read `ssh-ed25519 AAAA... [comment]`, one line; raises ValueError for anything else."""
        words = line.rstrip("\n").split(" ", 2)
        if "\n" in line.rstrip("\n") or len(words) < 2 or words[0] != _KEY_TYPE.decode():
            raise ValueError("this is not one ssh-ed25519 public key line")
        try:
            key = cls._from_blob(base64.b64decode(words[1], validate=True))
        except binascii.Error as error:
            raise ValueError("the public key holds malformed base64") from error
        if key._base64() != words[1]:
            raise ValueError("the public key holds base64 that isn't canonical")
        return key

    def line(self, comment: str = "") -> str:
        """Return `ssh-ed25519 AAAA... comment` without a line end; the comment must be one line."""
        if not comment.isprintable():
            raise ValueError("a key's comment must be one line of printable text")
        return " ".join([_KEY_TYPE.decode(), self._base64(), *([comment] if comment else [])])

    def fingerprint(self) -> str:
        """Return `SHA256:...` as `ssh-keygen -l` prints it."""
        digest = hashlib.sha256(self._blob()).digest()
        return "SHA256:" + base64.b64encode(digest).rstrip(b"=").decode("ascii")

    @classmethod
    def _from_blob(cls, blob: bytes) -> PublicKey:
        fields = _Fields(blob)
        if fields.string() != _KEY_TYPE or len(raw := fields.string()) != _KEY_BYTES:
            raise SignatureError("the key is not an Ed25519 key")
        fields.end()
        return cls(raw)

    def _blob(self) -> bytes:
        return _string(_KEY_TYPE) + _string(self.raw)

    def _base64(self) -> str:
        return base64.b64encode(self._blob()).decode("ascii")


class KeyLocked(ValueError):
    """A key file is protected by a passphrase, and none was given."""


class SigningKey:
    """An Ed25519 key that signs. repr shows the public half only."""

    def __init__(self, key: Ed25519PrivateKey) -> None:
        self._key = key
        self.public = PublicKey(key.public_key().public_bytes_raw())

    @classmethod
    def generate(cls) -> SigningKey:
        """Make a new random key."""
        return cls(Ed25519PrivateKey.generate())

    @classmethod
    def from_raw(cls, raw: bytes) -> SigningKey:
        """Take the 32 secret bytes that `raw` returned; raises ValueError for another length."""
        return cls(Ed25519PrivateKey.from_private_bytes(raw))

    @classmethod
    def from_openssh(cls, data: bytes, passphrase: str | None = None) -> SigningKey:
        """Read an OpenSSH private key file, with its passphrase if it has one; KeyLocked or ValueError otherwise."""
        secret = passphrase.encode() if passphrase else None
        try:
            try:
                key = load_ssh_private_key(data, secret)
            except TypeError:
                if secret is None:
                    raise
                key = load_ssh_private_key(data, None)  # a passphrase for a key that needs none
        except TypeError as error:
            raise KeyLocked("the key file is protected by a passphrase") from error
        except (ValueError, UnsupportedAlgorithm, InvalidTag) as error:
            raise ValueError("this is not an OpenSSH private key file, or its passphrase is another") from error
        if not isinstance(key, Ed25519PrivateKey):
            raise ValueError("the key is not an Ed25519 key")
        return cls(key)

    @property
    def raw(self) -> bytes:
        """The 32 secret bytes."""
        return self._key.private_bytes_raw()

    def to_openssh(self) -> bytes:
        """Return an OpenSSH private key file, not encrypted: whoever holds it can sign."""
        return self._key.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption())

    def sign(self, message: bytes, namespace: str) -> bytes:
        """Return the armored signature of `message`; raises ValueError without a namespace."""
        return sign(self._key, message, namespace)

    def __repr__(self) -> str:
        return f"SigningKey({self.public.fingerprint()})"


def sign(key: Ed25519PrivateKey, message: bytes, namespace: str) -> bytes:
    """Return the armored SSHSIG of `message`, the same bytes that `ssh-keygen -Y sign` makes.

    Raises ValueError without a namespace.
    """
    if not namespace:
        raise ValueError("a signature needs a namespace")
    space, hash_name = namespace.encode(), _HASHES[0]
    raw = key.sign(_signed_bytes(space, hash_name, message))
    public = PublicKey(key.public_key().public_bytes_raw())
    return _armor(_signature_blob(public, space, hash_name, raw))


def verify(signature: bytes, message: bytes, namespace: str) -> PublicKey:
    """Return the key that made the armored `signature` of `message`; whether to trust it is the caller's.

    Raises SignatureError unless it holds, in that namespace, in the canonical form, with an Ed25519 key
    and sha512 or sha256.
    """
    try:
        public, hash_name, raw = _parse(signature, namespace.encode())
        key = Ed25519PublicKey.from_public_bytes(public.raw)
        key.verify(raw, _signed_bytes(namespace.encode(), hash_name, message))
    except InvalidSignature as error:
        raise SignatureError("the signature doesn't match the content") from error
    return public


def allowed_signers_line(principal: str, public: PublicKey, namespaces: Sequence[str]) -> str:
    """Return a line of an allowed_signers file, without a line end (ssh-keygen(1), ALLOWED SIGNERS).

    Raises ValueError without namespaces (that would allow all), and for words with characters that
    such a file reads as patterns, lists or quotes.
    """
    if not namespaces or not all(map(_PLAIN_WORD.fullmatch, [principal, *namespaces])):
        raise ValueError("principal and namespaces must be plain words, and one namespace is needed")
    return f'{principal} namespaces="{",".join(namespaces)}" {public.line()}'


class _Fields:
    """Reads the length-prefixed strings of SSH's wire format (RFC 4251, section 5)."""

    def __init__(self, blob: bytes) -> None:
        self._rest = blob

    def take(self, size: int) -> bytes:
        if size > len(self._rest):
            raise SignatureError("the key or signature is cut short")
        taken, self._rest = self._rest[:size], self._rest[size:]
        return taken

    def string(self) -> bytes:
        return self.take(int.from_bytes(self.take(4), "big"))

    def end(self) -> None:
        if self._rest:
            raise SignatureError("the key or signature holds more than it should")


def _parse(signature: bytes, namespace: bytes) -> tuple[PublicKey, bytes, bytes]:
    """Return (public key, name of the hash, raw signature of 64 bytes)."""
    fields = _Fields(_dearmor(signature))
    if fields.take(len(_MAGIC)) != _MAGIC or fields.take(len(_VERSION)) != _VERSION:
        raise SignatureError("this is not an SSH signature of version 1")
    public = PublicKey._from_blob(fields.string())
    space, reserved, hash_name = fields.string(), fields.string(), fields.string()
    inner = _Fields(fields.string())
    fields.end()
    if space != namespace or not namespace:
        raise SignatureError("the signature was made for another kind of document")
    if reserved or hash_name not in _HASHES:
        raise SignatureError("the signature uses fields or a hash that we don't know")
    kind, raw = inner.string(), inner.string()
    inner.end()
    if kind != _KEY_TYPE or len(raw) != _RAW_SIGNATURE_BYTES:
        raise SignatureError("the signature is not an Ed25519 one")
    return public, hash_name, raw


def _signed_bytes(namespace: bytes, hash_name: bytes, message: bytes) -> bytes:
    digest = hashlib.new(hash_name.decode(), message).digest()
    return _MAGIC + b"".join(map(_string, (namespace, b"", hash_name, digest)))


def _signature_blob(public: PublicKey, namespace: bytes, hash_name: bytes, raw: bytes) -> bytes:
    inner = _string(_KEY_TYPE) + _string(raw)
    fields = (public._blob(), namespace, b"", hash_name, inner)
    return _MAGIC + _VERSION + b"".join(map(_string, fields))


def _string(data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + data


def _armor(blob: bytes) -> bytes:
    text = base64.b64encode(blob)
    rows = [text[i : i + _COLUMNS] + b"\n" for i in range(0, len(text), _COLUMNS)]
    return b"".join([_BEGIN, *rows, _END])


def _dearmor(signature: bytes) -> bytes:
    """Return the blob in the armor, which must be spelled exactly as `_armor` spells it."""
    text = signature.removeprefix(_BEGIN).removesuffix(_END).replace(b"\n", b"")
    try:
        blob = base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise SignatureError("the signature's armor is malformed") from error
    if _armor(blob) != signature:
        raise SignatureError("the signature's armor is not in the canonical form")
    return blob
