"""What the window survives: kill -9 in a take, a full disk, a memory that is held, and a second Fairtake."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recorder.app import open_station
from recorder.domain.clip import TakeState
from recorder.storage import database
from recorder.ui.screens import record_parts
from recorder.ui.screens.clips import ClipsPage
from recorder.ui.screens.record import Phase, RecordPage
from recorder.ui.screens.review import ReviewPage
from recorder.ui.screens.sign_in import SignInPage
from recorder.ui.screens.today import TodayPage
from recorder.ui.screens.trouble import TroublePage
from recorder.ui.widgets.panels import Panel
from recorder.workflow import home as homes
from recorder.workflow import practice, recording
from recorder.workflow.station import Station

from .clips import only_clip
from .film import consent, film
from .walk import SECOND_PIN, SLOW, Walk, enrol_second, walking

ROOT = Path(__file__).parents[2]
MB = 1_000_000

# A whole program with the real window: it signs in, begins a take, tells it, and goes on until it is killed.
_RECORDS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from recorder.app import open_station
from recorder.ui.screens.record import RecordPage
from recorder.ui.screens.sign_in import SignInPage
from recorder.ui.screens.today import TodayPage
from recorder.ui.way import Way
from recorder.workflow import practice

application = QApplication([])
station, recovered = open_station(Path(sys.argv[1]))
way = Way(station, recovered, sys.argv[2])
way.begin("en")
done = set()

def once(page, does):
    if type(page) not in done:
        done.add(type(page))
        does()

def drive():
    page = way.shell.page
    if isinstance(page, SignInPage):
        once(page, lambda: page.tried.emit(practice.WORKER, practice.PIN))
    elif isinstance(page, TodayPage):
        campaign = station.campaign(practice.CAMPAIGN)
        once(page, lambda: way.take._record(campaign, campaign.task("fold-towel"), sys.argv[2]))
    elif isinstance(page, RecordPage) and page.taking.recorded_ms > 3000:
        once(page, lambda: print("recording", flush=True))

timer = QTimer(interval=50)
timer.timeout.connect(drive)
timer.start()
application.exec()
"""


def environment() -> dict[str, str]:
    return os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return film(tmp_path_factory.mktemp("film") / "bench.mkv")


@pytest.fixture(scope="module")
def torn(bench: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home of two workers, left by a kill -9 in the midst of a take of the first."""
    home = tmp_path_factory.mktemp("torn") / "home"
    station, _ = open_station(home)
    consent(station)
    enrol_second(station)
    station.close()
    with subprocess.Popen(
        [sys.executable, "-c", _RECORDS, home, bench], stdout=subprocess.PIPE, text=True, env=environment()
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "recording\n"
        program.send_signal(signal.SIGKILL)
        assert program.wait(60) == -signal.SIGKILL
    return home


@pytest.fixture
def restarted(torn: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[tuple[Walk, Station]]:
    """The next start, on a copy of that home."""
    shutil.copytree(torn, tmp_path / "home", ignore=shutil.ignore_patterns("reserve", "lock"))
    station, recovered = open_station(tmp_path / "home")
    with walking(station, qtbot, recovered) as walk:
        yield walk, station
    station.close()


def test_after_kill_9_the_sign_in_names_her_picture_and_she_is_led_to_her_clip(
    restarted: tuple[Walk, Station],
) -> None:
    walk, station = restarted
    clip = only_clip(station)
    assert (clip.state, clip.recovered, clip.worker) == (TakeState.REVIEW, True, practice.WORKER)
    assert clip.seconds_ms > 1500  # all but the last moments
    page = walk.on(SignInPage)
    told = [p.accessibleName() for p in page.findChildren(Panel) if p.accessibleName().startswith("Found again")]
    assert told == ["Found again. A recording was cut off, and is kept for: Kite. Sign in to look at it."]
    assert clip.clip_id not in " ".join(page.spoken())
    page.tried.emit(practice.WORKER, practice.PIN)
    trouble = walk.on(TroublePage)
    assert "Your last recording was cut off. All of it up to then is kept." in trouble.spoken()
    walk.press(trouble.go_on)
    review = walk.on(ReviewPage, trouble)
    assert review.clip_id == clip.clip_id
    walk.qtbot.waitUntil(lambda: review.film is not None, timeout=SLOW)  # and it plays


def test_nobody_else_is_offered_it_and_it_still_waits_for_her(restarted: tuple[Walk, Station]) -> None:
    walk, station = restarted
    (second,) = [row.worker for row in station.workers.all() if row.worker != practice.WORKER]
    today = walk.sign_in(second, SECOND_PIN)  # not led anywhere
    assert "cut off" not in " ".join(today.spoken())
    today.clips.emit()
    clips = walk.on(ClipsPage)
    assert clips.cards == {}
    walk.key(Qt.Key.Key_Escape)
    walk.on(type(today)).sign_out.emit()
    page = walk.on(SignInPage)
    assert any("kept for: Kite" in words for words in page.spoken())
    page.tried.emit(practice.WORKER, practice.PIN)
    walk.on(TroublePage)


def test_once_she_was_led_to_it_the_sign_in_says_no_more(restarted: tuple[Walk, Station]) -> None:
    walk, _ = restarted
    walk.on(SignInPage).tried.emit(practice.WORKER, practice.PIN)
    trouble = walk.on(TroublePage)
    walk.way.lock()
    assert not any("kept for" in words for words in walk.on(SignInPage, trouble).spoken())


def test_a_second_fairtake_on_the_same_home_says_one_clear_sentence(station: Station) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "recorder", "app", "--home", station.path],
        capture_output=True,
        text=True,
        env=environment(),
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert done.stdout == ""
    told = done.stderr.strip().split("\n")
    assert told[0] == f"fairtake: Another Fairtake is using {station.path}."
    assert told[1].strip() == "Close it first, or choose another home with --home.  [home-in-use]"
    assert len(told) == 2
    assert station.people.fact("station")  # and the first goes on


def test_the_real_program_opens_its_window_and_ends_by_kill_9_without_harm(tmp_path: Path) -> None:
    """`fairtake app` itself, killed while it only waits: the next start finds all in order."""
    home = tmp_path / "home"
    with subprocess.Popen([sys.executable, "-m", "recorder", "app", "--home", home], env=environment()) as program:
        until = time.monotonic() + 60
        while not (home / "reserve").exists() or not (home / "practice" / "inbox").exists():
            assert program.poll() is None
            assert time.monotonic() < until, "it did not set its home up"
            time.sleep(0.1)
        program.kill()
        program.wait(60)
    station, recovered = open_station(home)
    assert recovered == []
    assert station.people.fact("station")
    station.close()


@pytest.mark.parametrize("how", ["nearly full", "full to the last byte"])
def test_a_disk_that_fills_up_ends_the_take_with_its_clip_kept(
    how: str, bench: Path, small_disk: Callable[..., Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A real disk of 40 MB. Full to the last byte: as if the watch of the free space had seen nothing."""
    monkeypatch.setattr(record_parts, "COUNT_MS", 60)
    monkeypatch.setattr(homes, "LEAST_FREE", 12 * MB)
    monkeypatch.setattr(recording, "STOP_FREE", 8 * MB if how == "nearly full" else 0)
    disk = small_disk(40_000)
    station, _ = open_station(disk / "home")
    consent(station)
    with walking(station, qtbot, camera=str(bench)) as walk:
        walk.sign_in()
        campaign = station.campaign(practice.CAMPAIGN)
        walk.way.take._record(campaign, campaign.task("fold-towel"), str(bench))
        page = walk.on(RecordPage)
        qtbot.waitUntil(lambda: page.phase is Phase.RECORDING and page.taking.recorded_ms > 2000, timeout=SLOW)
        _fill(disk, 4 * MB if how == "nearly full" else 0)
        trouble = walk.on(TroublePage, ms=2 * SLOW)
        said = list(trouble.spoken())
        assert "The disk is full." in said
        assert "Everything recorded so far is safe on this station." in said
        assert "disk-full" in said
        held_back = (
            disk / "home" / "reserve"
        ).exists()  # what is kept for the end was needed only where nothing else was
        assert held_back == (how == "nearly full")
        (disk / "other files").unlink()
        walk.press(trouble.go_on)
        walk.on(ReviewPage, trouble)
        clip = only_clip(station)
        assert clip.state is TakeState.REVIEW
        assert clip.seconds_ms > 1000
    station.close()


def _fill(disk: Path, leave: int) -> None:
    with (disk / "other files").open("wb", buffering=0) as file:
        try:
            while shutil.disk_usage(disk).free > leave:
                file.write(b"x" * max(1, min(65_536, shutil.disk_usage(disk).free - leave)))
        except OSError:
            return


class _Hasty(database._Connection):
    """As the real one, but it waits less for who holds the memory."""

    def __init__(self, *args: object, **named: object) -> None:
        super().__init__(*args, **named | {"timeout": 0.2})  # type: ignore[arg-type]


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "_Connection", _Hasty)


_HOLDS = """
import sqlite3, sys
sys.stdin.readline()
memory = sqlite3.connect(sys.argv[1], isolation_level=None)
memory.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.readline()
"""


class Holder:
    """Another program that holds the station's memory."""

    def __init__(self, memory: Path) -> None:
        self._program = subprocess.Popen(
            [sys.executable, "-c", _HOLDS, memory], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def hold(self) -> None:
        self._turn()
        assert self._program.stdout is not None
        assert self._program.stdout.readline() == "held\n"

    def let_go(self) -> None:
        self._turn()
        self._program.wait(60)

    def end(self) -> None:
        self._program.kill()
        self._program.communicate()

    def _turn(self) -> None:
        assert self._program.stdin is not None
        self._program.stdin.write("\n")
        self._program.stdin.flush()


@pytest.fixture
def holder(station: Station) -> Iterator[Holder]:
    other = Holder(station.path / "station.db")
    yield other
    other.end()


def test_a_memory_that_another_program_holds_is_one_sentence_and_nothing_is_lost(
    hasty: None, station: Station, holder: Holder, qtbot: QtBot
) -> None:
    consent(station)
    with walking(station, qtbot) as walk:
        walk.on(SignInPage)
        holder.hold()
        walk.page.tried.emit(practice.WORKER, practice.PIN)  # type: ignore[attr-defined]
        trouble = walk.on(TroublePage)
        said = list(trouble.spoken())
        assert "Another program holds the station." in said
        assert "Close it, then try again." in said
        assert "home-busy" in said
        holder.let_go()
        walk.press(trouble.go_on)
        walk.on(SignInPage, trouble).tried.emit(practice.WORKER, practice.PIN)
        today = walk.on(TodayPage)
        assert all("You said yes" in card.accessibleName() for card in today.cards)


def test_the_window_closes_also_while_the_memory_is_held(hasty: None, tmp_path: Path, qtbot: QtBot) -> None:
    station, _ = open_station(tmp_path / "home")
    with walking(station, qtbot) as walk:
        walk.sign_in()
        way = walk.way
        with closing(sqlite3.connect(station.path / "station.db", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            way.shell.close()
            other.execute("ROLLBACK")
        assert not way.bridge._office.is_alive()
        assert way.signed_in is None
    station.close()
