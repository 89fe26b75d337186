"""The statement: a PDF with pages, every row and the right sums in it, and a table beside it."""

from __future__ import annotations

import csv
import io
import re
import zlib
from collections.abc import Callable, Iterator
from datetime import timedelta
from decimal import Decimal
from html.parser import HTMLParser
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from recorder.ui import languages, way_own
from recorder.ui.places import Place
from recorder.ui.screens.earnings import EarningsPage
from recorder.ui.screens.save_statement import SaveStatementPage
from recorder.ui.statement import Statement
from recorder.ui.words import clock_time, day, money
from recorder.workflow import practice
from recorder.workflow.earning import summary
from recorder.workflow.station import Station
from tests.unit.workflow.rows import payment, release, verdict

from .walk import SLOW, Walk, button, walking

ROWS = 60
PULLED = "The stick does not take it. Put the stick in again, or take another one, then try again."
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def many(station: Station) -> Station:
    """Sixty releases, one a day; the last ten are paid, the first two to someone else, the third is rejected."""
    now = station.now().wall
    made = [release(station, f"clip-{n}", now - timedelta(days=ROWS - n), seconds=str(10 + n)) for n in range(ROWS)]
    payment(station, made[-10:], now)
    payment(station, made[:2], now, name="UTR-2", to="other")
    verdict(station, "REJECTED", made[2], now)
    return station


@pytest.fixture
def walk(many: Station, qtbot: QtBot) -> Iterator[Walk]:
    with walking(many, qtbot) as begun:
        begun.sign_in().earnings.emit()
        yield begun


class Tables(HTMLParser):
    """The cells of a page's tables, row by row."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self._inside = False
        self.feed(text)

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.rows[-1].append("")
        self._inside = tag in ("td", "th", "b") and bool(self.rows)

    def handle_endtag(self, _tag: str) -> None:
        self._inside = False

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.rows[-1][-1] += data


def pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))


def test_the_pdf_is_one_with_pages_and_ink(many: Station) -> None:
    pdf = Statement(summary(many, practice.WORKER), "Meena", "en").pdf()
    assert pdf.startswith(b"%PDF-1.")
    assert pdf.rstrip().endswith(b"%%EOF")
    assert pages(pdf) >= 2
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    drawn = [zlib.decompress(s) for s in streams if s[:1] == b"\x78"]
    assert sum(text.count(b"Tj") + text.count(b"TJ") for text in drawn) > ROWS


def test_every_row_stands_in_it_and_the_sums_are_right(many: Station) -> None:
    data = summary(many, practice.WORKER)
    told = Tables(Statement(data, "Meena", "en").html()).rows
    head = told.index(["When", "Task", "Time", "Money", "State", "Row"])
    lines = told[head + 1 :]
    assert lines == [
        [day(row.when, "en"), row.titles["en"], clock_time(float(row.seconds)), money(row.amount, "INR", "en"),
         {"paid": "Paid", "overdue": "Overdue", "owed": "Owed", "rejected": "Not accepted",
          "paid to someone else": "Paid to someone else"}[row.state.value], str(row.row)]
        for row in data.rows
    ]  # fmt: skip
    assert len(lines) == ROWS
    sums = dict(line for line in told[:head] if len(line) == 2)
    for name, state in (("Owed", "owed"), ("Accepted", "accepted"), ("Paid", "paid"), ("Overdue", "overdue")):
        total = sum((row.amount for row in data.rows if row.state.value == state), Decimal("0.00"))
        assert sums[name] == money(total, "INR", "en"), name
    assert sums["Paid to someone else"] == money(Decimal("8.40"), "INR", "en")  # 10 s and 11 s at 1440.00 an hour


def test_a_name_can_not_write_the_page(many: Station) -> None:
    html = Statement(summary(many, practice.WORKER), "<b>Meena</b> & co", "en").html()
    assert "&lt;b&gt;Meena&lt;/b&gt; &amp; co" in html


def test_arabic_reads_from_the_right(many: Station) -> None:
    languages.use("ar")
    try:
        statement = Statement(summary(many, practice.WORKER), "Meena", "ar")
        assert "<body dir='rtl'>" in statement.html()
        assert pages(statement.pdf()) >= 2
    finally:
        languages.use("en")


def save(walk: Walk, folder: Path, monkeypatch: pytest.MonkeyPatch) -> SaveStatementPage:
    monkeypatch.setattr(way_own, "places", lambda: [Place(folder, True, "BLUE", 2_500_000_000)])
    walk.press(button(walk.on(EarningsPage), "Save or print"))
    page = walk.on(SaveStatementPage)
    walk.press(page.list.buttons[0])
    return page


def test_a_page_and_a_table_are_saved_side_by_side(
    walk: Walk, many: Station, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    page = save(walk, stick, monkeypatch)
    qtbot.waitUntil(page.said.isVisible, timeout=SLOW)
    name = f"earnings-{practice.WORKER}-{many.at()[:10]}"
    assert page.said.text() == f"Saved: {stick / name}.pdf"
    assert sorted(path.name for path in stick.iterdir()) == [f"{name}.csv", f"{name}.pdf"]
    assert pages((stick / f"{name}.pdf").read_bytes()) >= 2
    table = list(csv.DictReader(io.StringIO((stick / f"{name}.csv").read_bytes().decode("utf-8-sig"), newline="")))
    assert len(table) == ROWS
    rows = summary(many, practice.WORKER).rows
    amounts = [
        next(value for key, value in line.items() if key and key.lower() in ("amount", "money")) for line in table
    ]
    assert sum(map(Decimal, amounts)) == sum(row.amount for row in rows)


def test_a_stick_that_was_pulled_is_told_in_place(
    walk: Walk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = save(walk, tmp_path / "pulled", monkeypatch)
    qtbot.waitUntil(page.said.isVisible, timeout=SLOW)
    assert page.said.text() == PULLED


def test_a_full_stick_keeps_no_half_of_it(
    walk: Walk, small_disk: Callable[..., Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = small_disk(16)
    page = save(walk, disk, monkeypatch)
    qtbot.waitUntil(page.said.isVisible, timeout=SLOW)
    assert page.said.text() == PULLED
    assert list(disk.iterdir()) == []
