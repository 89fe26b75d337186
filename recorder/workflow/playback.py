"""Plays an open clip on a thread of its own: at the frames' own times, and at once wherever she seeks."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from recorder.errors import RecorderError
from recorder.media.display import Picture, picture_of
from recorder.media.fragments import GAP_S
from recorder.media.frame import Frame
from recorder.vault.age import AgeError
from recorder.workflow import versions
from recorder.workflow.reviewing import OpenClip

FIRST_WITHIN_S = 0.03  # after a seek the picture reached so far is shown, where the right one takes longer
LATE_S = 0.1  # a picture that comes later than this is left out where playing can't keep up
SHOWN_EVERY_S = 0.25  # but so often one is shown


class Playback:
    """Plays a clip; it has it from now on, and closes it. The first picture comes at once, paused.

    `shown` gets the pictures, at most `width` pixels wide; `ended` is called when the last one was shown, `failed` when
    the clip can't be read on. All three are called on the thread that plays, so they must be quick. No method waits.
    """

    def __init__(
        self,
        clip: OpenClip,
        shown: Callable[[Picture], None],
        ended: Callable[[], None] = lambda: None,
        failed: Callable[[RecorderError], None] = lambda _fault: None,
        width: int = 704,
    ) -> None:
        self._clip, self._player = clip, clip.player
        self._shown, self._ended, self._failed = shown, ended, failed
        self._width = width
        self._changed = threading.Condition()
        self._playing = self._closed = False
        self._sought: float | None = 0.0
        self._steps = 0
        self._speed = 1.0
        self._at = 0.0  # time of the last picture that was shown
        self._shown_last = 0.0
        self._from: tuple[float, float] | None = None  # when playing set out, and where in the clip
        self._thread = threading.Thread(target=self._run, name="playback", daemon=True)
        self._thread.start()

    @property
    def playing(self) -> bool:
        """Whether it plays."""
        return self._playing

    @property
    def speed(self) -> float:
        """How fast it plays: 1.0 as recorded."""
        return self._speed

    @speed.setter
    def speed(self, speed: float) -> None:
        with self._changed:
            self._speed, self._from = min(max(speed, 0.25), 4.0), None
            self._changed.notify()

    def play(self) -> None:
        """Play on from the present picture; from the start where it is the last one."""
        with self._changed:
            self._playing, self._from = True, None
            self._changed.notify()

    def pause(self) -> None:
        """Stop at the present picture."""
        with self._changed:
            self._playing = False
            self._changed.notify()

    def seek(self, seconds: float) -> None:
        """Go to the frame that is on screen at `seconds`; a later call replaces one that was not begun."""
        with self._changed:
            self._sought, self._steps, self._from = seconds, 0, None
            self._changed.notify()

    def step(self, frames: int) -> None:
        """Stop, and go so many frames on, or back where negative."""
        with self._changed:
            self._playing = False
            self._steps += frames
            self._changed.notify()

    def close(self, wait_s: float = 0.0) -> None:
        """End, and forget the pictures and the plaintext; waits up to `wait_s` until that is done."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        self._thread.join(wait_s)

    def _run(self) -> None:
        try:
            while self._turn():
                pass
        except (RecorderError, AgeError, OSError) as fault:
            self._playing = False
            self._failed(fault if isinstance(fault, RecorderError) else versions.damaged(self._clip.clip))
        finally:
            self._clip.close()

    def _turn(self) -> bool:
        """Do the next thing that was asked for; False when that is to end."""
        with self._changed:
            while not (self._closed or self._playing or self._steps or self._sought is not None):
                self._changed.wait()
            sought, step = self._sought, (self._steps > 0) - (self._steps < 0)
            self._sought = None
            if sought is None:
                self._steps -= step
            if self._closed:
                return False
        if sought is not None:
            self._go(sought)
        elif step:
            self._step(step)
        else:
            self._advance()
        return True

    def _go(self, seconds: float) -> None:
        self._player.seek(seconds)
        frame = self._player.read(FIRST_WITHIN_S)
        while frame is not None:
            exact = frame.t >= self._player.aim
            self._show(frame, exact=exact)
            frame = None if exact or self._has_news() else self._player.read(SHOWN_EVERY_S)

    def _step(self, step: int) -> None:
        if step < 0:
            self._go(self._player.before(self._at))
        elif frame := self._player.read():
            self._show(frame)

    def _advance(self) -> None:
        frame = self._player.read()
        if frame is None:
            self._end()
            return
        now = time.monotonic()
        jumped = frame.t - self._at > GAP_S
        with self._changed:
            if self._from is None or jumped:
                self._from = now, frame.t if jumped else self._at
            due = self._from[0] + (frame.t - self._from[1]) / self._speed
            while (left := due - time.monotonic()) > 0 and self._playing and not (self._closed or self._is_sought()):
                self._changed.wait(left)
                if self._from is None:  # another speed
                    break
            if self._closed or self._is_sought():
                return
        late = time.monotonic() - due
        if late < LATE_S or time.monotonic() - self._shown_last > SHOWN_EVERY_S:
            self._show(frame, jumped=jumped)

    def _end(self) -> None:
        with self._changed:
            if self._has_news():
                return
            again = self._from is None and self._at > 0  # play was pressed on the last picture
            self._playing = again
            self._sought = 0.0 if again else None
        if not again:
            self._ended()

    def _show(self, frame: Frame, *, exact: bool = True, jumped: bool = False) -> None:
        self._at, self._shown_last = frame.t, time.monotonic()
        self._shown(Picture(picture_of(frame, self._width), frame.t, exact, jumped))

    def _is_sought(self) -> bool:
        return self._sought is not None

    def _has_news(self) -> bool:
        """Whether she asked for another place meanwhile."""
        return self._closed or self._is_sought()
