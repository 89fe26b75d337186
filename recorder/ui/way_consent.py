"""From a task that asks first to her signed yes: notice, choices, three questions, her number. A no leaves no trace."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from recorder.domain.consent import ON_SCREEN, UNDERSTOOD, Yes
from recorder.domain.document import Document
from recorder.errors import RecorderError
from recorder.ui.screens.check import CheckPage
from recorder.ui.screens.consent import ConsentPage
from recorder.ui.screens.notice import NoticePage
from recorder.ui.screens.pin import PinPage
from recorder.ui.texts import text_in
from recorder.workflow import consenting
from recorder.workflow.consents import Ask
from recorder.workflow.notices import Notice, notice_text

if TYPE_CHECKING:
    from recorder.ui.way import Way


class ConsentWay:
    """One asking at a time; what she chose is held here only until she signs it."""

    def __init__(self, way: Way) -> None:
        self._way = way
        self._answers: dict[str, bool] = {}
        self._shown_ms, self._heard = 0, False

    def begin(self, ask: Ask, task: Document | None) -> None:
        """Show the notice, alone; with no task it goes back to her consents afterwards."""
        self._ask, self._task, self._shown_ms, self._heard = ask, task, 0, False
        language = self._way.context.language
        self._way.ask(lambda station: notice_text(station, ask.campaign, language), self._notice)

    def _notice(self, notice: Notice) -> None:
        self._text = notice
        days = int(self._ask.campaign.document["retention"]["days"])
        until = (self._way.bridge.station.now().wall + timedelta(days=days)).date()
        page = NoticePage(self._way.fresh(), self._ask.campaign, notice, until)
        page.read.connect(self._read)
        page.refused.connect(self._leave)
        self._way.show(page, lambda: self._notice(notice))

    def _read(self, shown_ms: int, heard: bool) -> None:
        self._shown_ms += shown_ms
        self._heard = self._heard or heard
        self._choices()

    def _choices(self) -> None:
        page = ConsentPage(self._way.fresh(), self._ask.purposes)
        page.agreed.connect(self._agreed)
        page.refused.connect(self._leave)
        self._way.show(page, self._choices)

    def _agreed(self, answers: dict[str, bool]) -> None:
        self._answers = answers
        self._questions()

    def _questions(self) -> None:
        page = CheckPage(self._way.fresh())
        page.understood.connect(self._sign)
        page.refused.connect(self._leave)
        page.tell_again.connect(lambda: self._notice(self._text))
        self._way.show(page, self._questions)

    def _sign(self) -> None:
        language = self._way.context.language
        lines = [
            ("check" if self._answers[p.id] else "cross", text_in(p.title, language)) for p in self._ask.purposes
        ]  # fmt: skip
        digits = len(self._way.person.pin)
        title = QCoreApplication.translate("ConsentWay", "Sign with your number")
        line = QCoreApplication.translate("ConsentWay", "With it you say yes to what has a check mark")
        page = PinPage(self._way.fresh(), title, line, lines, digits)
        page.given.connect(lambda pin: self._give(page, pin))
        page.refused.connect(self._leave)
        self._way.show(page, self._sign)

    def _give(self, page: PinPage, pin: str) -> None:
        yes = Yes(
            language=self._text.language,
            shown_ms=self._shown_ms,
            read_aloud=self._heard,
            decisions=self._answers,
            method=ON_SCREEN,
            evidence=UNDERSTOOD,
        )
        worker, campaign = self._way.person.worker, self._ask.campaign

        def failed(error: RecorderError) -> None:
            if error.code in ("wrong-pin", "pin-locked"):
                page.refuse(error)
            else:
                self._way.fail(error)

        self._way.ask(
            lambda station: consenting.give(station, campaign, worker, pin, yes), lambda _record: self._given(), failed
        )

    def _given(self) -> None:
        if self._task is None:
            self._way.own.consents()
        else:
            self._way.take.get_ready(self._ask.campaign, self._task)

    def _leave(self) -> None:
        """No, or the screen left: nothing of it is kept anywhere."""
        self._answers = {}
        self._way.home()
