"""The deliveries: the list from wherever she was, one of them, what she does about it, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from recorder.domain.campaign import Campaign
from recorder.domain.clip import DeliveryState
from recorder.domain.delivery import Key
from recorder.errors import RecorderError
from recorder.ui.delivery_words import Row
from recorder.workflow.station import Station

if TYPE_CHECKING:
    from recorder.ui.screens.deliveries import DeliveriesPage, Found, Glance
    from recorder.ui.screens.delivery import DeliveryPage
    from recorder.ui.way import Way
    from recorder.workflow.queue_view import Line

PAGE = 40
_MOST_AGAIN = 1000  # so many rows are read anew at most, to come back to the one she left
Act = Callable[[Station, Key], object]


class DeliveriesWay:
    """Everything behind the small sign."""

    def __init__(self, way: Way) -> None:
        self._way = way
        self._came_from: Callable[[], None] = way.home
        self._only: DeliveryState | None = None
        self._loaded = 0

    def open(self, came_from: Callable[[], None]) -> None:
        """Show all of her deliveries; back leads to where she was."""
        self._came_from, self._loaded = came_from, 0
        self.list()

    def list(self, only: DeliveryState | None = None, at: Key | None = None) -> None:
        """Show those in one state, or all, and go to one of them."""
        limit = PAGE if only is not self._only or at is None else min(max(self._loaded, PAGE), _MOST_AGAIN)
        self._only = only
        work = partial(found, worker=self._way.person.worker, only=only, limit=limit)
        self._way.ask(work, lambda answer: self._show(answer, only, at))

    def _show(self, answer: Found, only: DeliveryState | None, at: Key | None) -> None:
        from recorder.ui.screens.deliveries import DeliveriesPage

        page = DeliveriesPage(self._way.fresh(), answer, only, at)
        page.filtered.connect(self.list)
        page.chosen.connect(lambda row: self._choose(page, row))
        page.more.connect(lambda last: self._more(page, last))
        page.again.connect(lambda glance: self._again(page, glance))
        page.back.connect(self._came_from)
        self._way.show(page, lambda: self.list(only, at))

    def _more(self, page: DeliveriesPage, last: Row) -> None:
        worker, only = self._way.person.worker, self._only
        self._way.bridge.ask(
            page,
            lambda station: rows(station, worker, only, last, PAGE),
            lambda got: page.show_more(got, more=len(got) == PAGE),
        )

    def _again(self, page: DeliveriesPage, glance: Glance) -> None:
        if self._way.context.person is not None:  # else she has just left
            work = partial(found, worker=self._way.person.worker, only=self._only, after=glance.after,
                           limit=glance.limit)  # fmt: skip
            self._way.bridge.ask(page, work, lambda answer: page.show_again(glance, answer))

    # --- one of them ------------------------------------------------------------------------

    def _choose(self, page: DeliveriesPage, row: Row) -> None:
        self._loaded = len(page.list.rows.rows)
        self._open(row)

    def _open(self, row: Row) -> None:
        from recorder.ui.screens.delivery import DeliveryPage
        from recorder.workflow import queue_acts

        page = DeliveryPage(self._way.fresh(), row)
        for signal, act in (
            (page.try_now, queue_acts.retry),
            (page.hold, queue_acts.hold),
            (page.let_go, queue_acts.let_go),
            (page.set_aside, queue_acts.set_aside),
            (page.send_again, queue_acts.send_again),
        ):
            signal.connect(partial(self._do, act))
        page.again.connect(lambda: self._look_at(page))
        page.back.connect(lambda: self.list(self._only, row.line.key))
        self._way.show(page, lambda: self._open(page.row))

    def _look_at(self, page: DeliveryPage) -> None:
        from recorder.workflow import queue_view

        def now(station: Station) -> list[Row]:
            line = queue_view.line(station, page.row.line.key)
            return [] if line is None else worded(station, [line])

        self._way.bridge.ask(page, now, lambda rows: page.show_row(rows[0]) if rows else None)

    def _do(self, act: Act, row: Row) -> None:
        key = row.line.key

        def done(_none: object) -> None:
            self._way.sending.wake()
            self.list(self._only, key)

        self._way.ask(lambda station: act(station, key), done)


def found(
    station: Station, worker: str, only: DeliveryState | None, after: Row | None = None, limit: int = PAGE
) -> Found:
    """Count a worker's deliveries and read some of them."""
    from recorder.ui.screens.deliveries import Found
    from recorder.workflow import queue_view

    got = rows(station, worker, only, after, limit)
    return Found(queue_view.overview(station, worker), tuple(got), len(got) == limit)


def rows(station: Station, worker: str, only: DeliveryState | None, after: Row | None, limit: int) -> list[Row]:
    """Read deliveries after one (from the first where there is none), with the words of their tasks."""
    from recorder.workflow import queue_view

    cursor = None if after is None else after.line.cursor
    states = None if only is None else frozenset({only})
    lines = queue_view.lines(station, cursor, limit, states, worker)
    return worded(station, lines)


def worded(station: Station, lines: Sequence[Line]) -> list[Row]:
    """Put the words of their tasks to deliveries; each campaign is read once."""
    campaigns: dict[str, Campaign | None] = {}
    made = []
    for line in lines:
        if line.campaign not in campaigns:
            campaigns[line.campaign] = _campaign(station, line.campaign)
        made.append(Row(line, *_task(campaigns[line.campaign], line.task)))
    return made


def _campaign(station: Station, campaign_id: str) -> Campaign | None:
    try:
        return station.campaign(campaign_id)
    except RecorderError:  # one that was tampered with is told elsewhere; its deliveries stay in the list
        return None


def _task(campaign: Campaign | None, name: str) -> tuple[Mapping[str, str], str]:
    with suppress(RecorderError):  # the newest version may have it no more
        if campaign is not None:
            task = campaign.task(name)
            return task["title"], task.get("icon") or "film"
    return {"en": name}, "film"
