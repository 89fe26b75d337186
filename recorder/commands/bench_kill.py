"""What a crash costs: a recorder is killed at random moments, and its torn clip is salvaged.

Each recorder is a process of its own, on a film that comes at its real pace; it tells of every frame
that leaves `cover`. After `kill -9` the home is opened as at any start, and the salvaged clip is judged.
"""

from __future__ import annotations

import random
import struct
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict, dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from statistics import median
from typing import NamedTuple

from recorder.app import open_station
from recorder.commands.bench_take import Size, Workshop, ended_early, order, start, workshop
from recorder.commands.speak import Progress
from recorder.domain.clip import VIDEO, Clip, TakeState
from recorder.domain.document import Document
from recorder.errors import RecorderError
from recorder.media.fragments import FragmentScanner
from recorder.media.frame import CoveredFrame
from recorder.media.player import decode
from recorder.vault.age import AgeError, Salvage
from recorder.workflow import practice, versions
from recorder.workflow.pipeline import Watchers
from recorder.workflow.recording import record
from recorder.workflow.recovery import Recovered
from recorder.workflow.station import Station, open_home
from recorder.workflow.verifying import verify_home

MOST_LOST_S, MOST_BEHIND_S = 0.25, 0.9
_EARLIEST_S, LATEST_S = 0.7, 6.0  # of the kill, after the first frame that left cover
START_S = 3.0  # of film for the frames that are held, and for a late kill
_ROW = struct.Struct("<qdd")


class Left(NamedTuple):
    """A frame that left cover: its number, when it was captured, when it left (time.monotonic's clock)."""

    number: int
    captured: float
    left: float


@dataclass(slots=True)
class Kill:
    """One kill: `lost_s` from the last frame that left cover, `behind_s` from the last frame kept to the kill."""

    after_s: float
    clip_id: str = ""
    covered: int = 0
    on_disk: int = 0
    kept: int = 0
    lost_s: float = 0.0
    behind_s: float = 0.0
    faults: list[str] = field(default_factory=list)


def run(kills: int = 30, seed: int = 1, size: Size = (1280, 720), latest_s: float = LATEST_S) -> Document:
    """Kill `kills` recorders, all in one home, at `size` (width, height), and tell what was lost."""
    with workshop(latest_s + START_S, size) as made:
        bar = Progress("Killing recorders")
        done: list[Kill] = []
        for kill in kill_often(made, kills, seed, latest_s):
            done.append(kill)
            bar(len(done), kills)
        faults = [fault for kill in done for fault in kill.faults] + _verified(made.home)
        bar.done(f"{sum(kill.kept > 0 for kill in done)} of {kills} clips were salvaged")
    return _figures(done, faults) | {"seed": seed, "size": f"{size[0]}x{size[1]}"}


def kill_often(made: Workshop, kills: int, seed: int, latest_s: float) -> Iterator[Kill]:
    """Kill recorders at random moments, 0.7 s to `latest_s` after the first frame; each moment can be had again."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    for _ in range(kills):
        yield kill_once(made, chance.uniform(_EARLIEST_S, latest_s))


def kill_once(made: Workshop, after_s: float) -> Kill:
    """Kill one recorder `after_s` after its first covered frame, open the home, and judge what was salvaged."""
    frames, killed = _killed(made, after_s)
    kill = Kill(round(after_s, 3), covered=len(frames))
    kill.clip_id, kill.on_disk = _on_disk(made.home)
    station, recovered = open_station(made.home)
    try:
        kill.kept = _kept(station, kill.clip_id)
        kill.faults += _faults(station, kill, recovered)
    finally:
        station.close()
    # without any frame kept, the loss begins one frame before the first
    last = frames[kill.kept - 1].captured if kill.kept else frames[0].captured - 1 / 30
    kill.lost_s, kill.behind_s = frames[-1].captured - last, killed - last
    return kill


def _killed(made: Workshop, after_s: float) -> tuple[list[Left], float]:
    """Give the frames that left cover before the kill, and when it was."""
    process, pipe = start(_recorder, made.home, made.film)
    with pipe:
        frames = [Left(*_ROW.unpack(row)) for row in _rows(pipe, first=True)]
        if not frames:
            raise ended_early()
        at = frames[0].left + after_s
        while (left := at - time.monotonic()) > 0:
            if pipe.poll(left):
                frames += [Left(*_ROW.unpack(row)) for row in _rows(pipe, first=True)]
        if not process.is_alive():
            raise ended_early()
        killed = time.monotonic()
        process.kill()
        process.join()
        frames += [Left(*_ROW.unpack(row)) for row in _rows(pipe)]
    return frames, killed


def _rows(pipe: Connection, *, first: bool = False) -> Iterator[bytes]:
    """Yield what comes until the pipe's end, or only the first."""
    try:
        yield pipe.recv_bytes()
        while not first:
            yield pipe.recv_bytes()
    except EOFError:
        return


def _on_disk(home: Path) -> tuple[str, int]:
    """Before anything is put in order: the torn clip, and how many frames its whole chunks hold."""
    with closing(open_home(home)) as station:
        clip = station.clips.all()[-1]
        video = station.home.clip_folder(clip.clip_id) / VIDEO
        identity = station.clip_identity(clip.clip_id, clip.version)
        if clip.state is not TakeState.RECORDING or identity is None or not video.exists():
            return clip.clip_id, 0
        scan = FragmentScanner()
        try:
            with video.open("rb") as file:
                for chunk in Salvage(file, [identity]):
                    scan.feed(chunk)
        except AgeError:
            return clip.clip_id, 0
        return clip.clip_id, scan.frames


def _kept(station: Station, clip_id: str) -> int:
    clip = versions.known(station, clip_id)
    return int(clip.manifest["frames"]["encoded"]) if clip.state is TakeState.REVIEW else 0


def _faults(station: Station, kill: Kill, recovered: list[Recovered]) -> list[str]:
    """Say what is not as it must be after the start that followed the kill."""
    clip = versions.known(station, kill.clip_id)
    expected = "recovered" if kill.on_disk else "nothing recorded"
    wrong = {
        f"it was told as {[r.what for r in recovered]}": [(r.clip_id, r.what) for r in recovered]
        != [(clip.clip_id, expected)],
        f"{kill.kept} frames were kept, {kill.on_disk} were on the disk": kill.kept != kill.on_disk,
        f"it belongs to {clip.worker}": clip.worker != practice.WORKER,
        "its key of before the crash is still there, or its own is gone": _keys_are_wrong(station, clip),
    }
    if kill.kept:
        wrong |= {
            "it is not marked recovered": not (clip.recovered and clip.manifest["recovered"]),
            "it does not decode whole": _decoded(station, clip) != kill.kept,
        }
    return [f"clip {clip.clip_id}: {what}" for what, holds in wrong.items() if holds]


def _keys_are_wrong(station: Station, clip: Clip) -> bool:
    expected = [f"clip:{clip.clip_id}:{clip.version}"] if clip.state is TakeState.REVIEW else []
    return station.keys.ids(f"clip:{clip.clip_id}:") != expected


def _decoded(station: Station, clip: Clip) -> int:
    try:
        with closing(versions.open_video(station, clip)) as plain:
            return sum(1 for _ in decode(plain))
    except (RecorderError, AgeError):
        return -1


def _verified(home: Path) -> list[str]:
    station, _ = open_station(home)
    with closing(station):
        return [f"{fault.path} {fault.what}" for fault in verify_home(station).faults]


def _figures(done: list[Kill], faults: list[str]) -> Document:
    lost, behind = ([getattr(kill, name) for kill in done] for name in ("lost_s", "behind_s"))
    return {
        "kills": len(done),
        "salvaged": sum(kill.kept > 0 for kill in done),
        "before_anything_was_sealed": sum(kill.on_disk == 0 for kill in done),
        "frames_kept": sum(kill.kept for kill in done),
        "lost_s": {"median": round(median(lost), 3), "max": round(max(lost), 3)},
        "behind_s": {"median": round(median(behind), 3), "max": round(max(behind), 3)},
        "within": {"lost_s": max(lost) <= MOST_LOST_S, "behind_s": max(behind) <= MOST_BEHIND_S},
        "faults": faults,
        "each": [asdict(kill) for kill in done],
    }


def lines(figures: Document) -> list[str]:
    """The figures as a table for people."""
    ok = {name: "ok" if held else "MISSED" for name, held in figures["within"].items()}
    return [
        f"kill -9 of {figures['kills']} recorders at {figures['size']} (seed {figures['seed']})",
        f"  salvaged          {figures['salvaged']:6}   ({figures['before_anything_was_sealed']} were killed before "
        "anything was sealed)",
        *(
            f"  {said:17} {figures[name]['median']:6.2f} s median, {figures[name]['max']:.2f} s max   "
            f"at most {most} s   {ok[name]}"
            for name, said, most in (
                ("lost_s", "lost after cover", MOST_LOST_S),
                ("behind_s", "lost from capture", MOST_BEHIND_S),
            )
        ),
        f"  faults            {len(figures['faults']):6}   (each clip decodes whole, verifies, is its worker's)",
        *(f"  {fault}" for fault in figures["faults"]),
    ]


# --- in the process that is killed -----------------------------------------------------------------


def _recorder(pipe: Connection, home: Path, film: Path) -> None:
    def covered(frame: CoveredFrame) -> None:
        pipe.send_bytes(_ROW.pack(frame.index, frame.t, time.monotonic()))

    station, _ = open_station(home)
    with closing(station):
        record(station, order(film, None, Watchers(covered=covered)))
