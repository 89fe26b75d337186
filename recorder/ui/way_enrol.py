"""Enrolling a worker: the coordinator settles who she is, she chooses her number, then she signs in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from recorder.domain.campaign import Campaign
from recorder.errors import RecorderError
from recorder.ui.screens.enrol import EnrolPage, Newcomer, NewPinPage
from recorder.workflow import enrolling
from recorder.workflow.station import Station

if TYPE_CHECKING:
    from recorder.ui.way import Way


class EnrolWay:
    """One newcomer at a time."""

    def __init__(self, way: Way) -> None:
        self._way = way

    def begin(self) -> None:
        """Let the coordinator say who she is."""
        self._way.ask(_offers, self._who)

    def _who(self, offers: tuple[list[Campaign], list[str]]) -> None:
        page = EnrolPage(self._way.fresh(), *offers)
        page.settled.connect(self._number)
        page.back.connect(self._way.sign_in)
        self._way.show(page, lambda: self._who(offers))

    def _number(self, newcomer: Newcomer) -> None:
        self._way.ask(
            lambda station: station.campaign(newcomer.campaign).pin_digits,
            lambda digits: self._choose_number(newcomer, digits),
        )

    def _choose_number(self, newcomer: Newcomer, digits: int) -> None:
        page = NewPinPage(self._way.fresh(), newcomer.picture, digits)
        page.chosen.connect(lambda pin: self._enrol(newcomer, pin))
        page.back.connect(self.begin)
        self._way.show(page, lambda: self._choose_number(newcomer, digits))

    def _enrol(self, newcomer: Newcomer, pin: str) -> None:
        language = self._way.context.language

        def work(station: Station) -> Any:
            if newcomer.key_file is None:
                key = enrolling.practice_coordinator(station)
            else:
                key = enrolling.coordinator_key(newcomer.key_file, newcomer.passphrase or None)
            return enrolling.enrol_worker(
                station,
                newcomer.campaign,
                name=newcomer.name,
                picture=newcomer.picture,
                pin=pin,
                coordinator=key,
                language=language,
                age_confirmed=newcomer.age_confirmed,
            )

        def failed(error: RecorderError) -> None:
            self._way.fail_then(error, self.begin)

        self._way.ask(work, lambda _worker: self._way.sign_in(), failed)


def _offers(station: Station) -> tuple[list[Campaign], list[str]]:
    names = sorted({installed.campaign_id for installed in station.people.campaigns()})
    return [station.campaign(name) for name in names], enrolling.free_pictures(station)
