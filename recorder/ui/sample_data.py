"""Data for pictures of the screens: a worker, her money and her clips as they may look after some weeks."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from recorder.domain.clip import DeliveryState as D
from recorder.domain.clip import SettlementState as S
from recorder.domain.delivery import BY_HAND, CLIP, WITHDRAWN, Key
from recorder.storage.delivery_queue import Cursor
from recorder.transfer.target import Trouble
from recorder.ui.bridge import Bridge
from recorder.ui.context import Person
from recorder.ui.delivery_words import Flow
from recorder.ui.delivery_words import Row as Delivery
from recorder.ui.dispatching import Counts, Dispatching
from recorder.workflow import practice
from recorder.workflow.earning import Account, Rate, Row, Summary, Week
from recorder.workflow.own_clips import OwnClip, Standing
from recorder.workflow.queue_view import Line, Overview
from recorder.workflow.today import OnTheWay
from recorder.workflow.trail import Mark, Step, TrailStep

PERSON = Person(practice.WORKER, practice.PIN, "Meena", "kite")
WAY = OnTheWay(1, 2, 1, 14)
_TITLES = {"en": "Fold towels", "hi": "तौलिये तह करें", "ta": "துண்டுகளை மடி", "bn": "তোয়ালে ভাঁজ করা",
           "es": "Doblar toallas", "ar": "طي المناشف"}  # fmt: skip
_WEEKS = (
    {S.PAID: 1320}, {S.PAID: 1920}, {S.PAID: 1680}, {S.PAID: 1560, S.OVERDUE: 720},
    {S.PAID: 1440}, {S.ACCEPTED: 2160}, {S.ACCEPTED: 1080, S.OWED: 960}, {S.OWED: 1200},
)  # fmt: skip
_STAMP = "2026-11-16T10:14:00Z"


def _day(day: int) -> datetime:
    return datetime(2026, 11, day, 11, 42, tzinfo=UTC)


def _sums(amounts: dict[S, int]) -> dict[S, Decimal]:
    return {state: Decimal(amounts.get(state, 0)).quantize(Decimal("0.01")) for state in S}


def account() -> Account:
    """Eight weeks of work."""
    weeks = tuple(Week(date(2026, 9, 28) + timedelta(weeks=n), _sums(sums)) for n, sums in enumerate(_WEEKS))
    totals = _sums({S.OWED: 2160, S.ACCEPTED: 3240, S.PAID: 7920, S.OVERDUE: 720})
    real, recorded = Rate(Decimal("288.00"), Decimal(175_500)), Rate(Decimal("1440.00"), Decimal(35_100))
    return Account("INR", False, totals, _day(30), _day(9), weeks, real, recorded)


def summary() -> Summary:
    """What the earnings screen is fed with."""
    rows = tuple(
        Row("practice", number, f"clip-{number}", "fold-towel", _TITLES, Decimal(234), Decimal("93.60"), "INR",
            _day(20 - number), None, state, False, state is S.OVERDUE, False)
        for number, state in enumerate((S.OWED, S.ACCEPTED, S.PAID, S.OVERDUE), start=1)
    )  # fmt: skip
    return Summary(practice.WORKER, (account(),), rows)


def clips() -> list[OwnClip]:
    """Clips in several standings, one of them taken back."""
    trail = (
        TrailStep(Step.TAKEN_BACK, Mark.DONE, _STAMP),
        TrailStep(Step.KEY, Mark.DONE, _STAMP),
        TrailStep(Step.QUEUE, Mark.DONE, _STAMP),
        TrailStep(Step.BUYER, Mark.NEVER_HAD_IT, None, "Asha Robotics"),
        TrailStep(Step.BUYER, Mark.OVERDUE, _STAMP, "Loom Data"),
    )
    standings = (Standing.TAKEN_BACK, Standing.WAITING, Standing.RECEIVED, Standing.PAID, Standing.TO_LOOK_AT)
    return [
        OwnClip(f"clip-{n}", _TITLES, "towel", _day(20 - n), 234.0, standing, False, "practice", n,
                Decimal("93.60"), "INR", trail if standing is Standing.TAKEN_BACK else ())
        for n, standing in enumerate(standings, start=1)
    ]  # fmt: skip


OVERVIEW = Overview(waiting=12, held=3, sending=1, sent=0, unconfirmed=2, received=148, failed=2, set_aside=1)


def deliveries() -> list[Delivery]:
    """One delivery in each state that a row may be in."""
    mb = 1_000_000
    rows = (
        (D.SENDING, "buyer-store", "s3", "", "", 62 * mb, None, 1),
        (D.FAILED, "FIELD-2", "folder", Trouble.NO_SPACE, "", 0, "2026-11-22T15:20:00Z", 3),
        (D.HELD, "buyer-store", "s3", "", "wired only", 0, None, 0),
        (D.SET_ASIDE, "asha-tus", "tus", Trouble.CREDENTIALS, "", 0, None, 1),
        (D.WAITING, "FIELD-2", "folder", "", "", 0, None, 0),
        (D.SENT, "asha-tus", "tus", Trouble.UNCONFIRMED, "", 100 * mb, None, 2),
        (D.HELD, "asha-tus", "tus", "", BY_HAND, 0, None, 0),
        (D.SET_ASIDE, "buyer-store", "s3", WITHDRAWN, "", 0, None, 0),
        (D.RECEIVED, "FIELD-2", "folder", "", "", 100 * mb, None, 1),
    )
    return [
        Delivery(
            Line(
                key=Key(f"clip-{number}", 1, target),
                campaign=practice.CAMPAIGN,
                target=target,
                kind_of_target=kind,
                task="fold-towel",
                worker=practice.WORKER,
                recorded=f"2026-11-{20 - number:02d}T11:42:00Z",
                state=state,
                code=code,
                detail="",
                rule=rule,
                bytes=100 * mb,
                done=done,
                next_at=next_at,
                tries=tries,
                changed=_STAMP,
                withdrawn=code == WITHDRAWN,
                cursor=Cursor(20 - number, target, CLIP),
            ),
            _TITLES,
            "towel",
        )
        for number, (state, target, kind, code, rule, done, next_at, tries) in enumerate(rows, start=1)
    ]


class StillDispatching(Dispatching):
    """Nothing is sent: what it shows was put in."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self.show(OVERVIEW, {deliveries()[0].line.key: Flow(62_000_000, 100_000_000, 1_240_000.0, 31.0)})

    def show(self, overview: Overview, flows: dict[Key, Flow]) -> None:
        """Show these counts and this progress."""
        self._counts, self._flows = Counts(overview, overview.set_aside), dict(flows)
        self.changed.emit()
        for key in flows:
            self.flowing.emit(key)

    def count(self) -> None:
        """Nobody counts."""
