"""Who signs for whom: a key counts only through the root, the campaign and a coordinator."""

import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from recorder.domain.document import Document, to_bytes
from recorder.domain.worker import station_enrolment, worker_enrolment
from recorder.errors import RecorderError
from recorder.vault import sshsig
from recorder.vault.age import Identity
from recorder.vault.sshsig import SigningKey
from recorder.vault.trust import (
    Findings,
    Trust,
    add_campaign,
    check_campaign,
    check_enrolments,
    check_signature,
    load_document,
    unexpected,
)
from recorder.vault.verify import read_anchor

FROZEN = Path(__file__).resolve().parents[2] / "vectors/ledger"
ROOT, ASHA, STATION, WORKER, BUYER, OTHER = (SigningKey.from_raw(bytes([n]) * 32) for n in range(6))
RECIPIENT = Identity.generate().recipient.encode()
needs_ssh_keygen = pytest.mark.skipif(not shutil.which("ssh-keygen"), reason="left out: needs the ssh-keygen command")


def offer() -> Document:
    return {
        "type": "campaign/1",
        "campaign_id": "towels",
        "version": 1,
        "issued": "2026-01-01T00:00:00Z",
        "expires": "2036-01-01T00:00:00Z",
        "title": {"en": "Towels"},
        "controller": {"name": "Lab", "contact": "lab"},
        "coordinators": [{"id": "asha", "key": ASHA.public.line("asha's stick")}],
        "buyers": [
            {"id": "b1", "name": "B", "recipient": RECIPIENT, "signer": BUYER.public.line()}
        ],
        "tasks": [{"id": "fold", "version": 1, "title": {"en": "F"}, "steps": []}],
        "purposes": [
            {"id": "t", "dpv": "dpv:PublicBenefit", "necessary": True, "title": {"en": "T"}, "plain": {"en": "t"}}
        ],
        "notices": [{"language": "en", "version": 1, "file": "n.txt", "sha256": "a" * 64}],
        "pay": {"currency": "INR", "per_hour": "1", "counts": "recorded", "earned_on": "release", "due_days": 30,
                "kept_on_withdrawal": True},
        "retention": {"days": 30},
        "jurisdiction": "IN",
        "minimum_age": 18,
        "targets": [],
    }  # fmt: skip


def signed(path: Path, data: bytes, key: SigningKey, name: str, namespace: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    path.with_name(f"{path.name}.{name}.sig").write_bytes(key.sign(data, namespace))
    return path


@pytest.fixture
def campaign(tmp_path: Path) -> Path:
    return signed(tmp_path / "1" / "campaign.json", to_bytes(offer()), ROOT, "root", "campaign@fairtake")


@pytest.fixture
def people(tmp_path: Path) -> Path:
    folder = tmp_path / "people"
    for name, document in (
        ("station.json", station_enrolment("s-1", STATION.public.line(), "towels", "2026-01-01T00:00:00Z")),
        ("w-1.worker.json", worker_enrolment("w-1", WORKER.public.line(), "towels", "s-1", "2026-01-01T00:00:00Z")),
    ):
        signed(folder / name, to_bytes(document), ASHA, "asha", "enrolment@fairtake")
    return folder


def judged(campaign: Path, people: Path | None = None) -> tuple[Trust, Findings]:
    trust, findings = Trust(), Findings()
    check_campaign(findings, campaign, trust, ROOT.public)
    if people:
        check_enrolments(findings, people, trust, "towels")
    return trust, findings


def codes(findings: Findings) -> list[str]:
    return [fault.code for fault in findings.faults]


def test_from_the_root_key_to_every_name(campaign: Path, people: Path) -> None:
    trust, findings = judged(campaign, people)
    assert codes(findings) == []
    assert findings.checked == {"signatures": 3, "campaigns": 1, "enrolments": 2}
    assert trust.stations == {"s-1": STATION.public.line()}
    assert trust.workers == {"w-1": WORKER.public.line()}
    assert trust.buyers == {"b1": BUYER.public.line()}
    assert trust.key_of("s-1") == STATION.public.line()
    assert trust.key_of("w-1") == WORKER.public.line()
    assert (trust.key_of("asha") or "").startswith(ASHA.public.line())
    assert trust.key_of("nobody") is None


@needs_ssh_keygen
def test_the_allowed_signers_say_who_may_sign_what(campaign: Path, people: Path, tmp_path: Path) -> None:
    trust, _ = judged(campaign, people)
    allowed = tmp_path / "allowed_signers"
    allowed.write_bytes(trust.allowed_signers())

    def holds(key: SigningKey, name: str, namespace: str) -> bool:
        signature = tmp_path / "x.sig"
        signature.write_bytes(key.sign(b"towel", namespace))
        words = ["ssh-keygen", "-Y", "verify", "-f", str(allowed), "-I", name, "-n", namespace, "-s", str(signature)]
        return subprocess.run(words, input=b"towel", capture_output=True, check=False).returncode == 0

    assert holds(STATION, "s-1", "receipt@fairtake")
    assert holds(WORKER, "w-1", "clip@fairtake")
    assert holds(ASHA, "asha", "batch@fairtake")
    assert holds(BUYER, "b1", "acceptance@fairtake")
    assert not holds(STATION, "s-1", "batch@fairtake")
    assert not holds(STATION, "s-1", "enrolment@fairtake")
    assert not holds(WORKER, "w-1", "receipt@fairtake")
    assert not holds(BUYER, "b1", "receipt@fairtake")
    assert not holds(OTHER, "s-1", "receipt@fairtake")
    assert not holds(STATION, "w-1", "clip@fairtake")


def test_another_root_brings_nobody(campaign: Path, people: Path) -> None:
    trust, findings = Trust(), Findings()
    check_campaign(findings, campaign, trust, OTHER.public)
    assert codes(findings) == ["signer-wrong"]
    assert trust == Trust()
    check_enrolments(findings, people, trust, "towels")
    assert codes(findings) == ["signer-wrong", "signature-missing", "signature-missing"]
    assert trust == Trust()


def test_without_an_anchor_any_root_holds_together(campaign: Path) -> None:
    trust, findings = Trust(), Findings()
    check_campaign(findings, campaign, trust, None)
    assert codes(findings) == []
    assert list(trust.coordinators) == ["asha"]


def test_a_changed_campaign_brings_nobody(campaign: Path) -> None:
    campaign.write_bytes(campaign.read_bytes().replace(b'"1"', b'"9"'))
    trust, findings = judged(campaign)
    assert codes(findings) == ["signature-wrong"]
    assert trust == Trust()


def wrong(**changes: Any) -> bytes:
    return to_bytes(offer() | changes)


@pytest.mark.parametrize(
    "data",
    [
        b"{}\n",
        b"[]",
        b"{",
        b"\xff",
        wrong(version=0),
        wrong(coordinators=[{"id": "asha", "key": "ssh-rsa AAAA"}]),
        wrong(buyers=[{"id": "b1", "name": "B", "recipient": "age1x", "signer": "none"}]),
    ],
)
def test_a_signed_file_that_is_no_campaign_is_a_fault_and_brings_nobody(campaign: Path, data: bytes) -> None:
    signed(campaign, data, ROOT, "root", "campaign@fairtake")
    trust, findings = judged(campaign)
    assert codes(findings) == ["campaign-invalid"]
    assert trust == Trust()
    with pytest.raises((RecorderError, ValueError)):
        add_campaign(trust, data)


def enrol(people: Path, name: str, changes: Document, key: SigningKey = ASHA, by: str = "asha") -> None:
    document = worker_enrolment("w-2", OTHER.public.line(), "towels", "s-1", "2026-01-01T00:00:00Z") | changes
    signed(people / name, to_bytes(document), key, by, "enrolment@fairtake")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"campaign": "screws"}, "enrolment-invalid"),
        ({"id": "../w"}, "enrolment-invalid"),
        ({"type": "guest/1"}, "enrolment-invalid"),
        ({"key": None}, "enrolment-invalid"),
        ({"key": "ssh-ed25519 AAAA"}, "enrolment-invalid"),
        ({"id": "w-1"}, "enrolment-twice"),
    ],
)
def test_a_wrong_enrolment_is_named(campaign: Path, people: Path, changes: Document, code: str) -> None:
    enrol(people, "x.worker.json", changes)
    trust, findings = judged(campaign, people)
    assert codes(findings) == [code]
    assert findings.faults[0].path.endswith("x.worker.json")
    assert "w-2" not in trust.workers


def test_only_a_coordinator_of_the_campaign_enrols(campaign: Path, people: Path) -> None:
    enrol(people, "x.worker.json", {}, OTHER)
    enrol(people, "y.worker.json", {}, STATION, "s-1")
    trust, findings = judged(campaign, people)
    assert codes(findings) == ["signer-wrong", "signature-missing"]
    assert "w-2" not in trust.workers


def test_an_enrolment_signed_for_another_purpose_does_not_count(campaign: Path, people: Path) -> None:
    path = people / "w-1.worker.json"
    signed(path, path.read_bytes(), ASHA, "asha", "batch@fairtake")
    trust, findings = judged(campaign, people)
    assert codes(findings) == ["signature-wrong"]
    assert trust.workers == {}


def test_an_unreadable_enrolment_is_named(campaign: Path, people: Path) -> None:
    (people / "w-1.worker.json").write_bytes(b'{"type": "worker/1", "type": "worker/1"}')
    assert codes(judged(campaign, people)[1]) == ["enrolment-invalid"]


def test_one_signature_is_judged_by_namespace_key_and_bytes(tmp_path: Path) -> None:
    path = signed(tmp_path / "clip.json", b"{}", STATION, "s-1", "clip@fairtake")
    signature, key = tmp_path / "clip.json.s-1.sig", STATION.public.line()

    def judge(namespace: str = "clip@fairtake", expected: str | None = key) -> tuple[str | None, list[str]]:
        findings = Findings()
        return check_signature(findings, signature, path, namespace, expected=expected), codes(findings)

    assert judge() == (key, [])
    assert judge(expected=None) == (key, [])
    assert judge(expected=STATION.public.line("with a comment")) == (key, [])
    assert judge("consent@fairtake") == (None, ["signature-wrong"])
    assert judge(expected=OTHER.public.line()) == (None, ["signer-wrong"])
    path.write_bytes(b"{ }")
    assert judge() == (None, ["signature-wrong"])
    signature.write_bytes(b"")
    assert judge() == (None, ["signature-wrong"])
    signature.unlink()
    assert judge() == (None, ["signature-missing"])


def test_a_document_of_another_type_is_named(tmp_path: Path) -> None:
    path = tmp_path / "clip.json"
    for data, code in ((b'{"type": "clip/2"}', "wrong-type"), (b"{", "unreadable"), (None, "unreadable")):
        path.unlink(missing_ok=True)
        if data is not None:
            path.write_bytes(data)
        findings = Findings()
        assert load_document(findings, path, "clip/1") is None
        assert codes(findings) == [code]
    path.write_bytes(b'{"type": "clip/1"}')
    assert load_document(Findings(), path, "clip/1") == {"type": "clip/1"}


def test_every_file_that_does_not_belong_is_named(tmp_path: Path) -> None:
    for name in ("a", "b", ".hidden"):
        (tmp_path / name).touch()
    findings = Findings()
    unexpected(findings, tmp_path, ["a"])
    assert [Path(f.path).name for f in findings.faults] == [".hidden", "b"]


def test_an_anchor_is_one_ed25519_key(tmp_path: Path) -> None:
    path = tmp_path / "root.pub"
    path.write_text(ROOT.public.line("root") + "\n")
    assert read_anchor(path) == ROOT.public
    for text in ("", "ssh-rsa AAAA", ROOT.public.line() + "\n" + OTHER.public.line()):
        path.write_text(text)
        with pytest.raises(RecorderError) as told:
            read_anchor(path)
        assert told.value.code == "anchor-unreadable"
    with pytest.raises(RecorderError):
        read_anchor(tmp_path / "none")


def test_the_frozen_receipts_still_verify() -> None:
    key = sshsig.PublicKey.parse((FROZEN / "station-0042.pub").read_text("utf-8"))
    rows = sorted(FROZEN.glob("row-*.txt"))
    assert len(rows) == 3
    for row in rows:
        signature = row.with_name(f"{row.name}.station-0042.sig").read_bytes()
        assert sshsig.verify(signature, row.read_bytes(), "receipt@fairtake") == key
        assert SigningKey.from_raw(bytes(range(32))).sign(row.read_bytes(), "receipt@fairtake") == signature
