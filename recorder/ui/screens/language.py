"""Which words do I read? Six languages, each in its own name and voice; drafts say so themselves."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from recorder.ui.context import Context
from recorder.ui.languages import LANGUAGES, Language
from recorder.ui.page import Page
from recorder.ui.widgets.panels import Picture, Pill
from recorder.ui.widgets.press import IconButton, Press
from recorder.ui.words import Words

_TITLE = "Language · भाषा · மொழி · ভাষা · Idioma · اللغة"


class LanguagePage(Page):
    """`chosen` gives the code of a language."""

    chosen = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__(context, _TITLE, back=False, who=False, aloud="none")
        grid = QGridLayout()
        grid.setSpacing(24 if not self.theme.compact else 16)
        self.tiles: list[Press] = []
        for number, language in enumerate(LANGUAGES):
            across = 1 if self.theme.narrow else 2
            grid.addWidget(self._choice(language), number // across, number % across)
        body = QVBoxLayout()
        body.addLayout(grid, 1)
        body.addLayout(self._legend())
        self.set_body(body)

    def first(self) -> QWidget | None:
        """The language that was used last."""
        codes = [language.code for language in LANGUAGES]
        return self.tiles[codes.index(self.context.language) if self.context.language in codes else 0]

    def _choice(self, language: Language) -> QWidget:
        pair = QWidget()
        pair.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if language.right_to_left else Qt.LayoutDirection.LeftToRight
        )
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        tile = Press(self.theme, f"{language.name}. {language.note}")
        tile.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        inside = QHBoxLayout(tile)
        inside.setContentsMargins(24, 12, 16, 12)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        side = Qt.AlignmentFlag.AlignRight if language.right_to_left else Qt.AlignmentFlag.AlignLeft
        for text, role in ((language.name, "title"), (language.note, "small")):
            line = Words(text, self.theme, role)
            line.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)  # its own way, not the window's
            words.addWidget(line)
        words.addStretch(1)
        inside.addLayout(words, 1)
        kind, picture = ("wait", "hold") if language.draft else ("done", "check")
        inside.addWidget(Pill(language.state, self.theme, kind, picture), 0, Qt.AlignmentFlag.AlignVCenter)
        tile.clicked.connect(lambda: self.chosen.emit(language.code))
        self.tiles.append(tile)
        row.addWidget(tile, 1)
        if self.context.speech.possible:
            voice = IconButton("speaker", language.name, self.theme)
            voice.clicked.connect(lambda: self.context.speech.say(f"{language.name}. {language.note}", language.code))
            row.addWidget(voice)
        return pair

    def _legend(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Picture("hold", 28))
        row.addWidget(Words(self.tr("Draft: made by a machine, waiting for a native reader."), self.theme, "small"), 1)
        if self.context.speech.possible:
            row.addWidget(Picture("speaker", 28))
            row.addWidget(Words(self.tr("Press to hear the language"), self.theme, "small", wrap=False))
        return row
