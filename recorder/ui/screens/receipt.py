"""Keep a copy? The proof of one release: on the screen, on paper, as files on a stick."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from recorder.errors import RecorderError
from recorder.ui.context import Context
from recorder.ui.page import Page
from recorder.ui.paper import Fact, print_on
from recorder.ui.places import Place, places
from recorder.ui.receipt_files import save_all
from recorder.ui.receipt_words import ReceiptWords
from recorder.ui.theme import GREEN_DEEP, INK_2, LINE, WHITE
from recorder.ui.widgets.panels import Panel, Picture, Pill
from recorder.ui.widgets.places import PlaceList
from recorder.ui.widgets.press import Button
from recorder.ui.widgets.progress import ProgressBar
from recorder.ui.widgets.qr import Matrix, QrCode
from recorder.ui.words import Words, centred, isolated
from recorder.workflow.receipts import ReceiptCard, qr_matrix, qr_text

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

_BESIDE_PX = 240  # a wider state stands below what it is a state of
_LOOK_MS = 2000  # a stick that is plugged in appears


class ReceiptPage(Page):
    """`done` when she goes on. `matrix` is the QR symbol where it is known already."""

    done = Signal()

    def __init__(self, context: Context, card: ReceiptCard, matrix: Matrix | None = None) -> None:
        super().__init__(context, "", "")
        self._set_titles()
        if card.practice:
            self.in_header(Pill(self.tr("Practice"), self.theme, "wait", "practice"))
        self.card = card
        self.words = ReceiptWords(card, context.language)
        self.matrix = matrix
        self.dialog: QPrintDialog | None = None
        self._symbol_card = self._make_symbol_card()
        self._right = QStackedWidget()
        self._right.addWidget(self._proof())
        self.places = PlaceList(self.theme)
        self.places.chosen.connect(self.save_to)
        self.places.left.connect(self._close_places)
        self._right.addWidget(self.places)
        body = self.columns() if self.theme.compact else QHBoxLayout()
        body.setSpacing(24 if not self.theme.compact else 16)
        body.addWidget(self._symbol_card)
        body.addWidget(self._right, 1)
        self.set_body(body)
        self._make_foot()
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._ask_places)
        if matrix is not None:
            self.show_matrix(matrix)

    def entered(self) -> None:
        """Have the symbol made."""
        if self.matrix is None:
            paper = self.card
            self.context.bridge.ask(self, lambda _station: qr_matrix(qr_text(paper)), self.show_matrix)

    def left(self) -> None:
        """No more looking for sticks."""
        self._look.stop()

    def first(self) -> QWidget | None:
        """Print, or what is offered in its place."""
        return self.print_button if self.print_button.isEnabled() else self.done_button

    def show_matrix(self, matrix: Matrix) -> None:
        """Show the QR symbol; from now on the receipt can be printed and saved."""
        self.matrix = matrix
        self._waiting.hide()
        code = QrCode(matrix, self.tr("Square code with this receipt and its signature"))
        self._symbol_card.setMinimumWidth(code.minimumWidth() + 24)
        self._symbol_place.insertWidget(1, code, 1)
        for button in (self.print_button, self.save_button):
            button.setEnabled(True)
        if self.done_button.hasFocus():  # it had it only because nothing else could be pressed
            self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- print and save ---------------------------------------------------------------------

    def ask_printer(self) -> None:
        """Open Qt's print dialogue; where there is no printer it offers a PDF file."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # slow to load, and seldom needed

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.tr("Receipt {number}").format(number=self.card.row))
        self.dialog = QPrintDialog(printer, self)
        self.dialog.accepted.connect(lambda: self.print_with(printer))
        self.dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self.dialog.show()

    def print_with(self, printer: QPrinter) -> None:
        """Draw the page on a printer that was chosen."""
        assert self.matrix is not None  # noqa: S101 - the button waits for it
        sheet = self.words.sheet(self.matrix)
        self._tell(self.tr("Printing..."), busy=True)
        self.context.bridge.run(self, lambda _s, _j: print_on(sheet, printer), self._printed, self._tell_fault)

    def choose_place(self) -> None:
        """Offer the sticks that are plugged in, and the folder of her documents."""
        self._right.setCurrentWidget(self.places)
        self.places.wait()
        self._ask_places()
        self._look.start()

    def save_to(self, folder: Path) -> None:
        """Write the signed words, the signature, a picture and a PDF."""
        assert self.matrix is not None  # noqa: S101 - the button waits for it
        card, sheet = self.card, self.words.sheet(self.matrix)
        self._close_places()
        self._tell(self.tr("Saving..."), busy=True)
        self.context.bridge.run(self, lambda _s, _j: save_all(folder, card, sheet), self._saved, self._tell_fault)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt names it
        if event.key() == Qt.Key.Key_Escape and self._right.currentWidget() is self.places:
            self._close_places()
        else:
            super().keyPressEvent(event)

    def _ask_places(self) -> None:
        self.context.bridge.run(self, lambda _s, _j: places(), self._show_places)

    def _show_places(self, found: list[Place]) -> None:
        self.places.show_places(found)

    def _close_places(self) -> None:
        self._look.stop()
        self._right.setCurrentIndex(0)
        self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _saved(self, path: Path) -> None:
        self._tell(self.tr("Saved: {name}").format(name=isolated(path.name)))

    def _printed(self, _nothing: object) -> None:
        self._tell(self.tr("The page went to the printer."))

    def _tell_fault(self, error: RecorderError) -> None:
        self._tell(f"{error.what} {error.next_step}")

    def _tell(self, text: str, *, busy: bool = False) -> None:
        self._notice.setVisible(True)
        self._notice.setAccessibleName(text)
        self._notice_words.setText(text)
        self._busy.setVisible(busy)
        self._busy.show_share(None if busy else 1.0)

    # --- what is on the screen --------------------------------------------------------------

    def _set_titles(self) -> None:
        self.title.setText(self.tr("Your receipt"))
        self.setAccessibleName(self.tr("Your receipt"))
        self.line.setText(self.tr("Keep it. It is yours."))
        self.line.setVisible(True)

    def _make_symbol_card(self) -> Panel:
        self._symbol_place = QVBoxLayout()
        card = Panel(self._symbol_place)
        self._symbol_place.setContentsMargins(10, 8, 10, 8 if self.theme.compact else 16)
        self._symbol_place.setSpacing(2)
        self._waiting = ProgressBar(self.tr("The square code is being made"))
        self._waiting.show_share(None)
        self._symbol_place.addWidget(self._waiting)
        number = self.tr("Receipt {number}").format(number=isolated(str(self.card.row)))
        self._symbol_place.addWidget(centred(Words(number, self.theme, "strong")))
        if not self.theme.compact:
            self._symbol_place.addWidget(
                centred(Words(self.tr("Any phone can read it. No Fairtake needed."), self.theme, "small"))
            )
        card.setMinimumWidth(self.theme.side - 28)
        card.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        return card

    def _proof(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12 if self.theme.compact else 16)
        column.addWidget(self._released())
        column.addWidget(self._make_notice())
        column.addWidget(self._facts(), 1)
        return whole

    def _released(self) -> Panel:
        row = QHBoxLayout()
        panel = Panel(row, "done")
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(16)
        row.addWidget(Picture("check", 28, 44, GREEN_DEEP, WHITE))
        role = "strong" if self.theme.compact else "button"
        told = Words(self.tr("Released. This is your proof."), self.theme, role)
        row.addWidget(told, 1)
        if sent := self.words.sent():
            pill = Pill(sent[0], self.theme, *sent[1:])
            if pill.sizeHint().width() > _BESIDE_PX:
                row.removeWidget(told)
                both = QVBoxLayout()
                both.addWidget(told)
                both.addWidget(pill, 0, Qt.AlignmentFlag.AlignLeading)
                row.addLayout(both, 1)
            else:
                row.addWidget(pill, 0, Qt.AlignmentFlag.AlignVCenter)
        return panel

    def _make_notice(self) -> Panel:
        row = QHBoxLayout()
        self._notice = Panel(row, "banner")
        self._notice_words = Words("", self.theme, "small-strong")
        self._busy = ProgressBar(self.tr("Working"))
        self._busy.setMaximumWidth(160)
        row.addWidget(self._notice_words, 1)
        row.addWidget(self._busy)
        self._notice.setVisible(False)
        return self._notice

    def _facts(self) -> Panel:
        lines = QVBoxLayout()
        panel = Panel(lines)
        lines.setContentsMargins(24, 2, 24, 2)
        lines.setSpacing(0)
        for number, fact in enumerate(self.words.facts()):
            if number:
                lines.addWidget(_Rule())
            lines.addWidget(self._fact(fact), 1)
        return panel

    def _fact(self, fact: Fact) -> QWidget:
        row = QWidget()
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 1, 0, 1)
        grid.setHorizontalSpacing(18)
        grid.addWidget(Picture(fact.picture, 28 if self.theme.compact else 32), 0, 0)
        grid.addWidget(Words(fact.label, self.theme, "body", INK_2), 0, 1)
        grid.addWidget(Words(fact.value, self.theme, "strong"), 0, 2)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 8)
        row.setAccessibleName(f"{fact.label}: {fact.value}")
        return row

    def _make_foot(self) -> None:
        self.print_button = Button(self.tr("Print"), self.theme, "print")
        self.save_button = Button(self.tr("Save to my stick"), self.theme, "usb")
        self.done_button = Button(self.tr("Done"), self.theme, "check", "yes")
        self.print_button.clicked.connect(self.ask_printer)
        self.save_button.clicked.connect(self.choose_place)
        self.done_button.clicked.connect(self.done)
        for button in (self.print_button, self.save_button):
            button.setEnabled(False)
        self.set_foot(self.print_button, self.save_button, self.done_button)


class _Rule(QFrame):
    """A line between two facts."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(2)
        self.setStyleSheet(f"background: {LINE.name()};")
