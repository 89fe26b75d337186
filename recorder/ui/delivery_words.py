"""Where a delivery stands, in the worker's own language: its state, why, what she may do, and where it goes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import QObject

from recorder.domain.clip import DeliveryState
from recorder.domain.delivery import BY_HAND, PAUSED, WITHDRAWAL
from recorder.domain.moment import parse_stamp
from recorder.transfer.target import Trouble
from recorder.ui.words import day, isolated, number
from recorder.workflow.queue_view import Line

_UNITS = ((1_000_000_000, "GB"), (1_000_000, "MB"), (1000, "kB"))
_MINUTE = 60
_FEW = 10  # less is told with one decimal place


@dataclass(frozen=True, slots=True)
class Row:
    """A delivery as the list shows it: with the words and the picture of its task."""

    line: Line
    titles: Mapping[str, str]
    picture: str


@dataclass(frozen=True, slots=True)
class Flow:
    """How far a delivery under way is: bytes, bytes a second, seconds left where that can be said."""

    done: int
    of: int
    bytes_per_s: float
    seconds_left: float | None

    @property
    def share(self) -> float:
        """From 0 to 1."""
        return self.done / self.of if self.of else 0.0


def taken_back(line: Line) -> bool:
    """Whether its clip was withdrawn; a notice that tells so is none."""
    return line.withdrawn and not is_notice(line)


def is_notice(line: Line) -> bool:
    """Whether it tells the target that a clip was taken back."""
    return line.key.kind == WITHDRAWAL


def size(count: float, language: str) -> str:
    """Bytes as people write them: 1.2 GB, 45 MB, 64 kB."""
    unit, name = next((u for u in _UNITS if count >= u[0]), _UNITS[-1])
    value = Decimal(count) / unit
    return isolated(f"{number(value, language, places=1 if value < _FEW and name != 'kB' else 0)} {name}")


class DeliveryWords(QObject):
    """The words of each state, rule and trouble; an object only because that is what Qt translates by."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    # --- state ------------------------------------------------------------------------------

    def pill(self, line: Line) -> tuple[str, str, str]:
        """What its pill looks like and says: kind, icon, word."""
        if taken_back(line):
            return "ink", "undo", self.tr("Taken back")
        kind, picture = LOOKS[line.state]
        return kind, picture, self.state(line.state)

    def state(self, state: DeliveryState) -> str:
        """The word for a state."""
        return {
            DeliveryState.WAITING: self.tr("Waiting"),
            DeliveryState.HELD: self.tr("Held"),
            DeliveryState.SENDING: self.tr("Sending"),
            DeliveryState.SENT: self.tr("Not confirmed"),
            DeliveryState.RECEIVED: self.tr("Received"),
            DeliveryState.FAILED: self.tr("Tries again"),
            DeliveryState.SET_ASIDE: self.tr("Set aside"),
        }[state]

    def why(self, line: Line) -> str:
        """Why it stands where it stands, in one sentence."""
        if taken_back(line):
            gone = line.state in (DeliveryState.RECEIVED, DeliveryState.SENT)
            return (
                self.tr("You took this clip back after it was sent. The buyer is told.")
                if gone
                else self.tr("You took this clip back. It is not sent any more.")
            )
        said = {
            DeliveryState.WAITING: self._waits,
            DeliveryState.HELD: lambda line: self.rule(line.rule or line.code),
            DeliveryState.SENDING: lambda _line: self.tr("It is on its way now."),
            DeliveryState.SENT: lambda _line: self.tr("It was sent. Nobody could confirm that all of it is there."),
            DeliveryState.RECEIVED: self._received,
            DeliveryState.FAILED: self.trouble,
            DeliveryState.SET_ASIDE: self.trouble,
        }
        return said[line.state](line)

    def _waits(self, line: Line) -> str:
        if line.code:
            return self.trouble(line)
        if is_notice(line):
            return self.tr("The buyer is told next that you took this clip back.")
        return self.tr("It goes by itself when its turn comes.")

    def _received(self, line: Line) -> str:
        if is_notice(line):
            return self.tr("The buyer was told that you took this clip back.")
        return self.tr("All of it is there, and it was checked.")

    def again(self, line: Line, now: datetime) -> str:
        """When it is tried again, or nothing where it isn't; `now` in local time."""
        if line.next_at is None or line.state not in (DeliveryState.WAITING, DeliveryState.FAILED):
            return ""
        at = parse_stamp(line.next_at).astimezone(now.tzinfo)
        if at <= now:
            return self.tr("Tries again any moment")
        clock = isolated(f"{at:%H:%M}")
        if at.date() == now.date():
            return self.tr("Tries again at {time}").format(time=clock)
        return self.tr("Tries again on {day}, {time}").format(day=day(at, self._language, year=False), time=clock)

    # --- rules ------------------------------------------------------------------------------

    def rule(self, name: str) -> str:
        """What a held delivery waits for."""
        return {
            BY_HAND: self.tr("You hold it. It goes when you let it go."),
            "wired only": self.tr("Waits for a cable network."),
            "not metered": self.tr("Waits for a network without a data limit."),
            "hours": self.tr("Waits for the sending hours."),
            PAUSED: self.tr("The coordinator holds all that goes there."),
            "never": self.tr("Goes by stick only, never over a network."),
        }.get(name) or self.tr("Waits for its rule: {rule}").format(rule=isolated(name))

    # --- trouble ----------------------------------------------------------------------------

    def trouble(self, line: Line) -> str:
        """What went wrong, in plain words; what has no words here is told as it came."""
        if line.code in self._places(line):
            return self._places(line)[line.code][0]
        return self._others().get(line.code, (line.detail or self.tr("It did not get there."), ""))[0]

    def do_now(self, line: Line) -> str:
        """What somebody should do now about a delivery that does not get on."""
        call = self.tr("Call the coordinator.")
        if taken_back(line):
            return self.tr("There is nothing left to do.")
        if line.state is DeliveryState.SENT:
            return self.tr("Ask the coordinator whether it is there before you send it again.")
        if line.state not in (DeliveryState.WAITING, DeliveryState.FAILED, DeliveryState.SET_ASIDE):
            return self.tr("There is nothing to do.")
        if not line.code and line.state is not DeliveryState.SET_ASIDE:
            return self.tr("There is nothing to do.")
        known = {**self._others(), **self._places(line)}.get(line.code)
        return known[1] if known else call

    def _places(self, line: Line) -> dict[str, tuple[str, str]]:
        """What may be wrong with a stick or a disk, and what helps."""
        if line.kind_of_target != "folder":
            return {}
        return {
            Trouble.NO_SPACE: (self.tr("The stick is full."), self.tr("Take a stick with more room.")),
            Trouble.NOT_THERE: (self.tr("The stick is not there."), self.tr("Plug the stick in.")),
            Trouble.PULLED: (
                self.tr("The stick was pulled out too early."),
                self.tr("Plug it in again. It goes on where it stopped."),
            ),
            Trouble.WRONG_DISK: (self.tr("This is another stick."), self.tr("Plug in the stick that was used before.")),
            Trouble.READ_ONLY: (
                self.tr("Nothing can be written on the stick."),
                self.tr("Open its lock switch, or take another stick."),
            ),
            Trouble.TOO_LARGE: (
                self.tr("This clip is too large for this stick."),
                self.tr("Call the coordinator: another kind of stick is needed."),
            ),
        }

    def _others(self) -> dict[str, tuple[str, str]]:
        """What may be wrong anywhere, and what helps."""
        wait, call = self.tr("There is nothing to do: it is tried again by itself."), self.tr("Call the coordinator.")
        return {
            Trouble.UNREACHABLE: (self.tr("The other side can't be reached."), wait),
            Trouble.SLOW_DOWN: (self.tr("The other side asks us to wait."), wait),
            Trouble.SERVER_ERROR: (self.tr("Something is broken at the other side."), wait),
            Trouble.TLS: (self.tr("The other side could not prove who it is. Nothing was sent."), call),
            Trouble.REDIRECTED: (self.tr("The other side sent us elsewhere. Nothing was sent there."), call),
            Trouble.CREDENTIALS: (self.tr("The other side does not let this station in."), call),
            Trouble.TOO_LARGE: (self.tr("This clip is too large for the other side."), call),
            Trouble.NO_SPACE: (self.tr("The other side has no room left."), call),
            Trouble.NOT_THERE: (self.tr("The place to send to is not there."), call),
            Trouble.DAMAGED_HERE: (self.tr("A file of this clip is damaged on this station."), call),
            Trouble.CHANGED_THERE: (self.tr("What is there is not what was sent."), call),
            Trouble.SETTINGS: (self.tr("The place to send to is not set up right."), call),
            Trouble.UNCONFIRMED: (self.tr("It may be there whole. That can't be told."), call),
            BY_HAND: (self.tr("You set it aside. It is not sent."), self.tr("Press Try now if it should be sent.")),
            "stopped": (self.tr("It was stopped on the way."), wait),
        }

    # --- where and how fast -----------------------------------------------------------------

    def place(self, kind: str) -> tuple[str, str]:
        """The icon and the word for a kind of target."""
        return {
            "folder": ("usb", self.tr("Stick or disk")),
            "s3": ("cloud", self.tr("Cloud store")),
            "tus": ("cloud", self.tr("Server")),
        }.get(kind, ("cloud", self.tr("Server")))

    def speed(self, flow: Flow) -> str:
        """How fast it goes and how long it takes yet."""
        rate = self.tr("{size} a second").format(size=size(flow.bytes_per_s, self._language))
        if flow.seconds_left is None:
            return rate
        return f"{rate} · {self.left(flow.seconds_left)}"

    def left(self, seconds: float) -> str:
        """How long it takes yet, roughly."""
        if seconds < _MINUTE:
            return self.tr("less than a minute left")
        minutes = round(seconds / _MINUTE)
        if minutes < 2 * _MINUTE:
            return self.tr("about %n minutes left", "", minutes)
        return self.tr("about %n hours left", "", round(minutes / _MINUTE))


LOOKS = {
    DeliveryState.WAITING: ("flat", "clock"),
    DeliveryState.HELD: ("flat", "hold"),
    DeliveryState.SENDING: ("wait", "send"),
    DeliveryState.SENT: ("wait", "question"),
    DeliveryState.RECEIVED: ("done", "check"),
    DeliveryState.FAILED: ("wait", "alert"),
    DeliveryState.SET_ASIDE: ("ink", "alert"),
}
