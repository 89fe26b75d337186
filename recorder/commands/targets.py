"""`fairtake target`: where clips go, when they may, and what a target is reached with."""

from __future__ import annotations

import argparse
import getpass
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from recorder.commands.speak import read_secret, say, station_for
from recorder.domain.delivery import NetworkRule, Rules, hours_text, read_hours
from recorder.domain.document import Document
from recorder.errors import RecorderError
from recorder.storage.targets import TargetRow
from recorder.workflow import queue_acts, target_settings, target_trial
from recorder.workflow.station import Station
from recorder.workflow.target_settings import WANTED


def add(commands: Any) -> None:
    """Add the commands to the parser."""
    ways = commands.add_parser("target", help="where clips go: rules, credentials, a trial").add_subparsers(
        dest="what", required=True, metavar="list|rule|credential|ca|plain-http|pause|test"
    )
    ways.add_parser("list", help="show the targets of all campaigns").set_defaults(run=run_list)
    rule = _with_target(ways, "rule", run_rule, "say when a target may be used")
    rule.add_argument("--network", choices=[n.value for n in NetworkRule], help="over which network")
    rule.add_argument("--hours", metavar="H", help="local hours such as 22:00-06:00, or all")
    rule.add_argument("--kbytes-per-s", type=int, metavar="N", help="no faster than N kilobytes a second; 0: no limit")
    secret = _with_target(ways, "credential", run_credential, "keep what a target asks for; it is never shown again")
    secret.add_argument("--secret-fd", type=int, metavar="N", help="read JSON, or a token, from this file descriptor")
    secret.add_argument("--forget", action="store_true", help="destroy it")
    ca = _with_target(ways, "ca", run_ca, "trust a certificate authority of its own for one target")
    ca.add_argument("file", metavar="FILE", help="its certificate as PEM, or none for the system's authorities alone")
    plain = _with_target(ways, "plain-http", run_plain_http, "allow one target to be spoken to without TLS")
    plain.add_argument("switch", choices=("on", "off"))
    pause = _with_target(ways, "pause", run_pause, "hold all that waits for a target, or let it go")
    pause.add_argument("switch", choices=("on", "off"))
    _with_target(ways, "test", run_test, "see whether a target takes and gives back a small file")


def _with_target(ways: Any, name: str, run: Any, told: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = ways.add_parser(name, help=told)
    parser.add_argument("target", metavar="TARGET", help="its id, or CAMPAIGN/TARGET where several have it")
    parser.set_defaults(run=run)
    return parser


def run_list(args: argparse.Namespace) -> int:
    """Show the targets."""
    with station_for(args) as station:
        _tell(args, station, target_settings.all_targets(station))
    return 0


def run_rule(args: argparse.Namespace) -> int:
    """Keep rules; what is not named stays."""
    with station_for(args) as station:
        place = target_settings.find(station, args.target)
        rules = _changed(station.targets.get(*place).rules, args)
        target_settings.keep_rules(station, *place, rules)
        _tell_one(args, station, place)
    return 0


def _changed(rules: Rules, args: argparse.Namespace) -> Rules:
    if args.network is not None:
        rules = replace(rules, network=NetworkRule(args.network))
    if args.hours is not None:
        rules = replace(rules, hours=read_hours(args.hours))
    if args.kbytes_per_s is not None:
        rules = replace(rules, kbytes_per_s=args.kbytes_per_s)
    return rules


def run_credential(args: argparse.Namespace) -> int:
    """Keep a target's credentials, from a descriptor or asked for on the terminal."""
    with station_for(args) as station:
        place = target_settings.find(station, args.target)
        kind = next(str(d["kind"]) for t, d in target_settings.all_targets(station) if (t.campaign, t.target) == place)
        given = {} if args.forget else _given(args.secret_fd, kind)
        target_settings.keep_credentials(station, *place, given)
        _tell_one(args, station, place)
    return 0


def _given(descriptor: int | None, kind: str) -> dict[str, str]:
    ways = WANTED.get(kind, ())
    if not ways:
        raise RecorderError("bad-credentials", f"A target of kind {kind} takes no credentials.", "Leave it as it is.")
    if descriptor is not None:
        return _read(read_secret(descriptor, "secret"), ways)
    if not sys.stdin.isatty():
        raise RecorderError(
            "secret-needed", "There is no terminal to ask for the credentials.", "Give them with --secret-fd N."
        )
    names = ways[0]
    return {name: getpass.getpass(f"{name.replace('_', ' ')}: ") for name in names}


def _read(text: str, ways: tuple[tuple[str, ...], ...]) -> dict[str, str]:
    """Read JSON, or a token as it stands where one word is enough."""
    if not text.lstrip().startswith("{") and ("token",) in ways and text.strip():
        return {"token": text.strip()}
    try:
        found = json.loads(text)
    except ValueError:
        found = None
    if not isinstance(found, dict) or not all(isinstance(v, str) and v for v in found.values()):
        example = json.dumps(dict.fromkeys(ways[0], "..."))
        raise RecorderError("bad-credentials", "The credentials could not be read.", f"Give them as JSON: {example}.")
    return {str(name): str(value) for name, value in found.items()}


def run_ca(args: argparse.Namespace) -> int:
    """Keep a certificate authority."""
    with station_for(args) as station:
        place = target_settings.find(station, args.target)
        target_settings.keep_ca(station, *place, None if args.file == "none" else Path(args.file))
        _tell_one(args, station, place)
    return 0


def run_plain_http(args: argparse.Namespace) -> int:
    """Keep whether TLS may be left out."""
    with station_for(args) as station:
        place = target_settings.find(station, args.target)
        target_settings.keep_plain_http(station, *place, args.switch == "on")
        _tell_one(args, station, place)
    return 0


def run_pause(args: argparse.Namespace) -> int:
    """Hold a target by hand."""
    with station_for(args) as station:
        place = target_settings.find(station, args.target)
        queue_acts.pause(station, *place, args.switch == "on")
        _tell_one(args, station, place)
    return 0


def run_test(args: argparse.Namespace) -> int:
    """Try a target with a small file."""
    with station_for(args) as station:
        campaign, target = target_settings.find(station, args.target)
        arrival = target_trial.try_target(station, campaign, target)
        said = "received and confirmed" if arrival.confirmed else "sent, but not confirmed"
        say(args, {"confirmed": arrival.confirmed, "detail": arrival.detail}, [f"{said}: {arrival.detail}"])
    return 0


def _tell_one(args: argparse.Namespace, station: Station, place: tuple[str, str]) -> None:
    _tell(args, station, [(t, d) for t, d in target_settings.all_targets(station) if (t.campaign, t.target) == place])


def _tell(args: argparse.Namespace, station: Station, found: list[tuple[TargetRow, Document]]) -> None:
    rows = [_document(station, row, document) for row, document in found]
    say(args, {"targets": rows}, [_text(row) for row in rows] or ["The campaigns name no target."])


def _document(station: Station, row: TargetRow, document: Document) -> dict[str, Any]:
    return {
        "campaign": row.campaign, "target": row.target, "kind": document["kind"],
        "address": row.address or document.get("url") or document.get("path") or "",
        "network": row.rules.network.value, "hours": hours_text(row.rules.hours),
        "kbytes_per_s": row.rules.kbytes_per_s, "held_by": row.held_by, "paused": row.paused,
        "own_ca": bool(row.ca), "plain_http": row.plain_http,
        "credentials": sorted(target_settings.credentials(station, row.campaign, row.target)),
        "code": row.code, "detail": row.detail, "next_at": row.next_at or None,
    }  # fmt: skip


def _text(row: dict[str, Any]) -> str:
    marks = [f"network {row['network']}", f"hours {row['hours']}"]
    marks += [f"{row['kbytes_per_s']} kB/s"] if row["kbytes_per_s"] else []
    marks += [word for word, holds in (
        ("PLAIN HTTP, not protected", row["plain_http"]), ("own certificate authority", row["own_ca"]),
        ("with credentials", row["credentials"]), ("paused", row["paused"]),
        (f"held: {row['held_by']}", row["held_by"]), (f"out of reach: {row['detail']}", row["code"]),
    ) if holds]  # fmt: skip
    return f"{row['campaign']}/{row['target']}  {row['kind']:6}  {row['address']}  {', '.join(marks)}"
