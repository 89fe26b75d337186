"""The second look on real clips: it finds what the cover missed, covers it, and tells when, never where."""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from homes import FRAMES, only_clip, order
from leftovers import SHOWN, missed_face, place

from recorder.cli import run
from recorder.domain.clip import VIDEO, Clip, TakeState
from recorder.errors import RecorderError
from recorder.media.faces import DetectorFault, FaceDetector
from recorder.media.frame import Planes
from recorder.media.player import decode
from recorder.media.policy import SECOND_LOOK
from recorder.vault.seal import SealedFile
from recorder.workflow import background, looking, practice, recording, releasing, versions
from recorder.workflow.background import before_all_else, in_background, in_turns
from recorder.workflow.looking import look_again, to_look_at
from recorder.workflow.station import Station, clip_key_id
from recorder.workflow.verifying import verify_home


def pictures(station: Station, clip: Clip) -> list[Planes]:
    with closing(versions.open_video(station, clip)) as plain:
        return [frame.planes for frame in decode(plain)]


def unlooked(station: Station) -> Clip:
    clip = only_clip(station)
    cover = clip.manifest["cover"] | {"second_look": None}
    station.clips.set_manifest(clip.clip_id, clip.manifest | {"cover": cover})
    return only_clip(station)


def test_a_face_that_was_missed_is_covered_in_a_new_version(reviewed: Station) -> None:
    clip = missed_face(reviewed)
    before = pictures(reviewed, clip)
    look = look_again(reviewed, clip.clip_id)
    assert look.clip.looked
    assert look.clip.version >= 3
    assert look.looks[0]["found_frames"] >= len(SHOWN) - 2
    (stretch,) = look.looks[0]["found"]
    assert stretch["start_ms"] <= round(SHOWN[1] * 1000 / 30)
    assert stretch["end_ms"] >= round(SHOWN[-2] * 1000 / 30)
    assert sum(look.looks[0]["found_by"].values()) >= look.looks[0]["found_frames"]
    after = pictures(reviewed, look.clip)
    assert len(after) == FRAMES
    for index in SHOWN:
        assert before[index][place()].std() > 15
        assert after[index][place()].std() < 5
    assert reviewed.keys.ids("clip:") == [clip_key_id(clip.clip_id, look.clip.version)]
    assert verify_home(reviewed).faults == []


def test_the_manifest_tells_what_was_found_and_not_where(reviewed: Station) -> None:
    clip = missed_face(reviewed)
    looks = look_again(reviewed, clip.clip_id).looks
    manifest = only_clip(reviewed).manifest
    said = manifest["cover"]["second_look"]
    assert said == {
        "clip_version": only_clip(reviewed).version,
        "frames": FRAMES,
        "found_frames": 0,
        "found_by": {},
        "found": [],
        "parameters": json.loads(json.dumps(SECOND_LOOK.as_parameters())),
    }
    for number, edit in enumerate(manifest["edits"]):
        assert edit == {"kind": "second look", "clip_version": clip.version + 1 + number} | looks[number]
        assert set(edit) == {"kind", "clip_version", "found_frames", "found_by", "found"}
    frames = manifest["frames"]
    assert (frames["encoded"], frames["captured"], frames["dropped"]) == (FRAMES, FRAMES, 0)
    assert manifest["cover"]["faces_covered_frames"] == clip.manifest["cover"]["faces_covered_frames"]


def test_a_yes_in_advance_holds_where_nothing_is_found(reviewed: Station) -> None:
    clip = unlooked(reviewed)
    with pytest.raises(RecorderError) as told:
        releasing.release(reviewed, clip.clip_id, practice.PIN)
    assert told.value.code == "not-looked-at"
    row = releasing.release_when_clear(reviewed, clip.clip_id, practice.PIN, lambda _done, _all: None)
    assert row.receipt.fields["clip"] == clip.clip_id
    assert only_clip(reviewed).state is TakeState.RELEASED
    assert releasing.release_when_clear(reviewed, clip.clip_id, practice.PIN, lambda _done, _all: None) == row


def test_a_yes_in_advance_does_not_hold_where_a_face_is_found(reviewed: Station) -> None:
    clip = missed_face(reviewed)
    with pytest.raises(RecorderError) as told:
        releasing.release_when_clear(reviewed, clip.clip_id, practice.PIN, lambda _done, _all: None)
    now = only_clip(reviewed)
    assert told.value.code == "face-was-found"
    assert f"version {now.version}" in told.value.what
    assert "Watch the new version first" in told.value.next_step
    assert (now.state, now.looked) == (TakeState.REVIEW, True)
    assert reviewed.ledger.rows(practice.CAMPAIGN) == []
    assert not list(reviewed.home.clip_folder(clip.clip_id).glob("clip.key.*"))


def test_a_yes_in_advance_needs_her_pin_first(reviewed: Station) -> None:
    clip = unlooked(reviewed)
    with pytest.raises(RecorderError):
        releasing.release_when_clear(reviewed, clip.clip_id, "9999", lambda _done, _all: None)
    assert only_clip(reviewed) == clip


def test_a_frame_that_can_not_be_judged_ends_the_look(reviewed: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    clip = unlooked(reviewed)
    real = FaceDetector.detect

    def failing(self: FaceDetector, planes: Planes, look: object) -> object:
        if getattr(look, "angle", 0) == -50:
            raise DetectorFault("the network gave no answer")
        return real(self, planes, look)  # type: ignore[arg-type]

    monkeypatch.setattr(FaceDetector, "detect", failing)
    with pytest.raises(RecorderError) as told:
        look_again(reviewed, clip.clip_id)
    assert told.value.code == "look-failed"
    assert only_clip(reviewed) == clip


def test_a_look_that_is_broken_off_leaves_the_clip_as_it_was(reviewed: Station) -> None:
    clip = unlooked(reviewed)

    def stop(done: int, _all: int) -> None:
        if done == 5:
            raise KeyboardInterrupt

    running = threading.active_count()
    with pytest.raises(KeyboardInterrupt):
        look_again(reviewed, clip.clip_id, stop)
    assert only_clip(reviewed) == clip
    assert threading.active_count() == running
    assert to_look_at(reviewed) == [clip]


def test_a_full_disk_leaves_the_old_version(reviewed: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    clip = missed_face(reviewed)
    monkeypatch.setattr(SealedFile, "fault", OSError(28, "No space left on device"))
    with pytest.raises(RecorderError) as told:
        look_again(reviewed, clip.clip_id)
    assert told.value.code == "disk-full"
    now = only_clip(reviewed)
    assert (now.version, now.looked) == (clip.version, False)
    assert now.manifest["cover"]["second_look"]["found_frames"] > 0
    assert reviewed.keys.ids("clip:") == [clip_key_id(clip.clip_id, clip.version)]
    assert [p.name for p in reviewed.home.clip_folder(clip.clip_id).glob(f"{VIDEO}*")] == [VIDEO]
    assert len(pictures(reviewed, now)) == FRAMES


# --- the command ---------------------------------------------------------------------------------


def command(station: Station, *words: str) -> int:
    station.close()
    return run([*words, "--home", str(station.path), "--json"])


def test_check_faces_looks_at_all_that_wait_oldest_first(second: Station, capsys: pytest.CaptureFixture[str]) -> None:
    waiting = second.clips.all(state=TakeState.REVIEW)
    for clip in waiting:
        cover = clip.manifest["cover"] | {"second_look": None}
        second.clips.set_manifest(clip.clip_id, clip.manifest | {"cover": cover})
    assert command(second, "check-faces") == 0
    said = json.loads(capsys.readouterr().out)
    assert [row["clip_id"] for row in said["clips"]] == [clip.clip_id for clip in waiting]
    assert [row["looks"] for row in said["clips"]] == [[{"found_frames": 0, "found_by": {}, "found": []}]]
    assert run(["check-faces", "--home", str(second.path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"clips": []}


def test_check_faces_tells_what_it_found(reviewed: Station, capsys: pytest.CaptureFixture[str]) -> None:
    clip = missed_face(reviewed)
    assert command(reviewed, "check-faces", clip.clip_id) == 0
    out, err = capsys.readouterr()
    said = json.loads(out)
    assert said["found_frames"] == said["looks"][0]["found_frames"] > 0
    assert said["version"] == clip.version + len(said["looks"]) - 1
    assert said["looks"][-1]["found_frames"] == 0
    assert "found in" in err


def test_one_bad_clip_does_not_keep_the_others_waiting(reviewed: Station, capsys: pytest.CaptureFixture[str]) -> None:
    clip = unlooked(reviewed)
    path = reviewed.home.clip_folder(clip.clip_id) / VIDEO
    path.write_bytes(path.read_bytes()[:-10])
    assert command(reviewed, "check-faces") == 1
    out, err = capsys.readouterr()
    assert json.loads(out)["clips"] == [{"clip_id": clip.clip_id, "version": 1, "fault": "clip-damaged"}]
    assert "[clip-damaged]" in err


def test_release_when_clear_from_the_command_line(reviewed: Station, capsys: pytest.CaptureFixture[str]) -> None:
    clip = unlooked(reviewed)
    assert command(reviewed, "release", clip.clip_id, "--when-clear") == 0
    assert f"event CLIP {clip.clip_id} v1 " in json.loads(capsys.readouterr().out)["receipt"]


# --- threads -------------------------------------------------------------------------------------


def test_work_in_turns_keeps_order_and_little_at_a_time() -> None:
    taken: list[int] = []

    def source() -> Iterator[int]:
        for n in range(100):
            taken.append(n)
            yield n

    for number, made in enumerate(in_turns(lambda n: n * n, source(), 2)):
        assert made == number * number
        assert len(taken) - number <= 8


def test_the_first_fault_ends_the_work() -> None:
    def work(n: int) -> int:
        return 10 // (3 - n)

    made = []
    with pytest.raises(ZeroDivisionError):
        made.extend(in_turns(work, range(9), 2))
    got = in_background(in_turns(work, range(9), 2))
    assert [next(got), next(got), next(got)] == [3, 5, 10]
    with pytest.raises(ZeroDivisionError):
        next(got)


def test_background_work_stops_with_its_reader() -> None:
    closed = threading.Event()

    def endless() -> Iterator[int]:
        try:
            yield from iter(int, 1)
        finally:
            closed.set()

    with closing(in_background(endless())) as numbers:
        assert next(numbers) == 0
    assert closed.is_set()


def test_background_work_waits_while_a_recording_runs_and_can_be_stopped_then() -> None:
    made: list[int] = []

    def source() -> Iterator[int]:
        for n in range(50):
            made.append(n)
            yield n

    with closing(in_background(source())) as numbers:
        with before_all_else():
            assert next(numbers) == 0
            time.sleep(0.5)
            assert len(made) <= 2
        assert list(numbers) == list(range(1, 50))
    made.clear()
    with before_all_else(), closing(in_background(source())) as numbers:
        assert next(numbers) == 0
    assert len(made) == 1


def test_a_recording_goes_before_all_else(consented: Station, templates: dict[str, Path]) -> None:
    during: list[bool] = []
    what = order(templates["film"])
    what.watchers.covered = lambda _frame: during.append(background._recordings.over.is_set())
    recording.record(consented, what)
    assert during == [False] * FRAMES
    assert background._recordings.over.is_set()


@pytest.mark.skipif(not Path("/proc/thread-self/stat").exists(), reason="left out: needs Linux")
def test_background_work_has_a_lower_priority_and_its_caller_keeps_its_own() -> None:
    def nice(_: object = None) -> int:
        return int(Path("/proc/thread-self/stat").read_text().rsplit(") ", 1)[1].split()[16])

    before = nice()
    assert list(in_background(in_turns(nice, range(4), 2))) == [max(before, 10)] * 4
    assert nice() == before


def test_every_detector_is_a_thread_s_own(reviewed: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    busy: set[int] = set()
    real, both = FaceDetector.detect, np.zeros(1)

    def watched(self: FaceDetector, planes: Planes, look: object) -> object:
        assert id(self) not in busy
        busy.add(id(self))
        both[0] = max(both[0], len(busy))
        try:
            return real(self, planes, look)  # type: ignore[arg-type]
        finally:
            busy.discard(id(self))

    monkeypatch.setattr(FaceDetector, "detect", watched)
    look_again(reviewed, unlooked(reviewed).clip_id)
    assert both[0] == looking._DETECTORS
