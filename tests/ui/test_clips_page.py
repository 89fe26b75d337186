"""My clips: where each stands, and taking one back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recorder.domain.clip import VIDEO, TakeState
from recorder.ui import sample_data
from recorder.ui.context import Context
from recorder.ui.screens.clips import ClipsPage
from recorder.ui.screens.receipt import ReceiptPage
from recorder.ui.screens.review import ReviewPage
from recorder.ui.shell import Shell
from recorder.ui.widgets.press import Button
from recorder.ui.widgets.trail import Trail
from recorder.workflow.station import Station

from .clips import only_clip, opened, recorded
from .walk import Walk, button, enrol_second, only_question, walking


@pytest.fixture(scope="module")
def released(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return recorded(tmp_path_factory.mktemp("released"), released=True)


@pytest.fixture
def page(shell: Shell, context: Context, qtbot: QtBot) -> ClipsPage:
    """Five clips, the first one taken back."""
    made = ClipsPage(context, sample_data.clips())
    shell.show_page(made)
    qtbot.waitUntil(lambda: shell.focusWidget() is not None)
    return made


@pytest.fixture
def station(released: Path, tmp_path: Path) -> Iterator[Station]:
    station = opened(released, tmp_path / "home")
    yield station
    station.close()


@pytest.fixture
def walk(station: Station, qtbot: QtBot) -> Iterator[Walk]:
    with walking(station, qtbot) as begun:
        begun.sign_in().clips.emit()
        yield begun


def names(page: ClipsPage) -> list[str]:
    return [b.accessibleName() for b in page.findChildren(Button) if b.isVisibleTo(page)]


def test_each_row_says_in_a_word_where_its_clip_stands(page: ClipsPage) -> None:
    said = [card.accessibleName() for card in page.cards.values()]
    assert said == [f"Fold towels, {word}" for word in ("Taken back", "Waiting", "Received", "Paid", "To look at")]


def test_the_trail_tells_what_became_of_what_was_taken_back(page: ClipsPage) -> None:
    (trail,) = page.findChildren(Trail)
    steps = trail.accessibleName().split(". ")
    assert steps[0].startswith("You took it back, 16 November 2026")
    assert steps[1].startswith("Key destroyed on this station")
    assert steps[3] == "Asha Robotics, Never had it"
    assert steps[4] == "Loom Data told, no answer, Overdue since 16 November 2026"
    assert "A machine can't unlearn it" in page.spoken()
    assert "You keep \u2066₹93.60\u2069" in page.spoken()


@pytest.mark.parametrize(
    ("number", "actions"),
    [(0, ["My receipt"]), (1, ["Take back", "My receipt"]), (2, ["Take back", "My receipt"]),
     (3, ["Take back", "My receipt"]), (4, ["Look at it", "My receipt"])],
)  # fmt: skip
def test_a_row_brings_what_can_be_done_with_it(page: ClipsPage, qtbot: QtBot, number: int, actions: list[str]) -> None:
    card = list(page.cards.values())[number]
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert [c.mark for c in page.cards.values()] == ["here" if c is card else "none" for c in page.cards.values()]
    qtbot.waitUntil(lambda: names(page) == actions)


def test_the_keyboard_goes_through_all_rows_and_then_to_what_can_be_done(page: ClipsPage, qtbot: QtBot) -> None:
    rows = list(page.cards.values())
    rows[1].setFocus()
    qtbot.keyClick(rows[1], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: names(page) == ["Take back", "My receipt"])
    seen = []
    for _ in range(5):
        qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
        seen.append(page.window().focusWidget())
    assert seen == [*rows[2:], button(page, "Take back"), button(page, "My receipt")]


def test_taking_back_asks_first_and_escape_is_the_safe_answer(page: ClipsPage, shell: Shell, qtbot: QtBot) -> None:
    qtbot.keyClick(list(page.cards.values())[1], Qt.Key.Key_Space)
    take_back = button(page, "Take back")
    take_back.setFocus()
    with qtbot.assertNotEmitted(page.take_back), qtbot.assertNotEmitted(page.back):
        qtbot.keyClick(take_back, Qt.Key.Key_Space)
        asked = only_question(shell)
        assert asked.safe.hasFocus()
        assert "Your pay stays yours." in asked.accessibleName()
        qtbot.keyClick(asked.safe, Qt.Key.Key_Escape)
    assert not asked.isVisible()
    assert take_back.hasFocus()


def test_her_yes_takes_it_back_and_destroys_the_key(walk: Walk, station: Station, qtbot: QtBot) -> None:
    page, clip = walk.on(ClipsPage), only_clip(station)
    film = station.home.clip_folder(clip.clip_id) / VIDEO
    assert station.clip_identity(clip.clip_id, 1) is not None
    assert film.exists()
    walk.press(button(page, "Take back"))
    asked = walk.question()
    qtbot.keyClick(asked.safe, Qt.Key.Key_Tab)
    assert asked.do.hasFocus()
    qtbot.keyClick(asked.do, Qt.Key.Key_Space)
    after = walk.on(ClipsPage, page)
    assert only_clip(station).state is TakeState.WITHDRAWN
    assert station.keys.ids(f"clip:{clip.clip_id}") == []
    assert not film.exists()
    assert names(after) == ["My receipt"]
    (trail,) = after.findChildren(Trail)
    assert "Key destroyed on this station" in trail.accessibleName()


def test_a_receipt_opens_and_back_leads_to_the_clips_again(walk: Walk) -> None:
    page = walk.on(ClipsPage)
    walk.press(button(page, "My receipt"))
    receipt = walk.on(ReceiptPage)
    assert receipt.card.row == 1
    receipt.back.emit()
    walk.on(ClipsPage, page)


def test_a_clip_to_look_at_opens_its_review(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, qtbot: QtBot
) -> None:
    station = opened(recorded(tmp_path_factory.mktemp("fresh")), tmp_path / "home")
    with walking(station, qtbot) as walk:
        walk.sign_in().clips.emit()
        walk.press(button(walk.on(ClipsPage), "Look at it"))
        review = walk.on(ReviewPage)
        review.back.emit()
        walk.on(ClipsPage)
    station.close()


def test_another_worker_sees_none_of_it(station: Station, qtbot: QtBot) -> None:
    second = enrol_second(station)
    with walking(station, qtbot) as walk:
        walk.sign_in(second, "8642").clips.emit()
        page = walk.on(ClipsPage)
        assert page.cards == {}
        assert "You recorded nothing yet." in page.spoken()
