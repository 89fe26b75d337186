"""Which words do I read? Each language in its own name; drafts say so; nothing else is asked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recorder.ui.context import Context
from recorder.ui.languages import LANGUAGES
from recorder.ui.screens.language import LanguagePage
from recorder.ui.shell import Shell
from recorder.ui.widgets.panels import Pill
from recorder.ui.widgets.press import IconButton
from recorder.ui.words import Words


@pytest.fixture
def page(shell: Shell, context: Context, qtbot: QtBot) -> LanguagePage:
    context.person = None
    made = LanguagePage(context)
    shell.show_page(made)
    qtbot.waitUntil(lambda: made.tiles[0].hasFocus())
    return made


@pytest.mark.parametrize("number", range(len(LANGUAGES)))
def test_a_press_chooses_a_language(page: LanguagePage, qtbot: QtBot, number: int) -> None:
    with qtbot.waitSignal(page.chosen) as chosen:
        qtbot.keyClick(page.tiles[number], Qt.Key.Key_Space)
    assert chosen.args == [LANGUAGES[number].code]


def test_each_language_stands_in_its_own_words(page: LanguagePage) -> None:
    for tile, language in zip(page.tiles, LANGUAGES, strict=True):
        words = [w.text() for w in tile.findChildren(Words)]
        assert language.name in words
        assert language.note in words
        assert tile.accessibleName() == f"{language.name}. {language.note}"


def test_drafts_are_marked_in_words_and_by_a_sign_of_their_own(page: LanguagePage) -> None:
    kinds = {}
    for tile, language in zip(page.tiles, LANGUAGES, strict=True):
        (pill,) = tile.findChildren(Pill)
        assert pill.words.text() == language.state
        kinds[language.code] = (pill._kind, language.draft)
    assert [kind for kind, draft in kinds.values() if draft] == ["wait"] * 5
    assert kinds["en"] == ("done", False)
    assert "waiting for a native reader" in " ".join(page.spoken())


def test_arabic_begins_at_the_right_and_the_others_at_the_left(page: LanguagePage) -> None:
    for tile, language in zip(page.tiles, LANGUAGES, strict=True):
        name = next(w for w in tile.findChildren(Words) if w.text() == language.name)
        assert bool(name.alignment() & Qt.AlignmentFlag.AlignRight) == language.right_to_left


def test_the_language_that_was_used_last_has_the_focus(shell: Shell, context: Context, qtbot: QtBot) -> None:
    context.language = "bn"
    page = LanguagePage(context)
    shell.show_page(page)
    qtbot.waitUntil(lambda: page.tiles[3].hasFocus())


def test_a_voice_reads_a_language_without_choosing_it(
    page: LanguagePage, context: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    voices = [v for v in page.findChildren(IconButton) if v.isVisible()]
    assert len(voices) == (len(LANGUAGES) if context.speech.possible else 0)
    said: list[str] = []
    monkeypatch.setattr(context.speech, "say", lambda _text, code: said.append(code))
    with qtbot.assertNotEmitted(page.chosen):
        for voice in voices:
            qtbot.keyClick(voice, Qt.Key.Key_Return)
    assert said == [language.code for language in LANGUAGES][: len(voices)]


def test_escape_leads_nowhere_before_the_first_choice(page: LanguagePage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.back), qtbot.assertNotEmitted(page.chosen):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
