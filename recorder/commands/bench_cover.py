"""Covering beside another program's: exposed share, speed and CPU time, on the same clips in the same run.

The other program is deface, the best known one for whole films. It is no part of Fairtake and brings its own
versions of much that Fairtake uses, so it lives in a Python environment of its own.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from operator import itemgetter
from pathlib import Path
from tempfile import TemporaryDirectory

from recorder import __version__
from recorder.commands.bench_take import draw_film, ended_early, start
from recorder.commands.speak import Progress
from recorder.domain.document import Document
from recorder.errors import RecorderError
from recorder.media.sample import FPS
from recorder.media.stream import open_file
from recorder.workflow.redacting import level_for, redact

if sys.platform != "win32":
    import resource

LEAST_RATIO = 10.0  # ours to the peer's frames a second
_FILMS = {".mp4", ".mkv", ".mov", ".webm", ".avi"}
_DRAWN_S, _DRAWN_SIZE = 10.0, (1280, 720)
_PEER = "deface==1.5.0"

Run = Callable[[Path, Path], int | None]  # covers one film into another; how many frames, if it says

Cost = tuple[float, float | None]  # wall and CPU seconds, these None where the system does not tell


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be measured: `clips` a folder of films (None: the built-in scene), `scorer` who judges them."""

    clips: Path | None = None
    scorer: Path | None = None
    peer: bool = False
    peer_python: Path | None = None
    level: int | None = None


@dataclass(slots=True)
class Tool:
    """One of those that are measured: `start` is what a film of one frame costs, `costs` are those of the clips."""

    name: str
    run: Run
    out: Path
    start: Cost = (0.0, None)
    costs: list[Cost] = field(default_factory=list)


def run(asked: Asked) -> Document:
    """Cover each clip with ours and with the peer, one after the other, and tell what each took.

    Each clip is a process of its own. What a film of one frame takes (the start, the models) is told apart
    and taken off; speed and CPU time are of the rest, decoding and encoding included, on all cores. RecorderError
    when a clip, the peer or the scorer fails.
    """
    peer = _deface(asked.peer_python) if asked.peer else None
    with TemporaryDirectory(prefix="fairtake-bench-") as name:
        work = Path(name)
        clips = _clips(asked.clips, work)
        level = level_for(clips[0]) if asked.level is None else asked.level
        tools = [Tool(f"fairtake {__version__}", _ours(level), work / "fairtake")]
        if peer:
            tools.append(Tool(_PEER.replace("==", " "), peer, work / "deface"))
        frames = _measure(tools, clips, work)
        rows = [_figures(tool, frames) | _judged(tool, clips[0].parent, asked.scorer) for tool in tools]
    return compared({"clips": len(clips), "frames": frames, "level": level, "tools": rows})


def compared(figures: Document) -> Document:
    """Add how many times the peer's speed ours is, if there is a peer, and whether that is enough."""
    if len(figures["tools"]) == 1:
        return figures
    ours, peer = (tool["fps"] for tool in figures["tools"])
    return figures | {"ratio": round(ours / peer, 1), "within": {"ratio": ours / peer >= LEAST_RATIO}}


def lines(figures: Document) -> list[str]:
    """The figures as a table for people."""
    head = f"cover: {figures['clips']} clips, {figures['frames']} frames, ours on level {figures['level']}"
    rows = [head, f"  {'':16} {'frames/s':>9} {'CPU ms/frame':>13} {'start':>8}   faces exposed"]
    for tool in figures["tools"]:
        cpu, start = tool["cpu_ms_a_frame"], tool["start_seconds"]
        said = "?" if cpu is None else f"{cpu:.1f}"
        rows.append(f"  {tool['name']:16} {tool['fps']:9.2f} {said:>13} {start:6.2f} s   {_exposed(tool)}")
    if "ratio" in figures:
        kept = "ok" if figures["within"]["ratio"] else "MISSED"
        rows.append(f"  {'ratio':16} {figures['ratio']:9.1f}   at least {LEAST_RATIO:.0f}   {kept}")
    return rows


def _exposed(tool: Document) -> str:
    if "face_frames" not in tool:
        return "not judged (give --clips and --scorer)"
    share = f"{tool['exposed_share']:.2%}: {tool['exposed']} of {tool['face_frames']} face-frames"
    faults = f", {len(tool['faults'])} FAULTS" if tool["faults"] else ""
    return f"{share}, work area lost {tool['work_area_lost']:.1%}{faults}"


# --- measuring -----------------------------------------------------------------------------------


def _clips(folder: Path | None, work: Path) -> list[Path]:
    if folder is None:
        drawn = work / "clips" / "sample.mp4"
        drawn.parent.mkdir()
        draw_film(drawn, _DRAWN_S, _DRAWN_SIZE)
        return [drawn]
    clips = sorted(path for path in folder.iterdir() if path.suffix in _FILMS) if folder.is_dir() else []
    if not clips:
        raise RecorderError("no-clips", f"There is no film in {folder}.", "Give a folder with MP4 or Matroska files.")
    return clips


def _measure(tools: list[Tool], clips: list[Path], work: Path) -> int:
    """Cover each clip with each tool in turn; give how many frames there were in all."""
    with closing(open_file(clips[0])) as first:
        size = first.size
    short = work / "short.mp4"
    draw_film(short, 1 / FPS, size)
    for tool in tools:
        tool.out.mkdir()
        tool.start = min((_cost(tool, short, work / "short-covered.mp4")[0] for _ in range(2)), key=itemgetter(0))
    bar = Progress("Covering", " clips")
    frames = 0
    for done, clip in enumerate(clips):
        bar(done, len(clips))
        for tool in tools:
            cost, count = _cost(tool, clip, tool.out / f"{clip.stem}.mp4")
            tool.costs.append(cost)
            frames += count or 0
    bar.done(f"{frames} frames")
    return frames


def _cost(tool: Tool, clip: Path, out: Path) -> tuple[Cost, int | None]:
    cpu, began = _children_cpu(), time.perf_counter()
    count = tool.run(clip, out)
    wall, now = time.perf_counter() - began, _children_cpu()
    if not out.is_file():
        raise RecorderError(
            "bench-failed", f"{tool.name} made nothing of {clip.name}.", "Try it on that clip by itself."
        )
    return (wall, None if cpu is None or now is None else now - cpu), count


def _children_cpu() -> float | None:
    """CPU seconds of all processes that this one started and that ended."""
    if sys.platform == "win32":
        return None
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _figures(tool: Tool, frames: int) -> Document:
    wall = sum(wall - tool.start[0] for wall, _ in tool.costs)
    cpus = [cpu - tool.start[1] for _, cpu in tool.costs if cpu is not None and tool.start[1] is not None]
    return {
        "name": tool.name,
        "fps": round(frames / max(wall, 1e-3), 2),
        "cpu_ms_a_frame": round(sum(cpus) * 1000 / frames, 1) if cpus else None,
        "start_seconds": round(tool.start[0], 2),
    }


# --- ours, and the peer --------------------------------------------------------------------------


def _ours(level: int) -> Run:
    def cover(clip: Path, out: Path) -> int:
        process, pipe = start(_redact, clip, out, level)
        with pipe:
            try:
                return int(pipe.recv())
            except EOFError:
                raise ended_early() from None
            finally:
                process.join()

    return cover


def _redact(pipe: Connection, clip: Path, out: Path, level: int) -> None:
    """Cover a film as `fairtake redact` does, in a process of its own; send how many frames it had."""
    pipe.send(redact(clip, out, level=level)["frames"])


def _deface(python: Path | None) -> Run:
    command = [str(python), "-m", "deface.deface"] if python else [shutil.which("deface") or "deface"]
    version = _output([*command, "--version"])
    if version is None or version.split()[-1:] != [_PEER.split("==")[1]]:
        raise RecorderError(
            "no-peer",
            f"{_PEER.replace('==', ' ')}, which this measurement compares with, is not there.",
            f"Run: python3 -m venv peer && peer/bin/pip install {_PEER} onnx onnxruntime;"
            " then add --peer-python peer/bin/python.",
        )

    def cover(clip: Path, out: Path) -> None:
        if _output([*command, str(clip), "--output", str(out)]) is None:
            out.unlink(missing_ok=True)  # half a film is none

    return cover


def _judged(tool: Tool, clips: Path, scorer: Path | None) -> Document:
    """What the scorer says of a tool's films: `SCORER score CLIPS COVERED --json FILE`."""
    if scorer is None:
        return {}
    report = tool.out / "score.json"
    _output([sys.executable, str(scorer), "score", str(clips), str(tool.out), "--json", str(report)])
    try:
        said = json.loads(report.read_bytes())
        return {name: said["total"][name] for name in ("face_frames", "exposed")} | {
            name: said[name] for name in ("exposed_share", "work_area_lost", "faults")
        }
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise RecorderError(
            "scorer-failed",
            f"The scorer {scorer.name} gave no score of what {tool.name} covered.",
            "It is called as: SCORER score CLIPS COVERED --json FILE, and must write totals and shares there.",
        ) from error


def _output(command: list[str]) -> str | None:
    """What a command prints; None when it can't be run or fails (its files then tell)."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None
