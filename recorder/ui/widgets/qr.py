"""A QR symbol: squares on whole pixels with a quiet zone of four modules (ISO/IEC 18004), dark on white."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from recorder.ui.theme import INK, WHITE

QUIET = 4  # modules all round
LEAST_PX = 320  # the whole symbol's least side, for a phone's camera
Matrix = Sequence[Sequence[bool]]


def paint_qr(painter: QPainter, matrix: Matrix, left: float, top: float, module: float) -> None:
    """Draw the symbol with its quiet zone from (left, top) on; `module` is one square's side in painter units.

    Runs of dark squares are drawn as one: no hair lines between them, and small files.
    """
    side = (len(matrix) + 2 * QUIET) * module
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(QRectF(left, top, side, side), WHITE)
    for row, line in enumerate(matrix):
        for first, length in _runs(line):
            x, y = left + (first + QUIET) * module, top + (row + QUIET) * module
            painter.fillRect(QRectF(x, y, length * module, module), INK)


class QrCode(QWidget):
    """Shows a symbol as large as whole pixels of the screen allow; never mirrored."""

    def __init__(self, matrix: Matrix, name: str) -> None:
        super().__init__()
        self._matrix = matrix
        self._modules = len(matrix) + 2 * QUIET
        least = self._modules * -(-LEAST_PX // self._modules)
        self.setMinimumSize(least, least)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt names it
        return self.minimumSize()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt names it
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        width, height = round(self.width() * ratio), round(self.height() * ratio)
        module = min(width, height) // self._modules  # in pixels of the screen
        side = module * self._modules
        painter.scale(1 / ratio, 1 / ratio)
        painter.setPen(Qt.PenStyle.NoPen)
        paint_qr(painter, self._matrix, (width - side) // 2, (height - side) // 2, module)


def _runs(line: Sequence[bool]) -> list[tuple[int, int]]:
    """Where dark squares begin, and how many follow each other."""
    runs: list[tuple[int, int]] = []
    for index, dark in enumerate(line):
        if dark and runs and sum(runs[-1]) == index:
            runs[-1] = runs[-1][0], runs[-1][1] + 1
        elif dark:
            runs.append((index, 1))
    return runs
