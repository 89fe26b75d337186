"""TLS in front of a plain loopback port, with a certificate of a private authority made on the spot."""

from __future__ import annotations

import datetime
import ipaddress
import socket
import ssl
import threading
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

_DAY = datetime.timedelta(days=1)


@dataclass(frozen=True)
class Papers:
    """`ca` as PEM text; the server's certificate and key as a file."""

    ca: str
    server: Path


def make_papers(folder: Path, name: str = "127.0.0.1", days: int = 2) -> Papers:
    """Make an authority, and a certificate by it for this address or name; negative days: it has expired."""
    now = datetime.datetime.now(datetime.UTC)
    root_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    root_name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "A field office")])
    usage = x509.KeyUsage(False, False, False, False, False, True, True, False, False)
    root = (
        _builder(root_name, root_name, root_key, now - 9 * _DAY, now + 9 * _DAY)
        .add_extension(x509.BasicConstraints(True, 0), True)
        .add_extension(usage, True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(root_key.public_key()), False)
        .sign(root_key, hashes.SHA256())
    )
    try:
        alternative: x509.GeneralName = x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        alternative = x509.DNSName(name)
    leaf = (
        _builder(x509.Name([]), root_name, key, now - 8 * _DAY, now + days * _DAY)
        .add_extension(x509.SubjectAlternativeName([alternative]), True)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(root_key.public_key()), False)
        .sign(root_key, hashes.SHA256())
    )
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    server = folder / "server.pem"
    server.write_bytes(secret + leaf.public_bytes(serialization.Encoding.PEM))
    return Papers(root.public_bytes(serialization.Encoding.PEM).decode(), server)


def _builder(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePrivateKey,
    begins: datetime.datetime,
    ends: datetime.datetime,
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(ends)
    )


class TlsFront:
    """Takes TLS connections and passes what they carry to a port here."""

    def __init__(self, to: int, papers: Papers) -> None:
        self._to = to
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(papers.server)
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._door.getsockname()[1]
        self._open: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def url(self) -> str:
        """Its address, without a path."""
        return f"https://127.0.0.1:{self.port}"

    def _accept(self) -> None:
        while True:
            try:
                plain, _ = self._door.accept()
            except OSError:  # the door was closed
                return
            threading.Thread(target=self._serve, args=(plain,), daemon=True).start()

    def _serve(self, plain: socket.socket) -> None:
        with suppress(OSError):
            near = self._context.wrap_socket(plain, server_side=True)
            far = socket.create_connection(("127.0.0.1", self._to))
            self._open += [near, far]
            back = threading.Thread(target=_pipe, args=(far, near), daemon=True)
            back.start()
            _pipe(near, far)
            back.join(10)

    def __enter__(self) -> TlsFront:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for one in [self._door, *self._open]:
            with suppress(OSError):
                one.close()


def _pipe(source: socket.socket, goal: socket.socket) -> None:
    with suppress(OSError, ValueError):
        while piece := source.recv(1 << 16):
            goal.sendall(piece)
    with suppress(OSError):
        goal.shutdown(socket.SHUT_RDWR)
