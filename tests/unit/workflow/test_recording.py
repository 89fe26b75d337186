"""Recording: the gate first, then key, row, file; and what can't begin leaves nothing behind."""

import hashlib
import uuid
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from homes import FRAMES, SIZE, files_of, later, only_clip, order

from recorder.domain.clip import VIDEO, TakeState
from recorder.domain.consent import terms
from recorder.domain.moment import stamp
from recorder.errors import RecorderError
from recorder.media.player import decode
from recorder.workflow import practice, recording, versions
from recorder.workflow.home import LEAST_FREE, STOP_FREE, Home
from recorder.workflow.recording import record, told
from recorder.workflow.station import Station
from recorder.workflow.verifying import verify_home


@pytest.fixture
def film(templates: dict[str, Path]) -> Path:
    return templates["film"]


def refused(station: Station, made: recording.Order) -> RecorderError:
    """A recording that may not begin: no row, no key, no file."""
    with pytest.raises(RecorderError) as fault:
        record(station, made)
    assert station.clips.all() == []
    assert station.keys.ids("clip:") == []
    assert list((station.path / "clips").iterdir()) == []
    return fault.value


def test_a_take_is_sealed_and_described(consented: Station, film: Path) -> None:
    take = record(consented, order(film))
    clip = only_clip(consented)
    assert take == recording.Take(clip, None)
    assert clip.state is TakeState.REVIEW
    assert uuid.UUID(clip.clip_id).version == 4
    m = clip.manifest
    assert (m["type"], m["clip_id"], m["clip_version"], m["seq"]) == ("clip/1", clip.clip_id, 1, 1)
    assert (m["campaign"], m["worker"], m["task"]) == (practice.CAMPAIGN, practice.WORKER, "fold-towel")
    assert (m["station"], m["size"]) == (consented.station_id, list(SIZE))
    assert (m["frames"]["captured"], m["frames"]["dropped"], m["frames"]["encoded"]) == (FRAMES, 0, FRAMES)
    assert 900 < m["duration_ms"] <= 1040
    assert m["recovered"] is False
    assert m["cover"]["second_look"] is None
    data = (consented.home.clip_folder(clip.clip_id) / VIDEO).read_bytes()
    assert m["files"] == [{"path": VIDEO, "sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}]
    with versions.open_video(consented, clip) as plain:
        assert hashlib.sha256(plain.read()).hexdigest() == m["plaintext"]["sha256"]
        plain.seek(0)
        assert sum(1 for _ in decode(plain)) == FRAMES
    assert verify_home(consented).faults == []
    assert [h["step"] for h in consented.clips.history(clip.clip_id)] == ["recording", "review"]


def test_it_is_told_how_hard_was_looked(consented: Station, film: Path) -> None:
    waited = record(consented, order(film)).clip.manifest["cover"]
    assert (waited["levels"], waited["unlooked"]) == ({}, 0)
    live = record(consented, order(film, paced=True)).clip.manifest
    cover = live["cover"]
    assert set(cover["levels"]) <= {"0", "1", "2", "3"}
    assert sum(cover["levels"].values()) + cover["unlooked"] >= live["frames"]["encoded"] > 0
    assert cover["unlooked"] <= cover["whole_frame_covered_frames"]


def test_terms_freeze_at_the_first_frame(consented: Station, film: Path) -> None:
    record(consented, order(film))
    (consent,) = consented.people.consents(practice.CAMPAIGN, practice.WORKER)
    manifest = only_clip(consented).manifest
    assert manifest["terms"] == terms(consented.campaign(practice.CAMPAIGN), consent.document)
    assert manifest["consent_sha256"] == hashlib.sha256(consent.data).hexdigest()


def test_takes_are_numbered(reviewed: Station, film: Path) -> None:
    assert record(reviewed, order(film, seconds=0.3)).clip.seq == 2
    assert len({clip.clip_id for clip in reviewed.clips.all()}) == 2


def test_the_seconds_are_the_film_s_own(consented: Station, film: Path) -> None:
    manifest = record(consented, order(film, seconds=0.5)).clip.manifest
    assert manifest["frames"]["encoded"] == 15
    assert manifest["frames"]["captured"] == 15


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"campaign": "none"}, "unknown-campaign"),
        ({"task": "weave"}, "unknown-task"),
        ({"worker": "w-2"}, "not-enrolled"),
        ({"pin": "0000"}, "wrong-pin"),
        ({"camera": "/none/film.mkv"}, "video-missing"),
    ],
)
def test_what_is_not_in_order_does_not_begin(
    consented: Station, film: Path, changes: dict[str, Any], code: str
) -> None:
    assert refused(consented, order(film, **changes)).code == code


def test_a_file_that_is_no_film_does_not_begin(consented: Station, tmp_path: Path) -> None:
    (tmp_path / "film.mkv").write_bytes(b"no film" * 100)
    assert refused(consented, order(tmp_path / "film.mkv")).code == "video-unreadable"


def test_a_campaign_that_is_over_does_not_begin(consented: Station, film: Path) -> None:
    assert refused(later(consented, days=4000), order(film)).code == "campaign-expired"


def test_turning_the_clock_back_does_not_make_a_campaign_live_again(consented: Station, film: Path) -> None:
    expires = consented.campaign(practice.CAMPAIGN).expires
    consented.people.set_fact("highest_time", stamp(expires))
    assert refused(consented, order(film)).code == "clock-went-back"
    just_before = later(consented, seconds=(expires - consented.now().wall - timedelta(minutes=2)).total_seconds())
    assert refused(just_before, order(film)).code == "campaign-expired"


def test_a_full_disk_does_not_begin(consented: Station, film: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Home, "free", lambda _home: LEAST_FREE - 1)
    assert refused(consented, order(film)).code == "disk-full"


def test_a_disk_that_fills_up_ends_it_and_all_of_it_is_kept(
    consented: Station, film: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter([LEAST_FREE])
    monkeypatch.setattr(Home, "free", lambda _home: next(answers, STOP_FREE - 1))
    take = record(consented, order(film, paced=True))
    assert take.ended_early is not None
    assert take.ended_early.code == "disk-full"
    assert "kept" in take.ended_early.what
    assert 0 < take.clip.manifest["frames"]["encoded"] < FRAMES
    assert take.clip.state is TakeState.REVIEW
    assert verify_home(consented).faults == []


def test_a_take_without_a_frame_leaves_a_row_that_says_so(consented: Station, film: Path) -> None:
    with pytest.raises(RecorderError) as fault:
        record(consented, order(film, started=lambda line, _source: line.stop()))
    assert fault.value.code == "no-frames"
    assert only_clip(consented).state is TakeState.DISCARDED
    assert consented.keys.ids("clip:") == []
    assert files_of(consented.path / "clips") == {}
    assert consented.clips.open_intents() == []


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (OSError(28, "No space left on device"), "disk-full"),
        (OSError(122, "Disk quota exceeded"), "disk-full"),
        (OSError(5, "Input/output error"), "recording-ended"),
        (ValueError("x"), "recording-ended"),
        (RecorderError("camera-lost", "The camera is gone.", "Plug it in."), "camera-lost"),
    ],
)
def test_each_end_is_told_in_plain_words(error: BaseException, code: str) -> None:
    fault = told(error)
    assert fault is not None
    assert fault.code == code
    assert "Errno" not in fault.what
    assert told(None) is None
