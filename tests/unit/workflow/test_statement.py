"""The statement as CSV: what a spreadsheet makes of it is what the receipts say, and no cell runs."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime, timedelta

import pytest
from homes import install_version, practice_root, stopped
from rows import payment, release

from recorder.domain.document import Document
from recorder.workflow import practice
from recorder.workflow.statement import HEAD, in_language, statement_csv
from recorder.workflow.station import Station

NOW = datetime(2027, 3, 10, 12, tzinfo=UTC)


def table(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))


@pytest.fixture
def station(consented: Station) -> Station:
    made = [release(consented, f"c-{days}", NOW - timedelta(days=days)) for days in (40, 2, 1)]
    payment(consented, [made[1]], NOW)
    return stopped(consented, NOW)


def test_every_row_stands_in_it_with_its_state(station: Station) -> None:
    heads, *rows = table(statement_csv(station, practice.WORKER))
    assert tuple(heads) == HEAD
    of = [dict(zip(heads, row, strict=True)) for row in rows]
    assert [(r["clip"], r["amount"], r["state"]) for r in of] == [
        ("c-1", "24.00", "owed"),
        ("c-2", "24.00", "paid"),
        ("c-40", "24.00", "overdue"),
    ]
    assert of[0]["task"] == "Fold a towel"
    assert (of[0]["when"], of[1]["due"], of[0]["practice"]) == ("2027-03-09T12:00:00Z", "", "yes")


def test_it_is_rfc_4180_and_begins_with_the_mark_that_spreadsheets_need(station: Station) -> None:
    text = statement_csv(station, practice.WORKER, language="hi")
    assert text.encode().startswith(b"\xef\xbb\xbfwhen,due,")
    assert text.endswith("\r\n")
    assert text.count("\n") == text.count("\r\n") == 4
    assert "तौलिया तह करें" in text


def test_another_worker_has_no_row_in_it(station: Station) -> None:
    release(station, "c-other", NOW, worker="w-2")
    assert "c-other" not in statement_csv(station, practice.WORKER)
    assert len(table(statement_csv(station, "w-2"))) == 2
    assert len(table(statement_csv(station, "w-3"))) == 1


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_no_cell_begins_like_a_formula(consented: Station, begin: str) -> None:
    evil = f'{begin}HYPERLINK("x"),y'

    def rename(document: Document) -> None:
        document["tasks"][0]["title"] = {"en": evil}

    install_version(consented, 2, rename, practice_root(consented))
    release(consented, "c-1", NOW, version=2)
    words = {"when": f"{begin}1+1", "owed": f"{begin}cmd"}
    heads, row = table(statement_csv(stopped(consented, NOW), practice.WORKER, words))
    assert row[HEAD.index("task")] == f"'{evil}"
    assert heads[0] == f"'{begin}1+1"
    assert not [cell for cell in (*heads, *row) if cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))]


def test_words_translate_heads_and_states(station: Station) -> None:
    heads, *rows = table(statement_csv(station, practice.WORKER, {"state": "स्थिति", "paid": "मिला", "yes": "हाँ"}))
    assert heads[HEAD.index("state")] == "स्थिति"
    assert [row[HEAD.index("state")] for row in rows] == ["owed", "मिला", "overdue"]
    assert rows[0][HEAD.index("practice")] == "हाँ"


def test_a_text_is_taken_in_the_nearest_language_there_is() -> None:
    assert in_language({"en": "a", "hi": "b"}, "hi") == "b"
    assert in_language({"en": "a", "hi": "b"}, "ta") == "a"
    assert in_language({"hi": "b"}, "ta") == "b"
    assert in_language({}, "ta") == ""
