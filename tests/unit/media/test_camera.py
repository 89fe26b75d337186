"""Opening a source by what a person calls it, and the webcam's own faults."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import time
from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from recorder.errors import RecorderError
from recorder.media import camera
from recorder.media.camera import FrameSource, Webcam, list_cameras, open_source
from recorder.media.frame import Frame
from recorder.media.i420 import parts_of
from recorder.media.sample import Sample
from recorder.media.watchdog import Watchdog

CAMERAS = [(0, "HD Webcam"), (2, "USB Camera"), (4, "USB Camera: rear")]


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    """Write 12 frames of MJPEG in AVI at 30 fps."""
    path = tmp_path / "clip.avi"
    with av.open(str(path), "w") as container:
        video = container.add_stream("mjpeg", rate=30)
        video.width, video.height, video.pix_fmt = 160, 96, "yuvj420p"
        for i in range(12):
            picture = np.full((96, 160, 3), 20 * i, np.uint8)
            container.mux(video.encode(av.VideoFrame.from_ndarray(picture, "bgr24")))
        container.mux(video.encode())
    return path


def read_all(source: FrameSource) -> list[Frame]:
    with contextlib.closing(source):
        return list(iter(source.read, None))


def refused(spec: str) -> RecorderError:
    with pytest.raises(RecorderError) as caught:
        open_source(spec)
    return caught.value


def test_a_file_comes_whole_and_does_not_wait(clip: Path) -> None:
    source = open_source(str(clip))
    frames = read_all(source)
    assert (source.live, source.name, source.format, source.fps) == (False, "clip.avi", "mjpeg 160x96", 30)
    assert [round((f.t - frames[0].t) * 30, 3) for f in frames] == list(range(12))


def test_a_paced_file_comes_no_earlier_than_due(clip: Path) -> None:
    source = open_source(str(clip), paced=True)
    assert source.live
    with contextlib.closing(source):
        first = source.read()
        assert first is not None
        time.sleep(0.2)  # a late reader: nothing is skipped, and the schedule stays
        before = time.monotonic()
        rest = list(iter(source.read, None))
    assert [frame.index for frame in [first, *rest]] == list(range(12))
    assert all(f.t - first.t >= f.index / 30 - 0.005 for f in rest)
    assert all(before <= f.t <= time.monotonic() for f in rest)
    assert all(b.t > a.t for a, b in zip([first, *rest[:-1]], rest, strict=True))


def test_seconds_end_a_source(clip: Path) -> None:
    assert len(read_all(open_source(str(clip), seconds=0.2))) == 6
    assert len(read_all(open_source(str(clip), seconds=9))) == 12
    assert len(read_all(open_source("sample", seconds=0.5, size=(320, 180)))) == 15


def test_the_sample_ends_by_itself_unless_paced() -> None:
    source = open_source("sample", size=(64, 36))
    assert (source.live, source.size, source.fps) == (False, (64, 36), 30)
    assert len(read_all(source)) == 20 * 30
    with contextlib.closing(open_source("sample", paced=True, size=(64, 36))) as paced:
        assert paced.live and isinstance(paced.read(), Frame)


def test_a_file_called_like_a_number_needs_its_folder(clip: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clip.rename(clip.with_name("7"))
    monkeypatch.chdir(clip.parent)
    assert len(read_all(open_source("./7"))) == 12
    assert refused("7").code == "no-camera"


@pytest.mark.parametrize("spec", ["gone.mp4", "some/where", "C:\\clips\\gone"])
def test_a_missing_file(spec: str) -> None:
    assert refused(spec).code == "video-missing"


def test_other_addresses_are_refused_without_telling_secrets() -> None:
    error = refused("rtmp://meena:secret@host")
    assert error.code == "stream-unreachable" and "secret" not in str(error)


if not list_cameras():  # on a machine without a camera, the real thing

    @pytest.mark.parametrize("spec", ["0", "99", "HD Webcam"])
    def test_no_camera_connected(spec: str) -> None:
        error = refused(spec)
        assert (error.code, error.what) == ("no-camera", "No camera is connected.")


def test_the_cameras_that_exist_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(camera, "list_cameras", lambda: CAMERAS)
    for spec, what in (("1", "There is no camera number 1."), ("lathe", "No camera is called lathe.")):
        error = refused(spec)
        assert (error.code, error.what) == ("no-camera", what)
        assert "0 (HD Webcam), 2 (USB Camera), 4 (USB Camera: rear)" in error.next_step


def test_names_are_found_whole_or_in_part(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(camera, "list_cameras", lambda: CAMERAS)
    assert [camera._index_of(name) for name in ("hd webcam", "HD", "usb camera", "Rear ")] == [0, 0, 2, 4]
    error = refused("usb")
    assert error.code == "camera-ambiguous"
    assert "2 (USB Camera), 4 (USB Camera: rear)" in error.what


def test_a_device_that_will_not_open_is_in_use(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(camera, "list_cameras", lambda: [(63, "Shy Camera")])
    error = refused("63")
    assert error.code == "camera-in-use" and "Shy Camera" in error.what


def test_the_webcam_reads_until_it_is_gone(clip: Path) -> None:
    # A capture at a file's end does what one does whose camera was unplugged.
    before = time.monotonic()
    capture = cv2.VideoCapture(str(clip))
    source = Webcam(capture, "HD Webcam")
    frames = [source.read() for _ in range(12)]
    assert (source.name, source.format, source.size, source.live) == ("HD Webcam", "MJPG 160x96", (160, 96), True)
    assert [frame.index for frame in frames if frame] == list(range(12))
    times = [before, *(frame.t for frame in frames if frame), time.monotonic()]
    assert times == sorted(set(times))
    luma = [int(parts_of(frame.planes)[0][50, 50]) for frame in frames if frame]
    assert luma == pytest.approx([16 + 20 * i * 219 / 255 for i in range(12)], abs=3)
    assert capture.isOpened()
    with pytest.raises(RecorderError) as caught:
        source.read()
    assert caught.value.code == "camera-lost"
    source.close()
    assert not capture.isOpened()


def test_a_webcam_shown_to_the_watchdog(clip: Path) -> None:
    dog = Watchdog()
    with contextlib.closing(Webcam(cv2.VideoCapture(str(clip)), "HD Webcam")) as source:
        frame = source.read()
    assert dog.saw(frame) is None and dog.tick(frame.t + 3) is not None


def test_every_kind_is_a_frame_source(clip: Path) -> None:
    kinds: list[FrameSource] = [
        Sample((64, 36)),
        open_source(str(clip)),
        open_source(str(clip), paced=True, seconds=1),
        Webcam(cv2.VideoCapture(str(clip)), "HD Webcam"),
    ]
    for source in kinds:
        with contextlib.closing(source):
            frame = source.read()
            assert frame is not None and frame.size == source.size and frame.index == 0


def test_importing_it_loads_no_detector_and_no_decoder() -> None:
    code = "import sys, recorder.media.camera; print(*{'onnxruntime', 'av', 'PySide6'} & set(sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == ""
