"""What must hold on every screen, looked for on the screen as it is shown; each function gives what is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from recorder.ui.page import Page
from recorder.ui.shell import Shell
from recorder.ui.theme import TARGET
from recorder.ui.widgets.money import MoneyMark
from recorder.ui.widgets.panels import Pill
from recorder.ui.widgets.press import Press
from recorder.ui.words import Words

LEAST_TEXT = 18
NO_ROLES = (QAccessible.Role.NoRole, QAccessible.Role.Client)


def named(widget: QWidget) -> str:
    """What to call a widget in a complaint."""
    text = widget.text() if isinstance(widget, QLabel) else widget.accessibleName()
    return f"{type(widget).__name__} {text[:40]!r}"


def focusable(page: Page) -> list[QWidget]:
    """Everything on a page that the Tab key must reach."""
    return [w for w in _shown(page) if w.isEnabled() and w.focusPolicy() & Qt.FocusPolicy.TabFocus]


def unnamed(page: Page) -> list[str]:
    """What can have the focus, and has no name or no role for who can't see it."""
    wrong = []
    for widget in focusable(page):
        told = QAccessible.queryAccessibleInterface(widget)
        if not told.text(QAccessible.Text.Name).strip() or told.role() in NO_ROLES:
            wrong.append(f"{named(widget)} {told.role()}")
    return wrong


def small_targets(page: Page) -> list[str]:
    """What a gloved finger can't hit."""
    return [f"{named(w)} {w.width()} x {w.height()}" for w in focusable(page) if min(w.width(), w.height()) < TARGET]


def small_text(page: Page) -> list[str]:
    """Words smaller than the smallest that people should read."""
    texts = [w for w in _shown(page) if isinstance(w, QLabel | QLineEdit) and w.font().pixelSize() < LEAST_TEXT]
    texts = [w for w in texts if w.text()]
    return [f"{named(w)} {w.font().pixelSize()} px" for w in texts]


def colour_alone(page: Page) -> list[str]:
    """Pills without words, marks of money without words beside them, choices that only a colour tells."""
    wrong = [named(w) for w in page.findChildren(Pill) if w.isVisible() and not w.words.text().strip()]
    for mark in page.findChildren(MoneyMark):
        beside = mark.parentWidget()
        if mark.isVisible() and not any(w.text() for w in (beside.findChildren(Words) if beside else [])):
            wrong.append("MoneyMark without words")
    for press in page.findChildren(Press):
        told = QAccessible.queryAccessibleInterface(press)
        if press.isVisible() and (press.mark != "none") != bool(told.state().checked):
            wrong.append(f"{named(press)} marked {press.mark}")
    return wrong


def cut(page: Page) -> list[str]:
    """Words that have not the room they need, and bodies that are wider than the window."""
    wrong = []
    for label in page.findChildren(Words):
        if label.isVisible() and label.text():
            height = label.heightForWidth(label.width()) if label.wordWrap() else _ink(label)
            parts = label.text().split() if label.wordWrap() else [label.text()]
            width = 0 if _rich(label) else max(map(label.fontMetrics().horizontalAdvance, parts))
            if height > label.height() or width > label.width():
                wrong.append(f"{named(label)} needs {width} x {height}, has {label.width()} x {label.height()}")
    body, view = page.scroller.widget(), page.scroller.viewport()
    if body is not None and body.width() > view.width():
        wrong.append(f"the body is {body.width()} wide in {view.width()}")
    return wrong


def out_of_the_window(page: Page) -> list[str]:
    """Parts of header and foot that are not whole in the window, and a body without room to be read."""
    wrong = []
    for widget in page.findChildren(QWidget):
        if widget.isVisible() and region(page, widget) != 1 and isinstance(widget, Press | Words):
            place = QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())
            if not page.rect().contains(place):
                wrong.append(f"{named(widget)} at {place.getRect()}")
    if page.size() != page.window().size():
        wrong.append(f"the page is {page.size()} in {page.window().size()}")
    if page.scroller.viewport().height() < 120:
        wrong.append(f"the body is {page.scroller.viewport().height()} high")
    return wrong


def tabbed(shell: Shell, page: Page) -> list[QWidget]:
    """The widgets that the Tab key goes to, one after the other, from where the focus is, once around."""
    start = QApplication.focusWidget()
    assert start is not None, "nothing has the focus"
    gone = [start]
    for _ in range(80):
        QTest.keyClick(QApplication.focusWidget() or shell, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None and page.isAncestorOf(now), "Tab leads out of the page"
        if now is start:
            return gone
        gone.append(now)
    raise AssertionError("Tab never comes back to where it began")


def out_of_view(page: Page, widget: QWidget) -> bool:
    """Whether a widget that has the focus can't be seen for it was not scrolled to."""
    place = QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())
    view = page.scroller.viewport()
    window = QRect(view.mapTo(page, QPoint(0, 0)), view.size()) if region(page, widget) == 1 else page.rect()
    return not window.intersects(place)


def against_reading(page: Page, order: list[QWidget]) -> list[str]:
    """Where the Tab key goes against the way of reading: neither down nor on along the line."""
    return [f"{named(a)} -> {named(b)}" for a, b in pairwise(_from_the_top(page, order)) if not _follows(page, a, b)]


def region(page: Page, widget: QWidget) -> int:
    """0 in the header, 1 in the body, 2 in the foot."""
    if page.scroller.isAncestorOf(widget):
        return 1
    return 0 if widget.mapTo(page, QPoint(0, 0)).y() < page.scroller.y() else 2


def _from_the_top(page: Page, order: list[QWidget]) -> list[QWidget]:
    """The same circle, begun at the first of the topmost region; where there is but one, at its highest."""
    regions = [region(page, w) for w in order]
    top = min(regions)
    edges = [n for n, r in enumerate(regions) if r == top and regions[n - 1] != top]
    heights = [w.mapTo(page, QPoint(0, 0)).y() for w in order]
    begin = edges[0] if edges else _first_of(page, order, heights)
    return order[begin:] + order[:begin]


def _first_of(page: Page, order: list[QWidget], heights: list[int]) -> int:
    row = [n for n, y in enumerate(heights) if y == min(heights)]
    if len(row) == len(order):  # one row is all there is: from the side where reading begins
        from_right = page.layoutDirection() == Qt.LayoutDirection.RightToLeft
        places = [w.mapTo(page, QPoint(0, 0)).x() for w in order]
        return places.index(max(places) if from_right else min(places))
    return next(n for n in row if n - 1 not in row and (n > 0 or len(order) - 1 not in row))


def _follows(page: Page, one: QWidget, other: QWidget) -> bool:
    here, there = region(page, one), region(page, other)
    if here != there:
        return there > here
    a, b = (QRect(w.mapTo(page, QPoint(0, 0)), w.size()) for w in (one, other))
    if b.top() >= a.bottom() - 8:
        return True
    beside = one.parentWidget() if one.parentWidget() is other.parentWidget() else page
    from_right = beside is not None and beside.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return b.right() <= a.left() + 8 if from_right else b.left() >= a.right() - 8


def _ink(label: QLabel) -> int:
    """Height of the figures themselves: one line may stand closer than the font's own line height."""
    return label.fontMetrics().tightBoundingRect(label.text()).height()


def _rich(label: QLabel) -> bool:
    return label.textFormat() == Qt.TextFormat.RichText


def _shown(page: Page) -> Iterator[QWidget]:
    return (w for w in page.findChildren(QWidget) if w.isVisible())
