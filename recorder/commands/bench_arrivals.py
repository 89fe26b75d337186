"""Deliveries under fire: a child process delivers, it and the server are killed, and what arrives is watched.

What is looked at is what the server has on its disk, never what it says; the queue is read as it changes.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import file_digest
from pathlib import Path
from typing import Any, Protocol
from unittest.mock import patch

import recorder
from recorder.app import open_station
from recorder.commands.bench_released import TARGET, Released
from recorder.domain.clip import DeliveryState
from recorder.errors import RecorderError
from recorder.storage.deliveries import Delivery
from recorder.transfer.target import Trouble
from recorder.workflow import delivery_end, queue_acts
from recorder.workflow.dispatch import Dispatch
from recorder.workflow.station import Station

RECEIVED, SENT, SENDING, ASIDE = (
    DeliveryState.RECEIVED,
    DeliveryState.SENT,
    DeliveryState.SENDING,
    DeliveryState.SET_ASIDE,
)
_ENDS = (RECEIVED, SENT, ASIDE)
_LOOK_S = 0.004
_WARM = 5  # clips that a process delivers before its memory is measured
_ROUNDS = 6


class Store(Protocol):
    """What the other side has on its disk."""

    def copies(self, clip_id: str) -> list[str]:
        """The SHA-256 of each whole copy of a clip."""
        ...

    def is_under_way(self) -> bool:
        """Whether something is there in part."""
        ...


class TusStore:
    """The folder of a @tus/file-store: for each upload its bytes, and beside them what is known of it as JSON."""

    def __init__(self, folder: Path, *, keep: bool = True) -> None:
        """`keep` false: remove the bytes of what was seen whole, and remember what they were."""
        self._folder, self._keep = folder, keep
        self._seen: dict[str, tuple[str, str]] = {}  # upload -> clip, SHA-256

    def copies(self, clip_id: str) -> list[str]:
        """The SHA-256 of each finished upload that says it is this clip."""
        for path, about in self._uploads():
            if about["metadata"].get("clip_id") == clip_id and path.name not in self._seen and _is_whole(path, about):
                with path.open("rb") as file:
                    self._seen[path.name] = clip_id, file_digest(file, "sha256").hexdigest()
                if not self._keep:
                    path.unlink()
        return [digest for clip, digest in self._seen.values() if clip == clip_id]

    def is_under_way(self) -> bool:
        """Whether an upload has some of its bytes, and not all."""
        return any(0 < path.stat().st_size < about["size"] for path, about in self._uploads() if path.exists())

    def _uploads(self) -> Iterator[tuple[Path, dict[str, Any]]]:
        for info in self._folder.glob("*.json"):
            try:
                about = json.loads(info.read_text())
            except (OSError, ValueError):  # it is being written
                continue
            yield info.with_suffix(""), about


def _is_whole(path: Path, about: dict[str, Any]) -> bool:
    return path.exists() and path.stat().st_size == about["size"]


@dataclass(slots=True)
class Seen:
    """What came of it. `early`: clips called received before all was there; `growth_mb`: of the last process."""

    early: list[str] = field(default_factory=list)
    app_kills: int = 0
    server_kills: int = 0
    unconfirmed: list[str] = field(default_factory=list)
    set_aside: list[str] = field(default_factory=list)
    sent_again: list[str] = field(default_factory=list)
    growth_mb: float = 0.0
    measured: int = 0  # clips that the growth was measured over
    seconds: float = 0.0
    missing: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)

    @property
    def faults(self) -> list[str]:
        """All that must not be, in words."""
        kinds = {"called received early": self.early, "missing": self.missing, "other bytes": self.wrong}
        return [f"{clip}: {word}" for word, clips in (kinds | {"there twice": self.twice}).items() for clip in clips]


class Watch:
    """Reads the queue of a home while another process delivers from it."""

    def __init__(self, home: Path, made: Released, store: Store, seen: Seen) -> None:
        station, _ = open_station(home)
        self.station = station.again()
        station.close()  # lets the home go; reading goes on
        self._made, self._store, self._seen = made, store, seen
        self._known: dict[str, DeliveryState] = {}

    def look(self) -> list[Delivery]:
        """Read the queue; a clip that is newly called received must be whole on the other side by now."""
        rows = self.station.deliveries.all()
        for row in rows:
            news = self._known.get(row.clip_id) is not row.state
            self._known[row.clip_id] = row.state
            certain = row.state is RECEIVED or (row.state is SENT and row.code != "unconfirmed")
            if news and certain and self._made.tars[row.clip_id] not in self._store.copies(row.clip_id):
                self._seen.early += [row.clip_id] * (row.clip_id not in self._seen.early)
        return rows


class Sender:
    """A process that delivers, by `fairtake deliver`'s own scheduler, without its waits between tries."""

    def __init__(self, home: Path) -> None:
        program = f"from recorder.commands.bench_arrivals import child; child({str(home)!r})"
        root = str(Path(recorder.__file__).parents[1])
        path = os.pathsep.join(filter(None, [root, os.environ.get("PYTHONPATH", "")]))
        self._process = subprocess.Popen(
            [sys.executable, "-c", program], stdin=subprocess.PIPE, env={**os.environ, "PYTHONPATH": path}
        )
        self._memory: dict[int, float] = {}

    def measure(self, delivered: int) -> None:
        """Remember its memory now that it delivered so many clips."""
        megabytes = _resident_mb(self._process.pid)
        if megabytes is not None:
            self._memory[delivered] = max(megabytes, self._memory.get(delivered, 0.0))

    def growth(self) -> tuple[float, int]:
        """MB from its fifth clip to its highest since, and over how many clips."""
        after = [mb for delivered, mb in sorted(self._memory.items()) if delivered >= _WARM]
        return (max(after) - after[0], len(after)) if after else (0.0, 0)

    def refuse_dead(self) -> None:
        """RecorderError when it ended by itself."""
        if self._process.poll() is not None:
            raise RecorderError("bench-failed", "The process that delivers ended.", "Its last words stand above.")

    def kill(self) -> None:
        """End it at once, with kill -9."""
        self._process.kill()
        self._end()

    def stop(self) -> None:
        """Let it end as the program does."""
        assert self._process.stdin is not None  # noqa: S101 - it was asked for
        self._process.stdin.close()
        self._end()

    def _end(self) -> None:
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stdin is not None and not self._process.stdin.closed:
            self._process.stdin.close()


def child(home: str) -> None:
    """In a process of its own: deliver until standard input ends. A failed one is tried again at once."""
    station, _ = open_station(Path(home))
    with patch.object(delivery_end, "backoff_s", lambda _tries, _chance: 0.0):
        dispatch = Dispatch(station.again)
        dispatch.start()
        sys.stdin.read()
        dispatch.stop()
    station.close()


class Ordeal:
    """Delivers all clips of a home through whatever is in the way, with kills at seeded moments."""

    def __init__(
        self,
        home: Path,
        made: Released,
        store: Store,
        restart: Callable[[], None] | None,
        told: Callable[[int, int], None] = lambda _done, _all: None,
        kills: int = 3,
        seed: int = 1,
        patience_s: float = 300.0,
    ) -> None:
        """`restart` kills the server and starts it again; None where it is left alone."""
        self._home, self._made, self._store, self._restart, self._told = home, made, store, restart, told
        self.seen = Seen()
        self._until = time.monotonic() + patience_s
        first_half = range(1, max(2, len(made.clips) // 2))
        chance = random.Random(seed)  # noqa: S311 - moments of kills
        picked = chance.sample(first_half, min(len(first_half), 2 * kills if restart else kills))
        whom = ["app", "server"] * kills if restart else ["app"] * kills
        self._kills = list(zip(sorted(picked), whom, strict=False))
        self._sender: Sender | None = None
        self._before = 0

    def run(self) -> Seen:
        """Deliver until all is there or set aside, decide what a person must decide, and deliver that; then judge."""
        began = time.monotonic()
        try:
            for _ in range(_ROUNDS):
                self._deliver()
                if not self._decide():
                    break
        finally:
            if self._sender is not None:
                self._sender.kill()
        self.seen.seconds = time.monotonic() - began
        self._judge()
        return self.seen

    def _deliver(self) -> None:
        with _watching(self._home, self._made, self._store, self.seen) as watch:
            rows = watch.look()
            self._start(rows)
            while not all(row.state in _ENDS for row in rows):
                self._step(rows, watch)
                time.sleep(_LOOK_S)
                rows = watch.look()
            self._measure(_ended(rows))
        if self._sender is not None:
            self._sender.stop()
            self._sender = None

    def _start(self, rows: list[Delivery]) -> None:
        self._keep_growth()
        self._sender, self._before = Sender(self._home), _ended(rows)

    def _step(self, rows: list[Delivery], watch: Watch) -> None:
        assert self._sender is not None  # noqa: S101 - it was started
        self._sender.refuse_dead()
        if time.monotonic() > self._until:
            raise RecorderError("bench-failed", f"Not all clips arrived in time: {_told(rows)}.", "Nothing is lost.")
        ended = _ended(rows)
        self._told(ended, len(rows))
        self._measure(ended)
        if self._kills and ended >= self._kills[0][0] and self._is_sending(rows):
            self._kill(self._kills[0][1], watch)

    def _is_sending(self, rows: list[Delivery]) -> bool:
        return any(row.state is SENDING for row in rows) and self._store.is_under_way()

    def _kill(self, whom: str, watch: Watch) -> None:
        """Kill; it counts when it struck in the middle of a clip."""
        if whom == "server":
            assert self._restart is not None  # noqa: S101 - else there is no such kill
            self._restart()
            self.seen.server_kills += 1
            self._kills.pop(0)
            return
        assert self._sender is not None  # noqa: S101 - it was started
        self._sender.kill()
        rows = watch.look()
        if any(row.state is SENDING for row in rows):
            self.seen.app_kills += 1
            self._kills.pop(0)
        self._start(rows)

    def _measure(self, ended: int) -> None:
        if self._sender is not None and not self._kills:
            self._sender.measure(ended - self._before)
        self._keep_growth()

    def _keep_growth(self) -> None:
        growth, clips = self._sender.growth() if self._sender is not None else (0.0, 0)
        if clips >= self.seen.measured and clips:
            self.seen.growth_mb, self.seen.measured = round(growth, 1), clips

    def _decide(self) -> bool:
        """What a person would do: retry what is set aside, and look on the other side for what is unconfirmed."""
        station, _ = open_station(self._home)
        try:
            return any([self._decide_one(station, row) for row in station.deliveries.all()])
        finally:
            station.close()

    def _decide_one(self, station: Station, row: Delivery) -> bool:
        if row.state is ASIDE and row.code == Trouble.TOO_LARGE:
            self.seen.set_aside.append(row.clip_id)
            queue_acts.retry(station, row.key)
            return True
        if row.state is SENT:
            if row.clip_id not in self.seen.unconfirmed:
                self.seen.unconfirmed.append(row.clip_id)
            if not self._store.copies(row.clip_id):
                self.seen.sent_again.append(row.clip_id)
                queue_acts.send_again(station, row.key)
                return True
        return False

    def _judge(self) -> None:
        for clip_id in self._made.clips:
            copies = Counter(self._store.copies(clip_id))
            right = copies.pop(self._made.tars[clip_id], 0)
            self.seen.missing += [clip_id] * (right == 0)
            self.seen.twice += [clip_id] * (right > 1)
            self.seen.wrong += [clip_id] * bool(copies)


@contextmanager
def _watching(home: Path, made: Released, store: Store, seen: Seen) -> Iterator[Watch]:
    watch = Watch(home, made, store, seen)
    try:
        yield watch
    finally:
        watch.station.close()


def _ended(rows: list[Delivery]) -> int:
    return sum(row.state in _ENDS for row in rows)


def _told(rows: list[Delivery]) -> str:
    return ", ".join(f"{n} {state.value}" for state, n in Counter(row.state for row in rows).items())


def _resident_mb(pid: int) -> float | None:
    statm = Path(f"/proc/{pid}/statm")
    try:
        return int(statm.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    except (OSError, IndexError):
        return None


__all__ = ["TARGET", "Ordeal", "Seen", "Store", "TusStore", "child"]
