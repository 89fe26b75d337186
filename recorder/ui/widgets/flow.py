"""A row of things that goes on in the next line where there is no more room, from the side where reading begins."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QLayoutItem


class FlowLayout(QLayout):
    """Each item has the size it asks for; lines and items stand `gap` pixels apart."""

    def __init__(self, gap: int = 16) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: D102 - Qt names it
        self._items.append(item)

    def count(self) -> int:  # noqa: D102 - Qt names it
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: D102 - Qt asks past the end
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: D102 - Qt names it
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: D102 - Qt names it
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: D102 - Qt names it
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: D102 - Qt names it
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, area: QRect) -> None:  # noqa: D102 - Qt names it
        super().setGeometry(area)
        self._place(area, move=True)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt names it
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: D102 - Qt names it
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, area: QRect, *, move: bool) -> int:
        """Lay the items out; gives the height that they take."""
        from_right = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = y = line = 0
        for item in self._items:
            size = item.sizeHint()
            if x and x + size.width() > area.width():
                x, y, line = 0, y + line + self._gap, 0
            if move:
                left = area.right() + 1 - x - size.width() if from_right else area.left() + x
                item.setGeometry(QRect(QPoint(left, area.top() + y), size))
            x, line = x + size.width() + self._gap, max(line, size.height())
        return y + line
