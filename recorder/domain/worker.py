"""Enrolments: a coordinator's word that a key belongs to a station, or to a pseudonym."""

from __future__ import annotations

from recorder.domain.document import Document
from recorder.domain.names import is_id


def station_enrolment(station: str, key: str, campaign: str, issued: str) -> Document:
    """`station.json`: which key signs for a station, in one campaign."""
    return {"type": "station/1", "id": station, "key": key, "campaign": campaign, "issued": issued}


def worker_enrolment(worker: str, key: str, campaign: str, station: str, issued: str) -> Document:
    """`worker.json`: which key signs for a pseudonym; no name stands in it."""
    return {
        "type": "worker/1",
        "id": worker,
        "key": key,
        "campaign": campaign,
        "station": station,
        "issued": issued,
    }


def enrolment_fault(document: Document, kind: str, campaign: str) -> str | None:
    """Say what is wrong with an enrolment, or None."""
    if document.get("type") != kind:
        return f"is not of type {kind}"
    if not is_id(document.get("id")):
        return "has no valid id"
    if document.get("campaign") != campaign:
        return "belongs to another campaign"
    return None if isinstance(document.get("key"), str) else "names no key"
