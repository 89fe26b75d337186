"""`fairtake demo`: the whole job on a file, on the built-in scene and on a network stream, as a person runs it."""

from __future__ import annotations

import re
import shlex
import shutil
import socket
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from recorder.domain.receipt import read
from recorder.vault.verify import read_anchor, verify
from tests.journey.helpers import Demo, demo, environment, fairtake

STOCK_TOOLS = ("bash", "ssh-keygen", "sha256sum", "age", "jq", "ffprobe")
MISSING = [tool for tool in STOCK_TOOLS if not shutil.which(tool)]
STREAM_SECONDS = 2
STEPS = ("Recording", "Looking again for faces", "Delivering", "Exporting")


def check(done: Demo) -> None:
    """Assert that the document names what is there, and that it holds together."""
    document = done.document
    named = [document[name] for name in ("home", "batch", "trust_anchor", "buyer_identity")]
    for path in [*named, *document["clips"], *document["receipts"]]:
        assert Path(path).exists(), path
    assert document["practice"] is True
    (receipt,) = document["receipts"]
    assert read(Path(receipt).read_bytes()).fields["clip"] == done.clip.name
    frames = done.manifest["frames"]
    assert document["covered"]["frames"] == frames["encoded"] > 0
    assert document["covered"]["second_look_found_frames"] == 0
    assert document["covered"]["second_look_covered_frames"] == sum(
        edit["found_frames"] for edit in done.manifest["edits"]
    )
    assert set(document["seconds"]) >= {"record", "second_look", "release", "deliver", "export", "verify"}
    assert all(seconds >= 0 for seconds in document["seconds"].values())
    for step in STEPS:
        assert re.search(rf"^{step}: ", done.stderr, re.MULTILINE), done.stderr
    assert verify(done.batch, read_anchor(Path(document["trust_anchor"]))).faults == []


def test_a_video_file(demo_of_a_file: Demo) -> None:
    check(demo_of_a_file)
    covered = demo_of_a_file.document["covered"]
    assert covered["faces_covered_frames"] > covered["frames"] / 2
    assert demo_of_a_file.manifest["camera"]["name"] == Path(demo_of_a_file.source).name
    assert demo_of_a_file.manifest["frames"]["dropped"] == 0  # a file waits


def test_the_built_in_scene(tmp_path: Path) -> None:
    done = demo(tmp_path, "sample", "--seconds", "2")
    check(done)
    assert done.manifest["size"] == [1280, 720]
    assert 1900 <= done.manifest["duration_ms"] <= 2000
    assert done.manifest["frames"]["encoded"] == 60


@pytest.fixture
def mjpeg_stream() -> Iterator[str]:
    """An address at which ffmpeg gives an endless MJPEG stream, as a network camera does."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    url = f"http://127.0.0.1:{port}/cam.mjpg"
    scene = ["-re", "-f", "lavfi", "-i", "testsrc2=size=640x360:rate=15"]
    way_out = ["-c:v", "mjpeg", "-q:v", "5", "-f", "mpjpeg", "-listen", "1", url]
    server = subprocess.Popen(
        ["ffmpeg", "-hide_banner", "-loglevel", "error", *scene, *way_out],
        stdin=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    yield url
    server.kill()
    server.wait()


@pytest.mark.skipif(not shutil.which("ffmpeg"), reason="left out: needs ffmpeg")
def test_a_network_stream(tmp_path: Path, mjpeg_stream: str) -> None:
    done = demo(tmp_path, mjpeg_stream, "--seconds", str(STREAM_SECONDS))
    check(done)
    assert done.manifest["size"] == [640, 360]
    assert done.manifest["camera"]["format"].startswith("mjpeg")
    assert 500 <= done.manifest["duration_ms"] <= STREAM_SECONDS * 1000 + 100
    frames = done.manifest["frames"]
    assert frames["captured"] - frames["dropped"] == frames["encoded"]


@dataclass(frozen=True)
class Told:
    """What the demo prints for a person, in a folder whose name needs quotes."""

    text: str
    folder: Path

    @property
    def batch(self) -> Path:
        (batch,) = (self.folder / "it's a stick").glob("batch-*")
        return batch

    def check(self) -> subprocess.CompletedProcess[str]:
        """Run the commands that it prints, as one script."""
        commands = [line for line in self.text.splitlines() if line.startswith("  ")]
        script = self.folder / "check.sh"
        script.write_text("\n".join(["set -e -o pipefail", *commands, "echo all done", ""]))
        return subprocess.run(["bash", script], env=environment(), capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory, tiny_video: Path) -> Told:
    folder = tmp_path_factory.mktemp("told")
    place = folder / "it's a stick"
    done = fairtake("demo", "--camera", tiny_video, "--home", folder / "my home", "--batch", place)
    assert done.returncode == 0, done.stderr
    return Told(done.stdout, folder)


@pytest.mark.skipif(bool(MISSING), reason=f"left out: needs {', '.join(MISSING)}")
def test_the_commands_that_it_prints_really_check_the_batch(told: Told) -> None:
    used = {word for line in told.text.splitlines() if line.startswith("  ") for word in shlex.split(line)}
    assert used >= {"ssh-keygen", "sha256sum", "bagit.py", "jq", "age", "ffprobe"}
    done = told.check()
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.endswith("all done\n")
    assert done.stdout.count("Good ") == done.stdout.count("signature for") == 3
    pairs = re.findall(r"^([0-9a-f]{64})\b", done.stdout, re.MULTILINE)
    assert len(pairs) == 4
    assert pairs[0] == pairs[1]  # the plaintext's SHA-256: as signed, as opened
    assert pairs[2] == pairs[3]  # the frame times': as opened, as signed


@pytest.mark.skipif(bool(MISSING), reason=f"left out: needs {', '.join(MISSING)}")
@pytest.mark.parametrize("spoiled", ["clip.mp4.age", "clip.json", "row-000001.txt", "manifest-sha256.txt"])
def test_the_commands_that_it_prints_fail_on_a_spoiled_batch(told: Told, spoiled: str) -> None:
    (path,) = told.batch.rglob(spoiled)
    kept = path.read_bytes()
    path.write_bytes(kept[:200] + bytes([kept[200] ^ 1]) + kept[201:])
    done = told.check()
    path.write_bytes(kept)
    assert done.returncode != 0
    assert "all done" not in done.stdout


def test_it_says_in_a_few_lines_what_was_done(told: Told) -> None:
    for said in ("PRACTICE", "recorded", "covered", "sealed", "earned", "delivered", "batch"):
        assert re.search(rf"^{said}", told.text, re.MULTILINE), told
    assert str(told.batch) in told.text
