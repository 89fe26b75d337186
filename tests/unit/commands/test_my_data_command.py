"""`fairtake my-data`: one folder on her stick, from the command line."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from recorder.cli import run


def fd(text: str) -> str:
    reader, writer = os.pipe()
    os.write(writer, text.encode())
    os.close(writer)
    return str(reader)


def test_takes_the_data_of_the_practice_worker(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["my-data", str(tmp_path), "--home", str(tmp_path / "home"), "--json"]
    assert run([*words, "--clips", "--passphrase-fd", fd("rice and salt\n"), "--zip"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert Path(told["path"]).is_file()
    assert (told["films"], told["left_out"]) == (0, {})
    assert run(words) == 0
    assert (Path(json.loads(capsys.readouterr().out)["path"]) / "index.html").is_file()


@pytest.mark.parametrize(
    ("more", "code"),
    [
        (["--clips"], "passphrase-bad"),
        (["--clips", "--passphrase-fd", "9876"], "passphrase-unreadable"),
        (["--pin-fd", "PIN"], "wrong-pin"),
        (["--worker", "w-9"], "pin-needed"),
    ],
)
def test_refuses_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], more: list[str], code: str
) -> None:
    more = [fd("9999") if word == "PIN" else word for word in more]
    assert run(["my-data", str(tmp_path), "--home", str(tmp_path / "home"), *more]) == 1
    assert f"[{code}]" in capsys.readouterr().err
    assert not list(tmp_path.glob("*my-data*"))
