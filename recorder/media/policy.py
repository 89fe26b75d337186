"""How hard to look for faces, and how generously to cover what was found."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from recorder.media.faces import Pass


@dataclass(frozen=True, slots=True)
class Policy:
    """The rules of one cover engine; times are in seconds of capture time.

    Sightings with at least `score` count. Each is drawn `grow` times as large as it was seen, on its
    own frame, on those up to `look_back_s` before it and on those up to `hold_s` after it. Two
    sightings at most `join_s` apart, whose centres lie within `join_reach` times their larger side and
    whose sides differ at most `join_ratio` fold, may be one face that moved: the line between is covered.

    `schedule` is a cycle with one entry a frame, each the passes that frame gets. The first pass of
    an entry is its base pass, which no frame goes without; the others may take turns.
    """

    schedule: tuple[tuple[Pass, ...], ...]
    score: float = 0.3
    grow: float = 1.4
    look_back_s: float = 0.5
    hold_s: float = 1.0
    join_s: float = 0.55
    join_reach: float = 8.0
    join_ratio: float = 2.0

    def __post_init__(self) -> None:
        if not self.schedule or not all(self.schedule):
            raise ValueError("a schedule needs entries, and each entry a base pass")

    def window_s(self, frame_interval: float) -> float:
        """How long a frame stays at frames `frame_interval` seconds apart: look-back, or the whole schedule."""
        return max(self.look_back_s, len(self.schedule) * frame_interval)

    def as_parameters(self) -> dict[str, object]:
        """Give the rules as plain JSON values, for a clip's manifest."""
        return asdict(self) | {
            "schedule": [
                [{"long_side": look.long_side, "angle": look.angle} for look in entry] for entry in self.schedule
            ]
        }


_BASE = Pass(640)

LIVE = Policy(
    schedule=(
        (Pass(960),),
        (_BASE, Pass(640, 50)),
        (_BASE, Pass(640, -50)),
        (Pass(960),),
        (_BASE, Pass(640, 90)),
        (_BASE, Pass(640, -90)),
    )
)
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
