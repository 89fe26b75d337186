"""A receipt in a worker's hand: in plain values, as a QR symbol that any reader gives back, as files that verify."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from homes import export, later, only_clip
from rows import release

from recorder.domain.clip import DeliveryState, SettlementState
from recorder.errors import RecorderError
from recorder.workflow import practice
from recorder.workflow.delivering import deliver
from recorder.workflow.disputing import dispute
from recorder.workflow.receipts import ReceiptCard, paper_of, qr_matrix, qr_text, receipt_of, save_receipt
from recorder.workflow.station import Station
from recorder.workflow.taking_back import withdraw

FORMATS = Path(__file__).resolve().parents[3] / "resources/docs/FORMATS.md"
needs_ssh = pytest.mark.skipif(not shutil.which("ssh-keygen"), reason="left out: needs ssh-keygen")


def card_of(station: Station, row: int = 1) -> ReceiptCard:
    return receipt_of(station, practice.WORKER, practice.CAMPAIGN, row)


def signers(station: Station, folder: Path) -> Path:
    line = f'{station.station_id} namespaces="receipt@fairtake" {station.signing_key().public.line()}\n'
    (folder / "signers").write_text(line)
    return folder / "signers"


def holds(station: Station, text: Path, signature: Path) -> bool:
    command = ["ssh-keygen", "-Y", "verify", "-f", signers(station, text.parent), "-I", station.station_id]
    command += ["-n", "receipt@fairtake", "-s", signature]
    return not subprocess.run(command, input=text.read_bytes(), capture_output=True, check=False).returncode


def picture(matrix: list[list[bool]], size: int, margin: int = 4) -> np.ndarray:
    """The symbol as grey pixels: `size` of them a module, light all round."""
    dark = np.pad(np.array(matrix), margin)
    return np.where(np.kron(dark, np.ones((size, size), bool)), 0, 255).astype(np.uint8)


def scanned(pixels: np.ndarray) -> bytes:
    (found,) = zxingcpp.read_barcodes(pixels, zxingcpp.BarcodeFormat.QRCode)
    return bytes(found.bytes)


def test_the_card_says_what_the_receipt_and_the_consent_say(released: Station) -> None:
    clip, card = only_clip(released), card_of(released)
    row = released.ledger.of_clip(clip.clip_id, "CLIP")
    assert row is not None
    assert (card.text, card.signature) == (row.receipt.text, row.signature)
    f = row.receipt.fields
    assert (card.clip_id, card.worker, card.row, card.station) == (clip.clip_id, practice.WORKER, 1, f["station"])
    assert (str(card.seconds), str(card.amount), card.currency) == (f["seconds"], f["amount"], "INR")
    assert card.rate == Decimal("1440.00")
    assert card.task_title["hi"] == "तौलिया तह करें"
    assert [t["en"] for t in card.given] == ["Teaching a robot this task"]
    assert [t["en"] for t in card.refused] == ["Open research", "Selling it on to other companies"]
    assert card.due == card.when + timedelta(days=30)
    assert (card.state, card.practice, card.withdrawn, card.batch) == (SettlementState.OWED, True, False, None)


def test_released_is_not_sent_until_it_was_received(released: Station, tmp_path: Path) -> None:
    assert card_of(released).sent is DeliveryState.WAITING
    deliver(released)
    assert card_of(released).sent is DeliveryState.RECEIVED
    released.deliveries.queue(only_clip(released).clip_id, 1, "another", released.at())
    assert card_of(released).sent is DeliveryState.WAITING  # the one that is furthest back counts
    assert card_of(released).batch is None
    batch = export(released, tmp_path)
    assert card_of(released).batch == batch.path.name


def test_time_and_withdrawal_show_on_the_card(released: Station) -> None:
    withdraw(released, only_clip(released).clip_id, practice.PIN)
    assert card_of(released).withdrawn
    assert card_of(later(released, days=31)).state is SettlementState.OVERDUE


def test_nobody_sees_another_s_receipt_or_learns_that_it_is_there(released: Station) -> None:
    release(released, "c-2", released.now().wall, worker="w-2")
    told = []
    for row in (2, 3, 0):
        for look in (receipt_of, paper_of):
            with pytest.raises(RecorderError) as error:
                look(released, practice.WORKER, practice.CAMPAIGN, row)
            told.append((error.value.code, error.value.what.replace(str(row), "N", 1)))
    assert set(told) == {("unknown-row", "There is no receipt N of w-practice.")}


def test_a_row_that_is_no_release_is_paper_and_no_card(released: Station) -> None:
    complaint = dispute(released, practice.WORKER, practice.PIN, 1, practice.CAMPAIGN, "wrong")
    assert paper_of(released, practice.WORKER, practice.CAMPAIGN, 2) == complaint
    with pytest.raises(RecorderError, match="no release"):
        card_of(released, 2)


@pytest.mark.parametrize("size", [2, 3, 5, 8])
@pytest.mark.parametrize("turned", [0, 1])
def test_a_reader_gives_the_symbol_back_byte_for_byte(released: Station, size: int, turned: int) -> None:
    data = qr_text(card_of(released))
    assert data.isascii()
    assert scanned(np.ascontiguousarray(np.rot90(picture(qr_matrix(data), size), turned))) == data


def test_the_symbol_is_level_m_in_one_piece_and_small_enough_for_the_screen(released: Station) -> None:
    matrix = qr_matrix(qr_text(card_of(released)))
    (found,) = zxingcpp.read_barcodes(picture(matrix, 4), zxingcpp.BarcodeFormat.QRCode)
    assert (found.ec_level, found.format) == ("M", zxingcpp.BarcodeFormat.QRCode)
    assert {len(line) for line in matrix} == {len(matrix)}
    assert len(matrix) <= 17 + 4 * 25


def test_a_complaint_fits_into_a_symbol_too(released: Station) -> None:
    complaint = dispute(released, practice.WORKER, practice.PIN, 1, practice.CAMPAIGN, "not-paid")
    assert scanned(picture(qr_matrix(qr_text(complaint)), 4)) == complaint.text + complaint.signature


def test_bytes_of_every_kind_come_back() -> None:
    data = bytes(range(256)) * 4
    assert scanned(picture(qr_matrix(data), 3)) == data


def test_what_is_too_long_is_told() -> None:
    with pytest.raises(RecorderError) as told:
        qr_matrix(b"a" * 2332)  # one more than version 40 holds at level M
    assert told.value.code == "receipt-too-long"
    assert len(qr_matrix(b"a" * 2331)) == 177


@needs_ssh
def test_what_was_scanned_verifies_by_the_commands_that_formats_shows(released: Station, tmp_path: Path) -> None:
    (block,) = re.findall(r"^```sh\n(awk .*?)^```", FORMATS.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    data = scanned(picture(qr_matrix(qr_text(card_of(released))), 4))
    signers(released, tmp_path)
    for text, good in ((data, True), (data + b"\n", True), (data.replace(b"\npay INR ", b"\npay INR 9"), False)):
        (tmp_path / "scan.txt").write_bytes(text)
        done = subprocess.run(["sh", "-euc", block], cwd=tmp_path, capture_output=True, text=True, check=False)
        assert ("Good" in done.stdout and not done.returncode) is good, done.stdout + done.stderr
        assert (tmp_path / "receipt.txt").read_bytes() == text[: text.index(b"-----BEGIN")]


@needs_ssh
def test_the_saved_files_verify(released: Station, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    path = save_receipt(stick, card_of(released))
    assert path.name == f"receipt-practice-{released.station_id}-000001.txt"
    signature = path.with_name(f"{path.name}.sig")
    assert holds(released, path, signature)
    path.write_bytes(path.read_bytes().replace(b"INR", b"USD"))
    assert not holds(released, path, signature)
    assert sorted(p.name for p in stick.iterdir()) == [path.name, signature.name, "signers"]


@pytest.mark.parametrize("place", ["gone", "file"])
def test_a_place_that_takes_no_receipt_is_told(released: Station, tmp_path: Path, place: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(RecorderError) as told:
        save_receipt(tmp_path / place, card_of(released))
    assert told.value.code == "receipt-not-saved"


def test_a_full_stick_keeps_no_half_receipt(released: Station, small_disk: object) -> None:
    assert callable(small_disk)
    stick: Path = small_disk(8)
    (stick / "song").write_bytes(b"a" * 8192)
    with pytest.raises(RecorderError) as told:
        save_receipt(stick, card_of(released))
    assert told.value.code == "receipt-not-saved"
    assert [p.name for p in stick.iterdir()] == ["song"]


@dataclass
class Sheet:
    """What is no card, and has a text all the same."""

    text: bytes
    signature: bytes


def test_the_text_and_the_signature_can_be_told_apart(released: Station) -> None:
    card = card_of(released)
    assert qr_text(Sheet(card.text, card.signature)) == qr_text(card)
    text, mark, rest = qr_text(card).partition(b"-----BEGIN SSH SIGNATURE-----")
    assert (text, mark + rest) == (card.text, card.signature)
