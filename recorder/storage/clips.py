"""Clips, their history, and the intents that stop everything else."""

from __future__ import annotations

import json
from typing import Any

from recorder.domain.clip import Clip, TakeState
from recorder.domain.document import Document
from recorder.storage.database import StationDb

_COLUMNS = (
    "clip_id, version, campaign_id, campaign_version, worker, record_id, task, seq, state, recovered, started,"
    " manifest, video_removed"
)


class Clips:
    """The clips table of station.db."""

    def __init__(self, db: StationDb) -> None:
        self._db = db

    def next_seq(self) -> int:
        """The station's next sequence number: stands beside the time, which may be wrong."""
        return int(self._db.execute("SELECT coalesce(max(seq), 0) + 1 FROM clips").fetchone()[0])

    def add(self, clip: Clip) -> None:
        """Write down a clip that is about to be recorded."""
        row = {
            "clip_id": clip.clip_id,
            "version": clip.version,
            "campaign_id": clip.campaign,
            "campaign_version": clip.campaign_version,
            "worker": clip.worker,
            "record_id": clip.record_id,
            "task": clip.task,
            "seq": clip.seq,
            "state": clip.state.value,
            "recovered": int(clip.recovered),
            "started": clip.started,
            "manifest": json.dumps(clip.manifest),
        }
        columns, marks = ", ".join(row), ", ".join(f":{name}" for name in row)
        self._db.execute(f"INSERT INTO clips ({columns}) VALUES ({marks})", row)  # noqa: S608 - names of our own
        self.note(clip.clip_id, clip.started, clip.state.value)

    def get(self, clip_id: str) -> Clip | None:
        """One clip, or None."""
        row = self._db.execute(f"SELECT {_COLUMNS} FROM clips WHERE clip_id = ?", [clip_id]).fetchone()  # noqa: S608
        return _clip(row) if row else None

    def all(self, *, worker: str | None = None, state: TakeState | None = None) -> list[Clip]:
        """Clips in the order they were recorded, of one worker or state if told so."""
        wanted = {"worker": worker, "state": state.value if state else None}
        asked = {name: value for name, value in wanted.items() if value is not None}
        where = "WHERE " + " AND ".join(f"{name} = ?" for name in asked) if asked else ""
        rows = self._db.execute(f"SELECT {_COLUMNS} FROM clips {where} ORDER BY seq", list(asked.values()))  # noqa: S608
        return [_clip(row) for row in rows.fetchall()]

    def sealed(self, clip_id: str, at: str, version: int, manifest: Document, recovered: bool) -> None:
        """A version is whole on disk: keep its manifest and offer it for review."""
        self._db.execute(
            "UPDATE clips SET state = ?, version = ?, manifest = ?, recovered = ? WHERE clip_id = ?",
            [TakeState.REVIEW.value, version, json.dumps(manifest), int(recovered), clip_id],
        )
        self.note(clip_id, at, TakeState.REVIEW.value, f"version {version}" + (", recovered" if recovered else ""))

    def move(self, clip_id: str, at: str, state: TakeState, detail: str = "") -> None:
        """Take a clip to another state, with a row in its history."""
        self._db.execute("UPDATE clips SET state = ? WHERE clip_id = ?", [state.value, clip_id])
        self.note(clip_id, at, state.value, detail)

    def set_manifest(self, clip_id: str, manifest: Document) -> None:
        """Keep a newer manifest of the same version."""
        self._db.execute("UPDATE clips SET manifest = ? WHERE clip_id = ?", [json.dumps(manifest), clip_id])

    def begin_release(self, clip_id: str) -> None:
        """Remember that a release is not complete; in the transaction that makes it one."""
        self._db.execute("INSERT INTO open_releases VALUES (?) ON CONFLICT DO NOTHING", [clip_id])

    def end_release(self, clip_id: str) -> None:
        """All keys are wrapped and all deliveries queued."""
        self._db.execute("DELETE FROM open_releases WHERE clip_id = ?", [clip_id])

    def open_releases(self) -> list[str]:
        """Releases that a crash may have cut off."""
        return [row[0] for row in self._db.execute("SELECT clip_id FROM open_releases").fetchall()]

    def remove_video(self, clip_id: str, at: str) -> None:
        """Remember that a clip's video is not on this station any more."""
        self._db.execute("UPDATE clips SET video_removed = ? WHERE clip_id = ?", [at, clip_id])

    def confirmed(self, campaign: str | None = None, until: str = "~", limit: int = 100) -> list[str]:
        """Clips whose video is here and that all their targets confirmed by `until`, the longest confirmed first."""
        where, values = ("", []) if campaign is None else ("campaign_id = ? AND ", [campaign])
        rows = self._db.execute(
            f"SELECT clip_id FROM confirmed WHERE {where}at <= ? ORDER BY at LIMIT ?",  # noqa: S608 - names of our own
            [*values, until, limit],
        )
        return [row[0] for row in rows.fetchall()]

    def not_confirmed(self, clip_id: str) -> None:
        """Take a clip off that list."""
        self._db.execute("DELETE FROM confirmed WHERE clip_id = ?", [clip_id])

    def note(self, clip_id: str, at: str, step: str, detail: str = "") -> None:
        """Add a row to a clip's history."""
        values = [clip_id, at, step, detail]
        self._db.execute("INSERT INTO history (clip_id, at, step, detail) VALUES (?, ?, ?, ?)", values)

    def history(self, clip_id: str) -> list[Document]:
        """A clip's history, oldest first."""
        rows = self._db.execute("SELECT at, step, detail FROM history WHERE clip_id = ? ORDER BY id", [clip_id])
        return [{"at": at, "step": step, "detail": detail} for at, step, detail in rows.fetchall()]

    def intend(self, clip_id: str, kind: str, at: str) -> None:
        """Write down, before anything is destroyed, that a clip is being taken back (`discard`, `withdraw`)."""
        self._db.execute("INSERT OR IGNORE INTO intents (clip_id, kind, made) VALUES (?, ?, ?)", [clip_id, kind, at])

    def intent(self, clip_id: str) -> str | None:
        """Whether somebody took this clip back, and how; nothing may release it any more."""
        row = self._db.execute("SELECT kind FROM intents WHERE clip_id = ?", [clip_id]).fetchone()
        return row[0] if row else None

    def taken_back(self, clip_id: str) -> str | None:
        """When a clip was taken back, or None."""
        row = self._db.execute("SELECT made FROM intents WHERE clip_id = ?", [clip_id]).fetchone()
        return row[0] if row else None

    def open_intents(self) -> list[tuple[str, str]]:
        """(clip, kind) of all that was begun and not finished, for the next start."""
        rows = self._db.execute("SELECT clip_id, kind FROM intents WHERE done IS NULL ORDER BY id")
        return [(row[0], row[1]) for row in rows.fetchall()]

    def intent_done(self, clip_id: str, at: str) -> None:
        """The key is gone: nothing of this intent is left to do."""
        self._db.execute("UPDATE intents SET done = ? WHERE clip_id = ?", [at, clip_id])


def _clip(row: tuple[Any, ...]) -> Clip:
    clip_id, version, campaign, campaign_version, worker, record_id, task, seq, state, recovered, started, *rest = row
    text, removed = rest
    return Clip(
        clip_id=clip_id,
        version=version,
        campaign=campaign,
        campaign_version=campaign_version,
        worker=worker,
        record_id=record_id,
        task=task,
        seq=seq,
        state=TakeState(state),
        recovered=bool(recovered),
        started=started,
        manifest=json.loads(text),
        video_removed=removed,
    )
