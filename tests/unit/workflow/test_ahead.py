"""Work ahead on another thread: the same items in the same order, faults told, and no thread left behind."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing

import pytest

from recorder.workflow.ahead import ahead


def threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name == "ahead"]


def numbers(made: list[int], end: int, fails_at: int = -1) -> Iterator[int]:
    for number in range(end):
        if number == fails_at:
            raise ValueError("no more")
        made.append(number)
        yield number


def test_items_come_in_order_from_another_thread() -> None:
    where: set[str] = set()

    def items() -> Iterator[int]:
        for number in range(50):
            where.add(threading.current_thread().name)
            yield number

    assert list(ahead(items())) == list(range(50))
    assert where == {"ahead"} and threads() == []
    assert list(ahead([])) == []


def test_no_more_is_made_than_a_few_ahead() -> None:
    made: list[int] = []
    with closing(ahead(numbers(made, 1000))) as items:
        assert [next(items) for _ in range(10)] == list(range(10))
        assert len(made) <= 16
    assert threads() == [] and len(made) <= 16


def test_a_fault_comes_behind_what_was_made_before_it() -> None:
    taken: list[int] = []
    with pytest.raises(ValueError, match="no more"):
        for number in ahead(numbers([], 30, fails_at=20)):
            taken.append(number)
    assert taken == list(range(20)) and threads() == []


def test_one_behind_the_other_ends_both() -> None:
    made: list[int] = []
    with closing(ahead(numbers(made, 1000))) as first, closing(ahead(2 * n for n in first)) as second:
        assert [next(second) for _ in range(3)] == [0, 2, 4]
    assert threads() == [] and len(made) < 20
