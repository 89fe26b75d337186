"""What delivery costs and what it survives: many clips through a server that breaks, and a very long queue."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import recorder
from recorder.app import open_station
from recorder.commands.bench_arrivals import Ordeal, TusStore
from recorder.commands.bench_released import TARGET, fill_queue, make_home
from recorder.commands.speak import Progress
from recorder.domain.document import Document
from recorder.errors import RecorderError
from recorder.transfer.tar import Tar
from recorder.transfer.target import Parcel, TargetSettings
from recorder.transfer.targets import open_target
from recorder.workflow import practice, queue_view
from recorder.workflow.dispatch import next_job
from recorder.workflow.parcels import parcel_of
from recorder.workflow.station import Station

BOUNDS = {"faults": 0, "growth_mb": 10.0, "curl_ratio": 0.95, "next_ms": 5.0, "page_ms": 100.0, "start_more_ms": 100.0}
_AT_LEAST = {"curl_ratio"}
_SIZE = (1_000_000, 50_000_000)
_PAIR_BYTES = 256_000_000
_PAIRS = 7
_ROWS = 100_000
_LOOKS = 25
_STARTS = 5
_CLIP_S = 30.0  # patience for each clip
# Every answer that tus servers and what stands before them give, and every way in which a link ends.
_BREAKS: list[Document] = [
    {"kind": "cut", "match": "^PATCH"},
    {"kind": "reset", "match": "^PATCH"},
    {"kind": "stall", "match": "^PATCH", "seconds": 0.5},
    {"kind": "lose", "match": "^PATCH", "final": True},
    {"kind": "lose", "match": "^POST"},
    {"kind": "truncate", "match": "^(PATCH|HEAD|GET)"},
    *({"kind": "status", "status": code} for code in (500, 503, 429)),
    *({"kind": "status", "status": code, "match": "^PATCH"} for code in (409, 410, 413)),
    {"kind": "status", "status": 413, "match": "^POST"},
    {"kind": "status", "status": 410, "match": "^HEAD"},
]


def run(clips: int = 100, seed: int = 1, peers: Path | None = None, rows: int = _ROWS) -> Document:
    """Deliver clips of 1 to 50 MB to a tus server through faults and kills; send beside curl; ask a long queue.

    `growth_mb`: resident memory of the last process that delivered, from its fifth clip on. `curl_ratio`: our speed
    of sending over curl's, medians of pairs; the hash before and the reading back after are in `whole_ratio`.
    RecorderError where the server, the proxy or node are missing.
    """
    servers = _servers(peers)
    with TemporaryDirectory(prefix="fairtake-bench-") as name:
        figures = _through_faults(servers, Path(name), clips, seed)
    with TemporaryDirectory(prefix="fairtake-bench-") as name:
        figures |= _beside_curl(servers, Path(name))
    with TemporaryDirectory(prefix="fairtake-bench-") as name:
        figures |= _long_queue(Path(name), rows)
    return figures | {"within": {name: _keeps(name, figures[name]) for name in BOUNDS}}


def lines(figures: Document) -> list[str]:
    """The figures in words, with their bounds."""
    ratio = figures["curl_ratio"]
    curl = "no curl here" if ratio is None else f"{ratio:.2f}"
    rows = [
        ("not once, whole", f"{figures['faults']}", _bound(figures, "faults", "")),
        ("memory growth", f"{figures['growth_mb']:.1f} MB", _bound(figures, "growth_mb", "MB")),
        ("beside curl", curl, _bound(figures, "curl_ratio", "")),
        ("next job", f"{figures['next_ms']:.2f} ms", _bound(figures, "next_ms", "ms")),
        ("first page, counts", f"{figures['page_ms']:.1f} ms", _bound(figures, "page_ms", "ms")),
        ("start, more", f"{figures['start_more_ms']:.0f} ms", _bound(figures, "start_more_ms", "ms")),
    ]
    return [
        f"deliver: {figures['clips']} clips, {figures['megabytes']:.0f} MB in {figures['seconds']:.0f} s "
        f"({figures['mb_per_s']:.0f} MB/s), {figures['broken']} faults, {figures['retries']} tries more",
        f"  killed: the app {figures['app_kills']} times, the server {figures['server_kills']} times; "
        f"unconfirmed {figures['unconfirmed']}, set aside {figures['set_aside']}",
        *(f"  {what:18} {value:>12}   {bound}" for what, value, bound in rows),
        *_speeds(figures),
        *(f"  wrong: {fault}" for fault in figures["wrong"]),
    ]


def _speeds(figures: Document) -> list[str]:
    if figures["curl_ratio"] is None:
        return []
    return [
        f"  sending {figures['ours_mb_per_s']:.0f} MB/s, curl {figures['curl_mb_per_s']:.0f} MB/s; "
        f"with hash and reading back {figures['whole_ratio']:.2f} of curl; queue of {figures['rows']} rows"
    ]


# --- through faults --------------------------------------------------------------------------------


def _through_faults(servers: Any, folder: Path, clips: int, seed: int) -> Document:
    store = folder / "store"
    peer = [servers.tus_server(store)]
    port = peer[0].port
    plan = {"random": {"rate": 0.06, "kinds": _BREAKS, "most": clips}}

    def restart() -> None:
        peer[0].kill()
        peer[0].stop()
        peer[0] = servers.tus_server(store, port=port)

    try:
        with servers.FaultProxy(port, plan, folder, seed) as proxy:
            bar = Progress(f"Making {clips} clips")
            target = {"kind": "tus", "url": f"{proxy.url}/files"}
            made = make_home(folder / "home", target, clips, _SIZE, seed)
            bar.done(f"{made.bytes / 1e6:.0f} MB to send")
            bar = Progress("Delivering them, with faults and kills")
            ordeal = Ordeal(
                folder / "home", made, TusStore(store, keep=False), restart, bar, seed=seed, patience_s=clips * _CLIP_S
            )
            seen = ordeal.run()
            bar.done(f"{len(seen.faults)} wrong")
            broken, tries = len(proxy.faults), _tries(folder / "home")
    finally:
        peer[0].stop()
    return {
        "clips": clips, "megabytes": made.bytes / 1e6, "seconds": seen.seconds, "seed": seed,
        "mb_per_s": made.bytes / 1e6 / seen.seconds, "broken": broken, "retries": tries - clips,
        "app_kills": seen.app_kills, "server_kills": seen.server_kills, "unconfirmed": len(seen.unconfirmed),
        "set_aside": len(seen.set_aside), "growth_mb": seen.growth_mb, "measured": seen.measured,
        "faults": len(seen.faults), "wrong": seen.faults,
    }  # fmt: skip


def _tries(home: Path) -> int:
    station, _ = open_station(home)
    try:
        rows = station.deliveries.all()
        return sum(sum(entry[1] == "sending" for entry in station.deliveries.history(row.key)) for row in rows)
    finally:
        station.close()


# --- beside curl -----------------------------------------------------------------------------------


class _Notes:
    """What a target remembers, for as long as this runs."""

    def __init__(self) -> None:
        self._kept: dict[str, Any] = {}

    def get(self) -> dict[str, Any]:
        return dict(self._kept)

    def put(self, notes: Any) -> None:
        self._kept = dict(notes)


class _Clock:
    """A progress that tells how long sending alone took: from the last call at no byte to the first at all bytes."""

    def __init__(self) -> None:
        self._begun = self._ended = 0.0

    def __call__(self, done: int, total: int) -> None:
        if done == 0:
            self._begun = time.monotonic()
        elif done == total and not self._ended:
            self._ended = time.monotonic()

    @property
    def seconds(self) -> float:
        return self._ended - self._begun


def _beside_curl(servers: Any, folder: Path) -> Document:
    if (curl := shutil.which("curl")) is None:
        return {"curl_ratio": None}
    bar = Progress(f"Sending {_PAIR_BYTES / 1e6:.0f} MB to the same server, ours and curl in turn")
    url = "http://127.0.0.1:1/files"
    make_home(folder / "home", {"kind": "tus", "url": url}, 1, (_PAIR_BYTES, _PAIR_BYTES), 1, films=1)
    station, _ = open_station(folder / "home")
    try:
        parcel = parcel_of(station, station.clips.all()[0], TARGET)
    finally:
        station.close()
    tar, file = Tar(parcel), folder / "clip.tar"
    with tar.reader() as reader, file.open("wb") as out:
        while piece := reader.read(1 << 20):
            out.write(piece)
    with servers.tus_server(folder / "store") as peer:
        pairs = [_pair(curl, f"{peer.url}/files", parcel, file, ours_first=n % 2 == 0) for n in range(_PAIRS + 1)][1:]
    megabytes = tar.length / 1e6
    ours, whole, theirs = (median(column) for column in zip(*pairs, strict=True))
    ratio = median(curls / mine for mine, _, curls in pairs)
    bar.done(f"{ratio:.2f} times the speed of curl")
    return {
        "curl_ratio": ratio, "whole_ratio": median(curls / all_of_it for _, all_of_it, curls in pairs),
        "ours_mb_per_s": megabytes / ours, "curl_mb_per_s": megabytes / theirs,
        "whole_mb_per_s": megabytes / whole,
    }  # fmt: skip


def _pair(curl: str, url: str, parcel: Parcel, file: Path, *, ours_first: bool) -> tuple[float, float, float]:
    """Seconds of our sending, of all that ours does, and of curl's."""
    if ours_first:
        ours = _send(url, parcel)
        return (*ours, _curl(curl, url, file))
    theirs = _curl(curl, url, file)
    return (*_send(url, parcel), theirs)


def _send(url: str, parcel: Parcel) -> tuple[float, float]:
    target, notes, clock = open_target(TargetSettings(TARGET, "tus", url)), _Notes(), _Clock()
    try:
        began = time.monotonic()
        arrival = target.send(parcel, notes, clock)
        whole = time.monotonic() - began
        target.stop(parcel, notes)
    finally:
        target.close()
    if not arrival.confirmed:
        raise RecorderError("bench-failed", "The server did not confirm what was sent.", arrival.detail)
    return clock.seconds, whole


def _curl(curl: str, url: str, file: Path) -> float:
    """Seconds that curl took for the bytes alone: not to start, nor to make the upload."""
    tus = ["-H", "Tus-Resumable: 1.0.0"]
    size = f"Upload-Length: {file.stat().st_size}"
    head = _ask(curl, "-D", "-", "-X", "POST", *tus, "-H", size, "-H", "Content-Length: 0", url)
    place = next(line.split()[1] for line in head.splitlines() if line.lower().startswith("location:"))
    kind = "Content-Type: application/offset+octet-stream"
    patch = ["-X", "PATCH", "-T", str(file), *tus, "-H", "Upload-Offset: 0", "-H", "Expect:", "-H", kind]
    took = float(_ask(curl, "-o", "-", "-w", "%{time_total}", *patch, place))
    _ask(curl, "-X", "DELETE", *tus, place)
    return took


def _ask(curl: str, *words: str) -> str:
    done = subprocess.run([curl, "-sf", *words], capture_output=True, text=True, timeout=120, check=False)
    if done.returncode:
        raise RecorderError("bench-failed", "curl could not send to the server.", f"It ended with {done.returncode}.")
    return done.stdout


# --- a long queue ----------------------------------------------------------------------------------


def _long_queue(folder: Path, rows: int) -> Document:
    bar = Progress(f"Making a queue of {rows} rows")
    home = folder / "home"
    make_home(home, {"kind": "tus", "url": "http://127.0.0.1:1/files"}, 1, (1000, 1000), 1, films=1)
    short = _starts(home)
    station, _ = open_station(home)
    try:
        fill_queue(station, rows)
        looked = {"next_ms": _next(station), "page_ms": _timed(lambda: _page(station))}
    finally:
        station.close()
    long = _starts(home)
    bar.done(f"next job in {looked['next_ms']:.2f} ms")
    return {"rows": rows, **looked, "start_ms": long, "start_more_ms": max(0.0, long - short)}


def _next(station: Station) -> float:
    """The slower of both orders: the oldest first, and on a weak link the smallest first."""
    place, slowest = (practice.CAMPAIGN, TARGET), 0.0
    for bytes_per_s in (0.0, 1000.0):
        station.targets.reached(*place, station.at(), bytes_per_s)
        target = station.targets.get(*place)
        slowest = max(slowest, _timed(lambda target=target: next_job(station, target)))  # type: ignore[misc]
    return slowest


def _page(station: Station) -> None:
    queue_view.overview(station)
    queue_view.lines(station, limit=50)


def _starts(home: Path) -> float:
    """Median milliseconds to open a home that was closed as it should be."""
    took = []
    for _ in range(_STARTS):
        began = time.perf_counter()
        station, _recovered = open_station(home)
        took.append((time.perf_counter() - began) * 1000)
        station.close()
    return median(took)


def _timed(work: Callable[[], object], times: int = _LOOKS) -> float:
    """Median in milliseconds."""
    took = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        took.append((time.perf_counter() - began) * 1000)
    return median(took)


# --- what it needs ---------------------------------------------------------------------------------


def _servers(peers: Path | None) -> Any:
    """The module that starts the server and the proxy: it belongs to the tests, not to the program."""
    folder = peers or Path(recorder.__file__).parents[1] / "tests" / "peers"
    spec = importlib.util.spec_from_file_location("fairtake_bench_servers", folder / "servers.py")
    if spec is None or spec.loader is None or not (folder / "servers.py").is_file():
        raise _missing(f"{folder} has no servers to deliver to")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    if why := module.why_not("@tus/server"):
        raise _missing(why.removeprefix("left out: "))
    return module


def _missing(what: str) -> RecorderError:
    return RecorderError(
        "peers-missing",
        f"Delivery can't be measured: {what}.",
        "In a checkout, run: sh installer/bootstrap.sh test; or name the folder with --peers DIR.",
    )


def _keeps(name: str, figure: float | None) -> bool | None:
    if figure is None:
        return None
    return figure >= BOUNDS[name] if name in _AT_LEAST else figure <= BOUNDS[name]


def _bound(figures: Document, name: str, unit: str) -> str:
    said = f"at {'least' if name in _AT_LEAST else 'most'} {BOUNDS[name]:g} {unit}".rstrip()
    kept = figures["within"][name]
    return f"{said:16} {'not measured' if kept is None else 'ok' if kept else 'MISSED'}"
