"""A receipt on one page, drawn once for all: as a PNG, as a PDF and on a printer.

Beside the QR symbol stand the exact words that are signed, and the signature: the page can be checked by typing.
Nothing here needs the window's thread. The unit is a tenth of a millimetre on A4; other pages are drawn to fit.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QImage,
    QImageWriter,
    QPagedPaintDevice,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)
from PySide6.QtSvg import QSvgRenderer

from recorder.errors import RecorderError
from recorder.resources import resource
from recorder.ui.icons import MIRRORED
from recorder.ui.theme import INK, INK_2, LINE, WHITE
from recorder.ui.widgets.qr import QUIET, Matrix, paint_qr

_WIDTH, _HEIGHT = 2100, 2970  # A4
_DPI = 254  # one unit is one pixel
_MARGIN, _GAP = 140, 40
_MODULE, _LEAST_MODULE = 7.0, 4.0  # of the symbol: 0.7 mm, and on smaller pages at least 0.4 mm
_EXACT = 27  # pixels of the exact words, less where a line is long
_TALL = 100_000.0


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of a receipt for people: an icon, what it is, and its value."""

    picture: str
    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that stands on the page, in one language; `note` in a frame at the top (practice), or empty.

    `text` and `signature` are the receipt's bytes, `check` the command that checks them.
    """

    title: str
    line: str
    note: str
    facts: tuple[Fact, ...]
    caption: str
    signed_words: str
    signature_words: str
    check_words: str
    text: bytes
    signature: bytes
    check: str
    matrix: Matrix
    right_to_left: bool


def png(sheet: Sheet) -> bytes:
    """Give the page as a picture of 254 dots an inch."""
    page = QImage(_WIDTH, _HEIGHT, QImage.Format.Format_RGB32)
    page.setDotsPerMeterX(10_000)
    page.setDotsPerMeterY(10_000)
    page.fill(WHITE)
    painter = QPainter(page)
    draw(painter, sheet, _WIDTH, _HEIGHT, 1.0)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(page)
    return bytes(buffer.data().data())


def pdf(sheet: Sheet) -> bytes:
    """Give the page as a PDF of size A4."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(sheet.title)
    writer.setCreator("Fairtake")
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    print_on(sheet, writer)
    return bytes(buffer.data().data())


def print_on(sheet: Sheet, device: QPagedPaintDevice) -> None:
    """Draw the page on a printer, or whatever has pages; RecorderError when it takes nothing."""
    painter = QPainter()
    if not painter.begin(device):
        raise RecorderError(
            "not-printed", "The printer did not take the page.", "Check the printer, or save the receipt instead."
        )
    dots = device.logicalDpiX() / _DPI  # dots of the device in a unit
    draw(painter, sheet, device.width() / dots, device.height() / dots, dots)
    painter.end()


def draw(painter: QPainter, sheet: Sheet, width: float, height: float, dots: float) -> float:
    """Draw on a page of `width` x `height` units, `dots` device pixels each.

    Gives how much of the page's height is used, 0 to 1.
    """
    fit = min(width / _WIDTH, height / _HEIGHT)
    painter.save()
    painter.scale(dots * fit, dots * fit)
    end = _Page(painter, sheet, width / fit, fit * dots, _LEAST_MODULE / fit).draw()
    painter.restore()
    return (end + _MARGIN) * fit / height


class _Page:
    """Draws downwards; `scale` is device pixels in a unit of this page."""

    def __init__(self, painter: QPainter, sheet: Sheet, width: float, scale: float, least_module: float) -> None:
        self._painter, self._sheet, self._scale = painter, sheet, scale
        self._left, self._width = float(_MARGIN), width - 2 * _MARGIN
        dots = max(round(_MODULE * scale), ceil(least_module * scale))  # squares lie on whole dots of the device
        self._module = dots / scale
        self._direction = Qt.LayoutDirection.RightToLeft if sheet.right_to_left else Qt.LayoutDirection.LeftToRight

    def draw(self) -> float:
        sheet = self._sheet
        y = self._head(float(_MARGIN))
        y = max(self._symbol(y), self._facts(y)) + _GAP
        y = self._exact(y, sheet.signed_words, sheet.text)
        y = self._exact(y, sheet.signature_words, sheet.signature)
        return self._exact(y, sheet.check_words, sheet.check.encode())

    def _head(self, y: float) -> float:
        noted = self._note(y)
        title = self._words(self._sheet.title, self._across(0, noted), y, 68, bold=True)
        line = self._words(self._sheet.line, self._across(0, noted), title, 34, colour=INK_2)
        self._painter.fillRect(QRectF(self._left, line + 24, self._width, 4), INK)
        return line + 28 + _GAP

    def _note(self, y: float) -> float:
        """The framed words at the far side; gives what is left for the title."""
        if not self._sheet.note:
            return self._width
        room = self._width * 0.36
        area = self._across(self._width - room, room)
        inside = area[0] + 24, area[1] - 48
        end = self._words(self._sheet.note, inside, y + 16, 34, bold=True)
        self._frame(area[0], y, area[1], end + 16 - y, INK, 5)
        return self._width - room - _GAP

    def _symbol(self, y: float) -> float:
        side = self._symbol_side
        left = self._across(0, side)[0]
        whole = (round(left * self._scale) / self._scale, round(y * self._scale) / self._scale)
        self._painter.save()
        paint_qr(self._painter, self._sheet.matrix, *whole, self._module)
        self._painter.restore()
        self._frame(left - 2, y - 2, side + 4, side + 4, LINE, 3)
        return self._words(self._sheet.caption, (left, side), y + side + 16, 30)

    @property
    def _symbol_side(self) -> float:
        return (len(self._sheet.matrix) + 2 * QUIET) * self._module

    def _facts(self, y: float) -> float:
        start = self._symbol_side + 56
        room = self._width - start
        for number, fact in enumerate(self._sheet.facts):
            if number:
                self._painter.fillRect(QRectF(self._across(start, room)[0], y, room, 2), LINE)
                y += 12
            self._icon(fact.picture, *self._across(start, 52), y + 10)
            words = self._across(start + 72, room - 72)
            middle = self._words(fact.label, words, y, 28, colour=INK_2)
            y = self._words(fact.value, words, middle, 36, bold=True) + 12
        return y

    def _exact(self, y: float, heading: str, data: bytes) -> float:
        """Words that are copied sign by sign: from the left in every language, in a frame, no line broken."""
        y = self._words(heading, self._across(0, self._width), y, 30, bold=True) + 6
        lines = data.decode("ascii").splitlines()
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(100)
        widest = max(self._metrics(font).horizontalAdvance(line) for line in lines)
        font.setPixelSize(min(_EXACT, int(100 * (self._width - 32) / widest)))
        high = self._metrics(font).lineSpacing()
        self._painter.setFont(font)
        self._painter.setPen(INK)
        self._painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for number, line in enumerate(lines):
            area = QRectF(self._left + 16, y + 10 + number * high, self._width, high)
            self._painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)
        below = y + 20 + len(lines) * high
        self._frame(self._left, y, self._width, below - y, LINE, 3)
        return below + 28

    def _words(
        self, text: str, across: tuple[float, float], y: float, size: int, *, bold: bool = False, colour: QColor = INK
    ) -> float:
        """Write words that wrap; gives where they end."""
        font = QFont()
        font.setPixelSize(size)
        font.setBold(bold)
        self._painter.setFont(font)
        self._painter.setPen(colour)
        self._painter.setLayoutDirection(self._direction)
        how = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        area = QRectF(across[0], y, across[1], _TALL)
        high = self._painter.boundingRect(area, how, text).height()
        self._painter.drawText(QRectF(across[0], y, across[1], high + 2), how, text)
        return y + high

    def _icon(self, name: str, left: float, side: float, top: float) -> None:
        self._painter.save()
        if name in MIRRORED and self._sheet.right_to_left:
            self._painter.translate(2 * left + side, 0)
            self._painter.scale(-1, 1)
        svg = resource(f"icons/{name}.svg").read_bytes().replace(b"currentColor", INK.name().encode())
        QSvgRenderer(svg).render(self._painter, QRectF(left, top, side, side))
        self._painter.restore()

    def _frame(self, left: float, top: float, width: float, height: float, colour: QColor, line: float) -> None:
        self._painter.setPen(QPen(colour, line))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(QRectF(left, top, width, height))

    def _across(self, start: float, width: float) -> tuple[float, float]:
        """Left edge and width of what begins `start` units from where lines begin."""
        left = self._left + start
        if self._sheet.right_to_left:
            left = self._left + self._width - start - width
        return left, width

    def _metrics(self, font: QFont) -> QFontMetricsF:
        return QFontMetricsF(font, self._painter.device())
