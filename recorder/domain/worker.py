"""Enrolments: a coordinator's word that a key belongs to a station, or to a pseudonym."""

from __future__ import annotations

from recorder.domain.document import Document
from recorder.domain.names import is_id

# What a worker may choose as hers: names of our icons that mean nothing else on a screen.
PICTURES = (
    "kite", "fish", "lamp", "umbrella", "boat", "bell", "leaf", "bike",
    "tree", "moon", "star", "cup", "ball", "drum", "apple", "hat",
    "house", "flower", "spoon", "comb",
)  # fmt: skip


def station_enrolment(station: str, key: str, campaign: str, issued: str) -> Document:
    """`station.json`: which key signs for a station, in one campaign."""
    return {"type": "station/1", "id": station, "key": key, "campaign": campaign, "issued": issued}


def worker_enrolment(
    worker: str, key: str, campaign: str, station: str, issued: str, of_age: int | None = None
) -> Document:
    """`worker.json`: which key signs for a pseudonym; no name stands in it.

    `of_age`: the minimum age in years that the coordinator says she has.
    """
    document = {
        "type": "worker/1",
        "id": worker,
        "key": key,
        "campaign": campaign,
        "station": station,
        "issued": issued,
    }
    return document if of_age is None else document | {"of_age": of_age}


def enrolment_fault(document: Document, kind: str, campaign: str) -> str | None:
    """Say what is wrong with an enrolment, or None."""
    if document.get("type") != kind:
        return f"is not of type {kind}"
    if not is_id(document.get("id")):
        return "has no valid id"
    if document.get("campaign") != campaign:
        return "belongs to another campaign"
    return None if isinstance(document.get("key"), str) else "names no key"
