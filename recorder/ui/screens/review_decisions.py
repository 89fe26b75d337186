"""Three equal decisions about a clip, and what each means or waits for."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from recorder.ui.look_state import LookPhase, LookState
from recorder.ui.theme import Theme
from recorder.ui.widgets.panels import Picture
from recorder.ui.widgets.press import Button, Press
from recorder.ui.words import Words, longest_word

_BETWEEN = 16


class Decision(Press):
    """A picture, what is decided, and what it means; where it is not possible, why."""

    def __init__(self, picture: str, title: str, meaning: str, theme: Theme) -> None:
        super().__init__(theme, "", radius=20)
        row = QHBoxLayout(self)
        row.setContentsMargins(*((16, 2, 12, 2) if theme.compact else (20, 6, 16, 6)))
        row.setSpacing(16)
        row.addWidget(Picture(picture, 32, 52 if theme.compact else 56))
        words = QVBoxLayout()
        words.setSpacing(0)
        self._title = Words(title, theme, "button")
        self._meaning = Words(meaning, theme, "small")
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._meaning)
        words.addStretch(1)
        row.addLayout(words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.say(title, meaning)

    def say(self, title: str, meaning: str, *, possible: bool = True) -> None:
        """Say what it does, or why it can't."""
        self.setEnabled(possible)
        self._title.setText(title)
        self._title.paint_in(self.text_colour)
        self._title.setFont(self.theme.font("button" if possible else "button-light"))
        self._meaning.setText(meaning)
        self.setAccessibleName(f"{title}. {meaning}")

    def fits(self, width: int) -> bool:
        """Whether its longest word has room in so many pixels."""
        inside = width - 52 - 16 - 16 - 20  # picture, gap, margins
        return all(longest_word(words) <= inside for words in (self._title, self._meaning))


class Decisions(QWidget):
    """`throw`, `keep` and `release`; `promise` is a yes in advance, while it is not known yet what will be found."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12 if theme.compact else 16)
        self.throw = Decision("bin", "", "", theme)
        self.keep = Decision("lock", "", "", theme)
        self.release = Decision("send", "", "", theme)
        self.promise = Button("", theme)
        self.promise.words.setFont(theme.font("strong"))
        self.promise.ring_radius = 20
        self.promise.setMinimumHeight(64)
        self.promise.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column.addWidget(self.throw, 1)
        column.addWidget(self.keep, 1)
        self._last = QHBoxLayout()
        self._last.setSpacing(_BETWEEN)
        self._last.addWidget(self.release, 1)
        self._last.addWidget(self.promise, 1)
        column.addLayout(self._last, 1)

    def show_state(self, state: LookState, *, planned: bool, busy: bool, gone_in: int) -> None:
        """Say what can be decided now: `planned` changes come first, `gone_in` seconds a clip thrown away is gone."""
        if gone_in:
            title, meaning = self.tr("Have it back"), self.tr("Gone in {seconds} s").format(seconds=gone_in)
        else:
            title, meaning = self.tr("Throw away"), self.tr("Gone for good, asks once")
        self.throw.say(title, meaning, possible=not busy)
        free = not (busy or gone_in)
        self.keep.say(self.tr("Keep here for now"), self.tr("Only you can open it"), possible=free)
        why = self._why_not(state, planned=planned) if free else self.tr("One moment")
        self.release.say(self.tr("Release"), why or self.tr("Give it to the buyer"), possible=not why)
        self.promise.setVisible(free and not planned and state.phase is not LookPhase.CLEAR)
        self.promise.set_text(self._offer(state))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt names it
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Release and the yes in advance stand side by side where the words of both have room."""
        half = (self.width() - _BETWEEN) // 2
        fit = self.release.fits(half) and self.promise.fits(half)
        self._last.setDirection(QBoxLayout.Direction.LeftToRight if fit else QBoxLayout.Direction.TopToBottom)

    def _why_not(self, state: LookState, *, planned: bool) -> str:
        """Why it can't be released now, or nothing."""
        if planned:
            return self.tr("Make the changes first")
        if state.phase is LookPhase.CLEAR:
            return ""
        if state.phase is LookPhase.FAILED:
            return self.tr("The second look must end first")
        return self.tr("You said yes, it waits") if state.promised else self.tr("after the second look")

    def _offer(self, state: LookState) -> str:
        if state.phase is LookPhase.FAILED:
            return self.tr("Look again")
        return self.tr("Take the yes back") if state.promised else self.tr("Yes, if nothing is found")
