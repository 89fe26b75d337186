"""JSON documents: written once, signed as bytes, never rewritten."""

from __future__ import annotations

import hashlib
import json
from typing import Any

Document = dict[str, Any]


def to_bytes(document: Document) -> bytes:
    """Write a document as people and `jq` like to read it; its bytes are what gets signed."""
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def from_bytes(data: bytes) -> Document:
    """Read a JSON object; raises ValueError when it is anything else, or names a member twice."""
    try:
        document = json.loads(data.decode("utf-8"), object_pairs_hook=_no_doubles, parse_constant=_no_constant)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(document, dict):
        raise ValueError("not a JSON object")
    return document


def sha256(data: bytes) -> str:
    """SHA-256 as 64 hex digits."""
    return hashlib.sha256(data).hexdigest()


def _no_constant(name: str) -> None:
    # RFC 8259 knows no NaN or Infinity, and readers make different things of them.
    raise ValueError(f"{name} is not JSON")


def _no_doubles(pairs: list[tuple[str, Any]]) -> Document:
    # Readers differ on which of two equal names counts, so one signed text could say two things.
    document = dict(pairs)
    if len(document) != len(pairs):
        raise ValueError("a name stands twice in one object")
    return document
