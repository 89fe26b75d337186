"""Pictures of every screen, for people who look at them: on a real practice station, with real clips."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from recorder.domain.consent import Yes
from recorder.errors import RecorderError
from recorder.ui import languages, sample_data
from recorder.ui.bridge import Bridge
from recorder.ui.context import Context
from recorder.ui.look_state import LookPhase
from recorder.ui.looks import LookSignals
from recorder.ui.page import Page
from recorder.ui.places import Place
from recorder.ui.screens.check import CheckPage
from recorder.ui.screens.clips import ClipsPage
from recorder.ui.screens.complain import ComplainPage
from recorder.ui.screens.consent import ConsentPage
from recorder.ui.screens.consents import ConsentsPage
from recorder.ui.screens.deliveries import DeliveriesPage, Found
from recorder.ui.screens.delivery import DeliveryPage
from recorder.ui.screens.earnings import EarningsPage
from recorder.ui.screens.enrol import EnrolPage, NewPinPage
from recorder.ui.screens.get_ready import GetReadyPage
from recorder.ui.screens.language import LanguagePage
from recorder.ui.screens.notice import NoticePage
from recorder.ui.screens.pin import PinPage
from recorder.ui.screens.receipt import ReceiptPage
from recorder.ui.screens.record import RecordPage
from recorder.ui.screens.record_view import Phase
from recorder.ui.screens.review import ReviewPage
from recorder.ui.screens.save_statement import SaveStatementPage
from recorder.ui.screens.sign_in import Face, SignInPage
from recorder.ui.screens.take_data import TakeDataPage
from recorder.ui.screens.today import TodayPage
from recorder.ui.screens.trouble import TroublePage
from recorder.ui.shell import Shell
from recorder.ui.speech import Speech
from recorder.ui.still import StillGetReady, StillRecord
from recorder.ui.texts import text_in
from recorder.workflow import consenting, consents, enrolling, looking, practice, releasing
from recorder.workflow.cameras import SAMPLE
from recorder.workflow.notices import notice_text
from recorder.workflow.queue_view import Overview
from recorder.workflow.receipts import receipt_of
from recorder.workflow.recording import Order, record
from recorder.workflow.station import Station
from recorder.workflow.today import today

SIZES = ((1280, 720), (1024, 600))
_SECONDS = 4.0
_BREATH_MS = 60
_PATIENCE_S = 60.0
_PICTURES = ("kite", "fish", "lamp", "umbrella", "boat", "bell", "leaf", "bike", "tree", "moon")


class Shots:
    """Takes the pictures; `told` hears of each file."""

    def __init__(self, station: Station, folder: Path, told: Callable[[Path], None]) -> None:
        self._station, self._folder, self._told = station, folder, told
        self.shell = Shell()
        self.bridge = Bridge(station)
        self.looks: LookSignals | None = None
        self.context = Context(self.shell.theme, self.bridge, Speech(), self.shell, self._failed)
        self.context.person = sample_data.PERSON
        self.context.sending = sample_data.StillDispatching(self.bridge)
        self._released, self._kept = _two_clips(station)

    def take(self, language: str) -> None:
        """Take all screens in one language, at each size."""
        self.context.language = languages.use(language).code
        for size in SIZES:
            self.shell.resize(*size)
            self.shell.show()
            self.context.theme = self.shell.theme
            for number, (name, make) in enumerate(self._screens().items(), start=1):
                self._take(f"{number:02d}-{name}-{size[0]}x{size[1]}-{language}", make)

    def still(self, language: str, size: tuple[int, int]) -> Iterator[tuple[str, Page]]:
        """Show all screens, one after the other, by name; those that show a camera without one."""
        self.context.language = languages.use(language).code
        self.shell.resize(*size)
        self.shell.show()
        for name, make in self._screens(StillGetReady, StillRecord).items():
            self.context.theme = self.shell.theme
            page = make()
            self.shell.show_page(page)
            _wait(lambda page=page: _is_whole(page))  # type: ignore[misc]
            _wait_ms(_BREATH_MS)
            yield name, page
        self.shell.set_rim("none")

    def close(self) -> None:
        """End what runs behind the screens."""
        self.shell.close()
        if self.looks is not None:
            self.looks.stop()
        self.bridge.close()

    def _take(self, name: str, make: Callable[[], Page]) -> None:
        page = make()
        self.context.theme = self.shell.theme
        self.shell.show_page(page)
        self._settle(page)
        path = self._folder / f"{name}.png"
        self.shell.grab().save(str(path))
        self._told(path)
        if isinstance(page, RecordPage):
            page.taking.stop()
            _wait(lambda: not page.taking.running)
            self.shell.set_rim("none")

    def _settle(self, page: Page) -> None:
        """Wait until there is something to see."""
        if isinstance(page, GetReadyPage):
            _wait(lambda: page.possible)
        elif isinstance(page, RecordPage):
            _wait(lambda: page.phase is Phase.RECORDING and page.taking.recorded_ms > 1500)
        elif isinstance(page, ReviewPage):
            _wait(lambda: self.looks is not None and self.looks.state(page.clip_id).phase is LookPhase.CLEAR)
        _wait_ms(400)

    def _screens(
        self, ready: type[GetReadyPage] = GetReadyPage, recording: type[RecordPage] = RecordPage
    ) -> dict[str, Callable[[], Page]]:
        station, context = self._station, self.context
        ask = consents.asks(station, practice.WORKER)[0]
        campaign, task = ask.campaign, ask.campaign.document["tasks"][0]
        notice = notice_text(station, campaign, context.language)
        until = (station.now().wall + timedelta(days=730)).date()
        faces = [Face(f"w-{picture}", picture) for picture in _PICTURES]
        place = [
            Place(Path.home(), False, "", 75_800_000_000),
            Place(Path("/media/stick"), True, "FIELD-2", 58_000_000_000),
        ]
        day = replace(today(station, practice.WORKER), accounts=(sample_data.account(),), way=sample_data.WAY)
        signs = [
            ("check" if n == 0 else "cross", text_in(p.title, context.language)) for n, p in enumerate(ask.purposes)
        ]
        return {
            "language": lambda: LanguagePage(context),
            "sign-in": lambda: SignInPage(context, faces, practice=True),
            "enrol": lambda: EnrolPage(context, [campaign], enrolling.free_pictures(station)),
            "new-number": lambda: NewPinPage(context, "fish", 4),
            "today": lambda: TodayPage(context, day),
            "notice": lambda: NoticePage(context, campaign, notice, until),
            "consent": lambda: ConsentPage(context, ask.purposes),
            "check": lambda: CheckPage(context),
            "sign": lambda: PinPage(
                context, QCoreApplication.translate("ConsentWay", "Sign with your number"), "", signs, 4
            ),
            "get-ready": lambda: ready(context, campaign, task, [(SAMPLE, SAMPLE)]),
            "record": lambda: recording(context, campaign, task, SAMPLE),
            "review": self._review,
            "receipt": lambda: ReceiptPage(
                context, receipt_of(station, practice.WORKER, practice.CAMPAIGN, self._released)
            ),
            "clips": lambda: ClipsPage(context, sample_data.clips()),
            "earnings": lambda: EarningsPage(context, sample_data.summary()),
            "complain": lambda: ComplainPage(context, sample_data.summary().rows, []),
            "statement": lambda: SaveStatementPage(context, place),
            "consents": lambda: ConsentsPage(context, consents.consents_of(station, practice.WORKER)),
            "take-data": lambda: TakeDataPage(context, place),
            "deliveries": lambda: DeliveriesPage(
                context, Found(sample_data.OVERVIEW, tuple(sample_data.deliveries()), more=False)
            ),
            "no-deliveries": lambda: DeliveriesPage(context, Found(Overview(), (), more=False)),
            "delivery": lambda: DeliveryPage(context, sample_data.deliveries()[1]),
            "delivery-sending": lambda: DeliveryPage(context, sample_data.deliveries()[0]),
            "delivery-sent": lambda: DeliveryPage(context, sample_data.deliveries()[5]),
            "trouble": lambda: TroublePage(context, RecorderError("disk-full", "", "")),
        }

    def _review(self) -> Page:
        if self.looks is None:
            self.looks = LookSignals(self.bridge)
        return ReviewPage(self.context, self._kept, self.looks)

    def _failed(self, error: RecorderError) -> None:
        raise error


def _two_clips(station: Station) -> tuple[int, str]:
    """Record one clip that is released and one that waits; the first one's row and the second one's id."""
    campaign = station.campaign(practice.CAMPAIGN)
    with suppress(RecorderError):
        yes = Yes("en", 0, False, {"train-robot": True}, "practice, on this computer", "fairtake shots")
        consenting.give(station, campaign, practice.WORKER, practice.PIN, yes)
    made = []
    for _ in range(2):
        order = Order(practice.CAMPAIGN, practice.WORKER, practice.PIN, "fold-towel", SAMPLE, seconds=_SECONDS)
        made.append(record(station, order).clip.clip_id)
    looking.look_again(station, made[0])
    row = releasing.release(station, made[0], practice.PIN)
    return row.receipt.row, made[1]


def _is_whole(page: Page) -> bool:
    """Whether what a page asks for when it is shown is there."""
    if isinstance(page, ReviewPage):
        return page.film is not None
    return not isinstance(page, ReceiptPage) or page.matrix is not None


def _wait(over: Callable[[], bool]) -> None:
    until = time.monotonic() + _PATIENCE_S
    while not over() and time.monotonic() < until:
        _wait_ms(20)


def _wait_ms(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def shoot(station: Station, folder: Path, chosen: list[str], told: Callable[[Path], None]) -> None:
    """Take every screen in each chosen language into a folder."""
    application = QCoreApplication.instance() or QApplication(["fairtake", "-platform", "offscreen"])
    folder.mkdir(parents=True, exist_ok=True)
    shots = Shots(station, folder, told)
    try:
        for language in chosen:
            shots.take(language)
    finally:
        shots.close()
        application.processEvents()
