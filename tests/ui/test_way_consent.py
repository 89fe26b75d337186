"""The way to the yes on a real practice station: a no leaves no trace, a yes says exactly what she chose."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from recorder.domain.consent import GIVEN, WITHDRAWN
from recorder.errors import RecorderError
from recorder.ui.page import Page
from recorder.ui.screens.check import CheckPage
from recorder.ui.screens.consent import ConsentPage
from recorder.ui.screens.consents import ConsentsPage
from recorder.ui.screens.get_ready import GetReadyPage
from recorder.ui.screens.notice import NoticePage
from recorder.ui.screens.pin import PinPage
from recorder.ui.screens.sign_in import SignInPage
from recorder.ui.screens.today import TodayPage
from recorder.vault import sshsig
from recorder.workflow import consenting, practice
from recorder.workflow.station import Station
from tests.ui.film import consent
from tests.ui.walk import Walk, button, walking

NEEDED, RESALE = "train-robot", "resale"
STEPS = ("notice", "choices", "questions", "number")
Snapshot = dict[str, object]


class Counted(Walk):
    """A walk that counts what she presses."""

    presses = 0

    def press(self, widget: QWidget) -> None:
        self.presses += 1
        super().press(widget)

    def pin(self, page: PinPage, pin: str = practice.PIN) -> None:
        for digit in pin:
            self.presses += 1
            self.qtbot.keyClick(page, digit)

    def until(self, step: str) -> Page:
        """From today to one of the steps, with a yes to the first purpose alone."""
        self.press(self.on(TodayPage).cards[0])
        page: Page = self.on(NoticePage)
        if step == "notice":
            return page
        self.press(button(page, "Next: my choices"))
        choices = self.on(ConsentPage)
        self.press(choices.switches[NEEDED])
        if step == "choices":
            return choices
        self.press(choices.yes)
        check = self.on(CheckPage)
        if step == "questions":
            self.press(next(tile for tile in check.tiles if not tile.property("right")))
            return check
        for _ in range(3):
            self.press(next(tile for tile in check.tiles if tile.property("right")))
        return self.on(PinPage)


@pytest.fixture
def walk(station: Station, qtbot: QtBot) -> Iterator[Counted]:
    """She is signed in, and nothing was asked yet."""
    with walking(station, qtbot) as plain:
        made = Counted(plain.way, qtbot)
        made.sign_in()
        yield made


def _snapshot(home: Path, *, but: str = "-") -> Snapshot:
    """Every row of every database and every other file of a home; `but` names a table to leave out."""
    found: Snapshot = {}
    for path in sorted(home.rglob("*")):
        if path.suffix == ".db":
            with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as db:
                found[path.name] = [line for line in db.iterdump() if f'"{but}"' not in line]
        elif path.is_file() and not path.name.endswith(("-wal", "-shm")):
            found[str(path.relative_to(home))] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def _no(walk: Counted, page: Page) -> None:
    walk.press(button(page, "No, go back"))


def _escape(walk: Counted, page: Page) -> None:
    walk.key(Qt.Key.Key_Escape)


def _arrow(walk: Counted, page: Page) -> None:
    walk.press(next(p for p in page.findChildren(QWidget) if p.accessibleName() == "Back"))


@pytest.mark.parametrize("leave", [_no, _escape, _arrow])
@pytest.mark.parametrize("step", STEPS)
def test_a_no_at_any_step_leaves_no_trace(
    walk: Counted, station: Station, step: str, leave: Callable[[Counted, Page], None]
) -> None:
    before = _snapshot(station.path)
    assert any("workers" in line for line in before["station.db"])  # type: ignore[attr-defined]
    page = walk.until(step)
    if isinstance(page, PinPage):
        walk.pin(page, "12")
    leave(walk, page)
    walk.on(TodayPage)
    assert _snapshot(station.path) == before


@pytest.mark.parametrize("step", STEPS)
def test_a_lock_in_the_middle_leaves_only_that_she_was_signed_in(walk: Counted, station: Station, step: str) -> None:
    before = _snapshot(station.path, but="sessions")
    walk.until(step)
    walk.way.shell.idle.emit()
    walk.on(SignInPage)
    assert _snapshot(station.path, but="sessions") == before


def test_after_a_no_the_choices_begin_off_again(walk: Counted) -> None:
    page = walk.until("number")
    _no(walk, page)
    walk.on(TodayPage)
    walk.press(walk.on(TodayPage).cards[0])
    walk.press(button(walk.on(NoticePage), "Next: my choices"))
    assert set(walk.on(ConsentPage).answers().values()) == {False}


def test_a_yes_is_one_signed_record_with_exactly_her_answers(walk: Counted, station: Station) -> None:
    page = walk.until("number")
    assert station.people.all_consents(practice.WORKER) == []
    assert isinstance(page, PinPage)
    walk.pin(page)
    walk.on(GetReadyPage)
    (record,) = station.people.all_consents(practice.WORKER)
    said = {p["id"]: p["decision"] for p in record.document["processing"]}
    assert said.pop(NEEDED) == "given"
    assert set(said.values()) == {"refused"}
    assert RESALE in said or len(said) >= 2
    assert record.state == GIVEN
    assert record.document["notice"]["language"] == "en"
    assert record.document["notice"]["shown_ms"] > 0
    assert record.document["notice"]["read_aloud"] is False
    key = station.worker_key(practice.WORKER, practice.PIN).public.line()
    assert sshsig.verify(record.worker_signature, record.data, consenting.NAMESPACE).line() == key
    stations = station.signing_key().public.line()
    assert sshsig.verify(record.station_signature, record.data, consenting.NAMESPACE).line() == stations
    live = consenting.live_consent(station, station.campaign(practice.CAMPAIGN), practice.WORKER)
    assert live.record_id == record.record_id


def test_she_can_be_told_again_and_still_say_yes(walk: Counted, station: Station) -> None:
    check = walk.until("questions")
    assert isinstance(check, CheckPage)
    walk.press(check.again)
    walk.press(button(walk.on(NoticePage), "Next: my choices"))
    choices = walk.on(ConsentPage)
    assert set(choices.answers().values()) == {False}
    for switch in choices.switches.values():
        walk.press(switch)
    walk.press(choices.yes)
    again = walk.on(CheckPage)
    for _ in range(3):
        walk.press(next(tile for tile in again.tiles if tile.property("right")))
    walk.pin(walk.on(PinPage))
    walk.on(GetReadyPage)
    (record,) = station.people.all_consents(practice.WORKER)
    assert {p["decision"] for p in record.document["processing"]} == {"given"}


def test_a_wrong_number_signs_nothing_and_counts(walk: Counted, station: Station, qtbot: QtBot) -> None:
    page = walk.until("number")
    assert isinstance(page, PinPage)
    for left in (4, 3):
        walk.pin(page, "9999")
        qtbot.waitUntil(lambda left=left: f"{left} tries left" in page.told.text())  # type: ignore[misc]
        assert walk.page is page
    assert station.people.all_consents(practice.WORKER) == []
    for _ in range(3):
        told = page.told.text()
        walk.pin(page, "9999")
        qtbot.waitUntil(lambda told=told: page.told.text() != told)  # type: ignore[misc]
    assert not page.pad.isEnabled()
    assert "Wait" in page.told.text()
    with pytest.raises(RecorderError) as locked:
        station.worker_key(practice.WORKER, practice.PIN)
    assert locked.value.code == "pin-locked"
    assert station.people.all_consents(practice.WORKER) == []


def test_taking_back_takes_no_more_presses_than_giving(walk: Counted, station: Station) -> None:
    page = walk.until("number")
    assert isinstance(page, PinPage)
    walk.pin(page)
    walk.on(GetReadyPage)
    given = walk.presses
    walk.way.today()
    walk.presses = 0
    walk.press(button(walk.on(TodayPage), "My consents"))
    walk.press(button(walk.on(ConsentsPage), "Take back"))
    walk.press(walk.question().do)
    shown = walk.page
    walk.on(ConsentsPage, after=shown)
    assert walk.presses == 3
    assert given == 11  # a card, on, one switch, yes, three answers, four digits
    assert walk.presses <= given
    (record,) = station.people.all_consents(practice.WORKER)
    assert record.state == WITHDRAWN
    assert "Taken back" in walk.page.spoken()


def test_leaving_it_keeps_the_yes(walk: Counted, station: Station) -> None:
    consent(station)
    walk.way.today()
    walk.on(TodayPage).consents.emit()
    page = walk.on(ConsentsPage)
    before = _snapshot(station.path)
    for leave in (Qt.Key.Key_Escape, Qt.Key.Key_Space):  # the safe one has the focus
        walk.press(button(page, "Take back"))
        asked = walk.question()
        assert asked.safe.hasFocus()
        walk.key(leave)
        assert not asked.isVisible()
    assert walk.page is page
    assert _snapshot(station.path) == before


def test_choosing_anew_replaces_the_older_yes_and_a_no_keeps_it(walk: Counted, station: Station) -> None:
    consent(station)
    walk.way.own.consents()
    walk.press(button(walk.on(ConsentsPage), "Read it again, choose anew"))
    before = _snapshot(station.path)
    _no(walk, walk.on(NoticePage))
    walk.on(TodayPage)
    assert _snapshot(station.path) == before
    walk.way.own.consents()
    walk.press(button(walk.on(ConsentsPage), "Read it again, choose anew"))
    walk.press(button(walk.on(NoticePage), "Next: my choices"))
    choices = walk.on(ConsentPage)
    for switch in choices.switches.values():
        walk.press(switch)
    walk.press(choices.yes)
    check = walk.on(CheckPage)
    for _ in range(3):
        walk.press(next(tile for tile in check.tiles if tile.property("right")))
    walk.pin(walk.on(PinPage))
    page = walk.on(ConsentsPage)
    assert len(station.people.all_consents(practice.WORKER)) == 2
    spoken = page.spoken()
    assert "It counts now" in spoken
    assert "Replaced by a newer one" in spoken
