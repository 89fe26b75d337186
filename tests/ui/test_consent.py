"""Which purposes? One switch each, all off at first, the consequences before the yes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recorder.ui.context import Context
from recorder.ui.screens.consent import ConsentPage
from recorder.ui.shell import Shell
from recorder.ui.widgets.panels import Picture
from recorder.ui.words import Words
from recorder.workflow import consents, practice
from recorder.workflow.consents import Purpose
from recorder.workflow.station import Station

NEEDED = "train-robot"
CONSEQUENCES = (
    "What a machine learned can't be unlearned",
    "Pay you have earned stays yours",
    "No penalty for saying no",
)


@pytest.fixture
def purposes(station: Station) -> list[Purpose]:
    return consents.asks(station, practice.WORKER)[0].purposes


@pytest.fixture
def page(shell: Shell, context: Context, purposes: list[Purpose], qtbot: QtBot) -> ConsentPage:
    made = ConsentPage(context, purposes)
    shell.show_page(made)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is made.first())
    return made


def test_there_is_one_switch_for_each_purpose_and_all_are_off(page: ConsentPage, purposes: list[Purpose]) -> None:
    assert list(page.switches) == [purpose.id for purpose in purposes]
    assert len(purposes) >= 3
    assert set(page.answers().values()) == {False}


def test_even_purposes_she_once_allowed_begin_off(shell: Shell, context: Context, purposes: list[Purpose]) -> None:
    page = ConsentPage(context, [replace(purpose, given=True) for purpose in purposes])
    shell.show_page(page)
    assert set(page.answers().values()) == {False}


def test_the_yes_waits_for_the_purpose_without_which_there_is_nothing(page: ConsentPage) -> None:
    assert not page.yes.isEnabled()
    assert page.yes.accessibleName() == "Nothing is on yet"
    other = next(name for name in page.switches if name != NEEDED)
    page.switches[other].click()
    assert not page.yes.isEnabled()
    assert page.yes.accessibleName() == "Without the first there is nothing to record"
    page.switches[NEEDED].click()
    assert page.yes.isEnabled()
    page.switches[NEEDED].click()
    assert not page.yes.isEnabled()


def test_refusing_resale_and_research_still_allows_the_rest(page: ConsentPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.switches[NEEDED], Qt.Key.Key_Space)
    with qtbot.waitSignal(page.agreed) as agreed:
        qtbot.keyClick(page.yes, Qt.Key.Key_Space)
    assert agreed.args == [{name: name == NEEDED for name in page.switches}]


def test_enter_never_says_yes(page: ConsentPage, qtbot: QtBot) -> None:
    page.switches[NEEDED].click()
    with qtbot.assertNotEmitted(page.agreed):
        for widget in (page, *page.switches.values(), page.yes):
            for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                qtbot.keyClick(widget, key)
    assert page.answers()[NEEDED]


def test_the_focus_begins_on_neither_a_switch_nor_the_yes(page: ConsentPage, context: Context) -> None:
    first = QApplication.focusWidget()
    assert first is (page.aloud if context.speech.possible else page.no)
    assert first not in [*page.switches.values(), page.yes]


def test_without_a_voice_it_begins_on_the_no(
    shell: Shell, context: Context, purposes: list[Purpose], qtbot: QtBot
) -> None:
    context.speech._program = None
    page = ConsentPage(context, purposes)
    shell.show_page(page)
    qtbot.waitUntil(page.no.hasFocus)


def test_no_back_and_escape_refuse_and_say_nothing_else(page: ConsentPage, qtbot: QtBot) -> None:
    page.switches[NEEDED].click()
    for refuse in (
        lambda: qtbot.keyClick(page.no, Qt.Key.Key_Space),
        lambda: qtbot.keyClick(page.no, Qt.Key.Key_Return),
        lambda: qtbot.keyClick(page.switches[NEEDED], Qt.Key.Key_Escape),
        page.back.emit,
    ):
        with qtbot.waitSignal(page.refused), qtbot.assertNotEmitted(page.agreed):
            refuse()


def test_the_consequences_stand_above_the_switches_and_the_yes(page: ConsentPage) -> None:
    tops = {w.text(): w.mapTo(page, QPoint(0, w.height())).y() for w in page.findChildren(Words)}
    first = next(iter(page.switches.values()))
    for told in CONSEQUENCES:
        assert tops[told] <= first.mapTo(page, QPoint(0, 0)).y()
        assert told in page.spoken()


def test_yes_and_no_are_the_same_size(page: ConsentPage) -> None:
    page.switches[NEEDED].click()
    QApplication.processEvents()
    assert page.yes.size() == page.no.size()
    assert page.yes.words.font() == page.no.words.font()


def test_each_purpose_has_a_picture_plain_words_and_what_a_no_means(page: ConsentPage, purposes: list[Purpose]) -> None:
    for purpose in purposes:
        card = page.switches[purpose.id].parentWidget()
        assert card is not None
        assert card.findChildren(Picture)
        words = [w.text() for w in card.findChildren(Words)]
        assert purpose.title["en"] in words
        assert purpose.plain["en"] in words
        without = "If no: this task is not recorded." if purpose.necessary else "If no: same work, same pay."
        assert without in words
        assert page.switches[purpose.id].accessibleName() == f"{purpose.title['en']}: No"
