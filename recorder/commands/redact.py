"""`fairtake redact`: the live cover engine on a video file."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from recorder.commands.speak import Progress, say
from recorder.media.zone import parse_zone
from recorder.workflow.redacting import redact


def add(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "redact",
        help="cover every face in a video file",
        description="Covers faces with the engine that recording uses, and writes an MP4 of as many frames.",
    )
    parser.add_argument("source", type=Path, metavar="IN", help="video file to read")
    parser.add_argument("target", type=Path, metavar="OUT", help="video file to write (MP4)")
    parser.add_argument(
        "--level", type=int, metavar="N", help="how hard to look, 0 to 4 (default: what this machine sustains live)"
    )
    parser.add_argument("--stats", type=Path, metavar="FILE", help="write what was done as JSON")
    parser.add_argument(
        "--work-zone", metavar="CORNERS", help='cover all outside these corners: "x,y x,y x,y ..." from 0 to 1'
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Cover the file and say what came of it."""
    zone = parse_zone(args.work_zone) if args.work_zone is not None else ()
    bar = Progress("Covering", " frames")
    done = redact(args.source, args.target, level=args.level, zone=zone, chosen=_tell_level, progress=bar)
    bar.done(f"{done['frames']} frames")
    if args.stats:
        args.stats.write_text(json.dumps(done, indent=1) + "\n", "utf-8")
    say(
        args,
        done,
        [
            f"{args.target}: {done['frames']} frames, faces covered in {done['faces_covered_frames']},"
            f" covered whole {done['whole_frame_covered_frames']}",
            f"level {done['level']}, {done['covered_share']:.1%} covered, {done['ms_a_frame']} ms a frame",
        ],
    )
    return 0


def _tell_level(level: int) -> None:
    print(f"Level {level}.", file=sys.stderr)
