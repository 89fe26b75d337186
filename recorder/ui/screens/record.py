"""Next step? The recording itself: a sign that can't be missed, the covered picture, steps, time and pay."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from recorder.domain.campaign import Campaign
from recorder.domain.document import Document
from recorder.errors import RecorderError
from recorder.media.watchdog import WatchdogEvent
from recorder.media.zone import Corners
from recorder.ui.context import Context
from recorder.ui.screens.ready_checks import room_words
from recorder.ui.screens.record_view import Phase, RecordView
from recorder.ui.taking import Taking
from recorder.workflow.gauges import minutes_left
from recorder.workflow.recording import Order, Take

_BEAT_MS = 200
_ROOM_MS = 10_000


class RecordPage(RecordView):
    """`recorded` gives the clip's id and why it ended early, if it was not she who ended it (RecorderError or None).

    `nothing`: it was given up before anything was recorded. Other faults go to `context.fail`.
    """

    recorded = Signal(str, object)
    nothing = Signal()

    def __init__(self, context: Context, campaign: Campaign, task: Document, camera: str, zone: Corners = ()) -> None:
        super().__init__(context, campaign, task, zone)
        self._task, self._camera = task, camera
        self._begun = self._left = False
        self.taking = Taking(context.bridge, self.video)
        self._connect()
        self._beat = self._every(_BEAT_MS, lambda: self.show_take(self.taking.recorded_ms))
        self._room = self._every(_ROOM_MS, self._ask_room)
        self._set_phase(Phase.OPENING)

    # --- the page ---------------------------------------------------------------------------

    def entered(self) -> None:
        """Open the camera; the count begins with its first picture."""
        self.context.window.hold_lock(True)
        person = self.context.person
        if person is None:
            self._fail(RecorderError("signed-out", "Nobody is signed in. Nothing was recorded.", "Sign in first."))
            return
        order = Order(self._campaign.campaign_id, person.worker, person.pin, self._task["id"], self._camera)
        order.work_zone = self._zone
        self.video.show_nothing(self.tr("The camera gets ready"))
        self.taking.begin(order)
        self._room.start()
        self._ask_room()
        QTimer.singleShot(0, self, lambda: self.lost)  # so that an alarm is there at once

    def left(self) -> None:
        """The window closes, or another page comes: end the recording, and keep it."""
        self._left = True
        self.taking.stop()
        self._rest()

    # --- what she does ----------------------------------------------------------------------

    def stop(self) -> None:
        """End it, and keep what was recorded; before the recording: give it up."""
        if self.phase is not Phase.CLOSING:
            self._set_phase(Phase.CLOSING)
            self.taking.stop()

    def pause_or_go_on(self) -> None:
        """Pause, or go on after a pause."""
        controls = self.taking.controls
        if controls is None:
            return
        if self.phase is Phase.RECORDING:
            controls.pause()
            self._set_phase(Phase.PAUSED)
        elif self.phase is Phase.PAUSED and controls.resume():
            self._set_phase(Phase.RECORDING)
        elif self.phase is Phase.LOST:
            self.go_on()

    def next_step(self) -> None:
        """Mark the next step; while the camera is away, the same key goes on."""
        if self.phase is Phase.LOST:
            self.go_on()
        elif self.phase in (Phase.RECORDING, Phase.PAUSED) and self.taking.controls is not None:
            self.taking.controls.mark_step()
            self._tell()

    def go_on(self) -> None:
        """After the camera came back: record on in the same clip, or count anew where nothing was recorded yet."""
        controls = self.taking.controls
        if self.phase is not Phase.LOST or controls is None or controls.lost:
            return
        if not self._begun:
            self._count()
        elif controls.resume():
            self._set_phase(Phase.RECORDING)

    # --- what the recording tells -----------------------------------------------------------

    def _count(self) -> None:
        if self.phase in (Phase.OPENING, Phase.LOST):
            self._set_phase(Phase.COUNTDOWN)
            self.countdown.begin()

    def _begin(self) -> None:
        controls = self.taking.controls
        if self.phase is Phase.COUNTDOWN and controls is not None and controls.resume():
            self._begun = True
            self._set_phase(Phase.RECORDING)

    def _lose(self, _error: RecorderError) -> None:
        if self.phase in (Phase.LOST, Phase.CLOSING):
            return
        self.countdown.cancel()
        seconds = self.taking.recorded_ms / 1000
        self.lost.lose(seconds, self.pay(self.taking.recorded_ms))
        self.alarms.clear()
        self._set_phase(Phase.LOST)
        self._sound(self.lost.title.text())

    def _find(self) -> None:
        if self.phase is Phase.LOST:
            self.lost.found()

    def _alarm(self, event: WatchdogEvent) -> None:
        if event.began:
            self.alarms.append(event.trouble)
        elif event.trouble in self.alarms:
            self.alarms.remove(event.trouble)
        self.show_notice()
        if event.began and self.phase in (Phase.RECORDING, Phase.PAUSED):
            self._sound(self.notice.words.text())

    def _end(self, take: Take) -> None:
        self._rest()
        if not self._left:
            self.recorded.emit(take.clip.clip_id, take.ended_early)

    def _fail(self, error: RecorderError) -> None:
        given_up = self.phase is Phase.CLOSING and error.code in ("cancelled", "no-frames")
        self._rest()
        if self._left:
            return
        if given_up or error.code == "cancelled":
            self.nothing.emit()
        else:
            self.context.fail(error)

    # --- the rest ---------------------------------------------------------------------------

    def _set_phase(self, phase: Phase) -> None:
        self._beat.start() if phase is Phase.RECORDING else self._beat.stop()
        self._esc.setEnabled(phase in (Phase.OPENING, Phase.COUNTDOWN))
        self._tell()
        self.show_phase(phase)

    def _tell(self) -> None:
        controls = self.taking.controls
        self.show_step(controls.step_index if controls is not None else 0)
        self.show_take(self.taking.recorded_ms)

    def _ask_room(self) -> None:
        size = self.taking.size
        self.context.bridge.ask(
            self,
            lambda station: minutes_left(station, size),
            lambda left: self.figures.room.show_value(room_words(left)),
        )

    def _sound(self, words: str) -> None:
        QApplication.beep()
        self.context.speech.say(words, self.context.language)

    def _rest(self) -> None:
        for timer in (self._beat, self._room):
            timer.stop()
        self.countdown.cancel()
        self.end_lost()
        self.context.window.set_rim("none")
        self.context.window.hold_lock(False)

    def _connect(self) -> None:
        taking, keys = self.taking, self.keys
        for signal, slot in (
            (taking.pictures, self._count),
            (taking.alarm, self._alarm),
            (taking.lost, self._lose),
            (taking.back, self._find),
            (taking.ended, self._end),
            (taking.failed, self._fail),
            (self.countdown.zero, self._begin),
            (keys.cancel.clicked, self.stop),
            (keys.stop.clicked, self.stop),
            (keys.pause.clicked, self.pause_or_go_on),
            (keys.next.clicked, self.next_step),
            (self.stop_asked, self.stop),
            (self.go_on_asked, self.go_on),
        ):
            signal.connect(slot)
        self._key(Qt.Key.Key_Space, self.stop)
        self._key(Qt.Key.Key_N, self.next_step)
        self._key(Qt.Key.Key_P, self.pause_or_go_on)
        self._esc = self._key(Qt.Key.Key_Escape, self.stop)

    def _key(self, key: Qt.Key, does: object) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(does)
        return shortcut

    def _every(self, ms: int, does: object) -> QTimer:
        timer = QTimer(self, interval=ms)
        timer.timeout.connect(does)
        return timer
