"""The command line: help for strangers, one plain sentence for every fault, and never a traceback."""

import argparse
import errno
import importlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from recorder import __version__, cli
from recorder.cli import run
from recorder.errors import RecorderError

ROOT = Path(__file__).resolve().parents[2]
COMMANDS = (
    "demo", "record", "consent", "clips", "check-faces", "edit", "release", "discard", "withdraw", "deliver", "queue",
    "retry", "export", "verify", "open", "ledger", "campaign", "bench",
)  # fmt: skip


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test touches the home of whoever runs it."""
    monkeypatch.setenv("FAIRTAKE_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(cli, "_no_core_dumps", lambda: None)  # whoever runs the tests may want one
    return tmp_path / "home"


def said(words: list[str], capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    """Exit code, stdout and stderr of a command."""
    try:
        code = run(words)
    except SystemExit as left:
        code = int(left.code or 0)
    out, err = capsys.readouterr()
    assert "Traceback" not in out + err
    return code, out, err


def raising(error: BaseException, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put in place of all commands one that fails."""

    def fails(_args: argparse.Namespace) -> int:
        raise error

    parser = argparse.ArgumentParser()
    parser.add_argument("word")
    parser.set_defaults(run=fails)
    monkeypatch.setattr(cli, "_parser", lambda _word: parser)


@pytest.mark.parametrize("room", cli._ROOMS)
def test_a_start_reads_in_the_room_of_its_command(room: str) -> None:
    commands = argparse.ArgumentParser().add_subparsers()
    importlib.import_module(f"recorder.commands.{room}").add(commands)
    assert set(commands.choices) == set(cli._ROOMS[room])
    for word in cli._ROOMS[room]:
        with pytest.raises(SystemExit) as left:
            cli._parser(word).parse_args([word, "--help"])
        assert left.value.code == 0


def test_help_lists_every_command_and_the_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = said(["--help"], capsys)
    assert code == 0
    listed = {line.split()[0] for line in out.splitlines() if line.startswith("    ") and line.split()}
    assert set(COMMANDS) <= listed
    assert "Exit codes" in out
    assert "fairtake demo" in out


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = said([name, "--help"], capsys)
    assert code == 0
    assert f"fairtake {name}" in out


def test_home_and_json_go_with_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    nested = {"ledger": ["show", "verify"], "campaign": ["trust", "install", "show"]}
    for name in COMMANDS:
        for words in [[name, sub] for sub in nested.get(name, [])] or [[name]]:
            _, out, _ = said([*words, "--help"], capsys)
            if name != "bench":
                assert "--home" in out, words
                assert "--json" in out, words


def test_without_a_command_it_opens_the_window(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    code, out, err = said([], capsys)
    assert (code, out) == (1, "")
    assert "no screen" in err
    assert "fairtake demo" in err


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert said(["--version"], capsys) == (0, f"fairtake {__version__}\n", "")


@pytest.mark.parametrize(
    "words",
    [
        ["nonsense"],
        ["record"],
        ["record", "--task", "fold-towel"],
        ["release"],
        ["ledger"],
        ["campaign", "nonsense"],
        ["open", "x"],
        ["verify"],
        ["clips", "--pin-fd", "three"],
        ["demo", "--seconds", "soon"],
        ["--json"],
    ],
)
def test_wrong_usage_is_2_and_shows_how(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = said(words, capsys)
    assert code == 2
    assert out == ""
    assert err.startswith("usage: fairtake")


def test_a_fault_is_one_sentence_and_the_next_step(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    raising(RecorderError("camera-lost", "The camera was unplugged.", "Plug it in again."), monkeypatch)
    code, out, err = said(["go"], capsys)
    assert (code, out) == (1, "")
    assert err == "fairtake: The camera was unplugged.\n  Plug it in again.  [camera-lost]\n"


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (OSError(errno.ENOSPC, "No space left on device", "/x/y"), "No space left on device (/x/y)"),
        (PermissionError(errno.EACCES, "Permission denied"), "Permission denied"),
        (OSError("odd"), "odd"),
        (KeyboardInterrupt(), "Everything recorded so far is kept"),
        (MemoryError(), "not enough memory"),
    ],
)
def test_what_the_system_refuses_is_told_plainly(
    error: BaseException, text: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    raising(error, monkeypatch)
    code, out, err = said(["go"], capsys)
    assert (code, out) == (1, "")
    assert err.startswith("fairtake: ")
    assert text in err
    assert "Errno" not in err


def program(*words: str, home: Path, **named: object) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"FAIRTAKE_HOME": str(home)}
    return subprocess.run(
        [sys.executable, "-m", "recorder", *words],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        **named,  # type: ignore[call-overload]
    )


def test_the_program_itself(tmp_path: Path) -> None:
    home = tmp_path / "home"
    done = program("clips", "--json", home=home)
    assert (done.returncode, json.loads(done.stdout)) == (0, {"clips": []})
    done = program("release", "none", home=home)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "fairtake: There is no clip 'none'.\n  List the clips with: fairtake clips.  [unknown-clip]\n"
    done = program("queue", home=home)
    assert done.returncode in (0, 1)
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("words", [["campaign", "show", "practice"], ["clips"]])
def test_nobody_reads_on(tmp_path: Path, words: list[str]) -> None:
    """As `fairtake clips | head -0`."""
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as pipe:
        done = subprocess.run(
            [sys.executable, "-m", "recorder", *words],
            cwd=ROOT,
            env=os.environ | {"FAIRTAKE_HOME": str(tmp_path / "home"), "PYTHONUNBUFFERED": ""},
            stdout=pipe,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert (done.returncode, done.stderr) == (1, b"")


def test_a_crash_leaves_no_memory_image() -> None:
    code = (
        "from recorder import cli\n"
        "import resource\n"
        "cli._no_core_dumps()\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "(0, 0)\n"
