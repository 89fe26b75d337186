"""What every delivery target can do, whatever it speaks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

# Bytes done, bytes in all: called before each piece is sent. What it raises ends the delivery there: that is how a
# withdrawal, a hold and the program's end stop one; and it may sleep, which is how a bandwidth limit holds.
Progress = Callable[[int, int], None]


class Stopped(Exception):
    """Raised by a `Progress` of ours: the delivery ends here, by somebody's will."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """One thing to send: `files` in sending order with their SHA-256; the last one says that all is there.

    `kind` is `clip`, or `withdrawal` for the notice that a clip was taken back.
    """

    campaign: str
    station: str
    clip_id: str
    version: int
    folder: Path
    files: Mapping[str, str]
    kind: str = "clip"

    @property
    def place(self) -> str:
        """Where it belongs at the other side, as a path."""
        between = "" if self.kind == "clip" else f"{self.kind}s/"
        return f"{self.campaign}/{self.station}/{between}{self.clip_id}"

    @property
    def name(self) -> str:
        """Its name where there are no folders."""
        return self.clip_id if self.kind == "clip" else f"{self.kind}-{self.clip_id}"

    def sizes(self) -> dict[str, int]:
        """Bytes of each file; OSError when one can't be read."""
        return {name: (self.folder / name).stat().st_size for name in self.files}


@dataclass(frozen=True, slots=True)
class Arrival:
    """What the other side has: `confirmed` only when length and SHA-256 were read back, or checked over there."""

    confirmed: bool
    detail: str


@dataclass(frozen=True, slots=True)
class TargetSettings:
    """Where a target is and how it is reached; `address` is a URL or a folder, `ca` a certificate as PEM text.

    `credentials`: for tus `token`, or `user` and `password`; for s3 `access_key` and `secret_key`.
    """

    id: str
    kind: str
    address: str
    bucket: str = ""
    region: str = ""
    prefix: str = ""
    ca: str = ""
    plain_http: bool = False
    disk_id: str = ""
    credentials: Mapping[str, str] = field(default_factory=dict, repr=False)


class Notes(Protocol):
    """What a target must remember of one delivery between two tries; no secrets."""

    def get(self) -> dict[str, Any]:
        """What was put last, or nothing."""
        ...

    def put(self, notes: Mapping[str, Any]) -> None:
        """Keep it; durable when this returns."""
        ...


class Target(Protocol):
    """A place that released clips go to; sending the same parcel twice leaves it there once."""

    def send(self, parcel: Parcel, notes: Notes, progress: Progress) -> Arrival:
        """Send a parcel, going on where the last try ended, and confirm it; TargetError when it did not get there."""
        ...

    def stop(self, parcel: Parcel, notes: Notes) -> str:
        """Take back what was begun, as far as the other side can; say what was done. TargetError when it can't be."""
        ...

    def close(self) -> None:
        """Let go of connections."""
        ...


class Trouble(StrEnum):
    """What may be wrong with a target or a delivery; screens have words for each."""

    UNREACHABLE = "unreachable"
    TLS = "tls"
    REDIRECTED = "redirected"
    CREDENTIALS = "credentials"
    TOO_LARGE = "too-large"
    NO_SPACE = "no-space"
    SLOW_DOWN = "slow-down"
    SERVER_ERROR = "server-error"
    NOT_THERE = "not-there"
    WRONG_DISK = "wrong-disk"
    READ_ONLY = "read-only"
    PULLED = "pulled"
    DAMAGED_HERE = "damaged-here"
    CHANGED_THERE = "changed-there"
    SETTINGS = "settings"
    UNCONFIRMED = "unconfirmed"


class TargetError(Exception):
    """A delivery that failed; its text is plain words.

    `permanent`: trying again can't help. `whole`: the target itself is out of reach, not this parcel alone.
    `unconfirmed`: it may be there whole and that can't be told, so it must not be sent again by itself.
    `after_s`: the other side asked to wait so long.
    """

    def __init__(
        self,
        what: str,
        code: Trouble,
        *,
        permanent: bool = False,
        whole: bool = False,
        unconfirmed: bool = False,
        after_s: float | None = None,
    ) -> None:
        super().__init__(what)
        self.code, self.permanent, self.whole = code, permanent, whole
        self.unconfirmed, self.after_s = unconfirmed, after_s
