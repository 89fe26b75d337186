"""Peers for tests of delivery: each ends with its test, by its own process id."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from peers.servers import FaultProxy, Peer, tus_server, why_not


@pytest.fixture
def tus(tmp_path: Path) -> Iterator[Callable[..., Peer]]:
    """Starts reference tus servers; the folder where uploads lie is `tmp_path / "uploads"`."""
    reason = why_not("@tus/server") or why_not("@tus/file-store")
    if reason:
        pytest.skip(reason)
    running: list[Peer] = []

    def start(**wishes: Any) -> Peer:
        running.append(tus_server(tmp_path / "uploads", **wishes))
        return running[-1]

    yield start
    for peer in running:
        peer.stop()


@pytest.fixture
def faults(tmp_path: Path) -> Iterator[Callable[..., FaultProxy]]:
    """Starts a proxy in front of a port that makes these faults, or follows a whole `plan`."""
    running: list[FaultProxy] = []

    def start(to: int, *each: Mapping[str, Any], plan: Mapping[str, Any] | None = None, seed: int = 0) -> FaultProxy:
        running.append(FaultProxy(to, plan or {"faults": list(each)}, tmp_path, seed))
        return running[-1]

    yield start
    for proxy in running:
        proxy.stop()
