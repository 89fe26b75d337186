"""Did we say it clearly? Three questions about our words; wrong answers are told again and never counted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recorder.ui.context import Context
from recorder.ui.screens.check import CheckPage
from recorder.ui.shell import Shell
from recorder.ui.widgets.panels import Pill
from recorder.ui.widgets.press import Tile


@pytest.fixture
def page(shell: Shell, context: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> CheckPage:
    monkeypatch.setattr(context.speech, "say", lambda _text, _code: None)
    made = CheckPage(context)
    shell.show_page(made)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is made.first())
    return made


def _answer(page: CheckPage, *, right: bool) -> Tile:
    return next(tile for tile in page.tiles if tile.property("right") is right)


def test_three_right_answers_are_understood(page: CheckPage, qtbot: QtBot) -> None:
    for question in page.questions[:2]:
        assert question.words in page.spoken()
        with qtbot.assertNotEmitted(page.understood):
            qtbot.keyClick(_answer(page, right=True), Qt.Key.Key_Space)
    with qtbot.waitSignal(page.understood):
        qtbot.keyClick(_answer(page, right=True), Qt.Key.Key_Return)


def test_a_wrong_answer_tells_that_part_again_and_asks_it_again(page: CheckPage, qtbot: QtBot) -> None:
    question = page.questions[0]
    for _ in range(4):
        with qtbot.assertNotEmitted(page.understood), qtbot.assertNotEmitted(page.refused):
            qtbot.keyClick(_answer(page, right=False), Qt.Key.Key_Space)
        QApplication.processEvents()
        assert question.again in page.spoken()
        assert question.words in page.spoken()
        assert page.number == 0


def test_wrong_answers_are_counted_nowhere(page: CheckPage, qtbot: QtBot) -> None:
    before = {name: value for name, value in vars(page).items() if isinstance(value, int | str | list | dict)}
    _answer(page, right=False).click()
    QApplication.processEvents()
    after = {name: value for name, value in vars(page).items() if isinstance(value, int | str | list | dict)}
    assert {name for name in after if name != "tiles" and after[name] != before[name]} == set()
    with qtbot.waitSignal(page.understood) as told:
        for _ in range(3):
            _answer(page, right=True).click()
    assert told.args == []


def test_a_wrong_answer_is_read_aloud(page: CheckPage, context: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(context.speech, "say", lambda text, _code: said.append(text))
    _answer(page, right=False).click()
    assert said == [page.questions[0].again]


def test_the_answers_come_in_any_order(shell: Shell, context: Context) -> None:
    places = set()
    for _ in range(40):
        page = CheckPage(context)
        places.add([tile.property("right") for tile in page.tiles].index(True))
        page.deleteLater()
    assert places == {0, 1, 2}


def test_each_question_has_one_right_answer_of_three_with_pictures_of_their_own(page: CheckPage) -> None:
    for question in page.questions:
        assert len({picture for picture, _ in question.answers}) == 3
        assert len({words for _, words in question.answers}) == 3
    assert [tile.property("right") for tile in page.tiles].count(True) == 1


def test_where_she_is_stands_in_figures(page: CheckPage, qtbot: QtBot) -> None:
    def told() -> list[str]:
        return [p.words.text() for p in page.findChildren(Pill) if p.isVisible()]

    assert told() == ["1 of 3", "2", "3"]
    _answer(page, right=True).click()
    qtbot.waitUntil(lambda: told() == ["1", "2 of 3", "3"])


def test_after_an_answer_the_focus_and_the_order_begin_anew(page: CheckPage, qtbot: QtBot) -> None:
    for right in (False, True):
        _answer(page, right=right).click()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is page.first())
        reader = [page._reader] if page._reader is not None else []
        for widget in [*reader, *page.tiles, page.no, page.again]:
            assert QApplication.focusWidget() is widget
            qtbot.keyClick(widget, Qt.Key.Key_Tab)


def test_no_back_and_escape_refuse_and_the_letter_tells_all_again(page: CheckPage, qtbot: QtBot) -> None:
    for refuse in (
        lambda: qtbot.keyClick(page.no, Qt.Key.Key_Space),
        lambda: qtbot.keyClick(page.tiles[0], Qt.Key.Key_Escape),
        page.back.emit,
    ):
        with qtbot.waitSignal(page.refused), qtbot.assertNotEmitted(page.understood):
            refuse()
    with qtbot.waitSignal(page.tell_again):
        qtbot.keyClick(page.again, Qt.Key.Key_Space)
