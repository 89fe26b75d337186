"""Judging a whole home: every clip folder, every ledger, every key."""

from __future__ import annotations

from recorder.domain.clip import MANIFEST, Clip, TakeState
from recorder.domain.document import from_bytes
from recorder.storage.people import Enrolment
from recorder.vault import sshsig
from recorder.vault.sshsig import PublicKey
from recorder.vault.trust import Findings, Trust, add_campaign
from recorder.vault.verify_clip import check_clip
from recorder.workflow.ledgering import verify_own_ledger
from recorder.workflow.station import Station
from recorder.workflow.versions import REMOVED


def verify_home(station: Station, anchor: PublicKey | None = None) -> Findings:
    """Judge all that this station holds against the roots that it trusts, and against `anchor` if given."""
    findings = Findings()
    for campaign in station.people.campaigns():
        if anchor is not None and campaign.root != anchor.line():
            name = f"campaign {campaign.campaign_id} v{campaign.version}"
            findings.fault(name, "signer-wrong", "was signed by another root key than the one given")
    for campaign_id in sorted({c.campaign_id for c in station.people.campaigns()}):
        trust = trust_of(station, campaign_id)
        _add(findings, verify_own_ledger(station, campaign_id))
        for clip in station.clips.all():
            if clip.campaign == campaign_id and clip.state in (TakeState.REVIEW, TakeState.RELEASED):
                _judge_clip(findings, station, clip, trust)
    return findings


def _judge_clip(findings: Findings, station: Station, clip: Clip, trust: Trust) -> None:
    folder = station.home.clip_folder(clip.clip_id)
    gone = clip.video_removed is not None
    if gone:
        findings.count(f"clips delivered; {REMOVED}")
    if check_clip(findings, folder, trust, without_video=gone) not in (None, clip.manifest):
        findings.fault(folder / MANIFEST, "changed-file", "is not what the station's memory says")
    if station.clip_identity(clip.clip_id, clip.version) is None:
        findings.fault(f"clip {clip.clip_id}", "key-missing", "has no key in keys.db")


def trust_of(station: Station, campaign_id: str) -> Trust:
    """The keys that may sign in a campaign: only those that a coordinator of it enrolled."""
    trust = Trust()
    for installed in station.people.campaigns():
        if installed.campaign_id == campaign_id:
            station.campaign(campaign_id, installed.version)  # judges the root's signature
            add_campaign(trust, installed.data)
    for enrolment in station.people.enrolments(campaign_id):
        if _enrolled(enrolment, trust):
            keys = trust.stations if enrolment.kind == "station" else trust.workers
            keys[enrolment.id] = from_bytes(enrolment.data)["key"]
    return trust


def _enrolled(enrolment: Enrolment, trust: Trust) -> bool:
    try:
        signer = sshsig.verify(enrolment.signature, enrolment.data, "enrolment@fairtake")
        return signer == PublicKey.parse(trust.coordinators[enrolment.coordinator])
    except (KeyError, ValueError):
        return False


def _add(findings: Findings, more: Findings) -> None:
    findings.faults += more.faults
    for what, number in more.checked.items():
        findings.checked[what] = findings.checked.get(what, 0) + number
