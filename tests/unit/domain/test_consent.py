"""Consent: what was answered is what stands there, and a no leaves nothing."""

import copy
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from offers import offer, yes

from recorder.domain.campaign import Campaign, read_campaign
from recorder.domain.consent import EXPIRED, GIVEN, WITHDRAWN, ConsentRecord, Yes, build, terms
from recorder.domain.document import Document
from recorder.errors import RecorderError

AT = "2026-11-22T13:40:05Z"


def campaign() -> Campaign:
    return read_campaign(offer())


def made(answer: Yes | None = None) -> Document:
    return build("consent-1", campaign(), "w-1", answer or yes(), AT)


def record(document: Document, state: str = GIVEN) -> ConsentRecord:
    return ConsentRecord("consent-1", "w-1", b"", b"", b"", state, document)


def test_says_who_agreed_to_which_notice_when_and_how() -> None:
    document = made(yes("hi"))
    assert document["pii_principal"] == "w-1"
    assert (document["campaign"], document["campaign_version"]) == ("towels-in-2026", 7)
    assert document["notice"] == {
        "version": 2,
        "language": "hi",
        "file": "notice-hi.txt",
        "sha256": "b" * 64,
        "shown_ms": 61_000,
        "read_aloud": True,
    }
    assert document["events"] == [
        {"state": GIVEN, "event_time": AT, "by": "w-1", "method": "button", "evidence": "PIN"}
    ]


def test_copies_the_offer_s_terms() -> None:
    document = made()
    assert document["recipients"] == [{"id": "b1", "recipient": "age1aaaa"}, {"id": "b2", "recipient": "age1bbbb"}]
    assert document["payment_terms"] == {
        "currency": "INR",
        "rate": "1440.00",
        "due": "30 days",
        "kept_on_withdrawal": True,
    }
    assert document["complaint"] == {"first": "help@example.org", "authority": "none named"}
    assert document["retention"] == {"days": 365}
    assert [(p["id"], p["role"], p["contact"]) for p in document["parties"]] == [
        ("w-1", "dpv:DataSubject", "at the station"),
        ("controller", "dpv:DataController", "lab@example.org"),
        ("b1", "dpv:Recipient", "b1"),
        ("b2", "dpv:Recipient", "lab@example.org"),
    ]


@given(st.booleans(), st.booleans(), st.booleans())
def test_each_answer_stands_as_it_was_given(train: bool, study: bool, resale: bool) -> None:
    answer = yes(train=train, study=study, resale=resale)
    if not train:
        with pytest.raises(RecorderError) as told:
            made(answer)
        assert told.value.code == "consent-refused"
        assert "train" in told.value.what
        assert "nothing was written" in told.value.what
        return
    document = made(answer)
    assert {p["id"]: p["decision"] for p in document["processing"]} == {
        "train": "given",
        "study": "given" if study else "refused",
        "resale": "given" if resale else "refused",
    }
    assert [p["necessary"] for p in document["processing"]] == [True, False, False]
    granted = terms(campaign(), document)
    assert granted["purposes_granted"] == ["train", *(["study"] * study), *(["resale"] * resale)]
    assert granted["resale"] is resale


def test_silence_is_a_no() -> None:
    with pytest.raises(RecorderError, match="train"):
        made(replace(yes(), decisions={}))
    decisions = {p["id"]: p["decision"] for p in made(yes())["processing"]}
    assert (decisions["study"], decisions["resale"]) == ("refused", "refused")


def test_a_language_that_was_not_signed_is_refused() -> None:
    with pytest.raises(RecorderError) as told:
        made(yes("ta"))
    assert told.value.code == "no-notice"


def test_terms_travel_with_the_clip() -> None:
    said = terms(campaign(), made(yes(resale=True)))
    assert said["pay"]["per_hour"] == "1440.00"
    assert said["residual"] == {"share": "0.05", "on": "resale"}
    assert said["retention"] == {"days": 365}
    assert said["expires"] == "2026-12-31T00:00:00Z"
    assert said["practice"] is False


def test_a_live_record_covers_its_campaign_and_notice() -> None:
    assert record(made()).covers(campaign())


@pytest.mark.parametrize("state", [WITHDRAWN, EXPIRED, "", "given"])
def test_a_record_that_ended_covers_nothing(state: str) -> None:
    assert not record(made(), state).covers(campaign())


@pytest.mark.parametrize("change", [{"version": 3}, {"sha256": "c" * 64}, {"version": 3, "sha256": "c" * 64}])
def test_a_yes_to_another_notice_does_not_count(change: Document) -> None:
    now = offer()
    for notice in now["notices"]:
        notice |= change
    assert not record(made()).covers(read_campaign(now))


@pytest.mark.parametrize(
    "change",
    [
        lambda o: o["pay"].update(per_hour="1439.99"),
        lambda o: o["pay"].update(currency="EUR"),
        lambda o: o["pay"].update(due_days=31),
        lambda o: o["purposes"].pop(),
        lambda o: o["purposes"].append(o["purposes"][2] | {"id": "ads"}),
        lambda o: o["purposes"][1].update(necessary=True),
        lambda o: o["purposes"][1].update(dpv="dpv:PublicBenefit"),
        lambda o: o["purposes"].reverse(),
    ],
)
def test_a_yes_to_other_purposes_or_pay_does_not_count(change: Callable[[Document], object]) -> None:
    now = offer()
    change(now)
    assert not record(made()).covers(read_campaign(now))


def test_version_and_text_of_the_notice_must_fit_the_same_entry() -> None:
    now = offer()
    now["notices"] = [
        now["notices"][0] | {"version": 3},
        now["notices"][1] | {"sha256": "d" * 64},
    ]
    assert not record(made()).covers(read_campaign(now))


def test_a_yes_to_another_campaign_does_not_count() -> None:
    assert not record(made()).covers(read_campaign(offer() | {"campaign_id": "screws"}))


def test_a_newer_version_with_the_same_notice_is_covered() -> None:
    assert record(made()).covers(read_campaign(offer() | {"version": 8}))


def test_building_changes_nothing_in_the_offer() -> None:
    document = offer()
    before = copy.deepcopy(document)
    build("consent-1", Campaign(document), "w-1", yes(), AT)
    assert document == before
