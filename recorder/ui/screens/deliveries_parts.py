"""The list of deliveries: rows are drawn when they come into view, and more are asked for when its end does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from recorder.domain.delivery import Key
from recorder.domain.moment import parse_stamp
from recorder.ui.delivery_words import DeliveryWords, Flow, Row
from recorder.ui.texts import text_in
from recorder.ui.theme import RADIUS, Theme
from recorder.ui.widgets.panels import Panel, Picture, Pill
from recorder.ui.widgets.progress import ProgressBar
from recorder.ui.words import Words, day, isolated, trailing

GAP = 12
_DRAWN = 48  # rows kept as pictures
_RING = 8  # room beside the rows for the focus ring
Index = QModelIndex | QPersistentModelIndex
FlowOf = Callable[[Key], Flow | None]


def recorded_at(row: Row) -> datetime:
    """When its clip was recorded, in local time."""
    return parse_stamp(row.line.recorded).astimezone()


class RowCard(Panel):
    """One delivery in a line, or stacked where the words are large; it is only read and drawn."""

    def __init__(self, row: Row, flow: Flow | None, theme: Theme, language: str, *, here: bool = False) -> None:
        self._row, self._flow, self._theme, self._language = row, flow, theme, language
        self._words = DeliveryWords(language)
        inside = QGridLayout()
        super().__init__(inside, "strong" if here else "card", RADIUS)
        inside.setContentsMargins(16, 10, 20, 10)
        inside.setHorizontalSpacing(16)
        inside.setVerticalSpacing(6)
        side = 44 if theme.compact else 56
        places = (
            ((0, 0, 1, 2), (1, 0, 1, 2), (2, 0, 1, 2), (3, 0, 1, 2))
            if theme.narrow
            else ((0, 0, 1, 1), (0, 1, 1, 1), (0, 2, 1, 1), (0, 3, 1, 1))
        )
        clip = QHBoxLayout()
        clip.setSpacing(16)
        clip.addWidget(Picture(row.picture, side * 5 // 8, side))
        clip.addWidget(self._clip(), 1)
        inside.addLayout(clip, *places[0])
        inside.addWidget(self._place(), *places[1])
        pill = Pill(self.state, theme, *self._words.pill(row.line)[:2])
        inside.addWidget(pill, *places[2], Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        inside.addWidget(self._what(), *places[3])
        if not theme.narrow:
            for column, share in enumerate((27, 21, 20, 32)):
                inside.setColumnStretch(column, share)
                inside.setColumnMinimumWidth(column, share)

    @property
    def state(self) -> str:
        """Its state in a word."""
        return self._words.pill(self._row.line)[2]

    def height_in(self, width: int) -> int:
        """How high it must be where it is so many pixels wide."""
        layout = self.layout()
        assert layout is not None  # noqa: S101 - a panel has one
        return max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height())

    def said(self) -> str:
        """All that it shows, to be read aloud."""
        return ". ".join(text.rstrip(".") for text in (self._title(), self._when(), *self._place_words(), self.state,
                                                       *self._sentences()) if text)  # fmt: skip

    def _title(self) -> str:
        return text_in(self._row.titles, self._language)

    def _when(self) -> str:
        at = recorded_at(self._row)
        return f"{day(at, self._language, year=False)}, {isolated(f'{at:%H:%M}')}"

    def _clip(self) -> QWidget:
        return _lines(Words(self._title(), self._theme, "strong"), Words(self._when(), self._theme, "small"))

    def _place_words(self) -> tuple[str, str]:
        return self._words.place(self._row.line.kind_of_target)[1], isolated(self._row.line.target)

    def _place(self) -> QWidget:
        widget = QWidget()
        layout = QHBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(Picture(self._words.place(self._row.line.kind_of_target)[0], 28))
        kind, name = self._place_words()
        if self._theme.narrow:
            layout.addWidget(Words(f"{kind}: {name}", self._theme, "body"), 1)
        else:
            layout.addWidget(_lines(Words(kind, self._theme, "body"), Words(name, self._theme, "small")), 1)
        return widget

    def _sentences(self) -> list[str]:
        line = self._row.line
        if self._flow is not None:
            return [isolated(f"{int(self._flow.share * 100)} %"), self._words.speed(self._flow)]
        return [self._words.why(line), self._words.again(line, datetime.now().astimezone())]

    def _what(self) -> QWidget:
        first, second = self._sentences()
        if self._flow is None:
            parts = [Words(text, self._theme, "small") for text in (first, second) if text]
            return _lines(*parts)
        bar = ProgressBar(self.state)
        bar.show_share(self._flow.share)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(bar, 1)
        row.addWidget(trailing(Words(first, self._theme, "small-strong", wrap=False)))
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addStretch(1)
        column.addLayout(row)
        column.addWidget(Words(second, self._theme, "small"))
        column.addStretch(1)
        return widget


def _lines(*words: Words) -> QWidget:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addStretch(1)
    for each in words:
        column.addWidget(each)
    column.addStretch(1)
    return widget


class RowModel(QAbstractListModel):
    """The rows that were loaded so far; `wanted` when the next ones are, which `add` brings."""

    wanted = Signal()

    def __init__(self, said: Callable[[Row], str]) -> None:
        super().__init__()
        self.rows: list[Row] = []
        self.more = False
        self._said, self._asked = said, False

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: D102 - Qt names it
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = 0) -> Any:  # noqa: D102 - Qt names it
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._said(self.rows[index.row()])
        return None

    def canFetchMore(self, _parent: Index) -> bool:  # noqa: D102 - Qt names it
        return self.more and not self._asked

    def fetchMore(self, _parent: Index) -> None:  # noqa: D102 - Qt names it
        self._asked = True
        self.wanted.emit()

    def add(self, rows: Sequence[Row], *, more: bool) -> None:
        """Put more rows at the end; `more` where there are still others."""
        self._asked, self.more = False, more
        if rows:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(rows) - 1)
            self.rows += rows
            self.endInsertRows()

    def replace(self, first: int, rows: Sequence[Row], *, more: bool) -> None:
        """Put what was read anew in the place of the rows from `first` on.

        Where they are the same deliveries still, only what changed is drawn anew and what follows stays.
        """
        old = self.rows[first : first + len(rows)]
        if [row.line.key for row in old] == [row.line.key for row in rows] and (rows or not self.rows[first:]):
            self.rows[first : first + len(rows)] = rows
            if rows:
                self.dataChanged.emit(self.index(first), self.index(first + len(rows) - 1))
            return
        if self.rows[first:]:
            self.beginRemoveRows(QModelIndex(), first, len(self.rows) - 1)
            del self.rows[first:]
            self.endRemoveRows()
        self.add(rows, more=more)

    def number(self, key: Key | None) -> int:
        """Which row a delivery is in, -1 where it was not loaded."""
        return next((n for n, row in enumerate(self.rows) if row.line.key == key), -1)


class _Drawer(QStyledItemDelegate):
    """Draws a row as its card looks, and keeps the last pictures."""

    def __init__(self, view: RowList) -> None:
        super().__init__(view)
        self._view = view
        self._drawn: dict[tuple[Any, ...], QPixmap] = {}

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, self._view.row_height + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._view.rows.rows[index.row()]
        flow = self._view.flow_of(row.line.key)
        here = index.row() == self._view.currentIndex().row()
        area = QRect(option.rect).adjusted(_RING, 0, -_RING, -GAP)
        painter.drawPixmap(area.topLeft(), self._picture(row, flow, area.size(), here=here))

    def _picture(self, row: Row, flow: Flow | None, size: QSize, *, here: bool) -> QPixmap:
        minute = datetime.now().replace(second=0, microsecond=0)  # "tried again at" changes with the clock
        key = (row.line, flow, size.width(), size.height(), here, minute)
        if key not in self._drawn:
            if len(self._drawn) >= _DRAWN:
                del self._drawn[next(iter(self._drawn))]
            card = self._view.card(row, here=here)
            card.resize(size)
            self._drawn[key] = _drawn(card, self._view.devicePixelRatioF())
        return self._drawn[key]


def _drawn(card: QWidget, ratio: float) -> QPixmap:
    picture = QPixmap(card.size() * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    card.render(picture, QPoint(), card.rect(), QWidget.RenderFlag.DrawChildren)
    return picture


class RowList(QListView):
    """A list of any length that costs what is seen of it. `chosen` gives a Row, by a press, Enter or Space."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, language: str, flow_of: FlowOf) -> None:
        super().__init__()
        self.theme, self.language, self.flow_of = theme, language, flow_of
        self.ring_radius = RADIUS
        self.row_height = 0
        self._measured: set[tuple[Any, ...]] = set()
        self.rows = RowModel(lambda row: self.card(row).said())
        self.setModel(self.rows)
        self.setItemDelegate(_Drawer(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Deliveries"))
        self.clicked.connect(self._choose)
        self.rows.rowsInserted.connect(lambda _parent, first, last: self._measure(self.rows.rows[first : last + 1]))

    def card(self, row: Row, *, here: bool = False) -> RowCard:
        """A row as it looks now."""
        return RowCard(row, self.flow_of(row.line.key), self.theme, self.language, here=here)

    def show_flow(self, key: Key) -> None:
        """Draw a delivery that is under way anew."""
        if (number := self.rows.number(key)) >= 0:
            self.update(self.rows.index(number))

    def first_seen(self) -> int:
        """The first row in view."""
        return max(self.indexAt(QPoint(self.viewport().width() // 2, 0)).row(), 0)

    def many_seen(self) -> int:
        """How many rows may be in view at once."""
        return self.viewport().height() // (self.row_height + GAP) + 2 if self.row_height else 1

    def go_to(self, key: Key | None) -> None:
        """Go to a delivery; to the first one where it is not there."""
        if self.rows.rows:
            index = self.rows.index(max(self.rows.number(key), 0))
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt names it
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in keys and not event.isAutoRepeat():
            self._choose(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the page's
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt names it
        if event.size().width() != event.oldSize().width():
            self._measured.clear()
            self.row_height = 0
            self._measure(self.rows.rows)
        super().resizeEvent(event)

    def _choose(self, index: Index) -> None:
        if index.isValid():
            self.chosen.emit(self.rows.rows[index.row()])

    def _measure(self, rows: Sequence[Row]) -> None:
        """Make all rows as high as the highest: each kind of row is looked at once."""
        width = self.viewport().width() - 2 * _RING
        if width < 200:  # not laid out yet
            return
        before = self.row_height
        for row in rows:
            line = row.line
            month = line.recorded[:7]
            kind = (
                line.task,
                month,
                line.state,
                line.code,
                line.rule,
                line.target,
                line.next_at is None,
                line.key.kind,
            )
            if kind not in self._measured:
                self._measured.add(kind)
                self.row_height = max(self.row_height, self.card(row).height_in(width))
        if self.row_height != before:
            self.setMinimumHeight(self.row_height + GAP)
            self.scheduleDelayedItemsLayout()
