"""Where the files of `resources/` lie: inside the installed package, or beside it in a checkout."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """Path of one resource, such as `schemas/consent.schema.json`."""
    installed = _HERE / "_resources"
    return (installed if installed.is_dir() else _HERE.parent / "resources") / name
