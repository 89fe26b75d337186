"""A batch checked without Fairtake: only ssh-keygen, sha256sum, bagit.py, jq, age, ffprobe, and eyes for faces."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from recorder.media.faces import FaceDetector, Pass, Sighting
from tests.journey.helpers import COORDINATOR, WORKER, Demo, Office, environment, signatures_of

TOOLS = ("ssh-keygen", "sha256sum", "age", "jq", "ffprobe")
MISSING = [tool for tool in TOOLS if not shutil.which(tool)]
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"left out: needs {', '.join(MISSING)}")
UPRIGHT, SURE = Pass(640), 0.5
TICKS = 90_000


def run(*command: str | Path, cwd: Path | None = None, data: bytes | None = None) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [str(word) for word in command], cwd=cwd, env=environment(), input=data, capture_output=True, check=False
    )


def out(*command: str | Path, cwd: Path | None = None) -> str:
    """What a command says, which must succeed without complaint."""
    done = run(*command, cwd=cwd)
    assert done.returncode == 0, done.stderr
    assert done.stderr == b""
    return done.stdout.decode().strip()


@pytest.fixture(scope="module")
def opened(demo_of_a_file: Demo, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo's clip as the buyer opens it, with age alone."""
    folder, clip = tmp_path_factory.mktemp("opened"), demo_of_a_file.clip
    (key_file,) = clip.glob("clip.key.*.age")
    (folder / "identity").write_text(out("age", "-d", "-i", demo_of_a_file.document["buyer_identity"], key_file))
    out("age", "-d", "-i", folder / "identity", "-o", folder / "clip.mp4", clip / "clip.mp4.age")
    return folder / "clip.mp4"


# --- signatures and sums -------------------------------------------------------------------------
def signers_file(batch: Path, anchor: Path, folder: Path) -> Path:
    """The batch's own list of signers, with the root key that came apart from it."""
    path = folder / "allowed_signers"
    path.write_text((batch / "data/people/allowed_signers").read_text() + f"root {anchor.read_text()}")
    return path


def verified(signers: Path, principal: str, namespace: str, signature: Path, document: bytes) -> bool:
    command = ["ssh-keygen", "-Y", "verify", "-f", signers, "-I", principal, "-n", namespace, "-s", signature]
    return run(*command, data=document).returncode == 0


def test_every_signature_holds_for_its_principal_in_its_namespace(office: Office, tmp_path: Path) -> None:
    signers = signers_file(office.second, office.anchor_file, tmp_path)
    found = signatures_of(office.second)
    station = json.loads((office.second / "data/people/station.json").read_text())["id"]
    assert {s.signer for s in found} == {"root", COORDINATOR, station, WORKER}
    assert len(found) == 21
    for signature in found:
        document = signature.document.read_bytes()
        assert verified(signers, signature.signer, signature.namespace, signature.path, document), signature
    for other in ("clip@fairtake", "batch@fairtake"):
        for signature in found[:6]:
            if signature.namespace != other:
                assert not verified(signers, signature.signer, other, signature.path, signature.document.read_bytes())
    assert not verified(signers, found[0].signer, found[0].namespace, found[0].path, b"something else")


def test_the_bag_and_its_sums(office: Office, tmp_path: Path) -> None:
    for original in (office.first, office.second):
        batch = Path(shutil.copytree(original, tmp_path / original.name))
        assert run("bagit.py", "--validate", batch).returncode == 0
        sums = ["tagmanifest-sha256.txt", "manifest-sha256.txt"]
        assert out("sha256sum", "-c", "--strict", "--quiet", *sums, cwd=batch) == ""
        listed = {line.split("  ", 1)[1] for name in sums for line in (batch / name).read_text().splitlines()}
        there = {p.relative_to(batch).as_posix() for p in batch.rglob("*") if p.is_file()}
        assert there - listed == {sums[0], f"{sums[0]}.{COORDINATOR}.sig"}
        with (batch / "data/clips.csv").open("a") as file:
            file.write("\n")
        assert run("bagit.py", "--validate", batch).returncode != 0
        assert run("sha256sum", "-c", "--strict", "--quiet", *sums, cwd=batch).returncode != 0


def test_receipts_and_clips_fit_with_jq_and_sha256sum(office: Office) -> None:
    ledger = office.second / "data/ledger"
    rows = sorted(ledger.glob("row-*.txt"))
    before = (ledger / "previous-checkpoint.txt").read_text().split("ledger ")[1].split("\n")[0].split(":")[1]
    for row in rows:
        assert f"\nprev {before}\n" in row.read_text()
        before = out("sha256sum", row).split()[0]
    assert f"ledger 5:{before}\n" in (ledger / "checkpoint.txt").read_text()
    for clip in (office.one, office.two):
        folder = office.second / "data/clips" / clip
        (row,) = [r for r in rows if f"event CLIP {clip} " in r.read_text()]
        assert out("sha256sum", folder / "clip.json").split()[0] in row.read_text()
        said = out("jq", "-r", ".files[0].sha256, .consent_sha256", folder / "clip.json").split()
        assert said == [out("sha256sum", folder / n).split()[0] for n in ("clip.mp4.age", "consent.json")]


# --- the video -----------------------------------------------------------------------------------
def probe(path: Path, *what: str) -> Any:
    return json.loads(out("ffprobe", "-v", "error", "-of", "json", *what, path))


def test_the_opened_clip_is_the_one_that_was_signed(demo_of_a_file: Demo, opened: Path) -> None:
    manifest = demo_of_a_file.clip / "clip.json"
    assert out("sha256sum", opened).split()[0] == out("jq", "-r", ".plaintext.sha256", manifest)
    assert opened.stat().st_size == int(out("jq", ".plaintext.bytes", manifest))


def test_frames_and_times_are_what_clip_json_says(demo_of_a_file: Demo, opened: Path) -> None:
    manifest = demo_of_a_file.manifest
    frames = probe(opened, "-count_frames", "-show_streams", "-show_format")
    (video,) = frames["streams"]  # and so no sound
    assert video["codec_type"] == "video"
    assert int(video["nb_read_frames"]) == manifest["frames"]["encoded"]
    assert [video["width"], video["height"]] == manifest["size"]

    command = ["-v", "error", "-select_streams", "v:0", "-show_entries", "packet=pts", "-of", "csv=p=0"]
    pts = run("ffprobe", *command, opened).stdout
    assert hashlib.sha256(pts).hexdigest() == manifest["frames"]["pts_sha256"]

    packets = probe(opened, "-show_entries", "packet=pts,duration")["packets"]
    end = max(int(p["pts"]) + int(p["duration"]) for p in packets) / TICKS * 1000
    assert abs(end - manifest["duration_ms"]) <= 1
    assert abs(float(frames["format"]["duration"]) * 1000 - manifest["duration_ms"]) <= 1


def test_the_frame_times_are_the_camera_s_own(demo_of_a_file: Demo, opened: Path) -> None:
    with av.open(demo_of_a_file.source) as container:
        own = sorted(float(f.time or 0) for f in container.decode(video=0))
    packets = probe(opened, "-show_entries", "packet=pts")["packets"]
    kept = [int(p["pts"]) / TICKS for p in packets]
    assert kept == pytest.approx([t - own[0] for t in own], abs=0.0015)


# --- the faces -----------------------------------------------------------------------------------
def decoded(path: Path | str) -> Iterator[np.ndarray[Any, np.dtype[np.uint8]]]:
    with av.open(str(path)) as container:
        for picture in container.decode(video=0):
            yield np.asarray(picture.to_ndarray(format="yuv420p"), np.uint8)


def overlap(one: Sighting, two: Sighting) -> bool:
    return abs(one.cx - two.cx) * 2 < one.w + two.w and abs(one.cy - two.cy) * 2 < one.h + two.h


def sure(sightings: Sequence[Sighting]) -> list[Sighting]:
    return [s for s in sightings if s.score >= SURE]


def test_no_face_of_the_original_is_left_in_the_opened_clip(demo_of_a_file: Demo, opened: Path) -> None:
    detector = FaceDetector()
    with_face = left = frames = 0
    for raw, kept in zip(decoded(demo_of_a_file.source), decoded(opened), strict=True):
        faces = sure(detector.detect(raw, UPRIGHT))
        frames += 1
        with_face += bool(faces)
        left += any(overlap(face, seen) for face in faces for seen in sure(detector.detect(kept, UPRIGHT)))
    assert with_face > frames / 2  # or else this could not fail
    assert left == 0


def busy(part: np.ndarray) -> float:
    """The share of pixels that differ from the one above by more than coding makes a flat surface differ."""
    return float((np.abs(np.diff(part.astype(int), axis=0)) > 2).mean())


def test_where_a_face_was_there_are_flat_surfaces(demo_of_a_file: Demo, opened: Path) -> None:
    """The fill shows nothing of what was under it. It may be two: the second look covers in a colour of its own."""
    detector = FaceDetector()
    for number, (raw, kept) in enumerate(zip(decoded(demo_of_a_file.source), decoded(opened), strict=True)):
        for face in sure(detector.detect(raw, UPRIGHT)) if number % 10 == 0 else ():
            rows = slice(int(face.cy - face.h / 4), int(face.cy + face.h / 4))
            columns = slice(int(face.cx - face.w / 4), int(face.cx + face.w / 4))
            assert busy(raw[rows, columns]) > 0.3
            assert busy(kept[rows, columns]) < 0.1
