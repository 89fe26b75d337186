"""A clip's row: what of it counts for pay, and whether it was looked at."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recorder.domain.clip import Clip, TakeState, key_file, paid_ms
from recorder.domain.document import Document


def clip(manifest: Document, version: int = 2) -> Clip:
    return Clip("c", version, "towels", 7, "w-1", "consent-1", "fold", 1, TakeState.REVIEW, False, "", manifest)


def gaps(*pairs: tuple[int, int]) -> Document:
    return {"duration_ms": 10_000, "frames": {"gaps": [{"start_ms": a, "end_ms": b} for a, b in pairs]}}


@pytest.mark.parametrize(
    ("manifest", "milliseconds"),
    [
        (gaps(), 10_000),
        (gaps((1000, 1500)), 9_500),
        (gaps((0, 2000), (5000, 9000)), 4_000),
        (gaps((0, 10_000)), 0),
        (gaps((0, 10_000), (0, 5000)), 0),
    ],
)
def test_gaps_are_not_paid(manifest: Document, milliseconds: int) -> None:
    assert paid_ms(manifest) == milliseconds
    assert clip(manifest).seconds_ms == milliseconds


def test_nothing_is_paid_while_it_is_recorded() -> None:
    assert clip({"frames": {}}).seconds_ms == 0


@given(st.integers(0, 10**7), st.lists(st.tuples(st.integers(0, 10**7), st.integers(0, 10**7)).map(sorted)))
def test_paid_time_lies_between_nothing_and_the_duration(duration: int, pairs: list[list[int]]) -> None:
    manifest = gaps(*((a, b) for a, b in pairs)) | {"duration_ms": duration}
    assert 0 <= paid_ms(manifest) <= duration
    assert isinstance(paid_ms(manifest), int)


@pytest.mark.parametrize(
    ("look", "looked"),
    [
        (None, False),
        ({}, False),
        ({"clip_version": 2, "found_frames": 0}, True),
        ({"clip_version": 1, "found_frames": 0}, False),
        ({"clip_version": 2, "found_frames": 1}, False),
    ],
)
def test_only_a_clean_look_at_this_version_counts(look: Document | None, looked: bool) -> None:
    assert clip({"cover": {"second_look": look}}).looked is looked
    assert clip({"cover": {}}).looked is False


def test_a_key_file_is_named_after_its_buyer() -> None:
    assert key_file("b1") == "clip.key.b1.age"
