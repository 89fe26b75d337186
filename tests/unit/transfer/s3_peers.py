"""Two S3 stores of different making on loopback, and a front that makes either of them another kind of store."""

from __future__ import annotations

import http.client
import os
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from recorder.transfer.s3_client import Client
from recorder.transfer.target import TargetSettings
from tests.peers.servers import MODULES, node, why_not

KEYS = {"access_key": "S3RVER", "secret_key": "S3RVER"}  # the one pair that s3rver knows; moto takes any
Answer = tuple[int, Mapping[str, str], bytes]


class Store:
    """A store process; each test has a bucket of its own in it."""

    def __init__(self, kind: str, command: list[str], folder: Path, **environment: str) -> None:
        self.kind, self.folder, self._log = kind, folder, folder / "log"
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                command, stdout=log, stderr=log, stdin=subprocess.DEVNULL, env={**os.environ, **environment}
            )
        self._client: Client | None = None
        self._made = 0
        self.port = self._first_port()
        self.bucket = ""

    def _first_port(self) -> int:
        for _ in range(600):
            found = re.search(
                r"(?:Running on http://|listening on )[\d.]+:(\d+)", self._log.read_text(errors="replace")
            )
            if found:
                return int(found[1])
            if self._process.poll() is not None:
                break
            time.sleep(0.05)
        self.stop()
        raise RuntimeError(f"{self.kind} did not start: {self._log.read_text(errors='replace')[-500:]}")

    def stop(self) -> None:
        """End it, by its own id."""
        if self._client:
            self._client.close()
        self._process.terminate()
        self._process.wait(10)

    def fresh_bucket(self) -> None:
        """Give the next test an empty bucket."""
        self._made += 1
        self.bucket = f"bucket-{self._made}"
        self.ask("create_bucket", Bucket=self.bucket)

    def settings(self, **changes: Any) -> TargetSettings:
        """How a target reaches the bucket."""
        plain = TargetSettings("s", "s3", f"http://127.0.0.1:{self.port}", self.bucket, prefix="in/", credentials=KEYS)
        return replace(plain, **changes)

    def ask(self, call: str, **words: Any) -> Any:
        """Ask the store something by boto3."""
        if self._client is None:
            self._client = Client(self.settings(bucket="any"))
        return getattr(self._client.calls, call)(**{"Bucket": self.bucket, **words})

    def objects(self) -> dict[str, bytes]:
        """All that lies in the bucket."""
        keys = [one["Key"] for one in self.ask("list_objects_v2").get("Contents", [])]
        return {key: self.ask("get_object", Key=key)["Body"].read() for key in keys}

    def stored(self, key: str) -> Path:
        """The file that s3rver keeps an object in."""
        return self.folder / "data" / self.bucket / f"{key}._S3rver_object"

    def forget_uploads(self) -> None:
        """Let every upload under way expire."""
        if self.kind == "s3rver":
            for upload in (self.folder / "data" / self.bucket / "._S3rver_uploads").iterdir():
                for file in upload.iterdir():
                    file.unlink()
                upload.rmdir()
            return
        for one in self.ask("list_multipart_uploads").get("Uploads", []):
            self.ask("abort_multipart_upload", Key=one["Key"], UploadId=one["UploadId"])


class Front(ThreadingHTTPServer):
    """Passes requests on to a store and writes them down; `rule` may answer in its place."""

    daemon_threads = True

    def __init__(self, to: int, rule: Callable[[str, str, Mapping[str, str]], Answer | None] | None = None) -> None:
        super().__init__(("127.0.0.1", 0), _Passing)
        self.to, self.rule = to, rule
        self.seen: list[str] = []
        self.headers: list[Mapping[str, str]] = []
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def __exit__(self, *_error: object) -> None:
        self.shutdown()
        self.server_close()


class _Passing(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Front

    def _pass(self) -> None:
        self.server.seen.append(f"{self.command} {self.path}")
        self.server.headers.append(dict(self.headers))
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        rule = self.server.rule
        said = rule(self.command, self.path, self.headers) if rule else None
        self._answer(*(said or self._ask(body)))

    do_GET = do_HEAD = do_PUT = do_POST = do_DELETE = _pass

    def _ask(self, body: bytes) -> Answer:
        there = http.client.HTTPConnection("127.0.0.1", self.server.to, timeout=30)
        words = {name: value for name, value in self.headers.items() if name.lower() != "expect"}
        there.request(self.command, self.path, body, words)
        reply = there.getresponse()
        data = reply.read()
        there.close()
        return reply.status, dict(reply.getheaders()), data

    def _answer(self, status: int, headers: Mapping[str, str], body: bytes) -> None:
        self.send_response_only(status)
        kept = {n: v for n, v in headers.items() if n.lower() not in ("connection", "transfer-encoding")}
        for name, value in kept.items():
            self.send_header(name, value)
        if "content-length" not in {name.lower() for name in kept}:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(b"" if self.command == "HEAD" else body)

    def log_message(self, *_words: object) -> None:
        pass


def refusal(status: int, code: str, message: str = "no", **headers: str) -> Answer:
    """An error as S3 stores write it."""
    text = f"<?xml version='1.0'?><Error><Code>{code}</Code><Message>{message}</Message></Error>"
    return status, {"Content-Type": "application/xml", **headers}, text.encode()


def _start(kind: str, folder: Path) -> Store:
    if kind == "moto":
        program = "import sys; from moto.server import main; main(sys.argv[1:])"
        return Store("moto", [sys.executable, "-c", program, "-p", "0"], folder)
    if why := why_not("s3rver"):
        pytest.skip(why)
    data = folder / "data"
    command = [str(node()), str(MODULES / "s3rver/bin/s3rver.js"), "-d", str(data), "-a", "127.0.0.1", "-p", "0"]
    return Store("s3rver", command, folder)


@pytest.fixture(scope="module")
def moto_store() -> Iterator[Store]:
    """moto's S3, which knows checksums."""
    yield from _running("moto")


@pytest.fixture(scope="module")
def s3rver_store() -> Iterator[Store]:
    """s3rver, which knows none, lists no parts and ends no upload."""
    yield from _running("s3rver")


def _running(kind: str) -> Iterator[Store]:
    with tempfile.TemporaryDirectory() as folder:
        store = _start(kind, Path(folder))
        yield store
        store.stop()


@pytest.fixture(params=["moto", "s3rver"])
def store(request: pytest.FixtureRequest) -> Store:
    """Either store, with an empty bucket."""
    found: Store = request.getfixturevalue(f"{request.param}_store")
    found.fresh_bucket()
    return found


@pytest.fixture
def moto(moto_store: Store) -> Store:
    """moto with an empty bucket."""
    moto_store.fresh_bucket()
    return moto_store


@pytest.fixture
def s3rver(s3rver_store: Store) -> Store:
    """s3rver with an empty bucket."""
    s3rver_store.fresh_bucket()
    return s3rver_store
