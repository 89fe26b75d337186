"""The second looks of a station, one after the other, beside everything else: nobody waits for them.

What is to be looked at stands in the database alone, so a restart finds the same clips again. A yes in advance lives
in memory alone: it is gone when she signs out or the program ends, and the clip then waits in review.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from recorder.domain.clip import Clip, TakeState
from recorder.errors import RecorderError
from recorder.storage.ledger import LedgerRow
from recorder.workflow import versions
from recorder.workflow.look_state import Look, LookState, Rounds, found_since_hers, resting
from recorder.workflow.looking import look_again, to_look_at
from recorder.workflow.promises import Promises, found_faces
from recorder.workflow.releasing import release
from recorder.workflow.station import Station

_EVERY_S = 5.0  # clips that nobody told us of are found so often
_TELL_EVERY_S = 0.25


class _BrokenOffError(Exception):
    """The look makes way; nothing of the present round is kept."""


@dataclass(slots=True)
class Watchers:
    """Who wants to know: called on the thread that looks, so they must be quick.

    `broken` tells of a yes in advance that did not lead to a release, and why.
    """

    changed: Callable[[str, LookState], None] = lambda _clip, _state: None
    released: Callable[[str, LedgerRow], None] = lambda _clip, _row: None
    broken: Callable[[str, RecorderError], None] = lambda _clip, _why: None


class SecondLooks:
    """Looks at what waits for it, oldest first, on a thread of its own; `again` gives that thread its station.

    `start` it once; all other methods may be called from any thread, and none waits for a look, but for `aside`.
    `promises` are for `promise` to make; who signs out ends hers there.
    """

    def __init__(self, again: Callable[[], Station], watchers: Watchers) -> None:
        self._again, self._watchers = again, watchers
        self._changed = threading.Condition()
        self._stopped = False
        self._running: str | None = None
        self._break_off = False
        self._news = False
        self._state = LookState(Look.RUNNING)
        self._told = 0.0
        self._preferred = ""
        self._aside: set[str] = set()
        self._failed: dict[tuple[str, int], RecorderError] = {}
        self.promises = Promises()
        self._thread = threading.Thread(target=self._run, name="second looks", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self, wait_s: float = 5.0) -> None:
        """Break off what runs, forget every promise, and wait for the end up to `wait_s`."""
        with self._changed:
            self._stopped = self._break_off = True
            self._changed.notify_all()
        self.promises.end_all()
        if self._thread.ident is not None:  # it was started
            self._thread.join(wait_s)

    def wake(self) -> None:
        """Say that there may be a new clip to look at."""
        with self._changed:
            self._news = True
            self._changed.notify_all()

    def prefer(self, clip_id: str) -> None:
        """Look at this clip first; another one's look makes way unless it is more than half through."""
        with self._changed:
            self._preferred = clip_id
            other = self._running not in (None, clip_id)
            if other and self._state.round == 1 and self._state.done * 2 < self._state.all:
                self._break_off = True

    @contextmanager
    def aside(self, clip_id: str) -> Iterator[None]:
        """Keep away from a clip while it is edited or thrown away; breaks its look off, and ends a promise for it."""
        with self._changed:
            self._aside.add(clip_id)
            self.promises.take(clip_id)
            self._break_off = self._break_off or self._running == clip_id
            self._changed.wait_for(lambda: self._running != clip_id)
        try:
            yield
        finally:
            with self._changed:
                self._aside.discard(clip_id)
            self.wake()

    def state(self, clip: Clip) -> LookState:
        """Where a clip's look stands."""
        with self._changed:
            if self._running == clip.clip_id:
                return self._state
            error = self._failed.get((clip.clip_id, clip.version))
        return resting(clip) if error is None else LookState(Look.FAILED, error=error)

    def retry(self, clip_id: str) -> None:
        """Look again at a clip that was set aside because its look failed."""
        with self._changed:
            for key in [key for key in self._failed if key[0] == clip_id]:
                del self._failed[key]
        self.wake()

    def promise(self, station: Station, clip_id: str, pin: str) -> LedgerRow | None:
        """Take her yes in advance: valid if nothing is found, gone when the program ends or she signs out.

        Gives the receipt at once where the look has ended and found nothing. RecorderError when the PIN is wrong,
        something was found already, or the look failed.
        """
        clip = versions.known(station, clip_id)
        station.worker_key(clip.worker, pin)
        with self._changed:
            clip = versions.known(station, clip_id)
            runs = self._running == clip_id
            self._refuse(clip, self._state.found if runs else found_since_hers(clip))
            if runs or not clip.looked:
                self.promises.make(clip, pin)
                return None
        return release(station, clip_id, pin)

    def _refuse(self, clip: Clip, found: int) -> None:
        if clip.state is not TakeState.REVIEW:
            raise RecorderError("not-in-review", f"Clip {clip.clip_id} is {clip.state.value}.", "Choose another clip.")
        failed = self._failed.get((clip.clip_id, clip.version))
        if failed is not None:
            raise failed
        if found:
            raise found_faces(clip.clip_id, found)

    def _run(self) -> None:
        station = self._again()
        try:
            while not self._stopped:
                try:
                    self._turn(station)
                except Exception:  # a database that is locked, a disk that is away: try again later
                    time.sleep(_TELL_EVERY_S)
        finally:
            station.close()

    def _turn(self, station: Station) -> None:
        clips = to_look_at(station)
        with self._changed:
            clip = self._choose(clips)
            if clip is None:
                self._changed.wait_for(lambda: self._news or self._stopped, _EVERY_S)
                self._news = False
                return
            self._running, self._break_off = clip.clip_id, self._stopped
            rounds = Rounds(int(clip.manifest["frames"]["encoded"]), found_since_hers(clip))
            self._state = rounds.state
        try:
            error = self._look(station, clip.clip_id, rounds)
            now = versions.known(station, clip.clip_id)
        finally:
            with self._changed:
                self._running = None
                self._changed.notify_all()
        if error is not None:
            self._failed[now.clip_id, now.version] = error
        if now.state is TakeState.REVIEW:
            self._tell(now.clip_id, self.state(now))
        if now.looked or error is not None:
            self._redeem(station, now, error)

    def _choose(self, clips: list[Clip]) -> Clip | None:
        may = [c for c in clips if c.clip_id not in self._aside and (c.clip_id, c.version) not in self._failed]
        return next((clip for clip in may if clip.clip_id == self._preferred), may[0] if may else None)

    def _look(self, station: Station, clip_id: str, rounds: Rounds) -> RecorderError | None:
        def covered(done: int, of: int) -> None:
            found = rounds.state.found
            if rounds.state.look is Look.RUNNING:  # the round that just ended found something
                found = int(versions.known(station, clip_id).manifest["cover"]["second_look"]["found_frames"])
            self._move(clip_id, rounds.covered(done, of, found))

        self._tell(clip_id, rounds.state)
        try:
            look_again(station, clip_id, lambda done, of: self._move(clip_id, rounds.looked(done, of)), covered)
        except _BrokenOffError:
            return None
        except Exception as fault:  # whatever it is, the other clips are looked at
            return fault if isinstance(fault, RecorderError) else _failed(clip_id, fault)
        return None

    def _redeem(self, station: Station, clip: Clip, error: RecorderError | None) -> None:
        """Do what was promised, or tell that it can't be done."""
        pin = self.promises.take(clip.clip_id)
        if pin is None:
            return
        found = found_since_hers(clip)
        if error is None and found:
            error = found_faces(clip.clip_id, found)
        try:
            if error is not None:
                raise error
            row = release(station, clip.clip_id, pin)
        except Exception as why:
            self._watchers.broken(
                clip.clip_id, why if isinstance(why, RecorderError) else _unreleased(clip.clip_id, why)
            )
        else:
            self._watchers.released(clip.clip_id, row)

    def _move(self, clip_id: str, state: LookState) -> None:
        with self._changed:
            if self._break_off:
                raise _BrokenOffError
            self._state = state
        now = time.monotonic()
        if now - self._told >= _TELL_EVERY_S or state.done == state.all:
            self._told = now
            self._tell(clip_id, state)

    def _tell(self, clip_id: str, state: LookState) -> None:
        self._watchers.changed(clip_id, state)


def _failed(clip_id: str, fault: Exception) -> RecorderError:
    return RecorderError(
        "look-failed",
        f"The second look at clip {clip_id} came to no end ({fault}). The clip is kept, unreleased.",
        "Try again; if that fails too, discard the clip or ask the coordinator.",
    )


def _unreleased(clip_id: str, fault: Exception) -> RecorderError:
    return RecorderError(
        "release-failed",
        f"Nothing was found in clip {clip_id}, but it could not be released ({fault}). It waits in review.",
        "Release it there.",
    )
