"""What she means to change in a clip: a list of edits with undo, and what would be left of the clip."""

from __future__ import annotations

from collections.abc import Sequence

from recorder.domain.document import Document
from recorder.domain.edits import MOST, CoverEdit, Cuts, Edit, refuse_outside
from recorder.errors import RecorderError

_GAP_MS = 500  # a longer wait between two frames is a gap, and not paid


class Plan:
    """Edits of one version of a clip, whose length is `duration_ms` and whose gaps are {start_ms, end_ms}.

    Nothing is changed in the clip before the list is applied. Times are those of the version that is edited.
    """

    def __init__(self, duration_ms: int, gaps: Sequence[Document] = ()) -> None:
        self._duration = duration_ms
        self._gaps = [(int(gap["start_ms"]), int(gap["end_ms"])) for gap in gaps]
        self._lists: list[tuple[Edit, ...]] = [()]
        self._now = 0

    @property
    def edits(self) -> tuple[Edit, ...]:
        """The edits, in the order they were made."""
        return self._lists[self._now]

    @property
    def can_undo(self) -> bool:
        """Whether there is something to undo."""
        return self._now > 0

    @property
    def can_redo(self) -> bool:
        """Whether something was undone, and nothing new made since."""
        return self._now + 1 < len(self._lists)

    def add(self, edit: Edit) -> None:
        """Add an edit; RecorderError when it begins behind the end, leaves nothing, or is one too many."""
        if len(self.edits) >= MOST:
            raise RecorderError("edit-invalid", f"There are {MOST} edits already.", "Apply these first, or undo one.")
        edits = (*self.edits, edit)
        refuse_outside(edits, self._duration)
        self._become(edits)

    def remove(self, index: int) -> None:
        """Take one edit out of the list; IndexError when there is none of that number (from 0)."""
        if not 0 <= index < len(self.edits):
            raise IndexError(index)
        self._become(self.edits[:index] + self.edits[index + 1 :])

    def undo(self) -> None:
        """Go back to before the last change; does nothing when there was none."""
        self._now = max(0, self._now - 1)

    def redo(self) -> None:
        """Take back an undo; does nothing when there was none."""
        self._now = min(len(self._lists) - 1, self._now + 1)

    def covers_at(self, ms: float) -> list[CoverEdit]:
        """The covers on the frame at `ms`."""
        return [edit for edit in self.edits if isinstance(edit, CoverEdit) and edit.covers(ms)]

    def cuts_at(self, ms: float) -> bool:
        """Whether the frame at `ms` would be cut out."""
        return Cuts(self.edits).takes(ms)

    @property
    def left_ms(self) -> int:
        """How long the clip would be."""
        return round(Cuts(self.edits).moved(self._duration))

    @property
    def cut_ms(self) -> int:
        """How much would be cut out."""
        return self._duration - self.left_ms

    @property
    def pay_ms(self) -> int:
        """Milliseconds that would count for pay; exact to one frame a cut (the cut clip's own times count)."""
        cuts = Cuts(self.edits)
        gaps = (round(cuts.moved(end) - cuts.moved(start)) for start, end in self._gaps)
        return max(0, self.left_ms - sum(gap for gap in gaps if gap > _GAP_MS))

    def _become(self, edits: tuple[Edit, ...]) -> None:
        self._lists = [*self._lists[: self._now + 1], edits]
        self._now += 1
