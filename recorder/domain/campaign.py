"""The signed offer: tasks, pay, purposes, notices, buyers and targets, read strictly."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from recorder.domain.document import Document
from recorder.domain.moment import parse_stamp
from recorder.domain.names import is_id
from recorder.errors import RecorderError

# Purposes of the Data Privacy Vocabulary 2.1 (https://w3id.org/dpv) that a campaign may name.
DPV_PURPOSES = frozenset(
    f"dpv:{term}"
    for term in (
        "AcademicResearch", "CommercialResearch", "ImproveExistingProductsAndServices",
        "NonCommercialResearch", "PersonnelPayment", "PublicBenefit", "ResearchAndDevelopment",
        "ScientificResearch", "SellDataToThirdParties",
    )
)  # fmt: skip

PIN_DIGITS = 4  # of a worker's PIN, where the campaign does not choose
KEEP_LOCAL_DAYS = 30  # of a delivered clip's video, where it does not
_TARGET_MEMBERS = {
    "folder": {"path"},
    "tus": {"url"},
    "s3": {"url", "bucket", "region", "prefix"},
}  # and id, kind, buyers: nothing else may stand in a target, credentials least of all


@dataclass(frozen=True, slots=True)
class Campaign:
    """One version of a campaign; `document` is the parsed campaign.json, already judged."""

    document: Document

    @property
    def campaign_id(self) -> str:
        """Its id, part of file names."""
        return str(self.document["campaign_id"])

    @property
    def version(self) -> int:
        """Its version, from 1."""
        return int(self.document["version"])

    @property
    def practice(self) -> bool:
        """Whether it is only for practising: no real pay."""
        return self.document.get("practice") is True

    @property
    def expires(self) -> datetime:
        """From when on no new recording may begin."""
        return parse_stamp(self.document["expires"])

    @property
    def currency(self) -> str:
        """ISO 4217 code of the pay."""
        return str(self.document["pay"]["currency"])

    @property
    def per_hour(self) -> Decimal:
        """Hourly rate."""
        return Decimal(self.document["pay"]["per_hour"])

    @property
    def pin_digits(self) -> int:
        """How many digits a new worker's PIN has: 4 to 6."""
        return int(self.document.get("pin_digits", PIN_DIGITS))

    @property
    def title(self) -> dict[str, str]:
        """Its title by language."""
        return dict(self.document["title"])

    def task(self, task_id: str) -> Document:
        """The task of that id, with version and steps; RecorderError names the tasks there are."""
        for task in self.document["tasks"]:
            if task["id"] == task_id:
                return dict(task)
        known = ", ".join(task["id"] for task in self.document["tasks"])
        raise RecorderError(
            "unknown-task",
            f"Campaign {self.campaign_id} has no task {task_id!r}.",
            f"Choose one of: {known}.",
        )

    def notice(self, language: str) -> Document:
        """The notice in a language; RecorderError where none was signed in it."""
        for notice in self.document["notices"]:
            if notice["language"] == language:
                return dict(notice)
        raise RecorderError(
            "no-notice",
            f"Campaign {self.campaign_id} has no notice in {language!r}.",
            "Choose a language that the campaign brings.",
        )

    def buyers(self) -> list[Document]:
        """The buyers, each with id, name, age recipient and signing key."""
        return list(self.document["buyers"])

    def targets(self) -> list[Document]:
        """Where released clips may go."""
        return list(self.document["targets"])

    @property
    def keep_local_days(self) -> int:
        """For how many days a delivered clip's video stays on the station."""
        return int(self.document["retention"].get("keep_local_days", KEEP_LOCAL_DAYS))

    def refuse_expired(self, wall: datetime, highest_seen: datetime | None) -> None:
        """Refuse a new recording after the end, by the later of the clock and what was seen before."""
        if max(wall, highest_seen or wall) >= self.expires:
            raise RecorderError(
                "campaign-expired",
                f"Campaign {self.campaign_id} v{self.version} ended on {self.document['expires']}. "
                "Clips recorded before then are kept.",
                "Ask the coordinator for a newer version of the campaign.",
            )


def _text(value: Any) -> bool:
    return isinstance(value, str) and value != ""


def _titles(value: Any) -> bool:
    return isinstance(value, dict) and bool(value) and all(_text(v) for v in value.values())


def _stamp(value: Any) -> bool:
    try:
        parse_stamp(value)
    except (TypeError, ValueError):
        return False
    return True


def _or_none(rule: Callable[[Any], bool]) -> Callable[[Any], bool]:
    """Judge a member that may be left out."""
    return lambda value: value is None or rule(value)


def _positive(value: Any) -> bool:
    return type(value) is int and value > 0


def _days(value: Any) -> bool:
    return type(value) is int and 0 <= value <= 36_500


def _matches(pattern: str) -> Callable[[Any], bool]:
    whole = re.compile(pattern)
    return lambda value: isinstance(value, str) and whole.fullmatch(value) is not None


# As it will stand on receipts, so that no release fails on it.
_amount = _matches(r"(?:0|[1-9][0-9]{0,11})(?:\.[0-9]{1,4})?")
_currency = _matches(r"[A-Z]{3}")
_file_name = _matches(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,79}")  # stays in its folder, on every system
_hash = _matches(r"[0-9a-f]{64}")
_wav_name = _matches(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,75}\.wav")  # every system plays that
_sound = _or_none(lambda v: isinstance(v, dict) and _wav_name(v.get("file")) and _hash(v.get("sha256")))
# With TLS, or to this computer alone; without a user, a password or a query, which might hold a secret.
_safe_url = _matches(
    r"(?:https://(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])|http://(?:localhost|127(?:\.[0-9]{1,3}){3}|\[::1\]))"
    r"(?::[0-9]{1,5})?(?:/[A-Za-z0-9._~!$&'()*+,;=:/-]*)?"
)
_bucket = _matches(r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")  # as S3 names them
_place = _matches(r"[A-Za-z0-9._/-]{0,200}")
_icon = _or_none(is_id)  # the name of one of our own pictures; a screen that has none of that name shows none


def _list_of(fields: dict[str, Callable[[Any], bool]], least: int = 1) -> Callable[[Any], bool]:
    def judge(value: Any) -> bool:
        return (
            isinstance(value, list)
            and len(value) >= least
            and all(isinstance(v, dict) and all(f(v.get(k)) for k, f in fields.items()) for v in value)
            and len({v["id" if "id" in fields else "language"] for v in value}) == len(value)
        )

    return judge


def _pay(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and _currency(value.get("currency"))
        and _amount(value.get("per_hour"))
        and value.get("counts") in ("recorded", "session")
        and value.get("earned_on") in ("release", "acceptance")
        and _positive(value.get("due_days"))
        and value.get("kept_on_withdrawal") is True
    )


def _targets(value: Any) -> bool:
    def some_ids(ids: Any) -> bool:
        return isinstance(ids, list) and all(is_id(i) for i in ids)

    rule = _list_of({"id": is_id, "kind": _text, "buyers": some_ids}, least=0)
    return rule(value) and all(_target(v) for v in value)


def _target(target: Document) -> bool:
    own = _TARGET_MEMBERS.get(target["kind"])
    if own is None or set(target) - {"id", "kind", "buyers"} - own:
        return False
    if target["kind"] == "folder":
        return _text(target.get("path"))
    if target["kind"] == "tus":
        return _safe_url(target.get("url"))
    place = all(_place(target.get(name, "")) for name in ("region", "prefix"))
    return _bucket(target.get("bucket")) and place and _or_none(_safe_url)(target.get("url"))


_RULES: dict[str, Callable[[Any], bool]] = {
    "type": lambda v: v == "campaign/1",
    "campaign_id": is_id,
    "version": _positive,
    "issued": _stamp,
    "expires": _stamp,
    "title": _titles,
    "controller": lambda v: isinstance(v, dict) and _text(v.get("name")) and _text(v.get("contact")),
    "coordinators": _list_of({"id": is_id, "key": _text, "from": _or_none(_stamp), "until": _or_none(_stamp)}),
    "buyers": _list_of({"id": is_id, "name": _text, "recipient": _text, "signer": _text}),
    "tasks": _list_of({"id": is_id, "version": _positive, "title": _titles, "icon": _icon,
                       "steps": _list_of({"id": is_id, "title": _titles, "icon": _icon}, least=0)}),
    "purposes": _list_of({"id": is_id, "dpv": lambda v: isinstance(v, str) and v in DPV_PURPOSES, "title": _titles,
                          "plain": _titles, "necessary": lambda v: isinstance(v, bool), "icon": _icon}),
    "notices": _list_of({"language": _text, "version": _positive, "file": _file_name, "sha256": _hash,
                         "audio": _sound}),
    "pay": _pay,
    "retention": lambda v: isinstance(v, dict) and _positive(v.get("days")) and _days(v.get("keep_local_days", 0)),
    "jurisdiction": _text,
    "minimum_age": _positive,
    "pin_digits": _or_none(lambda v: type(v) is int and 4 <= v <= 6),
    "targets": _targets,
}  # fmt: skip


def read_campaign(document: Document) -> Campaign:
    """Judge a campaign.json; RecorderError names every member that is missing or wrong."""
    wrong = [name for name, rule in _RULES.items() if not rule(document.get(name))]
    if wrong:
        raise RecorderError(
            "campaign-invalid",
            f"The campaign file is not valid: {', '.join(wrong)} missing or wrong.",
            "Ask whoever made it for a corrected file.",
        )
    return Campaign(document)
