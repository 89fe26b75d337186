"""What the tests of delivery under fire share: a plan of faults, and the server that comes back where it was."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

from tests.peers.servers import Peer, tus_server


class Server:
    """The reference tus server, which can be killed and started again on the same folder and port."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._peer = tus_server(folder)
        self.port = self._peer.port
        self.starts = 1

    def restart(self) -> None:
        """kill -9, and start it again."""
        self._peer.kill()
        self._peer.stop()
        self._peer: Peer = tus_server(self.folder, port=self.port)
        self.starts += 1

    def stop(self) -> None:
        """End it."""
        self._peer.stop()


def tus_faults(seed: int, clips: int) -> dict[str, Any]:
    """Each kind of fault some times, at seeded requests; the first clip's last answer is lost, then it is gone."""
    chance = random.Random(seed)

    def some(kind: str, times: int, most: int = clips, **more: Any) -> list[dict[str, Any]]:
        return [{"kind": kind, "skip": chance.randint(2, most), "after": chance.random(), **more} for _ in range(times)]

    certain = [
        {"kind": "lose", "match": "^PATCH", "final": True},
        {"kind": "status", "status": 410, "match": "^HEAD", "times": 2},
    ]
    patches = [
        *some("cut", 3, match="^PATCH"),
        *some("reset", 2, match="^PATCH"),
        *some("stall", 2, match="^PATCH", final=True, seconds=1.0),
        *some("lose", 3, match="^PATCH", final=True),
        *some("truncate", 2, match="^PATCH"),
    ]
    answers = [
        one
        for status in (500, 409, 410, 503, 413, 429)
        for one in some("status", 1, match="^PATCH", status=status, retry_after=0)
    ]
    others = [
        {"kind": "status", "status": 413, "match": "^POST", "skip": chance.randint(3, 20), "times": 2},
        *(one for status in (500, 429, 503) for one in some("status", 1, match="^POST", status=status, retry_after=0)),
        *some("lose", 1, match="^POST"),
        *some("truncate", 2, match="^(HEAD|GET)"),
        *some("cut", 1, match="^HEAD"),
        *some("status", 1, match="^HEAD", status=410),
        *some("status", 1, match="^GET", status=503, retry_after=0),
    ]
    return {"faults": [*certain, *patches, *answers, *others]}
