"""The way of a frame: nothing lost from what waits, drops counted, and every breakdown ends cleanly."""

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from homes import SIZE

from recorder.errors import RecorderError
from recorder.media.encoder import ClipEncoder
from recorder.media.frame import CoveredFrame, Frame
from recorder.media.player import decode
from recorder.vault.age import AgeFile, Identity
from recorder.vault.seal import SealedFile
from recorder.workflow import pipeline
from recorder.workflow.pipeline import Outcome, Pipeline, Watchers

ME = Identity.generate()
BROKEN = RecorderError("camera-lost", "The camera was unplugged.", "Plug it in.")


def frame(index: int, grain: np.random.Generator | None) -> Frame:
    planes = np.full((SIZE[1] * 3 // 2, SIZE[0]), 128, np.uint8)
    planes[: SIZE[1], index % SIZE[0] :] = 40
    if grain:
        planes[: SIZE[1]] = grain.integers(16, 235, (SIZE[1], SIZE[0]), np.uint8)
    return Frame(planes, 100.0 + index / 30, index)


class Source:
    """A camera made of a list; `live` can't wait."""

    name, format, size, fps = "test", "I420", SIZE, 30.0

    def __init__(
        self,
        number: int,
        *,
        live: bool = False,
        grain: np.random.Generator | None = None,
        then: Callable[[], Frame | None] = lambda: None,
    ) -> None:
        self.live = live
        self._left: Iterator[int] = iter(range(number))
        self._grain, self._then = grain, then
        self.read_times: list[float] = []

    def read(self) -> Frame | None:
        index = next(self._left, None)
        if index is None:
            return self._then()
        if self.live:
            time.sleep(0.001)
        made = frame(index, self._grain)
        self.read_times.append(made.t)
        return made

    def close(self) -> None: ...


class Cover:
    """Lets every frame through, two frames late as a look-back does."""

    def __init__(self, pause: float = 0.0, fail_at: int | None = None) -> None:
        self._held: list[Frame] = []
        self._pause, self._fail_at = pause, fail_at

    def push(self, raw: Frame) -> Iterator[CoveredFrame]:
        if self._fail_at is not None and raw.index >= self._fail_at:
            raise RuntimeError("the detector broke")
        time.sleep(self._pause)
        self._held.append(raw)
        while len(self._held) > 2:
            yield self._let_go()

    def finish(self) -> Iterator[CoveredFrame]:
        while self._held:
            yield self._let_go()

    def _let_go(self) -> CoveredFrame:
        raw = self._held.pop(0)
        return CoveredFrame(raw.planes, raw.t, raw.index, raw.index % 2, raw.index == 3)


class Run:
    """One recording with a real encoder and a real sealed file."""

    def __init__(self, folder: Path, source: Source, cover: Cover | None = None, **named: object) -> None:
        self.path = folder / "clip.mp4.age"
        self.sealed = SealedFile(self.path, ME.recipient)
        self.encoder = ClipEncoder(self.sealed, SIZE, fps=30)
        self.watchers = Watchers()
        self.line = Pipeline(
            source,
            cover or Cover(),  # type: ignore[arg-type]
            self.encoder,
            self.sealed,
            watchers=self.watchers,
            **({"window_s": 0.5} | named),  # type: ignore[arg-type]
        )

    def go(self) -> Outcome:
        before = threading.active_count()
        outcome = self.line.run()
        deadline = time.monotonic() + 5
        while threading.active_count() > before and time.monotonic() < deadline:
            time.sleep(0.01)
        return outcome

    def frames(self) -> int:
        self.sealed.close()
        with AgeFile(self.path.open("rb"), [ME]) as plain:
            return sum(1 for _ in decode(plain))


def test_a_file_loses_nothing_however_slow_the_rest_is(tmp_path: Path) -> None:
    run = Run(tmp_path, Source(40), Cover(pause=0.005))
    outcome = run.go()
    assert outcome.fault is None
    assert outcome.encoded is not None
    assert (outcome.captured, outcome.encoded.frames) == (40, 40)
    assert (outcome.faces_covered, outcome.whole_covered) == (20, 1)
    assert outcome.encoded.first_t == 100.0
    assert run.frames() == 40


def test_a_camera_drops_what_nobody_takes_and_counts_it(tmp_path: Path) -> None:
    run = Run(tmp_path, Source(60, live=True), Cover(pause=0.02))
    outcome = run.go()
    assert outcome.fault is None
    assert outcome.encoded is not None
    assert outcome.captured == 60
    assert 0 < outcome.encoded.frames < 60
    assert run.frames() == outcome.encoded.frames


def test_it_ends_after_the_seconds_and_reads_on_for_one_window(tmp_path: Path) -> None:
    source = Source(300)
    run = Run(tmp_path, source, seconds=1.0, window_s=0.5)
    outcome = run.go()
    assert outcome.encoded is not None
    assert (outcome.captured, outcome.encoded.frames) == (30, 30)
    assert 1.5 <= source.read_times[-1] - source.read_times[0] < 1.6
    assert run.frames() == 30


def test_what_is_only_read_to_look_back_from_is_not_shown_either(tmp_path: Path) -> None:
    seen: list[int] = []
    run = Run(tmp_path, Source(90), seconds=1.0)
    run.watchers.covered = lambda covered: seen.append(covered.index)
    run.go()
    assert seen == list(range(30))


def test_a_stop_ends_it_cleanly(tmp_path: Path) -> None:
    run = Run(tmp_path, Source(10_000), Cover(pause=0.001))
    run.watchers.covered = lambda covered: run.line.stop() if covered.index == 20 else None
    outcome = run.go()
    assert outcome.fault is None
    assert outcome.encoded is not None
    assert 20 < outcome.encoded.frames < 200
    assert outcome.captured == outcome.encoded.frames
    assert run.frames() == outcome.encoded.frames


def test_a_camera_that_breaks_ends_it_with_all_that_came_before(tmp_path: Path) -> None:
    def broken() -> Frame:
        raise BROKEN

    run = Run(tmp_path, Source(25, then=broken))
    outcome = run.go()
    assert outcome.fault is BROKEN
    assert outcome.encoded is not None
    assert outcome.encoded.frames == 25
    assert run.frames() == 25


@pytest.mark.parametrize("live", [False, True])
def test_when_cover_breaks_no_unjudged_frame_gets_through(tmp_path: Path, live: bool) -> None:
    run = Run(tmp_path, Source(500, live=live), Cover(pause=0.002, fail_at=12))
    outcome = run.go()
    assert isinstance(outcome.fault, RuntimeError)
    assert outcome.encoded is not None
    assert outcome.encoded.frames <= 10  # the two that it held back went with it
    assert run.frames() == outcome.encoded.frames


def test_when_the_encoder_breaks_everything_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = Run(tmp_path, Source(500))
    push, calls = run.encoder.push, iter(range(500))

    def breaks(covered: CoveredFrame) -> None:
        if next(calls) == 8:
            raise ValueError("encoder")
        push(covered)

    monkeypatch.setattr(run.encoder, "push", breaks)
    outcome = run.go()
    assert isinstance(outcome.fault, ValueError)
    assert outcome.encoded is None
    run.sealed.abandon()


def test_the_first_fault_is_the_one_that_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> Frame:
        raise BROKEN

    def shut() -> None:
        raise ValueError("too")

    run = Run(tmp_path, Source(5, then=broken))
    monkeypatch.setattr(run.encoder, "close", shut)
    assert run.go().fault is BROKEN
    run.sealed.abandon()


def test_a_camera_that_hangs_is_not_waited_for_after_a_stop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "_PATIENCE_S", 0.1)
    hang = threading.Event()

    def hangs() -> None:
        run.line.stop()
        hang.wait(30)

    run = Run(tmp_path, Source(15, live=True, then=hangs))
    outcome = run.line.run()
    hang.set()
    assert outcome.fault is None
    assert outcome.encoded is not None
    assert 0 < outcome.encoded.frames <= 15
    assert run.frames() == outcome.encoded.frames


def test_a_fault_of_the_watcher_ends_it_and_is_told(tmp_path: Path) -> None:
    full = RecorderError("disk-full", "The disk is full.", "Free some space.")

    def tick(_seconds: float) -> None:
        raise full

    run = Run(tmp_path, Source(10_000), Cover(pause=0.002))
    run.watchers.tick = tick
    outcome = run.go()
    assert outcome.fault is full
    assert outcome.encoded is not None
    assert outcome.encoded.frames == run.frames() > 0


def test_a_full_disk_ends_it_and_nothing_that_was_encoded_is_lost(small_disk: Callable[..., Path]) -> None:
    disk = small_disk(8000)
    (disk / "reserve").write_bytes(b"x" * 7_900_000)
    run = Run(disk, Source(10_000, grain=np.random.default_rng(3)), window_s=0.1)
    outcome = run.go()
    assert isinstance(outcome.fault, OSError)
    assert outcome.fault.errno == 28
    assert outcome.encoded is not None
    with pytest.raises(OSError, match="space"):
        run.sealed.close()
    (disk / "reserve").unlink()
    assert run.frames() == outcome.encoded.frames > 0
