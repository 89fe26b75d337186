"""Judging what lies in front of us: a clip folder, a batch, or a ledger, each fault by name."""

from __future__ import annotations

from pathlib import Path

from recorder.errors import RecorderError
from recorder.vault.sshsig import PublicKey
from recorder.vault.trust import Findings, Trust, check_campaign, check_enrolments
from recorder.vault.verify_batch import check_batch
from recorder.vault.verify_clip import check_clip
from recorder.vault.verify_ledger import CHECKPOINT, check_ledger

UNANCHORED = (
    "The root key was not checked: everything fits together, but who made it is not proven. "
    "Give the root key, which you got apart from this, with --anchor ROOT.pub."
)


def read_anchor(path: Path) -> PublicKey:
    """Read a root public key (one line, as ssh-keygen writes it); RecorderError when it is none."""
    try:
        return PublicKey.parse(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise RecorderError(
            "anchor-unreadable",
            f"{path} is not an Ed25519 public key.",
            "Give the file root.pub, which the campaign's maker hands out apart from the batch.",
        ) from error


def verify(path: Path, anchor: PublicKey | None, trust: Trust | None = None) -> Findings:
    """Judge a clip, batch or ledger folder; RecorderError when it is none of these.

    `trust` brings the keys for a clip or ledger that lies outside a batch.
    """
    findings = Findings()
    if (path / "bagit.txt").exists() or (path / "tagmanifest-sha256.txt").exists():
        check_batch(findings, path, anchor)
    elif (path / "clip.json").exists() or (path / "clip.mp4.age").exists():
        around = trust or _trust_around(findings, path, anchor)
        # a target for some buyers gets only their keys, so alone a clip needs just those that came
        came = {p.name.removeprefix("clip.key.").removesuffix(".age") for p in path.glob("clip.key.*.age")}
        check_clip(findings, path, around, buyers=(came or None) if around is None else None)
        if around is None:
            findings.notes.append("Only this folder was at hand: that its keys belong to the campaign is not proven.")
    elif (path / CHECKPOINT).exists() or any(path.glob("row-*.txt")):
        check_ledger(findings, path, trust or _trust_around(findings, path, anchor) or Trust(), None)
    else:
        raise RecorderError(
            "nothing-to-verify",
            f"{path} is not a clip, a batch, a ledger or a home.",
            "Name a folder that Fairtake made.",
        )
    if anchor is None:
        findings.notes.append(UNANCHORED)
    return findings


def _trust_around(findings: Findings, path: Path, anchor: PublicKey | None) -> Trust | None:
    """The keys of the batch that a folder lies in, or None where it lies alone."""
    data = next((p for p in path.resolve().parents if (p / "people").is_dir() and (p / "campaign").is_dir()), None)
    if data is None:
        return None
    trust = Trust()
    for campaign in sorted(data.glob("campaign/*/campaign.json")):
        check_campaign(findings, campaign, trust, anchor)
    check_enrolments(findings, data / "people", trust, trust.campaign_id or "")
    return trust
