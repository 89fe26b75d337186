"""`fairtake bench`: measures this machine, so that what is promised can be checked on it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from recorder.commands import (
    bench_age,
    bench_cover,
    bench_deliver,
    bench_kill,
    bench_record,
    bench_review,
    bench_ui,
    machine,
)
from recorder.commands.bench_take import Size
from recorder.commands.speak import Progress, say
from recorder.domain.document import Document
from recorder.errors import RecorderError

_BOTH_SIZES = [(1280, 720), (1920, 1080)]


def add(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "bench",
        help="measure this machine: sealing, recording, a crash, covering, review, the window, delivery",
        description="age: our sealing beside the age command. record: frame rate, drops, CPU and memory of a paced "
        "recording. kill: what is lost when the recorder is killed. cover: its speed, and faces exposed, beside "
        "another program's. review: how soon a sealed clip of ten minutes is on the screen, and after a seek. "
        "ui: how soon the window is there, its memory, what the live picture costs, and the whole way. "
        "deliver: clips through a server that breaks, sending beside curl, and a queue of 100,000. "
        "All in a throw-away home; let nothing else run.",
    )
    parser.add_argument(
        "name",
        nargs="?",
        choices=list(_BENCHES),
        metavar="NAME",
        help="age, record, kill, cover, review, ui or deliver; else all",
    )
    parser.add_argument("--seconds", type=_positive(float), default=60.0, metavar="N", help="record: how long (60)")
    parser.add_argument("--faces", type=int, choices=(1, 2), default=1, help="record: people in the drawn film (1)")
    parser.add_argument(
        "--camera", type=Path, metavar="FILE", help="record: a film to record in place of the drawn one"
    )
    parser.add_argument(
        "--size", type=_size, metavar="WxH", help="all but age: picture size (record, review: 1280x720, then 1920x1080)"
    )
    parser.add_argument("--kills", type=_positive(int), default=30, metavar="N", help="kill: how many (30)")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="kill, deliver: which random moments (1)")
    parser.add_argument("--megabytes", type=_positive(int), default=256, metavar="N", help="age: how much (256)")
    _add_cover(parser)
    parser.add_argument(
        "--peers",
        type=Path,
        metavar="DIR",
        help="deliver: where the server and the proxy are (a checkout's tests/peers)",
    )
    parser.set_defaults(run=run)


def _add_cover(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--clips",
        type=_clips,
        metavar="DIR|N",
        help="cover: a folder of films (else 10 s of drawn ones); deliver: how many (100)",
    )
    parser.add_argument(
        "--scorer",
        type=Path,
        metavar="FILE",
        help="cover: a Python script that counts exposed faces, run as: FILE score CLIPS COVERED --json OUT",
    )
    parser.add_argument("--peer", choices=["deface"], help="cover: also measure this program on the same clips")
    parser.add_argument("--peer-python", type=Path, metavar="FILE", help="cover: the Python that has the peer")
    parser.add_argument("--level", type=int, metavar="N", help="cover: how hard to look (what is sustained live)")


def run(args: argparse.Namespace) -> int:
    """Run one bench or all; 1 when a salvaged clip was not as it must be, whatever the speed."""
    document: Document = {"machine": machine.facts()}
    said = machine.lines(document["machine"])
    for name in [args.name] if args.name else list(_BENCHES):
        try:
            document[name], more = _BENCHES[name](args)
        except RecorderError as error:
            if args.name:
                raise
            print(f"fairtake: {name} was left out: {error}", file=sys.stderr)
            continue
        said += ["", *more]
    say(args, document, said)
    faults = document.get("kill", {}).get("faults")
    if faults:
        raise RecorderError("salvage-wrong", f"After a kill, {faults[0]}.", "Please report this: it must not happen.")
    return 0


def _age(args: argparse.Namespace) -> tuple[Document, list[str]]:
    bar = Progress(f"Sealing {args.megabytes} MB, ours and age in turn")
    figures = bench_age.run(args.megabytes)
    bar.done(f"{figures['ratio']:.2f} times the speed of age")
    return dict(figures), [
        f"age: {figures['megabytes']:.0f} MB, medians of {figures['rounds']:.0f} pairs",
        f"  ours      {figures['ours_mb_per_s']:7.0f} MB/s",
        f"  age       {figures['age_mb_per_s']:7.0f} MB/s   ({figures['age_start_seconds']:.3f} s of it is its start)",
        f"  ratio     {figures['ratio']:7.2f}        at least 1   {'ok' if figures['ratio'] >= 1 else 'MISSED'}",
    ]


def _record(args: argparse.Namespace) -> tuple[list[Document], list[str]]:
    sizes = [args.size] if args.size else _BOTH_SIZES[: 1 if args.camera else None]
    runs = [bench_record.run(args.seconds, size, args.faces, args.camera) for size in sizes]
    return runs, [line for figures in runs for line in bench_record.lines(figures)]


def _kill(args: argparse.Namespace) -> tuple[Document, list[str]]:
    figures = bench_kill.run(args.kills, args.seed, args.size or _BOTH_SIZES[0])
    return figures, bench_kill.lines(figures)


def _cover(args: argparse.Namespace) -> tuple[Document, list[str]]:
    clips = args.clips if isinstance(args.clips, Path) else None
    asked = bench_cover.Asked(clips, args.scorer, args.peer is not None, args.peer_python, args.level)
    figures = bench_cover.run(asked)
    return figures, bench_cover.lines(figures)


def _review(args: argparse.Namespace) -> tuple[list[Document], list[str]]:
    runs = [bench_review.run(size) for size in ([args.size] if args.size else _BOTH_SIZES)]
    return runs, [line for figures in runs for line in bench_review.lines(figures)]


def _ui(_args: argparse.Namespace) -> tuple[Document, list[str]]:
    figures = bench_ui.run()
    return figures, bench_ui.lines(figures)


def _deliver(args: argparse.Namespace) -> tuple[Document, list[str]]:
    clips = args.clips if isinstance(args.clips, int) else 100
    figures = bench_deliver.run(clips, args.seed, args.peers)
    return figures, bench_deliver.lines(figures)


_BENCHES: dict[str, Callable[[argparse.Namespace], tuple[Any, list[str]]]] = {
    "age": _age,
    "record": _record,
    "kill": _kill,
    "cover": _cover,
    "review": _review,
    "ui": _ui,
    "deliver": _deliver,
}


def _positive(kind: Callable[[str], Any]) -> Callable[[str], Any]:
    def read(text: str) -> Any:
        number = kind(text)
        if number <= 0:
            raise argparse.ArgumentTypeError("it must be more than 0")
        return number

    return read


def _clips(text: str) -> int | Path:
    """Read how many, or a folder."""
    return _positive(int)(text) if text.isdigit() else Path(text)


def _size(text: str) -> Size:
    """Read `1280x720`; both sides even."""
    width, height = (int(side) for side in text.split("x"))
    if min(width, height) < 64 or width % 2 or height % 2:
        raise argparse.ArgumentTypeError("both sides must be even, and 64 at least")
    return width, height
