"""The set-up scripts and the locks they install from."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BOOTSTRAP = ROOT / "installer" / "bootstrap.sh"
LOCKS = sorted(path.name for path in ROOT.glob("requirements*.txt"))


def run(*arguments: str, path: str | None = None) -> subprocess.CompletedProcess[str]:
    env = dict(os.environ)
    if path is not None:
        env["PATH"] = path
    shell = shutil.which("sh")
    assert shell
    return subprocess.run([shell, *arguments], capture_output=True, text=True, env=env, timeout=60, check=False)


def requirements(lock: str) -> dict[str, tuple[str, list[str]]]:
    """Map each name of a lock to its version with marker, and to its hashes."""
    text = (ROOT / lock).read_text().replace("\\\n", " ")
    lines = [line.split() for line in text.splitlines() if line and not line.startswith("#")]
    found = {}
    for words in lines:
        name, _, version = words[0].partition("==")
        hashes = [word for word in words if word.startswith("--hash=")]
        found[name] = (version, hashes)
    return found


def test_a_word_it_does_not_know_is_bad_usage() -> None:
    done = run(str(BOOTSTRAP), "nonsense")
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("usage: sh installer/bootstrap.sh")


def test_help_is_printed_from_any_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    done = run(os.path.relpath(BOOTSTRAP), "--help")
    assert done.returncode == 0
    assert {"app", "demo", "test", "install"} <= set(done.stdout.split())


def fresh_checkout(tmp_path: Path) -> Path:
    """Copy what set-up reads, and make a search path that holds its tools but no Python."""
    shutil.copytree(ROOT / "installer", tmp_path / "checkout" / "installer")
    for name in [*LOCKS, "pyproject.toml"]:
        shutil.copy(ROOT / name, tmp_path / "checkout")
    tools = tmp_path / "bin"
    tools.mkdir()
    for tool in ("dirname", "cksum", "readlink", "cat", "id", "uname", "grep", "mkdir", "rm"):
        found = shutil.which(tool)
        assert found
        (tools / tool).symlink_to(found)
    return tmp_path / "checkout"


def test_without_python_it_says_what_to_do(tmp_path: Path) -> None:
    checkout = fresh_checkout(tmp_path)
    done = run(str(checkout / "installer" / "bootstrap.sh"), "demo", path=str(tmp_path / "bin"))
    assert done.returncode == 1
    assert "Fairtake needs Python 3.11 or newer" in done.stderr
    assert "python3-venv" in done.stderr
    assert not (checkout / ".venv").exists()


def test_a_failed_install_leaves_no_stamp(tmp_path: Path) -> None:
    checkout = fresh_checkout(tmp_path)
    python = tmp_path / "bin" / "python3"
    python.write_text(
        '#!/bin/sh\ncase "$*" in *"-m venv"*) for last; do :; done;'
        ' mkdir -p "$last/bin"; cp "$0" "$last/bin/python";; *"-m pip"*) exit 1;; esac\n'
    )
    python.chmod(0o755)
    (tmp_path / "bin" / "cp").symlink_to(str(shutil.which("cp")))
    done = run(str(checkout / "installer" / "bootstrap.sh"), "install", path=str(tmp_path / "bin"))
    assert done.returncode == 1
    assert "run the same command again" in done.stderr
    assert list((checkout / ".venv" / "stamps").glob("*.t*")) == []


def program(path: Path, text: str) -> None:
    """A stand-in on the search path."""
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)


def desktop(tmp_path: Path, libraries: list[str]) -> Path:
    """A fresh checkout on a Debian desktop of an ordinary user, which has these libraries, and sets up without pip."""
    checkout, tools = fresh_checkout(tmp_path), tmp_path / "bin"
    (tools / "cp").symlink_to(str(shutil.which("cp")))
    (tools / "id").unlink()
    program(tools / "id", "echo 1000")
    program(tools / "apt-get", "exit 1")
    program(tools / "ldconfig", "".join(f"echo '\t{name} (libc6,x86-64) => /lib/{name}'\n" for name in libraries))
    opens = 'printf "#!/bin/sh\\necho opened \\"\\$@\\"\\n" >"$last/bin/fairtake"; chmod +x "$last/bin/fairtake"'
    program(
        tools / "python3",
        'case "$*" in *"-m venv"*) for last; do :; done; mkdir -p "$last/bin"; cp "$0" "$last/bin/python";'
        f" {opens};; esac",
    )
    (tools / "chmod").symlink_to(str(shutil.which("chmod")))
    return checkout


def window_libraries() -> dict[str, str]:
    """What Qt needs on a screen: each library and its Debian package, as the table in system.sh says."""
    table = (ROOT / "installer" / "system.sh").read_text()
    found = dict(line.split() for line in table.splitlines() if re.match(r"lib\S+\.so\.\d+ \S+$", line))
    assert {"libEGL.so.1", "libxcb-cursor.so.0"} <= found.keys()
    return found


@pytest.mark.skipif(not Path("/etc/debian_version").exists(), reason="left out: the apt line is Debian's")
def test_the_app_without_qts_libraries_says_the_apt_line(tmp_path: Path) -> None:
    libraries = window_libraries()
    lacking = ["libEGL.so.1", "libxcb-cursor.so.0"]
    checkout = desktop(tmp_path, [name for name in libraries if name not in lacking])
    done = run(str(checkout / "installer" / "bootstrap.sh"), path=str(tmp_path / "bin"))
    assert done.returncode == 1
    assert "opened" not in done.stdout
    last = done.stderr.strip().splitlines()[-1]
    line = "apt-get install -y --no-install-recommends libegl1 libxcb-cursor0"
    assert last == f"fairtake: Run: sudo apt-get update && sudo {line}"


def test_without_a_word_the_app_is_opened(tmp_path: Path) -> None:
    checkout = desktop(tmp_path, list(window_libraries()))
    for words in ([], ["app"], ["app", "--language", "hi"]):
        done = run(str(checkout / "installer" / "bootstrap.sh"), *words, path=str(tmp_path / "bin"))
        assert (done.returncode, done.stdout.split()) == (0, ["opened", *words[1:]]), done.stderr


@pytest.mark.parametrize("lock", LOCKS)
def test_each_locked_package_has_one_version_and_hashes(lock: str) -> None:
    packages = requirements(lock)
    assert len(packages) >= 9
    for name, (version, hashes) in packages.items():
        assert re.fullmatch(r"[0-9][0-9a-z.]*", version), (name, version)
        assert hashes, name
        assert all(re.fullmatch("--hash=sha256:[0-9a-f]{64}", entry) for entry in hashes), name


@pytest.mark.parametrize("lock", LOCKS)
def test_locks_name_no_index_and_no_path(lock: str) -> None:
    text = (ROOT / lock).read_text()
    assert "://" not in text
    assert not re.search(r"^(-|\S+ @)", text, re.MULTILINE)
    assert not re.search(r"(^|\s)\.{0,2}/", text)


def test_the_locks_agree() -> None:
    test = requirements("requirements-test.txt")
    run_time = requirements("requirements.txt")
    build = requirements("requirements-build.txt")
    assert {name: test[name] for name in run_time} == run_time
    shared = build.keys() & test.keys()
    assert {name: build[name] for name in shared} == {name: test[name] for name in shared}


def test_locks_hold_what_the_project_asks_for() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    asked = {"requirements.txt": project["dependencies"]}
    asked["requirements-test.txt"] = project["dependencies"] + project["optional-dependencies"]["test"]
    for lock, wanted in asked.items():
        names = {re.split(r"[<>=!\[ ]", entry)[0].lower() for entry in wanted}
        assert names <= requirements(lock).keys()


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not installed")
def test_scripts_are_shellcheck_clean() -> None:
    scripts = [str(path) for path in sorted((ROOT / "installer").glob("*.sh"))]
    done = subprocess.run(
        ["shellcheck", "-x", *scripts, str(ROOT / ".ci" / "run")],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert done.returncode == 0, done.stdout
