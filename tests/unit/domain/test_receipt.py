"""Receipts: one exact text, and a chain that tells when a row was changed, dropped or moved."""

import hashlib
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recorder.domain.money import pay_for
from recorder.domain.receipt import NO_PREV, Receipt, RowHead, chain_faults, read, write

FROZEN = Path(__file__).resolve().parents[2] / "vectors/ledger"
ID = st.text("abcdefghijklmnopqrstuvwxyz0123456789-", min_size=1, max_size=40)
HEX = st.binary(min_size=32, max_size=32).map(bytes.hex)
NUMBER = st.integers(1, 10**9)
TIME = "2026-11-22T13:40:05Z unsynced boot 5c1e0000 +918.273s"


@st.composite
def rows(draw: st.DrawFn) -> tuple[RowHead, list[str], dict[str, str]]:
    """A head, an event's lines, and the fields they hold."""
    head = RowHead(draw(ID), draw(NUMBER), draw(ID), draw(NUMBER), draw(HEX))
    f = {"clip": draw(ID), "clip_version": str(draw(NUMBER)), "worker": draw(ID), "consent": draw(HEX)}
    who = [f"worker {f['worker']}", f"consent {f['consent']}", f"time {TIME}"]
    kind = draw(st.sampled_from(["clip", "consent", "release"]))
    if kind == "consent":
        f = {"record": f.pop("clip"), "worker": f["worker"], "consent": f["consent"]}
        return head, [f"event WITHDRAWAL {f['record']}", "scope consent", *who], f
    if kind == "clip":
        return head, [f"event WITHDRAWAL {f['clip']} v{f['clip_version']}", "scope clip", *who], f
    seconds, rate = Decimal(draw(st.integers(0, 10**8))).scaleb(-3), Decimal(draw(st.integers(0, 10**6))).scaleb(-2)
    currency = draw(st.sampled_from(["INR", "JPY", "KWD"]))
    f |= {"manifest": draw(HEX), "task": draw(ID), "task_version": str(draw(NUMBER)), "seconds": str(seconds)}
    f |= {
        "currency": currency,
        "amount": str(pay_for(seconds, rate, currency)),
        "rate": str(rate),
        "counts": "recorded",
    }
    lines = [
        f"event CLIP {f['clip']} v{f['clip_version']} {f['manifest']}",
        f"task {f['task']}/{f['task_version']} seconds {f['seconds']}",
        f"pay {currency} {f['amount']} at {f['rate']} per hour recorded",
    ]
    return head, [*lines, *who], f


def clip_row(row: int = 1, prev: str = NO_PREV, pay: str = "INR 12.48 at 1440.00 per hour recorded") -> Receipt:
    lines = [
        f"event CLIP clip-{row} v1 {'ab' * 32}",
        "task fold/3 seconds 31.2",
        f"pay {pay}",
        "worker w-1",
        f"consent {'cd' * 32}",
        f"time {TIME}",
    ]
    return write(RowHead("towels", 7, "station-1", row, prev), lines)


def chain(length: int) -> list[Receipt]:
    made: list[Receipt] = []
    for row in range(1, length + 1):
        made.append(clip_row(row, made[-1].sha256 if made else NO_PREV))
    return made


@given(rows())
def test_what_is_written_is_read_again(made: tuple[RowHead, list[str], dict[str, str]]) -> None:
    head, lines, fields = made
    receipt = write(head, lines)
    again = read(receipt.text)
    assert again == receipt
    assert (again.row, again.prev) == (head.row, head.prev)
    assert fields.items() <= again.fields.items()
    assert again.fields["station"] == head.station
    assert again.fields["campaign"] == head.campaign
    assert again.fields["campaign_version"] == str(head.campaign_version)
    assert again.fields["time"] == TIME
    assert again.sha256 == hashlib.sha256(receipt.text).hexdigest()
    assert again.event != "CLIP" or again.pay_is_right()


@given(rows(), st.data())
@settings(max_examples=60)
def test_a_changed_line_is_another_receipt_or_none(
    made: tuple[RowHead, list[str], dict[str, str]], data: st.DataObject
) -> None:
    text = write(made[0], made[1]).text
    at = data.draw(st.integers(0, len(text) - 1))
    changed = text[:at] + bytes([data.draw(st.integers(0, 255))]) + text[at + 1 :]
    try:
        again = read(changed)
    except ValueError:
        return
    assert again.text == changed
    assert (again == read(text)) == (changed == text)


ROW = clip_row().text
LINES = ROW.splitlines(keepends=True)


@pytest.mark.parametrize(
    "text",
    [
        b"",
        ROW[:-1],
        ROW + b"\n",
        ROW + b" ",
        ROW + ROW,
        ROW.replace(b"\n", b"\r\n"),
        ROW.replace(b"\n", b"\r"),
        b"\n" + ROW,
        b"\xef\xbb\xbf" + ROW,
        ROW.replace(b"RECEIPT 1", b"RECEIPT 2"),
        ROW.replace(b"event CLIP", b"event GIFT"),
        ROW.replace(b"event CLIP", b"event WITHDRAWAL"),
        ROW.replace(b"row 1\n", b"row 0\n"),
        ROW.replace(b"row 1\n", b"row 01\n"),
        ROW.replace(b"row 1\n", b"row -1\n"),
        ROW.replace(b"INR 12.48", b"INR -12.48"),
        ROW.replace(b"INR 12.48", b"INR +12.48"),
        ROW.replace(b"INR 12.48", b"INR 012.48"),
        ROW.replace(b"INR 12.48", b"INR 1E2"),
        ROW.replace(b"INR 12.48", b"INR .48"),
        ROW.replace(b"INR 12.48", b"INR 12."),
        ROW.replace(b"INR 12.48", b"INR " + b"9" * 60),
        ROW.replace(b"INR", b"inr"),
        ROW.replace(b"31.2", "٣١".encode()),
        ROW.replace(b"recorded", b"dreamt"),
        ROW.replace(b"abab", b"ABAB"),
        ROW.replace(b"13:40:05", b"25:40:05"),
        ROW.replace(b"-11-22T", b"-13-22T"),
        ROW.replace(b"unsynced", b"honestly"),
        ROW.replace(b"clip-1", b"../clip"),
        ROW.replace(b"clip-1", b"c" * 41),
    ],
)  # fmt: skip
def test_refuses_any_other_form(text: bytes) -> None:
    assert text != ROW
    with pytest.raises(ValueError):
        read(text)


@pytest.mark.parametrize("number", range(len(LINES)))
def test_refuses_a_line_dropped_doubled_padded_or_added(number: int) -> None:
    line = LINES[number]
    for instead in (
        b"",
        line + line,
        line[:-1] + b" \n",
        b" " + line,
        line + b"note gift\n",
        line.replace(b" ", b"  ", 1),
    ):
        with pytest.raises(ValueError):
            read(b"".join([*LINES[:number], instead, *LINES[number + 1 :]]))


def test_refuses_two_lines_swapped() -> None:
    for number in range(len(LINES) - 1):
        swapped = LINES.copy()
        swapped[number], swapped[number + 1] = swapped[number + 1], swapped[number]
        with pytest.raises(ValueError):
            read(b"".join(swapped))


def test_does_not_write_what_it_would_not_read() -> None:
    for lines in (["event CLIP"], ["event CLIP a v1 x\nworker w"], []):
        with pytest.raises(ValueError):
            write(RowHead("towels", 7, "station-1", 1, NO_PREV), lines)


@pytest.mark.parametrize(
    ("pay", "right"),
    [
        ("INR 12.48 at 1440.00 per hour recorded", True),
        ("INR 12.480 at 1440.00 per hour recorded", True),
        ("INR 12.49 at 1440.00 per hour recorded", False),
        ("INR 12.47 at 1440.00 per hour recorded", False),
        ("JPY 12 at 1440 per hour recorded", True),
        ("KWD 12.480 at 1440 per hour recorded", True),
        ("INR 0.00 at 1440.00 per hour session", True),
        ("INR 12.48 at 1440.00 per hour session", False),
        ("INR 999999999999999.999999 at 999999999999999.999999 per hour recorded", False),
    ],
)
def test_pay_is_recomputed_from_what_the_row_says(pay: str, right: bool) -> None:
    assert clip_row(pay=pay).pay_is_right() is right


def test_a_whole_chain_has_no_fault() -> None:
    made = chain(5)
    assert chain_faults([]) == []
    assert chain_faults(made) == []
    assert chain_faults(made[2:], 3, made[1].sha256) == []


def test_a_dropped_row_is_named() -> None:
    made = chain(4)
    assert chain_faults([made[0], *made[2:]]) == [
        "row 2 is missing: row 3 stands in its place",
        "row 3 does not follow from the row before it",
        "row 3 is missing: row 4 stands in its place",
    ]
    assert chain_faults(made[1:])[0] == "row 1 is missing: row 2 stands in its place"


def test_an_edited_row_is_named_by_the_next_one() -> None:
    made = chain(4)
    made[1] = read(made[1].text.replace(b"31.2", b"91.2"))
    assert chain_faults(made) == ["row 3 does not follow from the row before it"]


def test_swapped_rows_are_named() -> None:
    made = chain(4)
    made[1], made[2] = made[2], made[1]
    faults = chain_faults(made)
    assert "row 2 is missing: row 3 stands in its place" in faults
    assert "row 3 is missing: row 2 stands in its place" in faults
    assert "row 4 does not follow from the row before it" in faults


def test_a_row_put_in_between_is_named() -> None:
    made = chain(3)
    made.insert(1, clip_row(2, made[0].sha256, "INR 12.47 at 1440.00 per hour recorded"))
    assert "row 2 does not follow from the row before it" in chain_faults(made)
    assert "row 3 is missing: row 2 stands in its place" in chain_faults(made)


@given(st.integers(2, 6), st.data())
@settings(max_examples=40)
def test_no_edit_but_of_the_last_row_goes_unseen(length: int, data: st.DataObject) -> None:
    made = chain(length)
    number = data.draw(st.integers(0, length - 2))
    worker = data.draw(ID.filter(lambda name: name != "w-1"))
    made[number] = read(made[number].text.replace(b"worker w-1\n", f"worker {worker}\n".encode()))
    assert chain_faults(made)


def test_reads_the_frozen_receipts() -> None:
    texts = [path.read_bytes() for path in sorted(FROZEN.glob("row-*.txt"))]
    receipts = [read(text) for text in texts]
    assert [(r.event, r.row, r.fields["worker"]) for r in receipts] == [
        ("CLIP", 1, "w-17kq"),
        ("CLIP", 2, "w-9h3m"),
        ("WITHDRAWAL", 3, "w-17kq"),
    ]
    assert chain_faults(receipts) == []
    assert all(r.pay_is_right() for r in receipts[:2])
    assert receipts[2].sha256 == "e3f5f8575ab8593253dbfdf3525eb583c3e5060b515caa3f9aab5bcd9fa55aad"


def test_a_withdrawal_is_of_a_clip_or_of_a_consent_and_of_nothing_between() -> None:
    head, who = RowHead("towels", 7, "station-1", 1, NO_PREV), ["worker w-1", f"consent {'cd' * 32}", f"time {TIME}"]
    of_clip = write(head, ["event WITHDRAWAL clip-1 v2", "scope clip", *who])
    of_consent = write(head, ["event WITHDRAWAL consent-1", "scope consent", *who])
    assert (of_clip.fields["clip"], "record" in of_clip.fields) == ("clip-1", False)
    assert (of_consent.fields["record"], "clip" in of_consent.fields) == ("consent-1", False)
    for lines in (
        ["event WITHDRAWAL clip-1 v2", "scope consent"],
        ["event WITHDRAWAL consent-1", "scope clip"],
        ["event WITHDRAWAL consent-1", "scope campaign"],
        ["event WITHDRAWAL consent-1"],
    ):
        with pytest.raises(ValueError, match="fixed form"):
            write(head, [*lines, *who])
