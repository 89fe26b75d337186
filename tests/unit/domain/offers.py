"""A campaign for tests, as its maker would write it, and what a worker says to it."""

from __future__ import annotations

import copy

from recorder.domain.consent import Yes
from recorder.domain.document import Document

_OFFER: Document = {
    "type": "campaign/1",
    "campaign_id": "towels-in-2026",
    "version": 7,
    "issued": "2026-01-01T00:00:00Z",
    "expires": "2026-12-31T00:00:00Z",
    "title": {"en": "Towels"},
    "controller": {"name": "Towel Lab", "contact": "lab@example.org", "grievance": "help@example.org"},
    "coordinators": [{"id": "asha", "key": "ssh-ed25519 AAAA"}],
    "buyers": [
        {"id": "b1", "name": "Buyer One", "recipient": "age1aaaa", "signer": "ssh-ed25519 BBBB", "contact": "b1"},
        {"id": "b2", "name": "Buyer Two", "recipient": "age1bbbb", "signer": "ssh-ed25519 CCCC"},
    ],
    "tasks": [
        {"id": "fold", "version": 3, "title": {"en": "Fold"}, "steps": [{"id": "flat", "title": {"en": "Flat"}}]},
        {"id": "sort", "version": 1, "title": {"en": "Sort"}, "steps": []},
    ],
    "purposes": [
        {"id": "train", "dpv": "dpv:CommercialResearch", "necessary": True, "title": {"en": "T"}, "plain": {"en": "t"}},
        {"id": "study", "dpv": "dpv:ScientificResearch", "necessary": False, "title": {"en": "S"},
         "plain": {"en": "s"}},
        {"id": "resale", "dpv": "dpv:SellDataToThirdParties", "necessary": False, "title": {"en": "R"},
         "plain": {"en": "r"}},
    ],
    "notices": [
        {"language": "en", "version": 2, "file": "notice-en.txt", "sha256": "a" * 64},
        {"language": "hi", "version": 2, "file": "notice-hi.txt", "sha256": "b" * 64},
    ],
    "pay": {"currency": "INR", "per_hour": "1440.00", "counts": "recorded", "earned_on": "release", "due_days": 30,
            "kept_on_withdrawal": True, "residual": {"share": "0.05", "on": "resale"}},
    "retention": {"days": 365},
    "jurisdiction": "IN",
    "minimum_age": 18,
    "targets": [{"id": "inbox", "kind": "folder", "path": "/inbox", "buyers": ["b1"]}],
}  # fmt: skip


def offer() -> Document:
    """A whole campaign.json, new each time."""
    return copy.deepcopy(_OFFER)


def yes(language: str = "en", **decisions: bool) -> Yes:
    """A worker's answer; what is needed is agreed to unless told otherwise."""
    return Yes(language, 61_000, True, {"train": True} | decisions, "button", "PIN")
