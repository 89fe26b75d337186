"""A station: its home, its memory, its keys. Every use case works on one."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from recorder.domain.campaign import Campaign, read_campaign
from recorder.domain.document import from_bytes
from recorder.domain.moment import Moment, parse_stamp, refuse_past, stamp
from recorder.errors import RecorderError
from recorder.storage.clips import Clips
from recorder.storage.database import (
    STATION_DB,
    DatabaseError,
    StationDb,
    back_up,
    connect,
    mark_whole,
    open_station_db,
    transaction,
)
from recorder.storage.deliveries import Deliveries
from recorder.storage.delivery_queue import DeliveryQueue
from recorder.storage.keytable import KeyTable
from recorder.storage.ledger import Ledger
from recorder.storage.people import InstalledCampaign, People
from recorder.storage.sessions import Sessions
from recorder.storage.targets import Targets
from recorder.storage.workers import Workers
from recorder.vault import sshsig
from recorder.vault.age import Identity
from recorder.vault.keys import Vault, practice_vault
from recorder.vault.sshsig import SigningKey
from recorder.workflow import clock, pins
from recorder.workflow.home import Home


@dataclass(frozen=True, slots=True)
class Station:
    """Everything a use case needs; `now` reads the clocks."""

    home: Home
    db: StationDb
    keys: KeyTable
    vault: Vault
    people: People
    clips: Clips
    ledger: Ledger
    deliveries: Deliveries
    queue: DeliveryQueue
    targets: Targets
    sessions: Sessions
    workers: Workers
    now: Callable[[], Moment] = clock.now

    @property
    def station_id(self) -> str:
        """The station's id, made at its first start."""
        name = self.people.fact("station")
        if name is None:
            raise RecorderError("not-set-up", "This home is not set up.", "Start Fairtake once without a command.")
        return name

    @property
    def path(self) -> Path:
        """The home's folder."""
        return self.home.path

    def signing_key(self) -> SigningKey:
        """The station's own signing key."""
        return SigningKey.from_raw(self.vault.unwrap("station", self._key("station")))

    def worker_key(self, worker: str, pin: str) -> SigningKey:
        """A worker's signing key, opened by her PIN; PinWrong when it is wrong, PinLocked after too many of those."""
        key_id = f"worker:{worker}"
        if self.keys.get(key_id) is None:
            raise RecorderError(
                "unknown-worker",
                f"Nobody called {worker} is enrolled on this station.",
                "Sign in with a picture that is on the screen, or ask the coordinator.",
            )
        return pins.counted(
            self, worker, lambda: SigningKey.from_raw(self.vault.unwrap_with_pin(key_id, self._key(key_id), pin))
        )

    def new_clip_identity(self, clip_id: str, version: int) -> Identity:
        """Make a clip's identity and store it durably, before anything is sealed to it."""
        identity = Identity.generate()
        key_id = clip_key_id(clip_id, version)
        with transaction(self.db):  # the lock that a withdrawal takes: no key comes after its intent
            if self.clips.intent(clip_id) is not None:
                raise RecorderError("taken-back", f"Clip {clip_id} was taken back.", "There is nothing left to do.")
            self.keys.replace(key_id, self.vault.wrap(key_id, identity.encode().encode()))
        return identity

    def clip_identity(self, clip_id: str, version: int) -> Identity | None:
        """A clip's identity, or None when it was destroyed."""
        key_id = clip_key_id(clip_id, version)
        wrapped = self.keys.get(key_id)
        return Identity.parse(self.vault.unwrap(key_id, wrapped).decode()) if wrapped else None

    def campaign(self, campaign_id: str, version: int | None = None) -> Campaign:
        """An installed campaign, its newest version where none is named; RecorderError if there is none."""
        found = self.people.campaign(campaign_id, version)
        if found is None:
            known = ", ".join(sorted({c.campaign_id for c in self.people.campaigns()}))
            raise RecorderError(
                "unknown-campaign",
                f"No campaign {campaign_id!r} is installed.",
                f"Choose one of: {known}; or install one with: fairtake campaign install FILE.",
            )
        _refuse_forged(found, [key for key, only in self.people.roots() if only in (None, campaign_id)])
        return read_campaign(from_bytes(found.data))

    def dated(self) -> Moment:
        """Read the clock for something that lasts: refuses one that went back, remembers the highest."""
        moment, highest = self.now(), self.highest_time()
        refuse_past(moment, highest)
        if highest is None or moment.wall > highest:
            self.people.set_fact("highest_time", stamp(moment.wall))
        return moment

    def highest_time(self) -> datetime | None:
        """The latest time that this station ever dated anything with."""
        seen = self.people.fact("highest_time")
        return parse_stamp(seen) if seen else None

    def at(self) -> str:
        """The wall clock as text, for histories."""
        return stamp(self.now().wall)

    def again(self) -> Station:
        """Give this station to another thread, with connections of its own; that thread closes what it got."""
        db = connect(self.path / STATION_DB)
        return replace(_with(self.home.shared(), db, KeyTable(self.path), self.vault), now=self.now)

    def close(self) -> None:
        """Keep a copy of the memory, close the files and let the home go."""
        copied = False
        if self.home.is_held:
            with suppress(OSError, RecorderError, DatabaseError):  # a full disk must not keep a station from closing
                copied = back_up(self.db, self.path)
        self.keys.close()
        self.db.close()
        if copied:
            mark_whole(self.path)
        self.home.__exit__(None, None, None)

    def _key(self, key_id: str) -> bytes:
        wrapped = self.keys.get(key_id)
        if wrapped is None:
            raise RecorderError(
                "key-missing",
                f"The key {key_id!r} is not in keys.db.",
                "Put keys.db back from a back-up, or ask the coordinator.",
            )
        return wrapped


def open_home(path: Path) -> Station:
    """Open a home's files without looking at what they say; RecorderError when they can't be used."""
    home = Home(path)
    try:
        db = open_station_db(path)
        vault = practice_vault(path / "practice")
        keys = KeyTable(path)
    except BaseException:
        home.__exit__(None, None, None)
        raise
    return _with(home, db, keys, vault)


def _with(home: Home, db: StationDb, keys: KeyTable, vault: Vault) -> Station:
    return Station(
        home,
        db,
        keys,
        vault,
        People(db),
        Clips(db),
        Ledger(db),
        Deliveries(db),
        DeliveryQueue(db),
        Targets(db),
        Sessions(db),
        Workers(db),
    )


def _refuse_forged(found: InstalledCampaign, roots: list[str]) -> None:
    try:
        signer = sshsig.verify(found.signature, found.data, "campaign@fairtake").line()
    except ValueError:
        signer = ""
    if signer not in roots:
        raise RecorderError(
            "campaign-forged",
            f"Campaign {found.campaign_id} v{found.version} is not signed by a root key that this station trusts.",
            "Ask the coordinator to install it again.",
        )


def clip_key_id(clip_id: str, version: int) -> str:
    """Id of a clip version's identity in keys.db."""
    return f"clip:{clip_id}:{version}"


__all__ = ["Station", "clip_key_id", "open_home", "transaction"]
