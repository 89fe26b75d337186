"""The worker's whole way in one go: real video as camera, real keys, the real window without a screen."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from recorder.app import open_station
from recorder.domain.clip import TakeState
from recorder.media.sample_file import write_sample
from recorder.ui.look_state import LookPhase
from recorder.ui.page import Page
from recorder.ui.screens.check import CheckPage
from recorder.ui.screens.clips import ClipsPage
from recorder.ui.screens.consent import ConsentPage
from recorder.ui.screens.consents import ConsentsPage
from recorder.ui.screens.earnings import EarningsPage
from recorder.ui.screens.get_ready import GetReadyPage
from recorder.ui.screens.language import LanguagePage
from recorder.ui.screens.notice import NoticePage
from recorder.ui.screens.pin import PinPage
from recorder.ui.screens.receipt import ReceiptPage
from recorder.ui.screens.record import RecordPage
from recorder.ui.screens.record_view import Phase
from recorder.ui.screens.review import ReviewPage
from recorder.ui.screens.sign_in import SignInPage
from recorder.ui.screens.today import TodayPage
from recorder.ui.screens.trouble import TroublePage
from recorder.ui.way import Way
from recorder.workflow import practice
from recorder.workflow.station import Station
from tests.ui.watcher import BOUND_MS, Watcher

P = TypeVar("P", bound=Page)
LONG_MS = 120_000


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("film") / "bench.mp4"
    write_sample(path, 40.0, (640, 360))
    return path


@pytest.fixture
def way(tmp_path: Path, film: Path, qtbot: QtBot) -> Iterator[Way]:
    station, recovered = open_station(tmp_path / "home")
    made = Way(station, recovered, str(film))
    qtbot.addWidget(made.shell)
    with qtbot.waitActive(made.shell):
        made.begin()
    yield made
    made.shell.close()
    station.close()


@pytest.fixture
def watcher(way: Way) -> Watcher:
    return Watcher(lambda: type(way.shell.page).__name__)


class Walk:
    """Presses what a worker presses, and waits for the screen that must come."""

    def __init__(self, way: Way, qtbot: QtBot) -> None:
        self.way, self.qtbot = way, qtbot
        self.slowest = 0.0

    def on(self, kind: type[P], ms: int = LONG_MS) -> P:
        """Wait until a screen of this kind is shown, and shows itself."""
        QApplication.processEvents()  # so that each press is a turn of its own for who times them
        self.qtbot.waitUntil(lambda: isinstance(self.way.shell.page, (kind, TroublePage)), timeout=ms)
        if isinstance(trouble := self.way.shell.page, TroublePage) and kind is not TroublePage:
            pytest.fail(" ".join(trouble.spoken()))
        QApplication.processEvents()
        page = self.way.shell.page
        assert isinstance(page, kind)
        return page

    def type_pin(self, page: Page) -> None:
        for digit in practice.PIN:
            self.qtbot.keyClick(page, digit)

    def key(self, page: Page, key: Qt.Key | str) -> None:
        """Press a key, wherever the focus is."""
        self.qtbot.keyClick(QApplication.focusWidget() or page, key)

    def press(self, widget: QWidget) -> None:
        assert widget.isEnabled()
        self.qtbot.keyClick(widget, Qt.Key.Key_Space)
        QApplication.processEvents()


def test_from_the_language_to_the_receipt_and_back(way: Way, watcher: Watcher, qtbot: QtBot, tmp_path: Path) -> None:
    walk = Walk(way, qtbot)
    station = way.bridge.station
    walk.press(walk.on(LanguagePage).tiles[0])
    walk.type_pin(walk.on(SignInPage))
    _consent(walk)
    clip_id = _record(walk, station)
    _review(walk, clip_id)
    receipt = walk.on(ReceiptPage)
    _receipt_verifies(receipt, station, tmp_path)
    receipt.done.emit()
    _own(walk, station, clip_id)
    watcher.stop()
    assert len(watcher.turns) > 50
    assert watcher.slowest(1)[0].ms <= BOUND_MS, watcher.slowest()


def _consent(walk: Walk) -> None:
    today = walk.on(TodayPage)
    walk.press(today.cards[0])
    notice = walk.on(NoticePage)
    assert "PRACTICE ONLY" in " ".join(notice.spoken())
    notice.read.emit(4000, False)
    consent = walk.on(ConsentPage)
    assert not consent.yes.isEnabled()
    assert not any(consent.answers().values())
    walk.press(consent.switches["train-robot"])
    walk.press(consent.yes)
    check = walk.on(CheckPage)
    for _ in range(3):
        walk.press(next(tile for tile in check.tiles if tile.property("right")))
    walk.type_pin(walk.on(PinPage))


def _record(walk: Walk, station: Station) -> str:
    ready = walk.on(GetReadyPage)
    walk.qtbot.waitUntil(lambda: ready.possible, timeout=LONG_MS)
    walk.key(ready, Qt.Key.Key_Space)
    record = walk.on(RecordPage)
    walk.qtbot.waitUntil(lambda: record.phase is Phase.RECORDING, timeout=LONG_MS)
    walk.qtbot.waitUntil(lambda: record.taking.recorded_ms > 2000, timeout=LONG_MS)
    walk.key(record, "n")
    walk.qtbot.waitUntil(lambda: record.taking.recorded_ms > 4000, timeout=LONG_MS)
    walk.key(record, Qt.Key.Key_Space)
    walk.on(ReviewPage)
    (clip,) = station.clips.all(worker=practice.WORKER)
    assert clip.state is TakeState.REVIEW
    assert len(clip.manifest["steps"]) == 2
    assert clip.seconds_ms >= 3500
    return clip.clip_id


def _review(walk: Walk, clip_id: str) -> None:
    page = walk.on(ReviewPage)
    walk.qtbot.waitUntil(lambda: walk.way.looks.state(clip_id).phase is LookPhase.CLEAR, timeout=2 * LONG_MS)
    # the look may have covered more: the page then shows the new version, with buttons of its own
    walk.qtbot.waitUntil(lambda: page.film is not None and page.film.looked, timeout=LONG_MS)
    walk.qtbot.waitUntil(page.side.decisions.release.isEnabled, timeout=LONG_MS)
    assert walk.on(ReviewPage) is page
    walk.press(page.side.decisions.release)


def _receipt_verifies(page: ReceiptPage, station: Station, folder: Path) -> None:
    card = page.card
    (folder / "receipt.txt").write_bytes(card.text)
    (folder / "receipt.txt.sig").write_bytes(card.signature)
    (folder / "allowed").write_text(f"station {station.signing_key().public.line()}\n")
    command = ["ssh-keygen", "-Y", "verify", "-f", folder / "allowed", "-I", "station"]
    command += ["-n", "receipt@fairtake", "-s", folder / "receipt.txt.sig"]
    with (folder / "receipt.txt").open("rb") as text:
        done = subprocess.run(command, stdin=text, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


def _own(walk: Walk, station: Station, clip_id: str) -> None:
    walk.on(TodayPage).earnings.emit()
    earnings = walk.on(EarningsPage)
    assert len(earnings.rows) == 1
    earnings.back.emit()
    walk.on(TodayPage).clips.emit()
    clips = walk.on(ClipsPage)
    clips.take_back.emit(clips._clips[0])
    walk.qtbot.waitUntil(lambda: station.clips.get(clip_id).state is TakeState.WITHDRAWN, timeout=LONG_MS)  # type: ignore[union-attr]
    assert station.clip_identity(clip_id, 1) is None
    walk.qtbot.waitUntil(lambda: walk.way.shell.page is not clips and isinstance(walk.way.shell.page, ClipsPage))
    walk.on(ClipsPage).back.emit()
    walk.on(TodayPage).consents.emit()
    consents = walk.on(ConsentsPage)
    assert len(consents.buttons) == 2
    consents.back.emit()
    walk.on(TodayPage).sign_out.emit()
    walk.on(SignInPage)
    assert walk.way.context.person is None
    (session,) = station.sessions.of(practice.WORKER)
    assert session.signed_out is not None
    assert session.seconds > 4
