"""What a measurement was taken on: the machine, the versions, and what else ran."""

from __future__ import annotations

import os
import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from recorder import __version__
from recorder.domain.document import Document

_PARTS = ("av", "cryptography", "numpy", "onnxruntime", "opencv-python-headless")


def facts() -> Document:
    """Cores, processor, system and versions; `load` is the load average over a minute where there is one."""
    return {
        "cores": os.cpu_count(),
        "processor": _processor(),
        "system": platform.platform(),
        "python": platform.python_version(),
        "fairtake": __version__,
        "versions": {name: _version(name) for name in _PARTS},
        "load": round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None,
    }


def lines(machine: Document) -> list[str]:
    """The facts in two lines for people."""
    parts = ", ".join(f"{name} {number}" for name, number in machine["versions"].items())
    return [
        f"{machine['cores']} cores, {machine['processor']}, load {machine['load']}, {machine['system']}",
        f"fairtake {machine['fairtake']}, Python {machine['python']}, {parts}",
    ]


def peak_memory_mb() -> float | None:
    """The most memory (resident, in 10^6 bytes) that this process had; None where the system does not say."""
    status = Path("/proc/self/status")
    if status.exists():  # ru_maxrss would count what the parent had when it started us
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
        return round(int(line.split()[1]) * 1024 / 1e6, 1)
    try:
        import resource
    except ImportError:
        return None
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6, 1)  # bytes on macOS


def memory_mb() -> float | None:
    """The memory (resident, in 10^6 bytes) that this process has now; None where the system does not say."""
    statm = Path("/proc/self/statm")
    if not statm.exists():
        return None
    return round(int(statm.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6, 1)


def busy_seconds() -> float | None:
    """CPU seconds that all programs used since the machine started; None where the system does not say."""
    stat = Path("/proc/stat")
    if not stat.exists():
        return None
    user, nice, system, _idle, _wait, irq, softirq, *_ = map(int, stat.read_text().split("\n", 1)[0].split()[1:])
    return (user + nice + system + irq + softirq) / os.sysconf("SC_CLK_TCK")


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    if info.exists():
        for line in info.read_text().splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor() or platform.machine()


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None
