"""The window itself: one page at a time, the focus ring, the recording rim, toasts, questions, and the lock."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent, QWindow
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from recorder.ui.page import Page
from recorder.ui.theme import COMPACT_BELOW, INK, PAPER, RED, STYLE, Theme, palette
from recorder.ui.widgets.dialog import Dialog, Toast
from recorder.ui.widgets.focus import FocusRing
from recorder.ui.widgets.progress import ProgressBar

_RIM = 10
_PATIENCE_MS = 300
LOCK_AFTER_S = 180
_LIFE = {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.MouseMove}


class Shell(QWidget):
    """Shows pages; what comes after what is settled elsewhere.

    `idle` is emitted when nobody touched it for `LOCK_AFTER_S`, unless a page holds the lock; `compact_changed`
    when the window became so small or large that pages must be arranged anew; `closing` before it closes.
    """

    idle = Signal()
    compact_changed = Signal(bool)
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Fairtake")
        self.setPalette(palette())
        self.setAutoFillBackground(True)
        self.setStyleSheet(STYLE)
        self.setMinimumSize(800, 480)
        self.resize(1280, 720)
        self.theme = Theme()
        QApplication.setFont(self.theme.font("small"))  # hints and Qt's own dialogues: nothing is smaller
        self.page: Page | None = None
        self._stack = QStackedLayout(self)
        self._rim = _Rim(self)
        self._busy = ProgressBar(self.tr("One moment"))
        self._busy.setParent(self)
        self._busy.hide()
        self._patience = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._tell_busy)
        self._ring = FocusRing(self)
        self._held = False
        self._idle = QTimer(self, interval=LOCK_AFTER_S * 1000, singleShot=True)
        self._idle.timeout.connect(self._nobody)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusWindowChanged.connect(self._watch)

    def show_page(self, page: Page) -> None:
        """Show a page in place of the one before, which ends."""
        old, self.page = self.page, page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if old is not None:
            self._let_go(old)
        self._rim.raise_()
        self._idle.start()
        page.start()

    def clear(self) -> None:
        """End the page without another in its place yet."""
        if self.page is not None:
            old, self.page = self.page, None
            self._let_go(old)

    def set_text_scale(self, percent: int) -> None:
        """Set the size of text, 100 to 200 %, for pages that come."""
        self.theme = Theme(self.theme.compact, min(max(percent, 100), 200))

    def show_busy(self, busy: bool) -> None:
        """Show that an answer is waited for, if it takes longer than nobody would notice."""
        if busy:
            self._patience.start()
        else:
            self._patience.stop()
            self._busy.hide()
            self._busy.show_share(0.0)

    # --- what a page may ask for ------------------------------------------------------------

    def toast(self, text: str, undo: str = "", undone: Callable[[], None] | None = None, ms: int = 6000) -> None:
        """Say something good in passing."""
        for old in self.findChildren(Toast):
            old.deleteLater()
        Toast(self, self.theme, text, undo, undone, ms)

    def ask_first(
        self, picture: str, title: str, sentence: str, safe: str, do: str, done: Callable[[], None]
    ) -> QWidget:
        """Ask before something that can't be taken back."""
        return Dialog(self, self.theme, picture, title, sentence, safe, do, done)

    def set_rim(self, kind: str) -> None:
        """Draw the rim round the window: none, recording, paused or alarm."""
        self._rim.set_kind(kind)

    def hold_lock(self, held: bool) -> None:
        """Never lock by itself while this is held."""
        self._held = held
        self._idle.start()

    # --- Qt ---------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt names it
        super().resizeEvent(event)
        self._rim.setGeometry(self.rect())
        compact = self.width() < COMPACT_BELOW[0] or self.height() < COMPACT_BELOW[1]
        if compact != self.theme.compact:
            self.theme = Theme(compact, self.theme.scale)
            self.compact_changed.emit(compact)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt names it
        super().showEvent(event)
        self._watch(self.windowHandle())

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: D102 - Qt names it
        if self.page is not None:
            self.page.left()
        self.closing.emit()
        super().closeEvent(event)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: D102 - Qt names it
        if event.type() in _LIFE:
            self._idle.start()
        return False

    def _watch(self, window: QWindow | None) -> None:
        """See what she does in a window of ours: every touch passes there first, and little else does."""
        if window is not None:
            window.installEventFilter(self)

    def _tell_busy(self) -> None:
        self._busy.setGeometry(self.theme.margin, 2, self.width() - 2 * self.theme.margin, 18)
        self._busy.show_share(None)
        self._busy.show()
        self._busy.raise_()

    def _let_go(self, page: Page) -> None:
        page.context.speech.stop()
        page.left()
        self._stack.removeWidget(page)
        page.hide()
        page.deleteLater()
        for dialog in self.findChildren(Dialog):
            dialog.close_again()

    def _nobody(self) -> None:
        if self._held or (self.page is not None and self.page.keeps_awake):
            self._idle.start()
        else:
            self.idle.emit()


class _Rim(QWidget):
    """The sign that can't be missed, above everything and in nobody's way."""

    _COLOURS: dict[str, tuple[QColor, int]] = {  # noqa: RUF012 - never changed
        "recording": (RED, _RIM),
        "paused": (INK, _RIM),
        "alarm": (INK, _RIM),
    }

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = "none"
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def set_kind(self, kind: str) -> None:
        self._kind = kind
        self.setVisible(kind in self._COLOURS)
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colour, width = self._COLOURS.get(self._kind, (PAPER, 0))
        painter = QPainter(self)
        painter.setPen(QPen(colour, width, j=Qt.PenJoinStyle.MiterJoin))
        half = width / 2
        painter.drawRect(QRectF(self.rect()).adjusted(half, half, -half, -half))
