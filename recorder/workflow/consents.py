"""A worker's consents: what each campaign asks of her, what she said, and taking all of it back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from recorder.domain.campaign import Campaign
from recorder.domain.clip import TakeState
from recorder.domain.consent import EXPIRED, GIVEN, WITHDRAWN, ConsentRecord
from recorder.domain.document import Document, sha256
from recorder.errors import RecorderError
from recorder.storage.ledger import LedgerRow
from recorder.workflow import taking_back
from recorder.workflow.consenting import newest, stands
from recorder.workflow.enrolling import campaigns_of
from recorder.workflow.station import Station, transaction

Progress = Callable[[int, int], None]  # clips done, clips in all

LIVE, SUPERSEDED, TAKEN_BACK, ENDED = "live", "superseded", "withdrawn", "expired"
_OVER = (TakeState.DISCARDED, TakeState.WITHDRAWN)


@dataclass(frozen=True, slots=True)
class Purpose:
    """One purpose with her decision; `title` and `plain` by language, `icon` the name of a picture or None."""

    id: str
    title: dict[str, str]
    plain: dict[str, str]
    icon: str | None
    necessary: bool
    given: bool


@dataclass(frozen=True, slots=True)
class Ask:
    """Where she stands with a campaign: `live` is her standing yes to its notice of today, or None.

    `why` says why she is asked: `never asked`, `withdrawn`, `changed` (another notice, other purposes or pay);
    empty while there is a live yes. `purposes` hold her decisions of `live`; without one all are off.
    """

    campaign: Campaign
    live: ConsentRecord | None
    why: str
    notice_version: int
    purposes: list[Purpose]


@dataclass(frozen=True, slots=True)
class Given:
    """One consent of hers; `state` is live, superseded (she said something newer), withdrawn or expired.

    `since`, `withdrawn` are stamps; `clips` are (id, state) of what was recorded under it.
    """

    record_id: str
    campaign_id: str
    title: dict[str, str]
    since: str
    notice_version: int
    language: str
    purposes: list[Purpose]
    state: str
    withdrawn: str | None
    clips: list[tuple[str, TakeState]]


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """What taking a consent back did: its row in the ledger, and the clips whose keys are destroyed."""

    row: LedgerRow
    clips: list[str]


def asks(station: Station, worker: str) -> list[Ask]:
    """For each campaign that she is enrolled in: is there a live yes, to what, or why she is asked."""
    return [_ask(station, campaign, worker) for campaign in campaigns_of(station, worker)]


def consents_of(station: Station, worker: str) -> list[Given]:
    """All her consents, the last one first."""
    clips = station.clips.all(worker=worker)
    return [
        _given(station, record, [(c.clip_id, c.state) for c in clips if c.record_id == record.record_id])
        for record in station.people.all_consents(worker)
    ]


def withdraw_consent(
    station: Station, record_id: str, pin: str, progress: Progress = lambda _done, _all: None
) -> Withdrawal:
    """Take a consent back with all that was recorded under it; a second time finishes what is left.

    State, receipt and an intent for each clip are one transaction: from then on nothing is recorded, released
    or sent under it, and what a crash cuts off is finished at the next start. Then key after key is destroyed.
    """
    record = known(station, record_id)
    station.worker_key(record.worker, pin)
    hers = [c.clip_id for c in station.clips.all(worker=record.worker) if c.record_id == record_id]
    with transaction(station.db):  # the lock that a release and a new key take
        _take_back(station, record)
        intend(station, record)
    open_ = [(clip_id, kind) for clip_id, kind in station.clips.open_intents() if clip_id in hers]
    _finish(station, open_, progress)
    row = _row(station, record)
    assert row is not None  # noqa: S101 - written above
    gone = [clip_id for clip_id in hers if station.clips.intent(clip_id) is not None]
    return Withdrawal(row, gone)


def known(station: Station, record_id: str) -> ConsentRecord:
    """The consent record of that id; RecorderError when there is none."""
    record = station.people.consent(record_id)
    if record is None:
        raise RecorderError("unknown-consent", f"There is no consent {record_id!r}.", "Look under my consents.")
    return record


def intend(station: Station, record: ConsentRecord) -> None:
    """Write down for each clip of a withdrawn consent that it goes. Inside a transaction only."""
    for clip in station.clips.all(worker=record.worker):
        if clip.record_id == record.record_id and clip.state not in _OVER:
            released = clip.state is TakeState.RELEASED
            kind = taking_back.WITHDRAW if released else taking_back.DISCARD
            station.clips.intend(clip.clip_id, kind, station.at())


def intend_all(station: Station) -> None:
    """At a start: no clip may outlive its consent, not one either that was being recorded at that moment."""
    for record in station.people.all_consents():
        if record.state == WITHDRAWN or _row(station, record) is not None:
            with transaction(station.db):
                intend(station, record)


def _take_back(station: Station, record: ConsentRecord) -> None:
    station.people.set_consent_state(record.record_id, WITHDRAWN)
    if _row(station, record) is None:
        version = station.campaign(record.document["campaign"]).version
        about = (f"event WITHDRAWAL {record.record_id}", "scope consent")
        taking_back.add_withdrawal(
            station, record.document["campaign"], version, record.worker, sha256(record.data), about
        )


def _finish(station: Station, intents: list[tuple[str, str]], progress: Progress) -> None:
    """Destroy what was intended, one clip after the other; one that resists does not save the others."""
    fault: RecorderError | None = None
    for done, (clip_id, kind) in enumerate(intents):
        progress(done, len(intents))
        try:
            taking_back.finish(station, clip_id, kind)
        except RecorderError as error:
            fault = fault or error
    progress(len(intents), len(intents))
    if fault is not None:
        raise fault


def _row(station: Station, record: ConsentRecord) -> LedgerRow | None:
    return station.ledger.withdrawal_of(record.document["campaign"], sha256(record.data))


def _ask(station: Station, campaign: Campaign, worker: str) -> Ask:
    record = newest(station, campaign.campaign_id, worker)
    live = record if record and record.covers(campaign) and stands(station, record) else None
    why = "" if live else _why(station, record)
    version = max(n["version"] for n in campaign.document["notices"])
    return Ask(campaign, live, why, version, _purposes(campaign.document["purposes"], live.document if live else None))


def _why(station: Station, record: ConsentRecord | None) -> str:
    if record is None:
        return "never asked"
    return "changed" if stands(station, record) else "withdrawn"


def _purposes(offered: list[Document], consent: Document | None) -> list[Purpose]:
    said = {p["id"]: p["decision"] == "given" for p in consent["processing"]} if consent else {}
    return [
        Purpose(p["id"], p["title"], p["plain"], p.get("icon"), p["necessary"], said.get(p["id"], False))
        for p in offered
    ]


def _given(station: Station, record: ConsentRecord, clips: list[tuple[str, TakeState]]) -> Given:
    document, row = record.document, _row(station, record)
    campaign = station.campaign(document["campaign"], document["campaign_version"])
    return Given(
        record_id=record.record_id,
        campaign_id=campaign.campaign_id,
        title=campaign.title,
        since=document["events"][0]["event_time"],
        notice_version=document["notice"]["version"],
        language=document["notice"]["language"],
        purposes=_purposes(campaign.document["purposes"], document),
        state=_state(station, record),
        withdrawn=row.receipt.fields["time"].split(" ")[0] if row else None,
        clips=clips,
    )


def _state(station: Station, record: ConsentRecord) -> str:
    if not stands(station, record):
        return ENDED if record.state == EXPIRED else TAKEN_BACK
    last = newest(station, record.document["campaign"], record.worker)
    return LIVE if last and last.record_id == record.record_id and record.state == GIVEN else SUPERSEDED
