"""How the recording screen looks in each of its phases; what happens in them is `record`'s."""

from __future__ import annotations

from enum import StrEnum
from functools import cached_property

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from recorder.domain.campaign import Campaign
from recorder.domain.document import Document
from recorder.media.watchdog import CameraTrouble
from recorder.media.zone import Corners
from recorder.ui.context import Context
from recorder.ui.page import Page
from recorder.ui.screens.camera_lost import CameraLost
from recorder.ui.screens.record_parts import Countdown, Figures, Keys, Notice
from recorder.ui.texts import text_in
from recorder.ui.widgets.record_button import Sign
from recorder.ui.widgets.steps import StepCards
from recorder.ui.widgets.video import Video
from recorder.ui.words import centred, money
from recorder.workflow.gauges import pay_so_far

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


class RecordView(Page):
    """Sign, picture, steps, figures and keys, or the alarm of a lost camera; it can be fed with plain data.

    `stop_asked` and `go_on_asked` are her two ways while the camera is away.
    """

    stop_asked = Signal()
    go_on_asked = Signal()

    keeps_awake = True
    sign_leads = False  # nothing leads away from a take

    def __init__(self, context: Context, campaign: Campaign, task: Document, zone: Corners = ()) -> None:
        super().__init__(context, text_in(task["title"], context.language), " ", back=False, aloud="none")
        self._campaign, self._zone = campaign, zone
        self._steps = [
            (_picture_of(step, number), text_in(step["title"], context.language))
            for number, step in enumerate(task["steps"])
        ]
        self.phase = Phase.OPENING
        self.alarms: list[CameraTrouble] = []
        self._arrange()

    @cached_property
    def lost(self) -> CameraLost:
        """What is shown while the camera is away; made once the rest is there, for it is seldom seen."""
        lost = CameraLost(self.theme)
        lost.stop.connect(self.stop_asked)
        lost.go_on.connect(self.go_on_asked)
        self._stack.addWidget(lost)
        return lost

    def end_lost(self) -> None:
        """Nothing is waited for any more."""
        if "lost" in vars(self):
            self.lost.end()

    def first(self) -> QWidget | None:
        """The next step, where there is one."""
        if self.phase in (Phase.OPENING, Phase.COUNTDOWN):
            return self.keys.cancel
        if self.phase is Phase.LOST:
            return self.lost.stop_key
        paused = self.phase is Phase.PAUSED or not self.keys.next.isEnabled() or not self._steps
        return self.keys.pause if paused else self.keys.next

    # --- what it shows ----------------------------------------------------------------------

    def show_phase(self, phase: Phase) -> None:
        """Show this phase, and put the focus where it starts."""
        self.phase = phase
        rim, sign, part = _LOOKS[phase]
        if phase is not Phase.OPENING:
            self.context.window.set_rim(rim)
        self.sign.show_kind(sign, self._sign_words())
        self.keys.show_only(part, steps=bool(self._steps))
        self.keys.pause.say(*((self.tr("Go on"), "play") if phase is Phase.PAUSED else (self.tr("Pause"), "pause")))
        self._stack.setCurrentWidget(self.lost if phase is Phase.LOST else self._take)
        if phase is not Phase.LOST:
            self.end_lost()
        if phase is Phase.CLOSING:
            self.countdown.cancel()
        self.show_notice()
        QTimer.singleShot(0, self, self._focus_first)

    def show_step(self, index: int) -> None:
        """Show the present step, from 0."""
        if not self._steps:
            return
        index = min(index, len(self._steps) - 1)
        self.cards.show_step(index)
        self.line.setText(self.tr("Step {number} of {all}").format(number=index + 1, all=len(self._steps)))
        last = index == len(self._steps) - 1
        had = self.keys.next.hasFocus()
        self.keys.next.say(self.tr("This is the last step") if last else self.tr("Next step"), possible=not last)
        if had and last:
            self.keys.pause.setFocus()

    def show_notice(self) -> None:
        """Show the newest alarm that stands, or that it is paused."""
        alarms = {
            CameraTrouble.FROZEN_PICTURE: self.tr("The picture stands still. Look at the camera."),
            CameraTrouble.BLACK_PICTURE: self.tr("The picture is black. Is the lens covered?"),
            CameraTrouble.NO_NEW_FRAME: self.tr("No picture comes. Look at the camera's plug."),
        }
        paused = self.phase is Phase.PAUSED
        text = self.tr("Paused. Nothing is recorded, and this time is not paid.") if paused else ""
        if self.alarms and self.phase in (Phase.RECORDING, Phase.PAUSED):
            self.notice.say("alert", alarms[self.alarms[-1]])
        else:
            self.notice.say("pause", text)

    def show_take(self, recorded_ms: int) -> None:
        """Show how much was recorded, and what that makes."""
        self.figures.show_take(recorded_ms / 1000, self.pay(recorded_ms))

    def pay(self, recorded_ms: int) -> str:
        """What so much makes, as it is written here."""
        return money(pay_so_far(self._campaign, recorded_ms), self._campaign.currency, self.context.language)

    # --- making it --------------------------------------------------------------------------

    def _sign_words(self) -> str:
        return {
            Phase.OPENING: self.tr("Get ready"),
            Phase.COUNTDOWN: self.tr("Get ready"),
            Phase.RECORDING: self.tr("Recording"),
            Phase.PAUSED: self.tr("Paused"),
            Phase.LOST: self.tr("Not recording"),
            Phase.CLOSING: self.tr("Stopped"),
        }[self.phase]

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
        if not self._steps:
            self.cards.hide()
            self.line.hide()
        self.figures, self.keys = Figures(self.theme, practice=self._campaign.practice), Keys(self.theme)
        pages = QWidget()
        self._stack = QStackedLayout(pages)  # of a widget: it shows what it is given
        self._take = self._columns()
        self._stack.addWidget(self._take)
        body = QVBoxLayout()
        body.addWidget(pages)
        self.set_body(body)

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


def _picture_of(step: Document, number: int) -> str:
    return str(step.get("icon") or f"t{number % _OWN_ICONS + 1}")
