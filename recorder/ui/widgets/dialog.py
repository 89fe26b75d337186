"""A question over the page, only where something can't be taken back, and the toast at the bottom."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recorder.ui.theme import INK, PAPER, WHITE, Theme
from recorder.ui.widgets.panels import Panel, Picture
from recorder.ui.widgets.press import Button
from recorder.ui.words import Words, centred

_TOAST_MS = 6000


class Dialog(QWidget):
    """Two equal buttons on a card; the page behind pales. Escape is the safe one, which also has the focus.

    A child of the window and not a window: it works where there is no window manager.
    """

    def __init__(
        self,
        over: QWidget,
        theme: Theme,
        picture: str,
        title: str,
        sentence: str,
        safe: str,
        do: str,
        done: Callable[[], None],
    ) -> None:
        super().__init__(over)
        self._done = done
        layout = QVBoxLayout()
        card = Panel(layout, "strong")
        card.setMaximumWidth(640)
        layout.setContentsMargins(32, 28, 32, 28)
        layout.setSpacing(16)
        layout.addWidget(Picture(picture, 64, 88), 0, Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(centred(Words(title, theme, "head")))
        layout.addWidget(centred(Words(sentence, theme, "body")))
        row = QHBoxLayout()
        row.setSpacing(16)
        self.safe, self.do = Button(safe, theme, kind="no"), Button(do, theme)
        row.addWidget(self.safe, 1)
        row.addWidget(self.do, 1)
        layout.addLayout(row)
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(card, 4, Qt.AlignmentFlag.AlignVCenter)
        outer.addStretch(1)
        self.safe.clicked.connect(self.close_again)
        self.do.clicked.connect(self._decide)
        self._before = over.window().focusWidget()
        self.setAccessibleName(f"{title}. {sentence}")
        over.installEventFilter(self)
        self.setGeometry(over.rect())
        self.show()
        self.raise_()
        self.safe.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_again(self) -> None:
        """Leave all as it was."""
        self.hide()
        self.deleteLater()
        if self._before is not None:
            self._before.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt names it
        if event.key() == Qt.Key.Key_Escape:
            self.close_again()

    def focusNextPrevChild(self, _forward: bool) -> bool:
        """Keep the focus on the two buttons."""
        (self.do if self.safe.hasFocus() else self.safe).setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102 - Qt names it
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt names it
        pale = QColor(PAPER)
        pale.setAlphaF(0.85)
        QPainter(self).fillRect(self.rect(), pale)

    def _decide(self) -> None:
        self.close_again()
        self._done()


class Toast(QWidget):
    """A sentence at the bottom for six seconds, with a way back if there is one; never for errors."""

    def __init__(
        self, over: QWidget, theme: Theme, text: str, undo: str = "", undone: Callable[[], None] | None = None,
        ms: int = _TOAST_MS,
    ) -> None:  # fmt: skip
        super().__init__(over)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(28, 12, 28, 12)
        layout.setSpacing(20)
        layout.addWidget(Words(text, theme, "strong", WHITE, wrap=False))
        self.undo: Button | None = None
        if undo and undone:
            self.undo = Button(undo, theme, "undo")
            self.undo.clicked.connect(undone)
            self.undo.clicked.connect(self.deleteLater)
            layout.addWidget(self.undo)
        self.setAccessibleName(text)
        self.adjustSize()
        self.move((over.width() - self.width()) // 2, over.height() - self.height() - 120)
        self.show()
        self.raise_()
        QTimer.singleShot(ms, self, self.deleteLater)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt names it
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(INK)
        painter.drawRoundedRect(self.rect(), 36, 36)
