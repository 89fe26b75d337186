"""The schema of station.db, step by step; steps are only ever added."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

station = Migrations("station")


def _counting(name: str, event: str, *rows: tuple[str, int]) -> str:
    """Give a trigger that keeps delivery_counts right."""
    steps = "".join(
        f"""INSERT INTO delivery_counts
            VALUES ({row}.worker, {row}.campaign_id, {row}.target, {row}.state, {row}.code = 'unconfirmed', {more})
            ON CONFLICT DO UPDATE SET n = n + excluded.n;"""  # noqa: S608 - names of our own
        for row, more in rows
    )
    return f"CREATE TRIGGER deliveries_{name} AFTER {event} BEGIN {steps} END"


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


# `turn` orders what is sent (a notice of a withdrawal before any clip), `seq` what is shown. `begun`: a byte may have
# reached the target. `stopped`: what had been begun there was taken back. `next_at` is empty where nothing is waited
# for. Whether a rule holds a target stands once, with the target, not in each of its rows: it changes twice a day.
_THIRD = (
    "ALTER TABLE deliveries RENAME TO deliveries_2",
    """CREATE TABLE deliveries (
        clip_id TEXT NOT NULL, version INTEGER NOT NULL, target TEXT NOT NULL, kind TEXT NOT NULL,
        campaign_id TEXT NOT NULL, worker TEXT NOT NULL, state TEXT NOT NULL, code TEXT NOT NULL DEFAULT '',
        detail TEXT NOT NULL DEFAULT '', changed TEXT NOT NULL, seq INTEGER NOT NULL, turn INTEGER NOT NULL,
        bytes INTEGER NOT NULL DEFAULT 0, done INTEGER NOT NULL DEFAULT 0, tries INTEGER NOT NULL DEFAULT 0,
        next_at TEXT NOT NULL DEFAULT '', begun INTEGER NOT NULL DEFAULT 0, stopped INTEGER NOT NULL DEFAULT 0,
        notes TEXT NOT NULL DEFAULT '{}', PRIMARY KEY (clip_id, version, target, kind)) WITHOUT ROWID""",
    """CREATE TABLE delivery_counts (
        worker TEXT NOT NULL, campaign_id TEXT NOT NULL, target TEXT NOT NULL, state TEXT NOT NULL,
        unconfirmed INTEGER NOT NULL, n INTEGER NOT NULL,
        PRIMARY KEY (worker, campaign_id, target, state, unconfirmed)) WITHOUT ROWID""",
    _counting("added", "INSERT ON deliveries", ("NEW", 1)),
    _counting("changed", "UPDATE OF state, code ON deliveries", ("OLD", -1), ("NEW", 1)),
    _counting("gone", "DELETE ON deliveries", ("OLD", -1)),
    """CREATE TABLE delivery_history (
        id INTEGER PRIMARY KEY, clip_id TEXT NOT NULL, version INTEGER NOT NULL, target TEXT NOT NULL,
        kind TEXT NOT NULL, at TEXT NOT NULL, state TEXT NOT NULL, code TEXT NOT NULL, detail TEXT NOT NULL)""",
    "CREATE INDEX history_of_delivery ON delivery_history (clip_id, version, target, kind)",
    """CREATE TABLE targets (
        campaign_id TEXT NOT NULL, target TEXT NOT NULL, rules TEXT NOT NULL DEFAULT '{}', ca TEXT NOT NULL DEFAULT '',
        plain_http INTEGER NOT NULL DEFAULT 0, address TEXT NOT NULL DEFAULT '', disk_id TEXT NOT NULL DEFAULT '',
        paused INTEGER NOT NULL DEFAULT 0, held_by TEXT NOT NULL DEFAULT '', code TEXT NOT NULL DEFAULT '',
        detail TEXT NOT NULL DEFAULT '', changed TEXT NOT NULL DEFAULT '', tries INTEGER NOT NULL DEFAULT 0,
        next_at TEXT NOT NULL DEFAULT '', bytes_per_s REAL NOT NULL DEFAULT 0, cuts INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (campaign_id, target)) WITHOUT ROWID""",
    """CREATE TABLE target_history (
        id INTEGER PRIMARY KEY, campaign_id TEXT NOT NULL, target TEXT NOT NULL, at TEXT NOT NULL, code TEXT NOT NULL,
        detail TEXT NOT NULL)""",
    "CREATE INDEX history_of_target ON target_history (campaign_id, target)",
    # Clips that all their targets have confirmed and whose video is still here, from when on.
    "CREATE TABLE confirmed (clip_id TEXT PRIMARY KEY, campaign_id TEXT NOT NULL, at TEXT NOT NULL) WITHOUT ROWID",
    "CREATE INDEX confirmed_longest ON confirmed (campaign_id, at)",
    "CREATE INDEX confirmed_anywhere ON confirmed (at)",
    "ALTER TABLE clips ADD COLUMN video_removed TEXT",
    "CREATE INDEX clips_in_state ON clips (state, seq)",
    "CREATE INDEX clips_of_worker ON clips (worker, seq)",
    # Releases whose keys are not wrapped, or whose deliveries are not queued yet; a start completes them.
    "CREATE TABLE open_releases (clip_id TEXT PRIMARY KEY) WITHOUT ROWID",
    """INSERT INTO open_releases SELECT clip_id FROM clips WHERE state = 'released'""",
    """INSERT INTO deliveries (clip_id, version, target, kind, campaign_id, worker, state, code, detail, changed, seq,
            turn, bytes, begun)
        SELECT d.clip_id, d.version, d.target, 'clip', campaign_id, worker, d.state,
            CASE WHEN d.state = 'sent' THEN 'unconfirmed' WHEN d.detail LIKE 'withdrawn%' THEN 'withdrawn' ELSE '' END,
            d.detail, d.changed, seq, seq, coalesce(json_extract(manifest, '$.files[0].bytes'), 0),
            d.state IN ('sending', 'sent', 'received', 'failed') OR d.detail LIKE 'withdrawn while %'
        FROM deliveries_2 d JOIN clips USING (clip_id)""",
    "INSERT INTO targets (campaign_id, target) SELECT DISTINCT campaign_id, target FROM deliveries",
    """INSERT INTO confirmed SELECT clip_id, campaign_id, max(changed) FROM deliveries GROUP BY clip_id
        HAVING sum(state <> 'received') = 0""",
    "DROP TABLE deliveries_2",
    "CREATE INDEX deliveries_shown ON deliveries (campaign_id, target, state, seq, kind)",
    "CREATE INDEX deliveries_of_worker ON deliveries (worker, campaign_id, target, state, seq, kind)",
    "CREATE INDEX next_waiting ON deliveries (campaign_id, target, turn) WHERE state = 'waiting'",
    "CREATE INDEX next_small ON deliveries (campaign_id, target, bytes, turn) WHERE state = 'waiting'",
    "CREATE INDEX next_failed ON deliveries (campaign_id, target, next_at) WHERE state = 'failed'",
    "CREATE INDEX under_way ON deliveries (clip_id) WHERE state = 'sending'",
)


@station()
def deliveries_that_last(db: Database) -> None:
    """Deliveries with their history, their rules and their next try; what a screen counts is counted as it changes."""
    for statement in _THIRD:
        db.execute(statement)
