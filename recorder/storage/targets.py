"""Targets as this station knows them: local settings, what holds one now, and how its last tries ended."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from recorder.domain.delivery import Rules, read_rules
from recorder.storage.database import StationDb, atomically

_COLUMNS = (
    "campaign_id, target, rules, ca, plain_http, address, disk_id, paused, held_by, code, detail, changed, tries,"
    " next_at, bytes_per_s, cuts"
)

_FREE = Rules()


@dataclass(frozen=True, slots=True)
class TargetRow:
    """One target of one campaign. `held_by` names what holds it; `code` and `next_at` tell of its last fault.

    `address` stands in for the campaign's where it is not empty; `cuts` are faults in a row, `bytes_per_s` as measured.
    """

    campaign: str
    target: str
    rules: Rules = _FREE
    ca: str = ""
    plain_http: bool = False
    address: str = ""
    disk_id: str = ""
    paused: bool = False
    held_by: str = ""
    code: str = ""
    detail: str = ""
    changed: str = ""
    tries: int = 0
    next_at: str = ""
    bytes_per_s: float = 0.0
    cuts: int = 0


class Targets:
    """The targets table; it holds a few rows."""

    def __init__(self, db: StationDb) -> None:
        self._db = db

    def get(self, campaign: str, target: str) -> TargetRow:
        """One target; one that nothing is known of yet has no rules and no faults."""
        row = self._db.execute(
            f"SELECT {_COLUMNS} FROM targets WHERE campaign_id = ? AND target = ?",  # noqa: S608 - names of our own
            [campaign, target],
        ).fetchone()
        return _row(row) if row else TargetRow(campaign, target)

    def all(self) -> list[TargetRow]:
        """All that anything was ever queued or set for."""
        rows = self._db.execute(f"SELECT {_COLUMNS} FROM targets ORDER BY campaign_id, target")  # noqa: S608
        return [_row(row) for row in rows.fetchall()]

    def ensure(self, campaign: str, target: str) -> None:
        """Make a row for a target."""
        self._db.execute(
            "INSERT INTO targets (campaign_id, target) VALUES (?, ?) ON CONFLICT DO NOTHING", [campaign, target]
        )

    def set_rules(self, campaign: str, target: str, rules: Rules) -> None:
        """Keep the rules."""
        self._set(campaign, target, rules=json.dumps(rules.document()))

    def set_ca(self, campaign: str, target: str, pem: str) -> None:
        """Keep a certificate authority of its own, as PEM text; empty for none."""
        self._set(campaign, target, ca=pem)

    def set_plain_http(self, campaign: str, target: str, allowed: bool) -> None:
        """Keep whether it may be spoken to without TLS."""
        self._set(campaign, target, plain_http=int(allowed))

    def set_address(self, campaign: str, target: str, address: str) -> None:
        """Keep an address in place of the campaign's; empty for the campaign's own."""
        self._set(campaign, target, address=address)

    def set_disk(self, campaign: str, target: str, disk_id: str) -> None:
        """Keep which disk is the right one."""
        self._set(campaign, target, disk_id=disk_id)

    def set_paused(self, campaign: str, target: str, paused: bool) -> None:
        """Keep whether somebody holds it by hand."""
        self._set(campaign, target, paused=int(paused))

    def hold(self, campaign: str, target: str, rule: str, at: str) -> bool:
        """Hold all that waits for a target by a rule, or let it go (no rule); tells whether that is new."""
        with atomically(self._db):
            changed = self._db.execute(
                "UPDATE targets SET held_by = ? WHERE campaign_id = ? AND target = ? AND held_by <> ?",
                [rule, campaign, target, rule],
            ).rowcount
            if changed:
                self._note(campaign, target, at, "held" if rule else "let go", rule)
        return bool(changed)

    def fault(self, campaign: str, target: str, code: str, detail: str, next_at: str, at: str) -> None:
        """The target as a whole is out of reach until `next_at`; the same fault again adds no row to its history."""
        self.ensure(campaign, target)
        with atomically(self._db):
            if self.get(campaign, target).code != code:
                self._note(campaign, target, at, code, detail)
            self._db.execute(
                "UPDATE targets SET code = ?, detail = ?, changed = ?, next_at = ?, tries = tries + 1, cuts = cuts + 1"
                " WHERE campaign_id = ? AND target = ?",
                [code, detail, at, next_at, campaign, target],
            )

    def reached(self, campaign: str, target: str, at: str, bytes_per_s: float = 0.0) -> None:
        """The target took something; its rate is kept where one was measured."""
        with atomically(self._db):
            if self.get(campaign, target).code:
                self._note(campaign, target, at, "reached", "")
            self._db.execute(
                "UPDATE targets SET code = '', detail = '', changed = ?, tries = 0, next_at = '', cuts = 0,"
                " bytes_per_s = CASE WHEN ? > 0 THEN ? ELSE bytes_per_s END WHERE campaign_id = ? AND target = ?",
                [at, bytes_per_s, bytes_per_s, campaign, target],
            )

    def cut(self, campaign: str, target: str) -> None:
        """A delivery of its broke off."""
        self._db.execute("UPDATE targets SET cuts = cuts + 1 WHERE campaign_id = ? AND target = ?", [campaign, target])

    def try_now(self, campaign: str, target: str) -> None:
        """Forget how long it was to be waited for."""
        self._set(campaign, target, next_at="", tries=0)

    def history(self, campaign: str, target: str) -> list[tuple[str, str, str]]:
        """(time, what, detail) of all that changed for the target as a whole, oldest first."""
        rows = self._db.execute(
            "SELECT at, code, detail FROM target_history WHERE campaign_id = ? AND target = ? ORDER BY id",
            [campaign, target],
        )
        return [(row[0], row[1], row[2]) for row in rows.fetchall()]

    def _set(self, campaign: str, target: str, **values: Any) -> None:
        self.ensure(campaign, target)
        columns = ", ".join(f"{name} = ?" for name in values)
        self._db.execute(
            f"UPDATE targets SET {columns} WHERE campaign_id = ? AND target = ?",  # noqa: S608 - names of our own
            [*values.values(), campaign, target],
        )

    def _note(self, campaign: str, target: str, at: str, code: str, detail: str) -> None:
        self._db.execute(
            "INSERT INTO target_history (campaign_id, target, at, code, detail) VALUES (?, ?, ?, ?, ?)",
            [campaign, target, at, code, detail],
        )


def _row(row: tuple[Any, ...]) -> TargetRow:
    campaign, target, rules, ca, plain, address, disk, paused, *rest = row
    read = read_rules(json.loads(rules))
    return TargetRow(campaign, target, read, ca, bool(plain), address, disk, bool(paused), *rest)
