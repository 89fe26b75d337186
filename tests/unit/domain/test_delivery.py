"""Rules that hold a delivery, and how long a failed one waits."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recorder.domain.delivery import (
    CAP_S,
    LONGEST_S,
    NetworkRule,
    Rules,
    backoff_s,
    held_by,
    hours_text,
    is_weak,
    read_hours,
    read_rules,
)
from recorder.errors import RecorderError


@dataclass(frozen=True)
class Net:
    kind: str
    metered: bool | None


HOME = Net("wired", False)


@pytest.mark.parametrize(
    ("rule", "network", "held"),
    [
        (NetworkRule.ANY, Net("unknown", None), ""),
        (NetworkRule.NEVER, HOME, "never"),
        (NetworkRule.WIRED, HOME, ""),
        (NetworkRule.WIRED, Net("wireless", False), "wired only"),
        (NetworkRule.WIRED, Net("unknown", False), "wired only"),
        (NetworkRule.UNMETERED, Net("wireless", False), ""),
        (NetworkRule.UNMETERED, Net("wireless", True), "not metered"),
        (NetworkRule.UNMETERED, Net("wired", None), "not metered"),  # doubt holds
    ],
)
def test_the_network_s_rule_is_named_and_doubt_holds(rule: NetworkRule, network: Net, held: str) -> None:
    assert held_by(Rules(rule), network, 0) == held


def test_a_disk_needs_no_network_but_never_is_never() -> None:
    wifi = Net("wireless", None)
    assert held_by(Rules(NetworkRule.WIRED), wifi, 0, remote=False) == ""
    assert held_by(Rules(NetworkRule.UNMETERED), wifi, 0, remote=False) == ""
    assert held_by(Rules(NetworkRule.NEVER), wifi, 0, remote=False) == "never"
    assert held_by(Rules(hours=(60, 120)), wifi, 0, remote=False) == "hours"


@pytest.mark.parametrize(
    ("hours", "open_at", "shut_at"),
    [("09:00-17:30", ["09:00", "17:29"], ["08:59", "17:30"]), ("22:00-06:00", ["22:00", "00:00", "05:59"], ["06:00"])],
)
def test_hours_hold_over_midnight_too(hours: str, open_at: list[str], shut_at: list[str]) -> None:
    rules = Rules(hours=read_hours(hours))

    def held(clock: str) -> str:
        return held_by(rules, HOME, int(clock[:2]) * 60 + int(clock[3:]))

    assert [held(at) for at in open_at] == [""] * len(open_at)
    assert [held(at) for at in shut_at] == ["hours"] * len(shut_at)
    assert hours_text(rules.hours) == hours


@pytest.mark.parametrize("text", ["", "22-06", "24:00-06:00", "22:00-06:60", "٢٢:00-06:00", "22:00-06:00 "])
def test_what_are_no_hours_is_refused(text: str) -> None:
    with pytest.raises(RecorderError) as told:
        read_hours(text)
    assert told.value.code == "bad-hours"


def test_the_whole_day_is_no_rule() -> None:
    assert read_hours("all") is read_hours("08:00-08:00") is None
    assert hours_text(None) == "all"


@given(st.integers(1, 10_000), st.floats(0, 1))
def test_waits_double_from_a_minute_and_never_pass_the_cap(tries: int, chance: float) -> None:
    wait = backoff_s(tries, chance)
    assert 45 <= wait <= LONGEST_S
    assert backoff_s(tries + 1, chance) >= wait
    assert backoff_s(1, 0.5) == 60 and backoff_s(2, 0.5) == 120 and backoff_s(50, 0.5) == CAP_S


@given(st.sampled_from(NetworkRule), st.none() | st.tuples(st.integers(0, 1439), st.integers(0, 1439)), st.integers(0))
def test_rules_come_back_as_they_were_kept(network: NetworkRule, hours: tuple[int, int] | None, rate: int) -> None:
    rules = Rules(network, hours, rate)
    assert read_rules(rules.document()) == rules
    assert read_rules({}) == Rules()


def test_a_link_is_weak_when_it_is_slow_or_cut_again_and_again() -> None:
    assert [is_weak(rate, 0) for rate in (0, 1, 63_999, 64_000)] == [False, True, True, False]
    assert [is_weak(1e6, cuts) for cuts in (0, 2, 3)] == [False, False, True]
