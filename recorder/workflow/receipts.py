"""One receipt as a worker holds it: in plain values for a screen, as a QR symbol, as two files on her stick."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Protocol

import segno

from recorder.domain.campaign import Campaign
from recorder.domain.clip import DeliveryState, SettlementState
from recorder.domain.consent import ConsentRecord
from recorder.domain.delivery import CLIP
from recorder.domain.document import sha256
from recorder.domain.receipt import read
from recorder.errors import RecorderError
from recorder.storage.ledger import LedgerRow
from recorder.vault.keys import write_private
from recorder.workflow.earning import settled
from recorder.workflow.station import Station

Titles = Mapping[str, str]  # a text by language
# From the least to the most that a clip's way has reached.
_WAY = (
    DeliveryState.FAILED, DeliveryState.SET_ASIDE, DeliveryState.HELD, DeliveryState.WAITING, DeliveryState.SENDING,
    DeliveryState.SENT, DeliveryState.RECEIVED,
)  # fmt: skip


class Paper(Protocol):
    """Whatever has a signed text."""

    @property
    def text(self) -> bytes:
        """The exact text, ASCII."""
        ...

    @property
    def signature(self) -> bytes:
        """The station's armored SSHSIG over it."""
        ...


@dataclass(frozen=True, slots=True)
class ReceiptCard:
    """A release's receipt; titles and purposes by language, money as it stands on the receipt.

    `sent` is the least that any target has, None where there is none; `batch` the batch that it left with.
    """

    text: bytes
    signature: bytes
    campaign: str
    campaign_title: Titles
    station: str
    row: int
    worker: str
    clip_id: str
    task: str
    task_title: Titles
    seconds: Decimal
    when: datetime
    synced: bool
    given: tuple[Titles, ...]
    refused: tuple[Titles, ...]
    amount: Decimal
    currency: str
    rate: Decimal
    due: datetime | None
    state: SettlementState
    sent: DeliveryState | None
    batch: str | None
    withdrawn: bool
    practice: bool


def paper_of(station: Station, worker: str, campaign_id: str, row: int) -> LedgerRow:
    """Any row of a worker's own; RecorderError unknown-row for another's, in the same words as for none."""
    for found in station.ledger.rows(campaign_id, after=row - 1):
        if found.receipt.row == row and found.receipt.fields["worker"] == worker:
            return found
        break
    raise RecorderError(
        "unknown-row", f"There is no receipt {row} of {worker}.", "Choose one of the receipts in the list."
    )


def receipt_of(station: Station, worker: str, campaign_id: str, row: int) -> ReceiptCard:
    """The receipt of one release; RecorderError unknown-row when it is none of hers."""
    paper = paper_of(station, worker, campaign_id, row)
    each = next((s for s in settled(station, campaign_id, worker) if s.receipt.row == row), None)
    if each is None:
        raise RecorderError("unknown-row", f"Row {row} is no release.", "Choose one of the receipts in the list.")
    f = paper.receipt.fields
    campaign = station.campaign(campaign_id, int(f["campaign_version"]))
    states = [d.state for d in station.deliveries.all(f["clip"]) if d.kind == CLIP]
    given, refused = _purposes(station, campaign, worker, f["consent"])
    return ReceiptCard(
        text=paper.receipt.text,
        signature=paper.signature,
        campaign=campaign_id,
        campaign_title=campaign.document["title"],
        station=f["station"],
        row=row,
        worker=worker,
        clip_id=f["clip"],
        task=f["task"],
        task_title=campaign.task(f["task"])["title"],
        seconds=Decimal(f["seconds"]),
        when=paper.receipt.when,
        synced=" synced " in f["time"],
        given=given,
        refused=refused,
        amount=each.amount,
        currency=each.currency,
        rate=Decimal(f["rate"]),
        due=each.due,
        state=each.state,
        sent=min(states, key=_WAY.index, default=None),
        batch=station.ledger.exported().get(f["clip"]),
        withdrawn=station.ledger.of_clip(f["clip"], "WITHDRAWAL") is not None,
        practice=campaign.practice,
    )


def qr_text(paper: Paper) -> bytes:
    """What the QR symbol holds: the exact text, then its signature; both end in a line feed."""
    return paper.text + paper.signature


def qr_matrix(data: bytes) -> list[list[bool]]:
    """The modules of one QR symbol, True for dark, without a margin (four modules all round are needed).

    Byte mode, level M, the smallest version that holds it (ISO/IEC 18004). RecorderError when none does.
    """
    try:
        symbol = segno.make_qr(data, error="m", mode="byte", boost_error=False)
    except segno.DataOverflowError as error:
        raise RecorderError(
            "receipt-too-long", "This receipt does not fit into one QR symbol.", "Save it as a file instead."
        ) from error
    return [[bool(module) for module in line] for line in symbol.matrix]


def save_receipt(folder: Path, paper: Paper) -> Path:
    """Write the text, and beside it .sig, under a name of its own; gives the text's path.

    RecorderError when the folder takes no more.
    """
    f = read(paper.text).fields
    path = folder / f"receipt-{f['campaign']}-{f['station']}-{int(f['row']):06d}.txt"
    try:
        write_private(path.with_name(f"{path.name}.sig"), paper.signature)
        write_private(path, paper.text)
    except OSError as error:
        raise RecorderError(
            "receipt-not-saved",
            f"The receipt could not be written to {folder}: {error.strerror or error}. It is kept here.",
            "Check the stick (full? pulled out? write protected?), then save it again.",
        ) from error
    return path


def _purposes(
    station: Station, campaign: Campaign, worker: str, consent_sha256: str
) -> tuple[tuple[Titles, ...], tuple[Titles, ...]]:
    """What the consent that a receipt names said yes and no to, in the campaign's words."""
    record = _consent(station, campaign.campaign_id, worker, consent_sha256)
    titles = {purpose["id"]: purpose["title"] for purpose in campaign.document["purposes"]}
    said = record.document["processing"] if record else []
    given, refused = (
        tuple(titles.get(p["id"], {"en": p["id"]}) for p in said if p["decision"] == decision)
        for decision in ("given", "refused")
    )
    return given, refused


def _consent(station: Station, campaign_id: str, worker: str, digest: str) -> ConsentRecord | None:
    return next((r for r in station.people.consents(campaign_id, worker) if sha256(r.data) == digest), None)
