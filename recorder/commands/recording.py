"""`fairtake record` and `fairtake consent`."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from recorder.commands.speak import Progress, pin, say, station_for
from recorder.domain.consent import Yes
from recorder.errors import RecorderError
from recorder.media.watchdog import WatchdogEvent
from recorder.media.zone import parse_zone
from recorder.workflow import consenting, practice
from recorder.workflow.notices import notice_text
from recorder.workflow.pipeline import Pipeline, Watchers
from recorder.workflow.recording import Order, Take, record
from recorder.workflow.station import Station


def add(commands: Any) -> None:
    """Add the commands to the parser."""
    parser = commands.add_parser("record", help="record one clip into the vault, for review")
    parser.add_argument("--task", required=True, metavar="ID", help="which task of the campaign")
    parser.add_argument("--camera", required=True, metavar="SRC", help="camera index or name, file, URL, or sample")
    parser.add_argument(
        "--seconds", type=float, metavar="N", help="end after N seconds (default: Ctrl-C, or the file's end)"
    )
    parser.add_argument("--paced", action="store_true", help="let a file come at its real pace, as a camera would")
    parser.add_argument(
        "--work-zone", metavar="CORNERS", help='cover all outside these corners: "x,y x,y x,y ..." from 0 to 1'
    )
    _who(parser)
    parser.set_defaults(run=run_record)
    parser = commands.add_parser("consent", help="show the notice; with --give, write down a worker's yes")
    parser.add_argument("--language", default="en", help="language of the notice (default: en)")
    parser.add_argument(
        "--give", nargs="+", metavar="PURPOSE", help="the purposes she says yes to; all others are refused"
    )
    _who(parser)
    parser.set_defaults(run=run_consent)


def _who(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--campaign", default=practice.CAMPAIGN, metavar="C", help="campaign (default: practice)")
    parser.add_argument("--worker", default=practice.WORKER, metavar="W", help="worker (default: the practice worker)")
    parser.add_argument("--pin-fd", type=int, metavar="N", help="read her PIN from this file descriptor")


def run_record(args: argparse.Namespace) -> int:
    """Record, then say what is kept and what comes next."""
    zone = parse_zone(args.work_zone) if args.work_zone is not None else ()
    with station_for(args) as station:
        order = Order(args.campaign, args.worker, pin(args, args.worker), args.task, args.camera)
        order.seconds, order.paced, order.work_zone = args.seconds, args.paced, zone
        take = record_with_progress(station, order)
        frames = take.clip.manifest["frames"]
        document = {"clip_id": take.clip.clip_id, "duration_ms": take.clip.manifest["duration_ms"], "frames": frames}
        say(
            args,
            document | {"ended_early": take.ended_early and take.ended_early.code},
            [f"clip {take.clip.clip_id}", f"Next: fairtake check-faces {take.clip.clip_id}"],
        )
        if take.ended_early:
            raise take.ended_early
    return 0


def record_with_progress(station: Station, order: Order) -> Take:
    """Record with a progress line; Ctrl-C ends the clip cleanly."""
    bar = Progress("Recording", " s")
    order.watchers = Watchers(tick=lambda seconds: bar(seconds, order.seconds), camera=_tell_trouble)
    with _stop_on_signal(order):
        take = record(station, order)
    manifest = take.clip.manifest
    bar.done(f"{manifest['duration_ms'] / 1000:.1f} s, {manifest['frames']['encoded']} frames")
    return take


def _tell_trouble(event: WatchdogEvent) -> None:
    print(f"\ncamera: {event.trouble.value} {'since 2 s' if event.began else 'is over'}", file=sys.stderr)


def run_consent(args: argparse.Namespace) -> int:
    """Show the notice and its purposes; with --give, write the signed record."""
    with station_for(args) as station:
        campaign = station.campaign(args.campaign)
        campaign.notice(args.language)  # a language without a signed notice is told, not replaced
        text = notice_text(station, campaign, args.language).text
        purposes = {p["id"]: p["plain"].get(args.language, p["plain"]["en"]) for p in campaign.document["purposes"]}
        if args.give is None:
            lines = [text, *(f"{name}: {plain}" for name, plain in purposes.items())]
            say(
                args, {"notice": text, "purposes": purposes}, [*lines, "To say yes: fairtake consent --give PURPOSE..."]
            )
            return 0
        decisions = {name: _known(name, purposes) for name in args.give}
        yes = Yes(args.language, 0, False, decisions, "command line", "PIN")
        record_ = consenting.give(station, campaign, args.worker, pin(args, args.worker), yes)
        given = sorted(decisions)
        say(
            args, {"record_id": record_.record_id, "given": given}, [f"consent {record_.record_id}: {', '.join(given)}"]
        )
    return 0


def _known(name: str, purposes: dict[str, str]) -> bool:
    if name not in purposes:
        raise RecorderError(
            "unknown-purpose",
            f"The notice has no purpose {name!r}. Nothing was written down.",
            f"Choose from: {', '.join(purposes)}.",
        )
    return True


@contextmanager
def _stop_on_signal(order: Order) -> Iterator[None]:
    running: list[Pipeline] = []
    order.started = lambda pipeline, _source: running.append(pipeline)

    def stop(_number: int, _frame: object) -> None:
        for pipeline in running:
            pipeline.stop()

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
