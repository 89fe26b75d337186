"""Who am I? A picture, then a number. Wrong numbers wait; names and photos are not shown."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from recorder.errors import RecorderError
from recorder.ui.context import Context
from recorder.ui.page import Page
from recorder.ui.pictures import picture_name
from recorder.ui.widgets.keypad import Keypad
from recorder.ui.widgets.panels import Panel, Picture, banner
from recorder.ui.widgets.press import Button, Tile
from recorder.ui.words import Words, clock_time

_PER_PAGE = 9


@dataclass(frozen=True, slots=True)
class Face:
    """What the sign-in screen knows of a worker: her pseudonym and the pictogram that stands for her."""

    worker: str
    picture: str


class SignInPage(Page):
    """`tried` gives (worker, PIN); answer with `refuse` when it was wrong. `help_wanted`: there is nobody's picture."""

    tried = Signal(str, str)
    help_wanted = Signal()

    def __init__(
        self,
        context: Context,
        faces: Sequence[Face],
        *,
        digits: int = 4,
        practice: bool = False,
        cut_off: Collection[str] = (),
    ) -> None:
        """`cut_off` are the workers of whom a crash cut a recording off: each finds it behind her own number."""
        super().__init__(context, self.tr("Who are you?"), self.tr("Choose your picture, then your number"), who=False)
        self._faces, self._first_shown = list(faces), 0
        self._chosen = faces[0].worker if len(faces) == 1 else ""
        self._wait = QTimer(self, interval=1000)
        self._wait.timeout.connect(self._count_down)
        self._wait_s = 0
        self.helper = Button(self.tr("Help"), self.theme, "question")
        self.helper.clicked.connect(self.help_wanted)
        self.in_header(self.helper)
        self.pad = Keypad(self.theme, digits)
        self.pad.entered.connect(self._try)
        self.told = Words("", self.theme, "strong")
        told_row = QHBoxLayout()
        told_row.addWidget(Picture("alert", 28))
        told_row.addWidget(self.told, 1)
        self._told_panel = Panel(told_row, "wait", 16)
        self._told_panel.hide()
        self.grid = QGridLayout()
        self.grid.setSpacing(16)
        self.set_body(self._arranged(practice, [f for f in faces if f.worker in cut_off]))
        self._fill()

    def refuse(self, error: RecorderError) -> None:
        """Say that the number was wrong, and how long to wait if it must be."""
        self.pad.clear()
        self._wait_s = int(getattr(error, "wait_s", 0) or 0)
        left = int(getattr(error, "tries_left", 0) or 0)
        if self._wait_s:
            self._wait.start()
            self._count_down()
        else:
            self._tell(self.tr("That was not the number. %n tries left.", "", left))

    def first(self) -> QWidget | None:
        """The first picture, or the pad where there is only one."""
        return self.pad.keys["1"] if self._chosen else next(iter(self.tiles), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt names it
        if not (self._chosen and self.pad.isEnabled() and self.pad.take_key(event)):
            super().keyPressEvent(event)

    def _arranged(self, practice: bool, cut_off: list[Face]) -> QVBoxLayout:
        sides = QHBoxLayout()
        sides.setSpacing(24)
        sides.addLayout(self.grid, 5)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self._told_panel)
        right.addWidget(self.pad, 1)
        sides.addLayout(right, 3)
        body = QVBoxLayout()
        body.setSpacing(16)
        if practice:
            hint = self.tr("Choose the kite. Its number is 1 2 3 4.")
            body.addWidget(banner("practice", self.tr("Practice"), hint, self.theme))
        for face in cut_off:
            told = self.tr("A recording was cut off, and is kept for: {picture}. Sign in to look at it.")
            name = picture_name(face.picture)
            body.addWidget(banner(face.picture, self.tr("Found again"), told.format(picture=name), self.theme))
        body.addLayout(sides, 1)
        return body

    def _fill(self) -> None:
        while (item := self.grid.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        many = len(self._faces) > _PER_PAGE
        shown = self._faces[self._first_shown :][: _PER_PAGE - 1 if many else _PER_PAGE]
        self.tiles: list[Tile] = []
        before: QWidget = self.aloud or self.helper
        for place, face in enumerate(shown):
            tile = Tile(face.picture, picture_name(face.picture), self.theme)
            tile.clicked.connect(lambda _down=False, worker=face.worker: self._choose(worker))
            tile.setProperty("worker", face.worker)
            self.grid.addWidget(tile, place // 3, place % 3)
            self.tiles.append(tile)
            self.setTabOrder(before, tile)  # the pictures come before the number
            before = tile
        if many:
            more = Tile("more", self.tr("More"), self.theme)
            more.clicked.connect(self._more)
            self.grid.addWidget(more, 2, 2)
            self.setTabOrder(before, more)
        for row in range(3):
            self.grid.setRowStretch(row, 1)
            self.grid.setColumnStretch(row, 1)
        self._mark()

    def _more(self) -> None:
        step = _PER_PAGE - 1
        self._first_shown = 0 if self._first_shown + step >= len(self._faces) else self._first_shown + step
        self._fill()
        self.tiles[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, worker: str) -> None:
        self._chosen = worker
        self.pad.clear()
        self._mark()
        if self.pad.isEnabled():
            self._told_panel.hide()
            self.pad.keys["1"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark(self) -> None:
        for tile in self.tiles:
            tile.set_mark("done" if tile.property("worker") == self._chosen else "none")

    def _try(self, pin: str) -> None:
        if self._chosen:
            self.tried.emit(self._chosen, pin)
        else:
            self._tell(self.tr("Choose your picture first."))

    def _count_down(self) -> None:
        self.pad.setEnabled(self._wait_s <= 0)
        if self._wait_s <= 0:
            self._wait.stop()
            self._told_panel.hide()
            return
        wait = self.tr("Too many wrong numbers. Wait {time}, then try again.")
        self._tell(wait.format(time=clock_time(self._wait_s)))
        self._wait_s -= 1

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self._told_panel.setAccessibleName(text)
        self._told_panel.show()
