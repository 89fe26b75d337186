"""Who signs for whom: root key -> campaign -> coordinators -> enrolments -> keys by name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from recorder.domain.campaign import Campaign, read_campaign
from recorder.domain.document import Document, from_bytes
from recorder.domain.worker import enrolment_fault
from recorder.errors import RecorderError
from recorder.vault import sshsig
from recorder.vault.sshsig import PublicKey

_STATION = ("clip", "consent", "receipt", "checkpoint", "withdrawal")
_WORKER = ("clip", "consent")
_COORDINATOR = ("enrolment", "batch", "checkpoint", "handover")
_BUYER = ("acceptance", "withdrawal-ack")

# What reading a document that is not built as it should be may raise.
MALFORMED = (LookupError, TypeError, AttributeError, ValueError, ArithmeticError)


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: in which file, a short code, and what it means in plain words."""

    path: str
    code: str
    what: str


@dataclass(slots=True)
class Findings:
    """What a check found: `faults` condemn, `notes` only tell."""

    faults: list[Fault] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    checked: dict[str, int] = field(default_factory=dict)

    def fault(self, path: Path | str, code: str, what: str) -> None:
        """Add a fault."""
        self.faults.append(Fault(str(path), code, what))

    def count(self, what: str) -> None:
        """Count one thing that was looked at."""
        self.checked[what] = self.checked.get(what, 0) + 1


@dataclass(slots=True)
class Trust:
    """Public keys by the names that the campaign and its coordinators give them."""

    campaigns: dict[int, Campaign] = field(default_factory=dict)
    coordinators: dict[str, str] = field(default_factory=dict)
    stations: dict[str, str] = field(default_factory=dict)
    workers: dict[str, str] = field(default_factory=dict)
    buyers: dict[str, str] = field(default_factory=dict)

    @property
    def campaign_id(self) -> str | None:
        """The campaign that this is about, or None where none is known."""
        return next((c.campaign_id for c in self.campaigns.values()), None)

    def key_of(self, name: str) -> str | None:
        """The key of a station, worker or coordinator."""
        return self.stations.get(name) or self.workers.get(name) or self.coordinators.get(name)

    def allowed_signers(self) -> bytes:
        """The file for `ssh-keygen -Y verify -f`: who may sign what."""
        lines = [
            sshsig.allowed_signers_line(name, PublicKey.parse(key), [f"{kind}@fairtake" for kind in kinds])
            for keys, kinds in (
                (self.coordinators, _COORDINATOR),
                (self.stations, _STATION),
                (self.workers, _WORKER),
                (self.buyers, _BUYER),
            )
            for name, key in sorted(keys.items())
        ]
        return "".join(f"{line}\n" for line in lines).encode()


def add_campaign(trust: Trust, data: bytes) -> Campaign:
    """Take a campaign's coordinators and buyers into the trust; RecorderError or ValueError when it is no campaign."""
    campaign = read_campaign(from_bytes(data))
    coordinators = {c["id"]: c["key"] for c in campaign.document["coordinators"]}
    buyers = {b["id"]: b["signer"] for b in campaign.document["buyers"]}
    for key in (*coordinators.values(), *buyers.values()):
        PublicKey.parse(key)
    trust.campaigns[campaign.version] = campaign
    trust.coordinators |= coordinators
    trust.buyers |= buyers
    return campaign


def check_campaign(findings: Findings, path: Path, trust: Trust, anchor: PublicKey | None) -> None:
    """Judge a campaign.json and its root signature."""
    signature = path.with_name(f"{path.name}.root.sig")
    root = anchor.line() if anchor else None
    signer = check_signature(findings, signature, path, "campaign@fairtake", expected=root)
    if signer is None:
        return
    before = trust.campaign_id
    try:
        campaign = add_campaign(trust, path.read_bytes())
    except (RecorderError, ValueError) as error:
        findings.fault(path, "campaign-invalid", str(error))
        return
    if path.parent.name != str(campaign.version) or before not in (None, campaign.campaign_id):
        findings.fault(path, "campaign-misplaced", f"is {campaign.campaign_id} v{campaign.version}")
    findings.count("campaigns")


def check_enrolments(findings: Findings, folder: Path, trust: Trust, campaign: str) -> None:
    """Judge every enrolment in a people folder and take its key into the trust."""
    for path in sorted(folder.glob("*.json")):
        try:
            document = from_bytes(path.read_bytes())
        except (OSError, ValueError):
            findings.fault(path, "enrolment-invalid", "is not a readable enrolment")
            continue
        kind = "station" if document.get("type") == "station/1" else "worker"
        wrong = enrolment_fault(document, f"{kind}/1", campaign)
        if wrong:
            findings.fault(path, "enrolment-invalid", wrong)
        elif _enrolled(findings, path, trust.coordinators):
            _take(findings, path, trust.stations if kind == "station" else trust.workers, document)


def _take(findings: Findings, path: Path, keys: dict[str, str], document: Document) -> None:
    name = document["id"]
    try:
        PublicKey.parse(document["key"])
    except ValueError as error:
        findings.fault(path, "enrolment-invalid", f"names no usable key: {error}")
        return
    if keys.get(name, document["key"]) != document["key"]:
        findings.fault(path, "enrolment-twice", f"gives {name} another key than a second enrolment does")
    keys[name] = document["key"]
    findings.count("enrolments")


def _enrolled(findings: Findings, path: Path, coordinators: Mapping[str, str]) -> bool:
    for name, key in coordinators.items():
        signature = path.with_name(f"{path.name}.{name}.sig")
        if signature.exists():
            return check_signature(findings, signature, path, "enrolment@fairtake", expected=key) is not None
    findings.fault(path, "signature-missing", "no coordinator of the campaign signed this enrolment")
    return False


def check_signature(
    findings: Findings, signature: Path, signed: Path, namespace: str, *, expected: str | None
) -> str | None:
    """Judge one detached signature; the signer's key, or None with a fault. `expected` None: any key."""
    if not signature.exists():
        findings.fault(signature, "signature-missing", f"nobody signed {signed.name}")
        return None
    try:
        signer = sshsig.verify(signature.read_bytes(), signed.read_bytes(), namespace).line()
    except (OSError, ValueError) as error:
        findings.fault(signature, "signature-wrong", f"does not fit {signed.name}: {error}")
        return None
    if expected is not None and signer != PublicKey.parse(expected).line():
        findings.fault(signature, "signer-wrong", f"{signed.name} was signed by another key than it should be")
        return None
    findings.count("signatures")
    return signer


def load_document(findings: Findings, path: Path, kind: str) -> Document | None:
    """Read a signed JSON document of one type, or None with a fault."""
    try:
        document = from_bytes(path.read_bytes())
    except (OSError, ValueError) as error:
        findings.fault(path, "unreadable", f"can't be read: {error}")
        return None
    if document.get("type") != kind:
        findings.fault(path, "wrong-type", f"is not of type {kind}")
        return None
    return document


def unexpected(findings: Findings, folder: Path, expected: Iterable[str]) -> None:
    """Name each file in a folder that does not belong there."""
    for extra in sorted({p.name for p in folder.iterdir()} - set(expected)):
        findings.fault(folder / extra, "extra-file", "does not belong there")
