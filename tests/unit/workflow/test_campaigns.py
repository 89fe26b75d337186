"""Installing campaigns: signed by a trusted root, in time, never older, with the very notices."""

import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from homes import later

from recorder.domain.document import Document, from_bytes, sha256, to_bytes
from recorder.domain.moment import stamp
from recorder.errors import RecorderError
from recorder.resources import resource
from recorder.vault.age import Identity
from recorder.vault.sshsig import SigningKey
from recorder.workflow import campaigns
from recorder.workflow.clock import now
from recorder.workflow.notices import notice_text
from recorder.workflow.station import Station

ROOT, OTHER, ASHA = (SigningKey.from_raw(bytes([n]) * 32) for n in range(3))
SOUND = b"RIFF....WAVE"
NOTICE = b"What is filmed: your hands.\n"


def offer(**changes: Any) -> Document:
    document = from_bytes(resource("practice/campaign.json").read_bytes())
    document.pop("practice")
    key = ASHA.public.line()
    made = {
        "campaign_id": "towels",
        "issued": stamp(now().wall - timedelta(days=1)),
        "expires": stamp(now().wall + timedelta(days=30)),
        "coordinators": [{"id": "asha", "key": key}],
        "buyers": [{"id": "b1", "name": "B", "recipient": Identity.generate().recipient.encode(), "signer": key}],
        "notices": [{"language": "en", "version": 1, "file": "notice.txt", "sha256": sha256(NOTICE)}],
    }
    return document | made | changes


class Maker:
    """Whoever makes campaigns: writes files into a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / "campaign.json"

    def write(self, document: Document | bytes, key: SigningKey = ROOT, namespace: str = campaigns.NAMESPACE) -> Path:
        data = document if isinstance(document, bytes) else to_bytes(document)
        self.folder.mkdir(exist_ok=True)
        self.file.write_bytes(data)
        (self.folder / "campaign.json.root.sig").write_bytes(key.sign(data, namespace))
        (self.folder / "notice.txt").write_bytes(NOTICE)
        (self.folder / "root.pub").write_text(key.public.line("root") + "\n")
        return self.file


@pytest.fixture
def maker(tmp_path: Path) -> Maker:
    return Maker(tmp_path / "stick")


@pytest.fixture
def station(consented: Station, maker: Maker) -> Station:
    maker.write(offer())
    campaigns.trust(consented, maker.folder / "root.pub")
    return consented


def refused(station: Station, path: Path) -> RecorderError:
    before = (station.people.campaigns(), list((station.path / "campaigns").rglob("*")))
    with pytest.raises(RecorderError) as told:
        campaigns.install(station, path)
    assert (station.people.campaigns(), list((station.path / "campaigns").rglob("*"))) == before
    return told.value


def test_a_signed_campaign_is_installed_with_its_notices(station: Station, maker: Maker) -> None:
    path = maker.write(offer())
    campaign = campaigns.install(station, path)
    assert (campaign.campaign_id, campaign.version, campaign.practice) == ("towels", 1, False)
    assert station.campaign("towels") == campaign
    found = station.people.campaign("towels")
    assert found is not None
    assert found.data == path.read_bytes()
    assert found.signature == (maker.folder / "campaign.json.root.sig").read_bytes()
    notice = station.path / "campaigns" / "towels" / "1" / "notice.txt"
    assert notice.read_bytes() == NOTICE
    assert notice.stat().st_mode & 0o777 == 0o600


def test_without_trust_nothing_is_installed(consented: Station, maker: Maker) -> None:
    path = maker.write(offer())
    assert refused(consented, path).code == "root-not-trusted"
    key = campaigns.trust(consented, maker.folder / "root.pub")
    assert key == ROOT.public
    campaigns.install(consented, path)


def test_the_practice_root_signs_for_practice_only(consented: Station, maker: Maker) -> None:
    practice_root = SigningKey.from_openssh((consented.path / "practice" / "root").read_bytes())
    assert refused(consented, maker.write(offer(), practice_root)).code == "root-not-trusted"


@pytest.mark.parametrize("text", ["", "ssh-rsa AAAA", "ssh-ed25519 AAAA root", "\xff"])
def test_what_is_no_key_is_not_trusted(consented: Station, tmp_path: Path, text: str) -> None:
    before = consented.people.roots()
    (tmp_path / "root.pub").write_text(text)
    for path in (tmp_path / "root.pub", tmp_path / "none", tmp_path):
        with pytest.raises(RecorderError) as told:
            campaigns.trust(consented, path)
        assert told.value.code == "anchor-unreadable"
    assert consented.people.roots() == before


def test_a_changed_file_is_refused(station: Station, maker: Maker) -> None:
    path = maker.write(offer())
    path.write_bytes(path.read_bytes().replace(b"1440.00", b"0144.00"))
    assert refused(station, path).code == "campaign-forged"


def test_a_signature_for_another_purpose_is_refused(station: Station, maker: Maker) -> None:
    assert refused(station, maker.write(offer(), namespace="batch@fairtake")).code == "campaign-forged"


@pytest.mark.parametrize("name", ["campaign.json", "campaign.json.root.sig", "notice.txt"])
def test_a_missing_file_is_named(station: Station, maker: Maker, name: str) -> None:
    path = maker.write(offer())
    (maker.folder / name).unlink()
    fault = refused(station, path)
    assert fault.code == "file-missing"
    assert name in fault.what


@pytest.mark.parametrize(
    "document",
    [
        b"[]",
        b"{",
        b'{"type": "campaign/1", "type": "campaign/1"}',
        offer(pay={}),
        offer(version=0),
        offer(campaign_id="../towels"),
        offer(coordinators=[{"id": "asha", "key": "ssh-ed25519 nonsense"}]),
        offer(buyers=[offer()["buyers"][0] | {"recipient": "age1nonsense"}]),
        offer(buyers=[offer()["buyers"][0] | {"signer": "nobody"}]),
    ],
)
def test_a_signed_file_that_is_no_campaign_is_refused(
    station: Station, maker: Maker, document: Document | bytes
) -> None:
    assert refused(station, maker.write(document)).code == "campaign-invalid"


def test_a_campaign_that_is_over_is_refused(station: Station, maker: Maker) -> None:
    path = maker.write(offer())
    assert refused(later(station, days=31), path).code == "campaign-expired"


def test_a_campaign_is_over_by_the_highest_time_seen(station: Station, maker: Maker) -> None:
    path = maker.write(offer())
    station.people.set_fact("highest_time", stamp(now().wall + timedelta(days=31)))
    assert refused(station, path).code in ("campaign-expired", "clock-went-back")


def test_a_campaign_from_the_future_is_refused(station: Station, maker: Maker) -> None:
    path = maker.write(offer(issued=stamp(now().wall + timedelta(hours=1))))
    assert refused(station, path).code == "campaign-from-the-future"
    campaigns.install(later(station, minutes=58), path)  # clocks differ a little


def test_a_newer_version_is_installed_beside_the_older(station: Station, maker: Maker) -> None:
    first = campaigns.install(station, maker.write(offer()))
    second = campaigns.install(station, maker.write(offer(version=3)))
    assert station.campaign("towels") == second
    assert station.campaign("towels", 1) == first


def test_an_older_version_is_refused(station: Station, maker: Maker) -> None:
    campaigns.install(station, maker.write(offer(version=3)))
    for version in (1, 2, 3):
        fault = refused(station, maker.write(offer(version=version, minimum_age=19)))
        assert fault.code == "campaign-rollback"
        assert "v3" in fault.what
        assert f"v{version}" in fault.what


def test_the_same_bytes_again_are_welcome(station: Station, maker: Maker) -> None:
    path = maker.write(offer())
    first = campaigns.install(station, path)
    (station.path / "campaigns" / "towels" / "1" / "notice.txt").unlink()
    assert campaigns.install(station, path) == first
    assert (station.path / "campaigns" / "towels" / "1" / "notice.txt").read_bytes() == NOTICE
    assert len(station.people.campaigns()) == 2


def test_another_root_does_not_take_a_campaign_over(station: Station, maker: Maker) -> None:
    campaigns.install(station, maker.write(offer()))
    path = maker.write(offer(version=2), OTHER)
    campaigns.trust(station, maker.folder / "root.pub")
    assert refused(station, path).code == "root-changed"
    practice = maker.write(offer(campaign_id="practice", version=2), OTHER)
    assert refused(station, practice).code == "root-changed"


def test_another_notice_than_the_signed_one_is_refused(station: Station, maker: Maker) -> None:
    path = maker.write(offer())
    (maker.folder / "notice.txt").write_bytes(NOTICE.replace(b"hands", b"face "))
    assert refused(station, path).code == "notice-changed"


def heard(**changes: object) -> list[Document]:
    return [offer()["notices"][0] | {"audio": {"file": "notice.wav", "sha256": sha256(SOUND)} | changes}]


def test_a_notice_brings_the_sound_that_was_signed_with_it(station: Station, maker: Maker) -> None:
    path = maker.write(offer(notices=heard()))
    assert refused(station, path).code == "file-missing"
    (maker.folder / "notice.wav").write_bytes(SOUND + b"another voice")
    assert refused(station, path).code == "notice-changed"
    (maker.folder / "notice.wav").write_bytes(SOUND)
    campaign = campaigns.install(station, path)
    notice = notice_text(station, campaign, "en")
    assert notice.sound is not None
    assert notice.sound.read_bytes() == SOUND
    notice.sound.write_bytes(SOUND[::-1])
    with pytest.raises(RecorderError) as told:
        notice_text(station, campaign, "en")
    assert told.value.code == "notice-changed"


@pytest.mark.parametrize("wrong", [{"file": "../notice.wav"}, {"file": "notice.sh"}, {"sha256": "0"}])
def test_a_sound_that_is_no_plain_wav_file_is_refused(station: Station, maker: Maker, wrong: dict[str, str]) -> None:
    assert refused(station, maker.write(offer(notices=heard(**wrong)))).code == "campaign-invalid"


@pytest.mark.parametrize(
    "name", ["../notice.txt", "/etc/hostname", "a/notice.txt", "..", ".", "sub/../notice.txt", "./notice.txt", "a\0b"]
)
def test_a_notice_never_leaves_its_folder(station: Station, maker: Maker, tmp_path: Path, name: str) -> None:
    (tmp_path / "notice.txt").write_bytes(NOTICE)
    notices = [offer()["notices"][0] | {"file": name}]
    assert refused(station, maker.write(offer(notices=notices))).code == "campaign-invalid"
    assert not (station.path / "campaigns" / "towels").exists()


def test_a_clock_that_went_back_installs_nothing(station: Station, maker: Maker) -> None:
    path = maker.write(offer(issued="2026-01-01T00:00:00Z"))
    station.dated()
    assert refused(later(station, days=-2), path).code == "clock-went-back"


def test_a_campaign_that_was_changed_in_the_database_is_refused(station: Station, maker: Maker) -> None:
    campaigns.install(station, maker.write(offer()))
    found = station.people.campaign("towels")
    assert found is not None
    for column, value in (
        ("document", found.data.replace(b"1440.00", b"0144.00")),
        ("signature", OTHER.sign(found.data, campaigns.NAMESPACE)),
        ("signature", b""),
    ):
        station.db.execute(f"UPDATE campaigns SET {column} = ? WHERE campaign_id = 'towels'", [value])  # noqa: S608
        with pytest.raises(RecorderError) as told:
            station.campaign("towels")
        assert told.value.code == "campaign-forged"
        back = replace(found)
        station.db.execute(
            "UPDATE campaigns SET document = ?, signature = ? WHERE campaign_id = 'towels'", [back.data, back.signature]
        )
        assert station.campaign("towels").version == 1


def test_a_full_disk_installs_nothing(station: Station, maker: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, os.strerror(28))

    path = maker.write(offer())
    with monkeypatch.context() as patch:
        patch.setattr("recorder.vault.keys.os.fsync", full)
        with pytest.raises(OSError, match="space"):
            campaigns.install(station, path)
    assert station.people.campaign("towels") is None
    assert campaigns.install(station, path).version == 1
