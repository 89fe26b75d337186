"""`fairtake export`, `verify`, `open`: what a coordinator, an auditor and a buyer do."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from recorder.commands.speak import Progress, read_secret, say, station_for
from recorder.errors import RecorderError
from recorder.vault.sshsig import PublicKey
from recorder.vault.trust import Findings
from recorder.vault.verify import read_anchor, verify
from recorder.workflow import exporting, opening, practice
from recorder.workflow.station import open_home
from recorder.workflow.verifying import verify_home


def add(commands: Any) -> None:
    """Add the commands to the parser."""
    parser = commands.add_parser("export", help="write all eligible clips into a signed BagIt batch")
    parser.add_argument("dir", type=Path, metavar="DIR", help="where the batch folder is made: a folder or a stick")
    parser.add_argument("--campaign", default=practice.CAMPAIGN, metavar="C", help="campaign (default: practice)")
    parser.add_argument(
        "--coordinator", type=Path, metavar="KEYFILE", help="the coordinator's key (practice brings its own)"
    )
    parser.add_argument("--passphrase-fd", type=int, metavar="N", help="read its passphrase from this file descriptor")
    parser.set_defaults(run=run_export)
    parser = commands.add_parser("verify", help="judge a clip, a batch, a ledger or a home, and name each fault")
    parser.add_argument("paths", type=Path, nargs="+", metavar="PATH", help="what to judge")
    parser.add_argument(
        "--anchor", type=Path, metavar="ROOT.pub", help="the root key, which travels apart from the batch"
    )
    parser.set_defaults(run=run_verify)
    parser = commands.add_parser("open", help="buyer: open released clips to plain MP4")
    parser.add_argument("path", type=Path, metavar="CLIP_DIR|BATCH", help="a clip folder or a batch")
    parser.add_argument("--identity", type=Path, required=True, metavar="FILE", help="the buyer's age identity")
    parser.add_argument(
        "-o", "--out", type=Path, required=True, metavar="OUT", help="a folder, or for one clip FILE.mp4"
    )
    parser.set_defaults(run=run_open)


def run_export(args: argparse.Namespace) -> int:
    """Export one batch."""
    with station_for(args) as station:
        if args.coordinator is None and args.campaign != practice.CAMPAIGN:
            raise RecorderError(
                "coordinator-needed", "A batch needs the coordinator's signature.", "Name her key with --coordinator."
            )
        keyfile = args.coordinator or station.path / "practice" / "coordinator"
        passphrase = None if args.passphrase_fd is None else read_secret(args.passphrase_fd, "passphrase")
        by = exporting.coordinator(station, args.campaign, keyfile, passphrase)
        bar = Progress("Exporting")
        batch = exporting.export(station, args.campaign, args.dir, by, bar)
        bar.done(f"{len(batch.clips)} clips")
        document = {"batch": str(batch.path), "clips": batch.clips, "left_out": batch.left_out}
        say(args, document, [str(batch.path), *(f"left out {c}: {why}" for c, why in batch.left_out.items())])
    return 0


def run_verify(args: argparse.Namespace) -> int:
    """Judge every path; exit code 1 when anything is wrong."""
    anchor = read_anchor(args.anchor) if args.anchor else None
    reports, wrong = [], 0
    for path in args.paths:
        if not path.exists():
            raise RecorderError("path-missing", f"There is nothing at {path}.", "Check the path.")
        findings = _home(path, anchor) if (path / "station.db").exists() else verify(path, anchor)
        wrong += len(findings.faults)
        reports.append(_report(path, findings))
    lines = [line for report in reports for line in _report_lines(report)]
    say(args, {"ok": not wrong, "reports": reports}, lines)
    if wrong:
        print(f"{wrong} faults: do not accept this.", file=sys.stderr)
    return 1 if wrong else 0


def _home(path: Path, anchor: PublicKey | None) -> Findings:
    station = open_home(path)  # as it stands: a judge puts nothing in order
    try:
        return verify_home(station, anchor)
    finally:
        station.close()


def _report(path: Path, findings: Findings) -> dict[str, Any]:
    faults = [{"path": f.path, "code": f.code, "what": f.what} for f in findings.faults]
    return {"path": str(path), "ok": not faults, "faults": faults, "notes": findings.notes, "checked": findings.checked}


def _report_lines(report: dict[str, Any]) -> list[str]:
    checked = ", ".join(f"{number} {what}" for what, number in report["checked"].items())
    return [
        f"{'OK' if report['ok'] else 'NOT OK'}  {report['path']}  ({checked or 'nothing could be checked'})",
        *(f"  {f['code']}: {f['path']} {f['what']}" for f in report["faults"]),
        *(f"  note: {note}" for note in report["notes"]),
    ]


def run_open(args: argparse.Namespace) -> int:
    """Open clips; needs no home."""
    bar = Progress("Opening")
    identities = opening.read_identities(args.identity)
    opened = list(opening.open_clips(args.path, identities, args.out, lambda _c, done, total: bar(done, total)))
    bar.done(f"{len(opened)} clips")
    say(args, {"opened": [{"clip_id": o.clip_id, "path": str(o.path)} for o in opened]}, [str(o.path) for o in opened])
    return 0
