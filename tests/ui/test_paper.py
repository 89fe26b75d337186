"""The page to print: one function for picture, PDF and printer; all of it fits, the square can be read."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
import zxingcpp
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from recorder.errors import RecorderError
from recorder.ui.paper import Fact, Sheet, draw, pdf, png, print_on
from recorder.workflow.receipts import qr_matrix

TEXT = b"FAIRTAKE RECEIPT 1\n" + b"".join(b"line %d of forty signs or a few more, x\n" % n for n in range(10))
SIGNATURE = b"-----BEGIN SSH SIGNATURE-----\n" + b"U1NIU0lHAAAAAQ" * 20 + b"\n-----END SSH SIGNATURE-----\n"
LONG = "A sentence that is rather long, for languages in which everything takes more room than in this one"
FACTS = tuple(Fact("film", f"Label {n}", LONG if n % 2 else "Short") for n in range(8))


@pytest.fixture
def sheet(qapp: object) -> Sheet:
    return Sheet(
        "Receipt 20", "A campaign", "Practice: nobody is paid.", FACTS, "Any phone can read it.", "Signed words",
        "The signature", "To check, run", TEXT, SIGNATURE, "ssh-keygen -Y verify", qr_matrix(TEXT + SIGNATURE), False,
    )  # fmt: skip


def drawn(sheet: Sheet, width_mm: float, height_mm: float, dpi: int) -> tuple[QImage, float]:
    dots = dpi / 254
    image = QImage(round(width_mm * 10 * dots), round(height_mm * 10 * dots), QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    used = draw(painter, sheet, image.width() / dots, image.height() / dots, dots)
    painter.end()
    return image, used


def symbol(image: QImage) -> zxingcpp.Barcode:
    view = memoryview(image.constBits()).cast("B", (image.height(), image.bytesPerLine()))
    (found,) = zxingcpp.read_barcodes(view, zxingcpp.BarcodeFormat.QRCode)
    return found


@pytest.mark.parametrize(
    ("width", "height", "dpi"), [(210, 297, 254), (216, 279, 300), (148, 210, 600), (105, 148, 600)]
)
def test_fits_on_every_page_with_squares_of_0_4_mm(sheet: Sheet, width: int, height: int, dpi: int) -> None:
    image, used = drawn(sheet, width, height, dpi)
    assert 0.5 < used <= 1
    found = symbol(image)
    assert found.bytes == TEXT + SIGNATURE
    side = found.position.top_right.x - found.position.top_left.x
    assert side / len(sheet.matrix) / dpi * 25.4 >= 0.39  # the corners are found to a pixel or two


def test_png_and_pdf_are_one_page(sheet: Sheet) -> None:
    image = QImage.fromData(png(sheet)).convertToFormat(QImage.Format.Format_Grayscale8)
    assert (image.width(), image.height(), image.dotsPerMeterX()) == (2100, 2970, 10_000)
    assert symbol(image).bytes == TEXT + SIGNATURE
    data = pdf(sheet)
    assert data.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type\s*/Page\b", data)) == 1
    box = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", data)
    assert box is not None
    assert [round(float(points) / 72 * 25.4) for points in box.groups()] == [210, 297]


def test_from_the_right_all_is_mirrored_but_the_square_and_the_exact_words(sheet: Sheet) -> None:
    left, _ = drawn(sheet, 210, 297, 254)
    right, _ = drawn(replace(sheet, right_to_left=True), 210, 297, 254)
    one, other = symbol(left), symbol(right)
    assert one.bytes == other.bytes
    assert one.position.top_left.x < 700 < 1000 < other.position.top_left.x
    bottom = [image.copy(0, 2970 * 2 // 3, 300, 400) for image in (left, right)]
    assert any(image.pixelColor(QPoint(x, y)).value() < 90 for image in bottom for x in range(160, 300, 2)
               for y in range(0, 400, 4))  # fmt: skip


def test_says_when_the_printer_takes_nothing(sheet: Sheet, qtbot: QtBot, tmp_path: object) -> None:
    from PySide6.QtGui import QPdfWriter

    with pytest.raises(RecorderError, match="did not take"):
        print_on(sheet, QPdfWriter(f"{tmp_path}/nowhere/x.pdf"))
