"""Clips, their history and the intents."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from recorder.domain.clip import Clip, TakeState
from recorder.storage.clips import Clips
from recorder.storage.database import open_station_db

CLIP = Clip(
    "c-1", 1, "towels", 7, "w-1", "consent-1", "fold", 1, TakeState.RECORDING, False, "t0", {"terms": {"a": "é"}}
)


@pytest.fixture
def clips(tmp_path: Path) -> Clips:
    return Clips(open_station_db(tmp_path))


def test_a_clip_comes_back_as_it_went_in(clips: Clips) -> None:
    clips.add(CLIP)
    assert clips.get("c-1") == CLIP
    assert clips.get("c-2") is None
    assert clips.history("c-1") == [{"at": "t0", "step": "recording", "detail": ""}]


def test_neither_an_id_nor_a_number_is_used_twice(clips: Clips) -> None:
    assert clips.next_seq() == 1
    clips.add(CLIP)
    assert clips.next_seq() == 2
    with pytest.raises(sqlite3.IntegrityError):
        clips.add(replace(CLIP, seq=2))
    with pytest.raises(sqlite3.IntegrityError):
        clips.add(replace(CLIP, clip_id="c-2"))
    assert clips.all() == [CLIP]


def test_lists_in_the_order_of_recording_by_worker_and_state(clips: Clips) -> None:
    rows = [
        replace(
            CLIP, clip_id=f"c-{10 - n}", seq=n, worker=f"w-{n % 2}", state=TakeState.REVIEW if n > 2 else CLIP.state
        )
        for n in (3, 1, 2, 4)
    ]
    for row in rows:
        clips.add(row)
    assert [c.seq for c in clips.all()] == [1, 2, 3, 4]
    assert [c.seq for c in clips.all(worker="w-1")] == [1, 3]
    assert [c.seq for c in clips.all(state=TakeState.REVIEW)] == [3, 4]
    assert [c.seq for c in clips.all(worker="w-0", state=TakeState.RECORDING)] == [2]
    assert clips.all(worker="w-9") == []


def test_a_sealed_version_is_offered_for_review(clips: Clips) -> None:
    clips.add(CLIP)
    clips.sealed("c-1", "t1", 2, {"clip_version": 2}, True)
    found = clips.get("c-1")
    assert found == replace(CLIP, version=2, state=TakeState.REVIEW, recovered=True, manifest={"clip_version": 2})
    assert clips.history("c-1")[1] == {"at": "t1", "step": "review", "detail": "version 2, recovered"}


def test_each_step_is_a_row_of_its_history(clips: Clips) -> None:
    clips.add(CLIP)
    clips.add(replace(CLIP, clip_id="c-2", seq=2))
    clips.move("c-1", "t1", TakeState.REVIEW, "by hand")
    clips.note("c-1", "t2", "second look", "0 frames")
    clips.set_manifest("c-1", {"x": 1})
    found = clips.get("c-1")
    assert found is not None
    assert (found.state, found.manifest) == (TakeState.REVIEW, {"x": 1})
    assert [(h["at"], h["step"], h["detail"]) for h in clips.history("c-1")] == [
        ("t0", "recording", ""),
        ("t1", "review", "by hand"),
        ("t2", "second look", "0 frames"),
    ]
    assert len(clips.history("c-2")) == 1
    assert clips.get("c-2") == replace(CLIP, clip_id="c-2", seq=2)


def test_the_first_intent_stays_and_is_open_until_it_is_done(clips: Clips) -> None:
    assert clips.intent("c-1") is None
    clips.intend("c-1", "withdraw", "t1")
    clips.intend("c-1", "discard", "t2")
    clips.intend("c-2", "discard", "t3")
    assert clips.intent("c-1") == "withdraw"
    assert clips.open_intents() == [("c-1", "withdraw"), ("c-2", "discard")]
    clips.intent_done("c-1", "t4")
    assert clips.open_intents() == [("c-2", "discard")]
    assert clips.intent("c-1") == "withdraw"  # for ever
