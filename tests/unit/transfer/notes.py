"""Notes that stay in memory, and all that was ever put into them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class MemoryNotes:
    """What a target puts down between two tries."""

    def __init__(self) -> None:
        self.all: list[dict[str, Any]] = []

    def get(self) -> dict[str, Any]:
        return dict(self.all[-1]) if self.all else {}

    def put(self, notes: Mapping[str, Any]) -> None:
        self.all.append(dict(notes))
