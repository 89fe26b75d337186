"""`fairtake edit`: cover a region by hand, or cut a stretch out of a clip in review."""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path
from typing import Any

from recorder.commands.speak import Progress, pin, say, station_for
from recorder.domain.edits import CoverEdit, CutEdit, Edit, read_edits
from recorder.errors import RecorderError
from recorder.workflow import editing
from recorder.workflow.versions import known

_TIME = r"(?:(\d+):)?(\d+(?:\.\d{1,3})?)"
_RANGE = re.compile(rf"{_TIME}-{_TIME}", re.ASCII)


def add(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "edit",
        help="cover a region of a clip by hand, or cut a stretch out; the second look must run again",
        description="Times are minutes:seconds in the clip as it is now. A box is x,y,width,height as fractions of the "
        "picture. All edits together make one new version; the old one's key is destroyed.",
    )
    parser.add_argument("clip", metavar="CLIP", help="the clip's id")
    parser.add_argument(
        "--cover", action="append", default=[], metavar="'0:02-0:05 0.1,0.2,0.3,0.4'", help="cover a box"
    )
    parser.add_argument("--cut", action="append", default=[], metavar="0:10-0:12", help="take a stretch out")
    parser.add_argument("--edits", type=Path, metavar="FILE", help="a JSON list of edits, as clip.json lists them")
    parser.add_argument("--pin-fd", type=int, metavar="N", help="read the worker's PIN from this file descriptor")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Make the new version and say what it is worth."""
    edits = [*map(_cover, args.cover), *map(_cut, args.cut), *(_read(args.edits) if args.edits else [])]
    if not edits:
        raise RecorderError("no-edits", "No edit was named. Nothing was changed.", "Use --cover, --cut or --edits.")
    with station_for(args) as station:
        bar = Progress("Editing")
        done = editing.edit(station, args.clip, pin(args, known(station, args.clip).worker), edits, bar)
        clip = done.clip
        bar.done(f"version {clip.version}")
        before, after = done.paid_ms_before / 1000, clip.seconds_ms / 1000
        document = {"clip_id": clip.clip_id, "version": clip.version, "seconds_before": before, "seconds": after}
        paid = "The paid time stays" if before == after else f"The paid time falls from {before:.3f} s to"
        lines = [f"{paid} {after:.3f} s.", f"Next: fairtake check-faces {clip.clip_id}"]
        say(args, document, lines)
    return 0


def _cover(text: str) -> CoverEdit:
    times, _, numbers = text.strip().partition(" ")
    start, end = _range(times)
    try:
        x, y, w, h = map(float, numbers.split(","))
    except ValueError as error:
        raise _unreadable(text, "0:02-0:05 0.1,0.2,0.3,0.4") from error
    return CoverEdit(start, end, box=(x, y, w, h))


def _cut(text: str) -> CutEdit:
    return CutEdit(*_range(text.strip()))


def _range(text: str) -> tuple[int, int]:
    found = _RANGE.fullmatch(text)
    if found is None:
        raise _unreadable(text, "0:10-0:12.5")
    minutes, seconds, to_minutes, to_seconds = found.groups(default="0")
    return _ms(minutes, seconds), _ms(to_minutes, to_seconds)


def _ms(minutes: str, seconds: str) -> int:
    return int(minutes) * 60_000 + round(float(seconds) * 1000)


def _read(path: Path) -> list[Edit]:
    try:
        return read_edits(json.loads(path.read_bytes()))
    except (OSError, ValueError, RecursionError) as error:
        raise RecorderError(
            "edit-invalid", f"No edits can be read from {path}.", "It must be a JSON list of edits."
        ) from error


def _unreadable(text: str, as_in: str) -> RecorderError:
    return RecorderError("edit-invalid", f"{text!r} can't be read. Nothing was changed.", f"Write it as: {as_in}")
