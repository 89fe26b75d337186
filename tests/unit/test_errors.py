"""The one error that people see."""

import pytest

from recorder.errors import RecorderError, out_of_space


def test_says_what_happened_and_what_to_do() -> None:
    error = RecorderError("camera-lost", "The camera was unplugged.", "Plug it in again.")
    assert (error.code, error.what, error.next_step) == (
        "camera-lost",
        "The camera was unplugged.",
        "Plug it in again.",
    )
    assert str(error) == "The camera was unplugged. Plug it in again."
    with pytest.raises(RecorderError, match="unplugged"):
        raise error


def test_a_full_disk_says_what_was_kept() -> None:
    error = out_of_space("The clip is kept.")
    assert error.code == "disk-full"
    assert "The clip is kept." in error.what
    assert error.next_step.endswith(".")
