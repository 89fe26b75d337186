"""Progress in rounds: never backwards, and time left that a pause for a recording does not spoil."""

from __future__ import annotations

from recorder.workflow.look_state import Look, LookState, Rounds


def test_rounds_count_on_and_what_was_found_never_falls() -> None:
    clock = [0.0]
    rounds = Rounds(100, 0, lambda: clock[0])
    told: list[LookState] = []
    for found in (7, 2):
        told += [rounds.looked(done, 100) for done in (1, 50, 100)]
        told += [rounds.covered(done, 100, found) for done in (1, 100)]
    told += [rounds.looked(done, 100) for done in (1, 100)]
    assert [(s.round, s.look) for s in told[2:6]] == [
        (1, Look.RUNNING),
        (1, Look.COVERING),
        (1, Look.COVERING),
        (2, Look.RUNNING),
    ]
    assert (told[-1].round, told[-1].found) == (3, 7)
    order = [(s.round, s.look is Look.COVERING, s.done) for s in told]
    assert order == sorted(order)


def test_time_left_is_told_when_it_is_known_and_leaves_pauses_out() -> None:
    clock = [0.0]
    rounds = Rounds(1000, 3, lambda: clock[0])
    for done in range(1, 101):
        clock[0] += 0.1
        state = rounds.looked(done, 1000)
        assert (state.seconds_left is None) == (done < 30)
    assert state.seconds_left is not None
    assert abs(state.seconds_left - 90) < 1
    clock[0] += 3600  # a recording
    paused = rounds.looked(101, 1000)
    assert paused.seconds_left is not None
    assert paused.seconds_left < 120
    assert paused.found == 3
