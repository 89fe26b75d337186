"""The proof of a release: on the screen, and as files that are checked without Fairtake."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from recorder.domain.clip import DeliveryState
from recorder.ui.context import Context
from recorder.ui.places import Place
from recorder.ui.receipt_words import ReceiptWords
from recorder.ui.screens.receipt import ReceiptPage
from recorder.ui.shell import Shell
from recorder.ui.widgets.qr import QrCode
from recorder.workflow import practice
from recorder.workflow.receipts import ReceiptCard, receipt_of
from recorder.workflow.station import Station
from tests.ui.clips import opened, recorded


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return recorded(tmp_path_factory.mktemp("released"), released=True)


@pytest.fixture
def station(template: Path, tmp_path: Path) -> Iterator[Station]:
    station = opened(template, tmp_path / "home")
    yield station
    station.close()


@pytest.fixture
def card(station: Station) -> ReceiptCard:
    return receipt_of(station, practice.WORKER, practice.CAMPAIGN, 1)


@pytest.fixture
def page(shell: Shell, context: Context, card: ReceiptCard, qtbot: QtBot) -> ReceiptPage:
    made = ReceiptPage(context, card)
    shell.show_page(made)
    qtbot.waitUntil(lambda: made.print_button.hasFocus(), timeout=20_000)
    return made


def read_qr(image: QImage) -> bytes:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    view = memoryview(grey.constBits()).cast("B", (grey.height(), grey.bytesPerLine()))
    (found,) = zxingcpp.read_barcodes(view, zxingcpp.BarcodeFormat.QRCode)
    return found.bytes


def ssh_keygen_agrees(text: bytes, signature: bytes, station: Station, folder: Path) -> bool:
    signers, signed = folder / "allowed_signers", folder / "signature"
    signers.write_text(f"{station.station_id} {station.signing_key().public.line()}\n")
    signed.write_bytes(signature)
    command = ["ssh-keygen", "-Y", "verify", "-f", signers, "-I", station.station_id, "-n", "receipt@fairtake"]
    return subprocess.run([*command, "-s", signed], input=text, capture_output=True, check=False).returncode == 0


def test_the_square_on_the_screen_is_the_receipt_and_ssh_keygen_agrees(
    page: ReceiptPage, card: ReceiptCard, station: Station, tmp_path: Path
) -> None:
    code = page.findChild(QrCode)
    assert code is not None
    assert min(code.width(), code.height()) >= 320
    read = read_qr(page.grab().toImage())
    text, mark, rest = read.partition(b"-----BEGIN")
    assert (text, mark + rest) == (card.text, card.signature)
    assert ssh_keygen_agrees(text, mark + rest, station, tmp_path)
    assert not ssh_keygen_agrees(text.replace(b"INR 1", b"INR 9"), mark + rest, station, tmp_path)


def test_saves_words_signature_picture_and_pdf(
    page: ReceiptPage, card: ReceiptCard, station: Station, tmp_path: Path, qtbot: QtBot
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    page.save_to(stick)
    qtbot.waitUntil(lambda: len(list(stick.iterdir())) == 4, timeout=20_000)
    by_kind = {path.suffix: path for path in stick.iterdir()}
    assert by_kind[".txt"].read_bytes() == card.text
    assert ssh_keygen_agrees(card.text, by_kind[".sig"].read_bytes(), station, tmp_path)
    assert read_qr(QImage(str(by_kind[".png"]))) == card.text + card.signature
    assert by_kind[".pdf"].read_bytes().startswith(b"%PDF-")
    qtbot.waitUntil(lambda: by_kind[".txt"].name in page._notice.accessibleName())


def test_says_in_place_when_the_stick_takes_nothing(page: ReceiptPage, tmp_path: Path, qtbot: QtBot) -> None:
    page.save_to(tmp_path / "pulled")
    qtbot.waitUntil(lambda: "could not be written" in page._notice.accessibleName(), timeout=20_000)
    assert "save it again" in page._notice.accessibleName()
    assert page.save_button.isEnabled()


def test_chooses_a_place_by_keys_and_leaves_by_escape(page: ReceiptPage, tmp_path: Path, qtbot: QtBot) -> None:
    qtbot.keyClick(page.print_button, Qt.Key.Key_Tab)
    assert page.save_button.hasFocus()
    qtbot.keyClick(page.save_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(page.places.tiles) and page.places.tiles[0].hasFocus())
    page.places.show_places([Place(tmp_path, True, "BLUE", 2_500_000_000)])
    assert page.places.tiles[0].accessibleName() == "\u2066BLUE\u2069. \u20662\u2069 GB free"
    with qtbot.waitSignal(page.places.chosen) as chosen:
        qtbot.keyClick(page.places.tiles[0], Qt.Key.Key_Space)
    assert chosen.args == [tmp_path]
    page.choose_place()
    with qtbot.assertNotEmitted(page.back):
        qtbot.keyClick(page.places, Qt.Key.Key_Escape)
    assert page.save_button.hasFocus()
    with qtbot.waitSignal(page.back):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_done_and_what_is_read_aloud(page: ReceiptPage, qtbot: QtBot) -> None:
    spoken = page.spoken()
    assert "Released. This is your proof." in spoken
    assert "Teaching a robot this task" in spoken
    assert "Not sent yet" in spoken
    with qtbot.waitSignal(page.done):
        qtbot.keyClick(page.done_button, Qt.Key.Key_Space)


@pytest.mark.parametrize("state", DeliveryState)
def test_only_received_is_called_done(card: ReceiptCard, state: DeliveryState) -> None:
    told = ReceiptWords(replace(card, sent=state), "en").sent()
    assert told is not None
    assert (told[1] == "done") == (state is DeliveryState.RECEIVED)


def test_words_of_what_was_given_refused_and_taken_back(card: ReceiptCard) -> None:
    lines = {fact.label: fact.value for fact in ReceiptWords(card, "en").facts()}
    assert lines["For"] == "Teaching a robot this task"
    assert lines["Not for"] == "Open research · Selling it on to other companies"
    assert lines["Owed to you"].startswith("\u2066₹1.20\u2069 by ")
    assert lines["Take back"] == "My clips, any day"
    back = {fact.label: fact.value for fact in ReceiptWords(replace(card, withdrawn=True, refused=()), "en").facts()}
    assert back["Take back"] == "You took it back."
    assert "Not for" not in back


def test_the_print_dialogue_opens_with_or_without_a_printer(page: ReceiptPage, qtbot: QtBot) -> None:
    page.print_button.click()
    assert page.dialog is not None
    assert page.dialog.isVisible()
    page.dialog.reject()
