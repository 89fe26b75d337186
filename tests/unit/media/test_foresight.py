"""Looking ahead changes when a picture is looked at, never what comes of it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from recorder.media import foresight
from recorder.media.cover import Cover
from recorder.media.faces import Close, DetectorFault, FaceDetector, Pass, Sighting
from recorder.media.foresight import Foresight
from recorder.media.frame import Frame, Planes
from recorder.media.policy import at_level
from recorder.media.sample import Sample

SIZE = (320, 240)
WHOLE = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))


class Counting(FaceDetector):
    """The real one, with a list of what it was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[Pass | Close] = []

    def detect(self, planes: Planes, look: Pass | Close) -> list[Sighting]:
        self.asked.append(look)
        return super().detect(planes, look)


@pytest.fixture(scope="module")
def scene() -> list[Frame]:
    """Two seconds with a face in them."""
    drawn = Sample(SIZE)
    return [Frame(drawn.draw(120 + n), n / 30, n) for n in range(60)]


def copies(scene: list[Frame]) -> Iterator[Frame]:
    for frame in scene:
        yield Frame(frame.planes.copy(), frame.t, frame.index)


def covered(cover: Cover, frames: Iterator[Frame]) -> list[tuple[bytes, int, bool]]:
    out = [done for frame in frames for done in cover.push(frame)] + cover.finish()
    return [(frame.planes.tobytes(), frame.faces, frame.whole) for frame in out]


def test_every_pixel_comes_out_as_without_it_and_few_looks_are_left(scene: list[Frame]) -> None:
    policy = at_level(2)
    plainly = Cover(FaceDetector(), policy, SIZE)
    before = covered(plainly, copies(scene))
    detector = Counting()
    eyes = Foresight(detector, policy)
    cover = Cover(eyes, policy, SIZE)
    assert covered(cover, eyes.looked(copies(scene))) == before
    assert cover.stats.passes == plainly.stats.passes
    assert sum(faces > 0 for _, faces, _ in before) > 20
    whole = [look for look in detector.asked if isinstance(look, Pass)]
    assert len(whole) < len(policy.schedule)  # the last frame, in the other ways, alone


def test_where_it_fails_the_engine_looks_for_itself(scene: list[Frame], monkeypatch: pytest.MonkeyPatch) -> None:
    policy = at_level(0)
    before = covered(Cover(FaceDetector(), policy, SIZE), copies(scene))
    eyes = Foresight(FaceDetector(), policy)

    def broken(_planes: Planes, _look: Pass) -> list[Sighting]:
        raise DetectorFault("away")

    for _ in range(foresight._THREADS):
        detector = eyes._ahead.get()
        monkeypatch.setattr(detector, "detect", broken)
        eyes._ahead.put(detector)
    assert covered(Cover(eyes, policy, SIZE), eyes.looked(copies(scene))) == before


def test_nothing_is_looked_at_before_a_zone_is_covered(scene: list[Frame]) -> None:
    detector = Counting()
    policy = at_level(0, WHOLE)
    eyes = Foresight(detector, policy)
    covered(Cover(eyes, policy, SIZE), eyes.looked(copies(scene)))
    assert len([look for look in detector.asked if isinstance(look, Pass)]) >= len(scene)


def test_what_nobody_asks_for_is_forgotten(scene: list[Frame]) -> None:
    eyes = Foresight(FaceDetector(), at_level(0))
    for _ in eyes.looked(copies(scene)):
        assert len({planes for planes, _ in eyes._answers}) <= foresight._KEPT + foresight._THREADS + 1
    assert len(eyes._answers) > 0
    stranger = np.zeros((SIZE[1] * 3 // 2, SIZE[0]), np.uint8)
    assert eyes.detect(stranger, Pass(320)) == []
