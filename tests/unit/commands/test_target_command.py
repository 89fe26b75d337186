"""`fairtake target` and the queue's commands: what they keep, what they refuse, and that no secret is shown."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from recorder.cli import run

SECRET = "tok-3f9c-never-shown"
TUS = {"id": "there", "kind": "tus", "url": "https://there.example/files", "buyers": []}
S3 = {"id": "store", "kind": "s3", "bucket": "clips", "buyers": []}


def fd(text: str) -> str:
    reader, writer = os.pipe()
    os.write(writer, text.encode())
    os.close(writer)
    return str(reader)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FAIRTAKE_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def three(home: Path) -> Path:
    """A home whose campaign has a folder, a tus server and an S3 bucket."""
    from recorder.app import open_station
    from recorder.domain.document import from_bytes, to_bytes
    from recorder.storage.people import InstalledCampaign
    from recorder.vault.sshsig import SigningKey
    from recorder.workflow import practice

    station, _ = open_station(home)
    root = SigningKey.from_openssh((home / "practice" / "root").read_bytes())
    old = station.people.campaign(practice.CAMPAIGN)
    assert old is not None
    document = from_bytes(old.data)
    document |= {"version": 2, "targets": [*document["targets"], TUS, S3]}
    data = to_bytes(document)
    signature = root.sign(data, "campaign@fairtake")
    station.people.install(InstalledCampaign(practice.CAMPAIGN, 2, data, signature, root.public.line()), station.at())
    station.close()
    return home


def told(capsys: pytest.CaptureFixture[str]) -> Any:
    return json.loads(capsys.readouterr().out)


def test_rules_are_kept_one_by_one(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["target", "rule", "inbox", "--network", "unmetered", "--kbytes-per-s", "64"]) == 0
    assert run(["target", "rule", "inbox", "--hours", "22:00-06:00"]) == 0
    capsys.readouterr()
    assert run(["target", "list", "--json"]) == 0
    (target,) = told(capsys)["targets"]
    assert (target["network"], target["hours"], target["kbytes_per_s"]) == ("unmetered", "22:00-06:00", 64)
    assert run(["target", "rule", "practice/inbox", "--hours", "all", "--network", "any"]) == 0
    assert run(["target", "pause", "inbox", "on"]) == 0
    assert "paused" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["rule", "inbox", "--hours", "25:00-06:00"], "bad-hours"),
        (["rule", "inbox", "--kbytes-per-s", "-1"], "bad-limit"),
        (["rule", "nowhere"], "unknown-target"),
        (["credential", "inbox", "--secret-fd", "9876"], "bad-credentials"),
        (["ca", "inbox", "/nowhere.pem"], "ca-unreadable"),
        (["credential", "store", "--secret-fd", "WORD"], "bad-credentials"),
        (["credential", "there", "--secret-fd", "WRONG"], "bad-credentials"),
    ],
)
def test_what_is_wrong_is_refused_in_one_sentence(
    three: Path, capsys: pytest.CaptureFixture[str], words: list[str], code: str
) -> None:
    given = {"WORD": fd(SECRET), "WRONG": fd(json.dumps({"user": SECRET}))}
    assert run(["target", *[given.get(word, word) for word in words]]) == 1
    said = capsys.readouterr().err
    assert said.rstrip().endswith(f"[{code}]")
    assert SECRET not in said


@pytest.mark.parametrize(
    ("target", "text", "names"),
    [
        ("there", SECRET, ["token"]),
        ("there", json.dumps({"user": "u", "password": SECRET}), ["password", "user"]),
        ("store", json.dumps({"access_key": "AK", "secret_key": SECRET}), ["access_key", "secret_key"]),
    ],
)
def test_a_credential_is_kept_wrapped_and_never_shown(
    three: Path, capsys: pytest.CaptureFixture[str], target: str, text: str, names: list[str]
) -> None:
    from recorder.app import open_station
    from recorder.workflow.target_settings import credentials, settings_of

    assert run(["target", "credential", target, "--secret-fd", fd(text), "--json"]) == 0
    (row,) = told(capsys)["targets"]
    assert row["credentials"] == names
    assert not [path for path in three.rglob("*") if path.is_file() and SECRET.encode() in path.read_bytes()]
    station, _ = open_station(three)
    assert SECRET in credentials(station, "practice", target).values()
    settings = settings_of(station, station.campaign("practice"), target)
    assert SECRET in settings.credentials.values() and SECRET not in repr(settings)
    station.close()
    assert run(["target", "credential", target, "--forget"]) == 0
    assert run(["target", "list"]) == 0
    out = capsys.readouterr()
    assert "with credentials" not in out.out and SECRET not in out.out + out.err


def test_a_certificate_is_kept_a_private_key_is_not(
    three: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pem = tmp_path / "ca.pem"
    pem.write_text("-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n")
    assert run(["target", "ca", "there", str(pem), "--json"]) == 0
    assert told(capsys)["targets"][0]["own_ca"] is True
    assert run(["target", "ca", "there", "none", "--json"]) == 0
    assert told(capsys)["targets"][0]["own_ca"] is False
    pem.write_text(pem.read_text() + "-----BEGIN PRIVATE KEY-----\nAA==\n-----END PRIVATE KEY-----\n")
    assert run(["target", "ca", "there", str(pem)]) == 1


def test_plain_http_is_a_switch_that_shows(three: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["target", "plain-http", "there", "on"]) == 0
    assert "PLAIN HTTP" in capsys.readouterr().out
    assert run(["target", "plain-http", "there", "off"]) == 0
    assert "PLAIN HTTP" not in capsys.readouterr().out


def test_a_folder_is_tested_and_nothing_stays_in_it(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["target", "test", "inbox", "--json"]) == 0
    assert told(capsys)["confirmed"] is True
    assert not [path for path in (home / "practice" / "inbox").rglob("trial*") if path.is_file()]
    for path in sorted((home / "practice" / "inbox").rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    (home / "practice" / "inbox").rmdir()
    assert run(["target", "test", "inbox"]) == 1
    assert "[target-failed]" in capsys.readouterr().err


def test_the_queue_is_told_by_state_and_decided_by_clip(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from recorder.app import open_station
    from recorder.domain.clip import Clip, TakeState

    station, _ = open_station(home)
    for seq in (1, 2, 3):
        clip = Clip(f"c{seq}", 1, "practice", 1, "w-practice", "r", "fold", seq, TakeState.RELEASED, False, "t", {})
        station.clips.add(clip)
        station.deliveries.queue(f"c{seq}", 1, "inbox", station.at())
    station.close()
    assert run(["hold", "c2"]) == 0
    assert run(["set-aside", "c3"]) == 0
    capsys.readouterr()
    assert run(["queue", "--json"]) == 0
    document = told(capsys)
    assert [(d["clip_id"], d["state"], d["rule"]) for d in document["deliveries"]] == [
        ("c1", "waiting", ""), ("c2", "held", "by hand"), ("c3", "set aside", ""),
    ]  # fmt: skip
    assert document["counts"] | {"waiting": 1, "held": 1, "set aside": 1} == document["counts"]
    assert run(["queue", "--state", "set-aside", "--json"]) == 0
    assert [d["clip_id"] for d in told(capsys)["deliveries"]] == ["c3"]
    assert run(["queue", "--limit", "1"]) == 0
    assert "1 of 3 are shown" in capsys.readouterr().out
    assert run(["let-go", "c2"]) == 0
    assert run(["retry", "c3"]) == 0
    capsys.readouterr()
    assert run(["queue", "--state", "waiting", "--json"]) == 0
    assert len(told(capsys)["deliveries"]) == 3
    assert run(["send-again", "c1"]) == 1
    assert "[nothing-to-do]" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        run(["queue", "--state", "nonsense"])
