"""Waiting after wrong PINs: longer and longer, whatever is done to the clock or the power."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from recorder.domain.lockout import FREE_TRIES, PinLocked, PinWrong, Tries, read_tries
from recorder.domain.moment import Moment

NOW = Moment(datetime(2026, 11, 22, 10, tzinfo=UTC), False, "a" * 32, 1000.0)


def after(wrong: int) -> Tries:
    tries = Tries()
    for _ in range(wrong):
        tries = tries.one_more(NOW)
    return tries


def passed(seconds: float, wall: float | None = None) -> Moment:
    """The same boot, so much later; the wall clock may say something else."""
    return replace(NOW, wall=NOW.wall + timedelta(seconds=seconds if wall is None else wall), boottime=1000.0 + seconds)


def rebooted(wall: float) -> Moment:
    return Moment(NOW.wall + timedelta(seconds=wall), False, "b" * 32, 5.0)


def test_four_wrong_ones_cost_nothing_then_each_costs_more() -> None:
    assert [after(n).wait_s for n in range(FREE_TRIES + 8)] == [0] * 5 + [30, 60, 120, 300, 900, 3600, 3600, 3600]
    assert [after(n).tries_left for n in range(7)] == [5, 4, 3, 2, 1, 0, 0]
    assert [after(4).left(NOW), after(5).left(NOW), after(9).left(NOW)] == [0, 30, 900]


@pytest.mark.parametrize("wall", [-86400.0, 0.0, 10.0, 86400.0])
def test_on_one_boot_no_setting_of_the_clock_counts(wall: float) -> None:
    assert after(6).left(passed(10, wall)) == 50
    assert after(6).left(passed(60, wall)) == 0
    assert after(6).left(passed(6000, wall)) == 0


@pytest.mark.parametrize(("wall", "left"), [(-86400, 60), (0, 60), (45, 15), (60, 0), (9999, 0)])
def test_over_a_restart_the_wall_clock_counts_and_one_set_back_gains_nothing(wall: float, left: float) -> None:
    assert after(6).left(rebooted(wall)) == left


def test_a_wait_met_again_after_a_restart_goes_on_by_that_boot_s_own_clock() -> None:
    again = after(6).again(rebooted(-86400))
    assert again.left(rebooted(-86400)) == 60
    assert again.left(replace(rebooted(9999), boottime=5.0 + 59)) == 1
    assert again.left(replace(rebooted(-86400), boottime=5.0 + 60)) == 0
    part = after(6).again(rebooted(45))
    assert part.left(replace(rebooted(45), boottime=5.0 + 14)) == 1


@pytest.mark.parametrize("tries", [Tries(), after(3), after(5), after(12)])
def test_what_is_kept_reads_back(tries: Tries) -> None:
    assert read_tries(tries.failures, tries.text()) == tries


@pytest.mark.parametrize("text", ["", "soon", "2026-11-22T10:00:00Z", "x y z", "2026-11-22T10:00:00Z a b"])
def test_what_can_t_be_read_waits_in_full_once(text: str) -> None:
    tries = read_tries(6, text)
    assert tries.left(NOW) == 60
    assert tries.again(NOW).left(passed(60)) == 0


def test_the_faults_say_it_in_words_and_for_a_screen() -> None:
    wrong, last, locked = PinWrong(2, 0), PinWrong(0, 30), PinLocked(12)
    assert (wrong.code, wrong.tries_left, wrong.wait_s) == ("wrong-pin", 2, 0)
    assert "2 tries left" in wrong.next_step
    assert (last.tries_left, last.wait_s) == (0, 30)
    assert "30 s" in last.next_step
    assert (locked.code, locked.wait_s) == ("pin-locked", 12)
    assert "12 s" in locked.next_step
