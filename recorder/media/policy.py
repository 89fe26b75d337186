"""How hard to look for faces, and how generously to cover what was found."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from recorder.media.faces import Pass

Schedule = tuple[tuple[Pass, ...], ...]


@dataclass(frozen=True, slots=True)
class Policy:
    """The rules of one cover engine; times are in seconds of capture time.

    Sightings with at least `score` count, and where a known face is expected those with `expected_score`.
    Each is drawn `grow` times as large as it was seen. Sightings make tracks: between two of one track
    the face is covered on its way, and if they are more than `sure_s` apart also where it was and will
    be. Before a track begins it is covered backwards through the whole window, `look_back_s` at least;
    after its end for `hold_s`. Where a face was not seen, its cover is `widen` times larger each second,
    up to 0.4 s. A lost face may go on as a new track at most `join_s` later, within `join_reach` times its
    larger side, its sides differing at most `join_ratio` fold. Up to `close_looks` faces not seen on a
    frame are looked for closely where they should be.

    With `trial_looks`, the most there are in one frame's time, a new face has to prove itself (see
    `recorder.media.trial`). What was dismissed is covered on its way from one sighting to the next, and for
    `doubt_s` before and after each; 0 believes every sighting.

    `zone` are the corners of the work zone as fractions of width and height: what lies outside is covered
    always; none means that all of the picture is the zone. `level` tells which step of `LADDER` this is.

    `schedule` is a cycle with one entry a frame, each the passes that frame gets: none goes without.
    """

    schedule: Schedule
    score: float = 0.3
    grow: float = 1.4
    look_back_s: float = 0.5
    hold_s: float = 1.0
    join_s: float = 0.55
    join_reach: float = 8.0
    join_ratio: float = 2.0
    sure_s: float = 0.15
    widen: float = 1.0
    close_looks: int = 2
    level: int | None = None
    zone: tuple[tuple[float, float], ...] = ()
    expected_score: float = 0.15
    trial_looks: int = 0
    doubt_s: float = 0.06

    def __post_init__(self) -> None:
        if not self.schedule or not all(self.schedule):
            raise ValueError("a schedule needs entries, and each entry a pass")

    def window_s(self, frame_interval: float) -> float:
        """How long a frame stays at frames `frame_interval` seconds apart: look-back, or the whole schedule."""
        return max(self.look_back_s, len(self.schedule) * frame_interval)

    def as_parameters(self) -> dict[str, object]:
        """Give the rules as plain JSON values, for a clip's manifest."""
        return asdict(self) | {
            "schedule": [
                [{"long_side": look.long_side, "angle": look.angle} for look in entry] for entry in self.schedule
            ],
            "zone": [list(corner) for corner in self.zone],
        }


_BASE, _FINE = Pass(640), Pass(960)


def _tilted(long_side: int) -> tuple[Pass, Pass, Pass, Pass]:
    return Pass(long_side, 50), Pass(long_side, -50), Pass(long_side, 90), Pass(long_side, -90)


Looks = tuple[Pass, ...]


def _cycle(base: Looks, tilted: tuple[Pass, Pass, Pass, Pass], fine: Looks, middle: Looks) -> Schedule:
    """Six frames: the first looks finely for far faces, the fourth as `middle`, each of the others at one tilt."""
    a, b, c, d = ((*base, tilt) for tilt in tilted)
    return (fine, a, b, middle, c, d)


LADDER: tuple[Schedule, ...] = (
    _cycle((), _tilted(320), (_FINE,), (Pass(480),)),
    _cycle((), _tilted(480), (_FINE,), (_BASE,)),
    _cycle((_BASE,), _tilted(480), (_FINE,), (_BASE,)),
    _cycle((_BASE,), _tilted(640), (_FINE,), (_FINE,)),
    _cycle((_FINE,), _tilted(640), (_FINE, Pass(1280)), (_FINE, Pass(1280))),
)
"""Schedules from the least to the most; each entry of one is no less than that of the one before it.

Even the least looks at every angle, and for far faces, within 0.2 s: looking upright on each frame instead, which
costs the same, missed 26 of 180 tilted face-frames at 1080p and 13 of 180 far ones.
"""

LIVE_LEVEL = 3

_CLOSE_LOOKS, _MOST_CLOSE_LOOKS = 2, 4  # the most at the top, which no live recording reaches
_TRIAL_LOOKS = 6


def at_level(level: int, zone: tuple[tuple[float, float], ...] = ()) -> Policy:
    """Give the rules at one level of the ladder, 0 to 4, whatever it costs."""
    if not 0 <= level < len(LADDER):
        raise ValueError(f"no level {level}")
    close = _CLOSE_LOOKS if level <= LIVE_LEVEL else _MOST_CLOSE_LOOKS
    return Policy(LADDER[level], close_looks=close, trial_looks=_TRIAL_LOOKS, level=level, zone=zone)


LIVE = at_level(LIVE_LEVEL)
"""While recording: upright on every frame, every third time finer for far faces, else a tilted look too."""

SECOND_LOOK = Policy(
    schedule=tuple(
        (Pass(960), turned) for turned in (Pass(640, 50), Pass(960, 90), Pass(640, -50), Pass(960, -90), Pass(640, 180))
    ),
    score=0.2,
    hold_s=0.5,
)
"""After the take, over the covered clip: upright and fine on every frame, and five turned looks by turns.

At 30 frames a second that is each of them every 0.17 s; `recorder.media.second_look` keeps to 0.25 s at any rate.
Tilted looks at 960 were left out: 61 ms each, twice the memory, and most of what they found were hands and lamps.
"""
