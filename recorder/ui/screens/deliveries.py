"""Deliveries: one row for each clip and target, by state, as far down as she scrolls."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from recorder.domain.clip import DeliveryState
from recorder.domain.delivery import Key
from recorder.ui.context import Context
from recorder.ui.delivery_words import LOOKS, DeliveryWords, Row
from recorder.ui.page import Page
from recorder.ui.screens.deliveries_parts import RowList
from recorder.ui.widgets.flow import FlowLayout
from recorder.ui.widgets.panels import Panel, Picture
from recorder.ui.widgets.press import Press
from recorder.ui.words import Words, centred, isolated
from recorder.workflow.queue_view import Overview

_FRESH_MS = 400
# What needs somebody comes first, what is done last.
_ORDER = (
    DeliveryState.SET_ASIDE, DeliveryState.FAILED, DeliveryState.SENDING, DeliveryState.WAITING, DeliveryState.HELD,
    DeliveryState.SENT, DeliveryState.RECEIVED,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Found:
    """What the screen opens with: how many stand where, and the first rows; `more` where there are others."""

    overview: Overview
    rows: tuple[Row, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class Glance:
    """What is wanted anew: so many rows after this one (from the start where there is none)."""

    first: int
    after: Row | None
    limit: int


class DeliveriesPage(Page):
    """`chosen` gives a Row, `filtered` a state or None for all, `more` the last Row, `again` a Glance to look at."""

    chosen, filtered, more, again = Signal(object), Signal(object), Signal(object), Signal(object)
    sign_leads = False

    def __init__(
        self, context: Context, found: Found, only: DeliveryState | None = None, at: Key | None = None
    ) -> None:
        super().__init__(context, "")
        self.title.setText(self.tr("Deliveries"))
        self.setAccessibleName(self.title.text())
        self.line.setText(self.tr("Each clip goes by itself, once. Press one to see more."))
        if not self.theme.narrow:
            self.line.show()
        self.only, self._words = only, DeliveryWords(context.language)
        self.chips: dict[DeliveryState | None, Chip] = {}
        sending = context.sending
        self.list = RowList(self.theme, context.language, sending.flow if sending is not None else lambda _key: None)
        self.list.chosen.connect(self.chosen)
        self.list.rows.wanted.connect(lambda: self.more.emit(self.list.rows.rows[-1]))
        self.none = self._empty()
        self._row_of_chips = QWidget()
        self._row_of_chips.setLayout(FlowLayout())
        body = QVBoxLayout()
        body.setSpacing(16)
        body.addWidget(self._row_of_chips)
        body.addWidget(self.none, 1)
        body.addWidget(self.list, 1)
        self.set_body(body)
        self.show_overview(found.overview)
        self.list.rows.add(found.rows, more=found.more)
        self._show_whether_any()
        self._at = at
        self._fresh = QTimer(self, interval=_FRESH_MS, singleShot=True)
        self._fresh.timeout.connect(self._look_again)

    # --- Page -------------------------------------------------------------------------------

    def entered(self) -> None:
        """Follow what is sent."""
        self.list.go_to(self._at)
        if self.context.sending is not None:
            self.context.sending.changed.connect(self._ask_later)
            self.context.sending.flowing.connect(self.list.show_flow)

    def left(self) -> None:
        """No more looking."""
        self._fresh.stop()

    def first(self) -> QWidget | None:
        """The list, where there is one."""
        if self.list.rows.rows:
            return self.list
        return super().first() if self._row_of_chips.isHidden() else self.chips[None]

    def spoken(self) -> Sequence[str]:
        """The counts and the rows in view; the rest of a long list when she gets there."""
        rows = self.list.rows.rows[self.list.first_seen() :][: self.list.many_seen()]
        return [*super().spoken(), *(self.list.card(row).said() for row in rows)]

    # --- what is shown ----------------------------------------------------------------------

    def show_overview(self, overview: Overview) -> None:
        """Show how many stand where; states that nothing is in have no chip, unless they are looked at."""
        counts = counted(overview)
        shown: dict[DeliveryState | None, int] = {None: sum(counts.values())}
        shown |= {state: counts[state] for state in _ORDER if counts[state] or state is self.only}
        if list(shown) != list(self.chips):
            self._make_chips(shown)
        for state, count in shown.items():
            self.chips[state].show_count(count)
        self._row_of_chips.setVisible(len(shown) > 1)

    def show_more(self, rows: Sequence[Row], *, more: bool) -> None:
        """Put the next rows at the end."""
        self.list.rows.add(rows, more=more)

    def show_again(self, glance: Glance, found: Found) -> None:
        """Put what was looked at anew in the place of what it was."""
        self.show_overview(found.overview)
        current = self.list.currentIndex().row()
        key = self.list.rows.rows[current].line.key if 0 <= current < len(self.list.rows.rows) else None
        self.list.rows.replace(glance.first, found.rows, more=found.more)
        if self.list.currentIndex().row() != current:
            self.list.go_to(key)
        self._show_whether_any()

    def _make_chips(self, shown: dict[DeliveryState | None, int]) -> None:
        focused = next((state for state, chip in self.chips.items() if chip.hasFocus()), None)
        had = any(chip.hasFocus() for chip in self.chips.values())
        layout = self._row_of_chips.layout()
        assert layout is not None  # noqa: S101 - it was given one
        for chip in self.chips.values():
            layout.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = {state: self._chip(state) for state in shown}
        before: QWidget | None = None
        for chip in self.chips.values():
            layout.addWidget(chip)
            if before is not None:
                self.setTabOrder(before, chip)
            before = chip
        if before is not None:
            self.setTabOrder(before, self.list)
        if had:
            self.chips.get(focused, self.chips[None]).setFocus()

    def _chip(self, state: DeliveryState | None) -> Chip:
        word = self.tr("All") if state is None else self._words.state(state)
        chip = Chip(self, "list" if state is None else LOOKS[state][1], word)
        if state is self.only:
            chip.set_mark("here")
        chip.clicked.connect(lambda: self.filtered.emit(state))
        return chip

    def _show_whether_any(self) -> None:
        some = bool(self.list.rows.rows)
        self.list.setVisible(some)
        self.none.setVisible(not some)

    def _empty(self) -> QWidget:
        inside = QVBoxLayout()
        panel = Panel(inside, "sand")
        inside.addStretch(1)
        inside.addWidget(Picture("send", 56, 88), 0, Qt.AlignmentFlag.AlignCenter)
        text = self.tr("Nothing is here.") if self.only else self.tr("Nothing was given yet, so nothing is sent.")
        inside.addWidget(centred(Words(text, self.theme, "strong")))
        inside.addStretch(1)
        panel.hide()
        return panel

    # --- keeping up -------------------------------------------------------------------------

    def _ask_later(self) -> None:
        if not self._fresh.isActive():
            self._fresh.start()

    def _look_again(self) -> None:
        rows = self.list.rows.rows
        first = self.list.first_seen()
        self.again.emit(Glance(first, rows[first - 1] if first else None, self.list.many_seen()))


class Chip(Press):
    """A state with how many are in it; pressed, only these are shown."""

    def __init__(self, page: Page, picture: str, word: str) -> None:
        super().__init__(page.theme, word, radius=32)
        self._word = word
        inside = QHBoxLayout(self)
        inside.setContentsMargins(18, 8, 20, 8)
        inside.setSpacing(10)
        inside.addWidget(Picture(picture, 24))
        inside.addWidget(Words(word, page.theme, "small-strong", wrap=False))
        self._count = Words("", page.theme, "small", wrap=False)
        inside.addWidget(self._count)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)

    def show_count(self, count: int) -> None:
        """Show how many there are."""
        self._count.setText(isolated(f"{count:,}"))
        self.setAccessibleName(f"{self._word}: {count}")
        self.updateGeometry()


def counted(overview: Overview) -> dict[DeliveryState, int]:
    """How many stand in each state."""
    return {
        DeliveryState.WAITING: overview.waiting,
        DeliveryState.HELD: overview.held,
        DeliveryState.SENDING: overview.sending,
        DeliveryState.SENT: overview.sent + overview.unconfirmed,
        DeliveryState.RECEIVED: overview.received,
        DeliveryState.FAILED: overview.failed,
        DeliveryState.SET_ASIDE: overview.set_aside,
    }
