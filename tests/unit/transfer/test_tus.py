"""Delivery to the reference tus server, through a proxy that breaks things: each clip arrives once and whole."""

from __future__ import annotations

import json
import os
import tarfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from notes import MemoryNotes
from peers.servers import FaultProxy, Peer

from recorder.transfer.tar import Tar
from recorder.transfer.target import Arrival, Parcel, Stopped, TargetError, TargetSettings, Trouble
from recorder.transfer.targets import open_target
from recorder.transfer.tus_wire import TusWire
from recorder.transfer.web import Web

Start = Callable[..., Peer]
Break = Callable[..., FaultProxy]
MIB = 1 << 20


@pytest.fixture
def parcel(tmp_path: Path) -> Parcel:
    folder = tmp_path / "clips" / "c-1"
    folder.mkdir(parents=True)
    for name, size in {"clip.mp4.age": 3 * MIB + 77, "consent.json": 900, "clip.json": 700}.items():
        (folder / name).write_bytes(os.urandom(size))
    files = {path.name: sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}
    return Parcel("towels", "station-1", "c-1", 1, folder, files)


def settings(peer: Peer, **more: Any) -> TargetSettings:
    return TargetSettings("t", "tus", f"{peer.url}/files", **more)


def send(
    peer: Peer, parcel: Parcel, notes: MemoryNotes | None = None, progress: Any = lambda *_: None, **more: Any
) -> Arrival:
    with closing(open_target(settings(peer, **more))) as target:
        return target.send(parcel, notes or MemoryNotes(), progress)


def failed(peer: Peer, parcel: Parcel, notes: MemoryNotes | None = None, **more: Any) -> TargetError:
    with pytest.raises(TargetError) as told:
        send(peer, parcel, notes, **more)
    return told.value


def uploads(folder: Path) -> list[Path]:
    return sorted(path for path in (folder / "uploads").iterdir() if path.suffix != ".json")


def complete(folder: Path, parcel: Parcel) -> int:
    """How often the parcel lies there whole; anything else there must be shorter than it."""
    tar = Tar(parcel)
    expected, count = tar.sha256(), 0
    for path in uploads(folder):
        if path.stat().st_size == tar.length:
            assert sha256(path.read_bytes()).hexdigest() == expected
            count += 1
        else:
            assert path.stat().st_size < tar.length
    return count


def after(bytes_sent: int) -> Callable[[int, int], None]:
    def progress(done: int, _all: int) -> None:
        if done >= bytes_sent:
            raise Stopped

    return progress


# --- arriving ----------------------------------------------------------------------------------------


def test_it_arrives_once_and_was_read_back(tus: Start, parcel: Parcel, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    arrival = send(tus(), parcel, progress=lambda done, total: seen.append((done, total)))
    assert arrival.confirmed
    assert complete(tmp_path, parcel) == 1 == len(uploads(tmp_path))
    with tarfile.open(uploads(tmp_path)[0]) as tar:
        assert tar.getnames() == [f"c-1/{name}" for name in sorted(parcel.files)]
    total = Tar(parcel).length
    assert {t for _, t in seen} == {total}
    assert [d for d, _ in seen] == sorted(d for d, _ in seen)
    assert seen[-1] == (total, total)
    steps = [b - a for (a, _), (b, _) in pairwise(seen)]
    assert max(steps) <= MIB


def test_the_server_is_told_what_it_gets(tus: Start, parcel: Parcel, tmp_path: Path) -> None:
    send(tus(), parcel)
    info = json.loads(next((tmp_path / "uploads").glob("*.json")).read_text())
    expected = {"filename": "c-1.tar", "clip_id": "c-1", "campaign": "towels", "sha256": Tar(parcel).sha256()}
    assert info["metadata"] == expected
    assert info["size"] == Tar(parcel).length


def test_sent_again_it_is_only_looked_at(tus: Start, parcel: Parcel, tmp_path: Path) -> None:
    peer, notes = tus(), MemoryNotes()
    assert send(peer, parcel, notes).confirmed
    assert send(peer, parcel, notes).confirmed
    assert len(uploads(tmp_path)) == 1


def test_notes_come_before_what_they_are_about(tus: Start, parcel: Parcel) -> None:
    notes, at = MemoryNotes(), []
    send(tus(), parcel, notes, lambda done, _all: at.append((done, bool(notes.get().get("url")), len(notes.all))))
    length = Tar(parcel).length
    assert all(url for done, url, _ in at if done > 0)
    firsts = [i for i, one in enumerate(notes.all) if one.get("last")]
    assert firsts
    # Not before the last bytes were about to leave.
    assert not any(number > firsts[0] for done, _, number in at if done < length - 4096)
    assert "whole" in notes.all[-1]


def test_a_server_that_shows_nothing_leaves_it_unconfirmed(tus: Start, parcel: Parcel, tmp_path: Path) -> None:
    arrival = send(tus(read=False), parcel)
    assert not arrival.confirmed
    assert "does not let" in arrival.detail
    assert complete(tmp_path, parcel) == 1


def test_relative_addresses_and_a_token(tus: Start, parcel: Parcel, tmp_path: Path) -> None:
    peer = tus(token="s3cret-token", relative=True)
    told = failed(peer, parcel, credentials={"token": "another"})
    assert (told.code, told.whole) == (Trouble.CREDENTIALS, True)
    assert send(peer, parcel, credentials={"token": "s3cret-token"}).confirmed
    assert complete(tmp_path, parcel) == 1


def test_what_is_damaged_here_is_not_sent(tus: Start, parcel: Parcel, tmp_path: Path) -> None:
    (parcel.folder / "consent.json").write_bytes(b"x" * 900)
    told = failed(tus(), parcel)
    assert (told.code, told.permanent) == (Trouble.DAMAGED_HERE, True)
    assert "consent.json" in str(told)
    assert uploads(tmp_path) == []


def test_too_large_for_the_server_is_for_good(tus: Start, parcel: Parcel) -> None:
    told = failed(tus(max_bytes=MIB), parcel)
    assert (told.code, told.permanent) == (Trouble.TOO_LARGE, True)
    assert str(MIB) in str(told)


def test_changed_over_there_it_is_removed_and_sent_anew(tus: Start, parcel: Parcel, tmp_path: Path) -> None:
    peer, notes = tus(), MemoryNotes()
    send(peer, parcel, notes)
    with uploads(tmp_path)[0].open("r+b") as file:
        file.seek(MIB)
        file.write(b"other")
    told = failed(peer, parcel, notes)
    assert (told.code, told.permanent) == (Trouble.CHANGED_THERE, False)
    assert uploads(tmp_path) == []
    assert send(peer, parcel, notes).confirmed
    assert complete(tmp_path, parcel) == 1


# --- going on ----------------------------------------------------------------------------------------


def test_stopped_midway_it_goes_on_from_there(tus: Start, parcel: Parcel, tmp_path: Path) -> None:
    peer, notes = tus(), MemoryNotes()
    with pytest.raises(Stopped):
        send(peer, parcel, notes, after(2 * MIB))
    seen: list[int] = []
    assert send(peer, parcel, notes, lambda done, _: seen.append(done)).confirmed
    assert min(done for done in seen if done) >= MIB
    assert complete(tmp_path, parcel) == 1 == len(uploads(tmp_path))


def test_the_server_killed_and_started_again(tus: Start, parcel: Parcel, tmp_path: Path) -> None:
    peer, notes = tus(), MemoryNotes()
    with pytest.raises(Stopped):
        send(peer, parcel, notes, after(2 * MIB))
    peer.kill()
    told = failed(peer, parcel, notes)
    assert (told.code, told.whole) == (Trouble.UNREACHABLE, True)
    assert send(tus(port=peer.port), parcel, notes).confirmed
    assert complete(tmp_path, parcel) == 1 == len(uploads(tmp_path))


def test_an_expired_upload_starts_anew(tus: Start, parcel: Parcel, tmp_path: Path) -> None:
    peer, notes = tus(expires_ms=1500), MemoryNotes()
    with pytest.raises(Stopped):
        send(peer, parcel, notes, after(MIB))
    time.sleep(1.6)
    assert send(peer, parcel, notes).confirmed
    assert complete(tmp_path, parcel) == 1
    assert len(uploads(tmp_path)) == 2  # the expired one is never whole


@pytest.mark.parametrize("has", [0, MIB // 2, 1])
def test_the_server_went_back(tus: Start, parcel: Parcel, tmp_path: Path, has: int) -> None:
    peer, notes = tus(), MemoryNotes()
    with pytest.raises(Stopped):
        send(peer, parcel, notes, after(2 * MIB))
    with closing(Web(settings(peer))) as web:  # asked, it answers when it has put away what it got
        TusWire(web).offset(notes.get()["url"], Tar(parcel).length)
    os.truncate(uploads(tmp_path)[0], has)
    assert send(peer, parcel, notes).confirmed
    assert complete(tmp_path, parcel) == 1 == len(uploads(tmp_path))


def test_the_offset_changes_between_looking_and_sending(
    tus: Start, parcel: Parcel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    peer, notes, answers = tus(), MemoryNotes(), []
    with pytest.raises(Stopped):
        send(peer, parcel, notes, after(2 * MIB))
    real = TusWire.patch

    def patch(wire: TusWire, *words: Any) -> Any:
        if not answers:
            os.truncate(uploads(tmp_path)[0], 1000)
        answers.append(real(wire, *words))
        return answers[-1]

    monkeypatch.setattr(TusWire, "patch", patch)
    assert send(peer, parcel, notes).confirmed
    assert [one.status_code for one in answers] == [409, 204]
    assert complete(tmp_path, parcel) == 1 == len(uploads(tmp_path))


# --- faults on the way -------------------------------------------------------------------------------

PASSING = [
    {"kind": "cut", "match": "PATCH", "after": 0.5},
    {"kind": "reset", "match": "PATCH", "after": 0.5},
    {"kind": "stall", "match": "PATCH", "after": 0.5, "seconds": 0.5},
    {"kind": "status", "match": "PATCH", "status": 409},
    {"kind": "status", "match": "PATCH", "status": 410},
    {"kind": "status", "match": "PATCH", "status": 404},
    {"kind": "status", "match": "PATCH", "status": 413},
    {"kind": "status", "match": "HEAD", "status": 410},
    {"kind": "status", "match": "GET", "status": 404},
    {"kind": "truncate", "match": "PATCH"},
    {"kind": "lose", "match": "PATCH"},
    {"kind": "lose", "match": "PATCH", "final": True},
]


@pytest.mark.parametrize("fault", PASSING, ids=lambda f: f"{f['match']}-{f['kind']}{f.get('status', '')}")
def test_it_goes_on_by_itself(tus: Start, faults: Break, parcel: Parcel, tmp_path: Path, fault: dict[str, Any]) -> None:
    proxy = faults(tus().port, fault)
    assert send(proxy, parcel).confirmed
    assert [one["kind"] for one in proxy.faults] == [fault["kind"]]
    assert complete(tmp_path, parcel) == 1 == len(uploads(tmp_path))


LATER = [
    ({"kind": "cut", "match": "POST"}, Trouble.UNREACHABLE, True),
    ({"kind": "lose", "match": "POST"}, Trouble.UNREACHABLE, True),
    ({"kind": "truncate", "match": "POST"}, Trouble.UNREACHABLE, True),
    ({"kind": "status", "match": "POST", "status": 410}, Trouble.NOT_THERE, True),
    ({"kind": "status", "match": "POST", "status": 413}, Trouble.TOO_LARGE, False),
    ({"kind": "status", "match": "PATCH", "status": 500}, Trouble.SERVER_ERROR, False),
    ({"kind": "status", "match": "PATCH", "status": 503, "retry_after": 7}, Trouble.SLOW_DOWN, True),
    ({"kind": "status", "match": "HEAD", "status": 429}, Trouble.SLOW_DOWN, True),
    ({"kind": "status", "match": "PATCH", "status": 507}, Trouble.NO_SPACE, True),
    ({"kind": "status", "match": "GET", "status": 500}, Trouble.SERVER_ERROR, False),
    ({"kind": "truncate", "match": "GET", "after": 0.5}, Trouble.UNREACHABLE, True),
    ({"kind": "lose", "match": "HEAD"}, Trouble.UNREACHABLE, True),
]


@pytest.mark.parametrize(("fault", "code", "whole"), LATER, ids=[f"{f['match']}-{f['kind']}-{c}" for f, c, _ in LATER])
def test_it_says_so_and_arrives_at_the_next_try(
    tus: Start, faults: Break, parcel: Parcel, tmp_path: Path, fault: dict[str, Any], code: Trouble, whole: bool
) -> None:
    proxy, notes = faults(tus().port, fault), MemoryNotes()
    told = failed(proxy, parcel, notes)
    assert (told.code, told.whole, told.permanent, told.unconfirmed) == (code, whole, False, False)
    assert told.after_s == fault.get("retry_after")
    assert send(proxy, parcel, notes).confirmed
    assert complete(tmp_path, parcel) == 1
    assert all(path.stat().st_size in (0, Tar(parcel).length) for path in uploads(tmp_path))


def test_the_link_that_never_gets_anything_across(tus: Start, faults: Break, parcel: Parcel, tmp_path: Path) -> None:
    proxy, notes = faults(tus().port, {"kind": "cut", "match": "PATCH", "after": 0, "times": 99}), MemoryNotes()
    assert failed(proxy, parcel, notes).code == Trouble.UNREACHABLE
    assert len(proxy.faults) <= 3
    assert notes.get()["piece"] < 4 * MIB
    assert complete(tmp_path, parcel) == 0


@pytest.mark.parametrize("status", [404, 410])
def test_a_lost_last_answer_and_then_gone_is_never_sent_again(
    tus: Start, faults: Break, parcel: Parcel, tmp_path: Path, status: int
) -> None:
    gone = {"kind": "status", "match": "HEAD", "status": status, "times": 99}
    proxy = faults(tus().port, {"kind": "lose", "match": "PATCH", "final": True}, gone)
    notes = MemoryNotes()
    for _ in range(2):
        told = failed(proxy, parcel, notes)
        assert (told.code, told.unconfirmed, told.permanent) == (Trouble.UNCONFIRMED, True, False)
    assert len(uploads(tmp_path)) == 1


def test_expired_while_the_last_bytes_are_sent_is_told_apart(
    tus: Start, faults: Break, parcel: Parcel, tmp_path: Path
) -> None:
    gone = {"kind": "status", "match": "PATCH|HEAD", "status": 410, "times": 3}
    proxy = faults(tus().port, gone)
    assert send(proxy, parcel).confirmed
    assert sorted(path.stat().st_size for path in uploads(tmp_path)) == [0, Tar(parcel).length]


def test_taken_in_after_its_answer_it_is_unconfirmed_and_not_sent_again(
    tus: Start, faults: Break, parcel: Parcel, tmp_path: Path
) -> None:
    proxy = faults(tus().port, {"kind": "status", "match": "HEAD|GET", "status": 404, "times": 99})
    notes = MemoryNotes()
    for _ in range(2):
        arrival = send(proxy, parcel, notes)
        assert not arrival.confirmed
    assert complete(tmp_path, parcel) == 1 == len(uploads(tmp_path))


def test_reading_back_is_given_up_in_the_end(tus: Start, faults: Break, parcel: Parcel) -> None:
    proxy, notes = faults(tus().port, {"kind": "status", "match": "GET", "status": 500, "times": 99}), MemoryNotes()
    for _ in range(4):
        assert failed(proxy, parcel, notes).code == Trouble.SERVER_ERROR
    arrival = send(proxy, parcel, notes)
    assert not arrival.confirmed
    assert "reading" in arrival.detail


def test_many_clips_through_random_faults_arrive_once(
    tus: Start, faults: Break, parcel: Parcel, tmp_path: Path
) -> None:
    statuses = [{"kind": "status", "status": code} for code in (500, 409, 413, 429, 503)]
    kinds = [{"kind": "cut"}, {"kind": "reset"}, {"kind": "truncate"}, {"kind": "lose"}, *statuses]
    proxy = faults(tus().port, plan={"random": {"rate": 0.3, "kinds": kinds, "most": 60}}, seed=5)
    clips = [replace(parcel, clip_id=f"c-{number}") for number in range(5)]
    for clip in clips:
        notes, arrival = MemoryNotes(), None
        for _ in range(30):
            try:
                arrival = send(proxy, clip, notes)
                break
            except TargetError as error:
                assert not error.unconfirmed
        assert arrival is not None
    assert len(proxy.faults) > 5
    length = Tar(parcel).length
    whole = [path for path in uploads(tmp_path) if path.stat().st_size == length]
    assert sorted(sha256(path.read_bytes()).hexdigest() for path in whole) == sorted(Tar(c).sha256() for c in clips)


# --- stopping ----------------------------------------------------------------------------------------


def test_stopping_removes_what_the_server_has(tus: Start, parcel: Parcel, tmp_path: Path) -> None:
    peer, notes = tus(), MemoryNotes()
    with closing(open_target(settings(peer))) as target:
        assert target.stop(parcel, notes) == "nothing had been sent"
        with pytest.raises(Stopped):
            target.send(parcel, notes, after(2 * MIB))
        assert len(uploads(tmp_path)) == 1
        assert target.stop(parcel, notes) == "the server removed what it had"
        assert uploads(tmp_path) == []
        assert notes.get() == {}


def test_a_server_that_keeps_whole_uploads_is_told_about(tus: Start, parcel: Parcel, tmp_path: Path) -> None:
    peer, notes = tus(keep_whole=True), MemoryNotes()
    send(peer, parcel, notes)
    with closing(open_target(settings(peer))) as target:
        assert "keeps" in target.stop(parcel, notes)
    assert len(uploads(tmp_path)) == 1


def test_reading_back_can_be_stopped(tus: Start, parcel: Parcel) -> None:
    notes, ends = MemoryNotes(), []

    def progress(done: int, total: int) -> None:
        ends.append(done == total)
        if ends.count(True) == 4:
            raise Stopped

    with pytest.raises(Stopped):
        send(tus(), parcel, notes, progress)
    assert notes.get()["whole"]
