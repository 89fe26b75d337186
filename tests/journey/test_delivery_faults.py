"""Every released clip arrives once, whole, whatever breaks on the way: real servers, real kills, counted on disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from recorder.commands.bench_arrivals import Ordeal, TusStore
from recorder.commands.bench_released import TARGET, make_home
from recorder.domain.delivery import Rules
from recorder.workflow import practice
from recorder.workflow.station import open_home
from tests.journey.delivering import S3Store, Server, for_s3, s3_faults, s3_peers, tus_faults
from tests.peers.servers import FaultProxy, why_not

CLIPS, SIZE = 30, (64_000, 4_000_000)
SLOW = 15_000  # kB/s: so that a kill finds a clip half sent


def limit(home: Path, kbytes_per_s: int) -> None:
    """Keep the rate down, as a station may."""
    station = open_home(home)
    station.targets.set_rules(practice.CAMPAIGN, TARGET, Rules(kbytes_per_s=kbytes_per_s))
    station.close()


@pytest.mark.skipif(bool(why_not("@tus/server")), reason=why_not("@tus/server") or "-")
def test_each_clip_arrives_once_at_a_tus_server_whatever_breaks(tmp_path: Path) -> None:
    server = Server(tmp_path / "store")
    try:
        with FaultProxy(server.port, tus_faults(1, CLIPS), tmp_path, seed=1) as proxy:
            home = tmp_path / "home"
            made = make_home(home, {"kind": "tus", "url": f"{proxy.url}/files"}, CLIPS, SIZE, seed=1)
            limit(home, SLOW)
            seen = Ordeal(home, made, TusStore(server.folder), server.restart).run()
            broken = proxy.faults
    finally:
        server.stop()
    assert seen.faults == []
    assert (seen.app_kills, seen.server_kills, server.starts) == (3, 3, 4)
    assert {fault["kind"] for fault in broken} == {"cut", "reset", "stall", "status", "truncate", "lose"}
    assert {fault["status"] for fault in broken if fault["kind"] == "status"} == {500, 409, 410, 413, 429, 503}
    assert len(seen.set_aside) == 1, "413 is for good until somebody retries"
    assert made.clips[0] in seen.unconfirmed, "its last answer was lost, then it was gone"
    assert seen.measured >= 10 and seen.growth_mb <= 10


@pytest.mark.parametrize("kind", ["moto", "s3rver"])
def test_each_clip_arrives_once_at_an_s3_store_whatever_breaks(tmp_path: Path, kind: str) -> None:
    peers = s3_peers()
    (tmp_path / kind).mkdir()
    store = peers._start(kind, tmp_path / kind)
    try:
        store.fresh_bucket()
        with FaultProxy(store.port, s3_faults(1), tmp_path, seed=1) as proxy:
            home = tmp_path / "home"
            target = {"kind": "s3", "url": proxy.url, "bucket": store.bucket, "prefix": "in/"}
            made, station = for_s3(home, make_home(home, target, 6, (64_000, 9_000_000), seed=1), peers.KEYS)
            limit(home, SLOW)
            there = S3Store(store, station)
            seen = Ordeal(home, made, there, None, kills=2, patience_s=90).run()
            broken = proxy.faults
        assert there.clips() == set(made.clips)
    finally:
        store.stop()
    assert seen.faults == []
    assert seen.app_kills == 2
    assert {fault["kind"] for fault in broken} >= {"cut", "reset", "lose", "status"}
