"""Take my data: one folder, whole or not at all, told in place."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recorder.domain.document import sha256
from recorder.ui import way_own
from recorder.ui.bridge import Job
from recorder.ui.places import Place
from recorder.ui.screens.take_data import TakeDataPage
from recorder.ui.screens.today import TodayPage
from recorder.workflow import my_data
from recorder.workflow.station import Station

from .clips import only_clip, opened, recorded
from .walk import SLOW, Walk, walking

PHRASE = "rice and salt"


@pytest.fixture(scope="module")
def released(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return recorded(tmp_path_factory.mktemp("released"), released=True)


@pytest.fixture
def station(released: Path, tmp_path: Path) -> Iterator[Station]:
    station = opened(released, tmp_path / "home")
    yield station
    station.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """The folder that stands for a stick; it is there."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def walk(station: Station, stick: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Walk]:
    monkeypatch.setattr(way_own, "places", lambda: [Place(stick, True, "BLUE", 2_500_000_000)])
    with walking(station, qtbot) as begun:
        begun.sign_in().data.emit()
        yield begun


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Writing waits half-way until it is asked to end; the list tells what came of it."""
    ended: list[str] = []
    whole = my_data.take_data

    def waits(*args: object, **named: object) -> object:
        job: Job = named["progress"].__self__  # type: ignore[attr-defined]
        try:
            while not job._cancelled.wait(0.02):
                job.progress(1, 2)
            return whole(*args, **named)  # type: ignore[arg-type]
        finally:
            ended.append("over")

    monkeypatch.setattr(my_data, "take_data", waits)
    yield ended


def say(page: TakeDataPage, qtbot: QtBot, begins: str) -> None:
    qtbot.waitUntil(lambda: page.said.isVisible() and page.said.text().startswith(begins), timeout=SLOW)


def test_it_writes_one_folder_and_says_where(walk: Walk, stick: Path, qtbot: QtBot) -> None:
    page = walk.on(TakeDataPage)
    qtbot.waitUntil(page.list.buttons[0].hasFocus)
    assert page.list.buttons[0].accessibleName() == "\u2066BLUE\u2069. \u20662\u2069 GB free"
    qtbot.keyClick(page.list.buttons[0], Qt.Key.Key_Space)
    say(page, qtbot, "Done. Your data is in: ")
    (folder,) = stick.iterdir()
    assert page.said.text().endswith(str(folder))
    assert {"index.html", "HOW-TO-CHECK.txt", "consents", "receipts", "clips"} <= {p.name for p in folder.iterdir()}
    assert not list(folder.rglob("*.age"))
    assert (page.stop.isVisible(), page.bar.isVisible(), page.list.isEnabled()) == (False, False, True)


def test_progress_and_stop_leave_nothing_behind(walk: Walk, stick: Path, held: list[str], qtbot: QtBot) -> None:
    page = walk.on(TakeDataPage)
    walk.press(page.list.buttons[0])
    qtbot.waitUntil(lambda: page.bar.share == 0.5, timeout=SLOW)
    assert page.bar.accessibleName() == "Writing your data 50 %"
    assert not page.list.isEnabled()
    walk.press(page.stop)
    say(page, qtbot, "Stopped. Nothing was left behind.")
    assert list(stick.iterdir()) == []
    assert page.list.isEnabled()


def test_nothing_begins_a_second_time_while_it_writes(walk: Walk, held: list[str], qtbot: QtBot) -> None:
    page = walk.on(TakeDataPage)
    walk.press(page.list.buttons[0])
    qtbot.waitUntil(lambda: page.bar.share == 0.5, timeout=SLOW)
    walk.press(page.films)
    page.passphrase.setText(PHRASE)
    assert not page.list.isEnabled()
    assert page.keeps_awake  # neither the lock nor another size of the window ends it


def test_leaving_the_screen_stops_it(walk: Walk, stick: Path, held: list[str], qtbot: QtBot) -> None:
    page = walk.on(TakeDataPage)
    walk.press(page.list.buttons[0])
    qtbot.waitUntil(lambda: page.bar.share == 0.5, timeout=SLOW)
    walk.key(Qt.Key.Key_Escape)
    walk.on(TodayPage)
    qtbot.waitUntil(lambda: held == ["over"], timeout=SLOW)
    assert list(stick.iterdir()) == []


def test_a_place_that_is_gone_is_one_sentence_and_what_to_do(walk: Walk, stick: Path, qtbot: QtBot) -> None:
    page = walk.on(TakeDataPage)
    stick.rmdir()
    walk.press(page.list.buttons[0])
    say(page, qtbot, "The stick is not there. Plug the stick in, then try again.")
    assert page.list.isEnabled()


def test_a_full_place_is_one_sentence_and_what_to_do(
    station: Station, small_disk: Callable[..., Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = small_disk(500)
    monkeypatch.setattr(way_own, "places", lambda: [Place(disk, True, "SMALL", 500_000)])
    with walking(station, qtbot) as walk:
        walk.sign_in().data.emit()
        page = walk.on(TakeDataPage)
        walk.press(page.list.buttons[0])
        say(page, qtbot, "The stick has no room for all of it. Take a larger stick.")
        assert list(disk.iterdir()) == []


def test_films_wait_for_a_word_of_eight_letters(walk: Walk, qtbot: QtBot) -> None:
    page = walk.on(TakeDataPage)
    assert not page.passphrase.isVisible()
    walk.press(page.films)
    assert page.passphrase.isVisible()
    assert not page.list.isEnabled()
    qtbot.keyClicks(page.passphrase, "rice an")
    assert not page.list.isEnabled()
    qtbot.keyClicks(page.passphrase, "d")
    assert page.list.isEnabled()
    assert "Without this word nobody can open the films, not even you." in page.spoken()


@pytest.mark.skipif(shutil.which("age") is None, reason="left out: needs age")
def test_her_films_open_with_age_and_her_word(
    walk: Walk, station: Station, stick: Path, tmp_path: Path, age_opens: Callable[[Path, Path, str], int], qtbot: QtBot
) -> None:
    page = walk.on(TakeDataPage)
    walk.press(page.films)
    page.passphrase.setText(PHRASE)
    walk.press(page.list.buttons[0])
    say(page, qtbot, "Done. ")
    (film,) = stick.rglob("film.mp4.age")
    assert age_opens(film, tmp_path / "wrong.mp4", "rice and sand") != 0
    assert age_opens(film, tmp_path / "film.mp4", PHRASE) == 0
    manifest = json.loads((film.parent / "clip.json").read_text())
    assert manifest["clip_id"] == only_clip(station).clip_id
    assert sha256((tmp_path / "film.mp4").read_bytes()) == manifest["plaintext"]["sha256"]
