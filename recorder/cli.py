"""The command line: finds the command, runs it, and tells faults in one plain sentence."""

from __future__ import annotations

import argparse
import contextlib
import ctypes
import importlib
import os
import sys

from recorder import __version__
from recorder.errors import RecorderError

# Each room of `recorder.commands`, and the commands that it adds. A start reads in only the room that it needs.
_ROOMS = {
    "app": ("app",),
    "demo": ("demo",),
    "recording": ("record", "consent"),
    "clips": ("clips", "release", "discard", "withdraw"),
    "looks": ("check-faces",),
    "edit": ("edit",),
    "delivery": ("deliver", "queue", "retry", "hold", "let-go", "set-aside", "send-again"),
    "targets": ("target",),
    "batches": ("export", "verify", "open"),
    "office": ("ledger", "campaign"),
    "my_data": ("my-data",),
    "bench": ("bench",),
    "redact": ("redact",),
    "shots": ("shots",),
}

_ABOUT = """\
Records work on a webcam, covers every face before anything is stored, seals each clip with the
consent it rests on, and gives the worker a receipt. The worker owns a take until she releases it.
"""
_END = """\
First steps:  fairtake               the window
              fairtake demo          the whole job once, in the practice campaign, without a window
              fairtake clips         what was recorded, and where it stands
Exit codes: 0 done, 1 refused or failed (one sentence says why and what to do), 2 wrong usage.
"""


def run(argv: list[str]) -> int:
    """Run one command; returns the exit code."""
    _no_core_dumps()
    words = argv or ["app"]
    args = _parser(words[0]).parse_args(words)
    try:
        code = int(args.run(args))
        sys.stdout.flush()  # here, where a reader that has gone is met quietly
        return code
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (Exception, KeyboardInterrupt) as error:
        if os.environ.get("FAIRTAKE_DEBUG"):
            raise
        print(f"fairtake: {_told(error)}", file=sys.stderr)
    return 1


def _parser(word: str = "") -> argparse.ArgumentParser:
    """The parser of one command, or of all where `word` is none of them."""
    parser = argparse.ArgumentParser(
        prog="fairtake", description=_ABOUT, epilog=_END, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--version", action="version", version=f"fairtake {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for room in [room for room, its in _ROOMS.items() if word in its] or _ROOMS:
        importlib.import_module(f"recorder.commands.{room}").add(commands)
    _add_everywhere(commands)
    return parser


def _add_everywhere(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Give every command, and every command of a command, --home and --json."""
    for parser in commands.choices.values():
        nested = [a for a in parser._actions if isinstance(a, argparse._SubParsersAction)]
        if nested:
            _add_everywhere(nested[0])
            continue
        parser.add_argument(
            "--home", metavar="DIR", help="where the station lives (default: FAIRTAKE_HOME, or your data folder)"
        )
        parser.add_argument("--json", action="store_true", help="print one JSON document")


def _no_core_dumps() -> None:
    # A core dump would put pictures and keys on the disk; the limit alone does not stop a crash reporter
    # that the kernel pipes the dump to, PR_SET_DUMPABLE (4 in linux/prctl.h) does.
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(4, 0, 0, 0, 0)


def _told(error: BaseException) -> str:
    """Say what happened and what to do next; no traceback, and of our own faults only the kind."""
    if isinstance(error, RecorderError):
        return f"{error.what}\n  {error.next_step}  [{error.code}]"
    if isinstance(error, KeyboardInterrupt):
        return "Stopped. Everything recorded so far is kept."
    if isinstance(error, MemoryError):
        return "There is not enough memory.\n  Close other programs, then try again.  [no-memory]"
    if isinstance(error, OSError):
        where = f" ({error.filename})" if error.filename else ""
        what = f"The system refused: {error.strerror or error}{where}."
        return f"{what}\n  Check the disk and its permissions, then try again.  [system]"
    what = f"Something inside failed that should not ({type(error).__name__}). Everything recorded so far is kept."
    return f"{what}\n  Try again; if it happens twice, tell the makers (FAIRTAKE_DEBUG=1 shows where).  [unexpected]"
