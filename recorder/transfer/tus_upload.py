"""One upload of one parcel: what to do with each answer, so that it gets there once, whatever happens on the way."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator
from typing import Any

from recorder.transfer.tar import Tar
from recorder.transfer.target import Arrival, Notes, Parcel, Progress, TargetError, Trouble
from recorder.transfer.tus_wire import GONE, TusWire, number

_FIRST_PIECE = 16 << 20  # bytes a request to begin with: each that passes lets the next be larger, each cut smaller
_SMALLEST_PIECE = 256 << 10
_LARGEST_PIECE = 4 << 30
_LAST = 4096  # the bytes that make it whole: what `last` in the notes is about
_STEP = (16 << 10, 256 << 10)  # bytes between two calls of progress, by the speed of the link
_MOST_SETBACKS = 8
_MOST_UNREAD = 5
_MOST_REFUSED = 2


class Upload:
    """Takes a parcel to the server, going on where the notes and the server say."""

    def __init__(self, wire: TusWire, parcel: Parcel, tar: Tar, digest: str, notes: Notes, progress: Progress) -> None:
        self._wire, self._parcel, self._tar, self._digest = wire, parcel, tar, digest
        self._notes, self._progress = notes, progress
        self._state: dict[str, Any] = dict(notes.get())
        self._piece = max(_SMALLEST_PIECE, int(self._state.get("piece", _FIRST_PIECE)))
        self._step = 64 << 10
        self._setbacks, self._furthest = 0, 0

    def run(self) -> Arrival:
        """Send what is missing and confirm it; TargetError when it did not get there."""
        offset = self._begin()
        while True:
            while offset < self._tar.length:
                offset = self._push(offset)
            self._note(whole=True)
            arrival = self._confirm()
            if isinstance(arrival, Arrival):
                return arrival
            offset = arrival

    # --- where to go on ----------------------------------------------------------------------------

    def _begin(self) -> int:
        if not self._state.get("url"):
            return self._create()
        if self._state.get("whole"):
            return self._tar.length
        return self._look()

    def _create(self) -> int:
        metadata = {
            "filename": f"{self._parcel.name}.tar",
            "clip_id": self._parcel.clip_id,
            "campaign": self._parcel.campaign,
            "sha256": self._digest,
        }
        try:
            url = self._wire.create(self._tar.length, metadata)
        except TargetError as error:
            raise self._judged(error) from error
        self._state.pop("last", None)
        self._note(url=url, length=self._tar.length, sha256=self._digest)
        return 0

    def _judged(self, error: TargetError) -> TargetError:
        # Something on the way may say 413 once; said again it is taken for the server's will.
        if error.code is not Trouble.TOO_LARGE or error.permanent:
            return error
        self._note(refused=self._state.get("refused", 0) + 1)
        return TargetError(str(error), error.code, permanent=self._state["refused"] >= _MOST_REFUSED)

    def _look(self) -> int:
        """Ask the server how far it is; where the upload is lost, make a new one if that is safe."""
        url, same = str(self._state["url"]), (self._state.get("length"), self._state.get("sha256"))
        offset = None
        if same == (self._tar.length, self._digest) and self._is_ours(url):
            offset = self._wire.offset(url, self._tar.length)
        if offset is None:
            return self._lost()
        if offset < self._tar.length and self._state.get("last"):
            self._note(last=False, whole=False)
        return offset

    def _is_ours(self, url: str) -> bool:
        # The target may have moved since: its credentials must not go to the old place.
        try:
            return str(self._wire.web.inside(url)) == url
        except TargetError:
            return False

    def _lost(self) -> int:
        if self._state.get("last"):
            raise TargetError(
                f"{self._wire.web.host} no longer knows this clip: it may have taken it in whole, or let it expire",
                Trouble.UNCONFIRMED,
                unconfirmed=True,
            )
        return self._create()

    # --- sending -----------------------------------------------------------------------------------

    def _push(self, offset: int) -> int:
        """Send one request's worth; give how far the server is then."""
        size = min(self._piece, self._tar.length - offset)
        try:
            response = self._wire.patch(self._state["url"], offset, size, self._body(offset, size))
        except TargetError as error:
            if error.code is not Trouble.UNREACHABLE:
                raise
            self._smaller(size)
            return self._went_wrong(error)
        has = number(response, "Upload-Offset")
        if response.is_success and has == offset + size:
            self._piece = min(self._piece * 4, _LARGEST_PIECE)
            return has
        if response.status_code == 413 and self._piece > _SMALLEST_PIECE:  # what stands before servers limits requests
            self._smaller(size)
        elif not (response.is_success or response.status_code in (409, *GONE)):
            raise self._wire.web.refusal(response)
        if response.status_code in GONE:  # an answer, not a lost one: it did not take these bytes
            self._note(last=False)
        return self._went_wrong(self._odd())

    def _odd(self) -> TargetError:
        return TargetError(f"{self._wire.web.host} keeps on losing what it has taken", Trouble.SERVER_ERROR)

    def _went_wrong(self, error: TargetError) -> int:
        """Go on from where the server is, as long as it gets further now and then; else raise what went wrong."""
        return self._go_on(self._look(), error)

    def _go_on(self, offset: int, error: TargetError) -> int:
        self._setbacks = 0 if offset > self._furthest else self._setbacks + 1
        self._furthest = max(offset, self._furthest)
        if self._setbacks >= (2 if error.code is Trouble.UNREACHABLE else _MOST_SETBACKS):
            raise error
        return offset

    def _smaller(self, size: int) -> None:
        # A proxy that keeps a request until it has it all, and a link that breaks often, need small ones.
        self._piece = max(size // 4, _SMALLEST_PIECE)
        self._note(piece=self._piece)

    def _body(self, offset: int, size: int) -> Iterator[bytes]:
        end, length = offset + size, self._tar.length
        with self._tar.reader(offset) as reader:
            while offset < end:
                self._progress(offset, length)
                before_last = length - _LAST - offset
                piece = reader.read(min(self._step, end - offset, before_last if before_last > 0 else _LAST))
                offset += len(piece)
                if offset == length:
                    self._note(last=True)
                began = time.monotonic()
                yield piece
                self._fit(time.monotonic() - began)

    def _fit(self, took_s: float) -> None:
        least, most = _STEP
        if took_s > 0.2:
            self._step = max(self._step // 2, least)
        elif took_s < 0.05:
            self._step = min(self._step * 2, most)

    # --- is it there? ------------------------------------------------------------------------------

    def _confirm(self) -> Arrival | int:
        """Read it back; give how far the server is where that is not the end after all."""
        length = self._tar.length
        self._progress(length, length)
        offset = self._wire.offset(self._state["url"], length) if self._is_ours(self._state["url"]) else None
        if offset is None:
            return Arrival(False, "the server said that it has all of it, and does not show it any more")
        if offset < length:
            self._note(whole=False, last=False)
            return self._go_on(offset, self._odd())
        return self._read_back()

    def _read_back(self) -> Arrival:
        length, seen, digest = self._tar.length, 0, hashlib.sha256()

        def take(piece: bytes) -> None:
            nonlocal seen
            self._progress(length, length)
            digest.update(piece)
            seen += len(piece)

        try:
            offered = self._wire.read(self._state["url"], _STEP[1], take)
        except TargetError as error:
            return self._unread(error)
        if not offered:
            return Arrival(False, f"the server has all {length} bytes and does not let them be read back")
        if digest.hexdigest() != self._digest:
            raise self._changed(seen)
        return Arrival(True, f"{length} bytes read back, their SHA-256 is the same")

    def _unread(self, error: TargetError) -> Arrival:
        self._note(unread=self._state.get("unread", 0) + 1)
        if self._state["unread"] < _MOST_UNREAD:
            raise error
        return Arrival(False, f"the server has all {self._tar.length} bytes; reading them back failed too often")

    def _changed(self, seen: int) -> TargetError:
        """What came back is not what was sent: sent anew only where the server removes what it has."""
        gone, said = self._wire.remove(self._state["url"])
        if gone:
            self._state = {}
            self._notes.put({})
        words = f"{self._wire.web.host} gave back {seen} bytes that are not those that were sent; {said}"
        return TargetError(words, Trouble.CHANGED_THERE, permanent=not gone)

    def _note(self, **changes: Any) -> None:
        self._state.update(changes)
        self._notes.put(self._state)
