"""The second look: over every frame of the sealed clip, or not at all."""

import pytest
from homes import FRAMES, only_clip

from recorder.domain.clip import MANIFEST, VIDEO, TakeState
from recorder.domain.document import from_bytes
from recorder.errors import RecorderError
from recorder.workflow.looking import look_again
from recorder.workflow.station import Station
from recorder.workflow.verifying import verify_home


def refused(station: Station) -> RecorderError:
    clip = only_clip(station)
    with pytest.raises(RecorderError) as told:
        look_again(station, clip.clip_id)
    assert only_clip(station) == clip
    return told.value


def test_what_it_found_stands_in_the_manifest(reviewed: Station) -> None:
    clip = only_clip(reviewed)
    manifest = clip.manifest | {"cover": clip.manifest["cover"] | {"second_look": None}}
    reviewed.clips.set_manifest(clip.clip_id, manifest)
    assert not only_clip(reviewed).looked
    seen: list[tuple[int, int]] = []
    look = look_again(reviewed, clip.clip_id, lambda done, total: seen.append((done, total)))
    assert look.found_frames == 0
    told = dict.fromkeys(pair for pair in seen if pair[0])  # while it waits the same is said again
    assert list(told) == [(n, FRAMES) for n in range(1, FRAMES + 1)]
    said = only_clip(reviewed).manifest["cover"]["second_look"]
    assert (said["clip_version"], said["frames"], said["found_frames"]) == (1, FRAMES, 0)
    assert only_clip(reviewed).looked
    folder = reviewed.home.clip_folder(clip.clip_id)
    assert from_bytes((folder / MANIFEST).read_bytes()) == only_clip(reviewed).manifest
    assert verify_home(reviewed).faults == []
    assert reviewed.clips.history(clip.clip_id)[-1]["step"] == "second look"


@pytest.mark.parametrize("state", [s for s in TakeState if s is not TakeState.REVIEW])
def test_only_a_clip_in_review_is_looked_at(reviewed: Station, state: TakeState) -> None:
    reviewed.clips.move(only_clip(reviewed).clip_id, reviewed.at(), state)
    fault = refused(reviewed)
    assert fault.code == "not-in-review"
    assert state.value in fault.what


def test_a_clip_that_lacks_frames_is_not_called_clean(reviewed: Station) -> None:
    clip = only_clip(reviewed)
    frames = clip.manifest["frames"] | {"encoded": FRAMES + 1}
    reviewed.clips.set_manifest(clip.clip_id, clip.manifest | {"frames": frames})
    fault = refused(reviewed)
    assert fault.code == "clip-damaged"
    assert f"{FRAMES} of {FRAMES + 1}" in fault.what


@pytest.mark.parametrize("where", [100, 0.3, 0.5, -10])
def test_a_damaged_clip_is_told(reviewed: Station, where: float) -> None:
    path = reviewed.home.clip_folder(only_clip(reviewed).clip_id) / VIDEO
    data = bytearray(path.read_bytes())
    data[int(where * len(data)) if 0 < where < 1 else int(where)] ^= 1
    path.write_bytes(data)
    assert refused(reviewed).code == "clip-damaged"


def test_a_destroyed_key_is_told(reviewed: Station) -> None:
    reviewed.keys.shred(reviewed.keys.ids("clip:"))
    assert refused(reviewed).code == "key-destroyed"
