"""The cameras that can be chosen, by name."""

from __future__ import annotations

from recorder.media.camera import list_cameras, opens_by_name

SAMPLE = "sample"


def cameras(*, practice: bool = False) -> list[tuple[str, str]]:
    """The connected cameras as (what `open_source` and `Order.camera` take, name), and in practice the built-in scene.

    A camera goes by its name where that means only it, so that it stays chosen when its number changes. Asking
    takes no camera and some microseconds: ask every two seconds, and one that was plugged in appears.
    """
    connected = list_cameras()
    names = [name for _, name in connected]
    found = [(name if opens_by_name(name, names) else str(index), name) for index, name in connected]
    return [*found, (SAMPLE, SAMPLE)] if practice else found
