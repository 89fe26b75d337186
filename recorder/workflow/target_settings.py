"""What a target is reached with: what the campaign says, what was set on this station, and credentials from keys.db."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from recorder.domain.campaign import Campaign
from recorder.domain.delivery import Rules
from recorder.domain.document import Document
from recorder.errors import RecorderError
from recorder.storage.targets import TargetRow
from recorder.transfer.target import TargetError, TargetSettings, Trouble
from recorder.workflow.station import Station

WANTED = {"tus": (("token",), ("user", "password")), "s3": (("access_key", "secret_key"),), "folder": ()}
_PEM_BYTES = 1 << 20


def document_of(campaign: Campaign, target: str) -> Document:
    """What a version of a campaign says of a target; TargetError when it has none of that id."""
    for document in campaign.targets():
        if document["id"] == target:
            return document
    raise TargetError(f"the campaign has no target {target!r}", Trouble.SETTINGS, permanent=True)


def settings_of(station: Station, campaign: Campaign, target: str) -> TargetSettings:
    """All that a target is reached with; TargetError or RecorderError when that can't be told."""
    document = document_of(campaign, target)
    row = station.targets.get(campaign.campaign_id, target)
    kind = str(document["kind"])
    address = row.address or str(document.get("url", ""))
    if kind == "folder":
        address = str(station.path / (row.address or document["path"]))  # an absolute path stays as it is
    return TargetSettings(
        target,
        kind,
        address,
        bucket=str(document.get("bucket", "")),
        region=str(document.get("region", "")),
        prefix=str(document.get("prefix", "")),
        ca=row.ca,
        plain_http=row.plain_http,
        disk_id=row.disk_id,
        credentials=credentials(station, campaign.campaign_id, target),
    )


def credentials(station: Station, campaign: str, target: str) -> dict[str, str]:
    """The credentials of a target, none where none were given."""
    key_id = _key_id(campaign, target)
    wrapped = station.keys.get(key_id)
    return dict(json.loads(station.vault.unwrap(key_id, wrapped))) if wrapped else {}


def keep_credentials(station: Station, campaign: str, target: str, given: Mapping[str, str]) -> None:
    """Keep a target's credentials, wrapped by the vault, in place of those before; none given: destroy them.

    RecorderError when they are not what this kind of target takes.
    """
    kind = str(_document(station, campaign, target)["kind"])
    key_id = _key_id(campaign, target)
    if given and tuple(sorted(given)) not in {tuple(sorted(names)) for names in WANTED.get(kind, ())}:
        choices = " or ".join(" and ".join(names) for names in WANTED.get(kind, ())) or "no credentials"
        raise RecorderError("bad-credentials", f"A target of kind {kind} takes {choices}.", "Give those.")
    station.keys.shred([key_id])
    if given:
        station.keys.put(key_id, station.vault.wrap(key_id, json.dumps(dict(given)).encode()))
    station.targets.try_now(campaign, target)


def keep_rules(station: Station, campaign: str, target: str, rules: Rules) -> None:
    """Keep when a target may be used."""
    _document(station, campaign, target)
    if rules.kbytes_per_s < 0:
        raise RecorderError("bad-limit", "A rate can't be below 0.", "Give kilobytes a second, 0 for no limit.")
    station.targets.set_rules(campaign, target, rules)


def keep_ca(station: Station, campaign: str, target: str, file: Path | None) -> None:
    """Trust a certificate authority of its own for one target; None: only those that the system brings."""
    _document(station, campaign, target)
    station.targets.set_ca(campaign, target, _pem(file) if file else "")
    station.targets.try_now(campaign, target)


def keep_plain_http(station: Station, campaign: str, target: str, allowed: bool) -> None:
    """Allow a target to be spoken to without TLS, or not."""
    _document(station, campaign, target)
    station.targets.set_plain_http(campaign, target, allowed)
    station.targets.try_now(campaign, target)


def find(station: Station, name: str) -> tuple[str, str]:
    """(campaign, target) of `TARGET` or `CAMPAIGN/TARGET`; RecorderError when there is none, or several."""
    campaign, _, target = name.rpartition("/")
    known = sorted(
        (c, str(document["id"]))
        for c in {installed.campaign_id for installed in station.people.campaigns()}
        for document in station.campaign(c).targets()
    )
    found = [(c, t) for c, t in known if t == target and campaign in ("", c)]
    if len(found) == 1:
        return found[0]
    choices = ", ".join(f"{c}/{t}" for c, t in found or known) or "none, the campaigns name no target"
    if found:
        raise RecorderError("several-targets", f"Several campaigns have a target {target!r}.", f"Say which: {choices}.")
    raise RecorderError("unknown-target", f"There is no target {name[:80]!r}.", f"Choose one of: {choices}.")


def all_targets(station: Station) -> list[tuple[TargetRow, Document]]:
    """Each target that an installed campaign names, with what is set here and what the campaign says."""
    return [
        (station.targets.get(campaign, str(document["id"])), document)
        for campaign in sorted({installed.campaign_id for installed in station.people.campaigns()})
        for document in station.campaign(campaign).targets()
    ]


def _document(station: Station, campaign: str, target: str) -> Document:
    try:
        return document_of(station.campaign(campaign), target)
    except TargetError as error:
        raise RecorderError(
            "unknown-target", f"There is no target {target!r}.", "See: fairtake target list."
        ) from error


def _pem(file: Path) -> str:
    try:
        text = file.read_bytes()[:_PEM_BYTES].decode("ascii")
    except (OSError, ValueError) as error:
        raise RecorderError("ca-unreadable", f"{file} can't be read as a certificate.", "Give a PEM file.") from error
    if "-----BEGIN CERTIFICATE-----" not in text or "PRIVATE KEY" in text:
        raise RecorderError(
            "ca-unreadable",
            f"{file} holds no certificate, or a private key as well. Nothing was changed.",
            "Give the authority's certificate alone, as a PEM file.",
        )
    return text


def _key_id(campaign: str, target: str) -> str:
    return f"target:{campaign}:{target}"
