"""`fairtake clips`, `release`, `discard`, `withdraw`: a worker's own clips."""

from __future__ import annotations

import argparse
from typing import Any

from recorder.commands.speak import Progress, pin, say, station_for
from recorder.workflow import consents, practice, releasing, taking_back
from recorder.workflow.station import Station
from recorder.workflow.versions import known


def add(commands: Any) -> None:
    """Add the commands to the parser."""
    parser = commands.add_parser("clips", help="list a worker's clips, and where each of them stands")
    parser.add_argument("--worker", default=practice.WORKER, metavar="W", help="worker (default: the practice worker)")
    parser.add_argument("--pin-fd", type=int, metavar="N", help="read her PIN from this file descriptor")
    parser.set_defaults(run=run_clips)
    for name, run, says in (
        ("release", run_release, "release a clip: signed, its key wrapped for the buyers, with a receipt"),
        ("discard", run_discard, "throw an unreleased clip away: its key is destroyed"),
        ("withdraw", run_withdraw, "take a released clip back: key destroyed, deliveries stopped, a receipt"),
    ):
        parser = commands.add_parser(name, help=says)
        if name == "withdraw":
            what = parser.add_mutually_exclusive_group(required=True)
            what.add_argument("clip", nargs="?", metavar="CLIP", help="the clip's id")
            what.add_argument(
                "--consent", metavar="RECORD", help="a whole consent: all that was recorded under it goes"
            )
        else:
            parser.add_argument("clip", metavar="CLIP", help="the clip's id")
        parser.add_argument("--pin-fd", type=int, metavar="N", help="read the worker's PIN from this file descriptor")
        if name == "release":
            parser.add_argument(
                "--when-clear",
                action="store_true",
                help="run the second look first where it has not run, and release only if it finds nothing",
            )
        parser.set_defaults(run=run)


def run_clips(args: argparse.Namespace) -> int:
    """List the clips of one worker."""
    with station_for(args) as station:
        station.worker_key(args.worker, pin(args, args.worker))
        rows: list[dict[str, Any]] = []
        ways = station.deliveries.ways_of(args.worker)
        for clip in station.clips.all(worker=args.worker):
            deliveries = {target: state.value for target, state in ways.get(clip.clip_id, {}).items()}
            rows.append(
                {
                    "clip_id": clip.clip_id,
                    "version": clip.version,
                    "campaign": clip.campaign,
                    "task": clip.task,
                    "state": clip.state.value,
                    "recovered": clip.recovered,
                    "second_look": clip.looked,
                    "started": clip.started,
                    "seconds": clip.seconds_ms / 1000,
                    "deliveries": deliveries,
                    "history": station.clips.history(clip.clip_id),
                }
            )
        lines = [
            f"{r['clip_id']}  {r['started']}  {r['seconds']:7.1f} s  {r['task']:12}  {r['state']}"
            + (" (recovered)" if r["recovered"] else "")
            + "".join(f"  {target}: {state}" for target, state in r["deliveries"].items())
            for r in rows
        ]
        say(args, {"clips": rows}, lines or ["No clips yet. Record one with: fairtake record --task ID --camera SRC"])
    return 0


def run_release(args: argparse.Namespace) -> int:
    """Release a clip and print its receipt."""
    with station_for(args) as station:
        hers = pin(args, known(station, args.clip).worker)
        if args.when_clear:
            row = releasing.release_when_clear(station, args.clip, hers, Progress("Looking again for faces"))
        else:
            row = releasing.release(station, args.clip, hers)
        text = row.receipt.text.decode()
        say(args, {"clip_id": args.clip, "row": row.receipt.row, "receipt": text}, [text])
    return 0


def run_discard(args: argparse.Namespace) -> int:
    """Throw a clip away."""
    with station_for(args) as station:
        taking_back.discard(station, args.clip, pin(args, known(station, args.clip).worker))
        say(
            args, {"clip_id": args.clip, "state": "discarded"}, ["Discarded. Its key is destroyed; nobody can open it."]
        )
    return 0


def run_withdraw(args: argparse.Namespace) -> int:
    """Take a released clip back, or a consent with all that rests on it."""
    with station_for(args) as station:
        if args.consent is not None:
            return _withdraw_consent(station, args)
        row = taking_back.withdraw(station, args.clip, pin(args, known(station, args.clip).worker))
        text = row.receipt.text.decode()
        say(args, {"clip_id": args.clip, "state": "withdrawn", "receipt": text}, [text])
    return 0


def _withdraw_consent(station: Station, args: argparse.Namespace) -> int:
    hers = pin(args, consents.known(station, args.consent).worker)
    done = consents.withdraw_consent(station, args.consent, hers, Progress("Destroying keys"))
    text = done.row.receipt.text.decode()
    document = {"record_id": args.consent, "state": "withdrawn", "clips": done.clips, "receipt": text}
    say(args, document, [*(f"taken back: clip {clip}" for clip in done.clips), text])
    return 0
