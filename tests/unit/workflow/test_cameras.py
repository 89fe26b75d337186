"""Cameras by name, and the built-in scene only where people practise."""

from __future__ import annotations

import pytest

from recorder.workflow import cameras as chosen
from recorder.workflow.cameras import cameras


def test_each_camera_goes_by_its_name_where_that_means_only_it(monkeypatch: pytest.MonkeyPatch) -> None:
    plugged = [(0, "HD Webcam"), (2, "USB Camera"), (4, "USB Camera"), (6, "Cam/Link")]
    monkeypatch.setattr(chosen, "list_cameras", lambda: plugged)
    found = cameras()
    assert found == [("HD Webcam", "HD Webcam"), ("2", "USB Camera"), ("4", "USB Camera"), ("6", "Cam/Link")]
    assert cameras(practice=True) == [*found, ("sample", "sample")]


def test_with_none_plugged_in_there_is_only_practice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chosen, "list_cameras", list)
    assert cameras() == []
    assert cameras(practice=True) == [("sample", "sample")]


def test_asking_the_system_raises_nothing() -> None:
    assert all(spec and name for spec, name in cameras())
