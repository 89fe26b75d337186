"""Enrolments: whose key it is, in which campaign, and no name."""

import pytest

from recorder.domain.document import Document
from recorder.domain.worker import enrolment_fault, station_enrolment, worker_enrolment

STATION = station_enrolment("station-1", "ssh-ed25519 AAAA", "towels", "2026-01-01T00:00:00Z")
WORKER = worker_enrolment("w-1", "ssh-ed25519 BBBB", "towels", "station-1", "2026-01-01T00:00:00Z")


def test_what_is_made_is_in_order() -> None:
    assert enrolment_fault(STATION, "station/1", "towels") is None
    assert enrolment_fault(WORKER, "worker/1", "towels") is None


def test_no_name_of_a_person_stands_in_it() -> None:
    assert set(WORKER) == {"type", "id", "key", "campaign", "station", "issued"}


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"type": "station/1"}, "is not of type worker/1"),
        ({"type": None}, "is not of type worker/1"),
        ({"id": "../w"}, "has no valid id"),
        ({"id": None}, "has no valid id"),
        ({"campaign": "screws"}, "belongs to another campaign"),
        ({"key": None}, "names no key"),
        ({"key": ["ssh-ed25519"]}, "names no key"),
    ],
)
def test_what_is_wrong_is_named(change: Document, fault: str) -> None:
    assert enrolment_fault(WORKER | change, "worker/1", "towels") == fault
    assert enrolment_fault({}, "worker/1", "towels") == "is not of type worker/1"
