"""`fairtake ledger` and `fairtake campaign`."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from recorder.commands.speak import pin, say, station_for
from recorder.errors import RecorderError
from recorder.vault.trust import Findings
from recorder.workflow import campaigns, ledgering, practice
from recorder.workflow.station import Station


def add(commands: Any) -> None:
    """Add the commands to the parser."""
    ledger = commands.add_parser("ledger", help="a worker's earnings, or judge the ledger").add_subparsers(
        dest="what", required=True, metavar="show|verify"
    )
    parser = ledger.add_parser("show", help="what a worker earned, row by row")
    parser.add_argument("--campaign", default=practice.CAMPAIGN, metavar="C", help="campaign (default: practice)")
    parser.add_argument("--worker", default=practice.WORKER, metavar="W", help="worker (default: the practice worker)")
    parser.add_argument("--pin-fd", type=int, metavar="N", help="read her PIN from this file descriptor")
    parser.set_defaults(run=run_show)
    parser = ledger.add_parser("verify", help="judge signatures, chain and sums; or a receipt against them")
    parser.add_argument("--campaign", default=practice.CAMPAIGN, metavar="C", help="campaign (default: practice)")
    parser.add_argument("--against", type=Path, metavar="RECEIPT", help="a receipt that a worker holds")
    parser.set_defaults(run=run_verify)
    campaign = commands.add_parser("campaign", help="trust a root key, install and show campaigns").add_subparsers(
        dest="what", required=True, metavar="trust|install|show"
    )
    for name, run, argument in (("trust", run_trust, "ROOT.pub"), ("install", run_install, "FILE")):
        parser = campaign.add_parser(name, help=run.__doc__)
        parser.add_argument("file", type=Path, metavar=argument)
        parser.set_defaults(run=run)
    parser = campaign.add_parser("show", help="show the installed campaigns, or one of them whole")
    parser.add_argument("campaign", nargs="?", metavar="C")
    parser.set_defaults(run=run_campaigns)


def run_show(args: argparse.Namespace) -> int:
    """Show one worker's earnings."""
    with station_for(args) as station:
        station.worker_key(args.worker, pin(args, args.worker))
        rows = ledgering.earnings(station, args.campaign, args.worker)
        document = [
            {"row": r.receipt.row, "clip_id": r.receipt.fields["clip"], "seconds": r.receipt.fields["seconds"],
             "currency": r.receipt.fields["currency"], "pay": r.receipt.fields["amount"], "state": r.state.value}
            for r in rows
        ]  # fmt: skip
        currency = station.campaign(args.campaign).currency
        lines = [
            f"{d['row']:>5}  {d['clip_id']}  {d['seconds']:>9} s  {d['currency']} {d['pay']:>10}  {d['state']}"
            for d in document
        ]
        note = ["Practice: this is not real money."] if args.campaign == practice.CAMPAIGN else []
        total = str(ledgering.total(rows))
        say(
            args, {"rows": document, "total": total, "currency": currency}, [*lines, f"total {currency} {total}", *note]
        )
    return 0


def run_verify(args: argparse.Namespace) -> int:
    """Judge the station's own ledger."""
    with station_for(args) as station:
        findings = _judge(station, args)
        faults = [{"path": f.path, "code": f.code, "what": f.what} for f in findings.faults]
        lines = [f"{f['code']}: {f['path']} {f['what']}" for f in faults]
        say(
            args,
            {"ok": not faults, "faults": faults, "checked": findings.checked},
            lines or [f"OK  {findings.checked}"],
        )
    return 1 if faults else 0


def _judge(station: Station, args: argparse.Namespace) -> Findings:
    if args.against:
        return ledgering.verify_against(station, args.against)
    return ledgering.verify_own_ledger(station, args.campaign)


def run_trust(args: argparse.Namespace) -> int:
    """Trust a root key from now on."""
    with station_for(args) as station:
        key = campaigns.trust(station, args.file)
        say(args, {"trusted": key.line(), "fingerprint": key.fingerprint()}, [f"trusted {key.fingerprint()}"])
    return 0


def run_install(args: argparse.Namespace) -> int:
    """Install a campaign that a trusted root signed."""
    with station_for(args) as station:
        campaign = campaigns.install(station, args.file)
        said = f"installed {campaign.campaign_id} v{campaign.version}, until {campaign.document['expires']}"
        say(args, {"campaign": campaign.campaign_id, "version": campaign.version}, [said])
    return 0


def run_campaigns(args: argparse.Namespace) -> int:
    """Show campaigns."""
    with station_for(args) as station:
        if args.campaign:
            document = station.campaign(args.campaign).document
            say(args, document, [json.dumps(document, ensure_ascii=False, indent=1)])
            return 0
        found = [{"campaign": c.campaign_id, "version": c.version} for c in station.people.campaigns()]
        if not found:
            raise RecorderError("unknown-campaign", "No campaign is installed.", "Install one with: campaign install.")
        say(args, {"campaigns": found}, [f"{c['campaign']} v{c['version']}" for c in found])
    return 0
