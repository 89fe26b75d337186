"""A camera that is pulled out while recording: a real MJPEG stream on loopback, killed and served again."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from threading import Thread

import pytest
from homes import SIZE, only_clip, order
from network_camera import PATIENCE_S, NetworkCamera, needs_ffmpeg, until

from recorder.domain.clip import VIDEO, TakeState, paid_ms
from recorder.errors import RecorderError
from recorder.media.fragments import FragmentScanner
from recorder.media.frame import CoveredFrame
from recorder.media.player import decode
from recorder.vault.age import Identity, Salvage
from recorder.workflow import capture, versions
from recorder.workflow.controls import Controls
from recorder.workflow.pipeline import Watchers
from recorder.workflow.recording import Take, record
from recorder.workflow.station import Station
from recorder.workflow.verifying import verify_home

pytestmark = needs_ffmpeg


class Recording:
    """A take on a thread of its own, as the app runs it, and what its watchers were told."""

    def __init__(self, station: Station, camera: str, **changes: object) -> None:
        self.told: list[str] = []
        self.shown: list[tuple[int, int]] = []
        self.controls: Controls | None = None
        self.take: Take | None = None
        watchers = Watchers(covered=self._saw, lost=self._lost, back=lambda: self.told.append("back"))
        self._order = order(Path("none"), camera=camera, watchers=watchers, started=self._started, **changes)
        self._station = station
        self.thread = Thread(target=self._run, daemon=True)
        self.thread.start()

    def _run(self) -> None:
        station = self._station.again()
        try:
            for _ in range(100):  # the server may not listen yet
                with suppress(RecorderError):
                    self.take = record(station, self._order)
                    break
                time.sleep(0.1)
        finally:
            station.close()

    def _started(self, line: object, _source: object) -> None:
        self.controls = line.controls  # type: ignore[attr-defined]

    def _saw(self, frame: CoveredFrame) -> None:
        self.shown.append(frame.size)

    def _lost(self, error: RecorderError) -> None:
        self.told.append(error.code)

    @property
    def running(self) -> Controls:
        until(lambda: self.controls is not None)
        assert self.controls is not None
        return self.controls

    def shows_more(self, frames: int = 8) -> None:
        before = len(self.shown)
        until(lambda: len(self.shown) >= before + frames)

    def ended(self) -> Take:
        self.thread.join(PATIENCE_S)
        assert self.take is not None
        return self.take


@pytest.fixture
def camera(templates: dict[str, Path]) -> Iterator[NetworkCamera]:
    server = NetworkCamera(templates["film"])
    server.plug_in()
    yield server
    server.pull_out()


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(capture, "RETRY_S", 0.2)


def whole_frames(path: Path, identity: Identity) -> int:
    """How many frames of a file that is still being written are sealed."""
    scanner = FragmentScanner()
    with path.open("rb") as file:
        for piece in Salvage(file, [identity]):
            scanner.feed(piece)
    return scanner.frames


def frames_of(station: Station) -> int:
    with versions.open_video(station, only_clip(station)) as plain:
        return sum(1 for _ in decode(plain))


def test_it_goes_on_in_the_same_clip_at_her_press(consented: Station, camera: NetworkCamera) -> None:
    take = Recording(consented, camera.url, reconnect=True)
    until(lambda: take.running.recorded_ms > 500)
    camera.pull_out()
    until(lambda: take.told)
    assert take.running.lost and take.running.paused
    assert not take.running.resume()
    camera.plug_in((200, 150))  # and what comes back is not even the same size
    until(lambda: "back" in take.told)
    take.shows_more(20)
    before = take.running.recorded_ms  # all that was in the cover's window is in by now
    take.shows_more(20)
    assert take.running.recorded_ms == before  # and nothing of what is only shown
    assert take.running.resume()
    until(lambda: take.running.recorded_ms > before + 500)
    take.running.stop()
    manifest = take.ended().clip.manifest
    assert take.told == ["stream-lost", "back"]
    assert set(take.shown) == {SIZE}
    assert len(consented.clips.all()) == 1
    assert manifest["size"] == list(SIZE)
    longest = max(gap["end_ms"] - gap["start_ms"] for gap in manifest["frames"]["gaps"])
    assert longest > 500
    assert paid_ms(manifest) <= manifest["duration_ms"] - longest
    assert frames_of(consented) == manifest["frames"]["encoded"]
    assert verify_home(consented).faults == []


def test_a_stop_while_it_is_gone_keeps_all(consented: Station, camera: NetworkCamera) -> None:
    take = Recording(consented, camera.url, reconnect=True)
    until(lambda: take.running.recorded_ms > 500)
    camera.pull_out()
    until(lambda: take.running.lost)
    kept = take.running.recorded_ms
    take.running.stop()
    ended = take.ended()
    assert (ended.ended_early, ended.clip.state) == (None, TakeState.REVIEW)
    assert ended.clip.seconds_ms >= kept > 500
    assert frames_of(consented) == ended.clip.manifest["frames"]["encoded"]
    assert verify_home(consented).faults == []


def test_what_came_before_is_sealed_while_it_is_waited_for(consented: Station, camera: NetworkCamera) -> None:
    take = Recording(consented, camera.url, reconnect=True)
    until(lambda: take.running.recorded_ms > 500)
    camera.pull_out()
    until(lambda: take.running.lost)
    clip = only_clip(consented)
    identity = consented.clip_identity(clip.clip_id, 1)
    assert identity is not None
    path = consented.home.clip_folder(clip.clip_id) / VIDEO
    # what a crash would leave now: every frame that was shown, for all of them were recorded
    until(lambda: whole_frames(path, identity) == len(take.shown) > 10)
    take.running.stop()
    assert take.ended().clip.manifest["frames"]["encoded"] == len(take.shown)


def test_without_being_asked_to_wait_it_ends_there(consented: Station, camera: NetworkCamera) -> None:
    take = Recording(consented, camera.url)
    until(lambda: take.running.recorded_ms > 500)
    camera.pull_out()
    ended = take.ended()
    assert ended.ended_early is not None
    assert ended.ended_early.code == "stream-lost"
    assert take.told == []
    assert ended.clip.seconds_ms > 500


def test_a_camera_that_is_gone_before_the_press_can_be_cancelled(consented: Station, camera: NetworkCamera) -> None:
    take = Recording(consented, camera.url, reconnect=True, begin_paused=True)
    assert take.running.paused
    take.shows_more()
    camera.pull_out()
    until(lambda: take.running.lost)
    take.running.stop()
    take.thread.join(PATIENCE_S)
    assert take.take is None
    assert only_clip(consented).state is TakeState.DISCARDED
