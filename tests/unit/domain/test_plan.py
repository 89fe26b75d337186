"""The plan of edits: undo and redo, and what would be left and paid."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recorder.domain.edits import MOST, CoverEdit, CutEdit, Edit
from recorder.domain.plan import Plan
from recorder.errors import RecorderError

BOX = (0.1, 0.1, 0.2, 0.2)
COVER = CoverEdit(1000, 2000, box=BOX)
CUT = CutEdit(3000, 5000)


def test_undo_and_redo_go_through_all_that_was_done() -> None:
    plan = Plan(10_000)
    assert (plan.edits, plan.can_undo, plan.can_redo) == ((), False, False)
    plan.add(COVER)
    plan.add(CUT)
    plan.remove(0)
    assert plan.edits == (CUT,)
    plan.undo()
    assert plan.edits == (COVER, CUT)
    plan.undo()
    plan.undo()
    plan.undo()
    assert (plan.edits, plan.can_undo, plan.can_redo) == ((), False, True)
    plan.redo()
    assert plan.edits == (COVER,)
    plan.add(CutEdit(0, 10))  # a new edit ends what could be redone
    plan.redo()
    assert plan.edits == (COVER, CutEdit(0, 10))
    assert not plan.can_redo


def test_covers_lie_over_their_frames_only_and_cuts_take_theirs() -> None:
    plan = Plan(10_000)
    plan.add(COVER)
    plan.add(CUT)
    assert [plan.covers_at(ms) for ms in (999, 1000, 1999.9, 2000)] == [[], [COVER], [COVER], []]
    assert [plan.cuts_at(ms) for ms in (2999, 3000, 4999.9, 5000)] == [False, True, True, False]


def test_what_is_left_and_paid() -> None:
    plan = Plan(10_000, [{"start_ms": 4000, "end_ms": 7000}, {"start_ms": 9000, "end_ms": 9800}])
    assert (plan.left_ms, plan.cut_ms, plan.pay_ms) == (10_000, 0, 6200)
    plan.add(COVER)
    assert plan.left_ms == 10_000
    plan.add(CUT)  # takes a second of recording, and a second of the gap
    assert (plan.left_ms, plan.cut_ms, plan.pay_ms) == (8000, 2000, 8000 - 2000 - 800)
    plan.add(CutEdit(4500, 8000))  # what is left of two cuts that overlap is cut once
    assert (plan.left_ms, plan.pay_ms) == (5000, 4200)
    plan.add(CutEdit(9000, 9400))  # a gap of 400 ms is none any more
    assert (plan.left_ms, plan.pay_ms) == (4600, 4600)


def test_what_can_not_be_done_leaves_the_plan_as_it_was() -> None:
    plan = Plan(10_000)
    plan.add(CUT)
    for wrong in (CutEdit(10_000, 11_000), CutEdit(0, 20_000)):
        with pytest.raises(RecorderError):
            plan.add(wrong)
    for index in (-1, 1):
        with pytest.raises(IndexError):
            plan.remove(index)
    assert plan.edits == (CUT,)
    many = Plan(10_000)
    for _ in range(MOST):
        many.add(COVER)
    with pytest.raises(RecorderError) as told:
        many.add(COVER)
    assert told.value.code == "edit-invalid"


EDITS = st.tuples(st.integers(0, 8000), st.integers(1, 1000)).map(lambda t: CutEdit(t[0], t[0] + t[1]))


@given(st.lists(EDITS, max_size=8))
def test_every_undo_gives_back_what_was_there(edits: list[Edit]) -> None:
    plan, seen = Plan(10_000, [{"start_ms": 100, "end_ms": 900}]), []
    for edit in edits:
        seen.append((plan.edits, plan.left_ms, plan.pay_ms))
        plan.add(edit)
        assert 0 <= plan.pay_ms <= plan.left_ms <= seen[-1][1]
    for before in reversed(seen):
        plan.undo()
        assert (plan.edits, plan.left_ms, plan.pay_ms) == before
