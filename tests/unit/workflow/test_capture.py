"""A camera that hangs instead of failing: lost once the system no longer lists it, and once only."""

from __future__ import annotations

import threading
from typing import Any

import numpy as np
import pytest
from network_camera import until

from recorder.errors import RecorderError
from recorder.media import reconnect
from recorder.media.camera import Webcam
from recorder.media.frame import Frame
from recorder.media.reconnect import Lasting
from recorder.workflow import capture
from recorder.workflow.capture import Break, Capture
from recorder.workflow.controls import Controls
from recorder.workflow.pipeline import Watchers


class Grabs:
    """Stands in for `cv2.VideoCapture`: gives pictures, then hangs in its driver until let go."""

    def __init__(self, pictures: int) -> None:
        self.left, self.hang, self.grain = pictures, threading.Event(), np.random.default_rng(1)

    def grab(self) -> bool:
        self.left -= 1
        if self.left < 0:
            self.hang.wait(60)
        return self.left >= 0

    def retrieve(self) -> tuple[bool, Any]:
        return True, self.grain.integers(0, 200, (36, 64, 3), np.uint8)

    def get(self, _what: int) -> float:
        return 30.0

    def release(self) -> None: ...


@pytest.mark.parametrize("listed", [False, True])
def test_a_hanging_camera_is_lost_when_it_is_listed_no_more(monkeypatch: pytest.MonkeyPatch, listed: bool) -> None:
    cameras = [(0, "USB Camera")] if listed else []
    monkeypatch.setattr(reconnect, "list_cameras", lambda: cameras)
    monkeypatch.setattr(reconnect, "open_webcam", lambda _index, _size: Webcam(Grabs(4), "USB Camera"))  # type: ignore[arg-type]
    monkeypatch.setattr(capture, "RETRY_S", 0.05)
    grabs, told, given = Grabs(3), [], list[Frame | Break]()
    watchers = Watchers(
        camera=lambda event: told.append(event.trouble.value if event.began else "over"),
        lost=lambda error: told.append(error.code),
        back=lambda: told.append("back"),
    )
    controls = Controls()
    source = Lasting(Webcam(grabs, "USB Camera"), "0")  # type: ignore[arg-type]
    reader = Capture(source, controls, watchers, given.append, seconds=None, window_s=0.1)
    thread = threading.Thread(target=reader.run, daemon=True)
    thread.start()
    until(lambda: reader.tick() or told)
    assert told == (["no-new-frame"] if listed else ["no-new-frame", "camera-lost"])
    assert controls.lost is not listed
    grabs.hang.set()  # the driver gives up
    until(lambda: controls.lost)
    cameras[:] = [(0, "USB Camera")]
    until(lambda: "back" in told)
    until(lambda: len(given) == 8)
    assert told.count("camera-lost") == told.count("back") == 1
    assert [type(item) for item in given] == [Frame] * 3 + [Break] + [Frame] * 4
    assert [item.index for item in given if isinstance(item, Frame)] == list(range(7))
    assert reader.captured == 3
    controls.stop()
    reader.over.set()


def test_a_source_that_is_not_to_come_back_raises() -> None:
    lost = RecorderError("camera-lost", "It is gone.", "Plug it in.")

    class Gone:
        name, format, size, live, fps = "test", "I420", (64, 36), True, 30.0

        def read(self) -> Frame | None:
            raise lost

        def close(self) -> None: ...

    reader = Capture(Gone(), Controls(), Watchers(), print, seconds=None, window_s=0.1)
    with pytest.raises(RecorderError) as told:
        reader.run()
    assert told.value is lost
