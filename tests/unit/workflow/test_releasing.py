"""Release: her yes, once, under the terms she agreed to; a withdrawal always wins."""

import io
import shutil
import subprocess
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from homes import export, files_of, install_version, only_clip, practice_root

from recorder.app import open_station
from recorder.domain.clip import CONSENT, MANIFEST, VIDEO, DeliveryState, TakeState, key_file
from recorder.domain.consent import WITHDRAWN
from recorder.domain.document import Document, from_bytes
from recorder.errors import RecorderError
from recorder.vault import sshsig
from recorder.vault.age import Identity, decrypt, decrypt_bytes, parse_identities
from recorder.vault.trust import Findings
from recorder.vault.verify_clip import check_clip
from recorder.workflow import practice, releasing, taking_back, versions
from recorder.workflow.delivering import deliver
from recorder.workflow.releasing import release
from recorder.workflow.station import Station
from recorder.workflow.verifying import trust_of, verify_home

BUYER = practice.BUYER
needs_age = pytest.mark.skipif(not shutil.which("age"), reason="left out: needs the age command")


class Cut(BaseException):
    """A power failure."""


def folder_of(station: Station) -> Path:
    return station.home.clip_folder(only_clip(station).clip_id)


def refused(station: Station, pin: str = practice.PIN) -> RecorderError:
    """A release that must change nothing that anybody else sees."""
    clip = only_clip(station)
    with pytest.raises(RecorderError) as told:
        release(station, clip.clip_id, pin)
    assert only_clip(station) == clip
    assert station.ledger.rows(practice.CAMPAIGN) == []
    assert station.deliveries.all() == []
    assert not list(folder_of(station).glob("clip.key.*"))
    return told.value


def with_manifest(station: Station, change: Any) -> None:
    clip = only_clip(station)
    manifest = from_bytes(folder_of(station).joinpath(MANIFEST).read_bytes())
    change(manifest)
    station.clips.set_manifest(clip.clip_id, manifest)


def test_a_release_is_signed_by_both_and_says_what_the_clip_says(reviewed: Station) -> None:
    before = only_clip(reviewed)
    row = release(reviewed, before.clip_id, practice.PIN)
    clip, folder = only_clip(reviewed), folder_of(reviewed)
    data = (folder / MANIFEST).read_bytes()
    assert clip.state is TakeState.RELEASED
    assert from_bytes(data) == clip.manifest
    assert {k: v for k, v in clip.manifest.items() if k != "release"} == before.manifest
    fields = row.receipt.fields
    assert (fields["clip"], fields["manifest"]) == (clip.clip_id, sha256(data).hexdigest())
    assert (fields["worker"], fields["station"]) == (practice.WORKER, reviewed.station_id)
    assert (row.receipt.row, row.receipt.prev) == (1, "0" * 64)
    assert Decimal(fields["seconds"]) * 1000 == clip.manifest["duration_ms"]
    assert row.receipt.pay_is_right()
    assert fields["consent"] == sha256((folder / CONSENT).read_bytes()).hexdigest()
    own = reviewed.signing_key().public
    assert sshsig.verify(row.signature, row.receipt.text, "receipt@fairtake") == own
    findings = Findings()
    check_clip(findings, folder, trust_of(reviewed, practice.CAMPAIGN))
    assert findings.faults == []
    assert set(files_of(folder)) == {
        VIDEO,
        MANIFEST,
        CONSENT,
        key_file(BUYER),
        *[f"{n}.{s}.sig" for n in (MANIFEST, CONSENT) for s in (practice.WORKER, reviewed.station_id)],
    }
    assert [(d.target, d.state.value) for d in reviewed.deliveries.all()] == [(practice.TARGET, "waiting")]


def test_a_second_release_returns_the_same_receipt(released: Station) -> None:
    (row,) = released.ledger.rows(practice.CAMPAIGN)
    before = files_of(folder_of(released))
    assert release(released, only_clip(released).clip_id, practice.PIN) == row
    assert released.ledger.rows(practice.CAMPAIGN) == [row]
    assert files_of(folder_of(released)) == before
    with pytest.raises(RecorderError) as told:
        release(released, only_clip(released).clip_id, "0000")
    assert told.value.code == "wrong-pin"


def test_without_a_second_look_nothing_is_released(reviewed: Station) -> None:
    for look in (
        None,
        {"clip_version": 1, "found_frames": 2},
        {"clip_version": 0, "found_frames": 0},
    ):
        with_manifest(reviewed, lambda m, look=look: m["cover"].update(second_look=look))
        fault = refused(reviewed)
        assert fault.code == "not-looked-at"
        assert "check-faces" in fault.next_step


def test_a_wrong_pin_releases_nothing(reviewed: Station) -> None:
    before = files_of(folder_of(reviewed))
    assert refused(reviewed, "0000").code == "wrong-pin"
    assert files_of(folder_of(reviewed)) == before


def test_an_unknown_clip_is_told(reviewed: Station) -> None:
    with pytest.raises(RecorderError) as told:
        release(reviewed, "none", practice.PIN)
    assert told.value.code == "unknown-clip"


def test_without_living_consent_nothing_is_released(reviewed: Station) -> None:
    clip = only_clip(reviewed)
    reviewed.people.set_consent_state(clip.record_id, WITHDRAWN)
    assert refused(reviewed).code == "no-consent"


def test_another_consent_than_the_one_it_rests_on_does_not_do(reviewed: Station) -> None:
    record = reviewed.people.consent(only_clip(reviewed).record_id)
    assert record is not None
    other = record.data.replace(b'"refused"', b'"given"')
    reviewed.db.execute("UPDATE consents SET document = ?", [other])
    assert refused(reviewed).code == "no-consent"
    reviewed.db.execute("DELETE FROM consents")
    assert refused(reviewed).code == "no-consent"


@pytest.mark.parametrize("kind", [taking_back.DISCARD, taking_back.WITHDRAW])
def test_an_intent_wins_over_a_release(reviewed: Station, kind: str) -> None:
    reviewed.clips.intend(only_clip(reviewed).clip_id, kind, reviewed.at())
    assert refused(reviewed).code == "taken-back"


def test_an_intent_that_comes_while_she_signs_wins(reviewed: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    clip = only_clip(reviewed)
    signed = releasing._sign

    def sign_and_change_her_mind(*args: Any) -> None:
        signed(*args)
        reviewed.clips.intend(clip.clip_id, taking_back.DISCARD, reviewed.at())

    monkeypatch.setattr(releasing, "_sign", sign_and_change_her_mind)
    assert refused(reviewed).code == "taken-back"


def test_an_intent_that_comes_before_the_keys_wins(reviewed: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    clip = only_clip(reviewed)
    complete = releasing.complete

    def change_her_mind(station: Station, clip_id: str) -> None:
        station.clips.intend(clip_id, taking_back.WITHDRAW, station.at())
        complete(station, clip_id)

    monkeypatch.setattr(releasing, "complete", change_her_mind)
    with pytest.raises(RecorderError) as told:
        release(reviewed, clip.clip_id, practice.PIN)
    assert told.value.code == "taken-back"
    assert not list(folder_of(reviewed).glob("clip.key.*"))
    assert reviewed.deliveries.all() == []


@pytest.mark.parametrize("state", [TakeState.RECORDING, TakeState.DISCARDED, TakeState.WITHDRAWN])
def test_only_a_clip_in_review_is_released(reviewed: Station, state: TakeState) -> None:
    reviewed.clips.move(only_clip(reviewed).clip_id, reviewed.at(), state)
    fault = refused(reviewed)
    assert fault.code == "not-in-review"
    assert state.value in fault.what


def test_only_buyers_of_her_consent_get_a_key(reviewed: Station) -> None:
    new = Identity.generate()

    def change(document: Document) -> None:
        document["buyers"] += [document["buyers"][0] | {"id": "b2", "recipient": new.recipient.encode()}]
        document["targets"] += [{"id": "b2-only", "kind": "folder", "path": "b2", "buyers": ["b2"]}]

    install_version(reviewed, 2, change, practice_root(reviewed))
    reviewed.db.execute("UPDATE clips SET campaign_version = 2")
    release(reviewed, only_clip(reviewed).clip_id, practice.PIN)
    clip = only_clip(reviewed)
    assert [b["id"] for b in clip.manifest["release"]["buyers"]] == [BUYER]
    assert [p.name for p in folder_of(reviewed).glob("clip.key.*")] == [key_file(BUYER)]
    assert [d.target for d in reviewed.deliveries.all()] == [practice.TARGET]


def test_the_buyer_s_key_file_gives_the_clip_s_identity_and_the_video(released: Station) -> None:
    clip, folder = only_clip(released), folder_of(released)
    buyer = parse_identities((released.path / "practice" / "buyer.key").read_text("utf-8"))
    own = Identity.parse(decrypt_bytes((folder / key_file(BUYER)).read_bytes(), buyer).decode().strip())
    stored = released.clip_identity(clip.clip_id, clip.version)
    assert stored is not None
    assert own.encode() == stored.encode()
    plain = b"".join(decrypt(io.BytesIO((folder / VIDEO).read_bytes()), [own]))
    assert sha256(plain).hexdigest() == clip.manifest["plaintext"]["sha256"]
    assert len(plain) == clip.manifest["plaintext"]["bytes"]


@needs_age
def test_the_age_command_opens_it_the_documented_way(released: Station, tmp_path: Path) -> None:
    clip, folder, out = only_clip(released), folder_of(released), tmp_path / "clip.mp4"
    key = released.path / "practice" / "buyer.key"
    first = subprocess.run(
        ["age", "-d", "-i", str(key), str(folder / key_file(BUYER))], capture_output=True, check=True
    )
    words = ["age", "-d", "-i", "-", "-o", str(out), str(folder / VIDEO)]
    subprocess.run(words, input=first.stdout, check=True)
    assert sha256(out.read_bytes()).hexdigest() == clip.manifest["plaintext"]["sha256"]


def test_a_power_failure_inside_the_transaction_leaves_a_clip_in_review(
    reviewed: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    clip = only_clip(reviewed)

    def cut(*_args: Any) -> None:
        raise Cut

    with monkeypatch.context() as patch:
        patch.setattr(reviewed.clips, "move", cut)
        with pytest.raises(Cut):
            release(reviewed, clip.clip_id, practice.PIN)
    assert only_clip(reviewed) == clip
    assert reviewed.ledger.rows(practice.CAMPAIGN) == []
    assert (folder_of(reviewed) / f"{MANIFEST}.{clip.worker}.sig").exists()  # she had signed
    reviewed.close()
    again, recovered = open_station(reviewed.path)
    assert recovered == []
    assert not (folder_of(again) / f"{MANIFEST}.{clip.worker}.sig").exists()
    assert "release" not in from_bytes((folder_of(again) / MANIFEST).read_bytes())
    assert verify_home(again).faults == []
    assert release(again, clip.clip_id, practice.PIN).receipt.row == 1
    again.close()


@pytest.mark.parametrize("cut_in", ["complete", "write_private", "queue"])
def test_a_power_failure_after_the_transaction_is_completed_at_the_next_start(
    reviewed: Station, monkeypatch: pytest.MonkeyPatch, cut_in: str
) -> None:
    clip = only_clip(reviewed)

    def cut(*_args: Any) -> None:
        raise Cut

    with monkeypatch.context() as patch:
        if cut_in == "queue":
            patch.setattr(reviewed.deliveries, "queue", cut)
        elif cut_in == "complete":
            patch.setattr(releasing, "complete", cut)
        else:  # the files of her signature are written before, through the same door
            written = releasing.write_private
            patch.setattr(
                releasing, "write_private", lambda p, d: cut() if p.name.startswith("clip.key") else written(p, d)
            )
        with pytest.raises(Cut):
            release(reviewed, clip.clip_id, practice.PIN)
    assert only_clip(reviewed).state is TakeState.RELEASED
    assert reviewed.deliveries.all() == []
    reviewed.close()
    again, recovered = open_station(reviewed.path)
    assert [(r.clip_id, r.what) for r in recovered] == [(clip.clip_id, "finished")]
    assert (folder_of(again) / key_file(BUYER)).exists()
    assert [d.target for d in again.deliveries.all()] == [practice.TARGET]
    assert len(again.ledger.rows(practice.CAMPAIGN)) == 1
    assert verify_home(again).faults == []
    again.close()


@pytest.mark.parametrize("way", ["delivery", "batch"])
def test_a_lost_key_file_comes_back_when_it_is_needed(released: Station, tmp_path: Path, way: str) -> None:
    (folder_of(released) / key_file(BUYER)).unlink()
    if way == "delivery":
        (row,) = deliver(released)
        assert row.state is DeliveryState.RECEIVED
    else:
        assert export(released, tmp_path / "stick").left_out == {}
    assert (folder_of(released) / key_file(BUYER)).exists()


def test_a_campaign_without_targets_leaves_nothing_to_finish(reviewed: Station) -> None:
    install_version(reviewed, 2, lambda document: document.update(targets=[]), practice_root(reviewed))
    reviewed.db.execute("UPDATE clips SET campaign_version = 2")
    release(reviewed, only_clip(reviewed).clip_id, practice.PIN)
    reviewed.close()
    again, recovered = open_station(reviewed.path)
    assert recovered == []
    again.close()


@pytest.mark.parametrize(
    ("pay", "line"),
    [
        ({"counts": "session"}, "INR 0.00 at 1440.00 per hour session"),
        ({"currency": "JPY", "per_hour": "3600"}, "JPY 1 at 3600 per hour recorded"),
        ({"currency": "KWD", "per_hour": "3600"}, "KWD 0.500 at 3600 per hour recorded"),
        ({"currency": "JPY", "counts": "session"}, "JPY 0 at 1440.00 per hour session"),
    ],
)
def test_pay_follows_the_terms_it_was_recorded_on(reviewed: Station, pay: Document, line: str) -> None:
    def half_a_second(manifest: Document) -> None:
        manifest["terms"]["pay"] |= pay
        manifest["duration_ms"] = 1500 if pay.get("currency") == "JPY" else 1000
        manifest["frames"]["gaps"] = [{"start_ms": 100, "end_ms": 600}]

    with_manifest(reviewed, half_a_second)
    row = release(reviewed, only_clip(reviewed).clip_id, practice.PIN)
    assert f"\npay {line}\n" in row.receipt.text.decode()
    assert f" seconds {'1' if pay.get('currency') == 'JPY' else '0.5'}\n" in row.receipt.text.decode()
    assert row.receipt.pay_is_right()


def test_the_terms_hold_after_the_campaign_has_changed(reviewed: Station) -> None:
    install_version(reviewed, 2, lambda document: document["pay"].update(per_hour="1.00"), practice_root(reviewed))
    row = release(reviewed, only_clip(reviewed).clip_id, practice.PIN)
    assert row.receipt.fields["rate"] == "1440.00"
    assert row.receipt.fields["campaign_version"] == "1"


def test_a_key_that_is_gone_is_told(reviewed: Station) -> None:
    clip = only_clip(reviewed)
    reviewed.keys.shred(reviewed.keys.ids("clip:"))
    with pytest.raises(RecorderError) as told:
        versions.open_video(reviewed, clip)
    assert told.value.code == "key-destroyed"
