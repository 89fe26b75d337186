"""A tus server as a target: one resumable upload a clip (https://tus.io/protocols/resumable-upload, version 1.0.0).

Core, creation, expiration, and termination where the server has it. What keeps a clip from arriving twice:

- An upload's address is noted before its first byte is sent. If the answer to its creation is lost, the server keeps an
  empty upload that nobody knows and that never becomes whole; a new one is made.
- Where to go on is what the server says, also if that is further back than before.
- Just before the last bytes leave, that is noted. If the server then has no such upload any more, it may have taken the
  clip in or let a part of it expire: that can't be told, so it is said and never sent again without a decision.
- "Gone" counts only when it is said twice in a row.

Notes: `url`, `length`, `sha256` (of the tar), `last` (the last bytes may have left), `whole` (the server said that it
has all), `piece` (bytes a request), `refused` and `unread` (how often the server refused the size, or broke a reading).
"""

from __future__ import annotations

from recorder.transfer.tar import Tar
from recorder.transfer.target import Arrival, Notes, Parcel, Progress, TargetSettings
from recorder.transfer.tus_upload import Upload
from recorder.transfer.tus_wire import TusWire
from recorder.transfer.web import Web


class TusTarget:
    """Sends parcels as plain tar files to any tus server."""

    def __init__(self, settings: TargetSettings) -> None:
        """Nothing is connected yet; TargetError when the settings can't be used."""
        self._wire = TusWire(Web(settings))

    def close(self) -> None:
        """Close all connections."""
        self._wire.web.close()

    def send(self, parcel: Parcel, notes: Notes, progress: Progress) -> Arrival:
        """Send what the server does not have yet and read it back, where the server lets it be read.

        Progress counts the bytes that the server has: none while the files here are checked first, though an earlier
        try may have sent some. While they are read back it stays at all of them, and is still
        called, so that reading can be stopped too.
        """
        tar = Tar(parcel)
        digest = tar.sha256(lambda: progress(0, tar.length))
        return Upload(self._wire, parcel, tar, digest, notes, progress).run()

    def stop(self, parcel: Parcel, notes: Notes) -> str:
        """Have the server remove what it has of this parcel, where it can; say in plain words what was done."""
        url = notes.get().get("url")
        if not url:
            return "nothing had been sent"
        gone, said = self._wire.remove(str(url))
        if gone:
            notes.put({})
        return said
