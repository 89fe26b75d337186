"""A target that stands in for a server behind the same protocol, where a fault must come at one moment."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from homes import install_version, only_clip, practice_root

from recorder.domain.document import Document
from recorder.transfer.target import Arrival, Notes, Parcel, Progress, TargetSettings
from recorder.workflow import delivering, practice
from recorder.workflow.station import Station

PIECE = 64 << 10


@dataclass
class Server:
    """What the other side has, and what it does: `before_piece` may raise, `answer` is the arrival."""

    parcels: dict[str, dict[str, bytes]] = field(default_factory=dict)
    sends: list[str] = field(default_factory=list)
    stops: list[tuple[str, Mapping[str, Any]]] = field(default_factory=list)
    settings: list[TargetSettings] = field(default_factory=list)
    before_piece: Callable[[Parcel, int], None] = lambda _parcel, _done: None
    at_the_end: Callable[[Parcel], None] = lambda _parcel: None
    at_stop: Callable[[Parcel], None] = lambda _parcel: None
    answer: Arrival = field(default_factory=lambda: Arrival(True, "compared"))

    def open(self, settings: TargetSettings) -> StandIn:
        self.settings.append(settings)
        return StandIn(self)


class StandIn:
    """Speaks the protocol of `recorder.transfer.target.Target` to a Server."""

    def __init__(self, server: Server) -> None:
        self._server = server

    def send(self, parcel: Parcel, notes: Notes, progress: Progress) -> Arrival:
        self._server.sends.append(parcel.name)
        done, total = int(notes.get().get("done", 0)), sum(parcel.sizes().values())
        data = b"".join((parcel.folder / name).read_bytes() for name in parcel.files)
        while True:
            progress(done, total)
            self._server.before_piece(parcel, done)
            done = min(done + PIECE, total)
            notes.put({"upload": parcel.name, "done": done})
            if done == total:
                break
        progress(done, total)
        self._server.parcels[parcel.name] = {n: (parcel.folder / n).read_bytes() for n in parcel.files}
        assert len(data) == total
        self._server.at_the_end(parcel)
        return self._server.answer

    def stop(self, parcel: Parcel, notes: Notes) -> str:
        self._server.at_stop(parcel)
        self._server.stops.append((parcel.name, notes.get()))
        return "the upload was ended there"

    def close(self) -> None:
        pass


def with_server(station: Station, patch: Any, *targets: str, buyers: list[str] | None = None) -> Server:
    """Let the station's clips go to one server, under these targets."""
    server = Server()
    patch.setattr(delivering, "open_target", server.open)
    documents: list[Document] = [
        {"id": t, "kind": "tus", "url": "https://there.example/files", "buyers": buyers or [practice.BUYER]}
        for t in targets or ("there",)
    ]
    install_version(station, 2, lambda document: document.update(targets=documents), practice_root(station))
    station.db.execute("UPDATE clips SET campaign_version = 2")
    station.db.execute("DELETE FROM deliveries")
    station.db.execute("DELETE FROM targets")
    for clip in station.clips.all():
        if clip.state.value == "released":
            for target in documents:
                station.deliveries.queue(clip.clip_id, clip.version, target["id"], station.at())
    return server


def video_of(station: Station) -> Path:
    return station.home.clip_folder(only_clip(station).clip_id) / "clip.mp4.age"
