"""Beside the film in review: the second look, her changes, her money; the decisions stand below."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from recorder.ui.look_state import LookPhase, LookState
from recorder.ui.screens.review_decisions import Decisions
from recorder.ui.theme import Theme
from recorder.ui.widgets.panels import Panel, Picture
from recorder.ui.widgets.press import Button
from recorder.ui.widgets.progress import ProgressBar
from recorder.ui.words import Words, isolated


class LookPanel(Panel):
    """How far the second look is and what it found, in words, by its bar and by its tint."""

    def __init__(self, theme: Theme) -> None:
        column = QVBoxLayout()
        super().__init__(column, "wait")
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(14)
        self._waits, self._clear = Picture("hidden", 40), Picture("check", 40)
        row.addWidget(self._waits)
        row.addWidget(self._clear)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.title, self.line = Words("", theme, "strong"), Words("", theme, "small")
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.line)
        words.addStretch(1)
        row.addLayout(words, 1)
        column.addLayout(row)
        self.bar = ProgressBar(self.tr("Second look for faces"))
        column.addWidget(self.bar)
        self.found = Words("", theme, "small")
        self._compact = theme.compact
        column.addWidget(self.found)

    def show_look(self, state: LookState) -> None:
        """Show a state."""
        clear = state.phase is LookPhase.CLEAR
        self.set_kind("done" if clear and not state.found else "wait")
        self._waits.setVisible(not clear)
        self._clear.setVisible(clear)
        self.title.setText(self._title_of(state))
        self.line.setText(self._line_of(state))
        self.bar.setVisible(state.phase not in (LookPhase.CLEAR, LookPhase.FAILED))
        self.bar.show_share(state.done / state.of if state.phase is LookPhase.RUNNING and state.of else None)
        self.found.setVisible(not self._compact and state.phase is LookPhase.RUNNING)
        self.found.setText(self.tr("Pictures with more to cover so far: {number}").format(number=state.found))
        self.setAccessibleName(f"{self.title.text()} {self.line.text()}")

    def _title_of(self, state: LookState) -> str:
        if state.phase is LookPhase.CLEAR:
            return self.tr("The second look is done")
        if state.phase is LookPhase.FAILED:
            return self.tr("The second look could not end")
        return self.tr("Second look for faces")

    def _line_of(self, state: LookState) -> str:
        if state.phase is LookPhase.RUNNING:
            return self._running(state)
        if state.phase is LookPhase.CLEAR and state.found:
            return self.tr("More was covered, in %n pictures. Please watch it again.", "", state.found)
        if state.phase is LookPhase.CLEAR and state.trouble:
            return state.trouble.what
        return {
            LookPhase.WAITING: self.tr("It waits for its turn."),
            LookPhase.PAUSED: self.tr("It waits while somebody records."),
            LookPhase.CLEAR: self.tr("No face is left to cover."),
            LookPhase.FAILED: state.trouble.what if state.trouble else "",
        }[state.phase]

    def _running(self, state: LookState) -> str:
        share = isolated(f"{100 * state.done // max(1, state.of)} %")
        if state.seconds_left is None:
            return self.tr("{share} done").format(share=share)
        return self.tr("{share} done, {left}").format(share=share, left=self._left(state.seconds_left))

    def _left(self, seconds: float) -> str:
        if seconds < 50:
            return self.tr("about {number} s left").format(number=isolated(str(max(5, round(seconds / 5) * 5))))
        return self.tr("about {number} min left").format(number=isolated(str(max(1, round(seconds / 60)))))


class ChangesPanel(Panel):
    """Changes that are planned and not in the film yet; while they are made, how far that is."""

    def __init__(self, theme: Theme) -> None:
        column = QVBoxLayout()
        super().__init__(column, "wait")
        column.setContentsMargins(20, 10, 20, 10)
        column.setSpacing(6)
        self.words = Words("", theme, "strong")
        column.addWidget(self.words)
        self.bar = ProgressBar(self.tr("The changes are being made"))
        column.addWidget(self.bar)
        self.make = Button(self.tr("Make the changes"), theme, "check", "yes")
        self.stop = Button(self.tr("Stop"), theme, "cross")
        for button in (self.make, self.stop):
            button.setMinimumHeight(64)
            column.addWidget(button)
        self.show_planned(0)

    def show_planned(self, changes: int) -> None:
        """Say how many wait."""
        self.words.setText(self.tr("%n changes are not in the film yet.", "", changes))
        self._show(working=False)

    def show_working(self, share: float | None) -> None:
        """Show how far it is."""
        self.words.setText(self.tr("The changes are being made."))
        self.bar.show_share(share)
        self._show(working=True)

    def _show(self, *, working: bool) -> None:
        self.bar.setVisible(working)
        if not working:
            self.bar.show_share(0.0)
        self.stop.setVisible(working)
        self.make.setVisible(not working)


class Side(QWidget):
    """The whole column. Its parts tell what they are; what they do is the page's."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        if not theme.narrow:
            self.setFixedWidth(440 if theme.compact else 488)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12 if theme.compact else 16)
        self.top = QStackedWidget()
        self.look, self.changes = LookPanel(theme), ChangesPanel(theme)
        self.top.addWidget(self.look)
        self.top.addWidget(self.changes)
        self.top.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column.addWidget(self.top)
        column.addWidget(self._money(theme))
        self.decisions = Decisions(theme)
        column.addWidget(self.decisions, 1)

    def show_amount(self, amount: str) -> None:
        """Show what a release is worth."""
        self.amount.setText(amount)

    def _money(self, theme: Theme) -> Panel:
        column = QVBoxLayout()
        panel = Panel(column)
        column.setContentsMargins(20, 8, 20, 8)
        column.setSpacing(4 if theme.compact else 8)
        first, second = QHBoxLayout(), QHBoxLayout()
        self.amount = Words("", theme, "head", wrap=False)
        first.addWidget(Picture("coin", 28))
        first.addWidget(Words(self.tr("If released, owed to you"), theme, "body"), 1)
        first.addWidget(self.amount)
        second.addWidget(Picture("clock", 28))
        whole, short = (
            self.tr("If not, your time still counts in your real hour"),
            self.tr("If not, your time still counts"),
        )
        second.addWidget(Words(short if theme.compact else whole, theme, "body"), 1)
        for row in (first, second):
            row.setSpacing(14)
            column.addLayout(row)
        return panel
