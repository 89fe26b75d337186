"""Python's garbage, collected on the window's thread between two turns: nowhere else is it safe or wanted.

The collector runs on whatever thread happens to fill its count. On a thread of the pipeline it would take Qt's
objects apart, which Qt allows on their own thread only; within a turn of the window it would make her wait.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 250


class Garbage(QTimer):
    """Collects as often as Python's own thresholds say, in turns of its own; `end` gives Python that work back."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, interval=_EVERY_MS)
        self.timeout.connect(self.look)
        gc.disable()
        gc.freeze()  # what is there at the start stays till the end: it need not be looked through
        self.start()

    def look(self) -> None:
        """Collect the oldest generation that is due, if one is."""
        filled = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, most) in enumerate(filled) if count > most]
        if due:
            gc.collect(due[-1])

    def end(self) -> None:
        """Leave it to Python again."""
        self.stop()
        gc.unfreeze()
        gc.enable()
