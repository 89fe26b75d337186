"""What the window costs: until its first screen is there, while nobody touches it, and while the camera is shown."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from recorder.app import open_once, walk_screens
from recorder.commands.bench_take import workshop
from recorder.commands.machine import busy_seconds, memory_mb
from recorder.commands.speak import Progress
from recorder.domain.document import Document
from recorder.errors import RecorderError

BOUNDS = {"start": 1.0, "idle_mb": 200.0, "preview_share": 0.12, "preview_fps": 15.0, "journey": 90.0}
_AT_LEAST = {"preview_fps"}
_STARTS = 7
_FILM_S = 40.0
_TAKE_S = 5.0
_PATIENCE_S = 60.0
_CHILD = "import sys; from recorder import cli; from recorder.commands import bench_ui; bench_ui.child(sys.argv[1])"

Row = tuple[str, str, str]  # what, its figure, its bound


def run() -> Document:
    """Open the window without a screen on a throw-away practice home, some times, and walk through it.

    `start`: seconds from the start of a fresh process until its first page was painted; the first one, which
    reads everything from the disk and sets the home up, is `cold`. `idle_mb`: resident memory then, once what is
    read in behind the first screen is there. `preview_share`: of one core, what showing the covered
    picture takes: bringing it to the screen's size, painting, and all else of the window's thread.
    `journey`: seconds of wall time from the language to the receipt and out again, `recorded` of them recording.
    """
    with workshop(_FILM_S, (1280, 720)) as made:
        bar = Progress("Opening the window")
        cold, *starts = [_start(made.home) for _ in range(_STARTS + 1)]
        bar.done(f"{median(seconds for seconds, _ in starts):.2f} s until its first screen")
        busy, began, used = busy_seconds(), time.monotonic(), time.process_time()
        walked = walk_screens(made.home.with_name("walk"), made.film, _TAKE_S)
        wall, now = time.monotonic() - began, busy_seconds()
    others = None if busy is None or now is None else now - busy - (time.process_time() - used)
    figures: Document = {
        "start": round(median(seconds for seconds, _ in starts), 3),
        "start_most": round(max(seconds for seconds, _ in starts), 3),
        "cold": round(cold[0], 3),
        "idle_mb": round(max(megabytes for _, megabytes in starts), 1),
        **walked,
        "others_share": None if others is None else round(max(0.0, others) / (wall * (os.cpu_count() or 1)), 3),
    }
    return figures | {"within": within(figures)}


def within(figures: Document) -> dict[str, bool]:
    """Which bounds are kept."""
    return {name: _keeps(name, figures[name]) for name in BOUNDS}


def lines(figures: Document) -> list[str]:
    """The figures in words, with their bounds."""
    rows: list[Row] = [
        ("first screen", f"{figures['start']:.2f} s", _bound(figures, "start", "s")),
        ("  slowest, first", f"{figures['start_most']:.2f} s", f"{figures['cold']:.2f} s where the home is made too"),
        ("memory, idle", f"{figures['idle_mb']:.0f} MB", _bound(figures, "idle_mb", "MB")),
        ("preview", f"{figures['preview_fps']:.1f} fps", _bound(figures, "preview_fps", "fps")),
        ("  of one core", f"{figures['preview_share']:.1%}", _bound(figures, "preview_share", "")),
        ("the whole way", f"{figures['journey']:.0f} s", _bound(figures, "journey", "s")),
    ]
    others = figures["others_share"]
    head = f"ui: without a screen, {_STARTS} starts; other programs used {'?' if others is None else f'{others:.0%}'}"
    return [head, *(f"  {what:18} {value:>9}   {more}" for what, value, more in rows)]


def child(home: str) -> None:
    """In a process of its own: open the window, and print when its first page was there and what memory it has."""
    told: dict[str, float | None] = {}
    open_once(Path(home), lambda: told.update(painted=time.time()), lambda: told.update(megabytes=memory_mb()))
    print(json.dumps(told))


def _start(home: Path) -> tuple[float, float]:
    """Seconds until the first page of a fresh process, and the memory that it has then."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(home.with_name("bytecode"))}
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # it is warm once Python need not translate it again
    command = [sys.executable, "-c", _CHILD, str(home)]
    began = time.time()
    done = subprocess.run(command, env=env, capture_output=True, timeout=_PATIENCE_S, check=False)
    if done.returncode:
        raise RecorderError("bench-failed", "The window did not open.", done.stderr.decode()[-300:])
    told = json.loads(done.stdout.splitlines()[-1])
    return told["painted"] - began, told["megabytes"] or 0.0


def _keeps(name: str, figure: float) -> bool:
    return figure >= BOUNDS[name] if name in _AT_LEAST else figure <= BOUNDS[name]


def _bound(figures: Document, name: str, unit: str) -> str:
    bound = f"{BOUNDS[name]:.0%}" if not unit else f"{BOUNDS[name]:.0f} {unit}"
    said = f"at {'least' if name in _AT_LEAST else 'most'} {bound}"
    return f"{said:17} {'ok' if figures['within'][name] else 'MISSED'}"
