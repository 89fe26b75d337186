"""Second looks beside everything else: order, progress in rounds, set aside, a yes in advance."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from homes import FRAMES, only_clip, order
from leftovers import SHOWN, missed_face

from recorder.domain.clip import VIDEO, Clip, TakeState
from recorder.domain.edits import CutEdit
from recorder.errors import RecorderError
from recorder.storage.ledger import LedgerRow
from recorder.workflow import practice, recording, taking_back
from recorder.workflow.background import before_all_else
from recorder.workflow.editing import edit
from recorder.workflow.look_state import Look, LookState
from recorder.workflow.second_looks import SecondLooks, Watchers
from recorder.workflow.station import Station

PATIENCE_S = 120
BEGUN = 8  # frames at most that are finished although a recording began


class Told:
    """Keeps what was told, and waits for more."""

    def __init__(self) -> None:
        self.states: list[tuple[str, LookState]] = []
        self.released: list[tuple[str, LedgerRow]] = []
        self.broken: list[tuple[str, RecorderError]] = []
        self._news = threading.Condition()
        self.hold = threading.Event()  # while clear, the look waits once `hold_from` frames are done
        self.hold_from = 0
        self.hold.set()

    def watchers(self) -> Watchers:
        return Watchers(self.changed, *(self.adding(where) for where in (self.released, self.broken)))

    def adding(self, where: list[tuple[str, object]]) -> Callable[[str, object], None]:
        def add(clip_id: str, what: object) -> None:
            with self._news:
                where.append((clip_id, what))
                self._news.notify_all()

        return add

    def changed(self, clip_id: str, state: LookState) -> None:
        self.adding(self.states)(clip_id, state)
        if state.done >= self.hold_from:
            assert self.hold.wait(PATIENCE_S)

    def wait(self, there_is: Callable[[], object]) -> None:
        with self._news:
            assert self._news.wait_for(there_is, PATIENCE_S)

    def ended(self, clip_id: str) -> Look | None:
        last = [s.look for c, s in self.states if c == clip_id and s.look in (Look.CLEAR, Look.FOUND, Look.FAILED)]
        return last[-1] if last else None


@contextmanager
def looking_at(station: Station) -> Iterator[tuple[SecondLooks, Told]]:
    told = Told()
    looks = SecondLooks(station.again, told.watchers())
    try:
        yield looks, told
    finally:
        told.hold.set()
        looks.stop(PATIENCE_S)


def unlooked(station: Station, clip: Clip) -> Clip:
    cover = clip.manifest["cover"] | {"second_look": None}
    station.clips.set_manifest(clip.clip_id, clip.manifest | {"cover": cover})
    return now(station, clip)


def now(station: Station, clip: Clip) -> Clip:
    found = station.clips.get(clip.clip_id)
    assert found is not None
    return found


def two_waiting(station: Station) -> tuple[Clip, Clip]:
    """The home's clip in review, and a copy's worth of another that is recorded after it."""
    first = unlooked(station, station.clips.all(state=TakeState.REVIEW)[-1])
    film = next(station.path.parent.glob("*.mkv"))
    return first, recording.record(station, order(film)).clip


def test_what_waits_is_looked_at_and_told(reviewed: Station) -> None:
    clip = unlooked(reviewed, only_clip(reviewed))
    with looking_at(reviewed) as (looks, told):
        assert looks.state(clip).look is Look.WAITING
        looks.start()
        told.wait(lambda: told.ended(clip.clip_id))
        clip = now(reviewed, clip)
        assert clip.looked
        assert looks.state(clip) == LookState(Look.CLEAR)
    states = [state for _, state in told.states]
    assert [s.look for s in states[:-1]] == [Look.RUNNING] * (len(states) - 1)
    assert [s.done for s in states[:-1]] == sorted(s.done for s in states[:-1])
    assert {s.round for s in states[:-1]} == {1}
    assert states[-2].done == states[-2].all == FRAMES
    assert not [thread for thread in threading.enumerate() if thread.name == "second looks"]


def test_what_is_found_is_covered_in_rounds_that_never_run_backwards(reviewed: Station) -> None:
    clip = missed_face(reviewed)
    with looking_at(reviewed) as (looks, told):
        looks.start()
        told.wait(lambda: told.ended(clip.clip_id))
        found = looks.state(now(reviewed, clip))
    assert found.look is Look.FOUND
    assert found.found >= len(SHOWN) - 2
    steps = [(s.round, s.look is Look.COVERING, s.done) for _, s in told.states[:-1]]
    assert steps == sorted(steps)
    assert {covering for _, covering, _ in steps} == {False, True}
    assert max(number for number, _, _ in steps) >= 2
    assert [s.found for _, s in told.states] == sorted(s.found for _, s in told.states)


def test_a_yes_in_advance_releases_when_nothing_is_found(reviewed: Station) -> None:
    clip = unlooked(reviewed, only_clip(reviewed))
    with looking_at(reviewed) as (looks, told):
        with pytest.raises(RecorderError) as wrong:
            looks.promise(reviewed, clip.clip_id, "9999")
        assert wrong.value.code == "wrong-pin"
        assert clip.clip_id not in looks.promises
        assert looks.promise(reviewed, clip.clip_id, practice.PIN) is None
        assert clip.clip_id in looks.promises
        looks.start()
        told.wait(lambda: told.released or told.broken)
        assert told.broken == []
        assert clip.clip_id not in looks.promises
    ((clip_id, row),) = told.released
    assert (clip_id, row.receipt.fields["clip"]) == (clip.clip_id, clip.clip_id)
    assert now(reviewed, clip).state is TakeState.RELEASED


def test_after_the_look_a_yes_releases_at_once(reviewed: Station) -> None:
    clip = only_clip(reviewed)
    with looking_at(reviewed) as (looks, _):
        row = looks.promise(reviewed, clip.clip_id, practice.PIN)
    assert row is not None
    assert now(reviewed, clip).state is TakeState.RELEASED


def test_a_yes_in_advance_ends_when_something_is_found(reviewed: Station) -> None:
    clip = missed_face(reviewed)
    with looking_at(reviewed) as (looks, told):
        looks.promise(reviewed, clip.clip_id, practice.PIN)
        looks.start()
        told.wait(lambda: told.released or told.broken)
        ((clip_id, why),) = told.broken
        assert (clip_id, why.code) == (clip.clip_id, "face-was-found")
        assert now(reviewed, clip).state is TakeState.REVIEW
        assert clip.clip_id not in looks.promises
        # what was covered by the look she has not seen yet: no yes in advance for it
        with pytest.raises(RecorderError) as told_her:
            looks.promise(reviewed, clip.clip_id, practice.PIN)
        assert told_her.value.code == "face-was-found"
    assert reviewed.ledger.rows(practice.CAMPAIGN) == []


def test_signing_out_and_stopping_end_promises(reviewed: Station) -> None:
    clip = unlooked(reviewed, only_clip(reviewed))
    with looking_at(reviewed) as (looks, told):
        looks.promise(reviewed, clip.clip_id, practice.PIN)
        looks.promises.end_of("w-other")
        assert clip.clip_id in looks.promises
        looks.promises.end_of(clip.worker)
        assert clip.clip_id not in looks.promises
        looks.start()
        told.wait(lambda: told.ended(clip.clip_id))
        looks.promises.make(clip, practice.PIN)
    assert clip.clip_id not in looks.promises
    assert (told.released, told.broken) == ([], [])
    assert now(reviewed, clip).state is TakeState.REVIEW
    assert practice.PIN.encode() not in b"".join(p.read_bytes() for p in reviewed.path.glob("station.db*"))


def test_one_that_fails_is_set_aside_and_the_next_one_looked_at(reviewed: Station, film_beside: None) -> None:
    first, second = two_waiting(reviewed)
    path = reviewed.home.clip_folder(first.clip_id) / VIDEO
    whole = path.read_bytes()
    path.write_bytes(whole[:-10])
    with looking_at(reviewed) as (looks, told):
        looks.promise(reviewed, first.clip_id, practice.PIN)
        looks.start()
        told.wait(lambda: told.ended(second.clip_id))
        assert told.ended(first.clip_id) is Look.FAILED
        failed = looks.state(now(reviewed, first))
        assert failed.error is not None
        assert failed.error.code == "clip-damaged"
        assert [(c, why.code) for c, why in told.broken] == [(first.clip_id, "clip-damaged")]
        assert looks.state(now(reviewed, second)).look is Look.CLEAR
        path.write_bytes(whole)
        looks.retry(first.clip_id)
        told.wait(lambda: told.ended(first.clip_id) is Look.CLEAR)


def test_the_preferred_one_comes_first_and_the_other_makes_way(reviewed: Station, film_beside: None) -> None:
    first, second = two_waiting(reviewed)
    with looking_at(reviewed) as (looks, told):
        told.hold.clear()
        looks.start()
        told.wait(lambda: told.states)
        looks.prefer(second.clip_id)
        told.hold.set()
        told.wait(lambda: told.ended(first.clip_id))
    seen = [clip_id for n, (clip_id, _) in enumerate(told.states) if n == 0 or told.states[n - 1][0] != clip_id]
    assert seen == [first.clip_id, second.clip_id, first.clip_id]
    assert now(reviewed, first).looked and now(reviewed, second).looked


def test_a_clip_is_edited_beside_its_look(reviewed: Station) -> None:
    clip = unlooked(reviewed, only_clip(reviewed))
    with looking_at(reviewed) as (looks, told):
        told.hold.clear()
        looks.start()
        told.wait(lambda: told.states)
        threading.Timer(0.2, told.hold.set).start()
        with looks.aside(clip.clip_id):
            edit(reviewed, clip.clip_id, practice.PIN, [CutEdit(0, 200)])
            assert looks.state(now(reviewed, clip)).look is Look.WAITING
        told.wait(lambda: told.ended(clip.clip_id))
    clip = now(reviewed, clip)
    assert (clip.version, clip.looked, clip.manifest["frames"]["encoded"]) == (2, True, FRAMES - 6)


def test_without_stepping_aside_an_edit_is_refused_while_a_look_runs(reviewed: Station) -> None:
    clip = unlooked(reviewed, only_clip(reviewed))
    with looking_at(reviewed) as (looks, told):
        told.hold.clear()
        told.hold_from = 1
        looks.start()
        told.wait(lambda: any(state.done for _, state in told.states))
        with pytest.raises(RecorderError) as busy:
            edit(reviewed, clip.clip_id, practice.PIN, [CutEdit(0, 200)])
        assert busy.value.code == "clip-busy"
    assert now(reviewed, clip).version == 1


def test_a_clip_that_is_discarded_while_it_is_looked_at_is_let_go(reviewed: Station) -> None:
    clip = unlooked(reviewed, only_clip(reviewed))
    with looking_at(reviewed) as (looks, told):
        told.hold.clear()
        looks.start()
        told.wait(lambda: told.states)
        taking_back.discard(reviewed, clip.clip_id, practice.PIN)
        told.hold.set()
        looks.prefer("another")
        time.sleep(0.5)
    assert told.ended(clip.clip_id) is None
    gone = now(reviewed, clip)
    assert (gone.state, gone.looked) == (TakeState.DISCARDED, False)
    assert not reviewed.home.clip_folder(clip.clip_id).exists()


def test_a_recording_comes_first_and_a_restart_finds_the_clip_again(reviewed: Station) -> None:
    clip = unlooked(reviewed, only_clip(reviewed))
    with before_all_else(), looking_at(reviewed) as (looks, told):
        looks.start()
        told.wait(lambda: told.states)
        time.sleep(1)
        assert told.states[-1][1].done <= BEGUN
        began = time.monotonic()
        looks.stop()
        assert time.monotonic() - began < PATIENCE_S / 2  # it does not wait for the recording
        assert not [thread for thread in threading.enumerate() if thread.name == "second looks"]
    assert now(reviewed, clip) == clip
    with looking_at(reviewed) as (looks, told):
        looks.start()
        told.wait(lambda: told.ended(clip.clip_id))
    assert now(reviewed, clip).looked


@pytest.fixture
def film_beside(reviewed: Station, templates: dict[str, object]) -> None:
    """The film that the templates were recorded from, beside the home."""
    source = templates["film"]
    (reviewed.path.parent / "film.mkv").write_bytes(source.read_bytes())  # type: ignore[attr-defined]
