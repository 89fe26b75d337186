"""Deliveries: the list of any length, one of them, and the small sign."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from recorder.domain.clip import DeliveryState
from recorder.domain.delivery import BY_HAND, WITHDRAWAL
from recorder.transfer.target import Trouble
from recorder.ui import languages, sample_data
from recorder.ui.bridge import Bridge
from recorder.ui.context import Context
from recorder.ui.delivery_words import DeliveryWords, Flow, Row, size
from recorder.ui.dispatching import Counts, Sign, sign_of
from recorder.ui.screens.deliveries import DeliveriesPage, Found
from recorder.ui.screens.deliveries_parts import RowCard
from recorder.ui.screens.delivery import DeliveryPage, acts
from recorder.ui.shell import Shell
from recorder.ui.widgets.delivery_sign import DeliverySign
from recorder.ui.widgets.flow import FlowLayout
from recorder.ui.widgets.panels import Panel
from recorder.ui.widgets.press import Button
from recorder.workflow.queue_view import Overview, TargetTrouble

from .walk import button, only_question

S = DeliveryState
NONE = Overview()
ROWS = sample_data.deliveries()
ONLY_DISKS = {Trouble.PULLED, Trouble.READ_ONLY, Trouble.WRONG_DISK}
SENDING, FULL, WIRED, KEPT_OUT, WAITING, UNSURE, BY_HER, TAKEN, THERE = ROWS


@pytest.fixture
def sending(context: Context, bridge: Bridge) -> sample_data.StillDispatching:
    """Shows what it is told; one delivery is 62 % done."""
    made = sample_data.StillDispatching(bridge)
    context.sending = made
    return made


def many(count: int, first: int = 0) -> list[Row]:
    """Rows that wait, each of another clip."""
    return [
        replace(WAITING, line=replace(WAITING.line, key=replace(WAITING.line.key, clip_id=f"many-{n:06d}")))
        for n in range(first, first + count)
    ]


def shown(
    shell: Shell, context: Context, qtbot: QtBot, rows: list[Row], overview: Overview = sample_data.OVERVIEW,
    *, more: bool = False, only: DeliveryState | None = None,
) -> DeliveriesPage:  # fmt: skip
    page = DeliveriesPage(context, Found(overview, tuple(rows), more), only)
    shell.show_page(page)
    qtbot.waitUntil(lambda: page.first() is QApplication.focusWidget())
    return page


@pytest.fixture
def page(shell: Shell, context: Context, sending: sample_data.StillDispatching, qtbot: QtBot) -> DeliveriesPage:
    return shown(shell, context, qtbot, ROWS)


def said(row: Row, context: Context, flow: Flow | None = None) -> str:
    return RowCard(row, flow, context.theme, "en").said().replace("\u2066", "").replace("\u2069", "")


# --- rows ---------------------------------------------------------------------------------------


def test_a_row_says_what_when_where_and_how_it_stands(context: Context) -> None:
    told = said(WIRED, context)
    at = datetime(2026, 11, 17, 11, 42, tzinfo=UTC).astimezone()
    assert told == f"Fold towels. 17 November, {at:%H:%M}. Cloud store. buyer-store. Held. Waits for a cable network"


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (FULL, "Tries again. The stick is full. Tries again any moment"),
        (KEPT_OUT, "Set aside. The other side does not let this station in"),
        (WAITING, "Waiting. It goes by itself when its turn comes"),
        (UNSURE, "Not confirmed. It was sent. Nobody could confirm that all of it is there"),
        (BY_HER, "Held. You hold it. It goes when you let it go"),
        (TAKEN, "Taken back. You took this clip back. It is not sent any more"),
        (THERE, "Received. All of it is there, and it was checked"),
    ],
)
def test_each_state_has_words_of_its_own(context: Context, row: Row, words: str) -> None:
    assert said(row, context).endswith(words)


def test_one_under_way_says_how_far_how_fast_and_how_long_yet(context: Context) -> None:
    told = said(SENDING, context, Flow(25_000_000, 100_000_000, 450_000.0, 170.0))
    assert told.endswith("Sending. 25 %. 450 kB a second · about 3 minutes left")
    assert said(SENDING, context, Flow(1, 2, 1.0, 12.0)).endswith("less than a minute left")
    assert said(SENDING, context, Flow(1, 2, 2_500_000.0, None)).endswith("2.5 MB a second")


def test_every_trouble_has_words_and_something_to_do(context: Context) -> None:
    words = DeliveryWords("en")
    told = set()
    for kind in ("folder", "s3", "tus"):
        for code in set(Trouble) - (set() if kind == "folder" else ONLY_DISKS):
            line = replace(FULL.line, kind_of_target=kind, code=code, detail="as the other side put it")
            told.add((code, words.trouble(line)))
            assert words.trouble(line) != line.detail
            assert words.do_now(line) != words.do_now(THERE.line)
    assert len({text for _, text in told}) >= len(Trouble)
    assert words.trouble(replace(FULL.line, code="new-trouble", detail="It rained in.")) == "It rained in."


def test_the_next_try_is_told_by_the_clock_and_on_another_day_by_the_day_too() -> None:
    words, now = DeliveryWords("en"), datetime(2026, 11, 22, 14, 0, tzinfo=UTC)

    def again(stamp: str | None) -> str:
        return words.again(replace(FULL.line, next_at=stamp), now).replace("\u2066", "").replace("\u2069", "")

    assert again("2026-11-22T14:20:00Z") == "Tries again at 14:20"
    assert again("2026-11-23T06:05:00Z") == "Tries again on 23 November, 06:05"
    assert again("2026-11-22T13:00:00Z") == "Tries again any moment"
    assert again(None) == ""


def test_a_clip_that_was_taken_back_after_it_was_sent_says_so(context: Context) -> None:
    gone = replace(THERE, line=replace(THERE.line, withdrawn=True))
    assert said(gone, context).endswith("Taken back. You took this clip back after it was sent. The buyer is told")
    assert acts(gone) == ()


def test_what_she_set_aside_is_no_fault(context: Context) -> None:
    aside = replace(KEPT_OUT, line=replace(KEPT_OUT.line, code=BY_HAND))
    assert said(aside, context).endswith("Set aside. You set it aside. It is not sent")


def test_a_notice_that_a_clip_was_taken_back_says_so(context: Context) -> None:
    notice = replace(
        WAITING, line=replace(WAITING.line, key=replace(WAITING.line.key, kind=WITHDRAWAL), withdrawn=True)
    )
    assert said(notice, context).endswith("The buyer is told next that you took this clip back")


@pytest.mark.parametrize(("count", "text"), [(900, "1 kB"), (64_000, "64 kB"), (1_240_000, "1.2 MB"),
                                             (45_600_000, "46 MB"), (3_200_000_000, "3.2 GB")])  # fmt: skip
def test_sizes_are_short(count: int, text: str) -> None:
    assert size(count, "en") == f"\u2066\u2066{text.split()[0]}\u2069 {text.split()[1]}\u2069"


# --- the list -----------------------------------------------------------------------------------


def test_chips_count_each_state_that_there_is(page: DeliveriesPage) -> None:
    assert [chip.accessibleName() for chip in page.chips.values()] == [
        "All: 169", "Set aside: 1", "Tries again: 2", "Sending: 1", "Waiting: 12", "Held: 3", "Not confirmed: 2",
        "Received: 148",
    ]  # fmt: skip
    assert [state for state, chip in page.chips.items() if chip.mark == "here"] == [None]
    page.show_overview(replace(NONE, received=3))
    assert [chip.accessibleName() for chip in page.chips.values()] == ["All: 3", "Received: 3"]


def test_a_chip_shows_only_its_state(page: DeliveriesPage, qtbot: QtBot) -> None:
    page.chips[S.HELD].setFocus()
    with qtbot.waitSignal(page.filtered) as told:
        qtbot.keyClick(page.chips[S.HELD], Qt.Key.Key_Space)
    assert told.args == [S.HELD]


def test_the_state_that_is_shown_keeps_its_chip_when_nothing_is_in_it(
    shell: Shell, context: Context, qtbot: QtBot
) -> None:
    page = shown(shell, context, qtbot, [], replace(NONE, received=1), only=S.FAILED)
    assert page.chips[S.FAILED].mark == "here"
    assert page.chips[S.FAILED].accessibleName() == "Tries again: 0"
    assert "Nothing is here." in page.spoken()


def test_where_nothing_was_given_it_says_so(shell: Shell, context: Context, qtbot: QtBot) -> None:
    page = shown(shell, context, qtbot, [], NONE)
    assert "Nothing was given yet, so nothing is sent." in page.spoken()
    assert not page.list.isVisible()


def test_the_keyboard_goes_from_row_to_row_and_opens_one(page: DeliveriesPage, qtbot: QtBot) -> None:
    assert page.list.hasFocus()
    assert page.list.currentIndex().row() == 0
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.chosen) as told:
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert told.args == [WIRED]
    with qtbot.waitSignal(page.back):
        qtbot.keyClick(page.list, Qt.Key.Key_Escape)


def test_a_press_opens_a_row(page: DeliveriesPage, qtbot: QtBot) -> None:
    at = page.list.visualRect(page.list.rows.index(1)).center()
    with qtbot.waitSignal(page.chosen) as told:
        qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert told.args == [FULL]


def test_who_can_not_see_hears_each_row(page: DeliveriesPage) -> None:
    view = QAccessible.queryAccessibleInterface(page.list)
    assert view.role() == QAccessible.Role.List
    assert view.text(QAccessible.Text.Name) == "Deliveries"
    row = view.child(2)
    assert "Waits for a cable network" in row.text(QAccessible.Text.Name)
    assert any("The stick is full" in text for text in page.spoken())


def test_a_hundred_thousand_rows_cost_no_more_than_those_in_view(
    shell: Shell, context: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[object] = []
    begin = RowCard.__init__
    monkeypatch.setattr(RowCard, "__init__", lambda *a, **k: (made.append(a), begin(*a, **k))[1])
    page = shown(shell, context, qtbot, many(100_000), replace(NONE, waiting=100_000))
    qtbot.waitUntil(lambda: len(made) > 3)
    qtbot.wait(100)
    assert len(made) < 40, "rows out of view were made"
    assert len(page.findChildren(QWidget)) < 80
    page.list.scrollToBottom()
    qtbot.wait(50)
    assert page.list.first_seen() > 99_000
    assert len(made) < 80


def test_more_are_asked_for_once_when_the_end_comes_into_view(shell: Shell, context: Context, qtbot: QtBot) -> None:
    page = shown(shell, context, qtbot, many(40), replace(NONE, waiting=60), more=True)
    wanted: list[Row] = []
    page.more.connect(wanted.append)
    assert wanted == []
    for _ in range(3):
        page.list.scrollToBottom()
        qtbot.wait(20)
    assert wanted == [page.list.rows.rows[39]]
    page.show_more(many(20, 40), more=False)
    assert len(page.list.rows.rows) == 60
    page.list.scrollToBottom()
    qtbot.wait(20)
    assert len(wanted) == 1, "there are no more"


def test_what_changed_is_shown_in_its_place_and_she_stays_where_she_was(
    page: DeliveriesPage, sending: sample_data.StillDispatching, qtbot: QtBot
) -> None:
    page.list.go_to(WIRED.line.key)
    with qtbot.waitSignal(page.again) as told:
        sending.changed.emit()
    (glance,) = told.args
    assert glance.first == page.list.first_seen()
    there = replace(SENDING, line=replace(SENDING.line, state=S.RECEIVED))
    now = [there, *ROWS[1 : glance.limit]][: glance.limit]
    page.show_again(glance, Found(replace(sample_data.OVERVIEW, sending=0, received=149), tuple(now), False))
    assert page.list.rows.rows[0] == there
    assert len(page.list.rows.rows) == len(ROWS), "what was not looked at stays"
    assert page.list.rows.rows[page.list.currentIndex().row()] == WIRED
    assert S.SENDING not in page.chips


def test_where_others_stand_there_now_the_rest_is_read_again(page: DeliveriesPage, qtbot: QtBot) -> None:
    page.list.go_to(WIRED.line.key)
    with qtbot.waitSignal(page.again) as told:
        page._look_again()
    page.show_again(told.args[0], Found(sample_data.OVERVIEW, (FULL, WIRED, KEPT_OUT), True))
    assert page.list.rows.rows[:3] == [FULL, WIRED, KEPT_OUT]
    assert page.list.rows.rows[page.list.currentIndex().row()] == WIRED


def test_progress_draws_its_row_anew(page: DeliveriesPage, sending: sample_data.StillDispatching, qtbot: QtBot) -> None:
    before = page.list.grab().toImage()
    sending.show(sample_data.OVERVIEW, {SENDING.line.key: Flow(90, 100, 5000.0, 3.0)})
    qtbot.wait(50)
    assert page.list.grab().toImage() != before
    assert "90 %" in said(SENDING, page.context, sending.flow(SENDING.line.key))


@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("wide", [(1280, 720), (1024, 600)])
def test_no_words_of_a_row_are_cut(
    shell: Shell, context: Context, qtbot: QtBot, wide: tuple[int, int], scale: int
) -> None:
    for code in ("en", "ta", "ar"):
        context.language = languages.use(code).code
        shell.resize(*wide)
        shell.set_text_scale(scale)
        context.theme = shell.theme
        page = shown(shell, context, qtbot, ROWS)
        assert page.list.row_height > 60
        width = page.list.viewport().width() - 16
        for row in ROWS:
            card = page.list.card(row)
            assert card.height_in(width) <= page.list.row_height, said(row, context)
            assert card.minimumSizeHint().width() <= width, said(row, context)
    languages.use("en")


# --- one of them --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "names"),
    [
        (SENDING, ["Hold it"]),
        (FULL, ["Try now", "Hold it", "Set it aside"]),
        (WIRED, ["Hold it"]),
        (KEPT_OUT, ["Try now"]),
        (WAITING, ["Try now", "Hold it"]),
        (UNSURE, ["Send again"]),
        (BY_HER, ["Let it go"]),
        (TAKEN, []),
        (THERE, []),
    ],
)
def test_each_offers_what_can_be_done_with_it(
    shell: Shell, context: Context, qtbot: QtBot, row: Row, names: list[str]
) -> None:
    page = DeliveryPage(context, row)
    shell.show_page(page)
    assert [b.accessibleName() for b in page.findChildren(Button) if b in page.buttons] == names
    qtbot.waitUntil(lambda: page.first() is QApplication.focusWidget())
    assert len(acts(row)) == len(names)


@pytest.mark.parametrize(
    ("row", "name", "signal"),
    [
        (FULL, "Try now", "try_now"),
        (FULL, "Hold it", "hold"),
        (FULL, "Set it aside", "set_aside"),
        (BY_HER, "Let it go", "let_go"),
    ],
)
def test_its_buttons_say_what_is_wanted(
    shell: Shell, context: Context, qtbot: QtBot, row: Row, name: str, signal: str
) -> None:
    page = DeliveryPage(context, row)
    shell.show_page(page)
    with qtbot.waitSignal(getattr(page, signal)) as told:
        qtbot.keyClick(button(page, name), Qt.Key.Key_Space)
    assert told.args == [row]


def test_sending_again_asks_first_for_it_may_arrive_twice(shell: Shell, context: Context, qtbot: QtBot) -> None:
    page = DeliveryPage(context, UNSURE)
    shell.show_page(page)
    with qtbot.assertNotEmitted(page.send_again):
        qtbot.keyClick(button(page, "Send again"), Qt.Key.Key_Space)
        asked = only_question(shell)
        assert "then it is there twice" in asked.accessibleName()
        qtbot.keyClick(asked.safe, Qt.Key.Key_Escape)
    qtbot.keyClick(button(page, "Send again"), Qt.Key.Key_Space)
    asked = next(d for d in [only_question(shell)] if d.isVisible())
    with qtbot.waitSignal(page.send_again) as told:
        qtbot.keyClick(asked.do, Qt.Key.Key_Space)
    assert told.args == [UNSURE]


def test_it_tells_why_and_what_to_do_and_the_code(shell: Shell, context: Context) -> None:
    page = DeliveryPage(context, FULL)
    shell.show_page(page)
    words = [text.replace("\u2066", "").replace("\u2069", "") for text in page.spoken()]
    for text in ("The stick is full.", "Take a stick with more room.", "no-space · 3 tries so far",
                 "Stick or disk: FIELD-2, 100 MB"):  # fmt: skip
        assert text in words


def test_one_under_way_shows_its_progress_as_it_goes(
    shell: Shell, context: Context, sending: sample_data.StillDispatching
) -> None:
    page = DeliveryPage(context, SENDING)
    shell.show_page(page)
    assert any("62 %" in text for text in page.spoken())
    sending.show(sample_data.OVERVIEW, {SENDING.line.key: Flow(75, 100, 5000.0, 3.0)})
    assert any("75 %" in text for text in page.spoken())


# --- the sign -----------------------------------------------------------------------------------


def away(code: str, waiting: int) -> TargetTrouble:
    return TargetTrouble("practice", "buyer-store", code, "", None, waiting)


@pytest.mark.parametrize(
    ("overview", "stuck", "flows", "sign"),
    [
        (NONE, 0, [], Sign()),
        (replace(NONE, received=4, set_aside=1), 0, [], Sign("done")),
        (replace(NONE, received=4, sent=1, unconfirmed=2), 0, [], Sign("sent", 3)),
        (replace(NONE, received=4, held=2, unconfirmed=1), 0, [], Sign("held", 2)),
        (replace(NONE, waiting=3, held=2, received=1), 0, [], Sign("waiting", 3)),
        (replace(NONE, waiting=3, failed=1, set_aside=4), 1, [], Sign("problem", 2, None, 2)),
        (replace(NONE, waiting=3, sending=1, failed=1), 0, [Flow(50, 200, 1.0, None)], Sign("sending", 3, 0.25, 1)),
        (replace(NONE, sending=1), 0, [], Sign("sending", 0)),
        (replace(NONE, waiting=5, troubles=(away("unreachable", 4),)), 0, [], Sign("away", 4)),
        (replace(NONE, waiting=5, troubles=(away("not-there", 4),)), 0, [], Sign("waiting", 5)),
        (replace(NONE, waiting=5, troubles=(away("credentials", 4),)), 0, [], Sign("problem", 4, None, 4)),
    ],
)
def test_the_sign_shows_what_matters_most(overview: Overview, stuck: int, flows: list[Flow], sign: Sign) -> None:
    assert sign_of(Counts(overview, stuck), flows) == sign


def test_before_anything_was_counted_the_sign_claims_nothing() -> None:
    assert sign_of(None, []) == Sign()


def sign_on(shell: Shell) -> DeliverySign:
    assert shell.page is not None
    (found,) = shell.page.findChildren(DeliverySign)
    return found


def test_the_sign_says_in_words_what_it_shows(page: DeliveriesPage, shell: Shell, context: Context,
                                              sending: sample_data.StillDispatching) -> None:  # fmt: skip
    told = []
    for overview in (
        replace(NONE, received=1), replace(NONE, waiting=1), replace(NONE, waiting=2), replace(NONE, held=4),
        replace(NONE, failed=1), replace(NONE, unconfirmed=2), NONE,
    ):  # fmt: skip
        sending.show(overview, {})
        told.append(sign_on(shell).accessibleName())
    assert told == [
        "All clips are delivered.", "1 clip waits to be sent.", "2 clips wait to be sent.", "4 clips are held.",
        "1 delivery needs a look.", "2 clips were sent, not confirmed.", "Nothing waits to be sent.",
    ]  # fmt: skip
    sending.show(replace(NONE, sending=1, failed=2), {SENDING.line.key: Flow(1, 4, 1.0, None)})
    assert sign_on(shell).accessibleName().replace("\u2066", "").replace("\u2069", "") == (
        "A clip is being sent, 25 % are done. 2 deliveries need a look."
    )


def test_the_sign_opens_the_deliveries_for_who_is_signed_in_only(
    shell: Shell, context: Context, sending: sample_data.StillDispatching, qtbot: QtBot
) -> None:
    from recorder.ui.screens.clips import ClipsPage

    shell.show_page(ClipsPage(context, sample_data.clips()))
    assert sign_on(shell).accessibleName().endswith("Open the deliveries.")
    with qtbot.waitSignal(sending.wanted):
        qtbot.keyClick(sign_on(shell), Qt.Key.Key_Space)
    context.person = None
    shell.show_page(ClipsPage(context, sample_data.clips()))
    assert sign_on(shell).focusPolicy() == Qt.FocusPolicy.NoFocus
    with qtbot.assertNotEmitted(sending.wanted):
        qtbot.mouseClick(sign_on(shell), Qt.MouseButton.LeftButton)


def test_no_page_has_a_sign_where_nothing_is_sent(shell: Shell, context: Context) -> None:
    from recorder.ui.screens.clips import ClipsPage

    page = ClipsPage(context, sample_data.clips())
    shell.show_page(page)
    assert page.findChildren(DeliverySign) == []


# --- the flowing row ----------------------------------------------------------------------------


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_flow_breaks_into_lines_from_where_reading_begins(
    shell: Shell, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    QApplication.setLayoutDirection(direction)
    holder = QWidget(shell)
    layout = FlowLayout(10)
    holder.setLayout(layout)
    boxes = [Panel() for _ in range(3)]
    for box in boxes:
        box.setFixedSize(QSize(100, 40))
        layout.addWidget(box)
    holder.setGeometry(0, 0, 250, 200)
    layout.activate()
    places = [box.pos() for box in boxes]
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    left = direction == Qt.LayoutDirection.LeftToRight
    assert places == ([QPoint(0, 0), QPoint(110, 0), QPoint(0, 50)] if left
                      else [QPoint(150, 0), QPoint(40, 0), QPoint(150, 50)])  # fmt: skip
    assert layout.heightForWidth(250) == 90
    assert layout.heightForWidth(400) == 40
    assert layout.itemAt(3) is None
