"""The live picture before recording: covered, with readings, waiting for a camera, and leaving nothing behind."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np
import pytest
from homes import SIZE
from network_camera import NetworkCamera, needs_ffmpeg, until

from recorder.errors import RecorderError
from recorder.media.frame import CoveredFrame
from recorder.media.readings import Readings
from recorder.media.sample import Sample
from recorder.media.watchdog import CameraTrouble, WatchdogEvent
from recorder.workflow import preview
from recorder.workflow.preview import Preview


class Screen:
    """What a preview told."""

    def __init__(self, camera: str, **named: object) -> None:
        self.pictures: list[CoveredFrame] = []
        self.readings: list[Readings] = []
        self.faults: list[str] = []
        self.events: list[WatchdogEvent] = []
        self.preview = Preview(
            camera,
            covered=self.pictures.append,
            readings=self.readings.append,
            trouble=self._trouble,
            **named,  # type: ignore[arg-type]
        )
        self.preview.start()

    def _trouble(self, trouble: RecorderError | WatchdogEvent) -> None:
        if isinstance(trouble, RecorderError):
            self.faults.append(trouble.code)
        else:
            self.events.append(trouble)


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(preview, "RETRY_S", 0.2)
    before = threading.active_count()
    yield
    until(lambda: threading.active_count() <= before)  # no thread outlives its test


def test_what_is_shown_is_covered_and_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    screen = Screen("sample", work_zone=((0.2, 0.2), (0.8, 0.2), (0.8, 0.9), (0.2, 0.9)))
    until(lambda: len(screen.pictures) > 5 and screen.readings)
    screen.preview.stop()
    count = len(screen.pictures)
    screen.preview.stop()  # twice does no harm
    assert len(screen.pictures) == count
    scene = Sample()
    for shown in screen.pictures[:5]:
        assert shown.size == (1280, 720)
        assert len(np.unique(shown.planes[:140])) == 1  # outside the zone, always
        raw = scene.draw(shown.index)
        assert shown.whole or np.array_equal(shown.planes[600:640, 500:700], raw[600:640, 500:700])
    reading = screen.readings[0]
    assert (reading.name, reading.size) == ("sample", (1280, 720))
    assert 0 < reading.fps <= 40
    assert screen.faults == []
    assert list(tmp_path.iterdir()) == []


@needs_ffmpeg
def test_it_waits_for_a_camera_and_says_so_once(templates: dict[str, Path]) -> None:
    camera = NetworkCamera(templates["film"])
    screen = Screen(camera.url)
    try:
        until(lambda: screen.faults)
        assert screen.pictures == []
        camera.plug_in()
        until(lambda: len(screen.pictures) > 3)
        assert screen.faults == ["stream-unreachable"]
        assert {picture.size for picture in screen.pictures} == {SIZE}
        camera.pull_out()
        until(lambda: len(screen.faults) == 2)
        count = len(screen.pictures)
        camera.plug_in((200, 150))
        until(lambda: len(screen.pictures) > count + 3)
        assert screen.faults == ["stream-unreachable", "stream-lost"]
        assert screen.pictures[-1].size == (200, 150)
    finally:
        screen.preview.stop()
        camera.pull_out()


def test_a_still_picture_is_told_by_the_watchdog(tmp_path: Path) -> None:
    path = tmp_path / "still.mkv"
    with av.open(path, "w") as out:
        stream = out.add_stream("ffv1", rate=10)
        stream.width, stream.height, stream.pix_fmt = *SIZE, "yuv420p"
        for _ in range(60):
            out.mux(stream.encode(av.VideoFrame.from_ndarray(np.full((SIZE[1], SIZE[0], 3), 90, np.uint8), "rgb24")))
        out.mux(stream.encode())
    screen = Screen(str(path))
    until(lambda: screen.events)
    screen.preview.stop()
    assert (screen.events[0].trouble, screen.events[0].began) == (CameraTrouble.FROZEN_PICTURE, True)
    assert not any(reading.moving for reading in screen.readings)


def test_what_breaks_inside_is_told_and_tried_again(
    templates: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[object] = []
    whole = preview.Cover

    class Breaks(whole):  # type: ignore[valid-type,misc]
        def push(self, frame: object) -> list[CoveredFrame]:
            made.append(self)
            if len(set(made)) < 2:
                raise RuntimeError("cover")
            return super().push(frame)  # type: ignore[no-any-return]

    monkeypatch.setattr(preview, "Cover", Breaks)
    screen = Screen(str(templates["film"]))
    until(lambda: screen.pictures)
    screen.preview.stop()
    assert screen.faults == ["preview-broken"]


def test_a_zone_that_encloses_nothing_is_refused() -> None:
    with pytest.raises(RecorderError) as told:
        Preview("sample", work_zone=((0.1, 0.1), (0.2, 0.1)), covered=print)
    assert told.value.code == "work-zone-invalid"
