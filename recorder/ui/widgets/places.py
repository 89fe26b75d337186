"""Where to keep it? A short list of sticks and the documents folder, each a thing to press."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recorder.ui.places import Place
from recorder.ui.theme import Theme
from recorder.ui.widgets.panels import Picture
from recorder.ui.widgets.press import Button, Press
from recorder.ui.widgets.progress import ProgressBar
from recorder.ui.words import Words, isolated

_MOST = 5  # sticks in the list
_GIGABYTE = 1_000_000_000


class PlaceList(QWidget):
    """`chosen` gives a folder, `left` is the way back."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.tiles: list[Press] = []
        self._shown: list[Place] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 8)
        column.setSpacing(16)
        column.addWidget(Words(self.tr("Where should it be kept?"), theme, "head"))
        self._hint = Words(self.tr("Plug in your stick. It appears here."), theme, "body")
        column.addWidget(self._hint)
        self._busy = ProgressBar(self.tr("Looking for sticks"))
        column.addWidget(self._busy)
        self._list = QVBoxLayout()
        self._list.setSpacing(16)
        column.addLayout(self._list)
        column.addStretch(1)
        self.back = Button(self.tr("Do not save"), theme, "back")
        self.back.clicked.connect(self.left)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)

    def wait(self) -> None:
        """Show that it looks for places."""
        self._shown = None
        self._busy.setVisible(True)
        self._busy.show_share(None)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_places(self, found: list[Place]) -> None:
        """Show these places; the focus goes to the first, and stays where it is while nothing changed."""
        names = [(place.folder, place.name) for place in found]
        if self._shown is not None and names == [(place.folder, place.name) for place in self._shown]:
            return
        self._shown = found
        self._busy.setVisible(False)
        self._busy.show_share(0.0)
        self._hint.setVisible(not any(place.stick for place in found))
        for tile in self.tiles:
            tile.deleteLater()
        self.tiles = [PlaceTile(place, self.theme) for place in found[: _MOST + 1]]
        for tile, place in zip(self.tiles, found, strict=False):
            tile.clicked.connect(lambda _down=False, folder=place.folder: self.chosen.emit(folder))
        before: QWidget = self.tiles[0]
        for tile in self.tiles:
            self._list.addWidget(tile)
            self.setTabOrder(before, tile)
            before = tile
        self.setTabOrder(before, self.back)
        if self.isVisible():
            self.tiles[0].setFocus(Qt.FocusReason.OtherFocusReason)


class PlaceTile(Press):
    """One place, with the room it has."""

    def __init__(self, place: Place, theme: Theme) -> None:
        name = (
            isolated(place.name)
            if place.stick
            else QCoreApplication.translate("PlaceTile", "My documents on this computer")
        )
        size = isolated(str(place.free // _GIGABYTE))
        free = QCoreApplication.translate("PlaceTile", "{size} GB free").format(size=size)
        super().__init__(theme, f"{name}. {free}")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 20, 10)
        row.setSpacing(16)
        row.addWidget(Picture("usb" if place.stick else "folder", 32, 56))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Words(name, theme, "strong"))
        words.addWidget(Words(free, theme, "small"))
        row.addLayout(words, 1)
