"""Next step? The recording itself: a sign that can't be missed, the covered picture, steps, time and pay."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from recorder.domain.campaign import Campaign
from recorder.domain.document import Document
from recorder.errors import RecorderError
from recorder.media.watchdog import CameraTrouble, WatchdogEvent
from recorder.media.zone import Corners
from recorder.ui.context import Context
from recorder.ui.page import Page
from recorder.ui.screens.camera_lost import CameraLost
from recorder.ui.screens.ready_checks import room_words
from recorder.ui.screens.record_parts import Countdown, Figures, Keys, Notice
from recorder.ui.taking import Taking
from recorder.ui.texts import text_in
from recorder.ui.widgets.record_button import Sign
from recorder.ui.widgets.steps import StepCards
from recorder.ui.widgets.video import Video
from recorder.ui.words import centred, money
from recorder.workflow.gauges import minutes_left, pay_so_far
from recorder.workflow.recording import Order, Take

_BEAT_MS = 200
_ROOM_MS = 10_000
_OWN_ICONS = 5  # t1 to t5, for steps without a picture of their own


class Phase(StrEnum):
    """Where a recording stands."""

    OPENING = "opening"
    COUNTDOWN = "countdown"
    RECORDING = "recording"
    PAUSED = "paused"
    LOST = "lost"
    CLOSING = "closing"


# phase: (the window's rim, the sign, which keys)
_LOOKS = {
    Phase.OPENING: ("none", "off", "before"),
    Phase.COUNTDOWN: ("none", "off", "before"),
    Phase.RECORDING: ("recording", "recording", "during"),
    Phase.PAUSED: ("paused", "paused", "during"),
    Phase.LOST: ("alarm", "off", "during"),
    Phase.CLOSING: ("none", "off", "after"),
}


class RecordPage(Page):
    """`recorded` gives the clip's id and why it ended early, if it was not she who ended it (RecorderError or None).

    `nothing`: it was given up before anything was recorded. Other faults go to `context.fail`.
    """

    recorded = Signal(str, object)
    nothing = Signal()
    keeps_awake = True

    def __init__(self, context: Context, campaign: Campaign, task: Document, camera: str, zone: Corners = ()) -> None:
        super().__init__(context, text_in(task["title"], context.language), " ", back=False, aloud="none")
        self._campaign, self._task, self._camera, self._zone = campaign, task, camera, zone
        self._steps = [(_picture_of(step, n), text_in(step["title"], context.language))
                       for n, step in enumerate(task["steps"])]  # fmt: skip
        self._begun = self._left = False
        self.phase = Phase.OPENING
        self._alarms: list[CameraTrouble] = []
        self._arrange()
        self.taking = Taking(context.bridge, self.video)
        self._connect()
        self._beat = self._every(_BEAT_MS, self._show_take)
        self._room = self._every(_ROOM_MS, self._ask_room)
        self._set_phase(Phase.OPENING)

    # --- the page ---------------------------------------------------------------------------

    def first(self) -> QWidget | None:
        """The next step, where there is one."""
        if self.phase in (Phase.OPENING, Phase.COUNTDOWN):
            return self.keys.cancel
        if self.phase is Phase.LOST:
            return self.lost.stop_key
        paused = self.phase is Phase.PAUSED or not self.keys.next.isEnabled() or not self._steps
        return self.keys.pause if paused else self.keys.next

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
            self._show_step()

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
        self._show_take()
        self.countdown.cancel()
        seconds = self.taking.recorded_ms / 1000
        self.lost.lose(seconds, self._pay())
        self._alarms.clear()
        self._set_phase(Phase.LOST)
        self._sound(self.lost.title.text())

    def _find(self) -> None:
        if self.phase is Phase.LOST:
            self.lost.find()

    def _alarm(self, event: WatchdogEvent) -> None:
        if event.began:
            self._alarms.append(event.trouble)
        elif event.trouble in self._alarms:
            self._alarms.remove(event.trouble)
        self._show_notice()
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

    # --- how it looks -----------------------------------------------------------------------

    def _set_phase(self, phase: Phase) -> None:
        self.phase = phase
        rim, sign, part = _LOOKS[phase]
        if phase is not Phase.OPENING:
            self.context.window.set_rim(rim)
        self.sign.show_kind(sign, self._sign_words())
        self.keys.show_only(part, steps=bool(self._steps))
        self.keys.pause.say(*((self.tr("Go on"), "play") if phase is Phase.PAUSED else (self.tr("Pause"), "pause")))
        self._stack.setCurrentWidget(self.lost if phase is Phase.LOST else self._take)
        if phase is not Phase.LOST:
            self.lost.end()
        if phase is Phase.CLOSING:
            self.countdown.cancel()
        self._beat.start() if phase is Phase.RECORDING else self._beat.stop()
        self._esc.setEnabled(phase in (Phase.OPENING, Phase.COUNTDOWN))
        self._show_step()
        self._show_notice()
        self._show_take()
        QTimer.singleShot(0, self, self._focus_first)

    def _sign_words(self) -> str:
        return {
            Phase.OPENING: self.tr("Get ready"),
            Phase.COUNTDOWN: self.tr("Get ready"),
            Phase.RECORDING: self.tr("Recording"),
            Phase.PAUSED: self.tr("Paused"),
            Phase.LOST: self.tr("Not recording"),
            Phase.CLOSING: self.tr("Stopped"),
        }[self.phase]

    def _show_step(self) -> None:
        if not self._steps:
            return
        controls = self.taking.controls
        index = min(controls.step_index, len(self._steps) - 1) if controls is not None else 0
        self.cards.show_step(index)
        self.line.setText(self.tr("Step {number} of {all}").format(number=index + 1, all=len(self._steps)))
        last = index == len(self._steps) - 1
        had = self.keys.next.hasFocus()
        self.keys.next.say(self.tr("This is the last step") if last else self.tr("Next step"), possible=not last)
        if had and last:
            self.keys.pause.setFocus()

    def _show_notice(self) -> None:
        alarms = {
            CameraTrouble.FROZEN_PICTURE: self.tr("The picture stands still. Look at the camera."),
            CameraTrouble.BLACK_PICTURE: self.tr("The picture is black. Is the lens covered?"),
            CameraTrouble.NO_NEW_FRAME: self.tr("No picture comes. Look at the camera's plug."),
        }
        paused = self.phase is Phase.PAUSED
        text = self.tr("Paused. Nothing is recorded, and this time is not paid.") if paused else ""
        if self._alarms and self.phase in (Phase.RECORDING, Phase.PAUSED):
            self.notice.say("alert", alarms[self._alarms[-1]])
        else:
            self.notice.say("pause", text)

    def _show_take(self) -> None:
        self.figures.show_take(self.taking.recorded_ms / 1000, self._pay())

    def _pay(self) -> str:
        amount = pay_so_far(self._campaign, self.taking.recorded_ms)
        return money(amount, self._campaign.currency, self.context.language)

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
        self.lost.end()
        self.context.window.set_rim("none")
        self.context.window.hold_lock(False)

    # --- making it --------------------------------------------------------------------------

    def _arrange(self) -> None:
        self.sign = Sign(self.theme)
        self.header.insertWidget(0, self.sign)
        centred(self.title).setFont(self.theme.font("head"))
        centred(self.line)
        self.video = Video(self.tr("Live picture with faces hidden"), self.theme)
        self.video.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.video.chips = [("top", "hidden", self.tr("Faces are hidden")), ("top-end", "micoff", self.tr("No sound"))]
        self.video.outlines = [list(self._zone)] if self._zone else []
        self.countdown = Countdown(self.video, self.theme)
        self.notice, self.cards = Notice(self.theme), StepCards(self._steps, self.theme)
        self.cards.setVisible(bool(self._steps))
        self.line.setVisible(bool(self._steps))
        self.figures, self.keys = Figures(self.theme, practice=self._campaign.practice), Keys(self.theme)
        self.lost = CameraLost(self.theme)
        self._stack = QStackedLayout()
        self._take = self._columns()
        self._stack.addWidget(self._take)
        self._stack.addWidget(self.lost)
        self.set_body(self._stack)

    def _columns(self) -> QWidget:
        take = QWidget()
        columns = QHBoxLayout(take)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(16 if self.theme.compact else 24)
        start = QVBoxLayout()
        start.setSpacing(16)
        for widget, share in ((self.notice, 0), (self.video, 1), (self.cards, 0)):
            start.addWidget(widget, share)
        side = QWidget()
        side.setFixedWidth(self.theme.side + (0 if self.theme.compact else 20))
        end = QVBoxLayout(side)
        end.setContentsMargins(0, 0, 0, 0)
        end.setSpacing(16)
        end.addWidget(self.figures)
        end.addWidget(self.keys, 1)
        columns.addLayout(start, 1)
        columns.addWidget(side)
        return take

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
            (self.lost.stop, self.stop),
            (self.lost.go_on, self.go_on),
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


def _picture_of(step: Document, number: int) -> str:
    return str(step.get("icon") or f"t{number % _OWN_ICONS + 1}")
