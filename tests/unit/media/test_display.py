"""Pictures for the screen: right in colour and size."""

import numpy as np
import pytest

from recorder.media.display import picture_of
from recorder.media.frame import Frame
from recorder.media.i420 import from_bgr


@pytest.mark.parametrize(
    ("width", "shape"), [(320, (180, 320)), (321, (180, 322)), (640, (360, 640)), (900, (360, 640))]
)
def test_colours_and_places_stay(width: int, shape: tuple[int, int]) -> None:
    image = np.zeros((360, 640, 3), np.uint8)
    image[:, :320] = (30, 60, 200)  # BGR: red at the left
    image[:, 320:] = (200, 60, 30)
    picture = picture_of(Frame(from_bgr(image), 0.0, 0), width)
    assert picture.shape[:2] == pytest.approx(shape, abs=2)
    assert picture.dtype == np.uint8
    left, right = picture[:, : shape[1] // 2 - 4], picture[:, shape[1] // 2 + 4 :]
    assert np.abs(left.reshape(-1, 3).mean(axis=0) - (200, 60, 30)).max() < 4
    assert np.abs(right.reshape(-1, 3).mean(axis=0) - (30, 60, 200)).max() < 4
