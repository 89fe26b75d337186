"""What the tests of delivery under fire share: a plan of faults, and the server that comes back where it was."""

from __future__ import annotations

import importlib.util
import random
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from recorder.commands.bench_released import TARGET, Released
from recorder.workflow import practice
from recorder.workflow.parcels import parcel_of
from recorder.workflow.station import open_home
from recorder.workflow.target_settings import keep_credentials
from tests.peers.servers import Peer, tus_server


class Server:
    """The reference tus server, which can be killed and started again on the same folder and port."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._peer = tus_server(folder)
        self.port = self._peer.port
        self.starts = 1

    def restart(self) -> None:
        """Kill -9, and start it again."""
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


def s3_peers() -> Any:
    """The module of the S3 target's own tests that starts the two stores."""
    path = Path(__file__).parents[1] / "unit" / "transfer" / "s3_peers.py"
    spec = importlib.util.spec_from_file_location("s3_peers_of_journeys", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class S3Store:
    """What lies in a bucket: a clip is whole when exactly its files are there, each with its own bytes."""

    def __init__(self, store: Any, station: str) -> None:
        self._store, self._place = store, f"in/{practice.CAMPAIGN}/{station}/"

    def copies(self, clip_id: str) -> list[str]:
        """One digest over all names and bytes of a clip, once clip.json is there."""
        place = f"{self._place}{clip_id}/"
        listed = self._store.ask("list_objects_v2", Prefix=place).get("Contents", [])
        if f"{place}clip.json" not in {one["Key"] for one in listed}:
            return []
        files = {}
        for one in listed:
            data = self._store.ask("get_object", Key=one["Key"])["Body"].read()
            files[one["Key"].removeprefix(place)] = sha256(data).hexdigest()
        return [digest(files)]

    def is_under_way(self) -> bool:
        """Not to be told from outside."""
        return True

    def clips(self) -> set[str]:
        """All clips that anything lies there of."""
        listed = self._store.ask("list_objects_v2").get("Contents", [])
        return {one["Key"].removeprefix(self._place).partition("/")[0] for one in listed}


def digest(files: dict[str, str]) -> str:
    """One SHA-256 over names and their SHA-256."""
    return sha256("".join(f"{name} {digest}\n" for name, digest in sorted(files.items())).encode()).hexdigest()


def for_s3(home: Path, made: Released, keys: dict[str, str]) -> tuple[Released, str]:
    """Give the target its credentials; also the clips with digests as `S3Store` gives them, and the station's id."""
    station = open_home(home)
    try:
        keep_credentials(station, practice.CAMPAIGN, TARGET, keys)
        clips = [station.clips.get(clip_id) for clip_id in made.clips]
        digests = {clip.clip_id: digest(dict(parcel_of(station, clip, TARGET).files)) for clip in clips if clip}
        return replace(made, tars=digests), station.station_id
    finally:
        station.close()


def s3_faults(seed: int) -> dict[str, Any]:
    """Each kind of fault once or twice, at seeded requests."""
    chance = random.Random(seed)
    kinds: list[dict[str, Any]] = [
        {"kind": "cut", "match": "^PUT"},
        {"kind": "reset", "match": "^PUT"},
        {"kind": "stall", "match": "^PUT", "seconds": 0.5},
        {"kind": "truncate", "match": "^PUT"},
        *[{"kind": "lose", "match": "^(PUT|POST)"}] * 2,
        {"kind": "lose", "match": "^PUT.*clip[.]json$"},
        {"kind": "truncate", "match": "^(GET|HEAD)"},
        *({"kind": "status", "status": code, "match": "^PUT", "retry_after": 0} for code in (500, 503, 429, 409, 413)),
    ]
    return {"faults": [{"skip": chance.randint(0, 20), "after": chance.random(), **one} for one in kinds]}
