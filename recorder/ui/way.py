"""The worker's way: which screen comes after which. Screens are views; what happens in them is answered here."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from recorder.errors import RecorderError
from recorder.ui import languages
from recorder.ui.bridge import Bridge, Job, Then
from recorder.ui.context import Context, Person
from recorder.ui.dispatching import Dispatching
from recorder.ui.garbage import Garbage
from recorder.ui.page import Page
from recorder.ui.screens.language import LanguagePage
from recorder.ui.screens.sign_in import Face, SignInPage
from recorder.ui.screens.today import TodayPage
from recorder.ui.screens.trouble import TroublePage
from recorder.ui.shell import Shell
from recorder.ui.speech import Speech
from recorder.ui.way_consent import ConsentWay
from recorder.ui.way_deliveries import DeliveriesWay
from recorder.ui.way_enrol import EnrolWay
from recorder.ui.way_own import OwnWay
from recorder.workflow import practice, signing_in
from recorder.workflow.recovery import Recovered
from recorder.workflow.signing_in import SignedIn, WorkerCard
from recorder.workflow.station import Station
from recorder.workflow.today import TaskCard, Today, today

if TYPE_CHECKING:
    from recorder.ui.looks import LookSignals
    from recorder.ui.way_take import TakeWay

_NOTE_MS = 60_000
_LANGUAGE = "language"


class Way(QObject):
    """Owns the window, who is signed in, and what runs behind the screens."""

    def __init__(self, station: Station, recovered: list[Recovered], camera: str | None = None) -> None:
        super().__init__()
        self.shell = Shell()
        self.bridge = Bridge(station)
        self.context = Context(self.shell.theme, self.bridge, Speech(), self.shell, self.fail)
        self.sending = self.context.sending = Dispatching(self.bridge)
        self.signed_in: SignedIn | None = None
        self._closed = False
        self._garbage = Garbage(self)
        self.camera = camera
        self._recovered = recovered
        self._again: Callable[[], None] = self.languages
        self._clock = QTimer(self, interval=_NOTE_MS)
        self._clock.timeout.connect(self._note_time)
        self.bridge.failed.connect(self.fail)
        self.shell.idle.connect(self.lock)
        self.shell.compact_changed.connect(self._rearrange)
        self.shell.closing.connect(self.close)
        self.consent, self.own, self.enrolment = ConsentWay(self), OwnWay(self), EnrolWay(self)
        self.deliveries = DeliveriesWay(self)
        self.sending.wanted.connect(lambda: self.deliveries.open(self._again))

    def begin(self, language: str | None = None) -> None:
        """Open the window, on the language if none was chosen yet, else on the sign-in."""
        self.shell.show()
        self.shell.activateWindow()  # where there is no window manager nobody else gives it the keyboard
        chosen = language or self.bridge.station.people.fact(_LANGUAGE)
        self._use(chosen or "en")
        self.context.practice_only = all(c.campaign_id == practice.CAMPAIGN for c in self._campaigns())
        (self.sign_in if chosen else self.languages)()
        self.bridge.run(self, _read_in, lambda _none: self._begin_work())

    # What sees and shows pictures is read in behind the first screen, which is there before it.

    @cached_property
    def looks(self) -> LookSignals:
        """The second looks, which run from the first use on."""
        from recorder.ui.looks import LookSignals

        return LookSignals(self.bridge)

    @cached_property
    def take(self) -> TakeWay:
        """The way from a task to a receipt."""
        from recorder.ui.way_take import TakeWay

        return TakeWay(self)

    def close(self) -> None:
        """End what runs behind the screens; whoever is signed in is signed out."""
        self._closed = True
        if "looks" in vars(self):
            self.looks.stop()
        self.sending.stop()
        if self.signed_in is not None:
            with suppress(RecorderError):  # a memory that is held: the time that was noted last stands
                signing_in.sign_out(self.bridge.station, self.signed_in)
            self.signed_in = None
        self.bridge.close()
        self._garbage.end()

    def _begin_work(self) -> None:
        if not self._closed:
            self.looks.released.connect(self.sending.wake)  # a yes in advance that came true
            self.sending.begin()

    # --- what the parts of the way use ------------------------------------------------------

    def show(self, page: Page, again: Callable[[], None] | None = None) -> Page:
        """Show a page; `again` makes it anew when the window's size or the text's scale changes."""
        self._again = again or self._again
        self.shell.show_busy(False)
        self.shell.show_page(page)
        return page

    def ask(
        self, work: Callable[[Station], Any], then: Then, failed: Callable[[RecorderError], None] | None = None
    ) -> None:
        """Ask the station something; the window shows that it waits when the answer takes time.

        What was asked while somebody was signed in is not shown after she has left.
        """
        self.shell.show_busy(True)
        asker = self.signed_in

        def arrived(answer: Any) -> None:
            self.shell.show_busy(False)
            if asker is self.signed_in:
                then(answer)

        def missed(error: RecorderError) -> None:
            self.shell.show_busy(False)
            if asker is self.signed_in:
                (failed or self.fail)(error)

        self.bridge.ask(self, work, arrived, missed)

    def fail(self, error: RecorderError) -> None:
        """Tell what went wrong, then go on where it is safe."""
        self.fail_then(error, self.home)

    def fail_then(self, error: RecorderError, go_on: Callable[[], None]) -> None:
        """Tell what went wrong, then go on there."""
        page = TroublePage(self.fresh(), error)
        page.closed.connect(go_on)
        self.show(page, lambda: self.fail_then(error, go_on))

    def fresh(self) -> Context:
        """The context for a page that is made now."""
        self.context.theme = self.shell.theme
        return self.context

    def home(self) -> None:
        """Where everything begins: today, or the sign-in when nobody is signed in."""
        (self.today if self.signed_in else self.sign_in)()

    @property
    def person(self) -> Person:
        """Who is signed in."""
        assert self.context.person is not None  # noqa: S101 - asked only behind the sign-in
        return self.context.person

    # --- language and sign-in ---------------------------------------------------------------

    def languages(self) -> None:
        """Let her choose her language."""
        page = LanguagePage(self.fresh())
        page.chosen.connect(self._choose)
        self.show(page, self.languages)

    def _choose(self, code: str) -> None:
        self._use(code)
        self.ask(lambda station: station.people.set_fact(_LANGUAGE, code), lambda _none: self.sign_in())

    def _use(self, code: str) -> None:
        self.context.language = languages.use(code).code

    def sign_in(self) -> None:
        """Let her say who she is."""
        self.ask(signing_in.workers, self._show_sign_in)

    def _show_sign_in(self, cards: list[WorkerCard]) -> None:
        digits = max((card.pin_digits for card in cards), default=4)
        alone = [card.worker for card in cards] == [practice.WORKER]
        faces = [Face(card.worker, card.picture) for card in cards]
        hurt = {r.worker for r in self._recovered if r.what == "recovered"}
        page = SignInPage(self.fresh(), faces, digits=digits, practice=alone, cut_off=hurt)
        page.back.connect(self.languages)
        page.help_wanted.connect(self.enrolment.begin)
        page.tried.connect(lambda worker, pin: self._try(page, worker, pin))
        self.show(page, self.sign_in)

    def _try(self, page: SignInPage, worker: str, pin: str) -> None:
        def failed(error: RecorderError) -> None:
            if error.code in ("wrong-pin", "pin-locked"):
                page.refuse(error)
            else:
                self.fail(error)

        self.ask(lambda station: signing_in.sign_in(station, worker, pin), lambda who: self._enter(who, pin), failed)

    def _enter(self, who: SignedIn, pin: str) -> None:
        self.signed_in = who
        self.context.person = Person(who.worker, pin, who.name, who.picture)
        self.sending.whose(who.worker)
        self.shell.set_text_scale(who.text_scale)
        self._clock.start()
        hers = [r.clip_id for r in self._recovered if r.worker == who.worker and r.what == "recovered"]
        self._recovered = [r for r in self._recovered if r.worker != who.worker]
        if hers:
            self.take.found_again(hers[0])
        else:
            self.today()

    def lock(self) -> None:
        """Nobody was here for a while, or she signs out."""
        who, self.signed_in, self.context.person = self.signed_in, None, None
        self._clock.stop()
        self.sending.whose(None)
        self.shell.set_text_scale(100)
        if who is None:
            return
        self.shell.clear()  # at once: what is hers must not stand there until the station has answered
        self.looks.forget_promises(who.worker)
        self.ask(lambda station: signing_in.sign_out(station, who), lambda _none: self.sign_in())

    def _note_time(self) -> None:
        who = self.signed_in
        if who is not None:
            self.bridge.ask(self, lambda station: signing_in.note_time(station, who), lambda _none: None)

    # --- today ------------------------------------------------------------------------------

    def today(self) -> None:
        """Show her day."""
        worker = self.person.worker
        self.ask(lambda station: today(station, worker), self._show_today)

    def _show_today(self, data: Today) -> None:
        page = TodayPage(self.fresh(), data)
        page.task_chosen.connect(self._task)
        page.clips.connect(self.own.clips)
        page.consents.connect(self.own.consents)
        page.earnings.connect(self.own.earnings)
        page.data.connect(self.own.data)
        page.deliveries.connect(self.sending.wanted)
        page.sign_out.connect(self.lock)
        page.bigger.connect(self._bigger)
        self.show(page, self.today)

    def _task(self, card: TaskCard) -> None:
        if card.ask.live is not None:
            self.take.get_ready(card.ask.campaign, card.task)
        else:
            self.consent.begin(card.ask, card.task)

    def _bigger(self) -> None:
        """The next size of text: 100, 125, 150, 200 %, and 100 again; kept for her next time."""
        sizes = (100, 125, 150, 200)
        scale = next((size for size in sizes if size > self.shell.theme.scale), 100)
        self.shell.set_text_scale(scale)
        worker, code = self.person.worker, self.context.language
        self.ask(lambda station: signing_in.prefer(station, worker, code, scale), lambda _none: self.today())

    def _rearrange(self) -> None:
        if self.shell.page is not None and not self.shell.page.keeps_awake:
            self._again()

    def _campaigns(self) -> list[Any]:
        return self.bridge.station.people.campaigns()


def _read_in(_station: Station, _job: Job) -> None:
    for part in ("recorder.ui.looks", "recorder.ui.way_take", "recorder.workflow.dispatch"):
        importlib.import_module(part)
