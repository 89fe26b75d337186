"""The worker's whole way in a real window: keys go in through the X server, nothing is asked of the program itself.

What happened is seen from outside only: in the home's database, and by whether the screen changed.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from ctypes.util import find_library
from pathlib import Path
from typing import Any

import pytest

from recorder.media.sample_file import write_sample
from recorder.workflow import practice

ROOT = Path(__file__).resolve().parents[2]
MISSING = [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]
MISSING += [name for name in ("xcb-cursor", "xkbcommon-x11") if find_library(name) is None]  # Qt's, on a screen
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"left out: {' and '.join(MISSING)} not on this machine")

PATIENCE_S = 120.0
STILL_S = 1.0  # a screen on which nothing moves for so long is there
FILM_S = 25.0
OTHER = 0.15  # share of the screen: a focus ring, a digit or the bar of a short wait is less


class Screen:
    """An X server without a monitor, its keyboard, and the picture that it would show."""

    def __init__(self, folder: Path) -> None:
        self._picture = folder / "Xvfb_screen0"
        told, tell = os.pipe()
        command = ["Xvfb", "-displayfd", str(tell), "-screen", "0", "1280x720x24", "-fbdir", str(folder)]
        self.server = subprocess.Popen([*command, "-nolisten", "tcp"], pass_fds=[tell], stderr=subprocess.DEVNULL)
        os.close(tell)
        with os.fdopen(told) as line:
            self.display = f":{line.readline().strip()}"

    def press(self, *keys: str) -> None:
        """Press keys, one after the other, in whatever window has the keyboard."""
        env = {**os.environ, "DISPLAY": self.display}
        subprocess.run(["xdotool", "key", "--delay", "60", *keys], env=env, check=True, timeout=30)

    def picture(self) -> bytes:
        """What is shown now."""
        return self._picture.read_bytes()

    def still(self) -> bytes:
        """What is shown once nothing moves any more."""
        before, since, until = self.picture(), time.monotonic(), time.monotonic() + PATIENCE_S
        while time.monotonic() < until:
            time.sleep(0.05)
            now = self.picture()
            if now != before:
                before, since = now, time.monotonic()
            elif time.monotonic() - since > STILL_S:
                return now
        raise AssertionError("the screen never came to rest")

    def turned(self, before: bytes) -> bytes:
        """Wait for another screen than this one: more than a focus ring or a digit is different."""
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() < until:
            now = self.still()
            if share(before, now) > OTHER:
                return now
        raise AssertionError("no other screen came")

    def close(self) -> None:
        self.server.terminate()
        self.server.wait(30)


def share(one: bytes, other: bytes) -> float:
    """Which share of two pictures is different."""
    pairs = zip(memoryview(one).cast("B")[::64], memoryview(other).cast("B")[::64], strict=True)
    return sum(a != b for a, b in pairs) / (len(one) / 64)


class Home:
    """The station's home, looked at from outside."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """What the database says, read only."""
        with closing(sqlite3.connect(f"file:{self.path}/station.db?mode=ro", uri=True)) as db:
            return db.execute(sql).fetchall()

    def wait(self, sql: str, patience_s: float = PATIENCE_S) -> Any:
        """Wait for the one value of the one row."""
        found = wait(lambda: self.rows(sql), patience_s)
        assert found, f"never: {sql}"
        ((value,),) = found
        return value

    def film_bytes(self) -> int:
        """How much of a clip is sealed so far."""
        return sum(path.stat().st_size for path in self.path.glob("clips/*/clip.mp4.age"))


def wait(for_what: Callable[[], Any], patience_s: float = PATIENCE_S) -> Any:
    """Wait until it gives something, and give that; what it gives at last where time is over."""
    until = time.monotonic() + patience_s
    while not (found := for_what()) and time.monotonic() < until:
        time.sleep(0.1)
    return found


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    folder = tmp_path / "screen"
    folder.mkdir()
    opened = Screen(folder)
    yield opened
    opened.close()


@pytest.fixture
def home(tmp_path: Path, screen: Screen) -> Iterator[Home]:
    """The home of the app, which runs on the screen as its own process, with a film for a camera and no voice."""
    film = tmp_path / "film.mp4"
    write_sample(film, FILM_S, (640, 360))
    made = Home(tmp_path / "home")
    quiet = tmp_path / "no-programs"  # a machine that can't read aloud has the same buttons everywhere
    quiet.mkdir()
    env = {name: value for name, value in os.environ.items() if name not in ("WAYLAND_DISPLAY", "FAIRTAKE_HOME")}
    env |= {"DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb", "PATH": str(quiet), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "recorder", "app", "--home", str(made.path), "--camera", str(film)]
    with (tmp_path / "app.log").open("wb") as log:
        app = subprocess.Popen(command, env=env, stdout=log, stderr=log)
    yield made
    app.terminate()
    app.wait(60)
    sys.stdout.write((tmp_path / "app.log").read_text("utf-8", "replace"))  # shown where the test failed


def test_the_whole_way_by_keyboard(screen: Screen, home: Home) -> None:
    _sign_in(screen, home)
    _consent(screen, home)
    _record(screen, home)
    receipt = _release(screen, home)
    screen.press("Tab", "Tab", "space")  # print, save, done
    screen.turned(receipt)
    screen.press("shift+Tab", "shift+Tab", "space")  # today: from the first task back past the sign to signing out
    assert home.wait("SELECT count(*) FROM sessions WHERE signed_out IS NOT NULL AND seconds > 4") == 1
    assert home.rows("SELECT count(*) FROM sessions WHERE signed_out IS NULL") == [(0,)]


def _sign_in(screen: Screen, home: Home) -> None:
    """English, then the only picture's number."""
    assert wait(lambda: len(set(screen.picture()[4096:])) > 8), "no window came"
    language = screen.still()
    screen.press("space")
    assert home.wait("SELECT value FROM facts WHERE name = 'language'") == "en"
    screen.turned(language)
    screen.press(*practice.PIN)
    assert home.wait("SELECT worker FROM sessions WHERE signed_out IS NULL") == practice.WORKER


def _consent(screen: Screen, home: Home) -> None:
    """The first task asks: notice, one switch, three questions, and her number."""
    today = screen.still()
    screen.press("space")
    notice = screen.turned(today)
    screen.press("shift+Tab", "space")  # the last one is: next
    choices = screen.turned(notice)
    switches = len(json.loads((ROOT / "resources/practice/campaign.json").read_text())["purposes"])
    screen.press(*["shift+Tab"] * switches, "space")  # the focus began on the no
    screen.press(*["Tab"] * (switches + 1))
    assert home.rows("SELECT count(*) FROM consents") == [(0,)]
    screen.press("Return")  # Enter says no yes
    assert share(choices, screen.still()) < 0.1
    screen.press("space")
    screen.turned(choices)
    _answer_and_sign(screen, home)
    assert home.rows("SELECT campaign_id, worker FROM consents") == [(practice.CAMPAIGN, practice.WORKER)]


def _answer_and_sign(screen: Screen, home: Home) -> None:
    """Press the first answer, right or wrong, until a digit of hers is taken: then the signing is shown."""
    for _ in range(100):
        screen.press("space")
        before = screen.still()
        screen.press(practice.PIN[0])
        if screen.still() == before:
            continue
        screen.press(*practice.PIN[1:])
        if wait(lambda: home.rows("SELECT 1 FROM consents"), 30.0):
            return
    raise AssertionError("a hundred answers, and nothing was signed")


def _record(screen: Screen, home: Home) -> None:
    """Space starts once all is ready, N marks a step, Space stops."""
    began = False
    for _ in range(30):
        screen.press("space")
        if began := bool(wait(lambda: home.rows("SELECT 1 FROM clips"), 12.0)):
            break
    assert began, "it never got ready"
    assert home.wait("SELECT state FROM clips") == "recording"
    assert wait(lambda: home.film_bytes() > 60_000), "nothing was sealed"
    time.sleep(1.5)
    screen.press("n")
    time.sleep(2.5)
    screen.press("space")
    manifest = json.loads(home.wait("SELECT manifest FROM clips WHERE state = 'review'"))
    assert len(manifest["steps"]) == 2
    assert manifest["duration_ms"] >= 3500


def _release(screen: Screen, home: Home) -> bytes:
    """Her yes, once the second look is over; what it brings is the receipt."""
    clear = "SELECT 1 FROM clips WHERE json_extract(manifest, '$.cover.second_look') IS NOT NULL"
    assert home.wait(clear) == 1
    review = screen.still()
    screen.press("shift+Tab", "shift+Tab", "space")  # from play over back to the last one: release
    assert home.wait("SELECT 1 FROM clips WHERE state = 'released'") == 1
    assert home.rows("SELECT event FROM receipts") == [("CLIP",)]
    return screen.turned(review)
