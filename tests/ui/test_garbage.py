"""Garbage: collected by the window's thread alone, and by Python again once the window is gone."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from recorder.ui.garbage import Garbage


class Ring:
    """Refers to itself, so that only the collector frees it."""

    def __init__(self) -> None:
        self.ring = self
        self.ended_on: list[int] = []
        weakref.finalize(self, lambda: ENDED.append(threading.get_ident()))


ENDED: list[int] = []


@pytest.fixture
def garbage(qtbot: QtBot) -> Iterator[Garbage]:
    owner = QObject()
    garbage = Garbage(owner)
    ENDED.clear()
    yield garbage
    garbage.end()


def fill() -> None:
    """Make more rings than Python's first threshold allows, several times over."""
    for _ in range(3000):
        Ring()


def test_what_another_thread_leaves_is_freed_on_the_windows_own(garbage: Garbage, qtbot: QtBot) -> None:
    thread = threading.Thread(target=fill)
    thread.start()
    thread.join()
    assert ENDED == []
    qtbot.waitUntil(lambda: len(ENDED) == 3000)
    assert set(ENDED) == {threading.get_ident()}


def test_old_garbage_is_freed_too(garbage: Garbage, qtbot: QtBot) -> None:
    ring = Ring()
    gc.collect()  # it is old now
    del ring
    assert ENDED == []
    for _ in range(200):
        kept = [[] for _ in range(1000)]
        garbage.look()
        del kept
    assert len(ENDED) == 1


def test_nothing_is_collected_while_nothing_is_due(garbage: Garbage) -> None:
    gc.collect()
    ring = Ring()
    del ring
    garbage.look()
    assert ENDED == []


def test_at_the_end_python_collects_again(qtbot: QtBot) -> None:
    owner = QObject()
    garbage = Garbage(owner)
    assert not gc.isenabled()
    garbage.end()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
    assert not garbage.isActive()
