"""Under the film in review: play and move, cut and cover, and what is planned."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from recorder.ui.icons import icon
from recorder.ui.theme import INK, TARGET, WHITE, Theme
from recorder.ui.widgets.press import IconButton, Press
from recorder.ui.widgets.timeline import Swatch
from recorder.ui.words import Words, centred, clock_time

_LINE = 640  # what the row may take at 1280 pixels before words go under their icons


class Tool(Press):
    """An icon with a word beside it, or under it where there is little room."""

    def __init__(self, picture: str, text: str, theme: Theme, kind: str = "plain", *, stacked: bool = False) -> None:
        super().__init__(theme, text, kind)
        self._picture = QLabel()
        self.words = centred(Words(text, theme, "small-strong" if stacked else "strong", wrap=False))
        layout: QBoxLayout = QVBoxLayout(self) if stacked else QHBoxLayout(self)
        side, top = (4, 2) if stacked else (12, 4)
        layout.setContentsMargins(side, top, side, top)
        layout.setSpacing(0 if stacked else 6)
        layout.addStretch(1)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self.words, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_as(picture, text)

    def show_as(self, picture: str, text: str, name: str = "") -> None:
        """Change its icon and word; `name` is what it is called aloud, where the word is short."""
        colour = WHITE if self._kind == "yes" else INK
        self._picture.setPixmap(icon(picture, 26, colour))
        self.words.setText(text)
        self.words.paint_in(colour)
        self.setAccessibleName(name or text)
        self.updateGeometry()


class Tools(QStackedWidget):
    """One row: `normal` to play and begin an edit, `cut` to end a cut, `cover` to say how long a cover lasts."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._stacked = theme.compact
        self._make()
        if self._too_wide():
            self._stacked = True
            while (wide := self.widget(0)) is not None:
                self.removeWidget(wide)
            self._make()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_mode(self, mode: str) -> None:
        """Show the row of a mode: normal, cut or cover."""
        self.setCurrentIndex(1 if mode == "cover" else 0)
        cutting = mode == "cut"
        self.cut.show_as("cut", self.tr("Cut to here") if cutting else self.tr("Cut"))
        self.cover.setVisible(not cutting)
        self.cancel_cut.setVisible(cutting)

    def show_playing(self, playing: bool) -> None:
        """Say what Play does now."""
        self.play.show_as("pause" if playing else "play", self.tr("Pause") if playing else self.tr("Play"))

    def show_cover(self, start_ms: int, end_ms: int) -> None:
        """Say how long the cover lasts that is being drawn."""
        told = self.tr("From {start} to {end}").format(start=clock_time(start_ms / 1000), end=clock_time(end_ms / 1000))
        self.span.setText(told)

    def _make(self) -> None:
        self.back, self.play = self._tool("back5", self.tr("5 s")), self._tool("play", self.tr("Play"))
        self.on = self._tool("fwd5", self.tr("5 s"))
        self.cut, self.cover = self._tool("cut", self.tr("Cut")), self._tool("cover", self.tr("Cover"))
        self.cancel_cut = self._tool("cross", self.tr("Cancel"))
        self.back.setAccessibleName(self.tr("Back 5 seconds"))
        self.on.setAccessibleName(self.tr("On 5 seconds"))
        self.undo = IconButton("undo", self.tr("Undo the last change"), self._theme)
        self.undo.setVisible(False)
        self._row(self.back, self.play, self.on, self.cut, self.cover, self.cancel_cut, self.undo)
        self.shorter, self.longer = self._tool("back", self.tr("1 s")), self._tool("next", self.tr("1 s"))
        self.shorter.setAccessibleName(self.tr("Cover one second less"))
        self.longer.setAccessibleName(self.tr("Cover one second more"))
        self.span = centred(Words("", self._theme, "small-strong"))
        self.done = self._tool("check", self.tr("Cover it"), "yes")
        self.cancel_cover = self._tool("cross", self.tr("Cancel"))
        self._row(self.shorter, self.span, self.longer, self.done, self.cancel_cover)
        self.show_mode("normal")

    def _tool(self, picture: str, text: str, kind: str = "plain") -> Tool:
        return Tool(picture, text, self._theme, kind, stacked=self._stacked)

    def _row(self, *widgets: QWidget) -> None:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12 if self._stacked else 16)
        for widget in widgets:
            row.addWidget(widget, 1 if isinstance(widget, Words) else 0)
        self.addWidget(whole)

    def _too_wide(self) -> bool:
        first = (self.back, self.play, self.on, self.cut, self.cover)
        needed = max(
            sum(tool.sizeHint().width() + 16 for tool in first) + TARGET,
            sum(tool.sizeHint().width() + 16 for tool in (self.shorter, self.longer, self.done, self.cancel_cover)),
        )
        return not self._stacked and needed > _LINE


class Legend(QWidget):
    """What is planned in words, or a hint while an edit is being made."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.hint = Words("", theme, "small-strong")
        row.addWidget(self.hint, 1000)  # all the room, while it is there
        self._cut = Words("", theme, "small", INK, wrap=False)
        self._cover = Words("", theme, "small", INK, wrap=False)
        self._swatches = Swatch("cut"), Swatch("cover")
        for swatch, words in zip(self._swatches, (self._cut, self._cover), strict=True):
            row.addWidget(swatch)
            row.addWidget(words)
            row.addSpacing(12)
        row.addStretch(1)
        self.left = Words("", theme, "small-strong", wrap=False)
        row.addWidget(self.left)

    def show_plan(self, cut_ms: int, covers: int, left_ms: int) -> None:
        """Say what is cut out, covered and left."""
        self._cut.setText(self.tr("Cut out: {time}").format(time=clock_time(cut_ms / 1000)))
        self._cover.setText(self.tr("Covered by you: {number}").format(number=covers))
        self.left.setText(self.tr("Left: {time}").format(time=clock_time(left_ms / 1000)))
        self._planned = bool(cut_ms), bool(covers)
        self.show_hint("")

    def show_hint(self, text: str) -> None:
        """Say what to do now, in place of what is planned; nothing goes back."""
        self.hint.setText(text)
        self.hint.setVisible(bool(text))
        self.left.setVisible(not text)
        for swatch, words, there in zip(self._swatches, (self._cut, self._cover), self._planned, strict=True):
            swatch.setVisible(there and not text)
            words.setVisible(there and not text)
