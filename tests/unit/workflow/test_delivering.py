"""Delivering: each clip to each target once, and one that fails never blocks the others."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from homes import files_of, install_version, only_clip, practice_root

from recorder.domain.clip import VIDEO, DeliveryState
from recorder.domain.document import Document, sha256
from recorder.errors import RecorderError
from recorder.workflow import practice, taking_back
from recorder.workflow.delivering import deliver
from recorder.workflow.parcels import parcel_files
from recorder.workflow.queue_acts import of_clip, retry
from recorder.workflow.station import Station

WAITING, RECEIVED, FAILED, SET_ASIDE = (
    DeliveryState.WAITING,
    DeliveryState.RECEIVED,
    DeliveryState.FAILED,
    DeliveryState.SET_ASIDE,
)


def inbox(station: Station) -> Path:
    return station.path / "practice" / "inbox"


def states(station: Station) -> dict[str, DeliveryState]:
    return {d.target: d.state for d in station.deliveries.all()}


def detail(station: Station, target: str) -> str:
    return next(d.detail for d in station.deliveries.all() if d.target == target)


def with_targets(station: Station, *targets: Document) -> None:
    """Let the clip stand under a version of the campaign with these targets, all in its queue."""

    def change(document: Document) -> None:
        document["targets"] = list(targets)

    clip = only_clip(station)
    install_version(station, 2, change, practice_root(station))
    station.db.execute("UPDATE clips SET campaign_version = 2")
    for target in targets:
        station.deliveries.queue(clip.clip_id, clip.version, target["id"], station.at())


def folder(name: str, path: Any, buyers: list[str] | None = None) -> Document:
    return {"id": name, "kind": "folder", "path": str(path), "buyers": [practice.BUYER] if buyers is None else buyers}


def test_a_released_clip_arrives_whole_with_the_buyer_s_key(released: Station) -> None:
    clip = only_clip(released)
    assert states(released) == {practice.TARGET: WAITING}
    seen: list[tuple[str, int, int]] = []
    rows = deliver(released, lambda d, done, total: seen.append((d.target, done, total)))
    assert [r.state for r in rows] == [RECEIVED]
    place = inbox(released) / practice.CAMPAIGN / released.station_id / clip.clip_id
    assert files_of(place) == files_of(released.home.clip_folder(clip.clip_id))
    assert f"clip.key.{practice.BUYER}.age" in files_of(place)
    assert seen[-1][1] == seen[-1][2] > 0
    assert released.clips.history(clip.clip_id)[-1]["step"] == "delivery received"


def test_what_was_received_is_not_sent_again(released: Station) -> None:
    first = deliver(released)
    shutil.rmtree(inbox(released))  # the other side did what it likes with it
    inbox(released).mkdir()
    assert deliver(released) == first
    assert list(inbox(released).iterdir()) == []


def test_a_target_that_is_not_there_fails_and_is_tried_again(released: Station) -> None:
    inbox(released).rmdir()
    deliver(released)
    assert states(released) == {practice.TARGET: WAITING}  # the target is out of reach, the clip has not failed
    assert "not there" in detail(released, practice.TARGET)
    assert released.targets.get(practice.CAMPAIGN, practice.TARGET).code == "not-there"
    inbox(released).mkdir()
    deliver(released)
    assert states(released) == {practice.TARGET: RECEIVED}
    assert released.targets.get(practice.CAMPAIGN, practice.TARGET).code == ""
    steps = [h["step"] for h in released.clips.history(only_clip(released).clip_id)]
    assert steps[-2:] == ["released", "delivery received"]


def test_a_delivery_that_a_crash_cut_off_is_tried_again(released: Station) -> None:
    (row,) = released.deliveries.all()
    released.deliveries.move(row, DeliveryState.SENDING, "", released.at())
    deliver(released)
    assert states(released) == {practice.TARGET: RECEIVED}


def test_no_target_blocks_another(released: Station, tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    (tmp_path / "blocked").write_bytes(b"")
    with_targets(
        released,
        folder("a-unplugged", tmp_path / "gone"),
        folder("c-blocked", tmp_path / "blocked"),
        folder("d-disk", tmp_path / "disk"),
    )
    released.deliveries.queue(only_clip(released).clip_id, 1, "aa-unknown", released.at())
    deliver(released)
    found = states(released)
    assert found.pop("c-blocked") in (WAITING, FAILED)
    assert found == {
        "a-unplugged": WAITING,
        "aa-unknown": SET_ASIDE,
        "d-disk": RECEIVED,
        practice.TARGET: SET_ASIDE,  # this version of the campaign has no such target
    }
    assert "no target" in detail(released, "aa-unknown")


def test_a_forged_campaign_delivers_nothing_and_blocks_nothing(released: Station) -> None:
    released.db.execute("UPDATE campaigns SET signature = x'00'")
    rows = deliver(released)
    assert [r.state for r in rows] == [FAILED]
    assert "not signed" in rows[0].detail
    assert list(inbox(released).iterdir()) == []


@pytest.mark.parametrize("name", [VIDEO, "consent.json", "clip.json"])
def test_a_file_that_is_gone_sets_the_clip_aside(released: Station, name: str) -> None:
    (released.home.clip_folder(only_clip(released).clip_id) / name).unlink()
    deliver(released)
    assert states(released) == {practice.TARGET: SET_ASIDE}
    assert not [path for path in files_of(inbox(released)) if path.endswith("clip.json")]


def test_a_damaged_video_sets_the_clip_aside_and_stays_here(released: Station) -> None:
    path = released.home.clip_folder(only_clip(released).clip_id) / VIDEO
    data = bytearray(path.read_bytes())
    data[1000] ^= 1
    path.write_bytes(data)
    deliver(released)
    assert states(released) == {practice.TARGET: SET_ASIDE}
    assert VIDEO in detail(released, practice.TARGET)
    assert files_of(inbox(released)) == {}


def test_a_target_gets_the_keys_of_its_buyers_only(released: Station, tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    with_targets(released, folder("none", tmp_path / "none", []))
    deliver(released)
    assert states(released)["none"] is RECEIVED
    names = {Path(path).name for path in files_of(tmp_path / "none")}
    assert "clip.json" in names
    assert not [name for name in names if name.startswith("clip.key.")]


def test_a_parcel_ends_with_clip_json_and_names_every_byte(released: Station) -> None:
    clip = only_clip(released)
    place = released.home.clip_folder(clip.clip_id)
    files = parcel_files(place, clip, {practice.BUYER})
    assert list(files)[-1] == "clip.json"
    assert files == files_of(place)
    assert files[VIDEO] == sha256((place / VIDEO).read_bytes())


def test_a_withdrawn_clip_is_taken_out_of_the_queue(released: Station) -> None:
    taking_back.withdraw(released, only_clip(released).clip_id, practice.PIN)
    assert [(r.state, r.detail) for r in deliver(released)] == [(SET_ASIDE, "withdrawn")]
    assert list(inbox(released).iterdir()) == []


def test_a_mere_intent_to_withdraw_stops_delivery(released: Station) -> None:
    clip = only_clip(released)
    released.clips.intend(clip.clip_id, taking_back.WITHDRAW, released.at())
    (row,) = deliver(released)
    assert (row.state, row.detail) == (SET_ASIDE, "withdrawn")
    assert list(inbox(released).iterdir()) == []
    for again in (lambda: retry(released, row.key), lambda: of_clip(released, clip.clip_id, retry)):
        with pytest.raises(RecorderError) as told:
            again()
        assert told.value.code == "taken-back"


@pytest.mark.parametrize(
    ("state", "after"), [(FAILED, WAITING), (SET_ASIDE, WAITING), (RECEIVED, RECEIVED), (WAITING, WAITING)]
)
def test_retry_puts_back_what_did_not_get_there(released: Station, state: DeliveryState, after: DeliveryState) -> None:
    (row,) = released.deliveries.all()
    released.deliveries.move(row, state, "so", released.at())
    rows = of_clip(released, row.clip_id, retry)
    assert [r.state for r in rows] == [after]
    assert rows[0].detail == ("so" if state is after else "")


def test_retry_of_an_unknown_clip_is_refused(released: Station) -> None:
    with pytest.raises(RecorderError) as told:
        of_clip(released, "none", retry)
    assert told.value.code == "unknown-clip"
