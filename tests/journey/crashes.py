"""Kill -9 at a named place: a process of its own does one step in a home, and never returns from a function."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import signal
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from recorder.app import open_station
from recorder.domain.clip import Clip, TakeState
from recorder.domain.edits import CutEdit
from recorder.media.faces import Pass, Sighting
from recorder.media.player import decode
from recorder.media.second_look import Found, Seen
from recorder.workflow import (
    consents,
    editing,
    exporting,
    looking,
    practice,
    recording,
    releasing,
    taking_back,
    versions,
)
from recorder.workflow.recovery import Recovered
from recorder.workflow.station import Station
from recorder.workflow.verifying import verify_home
from tests.journey.helpers import TASK, WORKER

_METHODS = multiprocessing.get_all_start_methods()
_CONTEXT: Any = multiprocessing.get_context("forkserver" if "forkserver" in _METHODS else "spawn")
if hasattr(_CONTEXT, "set_forkserver_preload"):
    _CONTEXT.set_forkserver_preload([__name__])


@dataclass(frozen=True)
class Death:
    """Where a process dies: at the `call`th call of `module:name`, before it or right `after` it."""

    where: str
    call: int = 1
    after: bool = False

    def arm(self) -> None:
        module, _, path = self.where.partition(":")
        *outer, name = path.split(".")
        owner = import_module(module)
        for part in outer:
            owner = getattr(owner, part)
        setattr(owner, name, self._dying(getattr(owner, name)))

    def _dying(self, real: Callable[..., Any]) -> Callable[..., Any]:
        calls = 0

        def dying(*args: Any, **more: Any) -> Any:
            nonlocal calls
            calls += 1
            if calls == self.call and not self.after:
                _die()
            result = real(*args, **more)
            if calls == self.call:
                _die()
            return result

        return dying


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def crash(home: Path, death: Death, act: str, *args: Any) -> None:
    """Do `act` in a process that dies on the way; AssertionError if it lives."""
    process = _CONTEXT.Process(target=_run, args=(home, death, act, args))
    process.start()
    process.join(60)
    assert process.exitcode == -signal.SIGKILL, f"{act} never came to {death}"


def _run(home: Path, death: Death, act: str, args: tuple[Any, ...]) -> None:
    if act == "start":
        death.arm()
    station, _ = open_station(home)
    if act != "start":
        death.arm()
        ACTS[act](station, *args)


def record(station: Station, video: Path) -> str:
    order = recording.Order(practice.CAMPAIGN, WORKER, practice.PIN, TASK, str(video))
    return recording.record(station, order).clip.clip_id


def look_and_find(station: Station, clip_id: str) -> None:
    """A second look whose first round finds a face."""
    face = Seen(0.1, 3, Pass(640), Sighting(160, 100, 40, 50, 0, 0.9))
    real, rounds = looking._look, iter([Found([face], (320, 240))])
    looking._look = lambda *args: next(rounds, None) or real(*args)
    looking.look_again(station, clip_id)


def export(station: Station, folder: Path) -> Path:
    by = exporting.coordinator(station, practice.CAMPAIGN, station.path / "practice" / "coordinator")
    return exporting.export(station, practice.CAMPAIGN, folder, by).path


def withdraw_consent(station: Station) -> None:
    (record,) = station.people.all_consents(WORKER)
    consents.withdraw_consent(station, record.record_id, practice.PIN)


ACTS: dict[str, Callable[..., Any]] = {
    "record": record,
    "look": look_and_find,
    "look again": lambda station, clip_id: looking.look_again(station, clip_id),
    "edit": lambda station, clip_id: editing.edit(station, clip_id, practice.PIN, [CutEdit(0, 250)]),
    "release": lambda station, clip_id: releasing.release(station, clip_id, practice.PIN),
    "discard": lambda station, clip_id: taking_back.discard(station, clip_id, practice.PIN),
    "withdraw": lambda station, clip_id: taking_back.withdraw(station, clip_id, practice.PIN),
    "withdraw consent": withdraw_consent,
    "export": export,
}


def copied(home: Path, to: Path) -> Path:
    return Path(shutil.copytree(home, to, ignore=shutil.ignore_patterns("reserve")))


def reopened(home: Path) -> tuple[Station, list[Recovered]]:
    """Start on a home after a crash; all must be in order, and nothing left to do for another start."""
    station, recovered = open_station(home)
    assert [r for r in recovered if r.fault] == []
    check_order(station)
    station.close()
    station, again = open_station(home)
    assert again == []
    return station, recovered


def check_order(station: Station) -> None:
    """Whatever happened before: what the database, the keys, the files and the ledger say fits together."""
    clips = station.clips.all()
    assert station.clips.open_intents() == []
    assert verify_home(station).faults == []
    assert sorted(station.keys.ids("clip:")) == sorted(
        f"clip:{c.clip_id}:{c.version}" for c in clips if c.state in (TakeState.REVIEW, TakeState.RELEASED)
    )
    rows = [r.receipt for r in station.ledger.rows(practice.CAMPAIGN)]
    events = [(r.event, r.fields["clip"]) for r in rows if "clip" in r.fields]
    released = [c for c in clips if c.state in (TakeState.RELEASED, TakeState.WITHDRAWN)]
    withdrawn = [c for c in clips if c.state is TakeState.WITHDRAWN]
    assert sorted(events) == sorted(
        [("CLIP", c.clip_id) for c in released] + [("WITHDRAWAL", c.clip_id) for c in withdrawn]
    )
    for clip in clips:
        _check_files(station, clip)


def _check_files(station: Station, clip: Clip) -> None:
    folder = station.home.clip_folder(clip.clip_id)
    names = {path.name for path in folder.iterdir()} if folder.exists() else set()
    key_files = {name for name in names if name.startswith("clip.key.")}
    buyers = {f"clip.key.{practice.BUYER}.age"}
    targets = [d.target for d in station.deliveries.all(clip.clip_id) if d.state.value != "set aside"]
    assert not [name for name in names if name.endswith(".new") or ".age.v" in name]
    assert clip.state is not TakeState.RECORDING
    assert clip.worker == WORKER
    assert key_files == (buyers if clip.state is TakeState.RELEASED else set())
    if clip.state is TakeState.RELEASED:
        assert targets == [practice.TARGET]
    if clip.state is TakeState.DISCARDED:
        assert not folder.exists()
    elif clip.state is TakeState.WITHDRAWN:
        assert "clip.mp4.age" not in names
    else:
        assert frames_of(station, clip) == clip.manifest["frames"]["encoded"] > 0


def frames_of(station: Station, clip: Clip) -> int:
    """How many frames decode; the clip must decode whole."""
    with closing(versions.open_video(station, clip)) as plain:
        return sum(1 for _ in decode(plain))
