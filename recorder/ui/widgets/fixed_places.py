"""Where to save, on a page of its own: the sticks that are plugged in and the documents folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recorder.ui.places import Place
from recorder.ui.theme import Theme
from recorder.ui.widgets.places import PlaceTile
from recorder.ui.widgets.press import Press
from recorder.ui.words import Words


class FixedPlaces(QWidget):
    """`chosen` gives a folder."""

    chosen = Signal(Path)

    def __init__(self, places: Sequence[Place], theme: Theme) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.buttons: list[Press] = []
        for place in places:
            tile = PlaceTile(place, theme)
            tile.clicked.connect(lambda _down=False, folder=place.folder: self.chosen.emit(folder))
            column.addWidget(tile)
            self.buttons.append(tile)
        if not any(place.stick for place in places):
            column.addWidget(Words(self.tr("No stick is plugged in."), theme, "small"))
        column.addStretch(1)
