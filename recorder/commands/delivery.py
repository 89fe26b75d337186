"""`fairtake deliver`, `queue`, `retry` and the other decisions: what happens to a clip after its release."""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterable
from itertools import islice
from typing import Any

from recorder.commands.speak import Progress, say, station_for
from recorder.domain.clip import DeliveryState
from recorder.domain.delivery import WITHDRAWN, Key
from recorder.errors import RecorderError
from recorder.storage.deliveries import Delivery
from recorder.workflow import delivering, queue_acts, queue_view, space
from recorder.workflow.dispatch import Dispatch, Watchers
from recorder.workflow.queue_view import Line
from recorder.workflow.station import Station

_ASIDE, _FAILED, _HELD, _SENT = (
    DeliveryState.SET_ASIDE,
    DeliveryState.FAILED,
    DeliveryState.HELD,
    DeliveryState.SENT,
)
_SHOWN = 200
# Each decision: what it does, and to which deliveries of the clip (none named: to all that it may be done to).
_ACTS: dict[str, tuple[str, queue_acts.Act, tuple[DeliveryState, ...]]] = {
    "retry": ("try a clip's failed and set-aside deliveries now", queue_acts.retry, ()),
    "hold": (
        "hold a clip's deliveries until they are let go",
        queue_acts.hold,
        (DeliveryState.WAITING, _FAILED, DeliveryState.SENDING),
    ),
    "let-go": ("let a clip's held deliveries go on", queue_acts.let_go, (_HELD,)),
    "set-aside": (
        "don't try a clip's deliveries again",
        queue_acts.set_aside,
        (DeliveryState.WAITING, _HELD, _FAILED, DeliveryState.SENDING),
    ),
    "send-again": ("send once more what could not be confirmed: it may arrive twice", queue_acts.send_again, (_SENT,)),
}


def add(commands: Any) -> None:
    """Add the commands to the parser."""
    parser = commands.add_parser("deliver", help="send what waits to its targets, and have it confirmed")
    parser.add_argument(
        "--once", action="store_true", help="try everything once and stop (default: go on until Ctrl-C)"
    )
    parser.add_argument("--now", action="store_true", help="send what a rule would hold as well")
    parser.set_defaults(run=run_deliver)
    parser = commands.add_parser("queue", help="show where each delivery stands")
    parser.add_argument("--limit", type=_positive, metavar="N", help=f"show so many (default: {_SHOWN}; 0: all)")
    parser.add_argument("--state", type=_state, metavar="S", help="only those in this state: waiting, set-aside, ...")
    parser.set_defaults(run=run_queue)
    for name, (told, _act, _states) in _ACTS.items():
        parser = commands.add_parser(name, help=told)
        parser.add_argument("clip", metavar="CLIP", help="the clip's id")
        parser.set_defaults(run=run_act, act=name)


def run_deliver(args: argparse.Namespace) -> int:
    """Deliver; exit code 1 with one sentence when something did not get there."""
    with station_for(args) as station:
        if not args.once:
            _go_on(station, args.now)
            return 0
        rows = _deliver(station, args.now)
        space.tidy(station)
        _tell(args, queue_view.every_line(station))
        troubles = queue_view.overview(station).troubles
    failed = [r for r in rows if r.state in (_FAILED, _ASIDE) and r.code != WITHDRAWN]
    if failed or troubles:
        why = failed[0].detail if failed else troubles[0].detail
        raise RecorderError(
            "delivery-failed",
            f"{len(failed) + sum(t.waiting for t in troubles)} deliveries did not get there; the first: {why}. "
            "Nothing is lost.",
            "See fairtake queue; they are tried again with the next fairtake deliver.",
        )
    return 0


def _deliver(station: Station, now: bool) -> list[Delivery]:
    bar = Progress("Delivering")
    rows = delivering.deliver(station, lambda _d, done, total: bar(done, total), now=now)
    bar.done(f"{sum(r.state is DeliveryState.RECEIVED for r in rows)} of {len(rows)} received")
    return rows


def _go_on(station: Station, now: bool) -> None:
    bar = Progress("Delivering")

    def progress(_key: Key, done: int, total: int, _rate: float, _left: float | None) -> None:
        bar(done, total)

    dispatch = Dispatch(station.again, Watchers(progress=progress), despite_rules=now)
    dispatch.start()
    try:
        while True:
            time.sleep(1)
    finally:
        dispatch.stop()


def run_queue(args: argparse.Namespace) -> int:
    """Show the deliveries, the oldest first."""
    limit = _SHOWN if args.limit is None else args.limit
    with station_for(args) as station:
        found = queue_view.every_line(station, None if args.state is None else {args.state})
        _tell(args, islice(found, limit) if limit else found, queue_view.overview(station))
    return 0


def run_act(args: argparse.Namespace) -> int:
    """Decide about a clip's deliveries."""
    _told, act, states = _ACTS[args.act]
    with station_for(args) as station:
        before = station.deliveries.all(args.clip)
        queue_acts.of_clip(station, args.clip, act, *states)
        if states and not any(d.state in states for d in before):
            raise RecorderError(
                "nothing-to-do",
                f"No delivery of clip {args.clip} is {' or '.join(s.value for s in states)}. Nothing was changed.",
                "See where each stands with: fairtake queue.",
            )
        _tell(args, (line for d in before if (line := queue_view.line(station, d.key)) is not None))
    return 0


def _positive(text: str) -> int:
    number = int(text)
    if number < 0:
        raise ValueError(text)
    return number


def _state(text: str) -> DeliveryState:
    return DeliveryState(text.replace("-", " "))


def _tell(args: argparse.Namespace, lines: Iterable[Line], overview: queue_view.Overview | None = None) -> None:
    shown = list(lines)
    document: dict[str, Any] = {"deliveries": [_document(line) for line in shown]}
    texts = [_text(line) for line in shown] or ["Nothing was released yet, so nothing waits."]
    if overview is not None:
        document["counts"] = {state.value: getattr(overview, state.name.lower()) for state in DeliveryState} | {
            "unconfirmed": overview.unconfirmed
        }
        if overview.all > len(shown):
            texts.append(f"{len(shown)} of {overview.all} are shown; --limit 0 shows all.")
    say(args, document, texts)


def _document(line: Line) -> dict[str, Any]:
    return {
        "clip_id": line.key.clip_id, "version": line.key.version, "target": line.target, "kind": line.key.kind,
        "campaign": line.campaign, "state": line.state.value, "code": line.code, "detail": line.detail,
        "rule": line.rule, "bytes": line.bytes, "done": line.done, "tries": line.tries, "next_at": line.next_at,
        "changed": line.changed, "withdrawn": line.withdrawn,
    }  # fmt: skip


def _text(line: Line) -> str:
    notice = "" if line.key.kind == "clip" else f" ({line.key.kind} notice)"
    state = "sent, unconfirmed" if line.state is _SENT and line.code else line.state.value
    again = f"; tried again at {line.next_at}" if line.next_at else ""
    percent = f" {line.done / line.bytes:.0%}" if line.state is DeliveryState.SENDING and line.bytes else ""
    return f"{line.key.clip_id}{notice}  {line.target:12}  {state}{percent}  {line.detail}{again}".rstrip()
