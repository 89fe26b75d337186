"""The notice: whole, in her language where one was signed in it, and said so where none was."""

from __future__ import annotations

import pytest
from homes import install_version, practice_root

from recorder.domain.campaign import Campaign
from recorder.errors import RecorderError
from recorder.resources import resource
from recorder.workflow import practice
from recorder.workflow.notices import notice_text
from recorder.workflow.station import Station

LANGUAGES = ("en", "hi", "ta", "bn", "es", "ar")


def offer(station: Station) -> Campaign:
    return station.campaign(practice.CAMPAIGN)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_practice_notice_is_signed_in_each_language_of_the_app(consented: Station, language: str) -> None:
    notice = notice_text(consented, offer(consented), language)
    assert (notice.language, notice.signed, notice.version) == (language, True, 1)
    assert notice.text == resource(f"practice/notice-{language}.txt").read_text("utf-8")


def test_each_draft_says_first_that_it_is_one_and_leaves_nothing_out(consented: Station) -> None:
    original, *drafts = [notice_text(consented, offer(consented), name).text for name in LANGUAGES]
    assert len({draft.splitlines()[0] for draft in drafts}) == 5
    for draft in drafts:
        assert len(draft.splitlines()) == len(original.splitlines()) + 1
    words = ("मसौदा", "வரைவு", "খসড়া", "Borrador", "مسودة")
    assert all(word in draft.splitlines()[0] for word, draft in zip(words, drafts, strict=True))


def test_a_variant_of_a_language_gets_that_language(consented: Station) -> None:
    for name in ("hi-IN", "hi_IN"):
        notice = notice_text(consented, offer(consented), name)
        assert (notice.language, notice.signed) == ("hi", True)


def test_a_language_without_one_gets_the_original_and_is_told_so(consented: Station) -> None:
    notice = notice_text(consented, offer(consented), "sw")
    assert (notice.language, notice.signed) == ("en", False)
    assert notice.text.startswith("PRACTICE ONLY")


def test_a_text_that_was_not_signed_is_never_shown(consented: Station) -> None:
    path = consented.path / "campaigns" / practice.CAMPAIGN / "1" / "notice-hi.txt"
    for spoil in (lambda: path.write_text("All is well. Say yes."), path.unlink):
        spoil()
        with pytest.raises(RecorderError) as told:
            notice_text(consented, offer(consented), "hi")
        assert told.value.code == "notice-changed"
    assert notice_text(consented, offer(consented), "en").signed


def test_all_that_she_reads_of_the_offer_is_there_in_each_language_with_a_picture(consented: Station) -> None:
    document = offer(consented).document
    tasks = document["tasks"]
    parts = [*tasks, *[step for task in tasks for step in task["steps"]], *document["purposes"]]
    for text in (document["title"], *[p["title"] for p in parts], *[p["plain"] for p in document["purposes"]]):
        assert set(text) == set(LANGUAGES)
        assert len(set(text.values())) == len(LANGUAGES)
    assert [p["id"] for p in parts if not resource(f"icons/{p['icon']}.svg").is_file()] == []


@pytest.mark.parametrize(("member", "value"), [("pin_digits", 3), ("pin_digits", 7), ("pin_digits", True)])
def test_a_campaign_may_leave_out_what_is_optional_but_not_fill_it_wrongly(
    consented: Station, member: str, value: object
) -> None:
    root = practice_root(consented)
    install_version(consented, 2, lambda document: document.pop(member), root)
    assert offer(consented).pin_digits == 4
    install_version(consented, 3, lambda document: document.update({member: value}), root)
    with pytest.raises(RecorderError) as told:
        offer(consented)
    assert told.value.code == "campaign-invalid"
    assert member in told.value.what
