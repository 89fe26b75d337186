"""clip.json: what a clip says of itself."""

import copy
import json
from datetime import UTC, datetime

from recorder.domain.campaign import Campaign
from recorder.domain.consent import GIVEN, ConsentRecord
from recorder.domain.document import Document, sha256
from recorder.domain.moment import Moment
from recorder.media.fragments import Timing
from recorder.vault.seal import Sealed
from recorder.workflow import manifest as manifests

PAY = {"currency": "INR", "per_hour": "1440.00", "residual": {"share": "0.05", "on": "resale"}}
OFFER: Document = {"campaign_id": "towels", "version": 7, "pay": PAY, "retention": {"days": 30}, "expires": "e"}
CONSENT: Document = {
    "processing": [
        {"id": "train", "purpose": "dpv:CommercialResearch", "decision": "given", "necessary": True},
        {"id": "resale", "purpose": "dpv:SellDataToThirdParties", "decision": "refused", "necessary": False},
    ]
}
RECORD = ConsentRecord("consent-1", "w-1", b"{}", b"", b"", GIVEN, CONSENT)
MOMENT = Moment(datetime(2026, 11, 22, 13, 40, 5, tzinfo=UTC), True, "ab" * 16, 918.2731)
TASK = {"id": "fold", "version": 3, "title": {}, "steps": []}
SEALED = Sealed("a" * 64, 70_000, "b" * 64, 69_000)
GAPS = [{"start_ms": 100, "end_ms": 700}]
TIMING = Timing(29, 1000, "c" * 64, GAPS, 29.97)


def begun() -> Document:
    return manifests.begin("c-1", 4, "station-1", Campaign(OFFER), TASK, RECORD, MOMENT)


def covered() -> Document:
    return begun() | {"cover": {"detector": "yunet", "second_look": None, "faces_covered_frames": 0}}


def test_before_the_first_frame_it_says_whose_it_is_and_on_which_terms() -> None:
    m = begun()
    assert {k: m[k] for k in ("type", "clip_id", "clip_version", "campaign", "campaign_version", "station", "seq")} == {
        "type": "clip/1",
        "clip_id": "c-1",
        "clip_version": 1,
        "campaign": "towels",
        "campaign_version": 7,
        "station": "station-1",
        "seq": 4,
    }
    assert (m["worker"], m["task"], m["task_version"]) == ("w-1", "fold", 3)
    assert m["consent_sha256"] == sha256(b"{}")
    assert m["terms"]["purposes_granted"] == ["train"]
    assert m["terms"]["resale"] is False
    assert m["terms"]["pay"] == PAY
    assert m["time"] == {
        "wall": "2026-11-22T13:40:05Z",
        "boot_id": "ab" * 16,
        "boottime_s": 918.273,
        "synced": True,
    }
    assert (m["steps"], m["edits"], m["recovered"]) == ([], [], False)


def test_no_member_rates_the_worker() -> None:
    m = manifests.with_video(covered(), 1, TIMING, SEALED, 30)
    words = str(m).lower()
    assert not [word for word in ("speed", "idle", "score", "rank", "rating") if f"'{word}" in words]


def test_a_video_adds_what_it_holds() -> None:
    m = manifests.with_video(covered(), 2, TIMING, SEALED, 30)
    assert m["clip_version"] == 2
    assert m["duration_ms"] == 1000
    assert m["frames"] == {
        "captured": 30,
        "dropped": 1,
        "encoded": 29,
        "fps_measured": 29.97,
        "pts_sha256": "c" * 64,
        "gaps": GAPS,
    }
    assert m["files"] == [{"path": "clip.mp4.age", "sha256": "a" * 64, "bytes": 70_000}]
    assert m["plaintext"] == {"sha256": "b" * 64, "bytes": 69_000}


def test_what_a_crash_took_is_not_made_up() -> None:
    frames = manifests.with_video(covered(), 2, TIMING, SEALED, None)["frames"]
    assert (frames["captured"], frames["dropped"], frames["encoded"]) == (None, None, 29)


def test_counts_and_second_look_stand_under_cover() -> None:
    m = manifests.with_counts(covered(), 12, 1)
    assert m["cover"] == {
        "detector": "yunet",
        "second_look": None,
        "faces_covered_frames": 12,
        "whole_frame_covered_frames": 1,
    }
    look = {"clip_version": 1, "found_frames": 0}
    assert manifests.with_second_look(m, look)["cover"] == m["cover"] | {"second_look": look}
    assert manifests.with_second_look(m, None)["cover"]["second_look"] is None


def test_how_hard_was_looked_stands_under_cover() -> None:
    m = manifests.with_levels(covered(), {3: 20, 1: 4}, 2)
    assert m["cover"] == covered()["cover"] | {"levels": {"1": 4, "3": 20}, "unlooked": 2}
    assert json.loads(json.dumps(m)) == m
    crashed = manifests.with_levels(m, None, None)["cover"]
    assert (crashed["levels"], crashed["unlooked"]) == (None, None)


def test_no_step_changes_the_manifest_before_it() -> None:
    first = covered()
    before = copy.deepcopy(first)
    manifests.with_video(first, 2, TIMING, SEALED, 30)
    manifests.with_counts(first, 5, 5)
    manifests.with_levels(first, {3: 5}, 5)
    manifests.with_second_look(first, {"clip_version": 1})
    assert first == before
    assert OFFER["pay"] == PAY
