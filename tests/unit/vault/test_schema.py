"""The consent schema: takes what the program writes, and refuses every hole in it."""

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from recorder.domain.campaign import DPV_PURPOSES, read_campaign
from recorder.domain.consent import EXPIRED, GIVEN, WITHDRAWN, Yes, build
from recorder.domain.document import Document, from_bytes
from recorder.resources import resource
from recorder.vault.age import Identity
from recorder.vault.schema import consent_fault

SCHEMA = json.loads(resource("schemas/consent.schema.json").read_text("utf-8"))
# Terms of the Data Privacy Vocabulary 2.1 beside the purposes, as its classes are listed there.
ROLES = {"dpv:DataSubject", "dpv:DataController", "dpv:Recipient"}
DATA = {"dpv:ObservedPersonalData", "dpv:PseudonymisedData", "dpv:PersonalData"}


def consent(**decisions: bool) -> Document:
    """The practice campaign's consent, as the program writes it."""
    offer = from_bytes(resource("practice/campaign.json").read_bytes())
    key = "ssh-ed25519 AAAA"
    offer |= {
        "issued": "2026-01-01T00:00:00Z",
        "expires": "2036-01-01T00:00:00Z",
        "coordinators": [{"id": "coordinator-practice", "key": key}],
        "buyers": [{"id": "b1", "name": "B", "recipient": Identity.generate().recipient.encode(), "signer": key}],
        "notices": [{"language": "en", "version": 1, "file": "notice-en.txt", "sha256": "a" * 64}],
    }
    yes = Yes("en", 4000, False, {"train-robot": True} | decisions, "on the screen", "PIN")
    return build("consent-1", read_campaign(offer), "w-practice", yes, "2026-11-22T13:40:05Z")


def places(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The path of every member of every object."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, inner in pairs:
        if isinstance(value, dict):
            yield (*path, name)
        yield from places(inner, (*path, name))


def at(document: Any, path: tuple[str | int, ...]) -> Any:
    for step in path:
        document = document[step]
    return document


GOOD = consent()
PLACES = list(places(GOOD))


def changed(path: tuple[str | int, ...], value: Any) -> Document:
    document = copy.deepcopy(GOOD)
    at(document, path[:-1])[path[-1]] = value
    return document


@given(st.booleans(), st.booleans())
def test_takes_what_the_program_writes(study: bool, resale: bool) -> None:
    assert consent_fault(consent(**{"public-research": study, "resale": resale})) is None


def test_is_a_sound_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("path", PLACES, ids=lambda path: "/".join(map(str, path)))
def test_refuses_every_member_missing(path: tuple[str | int, ...]) -> None:
    document = copy.deepcopy(GOOD)
    del at(document, path[:-1])[path[-1]]
    fault = consent_fault(document)
    assert fault is not None
    assert str(path[-1]) in fault or str(path[-2]) in fault


# A campaign may still be without buyers.
@pytest.mark.parametrize(
    ("path", "value"),
    [(p, v) for p in PLACES for v in (None, -1, "", [], {}, 0.5) if (p, v) != (("recipients",), [])],
)
def test_refuses_every_member_of_the_wrong_kind(path: tuple[str | int, ...], value: object) -> None:
    assert consent_fault(changed(path, value)) is not None


# Retention is kept as the campaign words it.
@pytest.mark.parametrize(
    "path", [(), *(p for p in PLACES if isinstance(at(GOOD, p), dict) and p != ("retention",)), ("events", 0)]
)
def test_refuses_what_it_does_not_know(path: tuple[str | int, ...]) -> None:
    document = copy.deepcopy(GOOD)
    at(document, path)["note"] = "x"
    assert consent_fault(document) is not None


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("type",), "consent/2"),
        (("schema_version",), "2"),
        (("record_id",), "../consent"),
        (("record_id",), "consent-1\n"),
        (("pii_principal",), "W 1"),
        (("campaign_version",), 0),
        (("notice", "sha256"), "a" * 63),
        (("notice", "sha256"), "a" * 64 + "\n"),
        (("notice", "read_aloud"), "yes"),
        (("processing", 0, "purpose"), "dpv:Marketing"),
        (("processing", 0, "purpose"), "dpv:Invented"),
        (("processing", 0, "purpose"), "CommercialResearch"),
        (("processing", 0, "decision"), "maybe"),
        (("processing", 0, "decision"), "refused"),
        (("pii_type", 0), "dpv:Faces"),
        (("recipients", 0, "recipient"), "AGE-SECRET-KEY-1QQQ"),
        (("recipients", 0, "recipient"), "age1qqq "),
        (("retention", "days"), 0),
        (("payment_terms", "kept_on_withdrawal"), False),
        (("payment_terms", "currency"), "inr"),
        (("payment_terms", "rate"), "-5"),
        (("payment_terms", "rate"), 1440),
        (("parties", 0, "role"), "dpv:Friend"),
        (("events", 0, "state"), "dpv:ConsentAssumed"),
        (("events", 0, "event_time"), "yesterday"),
        (("events", 0, "event_time"), "2026-11-22T13:40:05Z\n"),
    ],
)
def test_refuses_a_wrong_value_and_says_where(path: tuple[str | int, ...], value: object) -> None:
    fault = consent_fault(changed(path, value))
    assert fault is not None
    assert fault.startswith("/".join(map(str, path)))


def test_refused_may_stand_beside_what_is_not_needed_only() -> None:
    assert consent_fault(changed(("processing", 1, "decision"), "refused")) is None
    assert consent_fault(changed(("processing", 1, "necessary"), True)) is not None


def test_a_fault_never_repeats_a_whole_record() -> None:
    fault = consent_fault(changed(("notice",), "x" * 5000))
    assert fault is not None
    assert len(fault) < 300


def test_its_terms_are_those_of_the_program() -> None:
    item = SCHEMA["properties"]["processing"]["items"]["properties"]["purpose"]["enum"]
    assert set(item) == DPV_PURPOSES
    states = SCHEMA["properties"]["events"]["items"]["properties"]["state"]["enum"]
    assert set(states) == {GIVEN, WITHDRAWN, EXPIRED}
    assert set(SCHEMA["properties"]["parties"]["items"]["properties"]["role"]["enum"]) == ROLES
    assert set(SCHEMA["properties"]["pii_type"]["items"]["enum"]) == DATA


def test_names_no_term_that_is_not_in_one_of_these_lists() -> None:
    text = json.dumps(SCHEMA | {"description": ""}) + json.dumps(GOOD)
    used = {word.split('"')[0] for word in text.split('"dpv:')[1:]}
    known = DPV_PURPOSES | ROLES | DATA | {GIVEN, WITHDRAWN, EXPIRED}
    assert used
    assert {f"dpv:{term}" for term in used} <= known
