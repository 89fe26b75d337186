"""Raw pictures go as soon as nobody needs them: they cost a megabyte each, and nobody should ever see them."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import av
import pytest

from recorder.media.sample_file import write_sample
from recorder.media.stream import open_file


@pytest.fixture
def without_collector() -> Iterator[None]:
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def test_a_decoded_picture_is_freed_without_the_garbage_collector(tmp_path: Path, without_collector: None) -> None:
    write_sample(tmp_path / "film.mp4", 1.0, (320, 240))
    source = open_file(tmp_path / "film.mp4")
    for _ in range(20):
        source.read()
    alive = sum(isinstance(found, av.VideoFrame) for found in gc.get_objects())
    source.close()
    assert alive <= 4  # the one at hand, and what the decoder's threads have ready
