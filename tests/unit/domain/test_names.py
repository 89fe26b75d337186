"""Ids become file names: what may be one, and what never."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recorder.domain.names import checked_id, is_id, new_id
from recorder.errors import RecorderError


@pytest.mark.parametrize("text", ["a", "w-7kq2", "0", "a" * 40, "6a7312c5-0000"])
def test_takes_small_letters_digits_and_hyphens(text: str) -> None:
    assert is_id(text)
    assert checked_id(text, "task") == text


@pytest.mark.parametrize(
    "text",
    ["", "a" * 41, "A", "a b", "a/b", "..", ".", "a.b", "a\n", "\na", "é", "٣", "a\0", "a_b", None, 3, b"a", ["a"]],
)
def test_refuses_everything_else(text: object) -> None:
    assert not is_id(text)
    with pytest.raises(RecorderError) as told:
        checked_id(text, "The task")
    assert told.value.code == "bad-id"
    assert "The task" in told.value.what


@given(st.text(max_size=50))
def test_an_id_never_leaves_its_folder(text: str) -> None:
    if is_id(text):
        assert set(text) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
        assert 1 <= len(text) <= 40


def test_a_refusal_does_not_repeat_a_whole_book() -> None:
    with pytest.raises(RecorderError) as told:
        checked_id("x y" * 10_000, "The task")
    assert len(told.value.what) < 120


def test_new_ids_are_ids_without_letters_that_people_confuse_and_differ() -> None:
    made = {new_id("w") for _ in range(200)} | {new_id("consent", 12) for _ in range(200)}
    assert all(is_id(name) for name in made)
    assert not set("".join(name.split("-")[1] for name in made)) & set("ilo01")
    assert len({name for name in made if name.startswith("consent-")}) == 200
