"""The trail of a clip that was taken back: what is done, and no more than is known."""

from __future__ import annotations

from pathlib import Path

import pytest
from homes import export, fails_at, later, only_clip

from recorder.errors import RecorderError
from recorder.workflow import delivering, practice, taking_back
from recorder.workflow.station import Station
from recorder.workflow.taking_back import discard, withdraw
from recorder.workflow.trail import ANSWER_DAYS, Mark, Step, TrailStep, trail

BUYER = "Practice buyer (this computer)"


def steps(station: Station) -> list[TrailStep]:
    return trail(station, only_clip(station).clip_id)


def marks(station: Station) -> list[tuple[Step, Mark]]:
    return [(step.step, step.mark) for step in steps(station)]


def take_back(station: Station) -> None:
    withdraw(station, only_clip(station).clip_id, practice.PIN)


HERE = [(Step.TAKEN_BACK, Mark.DONE), (Step.KEY, Mark.DONE), (Step.QUEUE, Mark.DONE)]


def test_a_clip_that_nobody_took_back_has_none(released: Station) -> None:
    assert steps(released) == []
    with pytest.raises(RecorderError) as told:
        trail(released, "none")
    assert told.value.code == "unknown-clip"


def test_a_discarded_clip_went_nowhere(reviewed: Station) -> None:
    discard(reviewed, only_clip(reviewed).clip_id, practice.PIN)
    assert marks(reviewed) == HERE[:2]
    assert all(step.at for step in steps(reviewed))


def test_a_buyer_who_never_had_it_is_not_said_to_be_told(released: Station, tmp_path: Path) -> None:
    take_back(released)
    assert marks(released) == [*HERE, (Step.BUYER, Mark.NEVER_HAD_IT)]
    assert steps(released)[-1].who == BUYER
    export(released, tmp_path / "stick")
    assert steps(released)[-1].mark is Mark.NEVER_HAD_IT


def test_a_buyer_who_has_it_is_told_with_the_next_batch_and_then_owes_an_answer(
    released: Station, tmp_path: Path
) -> None:
    export(released, tmp_path / "stick")
    take_back(released)
    assert marks(released) == [*HERE, (Step.BUYER, Mark.NEXT_BATCH)]
    batch = export(released, tmp_path / "stick")
    told = steps(released)[-1]
    assert (told.mark, told.detail, told.who) == (Mark.TOLD, batch.path.name, BUYER)
    assert told.at is not None
    assert trail(later(released, days=ANSWER_DAYS - 1), only_clip(released).clip_id)[-1].mark is Mark.TOLD
    late = trail(later(released, days=ANSWER_DAYS + 1), only_clip(released).clip_id)[-1]
    assert (late.mark, late.detail) == (Mark.OVERDUE, batch.path.name)
    assert late.at is not None and late.at > told.at


def test_a_copy_at_a_target_counts_as_had(released: Station) -> None:
    delivering.deliver(released)
    take_back(released)
    assert marks(released)[-1] == (Step.BUYER, Mark.NEXT_BATCH)


def test_a_copy_that_may_have_left_in_part_counts_as_had(released: Station) -> None:
    from recorder.domain.clip import DeliveryState

    (delivery,) = released.deliveries.all()
    released.deliveries.move(delivery, DeliveryState.SENDING, "", released.at())
    take_back(released)
    assert marks(released)[-1] == (Step.BUYER, Mark.NEXT_BATCH)


def test_while_a_withdrawal_is_under_way_nothing_is_called_done(
    released: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = RecorderError("shred-unfinished", "Not yet.", "Again.")
    with monkeypatch.context() as patch:
        patch.setattr(taking_back, "finish", fails_at(taking_back.finish, 0, error))
        with pytest.raises(RecorderError):
            take_back(released)
    assert marks(released)[:3] == [
        (Step.TAKEN_BACK, Mark.DONE),
        (Step.KEY, Mark.WAITING),
        (Step.QUEUE, Mark.WAITING),
    ]
