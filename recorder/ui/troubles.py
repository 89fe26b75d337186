"""Faults in the worker's own language: by their code; what has no words here yet is told as it came."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from recorder.errors import RecorderError


@dataclass(frozen=True, slots=True)
class Told:
    """A fault as it is shown: a picture, what happened, what was kept, what to do now."""

    picture: str
    what: str
    kept: str
    do_now: str


def told(error: RecorderError) -> Told:
    """Say a fault in the window's language."""
    words = Troubles()
    kept = words.kept()
    return words.known(kept).get(error.code) or Told("alert", error.what, kept, error.next_step)


class Troubles(QObject):
    """The words of each known code; an object only because that is what Qt translates by."""

    def kept(self) -> str:
        """What can be promised whatever went wrong."""
        return self.tr("Everything recorded so far is safe on this station.")

    def known(self, kept: str) -> dict[str, Told]:
        """Each code's words; `kept` is what nearly all of them can promise."""
        full = Told(
            "disk", self.tr("The disk is full."), kept, self.tr("Call the coordinator: clips must be delivered first.")
        )
        camera = Told(
            "camoff", self.tr("There is no camera."), kept, self.tr("Put the camera's cable in, then try again.")
        )
        again = Told(
            "alert",
            self.tr("Something inside failed."),
            kept,
            self.tr("Try again. If it happens twice, call the coordinator."),
        )
        call = Told(
            "alert",
            self.tr("This station needs the coordinator."),
            kept,
            self.tr("Call the coordinator and show this code."),
        )
        pulled = Told(
            "usb",
            self.tr("The stick does not take it."),
            kept,
            self.tr("Put the stick in again, or take another one, then try again."),
        )
        return {
            "disk-full": full,
            "disk-failed": Told(
                "disk", self.tr("The disk can't be read or written."), kept, self.tr("Call the coordinator.")
            ),
            "no-camera": camera,
            "camera-lost": Told(
                "cable", self.tr("The camera went away."), kept, self.tr("Put the camera's cable in again.")
            ),
            "camera-in-use": Told(
                "camoff", self.tr("Another program uses the camera."), kept, self.tr("Close the other program.")
            ),
            "no-frames": Told(
                "camoff", self.tr("No picture came, so nothing was recorded."), kept, self.tr("Check the camera.")
            ),
            "recording-ended": Told(
                "film", self.tr("The recording ended by itself."), kept, self.tr("Look at the clip, then go on.")
            ),
            "no-consent": Told(
                "letter", self.tr("Your yes is missing."), kept, self.tr("Read the notice and choose again.")
            ),
            "campaign-expired": Told(
                "clock", self.tr("This work has ended."), kept, self.tr("Ask the coordinator for new work.")
            ),
            "not-enrolled": Told(
                "id", self.tr("You are not enrolled for this work."), kept, self.tr("Call the coordinator.")
            ),
            "wrong-pin": Told("lock", self.tr("That was not the number."), kept, self.tr("Try again.")),
            "keyring-missing": Told(
                "keyoff", self.tr("The computer's key store can't be reached."), kept, self.tr("Call the coordinator.")
            ),
            "home-busy": Told(
                "lock", self.tr("Another program holds the station."), kept, self.tr("Close it, then try again.")
            ),
            "home-in-use": Told(
                "lock", self.tr("Fairtake is already open."), kept, self.tr("Use the window that is open.")
            ),
            "home-read-only": Told(
                "disk", self.tr("The disk can't be written to."), kept, self.tr("Call the coordinator.")
            ),
            "clock-back": Told(
                "clock", self.tr("The clock of this computer is wrong."), kept, self.tr("Call the coordinator.")
            ),
            "clip-unreadable": Told(
                "film", self.tr("This clip is damaged and can't be played."), kept, self.tr("Call the coordinator.")
            ),
            "face-was-found": Told(
                "hidden",
                self.tr("A face was still to be seen. It is covered now."),
                kept,
                self.tr("Look at the clip once more."),
            ),
            "faces-remain": Told(
                "hidden",
                self.tr("A face still shows in this clip."),
                kept,
                self.tr("Cut that part out, or throw the clip away."),
            ),
            "already-released": Told(
                "check", self.tr("This clip was given already."), kept, self.tr("Take it back under My clips.")
            ),
            "taken-back": Told(
                "undo", self.tr("This clip was taken back."), kept, self.tr("There is nothing left to do.")
            ),
            "place-missing": Told(
                "usb", self.tr("The stick is not there."), kept, self.tr("Plug the stick in, then try again.")
            ),
            "place-full": Told(
                "usb", self.tr("The stick has no room for all of it."), kept, self.tr("Take a larger stick.")
            ),
            "place-failed": pulled,
            "receipt-not-saved": pulled,
            "key-missing": call,
            "database-damaged": call,
            "database-missing": call,
            "home-too-new": call,
            "campaign-forged": call,
            "notice-changed": call,
            "model-missing": call,
            "model-damaged": call,
            "unexpected": again,
        }
