"""Something is wrong: a complaint becomes a signed row with a number and a day."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recorder.storage.ledger import LedgerRow
from recorder.ui.screens.complain import ComplainPage
from recorder.ui.screens.earnings import EarningsPage
from recorder.workflow import practice
from recorder.workflow.station import Station

from .clips import opened, recorded
from .walk import SECOND_PIN, Walk, button, enrol_second, walking


@pytest.fixture(scope="module")
def released(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return recorded(tmp_path_factory.mktemp("released"), released=True)


@pytest.fixture
def station(released: Path, tmp_path: Path) -> Iterator[Station]:
    station = opened(released, tmp_path / "home")
    yield station
    station.close()


@pytest.fixture
def walk(station: Station, qtbot: QtBot) -> Iterator[Walk]:
    with walking(station, qtbot) as begun:
        begun.sign_in().earnings.emit()
        begun.press(button(begun.on(EarningsPage), "Something is wrong"))
        yield begun


def disputes(station: Station) -> list[LedgerRow]:
    return [row for row in station.ledger.rows(practice.CAMPAIGN) if row.receipt.event == "DISPUTE"]


def complain(walk: Walk, page: ComplainPage, what: str) -> ComplainPage:
    walk.press(page.cards[0])
    assert page.cards[0].mark == "here"
    walk.press(button(page, what))
    return walk.on(ComplainPage, page)


def test_nothing_can_be_said_before_a_clip_is_chosen(walk: Walk, qtbot: QtBot) -> None:
    page = walk.on(ComplainPage)
    for pressed in (page.not_paid, page.wrong):
        assert not pressed.isEnabled()
        assert pressed.accessibleName() == "Choose a clip first"
    qtbot.waitUntil(page.cards[0].hasFocus)
    qtbot.keyClick(page.cards[0], Qt.Key.Key_Space)
    assert [page.not_paid.accessibleName(), page.wrong.accessibleName()] == ["I was not paid", "This is wrong"]


def test_a_complaint_is_a_row_signed_by_the_station(walk: Walk, station: Station, tmp_path: Path) -> None:
    after = complain(walk, walk.on(ComplainPage), "I was not paid")
    (row,) = disputes(station)
    assert (row.receipt.fields["about"], row.receipt.fields["kind"]) == ("1", "not-paid")
    assert "You complained" in after.spoken()
    assert any(words.startswith("Number \u20661\u2069. You get an answer by ") for words in after.spoken())
    (tmp_path / "signers").write_text(f"station {station.signing_key().public.line()}\n")
    (tmp_path / "row.sig").write_bytes(row.signature)
    command = ["ssh-keygen", "-Y", "verify", "-f", tmp_path / "signers", "-I", "station", "-n", "receipt@fairtake"]
    done = subprocess.run(
        [*command, "-s", tmp_path / "row.sig"], input=row.receipt.text, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_the_same_twice_gives_one_and_another_kind_a_second(walk: Walk, station: Station) -> None:
    page = complain(walk, walk.on(ComplainPage), "I was not paid")
    page = complain(walk, page, "I was not paid")
    assert len(disputes(station)) == 1
    page = complain(walk, page, "This is wrong")
    assert [row.receipt.fields["number"] for row in disputes(station)] == ["1", "2"]
    walk.key(Qt.Key.Key_Escape)
    assert "You complained" in walk.on(EarningsPage).spoken()


def test_another_worker_has_nothing_to_complain_about(station: Station, qtbot: QtBot) -> None:
    second = enrol_second(station)
    with walking(station, qtbot) as walk:
        walk.sign_in(second, SECOND_PIN).earnings.emit()
        walk.press(button(walk.on(EarningsPage), "Something is wrong"))
        page = walk.on(ComplainPage)
        assert page.cards == []
        assert "You gave nothing yet, so nothing can be wrong." in page.spoken()
