"""The schema of station.db, step by step; steps are only ever added."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

station = Migrations("station")

_FIRST = (
    "CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    "CREATE TABLE roots (key TEXT PRIMARY KEY, campaign_id TEXT, trusted TEXT NOT NULL)",
    """CREATE TABLE campaigns (
        campaign_id TEXT NOT NULL, version INTEGER NOT NULL, document BLOB NOT NULL, signature BLOB NOT NULL,
        root TEXT NOT NULL, installed TEXT NOT NULL, PRIMARY KEY (campaign_id, version))""",
    """CREATE TABLE enrolments (
        campaign_id TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, document BLOB NOT NULL,
        coordinator TEXT NOT NULL, signature BLOB NOT NULL, PRIMARY KEY (campaign_id, kind, id))""",
    """CREATE TABLE consents (
        record_id TEXT PRIMARY KEY, campaign_id TEXT NOT NULL, worker TEXT NOT NULL, document BLOB NOT NULL,
        worker_signature BLOB NOT NULL, station_signature BLOB NOT NULL, state TEXT NOT NULL, given TEXT NOT NULL)""",
    """CREATE TABLE clips (
        clip_id TEXT PRIMARY KEY, version INTEGER NOT NULL, campaign_id TEXT NOT NULL,
        campaign_version INTEGER NOT NULL, worker TEXT NOT NULL, record_id TEXT NOT NULL,
        task TEXT NOT NULL, seq INTEGER NOT NULL UNIQUE, state TEXT NOT NULL, recovered INTEGER NOT NULL,
        started TEXT NOT NULL, manifest TEXT NOT NULL)""",
    """CREATE TABLE history (
        id INTEGER PRIMARY KEY, clip_id TEXT NOT NULL, at TEXT NOT NULL, step TEXT NOT NULL, detail TEXT NOT NULL)""",
    "CREATE INDEX history_of_clip ON history (clip_id)",
    """CREATE TABLE deliveries (
        clip_id TEXT NOT NULL, version INTEGER NOT NULL, target TEXT NOT NULL, state TEXT NOT NULL,
        detail TEXT NOT NULL, changed TEXT NOT NULL, PRIMARY KEY (clip_id, version, target))""",
    """CREATE TABLE receipts (
        campaign_id TEXT NOT NULL, row INTEGER NOT NULL, clip_id TEXT, worker TEXT NOT NULL, event TEXT NOT NULL,
        text BLOB NOT NULL, signature BLOB NOT NULL, PRIMARY KEY (campaign_id, row))""",
    # One release, and one withdrawal, is one receipt: a second try finds the first.
    "CREATE UNIQUE INDEX receipt_once ON receipts (clip_id, event) WHERE clip_id IS NOT NULL",
    """CREATE TABLE checkpoints (
        campaign_id TEXT NOT NULL, rows INTEGER NOT NULL, batch TEXT NOT NULL, text BLOB NOT NULL,
        signature BLOB NOT NULL, made TEXT NOT NULL, PRIMARY KEY (campaign_id, batch))""",
    "CREATE TABLE batches (batch TEXT PRIMARY KEY, campaign_id TEXT NOT NULL, made TEXT NOT NULL)",
    "CREATE TABLE batch_clips (batch TEXT NOT NULL, clip_id TEXT NOT NULL, PRIMARY KEY (batch, clip_id))",
    # An intent is durable before anything is destroyed, and stays: withdrawal wins over everything later.
    """CREATE TABLE intents (
        id INTEGER PRIMARY KEY, clip_id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, made TEXT NOT NULL, done TEXT)""",
)


@station()
def first_schema(db: Database) -> None:
    """Everything that the main job needs."""
    for statement in _FIRST:
        db.execute(statement)


_SECOND = (
    # `name` is wrapped by the vault; `failures` wrong PINs in a row; `locked_until` says when the wait that they
    # brought began (its length follows from `failures`), on the wall clock and on that boot's own.
    """CREATE TABLE workers (
        worker TEXT PRIMARY KEY, picture TEXT NOT NULL, name BLOB, language TEXT NOT NULL DEFAULT '',
        text_scale INTEGER NOT NULL DEFAULT 100, failures INTEGER NOT NULL DEFAULT 0, locked_until TEXT,
        enrolled TEXT NOT NULL)""",
    "CREATE UNIQUE INDEX one_picture_each ON workers (picture)",
    """CREATE TABLE sessions (
        session_id INTEGER PRIMARY KEY, worker TEXT NOT NULL, signed_in TEXT NOT NULL, signed_out TEXT,
        seconds REAL NOT NULL DEFAULT 0)""",
    "CREATE INDEX sessions_of_worker ON sessions (worker)",
)


@station()
def people_and_sessions(db: Database) -> None:
    """Who may sign in at this station, and for how long somebody was."""
    for statement in _SECOND:
        db.execute(statement)
