"""The command line: finds the command, runs it, and tells faults in one plain sentence."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys

from recorder import __version__
from recorder.commands import batches, bench, clips, delivery, demo, office, recording, redact
from recorder.errors import RecorderError

_ABOUT = """\
Records work on a webcam, covers every face before anything is stored, seals each clip with the
consent it rests on, and gives the worker a receipt. The worker owns a take until she releases it.
"""
_END = """\
First steps:  fairtake demo          the whole job once, in the practice campaign
              fairtake clips         what was recorded, and where it stands
Exit codes: 0 done, 1 refused or failed (one sentence says why and what to do), 2 wrong usage.
"""


def run(argv: list[str]) -> int:
    """Run one command; returns the exit code."""
    _no_core_dumps()
    parser = _parser()
    if not argv:
        print(f"{parser.format_help()}\nThe window is not part of this version yet; every step works from here.")
        return 0
    args = parser.parse_args(argv)
    try:
        return int(args.run(args))
    except RecorderError as error:
        print(f"fairtake: {error.what}\n  {error.next_step}  [{error.code}]", file=sys.stderr)
    except KeyboardInterrupt:
        print("fairtake: stopped. Everything recorded so far is kept.", file=sys.stderr)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        print(f"fairtake: {_plain(error)}", file=sys.stderr)
    except MemoryError:
        print("fairtake: there is not enough memory. Close other programs and try again.", file=sys.stderr)
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="fairtake", description=_ABOUT, epilog=_END, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--version", action="version", version=f"fairtake {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for group in (demo, recording, clips, delivery, batches, office, bench, redact):
        group.add(commands)
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
    # A core dump would put pictures and keys on the disk.
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _plain(error: OSError) -> str:
    where = f" ({error.filename})" if error.filename else ""
    return (
        f"The system refused: {error.strerror or error}{where}.\n  Check the disk and its permissions, then try again."
    )
