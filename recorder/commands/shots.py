"""`fairtake shots`: pictures of every screen, in every language, at both sizes."""

from __future__ import annotations

import argparse
from pathlib import Path
from tempfile import TemporaryDirectory

from recorder.app import shoot_screens
from recorder.commands.speak import say

LANGUAGES = ("en", "hi", "ta", "bn", "es", "ar")


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("shots", help="take pictures of every screen, with sample data")
    parser.add_argument("dir", type=Path, metavar="DIR", help="where the PNG files go")
    parser.add_argument("--language", metavar="L", choices=LANGUAGES, help="only this one of: " + ", ".join(LANGUAGES))
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace) -> int:
    chosen = [args.language] if args.language else list(LANGUAGES)
    made: list[Path] = []
    with TemporaryDirectory(prefix="fairtake-shots-") as home:  # never a station that somebody works at
        shoot_screens(Path(home) / "home", args.dir, chosen, made.append)
    say(args, {"pictures": [str(path) for path in made]}, [f"{len(made)} pictures in {args.dir}"])
    return 0
