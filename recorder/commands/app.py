"""`fairtake` and `fairtake app`: the window."""

from __future__ import annotations

import argparse
import os
import sys

from recorder.app import home_path, open_window
from recorder.errors import RecorderError


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("app", help="the window (what fairtake without a word opens)")
    parser.add_argument("--language", metavar="L", help="en, hi, ta, bn, es or ar; the last one chosen by default")
    parser.add_argument("--camera", metavar="SRC", help="a camera that no list shows: an address, or a video file")
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace) -> int:
    if sys.platform == "linux" and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        raise RecorderError(
            "no-screen", "There is no screen to show the window on.", "Start it on the desktop, or use: fairtake demo."
        )
    return open_window(home_path(args.home), args.language, args.camera)
