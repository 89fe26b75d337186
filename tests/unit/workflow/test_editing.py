"""Covers by hand and cuts: a new sealed version, its numbers counted anew, the old one's key destroyed."""

import json
from contextlib import closing

import numpy as np
import pytest
from homes import FRAMES, SIZE, only_clip

from recorder.cli import run
from recorder.domain.clip import VIDEO, Clip, TakeState
from recorder.domain.edits import CoverEdit, CutEdit, Edit
from recorder.errors import RecorderError
from recorder.media.frame import Frame
from recorder.media.player import decode
from recorder.workflow import practice, releasing, taking_back, versions
from recorder.workflow.editing import Edited, edit
from recorder.workflow.looking import look_again
from recorder.workflow.station import Station, clip_key_id
from recorder.workflow.verifying import verify_home

WIDTH, HEIGHT = SIZE
LOWER = (0.0, 0.5, 1.0, 0.5)  # the grain


def frames_of(station: Station) -> list[Frame]:
    with closing(versions.open_video(station, only_clip(station))) as plain:
        return list(decode(plain))


def edited(station: Station, *edits: Edit) -> Edited:
    return edit(station, only_clip(station).clip_id, practice.PIN, edits)


def is_flat(frame: Frame, rows: slice, columns: slice) -> bool:
    return float(frame.planes[:HEIGHT][rows, columns].std()) < 4


def judge(station: Station, version: int) -> Clip:
    """What holds of every new version."""
    clip = only_clip(station)
    assert (clip.version, clip.looked, clip.state) == (version, False, TakeState.REVIEW)
    assert station.keys.ids("clip:") == [clip_key_id(clip.clip_id, version)]
    assert [p.name for p in station.home.clip_folder(clip.clip_id).glob(f"{VIDEO}*")] == [VIDEO]
    assert verify_home(station).faults == []
    return clip


def unchanged(station: Station, code: str, *edits: Edit, pin: str = practice.PIN) -> RecorderError:
    clip, keys = only_clip(station), station.keys.ids("")
    with pytest.raises(RecorderError) as told:
        edit(station, clip.clip_id, pin, edits)
    assert told.value.code == code
    assert (only_clip(station), station.keys.ids("")) == (clip, keys)
    return told.value


def test_a_cover_is_opaque_on_its_frames_and_nowhere_else(reviewed: Station) -> None:
    done = edited(reviewed, CoverEdit(200, 500, box=LOWER))
    clip = judge(reviewed, 2)
    assert done.clip == clip
    assert done.paid_ms_before == clip.seconds_ms
    frames = frames_of(reviewed)
    low, high = slice(124, HEIGHT), slice(0, WIDTH)
    assert [is_flat(f, low, high) for f in frames] == [200 <= round(f.t * 1000, 3) < 500 for f in frames]
    assert not any(is_flat(f, slice(50, 110), high) for f in frames)
    assert clip.manifest["edits"] == [
        {"kind": "cover", "start_ms": 200, "end_ms": 500, "region": {"box": list(LOWER)}, "clip_version": 2}
    ]


def test_a_polygon_covers_all_that_it_touches(reviewed: Station) -> None:
    edited(reviewed, CoverEdit(0, 5000, polygon=((0.0, 0.5), (1.0, 0.5), (0.0, 1.0))))
    for frame in frames_of(reviewed):
        assert is_flat(frame, slice(124, 230), slice(0, 20))
        assert is_flat(frame, slice(124, 136), slice(0, 280))
        assert not is_flat(frame, slice(190, 236), slice(200, WIDTH))


def test_a_cut_takes_frames_out_and_the_rest_moves_up(reviewed: Station) -> None:
    before, old = frames_of(reviewed), only_clip(reviewed)
    done = edited(reviewed, CutEdit(300, 600))
    clip, after = judge(reviewed, 2), frames_of(reviewed)
    kept = [f for f in before if not 300 <= round(f.t * 1000, 3) < 600]
    assert len(after) == len(kept) == FRAMES - 9
    assert [round(f.t, 3) for f in after] == [round(n / 30, 3) for n in range(FRAMES - 9)]
    for one, other in zip(after, kept, strict=True):
        assert float(np.abs(one.planes.astype(int) - other.planes.astype(int)).mean()) < 12
    manifest, frames = clip.manifest, clip.manifest["frames"]
    assert manifest["duration_ms"] == old.manifest["duration_ms"] - 300
    assert (frames["encoded"], frames["captured"], frames["dropped"]) == (FRAMES - 9, FRAMES - 9, 0)
    assert frames["pts_sha256"] != old.manifest["frames"]["pts_sha256"]
    assert (done.paid_ms_before, clip.seconds_ms) == (old.seconds_ms, old.seconds_ms - 300)
    assert manifest["edits"] == [{"kind": "cut", "start_ms": 300, "end_ms": 600, "clip_version": 2}]
    # nobody knows on which frames a face was covered while it was recorded
    assert manifest["cover"]["faces_covered_frames"] is manifest["cover"]["whole_frame_covered_frames"] is None


def test_cuts_at_both_ends_and_a_cover_in_times_of_the_same_version(reviewed: Station) -> None:
    edited(reviewed, CutEdit(0, 200), CoverEdit(200, 400, box=LOWER), CutEdit(800, 9000))
    clip, frames = judge(reviewed, 2), frames_of(reviewed)
    assert len(frames) == 18
    assert frames[0].t == 0
    assert [is_flat(f, slice(124, HEIGHT), slice(0, WIDTH)) for f in frames] == [True] * 6 + [False] * 12
    assert clip.manifest["duration_ms"] == 600
    assert [e["kind"] for e in clip.manifest["edits"]] == ["cut", "cover", "cut"]


def test_steps_move_with_a_cut(reviewed: Station) -> None:
    clip = only_clip(reviewed)
    steps = [{"id": "flat", "start_ms": 0, "end_ms": 100}, {"id": "half", "start_ms": 500, "end_ms": 900}]
    reviewed.clips.set_manifest(clip.clip_id, clip.manifest | {"steps": steps})
    edited(reviewed, CutEdit(0, 200))
    assert only_clip(reviewed).manifest["steps"] == [{"id": "half", "start_ms": 300, "end_ms": 700}]


def test_after_an_edit_it_must_be_looked_at_again(reviewed: Station) -> None:
    edited(reviewed, CoverEdit(0, 100, box=LOWER))
    edited(reviewed, CutEdit(0, 100))
    clip = judge(reviewed, 3)
    assert [e["clip_version"] for e in clip.manifest["edits"]] == [2, 3]
    with pytest.raises(RecorderError) as told:
        releasing.release(reviewed, clip.clip_id, practice.PIN)
    assert told.value.code == "not-looked-at"
    assert look_again(reviewed, clip.clip_id).found_frames == 0
    row = releasing.release(reviewed, clip.clip_id, practice.PIN)
    assert row.receipt.fields["seconds"] == "0.9"


def test_what_would_leave_nothing_is_refused(reviewed: Station) -> None:
    assert "Discard" in unchanged(reviewed, "nothing-left", CutEdit(0, 5000)).next_step
    clip = only_clip(reviewed)
    # the last frame begins before this cut ends, so nothing is shown of what is left
    left = unchanged(reviewed, "nothing-left", CutEdit(0, clip.manifest["duration_ms"] - 10))
    assert "discard" in left.next_step
    assert [p.name for p in reviewed.home.clip_folder(clip.clip_id).glob(f"{VIDEO}*")] == [VIDEO]


def test_an_edit_behind_the_end_or_with_a_wrong_pin_is_refused(reviewed: Station) -> None:
    unchanged(reviewed, "edit-invalid", CutEdit(1000, 1001))
    assert unchanged(reviewed, "wrong-pin", CutEdit(0, 100), pin="9999").what


@pytest.mark.parametrize("state", [s for s in TakeState if s is not TakeState.REVIEW])
def test_only_a_clip_in_review_is_edited(reviewed: Station, state: TakeState) -> None:
    reviewed.clips.move(only_clip(reviewed).clip_id, reviewed.at(), state)
    unchanged(reviewed, "not-in-review", CutEdit(0, 100))


def test_a_clip_that_is_being_taken_back_is_not_edited(reviewed: Station) -> None:
    taking_back.discard(reviewed, only_clip(reviewed).clip_id, practice.PIN)
    unchanged(reviewed, "taken-back", CutEdit(0, 100))


def test_a_damaged_clip_stays_as_it_is(reviewed: Station) -> None:
    path = reviewed.home.clip_folder(only_clip(reviewed).clip_id) / VIDEO
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    unchanged(reviewed, "clip-damaged", CutEdit(0, 100))
    assert path.read_bytes() == data
    assert [p.name for p in path.parent.glob(f"{VIDEO}*")] == [VIDEO]


# --- the command ---------------------------------------------------------------------------------


def test_the_command_covers_cuts_and_tells_the_pay(reviewed: Station, capsys: pytest.CaptureFixture[str]) -> None:
    clip = only_clip(reviewed)
    words = ["edit", clip.clip_id, "--cover", "0:00-0:00.5 0.1,0.2,0.3,0.4", "--cut", "0:00.8-0:01"]
    file = reviewed.path / "edits.json"
    file.write_text(json.dumps([CutEdit(0, 100).document()]))
    reviewed.close()
    assert run([*words, "--edits", str(file), "--home", str(reviewed.path)]) == 0
    out, _ = capsys.readouterr()
    assert "falls from 1.000 s to 0.700 s" in out
    assert f"fairtake check-faces {clip.clip_id}" in out
    manifest = json.loads((reviewed.home.clip_folder(clip.clip_id) / "clip.json").read_text())
    assert [(e["kind"], e["start_ms"], e["end_ms"]) for e in manifest["edits"]] == [
        ("cover", 0, 500),
        ("cut", 800, 1000),
        ("cut", 0, 100),
    ]


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--cut", "1"],
        ["--cut", "0:02-0:01"],
        ["--cut", "0:00-0:00.1234"],
        ["--cut", "-1-2"],
        ["--cover", "0:00-0:01"],
        ["--cover", "0:00-0:01 1,2,3"],
        ["--cover", "0:00-0:01 0.1,0.2,0.3,x"],
        ["--cover", "0:00-0:01 0.1,0.2,0.3,nan"],
        ["--cover", "0:00-0:01 0.9,0.2,0.3,0.1"],
        ["--edits", "none.json"],
    ],
    ids=str,
)
def test_what_can_not_be_read_is_told(words: list[str], reviewed: Station, capsys: pytest.CaptureFixture[str]) -> None:
    clip = only_clip(reviewed)
    reviewed.close()
    options = [f"{a}={b}" for a, b in zip(words[::2], words[1::2], strict=True)]
    assert run(["edit", clip.clip_id, *options, "--home", str(reviewed.path)]) == 1
    err = capsys.readouterr().err
    assert "[edit-invalid]" in err or "[no-edits]" in err
    assert json.loads((reviewed.home.clip_folder(clip.clip_id) / "clip.json").read_text()) == clip.manifest
