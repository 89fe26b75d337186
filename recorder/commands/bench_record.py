"""What recording costs: frame rate, drops, CPU, memory and the time until a frame is sealed.

The recorder runs in a fresh process on two cores, from a film that comes at its real pace, through the
very code of `fairtake record`. This process only looks at how the sealed file grows.
"""

from __future__ import annotations

import os
import time
from bisect import bisect_left
from contextlib import closing
from pathlib import Path
from statistics import median, quantiles

from recorder.app import open_station
from recorder.commands.bench_meter import CORES, STAGES, Report, recorder
from recorder.commands.bench_take import Size, Workshop, ended_early, start, workshop
from recorder.commands.machine import busy_seconds
from recorder.commands.speak import Progress
from recorder.domain.clip import VIDEO, Clip
from recorder.domain.document import Document
from recorder.media.fragments import FragmentScanner
from recorder.media.stream import open_file
from recorder.vault.age import decrypt
from recorder.vault.age_stream import TAG
from recorder.workflow.station import Station

BOUNDS: dict[Size, dict[str, float]] = {  # other sizes are only reported
    (1280, 720): {"fps": 29.9, "dropped_share": 0.001, "cpu_share": 0.75, "peak_memory_mb": 300.0},
    (1920, 1080): {"fps": 29.5, "peak_memory_mb": 400.0},
}
_AT_LEAST = {"fps"}  # the others are held at most
_STEPS = 6  # memory over time is told at so many moments
_BEHIND_S = 4.0  # the film is longer than the take: the last frames are looked back at from behind the end

Row = tuple[str, str, str]  # what, its figure, more about it


def run(seconds: float = 60.0, size: Size = (1280, 720), faces: int = 1, film: Path | None = None) -> Document:
    """Record `seconds` at `size` (width, height), 30 frames a second, and tell what it cost.

    `faces` (1 or 2) people are in the drawn film. Another `film` may be given: then its own size and frame
    rate count, and it should be a little longer than `seconds`. CPU shares are of two cores, milliseconds are
    of CPU time, latencies of a frame in seconds. RecorderError when it can't record.
    """
    if film is not None:
        size = _size(film)
    with workshop(seconds + _BEHIND_S, size, faces, film) as made:
        bar = Progress(f"Recording {size[0]}x{size[1]}", " s")
        busy, began = busy_seconds(), time.monotonic()
        report, growth = _record(made, seconds, bar)
        others = _others(busy, time.monotonic() - began, report)
        station, _ = open_station(made.home)
        try:
            clip = station.clips.get(report.clip_id)
            if clip is None:
                raise ended_early()
            figures = _figures(report, clip) | {"seconds_until": _latencies(station, clip, report, growth)}
        finally:
            station.close()
        bar.done(f"{figures['fps']:.2f} frames a second")
    shown: Document = {"size": f"{size[0]}x{size[1]}", "film": film.name if film else f"drawn, {faces} at a time"}
    return shown | {"other_programs_share": others} | figures | {"within": _within(figures, BOUNDS.get(size, {}))}


def _size(film: Path) -> Size:
    with closing(open_file(film)) as source:
        return source.size


def _record(made: Workshop, seconds: float, bar: Progress) -> tuple[Report, list[tuple[int, float]]]:
    """Run the recorder; give its report, and (size in bytes, when) of the sealed file as it grew."""
    process, pipe = start(recorder, made.home, made.film, seconds)
    growth: list[tuple[int, float]] = [(0, time.monotonic())]
    video: Path | None = None
    with pipe:
        while not pipe.poll(0.01):
            video = video or next(made.home.glob(f"clips/*/{VIDEO}"), None)
            if video and (size := video.stat().st_size) > growth[-1][0]:
                growth.append((size, time.monotonic()))
                bar(growth[-1][1] - growth[1][1], seconds)
        try:
            report = pipe.recv()
        except EOFError:
            raise ended_early() from None
        finally:
            process.join()
    return report, growth


def _others(busy: float | None, wall: float, report: Report) -> float | None:
    """The share of all cores that other programs took meanwhile: above a few percent, measure again."""
    now = busy_seconds()
    if busy is None or now is None:
        return None
    return round(max(0.0, now - busy - report.cpu) / (wall * (os.cpu_count() or 1)), 3)


def _figures(report: Report, clip: Clip) -> Document:
    frames, seconds = clip.manifest["frames"], clip.manifest["duration_ms"] / 1000
    return {
        "seconds": seconds,
        "captured": frames["captured"],
        "encoded": frames["encoded"],
        "fps": round(frames["encoded"] / seconds, 3),
        "dropped": frames["dropped"],
        "dropped_share": round(frames["dropped"] / frames["captured"], 5),
        "faces_covered_frames": clip.manifest["cover"]["faces_covered_frames"],
        "whole_frame_covered_frames": clip.manifest["cover"]["whole_frame_covered_frames"],
        "cpu_share": round(report.cpu / (CORES * report.wall), 4),
        "cpu_ms_a_frame": round(report.cpu * 1000 / frames["captured"], 2),
        "cpu_ms_a_frame_by_stage": _by_stage(report, frames["captured"]),
        "levels": clip.manifest["cover"]["levels"],
        "unlooked": clip.manifest["cover"]["unlooked"],
        "peak_memory_mb": report.memory_mb,
        "memory_over_time_mb": _over_time(report.memory),
        "bytes_per_s": round(clip.manifest["files"][0]["bytes"] / seconds),
    }


def _by_stage(report: Report, frames: int) -> dict[str, float]:
    """The rest are threads that are not Python's: the film's decoder, x264."""
    stages = {name: round(report.stages[thread] * 1000 / frames, 2) for thread, name in STAGES.items()}
    return stages | {"rest": round((report.cpu - sum(report.stages.values())) * 1000 / frames, 2)}


def _over_time(memory: list[float]) -> list[float]:
    """What it was at the end of each sixth of the take."""
    return [memory[len(memory) * step // _STEPS - 1] for step in range(1, _STEPS + 1)] if len(memory) >= _STEPS else []


def _latencies(station: Station, clip: Clip, report: Report, growth: list[tuple[int, float]]) -> Document:
    sealed = _sealed_at(station, clip, growth)
    captured, covered = zip(*report.frames, strict=True)
    return {
        "covered": _spread([b - a for a, b in zip(captured, covered, strict=True)]),
        "sealed": _spread([b - a for a, b in zip(captured, sealed, strict=True)]),
        "sealed_after_cover": _spread([b - a for a, b in zip(covered, sealed, strict=True)]),
    }


def _sealed_at(station: Station, clip: Clip, growth: list[tuple[int, float]]) -> list[float]:
    """For each frame, when the file was seen to hold the whole chunk that its fragment ends in."""
    identity = station.clip_identity(clip.clip_id, clip.version)
    if identity is None:
        raise ended_early()
    times: list[float] = []
    scan, sizes = FragmentScanner(), [size for size, _ in growth]
    with (station.home.clip_folder(clip.clip_id) / VIDEO).open("rb") as file:
        chunks = decrypt(file, [identity])
        needed = file.tell()
        for chunk in chunks:
            scan.feed(chunk)
            needed += len(chunk) + TAG
            seen = min(bisect_left(sizes, needed), len(growth) - 1)
            times += [growth[seen][1]] * (scan.frames - len(times))
    return times


def _spread(values: list[float]) -> dict[str, float]:
    cuts = quantiles(values, n=20, method="inclusive")
    return {"median": round(median(values), 3), "p95": round(cuts[-1], 3), "max": round(max(values), 3)}


def _within(figures: Document, bounds: dict[str, float]) -> dict[str, bool]:
    """Which bounds are kept; a figure that the system does not tell keeps none."""
    return {name: _keeps(name, figures[name], bound) for name, bound in bounds.items()}


def _keeps(name: str, figure: float | None, bound: float) -> bool:
    if figure is None:
        return False
    return figure >= bound if name in _AT_LEAST else figure <= bound


def lines(figures: Document) -> list[str]:
    """The figures as a table for people."""
    head = f"record {figures['size']} ({figures['film']}), {figures['seconds']:.1f} s on {CORES} cores"
    rows = [*_speed(figures), *_looks(figures), *_delay(figures["seconds_until"]), *_sealed(figures)]
    return [head, *(f"  {what:18} {value:>9}   {more}".rstrip() for what, value, more in rows)]


def _speed(figures: Document) -> list[Row]:
    memory, others = figures["peak_memory_mb"], figures["other_programs_share"]
    drops = f"{_bound(figures, 'dropped_share', '.1%')}{figures['dropped']} of {figures['captured']}"
    cores = f"{_bound(figures, 'cpu_share', '.0%')}others used {'?' if others is None else f'{others:.0%}'}"
    stages = ", ".join(f"{name} {ms}" for name, ms in figures["cpu_ms_a_frame_by_stage"].items())
    return [
        ("frames a second", f"{figures['fps']:.2f}", _bound(figures, "fps", "")),
        ("dropped", f"{figures['dropped_share']:.2%}", drops),
        ("of the two cores", f"{figures['cpu_share']:.1%}", cores),
        ("memory", f"{memory or 0:.0f} MB", _bound(figures, "peak_memory_mb", ".0f", " MB")),
        *_over(figures["memory_over_time_mb"]),
        ("CPU ms a frame", f"{figures['cpu_ms_a_frame']:.1f}", stages),
    ]


def _bound(figures: Document, name: str, form: str, unit: str = "") -> str:
    """Say the bound that a figure is held to at this size, and whether it is kept."""
    if name not in figures["within"]:
        return ""
    width, height = map(int, figures["size"].split("x"))
    said = f"{'at least' if name in _AT_LEAST else 'at most'} {BOUNDS[width, height][name]:{form}}{unit}"
    return f"{said:17} {'ok' if figures['within'][name] else 'MISSED':8}"


def _over(memory: list[float]) -> list[Row]:
    if not memory:
        return []
    return [("  and over time", f"{memory[-1]:.0f} MB", f"{', '.join(f'{mb:.0f}' for mb in memory)}: after each sixth")]


def _looks(figures: Document) -> list[Row]:
    often = ", ".join(f"{frames} frames on level {level}" for level, frames in figures["levels"].items())
    return [("not looked at", f"{figures['unlooked']}", f"looked at {often}")]


def _delay(until: Document) -> list[Row]:
    named = (("covered", "capture to cover"), ("sealed", "capture to sealed"))
    return [
        (said, f"{until[name]['median']:.2f} s", f"95 % within {until[name]['p95']} s, all {until[name]['max']} s")
        for name, said in named
    ]


def _sealed(figures: Document) -> list[Row]:
    whole = f"of {figures['encoded']} frames; {figures['whole_frame_covered_frames']} covered whole"
    return [
        ("sealed a second", f"{figures['bytes_per_s'] / 1000:.0f} kB", ""),
        ("faces covered in", f"{figures['faces_covered_frames']}", whole),
    ]
