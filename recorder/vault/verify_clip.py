"""Judging one clip folder: files, signatures, consent, terms, and the frames it claims."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import file_digest
from pathlib import Path
from typing import Any

from recorder.domain.clip import CONSENT, MANIFEST, VIDEO, key_file
from recorder.domain.consent import GIVEN, payment_terms, terms
from recorder.domain.document import Document, sha256
from recorder.domain.names import is_id
from recorder.vault.age import AgeError
from recorder.vault.age_header import read_header
from recorder.vault.schema import consent_fault
from recorder.vault.trust import MALFORMED, Findings, Trust, check_signature, load_document, unexpected


def check_clip(
    findings: Findings,
    folder: Path,
    trust: Trust | None,
    *,
    buyers: set[str] | None = None,
    without_video: bool = False,
) -> Document | None:
    """Judge a clip folder; its manifest, or None when that can't be read.

    `trust` holds the keys that may sign (None: signatures are only checked against their own keys).
    `buyers` are those whose key files must be there (None: all that the release names). `without_video`: it was
    delivered, and need not be there any more.
    """
    manifest = load_document(findings, folder / MANIFEST, "clip/1")
    if manifest is None:
        return None
    try:
        if not _check_names(findings, folder, manifest):
            return None
        _check_files(findings, folder, manifest, buyers, without_video)
        _check_signers(findings, folder, manifest, trust)
        _check_claims(findings, folder / MANIFEST, manifest)
        _check_consent(findings, folder, manifest, trust)
    except MALFORMED as error:
        findings.fault(folder / MANIFEST, "manifest-invalid", f"a member is missing or of the wrong kind: {error!r}")
        return None
    findings.count("clips")
    return manifest


def _check_names(findings: Findings, folder: Path, manifest: Document) -> bool:
    """Whether all names are fit to be parts of file names; also whether the clip lies where it should."""
    names = {name: manifest[name] for name in ("clip_id", "campaign", "station", "worker", "task")}
    names |= {f"buyer {b['id']!r}": b["id"] for b in manifest.get("release", {}).get("buyers", [])}
    wrong = [name for name, value in names.items() if not is_id(value)]
    for name in wrong:
        findings.fault(folder / MANIFEST, "manifest-invalid", f"{name} is not a valid id")
    if manifest["clip_id"] != folder.name:
        findings.fault(folder, "wrong-folder", f"holds clip {manifest['clip_id']}")
    return not wrong


def _check_files(
    findings: Findings, folder: Path, manifest: Document, buyers: set[str] | None, without_video: bool
) -> None:
    station, worker, released = manifest["station"], manifest["worker"], manifest.get("release")
    wanted = {b["id"] for b in released["buyers"]} if released else set()
    keys = [key_file(buyer) for buyer in sorted(wanted if buyers is None else wanted & buyers)]
    expected = [VIDEO, MANIFEST, CONSENT, *keys]
    expected += [f"{name}.{signer}.sig" for name in (MANIFEST, CONSENT) for signer in (station, worker)]
    unexpected(findings, folder, expected)
    for name in (*(() if without_video else (VIDEO,)), *keys):
        if not (folder / name).is_file():
            findings.fault(folder / name, "missing-file", "is not there")
    for name in keys:
        _check_key_file(findings, folder / name)
    entry = manifest["files"][0]
    video = folder / VIDEO
    if entry["path"] != VIDEO or len(manifest["files"]) != 1:
        findings.fault(folder / MANIFEST, "manifest-invalid", "names another file than the clip's video")
    elif video.is_file() and (video.stat().st_size != entry["bytes"] or _hash(video) != entry["sha256"]):
        findings.fault(video, "changed-file", "is not the video that the manifest was signed for")


def _check_key_file(findings: Findings, path: Path) -> None:
    if not path.is_file():
        return
    try:
        with path.open("rb") as file:
            read_header(file)
    except AgeError as error:
        findings.fault(path, "changed-file", f"is not an age file: {error}")


def _check_signers(findings: Findings, folder: Path, manifest: Document, trust: Trust | None) -> None:
    for name, namespace in ((MANIFEST, "clip@fairtake"), (CONSENT, "consent@fairtake")):
        for role, keys in _keys(trust).items():
            signer = manifest[role]
            if role == "worker" and name == MANIFEST and "release" not in manifest:
                continue  # a draft: only her yes adds her signature
            if keys is not None and signer not in keys:
                findings.fault(folder / name, "signer-unknown", f"no coordinator enrolled {role} {signer}")
                continue
            signature = folder / f"{name}.{signer}.sig"
            expected = keys[signer] if keys is not None else None
            check_signature(findings, signature, folder / name, namespace, expected=expected)


def _keys(trust: Trust | None) -> dict[str, dict[str, str] | None]:
    return {"station": trust.stations if trust else None, "worker": trust.workers if trust else None}


_CLAIMS: dict[str, Callable[[Document], bool]] = {
    "frames do not add up": lambda m: _counts_fit(**{n: m["frames"][n] for n in ("captured", "dropped", "encoded")}),
    "a gap lies outside the clip": lambda m: all(
        0 <= g["start_ms"] < g["end_ms"] <= m["duration_ms"] for g in m["frames"]["gaps"]
    ),
    "released without a finished second look": lambda m: "release" not in m or _looked(m),
    "more frames covered than there are": lambda m: (m["cover"]["faces_covered_frames"] or 0) <= m["frames"]["encoded"],
    "a count is missing that only a crash may take": lambda m: m["recovered"] or m["frames"]["captured"] is not None,
}


def _counts_fit(captured: int | None, dropped: int | None, encoded: int) -> bool:
    if captured is None or dropped is None:
        return captured is dropped
    return captured - dropped == encoded and min(captured, dropped, encoded) >= 0


def _looked(manifest: Document) -> bool:
    look: Any = manifest["cover"]["second_look"]
    return bool(look) and look["clip_version"] == manifest["clip_version"] and look["found_frames"] == 0


def _check_claims(findings: Findings, path: Path, manifest: Document) -> None:
    for what, holds in _CLAIMS.items():
        if not holds(manifest):
            findings.fault(path, "manifest-contradicts", what)


def _check_consent(findings: Findings, folder: Path, manifest: Document, trust: Trust | None) -> None:
    path = folder / CONSENT
    consent = load_document(findings, path, "consent/1")
    if consent is None:
        return
    if sha256(path.read_bytes()) != manifest["consent_sha256"]:
        findings.fault(path, "consent-swapped", "is not the consent that this clip rests on")
    fault = consent_fault(consent)
    if fault:
        findings.fault(path, "consent-invalid", fault)
        return
    if consent["pii_principal"] != manifest["worker"]:
        findings.fault(path, "consent-of-another", f"was given by {consent['pii_principal']}")
    if consent["campaign"] != manifest["campaign"]:
        findings.fault(path, "consent-of-another", f"was given to campaign {consent['campaign']}")
    if consent["events"][-1]["state"] != GIVEN:
        findings.fault(path, "consent-ended", "does not stand any more")
    _check_terms(findings, folder, manifest, consent, trust)


def _check_terms(findings: Findings, folder: Path, manifest: Document, consent: Document, trust: Trust | None) -> None:
    path = folder / MANIFEST
    buyers = manifest.get("release", {}).get("buyers", [])
    _check_buyers(findings, path, buyers, consent["recipients"], "does not stand in her consent")
    if trust is None:
        return
    campaign = trust.campaigns.get(manifest["campaign_version"])
    if campaign is None or campaign.campaign_id != manifest["campaign"]:
        whose = f"{manifest['campaign']} v{manifest['campaign_version']}"
        findings.fault(path, "campaign-missing", f"campaign {whose} is not here")
        return
    if manifest["terms"] != terms(campaign, consent):
        findings.fault(path, "terms-changed", "are not what the campaign and her consent say")
    if consent["payment_terms"] != payment_terms(campaign):
        findings.fault(folder / CONSENT, "terms-changed", "was given to another pay than the campaign's")
    _check_buyers(findings, path, buyers, campaign.buyers(), "is not a buyer of the campaign")
    if consent["notice"]["sha256"] not in [n["sha256"] for n in campaign.document["notices"]]:
        findings.fault(folder / CONSENT, "notice-unknown", "was given to a notice that the campaign does not have")


def _check_buyers(findings: Findings, path: Path, buyers: list[Document], named: list[Document], what: str) -> None:
    known = {(b["id"], b["recipient"]) for b in named}
    for buyer in buyers:
        if (buyer["id"], buyer["recipient"]) not in known:
            findings.fault(path, "buyer-unknown", f"{buyer['id']} {what}")


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()
