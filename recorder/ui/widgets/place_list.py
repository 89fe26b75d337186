"""Where to save: the sticks that are plugged in and the documents folder, as large buttons."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recorder.ui.places import Place
from recorder.ui.theme import Theme
from recorder.ui.widgets.panels import Picture
from recorder.ui.widgets.press import Press
from recorder.ui.words import Words, isolated


class PlaceList(QWidget):
    """`chosen` gives a folder."""

    chosen = Signal(Path)

    def __init__(self, places: Sequence[Place], theme: Theme) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.buttons: list[Press] = []
        for place in places:
            name = self.tr("Stick {name}").format(name=place.name) if place.stick else self.tr("This computer")
            room = self.tr("{gb} GB free").format(gb=isolated(f"{place.free / 1e9:.1f}"))
            press = Press(theme, f"{name}, {room}")
            row = QHBoxLayout(press)
            row.setContentsMargins(20, 10, 20, 10)
            row.setSpacing(16)
            row.addWidget(Picture("usb" if place.stick else "folder", 36, 56))
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(Words(name, theme, "strong"))
            words.addWidget(Words(f"{room} · {place.folder}", theme, "small"))
            row.addLayout(words, 1)
            press.clicked.connect(lambda _down=False, folder=place.folder: self.chosen.emit(folder))
            column.addWidget(press)
            self.buttons.append(press)
        if not any(place.stick for place in places):
            column.addWidget(Words(self.tr("No stick is plugged in."), theme, "small"))
        column.addStretch(1)
