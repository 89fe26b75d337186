"""`fairtake my-data`: a worker takes along all that the station holds about her."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import Any

from recorder.commands.speak import Progress, pin, say, station_for
from recorder.errors import RecorderError
from recorder.workflow import practice
from recorder.workflow.my_data import take_data

_MOST = 1024


def add(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("my-data", help="a worker's consents, receipts, history and films, in one folder")
    parser.add_argument("folder", type=Path, metavar="DIR", help="where to write it: her stick")
    parser.add_argument("--worker", default=practice.WORKER, metavar="W", help="worker (default: the practice worker)")
    parser.add_argument("--pin-fd", type=int, metavar="N", help="read her PIN from this file descriptor")
    parser.add_argument("--clips", action="store_true", help="with her films, each sealed with a passphrase")
    parser.add_argument("--passphrase-fd", type=int, metavar="N", help="read that passphrase from this file descriptor")
    parser.add_argument("--zip", action="store_true", help="one zip file instead of a folder")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write the folder, and say where it is."""
    hers, phrase = pin(args, args.worker), _passphrase(args)
    with station_for(args) as station:
        taken = take_data(
            station,
            args.worker,
            hers,
            args.folder,
            clips=args.clips,
            passphrase=phrase,
            progress=Progress("Taking along"),
            as_zip=args.zip,
        )
    lines = [f"{taken.path}: read index.html in it; HOW-TO-CHECK.txt tells how to check it. {taken.films} films."]
    lines += [f"left out: {name}: {why}" for name, why in taken.left_out.items()]
    document = {"path": str(taken.path), "films": taken.films, "left_out": dict(taken.left_out)}
    say(args, document, lines)
    return 0


def _passphrase(args: argparse.Namespace) -> str | None:
    if args.passphrase_fd is None:
        return None
    try:
        return os.read(args.passphrase_fd, _MOST).decode().rstrip("\n")
    except (OSError, ValueError) as error:
        raise RecorderError(
            "passphrase-unreadable",
            f"No passphrase could be read from file descriptor {args.passphrase_fd}.",
            "Check --passphrase-fd.",
        ) from error
