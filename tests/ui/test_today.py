"""Which task now? Tasks, money and what is on its way, all of it hers alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recorder.ui import sample_data
from recorder.ui.context import Context
from recorder.ui.screens.today import TodayPage
from recorder.ui.shell import Shell
from recorder.ui.widgets.panels import Pill
from recorder.ui.words import Words
from recorder.workflow import practice
from recorder.workflow.station import Station
from recorder.workflow.today import Today, today
from tests.ui.film import consent
from tests.ui.walk import button


@pytest.fixture
def data(station: Station) -> Today:
    return replace(today(station, practice.WORKER), accounts=(sample_data.account(),), way=sample_data.WAY)


@pytest.fixture
def page(shell: Shell, context: Context, data: Today, qtbot: QtBot) -> TodayPage:
    made = TodayPage(context, data)
    shell.show_page(made)
    qtbot.waitUntil(made.cards[0].hasFocus)
    return made


def _words(page: TodayPage) -> list[str]:
    return [w.text() for w in page.findChildren(Words) if w.isVisible()]


def test_a_task_is_chosen_by_the_keyboard(page: TodayPage, data: Today, qtbot: QtBot) -> None:
    for number, card in enumerate(page.cards):
        with qtbot.waitSignal(page.task_chosen) as chosen:
            qtbot.keyClick(card, Qt.Key.Key_Space)
        assert chosen.args == [data.tasks[number]]
    assert len(page.cards) == len(data.tasks)


def test_a_task_that_asks_first_says_so_and_one_that_may_go_on_too(
    shell: Shell, context: Context, station: Station, page: TodayPage
) -> None:
    assert {pill.words.text() for pill in page.findChildren(Pill)} == {"Asks first"}
    assert page.cards[0].accessibleName().endswith("Asks first")
    consent(station)
    after = TodayPage(context, today(station, practice.WORKER))
    shell.show_page(after)
    pills = after.findChildren(Pill)
    assert {pill.words.text() for pill in pills} == {"You said yes"}
    assert {pill._kind for pill in pills} == {"done"}


def test_each_way_on_has_its_own_signal(page: TodayPage, qtbot: QtBot) -> None:
    for name, signal in (
        ("My clips", page.clips),
        ("My consents", page.consents),
        ("Take my data", page.data),
        ("Sign out", page.sign_out),
    ):
        with qtbot.waitSignal(signal):
            qtbot.keyClick(button(page, name), Qt.Key.Key_Space)


def test_money_stands_in_words_by_its_state_and_opens_the_earnings(page: TodayPage, qtbot: QtBot) -> None:
    words = _words(page)
    for name, amount in (
        ("Owed", "₹2,160.00"),
        ("Accepted", "₹3,240.00"),
        ("Paid", "₹7,920.00"),
        ("Overdue", "₹720.00"),
        ("A real hour here", "₹288.00"),
    ):
        assert name in words
        assert f"\u2066{amount}\u2069" in words
    press = next(p for p in page.findChildren(type(page.cards[0])) if p.accessibleName() == "My earnings")
    assert "Overdue \u2066₹720.00\u2069" in press.accessibleDescription()
    with qtbot.waitSignal(page.earnings):
        qtbot.keyClick(press, Qt.Key.Key_Return)


def test_nothing_earned_is_an_honest_state(shell: Shell, context: Context, station: Station) -> None:
    page = TodayPage(context, today(station, practice.WORKER))
    shell.show_page(page)
    words = _words(page)
    assert words.count("\u2066₹0.00\u2069") == 4
    assert "none yet" in words


def test_sealed_sending_and_received_are_three_counts(page: TodayPage) -> None:
    words = _words(page)
    way = sample_data.WAY
    for name, count in (
        ("To look at", way.in_review),
        ("Sealed here", way.sealed),
        ("Sending", way.sending),
        ("Received", way.received),
    ):
        assert words[words.index(name) - 1] == f"\u2066{count}\u2069"


def test_practice_is_said_while_there_is_nothing_else(
    shell: Shell, context: Context, data: Today, page: TodayPage
) -> None:
    told = "Nothing is sold, nobody is paid. Try everything."
    assert told in _words(page)
    context.practice_only = False
    real = TodayPage(context, data)
    shell.show_page(real)
    assert told not in _words(real)


def test_words_can_be_made_larger(page: TodayPage, qtbot: QtBot) -> None:
    larger = next(p for p in page.findChildren(type(page.cards[0])) if p.accessibleName() == "Larger words")
    with qtbot.waitSignal(page.bigger):
        qtbot.keyClick(larger, Qt.Key.Key_Space)


def test_escape_leads_nowhere_from_here(page: TodayPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.back), qtbot.assertNotEmitted(page.sign_out):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
