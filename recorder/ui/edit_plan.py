"""What she wants changed in a clip before it is changed: a list of covers and cuts, each of which can be undone."""

from __future__ import annotations

from recorder.domain.edits import MOST, CoverEdit, CutEdit, Cuts, Edit


class EditPlan:
    """Edits of one version of a clip; all times are milliseconds of that version."""

    def __init__(self, duration_ms: int) -> None:
        self.duration_ms = duration_ms
        self._done: list[Edit] = []
        self._undone: list[Edit] = []

    @property
    def edits(self) -> tuple[Edit, ...]:
        """What stands now, in the order it was planned."""
        return tuple(self._done)

    @property
    def covers(self) -> tuple[CoverEdit, ...]:
        """The covers among them."""
        return tuple(edit for edit in self._done if isinstance(edit, CoverEdit))

    @property
    def cuts(self) -> tuple[tuple[int, int], ...]:
        """The stretches that are cut out, joined where they overlap, in order."""
        joined: list[tuple[int, int]] = []
        for start, end in sorted((e.start_ms, e.end_ms) for e in self._done if isinstance(e, CutEdit)):
            if joined and start <= joined[-1][1]:
                joined[-1] = joined[-1][0], max(joined[-1][1], end)
            else:
                joined.append((start, end))
        return tuple(joined)

    @property
    def cut_ms(self) -> int:
        """How much is cut out in all."""
        return round(self.duration_ms - self.left_ms)

    @property
    def left_ms(self) -> int:
        """How much would be left."""
        return round(Cuts(self._done).moved(self.duration_ms))

    @property
    def can_undo(self) -> bool:
        """Whether there is something to undo."""
        return bool(self._done)

    def can_add(self, edit: Edit) -> bool:
        """Whether there is room for it, and something of the clip would be left."""
        return len(self._done) < MOST and Cuts([*self._done, edit]).moved(self.duration_ms) > 0

    def add(self, edit: Edit) -> None:
        """Plan one more; what was undone before can't be brought back."""
        self._done.append(edit)
        self._undone.clear()

    def undo(self) -> None:
        """Take the last one back."""
        if self._done:
            self._undone.append(self._done.pop())

    def redo(self) -> None:
        """Bring the one back that was undone last."""
        if self._undone:
            self._done.append(self._undone.pop())
