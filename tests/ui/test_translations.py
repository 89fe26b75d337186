"""Every language is whole: nothing forgotten, nothing left over, and all of it has room on the smallest screen."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPoint, QRect, QTranslator
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from recorder.app import open_station
from recorder.ui import languages
from recorder.ui.page import Page
from recorder.ui.screens.language import LanguagePage
from recorder.ui.shots import Shots
from recorder.ui.widgets.panels import Picture, Pill
from recorder.ui.widgets.press import Button
from recorder.ui.words import Words
from tests.ui import audit

ROOT = Path(__file__).resolve().parents[2]
I18N = ROOT / "resources" / "i18n"
CODES = [language.code for language in languages.LANGUAGES]
TRANSLATED = [code for code in CODES if code != "en"]
SMALL = (1024, 600)
TWO_LINES = 2.5  # a third one would begin here

Key = tuple[str, str]


def messages(file: Path) -> dict[Key, ElementTree.Element]:
    """The messages of a .ts file by context and source."""
    contexts = ElementTree.parse(file).getroot().iter("context")  # noqa: S314 - ours
    return {(c.findtext("name", ""), m.findtext("source", "")): m for c in contexts for m in c.iter("message")}


def texts(message: ElementTree.Element) -> list[str]:
    """What a message is translated by: one text, or one a plural form; empty where it is unfinished."""
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        return [""]
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


def fields(text: str) -> list[str]:
    """The places that figures and names are put into."""
    return sorted(set(re.findall(r"\{\w*\}|%n", text)))


@pytest.fixture(scope="module")
def made_anew(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the translations, brought up to date with the source by installer/translate.sh."""
    checkout = tmp_path_factory.mktemp("checkout")
    shutil.copytree(ROOT / "recorder" / "ui", checkout / "recorder" / "ui")
    shutil.copytree(I18N, checkout / "resources" / "i18n")
    shutil.copytree(ROOT / "installer", checkout / "installer")
    for file in (checkout / "resources" / "i18n").glob("*.qm"):
        file.unlink()
    env = {**os.environ, "PYTHON": sys.executable}
    script = checkout / "installer" / "translate.sh"
    subprocess.run(["sh", script], env=env, check=True, capture_output=True, timeout=300)
    return checkout / "resources" / "i18n"


@pytest.mark.parametrize("code", CODES)
def test_the_strings_are_those_of_the_source(code: str, made_anew: Path) -> None:
    ours, theirs = (messages(folder / f"fairtake_{code}.ts").keys() for folder in (I18N, made_anew))
    assert len(ours) > (5 if code == "en" else 300)
    assert ours == theirs, "run: sh installer/translate.sh"


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_left_untranslated(code: str) -> None:
    found = messages(I18N / f"fairtake_{code}.ts")
    assert [key for key, message in found.items() if not all(text.strip() for text in texts(message))] == []


@pytest.mark.parametrize("code", CODES)
def test_figures_and_names_keep_their_places(code: str) -> None:
    wrong = []
    for (context, source), message in messages(I18N / f"fairtake_{code}.ts").items():
        for text in filter(None, texts(message)):
            missing, more = set(fields(source)) - set(fields(text)), set(fields(text)) - set(fields(source))
            alone = len(texts(message)) > 1 and missing == {"%n"}  # "one step" needs no figure
            if more or (missing and not alone):
                wrong.append(f"{context}: {source!r} -> {text!r}")
    assert wrong == []


@pytest.mark.parametrize("code", CODES)
def test_what_is_loaded_is_what_is_written(code: str, made_anew: Path) -> None:
    ours, theirs = QTranslator(), QTranslator()
    assert ours.load(str(I18N / f"fairtake_{code}.qm"))
    assert theirs.load(str(made_anew / f"fairtake_{code}.qm"))
    for (context, source), message in messages(I18N / f"fairtake_{code}.ts").items():
        numbers = (0, 1, 2, 3, 11, 100) if message.get("numerus") else (-1,)
        said = [ours.translate(context, source, "", n) for n in numbers]
        assert said == [theirs.translate(context, source, "", n) for n in numbers], (context, source)
        assert "" in texts(message) or set(said) <= {*texts(message), ""}


# --- as it is shown ---------------------------------------------------------------------------


@pytest.fixture(scope="module")
def shots(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shots]:
    folder = tmp_path_factory.mktemp("station")
    station, _ = open_station(folder / "home")
    made = Shots(station, folder, lambda _path: None)
    yield made
    made.close()
    station.close()


@pytest.mark.parametrize("code", CODES)
def test_all_words_have_room_on_the_smallest_screen(code: str, shots: Shots) -> None:
    wrong = []
    names = []
    for name, page in shots.still(code, SMALL):
        names.append(name)
        faults = [*audit.cut(page), *audit.out_of_the_window(page), *long_buttons(page), *overlaps(page)]
        wrong += [f"{name}: {fault}" for fault in faults]
    assert len(names) == 25
    assert not wrong, "\n" + "\n".join(wrong)


def long_buttons(page: Page) -> list[str]:
    """Buttons whose words take more than two lines."""
    wrong = []
    for button in page.findChildren(Button):
        words = button.words
        lines = words.heightForWidth(words.width()) / words.fontMetrics().lineSpacing()
        if button.isVisible() and lines >= TWO_LINES:
            wrong.append(f"{audit.named(button)} takes {lines:.1f} lines")
    return wrong


def overlaps(page: Page) -> list[str]:
    """What lies on something else that it is no part of."""
    kinds = (Words, QAbstractButton, Picture, Pill)
    shown = [w for w in page.findChildren(QWidget) if isinstance(w, kinds) and w.isVisible() and seen(page, w)]
    return [
        f"{audit.named(one)} lies on {audit.named(other)}"
        for one, other in combinations(shown, 2)
        if not one.isAncestorOf(other) and not other.isAncestorOf(one)
        and seen(page, one).adjusted(1, 1, -1, -1).intersects(seen(page, other).adjusted(1, 1, -1, -1))
    ]  # fmt: skip


def seen(page: Page, widget: QWidget) -> QRect:
    """Where a widget is on its page, as far as it is not scrolled out of view."""
    place = QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())
    if not page.scroller.isAncestorOf(widget):
        return place
    view = page.scroller.viewport()
    return place.intersected(QRect(view.mapTo(page, QPoint(0, 0)), view.size()))


def test_the_language_list_marks_what_a_machine_made(shots: Shots, qtbot: QtBot) -> None:
    page = next(page for name, page in shots.still("en", SMALL) if name == "language")
    assert isinstance(page, LanguagePage)
    for tile, language in zip(page.tiles, languages.LANGUAGES, strict=True):
        (pill,) = tile.findChildren(Pill)
        assert pill.words.text() == language.state
        assert language.note in tile.accessibleName()
        assert language.draft is (language.code != "en")
    assert len({language.state for language in languages.LANGUAGES}) == len(languages.LANGUAGES)
    assert any("Draft: made by a machine" in text for text in page.spoken())
