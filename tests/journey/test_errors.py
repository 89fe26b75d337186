"""What goes wrong in the field, through the command: one plain message, a next step, and nothing lost."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from recorder.app import open_station
from recorder.domain.document import sha256, to_bytes
from recorder.domain.moment import stamp
from recorder.media.player import decode
from recorder.vault.age import Identity
from recorder.vault.sshsig import SigningKey
from recorder.workflow import campaigns
from recorder.workflow.verifying import verify_home
from recorder.workflow.versions import known, open_video
from tests.journey.helpers import (
    COMMAND,
    TASK,
    Office,
    environment,
    fairtake,
    fairtake_here,
    files_of,
    give_consent,
    make_video,
    refused,
    release,
    take,
)

DAY = timedelta(days=1)


@pytest.fixture
def home(office: Office, tmp_path: Path) -> Path:
    """A home with three clips that must not be lost."""
    return Path(shutil.copytree(office.home, tmp_path / "home"))


def holdings(home: Path) -> list[tuple[str, str]]:
    """(clip, state) of a home whose every clip, key and receipt verifies."""
    station, recovered = open_station(home)
    try:
        assert [r for r in recovered if r.fault] == []
        assert verify_home(station).faults == []
        return [(clip.clip_id, clip.state.value) for clip in station.clips.all()]
    finally:
        station.close()


Run = Callable[..., subprocess.CompletedProcess[str]]


def recorded(home: Path, camera: str | Path, *more: str, run: Run = fairtake_here) -> subprocess.CompletedProcess[str]:
    return run("record", "--home", home, "--task", TASK, "--camera", camera, *more)


# --- what is asked for is not there --------------------------------------------------------------
def test_no_such_camera(home: Path) -> None:
    before = holdings(home)
    refused(recorded(home, "7", run=fairtake), "no-camera")
    refused(recorded(home, "the camera that nobody has"), "no-camera")
    assert holdings(home) == before


@pytest.mark.parametrize("kind", ["text", "empty", "truncated", "folder", "missing"])
def test_a_video_that_can_t_be_read(home: Path, tmp_path: Path, tiny_video: Path, kind: str) -> None:
    before, path = holdings(home), tmp_path / "film.mp4"
    content = {"text": b"not a film\n" * 1000, "empty": b"", "truncated": tiny_video.read_bytes()[:300]}
    if kind == "folder":
        path.mkdir()
    elif kind in content:
        path.write_bytes(content[kind])
    run = fairtake if kind == "text" else fairtake_here
    said = refused(recorded(home, path, run=run), "video-missing" if kind == "missing" else "video-unreadable")
    assert "film.mp4" in said
    assert holdings(home) == before


def test_a_stream_that_nobody_sends(home: Path) -> None:
    said = refused(recorded(home, "http://somebody:secret@127.0.0.1:9/cam"), "stream-unreachable")
    assert "secret" not in said


@pytest.mark.parametrize(
    ("more", "code", "said"),
    [
        (["--task", "juggle"], "unknown-task", "fold-towel"),
        (["--campaign", "nobodys"], "unknown-campaign", "practice"),
        (["--worker", "w-else"], "pin-needed", "--pin-fd"),
    ],
)
def test_an_order_that_does_not_fit(home: Path, tiny_video: Path, more: list[str], code: str, said: str) -> None:
    before = holdings(home)
    run = fairtake_here if code == "pin-needed" else fairtake
    assert said in refused(recorded(home, tiny_video, *more, run=run), code)
    assert holdings(home) == before


def test_a_wrong_pin_and_a_stranger(home: Path, tiny_video: Path) -> None:
    before, order = holdings(home), ("record", "--home", home, "--task", TASK, "--camera", tiny_video)
    command = [*COMMAND, *order, "--pin-fd", "0"]
    done = subprocess.run(command, env=environment(), input="9999\n", capture_output=True, text=True, check=False)
    assert "9999" not in refused(done, "wrong-pin")
    refused(fairtake_here(*order, "--worker", "w-else", typed="1234"), "not-enrolled")
    assert holdings(home) == before


def test_without_a_consent_nothing_is_recorded(tmp_path: Path, tiny_video: Path) -> None:
    home = tmp_path / "home"
    refused(recorded(home, tiny_video, run=fairtake), "no-consent")
    assert holdings(home) == []
    assert list((home / "clips").iterdir()) == []


def test_a_clip_is_not_released_unseen_or_with_a_wrong_pin(home: Path, tiny_video: Path) -> None:
    clip = json.loads(recorded(home, tiny_video, "--json").stdout)["clip_id"]
    refused(fairtake_here("release", "--home", home, clip), "not-looked-at")
    refused(fairtake_here("release", "--home", home, clip, typed="0000"), "wrong-pin")
    assert (clip, "review") in holdings(home)
    refused(fairtake_here("release", "--home", home, "no-such-clip"), "unknown-clip")


def test_wrong_usage_exits_2() -> None:
    done = fairtake("record", "--camera", "sample")
    assert done.returncode == 2
    assert "--task" in done.stderr
    assert "Traceback" not in done.stderr


# --- campaigns ------------------------------------------------------------------------------------
class Maker:
    """Somebody who makes campaigns, with a root key of their own."""

    def __init__(self, folder: Path, model: Path) -> None:
        self.folder, self.root = folder, SigningKey.generate()
        self._offer = json.loads((model / "campaign.json").read_text())
        self._notice = (model / "notice-en.txt").read_bytes()

    def anchor(self) -> Path:
        path = self.folder / "root.pub"
        path.write_text(f"{self.root.public.line('a maker')}\n")
        return path

    def offer(self, version: int, until: datetime) -> Path:
        """A signed campaign file, with its notice beside it."""
        place = self.folder / f"v{version}"
        place.mkdir()
        issued = datetime.now(UTC) - 30 * DAY
        changes = {"campaign_id": "towels", "version": version, "issued": stamp(issued), "expires": stamp(until)}
        changes["notices"] = [{"language": "en", "version": 1, "file": "notice.txt", "sha256": sha256(self._notice)}]
        (place / "notice.txt").write_bytes(self._notice)
        return self.sign(place / "campaign.json", to_bytes(self._offer | changes | {"practice": False}))

    def sign(self, path: Path, data: bytes) -> Path:
        path.write_bytes(data)
        path.with_name(f"{path.name}.root.sig").write_bytes(self.root.sign(data, "campaign@fairtake"))
        return path


@pytest.fixture
def maker(office: Office, tmp_path: Path) -> Maker:
    (tmp_path / "maker").mkdir()
    return Maker(tmp_path / "maker", office.first / "data" / "campaign" / "1")


def test_an_expired_campaign_is_not_installed_and_not_recorded_for(
    home: Path, maker: Maker, tiny_video: Path, tmp_path: Path
) -> None:
    now = datetime.now(UTC)
    assert fairtake_here("campaign", "trust", maker.anchor(), "--home", home).returncode == 0
    refused(fairtake("campaign", "install", maker.offer(1, now - DAY), "--home", home), "campaign-expired")

    other = tmp_path / "other"
    station, _ = open_station(other)
    campaigns.trust(station, maker.anchor())
    earlier = replace(station, now=lambda: replace(station.now(), wall=now - 10 * DAY))
    campaigns.install(earlier, maker.offer(2, now - DAY))
    station.close()
    refused(recorded(other, tiny_video, "--campaign", "towels", run=fairtake), "campaign-expired")


def test_campaigns_that_must_not_be_installed(home: Path, maker: Maker) -> None:
    until, before = datetime.now(UTC) + DAY, holdings(home)
    older, newer = maker.offer(1, until), maker.offer(2, until)

    def install(path: Path, run: Run = fairtake_here) -> subprocess.CompletedProcess[str]:
        return run("campaign", "install", path, "--home", home)

    refused(install(newer, fairtake), "root-not-trusted")
    assert fairtake_here("campaign", "trust", maker.anchor(), "--home", home).returncode == 0
    assert install(newer).returncode == 0
    refused(install(older, fairtake), "campaign-rollback")

    forged = maker.offer(3, until)
    forged.write_bytes(forged.read_bytes().replace(b"1440.00", b"0001.00"))
    refused(install(forged, fairtake), "campaign-forged")
    maker.sign(forged, b'{"type": "campaign/1"}\n')
    refused(install(forged), "campaign-invalid")
    refused(install(forged.with_name("nothing.json")), "file-missing")
    refused(fairtake_here("campaign", "trust", older, "--home", home), "anchor-unreadable")
    shown = fairtake_here("campaign", "show", "towels", "--json", "--home", home)
    assert json.loads(shown.stdout)["version"] == 2
    assert holdings(home) == before


# --- clips and batches ------------------------------------------------------------------------------
def _spoil(path: Path, position: int) -> None:
    data = bytearray(path.read_bytes())
    data[position] ^= 0x10
    path.write_bytes(data)


def test_a_damaged_clip_is_told_and_the_others_are_kept(home: Path, tiny_video: Path) -> None:
    before = holdings(home)
    station, _ = open_station(home)
    clip = take(station, tiny_video)
    station.close()
    video = home / "clips" / clip / "clip.mp4.age"
    good = video.read_bytes()
    for position in (0, 30, len(good) // 2, -1):
        _spoil(video, position)
        run = fairtake if position == -1 else fairtake_here
        refused(run("check-faces", "--home", home, clip), "clip-damaged")
        done = run("verify", home)
        assert done.returncode == 1
        assert done.stdout.count("changed-file") == 1
        assert f"{clip}/clip.mp4.age" in done.stdout
        video.write_bytes(good)
    _spoil(video, 1000)
    assert fairtake_here("discard", "--home", home, clip).returncode == 0
    assert holdings(home) == [*before, (clip, "discarded")]


def test_a_batch_that_a_buyer_can_t_open(batch: Path, office: Office, tmp_path: Path) -> None:
    stranger, out = tmp_path / "stranger.key", tmp_path / "out"
    stranger.write_text(f"{Identity.generate().encode()}\n")
    refused(fairtake("open", batch, "--identity", stranger, "-o", out), "wrong-identity")
    refused(fairtake_here("open", batch, "--identity", office.anchor_file, "-o", out), "identity-unreadable")
    refused(fairtake_here("open", tmp_path, "--identity", stranger, "-o", out), "nothing-to-open")
    clip, buyer = batch / "data" / "clips" / office.one, office.home / "practice" / "buyer.key"
    _spoil(clip / "clip.mp4.age", (clip / "clip.mp4.age").stat().st_size // 2)
    refused(fairtake("open", clip, "--identity", buyer, "-o", out / "film.mp4"), "clip-damaged")
    assert files_of(out) == []  # no half of a film


def test_exports_that_can_t_be_made(home: Path, tmp_path: Path) -> None:
    refused(fairtake_here("export", "--home", home, tmp_path / "out"), "nothing-to-export")
    refused(fairtake_here("verify", tmp_path / "nothing"), "path-missing")
    refused(fairtake_here("verify", tmp_path), "nothing-to-verify")
    stranger = tmp_path / "stranger"
    stranger.write_bytes(SigningKey.generate().to_openssh())
    done = fairtake_here("export", "--home", home, tmp_path / "out", "--coordinator", stranger)
    refused(done, "not-a-coordinator")


# --- the home -----------------------------------------------------------------------------------------
def test_two_programs_on_one_home(home: Path, tiny_video: Path) -> None:
    station, _ = open_station(home)
    refused(recorded(home, tiny_video, run=fairtake), "home-in-use")
    station.close()
    assert recorded(home, tiny_video).returncode == 0


def test_a_home_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("")
    refused(fairtake_here("clips", "--home", tmp_path / "home"), "home-read-only")


@pytest.mark.parametrize("how", ["garbage in the middle", "no header", "cut"])
def test_a_damaged_database_is_kept_aside_and_a_copy_works_in_its_place(home: Path, how: str) -> None:
    before, path = holdings(home), home / "station.db"
    good, backup = path.read_bytes(), (home / "backup" / "station.db").read_bytes()
    middle = len(good) // 2 // 4096 * 4096
    bad = {
        "garbage in the middle": good[:middle] + os.urandom(8192) + good[middle + 8192 :],
        "no header": os.urandom(4096) + good[4096:],
        "cut": good[: len(good) // 3],
    }[how]
    path.write_bytes(bad)
    for run in (fairtake if how == "no header" else fairtake_here, fairtake_here):  # the second finds all as the first
        said = refused(run("clips", "--home", home), "database-damaged")
        assert "backup" in said
        assert path.read_bytes() == bad
        assert (home / "damaged" / "station.db").read_bytes() == bad
        assert (home / "backup" / "station.db").read_bytes() == backup
    shutil.copy(home / "backup" / "station.db", path)
    assert holdings(home) == before


def test_a_damaged_key_table_is_left_alone(home: Path) -> None:
    path = home / "keys.db"
    good = path.read_bytes()
    path.write_bytes(bad := os.urandom(4096) + good[4096:])
    done = fairtake("clips", "--home", home)
    assert done.returncode == 1
    assert "keys.db" in done.stderr
    assert "Traceback" not in done.stderr
    assert path.read_bytes() == bad
    path.write_bytes(good)
    assert len(holdings(home)) == 4


def _see_the_time(home: Path, seen: datetime) -> None:
    with sqlite3.connect(home / "station.db") as db:
        db.execute("INSERT OR REPLACE INTO facts VALUES ('highest_time', ?)", [stamp(seen)])
    db.close()


def test_a_clock_that_went_back(home: Path, tiny_video: Path) -> None:
    before = holdings(home)
    _see_the_time(home, datetime.now(UTC) + DAY)
    refused(recorded(home, tiny_video, run=fairtake), "clock-went-back")
    refused(fairtake_here("consent", "--home", home, "--give", "train-robot"), "clock-went-back")
    _see_the_time(home, datetime.now(UTC))
    assert recorded(home, tiny_video).returncode == 0
    assert holdings(home)[:-1] == before


# --- the disk, in a file system of our own ----------------------------------------------------------------
def _own_file_systems() -> bool:
    """Whether this user may mount one, in a namespace that goes away with its process."""
    command = ["unshare", "-rm", "sh", "-c", "mount -t tmpfs -o size=1m none /mnt"]
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        return False


needs_mounts = pytest.mark.skipif(not _own_file_systems(), reason="left out: needs unshare and tmpfs")
# Limits that leave the program to meet the end of the disk itself.
_NO_RESERVE = """
import sys
from recorder.workflow import home, recording
home.LEAST_FREE = recording.STOP_FREE = 0
from recorder.cli import run
sys.exit(run(sys.argv[1:]))
"""


class Disk:
    """A small disk at `place`, and the commands to run while it is there."""

    def __init__(self, folder: Path, megabytes: int) -> None:
        self.place = folder / "disk"
        self.place.mkdir()
        (folder / "driver.py").write_text(_NO_RESERVE)
        self._folder, self._lines = folder, [f"mount -t tmpfs -o size={megabytes}m none '{self.place}'"]
        self._commands: list[str] = []

    @property
    def home(self) -> Path:
        return self.place / "home"

    def shell(self, line: str) -> None:
        self._lines.append(line)

    def fairtake(self, *args: str | Path, bare: bool = False) -> None:
        """Run a command, keeping what it says; `bare` without the limits on free space."""
        name = self._folder / f"command-{len(self._commands)}"
        self._commands.append(name.name)
        program = [sys.executable, str(self._folder / "driver.py")] if bare else [*COMMAND]
        words = " ".join(f"'{word}'" for word in [*program, *args])
        self._lines.append(f"code=0; {words} >'{name}.out' 2>'{name}.err' || code=$?; echo $code >'{name}.code'")

    def run(self) -> list[subprocess.CompletedProcess[str]]:
        script = "\n".join(["set -e", *self._lines])
        done = subprocess.run(["unshare", "-rm", "sh", "-c", script], env=environment(), capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        read = {kind: [(self._folder / f"{c}.{kind}").read_text() for c in self._commands] for kind in ("out", "err")}
        codes = [int((self._folder / f"{name}.code").read_text()) for name in self._commands]
        rows = zip(codes, read["out"], read["err"], strict=True)
        return [subprocess.CompletedProcess([], code, out, err) for code, out, err in rows]


@needs_mounts
def test_a_disk_without_room_is_refused_before_anything_is_recorded(
    office: Office, tmp_path: Path, tiny_video: Path
) -> None:
    disk = Disk(tmp_path, 100)
    disk.shell(f"cp -r '{office.home}' '{disk.home}'")
    disk.fairtake("record", "--home", disk.home, "--task", TASK, "--camera", tiny_video)
    disk.fairtake("verify", disk.home)
    full, verified = disk.run()
    assert "MB" in refused(full, "disk-full")
    assert verified.returncode == 0, verified.stdout


@needs_mounts
def test_a_disk_that_fills_up_ends_the_clip_and_keeps_it(office: Office, tmp_path: Path) -> None:
    noisy = make_video(tmp_path / "noisy.mkv", 80, fps=10, size=(640, 480), noise=40)
    disk = Disk(tmp_path, 16)
    disk.shell(f"cp -r '{office.home}' '{disk.home}'")
    disk.shell(f"left=$(df --output=avail -B1 '{disk.place}' | tail -1)")
    disk.shell(f"head -c $((left - 1500000)) /dev/zero >'{disk.place}/x'")
    disk.fairtake("record", "--json", "--home", disk.home, "--task", TASK, "--camera", noisy, bare=True)
    disk.shell(f"cp -r '{disk.home}' '{tmp_path}/kept'; rm '{disk.place}/x'")
    disk.fairtake("verify", disk.home)
    full, verified = disk.run()
    refused(full, "disk-full")
    assert verified.returncode == 0, verified.stdout
    kept = json.loads(full.stdout)
    assert kept["ended_early"] == "disk-full"
    assert 0 < kept["frames"]["encoded"] < 80
    assert (kept["clip_id"], "review") in holdings(tmp_path / "kept")
    station, _ = open_station(tmp_path / "kept")
    with open_video(station, known(station, kept["clip_id"])) as plain:
        assert len(list(decode(plain))) == kept["frames"]["encoded"]
    station.close()


@needs_mounts
def test_a_disk_that_comes_near_its_end_ends_the_clip_in_time(office: Office, tmp_path: Path) -> None:
    film = make_video(tmp_path / "film.mkv", 150, fps=10)
    disk = Disk(tmp_path, 330)
    disk.shell(f"cp -r '{office.home}' '{disk.home}'")
    clips = f"'{disk.home}'/clips/*/clip.mp4.age"
    disk.shell(f"there=$(ls {clips} | wc -l)")
    disk.shell(f"(while [ $(ls {clips} | wc -l) = $there ]; do sleep 0.2; done; sleep 0.5")
    disk.shell(f"head -c 270M /dev/zero >'{disk.place}/x') &")
    disk.fairtake("record", "--json", "--paced", "--home", disk.home, "--task", TASK, "--camera", film)
    disk.shell("wait")
    disk.fairtake("verify", disk.home)
    full, verified = disk.run()
    refused(full, "disk-full")
    assert json.loads(full.stdout)["frames"]["encoded"] > 0
    assert verified.returncode == 0, verified.stdout


@needs_mounts
def test_a_home_that_can_t_be_written(office: Office, tmp_path: Path, tiny_video: Path) -> None:
    disk = Disk(tmp_path, 30)
    disk.shell(f"cp -r '{office.home}' '{disk.home}'; mount -o remount,ro '{disk.place}'")
    disk.fairtake("record", "--home", disk.home, "--task", TASK, "--camera", tiny_video)
    disk.fairtake("clips", "--home", disk.place / "new")
    disk.shell(f"mount -o remount,rw '{disk.place}'")
    disk.fairtake("verify", disk.home)
    *told, verified = disk.run()
    for done in told:
        refused(done, "home-read-only")
    assert verified.returncode == 0, verified.stdout


@needs_mounts
def test_a_stick_that_is_too_small_or_write_protected(home: Path, tmp_path: Path, tiny_video: Path) -> None:
    station, _ = open_station(home)
    give_consent(station)
    clip = take(station, tiny_video)
    release(station, clip)
    station.close()
    disk = Disk(tmp_path, 1)
    disk.fairtake("export", "--home", home, disk.place)
    disk.shell(f"mount -o remount,ro '{disk.place}'")
    disk.fairtake("export", "--home", home, disk.place / "out")
    small, protected = disk.run()
    refused(small, "export-full")
    refused(protected, "export-place")
    done = fairtake_here("export", "--json", "--home", home, tmp_path / "large")
    assert json.loads(done.stdout)["clips"] == [clip]  # nothing counted as gone
    assert files_of(tmp_path / "large") != []
