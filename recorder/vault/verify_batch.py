"""Judging a batch: the bag (RFC 8493), the coordinator's signature on it, and everything inside.

bagit.py calls a rebuilt bag valid and `sha256sum -c` misses extra files; here the signature on the
tag manifest is what counts, and every file must be listed.
"""

from __future__ import annotations

import re
from hashlib import file_digest
from pathlib import Path

from recorder.domain.document import sha256
from recorder.vault.sshsig import PublicKey
from recorder.vault.trust import (
    Findings,
    Trust,
    check_campaign,
    check_enrolments,
    check_signature,
    load_document,
    unexpected,
)
from recorder.vault.verify_clip import check_clip
from recorder.vault.verify_ledger import CHECKPOINT, PREVIOUS, check_ledger, check_receipt_of_clip

TAG = "tagmanifest-sha256.txt"
PAYLOAD = "manifest-sha256.txt"
_TAGS = ("bagit.txt", "bag-info.txt", PAYLOAD)
_LINE = re.compile(r"(?P<hash>[0-9a-f]{64})  (?P<path>[^\r\n]+)")


def check_batch(findings: Findings, root: Path, anchor: PublicKey | None) -> None:
    """Judge a batch folder against the root key (None: whatever root signed the campaign, with a note)."""
    trust = Trust()
    data = root / "data"
    for path in sorted(data.glob("campaign/*/campaign.json")):
        check_campaign(findings, path, trust, anchor)
    if not trust.campaigns:
        findings.fault(data / "campaign", "campaign-missing", "no campaign of a trusted root is in this batch")
    campaign = next((c.campaign_id for c in trust.campaigns.values()), "")
    check_enrolments(findings, data / "people", trust, campaign)
    _check_bag(findings, root, trust)
    _check_notices(findings, data, trust)
    signers = data / "people" / "allowed_signers"
    if not signers.is_file() or signers.read_bytes() != trust.allowed_signers():
        findings.fault(signers, "signers-changed", "is not what the campaign and the enrolments say")
    _check_contents(findings, root, trust)


def _check_contents(findings: Findings, root: Path, trust: Trust) -> None:
    data = root / "data"
    receipts = check_ledger(findings, data / "ledger", trust, root.name)
    withdrawn = _check_withdrawals(findings, data / "withdrawals", trust)
    folders = [path for path in sorted((data / "clips").glob("*")) if path.is_dir()]
    for folder in folders:
        manifest = check_clip(findings, folder, trust)
        if manifest is None:
            continue
        path = folder / "clip.json"
        if "release" not in manifest:
            findings.fault(path, "not-released", "the worker never released this clip")
        if folder.name in withdrawn:
            findings.fault(path, "withdrawn", "was withdrawn before this batch was made")
        check_receipt_of_clip(findings, path, receipts.get((folder.name, "CLIP")), manifest, path.read_bytes())
    _check_index(findings, data / "clips.csv", [folder.name for folder in folders])


def _check_bag(findings: Findings, root: Path, trust: Trust) -> None:
    tags = _read_manifest(findings, root / TAG)
    payload = _read_manifest(findings, root / PAYLOAD)
    signatures = [f"{TAG}.{name}.sig" for name in trust.coordinators if (root / f"{TAG}.{name}.sig").exists()]
    if not signatures:
        findings.fault(root / TAG, "signature-missing", "no coordinator of the campaign signed this batch")
    for name in signatures:
        key = trust.coordinators[name.removeprefix(f"{TAG}.").removesuffix(".sig")]
        check_signature(findings, root / name, root / TAG, "batch@fairtake", expected=key)
    unexpected(findings, root, (*_TAGS, TAG, *signatures, "data"))
    for name in _TAGS:
        if name not in tags:
            findings.fault(root / name, "unlisted-file", f"does not stand in {TAG}")
    _compare(findings, root, tags)
    _compare(findings, root, payload)
    for path in sorted((root / "data").rglob("*")):
        if path.is_symlink() or (path.is_file() and path.relative_to(root).as_posix() not in payload):
            findings.fault(path, "extra-file", f"does not stand in {PAYLOAD}")


def _read_manifest(findings: Findings, path: Path) -> dict[str, str]:
    """{path: SHA-256} of a bag manifest; each line that is not as it must be is a fault."""
    entries: dict[str, str] = {}
    try:
        lines = path.read_bytes().decode().split("\n")
    except (OSError, ValueError) as error:
        findings.fault(path, "unreadable", f"can't be read: {error}")
        return entries
    if lines[-1] != "":
        findings.fault(path, "manifest-invalid", "does not end with a line end")
    for line in lines[:-1]:
        match = _LINE.fullmatch(line)
        if match is None or ".." in Path(match["path"]).parts or Path(match["path"]).is_absolute():
            findings.fault(
                path, "manifest-invalid", f"has a line that is not a hash, two spaces and a path: {line[:80]!r}"
            )
        elif match["path"] in entries:
            findings.fault(path, "manifest-invalid", f"lists {match['path']} twice")
        else:
            entries[match["path"]] = match["hash"]
    return entries


def _compare(findings: Findings, root: Path, entries: dict[str, str]) -> None:
    for name, expected in entries.items():
        path = root / name
        if not path.is_file():
            findings.fault(path, "missing-file", "is listed and not there")
            continue
        with path.open("rb") as file:
            if file_digest(file, "sha256").hexdigest() != expected:
                findings.fault(path, "changed-file", "is not what the batch was signed for")
        findings.count("files")


def _check_notices(findings: Findings, data: Path, trust: Trust) -> None:
    for version, campaign in trust.campaigns.items():
        for notice in campaign.document["notices"]:
            path = data / "campaign" / str(version) / notice["file"]
            if not path.is_file() or sha256(path.read_bytes()) != notice["sha256"]:
                findings.fault(path, "notice-changed", "is not the notice that the campaign was signed with")


def _check_withdrawals(findings: Findings, folder: Path, trust: Trust) -> set[str]:
    withdrawn = set()
    for path in sorted(folder.glob("*.json")):
        notice = load_document(findings, path, "withdrawal/1")
        station = str((notice or {}).get("station"))
        if notice is None or station not in trust.stations:
            findings.fault(path, "signer-unknown", "no enrolled station sent this withdrawal")
            continue
        signature = path.with_name(f"{path.name}.{station}.sig")
        if check_signature(findings, signature, path, "withdrawal@fairtake", expected=trust.stations[station]):
            withdrawn.add(str(notice.get("clip_id")))
    return withdrawn


def _check_index(findings: Findings, path: Path, clips: list[str]) -> None:
    try:
        listed = [line.split(",")[0] for line in path.read_text("utf-8").splitlines()[1:]]
    except (OSError, ValueError):
        findings.fault(path, "unreadable", "can't be read")
        return
    for clip_id in sorted(set(listed) ^ set(clips)):
        findings.fault(path, "index-contradicts", f"clip {clip_id} stands in only one of the index and the folder")


__all__ = ["CHECKPOINT", "PAYLOAD", "PREVIOUS", "TAG", "check_batch"]
