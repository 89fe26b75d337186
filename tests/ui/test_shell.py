"""The window: the lock, the rim, waiting, toasts, questions, another size, and closing."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recorder.domain.clip import TakeState
from recorder.ui import shell as shell_module
from recorder.ui.context import Context
from recorder.ui.page import Page
from recorder.ui.screens import record_parts
from recorder.ui.screens.clips import ClipsPage
from recorder.ui.screens.earnings import EarningsPage
from recorder.ui.screens.record import Phase, RecordPage
from recorder.ui.screens.sign_in import SignInPage
from recorder.ui.screens.today import TodayPage
from recorder.ui.shell import Shell
from recorder.ui.theme import INK, RED
from recorder.ui.widgets.dialog import Toast
from recorder.ui.widgets.press import Button
from recorder.workflow import practice
from recorder.workflow.station import Station

from .film import consent, film
from .walk import SECOND_PIN, SLOW, Walk, enrol_second, only_question, walking


class TwoButtons(Page):
    """A page with two buttons at its foot."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "Two buttons")
        self.one, self.two = Button("One", self.theme), Button("Two", self.theme)
        self.set_foot(self.one, self.two)
        self.ended = False

    def first(self) -> Button:
        return self.one

    def left(self) -> None:
        self.ended = True


@pytest.fixture
def page(shell: Shell, context: Context, qtbot: QtBot) -> TwoButtons:
    made = TwoButtons(context)
    shell.show_page(made)
    qtbot.waitUntil(made.one.hasFocus)
    return made


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(film(tmp_path_factory.mktemp("film") / "bench.mkv"))


@pytest.fixture
def walk(station: Station, bench: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Walk]:
    monkeypatch.setattr(record_parts, "COUNT_MS", 60)
    consent(station)
    with walking(station, qtbot, camera=bench) as begun:
        yield begun


def toasts(shell: Shell) -> list[Toast]:
    return [t for t in shell.findChildren(Toast) if t.isVisible()]


def record(walk: Walk) -> RecordPage:
    """A take that runs, with a second in it."""
    campaign = walk.way.bridge.station.campaign(practice.CAMPAIGN)
    walk.way.take._record(campaign, campaign.task("fold-towel"), str(walk.way.camera))
    page = walk.on(RecordPage)
    walk.qtbot.waitUntil(lambda: page.phase is Phase.RECORDING and page.taking.recorded_ms > 800, timeout=SLOW)
    return page


def idle(walk: Walk) -> None:
    """Nobody touches anything for longer than the lock waits."""
    walk.way.shell._idle.start(30)
    walk.qtbot.wait(150)


# --- the lock ---------------------------------------------------------------------------------


def test_after_idle_time_it_signs_out_and_shows_the_sign_in(walk: Walk, station: Station) -> None:
    walk.sign_in().earnings.emit()
    walk.on(EarningsPage)
    assert walk.way.shell._idle.interval() == shell_module.LOCK_AFTER_S * 1000
    idle(walk)
    sign_in = walk.on(SignInPage)
    assert walk.way.context.person is None
    assert walk.way.signed_in is None
    assert "\u20b9" not in " ".join(sign_in.spoken())
    (session,) = station.sessions.of(practice.WORKER)
    assert session.signed_out is not None


def test_locking_hides_her_page_at_once_and_late_answers_come_to_nobody(walk: Walk) -> None:
    walk.sign_in()
    seen: list[str] = []
    walk.way.ask(lambda _station: "hers", seen.append)
    walk.way.lock()
    assert walk.way.shell.page is None
    walk.on(SignInPage)
    assert seen == []
    walk.sign_in()
    walk.way.ask(lambda _station: "hers", seen.append)
    walk.qtbot.waitUntil(lambda: seen == ["hers"])


@pytest.mark.parametrize("event", ["key", "mouse"])
def test_whoever_touches_it_is_not_locked_out(page: TwoButtons, shell: Shell, qtbot: QtBot, event: str) -> None:
    window = shell.windowHandle()  # where the system's events arrive
    with qtbot.assertNotEmitted(shell.idle):
        shell._idle.start(400)
        for number in range(8):
            qtbot.wait(100)
            if event == "key":
                qtbot.keyClick(window, Qt.Key.Key_A)
            else:
                qtbot.mouseMove(window, page.two.geometry().center() + QPoint(number, 0))
    with qtbot.waitSignal(shell.idle):
        pass


def test_never_while_a_recording_runs(walk: Walk, station: Station, qtbot: QtBot) -> None:
    walk.sign_in()
    page = record(walk)
    with qtbot.assertNotEmitted(walk.way.shell.idle):
        idle(walk)
    assert (walk.page, page.phase, walk.way.signed_in is not None) == (page, Phase.RECORDING, True)
    assert walk.way.shell._idle.isActive()  # it begins to count anew
    with qtbot.waitSignal(page.recorded, timeout=SLOW):
        walk.key(Qt.Key.Key_Space)
    idle(walk)
    walk.on(SignInPage)


def test_a_page_that_keeps_awake_or_holds_the_lock_is_not_locked(page: TwoButtons, shell: Shell, qtbot: QtBot) -> None:
    page.keeps_awake = True
    with qtbot.assertNotEmitted(shell.idle, wait=150):
        shell._idle.start(20)
    page.keeps_awake = False
    shell.hold_lock(True)
    with qtbot.assertNotEmitted(shell.idle, wait=150):
        shell._idle.start(20)
    shell.hold_lock(False)
    with qtbot.waitSignal(shell.idle):
        shell._idle.start(20)


# --- rim, waiting, toast, question ------------------------------------------------------------


@pytest.mark.parametrize(("kind", "colour"), [("recording", RED), ("paused", INK), ("alarm", INK), ("none", None)])
def test_the_rim_is_over_everything_and_in_nobodys_way(
    page: TwoButtons, shell: Shell, qtbot: QtBot, kind: str, colour: object
) -> None:
    before = shell.grab().toImage().pixelColor(4, 300)
    shell.set_rim(kind)
    seen = shell.grab().toImage()
    for x, y in ((4, 300), (1275, 300), (640, 4), (640, 715)):
        assert seen.pixelColor(x, y) == (colour or before)
    assert shell.childAt(page.two.mapTo(shell, page.two.rect().center())) is not shell._rim
    with qtbot.waitSignal(page.two.clicked):
        qtbot.mouseClick(page.two, Qt.MouseButton.LeftButton)


def test_waiting_shows_only_after_the_time_that_nobody_would_notice(
    page: TwoButtons, shell: Shell, qtbot: QtBot
) -> None:
    assert shell._patience.interval() == 300
    shell.show_busy(True)
    assert not shell._busy.isVisible()
    shell.show_busy(False)
    qtbot.wait(400)
    assert not shell._busy.isVisible()
    began = time.monotonic()
    shell.show_busy(True)
    qtbot.waitUntil(shell._busy.isVisible)
    assert time.monotonic() - began >= 0.28
    assert shell._busy.accessibleName() == "One moment"
    assert shell._busy.share is None  # it moves: nobody knows how long
    shell.show_busy(False)
    assert not shell._busy.isVisible()


def test_a_slow_answer_shows_that_it_waits(walk: Walk, qtbot: QtBot) -> None:
    walk.sign_in()
    gate = threading.Event()
    walk.way.ask(lambda _station: gate.wait(SLOW / 1000), lambda _done: None)
    qtbot.waitUntil(walk.way.shell._busy.isVisible)
    gate.set()
    qtbot.waitUntil(lambda: not walk.way.shell._busy.isVisible())


def test_a_toast_can_be_undone_once_and_goes_by_itself(page: TwoButtons, shell: Shell, qtbot: QtBot) -> None:
    undone: list[bool] = []
    shell.toast("The clip goes.", "Have it back", lambda: undone.append(True))
    (shown,) = toasts(shell)
    assert shown.accessibleName() == "The clip goes."
    assert page.one.hasFocus()  # it takes nobody's focus
    assert shown.undo is not None
    qtbot.keyClick(shown.undo, Qt.Key.Key_Space)
    assert undone == [True]
    qtbot.waitUntil(lambda: toasts(shell) == [])
    shell.toast("Saved.", ms=60)
    assert toasts(shell)[0].undo is None
    qtbot.waitUntil(lambda: toasts(shell) == [])
    assert undone == [True]


def test_a_newer_toast_takes_the_place_of_the_one_before(page: TwoButtons, shell: Shell, qtbot: QtBot) -> None:
    shell.toast("First.")
    shell.toast("Second.")
    qtbot.waitUntil(lambda: [t.accessibleName() for t in toasts(shell)] == ["Second."])


def test_a_question_keeps_the_focus_and_escape_closes_it(page: TwoButtons, shell: Shell, qtbot: QtBot) -> None:
    done: list[bool] = []
    page.two.setFocus()
    shell.ask_first("bin", "Throw it away?", "It is gone then.", "Keep it", "Throw away", lambda: done.append(True))
    asked = only_question(shell)
    assert asked.geometry() == shell.rect()
    seen = []
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Tab):
        focus = QApplication.focusWidget()
        seen.append(focus)
        qtbot.keyClick(focus, key)
    assert seen == [asked.safe, asked.do, asked.safe, asked.do]
    qtbot.mouseClick(shell, Qt.MouseButton.LeftButton, pos=page.one.mapTo(shell, page.one.rect().center()))
    assert asked.isVisible()
    with qtbot.assertNotEmitted(page.back):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert (asked.isVisible(), done, page.two.hasFocus()) == (False, [], True)


def test_a_question_goes_with_its_page(page: TwoButtons, context: Context, shell: Shell, qtbot: QtBot) -> None:
    asked = shell.ask_first("bin", "Throw it away?", "It is gone then.", "Keep it", "Throw away", lambda: None)
    other = TwoButtons(context)
    shell.show_page(other)
    assert not asked.isVisible()
    assert page.ended
    qtbot.waitUntil(other.one.hasFocus)


# --- size and end -----------------------------------------------------------------------------


def test_a_small_window_is_arranged_anew_on_the_same_screen(walk: Walk, qtbot: QtBot) -> None:
    walk.sign_in().clips.emit()
    wide = walk.on(ClipsPage)
    sizes: list[bool] = []
    walk.way.shell.compact_changed.connect(sizes.append)
    walk.way.shell.resize(1024, 600)
    narrow = walk.on(ClipsPage, wide)
    assert sizes == [True]
    assert (wide.theme.compact, narrow.theme.compact) == (False, True)
    walk.way.shell.resize(1000, 590)
    assert walk.page is narrow  # once is enough
    walk.way.shell.resize(1280, 720)
    assert not walk.on(ClipsPage, narrow).theme.compact
    assert sizes == [True, False]


def test_another_size_does_not_end_a_recording(walk: Walk, qtbot: QtBot) -> None:
    walk.sign_in()
    page = record(walk)
    walk.way.shell.resize(1024, 600)
    qtbot.wait(100)
    assert (walk.page, page.phase) == (page, Phase.RECORDING)
    with qtbot.waitSignal(page.recorded, timeout=SLOW):
        walk.key(Qt.Key.Key_Space)


def test_closing_signs_out_stops_the_looks_and_keeps_the_running_recording(
    walk: Walk, station: Station, qtbot: QtBot
) -> None:
    walk.sign_in()
    record(walk)
    looks = walk.way.looks
    walk.way.shell.close()
    (clip,) = station.clips.all()
    assert clip.state is TakeState.REVIEW
    assert clip.seconds_ms >= 500
    assert station.clip_identity(clip.clip_id, clip.version) is not None
    (session,) = station.sessions.of(practice.WORKER)
    assert session.signed_out is not None
    assert session.seconds > 0
    assert not looks.service._thread.is_alive()
    assert not [t for t in threading.enumerate() if t.name in ("office", "long-work", "second looks")]


def test_time_signed_in_is_noted_while_it_lasts(walk: Walk, station: Station, qtbot: QtBot) -> None:
    today = walk.sign_in()
    assert walk.way._clock.interval() == 60_000
    assert walk.way._clock.isActive()
    (begun,) = station.sessions.of(practice.WORKER)
    assert (begun.seconds, begun.signed_out) == (0, None)
    walk.way._clock.setInterval(20)
    noted: list[float] = []

    def grows() -> bool:
        noted.append(station.sessions.of(practice.WORKER)[0].seconds)
        return len(set(noted)) >= 4

    qtbot.waitUntil(grows, timeout=SLOW)
    assert noted == sorted(noted)
    assert station.sessions.of(practice.WORKER)[0].signed_out is None  # a crash now loses a minute at most
    today.sign_out.emit()
    walk.on(SignInPage)
    assert not walk.way._clock.isActive()
    (over,) = station.sessions.of(practice.WORKER)
    assert over.seconds >= noted[-1]


def test_each_worker_has_sessions_of_her_own(walk: Walk, station: Station) -> None:
    second = enrol_second(station)
    walk.sign_in().sign_out.emit()
    today = walk.sign_in(second, SECOND_PIN)
    assert isinstance(today, TodayPage)
    assert "Today, Ravi" in today.spoken()
    assert [s.signed_out is None for s in station.sessions.of(practice.WORKER)] == [False]
    assert [s.signed_out is None for s in station.sessions.of(second)] == [True]
