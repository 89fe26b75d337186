"""Read on or leave? The notice alone and whole, each thing that is taken beside what it is for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recorder.ui.context import Context
from recorder.ui.screens.notice import NoticePage
from recorder.ui.shell import Shell
from recorder.ui.widgets.press import Press
from recorder.ui.widgets.switch import Switch
from recorder.ui.words import Words
from recorder.workflow import practice
from recorder.workflow.notices import Notice, notice_text
from recorder.workflow.station import Station
from tests.ui.walk import button

UNTIL = date(2028, 11, 21)
PAIRS = (
    ("Film of your hands and bench", "To teach a machine this task"),
    ("The steps you mark", "To show it which part is which"),
    ("When, and how long", "To count your pay"),
    ("Your yes, signed", "To prove what you allowed"),
    ("A number, not your name", "To pay you, to find your clips"),
)


@pytest.fixture
def notice(station: Station) -> Notice:
    return notice_text(station, station.campaign(practice.CAMPAIGN), "en")


@pytest.fixture
def page(shell: Shell, context: Context, station: Station, notice: Notice) -> NoticePage:
    return _shown(shell, NoticePage(context, station.campaign(practice.CAMPAIGN), notice, UNTIL))


def _shown(shell: Shell, page: NoticePage) -> NoticePage:
    shell.show_page(page)
    QApplication.processEvents()
    return page


def test_the_signed_text_is_there_letter_by_letter(page: NoticePage, notice: Notice) -> None:
    assert notice.text.strip() in [w.text() for w in page.findChildren(Words)]
    assert notice.text.strip() in page.spoken()


def test_each_thing_stands_on_one_line_with_what_it_is_for(page: NoticePage) -> None:
    places = {w.text(): w.mapTo(page, QPoint(0, w.height() // 2)) for w in page.findChildren(Words)}
    for what, why in PAIRS:
        assert abs(places[what].y() - places[why].y()) <= 2
        assert places[what].x() < places[why].x()


def test_nothing_is_asked_here(page: NoticePage) -> None:
    assert page.findChildren(Switch) == []
    names = {p.accessibleName() for p in page.findChildren(Press)}
    assert names == {"Back", "Read to me", "No, go back", "Next: my choices"} - (
        set() if page.aloud is not None else {"Read to me"}
    )


def test_neither_answer_is_the_right_one(page: NoticePage) -> None:
    no, on = button(page, "No, go back"), button(page, "Next: my choices")
    assert no._surface() == on._surface()
    assert no.size() == on.size()


def test_who_asks_until_when_and_where_to_complain_stand_beside(page: NoticePage, station: Station) -> None:
    controller = station.campaign(practice.CAMPAIGN).document["controller"]
    words = [w.text() for w in page.findChildren(Words)]
    assert controller["name"] in words
    assert controller.get("grievance", controller["contact"]) in words
    assert "21 November 2028" in words
    for never in ("Faces", "Sound", "Name"):
        assert never in words


def test_reading_on_tells_how_long_it_was_open_and_that_nobody_read_it(page: NoticePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.read) as read:
        qtbot.keyClick(button(page, "Next: my choices"), Qt.Key.Key_Space)
    shown_ms, heard = read.args
    assert 0 <= shown_ms < 60_000
    assert heard is False


def test_reading_aloud_is_noted_and_reads_the_whole_notice(
    page: NoticePage, context: Context, notice: Notice, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    if page.aloud is None:  # this machine has no voice: then it is not offered
        assert not context.speech.possible
        return
    said: list[tuple[str, str]] = []
    monkeypatch.setattr(context.speech, "say", lambda text, code: said.append((text, code)))
    qtbot.keyClick(page.aloud, Qt.Key.Key_Space)
    assert notice.text.strip() in said[0][0]
    assert said[0][1] == "en"
    with qtbot.waitSignal(page.read) as read:
        button(page, "Next: my choices").click()
    assert read.args[1] is True


def test_no_back_and_escape_all_refuse(page: NoticePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.refused):
        qtbot.keyClick(button(page, "No, go back"), Qt.Key.Key_Return)
    with qtbot.waitSignal(page.refused):
        qtbot.keyClick(page.findChildren(Press)[0], Qt.Key.Key_Space)
    with qtbot.waitSignal(page.refused), qtbot.assertNotEmitted(page.read):
        qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Escape)


def test_the_keyboard_scrolls_to_its_last_line(page: NoticePage, qtbot: QtBot) -> None:
    bar = page.scroller.verticalScrollBar()
    assert bar.maximum() > 0
    for _ in range(20):
        qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_PageDown)
    assert bar.value() == bar.maximum()
    for _ in range(20):
        qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_PageUp)
    assert bar.value() == 0


def test_a_notice_that_nobody_signed_in_her_language_says_so(
    shell: Shell, context: Context, station: Station, notice: Notice
) -> None:
    campaign = station.campaign(practice.CAMPAIGN)
    told = "Not in your language"
    assert told not in _shown(shell, NoticePage(context, campaign, notice, UNTIL)).spoken()
    foreign = _shown(shell, NoticePage(context, campaign, replace(notice, signed=False), UNTIL))
    assert told in foreign.spoken()
    assert foreign.spoken().index(told) < foreign.spoken().index(PAIRS[0][0])


@pytest.fixture
def loudspeaker(context: Context, tmp_path: Path) -> Path:
    """A player for a machine without sound: what it would play stands in the file that is given."""
    player, played = tmp_path / "player", tmp_path / "played"
    player.write_text(f'#!/bin/sh\nprintf "%s" "$1" > {played}.new && mv {played}.new {played} && exec sleep 60\n')
    player.chmod(0o700)
    context.speech._player, context.speech._program = str(player), None
    return played


def test_a_campaigns_own_voice_is_played_even_where_no_machine_reads(
    shell: Shell, context: Context, station: Station, notice: Notice, loudspeaker: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    sound = tmp_path / "notice.wav"
    campaign = station.campaign(practice.CAMPAIGN)
    assert _shown(shell, NoticePage(context, campaign, notice, UNTIL)).aloud is None
    page = _shown(shell, NoticePage(context, campaign, replace(notice, sound=sound), UNTIL))
    assert page.aloud is not None
    page.aloud.click()
    qtbot.waitUntil(loudspeaker.exists)
    assert loudspeaker.read_text() == str(sound)
    with qtbot.waitSignal(page.read) as told:
        button(page, "Next: my choices").click()
    assert told.args[1] is True
    page.aloud.click()
    qtbot.waitUntil(lambda: not context.speech.reading)


def test_where_nothing_can_play_it_the_machine_reads_the_words(
    shell: Shell, context: Context, station: Station, notice: Notice, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    said: list[str] = []
    context.speech._player, context.speech._program = None, "espeak-ng"
    monkeypatch.setattr(context.speech, "say", lambda text, _code: said.append(text))
    heard = replace(notice, sound=tmp_path / "notice.wav")
    page = _shown(shell, NoticePage(context, station.campaign(practice.CAMPAIGN), heard, UNTIL))
    assert page.aloud is not None
    page.aloud.click()
    assert notice.text.strip() in said[0]
