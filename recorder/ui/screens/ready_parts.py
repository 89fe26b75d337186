"""Parts of the screen before a recording: who records, what is kept, the red button with its words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from recorder.ui.context import Context
from recorder.ui.theme import GREEN_TINT, Theme
from recorder.ui.widgets.panels import Panel, Picture
from recorder.ui.widgets.press import Button, KeyCap
from recorder.ui.widgets.record_button import RecordButton
from recorder.ui.words import Words


class WhoCard(Panel):
    """Who is signed in, large, and the way out for somebody else: `not_me` is its button."""

    def __init__(self, context: Context) -> None:
        row = QHBoxLayout()
        super().__init__(row)
        theme, person = context.theme, context.person
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(16)
        row.addWidget(Picture(person.picture if person else "person", 48, 68, GREEN_TINT))
        words = QVBoxLayout()
        words.setSpacing(0)
        label, name = self.tr("Recording as"), person.name if person else ""
        words.addStretch(1)
        words.addWidget(Words(label, theme, "small"))
        words.addWidget(Words(name, theme, "head"))
        words.addStretch(1)
        row.addLayout(words, 1)
        self.not_me = Button(self.tr("Not me"), theme)
        self.not_me.setMinimumHeight(64)
        if (inside := self.not_me.layout()) is not None:
            inside.setContentsMargins(16, 4, 16, 4)  # two lines have room
        self.not_me.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if theme.narrow:
            words.addWidget(self.not_me)
        else:
            row.addWidget(self.not_me)
        self.setAccessibleName(f"{label}: {name}")


class Start(QWidget):
    """The red button, and beside it what it does or why it can't."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        self.button = RecordButton(theme, "")
        row.addWidget(self.button)
        words = QVBoxLayout()
        words.setSpacing(4)
        self.words = Words("", theme, "head")
        self.reason = Words("", theme, "body")
        self._key = QWidget()
        key = QHBoxLayout(self._key)
        key.setContentsMargins(0, 0, 0, 0)
        key.setSpacing(10)
        key.addWidget(KeyCap(QCoreApplication.translate("Keys", "Space"), theme))
        key.addWidget(Words(self.tr("or the pedal"), theme, "small"), 1)
        words.addStretch(1)
        for part in (self.words, self._key, self.reason):
            words.addWidget(part)
        words.addStretch(1)
        row.addLayout(words, 1)
        self.show_reason("")

    def show_reason(self, reason: str, title: str = "") -> None:
        """Say why it is not possible; nothing when it is."""
        title = title or (self.tr("Not yet") if reason else self.tr("Press to start"))
        self.words.setText(title)
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self._key.setVisible(not reason)
        self.button.set_possible(not reason, f"{title}. {reason}" if reason else title)


def what_is_kept(theme: Theme) -> QWidget:
    """Two sentences about the picture."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(14)
    row.addWidget(Picture("hidden", 36))
    words = QVBoxLayout()
    words.setSpacing(0)
    sentences = (
        QCoreApplication.translate("Start", "You see what is kept, half a second late."),
        QCoreApplication.translate("Start", "Covered places can never be uncovered."),
    )
    words.addStretch(1)
    for sentence in sentences:
        words.addWidget(Words(sentence, theme, "small"))
    words.addStretch(1)
    row.addLayout(words, 1)
    row.setAlignment(Qt.AlignmentFlag.AlignVCenter)
    return box
