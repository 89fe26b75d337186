"""How commands talk: plain lines or one JSON document on stdout, progress and faults on stderr."""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from recorder.app import home_path, open_station
from recorder.errors import RecorderError
from recorder.workflow import practice
from recorder.workflow.station import Station

_SECRET_BYTES = 1024


@contextmanager
def station_for(args: argparse.Namespace) -> Iterator[Station]:
    """Open the home that the arguments name, and tell what was recovered."""
    station, recovered = open_station(home_path(args.home))
    try:
        for row in recovered:
            told = row.fault or f"Clip {row.clip_id} of {row.worker} was cut off last time: {row.what}."
            print(told, file=sys.stderr)
        yield station
    finally:
        station.close()


def say(args: argparse.Namespace, document: dict[str, Any], lines: list[str]) -> None:
    """Print one JSON document with --json, plain lines otherwise."""
    print(json.dumps(document, ensure_ascii=False, indent=1) if args.json else "\n".join(lines))


def pin(args: argparse.Namespace, worker: str) -> str:
    """The worker's PIN from --pin-fd; the practice worker's is known."""
    if args.pin_fd is None:
        if worker == practice.WORKER:
            return practice.PIN
        raise RecorderError("pin-needed", f"{worker}'s PIN is needed.", "Give it on a file descriptor with --pin-fd N.")
    return read_secret(args.pin_fd, "PIN").strip()


def read_secret(descriptor: int, what: str) -> str:
    """Read a PIN or passphrase from a file descriptor."""
    try:
        return os.read(descriptor, _SECRET_BYTES).decode().rstrip("\r\n")
    except (OSError, ValueError) as error:
        word = what.lower()
        raise RecorderError(
            f"{word}-unreadable", f"No {what} could be read from file descriptor {descriptor}.", f"Check --{word}-fd."
        ) from error


class Progress:
    """One line on stderr that grows: what is going on, how far, how long still."""

    def __init__(self, what: str, unit: str = "") -> None:
        self._what, self._unit = what, unit
        self._began = self._shown = time.monotonic()
        self._live = sys.stderr.isatty()
        self._width, self._done = 0, 0.0
        print(f"{what} ...", end="" if self._live else "\n", file=sys.stderr, flush=True)

    def __call__(self, done: float, total: float | None = None) -> None:
        """Show how far it is; at most five times a second on a screen, every 5 s in a file."""
        now = time.monotonic()
        if done < self._done:  # another round began
            self._began = now
        self._done = done
        if now - self._shown < (0.2 if self._live else 5.0):
            return
        self._shown = now
        self._line(self._text(done, total, now - self._began))

    def done(self, said: str) -> None:
        """End the line with what came of it."""
        self._line(f"{self._what}: {said}", end="\n")

    def _text(self, done: float, total: float | None, spent: float) -> str:
        if not total:
            return f"{self._what}: {done:.1f}{self._unit}"
        left = spent / done * (total - done) if done else 0.0
        return f"{self._what}: {done / total:.0%}, {left:.0f} s left"

    def _line(self, text: str, end: str = "") -> None:
        if self._live:
            print(f"\r{text}{' ' * max(0, self._width - len(text))}", end=end, file=sys.stderr, flush=True)
            self._width = len(text)
        else:
            print(text, file=sys.stderr, flush=True)
