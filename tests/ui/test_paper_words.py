"""What she takes along is in her language: every word of it goes through the translator."""

from __future__ import annotations

from recorder.ui import languages
from recorder.ui.paper_words import paper_words
from recorder.workflow.my_data_page import WORDS
from recorder.workflow.statement import HEAD


def test_every_word_is_there_and_in_english_itself() -> None:
    languages.use("en")
    words = paper_words()
    assert {*WORDS, *HEAD} == set(words)
    assert all(words[word] == word for word in words)


def test_in_hindi_they_are_other_words() -> None:
    languages.use("hi")
    translated = [word for word, said in paper_words().items() if said != word]
    languages.use("en")
    assert len(translated) > 0.9 * len(WORDS)
