"""Kill -9 between any two steps of recording, looking, releasing, taking back, exporting and recovering."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import av
import numpy as np
import pytest

from recorder.app import open_station
from recorder.domain.clip import TakeState
from recorder.errors import RecorderError
from recorder.vault.trust import Findings
from recorder.vault.verify import read_anchor, verify
from recorder.workflow import looking, practice, releasing, taking_back
from recorder.workflow.consenting import live_consent
from recorder.workflow.station import Station, open_home
from tests.journey.crashes import ACTS, Death, copied, crash, export, record, reopened
from tests.journey.helpers import give_consent

W, V = "recorder.workflow", "recorder.workflow.versions"
KEYS, SEALED = "recorder.storage.keytable:KeyTable", "recorder.vault.seal:SealedFile"


@pytest.fixture(scope="module")
def tiny_video(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """0.8 s in which nothing looks like a face, so that a second look makes no new version by itself."""
    path = tmp_path_factory.mktemp("video") / "plain.mkv"
    with av.open(str(path), "w") as film:
        stream = film.add_stream("ffv1", rate=10)
        stream.width, stream.height, stream.pix_fmt = 320, 240, "yuv420p"
        for number in range(8):
            picture = np.full((240, 320, 3), 60 + 10 * number, np.uint8)
            film.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        film.mux(stream.encode(None))
    return path


@pytest.fixture(scope="module")
def homes(tmp_path_factory: pytest.TempPathFactory, tiny_video: Path) -> dict[str, Path]:
    """One clip's way: consented (none yet), reviewed (looked at), released."""
    folder = tmp_path_factory.mktemp("homes")
    live = folder / "live"
    with closing(open_station(live)[0]) as station:
        give_consent(station)
    made = {"consented": copied(live, folder / "consented")}
    with closing(open_station(live)[0]) as station:
        clip_id = record(station, tiny_video)
        looking.look_again(station, clip_id)
    made["reviewed"] = copied(live, folder / "reviewed")
    with closing(open_station(live)[0]) as station:
        releasing.release(station, clip_id, practice.PIN)
    return made | {"released": copied(live, folder / "released")}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def only_clip(station: Station) -> str:
    (clip,) = station.clips.all()
    return clip.clip_id


def clip_of(home: Path) -> str:
    with closing(open_home(home)) as station:
        return only_clip(station)


@pytest.mark.parametrize(
    ("death", "states"),
    [
        pytest.param(Death("recorder.storage.clips:Clips.add"), [], id="between key and row"),
        pytest.param(Death(f"{V}:write_consent"), [TakeState.DISCARDED], id="between row and folder"),
        pytest.param(Death(f"{W}.recording:SealedFile"), [TakeState.DISCARDED], id="between row and file"),
        pytest.param(Death(f"{W}.recording:Pipeline.run"), [TakeState.DISCARDED], id="before the first frame"),
        pytest.param(Death(f"{V}:keep"), [TakeState.REVIEW], id="between the last byte and the row"),
        pytest.param(Death(f"{V}:settle"), [TakeState.REVIEW], id="between the row and clip.json"),
    ],
)
def test_recording(death: Death, states: list[TakeState], homes: dict[str, Path], home: Path, tiny_video: Path) -> None:
    crash(copied(homes["consented"], home), death, "record", tiny_video)
    station, _ = reopened(home)
    with closing(station):
        assert [c.state for c in station.clips.all()] == states
        kept = [c for c in station.clips.all() if c.state is TakeState.REVIEW]
        assert [c.manifest["frames"]["encoded"] for c in kept] == [8] * len(kept)
        assert [c.recovered for c in kept] == [death.where.endswith("keep")] * len(kept)
        record(station, tiny_video)  # the station works on


@pytest.mark.parametrize(
    "death",
    [
        pytest.param(Death(f"{V}:keep"), id="before the row"),
        pytest.param(Death(f"{V}:settle"), id="between the row and clip.json"),
        pytest.param(Death(f"{KEYS}.shred"), id="between clip.json and the old key"),
    ],
)
def test_recovering(death: Death, homes: dict[str, Path], home: Path, tiny_video: Path) -> None:
    crash(copied(homes["consented"], home), Death(f"{V}:keep"), "record", tiny_video)
    crash(home, death, "start")
    station, _ = reopened(home)
    with closing(station):
        (clip,) = station.clips.all()
        assert (clip.state, clip.version, clip.recovered) == (TakeState.REVIEW, 2, True)
        assert clip.manifest["frames"]["encoded"] == 8


@pytest.mark.parametrize(
    ("death", "version"),
    [
        pytest.param(Death(f"{KEYS}.replace", after=True), 1, id="between key and file"),
        pytest.param(Death("recorder.media.encoder:ClipEncoder.push", call=4), 1, id="within the file"),
        pytest.param(Death(f"{SEALED}.close", after=True), 1, id="between file and row"),
        pytest.param(Death(f"{V}:settle", call=2), 2, id="between row and exchange"),
        pytest.param(Death(f"{V}:write_draft", call=2), 2, id="between exchange and clip.json"),
        pytest.param(Death(f"{KEYS}.shred", call=2), 2, id="between clip.json and the old key"),
    ],
)
def test_second_look(death: Death, version: int, homes: dict[str, Path], home: Path) -> None:
    clip_id = clip_of(copied(homes["reviewed"], home))
    crash(home, death, "look", clip_id)
    station, _ = reopened(home)
    with closing(station):
        (clip,) = station.clips.all()
        assert (clip.state, clip.version, clip.looked) == (TakeState.REVIEW, version, False)
        assert clip.manifest["frames"]["encoded"] == 8
        looking.look_again(station, clip_id)
        releasing.release(station, clip_id, practice.PIN)


@pytest.mark.parametrize(
    "death",
    [
        pytest.param(Death(f"{W}.looking:look_at", call=5), id="while it looks"),
        pytest.param(Death("recorder.storage.clips:Clips.set_manifest"), id="between look and row"),
    ],
)
def test_a_second_look_that_was_cut_off_begins_anew(
    death: Death, homes: dict[str, Path], home: Path, tiny_video: Path
) -> None:
    with closing(open_station(copied(homes["consented"], home))[0]) as station:
        clip_id = record(station, tiny_video)
    crash(home, death, "look again", clip_id)
    station, _ = reopened(home)
    with closing(station):
        assert [(c.version, c.looked) for c in looking.to_look_at(station)] == [(1, False)]
        assert looking.look_again(station, clip_id).clip.looked
        assert looking.to_look_at(station) == []


@pytest.mark.parametrize(
    ("death", "version"),
    [
        pytest.param(Death("recorder.media.encoder:ClipEncoder.push", call=2), 1, id="within the file"),
        pytest.param(Death(f"{V}:keep"), 1, id="between file and row"),
        pytest.param(Death(f"{KEYS}.shred"), 2, id="between clip.json and the old key"),
    ],
)
def test_editing(death: Death, version: int, homes: dict[str, Path], home: Path) -> None:
    clip_id = clip_of(copied(homes["reviewed"], home))
    crash(home, death, "edit", clip_id)
    station, _ = reopened(home)
    with closing(station):
        (clip,) = station.clips.all()
        assert (clip.state, clip.version, clip.looked) == (TakeState.REVIEW, version, version == 1)
        assert clip.manifest["frames"]["encoded"] == (8 if version == 1 else 5)


@pytest.mark.parametrize(
    ("death", "state"),
    [
        pytest.param(Death(f"{W}.releasing:write_private", call=2), TakeState.REVIEW, id="between clip.json and yes"),
        pytest.param(Death("recorder.vault.keys:sync_folder", call=3), TakeState.REVIEW, id="within the signatures"),
        pytest.param(Death(f"{W}.releasing:_write_receipt"), TakeState.REVIEW, id="between yes and receipt"),
        pytest.param(Death("recorder.storage.clips:Clips.move"), TakeState.REVIEW, id="between receipt and state"),
        pytest.param(Death(f"{W}.releasing:complete"), TakeState.RELEASED, id="between receipt and key"),
        pytest.param(Death(f"{W}.releasing:write_private", call=4), TakeState.RELEASED, id="within the key"),
        pytest.param(
            Death("recorder.storage.deliveries:Deliveries.queue"), TakeState.RELEASED, id="between key and queue"
        ),
    ],
)
def test_releasing(death: Death, state: TakeState, homes: dict[str, Path], home: Path) -> None:
    clip_id = clip_of(copied(homes["reviewed"], home))
    crash(home, death, "release", clip_id)
    station, _ = reopened(home)
    with closing(station):
        assert station.clips.all()[0].state is state
        row = releasing.release(station, clip_id, practice.PIN)  # said again: the same receipt, or the first
        assert (row.receipt.row, row.receipt.event) == (1, "CLIP")
        assert len(station.ledger.rows(practice.CAMPAIGN)) == 1


def test_a_withdrawal_wins_over_a_release_that_was_cut_off(homes: dict[str, Path], home: Path) -> None:
    clip_id = clip_of(copied(homes["reviewed"], home))
    crash(home, Death(f"{W}.releasing:complete"), "release", clip_id)
    with closing(open_home(home)) as station:  # her intent is there before the key was wrapped
        station.clips.intend(clip_id, taking_back.WITHDRAW, station.at())
    station, recovered = reopened(home)
    with closing(station):
        assert [r.what for r in recovered] == ["finished"]
        assert station.clips.all()[0].state is TakeState.WITHDRAWN


@pytest.mark.parametrize("act", ["discard", "withdraw"])
@pytest.mark.parametrize(
    "death",
    [
        pytest.param(Death(f"{W}.taking_back:finish"), id="between intent and key"),
        pytest.param(Death(f"{KEYS}._truncate_log"), id="within the shredding"),
        pytest.param(Death(f"{KEYS}.shred", after=True), id="between key and file"),
        pytest.param(Death("recorder.storage.clips:Clips.intent_done"), id="between file and done"),
    ],
)
def test_taking_back(act: str, death: Death, homes: dict[str, Path], home: Path) -> None:
    clip_id = clip_of(copied(homes["reviewed" if act == "discard" else "released"], home))
    with closing(open_home(home)) as station:
        wrapped = station.keys.get(f"clip:{clip_id}:1")
        assert wrapped
    crash(home, death, act, clip_id)
    station, recovered = reopened(home)
    with closing(station):
        assert [r.what for r in recovered] == ["finished"]
        assert station.clips.all()[0].state.value == {"discard": "discarded", "withdraw": "withdrawn"}[act]
        ACTS[act](station, clip_id)  # said again: nothing more happens
        assert not any(wrapped[:16] in path.read_bytes() for path in home.glob("keys.db*"))
    station, _ = reopened(home)
    station.close()


@pytest.mark.parametrize(
    ("death", "gone"),
    [
        pytest.param(Death("recorder.storage.ledger:Ledger.add"), False, id="between the state and its receipt"),
        pytest.param(Death(f"{W}.consents:intend"), False, id="between the receipt and the intents"),
        pytest.param(Death("recorder.storage.clips:Clips.intend", after=True), False, id="between two intents"),
        pytest.param(Death(f"{W}.consents:_finish"), True, id="between the intents and the first key"),
        pytest.param(Death(f"{KEYS}.shred", after=True), True, id="between key and file"),
        pytest.param(Death("recorder.storage.clips:Clips.intent_done", after=True), True, id="between two clips"),
        pytest.param(Death(f"{KEYS}._truncate_log", call=2), True, id="within the second shredding"),
    ],
)
def test_withdrawing_a_consent(death: Death, gone: bool, homes: dict[str, Path], home: Path, tiny_video: Path) -> None:
    copied(homes["released"], home)
    with closing(open_station(home)[0]) as station:
        record(station, tiny_video)
    crash(home, death, "withdraw consent")
    station, _ = reopened(home)
    with closing(station):
        before, after = ["released", "review"], ["withdrawn", "discarded"]
        assert [c.state.value for c in station.clips.all()] == (after if gone else before)
        assert (refused(station) == "no-consent") is gone
        ACTS["withdraw consent"](station)  # said again: done once
        assert [c.state.value for c in station.clips.all()] == after
        scopes = [r.receipt.fields.get("record") for r in station.ledger.rows(practice.CAMPAIGN)]
        assert len([scope for scope in scopes if scope]) == 1
    station, _ = reopened(home)
    station.close()


def refused(station: Station) -> str:
    """Why nothing may be recorded; empty when it may."""
    try:
        live_consent(station, station.campaign(practice.CAMPAIGN), practice.WORKER)
    except RecorderError as error:
        return error.code
    return ""


@pytest.mark.parametrize(
    "death",
    [
        pytest.param(Death(f"{W}.batch:BatchWriter._bag"), id="before the bag"),
        pytest.param(Death(f"{W}.exporting:os.sync"), id="before the rename"),
        pytest.param(Death("recorder.storage.ledger:Ledger.add_batch"), id="between the rename and the row"),
    ],
)
def test_exporting(death: Death, homes: dict[str, Path], home: Path, tmp_path: Path) -> None:
    copied(homes["released"], home)
    stick = tmp_path / "stick"
    crash(home, death, "export", stick)
    station, _ = reopened(home)
    with closing(station):
        left = [path for path in stick.iterdir() if not path.name.startswith(".")]
        assert len(left) == death.where.endswith("add_batch")  # a whole one, or none
        again = export(station, stick)
        batches = [path for path in stick.iterdir() if not path.name.startswith(".")]
        assert again in batches
        assert [_judged(home, batch).faults for batch in batches] == [[]] * len(batches)
        assert [path for path in stick.iterdir() if path.name.startswith(".")] == []
        assert station.ledger.exported() == {only_clip(station): again.name}


def _judged(home: Path, batch: Path) -> Findings:
    return verify(batch, read_anchor(home / "practice" / "root.pub"))
