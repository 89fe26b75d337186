"""How hard to look for faces, and how generously to cover what was found."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from recorder.media.faces import Pass


@dataclass(frozen=True, slots=True)
class Policy:
    """The rules of one cover engine; times are in seconds of capture time.

    Sightings with at least `score` count, and where a known face is expected those with `expected_score`.
    Each is drawn `grow` times as large as it was seen. Sightings make tracks: between two of one track
    the face is covered on its way, and if they are more than `sure_s` apart also where it was and will
    be. Before a track begins it is covered backwards through the whole window, `look_back_s` at least;
    after its end for `hold_s`, or `lone_hold_s` if it was seen once and looked for in every way since.
    Where a face was not seen, its cover is `widen` times larger each second, up to 0.4 s. A lost face may
    go on as a new track at most `join_s` later, within `join_reach` times its larger side, its sides
    differing at most `join_ratio` fold. Up to `close_looks` faces not seen on a frame are looked for
    closely where they should be.

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
    sure_s: float = 0.25
    widen: float = 0.5
    close_looks: int = 2
    expected_score: float = 0.15
    lone_hold_s: float = 0.5

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

SECOND_LOOK = Policy(schedule=((Pass(960),),))
"""After the take, over the covered clip, when there is more time for each frame."""
