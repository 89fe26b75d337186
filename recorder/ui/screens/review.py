"""Give, keep or throw away? She watches the covered film, cuts and covers more, and decides."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from recorder.errors import RecorderError
from recorder.storage.ledger import LedgerRow
from recorder.ui.bridge import Job
from recorder.ui.context import Context
from recorder.ui.film import Film, load_film
from recorder.ui.look_state import LookPhase, Looks, LookState
from recorder.ui.page import Page
from recorder.ui.screens.review_film import FilmPart
from recorder.ui.screens.review_side import Side
from recorder.ui.screens.review_throw import Throwing
from recorder.ui.texts import text_in
from recorder.ui.widgets.panels import Pill
from recorder.ui.widgets.press import IconButton
from recorder.ui.words import day, isolated, money
from recorder.workflow.editing import edit
from recorder.workflow.releasing import release
from recorder.workflow.station import Station
from recorder.workflow.taking_back import discard


class ReviewPage(Page):
    """`released` gives the receipt's campaign and row, `kept` and `discarded` say what else she decided.

    A clip that she throws away goes after ten seconds; leaving the screen before that keeps it.
    """

    released = Signal(str, int)
    kept = Signal()
    discarded = Signal(str)
    sign_leads = False  # it would lead past what is being changed

    def __init__(self, context: Context, clip_id: str, looks: Looks) -> None:
        super().__init__(context, "", back=False)
        self.clip_id, self.looks = clip_id, looks
        self.title.setText(self.tr("Look before you give it"))
        self.setAccessibleName(self.title.text())
        arrow = IconButton("back", self.tr("Back"), self.theme)
        arrow.clicked.connect(lambda: self._leave(self.back.emit))
        self.header.insertWidget(0, arrow)
        self._after_title += 1
        self._arrow = arrow
        self.film: Film | None = None
        self.part: FilmPart
        self.side: Side
        self._busy = False
        self._listening: Any = None
        self.throwing = Throwing(context, self)
        self.throwing.changed.connect(self.refresh)
        self.throwing.gone.connect(self._discard)
        self._job: Job | None = None

    # --- Page -------------------------------------------------------------------------------

    def entered(self) -> None:
        """Load the clip, and have it looked at next."""
        self._listening = self.looks.changed.connect(self._look_changed)
        self.looks.prefer(self.clip_id)
        self._load()

    def left(self) -> None:
        """Let go of everything; a clip that was about to go is kept."""
        self.throwing.have_back()
        if self._listening is not None:
            self.disconnect(self._listening)
            self._listening = None
        if self._job is not None:
            self._job.cancel()
        if self.film is not None:
            self.part.close_film()

    def first(self) -> QWidget | None:
        """Play."""
        return self.part.tools.play if self.film is not None else self._arrow

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt names it
        if event.key() == Qt.Key.Key_Escape:
            if self.film is not None and self.part.mode != "normal":
                self.part.cancel()
            else:
                self._leave(self.back.emit)
        elif event.key() == Qt.Key.Key_Space and self.film is not None:
            self.part.toggle()
        else:
            super().keyPressEvent(event)

    # --- what is shown ----------------------------------------------------------------------

    def show_film(self, film: Film) -> None:
        """Show one version of the clip; what is planned stays where its times stay the same."""
        if self.film is not None:
            self.part.close_film()
        elif film.practice:
            self.in_header(Pill(self.tr("Practice"), self.theme, "wait", "practice"))
        local = film.when.astimezone()
        self.line.setText(
            self.tr("{task}, {day}").format(
                task=text_in(film.title, self.context.language), day=day(local, self.context.language, year=False)
            )
        )
        self.line.setVisible(True)
        kept = self.part.plan if self.film is not None and self.film.duration_ms == film.duration_ms else None
        self.part, self.side = FilmPart(self.context, film, kept), Side(self.theme)
        body = self.columns()
        body.setSpacing(16 if self.theme.compact else 24)
        body.addWidget(self.part, 1)
        body.addWidget(self.side)
        self.set_body(body)
        self.film = film
        self._connect()
        self._order()
        self.refresh()

    def refresh(self) -> None:
        """Show where everything stands."""
        assert self.film is not None  # noqa: S101 - it is shown
        plan, state = self.part.plan, self._state()
        self.side.show_amount(money(self.film.owed(plan.pay_ms), self.film.currency, self.context.language))
        self.side.look.show_look(state)
        if not self._busy:
            self.side.changes.show_planned(len(plan.edits))
        self.side.top.setCurrentWidget(self.side.changes if plan.edits else self.side.look)
        self.side.decisions.show_state(state, planned=bool(plan.edits), busy=self._busy, gone_in=self.throwing.seconds)

    # --- decisions --------------------------------------------------------------------------

    def throw_away(self) -> None:
        """Ask once; pressed again while it can still be had back, have it back."""
        self.part.pause()
        if self.throwing.seconds:
            self.throwing.have_back()
        else:
            self.throwing.ask()

    def keep(self) -> None:
        """Leave it for later."""
        self._leave(self.kept.emit)

    def give(self) -> None:
        """Release it now."""
        clip_id, pin = self.clip_id, self._pin()
        self._work(lambda station, _job: release(station, clip_id, pin), self._released)

    def promise(self) -> None:
        """Say yes in advance, or take that back; where the look failed, have it look again."""
        if self._state().phase is LookPhase.FAILED:
            self.looks.prefer(self.clip_id)
        elif self._state().promised:
            self.looks.unpromise(self.clip_id)
        else:
            self.looks.promise(self.clip_id, self._pin())
        self.refresh()

    def make_changes(self) -> None:
        """Put the planned changes into a new version of the clip, which is looked at again."""
        clip_id, pin, edits, begun = self.clip_id, self._pin(), self.part.plan.edits, time.monotonic()
        self._work_alone(lambda station, job: edit(station, clip_id, pin, edits, job.progress), self._changed)
        self.side.changes.show_working(None)
        assert self._job is not None  # noqa: S101 - it was just begun
        self._job.progressed.connect(lambda done, of: self._show_working(done, of, begun))
        self.side.changes.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- the rest ---------------------------------------------------------------------------

    def _load(self) -> None:
        clip_id = self.clip_id
        self.context.bridge.ask(self, lambda station: load_film(station, clip_id), self._loaded)

    def _loaded(self, film: Film) -> None:
        if self.film is not None and (self.film.version, self.film.looked) == (film.version, film.looked):
            return
        again = self.film is not None and self.film.version == film.version
        if again:  # only its look came to an end
            self.film = self.part.film = film
            self.refresh()
            return
        self.show_film(film)
        self.part.open()
        QTimer.singleShot(0, self, self._focus_first)  # once it can be seen

    def _connect(self) -> None:
        side, decisions = self.side, self.side.decisions
        self.part.planned.connect(self.refresh)
        for button, does in (
            (decisions.throw, self.throw_away), (decisions.keep, self.keep), (decisions.release, self.give),
            (decisions.promise, self.promise), (side.changes.make, self.make_changes),
            (side.changes.stop, self._stop_work),
        ):  # fmt: skip
            button.clicked.connect(does)

    def _order(self) -> None:
        """Play comes first, then the others as they are read."""
        tools, changes, decisions = self.part.tools, self.side.changes, self.side.decisions
        chain = (
            tools.play, tools.back, tools.on, tools.cut, tools.cover, tools.cancel_cut, tools.undo, self.part.video,
            tools.shorter, tools.longer, tools.done, tools.cancel_cover, self.part.timeline, changes.make,
            changes.stop, decisions.throw, decisions.keep, decisions.release, decisions.promise,
        )  # fmt: skip
        for one, other in pairwise(chain):
            QWidget.setTabOrder(one, other)

    def _state(self) -> LookState:
        state = self.looks.state(self.clip_id)
        if self.film is not None and self.film.looked and state.phase is not LookPhase.CLEAR:
            return LookState(LookPhase.CLEAR, found=state.found)
        return state

    def _look_changed(self, clip_id: str) -> None:
        if clip_id != self.clip_id:
            return
        state = self.looks.state(clip_id)
        if state.released is not None:
            self.released.emit(*state.released)
            return
        if state.phase is LookPhase.CLEAR and not self._busy:
            self._load()
        elif self.film is not None:
            self.refresh()

    def _pin(self) -> str:
        assert self.context.person is not None  # noqa: S101 - nobody gets here without a sign-in
        return self.context.person.pin

    def _work(self, work: Callable[[Station, Job], Any], then: Callable[[Any], None]) -> None:
        """Do something long that nothing else may come between."""
        self._busy = True
        self.part.pause()
        self._job = self.context.bridge.run(self, work, then, self._work_failed)
        self.refresh()

    def _work_alone(self, work: Callable[[Station, Job], Any], then: Callable[[Any], None]) -> None:
        """Do something that changes the clip: nothing else may have it open, and its look keeps away."""
        reel, looks, clip_id = self.part.close_film(), self.looks, self.clip_id

        def alone(station: Station, job: Job) -> Any:
            if reel is not None:
                reel.wait_closed()
            with looks.aside(clip_id):
                return work(station, job)

        self._work(alone, then)

    def _stop_work(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _work_failed(self, error: RecorderError) -> None:
        self._busy = False
        self.refresh()
        if self.part.reel is None:
            self.part.open()
        if error.code != "cancelled":
            self.context.fail(error)

    def _show_working(self, done: int, of: int, begun: float) -> None:
        self.side.changes.show_working(done / of if of else None)
        spent = time.monotonic() - begun
        left = spent / done * (of - done) if done else 0
        if left > 10:
            self.side.changes.words.setText(
                self.tr("The changes are being made, about {seconds} s left.").format(seconds=isolated(f"{left:.0f}"))
            )

    def _changed(self, _edited: object) -> None:
        self._busy = False
        self.part.forget_plan()
        self.looks.prefer(self.clip_id)
        self.context.window.toast(self.tr("The changes are in the film. It is looked at again."))
        self._load()

    def _released(self, row: LedgerRow) -> None:
        assert self.film is not None  # noqa: S101 - it was released from here
        self.released.emit(self.film.campaign, row.receipt.row)

    def _leave(self, then: Callable[[], None]) -> None:
        """Go, but not with changes that were planned and never made."""
        if self.film is None or not self.part.plan.edits or self.throwing.seconds:
            then()
            return
        self.context.window.ask_first(
            "cut",
            self.tr("Leave without your changes?"),
            self.tr("They are not in the film yet."),
            self.tr("Stay here"),
            self.tr("Leave"),
            then,
        )

    def _discard(self) -> None:
        clip_id, pin = self.clip_id, self._pin()
        self._work_alone(lambda station, _job: discard(station, clip_id, pin), lambda _: self.discarded.emit(clip_id))
