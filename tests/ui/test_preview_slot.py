"""Only the newest covered picture is shown, and no more often than there is need."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from recorder.media.frame import CoveredFrame
from recorder.media.picture import rgb_of
from recorder.ui.preview_slot import PreviewSlot
from recorder.ui.theme import Theme
from recorder.ui.widgets.video import Video


def frame(luma: int, size: tuple[int, int] = (64, 48)) -> CoveredFrame:
    planes = np.full((size[1] * 3 // 2, size[0]), 128, np.uint8)
    planes[: size[1]] = luma
    return CoveredFrame(planes, 0.0, 0, 0, False)


@pytest.fixture
def video(qtbot: QtBot) -> Video:
    made = Video("picture", Theme())
    qtbot.addWidget(made)
    made.resize(320, 240)
    made.show()
    return made


def shade(video: Video) -> int:
    return video.grab().toImage().pixelColor(160, 120).red()


def test_the_newest_picture_is_shown_and_older_ones_never(video: Video, qtbot: QtBot) -> None:
    slot = PreviewSlot(video)
    slot.start()
    threads = threading.Thread(target=lambda: [slot.put(frame(luma)) for luma in (16, 16, 235)])
    threads.start()
    threads.join()
    with qtbot.waitSignal(slot.first):
        pass
    assert slot.shown == 1
    assert shade(video) > 250


def test_nothing_is_shown_after_stop_nor_what_came_before_start(video: Video, qtbot: QtBot) -> None:
    slot = PreviewSlot(video)
    slot.put(frame(16))
    slot.start()
    qtbot.wait(150)
    assert slot.shown == 0
    slot.put(frame(235))
    qtbot.waitUntil(lambda: slot.shown == 1)
    slot.stop()
    slot.put(frame(16))
    qtbot.wait(150)
    assert slot.shown == 1
    assert shade(video) > 250


def test_what_comes_is_shown_at_least_fifteen_times_a_second(video: Video) -> None:
    assert PreviewSlot(video)._timer.interval() <= 1000 / 15


def test_a_wide_picture_is_scaled_in_proportion_and_a_small_one_is_left() -> None:
    assert rgb_of(frame(128, (1280, 720)), 560).shape == (316, 560, 3)
    assert rgb_of(frame(128, (64, 48)), 560).shape == (48, 64, 3)


def test_colours_are_those_of_the_planes() -> None:
    red = frame(81)
    red.planes[48:60], red.planes[60:] = 90, 240  # BT.601 of pure red
    r, g, b = (int(v) for v in rgb_of(red, 64)[24, 32])
    assert r > 250
    assert g < 6
    assert b < 6
