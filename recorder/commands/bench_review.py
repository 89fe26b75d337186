"""How soon a sealed clip is on the screen: when it is opened, and after a seek."""

from __future__ import annotations

import os
import random
import threading
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from recorder.commands.bench_take import Size
from recorder.commands.speak import Progress
from recorder.domain.clip import Clip, TakeState
from recorder.domain.document import Document
from recorder.media.display import Picture
from recorder.media.player import Player
from recorder.media.sample_clip import write_clip
from recorder.vault.age import AgeFile, Identity
from recorder.vault.seal import SealedFile
from recorder.workflow.playback import Playback
from recorder.workflow.reviewing import OpenClip

OPEN_S, SEEK_S = 1.0, 0.05  # at most
_OPENED = 5
_PATIENCE_S = 30.0


def run(size: Size, seconds: float = 600, seeks: int = 50, seed: int = 1) -> Document:
    """Seal a clip of `seconds` at `size` in a temporary folder; open it and seek in it.

    Returns seconds: `open` is until the first picture is there, each time with the file out of the system's cache
    where that can be asked for; `first` and `exact` until the first and the right picture after a seek, `exact_cpu`
    what that took of all processors (ms). Medians, 95th percentiles, and the most.
    """
    with TemporaryDirectory(prefix="fairtake-bench-") as name:
        path, identity = Path(name) / "clip.mp4.age", Identity.generate()
        bar = Progress(f"Sealing a clip of {seconds:.0f} s at {size[0]}x{size[1]}")
        sealed = SealedFile(path, identity.recipient)
        write_clip(sealed, seconds, size, bar)
        sealed.close()
        bar.done(f"{path.stat().st_size / 1e6:.0f} MB")
        opened = [_open(path, identity) for _ in range(_OPENED)]
        figures = _seek(_clip(path, identity), [random.Random(seed + n).uniform(0, seconds) for n in range(seeks)])  # noqa: S311
        figures["megabytes"] = path.stat().st_size / 1e6
    return {"size": list(size), "seconds": seconds, "open": _spread(opened), **figures}


def lines(figures: Document) -> list[str]:
    """The figures in words, with their bounds."""
    width, height = figures["size"]
    return [
        f"review: a clip of {figures['seconds']:.0f} s at {width}x{height}, {figures['megabytes']:.0f} MB",
        _line("open", figures["open"], OPEN_S),
        _line("seek, first picture", figures["first"], SEEK_S),
        _line("seek, right picture", figures["exact"], None),
        _line("  of it, processor time", figures["exact_cpu"], None),
    ]


def _line(what: str, spread: Document, bound: float | None) -> str:
    said = "  ".join(f"{name} {value * 1000:6.1f}" for name, value in spread.items())
    if bound is None:
        return f"  {what:24}{said} ms"
    return f"  {what:24}{said} ms   at most {bound * 1000:.0f}   {'ok' if spread['most'] <= bound else 'MISSED'}"


def _spread(seconds: list[float]) -> Document:
    return {"median": median(seconds), "p95": sorted(seconds)[int(len(seconds) * 0.95)], "most": max(seconds)}


def _clip(path: Path, identity: Identity) -> OpenClip:
    plain = AgeFile(path.open("rb"), [identity])
    nobody = Clip("bench", 1, "", 0, "", "", "", 0, TakeState.REVIEW, False, "", {"steps": [], "frames": {"gaps": []}})
    return OpenClip(nobody, Player(plain), plain)


def _open(path: Path, identity: Identity) -> float:
    _forget(path)
    began = time.perf_counter()
    with closing(_Screen(lambda: _clip(path, identity))) as screen:
        return screen.wait(exact=True) - began


def _forget(path: Path) -> None:
    """Ask the system to read the file from the disk again."""
    advise: Any = getattr(os, "posix_fadvise", None)
    with suppress(OSError), path.open("rb") as file:
        if advise is not None:
            os.fsync(file.fileno())
            advise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _seek(clip: OpenClip, places: list[float]) -> Document:
    first, exact, cpu = [], [], []
    with closing(_Screen(lambda: clip)) as screen:
        screen.wait(exact=True)
        for place in places:
            screen.clear()
            began, worked = time.perf_counter(), time.process_time()
            screen.playback.seek(place)
            first.append(screen.wait(exact=False) - began)
            exact.append(screen.wait(exact=True) - began)
            cpu.append(time.process_time() - worked)
    return {"first": _spread(first), "exact": _spread(exact), "exact_cpu": _spread(cpu)}


class _Screen:
    """Notes when pictures come."""

    def __init__(self, opened: Callable[[], OpenClip]) -> None:
        self._news = threading.Condition()
        self._at: dict[bool, float] = {}
        self.playback = Playback(opened(), self._shown)

    def clear(self) -> None:
        with self._news:
            self._at.clear()

    def wait(self, *, exact: bool) -> float:
        """When the first picture came, or the right one."""
        with self._news:
            if not self._news.wait_for(lambda: True in self._at or (not exact and self._at), _PATIENCE_S):
                raise TimeoutError("no picture came")
            return self._at[True] if exact else min(self._at.values())

    def close(self) -> None:
        self.playback.close(_PATIENCE_S)

    def _shown(self, picture: Picture) -> None:
        with self._news:
            self._at.setdefault(picture.exact, time.perf_counter())
            self._news.notify()
