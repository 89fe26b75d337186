"""Consent records: who agreed to which purposes of which notice, when, and how.

The members follow ISO/IEC TS 27560 as W3C DPV's guide lists them (resources/docs/FORMATS.md).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from recorder.domain.campaign import Campaign
from recorder.domain.document import Document
from recorder.errors import RecorderError

RESALE = "dpv:SellDataToThirdParties"
GIVEN, WITHDRAWN, EXPIRED = "dpv:ConsentGiven", "dpv:ConsentWithdrawn", "dpv:ConsentExpired"

# How a yes on the screen was given: `method`, and `evidence` of it. The questions are asked until each was
# answered; how often is not counted, and nothing else about it is kept.
ON_SCREEN, UNDERSTOOD = "on the screen, one switch a purpose", "three questions about the notice answered, then PIN"


@dataclass(frozen=True, slots=True)
class Yes:
    """What the worker was shown and what she answered; `decisions` maps purpose ids to her answer."""

    language: str
    shown_ms: int
    read_aloud: bool
    decisions: Mapping[str, bool]
    method: str
    evidence: str


@dataclass(frozen=True, slots=True)
class ConsentRecord:
    """A consent record as the station keeps it: the signed bytes and what they say."""

    record_id: str
    worker: str
    data: bytes
    worker_signature: bytes
    station_signature: bytes
    state: str
    document: Document

    def covers(self, campaign: Campaign) -> bool:
        """Whether it is live, and for the notice, the purposes and the pay that the campaign has now."""
        notice, asked = self.document["notice"], self.document["processing"]
        return (
            self.state == GIVEN
            and self.document["campaign"] == campaign.campaign_id
            and self.document["payment_terms"] == payment_terms(campaign)
            and [(p["id"], p["purpose"], p["necessary"]) for p in asked]
            == [(p["id"], p["dpv"], p["necessary"]) for p in campaign.document["purposes"]]
            and any(
                n["version"] == notice["version"] and n["sha256"] == notice["sha256"]
                for n in campaign.document["notices"]
            )
        )


def build(record_id: str, campaign: Campaign, worker: str, yes: Yes, at: str) -> Document:
    """Write down a yes; RecorderError when a purpose that the work needs was refused."""
    offer = campaign.document
    notice = campaign.notice(yes.language)
    missing = [p["id"] for p in offer["purposes"] if p["necessary"] and not yes.decisions.get(p["id"])]
    if missing:
        raise RecorderError(
            "consent-refused",
            f"Without {', '.join(missing)} there is nothing to record, so nothing was written down.",
            "Leave it at that, or read the notice again.",
        )
    return {
        "type": "consent/1",
        "record_id": record_id,
        "schema_version": "1",
        "campaign": campaign.campaign_id,
        "campaign_version": campaign.version,
        "pii_principal": worker,
        "notice": {
            "version": notice["version"],
            "language": notice["language"],
            "file": notice["file"],
            "sha256": notice["sha256"],
            "shown_ms": yes.shown_ms,
            "read_aloud": yes.read_aloud,
        },
        "processing": [
            {
                "id": p["id"],
                "purpose": p["dpv"],
                "decision": "given" if yes.decisions.get(p["id"]) else "refused",
                "necessary": p["necessary"],
            }
            for p in offer["purposes"]
        ],
        "pii_type": ["dpv:ObservedPersonalData", "dpv:PseudonymisedData"],
        "controller": {
            "name": offer["controller"]["name"],
            "contact": offer["controller"]["contact"],
        },
        "recipients": [{"id": b["id"], "recipient": b["recipient"]} for b in offer["buyers"]],
        "jurisdiction": offer["jurisdiction"],
        "retention": offer["retention"],
        "rights": ["withdraw", "see", "take along", "delete", "complain"],
        "withdrawal": {
            "method": "in Fairtake on the same screen, or by the coordinator with a receipt",
            "before_delivery": "the clip's key is destroyed and nobody can open it",
            "effect": "buyers are told to stop and delete; what a machine has learned can't be unlearned",
        },
        "payment_terms": payment_terms(campaign),
        "complaint": {
            "first": offer["controller"].get("grievance", offer["controller"]["contact"]),
            "authority": offer["controller"].get("authority", "none named"),
        },
        "parties": _parties(offer, worker),
        "events": [
            {
                "state": GIVEN,
                "event_time": at,
                "by": worker,
                "method": yes.method,
                "evidence": yes.evidence,
            }
        ],
    }


def payment_terms(campaign: Campaign) -> Document:
    """What she was told about her pay."""
    pay = campaign.document["pay"]
    return {
        "currency": pay["currency"],
        "rate": pay["per_hour"],
        "due": f"{pay['due_days']} days",
        "kept_on_withdrawal": True,
    }


def _parties(offer: Document, worker: str) -> list[Document]:
    controller = offer["controller"]
    parties = [
        {"id": worker, "role": "dpv:DataSubject", "name": worker, "contact": "at the station"},
        {"id": "controller", "role": "dpv:DataController", "name": controller["name"],
         "contact": controller["contact"]},
    ]  # fmt: skip
    for buyer in offer["buyers"]:
        contact = buyer.get("contact", controller["contact"])
        parties.append({"id": buyer["id"], "role": "dpv:Recipient", "name": buyer["name"], "contact": contact})
    return parties


def terms(campaign: Campaign, consent: Document) -> Document:
    """The terms that travel with each clip, frozen at its first frame."""
    offer = campaign.document
    granted = [p["id"] for p in consent["processing"] if p["decision"] == "given"]
    return {
        "purposes_granted": granted,
        "resale": any(p["id"] in granted and p["purpose"] == RESALE for p in consent["processing"]),
        "pay": offer["pay"],
        "residual": offer["pay"].get("residual"),
        "retention": offer["retention"],
        "expires": offer["expires"],
        "practice": campaign.practice,
    }
