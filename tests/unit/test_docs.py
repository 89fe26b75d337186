"""What the documents say is what the program does: commands, members, files, and the checking with stock tools."""

from __future__ import annotations

import argparse
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import av
import numpy as np
import pytest

from recorder.cli import _parser, run
from recorder.domain import receipt
from recorder.domain.document import Document
from recorder.vault.verify_ledger import read_checkpoint

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "resources" / "docs"
README = (ROOT / "README.md").read_text("utf-8")
COVERING, FORMATS, THREATS = ((DOCS / f"{name}.md").read_text("utf-8") for name in ("COVERING", "FORMATS", "THREATS"))
TOOLS = ("ssh-keygen", "sha256sum", "jq", "age", "ffprobe")
needs_tools = pytest.mark.skipif(
    not all(map(shutil.which, TOOLS)), reason="left out: needs ssh-keygen, jq, age and ffprobe"
)


def chapter(text: str, title: str) -> str:
    """The part of a document from one heading to the next of the same or a higher level."""
    level, body = re.split(rf"^(#+) {re.escape(title)}\n", text, flags=re.MULTILINE)[1:]
    return re.split(rf"^#{{1,{len(level)}}} ", body, maxsplit=1, flags=re.MULTILINE)[0]


def first_column(table: str) -> set[str]:
    """The names in backticks in the first column of a table."""
    cells = re.findall(r"^\| (`[^|]*)\|", table, re.MULTILINE)
    return {name for cell in cells for name in re.findall(r"`([^`]+)`", cell)}


# --- commands ------------------------------------------------------------------------------------


def shown_commands() -> set[str]:
    """Each `fairtake ...` that the documents show, in code blocks or between backticks, without the word."""
    found: set[str] = set()
    for text in (README, COVERING, FORMATS):
        for block in re.findall(r"^```\w*\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
            for line in re.findall(r"^fairtake .*", block, re.MULTILINE):
                called = line.split("   ")[0].removeprefix("fairtake ")
                found.update(called.split(" | "))
        prose = re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
        found.update(" ".join(words.split()) for words in re.findall(r"`fairtake ([a-z][^`]*)`", prose))
    return found


def _choices(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    return {}


def test_the_documents_show_commands() -> None:
    assert {"clips", "ledger verify [--against RECEIPT]", "campaign show"} <= shown_commands()


@pytest.mark.parametrize("command", sorted(shown_commands()))
def test_each_shown_command_and_option_exists(command: str) -> None:
    words = [word.strip("[].") for word in shlex.split(command)]
    parser = _parser()
    while words and (choices := _choices(parser)):
        name = words.pop(0)
        assert name in choices, f"fairtake {command}: there is no {name}"
        parser = choices[name]
    options = {option for action in parser._actions for option in action.option_strings}
    assert {word for word in words if word.startswith("-")} <= options, f"fairtake {command}"


# --- files ---------------------------------------------------------------------------------------


def test_each_test_that_threats_names_exists() -> None:
    named = set(re.findall(r"tests/[\w/]+\.py(?:::\w+)?", THREATS))
    assert len(named) > 15
    for name in named:
        path, _, test = name.partition("::")
        assert (ROOT / path).is_file(), name
        assert not test or f"def {test}(" in (ROOT / path).read_text("utf-8"), name


@pytest.mark.parametrize("name", ["ARCHITECTURE", "COVERING", "FORMATS", "THREATS"])
def test_each_file_that_a_document_names_exists(name: str) -> None:
    text = (DOCS / f"{name}.md").read_text("utf-8")
    for path in re.findall(r"`((?:recorder|resources|tests)/[\w/.]+\.\w+)", text):
        assert (ROOT / path).is_file(), path
    for room in ("domain", "media", "vault", "storage", "transfer", "workflow", "commands"):
        for path in re.findall(rf"`({room}/\w+\.py)", text):
            assert (ROOT / "recorder" / path).is_file(), path
    for link in re.findall(r"\]\(([\w./]+\.md)\)", text):
        assert (DOCS / link).is_file(), link


def test_the_consent_table_has_the_members_of_the_schema() -> None:
    assert "`resources/schemas/consent.schema.json`" in FORMATS
    schema = json.loads((ROOT / "resources/schemas/consent.schema.json").read_text("utf-8"))
    assert first_column(chapter(FORMATS, "consent.json, type `consent/1`")) == set(schema["properties"])


def test_the_campaign_table_has_the_members_of_the_practice_campaign() -> None:
    campaign = json.loads((ROOT / "resources/practice/campaign.json").read_text("utf-8"))
    assert first_column(chapter(FORMATS, "campaign.json, type `campaign/1`")) == set(campaign)


def test_the_receipt_that_formats_shows_is_one() -> None:
    shown = re.findall(r"^```\n(FAIRTAKE RECEIPT 1\ncampaign practice .*?)^```", FORMATS, re.MULTILINE | re.DOTALL)
    assert [receipt.read(text.encode()).pay_is_right() for text in shown] == [True]


def test_the_events_that_formats_describes_are_those_that_exist() -> None:
    assert set(re.findall(r"^Event `([A-Z]+)`", FORMATS, re.MULTILINE)) == set(receipt._EVENTS)


# --- a real batch --------------------------------------------------------------------------------


def fairtake(*words: object) -> None:
    assert run([str(word) for word in words]) == 0


@pytest.fixture(scope="module")
def batches(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Two batches of one station; the first one's clip is withdrawn before the second. The anchor lies beside them."""
    folder = tmp_path_factory.mktemp("docs")
    camera, home = folder / "bench.mkv", folder / "home"
    with av.open(str(camera), "w") as film:
        stream = film.add_stream("libx264", rate=30, options={"preset": "ultrafast"})
        stream.width, stream.height, stream.pix_fmt = 320, 240, "yuv420p"
        for number in range(15):
            picture = np.full((240, 320, 3), 40 + 8 * number, np.uint8)
            film.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        film.mux(stream.encode())
    for number in range(2):
        fairtake("demo", "--camera", camera, "--home", home, "--batch", folder)
        if not number:
            (clip,) = [p.name for p in (home / "clips").iterdir()]
            fairtake("withdraw", clip, "--home", home)
    for name in ("root.pub", "buyer.key"):
        shutil.copy(home / "practice" / name, folder / name)
    return sorted(folder.glob("batch-*"))


def manifest_of(batch: Path) -> Document:
    (path,) = batch.glob("data/clips/*/clip.json")
    return dict(json.loads(path.read_text("utf-8")))


def test_the_clip_table_has_the_members_of_a_recorded_clip(batches: list[Path]) -> None:
    text = chapter(FORMATS, "clip.json, type `clip/1`")
    manifest = manifest_of(batches[0])
    assert first_column(text) == set(manifest)
    told = set(re.findall(r"`(\w+)`", text))
    for member in ("terms", "time", "camera", "cover", "frames", "plaintext", "release"):
        assert set(manifest[member]) <= told, member
    assert set(manifest["cover"]["parameters"]) | set(manifest["cover"]["second_look"]) <= told


def test_the_checkpoint_has_the_form_that_formats_shows(batches: list[Path]) -> None:
    (shown,) = re.findall(r"^```\n(FAIRTAKE CHECKPOINT 1\n.*?)^```", FORMATS, re.MULTILINE | re.DOTALL)
    real = (batches[1] / "data/ledger/checkpoint.txt").read_bytes()
    read_checkpoint(real)
    assert [line.split(" ")[0] for line in shown.splitlines()] == [
        line.split(" ")[0] for line in real.decode().splitlines()
    ]


def test_enrolments_and_notices_have_the_members_that_formats_lists(batches: list[Path]) -> None:
    people, batch = chapter(FORMATS, "Enrolments, types `station/1` and `worker/1`"), chapter(FORMATS, "Batch")
    for path in (batches[1] / "data/people").glob("*.json"):
        assert set(json.loads(path.read_text())) <= set(re.findall(r"`(\w+)`", people))
    (notice,) = (batches[1] / "data/withdrawals").glob("*.json")
    assert set(json.loads(notice.read_text())) <= set(re.findall(r"`(\w+)`", batch))


def test_the_commands_with_fairtake_hold_too(
    batches: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (block,) = re.findall(r"^```\n(fairtake verify --anchor .*?)^```", FORMATS, re.MULTILINE | re.DOTALL)
    monkeypatch.chdir(batches[0])
    monkeypatch.setenv("FAIRTAKE_HOME", str(batches[0].parent / "home"))
    for line in block.splitlines():
        words = shlex.split(line.replace("../films", str(tmp_path)).replace("row-000001", "data/ledger/row-000001"))
        fairtake(*words[1:])
    assert len(list(tmp_path.glob("*.mp4"))) == 1


def test_a_receipt_that_a_worker_holds_shows_that_the_ledger_was_rewritten(
    batches: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    held, home = tmp_path / "held.txt", batches[0].parent / "home"
    theirs = (batches[0] / "data/ledger/row-000001.txt").read_bytes()
    held.write_bytes(theirs.replace(b"w-practice", b"w-else"))
    assert receipt.read(held.read_bytes()).pay_is_right()
    assert run(["ledger", "verify", "--against", str(held), "--home", str(home)]) == 1
    assert "receipt-not-in-ledger" in capsys.readouterr().out


def steps() -> list[str]:
    """The commands that FORMATS shows, step by step, as an auditor would paste them."""
    blocks = re.findall(r"^```sh\n(.*?)^```", chapter(FORMATS, "Checking a batch with stock tools"), re.M | re.S)
    assert len(blocks) == 6
    return blocks


def check(batch: Path, blocks: list[str]) -> subprocess.CompletedProcess[str]:
    tools = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"  # bagit.py lies beside this python
    script = "".join(["set -eu\n", *blocks])
    return subprocess.run(
        ["sh", "-c", script], cwd=batch, env=os.environ | {"PATH": tools}, capture_output=True, text=True, check=False
    )


@needs_tools
@pytest.mark.parametrize("number", [0, 1])
def test_the_stock_commands_hold_on_a_real_batch(batches: list[Path], number: int) -> None:
    done = check(batches[number], steps())
    assert done.returncode == 0, done.stdout + done.stderr
    kinds = ["campaign", "enrolment", "batch", "clip", "consent", "checkpoint", "receipt", *["withdrawal"] * number]
    assert all(f'Good "{kind}@fairtake" signature' in done.stdout for kind in kinds)
    paid = [line.split() for line in done.stdout.splitlines() if "computed" in line]
    assert len(paid) == 1
    assert all(currency == "INR" and abs(float(said) - float(made)) <= 0.005 for currency, said, _, made in paid)
    assert "../clip.mp4: OK" in done.stdout
    assert manifest_of(batches[number])["frames"]["encoded"] == 15


CHANGED = {
    "data/campaign/1/campaign.json": 1,
    "data/people/w-practice.worker.json": 1,
    "bag-info.txt": 2,
    "tagmanifest-sha256.txt": 2,
    "data/clips/*/clip.json": 3,
    "data/clips/*/consent.json": 3,
    "data/clips/*/clip.mp4.age": 3,
    "data/ledger/row-000003.txt": 4,
    "data/ledger/checkpoint.txt": 4,
    "data/ledger/previous-checkpoint.txt": 4,
    "data/withdrawals/*.json": 4,
    "data/clips/*/clip.key.buyer-practice.age": 6,
}


@needs_tools
@pytest.mark.parametrize("name", [*CHANGED, ""])
def test_each_step_stops_at_what_was_changed(batches: list[Path], tmp_path: Path, name: str) -> None:
    """Without the bag's sums, too: who made the bag anew must be found by the later steps."""
    batch = shutil.copytree(batches[1], tmp_path / "batch")
    for key in ("root.pub", "buyer.key"):
        shutil.copy(batches[1].parent / key, tmp_path / key)
    for path in batch.glob(name) if name else ():
        data = path.read_bytes()
        path.write_bytes(data[:-3] + bytes([data[-3] ^ 1]) + data[-2:])
    first, bag, *rest = steps()
    names_only = "".join(line for line in bag.splitlines(keepends=True) if line.startswith(("tag=", "s=")))
    done = check(batch, [first, bag if CHANGED.get(name, 0) <= 2 else names_only, *rest])
    assert (done.returncode == 0) is (not name), done.stdout + done.stderr
    assert "yntax" not in done.stderr and "not found" not in done.stderr
