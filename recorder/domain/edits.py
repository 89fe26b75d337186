"""What a worker may change in her unreleased clip: cover a region for a while, or cut a stretch out.

All times are those of the version that is edited, also where one list holds several edits.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from recorder.domain.document import Document
from recorder.errors import RecorderError

MOST = 200  # edits in one list
_CORNERS = 100
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class CoverEdit:
    """Cover a region on the frames from `start_ms` to before `end_ms`.

    The region is `box` (x, y, w, h) or `polygon` ((x, y), ...), never both, as fractions of the picture's sides.
    """

    start_ms: int
    end_ms: int
    box: tuple[float, float, float, float] | None = None
    polygon: tuple[Point, ...] | None = None

    def __post_init__(self) -> None:
        _refuse_range(self.start_ms, self.end_ms)
        if (self.box is None) == (self.polygon is None):
            raise _wrong("A cover needs a box or a polygon, and not both.")
        if self.box is not None:
            _refuse_box(self.box)
        if self.polygon is not None:
            _refuse_polygon(self.polygon)

    def covers(self, ms: float) -> bool:
        """Whether the frame at `ms` lies in its range."""
        return self.start_ms <= ms < self.end_ms

    def document(self) -> Document:
        """The edit as JSON, for a clip's manifest."""
        region: Document = {"box": list(self.box)} if self.box is not None else {}
        if self.polygon is not None:
            region = {"polygon": [list(corner) for corner in self.polygon]}
        return {"kind": "cover", "start_ms": self.start_ms, "end_ms": self.end_ms, "region": region}


@dataclass(frozen=True, slots=True)
class CutEdit:
    """Take out the frames from `start_ms` to before `end_ms`; what comes later moves up."""

    start_ms: int
    end_ms: int

    def __post_init__(self) -> None:
        _refuse_range(self.start_ms, self.end_ms)

    def document(self) -> Document:
        """The edit as JSON, for a clip's manifest."""
        return {"kind": "cut", "start_ms": self.start_ms, "end_ms": self.end_ms}


Edit = CoverEdit | CutEdit


class Cuts:
    """The stretches that a list of edits takes out, joined where they overlap, and where times move to."""

    def __init__(self, edits: Sequence[Edit]) -> None:
        self._cuts: list[tuple[int, int]] = []
        for start, end in sorted((e.start_ms, e.end_ms) for e in edits if isinstance(e, CutEdit)):
            if self._cuts and start <= self._cuts[-1][1]:
                self._cuts[-1] = self._cuts[-1][0], max(self._cuts[-1][1], end)
            else:
                self._cuts.append((start, end))

    def takes(self, ms: float) -> bool:
        """Whether the frame at `ms` is cut out."""
        return any(start <= ms < end for start, end in self._cuts)

    def moved(self, ms: float) -> float:
        """Where a time lies in the new version; a time that is cut out lies where the cut was."""
        return ms - sum(min(end, ms) - start for start, end in self._cuts if start < ms)

    def steps(self, steps: Sequence[Document]) -> list[Document]:
        """Give the steps of a clip with their times moved, without those that were cut out whole."""
        moved = [
            step | {"start_ms": round(self.moved(step["start_ms"])), "end_ms": round(self.moved(step["end_ms"]))}
            for step in steps
        ]
        return [step for step in moved if step["end_ms"] > step["start_ms"]]


def read_edits(document: Any) -> list[Edit]:
    """Read a list of edits as `document` writes them; RecorderError edit-invalid names the first that is wrong."""
    if not isinstance(document, list) or not 1 <= len(document) <= MOST:
        raise _wrong(f"A list of 1 to {MOST} edits is needed.")
    return [_read(entry) for entry in document]


def refuse_outside(edits: Sequence[Edit], duration_ms: int) -> None:
    """Refuse edits that begin behind the end of a clip, and cuts that leave nothing of it."""
    for edit in edits:
        if edit.start_ms >= duration_ms:
            raise _wrong(
                f"An edit begins at {edit.start_ms / 1000:g} s, but the clip ends at {duration_ms / 1000:g} s."
            )
    if edits and Cuts(edits).moved(duration_ms) <= 0:
        raise RecorderError(
            "nothing-left", "The whole clip would be cut away. It is kept as it was.", "Discard it instead."
        )


def _read(entry: Any) -> Edit:
    kind = entry.get("kind") if isinstance(entry, dict) else None
    members = {"cover": {"kind", "start_ms", "end_ms", "region"}, "cut": {"kind", "start_ms", "end_ms"}}
    if not isinstance(kind, str) or set(entry) != members.get(kind):
        raise _wrong("An edit is a cover (kind, start_ms, end_ms, region) or a cut (kind, start_ms, end_ms).")
    if kind == "cut":
        return CutEdit(entry["start_ms"], entry["end_ms"])
    region = entry["region"]
    if not isinstance(region, dict) or len(region) != 1 or not all(isinstance(v, list) for v in region.values()):
        raise _wrong("The region of a cover is a box or a polygon.")
    if "polygon" in region:
        corners = region["polygon"]
        if not all(isinstance(corner, list) for corner in corners):
            raise _wrong("A corner of a polygon is a list of two numbers.")
        return CoverEdit(entry["start_ms"], entry["end_ms"], polygon=tuple(map(tuple, corners)))
    return CoverEdit(entry["start_ms"], entry["end_ms"], box=tuple(region.get("box", ())))


def _refuse_range(start: Any, end: Any) -> None:
    if not all(isinstance(ms, int) and not isinstance(ms, bool) for ms in (start, end)) or not 0 <= start < end:
        raise _wrong("A range of time goes from whole milliseconds, 0 or more, to later ones.")


def _refuse_box(box: Sequence[Any]) -> None:
    if len(box) != 4 or not all(map(_is_fraction, box)) or not (box[2] > 0 and box[3] > 0):
        raise _wrong("A box is x, y, width, height as fractions of the picture, 0 to 1, and not empty.")
    if box[0] + box[2] > 1.000001 or box[1] + box[3] > 1.000001:
        raise _wrong("A box must lie in the picture: x + width and y + height are at most 1.")


def _refuse_polygon(corners: Sequence[Any]) -> None:
    if not 3 <= len(corners) <= _CORNERS:
        raise _wrong(f"A polygon has 3 to {_CORNERS} corners.")
    if not all(len(corner) == 2 and all(map(_is_fraction, corner)) for corner in corners):
        raise _wrong("A corner of a polygon is x, y as fractions of the picture, 0 to 1.")


def _is_fraction(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value) and 0 <= value <= 1


def _wrong(what: str) -> RecorderError:
    return RecorderError("edit-invalid", what, "Nothing was changed: correct the edit and try again.")
