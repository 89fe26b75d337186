"""Take my data: whole or not at all, hers alone, and each claim in it checked by the commands that it brings."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest
from homes import files_of
from rows import release

from recorder.domain.clip import VIDEO
from recorder.domain.document import sha256, to_bytes
from recorder.domain.worker import worker_enrolment
from recorder.errors import RecorderError
from recorder.storage.people import Enrolment
from recorder.vault.sshsig import SigningKey
from recorder.workflow import practice
from recorder.workflow.disputing import dispute
from recorder.workflow.enrolling import name_of
from recorder.workflow.my_data import Taken, suggest_passphrase, take_data
from recorder.workflow.my_data_page import WORDS
from recorder.workflow.station import Station
from recorder.workflow.taking_back import discard, withdraw

TOOLS = ("ssh-keygen", "sha256sum", "age", "ffprobe")
needs_tools = pytest.mark.skipif(
    not all(map(shutil.which, TOOLS)), reason="left out: needs ssh-keygen, sha256sum, age and ffprobe"
)
PHRASE = "rice and salt"
OTHER = "w-somebody-else"


def take(station: Station, place: Path, **how: object) -> Taken:
    place.mkdir(exist_ok=True)
    named = {"clips": False, "passphrase": None} | how
    return take_data(station, practice.WORKER, practice.PIN, place, **named)  # type: ignore[arg-type]


@pytest.fixture
def station(second: Station) -> Station:
    """A released and a reviewed clip of hers, a complaint, a session; and another worker with everything too."""
    dispute(second, practice.WORKER, practice.PIN, 1, practice.CAMPAIGN, "not-paid")
    second.sessions.end(second.sessions.begin(practice.WORKER, second.at()), second.at(), 600.0)
    second.sessions.end(second.sessions.begin(OTHER, second.at()), second.at(), 777.0)
    release(second, "clip-of-another", second.now().wall, worker=OTHER)
    data = to_bytes(worker_enrolment(OTHER, SigningKey.generate().public.line(), "practice", "s", second.at()))
    key = SigningKey.from_openssh((second.path / "practice/coordinator").read_bytes())
    signature = key.sign(data, "enrolment@fairtake")
    second.people.enrol("practice", Enrolment("worker", OTHER, data, practice.COORDINATOR, signature))
    second.db.execute("UPDATE clips SET worker = ? WHERE state = 'review'", [OTHER])
    return second


def commands(folder: Path) -> str:
    text = (folder / "HOW-TO-CHECK.txt").read_text("utf-8")
    return "\n".join(line[4:] for line in text.splitlines() if line.startswith("    "))


def checked(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the leaflet's commands but those about films, as she would paste them."""
    script = commands(folder).split("age -d")[0]
    return subprocess.run(["sh", "-euc", script], cwd=folder, capture_output=True, text=True, check=False)


@needs_tools
def test_every_command_of_the_leaflet_holds(station: Station, tmp_path: Path) -> None:
    taken = take(station, tmp_path / "stick", clips=True, passphrase=PHRASE)
    assert taken.path.name == f"my-data-w-practice-{station.at()[:10]}"
    assert (taken.films, taken.left_out) == (1, {})
    done = checked(taken.path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
    for kind, times in (("campaign", 1), ("enrolment", 2), ("consent", 2), ("receipt", 2), ("clip", 2)):
        assert done.stdout.count(f'Good "{kind}@fairtake" signature') == times, kind
    assert re.search(r"campaigns/practice/1/notice-en\.txt$", done.stdout, re.MULTILINE)
    assert len(re.findall(r"consents/consent-.*\.json$", done.stdout, re.MULTILINE)) >= 1


@needs_tools
@pytest.mark.parametrize(
    "name",
    ["consents/*.json", "receipts/practice/row-000001.txt", "receipts/practice/row-000002.txt",
     "clips/*/clip.json", "campaigns/practice/1/campaign.json", "people/practice/w-practice.worker.json"],
)  # fmt: skip
def test_the_leaflet_s_commands_see_what_was_changed(station: Station, tmp_path: Path, name: str) -> None:
    """Also when the sums were made anew: by the signature."""
    folder = take(station, tmp_path / "stick").path
    (path,) = folder.glob(name)
    path.write_bytes(path.read_bytes()[:-2] + b"7\n")
    assert "FAILED" in checked(folder).stdout
    sums = (f"{sha256(p.read_bytes())}  {p.relative_to(folder)}\n" for p in folder.rglob("*") if p.is_file())
    (folder / "SHA256SUMS").write_text("".join(line for line in sums if "SHA256SUMS" not in line))
    done = checked(folder)
    assert "Could not verify" in done.stdout + done.stderr


@needs_tools
def test_her_film_opens_with_age_and_is_the_film_that_was_signed(
    station: Station, tmp_path: Path, age_opens: Callable[[Path, Path, str], int]
) -> None:
    folder = take(station, tmp_path / "stick", clips=True, passphrase=PHRASE).path
    (clip,) = (folder / "clips").iterdir()
    goal = tmp_path / "film.mp4"
    assert age_opens(clip / "film.mp4.age", goal, PHRASE) == 0
    assert sha256(goal.read_bytes()) == json.loads((clip / "clip.json").read_text())["plaintext"]["sha256"]
    line = commands(folder).splitlines()[-1]
    done = subprocess.run(["sh", "-euc", line], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("video,320,240,")
    assert len(done.stdout.splitlines()) == 1


def test_nothing_of_anybody_else_is_in_it(station: Station, tmp_path: Path) -> None:
    theirs = [c.clip_id for c in station.clips.all(worker=OTHER)]
    assert len(theirs) == 1
    (key,) = [e.data for e in station.people.enrolments("practice") if e.id == OTHER]
    secret = [OTHER, "clip-of-another", "777", *theirs, json.loads(key)["key"].split()[1]]
    for as_zip in (False, True):
        taken = take(station, tmp_path / f"stick-{as_zip}", clips=True, passphrase=PHRASE, as_zip=as_zip)
        if as_zip:
            zipfile.ZipFile(taken.path).extractall(tmp_path / "out")
        for path in (tmp_path / "out" if as_zip else taken.path).rglob("*"):
            assert not any(word in path.name for word in secret), path
            if path.is_file() and path.suffix != ".age":
                text = path.read_text("utf-8")
                assert not [word for word in secret if word in re.sub(r"[0-9a-f]{64}", "", text)], path


def test_all_of_hers_is_in_it(station: Station, tmp_path: Path) -> None:
    folder = take(station, tmp_path / "stick").path
    (clip,) = station.clips.all(worker=practice.WORKER)
    names = {re.sub(r"station-[a-z0-9]{4}", "S", name) for name in files_of(folder)}
    (record,) = station.people.consents("practice", practice.WORKER)
    consent = f"consents/{record.record_id}.json"
    mine = f"clips/{clip.clip_id}"
    notices = {f"campaigns/practice/1/{n['file']}" for n in station.campaign("practice").document["notices"]}
    assert names == {
        "index.html", "HOW-TO-CHECK.txt", "SHA256SUMS", "allowed_signers", "me.json", "sessions.json", "disputes.json",
        "statement.csv", "campaigns/practice/1/campaign.json", "campaigns/practice/1/campaign.json.root.sig",
        *notices, "people/practice/S.station.json",
        "people/practice/S.station.json.coordinator-practice.sig", "people/practice/w-practice.worker.json",
        "people/practice/w-practice.worker.json.coordinator-practice.sig",
        consent, f"{consent}.w-practice.sig", f"{consent}.S.sig",
        "receipts/practice/row-000001.txt", "receipts/practice/row-000001.txt.S.sig",
        "receipts/practice/row-000002.txt", "receipts/practice/row-000002.txt.S.sig",
        f"{mine}/history.json", f"{mine}/clip.json", f"{mine}/clip.json.S.sig", f"{mine}/clip.json.w-practice.sig",
    }  # fmt: skip
    assert json.loads((folder / "sessions.json").read_text())[0]["seconds"] == 600.0
    assert json.loads((folder / "disputes.json").read_text())[0]["number"] == 1
    assert (folder / consent).read_bytes() == record.data
    row = station.workers.get(practice.WORKER)
    assert row is not None
    me = json.loads((folder / "me.json").read_text())
    assert (me["worker"], me["name"], me["picture"]) == (row.worker, name_of(station, row), row.picture)
    assert me["name"] in Page((folder / "index.html").read_text("utf-8")).said


def test_each_clip_s_history_says_that_it_was_taken_along(station: Station, tmp_path: Path) -> None:
    (clip,) = station.clips.all(worker=practice.WORKER)
    take(station, tmp_path / "stick")
    folder = take(station, tmp_path / "stick", clips=True, passphrase=PHRASE).path
    noted = [h["detail"] for h in station.clips.history(clip.clip_id) if h["step"] == "taken along"]
    assert noted == ["without its film", "with its film"]
    told = json.loads((folder / f"clips/{clip.clip_id}/history.json").read_text())
    assert told["history"] == station.clips.history(clip.clip_id)
    assert folder.name.endswith("-2")  # the first stays


def test_what_was_discarded_or_withdrawn_brings_its_history_and_no_film(second: Station, tmp_path: Path) -> None:
    one, two = second.clips.all()
    withdraw(second, one.clip_id, practice.PIN)
    discard(second, two.clip_id, practice.PIN)
    taken = take(second, tmp_path / "stick", clips=True, passphrase=PHRASE)
    assert (taken.films, taken.left_out) == (0, {})
    assert not list(taken.path.rglob("*.age"))
    states = [json.loads(p.read_text())["state"] for p in sorted(taken.path.glob("clips/*/history.json"))]
    assert sorted(states) == ["discarded", "withdrawn"]
    told = json.loads((taken.path / f"clips/{one.clip_id}/history.json").read_text())
    assert [step["step"] for step in told["trail"]][:2] == ["taken back", "key destroyed"]
    assert (taken.path / f"clips/{one.clip_id}/clip.json").exists()


class Page(HTMLParser):
    """Where a page points, which tags it has, and its plain text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.tags: set[str] = set()
        self.said = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]

    def handle_data(self, data: str) -> None:
        self.said += data


def test_the_page_runs_nothing_fetches_nothing_and_each_link_is_there(station: Station, tmp_path: Path) -> None:
    folder = take(station, tmp_path / "stick").path
    text = (folder / "index.html").read_text("utf-8")
    page = Page(text)
    assert not page.tags & {"script", "img", "iframe", "link", "form", "object"}
    assert "http" not in text.replace("http-equiv", "")
    assert len(page.links) >= 6
    for link in page.links:
        assert (folder / link).is_file(), link
    for said in ("Teaching a robot this task", "Selling it on", "Fold a towel", "INR", "not paid", "0.17"):
        assert said in page.said, said
    assert "Practice: this is not real money." in page.said


def test_the_page_speaks_her_language_and_is_safe(station: Station, tmp_path: Path) -> None:
    words = {"My data": 'بياناتي <b>"&', "owed": "مستحق"}
    folder = take(station, tmp_path / "stick", language="ar", words=words).path
    text = (folder / "index.html").read_text("utf-8")
    assert '<html lang="ar" dir="rtl">' in text
    page = Page(text)
    assert "b" not in page.tags
    assert 'بياناتي <b>"&' in page.said
    assert "مستحق" in page.said
    assert "اطوِ منشفة" in page.said
    assert "My earnings" in page.said  # where a text is missing, English
    assert "مستحق" in (folder / "statement.csv").read_text("utf-8")


def test_a_film_that_is_damaged_is_told_and_blocks_nothing(second: Station, tmp_path: Path) -> None:
    one, two = second.clips.all()
    path = second.home.clip_folder(one.clip_id) / VIDEO
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    for as_zip in (False, True):
        taken = take(second, tmp_path / f"stick-{as_zip}", clips=True, passphrase=PHRASE, as_zip=as_zip)
        assert taken.films == 1
        assert list(taken.left_out) == [one.clip_id]
        assert "damaged" in taken.left_out[one.clip_id]
    out = tmp_path / "stick-False"
    assert [p.parent.name for p in out.rglob("*.age")] == [two.clip_id]
    (page,) = out.rglob("index.html")
    assert "What could not be copied" in page.read_text("utf-8")


@needs_tools
def test_the_zip_holds_the_same_and_opens(station: Station, tmp_path: Path) -> None:
    place = tmp_path / "stick"
    folder = take(station, place).path
    taken = take(station, place, as_zip=True)
    assert taken.path.suffix == ".zip"
    with zipfile.ZipFile(taken.path) as held:
        assert held.testzip() is None
        held.extractall(tmp_path / "out")
    (top,) = (tmp_path / "out").iterdir()
    assert top.name == taken.path.stem
    assert set(files_of(top)) == set(files_of(folder))
    assert checked(top).returncode == 0


class Cancelled(Exception):
    """She pressed cancel."""


@pytest.mark.parametrize("as_zip", [False, True])
@pytest.mark.parametrize("at", [0, 2])
def test_a_cancel_leaves_nothing(second: Station, tmp_path: Path, as_zip: bool, at: int) -> None:
    seen: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        seen.append((done, total))
        if len(seen) > at:
            raise Cancelled

    with pytest.raises(Cancelled):
        take(second, tmp_path / "stick", clips=True, passphrase=PHRASE, as_zip=as_zip, progress=progress)
    assert len(seen) == at + 1
    assert list((tmp_path / "stick").iterdir()) == []


def test_progress_grows_to_its_end(second: Station, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    take(second, tmp_path / "stick", clips=True, passphrase=PHRASE, progress=lambda d, a: seen.append((d, a)))
    assert seen == sorted(seen)
    assert len(seen) > 3
    assert len({total for _, total in seen}) == 1
    assert seen[-1][0] == seen[-1][1] > 0


@pytest.mark.parametrize("as_zip", [False, True])
def test_a_stick_that_fills_up_is_one_clear_error_and_stays_empty(
    station: Station, small_disk: object, as_zip: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert callable(small_disk)
    stick: Path = small_disk(60)
    with pytest.raises(RecorderError) as told:
        take(station, stick, clips=True, passphrase=PHRASE, as_zip=as_zip)
    assert told.value.code == "place-full"
    assert "MB are needed" in told.value.what
    # Somebody else fills it meanwhile:
    monkeypatch.setattr("recorder.workflow.bundle._refuse_place", lambda _place, _needed: None)
    with pytest.raises(RecorderError) as told:
        take(station, stick, clips=True, passphrase=PHRASE, as_zip=as_zip)
    assert told.value.code == "place-full"
    assert list(stick.iterdir()) == []


def test_a_stick_that_is_missing_or_no_folder_is_told(station: Station, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for place in (tmp_path / "gone", tmp_path / "file"):
        with pytest.raises(RecorderError) as told:
            take_data(station, practice.WORKER, practice.PIN, place, clips=False, passphrase=None)
        assert told.value.code == "place-missing"
    assert not (tmp_path / "gone").exists()


def test_a_stick_that_is_write_protected_is_told(station: Station, small_disk: object) -> None:
    assert callable(small_disk)
    stick: Path = small_disk(20_000)
    subprocess.run(["mount", "-o", "remount,ro", stick], check=True)
    with pytest.raises(RecorderError) as told:
        take_data(station, practice.WORKER, practice.PIN, stick, clips=False, passphrase=None)
    assert told.value.code == "place-failed"


@pytest.mark.parametrize("phrase", [None, "", "1234"])
def test_films_need_a_passphrase_worth_the_name(station: Station, tmp_path: Path, phrase: str | None) -> None:
    with pytest.raises(RecorderError) as told:
        take(station, tmp_path / "stick", clips=True, passphrase=phrase)
    assert told.value.code == "passphrase-bad"
    assert list((tmp_path / "stick").iterdir()) == []
    (clip,) = station.clips.all(worker=practice.WORKER)
    assert "taken along" not in [h["step"] for h in station.clips.history(clip.clip_id)]
    assert take(station, tmp_path / "stick", clips=True, passphrase=suggest_passphrase()).films == 1


def test_a_wrong_pin_takes_nothing(station: Station, tmp_path: Path) -> None:
    with pytest.raises(RecorderError) as told:
        take_data(station, practice.WORKER, "0000", tmp_path, clips=False, passphrase=None)
    assert told.value.code == "wrong-pin"
    assert not list(tmp_path.glob("*my-data*"))


def test_no_picture_is_ever_written_in_the_clear(
    station: Station, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[bytes] = []
    from recorder.workflow.bundle import _Hashed

    write = _Hashed.write
    monkeypatch.setattr(_Hashed, "write", lambda out, data: (written.append(bytes(data)), write(out, data))[1])
    taken = take(station, tmp_path / "stick", clips=True, passphrase=PHRASE)
    assert sum(map(len, written)) > 100_000
    assert not [data for data in written if b"ftyp" in data or b"moof" in data]
    assert not [p for p in taken.path.rglob("*") if p.is_file() and b"moof" in p.read_bytes()]
    assert not (taken.path.parent / "film.mp4").exists()


def test_before_anything_was_recorded_there_is_something_to_take(consented: Station, tmp_path: Path) -> None:
    taken = take(consented, tmp_path / "stick", clips=True, passphrase=PHRASE)
    assert taken.films == 0
    assert checked(taken.path).returncode == 0
    assert "Nothing here yet." in (taken.path / "index.html").read_text("utf-8")


def test_every_word_of_the_page_can_be_translated(station: Station, tmp_path: Path) -> None:
    words = {word: f"«{number}»" for number, word in enumerate(WORDS)}
    page = Page((take(station, tmp_path / "stick", words=words).path / "index.html").read_text("utf-8"))
    assert "My" not in page.said
    assert page.said.count("«") > 40
