"""A window without a screen, on a real practice station."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from pytestqt.qtbot import QtBot

from recorder.app import open_station
from recorder.errors import RecorderError
from recorder.ui import languages
from recorder.ui.bridge import Bridge
from recorder.ui.context import Context, Person
from recorder.ui.shell import Shell
from recorder.ui.speech import Speech
from recorder.workflow import practice
from recorder.workflow.station import Station


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    """A practice station, just set up."""
    opened, _ = open_station(tmp_path / "home")
    yield opened
    opened.close()


@pytest.fixture
def shell(qtbot: QtBot) -> Iterator[Shell]:
    """An open window of 1280 x 720 with no page in it, in English."""
    languages.use("en")
    window = Shell()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    if window.page is not None:
        window.page.left()


@pytest.fixture
def bridge(station: Station, qtbot: QtBot) -> Iterator[Bridge]:
    """The bridge to the station, with its threads."""
    opened = Bridge(station)
    yield opened
    opened.close()


@pytest.fixture
def faults() -> list[RecorderError]:
    """Faults that screens told the window of."""
    return []


@pytest.fixture
def context(shell: Shell, bridge: Bridge, faults: list[RecorderError]) -> Context:
    """What screens are given, with the practice worker signed in."""
    made = Context(shell.theme, bridge, Speech(), shell, faults.append)
    made.person = Person(practice.WORKER, practice.PIN, "Meena", "kite")
    return made
