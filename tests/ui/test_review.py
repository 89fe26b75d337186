"""Review: a real sealed clip is watched, cut, covered, given or thrown away."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from pytestqt.qtbot import QtBot

from recorder.domain.clip import TakeState
from recorder.domain.edits import CoverEdit, CutEdit
from recorder.ui.context import Context
from recorder.ui.look_state import LookPhase, LookState
from recorder.ui.screens.review import ReviewPage
from recorder.ui.shell import Shell
from recorder.ui.widgets.dialog import Dialog
from recorder.workflow import looking, practice
from recorder.workflow.station import Station
from tests.ui.clips import SECONDS, only_clip, opened, recorded

WHOLE_MS = SECONDS * 1000


class Looks(QObject):
    """What a clip's second look is at is settled by the test."""

    changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.now = LookState(LookPhase.RUNNING, 32, 64, 70, 1)
        self.preferred: list[str] = []
        self.aside_of: list[str] = []

    def state(self, _clip: str) -> LookState:
        return self.now

    def prefer(self, clip_id: str) -> None:
        self.preferred.append(clip_id)

    def promise(self, _clip: str, pin: str) -> None:
        assert pin == practice.PIN
        self.now = replace(self.now, promised=True)

    def unpromise(self, _clip: str) -> None:
        self.now = replace(self.now, promised=False)

    def aside(self, clip_id: str) -> AbstractContextManager[None]:
        self.aside_of.append(clip_id)
        return nullcontext()


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return recorded(tmp_path_factory.mktemp("reviewed"))


@pytest.fixture
def station(template: Path, tmp_path: Path) -> Iterator[Station]:
    station = opened(template, tmp_path / "home")
    yield station
    station.close()


@pytest.fixture
def looks() -> Looks:
    return Looks()


@pytest.fixture
def page(shell: Shell, context: Context, station: Station, looks: Looks, qtbot: QtBot) -> ReviewPage:
    made = ReviewPage(context, only_clip(station).clip_id, looks)
    shell.show_page(made)
    qtbot.waitUntil(lambda: made.film is not None and made.part.video._image is not None, timeout=20_000)
    qtbot.waitUntil(lambda: made.part.tools.play.hasFocus())
    return made


def go_to(page: ReviewPage, ms: int) -> None:
    page.part.timeline.set_position(ms)
    page.part.timeline.sought.emit(ms)


def dialog(shell: Shell) -> Dialog:
    return shell.findChildren(Dialog)[-1]


def test_space_plays_to_the_end_and_jumps_over_what_is_cut_out(page: ReviewPage, qtbot: QtBot) -> None:
    part = page.part
    part.plan.add(CutEdit(500, 2500))
    part.refresh()
    assert part.reel is not None
    times: list[float] = []
    part.reel.shown.connect(lambda _rgb, t: times.append(t))
    with qtbot.waitSignal(part.reel.ended, timeout=20_000):
        qtbot.keyClick(part.tools.play, Qt.Key.Key_Space)
        assert part.tools.play.accessibleName() == "Pause"
    qtbot.waitUntil(lambda: part.timeline.position > 2500)
    assert times
    assert not [t for t in times if 0.5 <= t < 2.5]
    assert not part.playing


def test_frames_are_stepped_by_keys(page: ReviewPage, qtbot: QtBot) -> None:
    go_to(page, 1000)
    part = page.part
    qtbot.keyClick(part.tools.play, Qt.Key.Key_Period)
    qtbot.waitUntil(lambda: part.timeline.position > 1000)
    after = part.timeline.position
    assert after - 1000 <= 70
    qtbot.keyClick(part.tools.play, Qt.Key.Key_Comma)
    qtbot.waitUntil(lambda: part.timeline.position < after)
    assert part.timeline.position in range(930, after)


def test_timeline_is_moved_by_keys_and_mouse_and_says_where_it_is(page: ReviewPage, qtbot: QtBot) -> None:
    line = page.part.timeline
    qtbot.keyClick(line, Qt.Key.Key_Right)
    assert line.position == 1000
    qtbot.keyClick(line, Qt.Key.Key_End)
    assert line.position == WHOLE_MS
    with qtbot.waitSignal(line.sought) as sought:
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(line.width() // 2, line.height() // 2))
    assert abs(sought.args[0] - WHOLE_MS / 2) < 20
    assert line.accessibleName().startswith("Timeline: \u206600:01\u2069 of \u206600:03\u2069. Step 1: Lay it flat.")
    line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(line, Qt.Key.Key_Home)
    qtbot.keyClick(line, Qt.Key.Key_Left)
    assert line.position == 1000


def test_focus_goes_as_it_is_read(page: ReviewPage, qtbot: QtBot) -> None:
    names = []
    for _ in range(9):
        widget = page.window().focusWidget()
        assert widget is not None
        names.append(widget.accessibleName().split(":")[0])
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    assert names == [
        "Play", "Back 5 seconds", "On 5 seconds", "Cut", "Cover", "Timeline", "Throw away. Gone for good, asks once",
        "Keep here for now. Only you can open it", "Yes, if nothing is found",
    ]  # fmt: skip


def test_a_cut_by_keys_is_seen_counted_and_undone(page: ReviewPage, qtbot: QtBot) -> None:
    part, side = page.part, page.side
    before = side.amount.text()
    go_to(page, 1000)
    qtbot.keyClick(part.tools.cut, Qt.Key.Key_Space)
    assert part.tools.cut.accessibleName() == "Cut to here"
    go_to(page, 2000)
    qtbot.keyClick(part.tools.cut, Qt.Key.Key_Space)
    assert part.plan.edits == (CutEdit(1000, 2000),)
    assert (before, side.amount.text()) == ("\u2066₹1.20\u2069", "\u2066₹0.80\u2069")
    assert "1 change" in side.changes.words.text()
    assert not side.decisions.release.isEnabled()
    assert "Make the changes first" in side.decisions.release.accessibleName()
    qtbot.keyClick(part.tools.play, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert part.plan.edits == ()
    assert side.amount.text() == before
    qtbot.keyClick(part.tools.play, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert part.plan.edits == (CutEdit(1000, 2000),)


def test_all_of_the_clip_cannot_be_cut_away(page: ReviewPage) -> None:
    go_to(page, 0)
    page.part.cut()
    go_to(page, WHOLE_MS)
    page.part.cut()
    assert page.part.plan.edits == ()
    assert "throw the clip away" in page.part.legend.hint.text()


def test_a_cover_is_moved_sized_and_kept_by_keys(page: ReviewPage, qtbot: QtBot) -> None:
    part = page.part
    go_to(page, 1000)
    part.tools.cover.click()
    assert part.video.hasFocus()
    qtbot.keyClick(part.video, Qt.Key.Key_Left)
    qtbot.keyClick(part.video, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    part.tools.shorter.click()
    assert part.video.accessibleName().startswith("Cover: \u206638 %\u2069 from the left")
    qtbot.keyClick(part.video, Qt.Key.Key_Return)
    (cover,) = part.plan.edits
    assert isinstance(cover, CoverEdit)
    assert (cover.start_ms, cover.end_ms) == (1000, 2000)
    assert cover.box == pytest.approx((0.38, 0.3, 0.2, 0.32))
    go_to(page, 1500)
    assert part.video.covers == [cover.box]
    go_to(page, 2500)
    assert part.video.covers == []


def test_a_cover_is_drawn_by_finger_and_left_by_escape(page: ReviewPage, qtbot: QtBot) -> None:
    part = page.part
    part.tools.cover.click()
    area = part.video.picture_area()
    corner = QPoint(round(area.x() + area.width() / 4), round(area.y() + area.height() / 4))
    middle = QPoint(round(area.x() + area.width() / 2), round(area.y() + area.height() / 2))
    qtbot.mousePress(part.video, Qt.MouseButton.LeftButton, pos=corner)
    qtbot.mouseMove(part.video, middle)
    qtbot.mouseRelease(part.video, Qt.MouseButton.LeftButton, pos=middle)
    assert part.video.box == pytest.approx((0.25, 0.25, 0.25, 0.25), abs=0.01)
    with qtbot.assertNotEmitted(page.back):
        qtbot.keyClick(part.video, Qt.Key.Key_Escape)
    assert (part.mode, part.video.box, part.plan.edits) == ("normal", None, ())


def test_changes_become_a_new_sealed_version_that_is_looked_at_again(
    page: ReviewPage, station: Station, looks: Looks, qtbot: QtBot
) -> None:
    page.part.plan.add(CutEdit(1000, 2000))
    page.part.plan.add(CoverEdit(0, 1000, box=(0.0, 0.0, 0.5, 0.5)))
    page.part.planned.emit()
    looks.preferred.clear()
    page.side.changes.make.click()
    qtbot.waitUntil(lambda: page.film is not None and page.film.version == 2, timeout=30_000)
    clip = only_clip(station)
    assert clip.manifest["duration_ms"] == pytest.approx(WHOLE_MS - 1000, abs=70)
    assert [edit["kind"] for edit in clip.manifest["edits"]] == ["cut", "cover"]
    assert page.part.plan.edits == ()
    assert looks.preferred == looks.aside_of == [clip.clip_id]
    qtbot.waitUntil(lambda: page.part.video._image is not None)
    assert page.part.video._image is not None
    assert page.part.video._image.pixelColor(40, 40) == page.part.video._image.pixelColor(100, 100)


def test_stopped_changes_leave_the_clip_and_the_plan(page: ReviewPage, station: Station, qtbot: QtBot) -> None:
    page.part.plan.add(CutEdit(1000, 2000))
    page.part.planned.emit()
    page.side.changes.make.click()
    page.side.changes.stop.click()
    qtbot.waitUntil(lambda: page.part.reel is not None, timeout=20_000)
    assert only_clip(station).version == 1
    assert page.part.plan.edits == (CutEdit(1000, 2000),)
    assert page.side.changes.make.isVisible()


def test_release_waits_for_the_look_then_gives_a_receipt(
    page: ReviewPage, station: Station, looks: Looks, qtbot: QtBot
) -> None:
    release = page.side.decisions.release
    assert not release.isEnabled()
    assert release.accessibleName() == "Release. after the second look"
    looking.look_again(station, page.clip_id)
    looks.now = LookState(LookPhase.CLEAR)
    looks.changed.emit(page.clip_id)
    qtbot.waitUntil(release.isEnabled)
    assert not page.side.decisions.promise.isVisible()
    with qtbot.waitSignal(page.released, timeout=20_000) as released:
        qtbot.keyClick(release, Qt.Key.Key_Space)
    assert released.args == [practice.CAMPAIGN, 1]
    assert only_clip(station).state is TakeState.RELEASED


def test_yes_in_advance_is_said_and_taken_back(page: ReviewPage, looks: Looks, qtbot: QtBot) -> None:
    promise = page.side.decisions.promise
    qtbot.keyClick(promise, Qt.Key.Key_Space)
    assert looks.now.promised
    assert page.side.decisions.release.accessibleName() == "Release. You said yes, it waits"
    qtbot.keyClick(promise, Qt.Key.Key_Space)
    assert not looks.now.promised
    looks.now = replace(looks.now, released=(practice.CAMPAIGN, 7))
    with qtbot.waitSignal(page.released) as released:
        looks.changed.emit(page.clip_id)
    assert released.args == [practice.CAMPAIGN, 7]


def test_the_look_is_told_in_words_and_by_its_bar(page: ReviewPage, looks: Looks) -> None:
    panel = page.side.look
    assert panel.line.text() == "\u206650 %\u2069 done, about \u20661\u2069 min left"
    assert panel.bar.share == 0.5
    looks.now = LookState(LookPhase.FAILED)
    looks.changed.emit(page.clip_id)
    assert panel.title.text() == "The second look could not end"
    looks.preferred.clear()
    page.side.decisions.promise.click()
    assert looks.preferred == [page.clip_id]


def test_thrown_away_asks_once_can_be_had_back_and_then_the_key_goes(
    page: ReviewPage, shell: Shell, station: Station, qtbot: QtBot
) -> None:
    throw = page.side.decisions.throw
    throw.click()
    qtbot.keyClick(dialog(shell), Qt.Key.Key_Escape)
    assert page.throwing.seconds == 0
    throw.click()
    dialog(shell).do.click()
    assert "Have it back" in throw.accessibleName()
    throw.click()
    assert page.throwing.seconds == 0
    assert only_clip(station).state is TakeState.REVIEW
    page.throwing.begin()
    with qtbot.waitSignal(page.discarded, timeout=20_000) as discarded:
        for _ in range(10):
            page.throwing._tick()
    assert discarded.args == [page.clip_id]
    assert only_clip(station).state is TakeState.DISCARDED
    assert station.clip_identity(page.clip_id, 1) is None


def test_leaving_in_between_keeps_the_clip(page: ReviewPage, station: Station, qtbot: QtBot) -> None:
    page.throwing.begin()
    with qtbot.waitSignal(page.back):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    page.left()
    assert page.throwing.seconds == 0
    assert only_clip(station).state is TakeState.REVIEW


def test_leaving_with_changes_that_were_not_made_asks(page: ReviewPage, shell: Shell, qtbot: QtBot) -> None:
    page.part.plan.add(CutEdit(1000, 2000))
    page.part.planned.emit()
    with qtbot.assertNotEmitted(page.kept):
        page.side.decisions.keep.click()
        dialog(shell).safe.click()
    with qtbot.waitSignal(page.kept):
        page.side.decisions.keep.click()
        dialog(shell).do.click()
