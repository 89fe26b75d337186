"""The statement: every release of a worker as CSV, for any spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping

from recorder.domain.moment import stamp
from recorder.workflow.earning import Row, rows_of
from recorder.workflow.station import Station

HEAD = (
    "when", "due", "campaign", "receipt", "task", "seconds", "currency", "amount", "state", "rejected", "disputed",
    "practice", "clip",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def statement_csv(station: Station, worker: str, words: Mapping[str, str] | None = None, language: str = "en") -> str:
    """Every release, newest first, as RFC 4180: CRLF, quoted where needed, one line of heads.

    Begins with a byte order mark: without one, spreadsheets on Windows read UTF-8 as another alphabet.
    No cell begins like a formula: one that would gets an apostrophe in front. `words` translates heads
    and states (by their English words), `language` chooses the tasks' titles. Times are UTC.
    """
    said = words or {}
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\r\n")
    table.writerow([_plain(said.get(head, head)) for head in HEAD])
    for row in rows_of(station, worker):
        table.writerow([_plain(cell) for cell in _cells(row, said, language)])
    return "\ufeff" + text.getvalue()


def in_language(titles: Mapping[str, str], language: str) -> str:
    """A text in a language, else in English, else in whichever there is."""
    return titles.get(language) or titles.get("en") or next(iter(titles.values()), "")


def _cells(row: Row, said: Mapping[str, str], language: str) -> list[str]:
    return [
        stamp(row.when),
        stamp(row.due) if row.due else "",
        row.campaign,
        str(row.row),
        in_language(row.titles, language),
        str(row.seconds),
        row.currency,
        str(row.amount),
        said.get(row.state.value, row.state.value),
        *(said.get(flag, flag) for flag in _flags(row)),
        row.clip_id,
    ]


def _flags(row: Row) -> list[str]:
    return ["yes" if flag else "no" for flag in (row.rejected, row.disputed, row.practice)]


def _plain(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
