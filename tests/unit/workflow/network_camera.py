"""A network camera that can be pulled out and put back: ffmpeg serving a film over and over as MJPEG on loopback."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from homes import SIZE

FFMPEG = shutil.which("ffmpeg")
needs_ffmpeg = pytest.mark.skipif(not FFMPEG, reason="left out: needs ffmpeg")
PATIENCE_S = 90


def until(true: Callable[[], object]) -> None:
    """Wait for something that happens on another thread; fail if it never does."""
    give_up = time.monotonic() + PATIENCE_S
    while not true():
        assert time.monotonic() < give_up
        time.sleep(0.02)


class NetworkCamera:
    """Not plugged in at first; `url` stays the same."""

    def __init__(self, film: Path) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.url = f"http://127.0.0.1:{probe.getsockname()[1]}/"
        self._film = film
        self._process: subprocess.Popen[bytes] | None = None

    def plug_in(self, size: tuple[int, int] = SIZE) -> None:
        assert FFMPEG is not None
        command = [FFMPEG, "-v", "error", "-re", "-stream_loop", "-1", "-i", str(self._film), "-c:v", "mjpeg"]
        command += ["-vf", f"scale={size[0]}:{size[1]}", "-q:v", "3", "-threads", "1", "-f", "mpjpeg", "-listen", "1"]
        self._process = subprocess.Popen([*command, self.url], stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def pull_out(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
