"""Judging a batch: the bag (RFC 8493), the coordinator's signature on it, and everything inside.

bagit.py calls a rebuilt bag valid and `sha256sum -c` misses extra files; here the signature on the
tag manifest is what counts, and every file must be listed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from hashlib import file_digest
from pathlib import Path

from recorder.domain.document import sha256
from recorder.domain.receipt import Receipt
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
_INDEX = ("task", "worker", "seconds", "currency", "amount", "row")  # behind the clip's id, in clips.csv
_IDENTIFIER = re.compile(r"^External-Identifier: (.+)$", re.MULTILINE)
_LINE = re.compile(r"(?P<hash>[0-9a-f]{64})  (?P<path>[^\r\n]+)")


def check_batch(findings: Findings, root: Path, anchor: PublicKey | None) -> None:
    """Judge a batch folder against the root key (None: whatever root signed the campaign, with a note)."""
    trust = Trust()
    data = root / "data"
    for path in sorted(data.glob("campaign/*/campaign.json")):
        check_campaign(findings, path, trust, anchor)
    if not trust.campaigns:
        findings.fault(data / "campaign", "campaign-missing", "no campaign of a trusted root is in this batch")
    check_enrolments(findings, data / "people", trust, trust.campaign_id or "")
    _check_bag(findings, root, trust)
    _check_notices(findings, data, trust)
    signers = data / "people" / "allowed_signers"
    if not signers.is_file() or signers.read_bytes() != trust.allowed_signers():
        findings.fault(signers, "signers-changed", "is not what the campaign and the enrolments say")
    _check_contents(findings, root, trust)


def _check_contents(findings: Findings, root: Path, trust: Trust) -> None:
    data = root / "data"
    receipts = check_ledger(findings, data / "ledger", trust, _name(root))
    by_clip = {(r.fields.get("clip", ""), r.event): r for r in receipts}
    withdrawn = _check_withdrawals(findings, data / "withdrawals", trust)
    ended = {r.fields["consent"] for r in receipts if "record" in r.fields}
    folders = {path.name: path for path in sorted((data / "clips").glob("*")) if path.is_dir()}
    for name, folder in folders.items():
        manifest = check_clip(findings, folder, trust)
        if manifest is None:
            continue
        path = folder / "clip.json"
        if "release" not in manifest:
            findings.fault(path, "not-released", "the worker never released this clip")
        if name in withdrawn or (name, "WITHDRAWAL") in by_clip:
            findings.fault(path, "withdrawn", "was withdrawn before this batch was made")
        if str(manifest["consent_sha256"]) in ended:
            findings.fault(path, "consent-ended", "rests on a consent that was withdrawn before this batch was made")
        check_receipt_of_clip(findings, path, by_clip.get((name, "CLIP")), manifest, path.read_bytes())
    for receipt in receipts:
        _check_absent(findings, data, receipt, folders, withdrawn)
    _check_index(findings, data / "clips.csv", list(folders), by_clip)


def _check_absent(
    findings: Findings, data: Path, receipt: Receipt, folders: Collection[str], withdrawn: Collection[str]
) -> None:
    """Judge a receipt whose clip is not here: each withdrawal has its notice, and any other is told."""
    clip = receipt.fields.get("clip", "")
    if receipt.event == "WITHDRAWAL" and clip and clip not in withdrawn:
        path = data / "withdrawals" / f"{clip}.json"
        findings.fault(path, "withdrawal-missing", f"row {receipt.row} of the ledger tells of a withdrawal")
    elif receipt.event == "CLIP" and clip not in folders and clip not in withdrawn:
        findings.notes.append(f"Row {receipt.row} pays for clip {clip}, which is not in this batch: ask where it is.")


def _name(root: Path) -> str:
    """What the coordinator called the batch; its folder may be called anything."""
    try:
        found = _IDENTIFIER.findall((root / "bag-info.txt").read_text("utf-8"))
    except (OSError, ValueError):
        return ""
    return str(found[0]) if len(found) == 1 else ""


def _check_bag(findings: Findings, root: Path, trust: Trust) -> None:
    tags = _read_manifest(findings, root / TAG)
    payload = _read_manifest(findings, root / PAYLOAD)
    signatures = [f"{TAG}.{name}.sig" for name in trust.coordinators if (root / f"{TAG}.{name}.sig").exists()]
    if not signatures:
        wanted = " or ".join(f"{TAG}.{name}.sig" for name in trust.coordinators) or "her signature"
        findings.fault(
            root / TAG, "signature-missing", f"no coordinator of the campaign signed it: {wanted} is missing"
        )
    for name in signatures:
        key = trust.coordinators[name.removeprefix(f"{TAG}.").removesuffix(".sig")]
        check_signature(findings, root / name, root / TAG, "batch@fairtake", expected=key)
    unexpected(findings, root, (*_TAGS, TAG, *signatures, "data"))
    for name in _TAGS:
        if name not in tags:
            findings.fault(root / name, "unlisted-file", f"does not stand in {TAG}")
    _compare(findings, root, tags)
    _compare(findings, root, payload)
    for path in sorted(root.rglob("*")):
        name = path.relative_to(root).as_posix()
        if path.is_symlink():
            findings.fault(path, "extra-file", "is a link; a batch holds plain files")
        elif name.startswith("data/") and not _belongs(path, name, payload):
            findings.fault(path, "extra-file", f"does not stand in {PAYLOAD}")


def _belongs(path: Path, name: str, payload: Collection[str]) -> bool:
    if path.is_dir():  # bags list no empty folders; only the one for withdrawals may be empty
        return name == "data/withdrawals" or any(listed.startswith(f"{name}/") for listed in payload)
    return name in payload


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
    """Judge the notices; the ids of the clips that they take back."""
    withdrawn = set()
    for path in sorted(folder.glob("*.json")):
        notice = load_document(findings, path, "withdrawal/1")
        if notice is None:
            continue
        station, clip = str(notice.get("station")), str(notice.get("clip_id"))
        if station not in trust.stations:
            findings.fault(path, "signer-unknown", "no enrolled station sent this withdrawal")
            continue
        if clip != path.stem or notice.get("campaign") != trust.campaign_id:
            findings.fault(path, "withdrawal-misplaced", f"is about clip {clip} of {notice.get('campaign')}")
        signature = path.with_name(f"{path.name}.{station}.sig")
        if check_signature(findings, signature, path, "withdrawal@fairtake", expected=trust.stations[station]):
            withdrawn.add(clip)
    return withdrawn


def _check_index(findings: Findings, path: Path, clips: list[str], receipts: Mapping[tuple[str, str], Receipt]) -> None:
    """Judge the index for people: it must say of each clip what its receipt says."""
    try:
        listed = path.read_text("utf-8").splitlines()[1:]
    except (OSError, ValueError):
        findings.fault(path, "unreadable", "can't be read")
        return
    expected = []
    for clip in clips:
        fields = receipts[clip, "CLIP"].fields if (clip, "CLIP") in receipts else {}
        expected.append(",".join([clip, *(fields.get(name, "") for name in _INDEX)]))
    for line in sorted(set(listed) ^ set(expected)):
        findings.fault(path, "index-contradicts", f"stands only in one of the index and the batch: {line[:120]!r}")
    if len(listed) != len(set(listed)):
        findings.fault(path, "index-contradicts", "lists a clip twice")


__all__ = ["CHECKPOINT", "PAYLOAD", "PREVIOUS", "TAG", "check_batch"]
