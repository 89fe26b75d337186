"""How fast we seal a file, side by side with the `age` command."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from recorder.errors import RecorderError
from recorder.vault.age import AgeWriter, Identity, Recipient

_MEGABYTE = 1_000_000
_READ_BYTES = 1 << 20


def run(megabytes: int = 256, rounds: int = 7) -> dict[str, float]:
    """Seal the same random file with our writer and with `age -r R -o OUT IN`, in alternating pairs.

    Returns medians over `rounds` pairs: seconds and MB/s of each (1 MB = 10^6 bytes) and `ratio`, our
    speed over age's within a pair. Ours runs in this process, so the start of Python is not in it; age's
    figure has its process start in it, given apart as `age_start_seconds` (an empty file). Both read
    the file from the page cache and leave the result there. Needs twice the bytes as temporary space.
    Raises RecorderError where the `age` command is missing.
    """
    age = _age_command()
    recipient = Identity.generate().recipient
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source, empty = folder / "in", folder / "empty"
        source.write_bytes(os.urandom(megabytes * _MEGABYTE))
        empty.touch()
        out = folder / "out"
        start = _time(lambda: _seal_with_age(age, recipient, empty, out), out)
        pairs = [_pair(age, recipient, source, out, ours_first=i % 2 == 0) for i in range(rounds + 1)]
    return _figures(megabytes, start, pairs[1:])  # the first pair warms the page cache


def _figures(megabytes: int, start: float, pairs: list[tuple[float, float]]) -> dict[str, float]:
    ours, age = (median(times) for times in zip(*pairs, strict=True))
    return {
        "megabytes": megabytes,
        "rounds": len(pairs),
        "ours_seconds": ours,
        "age_seconds": age,
        "age_start_seconds": start,
        "ours_mb_per_s": megabytes / ours,
        "age_mb_per_s": megabytes / age,
        "ratio": median(theirs / mine for mine, theirs in pairs),
    }


def _pair(age: str, recipient: Recipient, source: Path, out: Path, *, ours_first: bool) -> tuple[float, float]:
    """Return the seconds of (ours, age), run right after each other."""

    def ours() -> float:
        return _time(lambda: _seal_with_ours(recipient, source, out), out)

    def theirs() -> float:
        return _time(lambda: _seal_with_age(age, recipient, source, out), out)

    if ours_first:
        return ours(), theirs()
    second = theirs()
    return ours(), second


def _time(work: Callable[[], None], out: Path) -> float:
    start = time.perf_counter()
    work()
    seconds = time.perf_counter() - start
    out.unlink()
    return seconds


def _seal_with_ours(recipient: Recipient, source: Path, out: Path) -> None:
    buffer = memoryview(bytearray(_READ_BYTES))
    with source.open("rb", buffering=0) as plain, out.open("wb", buffering=0) as sealed:
        writer = AgeWriter(sealed, [recipient])
        while size := plain.readinto(buffer):
            writer.write(buffer[:size])
        writer.close()


def _seal_with_age(age: str, recipient: Recipient, source: Path, out: Path) -> None:
    command = [age, "-r", recipient.encode(), "-o", str(out), str(source)]
    subprocess.run(command, check=True)


def _age_command() -> str:
    found = shutil.which("age")
    if found is None:
        raise RecorderError(
            "no-age",
            "The age command, which this measurement compares with, is not installed.",
            "Install the package age, then run it again.",
        )
    return found
