"""`fairtake bench` runs what it is asked to and tells figures that fit together."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from recorder.cli import run
from recorder.commands import bench_cover, bench_kill, bench_record, machine
from recorder.commands.bench_take import workshop
from recorder.errors import RecorderError
from recorder.media.sample_file import write_sample


def test_record_tells_one_document_whose_figures_fit(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["bench", "record", "--seconds", "1", "--size", "320x240", "--json"]) == 0
    out, progress = capsys.readouterr()
    document = json.loads(out)
    (figures,) = document["record"]
    assert document["machine"]["cores"] >= 1
    assert figures["size"] == "320x240"
    assert 25 <= figures["captured"] <= 35
    assert figures["captured"] == figures["encoded"] + figures["dropped"]
    assert figures["fps"] == pytest.approx(figures["encoded"] / figures["seconds"], abs=0.01)
    assert figures["dropped_share"] == pytest.approx(figures["dropped"] / figures["captured"], abs=1e-4)
    assert figures["cpu_ms_a_frame"] == pytest.approx(sum(figures["cpu_ms_a_frame_by_stage"].values()), abs=0.1)
    assert figures["cpu_ms_a_frame_by_stage"]["cover"] > 0
    assert 50 < figures["peak_memory_mb"] < 1000
    until = figures["seconds_until"]
    for spread in until.values():
        assert 0 <= spread["median"] <= spread["p95"] <= spread["max"]
    assert until["covered"]["median"] >= 0.4  # a frame is looked back at for half a second before it leaves
    assert until["sealed"]["median"] >= until["covered"]["median"]
    over_time = figures["memory_over_time_mb"]
    assert len(over_time) == 6 or not over_time  # only Linux says
    assert all(20 < mb <= figures["peak_memory_mb"] * 1.01 for mb in over_time)
    assert sum(figures["levels"].values()) + figures["unlooked"] >= figures["encoded"]
    assert figures["within"] == {}  # the bounds are for 720p and 1080p
    assert "320x240" in progress


def test_bounds_are_judged_one_by_one() -> None:
    bounds = bench_record.BOUNDS[1280, 720]
    good = {"fps": 29.9, "dropped_share": 0.001, "cpu_share": 0.75, "peak_memory_mb": 300.0}
    assert set(bench_record._within(good, bounds).values()) == {True}
    worse = {"fps": 29.89, "dropped_share": 0.0011, "cpu_share": 0.751, "peak_memory_mb": 300.1}
    for name, value in worse.items():
        assert [key for key, held in bench_record._within(good | {name: value}, bounds).items() if not held] == [name]
    assert not bench_record._within(good | {"peak_memory_mb": None}, bounds)["peak_memory_mb"]
    larger = bench_record.BOUNDS[1920, 1080]
    assert bench_record._within({"fps": 29.49, "peak_memory_mb": 400.0}, larger) == {
        "fps": False,
        "peak_memory_mb": True,
    }


def test_memory_over_time_is_that_of_the_end_of_each_sixth() -> None:
    assert bench_record._over_time([float(n) for n in range(600)]) == [99, 199, 299, 399, 499, 599]
    assert bench_record._over_time([1, 2, 3, 4, 5, 6]) == [1, 2, 3, 4, 5, 6]
    assert bench_record._over_time([1.0] * 5) == []


def test_another_film_can_be_recorded(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_sample(tmp_path / "mine.mp4", 2.0, (320, 180), faces=2)
    assert run(["bench", "record", "--seconds", "0.5", "--camera", str(tmp_path / "mine.mp4"), "--json"]) == 0
    (figures,) = json.loads(capsys.readouterr().out)["record"]
    assert (figures["size"], figures["film"]) == ("320x180", "mine.mp4")
    assert figures["captured"] in (15, 16)  # a frame at the very end may come a hair before it, by the paced clock
    assert run(["bench", "record", "--camera", str(tmp_path / "none.mp4")]) == 1
    assert "[video-missing]" in capsys.readouterr().err


def test_a_salvage_that_lost_something_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    with workshop(4.0, (320, 240)) as made:
        monkeypatch.setattr(bench_kill, "_on_disk", _one_more(bench_kill._on_disk))
        kill = bench_kill.kill_once(made, 1.0)
    assert kill.kept > 0
    (fault,) = kill.faults
    assert f"{kill.kept} frames were kept, {kill.kept + 1} were on the disk" in fault
    figures = bench_kill._figures([kill], kill.faults)
    assert (figures["kills"], figures["salvaged"], figures["faults"]) == (1, 1, [fault])
    told = "\n".join(bench_kill.lines(figures | {"seed": 1, "size": "320x240"}))
    assert fault in told


def _one_more(real):  # type: ignore[no-untyped-def]
    def counted(home):  # type: ignore[no-untyped-def]
        clip_id, frames = real(home)
        return clip_id, frames + 1

    return counted


def test_faults_after_a_kill_make_the_command_fail(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    kill = bench_kill.Kill(1.0, "c", 30, 30, 29, 0.1, 0.7, ["clip c: it does not decode whole"])
    figures = bench_kill._figures([kill], kill.faults) | {"seed": 1, "size": "320x240"}
    monkeypatch.setattr(bench_kill, "run", lambda *_: figures)
    assert run(["bench", "kill", "--json"]) == 1
    out, told = capsys.readouterr()
    assert json.loads(out)["kill"]["faults"] == kill.faults
    assert "does not decode whole" in told
    assert "[salvage-wrong]" in told


def test_without_a_name_all_run_and_what_can_not_is_left_out(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def missing(_megabytes: int) -> dict[str, float]:
        raise RecorderError("no-age", "The age command is not installed.", "Install it.")

    sizes: list[tuple[int, int]] = []
    monkeypatch.setattr("recorder.commands.bench_age.run", missing)
    monkeypatch.setattr(bench_record, "run", lambda _seconds, size, *_: sizes.append(size) or {"size": size})
    monkeypatch.setattr(bench_record, "lines", lambda figures: [f"record {figures['size']}"])
    monkeypatch.setattr(bench_kill, "run", lambda *_: {"faults": []})
    monkeypatch.setattr(bench_kill, "lines", lambda _figures: ["kill"])
    monkeypatch.setattr(bench_cover, "run", lambda asked: {"peer": asked.peer})
    monkeypatch.setattr(bench_cover, "lines", lambda figures: [f"cover {figures['peer']}"])
    assert run(["bench"]) == 0
    out, told = capsys.readouterr()
    assert sizes == [(1280, 720), (1920, 1080)]
    assert (
        out.index("record (1280, 720)")
        < out.index("record (1920, 1080)")
        < out.index("kill")
        < out.index("cover False")
    )
    assert "age was left out" in told


@pytest.mark.parametrize(
    "arguments",
    [
        ["speed"],
        ["record", "--size", "1280"],
        ["record", "--size", "321x240"],
        ["record", "--seconds", "0"],
        ["kill", "--kills", "-1"],
        ["record", "--faces", "3"],
        ["cover", "--peer", "other"],
    ],
)
def test_wrong_usage_is_told(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        run(["bench", *arguments])
    assert left.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_the_machine_is_named() -> None:
    facts = machine.facts()
    assert set(facts["versions"]) >= {"av", "onnxruntime", "cryptography"}
    assert all(facts["versions"].values())
    assert str(facts["python"]) in "\n".join(machine.lines(facts))


def test_peak_memory_rises_with_what_is_used() -> None:
    before = machine.peak_memory_mb()
    if before is None:  # Windows does not say
        return
    taken = np.ones(int(before * 1e6) + 50_000_000, np.uint8)
    after = machine.peak_memory_mb()
    assert after is not None
    assert after >= len(taken) / 1e6
