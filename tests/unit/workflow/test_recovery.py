"""The next start after a crash: every torn take is saved to its last whole fragment, and stays hers."""

import os
from pathlib import Path
from typing import Any

import av
import pytest
from homes import FRAMES, files_of, only_clip

from recorder.app import open_station
from recorder.domain.clip import CONSENT, MANIFEST, VIDEO, TakeState
from recorder.domain.document import from_bytes
from recorder.media.player import decode
from recorder.vault import seal
from recorder.vault.age import Identity
from recorder.vault.keys import Vault
from recorder.workflow import practice, recovery, versions
from recorder.workflow.recovery import Recovered
from recorder.workflow.station import Station, clip_key_id
from recorder.workflow.verifying import verify_home

CHUNK = 65536
_LATER = ("duration_ms", "frames", "files", "plaintext")  # what stands in a manifest only after a take


def folder_of(station: Station) -> Path:
    return station.home.clip_folder(only_clip(station).clip_id)


def tear(station: Station, left: int) -> None:
    """Leave the clip as a crash does that came when `left` bytes of it were on the disk."""
    clip, folder = only_clip(station), folder_of(station)
    begun = {k: v for k, v in clip.manifest.items() if k not in _LATER}
    begun["cover"] = begun["cover"] | {"second_look": None}
    station.clips.set_manifest(clip.clip_id, begun)
    station.clips.move(clip.clip_id, station.at(), TakeState.RECORDING)
    for path in folder.iterdir():
        if path.name.startswith(MANIFEST):
            path.unlink()
    (folder / VIDEO).write_bytes((folder / VIDEO).read_bytes()[:left])


def next_start(station: Station) -> tuple[Station, list[Recovered]]:
    station.close()
    return open_station(station.path)


def frames_of(station: Station) -> int:
    with versions.open_video(station, only_clip(station)) as plain:
        return sum(1 for _ in decode(plain))


@pytest.mark.parametrize("chunks", [1.5, 2.0, 3.0, 3.3])
def test_a_torn_take_is_saved_and_stays_hers(reviewed: Station, chunks: float) -> None:
    before, old = only_clip(reviewed), reviewed.clip_identity(only_clip(reviewed).clip_id, 1)
    tear(reviewed, int(chunks * CHUNK))
    station, recovered = next_start(reviewed)
    assert [(r.clip_id, r.worker, r.what) for r in recovered] == [(before.clip_id, practice.WORKER, "recovered")]
    clip = only_clip(station)
    assert (clip.state, clip.recovered, clip.version) == (TakeState.REVIEW, True, 2)
    assert (clip.worker, clip.record_id, clip.task, clip.seq) == (
        before.worker,
        before.record_id,
        before.task,
        before.seq,
    )
    frames = clip.manifest["frames"]["encoded"]
    assert 0 < frames < FRAMES
    assert frames_of(station) == frames
    assert clip.manifest["recovered"] is True
    assert clip.manifest["terms"] == before.manifest["terms"]
    assert clip.manifest["edits"] == [{"kind": "recovered", "clip_version": 2}]
    assert clip.manifest["cover"]["levels"] is clip.manifest["cover"]["unlooked"] is None
    assert not clip.looked
    assert station.keys.ids("clip:") == [clip_key_id(clip.clip_id, 2)]
    new = station.clip_identity(clip.clip_id, 2)
    assert old is not None
    assert new is not None
    assert new.encode() != old.encode()  # sealing on under the old one would use a nonce twice
    assert verify_home(station).faults == []
    station.close()
    again, recovered = open_station(station.path)
    assert recovered == []
    again.close()


def test_a_longer_rest_saves_more(reviewed: Station) -> None:
    size = (folder_of(reviewed) / VIDEO).stat().st_size
    tear(reviewed, size)
    station, _ = next_start(reviewed)
    assert only_clip(station).manifest["frames"]["encoded"] == FRAMES  # only the row was missing
    station.close()


@pytest.mark.parametrize("left", [0, 100, 250, CHUNK - 1, CHUNK])
def test_where_no_frame_was_whole_a_row_says_so_and_nothing_else_stays(reviewed: Station, left: int) -> None:
    tear(reviewed, left)
    station, recovered = next_start(reviewed)
    assert [r.what for r in recovered] == ["nothing recorded"]
    clip = only_clip(station)
    assert clip.state is TakeState.DISCARDED
    assert not folder_of(station).exists()
    assert station.keys.ids("clip:") == []
    assert station.clips.history(clip.clip_id)[-1]["detail"] == "nothing was recorded"
    station.close()


def test_a_take_cut_off_before_its_file_is_closed(reviewed: Station) -> None:
    tear(reviewed, 0)
    (folder_of(reviewed) / VIDEO).unlink()
    station, recovered = next_start(reviewed)
    assert [r.what for r in recovered] == ["nothing recorded"]
    station.close()


def test_the_consent_comes_back_beside_it(reviewed: Station) -> None:
    tear(reviewed, 3 * CHUNK)
    for path in folder_of(reviewed).glob(f"{CONSENT}*"):
        path.unlink()
    station, _ = next_start(reviewed)
    assert verify_home(station).faults == []
    station.close()


def test_without_its_key_a_torn_take_is_kept_for_the_key_to_come_back(reviewed: Station) -> None:
    tear(reviewed, 3 * CHUNK)
    clip, before = only_clip(reviewed), files_of(folder_of(reviewed))
    key = reviewed.keys.get(clip_key_id(clip.clip_id, 1))
    assert key is not None
    reviewed.keys.shred([clip_key_id(clip.clip_id, 1)])  # another keys.db was put here
    station, recovered = next_start(reviewed)
    assert [(r.what, r.fault and r.fault.code) for r in recovered] == [("needs help", "key-missing")]
    assert files_of(folder_of(station)) == before
    assert only_clip(station).state is TakeState.RECORDING
    station.keys.put(clip_key_id(clip.clip_id, 1), key)
    station, recovered = next_start(station)
    assert [r.what for r in recovered] == ["recovered"]
    station.close()


def test_a_damaged_header_is_told_and_the_file_is_kept(second: Station) -> None:
    done, torn = second.clips.all()
    second.db.execute("UPDATE clips SET state = 'recording' WHERE clip_id = ?", [torn.clip_id])
    path = second.home.clip_folder(torn.clip_id) / VIDEO
    path.write_bytes(b"x" + path.read_bytes()[1:])
    before = path.read_bytes()
    (second.home.clip_folder(done.clip_id) / "clip.key.buyer-practice.age").unlink()
    second.clips.begin_release(done.clip_id)
    station, recovered = next_start(second)
    assert [(r.clip_id, r.what, r.fault and r.fault.code) for r in recovered] == [
        (torn.clip_id, "needs help", "clip-damaged"),
        (done.clip_id, "finished", None),  # one can't block the others
    ]
    assert path.read_bytes() == before
    assert station.clips.all()[1].state is TakeState.RECORDING
    station.close()


def test_without_room_to_save_it_a_torn_take_is_kept(reviewed: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    tear(reviewed, 3 * CHUNK)
    before = (folder_of(reviewed) / VIDEO).read_bytes()

    def full(*_args: Any) -> int:
        raise OSError(28, os.strerror(28))

    with monkeypatch.context() as patch:
        patch.setattr(seal.os, "write", full)
        station, recovered = next_start(reviewed)
    assert [(r.what, r.fault and r.fault.code) for r in recovered] == [("needs help", "disk-full")]
    assert (folder_of(station) / VIDEO).read_bytes() == before
    assert [p.name for p in folder_of(station).glob(f"{VIDEO}*")] == [VIDEO]
    station, recovered = next_start(station)
    assert [r.what for r in recovered] == ["recovered"]
    assert len(station.keys.ids("clip:")) == 1
    station.close()


def test_half_a_rescue_is_begun_anew(reviewed: Station) -> None:
    tear(reviewed, 3 * CHUNK)
    clip = only_clip(reviewed)
    half = reviewed.new_clip_identity(clip.clip_id, 2)
    versions.version_path(folder_of(reviewed), 2).write_bytes(b"half")
    station, recovered = next_start(reviewed)
    assert [r.what for r in recovered] == ["recovered"]
    new = station.clip_identity(clip.clip_id, 2)
    assert new is not None
    assert new.encode() != half.encode()
    assert verify_home(station).faults == []
    station.close()


def test_a_key_without_a_clip_is_shredded(reviewed: Station) -> None:
    reviewed.new_clip_identity("c-orphan", 1)
    key = reviewed.keys.get("clip:c-orphan:1")
    assert key is not None
    kept = only_clip(reviewed).clip_id
    station, recovered = next_start(reviewed)
    assert recovered == []
    assert station.keys.ids("clip:") == [clip_key_id(kept, 1)]
    data = b"".join(p.read_bytes() for p in station.path.glob("keys.db*"))
    assert not any(key[at : at + 8] in data for at in range(len(key) - 7))
    assert set(station.keys.ids("")) >= {"station", f"worker:{practice.WORKER}"}
    station.close()


def test_a_key_whose_clip_is_only_a_folder_is_kept(reviewed: Station) -> None:
    """An older station.db was put back: the clip is still here, and its key too."""
    reviewed.new_clip_identity("c-unknown", 1)
    reviewed.home.clip_folder("c-unknown").mkdir()
    station, _ = next_start(reviewed)
    assert "clip:c-unknown:1" in station.keys.ids("clip:")
    station.close()


def test_each_start_of_a_home_in_order_changes_nothing(second: Station) -> None:
    before = files_of(second.path / "clips"), second.keys.ids(""), second.clips.all(), second.deliveries.all()
    for _ in range(2):
        second, recovered = next_start(second)
        assert recovered == []
        after = files_of(second.path / "clips"), second.keys.ids(""), second.clips.all(), second.deliveries.all()
        assert after == before
    second.close()


def test_another_vault_key_stops_nothing_but_is_told(reviewed: Station) -> None:
    tear(reviewed, 3 * CHUNK)
    clip_id, before = only_clip(reviewed).clip_id, files_of(folder_of(reviewed))
    other = Vault(os.urandom(32)).wrap(clip_key_id(clip_id, 1), Identity.generate().encode().encode())
    reviewed.keys.replace(clip_key_id(clip_id, 1), other)
    done: list[Recovered] = recovery.recover(reviewed)
    assert [(r.what, r.fault and r.fault.code) for r in done] == [("needs help", "vault-key-wrong")]
    assert files_of(folder_of(reviewed)) == before


def test_a_recovered_film_plays(reviewed: Station, tmp_path: Path) -> None:
    tear(reviewed, 3 * CHUNK)
    station, _ = next_start(reviewed)
    with versions.open_video(station, only_clip(station)) as plain:
        (tmp_path / "film.mp4").write_bytes(plain.read())
    with av.open(tmp_path / "film.mp4") as film:
        times = [frame.pts for frame in film.decode(video=0)]
    assert times == sorted(set(times))
    assert len(times) == only_clip(station).manifest["frames"]["encoded"]
    manifest = from_bytes((folder_of(station) / MANIFEST).read_bytes())
    assert manifest["recovered"] is True
    station.close()
