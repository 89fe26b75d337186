"""What the journeys share: the command as a subprocess, small videos, and batches signed anew."""

from __future__ import annotations

import contextlib
import io
import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import bagit
import numpy as np

from recorder.cli import run
from recorder.media.sample import Sample
from recorder.storage.ledger import LedgerRow
from recorder.vault.sshsig import PublicKey, SigningKey
from recorder.vault.trust import Findings
from recorder.workflow import consenting, looking, practice, releasing
from recorder.workflow.recording import Order, record
from recorder.workflow.station import Station

ROOT = Path(__file__).resolve().parents[2]
CLIPS = ROOT / ".." / "shared" / "data" / "clips"
TAG = "tagmanifest-sha256.txt"
COORDINATOR, WORKER, TASK = practice.COORDINATOR, practice.WORKER, "fold-towel"
COMMAND = (sys.executable, "-m", "recorder")
_KINDS = {
    "tagmanifest-sha256.txt": "batch",
    "campaign.json": "campaign",
    "clip.json": "clip",
    "consent.json": "consent",
    "checkpoint.txt": "checkpoint",
    "previous-checkpoint.txt": "checkpoint",
}
_KINDS_OF_FOLDERS = {"people": "enrolment", "ledger": "receipt", "withdrawals": "withdrawal"}


# --- the command ---------------------------------------------------------------------------
def environment(**more: str) -> dict[str, str]:
    """This process's environment, with the package to be found from any folder and bagit.py on PATH."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    return os.environ | {"PYTHONPATH": str(ROOT), "PATH": path} | more


def fairtake(*args: str | Path, cwd: Path | None = None, patience: float = 120) -> subprocess.CompletedProcess[str]:
    """Run `fairtake ARGS` to its end."""
    command = [*COMMAND, *map(str, args)]
    return subprocess.run(
        command, cwd=cwd, env=environment(), capture_output=True, text=True, timeout=patience, check=False
    )


def fairtake_here(*args: str | Path, typed: str = "") -> subprocess.CompletedProcess[str]:
    """The same command within this process, which spares the start; `typed` comes from --pin-fd."""
    out, err = io.StringIO(), io.StringIO()
    reading, writing = os.pipe()
    os.write(writing, typed.encode())
    os.close(writing)
    words = [*map(str, args), *(["--pin-fd", str(reading)] if typed else [])]
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = run(words)
    finally:
        os.close(reading)
    return subprocess.CompletedProcess(words, code, out.getvalue(), err.getvalue())


def refused(done: subprocess.CompletedProcess[str], code: str) -> str:
    """Assert that a command was refused in one plain message with a next step; returns stderr."""
    told = done.stderr[done.stderr.find("fairtake: ") :]
    assert done.returncode == 1, done.stderr
    assert done.stderr.count("fairtake: ") == 1, done.stderr
    assert "Traceback" not in done.stderr + done.stdout
    what, next_step = told.rstrip("\n").split("\n")
    assert next_step.endswith(f"[{code}]"), told
    assert len(what) > len("fairtake: ") + 10
    assert len(next_step.removesuffix(f"[{code}]").strip()) > 10
    return done.stderr


# --- videos and clips ----------------------------------------------------------------------
def make_video(path: Path, frames: int, fps: int = 10, size: tuple[int, int] = (320, 240), noise: int = 0) -> Path:
    """Write a few frames of the built-in scene to a video file; `noise` makes them hard to pack."""
    scene, rng = Sample(size), np.random.default_rng(7)
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=fps, options={"preset": "ultrafast", "crf": "18"})
        stream.width, stream.height, stream.pix_fmt = *size, "yuv420p"
        for number in range(frames):
            planes = scene.draw(90 + number * 30 // fps)  # somebody is in the picture by then
            if noise:
                planes = np.clip(planes + rng.normal(0, noise, planes.shape), 0, 255).astype(np.uint8)
            picture = av.VideoFrame.from_ndarray(planes, "yuv420p")
            picture.pts, picture.time_base = number, Fraction(1, fps)
            container.mux(stream.encode(picture))
        container.mux(stream.encode(None))
    return path


def give_consent(station: Station, **more: bool) -> None:
    """Write down the practice worker's yes; `more` names further purposes."""
    campaign = station.campaign(practice.CAMPAIGN)
    decisions = {"train-robot": True} | {name.replace("_", "-"): yes for name, yes in more.items()}
    yes = consenting.Yes("en", 1000, False, decisions, "a test", "PIN")
    consenting.give(station, campaign, WORKER, practice.PIN, yes)


def take(station: Station, video: Path) -> str:
    """Record a clip and look at it again; returns its id."""
    order = Order(practice.CAMPAIGN, WORKER, practice.PIN, TASK, str(video))
    clip_id = record(station, order).clip.clip_id
    looking.look_again(station, clip_id)
    return clip_id


def release(station: Station, clip_id: str) -> LedgerRow:
    """The practice worker's yes."""
    return releasing.release(station, clip_id, practice.PIN)


# --- batches -------------------------------------------------------------------------------
@dataclass(frozen=True)
class Office:
    """A home with two exported batches, and the keys to sign them anew.

    `second` goes on from `first` and holds the clips `one` and `two` (under different consents), the
    receipts of `gone`, and the notice that `gone` was withdrawn (`gone_folder` is a copy from before). Rows:
    1 of the first batch's clip, 2 one, 3 gone, 4 its withdrawal, 5 two.
    """

    home: Path
    first: Path
    second: Path
    one: str
    two: str
    gone: str
    gone_folder: Path

    @property
    def anchor_file(self) -> Path:
        return self.home / "practice" / "root.pub"

    @property
    def anchor(self) -> PublicKey:
        return PublicKey.parse(self.anchor_file.read_text())

    @property
    def coordinator(self) -> SigningKey:
        return SigningKey.from_openssh((self.home / "practice" / "coordinator").read_bytes())


@dataclass(frozen=True)
class Signature:
    """A detached signature: what it signs, in whose name, as which kind of document."""

    path: Path
    document: Path
    signer: str
    namespace: str


def files_of(folder: Path) -> list[Path]:
    """Every file below a folder."""
    return sorted(path for path in folder.rglob("*") if path.is_file())


def signatures_of(batch: Path) -> list[Signature]:
    """Every signature of a batch."""
    found = []
    for path in files_of(batch):
        if path.suffix == ".sig":
            name, signer, _ = path.name.rsplit(".", 2)
            kind = _KINDS.get(name) or _KINDS_OF_FOLDERS[path.parent.name]
            found.append(Signature(path, path.with_name(name), signer, f"{kind}@fairtake"))
    return found


def bag_anew(batch: Path, key: SigningKey | None, name: str = COORDINATOR) -> None:
    """Make the bag around data/ again, as anyone can, and sign it (None: keep the old signature)."""
    info = bagit.Bag(str(batch)).info
    info = {k: v for k, v in info.items() if k not in ("Payload-Oxum", "Bagging-Date")}
    old = [(path.name, path.read_bytes()) for path in batch.glob(f"{TAG}.*.sig")]
    bare = batch.with_name(f"{batch.name}.bare")
    (batch / "data").rename(bare)
    shutil.rmtree(batch)
    bare.rename(batch)
    bagit.make_bag(str(batch), info, checksums=["sha256"])
    tag = batch / TAG
    tag.write_text("".join("  ".join(line.split(maxsplit=1)) + "\n" for line in tag.read_text().splitlines()))
    if key is not None:
        old = [(f"{TAG}.{name}.sig", key.sign(tag.read_bytes(), "batch@fairtake"))]
    for file_name, data in old:
        (batch / file_name).write_bytes(data)


def told_of(findings: Findings, path: Path) -> bool:
    """Whether some fault names this file."""
    return any(Path(fault.path) == path or path.name in fault.what for fault in findings.faults)


# --- a finished demo -----------------------------------------------------------------------
@dataclass(frozen=True)
class Demo:
    """A `fairtake demo --json` run: what it recorded, its document, and all that it wrote to stderr."""

    source: str
    document: dict[str, Any]
    stderr: str

    @property
    def batch(self) -> Path:
        return Path(self.document["batch"])

    @property
    def clip(self) -> Path:
        """The folder of the batch's only clip."""
        (clip,) = self.document["clips"]
        return Path(clip)

    @property
    def manifest(self) -> dict[str, Any]:
        return dict(json.loads((self.clip / "clip.json").read_text()))


def demo(folder: Path, source: str, *more: str) -> Demo:
    """Run the whole job; its one JSON document must be all of stdout."""
    home, out = folder / "home", folder / "out"
    done = fairtake("demo", "--json", "--camera", source, "--home", home, "--batch", out, *more)
    assert done.returncode == 0, done.stderr
    return Demo(source, json.loads(done.stdout), done.stderr)
