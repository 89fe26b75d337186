"""The film in review and all that is done to it: play, move, cut out, cover."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recorder.domain.edits import CoverEdit, CutEdit, Edit
from recorder.domain.plan import Plan
from recorder.errors import RecorderError
from recorder.ui.context import Context
from recorder.ui.film import Film, cuts_of
from recorder.ui.reel import Reel
from recorder.ui.screens.review_tools import Legend, Tools
from recorder.ui.texts import text_in
from recorder.ui.widgets.cover_frame import CoverFrame
from recorder.ui.widgets.timeline import Timeline
from recorder.ui.words import clock_time, isolated

_JUMP_MS = 5000
_COVER_MS, _LEAST_COVER_MS = 3000, 1000
_LEAST_CUT_MS = 100
_NEAR_MS = 1500
_LAST_MS = 150  # so near to the end, the end is meant
_WIDTH = 1280  # pixels of a picture that are of use


class FilmPart(QWidget):
    """`planned` comes when the plan changed, `failed` when the film can't be shown."""

    planned = Signal()
    failed = Signal(object)

    def __init__(self, context: Context, film: Film, plan: Plan | None = None) -> None:
        super().__init__()
        self._context, self.film = context, film
        self.plan = plan or Plan(film.duration_ms, film.gaps)
        self.mode = "normal"
        self.playing = False
        self._follows = True  # whether the line goes where the pictures are
        self._sought: int | None = None
        self._mark = 0
        self._cover_ms = _COVER_MS
        self._cover_from = 0
        self.reel: Reel | None = None
        theme = context.theme
        self.video = CoverFrame(self.tr("The film, as the buyer gets it"), theme)
        self.video.show_nothing(self.tr("The film is being opened."))
        self.tools = Tools(theme)
        titles = [(text_in(step.title, context.language), step.start_ms, step.end_ms) for step in film.steps]
        self.timeline = Timeline(theme, film.duration_ms, titles)
        self.legend = Legend(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8 if theme.compact else 12)
        column.addWidget(self.video, 1)
        for part in (self.tools, self.timeline, self.legend):
            column.addWidget(part)
        self._connect()
        self.refresh()

    # --- the film ---------------------------------------------------------------------------

    def open(self) -> None:
        """Open the clip; the first picture comes by itself."""
        person = self._context.person
        assert person is not None  # noqa: S101 - nobody gets here without a sign-in
        self.reel = Reel(self._context.bridge, self.film.clip_id, person.worker, _WIDTH, self)
        self.reel.cuts = cuts_of(self.plan.edits)
        self.reel.shown.connect(self.show_picture)
        self.reel.ended.connect(lambda: self._set_playing(False))
        self.reel.failed.connect(self._tell_fault)
        if self.timeline.position:
            self.reel.seek(self.timeline.position / 1000)

    def close_film(self) -> Reel | None:
        """Let go of the clip; the reel that was closed can be waited for."""
        reel, self.reel = self.reel, None
        self._set_playing(False)
        if reel is not None:
            reel.close()
        return reel

    def show_picture(self, rgb: Any, seconds: float) -> None:
        """Show a picture of the film, at its time."""
        self.video.show_picture(rgb)
        ms = round(seconds * 1000)
        near = self._sought is None or abs(ms - self._sought) < _NEAR_MS
        if self._follows and near:  # else it is still on the way to where she went
            self._sought = None
            self._set_position(ms)

    def toggle(self) -> None:
        """Play or stand still."""
        if self.reel is None:
            return
        self._set_playing(not self.playing)
        self._follows = self._follows or self.playing
        (self.reel.play if self.playing else self.reel.pause)()

    def pause(self) -> None:
        """Stand still."""
        if self.playing:
            self.toggle()

    def jump(self, ms: int) -> None:
        """Go so far on, or back where negative."""
        self.timeline.set_position(self.timeline.position + ms)
        self._seek(self.timeline.position)

    def step(self, frames: int) -> None:
        """Go one frame on or back."""
        self._set_playing(False)
        self._follows, self._sought = True, None
        if self.reel is not None:
            self.reel.step(frames)

    # --- cut and cover ----------------------------------------------------------------------

    def cut(self) -> None:
        """Begin a cut here, or end the one that was begun."""
        if self.mode == "normal":
            self._mark = self.timeline.position
            self._enter("cut", self.tr("Go to where the cut ends, then press again."))
            return
        start, end = sorted((self._mark, self._end_if_near(self.timeline.position)))
        if end - start < _LEAST_CUT_MS:
            self.legend.show_hint(self.tr("First go to where the cut ends."))
        else:
            self._add(CutEdit(start, end))

    def cover(self) -> None:
        """Begin to draw a cover, from here on."""
        self.pause()
        self._cover_from = min(self.timeline.position, max(0, self.film.duration_ms - _LEAST_COVER_MS))
        self._cover_ms = min(_COVER_MS, self.film.duration_ms - self._cover_from)
        self._enter("cover", self.tr("Draw a box with your finger, or move it with the arrow keys."))
        self.video.start_drawing()
        self._show_span()

    def last_longer(self, ms: int) -> None:
        """Let the cover that is drawn last longer, or shorter; the film shows where it would end."""
        most = self.film.duration_ms - self._cover_from
        self._cover_ms = max(min(self._cover_ms + ms, most), min(_LEAST_COVER_MS, most))
        self._show_span()
        self._seek(self._cover_end)

    def keep_cover(self) -> None:
        """Plan the cover that was drawn."""
        if self.video.box is None:
            return
        self._add(CoverEdit(self._cover_from, self._cover_end, box=self.video.box))
        self._seek(self._cover_from)

    def _add(self, edit: Edit) -> None:
        try:
            self.plan.add(edit)
        except RecorderError:  # she sees both ways on at the right
            self.legend.show_hint(self.tr("That is too much. Make the changes first, or throw the clip away."))
            return
        self.cancel()
        self.planned.emit()

    def cancel(self) -> None:
        """Leave cutting or covering, with nothing planned."""
        self.mode = "normal"
        self.video.stop_drawing()
        self.tools.show_mode("normal")
        self.refresh()
        self.tools.play.setFocus(Qt.FocusReason.OtherFocusReason)

    def undo(self) -> None:
        """Take the last change back, or leave the one that is being made."""
        if self.mode != "normal":
            self.cancel()
        elif self.plan.can_undo:
            self.plan.undo()
            self.refresh()
            self.planned.emit()

    def redo(self) -> None:
        """Bring back what was undone."""
        self.plan.redo()
        self.refresh()
        self.planned.emit()

    def forget_plan(self) -> None:
        """Begin a new plan: the old one was put into the film."""
        self.plan = Plan(self.film.duration_ms, self.film.gaps)
        self.refresh()

    def refresh(self) -> None:
        """Show the plan as it is now."""
        self.legend.show_plan(self.plan.cut_ms, len(self._covers()), self.plan.left_ms)
        self.tools.undo.setVisible(self.plan.can_undo)
        if self.reel is not None:
            self.reel.cuts = cuts_of(self.plan.edits)
        self._set_position(self.timeline.position)

    # --- the rest ---------------------------------------------------------------------------

    @property
    def _cover_end(self) -> int:
        return min(self._cover_from + self._cover_ms, self.film.duration_ms)

    def _covers(self) -> list[CoverEdit]:
        return [edit for edit in self.plan.edits if isinstance(edit, CoverEdit)]

    def _connect(self) -> None:
        tools = self.tools
        for tool, does in (
            (tools.back, lambda: self.jump(-_JUMP_MS)), (tools.play, self.toggle),
            (tools.on, lambda: self.jump(_JUMP_MS)), (tools.cut, self.cut), (tools.cover, self.cover),
            (tools.cancel_cut, self.cancel), (tools.undo, self.undo), (tools.done, self.keep_cover),
            (tools.shorter, lambda: self.last_longer(-1000)), (tools.longer, lambda: self.last_longer(1000)),
            (tools.cancel_cover, self.cancel),
        ):  # fmt: skip
            tool.clicked.connect(does)
        self.timeline.sought.connect(self._seek)
        self.video.settled.connect(self.keep_cover)
        ahead = "Left" if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else "Right"
        back = "Right" if ahead == "Left" else "Left"
        for keys, does in (
            (",", lambda: self.step(-1)), (".", lambda: self.step(1)), (f"Ctrl+{back}", lambda: self.step(-1)),
            (f"Ctrl+{ahead}", lambda: self.step(1)), ("Ctrl+Z", self.undo), ("Ctrl+Y", self.redo),
            ("Ctrl+Shift+Z", self.redo),
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), self, does)

    def _enter(self, mode: str, hint: str) -> None:
        self.mode = mode
        self.tools.show_mode(mode)
        self.legend.show_hint(hint)
        self._set_position(self.timeline.position)

    def _seek(self, ms: int) -> None:
        self._follows, self._sought = self.playing, ms
        self._set_position(ms)
        if self.reel is not None:
            self.reel.seek(ms / 1000)

    def _set_position(self, ms: int) -> None:
        self.timeline.set_position(ms)
        covers = [(cover.start_ms, cover.end_ms) for cover in self._covers()]
        if self.mode == "cover":
            covers.append((self._cover_from, self._cover_end))
        self.timeline.set_edits(cuts_of(self.plan.edits), covers, self._mark if self.mode == "cut" else None)
        self.video.show_covers([cover.box for cover in self.plan.covers_at(ms) if cover.box is not None])
        now, whole = clock_time(ms / 1000), clock_time(self.film.duration_ms / 1000)
        self.video.chips = [
            ("top", "shield", self.tr("This is what the buyer gets")),
            ("bottom", "clock", isolated(f"{now} / {whole}")),
        ]
        self.video.update()

    def _set_playing(self, playing: bool) -> None:
        if playing != self.playing:
            self._context.window.hold_lock(playing)  # who watches a film presses nothing for minutes
        self.playing = playing
        self.tools.show_playing(playing)

    def _show_span(self) -> None:
        self.tools.show_cover(self._cover_from, self._cover_end)
        self._set_position(self.timeline.position)

    def _end_if_near(self, ms: int) -> int:
        return self.film.duration_ms if self.film.duration_ms - ms < _LAST_MS else ms

    def _tell_fault(self, error: RecorderError) -> None:
        self._set_playing(False)
        self.video.show_nothing(error.what)
        self.failed.emit(error)
