"""Campaigns: every member is read strictly, and what is wrong is named."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from offers import offer

from recorder.domain.campaign import DPV_PURPOSES, Campaign, read_campaign
from recorder.domain.document import Document
from recorder.errors import RecorderError

END = datetime(2026, 12, 31, tzinfo=UTC)
REQUIRED = list(offer())
WRONG: list[object] = [None, 0, -1, "", [], {}, [None], [{}], {"x": 1}, True, 1.5]


def refused(change: Callable[[dict[str, Any]], Any]) -> str:
    document = offer()
    change(document)
    with pytest.raises(RecorderError) as told:
        read_campaign(document)
    assert told.value.code == "campaign-invalid"
    return told.value.what


def put(value: Any, *path: str | int) -> Callable[[dict[str, Any]], None]:
    def change(document: Any) -> None:
        for step in path[:-1]:
            document = document[step]
        document[path[-1]] = value

    return change


def test_reads_what_it_says() -> None:
    campaign = read_campaign(offer())
    assert (campaign.campaign_id, campaign.version) == ("towels-in-2026", 7)
    assert (campaign.currency, campaign.per_hour) == ("INR", Decimal("1440.00"))
    assert campaign.expires == END
    assert campaign.practice is False
    assert [b["id"] for b in campaign.buyers()] == ["b1", "b2"]
    assert [t["id"] for t in campaign.targets()] == ["inbox"]
    assert campaign.task("fold")["version"] == 3
    assert campaign.notice("hi")["file"] == "notice-hi.txt"


@pytest.mark.parametrize("name", REQUIRED)
def test_a_missing_member_is_named(name: str) -> None:
    what = refused(lambda document: document.pop(name))
    assert what == f"The campaign file is not valid: {name} missing or wrong."


# A campaign without targets is one whose clips only leave in batches.
@pytest.mark.parametrize(("name", "value"), [(n, v) for n in REQUIRED for v in WRONG if (n, v) != ("targets", [])])
def test_a_member_of_the_wrong_kind_is_named(name: str, value: object) -> None:
    assert f"{name} missing or wrong" in refused(put(value, name))


def test_all_faults_are_named_at_once() -> None:
    what = refused(lambda document: [document.pop(name) for name in ("pay", "tasks", "issued")])
    assert what == "The campaign file is not valid: issued, tasks, pay missing or wrong."


@pytest.mark.parametrize(
    ("value", "path"),
    [
        ("campaign/2", ("type",)),
        ("Towels", ("campaign_id",)),
        ("../towels", ("campaign_id",)),
        ("2026-01-01", ("issued",)),
        ("2026-12-31T00:00:00+00:00", ("expires",)),
        ({"en": ""}, ("title",)),
        ("", ("controller", "contact")),
        ("A B", ("coordinators", 0, "id")),
        (None, ("coordinators", 0, "key")),
        ("b1", ("buyers", 1, "id")),
        ("", ("buyers", 0, "recipient")),
        (None, ("buyers", 0, "signer")),
        ("sort", ("tasks", 0, "id")),
        (0, ("tasks", 0, "version")),
        ("flat out", ("tasks", 0, "steps", 0, "id")),
        ({}, ("tasks", 0, "steps", 0, "title")),
        ("dpv:Marketing", ("purposes", 0, "dpv")),
        ("CommercialResearch", ("purposes", 0, "dpv")),
        (["dpv:CommercialResearch"], ("purposes", 0, "dpv")),
        ("yes", ("purposes", 0, "necessary")),
        ({"en": 3}, ("purposes", 0, "plain")),
        ("train", ("purposes", 1, "id")),
        ("en", ("notices", 1, "language")),
        (None, ("notices", 0, "sha256")),
        ("a" * 63, ("notices", 0, "sha256")),
        ("", ("notices", 0, "file")),
        ("../notice.txt", ("notices", 0, "file")),
        (".hidden", ("notices", 0, "file")),
        ("C:notice", ("notices", 0, "file")),
        ("a\\b", ("notices", 0, "file")),
        ("two\nlines", ("notices", 0, "file")),
        ("inr", ("pay", "currency")),
        ("EURO", ("pay", "currency")),
        ("€UR", ("pay", "currency")),
        (1440, ("pay", "per_hour")),
        (14.4, ("pay", "per_hour")),
        ("-1", ("pay", "per_hour")),
        ("1e3", ("pay", "per_hour")),
        (".5", ("pay", "per_hour")),
        ("5.", ("pay", "per_hour")),
        ("007", ("pay", "per_hour")),
        ("0.0000001", ("pay", "per_hour")),
        ("1,5", ("pay", "per_hour")),
        ("\u0665", ("pay", "per_hour")),
        ("9" * 30, ("pay", "per_hour")),
        ("clicks", ("pay", "counts")),
        ("never", ("pay", "earned_on")),
        (0, ("pay", "due_days")),
        (False, ("pay", "kept_on_withdrawal")),
        (0, ("retention", "days")),
        (True, ("minimum_age",)),
        ("b1", ("targets", 0, "buyers")),
        ([{"id": "b1"}], ("targets", 0, "buyers")),
        (None, ("targets", 0, "kind")),
        (None, ("targets", 0, "path")),
        ("in box", ("targets", 0, "id")),
    ],
)
def test_a_wrong_value_names_its_member(value: object, path: tuple[str | int, ...]) -> None:
    assert refused(put(value, *path)) == f"The campaign file is not valid: {path[0]} missing or wrong."


def test_a_list_of_others_than_objects_is_refused_without_a_crash() -> None:
    for name in ("coordinators", "buyers", "tasks", "purposes", "notices", "targets"):
        for value in (["x"], [[]], [None], [{"id": []}], [{"language": {}}]):
            assert name in refused(put(value, name))


def test_an_extra_id_does_not_hide_two_notices_of_one_language() -> None:
    def change(document: dict[str, Any]) -> None:
        document["notices"][1] |= {"language": "en", "id": ["two"]}

    assert "notices" in refused(change)


@pytest.mark.parametrize("term", sorted(DPV_PURPOSES))
def test_takes_every_purpose_of_the_vocabulary_that_we_list(term: str) -> None:
    document = offer()
    document["purposes"][1]["dpv"] = term
    assert read_campaign(document).document["purposes"][1]["dpv"] == term


@given(st.decimals(0, 10**6, places=2))
def test_a_rate_is_kept_exactly(rate: Decimal) -> None:
    document = offer()
    document["pay"]["per_hour"] = str(rate)
    assert read_campaign(document).per_hour == rate


def test_an_unknown_task_names_those_there_are() -> None:
    with pytest.raises(RecorderError) as told:
        read_campaign(offer()).task("weave")
    assert told.value.code == "unknown-task"
    assert "fold, sort" in told.value.next_step


def test_a_language_without_a_notice_is_refused() -> None:
    with pytest.raises(RecorderError) as told:
        read_campaign(offer()).notice("ta")
    assert told.value.code == "no-notice"


@pytest.mark.parametrize(
    ("wall", "seen", "over"),
    [
        (END - timedelta(seconds=1), None, False),
        (END - timedelta(seconds=1), END - timedelta(days=9), False),
        (END, None, True),
        (END + timedelta(days=1), END - timedelta(days=1), True),
        (END - timedelta(days=9), END, True),
        (END - timedelta(days=9), END - timedelta(seconds=1), False),
    ],
)
def test_its_end_is_judged_by_the_later_of_clock_and_highest_time_seen(
    wall: datetime, seen: datetime | None, over: bool
) -> None:
    campaign = read_campaign(offer())
    if not over:
        campaign.refuse_expired(wall, seen)
        return
    with pytest.raises(RecorderError) as told:
        campaign.refuse_expired(wall, seen)
    assert told.value.code == "campaign-expired"
    assert "2026-12-31" in told.value.what


def test_only_true_is_practice() -> None:
    assert Campaign(offer() | {"practice": True}).practice
    assert not Campaign(offer() | {"practice": "true"}).practice


def target(**members: Any) -> Document:
    return {"id": "there", "buyers": ["b1"]} | members


@pytest.mark.parametrize(
    "named",
    [
        target(kind="folder", path="inbox"),
        target(kind="tus", url="https://files.example:8443/up/"),
        target(kind="tus", url="https://[2001:db8::1]/files"),
        target(kind="tus", url="http://127.0.0.1:1080/files"),
        target(kind="tus", url="http://[::1]:1080/"),
        target(kind="s3", bucket="clips-in"),
        target(kind="s3", bucket="clips", url="http://localhost:9000", region="ap-south-1", prefix="in/2026"),
    ],
)
def test_targets_that_can_be_reached_safely_are_taken(named: Document) -> None:
    assert read_campaign(offer() | {"targets": [named]}).targets() == [named]


@pytest.mark.parametrize(
    "named",
    [
        target(kind="ftp", url="https://files.example"),
        target(kind="tus"),
        target(kind="tus", url="http://files.example/up"),  # no TLS
        target(kind="tus", url="http://127.0.0.1.evil.example/"),
        target(kind="tus", url="http://localhost.evil.example/"),
        target(kind="tus", url="https://user:secret@files.example/"),
        target(kind="tus", url="https://files.example/?token=secret"),
        target(kind="tus", url="https://files.example/#x"),
        target(kind="tus", url="https://files.example/\n"),
        target(kind="tus", url="https://files.example", token="secret"),
        target(kind="s3"),
        target(kind="s3", bucket="A/B"),
        target(kind="s3", bucket="clips", access_key="AK", secret_key="s"),
        target(kind="s3", bucket="clips", url="http://store.example"),
        target(kind="s3", bucket="clips", region=7),
        target(kind="folder", path="inbox", password="x"),
    ],
)
def test_targets_without_tls_or_with_a_secret_are_refused(named: Document) -> None:
    with pytest.raises(RecorderError) as told:
        read_campaign(offer() | {"targets": [named]})
    assert "targets" in told.value.what
    assert "secret" not in told.value.what


@pytest.mark.parametrize(("days", "kept"), [(None, 30), (0, 0), (7, 7), (-1, None), ("7", None), (True, None)])
def test_how_long_a_delivered_video_is_kept(days: object, kept: int | None) -> None:
    retention = {"days": 365} | ({} if days is None else {"keep_local_days": days})
    document = offer() | {"retention": retention}
    if kept is None:
        with pytest.raises(RecorderError):
            read_campaign(document)
    else:
        assert read_campaign(document).keep_local_days == kept
