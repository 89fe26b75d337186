"""The frame of every screen: a header, a body that scrolls where it must, and one row of foot buttons."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from recorder.ui.context import Context
from recorder.ui.theme import GREEN_TINT, TARGET
from recorder.ui.widgets.delivery_sign import DeliverySign
from recorder.ui.widgets.panels import Picture
from recorder.ui.widgets.press import Button, IconButton, Press
from recorder.ui.words import Words

_GAP = 16


class Page(QWidget):
    """One screen, made anew each time it is shown, in the language and size of that moment.

    A screen sets `body` and `foot`, tells what happens by signals of its own, and settles by `first` where the
    focus starts. `back` is emitted by the button and by Escape; `in_header` puts more to the title's far side.
    """

    back = Signal()
    sign_leads = True  # whether the sign in the header opens the deliveries when somebody is signed in
    keeps_awake = False  # whether the window must not lock itself here

    def __init__(
        self,
        context: Context,
        title: str,
        line: str = "",
        *,
        back: bool = True,
        who: bool = True,
        aloud: str = "icon",
        sound: Path | None = None,
    ) -> None:
        """`aloud` is how the reader is offered: `icon`, `words` (Read to me) or `none`; `sound` is what it plays."""
        super().__init__()
        self._heard_as = sound if context.speech.can_play else None
        self.context, self.theme = context, context.theme
        self.setAccessibleName(title)
        self._has_back = back
        margin = self.theme.margin
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(margin, margin - 8, margin, margin - 8)
        self._column.setSpacing(_GAP)
        self.header = QHBoxLayout()
        self.header.setSpacing(_GAP)
        self._column.addLayout(self.header)
        self._fill_header(title, line, who, aloud)
        self.scroller = QScrollArea()
        self.scroller.setWidgetResizable(True)
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.viewport().setAutoFillBackground(False)
        self._column.addWidget(self.scroller, 1)
        self._foot: QHBoxLayout | None = None

    # --- what a screen fills in -------------------------------------------------------------

    def set_body(self, layout: QLayout) -> None:
        """Put the body in. It keeps 8 pixels around for the focus ring."""
        inside = QWidget()
        layout.setContentsMargins(8, 8, 8, 8)
        inside.setLayout(layout)
        self.scroller.setWidget(inside)
        inside.setAutoFillBackground(False)  # a scroll area fills what it is given

    def set_foot(self, *buttons: QWidget) -> None:
        """Put one row of buttons of equal width at the bottom."""
        if self._foot is None:
            self._foot = QHBoxLayout()
            self._foot.setSpacing(_GAP)
            self._foot.setContentsMargins(8, 0, 8, 0)
            self._column.addLayout(self._foot)
        while (item := self._foot.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        for button in buttons:
            self._foot.addWidget(button, 1)

    def columns(self) -> QBoxLayout:
        """Columns side by side; one below the other where the words are so large that they need the width."""
        narrow = self.theme.narrow
        made = QBoxLayout(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        made.setSpacing(_GAP if narrow else 24)
        return made

    def in_header(self, widget: QWidget) -> None:
        """Put something between the title and the reader."""
        if isinstance(widget, Button):
            _in_one_line(widget)
        self.header.insertWidget(self._after_title, widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._after_title += 1

    def first(self) -> QWidget | None:
        """Where the focus starts; the reader by default, else the first thing that can be pressed."""
        if self.aloud is not None:
            return self.aloud
        return next((p for p in self.findChildren(Press) if p.isEnabled() and p.isVisibleTo(self)), None)

    def entered(self) -> None:
        """Called when the screen is shown."""

    def left(self) -> None:
        """Called when another screen comes; stop timers and threads here."""

    def spoken(self) -> Sequence[str]:
        """What is read aloud, in order: all words on the screen."""
        return [w.text() for w in self.findChildren(Words) if w.isVisibleTo(self) and w.text()]

    # --- the rest ---------------------------------------------------------------------------

    def start(self) -> None:
        """Show life: called once by the window."""
        self._order_header()
        self.entered()
        QTimer.singleShot(0, self, self._focus_first)

    def read_aloud(self) -> None:
        """Read the screen, or stop reading."""
        speech = self.context.speech
        if speech.reading:
            speech.stop()
        elif self._heard_as is not None:
            speech.play(self._heard_as)
        else:
            speech.say("\n".join(self.spoken()), self.context.language)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt names it
        pages = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()), 0)
        if event.key() == Qt.Key.Key_Escape and self._has_back:
            self.back.emit()
        elif pages:
            bar = self.scroller.verticalScrollBar()
            bar.setValue(bar.value() + pages * bar.pageStep() * 4 // 5)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: D102 - Qt names it
        moved = super().focusNextPrevChild(forward)
        self._scroll_to(self.focusWidget())  # from the header into the body nobody else does it
        return moved

    def _order_header(self) -> None:
        items = (self.header.itemAt(n) for n in range(self.header.count()))
        parts = [widget for item in items if item is not None and isinstance(widget := item.widget(), Press)]
        for one, other in pairwise(parts):
            QWidget.setTabOrder(one, other)

    def _focus_first(self) -> None:
        if self.isVisible() and (widget := self.first()) is not None:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll_to(widget)

    def _scroll_to(self, widget: QWidget | None) -> None:
        if widget is not None and self.scroller.isAncestorOf(widget):
            self.scroller.ensureWidgetVisible(widget)

    def _fill_header(self, title: str, line: str, who: bool, aloud: str) -> None:
        if self._has_back:
            arrow = IconButton("back", self.tr("Back"), self.theme)
            arrow.clicked.connect(self.back)
            self.header.addWidget(arrow)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.title = Words(title, self.theme, "title")
        words.addWidget(self.title)
        self.line = Words(line, self.theme, "small")
        if not line:
            self.line.hide()  # to show what has no parent yet would open a window
        words.addWidget(self.line)
        self.header.addLayout(words, 1)
        self._after_title = self.header.count()
        in_words = aloud == "words" and not (self.theme.compact and self.theme.narrow)  # the title needs the room
        self.aloud = None if aloud == "none" else self.reader(in_words=in_words)
        if self.aloud is not None:
            self.header.addWidget(self.aloud, 0, Qt.AlignmentFlag.AlignVCenter)
        if self.context.sending is not None:
            leads = self.sign_leads and self.context.person is not None
            sign = DeliverySign(self.theme, self.context.sending, leads=leads)
            self.header.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        if who and self.context.person is not None:
            self.header.addWidget(Picture(self.context.person.picture, 36, 56, GREEN_TINT))
            self.header.addWidget(Words(self.context.person.name, self.theme, "strong", wrap=False))

    def reader(self, *, in_words: bool = False) -> Press | None:
        """Make the button that reads the screen aloud; None where this machine can't."""
        if not self.context.speech.possible and self._heard_as is None:
            return None
        name = self.tr("Read to me")
        button = Button(name, self.theme, "speaker") if in_words else IconButton("speaker", name, self.theme)
        if isinstance(button, Button):
            _in_one_line(button)
        button.clicked.connect(self.read_aloud)
        return button


def _in_one_line(button: Button) -> None:
    """Let a button of the header be no higher than its words in one line need."""
    button.words.setWordWrap(False)
    button.setFixedHeight(max(TARGET, button.words.sizeHint().height() + 16))
