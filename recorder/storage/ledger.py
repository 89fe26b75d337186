"""The ledger: receipts in their chain, checkpoints, and what was exported."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from recorder.domain.receipt import NO_PREV, Receipt, read
from recorder.errors import RecorderError
from recorder.storage.database import StationDb


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """A receipt with the station's signature over its text."""

    receipt: Receipt
    signature: bytes
    worker: str

    @property
    def text(self) -> bytes:
        """The receipt's exact text."""
        return self.receipt.text


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """How long the ledger was when a batch left, signed by the station."""

    rows: int
    batch: str
    text: bytes
    signature: bytes


class Ledger:
    """One ledger per station and campaign; rows are only ever added."""

    def __init__(self, db: StationDb) -> None:
        self._db = db

    def end(self, campaign_id: str) -> tuple[int, str]:
        """(number of the last row, its SHA-256); (0, 64 zeros) for an empty ledger."""
        row = self._db.execute(
            "SELECT text FROM receipts WHERE campaign_id = ? ORDER BY row DESC LIMIT 1", [campaign_id]
        ).fetchone()
        if row is None:
            return 0, NO_PREV
        last = _read(row[0])
        return last.row, last.sha256

    def add(self, receipt: Receipt, signature: bytes) -> None:
        """Append a row; its number and clip can't be used twice."""
        f = receipt.fields
        self._db.execute(
            "INSERT INTO receipts VALUES (?, ?, ?, ?, ?, ?, ?)",
            [f["campaign"], receipt.row, f.get("clip"), f["worker"], receipt.event, receipt.text, signature],
        )

    def rows(self, campaign_id: str, after: int = 0) -> list[LedgerRow]:
        """Rows of a campaign behind row `after`, in order; RecorderError when one is no receipt any more."""
        found = self._db.execute(
            "SELECT text, signature, worker FROM receipts WHERE campaign_id = ? AND row > ? ORDER BY row",
            [campaign_id, after],
        )
        return [LedgerRow(_read(text), signature, worker) for text, signature, worker in found.fetchall()]

    def texts(self, campaign_id: str) -> list[tuple[int, bytes, bytes]]:
        """(row, text, signature) of a campaign as they stand there, for judging them."""
        found = self._db.execute(
            "SELECT row, text, signature FROM receipts WHERE campaign_id = ? ORDER BY row", [campaign_id]
        )
        return [(row[0], row[1], row[2]) for row in found.fetchall()]

    def of_clip(self, clip_id: str, event: str) -> LedgerRow | None:
        """A clip's receipt of one event, or None."""
        row = self._db.execute(
            "SELECT text, signature, worker FROM receipts WHERE clip_id = ? AND event = ?", [clip_id, event]
        ).fetchone()
        return LedgerRow(_read(row[0]), row[1], row[2]) if row else None

    def withdrawal_of(self, campaign_id: str, consent: str) -> LedgerRow | None:
        """The row that took back a consent record as a whole, by the SHA-256 of the record; or None."""
        found = self._db.execute(
            "SELECT text, signature, worker FROM receipts"
            " WHERE campaign_id = ? AND event = 'WITHDRAWAL' AND clip_id IS NULL ORDER BY row",
            [campaign_id],
        )
        rows = (LedgerRow(_read(text), signature, worker) for text, signature, worker in found.fetchall())
        return next((row for row in rows if row.receipt.fields["consent"] == consent), None)

    def batch_with(self, campaign_id: str, row: int) -> tuple[str, str] | None:
        """(name, time) of the first batch that left with a row of the ledger, or None."""
        found = self._db.execute(
            "SELECT batch, made FROM checkpoints WHERE campaign_id = ? AND rows >= ? ORDER BY rowid LIMIT 1",
            [campaign_id, row],
        ).fetchone()
        return (found[0], found[1]) if found else None

    def add_batch(self, campaign_id: str, checkpoint: Checkpoint, clips: Iterable[str], at: str) -> None:
        """Remember a batch that left: its checkpoint and its clips."""
        self._db.execute("INSERT INTO batches VALUES (?, ?, ?)", [checkpoint.batch, campaign_id, at])
        self._db.execute(
            "INSERT INTO checkpoints VALUES (?, ?, ?, ?, ?, ?)",
            [campaign_id, checkpoint.rows, checkpoint.batch, checkpoint.text, checkpoint.signature, at],
        )
        for clip_id in clips:
            self._db.execute("INSERT INTO batch_clips VALUES (?, ?)", [checkpoint.batch, clip_id])

    def last_checkpoint(self, campaign_id: str) -> Checkpoint | None:
        """The checkpoint of the newest batch, or None."""
        row = self._db.execute(
            "SELECT rows, batch, text, signature FROM checkpoints WHERE campaign_id = ? ORDER BY rowid DESC LIMIT 1",
            [campaign_id],
        ).fetchone()
        return Checkpoint(*row) if row else None

    def batches(self, campaign_id: str | None = None) -> list[str]:
        """Names of the batches that left, of all campaigns where none is named."""
        rows = self._db.execute(
            "SELECT batch FROM batches WHERE coalesce(?, campaign_id) = campaign_id ORDER BY made", [campaign_id]
        )
        return [row[0] for row in rows.fetchall()]

    def exported(self) -> dict[str, str]:
        """Which batch each exported clip left with."""
        return {row[0]: row[1] for row in self._db.execute("SELECT clip_id, batch FROM batch_clips").fetchall()}


def _read(text: bytes) -> Receipt:
    try:
        return read(text)
    except ValueError as error:
        raise RecorderError(
            "ledger-damaged",
            "A row of the ledger is not a receipt any more: it was changed in the station's memory.",
            "Run: fairtake ledger verify, and tell the coordinator.",
        ) from error
