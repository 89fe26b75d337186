"""`fairtake deliver`, `queue`, `retry`: what happens to a clip after its release."""

from __future__ import annotations

import argparse
import time
from typing import Any

from recorder.commands.speak import Progress, say, station_for
from recorder.domain.clip import DeliveryState
from recorder.errors import RecorderError
from recorder.storage.deliveries import Delivery
from recorder.workflow import delivering
from recorder.workflow.station import Station

_AGAIN_S = 60


def add(commands: Any) -> None:
    """Add the commands to the parser."""
    parser = commands.add_parser("deliver", help="send what waits to its targets, and have it confirmed")
    parser.add_argument(
        "--once", action="store_true", help="try everything once and stop (default: go on until Ctrl-C)"
    )
    parser.set_defaults(run=run_deliver)
    parser = commands.add_parser("queue", help="show where each delivery stands")
    parser.set_defaults(run=run_queue)
    parser = commands.add_parser("retry", help="put a clip's failed deliveries back into the queue")
    parser.add_argument("clip", metavar="CLIP", help="the clip's id")
    parser.set_defaults(run=run_retry)


def run_deliver(args: argparse.Namespace) -> int:
    """Deliver; exit code 1 with one sentence when something did not get there."""
    while True:
        with station_for(args) as station:
            rows = _deliver(station)
        if args.once:
            break
        time.sleep(_AGAIN_S)
    _tell(args, rows)
    failed = [r for r in rows if r.state in (DeliveryState.FAILED, DeliveryState.SET_ASIDE) and r.detail != "withdrawn"]
    if failed:
        raise RecorderError(
            "delivery-failed",
            f"{len(failed)} deliveries did not get there; the first: {failed[0].detail}. Nothing is lost.",
            "See fairtake queue; they are tried again with the next fairtake deliver.",
        )
    return 0


def _deliver(station: Station) -> list[Delivery]:
    bar = Progress("Delivering")
    rows = delivering.deliver(station, lambda _d, done, total: bar(done, total))
    bar.done(f"{sum(r.state is DeliveryState.RECEIVED for r in rows)} of {len(rows)} received")
    return rows


def run_queue(args: argparse.Namespace) -> int:
    """Show all deliveries."""
    with station_for(args) as station:
        _tell(args, station.deliveries.all())
    return 0


def run_retry(args: argparse.Namespace) -> int:
    """Try a clip's deliveries again."""
    with station_for(args) as station:
        _tell(args, delivering.retry(station, args.clip))
    return 0


def _tell(args: argparse.Namespace, rows: list[Delivery]) -> None:
    document = [
        {"clip_id": r.clip_id, "version": r.version, "target": r.target, "state": r.state.value,
         "detail": r.detail, "changed": r.changed}
        for r in rows
    ]  # fmt: skip
    lines = [f"{r.clip_id}  {r.target:12}  {r.state.value:9}  {r.detail}" for r in rows]
    say(args, {"deliveries": document}, lines or ["Nothing was released yet, so nothing waits."])
