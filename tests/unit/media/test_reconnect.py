"""A webcam that goes and comes: by its name, whatever its number and picture size are then."""

from __future__ import annotations

import threading
from typing import Any

import cv2
import numpy as np
import pytest

from recorder.errors import RecorderError
from recorder.media import reconnect
from recorder.media.camera import Webcam, opens_by_name
from recorder.media.i420 import parts_of
from recorder.media.reconnect import Lasting


class Capture:
    """Stands in for `cv2.VideoCapture`: gives so many pictures of one grey, then none."""

    def __init__(self, size: tuple[int, int], grey: int, pictures: int) -> None:
        self.size, self.grey, self.left = size, grey, pictures
        self.released = False

    def grab(self) -> bool:
        self.left -= 1
        return self.left >= 0

    def retrieve(self) -> tuple[bool, Any]:
        return True, np.full((self.size[1], self.size[0], 3), self.grey, np.uint8)

    def get(self, what: int) -> float:
        return 30.0 if what == cv2.CAP_PROP_FPS else 0.0

    def release(self) -> None:
        self.released = True


class Bus:
    """What is plugged in, as {number: name}, and what opening a number gives."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.cameras = {0: "HD Webcam", 2: "USB Camera"}
        self.next: Capture | None = None
        self.opened: list[int] = []
        monkeypatch.setattr(reconnect, "list_cameras", lambda: sorted(self.cameras.items()))
        monkeypatch.setattr(reconnect, "open_webcam", self.open)

    def open(self, index: int, _size: tuple[int, int]) -> Webcam:
        self.opened.append(index)
        if self.next is None:
            raise RecorderError("camera-in-use", "It gives no picture.", "Wait.")
        return Webcam(self.next, self.cameras[index])  # type: ignore[arg-type]


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Bus:
    return Bus(monkeypatch)


def lasting(spec: str = "USB Camera", pictures: int = 3) -> tuple[Lasting, Capture]:
    first = Capture((64, 36), 90, pictures)
    return Lasting(Webcam(first, "USB Camera"), spec), first  # type: ignore[arg-type]


def test_it_comes_back_under_another_number(bus: Bus) -> None:
    source, first = lasting("2")
    assert [source.read().index for _ in range(3)] == [0, 1, 2]  # type: ignore[union-attr]
    with pytest.raises(RecorderError) as told:
        source.read()
    assert told.value.code in reconnect.LOST
    del bus.cameras[2]
    assert source.is_gone()
    assert not source.reopen()
    assert first.released  # or its number would stay taken
    bus.cameras[5] = "USB Camera"
    assert not source.is_gone()
    assert not source.reopen()  # there, but not ready
    bus.next = Capture((64, 36), 150, 9)
    assert source.reopen()
    assert bus.opened == [5, 5]
    frame = source.read()
    assert frame is not None
    assert frame.index == 3
    assert (source.name, source.size, source.live) == ("USB Camera", (64, 36), True)
    source.close()
    assert bus.next.released


def test_another_size_is_scaled_to_the_first(bus: Bus) -> None:
    source, _ = lasting()
    bus.next = Capture((48, 48), 150, 9)
    assert source.reopen()
    frame = source.read()
    assert frame is not None
    assert frame.size == (64, 36)
    luma = parts_of(frame.planes)[0]
    assert luma[:, 16:48].min() > 100  # the picture, in its own proportions
    assert luma[:, :12].max() == luma[:, 52:].max() == 16  # black beside it


def test_of_two_of_one_name_it_is_the_one_with_the_same_number(bus: Bus) -> None:
    bus.cameras = {1: "USB Camera", 2: "USB Camera"}
    bus.next = Capture((64, 36), 150, 9)
    source, _ = lasting("2")
    assert source.reopen()
    assert bus.opened == [2]


def test_what_opens_after_the_end_is_closed_at_once(bus: Bus, monkeypatch: pytest.MonkeyPatch) -> None:
    source, _ = lasting()
    bus.next = Capture((64, 36), 150, 9)
    begun, go_on = threading.Event(), threading.Event()

    def slow(index: int, size: tuple[int, int]) -> Webcam:
        begun.set()
        go_on.wait(30)
        return bus.open(index, size)

    monkeypatch.setattr(reconnect, "open_webcam", slow)
    thread = threading.Thread(target=source.reopen)
    thread.start()
    begun.wait(30)
    source.close()
    go_on.set()
    thread.join(30)
    assert bus.next.released


@pytest.mark.parametrize(
    ("name", "names", "opens"),
    [
        ("USB Camera", ["HD Webcam", "USB Camera"], True),
        ("USB Camera", ["USB Camera", "usb camera"], False),  # two of them
        ("Cam/Link 4K", ["Cam/Link 4K"], False),  # looks like a path
        ("7", ["7"], False),
        ("sample", ["sample"], False),
        ("http://x", ["http://x"], False),
    ],
)
def test_which_names_mean_one_camera(name: str, names: list[str], opens: bool) -> None:
    assert opens_by_name(name, names) is opens
