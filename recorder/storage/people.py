"""Campaigns, trusted roots, enrolments and consent records."""

from __future__ import annotations

from dataclasses import dataclass

from recorder.domain.consent import ConsentRecord
from recorder.domain.document import from_bytes
from recorder.storage.database import StationDb


@dataclass(frozen=True, slots=True)
class InstalledCampaign:
    """A campaign's signed bytes as they were installed, and the root key that signed them."""

    campaign_id: str
    version: int
    data: bytes
    signature: bytes
    root: str


@dataclass(frozen=True, slots=True)
class Enrolment:
    """A signed enrolment: `kind` is station or worker, `coordinator` who signed it."""

    kind: str
    id: str
    data: bytes
    coordinator: str
    signature: bytes


class People:
    """The tables about offers and those who take part."""

    def __init__(self, db: StationDb) -> None:
        self._db = db

    def fact(self, name: str) -> str | None:
        """One fact about the station, such as its id."""
        row = self._db.execute("SELECT value FROM facts WHERE name = ?", [name]).fetchone()
        return row[0] if row else None

    def set_fact(self, name: str, value: str) -> None:
        """Remember a fact about the station."""
        self._db.execute("INSERT OR REPLACE INTO facts VALUES (?, ?)", [name, value])

    def trust_root(self, key: str, campaign_id: str | None, at: str) -> None:
        """Trust a root key; for one campaign only where `campaign_id` is given."""
        self._db.execute("INSERT OR REPLACE INTO roots VALUES (?, ?, ?)", [key, campaign_id, at])

    def roots(self) -> list[tuple[str, str | None]]:
        """Trusted root keys, each with the only campaign it counts for, if so."""
        return [(r[0], r[1]) for r in self._db.execute("SELECT key, campaign_id FROM roots").fetchall()]

    def install(self, campaign: InstalledCampaign, at: str) -> None:
        """Keep one version of a campaign; the same bytes again change nothing."""
        self._db.execute(
            "INSERT OR IGNORE INTO campaigns VALUES (?, ?, ?, ?, ?, ?)",
            [campaign.campaign_id, campaign.version, campaign.data, campaign.signature, campaign.root, at],
        )

    def campaign(self, campaign_id: str, version: int | None = None) -> InstalledCampaign | None:
        """A version of a campaign, the highest where none is named; or None."""
        row = self._db.execute(
            "SELECT campaign_id, version, document, signature, root FROM campaigns"
            " WHERE campaign_id = ? AND coalesce(?, version) = version ORDER BY version DESC LIMIT 1",
            [campaign_id, version],
        ).fetchone()
        return InstalledCampaign(*row) if row else None

    def campaigns(self) -> list[InstalledCampaign]:
        """All versions of all campaigns."""
        rows = self._db.execute(
            "SELECT campaign_id, version, document, signature, root FROM campaigns ORDER BY campaign_id, version"
        )
        return [InstalledCampaign(*row) for row in rows.fetchall()]

    def enrol(self, campaign_id: str, enrolment: Enrolment) -> None:
        """Keep a signed enrolment."""
        self._db.execute(
            "INSERT INTO enrolments VALUES (?, ?, ?, ?, ?, ?)",
            [
                campaign_id,
                enrolment.kind,
                enrolment.id,
                enrolment.data,
                enrolment.coordinator,
                enrolment.signature,
            ],
        )

    def enrolments(self, campaign_id: str) -> list[Enrolment]:
        """All enrolments of a campaign, the station's first."""
        rows = self._db.execute(
            "SELECT kind, id, document, coordinator, signature FROM enrolments WHERE campaign_id = ? ORDER BY kind, id",
            [campaign_id],
        )
        return [Enrolment(*row) for row in rows.fetchall()]

    def is_enrolled(self, name: str) -> bool:
        """Whether a station or worker is enrolled in any campaign."""
        return self._db.execute("SELECT 1 FROM enrolments WHERE id = ? LIMIT 1", [name]).fetchone() is not None

    def add_consent(self, record: ConsentRecord, campaign_id: str, given: str) -> None:
        """Keep a signed consent record."""
        self._db.execute(
            "INSERT INTO consents VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                record.record_id,
                campaign_id,
                record.worker,
                record.data,
                record.worker_signature,
                record.station_signature,
                record.state,
                given,
            ],
        )

    def consents(self, campaign_id: str, worker: str) -> list[ConsentRecord]:
        """A worker's consent records, the one that was written last first, whatever the clock said."""
        return self._consents("campaign_id = ? AND worker = ?", [campaign_id, worker])

    def consent(self, record_id: str) -> ConsentRecord | None:
        """One consent record, or None."""
        found = self._consents("record_id = ?", [record_id])
        return found[0] if found else None

    def all_consents(self, worker: str | None = None) -> list[ConsentRecord]:
        """Consent records of all campaigns, of one worker if told so, the one that was written last first."""
        return self._consents("coalesce(?, worker) = worker", [worker])

    def set_consent_state(self, record_id: str, state: str) -> None:
        """Mark a consent record as withdrawn or expired."""
        self._db.execute("UPDATE consents SET state = ? WHERE record_id = ?", [state, record_id])

    def _consents(self, where: str, values: list[str | None]) -> list[ConsentRecord]:
        rows = self._db.execute(
            "SELECT record_id, worker, document, worker_signature, station_signature, state FROM consents"  # noqa: S608
            f" WHERE {where} ORDER BY rowid DESC",
            values,
        )
        return [ConsentRecord(a, b, data, w, s, state, from_bytes(data)) for a, b, data, w, s, state in rows.fetchall()]
