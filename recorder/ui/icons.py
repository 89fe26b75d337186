"""Our own icons (resources/icons): drawn in any colour and size, mirrored where reading runs from the right."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from recorder.resources import resource

# What points the way of reading; a clock, a check mark or a speaker means the same either way round.
MIRRORED = frozenset({"back", "next", "stepnext", "back5", "fwd5", "undo", "steps", "truck"})
_FINE_FROM = 84  # larger pictures have thinner strokes


def icon(name: str, side: int, colour: QColor) -> QPixmap:
    """Give an icon as a square picture of `side` logical pixels; KeyError when there is no such icon."""
    mirrored = name in MIRRORED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return _drawn(name, side, colour.name(), mirrored, QGuiApplication.primaryScreen().devicePixelRatio())


@lru_cache(maxsize=512)
def _drawn(name: str, side: int, colour: str, mirrored: bool, ratio: float) -> QPixmap:
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    if mirrored:
        painter.translate(side, 0)
        painter.scale(-1, 1)
    stroke = b'stroke-width="1.6"' if side >= _FINE_FROM else b'stroke-width="2"'
    svg = _source(name).replace(b"currentColor", colour.encode()).replace(b'stroke-width="2"', stroke)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return picture


@lru_cache
def _source(name: str) -> bytes:
    path = resource(f"icons/{name}.svg")
    if not path.is_file():
        raise KeyError(name)
    return path.read_bytes()
