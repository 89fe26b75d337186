"""Room on the disk: only what every buyer's target confirmed goes; and it is said where its video is asked for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from homes import export, later, only_clip
from standing_in import Server, with_server

from recorder.domain.clip import VIDEO, DeliveryState, key_file
from recorder.domain.delivery import Key
from recorder.errors import RecorderError
from recorder.transfer.target import Arrival
from recorder.vault.age_scrypt import suggest_passphrase
from recorder.workflow import practice, space, versions
from recorder.workflow.delivering import deliver
from recorder.workflow.exporting import eligible
from recorder.workflow.home import Home
from recorder.workflow.my_data import take_data
from recorder.workflow.reviewing import open_clip
from recorder.workflow.station import Station
from recorder.workflow.taking_back import withdraw
from recorder.workflow.verifying import verify_home

GONE = "the video is no longer on this station"


def video(station: Station) -> Path:
    return station.home.clip_folder(only_clip(station).clip_id) / VIDEO


def short(station: Station, patch: Any, free: int = 0) -> None:
    patch.setattr(Home, "free", lambda _home: free)


@pytest.fixture
def server(released: Station, monkeypatch: pytest.MonkeyPatch) -> Server:
    return with_server(released, monkeypatch)


def test_a_confirmed_video_goes_after_its_days_and_its_history_stays(released: Station, server: Server) -> None:
    deliver(released)
    assert space.tidy(later(released, days=29)) == []
    assert video(released).exists()
    clip = only_clip(released)
    assert space.tidy(later(released, days=31)) == [clip.clip_id]
    assert not video(released).exists()
    assert (video(released).parent / key_file(practice.BUYER)).exists()
    assert only_clip(released).video_removed is not None
    assert released.clips.history(clip.clip_id)[-1]["step"] == "local video removed"
    assert released.ledger.of_clip(clip.clip_id, "CLIP") is not None
    assert space.tidy(later(released, days=40)) == []


def test_on_a_short_disk_it_goes_at_once(released: Station, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    deliver(released)
    assert space.tidy(released) == []
    short(released, monkeypatch)
    assert space.tidy(released) == [only_clip(released).clip_id]


@pytest.mark.parametrize("why", ["undelivered", "unconfirmed", "another target", "another buyer", "withdrawn"])
def test_what_is_not_confirmed_by_all_stays_whatever_the_disk_says(
    released: Station, server: Server, monkeypatch: pytest.MonkeyPatch, why: str
) -> None:
    clip = only_clip(released)
    if why == "unconfirmed":
        server.answer = Arrival(False, "unread")
    if why != "undelivered":
        deliver(released)
    if why == "another target":
        released.deliveries.queue(clip.clip_id, clip.version, "second", released.at())
    if why == "another buyer":  # she said yes to one more, whom no target reaches: only a batch does
        manifest = clip.manifest | {
            "release": {"time": "t", "buyers": [*clip.manifest["release"]["buyers"], {"id": "b-2", "recipient": "x"}]}
        }
        released.clips.set_manifest(clip.clip_id, manifest)
    before = video(released).read_bytes()
    if why == "withdrawn":
        withdraw(released, clip.clip_id, practice.PIN)
    short(released, monkeypatch)
    assert space.tidy(later(released, days=400)) == []
    if why != "withdrawn":
        assert video(released).read_bytes() == before
    assert only_clip(released).video_removed is None


def test_a_crash_between_the_word_and_the_removal_is_made_good(
    released: Station, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Cut(BaseException):
        pass

    def cut(*_args: object, **_named: object) -> None:
        raise Cut

    deliver(released)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", cut)
        with pytest.raises(Cut):
            space.tidy(later(released, days=31))
    assert video(released).exists() and only_clip(released).video_removed is not None
    space.tidy(later(released, days=31))
    assert not video(released).exists()
    steps = [row["step"] for row in released.clips.history(only_clip(released).clip_id)]
    assert steps.count("local video removed") == 1


@pytest.fixture
def removed(released: Station, server: Server, monkeypatch: pytest.MonkeyPatch) -> Station:
    deliver(released)
    with monkeypatch.context() as patch:
        short(released, patch)
        assert space.tidy(released) != []
    return released


def test_review_says_plainly_that_it_is_not_here(removed: Station) -> None:
    clip = only_clip(removed)
    for work in (
        lambda: open_clip(removed, clip.clip_id, practice.WORKER),
        lambda: versions.open_video(removed, clip),
    ):
        with pytest.raises(RecorderError) as told:
            work()
        assert told.value.code == "video-removed"
        assert GONE in told.value.what


def test_a_batch_leaves_it_out_and_says_why(removed: Station, tmp_path: Path) -> None:
    chosen, left = eligible(removed, practice.CAMPAIGN)
    assert chosen == []
    assert left == {only_clip(removed).clip_id: f"delivered; {GONE}"}
    with pytest.raises(RecorderError) as told:
        export(removed, tmp_path / "stick")
    assert GONE in told.value.what


def test_a_home_verifies_without_it(removed: Station) -> None:
    findings = verify_home(removed)
    assert findings.faults == []
    assert findings.checked[f"clips delivered; {GONE}"] == 1
    (video(removed).parent / "consent.json").write_bytes(b"{}")  # the rest is judged as ever
    assert verify_home(removed).faults != []


def test_her_data_says_that_the_film_is_not_here(removed: Station, tmp_path: Path) -> None:
    taken = take_data(removed, practice.WORKER, practice.PIN, tmp_path, clips=True, passphrase=suggest_passphrase())
    clip_id = only_clip(removed).clip_id
    assert taken.films == 0
    assert GONE in taken.left_out[clip_id]
    assert (taken.path / "clips" / clip_id / "clip.json").exists()
    assert removed.clips.history(clip_id)[-1]["detail"] == "without its film"


def test_another_delivery_of_it_is_set_aside_with_the_reason(removed: Station) -> None:
    clip = only_clip(removed)
    removed.deliveries.queue(clip.clip_id, clip.version, "late", removed.at())
    removed.deliveries.change(Key(clip.clip_id, clip.version, "there"), DeliveryState.WAITING, removed.at())
    deliver(removed)
    row = removed.deliveries.get(Key(clip.clip_id, clip.version, "there"))
    assert row is not None and row.state is DeliveryState.SET_ASIDE
    assert GONE in row.detail


def test_it_can_still_be_withdrawn(removed: Station) -> None:
    clip = only_clip(removed)
    withdraw(removed, clip.clip_id, practice.PIN)
    assert removed.keys.ids(f"clip:{clip.clip_id}:") == []
    assert not (video(removed).parent / key_file(practice.BUYER)).exists()
    with pytest.raises(RecorderError) as told:
        versions.open_video(removed, only_clip(removed))
    assert told.value.code == "key-destroyed"
