"""Take my data: everything the station keeps about her, in one folder that she can read and check."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from recorder.errors import RecorderError
from recorder.ui.context import Context
from recorder.ui.page import Page
from recorder.ui.places import Place
from recorder.ui.troubles import told
from recorder.ui.widgets.fixed_places import FixedPlaces
from recorder.ui.widgets.panels import Panel, Picture
from recorder.ui.widgets.press import Button
from recorder.ui.widgets.progress import ProgressBar
from recorder.ui.widgets.switch import Switch
from recorder.ui.words import Words

LEAST_PASSPHRASE = 8


@dataclass(frozen=True, slots=True)
class Wish:
    """What she takes along and where to: with `passphrase` her films too."""

    folder: Path
    clips: bool
    passphrase: str


class TakeDataPage(Page):
    """`wanted` gives a Wish, `stopped` when she ends it half-way. Answer with the `show_` methods."""

    wanted = Signal(object)
    stopped = Signal()

    def __init__(self, context: Context, places: Sequence[Place]) -> None:
        super().__init__(context, "")
        self.title.setText(self.tr("Take my data"))
        self.line.setText(self.tr("One folder with all that is yours"))
        self.line.show()
        columns = self.columns()
        columns.addWidget(self._what(), 1)
        columns.addWidget(self._where(places), 1)
        body = QVBoxLayout()
        body.setSpacing(16)
        body.addLayout(columns, 1)
        self._state = self._progress()
        body.addWidget(self._state)
        self.set_body(body)
        self.stop = Button(self.tr("Stop"), self.theme, "cross")
        self.stop.clicked.connect(self.stopped)
        self.set_foot(self.stop)
        self.stop.hide()

    def show_progress(self, done: int, of: int) -> None:
        """Show how much is written."""
        self.keeps_awake = True  # neither the lock nor another size of the window ends it half-way
        self._say("wait", self.tr("Writing your data"))
        self.bar.show()
        self.bar.show_share(done / of if of else None)
        self.stop.show()
        self.list.setEnabled(False)

    def show_done(self, path: Path) -> None:
        """Say that it is whole, and where."""
        self._end()
        self._say("done", self.tr("Done. Your data is in: {folder}").format(folder=path))

    def show_fault(self, error: RecorderError) -> None:
        """Say what went wrong; nothing half is left."""
        self._end()
        if error.code == "cancelled":
            self._say("wait", self.tr("Stopped. Nothing was left behind."))
        else:
            self._say("wait", f"{told(error).what} {told(error).do_now}")

    def left(self) -> None:
        """Another screen comes: what is written half goes."""
        if self.keeps_awake:
            self.stopped.emit()

    def _what(self) -> Panel:
        inside = QVBoxLayout()
        panel = Panel(inside)
        inside.setSpacing(12)
        for picture, text in (
            ("shield", self.tr("Your consents, signed")),
            ("receipt", self.tr("Your receipts, and how to check them")),
            ("list", self.tr("What happened to each clip")),
            ("wallet", self.tr("Your time and your money")),
        ):
            row = QHBoxLayout()
            row.setSpacing(14)
            row.addWidget(Picture(picture, 28, 44))
            row.addWidget(Words(text, self.theme, "strong"), 1)
            inside.addLayout(row)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(Picture("film", 28, 44))
        row.addWidget(Words(self.tr("My films too, locked with a word that only I know"), self.theme, "strong"), 1)
        self.films = Switch(self.tr("My films too"), self.theme)
        self.films.toggled.connect(self._judge)
        row.addWidget(self.films)
        inside.addLayout(row)
        self.passphrase = QLineEdit()
        self.passphrase.setFont(self.theme.font("body"))
        self.passphrase.setPlaceholderText(self.tr("A word or sentence of 8 letters or more"))
        self.passphrase.setAccessibleName(self.passphrase.placeholderText())
        self.passphrase.textChanged.connect(self._judge)
        self.passphrase.hide()
        inside.addWidget(self.passphrase)
        self.needed = Words(self.tr("Without this word nobody can open the films, not even you."), self.theme, "small")
        self.needed.hide()
        inside.addWidget(self.needed)
        inside.addStretch(1)
        return panel

    def _where(self, places: Sequence[Place]) -> Panel:
        inside = QVBoxLayout()
        panel = Panel(inside)
        inside.setSpacing(12)
        inside.addWidget(Words(self.tr("Where to?"), self.theme, "head"))
        self.list = FixedPlaces(places, self.theme)
        self.list.chosen.connect(self._want)
        inside.addWidget(self.list, 1)
        return panel

    def _progress(self) -> Panel:
        inside = QVBoxLayout()
        panel = Panel(inside, "wait", 16)
        self.said = Words("", self.theme, "strong")
        self.bar = ProgressBar(self.tr("Writing your data"))
        inside.addWidget(self.said)
        inside.addWidget(self.bar)
        panel.hide()
        return panel

    def first(self) -> QWidget | None:
        """The first place to save to."""
        return self.list.buttons[0] if self.list.buttons else self.aloud

    def _judge(self) -> None:
        films = self.films.isChecked()
        self.passphrase.setVisible(films)
        self.needed.setVisible(films)
        enough = not films or len(self.passphrase.text()) >= LEAST_PASSPHRASE
        self.list.setEnabled(enough and not self.keeps_awake)

    def _want(self, folder: Path) -> None:
        self.wanted.emit(Wish(folder, self.films.isChecked(), self.passphrase.text()))

    def _say(self, kind: str, text: str) -> None:
        self._state.set_kind(kind)
        self.said.setText(text)
        self._state.show()

    def _end(self) -> None:
        self.keeps_awake = False
        self.bar.hide()
        self.stop.hide()
        self._judge()
