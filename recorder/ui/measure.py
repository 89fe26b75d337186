"""The window as `fairtake bench ui` sees it: opened, left alone, and walked through by itself, without a screen."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from recorder.errors import RecorderError
from recorder.ui.page import Page
from recorder.ui.way import Way
from recorder.workflow import practice
from recorder.workflow.station import Station

if TYPE_CHECKING:
    from recorder.ui.live import Live

P = TypeVar("P", bound=Page)

_PATIENCE_S = 120.0
_REST_MS = 1500


class _FirstPaint(QObject):
    """Hears when the first page was painted."""

    def __init__(self, way: Way, told: Callable[[], None]) -> None:
        super().__init__()
        self._way, self._told = way, told

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and watched is self._way.shell.page:
            self._way.shell.page.removeEventFilter(self)
            QTimer.singleShot(0, self._told)  # after all that lies on it
        return False


def open_once(station: Station, painted: Callable[[], None], rested: Callable[[], None]) -> None:
    """Open the window; tell when its first page is there, and when nothing more happens; close it."""
    application = QApplication(["fairtake", "-platform", "offscreen"])
    way = Way(station, [])
    way.begin()
    ear = _FirstPaint(way, painted)
    if way.shell.page is None:
        raise _stuck("the first screen")
    way.shell.page.installEventFilter(ear)
    wait_until(lambda: "looks" in vars(way), "the second looks")
    wait_ms(_REST_MS)
    rested()
    way.shell.close()
    application.processEvents()


def wait_until(over: Callable[[], bool], what: str) -> None:
    """Let the window live until something is true; RecorderError when it never is."""
    until = time.monotonic() + _PATIENCE_S
    while not over():
        if time.monotonic() > until:
            raise _stuck(what)
        wait_ms(20)


def wait_ms(ms: int) -> None:
    """Let the window live for some time."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def walk(station: Station, film: Path, seconds: float) -> dict[str, float]:
    """Go the worker's whole way by itself, with a film as camera; `seconds` are recorded, and before that looked at.

    Returns `journey`, its wall time in seconds; of the time in which the covered picture was shown before the
    recording `preview_share`, the window's thread's share of one core, and `preview_fps`, pictures shown a second.
    """
    application = QApplication.instance() or QApplication(["fairtake", "-platform", "offscreen"])
    way = Way(station, [], str(film))
    began = time.monotonic()
    try:
        way.begin("en")
        preview = _Walk(way, seconds).all()
        return {"journey": round(time.monotonic() - began, 1), "recorded": seconds, **preview}
    finally:
        way.shell.close()
        application.processEvents()


class _Walk:
    """Presses what a worker presses."""

    def __init__(self, way: Way, seconds: float) -> None:
        self._way, self._seconds = way, seconds

    def all(self) -> dict[str, float]:
        from recorder.ui.screens.receipt import ReceiptPage
        from recorder.ui.screens.sign_in import SignInPage
        from recorder.ui.screens.today import TodayPage

        self._on(SignInPage).tried.emit(practice.WORKER, practice.PIN)
        self._on(TodayPage).cards[0].click()
        self._say_yes()
        preview = self._take()
        self._on(ReceiptPage).done.emit()
        self._on(TodayPage).sign_out.emit()
        self._on(SignInPage)
        return preview

    def _say_yes(self) -> None:
        from recorder.ui.screens.check import CheckPage
        from recorder.ui.screens.consent import ConsentPage
        from recorder.ui.screens.notice import NoticePage
        from recorder.ui.screens.pin import PinPage

        self._on(NoticePage).read.emit(4000, False)
        choices = self._on(ConsentPage)
        choices.switches["train-robot"].click()
        choices.yes.click()
        check = self._on(CheckPage)
        for _ in check.questions:
            next(tile for tile in check.tiles if tile.property("right")).click()
        self._on(PinPage).given.emit(practice.PIN)

    def _take(self) -> dict[str, float]:
        from recorder.ui.look_state import LookPhase
        from recorder.ui.screens.get_ready import GetReadyPage
        from recorder.ui.screens.record import RecordPage
        from recorder.ui.screens.review import ReviewPage

        ready = self._on(GetReadyPage)
        wait_until(lambda: ready.possible, "a camera that is ready")
        preview = self._watch(ready.live)
        ready.start_row.button.click()
        record = self._on(RecordPage)
        wait_until(lambda: record.taking.recorded_ms > 1000 * self._seconds, "the recording")
        record.stop()
        review = self._on(ReviewPage)
        clear = self._way.looks.state
        wait_until(lambda: clear(review.clip_id).phase is LookPhase.CLEAR, "the second look")
        wait_until(lambda: review.film is not None and review.side.decisions.release.isEnabled(), "the film")
        review.side.decisions.release.click()
        return preview

    def _watch(self, live: Live) -> dict[str, float]:
        shown, began, used = live.shown, time.monotonic(), time.thread_time()
        wait_ms(round(1000 * self._seconds))
        wall, used = time.monotonic() - began, time.thread_time() - used
        return {"preview_share": round(used / wall, 4), "preview_fps": round((live.shown - shown) / wall, 1)}

    def _on(self, kind: type[P]) -> P:
        wait_until(lambda: isinstance(self._way.shell.page, kind), kind.__name__)
        page = self._way.shell.page
        assert isinstance(page, kind)  # noqa: S101 - it was waited for
        return page


def _stuck(what: str) -> RecorderError:
    return RecorderError(
        "bench-failed", f"The window did not get on: {what} never came.", "Let nothing else run, and try again."
    )
