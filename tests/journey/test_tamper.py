"""Whatever is done to a batch, `verify` says so and names the place: every file, and every kind of change."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import bagit
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from recorder.vault.age import Identity, encrypt_bytes
from recorder.vault.sshsig import SigningKey
from recorder.vault.trust import Findings
from recorder.vault.verify import UNANCHORED, verify
from tests.journey.helpers import (
    COORDINATOR,
    TAG,
    WORKER,
    Office,
    bag_anew,
    fairtake,
    files_of,
    signatures_of,
    told_of,
)

Change = Callable[[Path, Office], Path]  # spoils a batch; returns what must be named

CHANGES: dict[str, Change] = {}
BY_COORDINATOR: dict[str, tuple[Change, str]] = {}  # signed anew with her key; the code that must be told


def change(make: Change) -> Change:
    CHANGES[make.__name__] = make
    return make


def by_coordinator(code: str) -> Callable[[Change], Change]:
    def keep(make: Change) -> Change:
        BY_COORDINATOR[make.__name__] = make, code
        return make

    return keep


def codes(findings: Findings) -> set[str]:
    return {fault.code for fault in findings.faults}


def replace(path: Path, old: bytes, new: bytes) -> Path:
    data = path.read_bytes()
    assert data.count(old) >= 1
    path.write_bytes(data.replace(old, new, 1))
    return path


def swap(one: Path, two: Path) -> None:
    spare = one.with_name(f"{one.name}.spare")
    one.rename(spare)
    two.rename(one)
    spare.rename(two)


def test_the_batches_as_they_were_made_are_faultless(office: Office) -> None:
    for path in (office.first, office.second):
        findings = verify(path, office.anchor)
        assert findings.faults == []
        assert not any(UNANCHORED in note for note in findings.notes)
    assert findings.checked["files"] == len(files_of(office.second)) - 2  # all but the tag manifest and its signature
    assert findings.checked["receipts"] == 4


def test_a_batch_may_lie_in_a_folder_of_any_name(batch: Path, office: Office) -> None:
    assert verify(batch.rename(batch.with_name("from the stick")), office.anchor).faults == []


# --- bytes ---------------------------------------------------------------------------------
@contextmanager
def flipped(path: Path, position: int, mask: int) -> Iterator[None]:
    """One byte of a file, changed in place and put back."""
    with path.open("r+b") as file:
        file.seek(position)
        byte = file.read(1)[0]
        file.seek(position)
        file.write(bytes([byte ^ mask]))
        file.flush()
        try:
            yield
        finally:
            file.seek(position)
            file.write(bytes([byte]))


def test_a_changed_byte_in_any_file_is_found_and_named(office: Office) -> None:
    missed = []
    for batch in (office.first, office.second):
        for path in files_of(batch):
            size = path.stat().st_size
            for position, bit in ((0, 0), (size // 3, 2), (size // 2, 5), (size - 1, 7)):
                with flipped(path, position, 1 << bit):
                    findings = verify(batch, office.anchor)
                if not told_of(findings, path):
                    missed.append((path.relative_to(batch), position, bit, findings.faults))
    assert missed == []
    assert verify(office.second, office.anchor).faults == []  # all was put back


@settings(
    max_examples=150, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_any_change_of_any_byte_is_found(office: Office, data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(files_of(office.second)))
    position = data.draw(st.integers(0, path.stat().st_size - 1))
    with flipped(path, position, data.draw(st.integers(1, 255))):
        findings = verify(office.second, office.anchor)
    assert told_of(findings, path)


@pytest.mark.parametrize("how", ["cut", "longer", "empty"])
def test_a_file_of_another_length_is_found_and_named(office: Office, how: str) -> None:
    for path in files_of(office.second):
        data = path.read_bytes()
        path.write_bytes({"cut": data[:-1], "longer": data + b"\n", "empty": b""}[how])
        findings = verify(office.second, office.anchor)
        path.write_bytes(data)
        assert told_of(findings, path), (path, findings.faults)


# --- files and folders ---------------------------------------------------------------------
def test_each_dropped_file_is_missed_by_name(office: Office, tmp_path: Path) -> None:
    for path in files_of(office.second):
        path.rename(tmp_path / "gone")
        findings = verify(office.second, office.anchor)
        (tmp_path / "gone").rename(path)
        assert told_of(findings, path), (path, findings.faults)


@pytest.mark.parametrize("name", ["extra.txt", ".hidden", "Thumbs.db", "empty-folder/", ".git/", "link", "pipe"])
def test_whatever_is_added_to_any_folder_is_named(office: Office, tmp_path: Path, name: str) -> None:
    batch = Path(shutil.copytree(office.second, tmp_path / "batch"))
    for folder in [batch, *(path for path in sorted(batch.rglob("*")) if path.is_dir())]:
        added = folder / name
        if name.endswith("/"):
            added.mkdir()
        elif name == "link":
            added.symlink_to(batch / "bagit.txt")
        elif name == "pipe":
            os.mkfifo(added)
        else:
            added.write_bytes(b"")
        findings = verify(batch, office.anchor)
        added.rmdir() if name.endswith("/") else added.unlink()
        assert told_of(findings, added), (added, findings.faults)


def test_a_file_behind_a_link_is_not_the_file(office: Office, tmp_path: Path) -> None:
    batch = Path(shutil.copytree(office.second, tmp_path / "batch"))
    for number, path in enumerate(files_of(batch)):
        elsewhere = tmp_path / f"{number}"
        path.rename(elsewhere)
        path.symlink_to(elsewhere)
        findings = verify(batch, office.anchor)
        path.unlink()
        elsewhere.rename(path)
        assert told_of(findings, path), path


@change
def clip_dropped(batch: Path, office: Office) -> Path:
    shutil.rmtree(batch / "data" / "clips" / office.one)
    return batch / "data" / "clips" / office.one / "clip.mp4.age"


@change
def clip_folder_renamed(batch: Path, office: Office) -> Path:
    folder = batch / "data" / "clips" / office.one
    return folder.rename(folder.with_name("00000000-0000-4000-8000-000000000000"))


@change
def clip_copied_under_another_name(batch: Path, office: Office) -> Path:
    folder = batch / "data" / "clips" / office.one
    return Path(shutil.copytree(folder, folder.with_name("00000000-0000-4000-8000-000000000000")))


@change
def videos_swapped(batch: Path, office: Office) -> Path:
    one, two = (batch / "data" / "clips" / clip / "clip.mp4.age" for clip in (office.one, office.two))
    swap(one, two)
    return one


@change
def consents_swapped(batch: Path, office: Office) -> Path:
    one, two = (batch / "data" / "clips" / clip for clip in (office.one, office.two))
    assert (one / "consent.json").read_bytes() != (two / "consent.json").read_bytes()
    for path in list(one.glob("consent.json*")):
        swap(path, two / path.name)
    return one / "consent.json"


@change
def clip_json_edited(batch: Path, office: Office) -> Path:
    return replace(batch / "data" / "clips" / office.one / "clip.json", b'"dropped": 0', b'"dropped": 1')


@change
def receipt_edited(batch: Path, office: Office) -> Path:
    return replace(batch / "data" / "ledger" / "row-000002.txt", b"pay INR 0.", b"pay INR 9.")


@change
def last_receipt_dropped(batch: Path, office: Office) -> Path:
    for path in (batch / "data" / "ledger").glob("row-000005*"):
        path.unlink()
    return batch / "data" / "ledger" / "row-000005.txt"


@change
def middle_receipt_dropped(batch: Path, office: Office) -> Path:
    for path in (batch / "data" / "ledger").glob("row-000003*"):
        path.unlink()
    return batch / "data" / "ledger" / "row-000003.txt"


@change
def rows_reordered(batch: Path, office: Office) -> Path:
    ledger = batch / "data" / "ledger"
    for path in list(ledger.glob("row-000002*")):
        swap(path, ledger / path.name.replace("row-000002", "row-000005"))
    return ledger / "row-000002.txt"


@change
def checkpoint_dropped(batch: Path, office: Office) -> Path:
    for path in (batch / "data" / "ledger").glob("checkpoint*"):
        path.unlink()
    return batch / "data" / "ledger" / "checkpoint.txt"


@change
def previous_checkpoint_dropped(batch: Path, office: Office) -> Path:
    for path in (batch / "data" / "ledger").glob("previous-checkpoint*"):
        path.unlink()
    return batch / "data" / "ledger" / "previous-checkpoint.txt"


@change
def withdrawal_dropped(batch: Path, office: Office) -> Path:
    for path in (batch / "data" / "withdrawals").iterdir():
        path.unlink()
    return batch / "data" / "withdrawals" / f"{office.gone}.json"


@change
def ledger_of_the_first_batch(batch: Path, office: Office) -> Path:
    shutil.rmtree(batch / "data" / "ledger")
    shutil.copytree(office.first / "data" / "ledger", batch / "data" / "ledger")
    return batch / "data" / "ledger" / "row-000001.txt"


@change
def data_dropped(batch: Path, office: Office) -> Path:
    shutil.rmtree(batch / "data")
    return batch / "data" / "ledger" / "checkpoint.txt"


@change
def data_behind_a_link(batch: Path, office: Office) -> Path:
    (batch / "data").rename(batch.with_name("data"))
    (batch / "data").symlink_to(batch.with_name("data"))
    return batch / "data"


# --- signatures and manifests --------------------------------------------------------------
def worker_signature(batch: Path, office: Office) -> Path:
    return batch / "data" / "clips" / office.one / f"clip.json.{WORKER}.sig"


@change
def stray_newline_in_a_signature(batch: Path, office: Office) -> Path:
    return replace(worker_signature(batch, office), b"-----END", b"\n-----END")


@change
def carriage_returns_in_a_signature(batch: Path, office: Office) -> Path:
    path = worker_signature(batch, office)
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    return path


@change
def duplicate_json_member(batch: Path, office: Office) -> Path:
    return replace(
        batch / "data" / "clips" / office.one / "clip.json",
        b'"type": "clip/1"',
        b'"type": "clip/1",\n "type": "clip/1"',
    )


@change
def duplicate_manifest_line(batch: Path, office: Office) -> Path:
    path = batch / "manifest-sha256.txt"
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join([*lines, lines[0]]))
    return path


@change
def one_space_tag_manifest(batch: Path, office: Office) -> Path:
    path = batch / TAG
    path.write_bytes(path.read_bytes().replace(b"  ", b" "))
    return path


@change
def bag_made_again_without_the_coordinators_key(batch: Path, office: Office) -> Path:
    replace(batch / "data" / "ledger" / "row-000002.txt", b"pay INR 0.", b"pay INR 9.")
    bag_anew(batch, None)
    assert bagit.Bag(str(batch)).is_valid()
    return batch / TAG


@change
def bag_signed_by_the_worker(batch: Path, office: Office) -> Path:
    bag_anew(batch, SigningKey.generate(), WORKER)
    assert bagit.Bag(str(batch)).is_valid()
    return batch / TAG


@pytest.mark.parametrize("name", CHANGES)
def test_every_kind_of_change_is_found_and_named(batch: Path, office: Office, name: str) -> None:
    path = CHANGES[name](batch, office)
    findings = verify(batch, office.anchor)
    assert told_of(findings, path), findings.faults


def test_each_signature_must_be_of_its_own_kind_and_key(office: Office) -> None:
    """Even a coordinator who makes the bag anew can't pass one signature off as another."""
    signing = SigningKey.generate()
    for signature in signatures_of(office.second):
        kept, text = signature.path.read_bytes(), signature.document.read_bytes()
        for key, namespace in ((signing, signature.namespace), (office.coordinator, "grievance@fairtake")):
            signature.path.write_bytes(key.sign(text, namespace))
            findings = verify(office.second, office.anchor)
            named = {Path(f.path) for f in findings.faults if f.code in ("signer-wrong", "signature-wrong")}
            assert signature.path in named, (signature, findings.faults)
        signature.path.write_bytes(kept)
    assert verify(office.second, office.anchor).faults == []


# --- by a coordinator, who can sign the batch ---------------------------------------------------
@by_coordinator("ledger-short")
def her_last_receipt_dropped(batch: Path, office: Office) -> Path:
    last_receipt_dropped(batch, office)
    shutil.rmtree(batch / "data" / "clips" / office.two)
    replace(batch / "data" / "clips.csv", _line_of(batch, office.two), b"")
    return batch / "data" / "ledger" / "checkpoint.txt"


@by_coordinator("ledger-broken")
def her_middle_receipt_dropped(batch: Path, office: Office) -> Path:
    middle_receipt_dropped(batch, office)
    return batch / "data" / "ledger"


@by_coordinator("signature-wrong")
def her_own_checkpoint(batch: Path, office: Office) -> Path:
    """One row fewer, countersigned by her: the station's signature does not fit any more."""
    last_receipt_dropped(batch, office)
    path = replace(batch / "data" / "ledger" / "checkpoint.txt", b"ledger 5:", b"ledger 4:")
    signature = path.with_name(f"{path.name}.{COORDINATOR}.sig")
    signature.write_bytes(office.coordinator.sign(path.read_bytes(), "checkpoint@fairtake"))
    return next(path.parent.glob("checkpoint.txt.station-*.sig"))


@by_coordinator("checkpoint-of-another")
def her_checkpoint_given_as_the_one_before(batch: Path, office: Office) -> Path:
    """Would make all rows old ones, which need not be here."""
    for path in list((batch / "data" / "ledger").glob("checkpoint.txt*")):
        shutil.copy(path, path.with_name(f"previous-{path.name}"))
    middle_receipt_dropped(batch, office)
    return batch / "data" / "ledger" / "previous-checkpoint.txt"


@by_coordinator("checkpoint-missing")
def her_previous_checkpoint_dropped(batch: Path, office: Office) -> Path:
    return previous_checkpoint_dropped(batch, office)


@by_coordinator("checkpoint-of-another")
def her_checkpoint_of_the_batch_before(batch: Path, office: Office) -> Path:
    return ledger_of_the_first_batch(batch, office).with_name("checkpoint.txt")


@by_coordinator("signature-wrong")
def her_receipt_edited(batch: Path, office: Office) -> Path:
    path = receipt_edited(batch, office)
    return next(path.parent.glob(f"{path.name}.*.sig"))


@by_coordinator("signature-wrong")
def her_clip_json_edited(batch: Path, office: Office) -> Path:
    clip_json_edited(batch, office)
    return worker_signature(batch, office)


@by_coordinator("consent-swapped")
def her_consents_swapped(batch: Path, office: Office) -> Path:
    return consents_swapped(batch, office)


@by_coordinator("changed-file")
def her_videos_swapped(batch: Path, office: Office) -> Path:
    return videos_swapped(batch, office)


@by_coordinator("wrong-folder")
def her_clip_folder_renamed(batch: Path, office: Office) -> Path:
    return clip_folder_renamed(batch, office)


@by_coordinator("withdrawal-missing")
def her_withdrawal_dropped(batch: Path, office: Office) -> Path:
    return withdrawal_dropped(batch, office)


@by_coordinator("withdrawn")
def her_withdrawn_clip_put_back(batch: Path, office: Office) -> Path:
    folder = batch / "data" / "clips" / office.gone
    shutil.copytree(office.gone_folder, folder)
    return folder / "clip.json"


@by_coordinator("extra-file")
def her_own_buyer_added(batch: Path, office: Office) -> Path:
    path = batch / "data" / "clips" / office.one / "clip.key.somebody.age"
    path.write_bytes(encrypt_bytes(b"a key", [Identity.generate().recipient]))
    return path


@by_coordinator("extra-file")
def her_empty_folder_added(batch: Path, office: Office) -> Path:
    path = batch / "data" / "clips.bak"
    path.mkdir()
    return path


@by_coordinator("index-contradicts")
def her_index_edited(batch: Path, office: Office) -> Path:
    path = batch / "data" / "clips.csv"
    return replace(path, _line_of(batch, office.one), _line_of(batch, office.one).replace(b",INR,0.", b",INR,9."))


@by_coordinator("signers-changed")
def her_allowed_signers_edited(batch: Path, office: Office) -> Path:
    path = batch / "data" / "people" / "allowed_signers"
    path.write_bytes(path.read_bytes() + b"# nobody else\n")
    return path


@by_coordinator("notice-changed")
def her_notice_edited(batch: Path, office: Office) -> Path:
    return replace(batch / "data" / "campaign" / "1" / "notice-en.txt", b"No sound", b"A sound")


@by_coordinator("campaign-misplaced")
def her_campaign_folder_renamed(batch: Path, office: Office) -> Path:
    folder = batch / "data" / "campaign" / "1"
    return folder.rename(folder.with_name("2")) / "campaign.json"


@by_coordinator("signer-wrong")
def her_worker_enrolled_anew(batch: Path, office: Office) -> Path:
    path = batch / "data" / "people" / f"{WORKER}.worker.json"
    document = json.loads(path.read_text()) | {"key": SigningKey.generate().public.line()}
    path.write_text(json.dumps(document))
    signature = path.with_name(f"{path.name}.{COORDINATOR}.sig")
    signature.write_bytes(office.coordinator.sign(path.read_bytes(), "enrolment@fairtake"))
    return worker_signature(batch, office)


@by_coordinator("enrolment-invalid")
def her_enrolment_of_no_key(batch: Path, office: Office) -> Path:
    path = batch / "data" / "people" / "station.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"key": "ssh-rsa AAAA"}))
    signature = path.with_name(f"{path.name}.{COORDINATOR}.sig")
    signature.write_bytes(office.coordinator.sign(path.read_bytes(), "enrolment@fairtake"))
    return path


def _line_of(batch: Path, clip: str) -> bytes:
    lines = (batch / "data" / "clips.csv").read_bytes().splitlines(keepends=True)
    return next(line for line in lines if line.startswith(clip.encode()))


@pytest.mark.parametrize("name", BY_COORDINATOR)
def test_a_coordinator_who_signs_anew_is_found_out(batch: Path, office: Office, name: str) -> None:
    make, code = BY_COORDINATOR[name]
    path = make(batch, office)
    bag_anew(batch, office.coordinator)
    if name == "her_empty_folder_added":
        path.mkdir(exist_ok=True)
    assert bagit.Bag(str(batch)).is_valid()
    findings = verify(batch, office.anchor)
    assert codes(findings) & {"extra-file", "missing-file", "changed-file"} <= {code}  # the bag itself is in order
    assert any(Path(f.path) == path and f.code == code for f in findings.faults), findings.faults


def test_a_clip_that_a_coordinator_left_out_is_told(batch: Path, office: Office) -> None:
    """Its receipt is here, and it may have left before: a note, since honest batches know that too."""
    shutil.rmtree(batch / "data" / "clips" / office.one)
    replace(batch / "data" / "clips.csv", _line_of(batch, office.one), b"")
    bag_anew(batch, office.coordinator)
    findings = verify(batch, office.anchor)
    assert findings.faults == []
    assert any(office.one in note for note in findings.notes)


# --- by somebody with keys of his own ------------------------------------------------------------
@dataclass(frozen=True)
class Forgery:
    """A batch signed by a whole chain of new keys, from the root down; every link of it holds."""

    batch: Path
    keys: dict[str, SigningKey]

    def sign(self, *documents: Path) -> None:
        """Sign documents anew (none named: all of them)."""
        for signature in signatures_of(self.batch):
            if not documents or signature.document in documents:
                data = signature.document.read_bytes()
                signature.path.write_bytes(self.keys[signature.signer].sign(data, signature.namespace))


@pytest.fixture
def forgery(batch: Path, office: Office) -> Forgery:
    keys = {"root": SigningKey.generate(), COORDINATOR: SigningKey.generate()}
    people, campaign = batch / "data" / "people", batch / "data" / "campaign" / "1" / "campaign.json"
    replace(campaign, office.coordinator.public.line().encode(), keys[COORDINATOR].public.line().encode())
    for path in people.glob("*.json"):
        document = json.loads(path.read_text())
        keys[document["id"]] = SigningKey.generate()
        path.write_text(json.dumps(document | {"key": keys[document["id"]].public.line()}))
    forgery = Forgery(batch, keys)
    forgery.sign()
    lines = [line.split(" ") for line in (people / "allowed_signers").read_text().splitlines()]
    named = [[*w[:2], keys[w[0]].public.line()] if w[0] in keys else w for w in lines]
    (people / "allowed_signers").write_text("".join(f"{' '.join(words)}\n" for words in named))
    bag_anew(batch, keys[COORDINATOR])
    return forgery


def test_a_batch_of_another_root_holds_only_where_nobody_asks_for_the_root(forgery: Forgery, office: Office) -> None:
    alone = verify(forgery.batch, None)
    assert alone.faults == []
    assert any("root key was not checked" in note for note in alone.notes)

    findings = verify(forgery.batch, office.anchor)
    signature = forgery.batch / "data" / "campaign" / "1" / "campaign.json.root.sig"
    assert any(Path(f.path) == signature and f.code == "signer-wrong" for f in findings.faults)


@pytest.mark.parametrize("kind", ["campaign.json", "station.json", "clip.json", "consent.json", "withdrawal"])
def test_a_document_of_nonsense_is_a_fault_whoever_signed_it(forgery: Forgery, office: Office, kind: str) -> None:
    """Members that are missing, or of the wrong kind, must never stop the judging."""
    name = f"{office.gone}.json" if kind == "withdrawal" else kind
    path = next(p for p in files_of(forgery.batch) if p.name == name)
    document = json.loads(path.read_text())
    for member in document:
        for nonsense in ([], "../\0", 1e99):
            path.write_text(json.dumps(document | {member: nonsense}))
            forgery.sign(path)
            assert told_of(verify(forgery.batch, None), path), (member, nonsense)
    path.write_text("[" * 100_000)
    forgery.sign(path)
    assert told_of(verify(forgery.batch, None), path)


@pytest.mark.parametrize("number", ["9" * 30, "0." + "9" * 30, "-1", "NaN"])
def test_a_receipt_of_nonsense_is_a_fault_whoever_signed_it(forgery: Forgery, number: str) -> None:
    path = forgery.batch / "data" / "ledger" / "row-000002.txt"
    path.write_text(re.sub(r"pay INR \S+", f"pay INR {number}", path.read_text()))
    forgery.sign(path)
    assert told_of(verify(forgery.batch, None), path)


def test_parts_of_a_batch_are_judged_by_the_batch_around_them(batch: Path, office: Office) -> None:
    clip, ledger = batch / "data" / "clips" / office.one, batch / "data" / "ledger"
    assert verify(clip, office.anchor).faults == []
    assert verify(ledger, office.anchor).faults == []
    clip_json_edited(batch, office)
    middle_receipt_dropped(batch, office)
    assert told_of(verify(clip, office.anchor), clip / "clip.json")
    assert "ledger-broken" in codes(verify(ledger, office.anchor))


# --- the command ---------------------------------------------------------------------------------
def test_the_command_says_ok_and_exits_0(office: Office) -> None:
    done = fairtake("verify", "--anchor", office.anchor_file, office.first, office.second)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("OK  ") == 2
    assert "NOT OK" not in done.stdout


@pytest.mark.parametrize("name", ["clip_dropped", "receipt_edited", "bag_made_again_without_the_coordinators_key"])
def test_the_command_names_the_fault_and_exits_1(batch: Path, office: Office, name: str) -> None:
    path = CHANGES[name](batch, office)
    done = fairtake("verify", "--anchor", office.anchor_file, batch)
    assert done.returncode == 1
    assert done.stdout.startswith("NOT OK")
    assert path.name in done.stdout
    assert "do not accept" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_command_tells_when_nobody_gave_the_root(forgery: Forgery, office: Office) -> None:
    without = fairtake("verify", "--json", forgery.batch)
    report = json.loads(without.stdout)
    assert without.returncode == 0
    assert any("--anchor" in note for note in report["reports"][0]["notes"])
    assert fairtake("verify", "--anchor", office.anchor_file, forgery.batch).returncode == 1
