"""`fairtake demo`: the whole job on real input, without a screen, in the practice campaign."""

from __future__ import annotations

import argparse
import shlex
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from recorder.commands.recording import record_with_progress
from recorder.commands.speak import Progress, say, station_for
from recorder.domain.clip import Clip
from recorder.domain.consent import Yes
from recorder.errors import RecorderError
from recorder.storage.ledger import LedgerRow
from recorder.vault.verify import read_anchor, verify
from recorder.workflow import consenting, delivering, exporting, looking, practice, releasing
from recorder.workflow.recording import Order
from recorder.workflow.station import Station


def add(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "demo",
        help="record, cover, seal, release, deliver, export and verify one practice clip",
        description="Does the whole job once in the practice campaign: nothing is sold, nobody is paid.",
    )
    parser.add_argument("--camera", default="sample", metavar="SRC", help="camera index or name, file, URL, or sample")
    parser.add_argument("--seconds", type=float, help="how long to record (default: a file whole, else 20)")
    parser.add_argument(
        "--batch", type=Path, metavar="DIR", help="where to put the batch (default: HOME/practice/batches)"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Do the job and say what came of it."""
    with station_for(args) as station:
        seconds: dict[str, float] = {}
        clip, row = _worker(station, args, seconds)
        batch = _coordinator(station, args, seconds)
        document = _document(station, clip, row, batch, seconds)
        say(args, document, _lines(station, clip, row, batch, document))
    return 0


def _timed(seconds: dict[str, float], name: str, work: Callable[[], Any]) -> Any:
    began = time.monotonic()
    result = work()
    seconds[name] = round(time.monotonic() - began, 2)
    return result


def _worker(station: Station, args: argparse.Namespace, seconds: dict[str, float]) -> tuple[Clip, LedgerRow]:
    """What the worker does: consent, record, watch the second look, release."""
    campaign = station.campaign(practice.CAMPAIGN)
    try:
        consenting.live_consent(station, campaign, practice.WORKER)
    except RecorderError:
        yes = Yes("en", 0, False, {"train-robot": True}, "practice, on this computer", "fairtake demo")
        consenting.give(station, campaign, practice.WORKER, practice.PIN, yes)
    order = Order(practice.CAMPAIGN, practice.WORKER, practice.PIN, "fold-towel", args.camera)
    order.seconds = args.seconds
    take = _timed(seconds, "record", lambda: record_with_progress(station, order))
    bar = Progress("Looking again for faces")
    look = _timed(seconds, "second_look", lambda: looking.look_again(station, take.clip.clip_id, bar))
    bar.done(f"found in {look.found_frames} frames" + (", covered in a new version" if look.found_frames else ""))
    row = _timed(seconds, "release", lambda: releasing.release(station, take.clip.clip_id, practice.PIN))
    found = station.clips.get(take.clip.clip_id)
    assert found is not None  # noqa: S101 - it was released a moment ago
    return found, row


def _coordinator(station: Station, args: argparse.Namespace, seconds: dict[str, float]) -> exporting.Batch:
    """What happens to a released clip: delivery, then a batch."""
    bar = Progress("Delivering")
    rows = _timed(seconds, "deliver", lambda: delivering.deliver(station, lambda _d, done, total: bar(done, total)))
    bar.done(", ".join(sorted({f"{d.target} {d.state.value}" for d in rows})))
    by = exporting.coordinator(station, practice.CAMPAIGN, station.path / "practice" / "coordinator")
    folder = args.batch or station.path / "practice" / "batches"
    bar = Progress("Exporting")
    batch: exporting.Batch = _timed(
        seconds, "export", lambda: exporting.export(station, practice.CAMPAIGN, folder, by, bar)
    )
    bar.done(batch.path.name)
    anchor = read_anchor(station.path / "practice" / "root.pub")
    findings = _timed(seconds, "verify", lambda: verify(batch.path, anchor))
    if findings.faults:
        fault = findings.faults[0]
        raise RecorderError(
            "demo-not-verified", f"{fault.path} {fault.what}.", "Please report this: it must not happen."
        )
    return batch


def _document(
    station: Station, clip: Clip, row: LedgerRow, batch: exporting.Batch, seconds: dict[str, float]
) -> dict[str, Any]:
    cover, frames = clip.manifest["cover"], clip.manifest["frames"]
    ledger = batch.path / "data" / "ledger"
    return {
        "practice": True,
        "home": str(station.path),
        "batch": str(batch.path),
        "clips": [str(batch.path / "data" / "clips" / clip_id) for clip_id in batch.clips],
        "trust_anchor": str(station.path / "practice" / "root.pub"),
        "buyer_identity": str(station.path / "practice" / "buyer.key"),
        "receipts": [str(path) for path in sorted(ledger.glob("row-*.txt"))],
        "receipt": row.receipt.text.decode(),
        "covered": {
            "frames": frames["encoded"],
            "faces_covered_frames": cover["faces_covered_frames"],
            "whole_frame_covered_frames": cover["whole_frame_covered_frames"],
            "second_look_covered_frames": sum(e.get("found_frames", 0) for e in clip.manifest["edits"]),
            "second_look_found_frames": cover["second_look"]["found_frames"],
        },
        "seconds": seconds,
    }


def _lines(station: Station, clip: Clip, row: LedgerRow, batch: exporting.Batch, document: dict[str, Any]) -> list[str]:
    fields, frames, covered = row.receipt.fields, clip.manifest["frames"], document["covered"]
    sealed = clip.manifest["files"][0]
    return [
        "PRACTICE: nothing is sold and nobody is paid.",
        f"recorded   {fields['seconds']} s of {fields['task']}, {frames['encoded']} frames at "
        f"{frames['fps_measured']:.1f} a second, {frames['dropped']} dropped",
        f"covered    faces in {covered['faces_covered_frames']} frames, "
        f"{covered['whole_frame_covered_frames']} frames whole; the second look covered "
        f"{covered['second_look_covered_frames']} more, and then found nothing left",
        f"sealed     {sealed['bytes'] / 1e6:.1f} MB to the clip's own key, signed by worker and station",
        f"earned     {fields['currency']} {fields['amount']} on row {fields['row']} of the ledger (practice money)",
        *[f"delivered  to {d.target}: {d.state.value}, {d.detail}" for d in station.deliveries.all(clip.clip_id)],
        f"batch      {batch.path}",
        "",
        "Check it without Fairtake:",
        *stock_commands(station, batch, clip),
    ]


def stock_commands(station: Station, batch: exporting.Batch, clip: Clip) -> list[str]:
    """The commands with which anyone checks a practice batch, ready to paste."""
    keys, place = station.path / "practice", shlex.quote(str(batch.path))
    signers, clip_folder = "data/people/allowed_signers", f"data/clips/{clip.clip_id}"
    manifest, offer = f"{clip_folder}/clip.json", f"data/campaign/{clip.campaign_version}/campaign.json"
    tag = "tagmanifest-sha256.txt"
    verify_as = f"ssh-keygen -Y verify -f {signers} -I"
    return [
        f"  cd {place}",
        "  bagit.py --validate .",
        f"  sha256sum -c --quiet {tag} manifest-sha256.txt",
        f'  echo "root $(cat {shlex.quote(str(keys / "root.pub"))})" > ../anchor',
        f"  ssh-keygen -Y verify -f ../anchor -I root -n campaign@fairtake -s {offer}.root.sig < {offer}",
        f"  {verify_as} {practice.COORDINATOR} -n batch@fairtake -s {tag}.{practice.COORDINATOR}.sig < {tag}",
        f"  {verify_as} {clip.worker} -n clip@fairtake -s {manifest}.{clip.worker}.sig < {manifest}",
        f"  age -d -i {shlex.quote(str(keys / 'buyer.key'))} {clip_folder}/clip.key.{practice.BUYER}.age "
        f"| age -d -i - -o ../clip.mp4 {clip_folder}/clip.mp4.age",
        f"  jq -r .plaintext.sha256 {manifest}; sha256sum ../clip.mp4",
        "  ffprobe -v error -select_streams v:0 -show_entries packet=pts -of csv=p=0 ../clip.mp4 | sha256sum",
        f"  jq -r .frames.pts_sha256 {manifest}",
        f"or with it: fairtake verify --anchor {shlex.quote(str(keys / 'root.pub'))} {place}",
    ]
