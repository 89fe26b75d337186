"""My earnings: right sums, a chart that can be heard, and a receipt behind every row."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recorder.domain.clip import SettlementState
from recorder.domain.receipt import Receipt
from recorder.ui.context import Context
from recorder.ui.screens.earnings import EarningsPage
from recorder.ui.screens.receipt import ReceiptPage
from recorder.ui.screens.today import TodayPage
from recorder.ui.shell import Shell
from recorder.ui.widgets.chart import Chart
from recorder.ui.widgets.panels import Panel
from recorder.workflow import practice
from recorder.workflow.earning import Summary, summary
from recorder.workflow.station import Station
from tests.unit.workflow.rows import payment, release, verdict

from .clips import opened, recorded
from .walk import SECOND_PIN, Walk, button, enrol_second, walking


@pytest.fixture(scope="module")
def released(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return recorded(tmp_path_factory.mktemp("released"), released=True)


@pytest.fixture
def station(released: Path, tmp_path: Path) -> Iterator[Station]:
    """The practice worker's real clip of 3 s, and in the ledger 60 s owed, accepted, paid, overdue, and paid away."""
    station = opened(released, tmp_path / "home")
    now = station.now().wall
    made: dict[str, Receipt] = {}
    for weeks, name in enumerate(("owed", "accepted", "paid", "late", "away")):
        old = timedelta(days=120) if name == "late" else timedelta(weeks=weeks)
        made[name] = release(station, f"clip-{name}", now - old)
    verdict(station, "ACCEPTED", made["accepted"], now)
    payment(station, [made["paid"]], now)
    payment(station, [made["away"]], now, name="UTR-2", to="other")
    station.sessions.end(station.sessions.begin(practice.WORKER, station.at()), station.at(), 3600.0)
    yield station
    station.close()


@pytest.fixture
def data(station: Station) -> Summary:
    return summary(station, practice.WORKER)


@pytest.fixture
def page(shell: Shell, context: Context, data: Summary, qtbot: QtBot) -> EarningsPage:
    made = EarningsPage(context, data)
    shell.show_page(made)
    qtbot.waitUntil(lambda: shell.focusWidget() is not None)
    return made


@pytest.fixture
def walk(station: Station, qtbot: QtBot) -> Iterator[Walk]:
    with walking(station, qtbot) as begun:
        begun.sign_in().earnings.emit()
        yield begun


def chart_of(page: EarningsPage) -> Chart:
    (chart,) = page.findChildren(Chart)
    return chart


def rupees(text: str) -> str:
    return f"\u2066₹{text}\u2069"


def test_the_cards_say_what_is_owed_accepted_paid_and_overdue(page: EarningsPage) -> None:
    cards = [name for p in page.findChildren(Panel) if (name := p.accessibleName()).split(":")[0] in
             ("Owed", "Accepted", "Paid", "Overdue")]  # fmt: skip
    amounts = [card.split("\u2069")[0] + "\u2069" for card in cards]
    assert amounts == [
        f"Owed: {rupees('25.20')}",
        f"Accepted: {rupees('24.00')}",
        f"Paid: {rupees('24.00')}",
        f"Overdue: {rupees('24.00')}",
    ]


def test_sums_and_rates_are_those_of_the_rows(page: EarningsPage, data: Summary) -> None:
    (account,) = data.accounts
    for state, amount in account.totals.items():
        assert amount == sum((row.amount for row in data.rows if row.state is state), Decimal(0)), state
    assert account.totals[SettlementState.ELSEWHERE] == Decimal("24.00")
    said = list(page.spoken())
    assert said[said.index("Paid to someone else") + 1] == rupees("24.00")
    assert account.real_hour.per_hour is not None
    assert rupees(f"{account.real_hour.per_hour}") in said
    assert Decimal("90") < account.real_hour.per_hour < Decimal("97.20")  # 97.20 in the hour signed in, and some more
    assert "Practice" in said


def test_each_week_is_heard_and_arrow_keys_go_from_bar_to_bar(page: EarningsPage, qtbot: QtBot) -> None:
    chart = chart_of(page)
    weeks = chart.accessibleDescription().split("\n")
    assert len(weeks) == 8
    assert all(week.startswith("Week of ") for week in weeks)
    assert weeks[-1].endswith(f"Owed {rupees('25.20')}")
    assert weeks[-2].endswith(f"Accepted {rupees('24.00')}")
    assert weeks[0].endswith("nothing")
    chart.setFocus()
    assert chart.accessibleName().endswith(weeks[-1])
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.accessibleName() == f"Each week, in INR: {weeks[-2]}"
    for _ in range(9):
        qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.accessibleName().endswith(weeks[0])
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.accessibleName().endswith(weeks[1])


def test_tab_goes_from_what_can_be_done_to_the_bars_and_every_row(page: EarningsPage, qtbot: QtBot) -> None:
    button(page, "Something is wrong").setFocus()
    seen = []
    for _ in range(len(page.rows) + 2):
        qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
        seen.append(page.window().focusWidget())
    assert seen == [button(page, "Save or print"), chart_of(page), *page.rows]


def test_every_row_opens_its_receipt_and_back_leads_here_again(walk: Walk, data: Summary) -> None:
    page: EarningsPage | None = None
    for number, row in enumerate(data.rows):
        page = walk.on(EarningsPage, page)
        assert len(page.rows) == len(data.rows) == 6
        walk.press(page.rows[number])
        receipt = walk.on(ReceiptPage)
        assert (receipt.card.row, receipt.card.clip_id) == (row.row, row.clip_id)
        walk.key(Qt.Key.Key_Escape)
    walk.on(EarningsPage, page).back.emit()
    walk.on(TodayPage)


def test_another_worker_sees_none_of_her_pay(station: Station, qtbot: QtBot) -> None:
    second = enrol_second(station)
    with walking(station, qtbot) as walk:
        today = walk.sign_in(second, SECOND_PIN)
        assert "25.20" not in " ".join(today.spoken())
        today.earnings.emit()
        page = walk.on(EarningsPage)
        assert page.rows == []
        assert "You gave nothing yet. What you earn will stand here." in page.spoken()
        assert all("24.00" not in words and "1.20" not in words for words in page.spoken())
        assert "24.00" not in chart_of(page).accessibleDescription()
