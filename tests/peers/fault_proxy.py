"""A proxy that understands just enough HTTP to break it where it hurts. Standard library only; loopback only.

    python fault_proxy.py --to PORT --faults PLAN.json [--seed N] [--port N]

Prints its port as the first line, then one JSON document a line for each fault it made. The plan is
`{"faults": [FAULT...], "random": {"rate": 0..1, "kinds": [FAULT...], "most": N}}`, both parts optional.
A FAULT has a `kind`:

    cut       passes `after` bytes of the request's body on, then closes both sides
    reset     the same, with a reset
    stall     passes `after` bytes on, waits `seconds` (at most 30), then goes on
    status    answers `status` itself (with Retry-After `retry_after`); the request never gets through
    truncate  passes the request on, and only the first `after` bytes of the reply (default: half of its head)
    lose      passes the request on, waits for the whole reply, and closes without a word of it

and may say which requests it is for: `match`, a regular expression on "METHOD PATH"; `final`: true for a PATCH that
completes a tus upload; `skip`: how many such requests pass first; `times`: how often it strikes (default 1).
`after` below 1 is a part of the body. Random faults strike with `rate`, `most` times in all (default 50).
"""

from __future__ import annotations

import argparse
import json
import socket
import struct
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

from fault_plan import Head, Over, Plan  # beside this script

_PIECE = 1 << 16
_PATIENCE_S = 90.0
_LONGEST_STALL_S = 30.0
_WORDS = {409: "Conflict", 410: "Gone", 413: "Content Too Large", 429: "Too Many Requests", 503: "Unavailable"}


class Connection:
    """One connection of a client, with one of our own to the server behind it."""

    def __init__(self, near: socket.socket, to: int, plan: Plan) -> None:
        self._near, self._plan = near, plan
        self._far = socket.create_connection(("127.0.0.1", to), timeout=_PATIENCE_S)
        near.settimeout(_PATIENCE_S)
        self._asking, self._answering = near.makefile("rb"), self._far.makefile("rb")

    def run(self) -> None:
        """Pass requests on until either side ends or a fault ends it."""
        try:
            while True:
                self._one(Head(self._asking))
        except (Over, OSError, ValueError):
            pass
        finally:
            self.close()

    def close(self) -> None:
        """Close both sides."""
        for one in (self._asking, self._answering, self._near, self._far):
            with suppress(OSError):
                one.close()

    def _one(self, asked: Head) -> None:
        fault = self._plan.choose(asked) or {}
        kind = fault.get("kind", "")
        if kind:
            _tell({"kind": kind, "request": " ".join(asked.first[:2]), **fault})
        if kind == "status":
            self._refuse(asked, fault)
            return
        self._far.sendall(asked.raw)
        if "100-continue" in asked.fields.get("expect", "").lower():
            self._near.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        self._pass_body(asked, fault)
        self._pass_reply(asked, fault)

    def _refuse(self, asked: Head, fault: dict[str, Any]) -> None:
        if "100-continue" not in asked.fields.get("expect", "").lower():
            for _ in _body(self._asking, asked, until_closed=False):
                pass
        code = int(fault.get("status", 500))
        wait = f"Retry-After: {fault['retry_after']}\r\n" if "retry_after" in fault else ""
        head = f"HTTP/1.1 {code} {_WORDS.get(code, 'Error')}\r\n{wait}Content-Length: 0\r\nConnection: close\r\n\r\n"
        self._near.sendall(head.encode())
        raise Over

    def _pass_body(self, asked: Head, fault: dict[str, Any]) -> None:
        kind = fault.get("kind", "")
        left: float = _bytes_before(fault, asked.length or 0) if kind in ("cut", "reset", "stall") else float("inf")
        refused = False  # the server may answer and close before it has all
        for piece in _body(self._asking, asked, until_closed=False):
            first, rest = (piece, b"") if len(piece) <= left else (piece[: int(left)], piece[int(left) :])
            left -= len(first)
            refused = refused or not _send(self._far, first)
            if left <= 0:
                self._strike(fault)
                left = float("inf")
            refused = refused or not _send(self._far, rest)
        if kind in ("cut", "reset", "stall") and left != float("inf"):
            self._strike(fault)

    def _strike(self, fault: dict[str, Any]) -> None:
        if fault["kind"] == "stall":
            time.sleep(min(float(fault.get("seconds", 1.0)), _LONGEST_STALL_S))
            return
        if fault["kind"] == "reset":
            for one in (self._near, self._far):
                one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        raise Over

    def _pass_reply(self, asked: Head, fault: dict[str, Any]) -> None:
        answer = Head(self._answering)
        while answer.first[1].startswith("1"):
            answer = Head(self._answering)
        self._plan.learn(asked, answer)
        bodiless = asked.first[0] == "HEAD" or answer.first[1] in ("204", "304")
        body = iter(()) if bodiless else _body(self._answering, answer, until_closed=True)
        kind = fault.get("kind", "")
        if kind == "lose":
            for _ in body:
                pass
            raise Over
        if kind == "truncate":
            self._truncate(answer, body, fault)
        self._near.sendall(answer.raw)
        for piece in body:
            self._near.sendall(piece)
        if "close" in answer.fields.get("connection", "").lower():
            raise Over

    def _truncate(self, answer: Head, body: Any, fault: dict[str, Any]) -> None:
        if "after" not in fault or not answer.length:
            self._near.sendall(answer.raw[: len(answer.raw) // 2])
            raise Over
        self._near.sendall(answer.raw)
        left = _bytes_before(fault, answer.length)
        for piece in body:
            self._near.sendall(piece[:left])
            left -= len(piece)
            if left <= 0:
                break
        raise Over


def _bytes_before(fault: dict[str, Any], length: int) -> int:
    after = float(fault.get("after", 0.5))
    return int(after * length) if after < 1 else int(after)


def _send(goal: socket.socket, piece: bytes) -> bool:
    try:
        goal.sendall(piece)
    except OSError:
        return False
    return True


def _body(reader: BinaryIO, head: Head, *, until_closed: bool) -> Any:
    """The bytes after a head, as they are on the wire, to the end of the message."""
    if head.chunked:
        yield from _chunks(reader)
    elif head.length is not None:
        yield from _exactly(reader, head.length)
    elif until_closed:
        while piece := reader.read1(_PIECE):  # type: ignore[attr-defined]
            yield piece


def _exactly(reader: BinaryIO, length: int) -> Any:
    while length > 0:
        piece = reader.read1(min(length, _PIECE))  # type: ignore[attr-defined]
        if not piece:
            raise Over
        length -= len(piece)
        yield piece


def _chunks(reader: BinaryIO) -> Any:
    while True:
        line = reader.readline(_PIECE)
        yield line
        size = int(line.split(b";")[0] or b"0", 16)
        if size == 0:
            break
        yield from _exactly(reader, size + 2)
    while line := reader.readline(_PIECE):
        yield line
        if line in (b"\r\n", b"\n"):
            return


_telling = threading.Lock()


def _tell(line: Any) -> None:
    with _telling:
        sys.stdout.write(f"{line if isinstance(line, int) else json.dumps(line)}\n")
        sys.stdout.flush()


def _serve(near: socket.socket, to: int, plan: Plan) -> None:
    try:
        connection = Connection(near, to, plan)
    except OSError:  # the server is away: so are we
        near.close()
        return
    connection.run()


def main() -> None:
    """Run until ended."""
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--to", type=int, required=True, help="the port of the server behind it")
    words.add_argument("--faults", type=Path, required=True, help="the plan, a JSON file")
    words.add_argument("--seed", type=int, default=0)
    words.add_argument("--port", type=int, default=0)
    given = words.parse_args()
    plan = Plan(json.loads(given.faults.read_text()), given.seed)
    door = socket.create_server(("127.0.0.1", given.port), backlog=64)
    _tell(door.getsockname()[1])
    while True:
        near, _ = door.accept()
        near.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        threading.Thread(target=_serve, args=(near, given.to, plan), daemon=True).start()


if __name__ == "__main__":
    main()
