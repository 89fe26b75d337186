"""Every screen, in a language of each direction and at both sizes: names, targets, order, size of text, signs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from recorder.app import open_station
from recorder.ui import languages
from recorder.ui.page import Page
from recorder.ui.screens import record_parts
from recorder.ui.screens.consent import ConsentPage
from recorder.ui.screens.receipt import ReceiptPage
from recorder.ui.screens.record import Phase, RecordPage
from recorder.ui.screens.review import ReviewPage
from recorder.ui.shots import SIZES, Shots
from recorder.ui.widgets.focus import FocusRing
from recorder.ui.widgets.press import Button, IconButton
from tests.ui import audit

RULES: dict[str, Callable[[Page], list[str]]] = {
    "named": audit.unnamed,
    "large enough for gloves": audit.small_targets,
    "large enough to read": audit.small_text,
    "never by colour alone": audit.colour_alone,
    "nothing cut": audit.cut,
    "all in the window": audit.out_of_the_window,
}
WALKED = (
    "reached by Tab",
    "scrolled to",
    "with a ring",
    "in the way of reading",
    "in the design's order",
    "left by Escape",
)
# The design sets another order than that of the lines on the screen: what matters most comes first.
OWN_ORDER = ("review", "earnings")
NO_WAY_BACK = ("language", "today", "record")
KINDS = [(language, size) for language in ("en", "ar") for size in SIZES]
Faults = dict[str, dict[str, list[str]]]  # screen: rule: what is wrong


@pytest.fixture(scope="module")
def shots(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shots]:
    """Every screen with something on it, on a real station with real clips."""
    folder = tmp_path_factory.mktemp("screens")
    station, _ = open_station(folder / "home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(record_parts, "COUNT_MS", 30)
        made = Shots(station, folder, lambda _path: None)
        yield made
        made.close()
    station.close()
    languages.use("en")


@pytest.fixture(scope="module")
def seen(shots: Shots) -> dict[tuple[str, tuple[int, int]], Faults]:
    """What is wrong where; each kind of window is walked through once."""
    return {}


def _faults(shots: Shots, seen: dict[Any, Faults], language: str, size: tuple[int, int], qtbot: QtBot) -> Faults:
    if (language, size) not in seen:
        seen[language, size] = {
            name: _walk(shots, name, page) for name, page in _pages(shots, language, size, 100, qtbot)
        }
    return seen[language, size]


def _pages(
    shots: Shots, language: str, size: tuple[int, int], scale: int, qtbot: QtBot, names: tuple[str, ...] = ()
) -> Iterator[tuple[str, Page]]:
    """Show one screen after the other; each as it is when there is something to see."""
    shots.context.language = languages.use(language).code
    shots.shell.show()  # a hidden window hears of its size only later
    shots.shell.resize(*size)
    shots.shell.set_text_scale(scale)
    shots.context.theme = shots.shell.theme
    for name, make in shots._screens().items():
        if names and name not in names:
            continue
        page = make()
        with qtbot.waitActive(shots.shell):
            shots.shell.show()
            shots.shell.activateWindow()
        shots.shell.show_page(page)
        _ready(page, qtbot)
        yield name, page
        if isinstance(page, RecordPage):
            page.taking.stop()
            qtbot.waitUntil(lambda page=page: not page.taking.running, timeout=60_000)  # type: ignore[misc]
            shots.shell.set_rim("none")


def _ready(page: Page, qtbot: QtBot) -> None:
    if isinstance(page, RecordPage):
        qtbot.waitUntil(lambda: page.phase is Phase.RECORDING, timeout=60_000)
    elif isinstance(page, ReviewPage):
        qtbot.waitUntil(lambda: page.film is not None, timeout=60_000)
    elif isinstance(page, ReceiptPage):
        qtbot.waitUntil(page.print_button.isEnabled, timeout=60_000)
    elif isinstance(page, ConsentPage):
        next(iter(page.switches.values())).click()  # else there is no yes to go to
    qtbot.waitUntil(lambda: page.first() is None or page.first() is QApplication.focusWidget())
    qtbot.wait(100)  # what was hidden and shown is laid out


def _walk(shots: Shots, name: str, page: Page) -> dict[str, list[str]]:
    found = {rule: judge(page) for rule, judge in RULES.items()}
    first = QApplication.focusWidget()
    order = audit.tabbed(shots.shell, page)
    (ring,) = shots.shell.findChildren(FocusRing)
    found["reached by Tab"] = [audit.named(w) for w in audit.focusable(page) if w not in order]
    found["in the way of reading"] = [] if name in OWN_ORDER else audit.against_reading(page, order)
    found["scrolled to"], found["with a ring"] = [], []
    for widget in order:
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        QApplication.processEvents()  # the ring follows what was scrolled
        if audit.out_of_view(page, now):
            found["scrolled to"].append(audit.named(now))
        if ring.widget() is not now or not ring.isVisible():
            found["with a ring"].append(audit.named(widget))
    found["in the design's order"] = _against_design(name, page, first, order)
    found["left by Escape"] = _escape(name, page)
    return found


def _escape(name: str, page: Page) -> list[str]:
    gone: list[bool] = []
    page.back.connect(lambda: gone.append(True))
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Escape)
    return [] if bool(gone) != (name in NO_WAY_BACK) else [f"Escape went back: {bool(gone)}"]


def _against_design(name: str, page: Page, first: QWidget | None, order: list[QWidget]) -> list[str]:
    """Where the focus starts, and what follows on it, as the design's table says; the header comes after the rest."""
    if name not in DESIGN:
        return []
    wanted = [w for w in DESIGN[name](page) if w is not None and w.isVisible() and w.isEnabled()]
    gone = [w for w in order if w in wanted]
    at = gone.index(wanted[0])
    gone = gone[at:] + gone[:at]
    wrong = [] if first is wanted[0] else [f"starts on {first and audit.named(first)}, not {audit.named(wanted[0])}"]
    if gone != wanted:
        wrong.append(f"goes {[audit.named(w) for w in gone]}, not {[audit.named(w) for w in wanted]}")
    return wrong


def _foot(page: Page) -> list[QWidget]:
    assert page._foot is not None
    items = (page._foot.itemAt(n) for n in range(page._foot.count()))
    return [widget for item in items if item is not None and (widget := item.widget()) is not None]


def _languages(page: Any) -> list[QWidget]:
    """Each tile followed by its speaker, from the one that has the focus on."""
    voices = page.findChildren(IconButton)
    pairs = [w for n, tile in enumerate(page.tiles) for w in (tile, *voices[n : n + 1])]
    at = pairs.index(page.first())
    return pairs[at:] + pairs[:at]


def _keys(page: Any) -> list[QWidget]:
    return list(page.pad.keys.values())


DESIGN: dict[str, Callable[[Any], list[Any]]] = {
    "language": _languages,
    "sign-in": lambda page: [*page.tiles, *_keys(page), page.helper],
    "today": lambda page: [*page.cards, *_foot(page)],
    "notice": lambda page: [page.aloud, *_foot(page), page.header.itemAt(0).widget()],
    "consent": lambda page: [page.aloud, *page.switches.values(), page.no, page.yes, page.header.itemAt(0).widget()],
    "check": lambda page: [page._reader, *page.tiles, page.no, page.again],
    "sign": lambda page: [*_keys(page), *_foot(page)],
    "get-ready": lambda page: [page.start_row.button, page.who.not_me],
    "record": lambda page: [page.keys.next, page.keys.pause, page.keys.stop],
    "review": lambda page: [
        page.part.tools.play, page.part.tools.back, page.part.tools.on, page.part.tools.cut, page.part.tools.cover,
        page.side.decisions.throw, page.side.decisions.keep, page.side.decisions.release,
    ],
    "receipt": lambda page: [page.print_button, page.save_button, page.done_button],
    "earnings": lambda page: [page.aloud, *_foot(page), *page.charts, *page.rows, page.header.itemAt(0).widget()],
    "deliveries": lambda page: [page.list, page.header.itemAt(0).widget()],
    "clips": lambda page: [page.aloud, *page.cards.values(), *(b for b in page.findChildren(Button) if b.isVisible())],
}  # fmt: skip


@pytest.mark.parametrize("rule", [*RULES, *WALKED])
@pytest.mark.parametrize(("language", "size"), KINDS)
def test_every_screen_is(
    shots: Shots, seen: dict[Any, Faults], qtbot: QtBot, language: str, size: tuple[int, int], rule: str
) -> None:
    faults = _faults(shots, seen, language, size, qtbot)
    assert len(faults) >= 20
    assert {name: found[rule] for name, found in faults.items() if found[rule]} == {}


@pytest.mark.parametrize("scale", [125, 150, 200])
@pytest.mark.parametrize(("language", "size"), KINDS)
def test_larger_words_are_cut_nowhere(
    shots: Shots, qtbot: QtBot, language: str, size: tuple[int, int], scale: int
) -> None:
    wrong = {}
    for name, page in _pages(shots, language, size, scale, qtbot, LARGER):
        found = audit.cut(page) + audit.out_of_the_window(page)
        if found:
            wrong[name] = found
    assert wrong == {}


LARGER = (
    "language", "sign-in", "enrol", "new-number", "today", "notice", "consent", "check", "sign", "get-ready",
    "review", "receipt", "clips", "earnings", "complain", "statement", "consents", "take-data", "trouble",
    "deliveries", "no-deliveries", "delivery", "delivery-sending", "delivery-sent",
)  # fmt: skip
