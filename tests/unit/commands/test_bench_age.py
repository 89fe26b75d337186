"""The side-by-side measurement runs and reports what it says."""

import shutil

import pytest

from recorder.commands import bench_age
from recorder.errors import RecorderError


@pytest.mark.skipif(shutil.which("age") is None, reason="left out: needs the age command")
def test_reports_both_sides_and_their_ratio(capfd: pytest.CaptureFixture[str]) -> None:
    figures = bench_age.run(megabytes=2, rounds=1)
    assert (figures["megabytes"], figures["rounds"]) == (2, 1)
    for side in ("ours", "age"):
        assert figures[f"{side}_mb_per_s"] == pytest.approx(2 / figures[f"{side}_seconds"])
    assert figures["ratio"] == pytest.approx(figures["age_seconds"] / figures["ours_seconds"])
    assert figures["age_start_seconds"] > 0
    assert capfd.readouterr() == ("", "")


def test_a_missing_age_command_is_told_plainly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(RecorderError) as caught:
        bench_age.run(megabytes=1, rounds=1)
    assert caught.value.code == "no-age"
    assert "Install" in caught.value.next_step
