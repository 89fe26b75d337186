"""The two screens that show a camera, without one: their layout can be looked at, and nothing runs behind them."""

from __future__ import annotations

from recorder.media.readings import Light, Readings
from recorder.ui.screens.get_ready import GetReadyPage
from recorder.ui.screens.record import RecordPage
from recorder.ui.screens.record_view import Phase

_MINUTES = 312
_RECORDED_MS = 252_000


class StillGetReady(GetReadyPage):
    """All is well but the light, which has the longest hint."""

    def entered(self) -> None:
        """Show what a second of a picture may tell."""
        self.show_room(_MINUTES, True)
        self.show_readings(Readings(Light.LOW, 30.0, True, 400.0, False, 0.0, 29.9, (1280, 720), "camera"))


class StillRecord(RecordPage):
    """Some minutes into a recording."""

    def entered(self) -> None:
        """Show the second step."""
        self.show_phase(Phase.RECORDING)
        self.show_step(1)
        self.show_take(_RECORDED_MS)
