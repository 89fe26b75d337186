"""The bridge: use cases off the window's thread, answers on it, and none for who is gone."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from recorder.errors import RecorderError
from recorder.storage import database
from recorder.ui.bridge import Bridge, Job
from recorder.workflow.station import Station

SLOW = 20_000


@pytest.fixture
def owner() -> QObject:
    return QObject()


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """Work waits for it; opened at the end, whatever the test did."""
    made = threading.Event()
    yield made
    made.set()


def threads(name: str) -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == name]


def nothing(_answer: object) -> None: ...


def test_work_has_its_own_thread_and_station_and_the_answer_comes_back_here(
    bridge: Bridge, owner: QObject, station: Station, qtbot: QtBot
) -> None:
    seen: list[tuple[int, Station]] = []
    heard: list[tuple[int, object]] = []

    def work(own: Station, *_job: Job) -> str:
        seen.append((threading.get_ident(), own))
        return own.station_id

    bridge.ask(owner, work, lambda answer: heard.append((threading.get_ident(), answer)))
    bridge.run(owner, work, lambda answer: heard.append((threading.get_ident(), answer)))
    qtbot.waitUntil(lambda: len(heard) == 2, timeout=SLOW)
    here = threading.get_ident()
    assert heard == [(here, station.station_id)] * 2
    assert len({ident for ident, _ in seen} | {here}) == 3
    assert all(own is not station and own.db is not station.db for _, own in seen)


def test_the_office_keeps_the_order_and_long_work_does_not_hold_it_up(
    bridge: Bridge, owner: QObject, gate: threading.Event, qtbot: QtBot
) -> None:
    heard: list[object] = []
    bridge.run(owner, lambda _station, _job: gate.wait(SLOW / 1000), lambda _done: heard.append("long"))
    for number in range(20):
        bridge.ask(owner, lambda _station, n=number: n, heard.append)
    qtbot.waitUntil(lambda: len(heard) == 20, timeout=SLOW)
    assert heard == list(range(20))
    gate.set()
    qtbot.waitUntil(lambda: heard[-1] == "long", timeout=SLOW)


def test_an_owner_that_is_gone_is_not_called(
    bridge: Bridge, owner: QObject, gate: threading.Event, qtbot: QtBot
) -> None:
    heard: list[str] = []
    other = QObject()
    bridge.ask(owner, lambda _station: gate.wait(SLOW / 1000), lambda _done: heard.append("then"))
    bridge.ask(owner, lambda _station: 1 / 0, nothing, lambda _error: heard.append("failed"))
    bridge.ask(other, lambda _station: None, lambda _done: heard.append("other"))
    delete(owner)
    gate.set()
    qtbot.waitUntil(lambda: "other" in heard, timeout=SLOW)
    assert heard == ["other"]


def test_cancel_ends_long_work_at_its_next_progress(
    bridge: Bridge, owner: QObject, gate: threading.Event, qtbot: QtBot
) -> None:
    told: list[tuple[int, int]] = []
    failed: list[RecorderError] = []

    heard = threading.Event()

    def work(_station: Station, job: Job) -> None:
        heard.wait(SLOW / 1000)
        job.progress(1, 3)
        gate.wait(SLOW / 1000)
        job.progress(2, 3)
        pytest.fail("it went on")

    job = bridge.run(owner, work, lambda _done: pytest.fail("it ended well"), failed.append)
    job.progressed.connect(lambda done, of: told.append((done, of)))
    heard.set()
    qtbot.waitUntil(lambda: told == [(1, 3)], timeout=SLOW)
    job.cancel()
    gate.set()
    qtbot.waitUntil(lambda: bool(failed), timeout=SLOW)
    assert failed[0].code == "cancelled"
    assert (told, job.running, job.cancelled) == ([(1, 3)], False, True)


def test_known_faults_come_as_they_are_and_others_in_plain_words(bridge: Bridge, owner: QObject, qtbot: QtBot) -> None:
    known = RecorderError("no-camera", "There is no camera.", "Plug one in.")
    failed: list[RecorderError] = []

    def breaks(_station: Station) -> None:
        raise known

    bridge.ask(owner, breaks, nothing, failed.append)
    bridge.ask(owner, lambda _station: {}["secret path"], nothing, failed.append)
    qtbot.waitUntil(lambda: len(failed) == 2, timeout=SLOW)
    assert failed[0] is known
    assert failed[1].code == "unexpected"
    assert "KeyError" in failed[1].what
    assert "secret path" not in f"{failed[1].what} {failed[1].next_step}"


def test_faults_that_nobody_takes_are_told_by_the_bridge(bridge: Bridge, owner: QObject, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bridge.failed, timeout=SLOW) as told:
        bridge.ask(owner, lambda _station: 1 / 0, nothing)
    assert told.args[0].code == "unexpected"


def test_close_ends_the_office_and_long_work(station: Station, owner: QObject, qtbot: QtBot) -> None:
    before = set(threading.enumerate())
    bridge = Bridge(station)
    going = threading.Event()
    closed: list[bool] = []

    def work(own: Station, job: Job) -> None:
        going.set()
        try:
            while True:
                job.progress(0, 0)
        finally:
            closed.append(own.people.fact("station") is not None)  # its station was open to the end

    bridge.run(owner, work, nothing, nothing)
    assert going.wait(SLOW / 1000)
    bridge.close()
    assert closed == [True]
    assert set(threading.enumerate()) <= before


def test_what_a_job_leaves_is_destroyed_here_and_not_on_a_thread_that_lets_go_of_it_last(
    bridge: Bridge, owner: QObject, qtbot: QtBot
) -> None:
    """Qt objects that end on another thread than theirs take the program along, now and then."""
    ended: list[int] = []
    heard: list[object] = []
    job = bridge.ask(owner, lambda _station: "done", heard.append)
    job.destroyed.connect(lambda: ended.append(threading.get_ident()))
    qtbot.waitUntil(lambda: heard == ["done"], timeout=SLOW)
    qtbot.waitUntil(lambda: not isValid(job), timeout=SLOW)
    assert ended == [threading.get_ident()]
    for number in range(200):
        bridge.ask(owner, lambda _station, n=number: n, heard.append)
    qtbot.waitUntil(lambda: heard[-1] == 199, timeout=SLOW)
    qtbot.waitUntil(lambda: bridge.children() == [], timeout=SLOW)


def test_a_memory_that_another_program_holds_is_told_and_the_office_goes_on(
    station: Station, owner: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It can't be opened at first; the questions after that are answered."""
    opens, tries = database.connect, iter([True])

    def busy(path: object) -> object:
        if next(tries, False):
            raise RecorderError("home-busy", "Another program holds the station's memory.", "Close it.")
        return opens(path)  # type: ignore[arg-type]

    monkeypatch.setattr("recorder.workflow.station.connect", busy)
    bridge = Bridge(station)
    failed: list[RecorderError] = []
    heard: list[object] = []
    bridge.ask(owner, lambda own: own.station_id, heard.append, failed.append)
    bridge.ask(owner, lambda own: own.station_id, heard.append, failed.append)
    qtbot.waitUntil(lambda: len(heard) + len(failed) == 2, timeout=SLOW)
    assert [error.code for error in failed] == ["home-busy"]
    assert heard == [station.station_id]
    bridge.close()
    assert threads("office") == []
