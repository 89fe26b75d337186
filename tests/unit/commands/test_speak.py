"""How commands talk: results on stdout, everything else on stderr, and no PIN anywhere."""

import argparse
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from recorder.commands import speak
from recorder.commands.speak import Progress, pin, read_secret, say, station_for
from recorder.errors import RecorderError
from recorder.workflow import practice
from recorder.workflow.recovery import Recovered


@contextmanager
def fd_with(data: bytes) -> Iterator[int]:
    reader, writer = os.pipe()
    os.write(writer, data)
    os.close(writer)
    try:
        yield reader
    finally:
        os.close(reader)


def args(**named: object) -> argparse.Namespace:
    return argparse.Namespace(**({"json": False, "pin_fd": None, "home": None} | named))


def test_says_lines_or_one_document(capsys: pytest.CaptureFixture[str]) -> None:
    document = {"clips": [{"title": "अभ्यास", "n": 1}]}
    say(args(), document, ["one", "two"])
    assert capsys.readouterr() == ("one\ntwo\n", "")
    say(args(json=True), document, ["one", "two"])
    out, err = capsys.readouterr()
    assert (json.loads(out), err) == (document, "")
    assert "अभ्यास" in out


@pytest.mark.parametrize(
    ("data", "read"), [(b"4711", "4711"), (b"4711\n", "4711"), (b" 4711 \r\n", "4711"), (b"", ""), (b"0012", "0012")]
)
def test_a_pin_comes_from_a_file_descriptor(data: bytes, read: str) -> None:
    with fd_with(data) as fd:
        assert pin(args(pin_fd=fd), "w-1") == read


@pytest.mark.parametrize(("data", "read"), [(b"two words\n", "two words"), (b" kept \r\n", " kept "), (b"\n", "")])
def test_a_passphrase_keeps_its_blanks(data: bytes, read: str) -> None:
    with fd_with(data) as fd:
        assert read_secret(fd, "passphrase") == read
    with pytest.raises(RecorderError) as told:
        read_secret(987, "passphrase")
    assert told.value.code == "passphrase-unreadable"
    assert "--passphrase-fd" in told.value.next_step


def test_only_the_practice_worker_s_pin_is_known() -> None:
    assert pin(args(), practice.WORKER) == practice.PIN
    with pytest.raises(RecorderError) as told:
        pin(args(), "w-1")
    assert told.value.code == "pin-needed"
    assert "--pin-fd" in told.value.next_step
    with fd_with(b"9999") as fd:
        assert pin(args(pin_fd=fd), practice.WORKER) == "9999"


@pytest.mark.parametrize("data", [None, b"\xff\xfe4711"])
def test_a_pin_that_can_not_be_read_is_told_and_not_repeated(data: bytes | None) -> None:
    with fd_with(data or b"") as fd:
        number = 987 if data is None else fd  # no such descriptor, or no text
        with pytest.raises(RecorderError) as told:
            pin(args(pin_fd=number), "w-1")
    assert told.value.code == "pin-unreadable"
    assert "4711" not in str(told.value)


def test_opens_the_home_that_was_named_and_lets_it_go(tmp_path: Path) -> None:
    for _ in range(2):
        with station_for(args(home=str(tmp_path / "home"))) as station:
            assert station.path == tmp_path / "home"
    with pytest.raises(ZeroDivisionError), station_for(args(home=str(tmp_path / "home"))):
        raise ZeroDivisionError
    with station_for(args(home=str(tmp_path / "home"))):
        pass


def test_tells_what_was_recovered(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    told = RecorderError("clip-damaged", "Clip c-2 could not be put in order.", "Check the disk.")
    rows = [Recovered("c-1", "w-1", "recovered"), Recovered("c-2", "w-1", "needs help", told)]
    opened = speak.open_station
    monkeypatch.setattr(speak, "open_station", lambda path: (opened(path)[0], rows))
    with station_for(args(home=str(tmp_path / "home"))):
        pass
    out, err = capsys.readouterr()
    assert out == ""
    assert "Clip c-1 of w-1 was cut off last time: recovered." in err
    assert "Clip c-2 could not be put in order. Check the disk." in err


class Screen:
    """A clock that a test turns."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 100.0
        monkeypatch.setattr(speak.time, "monotonic", lambda: self.now)


def test_progress_in_a_file_is_a_line_now_and_then(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Screen(monkeypatch)
    bar = Progress("Looking")
    for step in range(1, 101):
        clock.now += 0.25
        bar(step, 100)
    bar.done("nothing found")
    out, err = capsys.readouterr()
    assert out == ""
    shown = [f"Looking: {done}%, {left} s left" for done, left in ((20, 20), (40, 15), (60, 10), (80, 5), (100, 0))]
    assert err.splitlines() == ["Looking ...", *shown, "Looking: nothing found"]
    assert "\r" not in err


def test_progress_without_an_end_counts_up(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Screen(monkeypatch)
    bar = Progress("Recording", " s")
    clock.now += 6
    bar(6.04)
    bar(7.0)  # too soon for another line
    clock.now += 6
    bar(0, 10)
    assert capsys.readouterr().err.splitlines() == ["Recording ...", "Recording: 6.0 s", "Recording: 0%, 0 s left"]


def test_progress_on_a_screen_stays_on_its_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Screen(monkeypatch)
    monkeypatch.setattr(speak.sys.stderr, "isatty", lambda: True, raising=False)
    bar = Progress("Delivering")
    for step in (1, 2, 3):
        clock.now += 0.3
        bar(step, 3)
    bar.done("ok")
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert err.endswith("\n")
    assert err.count("\r") == 4
    last = err.split("\r")[-1]
    assert last.startswith("Delivering: ok")
    assert len(last.rstrip("\n")) >= len("Delivering: 100%, 0 s left")  # nothing of the longer line shows
