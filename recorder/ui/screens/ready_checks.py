"""What is looked at before a recording, and what to do about it, in plain words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from recorder.errors import RecorderError
from recorder.media.readings import Light, Readings
from recorder.media.watchdog import CameraTrouble, WatchdogEvent
from recorder.ui.theme import Theme
from recorder.ui.widgets.checks import CheckList

_HANDS_KEPT = 10  # readings, one a second: hands that were seen may rest so long
_FEW_MINUTES, _MANY_MINUTES, _SLOW_FPS = 10, 300, 20
_OF_THE_PICTURE = ("hands", "light", "sharp", "camera")


class Room(QObject):
    """How long the disk has room; an object only because that is what Qt translates plurals by."""

    def words(self, minutes: int) -> str:
        """In minutes, or in hours where nobody counts minutes."""
        if minutes >= _MANY_MINUTES:
            return self.tr("%n h", "", minutes // 60)
        return self.tr("%n min", "", minutes)


def room_words(minutes: int) -> str:
    """How long the disk has room, in words."""
    return Room().words(minutes)


class Preflight(CheckList):
    """Six lines. Hands, camera and disk decide whether a recording is possible; the others only advise."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        for name, picture, word in (
            ("hands", "hands", self.tr("Both hands in view")),
            ("light", "sun", self.tr("Light")),
            ("sharp", "focus", self.tr("Sharp")),
            ("camera", "camera", self.tr("Camera")),
            ("disk", "disk", self.tr("Room on disk")),
            ("sign", "sign", self.tr("Is the sign up?")),
        ):
            self.add(name, picture, word)
        self.rows["sign"].show_state("remind")
        self._hands_left = 0

    def wait(self) -> None:
        """Another camera: nothing is known of its picture yet."""
        self._hands_left = 0
        for name in _OF_THE_PICTURE:
            self.rows[name].show_state("wait")

    def show_room(self, minutes: int, possible: bool) -> None:
        """For how long the disk has room, and whether a recording may begin at all."""
        if not possible or minutes < 1:
            self.rows["disk"].show_state("stop", self.tr("Full: send or throw away films"))
            return
        self.rows["disk"].show_state("advise" if minutes < _FEW_MINUTES else "good", room_words(minutes))

    def show_readings(self, readings: Readings) -> None:
        """What the last second of the picture tells."""
        self._hands_left = _HANDS_KEPT if readings.moving else max(0, self._hands_left - 1)
        if self._hands_left:
            self.rows["hands"].show_state("good")
        else:
            self.rows["hands"].show_state("stop", self.tr("move them now"))
        self._show_light(readings)
        fps = round(readings.fps)
        if readings.fps < _SLOW_FPS:
            self.rows["camera"].show_state("advise", self.tr("%n a second: slow", "", fps))
        else:
            self.rows["camera"].show_state("good", self.tr("%n a second", "", fps))

    def show_alarm(self, event: WatchdogEvent) -> None:
        """What the watchdog saw; it is over with the next readings."""
        kind, hint = {
            CameraTrouble.BLACK_PICTURE: ("advise", self.tr("Black: is the lens covered?")),
            CameraTrouble.FROZEN_PICTURE: ("advise", self.tr("The picture stands still")),
            CameraTrouble.NO_NEW_FRAME: ("stop", self.tr("No new pictures: check the plug")),
        }[event.trouble]
        if event.began:
            self.rows["camera"].show_state(kind, hint)

    def no_pictures(self, why: str) -> None:
        """There is no picture to look at."""
        self.wait()
        self.rows["camera"].show_state("stop", why)

    def told(self, error: RecorderError) -> str:
        """Why a camera can't be had."""
        if error.code in ("no-camera", "camera-lost", "stream-lost"):
            return self.tr("No camera: plug one in")
        if error.code == "camera-in-use":
            return self.tr("Another program uses it")
        return self.tr("It gives no picture")

    def why_not(self) -> str:
        """Why a recording is not possible, or nothing when it is."""
        reasons = {
            "camera": self.tr("First the camera."),
            "disk": self.tr("The disk has no room."),
            "hands": self.tr("First show your hands."),
        }
        for name, reason in reasons.items():
            if self.rows[name].kind == "stop":
                return reason
        if any(self.rows[name].kind == "wait" for name in reasons):
            return self.tr("One moment: the picture is looked at.")
        return ""

    def _show_light(self, readings: Readings) -> None:
        kind, hint = {
            Light.LOW: ("advise", self.tr("A little dark: lamp on")),
            Light.OK: ("good", ""),
            Light.HIGH: ("advise", self.tr("Too bright: turn away from it")),
        }[readings.light]
        self.rows["light"].show_state(kind, hint)
        blurred = self.tr("First more light") if readings.light is Light.LOW else self.tr("Wipe the lens")
        self.rows["sharp"].show_state("good" if readings.sharp else "advise", "" if readings.sharp else blurred)
