"""Trusting root keys, and installing campaigns that they signed."""

from __future__ import annotations

from pathlib import Path

from recorder.domain.campaign import Campaign
from recorder.domain.document import Document, sha256
from recorder.domain.moment import TOLERANCE, parse_stamp
from recorder.errors import RecorderError
from recorder.storage.people import InstalledCampaign
from recorder.vault import sshsig
from recorder.vault.age import Recipient
from recorder.vault.keys import write_private
from recorder.vault.sshsig import PublicKey
from recorder.vault.trust import Trust, add_campaign
from recorder.workflow.station import Station

NAMESPACE = "campaign@fairtake"


def trust(station: Station, path: Path) -> PublicKey:
    """Trust a root key from now on: a coordinator's act at set-up. RecorderError when it is no key."""
    try:
        key = PublicKey.parse(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise RecorderError(
            "anchor-unreadable", f"{path} is not an Ed25519 public key.", "Give the campaign maker's root.pub."
        ) from error
    station.people.trust_root(key.line(), None, station.at())
    return key


def install(station: Station, path: Path) -> Campaign:
    """Install a campaign file: root signature, dates, notices, and never a lower version than was seen."""
    data, signature = _read(path), _read(path.with_name(f"{path.name}.root.sig"))
    root = _trusted_signer(station, data, signature)
    try:
        campaign = add_campaign(Trust(), data)
        for buyer in campaign.buyers():
            Recipient.parse(buyer["recipient"])
    except ValueError as error:
        raise _invalid(path, str(error)) from error
    _refuse_dates(station, campaign)
    _refuse_unsupported(campaign)
    _refuse_other_root(station, campaign, root)
    _refuse_rollback(station, campaign, data)
    notices = {signed["file"]: _notice(path.parent, signed["file"], signed["sha256"]) for signed in _brought(campaign)}
    place = station.path / "campaigns" / campaign.campaign_id / str(campaign.version)
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    for name, text in notices.items():
        write_private(place / name, text)
    found = InstalledCampaign(campaign.campaign_id, campaign.version, data, signature, root)
    station.people.install(found, station.at())
    return campaign


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise RecorderError(
            "file-missing",
            f"{path} can't be read: {error.strerror}.",
            "Name the campaign file; its signature lies beside it.",
        ) from error


def _trusted_signer(station: Station, data: bytes, signature: bytes) -> str:
    try:
        root = sshsig.verify(signature, data, NAMESPACE).line()
    except ValueError as error:
        raise RecorderError(
            "campaign-forged",
            "The campaign file was changed after it was signed, or the signature belongs to another.",
            "Ask whoever made it for the file again.",
        ) from error
    if root not in [key for key, only in station.people.roots() if only is None]:
        raise RecorderError(
            "root-not-trusted",
            "The campaign is signed by a root key that this station was not told to trust.",
            "If it is the right one, first run: fairtake campaign trust ROOT.pub",
        )
    return root


def _refuse_unsupported(campaign: Campaign) -> None:
    """Refuse pay rules that this version can't keep: better no work than work that is paid wrongly."""
    pay = campaign.document["pay"]
    if (pay["counts"], pay["earned_on"]) != ("recorded", "release"):
        raise RecorderError(
            "pay-not-supported",
            f"Campaign {campaign.campaign_id} pays by {pay['counts']} time on {pay['earned_on']}, "
            "which this Fairtake can't keep the books for yet.",
            "Ask for a campaign that pays recorded time on release, or for a newer Fairtake.",
        )


def _refuse_dates(station: Station, campaign: Campaign) -> None:
    now = station.dated().wall
    campaign.refuse_expired(now, station.highest_time())
    if parse_stamp(campaign.document["issued"]) > now + TOLERANCE:
        raise RecorderError(
            "campaign-from-the-future",
            f"Campaign {campaign.campaign_id} is dated {campaign.document['issued']}, later than this clock.",
            "Check the computer's date and time.",
        )


def _refuse_other_root(station: Station, campaign: Campaign, root: str) -> None:
    before = station.people.campaign(campaign.campaign_id)
    if before is not None and before.root != root:
        raise RecorderError(
            "root-changed",
            f"Campaign {campaign.campaign_id} is known here under another root key.",
            "Ask the coordinator which of the two is right.",
        )


def _refuse_rollback(station: Station, campaign: Campaign, data: bytes) -> None:
    newest = station.people.campaign(campaign.campaign_id)
    if newest is None or campaign.version > newest.version or data == newest.data:
        return
    raise RecorderError(
        "campaign-rollback",
        f"Campaign {campaign.campaign_id} v{newest.version} is installed already; v{campaign.version} would go back.",
        "Keep the newer one, or ask for a version with a higher number.",
    )


def _brought(campaign: Campaign) -> list[Document]:
    """The files that come with it: its notices, and the sound of those that have one."""
    notices = campaign.document["notices"]
    return [*notices, *(n["audio"] for n in notices if n.get("audio"))]


def _notice(folder: Path, name: str, expected: str) -> bytes:
    text = _read(folder / name)
    if sha256(text) != expected:
        raise RecorderError(
            "notice-changed", f"The notice {name} is not the one that was signed.", "Ask for the campaign files again."
        )
    return text


def _invalid(path: Path, why: str) -> RecorderError:
    return RecorderError("campaign-invalid", f"{path} is not a campaign: {why}.", "Ask whoever made it for a new file.")
