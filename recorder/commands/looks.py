"""`fairtake check-faces`: the second look, at one clip or at all that wait for it."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from recorder.commands.speak import Progress, say, station_for
from recorder.errors import RecorderError
from recorder.workflow import looking
from recorder.workflow.looking import SecondLook
from recorder.workflow.station import Station


def add(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "check-faces", help="look at clips a second time; what is found is covered in a new version"
    )
    parser.add_argument("clip", nargs="?", metavar="CLIP", help="the clip's id (default: all that were not looked at)")
    parser.set_defaults(run=run)
    # taken for the sake of scripts that give it to every command on a clip; a look needs nobody's yes
    parser.add_argument("--pin-fd", type=int, metavar="N", help=argparse.SUPPRESS)


def run(args: argparse.Namespace) -> int:
    """Run the second look; 1 when one of several clips could not be looked at."""
    with station_for(args) as station:
        if args.clip is not None:
            look = _look(station, args.clip, "Looking again for faces")
            say(args, _document(look), [f"{_told(look)}. Next: fairtake release {args.clip}"])
            return 0
        return _run_all(station, args)


def _run_all(station: Station, args: argparse.Namespace) -> int:
    waiting = looking.to_look_at(station)
    rows: list[dict[str, Any]] = []
    lines: list[str] = []
    for number, clip in enumerate(waiting, start=1):
        try:
            look = _look(station, clip.clip_id, f"Looking again for faces, clip {number} of {len(waiting)}")
        except RecorderError as fault:  # one clip must not keep the others waiting
            print(f"fairtake: {fault.what}\n  {fault.next_step}  [{fault.code}]", file=sys.stderr)
            rows.append({"clip_id": clip.clip_id, "version": clip.version, "fault": fault.code})
            continue
        rows.append(_document(look))
        lines.append(f"{clip.clip_id}  {_told(look)}")
    say(args, {"clips": rows}, lines or ["No clip was looked at." if waiting else "No clip waits for its second look."])
    return int(any("fault" in row for row in rows))


def _look(station: Station, clip_id: str, what: str) -> SecondLook:
    bar = Progress(what)
    look = looking.look_again(station, clip_id, bar)
    bar.done(f"found in {look.found_frames} frames")
    return look


def _document(look: SecondLook) -> dict[str, Any]:
    """What the looks found, newest version last; times are those of the version looked at."""
    return {
        "clip_id": look.clip.clip_id,
        "version": look.clip.version,
        "found_frames": look.found_frames,
        "looks": list(look.looks),
    }


def _told(look: SecondLook) -> str:
    if not look.found_frames:
        return "nothing was left"
    stretches = [f"{s['start_ms'] / 1000:.1f}-{s['end_ms'] / 1000:.1f} s" for s in look.looks[0]["found"]]
    return f"{look.found_frames} frames were covered in version {look.clip.version} ({', '.join(stretches)})"
